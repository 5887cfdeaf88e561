"""Much is built in slices: in order, not in one turn of the event loop, and what is out of date is not built."""

import pytest
from PySide6.QtCore import QObject, QTimer

from mockinterview.ui.widgets.basics import Text
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
