"""Make docs/screenshots/preparation: stories, plan and worksheets in the real window, over real scores.

    python packaging/preparation_screenshots.py                         light and dark
    python packaging/preparation_screenshots.py --out DIR --looks all   every theme, 200 % text, a narrow window

Needs neither display nor microphone; takes about a minute. The answers are those of tests/data/candidate-l7.yaml.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from datetime import date, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "packaging"))

import yaml
from PySide6.QtWidgets import QApplication
from screenshots import LOOKS, Photographer, parts_of, wait_for

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.adapters.places import Places, places, resources_folder
from mockinterview.adapters.stocking import stock_library
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk
from mockinterview.domain.criteria import Level
from mockinterview.domain.plans import Plan
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import Conditions, Origin
from mockinterview.domain.settings import Settings
from mockinterview.domain.stories import Figure, Story
from mockinterview.domain.transcript import Transcript
from mockinterview.services.keep import score_attempt
from mockinterview.services.score import make_scorer
from mockinterview.ui.plan.screen import PlanScreen
from mockinterview.ui.stories.screen import StoriesScreen
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

START = date(2026, 3, 2)
CANDIDATE = yaml.safe_load((ROOT / "tests" / "data" / "candidate-l7.yaml").read_text())
TOLD = {
    "guide-system-transformed": 0,
    "guide-crisis-led": 4,
    "guide-engineering-culture-changed": None,
    "guide-largest-change": 1,
    "guide-beyond-company-walls": 3,
    "guide-decision-wide-effect": 2,
}
PRINCIPLES = (
    ("invent-and-simplify", "think-big"),
    ("deliver-results", "earn-trust", "hire-and-develop-the-best"),
    ("insist-on-the-highest-standards", "dive-deep"),
    ("success-and-scale-bring-broad-responsibility", "earn-trust"),
    ("ownership", "bias-for-action", "dive-deep"),
)


class Now:
    """A clock of the calendar that goes on by a second whenever it is read."""

    def __init__(self, day: date) -> None:
        self.now_ms = 0
        self.day(day)

    def day(self, day: date) -> None:
        """Go to nine in the morning of a day."""
        self.now_ms = int(datetime(day.year, day.month, day.day, 9).astimezone().timestamp() * 1000)

    def __call__(self) -> int:
        """Return the present moment."""
        self.now_ms += 1000
        return self.now_ms


def practised(where: Places, now: Now) -> None:
    """Fill a library: stories, answers with real scores, lengths, worksheets, and a plan in its third day."""
    scorer = make_scorer(OnnxSentenceModel(), read_guide())
    with SqliteLibrary.open(where, now_ms=now) as library:
        stock_library(library, where)
        library.preparation.planning.begin(
            Plan(template="seven-days-l7", start=START, interview=START + timedelta(days=9))
        )
        stories = [
            library.preparation.stories.save(
                Story(
                    level=Level.L7,
                    principles=principles,
                    situation="What was there before, and what it cost.",
                    action="What I did first, whom I had to win, and the harder way that we took.",
                    figures=(Figure(name="result", value=one["result"]),),
                    confidential=("customer: Acme",),
                    **one,
                )
            )
            for one, principles in zip(CANDIDATE["stories"], PRINCIPLES, strict=True)
        ]
        library.dossier.save_snapshot("executive", {f"i{number}": 4.0 for number in range(12)})
        library.preparation.planning.write("gaps", CANDIDATE["worksheets"]["gaps"])
        library.preparation.planning.write("briefing", {"business": "Thirty million"})
        library.preparation.planning.write("briefing", CANDIDATE["worksheets"]["briefing"])
        library.preparation.planning.write("questions", CANDIDATE["worksheets"]["questions"])
        for prompt, place in TOLD.items():
            text = " ".join(CANDIDATE["answers"][prompt].split())
            lengths = ((30.0, 0.25), (120.0, 0.6), (300.0, 1.0)) if place == 4 else ((600.0, 1.0),)
            for answer_s, share in lengths:
                words = text.split()
                said = " ".join(words[: round(len(words) * share)])
                session = library.rounds.begin_session(Conditions(level=Level.L7))
                attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt(prompt), answer_s=answer_s)
                take = library.rounds.add_take(attempt.id, audio=where.takes / f"{attempt.id}.flac")
                library.rounds.save_transcript(take.id, Transcript(text=said), Origin.TYPED)
                library.rounds.finish_take(
                    take.id,
                    Recording(path=where.takes / f"{attempt.id}.flac", duration_s=answer_s * 0.9, rate_hz=16_000,
                              device="Headset"),
                )  # fmt: skip
                score_attempt(library, attempt.id, scorer)
                if place is not None and prompt != "guide-decision-wide-effect":
                    library.preparation.stories.link(attempt.id, stories[place].id)


def walk(desk: Desk, window: Window, photo: Photographer) -> None:
    """Go through the screens."""

    def still() -> None:
        wait_for(lambda: not desk.jobs.busy, 30, "the work")

    wait_for(lambda: desk.parts is not None and not desk.jobs.busy, 90, "the library")
    stories, plan = window.of(StoriesScreen), window.of(PlanScreen)
    window.go("today")
    still()
    photo.take("today-plan")
    window.go("plan")
    still()
    photo.take("plan")
    plan.verticalScrollBar().setValue(plan.verticalScrollBar().maximum())
    photo.take("plan-end")
    for tab in ("worksheets", "figures"):
        plan._to.tab(tab)  # noqa: SLF001
        still()
        plan.verticalScrollBar().setValue(0)
        photo.take(f"plan-{tab}")
    plan.gone.emit("worksheet:briefing")
    still()
    photo.take("worksheet")
    window.go("stories")
    still()
    stories._to.choose(5)  # noqa: SLF001
    for tab in ("bank", "matrix", "loop", "ladder", "drill", "links", "sheet"):
        stories._to.tab(tab)  # noqa: SLF001
        still()
        if tab == "drill":
            stories._to.ask()  # noqa: SLF001
        photo.take(f"stories-{tab}")
    stories._to.edit()  # noqa: SLF001
    photo.take("stories-editor")
    stories._to.leave(sure=True)  # noqa: SLF001
    plan._to.end()  # noqa: SLF001
    still()
    plan._to.tab("plan")  # noqa: SLF001
    window.go("plan")
    still()
    photo.take("plan-choose")


def main() -> int:
    """Make the pictures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots" / "preparation")
    arguments.add_argument("--looks", default="light,dark", help="names with commas, or all")
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    looks = list(LOOKS) if given.looks == "all" else given.looks.split(",")
    app = QApplication([])
    QApplication.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        where, now = places(Path(folder) / "mockinterview"), Now(START)
        practised(where, now)
        now.day(START + timedelta(days=2))
        look = Look(resources_folder())
        look.use("light", 100)
        window = Window(look)
        settings = Settings(level=Level.L7, welcomed=True, interview_date=(START + timedelta(days=9)).isoformat())
        desk = Desk(window, look, where, settings, lambda: parts_of(where), now_s=time.monotonic, now_ms=now,
                    seed=lambda: 7)  # fmt: skip
        window.show()
        desk.open()
        try:
            walk(desk, window, Photographer(window, look, given.out, looks, flow=False))
        finally:
            desk.close()
            window.hide()
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
