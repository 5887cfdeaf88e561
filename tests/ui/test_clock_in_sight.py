"""However long the question and large the text: the clock, the main button and the typed answer are in sight."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from mockinterview.domain.round import Stage
from mockinterview.ui.practice.screen import RoundScreen
from mockinterview.ui.practice.state import ClockFace, Input, PhaseBox, RoundState

LONG = (
    "Tell me about a system that several organizations depended upon and that could not carry what was promised. " * 3
)
ANSWERING = RoundState(
    stage=Stage.ANSWERING, heading="Your question", question=LONG, input=Input.MICROPHONE, can_pause=True,
    can_restart=True, can_extend=True, can_hear=True, can_read_along=True,
    clock=ClockFace(figures="4:59", words="left, of 5 min", share=0.01),
)  # fmt: skip
DESIGN = replace(
    ANSWERING,
    phases=tuple(
        PhaseBox(name=name, covers="users, figures", guide="8 min", used="1:00", share=0.1, now=name == "Requirements")
        for name in ("Requirements", "High-level design", "Deep dives", "Trade-offs")
    ),
)
STATES = {
    "preparing": replace(ANSWERING, stage=Stage.PREPARING), "answering": ANSWERING, "design": DESIGN,
    "typing": replace(ANSWERING, input=Input.TYPING), "typed design": replace(DESIGN, input=Input.TYPING),
}  # fmt: skip


class Deaf:
    def __getattr__(self, name):
        return lambda *_given, **_named: None


def shown(qtbot, screen):
    screen.show()
    qtbot.waitExposed(screen)


def in_sight(screen, widget):
    return screen.rect().contains(QRect(widget.mapTo(screen, QPoint(0, 0)), widget.size())) and widget.isVisible()


def above_the_fold(screen, widget):
    place = QRect(widget.mapTo(screen.viewport(), QPoint(0, 0)), widget.size())
    return widget.isVisible() and screen.viewport().rect().contains(place)


@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("size", [QSize(1180, 800), QSize(800, 700)], ids=["wide", "narrow"])
@pytest.mark.parametrize("percent", [100, 200])
def test_clock_and_main_button_never_need_scrolling(qtbot, look, percent, size, name):
    look.use("light", percent)
    screen = RoundScreen(look)
    qtbot.addWidget(screen)
    screen.attach(Deaf())
    screen.resize(size)
    shown(qtbot, screen)

    def so():
        screen.show_state(STATES[name])  # as at each tick of its timer
        clock = in_sight(screen, screen._strip) or above_the_fold(screen, screen._clock)
        typed = STATES[name].input is not Input.TYPING or above_the_fold(screen, screen._typed)
        return clock and in_sight(screen, screen._actions.primary) and typed

    qtbot.waitUntil(so)
    assert screen._strip.isVisible() != screen._clock.isVisible()  # one clock, not two
    assert screen._actions.primary.text() in {"Finish", "Start answering"}


def test_the_large_clock_stays_where_it_has_room(qtbot, look):
    screen = RoundScreen(look)
    qtbot.addWidget(screen)
    screen.attach(Deaf())
    screen.resize(1180, 800)
    shown(qtbot, screen)
    screen.show_state(replace(ANSWERING, question="Why?"))
    qtbot.waitUntil(lambda: above_the_fold(screen, screen._clock))
    assert not screen._strip.isVisible()
    assert screen._clock.findChildren(type(screen._strip._figures))[0].text() == "4:59"
    screen.show_state(replace(ANSWERING, stage=Stage.SELF_RATING))
    assert not screen._strip.isVisible()
    assert not screen._clock.isVisible()
