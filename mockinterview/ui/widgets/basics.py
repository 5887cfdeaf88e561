"""Text, cards and buttons: the vocabulary of every screen."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mockinterview.language import tr
from mockinterview.ui.shortcuts import single_keys_on
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import hint_of, row
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.wording import Notice

_WIDEST = 16_777_215  # Qt's largest size: as many lines as the text itself has
LONGEST_CHOICE = 32  # letters in a line of a button to choose, so that large type fits a narrow window
_TALLEST = 2000  # as QLabel measures
_BROKEN = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs | Qt.AlignmentFlag.AlignLeft
_OTHER_FONT = {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a changed property."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Tell a screen reader."""
    event = QAccessibleAnnouncementEvent(widget, text)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if urgent else level.Polite)
    QAccessible.updateAccessibility(event)


class Text(QLabel):
    """Words, never markup; wraps. role: display, title, lead, body, strong, muted, small, caption, good, caution."""

    def __init__(self, text: str = "", role: str = "body", *, wrap: bool = True) -> None:
        super().__init__(text)
        self._tall: dict[int, int] = {}  # by width, for the text and font of now
        self._hints: tuple[QSize, QSize] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self.setMinimumWidth(1)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        if text != self.text():
            self._forget()
            super().setText(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure anew in another font; a style that keeps the font keeps the height: it has no padding for texts."""
        if event.type() in _OTHER_FONT:
            self._forget()
        super().changeEvent(event)

    def _forget(self) -> None:
        self._tall.clear()
        self._hints = None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what QLabel would, measured once: as wide as the longest word."""
        return self._hinted()[0] if self.wordWrap() and self.text() else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what QLabel would, measured once."""
        return self._hinted()[1] if self.wordWrap() and self.text() else super().minimumSizeHint()

    def _hinted(self) -> tuple[QSize, QSize]:
        self.ensurePolished()
        if self._hints is None:
            words = self._measured(0)
            self._hints = words, QSize(words.width(), min(words.height(), self.heightForWidth(_WIDEST)))
        least = self.minimumSize()
        return self._hints[0].expandedTo(least), self._hints[1].expandedTo(least)

    def _measured(self, width: int) -> QSize:
        """Return the size of the words with lines broken at a width, as QLabel does; selectable ones cost no more."""
        edges = self.contentsMargins()
        beside, above = edges.left() + edges.right(), edges.top() + edges.bottom()
        room = QRect(0, 0, max(0, width - beside), _TALLEST)
        box = self.fontMetrics().boundingRect(room, _BROKEN, self.text())
        return QSize(box.width() + beside, box.height() + above)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the words, measured as seldom as can be: layouts ask dozens of times, at many widths."""
        if not (self.wordWrap() and self.text()):
            return super().heightForWidth(width)
        tall = self._tall.get(width)
        if tall is None:
            if not self._tall:
                self._tall[_WIDEST] = self._measured(_WIDEST).height()
            tall = self._between(width)
            self._tall[width] = tall = self._measured(width).height() if tall is None else tall
        return max(tall, self.minimumHeight())

    def _between(self, width: int) -> int | None:
        """Return the height if a narrower and a wider line break give the same: more room never makes more lines."""
        narrower = max((one for one in self._tall if one < width), default=None)
        wider = min((one for one in self._tall if one > width), default=None)
        if narrower is None or wider is None or self._tall[narrower] != self._tall[wider]:
            return None
        return self._tall[wider]

    def tell(self, text: str, role: str | None = None) -> None:
        """Show `text`; nothing shown takes no room."""
        self.setText(text)
        self.setVisible(bool(text))
        if role is not None and role != self.property("role"):
            self.setProperty("role", role)
            restyle(self)

    def readable(self) -> Text:
        """Let it be reached and copied by keyboard, for texts that somebody may want to read word by word."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self


class Button(QPushButton):
    """A button. kind: primary (one a screen), secondary, quiet or danger."""

    def __init__(self, look: Look, text: str, icon: str = "", kind: str = "secondary", *, about: str = "") -> None:
        super().__init__(text)
        self._look, self._icon = look, icon
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        if about:
            self.setAccessibleDescription(about)
            self.setToolTip(about)
        look.changed.connect(self._dress)
        self._dress()

    def show_as(self, text: str, icon: str) -> None:
        """Become another button."""
        if text != self.text() or icon != self._icon:
            self.setText(text)
            self.setAccessibleName(text)
            self._icon = icon
            self._dress()

    def show_kind(self, kind: str) -> None:
        """Become more or less important, icon and all."""
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            restyle(self)
            self._dress()

    def _dress(self) -> None:
        if self._icon:
            ink = {"primary": "on_accent", "danger": "danger"}.get(str(self.property("kind")), "text")
            self.setIcon(self._look.icon(self._icon, ink, 18, gap=6))
            self.setIconSize(QSize(self._look.px(24), self._look.px(18)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter press it too, as people expect."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.animateClick()
            return
        super().keyPressEvent(event)


class Card(QFrame):
    """A surface with a subtle border. tone: plain, soft, accent, good, caution, danger, drop (for files)."""

    def __init__(self, tone: str = "plain", *, margin: int = 3 * GRID, spacing: int = GRID) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setProperty("tone", tone)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the items would like."""
        return hint_of(self)

    def dress(self, tone: str) -> None:
        """Change the tone."""
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            restyle(self)

    def add(self, *items: QWidget | QLayout) -> Card:
        """Put items below one another."""
        for item in items:
            self.body.addWidget(item) if isinstance(item, QWidget) else self.body.addLayout(item)
        return self


class NoticeCard(Card):
    """A notice with at most one way to mend it."""

    pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__("caution", margin=2 * GRID, spacing=GRID // 2)
        self._title, self._text = Text(role="strong"), Text()
        self.button = Button(look, tr("Mend"))
        self.button.clicked.connect(self.pressed)
        self.add(self._title, self._text, row(self.button))
        self.hide()

    def tell(self, notice: Notice | None, action: str = "") -> None:
        """Show a notice, or nothing."""
        if notice is None:
            self.hide()
            return
        fresh = not self.isVisible() or self._title.text() != notice.title
        self.dress(notice.tone)
        self._title.tell(notice.title)
        self._text.tell(notice.text)
        self.button.setVisible(bool(action))
        if action:
            self.button.setText(action)
            self.button.setAccessibleName(action)
        self.show()
        if fresh:
            announce(self, f"{notice.title}. {notice.text}", urgent=notice.tone == "danger")


class Chip(QLabel):
    """A short fact."""

    def __init__(self, text: str, tone: str = "") -> None:
        super().__init__(text)
        self.setObjectName("chip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Choices(QWidget):
    """A row of buttons of which one is chosen."""

    chosen = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        flow = FlowLayout(self, spacing=GRID)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        for number, (value, text) in enumerate(options):
            button = QPushButton(fill(text, LONGEST_CHOICE))
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, number)
            self._values.append(value)
            button.installEventFilter(self)
            flow.addWidget(button)
        self._group.idToggled.connect(self._toggled)

    def choose(self, value: object) -> None:
        """Show which is chosen, without telling."""
        quiet = QSignalBlocker(self._group)
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
        else:
            checked = self._group.checkedButton()
            if checked is not None:
                self._group.setExclusive(False)
                checked.setChecked(False)
                self._group.setExclusive(True)
        quiet.unblock()

    def buttons(self) -> list[QPushButton]:
        """Return the buttons in their order."""
        return [self._group.button(number) for number in range(len(self._values))]  # type: ignore[misc]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Choose with the arrow keys, and with the digit that a button is named after."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        usable = [button for button in self.buttons() if button.isEnabled() and not button.isHidden()]
        if watched not in usable or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        step = _STEPS.get(event.key(), 0)
        if step:
            at = [button is watched for button in usable].index(True) + step
            wanted = usable[min(max(at, 0), len(usable) - 1)]
        else:
            if not single_keys_on(self):
                return False
            named = [button for button in usable if event.text().isdigit() and button.text() == event.text()]
            if not named:
                return False
            wanted = named[0]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        wanted.setChecked(True)
        return True

    def _toggled(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._values[number])


def show_progress(bar: QProgressBar, share: float | None, *, still: bool = False) -> None:
    """Show a share of 0.0 to 1.0; None runs to and fro, or stands still where motion is not wanted."""
    bar.setRange(0, 0 if share is None and not still else 100)
    bar.setValue(round((share or 0) * 100))


class Presses(QObject):
    """Calls back when a key is pressed in a widget."""

    pressed = Signal(int)

    def __init__(self, watched: QWidget, keys: Sequence[Qt.Key]) -> None:
        super().__init__(watched)
        self._keys = set(keys)
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Swallow the keys that are listened for."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in self._keys:
            self.pressed.emit(event.key())
            return True
        return False
