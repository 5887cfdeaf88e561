"""Make docs/screenshots/library: every screen over a library of 0, 1, 30 and 10,000 answers, and how long each took.

    python packaging/library_screenshots.py                              contact sheets, times on the screen
    python packaging/library_screenshots.py --counts 30 --full DIR       every picture in its full size
    python packaging/library_screenshots.py --folder DIR                 keep the made libraries, or use them again

1280x800, light, and dark for 30. The libraries are those of benchmarks/library. A time is that from the call to the
painted screen, in milliseconds of the processor and by the clock; a library of 10,000 takes some minutes to make.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "packaging"))

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from screenshots import parts_of, wait_for

from benchmarks.library.generate import fill
from mockinterview.adapters.places import Places, places, resources_folder
from mockinterview.adapters.stocking import stock_library
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk
from mockinterview.desk.past import PastArea
from mockinterview.domain.criteria import Level
from mockinterview.domain.settings import Settings
from mockinterview.ui.places import PLACES
from mockinterview.ui.plan.screen import PlanScreen
from mockinterview.ui.progress.screen import ProgressScreen
from mockinterview.ui.progress.state import View
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

COUNTS = (0, 1, 30, 10_000)
UNTIL_MS = 1_760_000_000_000
SIZE = QSize(1280, 800)
SMALL = QSize(320, 200)
ACROSS, HEAD = 5, 18
ANSWERED = ("round", "scorecard", "review", "compare", "debrief")  # reached with an answer or a loop, not by themselves
Go = Callable[[Desk], object]
Pictures = dict[str, list[tuple[str, QImage]]]


def made(folder: Path, count: int) -> Places:
    """Return a library with so many answers, made if it is not there."""
    where = places(folder / f"library-{count}-500")
    if not where.database.exists():
        with SqliteLibrary.open(where, now_ms=lambda: UNTIL_MS) as library:
            stock_library(library, where)
            if count:
                fill(library, count, until_ms=UNTIL_MS)
    return where


def stations(count: int) -> list[tuple[str, Go]]:
    """Return every screen with how to go there."""
    found: list[tuple[str, Go]] = []
    for place in PLACES:
        if place.key == "progress":
            found += [(f"progress: {view}", lambda desk, v=view: _progress(desk, v)) for view in View]
        elif place.key == "history":
            found.append((place.key, lambda desk: _search(desk, "")))
        elif place.key == "worksheet":
            found.append((place.key, lambda desk: desk.window.of(PlanScreen).gone.emit("worksheet:briefing")))
        elif place.key not in ANSWERED:
            found.append((place.key, lambda desk, key=place.key: desk.window.go(key)))
    if count:
        found += [
            ("history: a word", lambda desk: _search(desk, "migration")),
            ("history: no hit", lambda desk: _search(desk, "elephant")),
            ("scorecard", _scorecard),
            ("review", lambda desk: desk.window.scorecard.review.emit()),
            ("compare", lambda desk: desk.window.review.compare.emit()),
        ]
    return found


def _progress(desk: Desk, view: View) -> None:
    desk.window.go("progress")
    settle(desk)
    desk.window.of(ProgressScreen)._to.show(view)  # noqa: SLF001


def _search(desk: Desk, word: str) -> None:
    desk.window.go("history")
    settle(desk)
    desk.window.history._search.setText(word)  # noqa: SLF001
    wait_for(lambda: not desk.window.history._pause.isActive(), 5, "the search")  # noqa: SLF001


def _scorecard(desk: Desk) -> None:
    library = desk.loaded.library
    desk.area(PastArea).show(library.past.whole(library.past.page(limit=1).entries[0].attempt_id))


def settle(desk: Desk) -> None:
    """Wait until no work is under way and everything is painted."""
    if desk.parts is None or desk.jobs.busy:
        wait_for(lambda: desk.parts is not None and not desk.jobs.busy, 240, "the work")
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def photographed(
    where: Places, count: int, themes: tuple[str, ...], full: Path | None
) -> dict[str, list[tuple[str, QImage]]]:
    """Return small pictures of every screen by theme, and print what each took."""
    look = Look(resources_folder())
    look.use(themes[0], 100)
    window = Window(look)
    settings = Settings(level=Level.L6, welcomed=True)
    desk = Desk(
        window, look, where, settings, lambda: parts_of(where),
        now_s=time.monotonic, seed=lambda: 7, now_ms=lambda: UNTIL_MS,
    )  # fmt: skip
    window.resize(SIZE)
    window.show()
    seen: Pictures = {theme: [] for theme in themes}
    desk.open()
    settle(desk)
    try:
        for theme in themes:
            look.use(theme, 100)
            for name, go in stations(count):
                window.resize(SIZE)
                began, worked = time.perf_counter(), time.process_time()
                go(desk)
                settle(desk)
                picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
                took = 1000 * (time.perf_counter() - began), 1000 * (time.process_time() - worked)
                print(f"{count:6} {theme:6} {name:24} {took[1]:7.0f} ms {took[0]:7.0f} ms by the clock", flush=True)
                seen[theme].append((name, picture.scaled(SMALL, Qt.AspectRatioMode.KeepAspectRatio, SMOOTH)))
                if full is not None:
                    picture.save(str(full / f"{count}-{theme}-{name.replace(': ', '-').replace(' ', '-')}.png"))
    finally:
        desk.close()
        window.hide()
    return seen


SMOOTH = Qt.TransformationMode.SmoothTransformation


def sheet(pictures: list[tuple[str, QImage]]) -> QImage:
    """Return the pictures in rows with their names."""
    gap, tall, wide = 6, SMALL.height() + HEAD, SMALL.width()
    rows = -(-len(pictures) // ACROSS)
    whole = QImage(ACROSS * (wide + gap) + gap, rows * (tall + gap) + gap, QImage.Format.Format_RGB32)
    whole.fill(QColor("#ffffff"))
    painter = QPainter(whole)
    painter.setPen(QColor("#171b22"))
    for number, (name, picture) in enumerate(pictures):
        left, top = gap + number % ACROSS * (wide + gap), gap + number // ACROSS * (tall + gap)
        painter.drawText(left, top + HEAD - 5, name)
        painter.drawImage(left, top + HEAD, picture)
        painter.drawRect(QRect(left, top + HEAD, picture.width() - 1, picture.height() - 1))
    painter.end()
    return whole


def main() -> int:
    """Make the pictures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots" / "library")
    arguments.add_argument("--counts", default=",".join(map(str, COUNTS)))
    arguments.add_argument("--folder", type=Path)
    arguments.add_argument("--full", type=Path)
    given = arguments.parse_args()
    for folder in (given.out, given.full):
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    QApplication.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as temporary:
        for count in map(int, given.counts.split(",")):
            where = made(given.folder or Path(temporary), count)
            for theme, pictures in photographed(
                where, count, ("light", "dark") if count == 30 else ("light",), given.full
            ).items():
                sheet(pictures).save(str(given.out / f"{count}-{theme}.jpg"), "JPG", 72)
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
