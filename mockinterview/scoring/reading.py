"""The facts of an answer, sentence by sentence: what the rules see before anything is judged."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mockinterview.scoring.actor import Actor, actor, other_deeds
from mockinterview.scoring.adoption import Adoption, adoptions
from mockinterview.scoring.modality import Modality, Tense, first_person_deeds, modality, tense
from mockinterview.scoring.quantities import Attribution, Change, Quantity, changes, quantities
from mockinterview.scoring.ranks import Stakeholder, stakeholders
from mockinterview.scoring.segment import Utterance, utterances


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """An utterance with its facts; offsets of the facts are offsets into the whole transcript."""

    piece: Utterance
    actor: Actor
    modality: Modality
    tense: Tense
    own_deeds: int
    other_deeds: int
    quantities: tuple[Quantity, ...]
    changes: tuple[Change, ...]
    stakeholders: tuple[Stakeholder, ...]
    adoptions: tuple[Adoption, ...]

    @property
    def text(self) -> str:
        """The words of the utterance."""
        return self.piece.text


_EFFECT = re.compile(
    r"\b(?:sav(?:ed|ing|es)|reduc\w+|cut|dropped|fell|went|rose|grew|increas\w+|improv\w+|down|up|halved|doubled|tripled|gained|"
    r"earned|adopted|launched|shipped|moved|migrated|trained|hired|built|rolled|delivered|result|now)\b",
    re.IGNORECASE,
)


def read(transcript: str) -> tuple[Sentence, ...]:
    """Return the facts of every utterance of `transcript`."""
    return tuple(_sentence(piece) for piece in utterances(transcript))


def _sentence(piece: Utterance) -> Sentence:
    text, at = piece.text, piece.start
    who, how = actor(text), modality(text)
    others = other_deeds(text)
    attribution = _attribution(text, who, how, others)
    figures = tuple(_moved(one, at, attribution) for one in quantities(text))
    pairs = tuple(
        replace(
            one,
            before=_moved(one.before, at, attribution),
            after=_moved(one.after, at, attribution),
            start=one.start + at,
            end=one.end + at,
        )
        for one in changes(text)
    )
    return Sentence(
        piece=piece,
        actor=who,
        modality=how,
        tense=tense(text),
        own_deeds=first_person_deeds(text),
        other_deeds=others,
        quantities=figures,
        changes=pairs,
        stakeholders=tuple(replace(one, start=one.start + at, end=one.end + at) for one in stakeholders(text)),
        adoptions=tuple(replace(one, start=one.start + at, end=one.end + at) for one in adoptions(text)),
    )


def _moved(one: Quantity, by: int, attribution: Attribution) -> Quantity:
    return replace(one, start=one.start + by, end=one.end + by, attribution=attribution)


def _attribution(text: str, who: Actor, how: Modality, others: int) -> Attribution:
    """Say whose figures a sentence holds: the deed's, the surroundings', or another person's."""
    if who is Actor.OTHER and others:
        return Attribution.OTHER
    if how in (Modality.HYPOTHETICAL, Modality.PLANNED, Modality.NEGATED):
        return Attribution.CONTEXT
    if how is Modality.DONE or _EFFECT.search(text):
        return Attribution.DEED
    return Attribution.CONTEXT
