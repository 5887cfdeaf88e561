"""Follow-ups on real scores: the metric is asked for where it was left out, and never where it was given."""

import json
import time

import pytest

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.sample_files import read_sample
from mockinterview.domain.bank import FollowUp
from mockinterview.domain.criteria import Level
from mockinterview.domain.scorecard import ScoreRequest
from mockinterview.scoring.claims import claims_of
from mockinterview.services.probe import HOW_MUCH, next_probe, probes
from mockinterview.services.score import already_said, make_scorer

WITH = " ".join((resources_folder() / "demo" / "answer.txt").read_text(encoding="utf-8").split())
CUTS = (
    ("went from three hundred milliseconds to twelve hundred", "went up a lot"),
    ("eighty percent of them came", "most of them came"),
    ("one point four million dollars a day", "a lot"),
    ("Latency dropped to two hundred and sixty milliseconds", "Latency dropped"),
    ("failed orders fell by ninety-two percent", "failed orders fell sharply"),
    ("saved six hundred thousand dollars a year", "saved money"),
    (", and incidents of that kind went from nine to one", ", and incidents of that kind became rare"),
)


def without_metrics():
    text = WITH
    for said, vague in CUTS:
        assert said in text
        text = text.replace(said, vague)
    return text


@pytest.fixture(scope="module")
def scorer():
    return make_scorer(OnnxSentenceModel(), read_guide())


@pytest.fixture(scope="module")
def prompt():
    (one,) = read_sample().bank.prompts
    return one


def scored(scorer, prompt, text):
    return scorer.score(
        ScoreRequest(
            id="x", kind=prompt.kind, target_level=Level.L6, prompt=prompt.text[Level.L6], criteria=prompt.criteria,
            transcript=text,
        )
    )  # fmt: skip


def test_with_the_metrics_cut_out_the_first_probe_asks_for_them_in_the_speakers_words(scorer, prompt):
    text = without_metrics()
    probe = next_probe(prompt, scored(scorer, prompt, text), (), text)
    assert probe == FollowUp(criterion="impact", text=f"You said \u201cLatency dropped\u201d. {HOW_MUCH}")


def test_with_the_metrics_in_no_probe_asks_for_them(scorer, prompt):
    card = scored(scorer, prompt, WITH)
    for probe in probes(prompt, card, WITH, 3):
        assert "measure" not in probe.text
        assert "how much" not in probe.text.lower()
        assert not already_said(card, probe.criterion)


def test_the_choice_of_a_probe_takes_milliseconds_after_the_last_look(scorer, prompt):
    text = " ".join([WITH] * 20)
    card = scored(scorer, prompt, text)
    began = time.perf_counter()
    next_probe(prompt, card, (), text)
    assert time.perf_counter() - began < 1.0


@pytest.mark.parametrize(
    ("said", "effect"),
    [
        ("I talked to the sellers for a month. In the end complaints fell, and everybody was glad.", "complaints fell"),
        ("We improved the checkout a lot. It was hard work for all of us.", "We improved the checkout a lot"),
        ("Complaints fell by 40 percent within a quarter.", ""),
        ("We brought the error rate from four percent to one.", ""),
        ("It should have improved the checkout, but it did not.", ""),
    ],
)
def test_a_result_without_a_figure_is_heard(said, effect):
    assert claims_of(said).effect == effect


def test_an_answer_about_what_one_would_do_is_asked_for_a_deed(scorer, prompt):
    text = (
        "I would first look at the logs, and then I would talk to the payment team. I would write a document and ask "
        "for a decision. I would then measure the latency and I would tell the director about it. I would also think "
        "about a load test, and I would ask other teams to use it."
    )
    card = scored(scorer, prompt, text)
    assert "hypothetical" in card.flags
    assert "really happened" in next_probe(prompt, card, (), text).text


def test_the_words_of_the_sample_belong_to_its_recording():
    sample = read_sample()
    assert sample.audio.is_file()
    assert json.loads((resources_folder() / "demo" / "sample.json").read_text())["duration_s"] == sample.spoken.duration_s
    assert sample.spoken.words[-1].end_s <= sample.spoken.duration_s + 0.5
