"""What went wrong is told in the language of the window, in English exactly as on the command line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from mockinterview.adapters.places import resources_folder
from mockinterview.domain.errors import InputError, StoreFullError
from mockinterview.language import English, use
from mockinterview.services.pace import Pace
from mockinterview.ui.translator import speak
from mockinterview.ui.wording import notice_of


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    assert speak(qapp, resources_folder() / "translations", "de") is not None
    yield
    use(English())
    QLocale.setDefault(locale)
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.deleteLater()


@pytest.mark.usefixtures("german")
def test_safe_and_hint_are_translated() -> None:
    assert notice_of(StoreFullError("/x: no room")).text == (
        "/x: no room. Was vorher da war, ist unversehrt. Schaff Platz auf der Platte und versuch es noch einmal."
    )
    told = notice_of(InputError("no prompt fits this round", hint="Choose another file.")).text
    assert told == "Keine Frage passt zu dieser Runde. Wähle eine andere Datei."
    pace = Pace(148_000_000)
    pace.at(0.0, 100.0)
    assert pace.at(0.1, 110.0).told() == "15 von 148 MB, noch etwa 2 Min."


def test_english_stays_as_the_terminal_says_it() -> None:
    error = StoreFullError("/x: no room")
    assert notice_of(error).text == error.told()
