"""Drawing the next prompts from the library."""

from __future__ import annotations

from mockinterview.domain.draw import Drawn, Focus, chosen, draw
from mockinterview.domain.errors import InputError
from mockinterview.domain.session import Conditions
from mockinterview.library import Library


def next_prompts(
    library: Library, conditions: Conditions, *, seed: int, now_ms: int, count: int | None = None
) -> tuple[Drawn, ...]:
    """Return the prompts of a round under `conditions`, with the reason for each.

    count: how many, None for what the conditions say; fewer come back if the pool is smaller.
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
    )
    if not found:
        raise InputError(
            "no prompt fits this round",
            hint="Widen the focus, or import a bank with prompts for this level and kind.",
        )
    return found


def chosen_prompt(library: Library, prompt_id: str, conditions: Conditions, *, now_ms: int) -> Drawn:
    """Return a prompt that was picked by hand. Raises InputError if it is not asked at the level."""
    prompt = library.shelf.prompt(prompt_id)
    if conditions.level not in prompt.text:
        raise InputError(f"'{prompt_id}' is not asked at {conditions.level}", hint="Choose another level or prompt.")
    return chosen(prompt, library.past.records(conditions.level), conditions.level, now_ms=now_ms)
