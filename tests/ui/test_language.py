"""Texts on their way to the screen: look-up, values, plural forms, numbers and days, and the German of the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from mockinterview.adapters.places import resources_folder
from mockinterview.language import English, Shape, Words, inside, numeral, percentage, plural, spelled, tr, use
from mockinterview.ui.theme import Look
from mockinterview.ui.translator import chosen, speak
from mockinterview.ui.window import Window

TRANSLATIONS = resources_folder() / "translations"


class Shouting(English):
    """A language with two forms."""

    def text(self, source: str, meaning: str, n: int | None) -> str:
        return {"Saved as {path}": "{path} IS SAVED", "%n answers": "ONE" if n == 1 else "%n TIMES"}.get(source, "")


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    use(English())
    QLocale.setDefault(locale)
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)  # else Qt goes on calling keys by their German names
        one.deleteLater()


@pytest.fixture
def german(qapp: QApplication) -> None:
    assert speak(qapp, TRANSLATIONS, "de") is not None


def test_values_go_in_after_the_translation() -> None:
    use(Shouting())
    assert tr("Saved as {path}", path="{path} %n {x}") == "{path} %n {x} IS SAVED"
    assert tr("Unknown {path}", path=1) == "Unknown 1"


@given(st.text())
def test_no_value_can_break_or_be_taken_for_a_text(value: str) -> None:
    assert tr("A {name} B", name=value) == f"A {value} B"
    assert plural("{name}: one", "{name}: %n", 2, name=value) == f"{value}: 2"


def test_plural_forms() -> None:
    assert [plural("%n answer", "%n answers", n) for n in (0, 1, 2, 1200)] == [
        "0 answers", "1 answer", "2 answers", "1,200 answers",
    ]  # fmt: skip
    use(Shouting())
    assert [plural("%n answer", "%n answers", n) for n in (1, 3)] == ["ONE", "3 TIMES"]


def test_a_table_is_looked_up_when_it_is_read() -> None:
    table = Words({1: "Saved as {path}"})
    use(Shouting())
    assert table[1] == table.get(1) == next(iter(table.values())) == "{path} IS SAVED"


def test_the_language_of_the_system_unless_one_was_chosen() -> None:
    assert chosen("", ["de-AT", "en"]) == "de"
    assert chosen("", ["fr-FR", "en_GB"]) == chosen("", ["tlh"]) == "en"
    assert chosen("en", ["de"]) == "en"
    assert chosen("xx", ["de"]) == "de"


def test_german_numbers_and_days(german: None) -> None:
    day = datetime(2026, 12, 5, 18, 7, tzinfo=UTC)
    assert (numeral(1234.56, 1), numeral(0.5), percentage(0.25)) == ("1.234,6", "0,5", "25 %")
    assert spelled(day, Shape.MOMENT) == "5. Dez. 2026, 18:07"
    assert spelled(day.date(), Shape.WHOLE) == "Samstag, 5. Dezember 2026"
    assert plural("%n answer", "%n answers", 1) == "1 Antwort"
    assert plural("%n answer", "%n answers", 2) == "2 Antworten"
    assert inside("Umfang") == "Umfang"


def test_the_window_in_german(german: None, qtbot: object) -> None:
    look = Look(resources_folder())
    look.use("light", 100)
    window = Window(look)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.go("settings")
    assert window.windowTitle().startswith("Einstellungen")
    named = {one.accessibleName() for one in window.rail.findChildren(object) if hasattr(one, "accessibleName")}
    assert {"Heute", "Neue Runde", "Verlauf", "Bereitschaft"} <= named


def test_a_missing_or_damaged_file_leaves_english(qapp: QApplication, tmp_path: Path) -> None:
    assert speak(qapp, tmp_path, "de") is None
    (tmp_path / "mockinterview_de.qm").write_bytes(b"no translation")
    assert speak(qapp, tmp_path, "de") is None
    assert tr("Settings") == "Settings"
