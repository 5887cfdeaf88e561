"""The internal candidates' switch stands in Settings too."""

from __future__ import annotations

from typing import Any

from mockinterview.domain.settings import Settings
from mockinterview.ui.settings.practice import PracticeCards


class Kept:
    def __init__(self) -> None:
        self.fields: dict[str, object] = {}

    def change(self, **fields: object) -> None:
        self.fields |= fields

    def hear_voice(self) -> None:
        raise AssertionError("nobody asked for a voice")


def test_the_switch_is_shown_and_kept(qtbot: Any, look: Any):
    kept = Kept()
    cards = PracticeCards(look, lambda: kept)
    qtbot.addWidget(cards.rounds)
    qtbot.addWidget(cards.voice)
    cards.show_settings(Settings(internal_candidate=True), ())
    assert cards._internal.isChecked()
    cards._internal.click()
    assert kept.fields == {"internal_candidate": False}
