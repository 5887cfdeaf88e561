"""Prompts that ask nearly the same thing, by the words they share."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Kind, Level

ALIKE = 0.6  # chosen by us: the nearest pair of the bundled banks has 0.50, a reworded copy more
_COMMON = frozenset(
    re.findall(
        "[a-z]+",
        """a about an and any are as at be by did do for from had has have how i if in into is it its me more most no
        not of on one or our own so that the their them then there they this time to up was way what when where which
        who why with would you your tell describe give example""",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NearPair:
    """Two prompts of one kind and level with the likeness of their texts, 0.0 to 1.0."""

    first: str
    second: str
    likeness: float


def _stems(text: str) -> Counter[str]:
    words = re.findall(r"[a-z0-9]+", text.casefold())
    return Counter(word[:6] for word in words if word not in _COMMON)


def near_pairs(prompts: Iterable[Prompt], *, at_least: float = ALIKE) -> tuple[NearPair, ...]:
    """Return pairs that are alike, the nearest first: cosine over words weighted by rarity."""
    asked = [(prompt, level, _stems(text)) for prompt in prompts for level, text in prompt.text.items()]
    seen_in = Counter(stem for _, _, stems in asked for stem in stems)
    weights = {stem: math.log(1 + len(asked) / count) for stem, count in seen_in.items()}
    vectors = [{stem: count * weights[stem] for stem, count in stems.items()} for _, _, stems in asked]
    lengths = [math.sqrt(sum(value * value for value in vector.values())) or 1.0 for vector in vectors]
    found: dict[tuple[str, str], float] = {}
    for one, other in combinations(range(len(asked)), 2):
        (first, level, _), (second, at, _) = asked[one], asked[other]
        if first.id == second.id or level is not at or first.kind is not second.kind:
            continue
        shared = vectors[one].keys() & vectors[other].keys()
        likeness = sum(vectors[one][stem] * vectors[other][stem] for stem in shared) / (lengths[one] * lengths[other])
        if likeness >= at_least:
            pair = (first.id, second.id)
            found[pair] = max(likeness, found.get(pair, 0.0))
    pairs = (NearPair(first=first, second=second, likeness=value) for (first, second), value in found.items())
    return tuple(sorted(pairs, key=lambda pair: -pair.likeness))


def nearest(
    kind: Kind, text: Mapping[Level, str], others: Iterable[Prompt], *, at_least: float = ALIKE
) -> tuple[NearPair, ...]:
    """Return which of `others` a new text is alike to, the nearest first; its own id is empty in the pairs."""
    same = [one for one in others if one.kind is kind]
    asked = [(prompt.id, level, _stems(told)) for prompt in same for level, told in prompt.text.items()]
    new = [("", level, _stems(told)) for level, told in text.items()]
    seen_in = Counter(stem for _, _, stems in (*asked, *new) for stem in stems)
    total = len(asked) + len(new)
    weights = {stem: math.log(1 + total / count) for stem, count in seen_in.items()}
    found: dict[str, float] = {}
    for _, level, mine in new:
        for name, at, stems in asked:
            if at is level:
                likeness = _cosine(mine, stems, weights)
                if likeness >= at_least:
                    found[name] = max(likeness, found.get(name, 0.0))
    pairs = (NearPair(first="", second=name, likeness=value) for name, value in found.items())
    return tuple(sorted(pairs, key=lambda pair: -pair.likeness))


def _cosine(one: Counter[str], other: Counter[str], weights: Mapping[str, float]) -> float:
    shared = sum(one[stem] * other[stem] * weights[stem] ** 2 for stem in one.keys() & other.keys())
    return shared / ((_length(one, weights) * _length(other, weights)) or 1.0)


def _length(stems: Counter[str], weights: Mapping[str, float]) -> float:
    return math.sqrt(sum((count * weights[stem]) ** 2 for stem, count in stems.items()))
