"""What a round lets the recogniser expect: names, and never a word that the answer is rated by."""

import re

import pytest
from fakes import DESK, HEADSET, FakeMicrophones, FakeScorer, FakeSpeech

from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Level
from mockinterview.domain.session import Conditions
from mockinterview.domain.terms import CLOUD, MOST
from mockinterview.services.round import Interview


class ListeningSpeech(FakeSpeech):
    """Remembers what it was told to expect."""

    expected: tuple[str, ...] | None = None

    def follow(self, spool, *, model=None, vocabulary=()):
        self.expected = tuple(vocabulary)
        return super().follow(spool, model=model, vocabulary=vocabulary)

    def transcribe(self, path, *, model, report, cancel, vocabulary=()):
        self.expected = tuple(vocabulary)
        return super().transcribe(path, model=model, report=report, cancel=cancel, vocabulary=vocabulary)


class Never:
    requested = False


@pytest.fixture
def speech():
    return ListeningSpeech("we had impact")


@pytest.fixture
def held(library, bank, home, speech):
    library.shelf.import_bank(bank)
    interview = Interview(library, FakeMicrophones(HEADSET, DESK), speech, FakeScorer(), home.takes)
    interview.begin(Conditions(level=Level.L6))
    return interview


def put(held, library, prompt):
    held.put(library.shelf.prompt(prompt), reason="new", answer_s=240.0, think_s=60.0)
    held.open(None)


def test_a_system_design_answer_may_name_services_and_ones_own_names_come_first(held, library, speech):
    held.vocabulary = ("Priya", "Zephyr Mesh")
    put(held, library, "design-queue")
    held.start()
    assert speech.expected[:2] == ("Priya", "Zephyr Mesh")
    assert set(speech.expected[2:]) <= set(CLOUD)
    assert len(speech.expected) == MOST


def test_a_behavioral_answer_is_told_nothing_but_ones_own_names(held, library, speech):
    held.vocabulary = ("Priya",)
    put(held, library, "own-thing")
    held.start()
    assert speech.expected == ("Priya",)


def test_a_list_of_ones_own_cannot_smuggle_in_evidence(held, library, speech):
    held.vocabulary = (*CRITERIA, *(one.title() for one in PRINCIPLES.values()), "I Saved", "Customer Obsession")
    put(held, library, "own-thing")
    held.start()
    rated = set(re.findall(r"[a-z]{3,}", " ".join((*CRITERIA, *PRINCIPLES.values())).lower()))
    assert not any(word in rated for one in speech.expected for word in one.lower().split())


def test_a_file_is_heard_with_the_same_names(held, library, speech, tmp_path):
    held.vocabulary = ("Priya",)
    put(held, library, "own-thing")
    (tmp_path / "said.wav").write_bytes(b"sound")
    held.use_file(tmp_path / "said.wav", lambda _share: None, Never())
    assert speech.expected == ("Priya",)
