"""Files that are dropped on the window. While they hang over it, it says what will become of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from mockinterview.language import tr
from mockinterview.ui.theme import GRID
from mockinterview.ui.widgets.basics import Card, Text, announce

FAINT = 200  # of 255: how much of the window the veil hides
_OVER = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


class Drops(QObject):
    """Takes files for a window, wherever they are dropped on it.

    asked: given the files, returns what will be done with them and whether anything will; dropped: does it.
    """

    def __init__(
        self,
        window: QWidget,
        asked: Callable[[Sequence[Path]], tuple[str, bool]],
        dropped: Callable[[Sequence[Path]], None],
    ) -> None:
        super().__init__(window)
        self._window, self._asked, self._dropped = window, asked, dropped
        self._veil = Veil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear what is dragged over the window, and nothing else."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._veil.hide()
        elif kind == QEvent.Type.Resize and self._veil.isVisible():
            self._veil.fit()
        elif isinstance(event, QDropEvent) and (kind in _OVER or kind == QEvent.Type.Drop):
            return self._dragged(event)
        return False

    def _dragged(self, event: QDropEvent) -> bool:
        if not event.mimeData().hasUrls():
            return False
        files = files_of(event.mimeData())
        told, welcome = self._asked(files) if files else (tr("Only files of this computer can be dropped here."), False)
        entering = isinstance(event, QDragEnterEvent)
        if event.type() == QEvent.Type.Drop:
            self._veil.hide()
        elif entering:
            self._veil.tell(told, welcome=welcome)
            announce(self._window, told)
        if welcome:
            event.setDropAction(Qt.DropAction.CopyAction)  # moved, the file would be deleted where it came from
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self._dropped(files)
        else:
            # whoever refuses when files come in is not told when they leave
            event.setAccepted(entering)
        return True


def files_of(data: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders of this computer that are dragged."""
    return tuple(Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile() and one.toLocalFile())


class Veil(QFrame):
    """Lies over the window, which shows through faintly, and says one sentence."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("veil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = Text(role="lead")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card = Card("accent", margin=4 * GRID).add(self._text)
        self._card.setParent(self)
        self.hide()

    def tell(self, text: str, *, welcome: bool) -> None:
        """Show a sentence."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._card.dress("accent" if welcome else "soft")
        self.raise_()
        self.show()
        self.fit()

    def fit(self) -> None:
        """Cover the window, the sentence in its middle."""
        whole = self._window.rect()
        self.setGeometry(whole)
        room = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 10 * GRID
        wide = min(room, whole.width() * 3 // 4)
        tall = self._card.heightForWidth(wide)
        self._card.setGeometry((whole.width() - wide) // 2, (whole.height() - tall) // 2, wide, tall)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Let what lies below fade."""
        faint = QGuiApplication.palette().color(QPalette.ColorRole.Window)  # its own is see-through
        faint.setAlpha(FAINT)
        painter = QPainter(self)
        painter.fillRect(self.rect(), faint)
        painter.end()
        super().paintEvent(event)


class Pad(QPlainTextEdit):
    """A field for words: files that are dropped on it go to the window, and do not become words."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Return whether it is something to be written."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)
