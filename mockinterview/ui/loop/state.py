"""A loop in words: what the screen shows, made from what was kept. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import Level
from mockinterview.domain.loop import HeldRound, Loop, LoopTemplate, RoundKind, RoundPlan
from mockinterview.language import listed, numeral, plural, tr
from mockinterview.services.loop import LoopAnswer, Standing
from mockinterview.ui.wording import KINDS as PROMPT_KINDS
from mockinterview.ui.wording import Notice, countdown, moment, principle_name


def kind_name(kind: RoundKind) -> str:
    """Return the name of a kind of round."""
    return tr("Bar raiser") if kind is RoundKind.BAR_RAISER else PROMPT_KINDS[kind.asks]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundBox:
    """A round: who asks, what about, and how far it is. tone: muted, accent or good."""

    number: int
    name: str
    about: str
    status: str = ""
    tone: str = "muted"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastLoop:
    """A loop that is over."""

    loop_id: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What can be begun: names of the loops of a level by id, and the rounds of the chosen one."""

    level: Level = Level.L6
    compressed: bool = True
    templates: tuple[tuple[str, str], ...] = ()
    chosen: str = ""
    about: str = ""
    length: str = ""
    rounds: tuple[RoundBox, ...] = ()
    own: bool = False
    past: tuple[PastLoop, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A loop that is held: its rounds, the break, and what can be done now."""

    loop_id: int
    title: str
    facts: str
    rounds: tuple[RoundBox, ...]
    next: str
    next_about: str
    primary: str
    pause: str = ""
    pause_left: float = 0.0
    over: bool = False
    scored: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopState:
    """Everything that the screen of a loop shows; a course once there is one."""

    choice: Choice = Choice()
    course: Course | None = None
    faults: tuple[str, ...] = ()
    loading: bool = True
    busy: str = ""
    progress: float | None = None
    notice: Notice | None = None


def choice_of(
    templates: Sequence[LoopTemplate], level: Level, chosen: str, *, compressed: bool, past: Sequence[Loop]
) -> Choice:
    """Return what can be begun at a level; an id that is not there gives way to the first."""
    mine = [one for one in templates if one.level is level]
    picked = next((one for one in mine if one.id == chosen), mine[0] if mine else None)
    return Choice(
        level=level,
        compressed=compressed,
        templates=tuple((one.id, one.title) for one in mine),
        chosen=picked.id if picked else "",
        about=picked.about if picked else tr("No loop for this level was found."),
        length=_length(picked, compressed=compressed) if picked else "",
        rounds=tuple(_planned(at, one, compressed=compressed) for at, one in enumerate(picked.rounds, 1))
        if picked
        else (),
        own=picked is not None and picked.own,
        past=tuple(
            PastLoop(loop_id=one.id, text=f"{one.template.title} · {moment(one.began_ms)}")
            for one in past
            if one.finished_ms is not None
        ),
    )


def _length(template: LoopTemplate, *, compressed: bool) -> str:
    whole = round(template.minutes(compressed=compressed))
    hours, rest = divmod(whole, 60)
    told = (
        tr("{hours} h {minutes} min", hours=hours, minutes=rest)
        if hours and rest
        else tr("{hours} h", hours=hours)
        if hours
        else tr("{minutes} min", minutes=rest)
    )
    if compressed:
        return tr("About {told} with its breaks, one question a round.", told=told)
    return tr("About {told} with its breaks. Leave after any round and go on another day.", told=told)


def _planned(number: int, plan: RoundPlan, *, compressed: bool) -> RoundBox:
    lasts = plan.short_minutes if compressed else plan.minutes
    return RoundBox(
        number=number,
        name=plan.name,
        about=about_round(plan, plan.principles),
        status=tr("{minutes} min", minutes=numeral(lasts)),
    )


def about_round(plan: RoundPlan, principles: Sequence[str], *, drawn: bool = False) -> str:
    """Return what a round is about; before it is drawn a bar raiser does not know yet."""
    if plan.kind is RoundKind.BAR_RAISER and not drawn:
        return tr("Probes the Leadership Principle that is weakest by then")
    names = listed([principle_name(one) for one in principles])
    return f"{kind_name(plan.kind)}: {names}" if names else kind_name(plan.kind)


def course_of(standing: Standing, now_ms: int) -> Course:
    """Return a loop as it stands."""
    loop, answers = standing.loop, standing.answers
    here = loop.present if loop.finished_ms is None else None
    done = sum(one.finished_ms is not None for one in loop.rounds)
    form = tr("compressed") if loop.compressed else tr("in full")
    pause_s = loop.break_left_s(now_ms) if here else 0.0
    scored = sum(not one.waits for one in answers)
    return Course(
        loop_id=loop.id,
        title=loop.template.title,
        facts=tr(
            "{level} · {form} · begun {moment} · {done} of {all} rounds done",
            level=loop.level,
            form=form,
            moment=moment(loop.began_ms),
            done=done,
            all=len(loop.rounds),
        ),
        rounds=tuple(_held(loop, one, answers, here) for one in loop.rounds),
        next=_next(loop, here),
        next_about=_next_about(loop, here, answers),
        primary=_primary(here),
        pause=tr("Break: {time} left", time=countdown(pause_s)) if pause_s else "",
        pause_left=pause_s / loop.break_s if pause_s and loop.break_s else 0.0,
        over=here is None,
        scored=scored,
        waiting=len(answers) - scored,
    )


def _held(loop: Loop, held: HeldRound, answers: Sequence[LoopAnswer], here: HeldRound | None) -> RoundBox:
    given = sum(one.round == held.number for one in answers)
    asked = len(held.prompts) or loop.prompts_of(held)
    tone = "muted"
    if held.finished_ms is not None:
        status = tr("Done") if given else tr("Left out")
        tone = "good" if given else "muted"
    elif here is not None and held.number == here.number:
        status, tone = (tr("{given} of {asked} answered", given=given, asked=asked) if given else tr("Next")), "accent"
    else:
        status = "" if here is not None else tr("Not held")
    return RoundBox(
        number=held.number,
        name=held.plan.name,
        about=about_round(held.plan, held.principles, drawn=bool(held.prompts)),
        status=status,
        tone=tone,
    )


def _next(loop: Loop, here: HeldRound | None) -> str:
    if here is None:
        return tr("You ended this loop early.") if loop.put_away else tr("The loop is done.")
    return tr("Round {number}: {name}", number=here.number, name=here.plan.name)


def _next_about(loop: Loop, here: HeldRound | None, answers: Sequence[LoopAnswer]) -> str:
    if here is None:
        return tr("The debrief sets what spoke for you against what did not, with the words that it rests on.")
    questions = len(here.prompts) or loop.prompts_of(here)
    left = questions - sum(one.round == here.number for one in answers)
    lasts = here.plan.short_minutes if loop.compressed else here.plan.minutes
    return plural(
        "{kind}, 1 question, about {lasts} minutes. Interview conditions, scores at the end.",
        "{kind}, %n questions, about {lasts} minutes. Interview conditions, scores at the end.",
        left,
        kind=kind_name(here.plan.kind),
        lasts=numeral(lasts),
    )


def _primary(here: HeldRound | None) -> str:
    if here is None:
        return tr("Open the debrief")
    return (
        tr("Go on with round {number}", number=here.number)
        if here.began_ms is not None
        else tr("Begin round {number}", number=here.number)
    )
