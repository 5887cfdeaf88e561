"""Walk through every place and dialog in every look, report clipped or overlapping text, and write contact sheets.

    python packaging/walk.py                       all looks; sheets into docs/screenshots/walk, 1 if problems
    python packaging/walk.py --full DIR            every picture in its full size too
    python packaging/walk.py --language de         in German; 'pseudo' in a language that is longer by 40 %
    python packaging/walk.py --looks light-100-1280,dark-200-900 --only today,plan --sheets DIR

Twelve looks (light, dark, high contrast; 100 and 200 %; 1280x800 and 900x700), once over an empty library and once
over a filled one, by two processes side by side. Text is judged by geometry (packaging/geometry.py), controls by their
names for a screen reader. Needs neither display nor microphone.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "packaging"))

from geometry import Fault, faults
from preparation_screenshots import START, Now, practised
from pseudo import Pseudo
from PySide6.QtCore import QBuffer, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from screenshots import parts_of
from untranslated import Content, untranslated
from walk_states import fill_more, settle, stations

from mockinterview.adapters.places import Places, banks_folder, places, resources_folder
from mockinterview.desk import Desk
from mockinterview.domain.criteria import Level
from mockinterview.domain.settings import Settings
from mockinterview.language import use
from mockinterview.ui.theme import Look
from mockinterview.ui.translator import speak
from mockinterview.ui.window import Window

THEMES = ("light", "dark", "contrast")
SIZES = {1280: QSize(1280, 800), 900: QSize(900, 700)}
CONTENT = (
    *sorted(banks_folder().glob("*.yaml")), *sorted(resources_folder().glob("*.yaml")),
    *(one for name in ("guides", "loops", "plans") for one in sorted((resources_folder() / name).glob("*.yaml"))),
    ROOT / "tests" / "data" / "candidate-l7.yaml", ROOT / "packaging" / "walk_states.py",
    ROOT / "packaging" / "preparation_screenshots.py",
)  # fmt: skip
ROWS = 19  # of a sheet
SMALL_PX = 150  # the width of a picture on a sheet


@dataclass(frozen=True, slots=True)
class Wear:
    """One look of the walk."""

    theme: str
    percent: int
    wide_px: int

    def __str__(self) -> str:
        return f"{self.theme}-{self.percent}-{self.wide_px}"


WEARS = tuple(Wear(theme, percent, wide) for percent in (100, 200) for wide in SIZES for theme in THEMES)
BY_DRESS = sorted(WEARS, key=lambda one: (one.percent, one.theme))  # changing the size is cheap, the style sheet dear


class Walk:
    """Goes through the stations and keeps what it finds."""

    def __init__(self, only: Sequence[str], full: Path | None) -> None:
        self._only, self._full = only, full
        self.content: Content | None = None  # what may stay in English; None where nothing is asked
        self.found: dict[tuple[str, Fault], list[str]] = {}
        self.small: dict[str, dict[str, QImage]] = {}

    def through(self, desk: Desk, wears: Sequence[Wear], *, filled: bool) -> None:
        """Go everywhere in every look: once for each dress, the window made as wide as each look asks."""
        for dress in dict.fromkeys((wear.theme, wear.percent) for wear in wears):
            desk.look.use(*dress)
            wide = [wear for wear in wears if (wear.theme, wear.percent) == dress]
            for name, go in stations(filled=filled):
                if self._only and name and not name.startswith(tuple(self._only)):
                    continue
                self._stop(desk, name, go, wide, "filled" if filled else "empty")

    def _stop(self, desk: Desk, name: str, go: Callable[[Desk], object], wears: Sequence[Wear], word: str) -> None:
        came: object = None
        for number, wear in enumerate(wears):
            desk.window.resize(SIZES[wear.wide_px])
            if number == 0 or isinstance(came, QDialog):  # a dialog takes its size when it opens
                came = go(desk)
                settle(desk)
            dialog = came if isinstance(came, QDialog) else None
            if name:
                self._look_at(desk.window, dialog, f"{word}/{name}", str(wear))
            if dialog is not None:
                dialog.reject()
                dialog.setParent(None)
                dialog.deleteLater()
            if not name:
                return

    def _look_at(self, window: Window, dialog: QWidget | None, name: str, wear: str) -> None:
        paint()
        root = dialog or window
        for page in root.findChildren(QScrollArea):
            page.verticalScrollBar().setValue(0)  # the keyboard's place may lie further down
        words = untranslated(root, self.content) if self.content is not None else ()
        for fault in chain(faults(root), words):
            self.found.setdefault((name, fault), []).append(wear)
        if dialog is not None and (dialog.width() > window.width() or dialog.height() > window.height()):
            told = f"{dialog.width()}x{dialog.height()} in a window of {window.width()}x{window.height()}"
            self.found.setdefault((name, Fault("wide", type(dialog).__name__, told)), []).append(wear)
        picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        if self._full is not None:
            picture.save(str(self._full / f"{name.replace('/', '-')}-{wear}.png"), quality=80)
        smooth = Qt.TransformationMode.SmoothTransformation
        self.small.setdefault(name, {})[wear] = picture.scaledToWidth(SMALL_PX, smooth)


def paint() -> None:
    """Let layouts and paints happen, also those that follow from others."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def sheet(rows: dict[str, dict[str, QImage]], wears: Sequence[Wear]) -> QImage:
    """Return the pictures as a table: a row a station, a column a look."""
    names = [str(wear) for wear in wears]
    head, tall, gap = 22, round(SMALL_PX * 0.78), 6
    whole = QImage((SMALL_PX + gap) * len(names) + gap, (tall + head) * len(rows) + head, QImage.Format.Format_RGB32)
    whole.fill(QColor("#ffffff"))
    painter = QPainter(whole)
    painter.setPen(QColor("#171b22"))
    for across, name in enumerate(names):
        painter.drawText(gap + across * (SMALL_PX + gap), 15, name)
    for down, (station, pictures) in enumerate(rows.items()):
        top = head + down * (tall + head)
        painter.drawText(gap, top + 15, station)
        for across, name in enumerate(names):
            if name in pictures:
                left = gap + across * (SMALL_PX + gap)
                picture = pictures[name]
                painter.drawImage(left, top + head, picture, 0, 0, SMALL_PX, tall)
                painter.drawRect(QRect(left, top + head, SMALL_PX - 1, min(picture.height(), tall) - 1))
    painter.end()
    return whole


