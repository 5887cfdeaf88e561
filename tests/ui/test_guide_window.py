"""The guide in the window: F1 opens the page of the screen, links stay inside, nothing is loaded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextTable

from mockinterview.adapters.places import docs_folder
from mockinterview.domain.settings import Settings
from mockinterview.ui.guide.dialog import GuideDialog
from mockinterview.ui.guide.pages import INDEX, Guide
from mockinterview.ui.help import Help
from mockinterview.ui.window import Window


@pytest.fixture
def window(qtbot, look):
    made = Window(look)
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.use_keys(Settings())
    made.read_guide(Guide(docs_folder()))
    return made


def opened(window: Window) -> GuideDialog:
    window.show_help()
    return window.findChildren(GuideDialog)[-1]


@pytest.mark.parametrize(("place", "title"), [("banks", "Question banks"), ("round", "A round"), ("plan", "Stories and plan")])
def test_f1_opens_the_page_of_the_screen(qtbot, window, place, title):
    with qtbot.waitActive(window):
        window.show()
    window.go(place)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(GuideDialog)
    assert dialog._reading.toPlainText().startswith(title)
    assert dialog._pages.currentText() == title == dialog._reading.accessibleName()


def test_every_page_can_be_chosen_and_reads_without_markup(window):
    dialog = opened(window)
    assert dialog._pages.count() == 15
    for at in range(dialog._pages.count()):
        dialog._choose(at)
        told = dialog._reading.toPlainText()
        assert dialog.shown == dialog._pages.itemData(at)
        assert len(told) > 300
        assert not any(sign in told for sign in ("](", "![", "| ---", "```", "**"))


def test_links_lead_to_pages_and_never_out(window):
    dialog = opened(window)
    first = dialog.shown
    dialog._follow(QUrl("models-and-languages.md"))
    assert dialog.shown == "guide/models-and-languages.md"
    dialog._follow(QUrl("../scoring.md"))
    assert dialog.shown == "scoring.md"
    for outside in ("https://example.org/x.md", "file:///etc/passwd", "../../README.md", "/etc/hosts.md", "nowhere.md"):
        dialog._follow(QUrl(outside))
        assert dialog.shown == "scoring.md", outside
    dialog._back.click()
    dialog._back.click()
    assert dialog.shown == first
    assert not dialog._back.isEnabled()


def test_nothing_is_loaded_and_html_is_text(tmp_path, window, look, qtbot):
    (tmp_path / "guide").mkdir()
    (tmp_path / INDEX).write_text('# Index\n\n<img src="file:///etc/passwd"> and ![x](/etc/passwd) [a](b.md)\n')
    dialog = GuideDialog(window, look, Guide(tmp_path), INDEX)
    assert dialog._reading.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/passwd")) is None
    assert "<img" in dialog._reading.toPlainText()


def test_tables_are_ruled_and_fit(window):
    dialog = opened(window)
    dialog.read("guide/troubleshooting.md")
    frames = dialog._reading.document().rootFrame().childFrames()
    tables = [one for one in frames if isinstance(one, QTextTable)]
    assert tables
    assert all(one.format().border() == 1 for one in tables)
    assert dialog._reading.horizontalScrollBar().maximum() == 0


def test_a_page_begins_at_its_top_with_its_code_set_apart(qtbot, window, look):
    look.use("light", 200)
    dialog = GuideDialog(window, look, Guide(docs_folder()), "guide/banks.md")
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.read("guide/round.md")
    bar = dialog._reading.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
    dialog.read("guide/banks.md")
    document = dialog._reading.document()
    code = [block for block in _blocks(document) if block.text().startswith("mockinterview banks")]
    prose = [block for block in _blocks(document) if block.text().startswith("The program brings")]
    assert len(code) == 5
    assert code[0].blockFormat().leftMargin() > prose[0].blockFormat().leftMargin()
    assert code[0].blockFormat().bottomMargin() == 0


def _blocks(document):
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def test_shortcuts_are_one_press_away(window):
    dialog = opened(window)
    dialog.keys_asked.emit()
    assert window.findChild(Help) is not None


def test_without_a_guide_f1_lists_the_shortcuts(qtbot, look, tmp_path):
    bare = Window(look)
    qtbot.addWidget(bare)
    bare.read_guide(Guide(tmp_path))
    bare.show_help()
    assert bare.findChild(Help) is not None
    assert bare.findChild(GuideDialog) is None
