"""What must not be scored as an answer, and why: each gate caps the ratings and says its reason.

Gates are made to hardly ever fire on a genuine answer: thresholds lie beyond every genuine answer of the corpus
(figures in docs/scoring.md). What they cannot be sure of is left to the network.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import Kind
from mockinterview.scoring.actor import own_share
from mockinterview.scoring.foreign import chat, instruction, invented, salad_per_100
from mockinterview.scoring.modality import Modality
from mockinterview.scoring.quantities import Unit
from mockinterview.scoring.reading import Sentence
from mockinterview.scoring.vocabulary import FUNCTION_WORDS, content_stems, tokens

# Pairs are (suspicion, certainty): a suspicion caps only if the network, too, reads next to nothing in the answer.
AGREES = 0.35  # the network's probability of 'none' from which a suspicion is shared
FEWEST_WORDS = 25  # fewer cannot show a deed; the shortest genuine answer seen has 70
FEW_NEW_WORDS = 30  # content words beyond the prompt's; genuine answers have 18 and more, read-back ones fewer
READ_BACK = 0.28  # share of content words that are the prompt's; genuine at most 0.22
LIST_FUNCTION_SHARE = 0.27  # function words of a keyword list; genuine at least 0.30
LIST_SHORT_SHARE = 0.45  # share of utterances of five words or fewer; genuine at most 0.40
# Impossible pairs of function words a hundred words; genuine answers 0, half of shuffled ones over 5.
SALAD_PER_100 = (2.2, 3.6)
RECITAL_SHARE = (0.5, 0.6)  # share of content words that are the criterion library's; genuine at most 0.54
RECITAL_WORDS = 30  # content words; a share of fewer says nothing
ADVICE_SHARE = 0.6  # share of 'you' among you, I and we; genuine at most 0.57
SUPPOSED_SHARE = (0.28, 0.4)  # share of suppositions; genuine behavioural answers at most 0.25
DENIED_SHARE = (0.25, 0.4)  # share of denied deeds; genuine at most 0.29
# Of the speaker's deeds among deeds; genuine answers told in the passive have less, so it is never sure by itself.
OWN_SHARE = 0.42
RUBBISH_SHARE = 0.2  # share of utterances that recognisers invent over noise
LONGEST_INVENTED = 9  # words of an invented phrase; longer utterances hold something else besides
FEW_HEARD_WORDS = 120  # beside the invented phrases; more than that is an answer with noise in it
# The network's probability that the prompt is answered. Of answers by authors whom it had not seen, those to another question that
# it knows at all have at most 0.12, genuine ones 0.3 and more but for two: what costs an answer its credit must be surer than even.
OFF_TOPIC = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """A reason to cap every rating at `cap`. off_topic: the prompt is not answered.

    sure: by itself; otherwise only together with the network (see `confirmed`).
    """

    code: str
    cap: float
    reason: str
    off_topic: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """The gates that apply and the sentences that are scored, by index. notes: told without a cap."""

    kept: tuple[int, ...]
    gates: tuple[Gate, ...]
    notes: tuple[str, ...]
    flags: tuple[str, ...]


_NO_ANSWER = re.compile(
    r"\b(?:(?:can['’]?t|cannot|can not|couldn['’]?t) (?:really )?think of (?:one|any|an|a)|"
    r"(?:don['’]?t|do not) (?:really |actually )?have (?:a|an|any|one)(?: good)? (?:example|story|answer|case)|"
    r"no (?:good )?example (?:comes|for)|(?:skip|pass on) (?:this|that) (?:one|question)|nothing comes to mind|"
    r"not having (?:one |an )?(?:exact )?example)\b",
    re.IGNORECASE,
)
_SPEECH = re.compile(
    r"\b(?:my friends|my fellow|fellow (?:citizens|americans|countrymen)|my opponents?|this nation|our nation|a nation|our children|"
    r"god bless|vote for|for too long|generations?|our grand(?:fathers|parents|children)|we stand here|the hour has come|"
    r"those who (?:came before|have not yet)|let us (?:not|be|build|go|rise))\b",
    re.IGNORECASE,
)


def screen(sentences: Sequence[Sentence], prompt: str, kind: Kind, *, recital_stems: frozenset[str]) -> Screening:
    """Return the gates that rules alone decide, and which sentences are scored."""
    texts = [one.text for one in sentences]
    kept, notes, flags = _kept(texts)
    gates = [gate for gate in _gates([sentences[i] for i in kept], texts, prompt, kind, recital_stems) if gate]
    return Screening(kept=tuple(kept), gates=tuple(gates), notes=tuple(notes), flags=tuple(flags))


def confirmed(gates: Sequence[Gate], none_odds: float) -> tuple[Gate, ...]:
    """Return the gates that are sure, and the suspicions that the network shares; the lowest cap first.

    none_odds: the network's probability that the answer proves nothing.
    """
    return tuple(sorted((one for one in gates if one.sure or none_odds >= AGREES), key=lambda one: one.cap))


def off_topic(topic: float, prompt: str, text: str) -> Gate | None:
    """Return a gate if the network is sure that another question is answered, and the words do not contradict it.

    topic: the network's probability that the prompt is answered.
    """
    asked, said = set(content_stems(prompt)), set(content_stems(text))
    shared = len(asked & said) / max(1, len(asked))
    if topic < OFF_TOPIC and shared < 0.75:
        return Gate(
            code="off-topic",
            cap=2.0,
            off_topic=True,
            reason="This answers another question than the one asked, so nothing counts above 2.",
        )
    return None


def _kept(texts: Sequence[str]) -> tuple[list[int], list[str], list[str]]:
    """Leave out instructions, invented phrases and repetitions."""
    kept: list[int] = []
    seen: set[str] = set()
    dropped = {"instruction": 0, "invented": 0, "repetition": 0}
    for index, text in enumerate(texts):
        plain = " ".join(tokens(text))
        if instruction(text):
            dropped["instruction"] += 1
        elif invented(text) and len(plain.split()) <= LONGEST_INVENTED:
            dropped["invented"] += 1
        elif plain in seen and len(plain.split()) >= 4:
            dropped["repetition"] += 1
        else:
            seen.add(plain)
            kept.append(index)
    told = {
        "instruction": "Sentences that tell the scorer what to do were left out; they change no rating.",
        "invented": "Phrases that recognisers write over noise, such as 'thank you for watching', were left out.",
        "repetition": "Sentences said twice count once.",
    }
    flags = [code for code, count in dropped.items() if count]
    return kept, [told[code] for code in flags], flags


def _gates(
    sentences: Sequence[Sentence], texts: Sequence[str], prompt: str, kind: Kind, recital_stems: frozenset[str]
) -> list[Gate | None]:
    text = " ".join(one.text for one in sentences)
    words = tokens(text)
    if len(words) < FEWEST_WORDS:
        return [
            _rubbish(texts),
            Gate(code="too-short", cap=1.0, reason=f"Only {len(words)} words that can be scored: not enough evidence."),
        ]
    gates = [
        _rubbish(texts),
        _unanswered(text, words, prompt),
        _word_list(sentences, words),
        _recital(text, words, prompt, recital_stems),
    ]
    mixed = salad_per_100(text)
    if mixed > SALAD_PER_100[0]:
        gates.append(
            Gate(code="salad", cap=1.0, sure=mixed > SALAD_PER_100[1], reason="The words do not form sentences.")
        )
    if kind is Kind.BEHAVIORAL:
        gates += [_supposed(sentences), _denied(sentences), _others(sentences)]
    gates += [_speech(text, sentences), _impossible(sentences)]
    return gates


def _rubbish(texts: Sequence[str]) -> Gate | None:
    noise = sum(invented(text) or chat(text) for text in texts)
    heard = sum(len(text.split()) for text in texts if not invented(text) and not chat(text))
    if noise >= 3 and noise >= RUBBISH_SHARE * len(texts) and heard < FEW_HEARD_WORDS:
        return Gate(
            code="no-speech", cap=1.0, off_topic=True,
            reason="The recogniser wrote phrases that it invents over noise or small talk; no answer was heard.",
        )  # fmt: skip
    return None


def _unanswered(text: str, words: Sequence[str], prompt: str) -> Gate | None:
    said, asked = content_stems(text), set(content_stems(prompt))
    repeated = sum(word in asked for word in said) / max(1, len(said))
    new = len(set(said) - asked)
    if repeated >= 0.5 or (repeated >= READ_BACK and new < FEW_NEW_WORDS):
        return Gate(code="read-back", cap=1.0, reason="The question is repeated and thought about, but not answered.")
    if len(words) < 90 and _NO_ANSWER.search(text):
        return Gate(code="no-answer", cap=2.0, reason="You say that you have no example, so there is nothing to rate.")
    return None


def _word_list(sentences: Sequence[Sentence], words: Sequence[str]) -> Gate | None:
    function = sum(word in FUNCTION_WORDS for word in words) / len(words)
    short = sum(len(one.text.split()) <= 5 for one in sentences) / len(sentences)
    if function < LIST_FUNCTION_SHARE or (short >= LIST_SHORT_SHARE and function < 0.33):
        return Gate(
            code="word-list", cap=1.5, reason="This is a list of words and figures; no sentence says who did what."
        )
    return None


def _recital(text: str, words: Sequence[str], prompt: str, recital_stems: frozenset[str]) -> Gate | None:
    asked = set(content_stems(prompt))
    said = [word for word in content_stems(text) if word not in asked]
    if len(said) < RECITAL_WORDS:
        return None
    known = sum(word in recital_stems for word in said) / len(said)
    advised = sum(word in ("you", "your") for word in words)
    own = sum(word in ("i", "my", "we", "our", "i'd", "i'm", "i've", "we'd", "we've") for word in words)
    advice = advised >= 6 and advised / (advised + own) > ADVICE_SHARE
    if known > RECITAL_SHARE[0] or advice:
        return Gate(
            code="recital", cap=1.5, sure=known > RECITAL_SHARE[1] or (advice and known > RECITAL_SHARE[0]),
            reason="This names what a good answer has, in the words of the criteria, without telling what happened.",
        )  # fmt: skip
    return None


def _supposed(sentences: Sequence[Sentence]) -> Gate | None:
    share = sum(one.modality is Modality.HYPOTHETICAL for one in sentences) / len(sentences)
    done = sum(one.own_deeds > 0 and one.modality is Modality.DONE for one in sentences) / len(sentences)
    if share >= SUPPOSED_SHARE[0] and done <= 0.3:
        return Gate(
            code="hypothetical", cap=2.0, sure=share >= SUPPOSED_SHARE[1],
            reason="You tell what you would do; the question asks for what you did. A supposition earns 2 at most.",
        )  # fmt: skip
    return None


def _denied(sentences: Sequence[Sentence]) -> Gate | None:
    share = sum(one.modality is Modality.NEGATED for one in sentences) / len(sentences)
    if share >= DENIED_SHARE[0]:
        return Gate(
            code="denied", cap=2.0, sure=share >= DENIED_SHARE[1],
            reason="Much of this answer says what was not done; a deed that did not happen earns no credit.",
        )  # fmt: skip
    return None


def _others(sentences: Sequence[Sentence]) -> Gate | None:
    share = own_share(tuple(one.text for one in sentences))
    if share is not None and share < OWN_SHARE:
        return Gate(
            code="others-deeds", cap=2.0, sure=False,
            reason="Most deeds in this answer are somebody else's; only your own part can be rated.",
        )  # fmt: skip
    return None


def _speech(text: str, sentences: Sequence[Sentence]) -> Gate | None:
    calls = len({match.group().lower() for match in _SPEECH.finditer(text)})
    own = sum(one.own_deeds for one in sentences)
    if calls >= 3 and own <= 0.35 * len(sentences):
        return Gate(
            code="speech", cap=1.5, off_topic=True, reason="This is a speech to an audience, not an account of work."
        )
    return None


def _impossible(sentences: Sequence[Sentence]) -> Gate | None:
    """Figures that cannot be: more than all people, more than always available, less than no time."""
    strange = 0
    for sentence in sentences:
        for one in sentence.quantities:
            strange += one.unit is Unit.AVAILABILITY and one.value > 100
            strange += one.unit in (Unit.USERS, Unit.PEOPLE) and one.value > 8.3e9
        strange += len(
            re.findall(r"\b(?:latency|response time)\b[^.]*\bto (?:minus|negative)\b", sentence.text, re.IGNORECASE)
        )
        strange += len(
            re.findall(
                r"\b(?:cut|reduced|lowered)\b[^.]*\bby (?:[2-9]\d\d|1[1-9]\d|10[1-9]) ?(?:%|percent)",
                sentence.text,
                re.IGNORECASE,
            )
        )
        strange += len(
            re.findall(
                r"\b(?:availability|uptime)\b[^.]*\b(?:1[0-9][1-9]|[2-9]\d\d) ?(?:%|percent)",
                sentence.text,
                re.IGNORECASE,
            )
        )
    if strange >= 2:
        return Gate(code="impossible", cap=1.5, reason="Several figures cannot be true, so none of them counts.")
    return None