def opened(where: Places, settings: Settings, now: Callable[[], int] | None) -> Desk:
    """Return the desk of a shown window, its library read."""
    look = Look(resources_folder())
    look.use("light", 100)
    window = Window(look)
    clock = {"now_ms": now} if now is not None else {}
    desk = Desk(window, look, where, settings, lambda: parts_of(where), now_s=time.monotonic, seed=lambda: 7, **clock)
    window.show()
    desk.open()
    settle(desk)
    return desk


def filled(folder: Path) -> Settings:
    """Make the filled library in a folder; return what its owner has set."""
    where, now = places(folder / "mockinterview"), Now(START)
    practised(where, now)
    now.day(START + timedelta(days=2))
    fill_more(where, now)
    return Settings(level=Level.L7, welcomed=True, interview_date=_iso(START + timedelta(days=9)))


def halves(wears: Sequence[Wear]) -> list[Sequence[Wear]]:
    """Return the looks as two parts that share no dress, where there are two."""
    dresses = list(dict.fromkeys((wear.theme, wear.percent) for wear in wears))
    first = dresses[: (len(dresses) + 1) // 2]
    parts = [[wear for wear in wears if ((wear.theme, wear.percent) in first) is half] for half in (True, False)]
    return [part for part in parts if part]


def _iso(day: date) -> str:
    return day.isoformat()


def report(walk: Walk, count: int) -> None:
    """Print what was found, each fault once with its looks."""
    for (station, fault), wears in sorted(walk.found.items(), key=lambda one: (one[0][0], one[0][1].path)):
        looks = "every look" if len(wears) >= count else ", ".join(wears)
        print(f"{station}: {fault.kind}: {fault.path}: {fault.told} [{looks}]")
    shots = sum(len(pictures) for pictures in walk.small.values())
    print(f"{shots} pictures of {len(walk.small)} stations, {len(walk.found)} problems")


def main() -> int:
    """Walk."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--sheets", type=Path, default=ROOT / "docs" / "screenshots" / "walk")
    arguments.add_argument("--full", type=Path)
    arguments.add_argument("--looks", default="", help="names with commas; all without")
    arguments.add_argument("--only", default="", help="stations that begin with one of these names")
    arguments.add_argument("--data", default="empty,filled")
    arguments.add_argument("--language", default="en")
    given = arguments.parse_args()
    wears = [one for one in BY_DRESS if not given.looks or str(one) in given.looks.split(",")]
    given.sheets.mkdir(parents=True, exist_ok=True)
    if given.full:
        given.full.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    only = tuple(one for one in given.only.split(",") if one)
    walk = Walk(only, given.full)
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        parts = []
        if "empty" in given.data:
            parts.append(pool.submit(walked, wears, None, only, given.full, given.language))
        if "filled" in given.data:  # made while the other process goes through the empty one
            settings = pool.submit(filled, Path(folder)).result()
            kept = (Path(folder), settings)
            parts += [pool.submit(walked, half, kept, only, given.full, given.language) for half in halves(wears)]
        for part in parts:
            found, pictures = part.result()
            for key, looks in found.items():
                walk.found.setdefault(key, []).extend(looks)
            for (name, wear), picture in pictures.items():
                walk.small.setdefault(name, {})[wear] = QImage.fromData(picture)
    app = QGuiApplication([])
    for word in ("empty", "filled"):
        rows = [(name, seen) for name, seen in walk.small.items() if name.startswith(word)]
        if only or given.language != "en":
            break
        for part, at in enumerate(range(0, len(rows), ROWS), 1):
            picture = sheet(dict(rows[at : at + ROWS]), [one for one in WEARS if one in wears])
            picture.save(str(given.sheets / f"walk-{word}-{part}.jpg"), quality=45)
    report(walk, len(wears))
    print(f"{time.monotonic() - began:.0f} s")
    del app
    return 1 if walk.found else 0


@cache
def application() -> QApplication:
    """Return the one application of this process."""
    app = QApplication([])
    QApplication.setStyle("Fusion")
    return app


def walked(
    wears: Sequence[Wear], kept: tuple[Path, Settings] | None, only: Sequence[str], full: Path | None, language: str
) -> tuple[dict[tuple[str, Fault], list[str]], dict[tuple[str, str], bytes]]:
    """Walk in a process of its own; return what was found, and the small pictures as PNG.

    kept: the folder of the filled library, which is copied first, and its settings; None for an empty one.
    """
    app = application()
    if language == "pseudo":
        use(Pseudo())
    else:
        speak(app, resources_folder() / "translations", language)
    walk = Walk(only, full)
    with tempfile.TemporaryDirectory() as folder:
        settings, now = Settings(welcomed=True), None
        if kept is not None:
            shutil.copytree(kept[0], folder, dirs_exist_ok=True)
            settings, now = kept[1], Now(START + timedelta(days=2))
        where = places(Path(folder) / "mockinterview")
        desk = opened(where, settings, now)
        if language == "pseudo":
            walk.content = Content(CONTENT, where.database)
        try:
            walk.through(desk, wears, filled=kept is not None)
        finally:
            desk.close()
            desk.window.hide()
            desk.window.deleteLater()
    pictures = {(name, wear): _png(one) for name, seen in walk.small.items() for wear, one in seen.items()}
    return walk.found, pictures


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


if __name__ == "__main__":
    sys.exit(main())
