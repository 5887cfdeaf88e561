"""Lists of cards are built in order, and afterwards only what changed is built anew, in its place."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.ui.widgets.basics import Text
from mockinterview.ui.widgets.cards import Cards


@pytest.fixture
def shelf(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    made = []

    def make(word):
        made.append(word)
        return Text(word)

    yield Cards(holder, layout, make), layout, made
    del holder


def words_in(layout):
    return [layout.itemAt(place).widget().text() for place in range(layout.count())]


def test_only_what_changed_is_built_anew_in_its_place(shelf):
    cards, layout, made = shelf
    cards.show(["one", "two", "three"])
    kept = layout.itemAt(0).widget()
    made.clear()
    cards.show(["one", "second", "three"])
    assert words_in(layout) == ["one", "second", "three"]
    assert made == ["second"]
    assert layout.itemAt(0).widget() is kept
    cards.show(["one"])
    assert words_in(layout) == ["one"]
    cards.show([])
    assert words_in(layout) == []


def test_what_changes_while_it_is_built_is_shown_as_it_is_last(shelf, qtbot, monkeypatch):
    monkeypatch.setattr("mockinterview.ui.widgets.slices.SLICE_S", 0.0)
    cards, layout, _made = shelf
    cards.show(["one", "two", "three"])
    assert words_in(layout) == ["one"]
    cards.show(["first", "two", "third"])
    qtbot.waitUntil(lambda: not cards.slices.busy)
    assert words_in(layout) == ["first", "two", "third"]
