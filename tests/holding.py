"""A round's presenter with everything around it, for tests without Qt."""

from __future__ import annotations

from fakes import DESK, HEADSET, FakeClock, FakeMicrophones, FakeScorer, FakeSpeech, HeldJobs

from mockinterview.domain.criteria import Level
from mockinterview.domain.draw import Drawn, Why
from mockinterview.domain.session import Conditions
from mockinterview.services.round import Interview
from mockinterview.ui.practice.presenter import RoundPresenter

PRACTICE = Conditions(level=Level.L6, follow_ups=1)


class View:
    """Remembers what it was told."""

    def __init__(self):
        self.states, self.said, self.whole, self.is_last, self.gone = [], [], None, None, False
        self.fresh = []

    @property
    def now(self):
        return self.states[-1]

    def show_state(self, state):
        self.states.append(state)

    def say(self, words, *, urgent=False):
        self.said.append(words)

    def finished(self, whole, *, last):
        self.whole, self.is_last = whole, last

    def left(self):
        self.gone = True

    def fresh_prompt(self):
        self.fresh.append("prompt")

    def fresh_answer(self):
        self.fresh.append("answer")


class Held:
    """A presenter with everything around it."""

    def __init__(self, library, bank, home, *texts, devices=(HEADSET, DESK), scorer=None, **named):
        library.shelf.import_bank(bank)
        self.library, self.clock, self.view, self.jobs = library, FakeClock(), View(), HeldJobs()
        self.microphones, self.speech = FakeMicrophones(*devices), FakeSpeech(*texts)
        self.interview = Interview(library, self.microphones, self.speech, scorer or FakeScorer(), home.takes)
        self.presenter = RoundPresenter(
            self.interview,
            self.microphones,
            self.jobs,
            self.view,
            now_s=self.clock,
            questions={"impact": "What changed?"},
            **named,
        )

    def begin(self, *prompts, conditions=PRACTICE, told=None):
        drawn = tuple(Drawn(prompt=self.library.shelf.prompt(one), why=Why.NEW) for one in prompts or ("own-thing",))
        self.presenter.begin(conditions, drawn, told)

    def answer(self, seconds=30.0):
        self.presenter.ready()
        self.clock.go(3.0)
        self.presenter.tick()
        self.microphones.last.hear(seconds)
        self.clock.go(seconds)
        self.presenter.tick()
