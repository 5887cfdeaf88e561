"""Drawing the next prompts from the library."""

from __future__ import annotations

from datetime import date, datetime, time

from mockinterview.domain.draw import Drawn, Focus, chosen, draw
from mockinterview.domain.errors import InputError
from mockinterview.domain.memory import standings
from mockinterview.domain.session import Conditions
from mockinterview.language import mark
from mockinterview.library import Library

REMEMBERED = 400  # newest answers that the memory is made of; older ones have long been due again


def next_prompts(
    library: Library,
    conditions: Conditions,
    *,
    seed: int,
    now_ms: int,
    count: int | None = None,
    interview_date: str = "",
) -> tuple[Drawn, ...]:
    """Return the prompts of a round under `conditions`, with the reason for each.

    count: how many, None for what the conditions say; fewer come back if the pool is smaller.
    interview_date: ISO date, towards which what is due comes back sooner; empty or past for none.
    Raises InputError if no prompt fits.
    """
    focus = Focus(
        level=conditions.level,
        kinds=conditions.kinds,
        principles=conditions.principles,
        criteria=conditions.criteria,
    )
    found = draw(
        library.shelf.prompts(level=conditions.level),
        library.past.records(conditions.level),
        focus,
        count=conditions.prompts if count is None else count,
        seed=seed,
        now_ms=now_ms,
        memory=standings(
            library.progress.answers(conditions.level, limit=REMEMBERED), interview_ms=interview_ms(interview_date)
        ),
    )
    if not found:
        raise InputError(
            mark("no prompt fits this round"),
            hint=mark("Widen the focus, or import a bank with prompts for this level and kind."),
        )
    return found


def interview_ms(interview_date: str) -> int | None:
    """Return the local midnight that an ISO date begins with in UTC milliseconds, None if it is no date."""
    try:
        day = date.fromisoformat(interview_date)
    except ValueError:
        return None
    return round(datetime.combine(day, time()).astimezone().timestamp() * 1000)


def chosen_prompt(library: Library, prompt_id: str, conditions: Conditions, *, now_ms: int) -> Drawn:
    """Return a prompt that was picked by hand. Raises InputError if it is not asked at the level."""
    prompt = library.shelf.prompt(prompt_id)
    if conditions.level not in prompt.text:
        raise InputError(
            mark("'{id}' is not asked at {level}", id=prompt_id, level=conditions.level),
            hint=mark("Choose another level or prompt."),
        )
    return chosen(prompt, library.past.records(conditions.level), conditions.level, now_ms=now_ms)
