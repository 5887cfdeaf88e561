"""The day of the interview in the settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt

from mockinterview.domain.settings import Settings
from mockinterview.ui.settings.day import InterviewDay


class Kept:
    """Keeps what changes, and shows it as the settings do."""

    def __init__(self) -> None:
        self.days: list[object] = []
        self.widget = InterviewDay(lambda: self)
        self.widget.show_settings(Settings())

    def change(self, **fields: object) -> None:
        self.days.append(fields["interview_date"])
        self.widget.show_settings(Settings(**fields))


@pytest.fixture
def kept(qtbot):
    made = Kept()
    qtbot.addWidget(made.widget)
    made.widget.show()
    return made


def test_a_day_is_named_changed_and_taken_back(kept, qtbot):
    assert not kept.widget.day.isVisible()
    kept.widget.known.setFocus()
    qtbot.keyClick(kept.widget.known, Qt.Key.Key_Space)
    assert kept.widget.day.isVisible()
    kept.widget.day.setDate(QDate(2030, 2, 3))
    assert kept.days[-1] == "2030-02-03"
    kept.widget.known.click()
    assert kept.days[-1] == ""
    assert not kept.widget.day.isVisible()


def test_what_is_kept_is_shown_without_being_kept_again(kept):
    kept.widget.show_settings(Settings(interview_date="2020-01-02"))
    assert kept.widget.day.date() == QDate(2020, 1, 2)  # a day that has passed stays what it is
    assert kept.widget.known.isChecked()
    assert kept.days == []


@pytest.mark.parametrize("text", ["", "no date"])
def test_what_is_no_date_is_none(kept, text):
    kept.widget.show_settings(Settings(interview_date=text))
    assert not kept.widget.known.isChecked()
