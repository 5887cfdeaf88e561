"""The new round: choices and one start. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Kind, Level
from mockinterview.domain.draw import Drawn
from mockinterview.domain.session import Conditions, Mode
from mockinterview.language import Words, tr
from mockinterview.ui.setup.presenter import SetupPresenter, SetupState
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, row
from mockinterview.ui.widgets.basics import Button, Card, Choices, NoticeCard, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.check import Check
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.wording import KINDS, criterion_name

UNTIMED = -1
ANSWER_MINUTES = Words(
    {0: "As asked", 2: "2 min", 3: "3 min", 5: "5 min", 10: "10 min", 45: "45 min", UNTIMED: "No limit"}
)
THINK_MINUTES = (0, 1, 2, 5)


class SetupScreen(Page):
    """Implements `SetupView`."""

    begun = Signal(object, object)
    check_microphone = Signal()
    full_loop = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("New round"))
        self._presenter: SetupPresenter | None = None
        self._level = Choices(tr("Level"), [(level, level.value) for level in Level])
        self._kind = Choices(tr("Kind"), [(None, tr("Mixed")), *((kind, KINDS[kind]) for kind in Kind)])
        self._number = Choices(tr("Questions"), [(number, str(number)) for number in (1, 2, 3, 5)])
        self._probes = Choices(tr("Follow-ups"), [(number, str(number)) for number in range(4)])
        self._answer = Choices(tr("Answer time"), list(ANSWER_MINUTES.items()))
        self._think = Choices(
            tr("Preparation"),
            [(one, tr("{minutes} min", minutes=one) if one else tr("As asked")) for one in THINK_MINUTES],
        )
        self._principle, self._criterion = Box(), Box()
        for box in (self._principle, self._criterion):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self._principle.setAccessibleName(tr("Leadership Principle"))
        self._criterion.setAccessibleName(tr("Criterion"))
        self._principle.addItem(tr("Any Leadership Principle"), "")
        for key, name in PRINCIPLES.items():
            self._principle.addItem(name, key)
        self._criterion.addItem(tr("Any criterion"), "")
        for key in CRITERIA:
            self._criterion.addItem(criterion_name(key), key)
        self._interview = Check(tr("Interview conditions"))
        self._interview.setAccessibleDescription(tr("No pause, no live transcript, no second start"))
        self._voice = Check(tr("Read questions out"))
        self._notice = NoticeCard(look)
        self._chosen = Text(role="lead")
        self._draw = Button(look, tr("Draw a question instead"), "again", "quiet")
        self._chosen_card = Card("accent").add(Text(tr("Your question"), "caption"), self._chosen, row(self._draw))
        self._fits = Text(role="muted")
        self._start = Button(look, tr("Start"), "round", "primary")
        self._check = Button(look, tr("Check the microphone"), "microphone", "quiet")
        self._loop = Button(look, tr("Set up a full loop"), "phases", about=tr("Five to seven rounds and a debrief"))
        who = Card(spacing=2 * GRID).add(
            _field(tr("Level"), self._level, tr("What you practise for; ratings are relative to it.")),
            _field(tr("Kind"), self._kind),
            _field(tr("Focus"), column(self._principle, self._criterion, spacing=GRID)),
        )
        how = Card(spacing=2 * GRID).add(
            _field(tr("Questions"), self._number),
            _field(tr("Follow-ups after each answer"), self._probes),
            _field(tr("Answer time"), self._answer),
            _field(tr("Preparation"), self._think),
            self._voice,
            column(
                self._interview,
                Text(tr("No hints, no pause, no live transcript, no second start. Nothing is cut off."), "small"),
                spacing=2,
            ),
        )
        who.body.addStretch(1)
        how.body.addStretch(1)
        self.add(
            column(
                Text(tr("New round"), "display"),
                Text(tr("Set the scene, then answer aloud."), "muted"),
                spacing=GRID // 2,
            ),
            self._notice,
            self._chosen_card,
            Columns(who, how, look, share=(1, 1), equal=True),
            self._fits,
            Card(margin=2 * GRID).add(
                Text(tr("Full loop"), "strong"),
                Text(
                    tr(
                        "Five to seven rounds as on an interview day, in an hour or over days, "
                        "with a debrief at the end."
                    ),
                    "muted",
                ),
                row(self._loop),
            ),
        )
        self.set_footer(self._start, self._check)
        self.body.addStretch(1)
        self._wire()

    def _wire(self) -> None:
        for choices, call in (
            (self._level, self._set_level),
            (self._kind, self._set_kind),
            (self._number, self._set_number),
            (self._probes, self._set_probes),
            (self._answer, self._set_answer),
            (self._think, self._set_think),
        ):
            choices.chosen.connect(call)
        self._principle.activated.connect(self._set_principle)
        self._criterion.activated.connect(self._set_criterion)
        self._interview.clicked.connect(self._set_interview)
        self._voice.clicked.connect(self._set_voice)
        self._draw.clicked.connect(self._unchoose)
        self._start.clicked.connect(self.press_start)
        self._check.clicked.connect(self.check_microphone)
        self._loop.clicked.connect(self.full_loop)
        bind(self, "setup.start", self.press_start)

    def attach(self, presenter: SetupPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count again what fits, and put the keyboard on the start."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()
        focus_on(self._start)

    @property
    def _to(self) -> SetupPresenter:
        if self._presenter is None:
            raise RuntimeError("no library is attached")
        return self._presenter

    def press_start(self) -> None:
        """Begin the round."""
        self._to.start()

    def _set_level(self, value: object) -> None:
        self._to.level(Level(str(value)))

    def _set_kind(self, value: object) -> None:
        self._to.kind(Kind(str(value)) if value else None)

    def _set_number(self, value: object) -> None:
        self._to.prompts(int(str(value)))

    def _set_probes(self, value: object) -> None:
        self._to.follow_ups(int(str(value)))

    def _set_answer(self, value: object) -> None:
        self._to.answer_minutes(float(str(value)))

    def _set_think(self, value: object) -> None:
        self._to.think_minutes(float(str(value)))

    def _set_principle(self, _index: int) -> None:
        self._to.principle(self._principle.currentData())

    def _set_criterion(self, _index: int) -> None:
        self._to.criterion(self._criterion.currentData())

    def _set_interview(self, on: bool) -> None:
        self._to.interview(on=on)

    def _set_voice(self, on: bool) -> None:
        self._to.voice(on=on)

    def _unchoose(self) -> None:
        self._to.choose("")

    def show_state(self, state: SetupState) -> None:
        """Show `state`, whatever was shown before."""
        conditions = state.conditions
        self._level.choose(conditions.level)
        self._kind.choose(conditions.kinds[0] if conditions.kinds else None)
        self._number.choose(conditions.prompts)
        self._probes.choose(conditions.follow_ups)
        self._answer.choose(UNTIMED if conditions.answer_s == 0 else round((conditions.answer_s or 0) / 60))
        self._think.choose(round((conditions.think_s or 0) / 60))
        self._principle.setCurrentIndex(max(0, self._principle.findData((*conditions.principles, "")[0])))
        self._criterion.setCurrentIndex(max(0, self._criterion.findData((*conditions.criteria, "")[0])))
        self._interview.setChecked(conditions.mode is Mode.INTERVIEW)
        self._voice.setChecked(conditions.voice)
        self._voice.setVisible(state.has_voice)
        self.column.setEnabled(not state.busy)
        self._notice.tell(state.notice)
        self._chosen.setText(state.chosen_text)
        self._chosen_card.setVisible(bool(state.chosen_text))
        for item in (self._kind, self._number, self._principle, self._criterion):
            item.setEnabled(not state.chosen)
        self._fits.tell(state.fits)
        self._start.setEnabled(not state.busy and (bool(state.chosen) or state.fitting != 0))

    def begin_round(self, conditions: Conditions, drawn: tuple[Drawn, ...]) -> None:
        """Go on to the round."""
        self.begun.emit(conditions, drawn)


def _field(name: str, item: QWidget, about: str = "") -> QWidget:
    parts: list[QWidget] = [Text(name, "caption"), item]
    if about:
        parts.append(Text(about, "small"))
    return column(*parts, spacing=6)
