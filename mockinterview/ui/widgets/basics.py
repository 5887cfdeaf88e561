"""Text, cards, buttons, rows and pages: the vocabulary of every screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mockinterview.language import tr
from mockinterview.ui.shortcuts import single_keys_on
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.wording import Notice

COLUMN_PX = 1120
_WIDEST = 16_777_215  # Qt's largest size: as many lines as the text itself has
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


def _hint(widget: QWidget) -> QSize:
    """Return the size hint of a widget's layout as it is.

    Qt's own also breaks all lines anew at the width of the hint, on each level at another one, for a height that
    nobody uses where heights follow widths.
    """
    layout = widget.layout()
    return layout.sizeHint() if layout is not None else QSize()


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
        return _hint(self)

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
            button = QPushButton(text)
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


class _Sheet(QWidget):
    """The content of a page: as tall as its width needs. The sum of smallest heights would be far too much."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the content would like."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the smallest width only."""
        return QSize(super().minimumSizeHint().width(), 0)


class Page(QScrollArea):
    """A screen that scrolls, its content in a column of readable width."""

    def __init__(self, name: str, *, width_px: int = COLUMN_PX) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._width_px = width_px
        self._footer: QFrame | None = None
        whole = _Sheet()
        whole.setObjectName("page")
        self.setWidget(whole)
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        self.column = _Holder()
        self.column.setMaximumWidth(width_px)
        across.addStretch(1)
        across.addWidget(self.column, 100)
        across.addStretch(1)
        self.body = QVBoxLayout(self.column)
        self.body.setSpacing(2 * GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the margins away where it is narrow."""
        self._give_margins(event.size().width())
        super().resizeEvent(event)
        self.place_footer()

    def _give_margins(self, width: int) -> None:
        margin = 4 * GRID if width > 800 else 2 * GRID
        self.body.setContentsMargins(margin, margin, margin, margin)

    def prepare(self, width: int) -> None:
        """Dress and measure a page before it is shown at a width, so that showing it takes less of one turn."""
        self._give_margins(width)
        for item in self.findChildren(QWidget):
            item.ensurePolished()
        whole = self.column.parentWidget()
        layout = whole.layout() if whole is not None else None
        if layout is not None:
            for wide in (width, width - self.verticalScrollBar().sizeHint().width()):
                layout.totalHeightForWidth(wide)

    def set_footer(self, *items: QWidget) -> None:
        """Keep items in sight below what scrolls."""
        self._footer = QFrame(self)
        self._footer.setObjectName("footer")
        across = QHBoxLayout(self._footer)
        across.setContentsMargins(0, GRID + 4, 0, GRID + 4)
        inner = QWidget()
        inner.setMaximumWidth(self._width_px - 8 * GRID)
        inner.setLayout(row(*items))
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)

    def place_footer(self) -> None:
        """Give the footer the height that its rows need."""
        footer = self._footer
        if footer is None:
            return
        margin = self.body.contentsMargins().left()
        layout = footer.layout()
        if layout is not None:
            layout.setContentsMargins(margin, GRID + 4, margin, GRID + 4)
        wide = self.width()
        tall = layout.totalHeightForWidth(wide) if layout is not None else 0
        if self.viewportMargins().bottom() != tall:
            self.setViewportMargins(0, 0, 0, tall)
        footer.setGeometry(0, self.height() - tall, wide, tall)

    def add(self, *items: QWidget | QLayout) -> Page:
        """Put items below one another."""
        for item in items:
            self.body.addWidget(item) if isinstance(item, QWidget) else self.body.addLayout(item)
        return self


def show_progress(bar: QProgressBar, share: float | None, *, still: bool = False) -> None:
    """Show a share of 0.0 to 1.0; None runs to and fro, or stands still where motion is not wanted."""
    bar.setRange(0, 0 if share is None and not still else 100)
    bar.setValue(round((share or 0) * 100))


class Columns(QWidget):
    """Two columns that become one where it is narrow."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        look: Look,
        *,
        share: tuple[int, int] = (3, 2),
        equal: bool = False,
        narrow_px: int = 760,
    ) -> None:
        super().__init__()
        self._look, self._narrow_px = look, narrow_px
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(2 * GRID)
        for item, stretch in ((left, share[0]), (right, share[1])):
            if equal:
                self._across.addWidget(item, stretch)
            else:
                self._across.addWidget(item, stretch, Qt.AlignmentFlag.AlignTop)
            item.setMinimumWidth(1)
        self.setMinimumWidth(1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what both would like."""
        return _hint(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stack where two columns would be too narrow."""
        stacked = event.size().width() < self._look.px(self._narrow_px)
        direction = QHBoxLayout.Direction.TopToBottom if stacked else QHBoxLayout.Direction.LeftToRight
        if self._across.direction() != direction:
            self._across.setDirection(direction)
        super().resizeEvent(event)


class _Holder(QWidget):
    """What has no look of its own."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the items would like."""
        return _hint(self)


def row(*items: QWidget | None, spacing: int = GRID) -> QLayout:
    """Return items beside one another, wrapping where it is narrow; None is a gap (ignored when wrapped)."""
    flow = FlowLayout(None, spacing=spacing)
    for item in items:
        if item is not None:
            flow.addWidget(item)
    return flow


def column(*items: QWidget | QLayout, spacing: int = 2 * GRID) -> QWidget:
    """Return items below one another."""
    holder = _Holder()
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(spacing)
    for item in items:
        body.addWidget(item) if isinstance(item, QWidget) else body.addLayout(item)
    return holder


def put(layout: QBoxLayout, item: QWidget) -> None:
    """Add an item to a layout that may be seen already: laid out at the width it gets, not at 100 pixels first."""
    holder = layout.parentWidget()
    if holder is not None and holder.isVisible():
        item.resize(holder.contentsRect().width(), item.height())
    layout.addWidget(item)
    if holder is not None and holder.isVisible():
        item.show()  # now, not when Qt comes to it: what it takes belongs to this step


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()  # not at once: it may be what was just pressed
        elif inner is not None:
            clear(inner)


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
