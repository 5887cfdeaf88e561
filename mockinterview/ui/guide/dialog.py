"""The guide in a dialog: a list of pages, and the page. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QUrl, Signal
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from mockinterview.language import tr
from mockinterview.ui.guide.pages import Guide
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import row
from mockinterview.ui.widgets.basics import Button, announce
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.focus import focus_on

WIDE_PX, TALL_PX = 820, 760
LINE_PERCENT = 115
CODE = QTextFormat.Property.BlockCodeLanguage  # every line of code has it, though it may be empty
MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class _Reading(QTextBrowser):
    """Shows text and loads nothing: no picture, no style, no other file."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return nothing, whatever a page asks for."""
        return None


class GuideDialog(QDialog):
    """Reads one page at a time; links lead from page to page and never out of the program."""

    keys_asked = Signal()

    def __init__(self, parent: QWidget, look: Look, guide: Guide, name: str) -> None:
        super().__init__(parent)
        self._look, self._guide, self._past = look, guide, [name]
        self.setWindowTitle(tr("Help"))
        self.resize(min(look.px(WIDE_PX), parent.width()), min(look.px(TALL_PX), parent.height()))
        self._pages, self._reading = Box(), _Reading()
        self._pages.setAccessibleName(tr("Pages of the guide"))
        for page in guide.pages():
            self._pages.addItem(page.title, page.name)
        self._reading.setOpenLinks(False)
        self._back = Button(look, tr("Back"), "back", "quiet")
        keys, close = Button(look, tr("Shortcuts"), "keyboard"), Button(look, tr("Close"), "", "primary")
        body = QVBoxLayout(self)
        body.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        body.setSpacing(2 * GRID)
        body.addWidget(self._pages)
        body.addWidget(self._reading, 1)
        body.addLayout(row(close, keys, self._back))
        self._pages.activated.connect(self._choose)
        self._reading.anchorClicked.connect(self._follow)
        self._back.clicked.connect(self._go_back)
        keys.clicked.connect(self._press_keys)
        close.clicked.connect(self.accept)
        self._show()
        focus_on(self._reading)

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        return self._past[-1]

    def read(self, name: str) -> None:
        """Show a page by its name."""
        if name != self.shown:
            self._past.append(name)
            self._show()

    def _show(self) -> None:
        page = self._guide.page(self.shown)
        document = self._reading.document()
        document.setDefaultFont(self._look.font())
        document.setDocumentMargin(self._look.px(2 * GRID))
        document.setMarkdown(page.text, MARKDOWN)
        self._space(document)
        self._rule_tables(document)
        self._reading.setAccessibleName(page.title)
        self._reading.moveCursor(QTextCursor.MoveOperation.Start)
        self._back.setEnabled(len(self._past) > 1)
        with QSignalBlocker(self._pages):
            self._pages.setCurrentIndex(self._pages.findData(page.name))
        announce(self._reading, page.title)

    def _space(self, document: QTextDocument) -> None:
        block = document.begin()
        while block.isValid():
            cursor, shape = QTextCursor(block), block.blockFormat()
            code, heading = shape.hasProperty(CODE), shape.headingLevel()
            if cursor.currentTable() is None:
                ends = not code or not block.next().blockFormat().hasProperty(CODE)
                shape.setTopMargin(self._look.px(2 * GRID) if heading > 1 else 0)
                shape.setBottomMargin(self._look.px((4 if block.textList() else GRID) if ends else 0))
                shape.setLeftMargin(self._look.px(2 * GRID) if code else shape.leftMargin())
                shape.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.setBlockFormat(shape)
            block = block.next()

    def _rule_tables(self, document: QTextDocument) -> None:
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                ruled = frame.format().toTableFormat()
                ruled.setBorder(1)
                ruled.setBorderCollapse(True)
                ruled.setBorderBrush(self._look.colour("border"))
                ruled.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                ruled.setCellPadding(self._look.px(6))
                ruled.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(ruled)

    def _choose(self, at: int) -> None:
        self.read(str(self._pages.itemData(at)))

    def _follow(self, link: QUrl) -> None:
        name = self._guide.target(self.shown, link.toString())
        if name is not None:
            self.read(name)

    def _go_back(self) -> None:
        if len(self._past) > 1:
            self._past.pop()
            self._show()

    def _press_keys(self) -> None:
        self.accept()
        self.keys_asked.emit()
