"""What the answering screen shows now, from all that lies on the table. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.draw import Drawn
from mockinterview.domain.round import Stage
from mockinterview.domain.session import Mode
from mockinterview.domain.settings import ClockStyle
from mockinterview.language import inside, tr
from mockinterview.ui.practice.judging import Judging
from mockinterview.ui.practice.state import (
    Input,
    RoundState,
    chips_of,
    clock_of,
    heading_of,
    hints_of,
    meter_of,
    phases_of,
    rating_rows,
)
from mockinterview.ui.practice.table import Table
from mockinterview.ui.wording import criterion_name, why


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the user wants to see and hear: live transcript, hints, clock; whether there is a voice, and it speaks."""

    reading: bool = False
    hinting: bool = False
    style: ClockStyle = ClockStyle.LEFT
    voice: bool = False
    speaking: bool = False


def picture(
    table: Table, judging: Judging, now: float, *, drawn: Sequence[Drawn], questions: Mapping[str, str], wishes: Wishes
) -> RoundState:
    """Return the state of the screen."""
    held = table.held
    recording = held.stage is Stage.ANSWERING and table.input in {Input.MICROPHONE, Input.LOST}
    read = wishes.reading and held.conditions.live_transcript and recording
    words, guess = table.interview.words() if read else ("", "")
    chosen = next((one for one in table.devices if one.key == table.device), None)
    default = chosen or next(iter(table.devices), None)
    in_loop = held.conditions.mode is Mode.LOOP
    reason = why(drawn[held.number - 1]) if not held.follow_up and not in_loop else ""
    if held.follow_up and not held.strict:
        reason = tr(
            "Asked because the answer did not prove {criterion} yet",
            criterion=inside(criterion_name(held.follow_up.criterion)),
        )
    rating = held.stage is Stage.SELF_RATING
    can_hint = not held.strict and held.follow_up is None
    return RoundState(
        stage=held.stage,
        heading=heading_of(held),
        question=held.prompt.text[held.level] if rating else held.question,
        chips=chips_of(held),
        reason=reason,
        in_loop=in_loop,
        original=held.prompt.text[held.level] if held.follow_up else "",
        clock=clock_of(held, now, typing=table.input is Input.TYPING, style=wishes.style),
        input=table.input,
        meter=meter_of(table.interview.capture(), default.name if default else "", recording=recording),
        devices=table.devices,
        device=default.key if default else "",
        paused=held.paused,
        can_pause=held.conditions.pause,
        can_restart=held.conditions.restart,
        can_keep=judging.can_keep,
        can_stop=judging.can_stop,
        can_read_along=held.conditions.live_transcript and table.input is not Input.TYPING,
        can_hear=wishes.voice and held.stage is Stage.PREPARING,
        speaking=wishes.speaking,
        can_hint=can_hint,
        hints=hints_of(held) if can_hint and wishes.hinting else (),
        can_extend=not held.strict and held.stage is Stage.ANSWERING and held.answer_s > 0,
        words=words,
        guess=guess,
        phases=phases_of(held, now),
        phase=held.phase,
        notice=table.notice,
        busy=table.busy,
        progress=table.progress,
        ratings=rating_rows(held.prompt.criteria, questions, judging.given) if rating else (),
    )
