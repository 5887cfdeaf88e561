"""The scorecard as a user meets it: straight from a round that was answered, with no other look at it before."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from fakes import FakeMicrophones, FakePlayer, FakeSpeech, fusion
from PySide6.QtWidgets import QApplication

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.models import Models
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.adapters.places import banks_folder, resources_folder
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.yaml_banks import read_bank
from mockinterview.desk import Desk, Parts
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.round import Stage
from mockinterview.domain.settings import Settings
from mockinterview.services.score import Scorer, make_scorer
from mockinterview.ui.practice.state import Input
from mockinterview.ui.theme import Look
from mockinterview.ui.widgets.slices import Slices
from mockinterview.ui.window import Window

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from geometry import faults  # noqa: E402 - the folder is no package; it is what the walk judges by

PROMPT = "guide-strategy-set-direction"
LOOKS = [(100, 1280, 800), (100, 900, 700), (200, 1280, 800), (200, 900, 700)]


@cache
def scorer() -> Scorer:
    return make_scorer(OnnxSentenceModel(), read_guide())


@cache
def bank() -> Bank:
    whole = read_bank(banks_folder() / "leadership-guides.yaml").bank
    assert whole is not None
    return replace(whole, prompts=tuple(one for one in whole.prompts if one.id == PROMPT))


@cache
def answer() -> str:
    held = yaml.safe_load((ROOT / "tests" / "data" / "candidate-l7.yaml").read_text("utf-8"))
    return " ".join(held["answers"][PROMPT].split())


class Seat:
    """The window over the real library and the real scorer, without a microphone."""

    def __init__(self, qtbot: Any, home: Any, percent: int, width: int, height: int) -> None:
        self.qtbot, self.home, self._ahead_s = qtbot, home, 0.0
        look = Look(resources_folder())
        look.use("light", percent)
        self.window = Window(look)
        self.window.resize(width, height)
        settings = Settings(welcomed=True, level=Level.L7)
        self.desk = Desk(self.window, look, home, settings, self.parts, now_s=self.now_s, seed=lambda: 3)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.desk.open()
        self.still()

    def parts(self) -> Parts:
        library = SqliteLibrary.open(self.home)
        rubric, provenance = bundled_rubric()
        library.criteria.adopt(rubric, provenance)
        library.shelf.import_bank(bank())
        return Parts(
            library=library, microphones=FakeMicrophones(), player=FakePlayer(), speech=FakeSpeech(), scorer=scorer(),
            models=lambda: Models(self.home.models), recover=tuple,
        )  # fmt: skip

    def now_s(self) -> float:
        return time.monotonic() + self._ahead_s

    def until(self, condition: Any) -> None:
        self.qtbot.waitUntil(condition, timeout=30_000)

    def still(self) -> None:
        """Wait for what is built a few pieces a turn, and for nothing else: no look is put on again, nothing resized."""
        slices = self.window.findChildren(Slices)
        self.until(
            lambda: self.desk.parts is not None and not self.desk.jobs.busy and not any(one.busy for one in slices)
        )

    def press(self) -> None:
        """Press what leads on, once it can be pressed."""
        primary = self.window.round._actions.primary
        self.until(primary.isEnabled)
        primary.click()

    def answer(self) -> None:
        """Begin, type the answer and whatever is asked next, rate, and come to the scorecard."""
        window, state = self.window, lambda: self.window.round._state
        window.today._begin.click()
        self.until(lambda: window.place == "round" and state().input is Input.TYPING)
        while state().stage is not Stage.SELF_RATING:
            self.until(lambda: state().stage is Stage.PREPARING)
            self.press()
            self.until(lambda: state().stage is not Stage.PREPARING)
            self._ahead_s += 3
            self.until(lambda: state().stage is Stage.ANSWERING)
            window.round._typed.setPlainText(answer())
            self._ahead_s += 60
            self.press()
            self.until(lambda: state().stage in {Stage.PREPARING, Stage.SELF_RATING} and not state().busy)
        self.press()
        self.until(lambda: window.place == "scorecard")
        self.still()

    def wrong(self) -> list[str]:
        for _ in range(4):  # layouts that follow from others, as the walk waits for them
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        return [f"{one.kind}: {one.path}: {one.told}" for one in faults(self.window)]


@pytest.fixture
def sit(qtbot: Any, home: Any, qapp: Any) -> Iterator[Any]:
    seats: list[Seat] = []

    def down(*look: int) -> Seat:
        fusion(qapp)
        seats.append(Seat(qtbot, home, *look))
        return seats[-1]

    yield down
    for seat in seats:
        seat.desk.close()
        seat.window.hide()
        seat.window.deleteLater()


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: "-".join(map(str, look)))
def test_no_text_is_cut_straight_after_a_round(sit: Any, look: tuple[int, int, int]) -> None:
    seat = sit(*look)
    seat.answer()
    assert (seat.window.width(), seat.window.height()) == look[1:]
    assert seat.window.rail.isVisible()
    assert seat.wrong() == []
    seat.window.scorecard._review.click()
    seat.until(lambda: seat.window.place == "review")
    seat.still()
    assert seat.wrong() == []


@pytest.mark.slow
@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("look", LOOKS[1::2], ids=lambda look: "-".join(map(str, look)))
def test_nor_in_german(sit: Any, look: tuple[int, int, int]) -> None:
    seat = sit(*look)
    seat.answer()
    assert seat.wrong() == []
