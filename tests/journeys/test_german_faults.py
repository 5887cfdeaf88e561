"""What goes wrong in the real window is told in its language: a library that does not open, a bank, a question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fakes import HEADSET, FakeClock, FakeMicrophones, FakePlayer, FakeScorer, FakeSpeech, fusion
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.yaml_banks import read_bank
from mockinterview.desk import Desk, Parts
from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.services.banks import fill
from mockinterview.ui.banks.screen import BanksScreen
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

pytestmark = pytest.mark.usefixtures("german")


@pytest.fixture
def start(qtbot: Any, home: Any, bank: Any, qapp: Any) -> Iterator[Any]:
    desks = []

    def begin() -> Desk:
        fusion(qapp)
        look = Look(resources_folder())
        look.use("light", 100)
        window = Window(look)
        window.resize(1280, 800)

        def parts() -> Parts:
            library = SqliteLibrary.open(home)
            library.shelf.import_bank(bank)
            rubric, provenance = bundled_rubric()
            own = [read_bank(one) for one in sorted(home.banks.glob("*.yaml"))]
            stocked = fill(library, (), own, rubric, provenance)
            return Parts(
                library=library, microphones=FakeMicrophones(HEADSET), player=FakePlayer(), speech=FakeSpeech("I led it"),
                scorer=FakeScorer(), models=lambda: Models(home.models), recover=tuple, faults=stocked.problems,
            )  # fmt: skip

        settings = Settings(welcomed=True)
        desk = Desk(window, look, home, settings, parts, now_s=FakeClock(), seed=lambda: 3, rescue=SafeCopies(home))
        desks.append(desk)
        window.show()
        desk.open()
        return desk

    yield begin
    for desk in desks:
        desk.close()
        desk.window.hide()
        desk.window.deleteLater()


def said(root: QWidget) -> str:
    return "\n".join(one.text() for one in root.findChildren(QLabel) if one.isVisibleTo(root))


def test_a_library_that_is_none_is_told_in_german(start: Any, qtbot: Any, home: Any) -> None:
    home.database.parent.mkdir(parents=True, exist_ok=True)
    home.database.write_bytes(b"not a library at all " * 400)
    desk = start()
    boxes = lambda: [one for one in desk.window.findChildren(QMessageBox) if one.isVisible()]  # noqa: E731
    qtbot.waitUntil(lambda: bool(boxes()), timeout=15_000)
    told = boxes()[0].informativeText()
    assert told.startswith(f"Die Bibliothek {home.database} ist beschädigt oder gar keine Bibliothek. Aufnahmen liegen")
    assert f"Die Bibliothek {home.database} ist beschädigt" in said(desk.window.today)
    boxes()[0].reject()


def test_a_bank_that_was_left_out_is_told_in_german(start: Any, qtbot: Any, home: Any) -> None:
    home.banks.mkdir(parents=True, exist_ok=True)
    (home.banks / "mine.yaml").write_text("format: 1\nbank: mine\ntitle: Mine\nversion: 1.0.0\n\tprompts: []\n")
    desk = start()
    qtbot.waitUntil(lambda: desk.parts is not None and not desk.jobs.busy, timeout=15_000)
    desk.go("today")
    where = home.banks / "mine.yaml"
    told = f"{where}:5: am Anfang der Zeile steht ein Tabulator; rücke mit Leerzeichen ein"
    qtbot.waitUntil(lambda: told in said(desk.window.today), timeout=15_000)


def test_what_is_wrong_with_a_question_is_told_in_german(start: Any, qtbot: Any) -> None:
    desk = start()
    qtbot.waitUntil(lambda: desk.parts is not None and not desk.jobs.busy, timeout=15_000)
    desk.go("banks")
    screen = desk.window.of(BanksScreen)
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=15_000)
    (new,) = [one for one in screen.findChildren(QPushButton) if one.text() == tr("Add a question") and one.isVisible()]
    qtbot.mouseClick(new, Qt.MouseButton.LeftButton)
    wrong = "'id' hat die falsche Form: '': Bleibt für immer: Versuche beziehen sich darauf."
    qtbot.waitUntil(lambda: wrong in said(screen), timeout=15_000)
    assert "Kein Leadership Principle ist genannt: nenne das, auf das die Frage zielt" in said(screen)
