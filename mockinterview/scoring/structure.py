"""Where the parts of an answer lie: a monotone path through what the network thinks of each sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.criteria import Kind
from mockinterview.domain.scorecard import Part
from mockinterview.scoring.guide import Range
from mockinterview.scoring.segment import Utterance

STORY = ("situation", "task", "action", "result", "impact", "learning")
DESIGN = ("requirements", "estimation", "design", "deep_dive", "operations", "evolution")
ALL_PARTS = STORY + DESIGN  # the order of the network's outputs
NEEDED = {
    Kind.BEHAVIORAL: ("situation", "action", "result"),
    Kind.SCENARIO: ("situation", "action"),
    Kind.SYSTEM_DESIGN: ("requirements", "estimation", "design", "operations"),
}
SWITCH_COST = 0.7  # a change of part must be worth a factor of two
PLACE_WEIGHT = 0.5  # how much the usual place counts against what the words say
HEADLINE_LONGEST = 3  # sentences that may state the result before the story begins
LIKELY = 0.2  # a part on the path is there if some sentence has this probability of it
CLEAR = 0.35  # one off the path needs this
_USUAL = {  # middle and spread of each part, as a share of the answer; our reading of the corpus
    "situation": (0.1, 0.18), "task": (0.22, 0.2), "action": (0.5, 0.28), "result": (0.78, 0.22), "impact": (0.86, 0.2),
    "learning": (0.95, 0.15), "requirements": (0.1, 0.18), "estimation": (0.25, 0.2), "design": (0.45, 0.28),
    "deep_dive": (0.6, 0.28), "operations": (0.78, 0.25), "evolution": (0.92, 0.18),
}  # fmt: skip


def parts(pieces: Sequence[Utterance], probabilities: NDArray[np.float32], kind: Kind) -> tuple[Part, ...]:
    """Return the parts as spans of characters, in the order spoken; shares are of words and add up to 1.

    probabilities: (n, 12) by utterance, in the order of ALL_PARTS. A result told first counts as a part of its own.
    """
    if not pieces:
        return ()
    names = DESIGN if kind is Kind.SYSTEM_DESIGN else STORY
    columns = [ALL_PARTS.index(name) for name in names]
    chosen = np.asarray(probabilities[:, columns], dtype=np.float64)
    chosen = chosen / np.maximum(chosen.sum(axis=1, keepdims=True), 1e-9)
    labels = _labels(_scores(chosen, names), names, headline=kind is not Kind.SYSTEM_DESIGN)
    words = [len(piece.text.split()) for piece in pieces]
    total = max(1, sum(words))
    found: list[Part] = []
    begin = 0
    for index in range(1, len(pieces) + 1):
        if index == len(pieces) or labels[index] != labels[begin]:
            share = round(sum(words[begin:index]) / total, 3)
            found.append(Part(name=labels[begin], start=pieces[begin].start, end=pieces[index - 1].end, share=share))
            begin = index
    return tuple(found)


def _scores(chosen: NDArray[np.float64], names: Sequence[str]) -> NDArray[np.float64]:
    """Return log scores (n, parts) of words and place together."""
    place = np.linspace(0.0, 1.0, len(chosen))[:, None]
    middle = np.array([_USUAL[name][0] for name in names])
    spread = np.array([_USUAL[name][1] for name in names])
    usual = -0.5 * ((place - middle) / spread) ** 2
    scores: NDArray[np.float64] = np.log(chosen + 1e-4) + PLACE_WEIGHT * usual
    return np.round(scores, 6)  # the last digits differ between processors


def _labels(scores: NDArray[np.float64], names: Sequence[str], *, headline: bool) -> list[str]:
    """Return the best path that never goes back, perhaps after a result told first."""
    plain, value = _path(scores)
    best = [names[i] for i in plain]
    if not headline:
        return best
    result = names.index("result")
    words_only = scores[:, result]
    for lead in range(1, min(HEADLINE_LONGEST, len(scores) - 3) + 1):
        rest, rest_value = _path(scores[lead:])
        if rest[0] >= result:
            continue
        # the usual place of a result speaks against a headline; its words decide
        place = np.linspace(0.0, 1.0, len(scores))[:lead]
        correction = PLACE_WEIGHT * 0.5 * ((place - _USUAL["result"][0]) / _USUAL["result"][1]) ** 2
        lead_value = float((words_only[:lead] + correction).sum()) - 2 * SWITCH_COST
        if lead_value + rest_value > value:
            value = lead_value + rest_value
            best = ["result"] * lead + [names[i] for i in rest]
    return best


def _path(scores: NDArray[np.float64]) -> tuple[list[int], float]:
    """Viterbi without steps back; each change of part costs SWITCH_COST."""
    count, states = scores.shape
    value = scores[0].copy()
    back = np.zeros((count, states), dtype=np.int64)
    for row in range(1, count):
        previous = value - SWITCH_COST
        best_before = np.maximum.accumulate(previous)
        at = np.zeros(states, dtype=np.int64)
        for state in range(1, states):
            at[state] = state if previous[state] >= previous[at[state - 1]] else at[state - 1]
        stay = value >= best_before
        back[row] = np.where(stay, np.arange(states), at)
        value = np.where(stay, value, best_before) + scores[row]
    state = int(np.argmax(value))
    total = float(value[state])
    path = [state]
    for row in range(count - 1, 0, -1):
        state = int(back[row, state])
        path.append(state)
    return path[::-1], total


# a criterion that was proved shows that its part was there, whatever the path through the parts says
_SHOWS = {
    "result": ("impact",), "action": ("ownership", "technical"), "situation": ("context",),
    "requirements": ("requirements",), "estimation": ("estimation",), "design": ("architecture",),
    "operations": ("operations", "reliability"),
}  # fmt: skip
PROVED = 2.75


def missing_parts(
    found: Sequence[Part], probabilities: NDArray[np.float32], kind: Kind, judged: Mapping[str, float]
) -> tuple[str, ...]:
    """Return the needed parts that neither the path, nor a clear sentence, nor a criterion judged well shows.

    judged: the network's ratings at L6 by criterion, of the answer's kind.
    """
    best = dict(
        zip(ALL_PARTS, probabilities.max(axis=0) if len(probabilities) else np.zeros(len(ALL_PARTS)), strict=True)
    )
    there = {part.name for part in found if best[part.name] >= LIKELY}  # the usual place alone is no sign
    there |= {name for name, chance in best.items() if chance >= CLEAR}
    there |= {part for part, names in _SHOWS.items() if any(judged.get(name, 0.0) >= PROVED for name in names)}
    if kind is not Kind.SYSTEM_DESIGN and "impact" in there:
        there.add("result")
    return tuple(name for name in NEEDED[kind] if name not in there)


def share_remarks(found: Sequence[Part], shares: Mapping[str, Range]) -> tuple[str, ...]:
    """Return one sentence a part whose share lies outside of the guide values; an impact counts with the result."""
    totals: dict[str, float] = {}
    for part in found:
        name = "result" if part.name == "impact" else "situation" if part.name == "task" else part.name
        totals[name] = totals.get(name, 0.0) + part.share
    remarks = []
    for name, usual in shares.items():
        if name in totals and not usual.low <= totals[name] <= usual.high:
            word = "long" if totals[name] > usual.high else "short"
            remarks.append(
                f"The {name.replace('_', ' ')} is {word}: {totals[name]:.0%} of the words; "
                f"{usual.low:.0%} to {usual.high:.0%} is usual ({usual.source})."
            )
    return tuple(remarks)
