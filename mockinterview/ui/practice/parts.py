"""Parts of the answering screen: clock, microphone, phases, notes, and the rows of the own rating."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from mockinterview.domain.recording import InputDevice
from mockinterview.domain.round import Stage
from mockinterview.language import tr
from mockinterview.ui.practice.state import ClockFace, Input, Meter, PhaseBox, RatingRow, RoundState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column
from mockinterview.ui.widgets.basics import Card, Choices, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.drops import Pad
from mockinterview.ui.widgets.meters import ClockBar, LevelMeter

TONE_INK = {"good": "accent", "caution": "caution", "danger": "danger", "muted": "control"}


class Clock(QWidget):
    """The large clock, its meaning in words, and the bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._figures = QLabel()
        self._figures.setTextFormat(Qt.TextFormat.PlainText)
        self._figures.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = Text(role="lead")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = ClockBar(look)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, GRID, 0, GRID)
        body.setSpacing(GRID)
        for item in (self._figures, self._words, self._bar):
            body.addWidget(item)
        self._dressed, self._small = "", False
        look.changed.connect(self._dress)
        self._dress()

    def show_face(self, face: ClockFace, *, bar: bool, small: bool = False) -> None:
        """Show the time; small where room is scarce."""
        if small != self._small:
            self._small = small
            self._dress()
        self._figures.setVisible(bool(face.figures))
        self._figures.setText(face.figures)
        self._words.tell(face.words, "caution" if face.late else "lead")
        self._bar.setVisible(bar)
        self._bar.show_share(face.share, f"{face.figures} {face.words}", face.marks)
        if self._dressed != ("caution" if face.late else "text"):
            self._dressed = "caution" if face.late else "text"
            self._dress()

    def _dress(self) -> None:
        ink = self._look.theme.colour[self._dressed or "text"]
        size = "display" if self._small else "timer"
        self._figures.setFont(self._look.font(size, bold=True, figures=True))
        self._figures.setStyleSheet(f"color: {ink}; font-size: {self._look.size_px(size)}px; font-weight: 600;")


class MicrophoneCard(Card):
    """What is heard, on which device, and how much of it is on the disk."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(margin=2 * GRID, spacing=GRID)
        self._look = look
        self._icon = QLabel()
        self._device = Box()
        self._device.setAccessibleName(tr("Microphone"))
        self._device.setMinimumContentsLength(12)
        self._device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._device.activated.connect(self._activated)
        self._name = Text(role="strong")
        self._signal, self._saved = Text(role="muted"), Text(role="good", wrap=False)
        self._saved.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._tick = QLabel()
        self._meter = LevelMeter(look)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._icon)
        top.addWidget(self._name, 1)
        top.addWidget(self._device, 1)
        top.addWidget(self._tick)
        top.addWidget(self._saved)
        self.body.addLayout(top)
        self.add(self._meter, self._signal)
        self._keys: tuple[str, ...] = ()
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(self._look.picture("microphone", "muted"))
        self._tick.setPixmap(self._look.picture("done", "good", 18))

    def _activated(self, index: int) -> None:
        if 0 <= index < len(self._keys):
            self.chosen.emit(self._keys[index])

    def show_state(self, state: RoundState) -> None:
        """Show the meter; the device can be changed while nothing is recorded, and after it was lost."""
        changeable = state.stage is Stage.PREPARING or state.input is Input.LOST
        self._fill(state.devices, state.device)
        self._device.setVisible(changeable and bool(state.devices))
        self._name.setVisible(not self._device.isVisibleTo(self))
        self._name.setText(state.meter.device or tr("Microphone"))
        self._hear(state.meter)
        if state.input is Input.OPENING:
            self._signal.tell(tr("Opening the microphone"), "muted")

    def _hear(self, meter: Meter) -> None:
        self._signal.tell(meter.signal, meter.tone)
        self._tick.setVisible(bool(meter.saved))
        self._saved.setVisible(bool(meter.saved))
        self._saved.setText(meter.saved)
        if meter.level_db is None:
            self._meter.clear()
        else:
            self._meter.hear(meter.level_db, TONE_INK.get(meter.tone, "accent"))
        self._meter.say(tr("Microphone level: {signal}", signal=meter.signal or tr("nothing yet")))

    def _fill(self, devices: Sequence[InputDevice], chosen: str) -> None:
        keys = tuple(one.key for one in devices)
        if keys != self._keys:
            self._keys = keys
            self._device.clear()
            for one in devices:
                self._device.addItem(f"{one.name}  ({one.host_api})")
        if chosen in keys and not self._device.view().isVisible():
            self._device.setCurrentIndex(keys.index(chosen))


class PhaseCard(Card):
    """A phase of a design round with its own clock."""

    def __init__(self, look: Look) -> None:
        super().__init__(margin=GRID + 4, spacing=4)
        self._name, self._covers = Text(role="strong"), Text(role="small")
        self._time, self._bar = Text(role="muted"), ClockBar(look)
        self.add(self._name, self._time, self._bar, self._covers)
        self.body.addStretch(1)

    def show_box(self, box: PhaseBox) -> None:
        """Show a phase."""
        self.dress("accent" if box.now else "plain" if not box.done else "soft")
        self._name.setText(f"✓ {box.name}" if box.done else f"▸ {box.name}" if box.now else box.name)
        self._covers.tell(box.covers if box.shown else "")
        self.setToolTip(box.covers)
        late = box.share > 1
        used = tr("{used} of {guide}", used=box.used, guide=box.guide) if box.used else box.guide
        self._time.tell(tr("{used}, over", used=used) if late else used, "caution" if late else "muted")
        self._bar.show_share(box.share, f"{box.name}: {used}")


class Phases(QWidget):
    """The phases of a design round beside one another."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._flow = QHBoxLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(GRID)
        self._cards: list[PhaseCard] = []

    def show_boxes(self, boxes: Sequence[PhaseBox]) -> None:
        """Show the phases, none for other prompts."""
        self.setVisible(bool(boxes))
        while len(self._cards) < len(boxes):
            self._cards.append(PhaseCard(self._look))
            self._flow.addWidget(self._cards[-1], 1)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(boxes))
            if number < len(boxes):
                card.show_box(boxes[number])
        narrow = self.width() < self._look.px(150) * max(1, len(boxes))
        direction = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        if self._flow.direction() != direction:
            self._flow.setDirection(direction)


