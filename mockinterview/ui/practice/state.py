"""What the answering screen shows: one frozen state, and how a round is put into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mockinterview.domain.recording import CaptureState, InputDevice, SignalState
from mockinterview.domain.round import Round, Stage
from mockinterview.domain.settings import ClockStyle
from mockinterview.language import Words, mark, tr
from mockinterview.ui.wording import (
    KINDS,
    MODES,
    Notice,
    clock,
    countdown,
    criterion_name,
    minutes,
    principle_name,
    sentence,
)

ENOUGH = 0.5  # of the time: the lower end of the usual band (resources/scoring/bands.yaml, time_used)
CLOCKS = Words(
    {
        ClockStyle.LEFT: "The clock shows the time left",
        ClockStyle.USED: "The clock shows the time used",
        ClockStyle.HIDDEN: "The clock is hidden",
    }
)


class Input(StrEnum):
    """Where the answer comes from."""

    OPENING = "opening"
    MICROPHONE = "microphone"
    LOST = "lost"
    TYPING = "typing"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseBox:
    """A timed phase: `used` and `guide` in words, `share` of its time used. shown: say what it covers."""

    name: str
    covers: str
    guide: str
    used: str
    share: float
    now: bool = False
    done: bool = False
    shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingRow:
    """A criterion to rate oneself on."""

    criterion: str
    name: str
    question: str
    value: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFace:
    """The large clock: figures, what they mean, and the share of the time used (over 1.0 when late)."""

    figures: str = ""
    words: str = ""
    share: float = 0.0
    late: bool = False
    marks: tuple[float, ...] = ()
    bar: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Meter:
    """The microphone: level in dBFS, what it means, and how much is on the disk."""

    device: str = ""
    level_db: float | None = None
    signal: str = ""
    tone: str = "muted"
    saved: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundState:
    """Everything that the answering screen shows."""

    stage: Stage
    heading: str
    question: str
    chips: tuple[str, ...] = ()
    reason: str = ""
    in_loop: bool = False
    original: str = ""
    clock: ClockFace = field(default_factory=ClockFace)
    input: Input = Input.OPENING
    meter: Meter = field(default_factory=Meter)
    devices: tuple[InputDevice, ...] = ()
    device: str = ""
    paused: bool = False
    can_pause: bool = False
    can_restart: bool = False
    can_keep: bool = False
    can_stop: bool = False
    can_read_along: bool = False
    can_hear: bool = False
    speaking: bool = False
    can_hint: bool = False
    hints: tuple[tuple[str, str], ...] = ()
    can_extend: bool = False
    words: str = ""
    guess: str = ""
    phases: tuple[PhaseBox, ...] = ()
    phase: int = 0
    notice: Notice | None = None
    busy: str = ""
    progress: float | None = None
    ratings: tuple[RatingRow, ...] = ()


SIGNALS = {
    SignalState.WAITING: (mark("Waiting for the microphone"), "muted"),
    SignalState.GOOD: (mark("Good level"), "good"),
    SignalState.QUIET: (mark("Too quiet: come closer or raise the input level"), "caution"),
    SignalState.CLIPPING: (mark("Too loud: the sound is cut off"), "danger"),
    SignalState.NO_SIGNAL: (mark("No signal at all: is the microphone muted?"), "danger"),
}


def heading_of(held: Round) -> str:
    """Return which question this is."""
    if held.follow_up and held.stage is not Stage.SELF_RATING:
        return (
            tr("Follow-up {count}", count=len(held.follow_ups)) if held.conditions.follow_ups > 1 else tr("Follow-up")
        )
    return (
        tr("Question {number} of {prompts}", number=held.number, prompts=held.conditions.prompts)
        if held.conditions.prompts > 1
        else tr("Your question")
    )


def chips_of(held: Round) -> tuple[str, ...]:
    """Return level, kind, principles and conditions as short facts."""
    names = tuple(principle_name(one) for one in held.prompt.principles)
    return (held.level.value, KINDS[held.prompt.kind], *names, MODES[held.conditions.mode])


def hints_of(held: Round) -> tuple[tuple[str, str], ...]:
    """Return what an interviewer listens for in the answer to this prompt: criterion and the line of the level."""
    rows = ((name, lines.get(held.level, "")) for name, lines in held.prompt.success.items())
    return tuple((criterion_name(name), line) for name, line in rows if line)


def clock_of(held: Round, now_s: float, *, typing: bool = False, style: ClockStyle = ClockStyle.LEFT) -> ClockFace:
    """Return the clock: time left, time used or none, and by how much it is over, in figures and in words."""
    if held.stage is Stage.COUNTDOWN:
        figure = countdown(held.left_s(now_s))[-1]
        return ClockFace(
            figures=max("1", figure), words=tr("Get ready to type") if typing else tr("Get ready to speak"), share=0.0
        )
    limit, left, used = held.limit_s, held.left_s(now_s), held.elapsed_s(now_s)
    if held.stage is Stage.PREPARING and not limit:
        return ClockFace(words=tr("Start when you are ready"))
    if not limit:
        return ClockFace(figures=clock(used), words=tr("no time limit"))
    marks: tuple[float, ...] = ()
    if held.stage is Stage.ANSWERING and held.phases:
        ends, at = [], 0.0
        for index in range(len(held.phases) - 1):
            at += held.phase_s(index)
            ends.append(at / limit)
        marks = tuple(ends)
    answering = held.stage is Stage.ANSWERING
    if answering and style is ClockStyle.HIDDEN:
        return ClockFace(words=tr("The clock is hidden"), share=used / limit, late=left <= 0, bar=False)
    if answering and style is ClockStyle.USED:
        return ClockFace(
            figures=clock(used), words=_used_words(used, limit), share=used / limit, late=left <= 0, marks=marks
        )
    if left > 0:
        return ClockFace(
            figures=countdown(left),
            words=tr("to prepare, of {minutes}", minutes=minutes(limit))
            if held.stage is Stage.PREPARING
            else tr("left, of {minutes}", minutes=minutes(limit)),
            share=used / limit,
            marks=marks,
        )
    if held.stage is Stage.PREPARING:
        return ClockFace(figures="0:00", words=tr("Preparation time is over. Start when you are ready"), share=1.0)
    return ClockFace(
        figures=f"+{clock(-left)}",
        words=tr("over the {minutes}: come to the end", minutes=minutes(limit)),
        share=used / limit,
        late=True,
        marks=marks,
    )


def _used_words(used: float, limit: float) -> str:
    """Say where an answer stands in its band: from half the time on it is long enough."""
    if used > limit:
        return tr(
            "used, {clock} over the {minutes}: come to the end", clock=clock(used - limit), minutes=minutes(limit)
        )
    if used >= limit * ENOUGH:
        return tr("used: long enough, and room up to {minutes}", minutes=minutes(limit))
    return tr("used, of {least} to {most}", least=minutes(limit * ENOUGH), most=minutes(limit))


def phases_of(held: Round, now_s: float) -> tuple[PhaseBox, ...]:
    """Return the boxes of a design round."""
    boxes = []
    for index, phase in enumerate(held.phases):
        used, meant = held.phase_used_s(index, now_s), held.phase_s(index)
        answering = held.stage is Stage.ANSWERING
        boxes.append(
            PhaseBox(
                name=phase.name,
                covers=", ".join(phase.covers),
                guide=minutes(meant),
                used=clock(used) if answering and index <= held.phase else "",
                share=used / meant if meant else 0.0,
                now=answering and index == held.phase,
                done=answering and index < held.phase,
                shown=index == held.phase if answering else True,
            )
        )
    return tuple(boxes)


def meter_of(capture: CaptureState | None, device: str, *, recording: bool) -> Meter:
    """Return what the microphone says."""
    if capture is None:
        return Meter(device=device)
    words, tone = tr(SIGNALS[capture.signal][0]), SIGNALS[capture.signal][1]
    if capture.fault and not capture.lost:
        words, tone = sentence(tr(capture.fault)), "danger"
    elif capture.lost:
        words, tone = tr("The microphone has gone"), "danger"
    elif capture.paused:
        words, tone = tr("Paused: nothing is recorded"), "muted"
    saved = tr("{clock} saved", clock=clock(capture.saved_s)) if recording and capture.saved_s >= 1.0 else ""
    return Meter(device=device, level_db=capture.level_db, signal=words, tone=tone, saved=saved)


def rating_rows(
    criteria: tuple[str, ...], questions: Mapping[str, str], given: Mapping[str, int]
) -> tuple[RatingRow, ...]:
    """Return the criteria to rate oneself on."""
    return tuple(
        RatingRow(criterion=one, name=criterion_name(one), question=questions.get(one, ""), value=given.get(one))
        for one in criteria
    )
