"""A check box with words of any length."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy


class Check(QCheckBox):
    """A check box whose words go on in further lines where one is too narrow; Qt's own are cut there."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._whole = text
        self.setAccessibleName(text)  # without the ends of lines
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)  # it may become narrower than one line
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the words in one line."""
        return self._whole

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Say something else."""
        self._whole = text
        self.setAccessibleName(text)
        super().setText(self._broken(self.width()))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Tell a layout that it matters how wide it is."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height with as many lines as the words need."""
        return self._least() + self._broken(width).count("\n") * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the longest word."""
        widest = max((self._wide(one) for one in self._whole.split()), default=0)
        return QSize(self._beside() + widest, self._least())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the words anew."""
        super().resizeEvent(event)
        broken = self._broken(self.width())
        if broken != super().text():
            super().setText(broken)

    def _wide(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def _least(self) -> int:
        """Return the height with one line."""
        return super().sizeHint().height() - super().text().count("\n") * self.fontMetrics().lineSpacing()

    def _beside(self) -> int:
        """Return what the box itself and the space beside it take."""
        shown = super().text()
        return super().sizeHint().width() - max((self._wide(line) for line in shown.split("\n")), default=0)

    def _broken(self, width: int) -> str:
        room, lines = width - self._beside(), [""]
        for word in self._whole.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and self._wide(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)
