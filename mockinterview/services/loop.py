"""Full loops: from a template to rounds that are drawn, held, left for days and taken up again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.domain.bank import Prompt
from mockinterview.domain.draw import Drawn, Focus, Why, draw
from mockinterview.domain.errors import InputError
from mockinterview.domain.history import PromptRecord
from mockinterview.domain.loop import (
    HeldRound,
    Loop,
    LoopTemplate,
    PlannedPrompt,
    RoundKind,
    round_conditions,
    weakest,
)
from mockinterview.domain.session import AttemptState, Conditions, WholeAttempt
from mockinterview.language import mark
from mockinterview.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopAnswer:
    """An answer that was given in a loop, and the principles that it was asked for."""

    round: int
    principles: tuple[str, ...]
    whole: WholeAttempt

    @property
    def waits(self) -> bool:
        """True if it was left before it was scored."""
        return self.whole.attempt.state is not AttemptState.SCORED


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What is to be held next: a round of the loop with the questions that were not answered yet."""

    loop: Loop
    held: HeldRound
    conditions: Conditions
    drawn: tuple[Drawn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A loop and the answers of it so far."""

    loop: Loop
    answers: tuple[LoopAnswer, ...]


def begin_loop(library: Library, template: LoopTemplate, *, compressed: bool, seed: int) -> Standing:
    """Begin a loop. Blocks. Raises StoreError."""
    return Standing(loop=library.loops.begin(template, compressed=compressed, seed=seed), answers=())


def standing_of(library: Library, loop_id: int) -> Standing:
    """Return a loop as it stands, after ending the round whose questions were all answered. Blocks.

    That is where a crash or a closed window between an answer and the end of its round is made good.
    """
    loop = library.loops.loop(loop_id)
    answers = answers_of(library, loop)
    here = loop.present
    if here is not None and loop.finished_ms is None and here.prompts and not _open_prompts(here, answers):
        loop = library.loops.end_round(loop.id, here.number)
    return Standing(loop=loop, answers=answers)


def answers_of(library: Library, loop: Loop) -> tuple[LoopAnswer, ...]:
    """Return what was answered in a loop, round by round; attempts in which nothing was said are left out."""
    found = []
    for held in loop.rounds:
        planned = {one.prompt_id: one for one in held.prompts}
        for session_id in held.sessions:
            for attempt in library.past.attempts(session_id):
                whole = library.past.whole(attempt.id)
                if not _anything_said(whole):
                    continue
                plan = planned.get(attempt.prompt_id)
                found.append(LoopAnswer(round=held.number, principles=plan.principles if plan else (), whole=whole))
    return tuple(found)


def _anything_said(whole: WholeAttempt) -> bool:
    """Return False for a question that was put and left: it is put again."""
    return any(
        take.words
        or (take.transcript is not None and take.transcript.text.strip())
        or (take.audio is not None and take.audio.is_file())
        for take in whole.takes
    )


def _open_prompts(held: HeldRound, answers: Sequence[LoopAnswer]) -> tuple[PlannedPrompt, ...]:
    answered = {one.whole.attempt.prompt_id for one in answers if one.round == held.number}
    return tuple(one for one in held.prompts if one.prompt_id not in answered)


def next_turn(library: Library, loop_id: int, *, now_ms: int) -> Turn | None:
    """Return the round to hold next, drawn if it was not; None when the loop is over. Blocks.

    Raises InputError if the banks hold no question for it, StoreError.
    """
    standing = standing_of(library, loop_id)
    loop, here = standing.loop, standing.loop.present
    if here is None or loop.finished_ms is not None:
        return None
    if not here.prompts:
        loop = library.loops.plan(loop.id, here.number, _drawn_for(library, standing, here, now_ms))
        here = loop.rounds[here.number - 1]
    open_prompts = _open_prompts(here, standing.answers)
    return Turn(
        loop=loop,
        held=here,
        conditions=round_conditions(loop, here, prompts=len(open_prompts)),
        drawn=tuple(
            Drawn(prompt=library.shelf.prompt(one.prompt_id), why=Why.CHOSEN, note=one.reason) for one in open_prompts
        ),
    )


def ratings_so_far(answers: Sequence[LoopAnswer]) -> dict[str, list[float]]:
    """Return every rating by the principle that it was asked for."""
    found: dict[str, list[float]] = {}
    for answer in answers:
        kept = answer.whole.scorecard
        if kept is not None:
            for name in answer.principles:
                found.setdefault(name, []).extend(one.rating for one in kept.card.criteria)
    return found


def probed_principles(held: HeldRound, answers: Sequence[LoopAnswer]) -> tuple[str, ...]:
    """Return what a round asks about: what was planned, or for a bar raiser what was weakest so far."""
    if held.plan.kind is RoundKind.BAR_RAISER:
        return weakest(ratings_so_far(answers)) or held.plan.principles
    return held.plan.principles


def _drawn_for(library: Library, standing: Standing, held: HeldRound, now_ms: int) -> tuple[PlannedPrompt, ...]:
    loop = standing.loop
    principles = probed_principles(held, standing.answers)
    hat = _Hat(
        prompts=library.shelf.prompts(level=loop.level, kind=held.plan.kind.asks),
        records=library.past.records(loop.level),
        loop=loop,
        held=held,
        now_ms=now_ms,
    )
    why = "weakest so far: " if held.plan.kind is RoundKind.BAR_RAISER else ""
    planned: list[PlannedPrompt] = []
    for place in range(loop.prompts_of(held)):
        wanted = principles[place % len(principles)] if principles else ""
        prompt = hat.next(wanted, principles if loop.compressed else (), [one.prompt_id for one in planned])
        if prompt is None:
            break
        asked = tuple(name for name in principles if name in prompt.principles)
        reason = f"full loop, round {held.number}, {held.plan.name}"
        if asked:
            reason += f": {why}{', '.join(asked)}"
        planned.append(PlannedPrompt(prompt_id=prompt.id, principles=asked, reason=reason))
    if not planned:
        raise InputError(
            mark("no question fits round {number} of the loop", number=held.number),
            hint=mark("Import a bank with questions of this kind for {level}.", level=loop.level),
        )
    return tuple(planned)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hat:
    """What a round of a loop can be drawn from."""

    prompts: tuple[Prompt, ...]
    records: tuple[PromptRecord, ...]
    loop: Loop
    held: HeldRound
    now_ms: int

    def next(self, principle: str, others: Sequence[str], drawn: Sequence[str]) -> Prompt | None:
        """Return a prompt for `principle` that asks about as many of `others` as any; None where nothing is left.

        A prompt of the loop does not come again, and a principle that no prompt asks about gives way to any.
        """
        out = {*self.loop.asked, *drawn}
        fresh = [one for one in self.prompts if one.id not in out and self.loop.level in one.text]
        pool = [one for one in fresh if principle in one.principles] or fresh
        most = max((_shared(one, others) for one in pool), default=0)
        found = draw(
            [one for one in pool if _shared(one, others) == most],
            self.records,
            Focus(level=self.loop.level),
            count=1,
            seed=self.loop.seed + 101 * self.held.number + len(drawn),
            now_ms=self.now_ms,
        )
        return found[0].prompt if found else None


def _shared(prompt: Prompt, principles: Sequence[str]) -> int:
    return len(set(prompt.principles) & set(principles))
