"""Worksheets: questions that are answered in writing, kept with every version, and asked about aloud later. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mockinterview.domain.bank import FollowUp, Prompt, PromptPhase
from mockinterview.domain.bank_json import prompt_from_json, prompt_to_json
from mockinterview.domain.criteria import Kind, Level

LONGEST_QUOTE = 12  # words of the user's own that a follow-up repeats
FILLED_WORDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing to write down. minutes: for a timed part of a talk, 0.0 for none. criterion: that it is rated by.

    probe: what to ask about it later; '{quote}' stands for the user's own words.
    """

    id: str
    ask: str
    hint: str = ""
    minutes: float = 0.0
    criterion: str = "context"
    probe: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenForm:
    """How a worksheet becomes a prompt. success: line by criterion; traps: how it usually goes wrong."""

    kind: Kind
    level: Level
    text: str
    principles: tuple[str, ...]
    think_minutes: float
    answer_minutes: float
    success: Mapping[str, str]
    traps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A worksheet. spoken: the prompt that is practised from it, None if there is none."""

    key: str
    title: str
    about: str
    source: str
    minutes: float
    fields: tuple[Field, ...]
    spoken: SpokenForm | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A version of a worksheet: answers by field. number: from 1."""

    key: str
    number: int
    made_ms: int
    answers: Mapping[str, str]


def filled(sheet: Sheet, answers: Mapping[str, str]) -> float:
    """Return the share of the fields that hold more than a word or two."""
    done = sum(len(answers.get(one.id, "").split()) >= FILLED_WORDS for one in sheet.fields)
    return done / max(1, len(sheet.fields))


def prompt_id(sheet: Sheet) -> str:
    """Return the id of the prompt that is made from a worksheet."""
    return f"my-sheet-{sheet.key}"


def prompt_from(sheet: Sheet, answers: Mapping[str, str], questions: Mapping[str, str]) -> Prompt | None:
    """Return a prompt of the user's own: the worksheet as a task to speak on, its follow-ups from what was written.

    questions: what the criterion library asks, by criterion. None if the worksheet is not made for speaking, or fewer
    than three fields are filled in.
    """
    form = sheet.spoken
    written = [one for one in sheet.fields if len(answers.get(one.id, "").split()) >= FILLED_WORDS]
    if form is None or len(written) < 3:
        return None
    probes = [FollowUp(criterion=one.criterion, text=_probe(one, answers[one.id])) for one in written if one.probe]
    usual = [FollowUp(criterion=name, text=questions[name]) for name in form.success if name in questions]
    by_criterion = {one.criterion for one in probes}
    follow_ups = (*probes, *(one for one in usual if one.criterion not in by_criterion))[:8]
    timed = [one for one in sheet.fields if one.minutes]
    prompt = Prompt(
        id=prompt_id(sheet),
        kind=form.kind,
        text={form.level: form.text},
        principles=form.principles,
        think_minutes=form.think_minutes,
        answer_minutes=form.answer_minutes,
        phases=tuple(
            PromptPhase(name=one.ask[:60], minutes=one.minutes, covers=(_quote(answers.get(one.id, "")) or one.hint,),
                        criteria=(one.criterion,))
            for one in timed
        ),
        success={name: {form.level: line} for name, line in form.success.items()},
        follow_ups=follow_ups,
        points=tuple(f"{one.ask}: {_quote(answers[one.id])}" for one in written[:6]),
        traps=form.traps,
        outline={form.level: tuple(one.ask for one in sheet.fields[:6])} if len(sheet.fields) >= 3 else {},
        tags=("worksheet",),
        source="own",
    )  # fmt: skip
    return prompt_from_json(prompt_to_json(prompt))


def _quote(text: str) -> str:
    words = text.replace("<", " ").split()
    return " ".join(words[:LONGEST_QUOTE]) + (" …" if len(words) > LONGEST_QUOTE else "")


def _probe(one: Field, answer: str) -> str:
    return one.probe.replace("{quote}", _quote(answer))[:240]