class Notes(Card):
    """A notepad, one page for each phase."""

    written = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(margin=2 * GRID)
        self._title = Text(tr("Notes"), "strong")
        self._pad = Pad()
        self._pad.setAccessibleName(tr("Notes"))
        self._pad.setPlaceholderText(tr("Keywords are enough"))
        self._pad.setTabChangesFocus(True)
        self._pad.setFixedHeight(132)
        self.add(self._title, self._pad)
        self._part, self._pages = "", dict[str, str]()
        self._pad.textChanged.connect(self._changed)

    def pad(self) -> QPlainTextEdit:
        """Return where one writes."""
        return self._pad

    def turn_to(self, part: str) -> None:
        """Show the page of a phase."""
        if part == self._part:
            return
        self._part = part
        title = tr("Notes: {part}", part=part) if part else tr("Notes")
        self._title.setText(title)
        self._pad.setAccessibleName(title)
        self._pad.setPlainText(self._pages.get(part, ""))

    def empty(self) -> None:
        """Begin with blank pages."""
        self._pages.clear()
        self._pad.clear()

    def _changed(self) -> None:
        self._pages[self._part] = self._pad.toPlainText()
        self.written.emit(self._part, self._pages[self._part])


class Hints(Card):
    """What an interviewer listens for, for practice only."""

    def __init__(self) -> None:
        super().__init__("soft", margin=2 * GRID)
        self.add(Text(tr("An interviewer listens for"), "strong"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self.body.addLayout(self._rows)
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show criterion and line."""
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._rows)
        for name, line in rows:
            self._rows.addWidget(column(Text(name, "caption"), Text(line), spacing=2))


class LiveWords(Card):
    """What was understood so far."""

    def __init__(self) -> None:
        super().__init__(margin=2 * GRID)
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setAccessibleName(tr("Live transcript"))
        self._words.setPlaceholderText(tr("Your words appear here a few seconds after you say them"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(132)
        self.add(Text(tr("Live transcript"), "strong"), self._words)

    def show_words(self, words: str, guess: str) -> None:
        """Show the words that are final, and the guess at those since."""
        text = " ".join(part for part in (words, guess) if part)
        if self.isVisible() and text != self._words.toPlainText():
            self._words.setPlainText(text)
            bar = self._words.verticalScrollBar()
            bar.setValue(bar.maximum())

    def empty(self) -> None:
        """Show nothing."""
        self._words.clear()


class OwnRating(Card):
    """The rows of the own rating."""

    rated = Signal(str, int)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=2 * GRID)
        self._look = look
        self.add(
            Text(tr("How did you do?"), "title"),
            Text(
                tr(
                    "Rate yourself before you see the scorecard. 4 means: the bar of the level is met. "
                    "What matters later is how far the two are apart."
                ),
                "muted",
            ),
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2 * GRID)
        self.body.addLayout(self._rows)
        self._choices: dict[str, Choices] = {}

    def show_rows(self, rows: Sequence[RatingRow]) -> None:
        """Show a row for each criterion."""
        if tuple(self._choices) != tuple(one.criterion for one in rows):
            self._build(rows)
        for one in rows:
            self._choices[one.criterion].choose(one.value)

    def first(self) -> QWidget | None:
        """Return where the keyboard begins."""
        return next((one.buttons()[0] for one in self._choices.values()), None)

    def _build(self, rows: Sequence[RatingRow]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._choices.clear()
        for one in rows:
            choices = Choices(one.name, [(value, str(value)) for value in range(1, 6)])
            choices.chosen.connect(_Sender(self, one.criterion))
            self._choices[one.criterion] = choices
            told = [Text(one.name, "strong"), *([Text(one.question, "small")] if one.question else [])]
            words = column(*told, spacing=2)
            self._rows.addWidget(Columns(words, choices, self._look, share=(3, 2), narrow_px=600))


class _Sender:
    """Adds the criterion to a choice. Connected as a whole: of a bound method Qt would hold no reference."""

    def __init__(self, card: OwnRating, criterion: str) -> None:
        self._card, self._criterion = card, criterion

    def __call__(self, value: object) -> None:
        self._card.rated.emit(self._criterion, int(str(value)))
