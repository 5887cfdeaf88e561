"""Much is built in slices: in order, not in one turn of the event loop, and what is out of date is not built."""

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout

from mockinterview.ui.widgets.arrange import put
from mockinterview.ui.widgets.basics import Card, Text
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.widgets.slices import Slices


@pytest.fixture
def done():
    return []


def test_steps_are_done_in_order_and_the_event_loop_lives_between_them(qtbot, done, monkeypatch):
    monkeypatch.setattr("mockinterview.ui.widgets.slices.SLICE_S", 0.0)
    holder, beats = QObject(), []
    beat = QTimer(holder)
    beat.timeout.connect(lambda: beats.append(len(done)))
    beat.start(0)
    slices = Slices(holder)
    slices.begin([lambda number=number: done.append(number) for number in range(20)])
    assert done == [0]
    qtbot.waitUntil(lambda: not slices.busy)
    assert done == list(range(20))
    assert len({count for count in beats if 0 < count < 20}) > 10


def test_new_steps_take_the_place_of_those_that_are_left(qtbot, done, monkeypatch):
    monkeypatch.setattr("mockinterview.ui.widgets.slices.SLICE_S", 0.0)
    holder = QObject()
    slices = Slices(holder)
    slices.begin([lambda: done.append("old")] * 5)
    slices.begin([lambda: done.append("new")] * 2)
    qtbot.waitUntil(lambda: not slices.busy)
    assert done == ["old", "new", "new"]


def test_what_is_left_can_be_done_at_once(done, monkeypatch):
    monkeypatch.setattr("mockinterview.ui.widgets.slices.SLICE_S", 0.0)
    holder = QObject()
    slices = Slices(holder)
    slices.begin([lambda number=number: done.append(number) for number in range(4)])
    slices.finish()
    assert done == [0, 1, 2, 3]
    assert not slices.busy


def test_the_height_of_words_follows_text_size_and_style(qtbot, look):
    words = Text("A sentence that is long enough to be broken into several lines in a narrow column. " * 3)
    qtbot.addWidget(words)
    words.ensurePolished()
    tall = words.heightForWidth(200)
    assert words.heightForWidth(200) == tall
    assert words.heightForWidth(400) < tall
    look.use("light", 200)
    larger = words.heightForWidth(200)
    look.use("light", 100)
    assert larger > 1.5 * tall
    assert words.heightForWidth(200) == tall
    words.setText("Short")
    assert words.heightForWidth(200) < tall


@pytest.mark.parametrize("role", ["body", "title", "small", "caption"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_words_ask_for_the_room_that_qt_would_give_them(qtbot, look, role, percent):
    look.use("light", percent)
    told = "Words with a longer-than-usual compound (and “quotes”), up to 12,5 % Größe… " * 3
    for text in (told, told[:70], f"• {told[:90]}\n• second", "word"):
        for words in (Text(text, role), Text(text, role).readable()):
            qtbot.addWidget(words)
            words.ensurePolished()
            for width in (*range(1, 900, 61), 333, 334, 5000):
                assert words.heightForWidth(width) == QLabel.heightForWidth(words, width), (text[:9], width)
            assert words.sizeHint() == QLabel.sizeHint(words)
            assert words.minimumSizeHint() == QLabel.minimumSizeHint(words)


def test_what_stands_below_waits_for_what_stands_above(qtbot, done, monkeypatch):
    monkeypatch.setattr("mockinterview.ui.widgets.slices.SLICE_S", 0.0)
    holder = QObject()
    above = Slices(holder)
    below = Slices(holder, after=above)
    above.begin([lambda number=number: done.append(number) for number in range(3)])
    below.begin([lambda: done.append("below")])
    qtbot.waitUntil(lambda: not below.busy)
    assert done == [0, 1, 2, "below"]


def test_what_is_put_on_a_seen_page_is_laid_out_at_once_at_its_width(qtbot):
    page = Page("Page")
    qtbot.addWidget(page)
    body = QVBoxLayout()
    page.add(body)
    page.resize(900, 600)
    with qtbot.waitExposed(page):
        page.show()
    asked = []

    class Watched(Text):
        def heightForWidth(self, width):  # noqa: N802 - Qt's name
            asked.append(width)
            return super().heightForWidth(width)

    words = Watched("Words that would need many lines in a hundred pixels, and need few where they stand. " * 2)
    put(body, Card().add(words))
    assert words.isVisible()
    assert words.width() > 700
    assert not [width for width in asked if 0 < width < 700]


def test_steps_apart_have_a_turn_each(qtbot, done):
    turns, holder = [], QObject()
    beat = QTimer(holder)
    beat.timeout.connect(lambda: turns.append(len(done)))
    beat.start(0)
    slices = Slices(holder, apart=True)
    slices.begin([lambda number=number: done.append(number) for number in range(3)])
    assert done == [0]
    qtbot.waitUntil(lambda: done == [0, 1, 2])
    assert {1, 2} <= set(turns), "two steps came in one turn"
