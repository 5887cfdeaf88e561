"""The rail on the left: where one can go, as icons with labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mockinterview.language import tr
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.basics import restyle
from mockinterview.ui.wording import NAME

WIDE_PX, NARROW_PX = 216, 92


class Rail(QFrame):
    """Buttons of which one is the present place; labels stand below the icons where it is narrow."""

    chosen = Signal(str)
    help_asked = Signal()

    def __init__(self, look: Look, places: Sequence[tuple[str, str, str, str]]) -> None:
        """Take places of (key, label, icon, shortcut in words)."""
        super().__init__()
        self.setObjectName("railbar")
        self.setAccessibleName(tr("Navigation"))
        self._look, self._narrow = look, False
        self._mark, self._name = QLabel(), QLabel(NAME)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "strong")
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, 0, 2 * GRID)
        head.setSpacing(GRID + 2)
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(GRID + 4, GRID + 4, GRID + 4, GRID + 4)
        body.setSpacing(4)
        body.addLayout(head)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._icons: list[str] = []
        self._inks: dict[int, str] = {}  # by button
        holder = QWidget()
        holder.setObjectName("railplaces")
        listed = QVBoxLayout(holder)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(4)
        for key, label, icon, keys in places:
            button = self._button(label, keys)
            button.setCheckable(True)
            self._group.addButton(button, len(self._keys))
            self._keys.append(key)
            self._icons.append(icon)
            listed.addWidget(button)
        listed.addStretch(1)
        # A low window or large letters must not hide a place.
        scroll = QScrollArea()
        scroll.setObjectName("railscroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        self._bar = scroll.verticalScrollBar()
        body.addWidget(scroll, 1)
        self._help = self._button(tr("Help"), "F1")
        self._help.clicked.connect(self.help_asked)
        body.addWidget(self._help)
        self._group.idClicked.connect(self._clicked)
        look.changed.connect(self._dress)
        self._dress()

    @staticmethod
    def _button(label: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("rail")
        button.setText(label)
        button.setAccessibleName(label)
        button.setAccessibleDescription(tr("Shortcut {keys}", keys=keys))
        button.setToolTip(f"{label} ({keys})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def tell_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys of the places, empty for none."""
        for number, place in enumerate(self._keys):
            button, told = self._group.button(number), keys.get(place, "")
            button.setAccessibleDescription(tr("Shortcut {keys}", keys=told) if told else "")
            button.setToolTip(f"{button.text()} ({told})" if told else button.text())

    def show_place(self, key: str) -> None:
        """Mark where one is; a place that the rail does not name leaves the mark."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)
            self._ink()

    def fit(self, window_px: int) -> None:
        """Become narrow in a narrow window."""
        narrow = window_px < self._look.px(1040)
        if narrow != self._narrow:
            self._narrow = narrow
            self._dress()

    def _clicked(self, number: int) -> None:
        self._ink()
        self.chosen.emit(self._keys[number])

    def _dress(self) -> None:
        self._mark.setPixmap(self._look.picture("app", "accent", 28))
        self._name.setVisible(not self._narrow)
        style = Qt.ToolButtonStyle
        gap = 0 if self._narrow else GRID
        self._inks.clear()
        self._ink()
        for button in self._buttons():
            button.setToolButtonStyle(style.ToolButtonTextUnderIcon if self._narrow else style.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(self._look.px(20 + gap), self._look.px(20)))
            if button.property("narrow") != self._narrow:
                button.setProperty("narrow", self._narrow)
                restyle(button)
        self.setFixedWidth(max(self._look.px(NARROW_PX if self._narrow else WIDE_PX), self._needed_px()))

    def _ink(self) -> None:
        """Give the present place its colour, and only the icons that change: a turn has more to do."""
        gap = 0 if self._narrow else GRID
        for number, (name, button) in enumerate(zip([*self._icons, "info"], self._buttons(), strict=True)):
            ink = "accent" if button.isChecked() else "muted"
            if self._inks.get(number) != ink:
                self._inks[number] = ink
                button.setIcon(self._look.icon(name, ink, 20, gap=gap))

    def _buttons(self) -> list[QToolButton]:
        return [button for button in [*self._group.buttons(), self._help] if isinstance(button, QToolButton)]

    def _needed_px(self) -> int:
        """Return the width of the longest label beside a scroll bar, which a low window needs."""
        widest = max(button.sizeHint().width() for button in self._buttons())
        return widest + 2 * (GRID + 4) + self._bar.sizeHint().width() + 1
