"""Stories that were told twice: answers to different questions that share rare words. Pure.

Everybody says team, month and customer; only somebody who tells the same story again says crusher, dispatch and
weighbridge again. So the words that many answers hold are left out, and what is left is compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from mockinterview.scoring.segment import Utterance, utterances
from mockinterview.scoring.vocabulary import content_stems

# Calibrated on 733 behavioural answers of the corpus (docs/loops.md): of 40,000 pairs by different authors one in a
# thousand shares so much; of eleven events that one author told twice, ten do.
ALIKE = 0.22  # share of the rarer words of the shorter answer that the other has too
LEAST = 5  # rare words that both must have
ENOUGH = 8  # an answer with fewer rare words tells no story that could be known again
_EVERYDAY = frozenset(  # stems in at least one of twenty answers of the corpus
    """
    account actual agre alone already answ anyth anyway app ask asked away back bad bank became began believe best
    bett big bit board book boss bought bring brought budget build built busines call came card carri case chair
    chang change check chief clos code come compani company complaint contract copi cost count countri country
    custom cut data date day days decid decision depart design desk different director division doesn't dollar done
    door driv dropp eight eleven else end engine error euro even everybody everyone everyth explain fail fair fast
    fell field file finance find fine first five fix fixed floor follow form forty found four fourteen friday front
    full gave gener get gets give goes going gone good got group half hand happen hard he'd head held hold home
    honest hour house hundr idea inside instead job join junior keep kept key kind know last late later lead learn
    leave left let lett level line list listen little live long look lose lost lot machine made make man manag march
    maybe mean measur meet met million minut miss model monday money month morn most move moved name need network
    new next night nine nineteen ninety nobody none note noth numb offic office old ones open order organis other
    outside page paid paper part pass pay payment people percent person phone pick pilot place plan plann platform
    play point post present president price print problem product program propos publish pull put quart question
    quiet ran rang read real reason record region release report rest result return review right risk room round
    rule run runn runs safety said sale sat saw say says screen second see seen send senior sent service set seven
    shar sheet shift shop short show side sign single sit site six sixty slow small software somebody someth sort
    speak spring stand standard start stay step stood stop stopp support sure switch system table take taken talk
    task team tell ten test thank they'd thing think third thirty thought thousand three thursday ticket time today
    togeth told took top touch train tried trust turn twelve twenty twice two unit use used vendor version vice wait
    walk want watch way week weekend went who'd whole word work writ write written wrong wrote year zero
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence of the text `text_id`: `quote` is its slice [start:end)."""

    text_id: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Retold:
    """Two answers that seem to tell one story, and the sentences in which they are most alike.

    likeness: 0.0 to 1.0; words: rare words of both, as stems.
    """

    first: Passage
    second: Passage
    likeness: float
    words: tuple[str, ...]


def rare_stems(text: str) -> frozenset[str]:
    """Return the stems of `text` that few answers hold."""
    return frozenset(content_stems(text)) - _EVERYDAY


def retold(texts: Iterable[tuple[str, str]]) -> tuple[Retold, ...]:
    """Return the pairs of `texts`, (id, text) each, that seem to tell one story, the likeliest first."""
    told = [(name, text, rare_stems(text)) for name, text in texts]
    found = []
    for (first, text, mine), (second, other_text, theirs) in combinations(told, 2):
        shared = mine & theirs
        shorter = min(len(mine), len(theirs))
        if shorter < ENOUGH or len(shared) < LEAST or len(shared) < ALIKE * shorter:
            continue
        one, other = _nearest(utterances(text), utterances(other_text), shared)
        found.append(
            Retold(
                first=Passage(text_id=first, quote=one.text, start=one.start, end=one.end),
                second=Passage(text_id=second, quote=other.text, start=other.start, end=other.end),
                likeness=len(shared) / shorter,
                words=tuple(sorted(shared)),
            )
        )
    return tuple(sorted(found, key=lambda pair: -pair.likeness))


def _nearest(
    first: tuple[Utterance, ...], second: tuple[Utterance, ...], shared: frozenset[str]
) -> tuple[Utterance, Utterance]:
    """Return the pair of sentences with most of the shared words in common; of equals the earliest."""
    mine = [(one, rare_stems(one.text) & shared) for one in first]
    theirs = [(one, rare_stems(one.text) & shared) for one in second]
    pairs = ((one, other, len(a & b), len(a) + len(b)) for one, a in mine for other, b in theirs)
    best = max(pairs, key=lambda row: (row[2], row[3]))
    return best[0], best[1]
