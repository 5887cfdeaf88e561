from __future__ import annotations

from collections.abc import Callable

import pytest

from mockinterview.domain.scorecard import Delivery, Part, ScoreRequest
from mockinterview.domain.transcript import Pause, Transcript, Word
from mockinterview.scoring.delivery import delivery, headline_at, measures, pace_curve, voices
from mockinterview.scoring.guide import Guide


def spoken(text: str, *, word_s: float = 0.4, pauses: tuple[tuple[int, float], ...] = ()) -> Transcript:
    """Words of `word_s` each, with pauses (before word n, seconds)."""
    wait = dict(pauses)
    words, breaks, at = [], [], 0.0
    for index, text_ in enumerate(text.split()):
        if index in wait:
            breaks.append(Pause(start_s=at, end_s=at + wait[index]))
            at += wait[index]
        words.append(Word(text=text_, start_s=at, end_s=at + word_s))
        at += word_s
    return Transcript.of(words, duration_s=at, pauses=tuple(breaks))


def measured(
    a_request: Callable[..., ScoreRequest], said: Transcript, answer_s: float = 0.0, **values: object
) -> Delivery:
    request = a_request(said.text, words=said.words, pauses=said.pauses, answer_s=answer_s)
    return delivery(request, (), ((0, 5), (0, 5), (9, 12)), values.get("headline"))  # type: ignore[arg-type]


def test_a_spoken_answer_is_measured(a_request: Callable[..., ScoreRequest]) -> None:
    said = spoken("um I think we went there and you know I asked " * 10, pauses=((20, 3.0), (60, 1.2)))
    found = measured(a_request, said, answer_s=96.4, headline=3)
    assert found.words == 110
    assert found.duration_s == pytest.approx(48.2)
    assert found.pace_wpm == pytest.approx(60 * 110 / 45.2, abs=0.1)  # the long pause is no speaking time
    assert (found.pauses_over_2s, found.longest_pause_s) == (1, 3.0)
    assert found.longest_stretch_s == pytest.approx(20.0)  # the last fifty words
    assert (found.i_count, found.we_count, found.hedges) == (20, 10, 10)
    assert found.fillers == 20
    assert found.fillers_per_min == pytest.approx(60 * 20 / 48.2, abs=0.1)
    assert found.headline_s == pytest.approx(0.4)
    assert found.evidence_per_min == pytest.approx(60 * 2 / 48.2, abs=0.06)
    assert found.time_used == pytest.approx(0.5)


def test_a_typed_answer_has_counts_and_no_times(a_request: Callable[..., ScoreRequest]) -> None:
    found = delivery(a_request("I went and we asked."), (), (), 0)
    assert (found.words, found.i_count, found.we_count) == (5, 1, 1)
    assert (found.duration_s, found.pace_wpm, found.headline_s, found.pace_curve_wpm) == (None, None, None, ())


def test_pauses_come_from_the_words_where_the_audio_gave_none(a_request: Callable[..., ScoreRequest]) -> None:
    said = spoken("one two three four five six", pauses=((3, 2.5),))
    found = delivery(a_request(said.text, words=said.words), (), (), None)
    assert (found.pauses_over_2s, found.longest_pause_s) == (1, 2.5)


def test_pace_follows_the_time() -> None:
    fast, slow = spoken("a " * 100, word_s=0.3), spoken("a " * 30, word_s=1.0)
    later = [Word(text=w.text, start_s=w.start_s + 30, end_s=w.end_s + 30) for w in slow.words]
    assert pace_curve((*fast.words, *later)) == (200.0, 60.0)
    assert pace_curve(()) == ()


def test_voices_are_counted_by_part() -> None:
    text = "We had a problem. I solved it myself."
    found = (
        Part(name="situation", start=0, end=17, share=0.5),
        Part(name="action", start=18, end=len(text), share=0.5),
    )
    assert voices(text, found) == (("situation", 0, 1), ("action", 2, 0))


def test_the_headline_skips_courtesies() -> None:
    rows = [(0, "Thank you for the question."), (30, "So, let me think."), (60, "Late parcels fell by half.")]
    assert headline_at(rows, [True, True, True]) == 60
    assert headline_at(rows, [True, True, False]) is None


def test_figures_are_set_beside_what_is_usual(guide: Guide) -> None:
    found = {
        one.name: one.verdict
        for one in measures(
            Delivery(words=300, duration_s=120.0, pace_wpm=210.0, fillers_per_min=2.0, i_count=1, we_count=9),
            guide.delivery,
        )
    }
    assert found == {"pace_wpm": "high", "fillers_per_min": "usual", "i_share": "low", "hedges_per_100": "usual"}
    assert all(band.source for band in guide.delivery.values())
