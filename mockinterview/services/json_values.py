"""Values of a JSON file that came from elsewhere: each function returns one of the kind it names, or raises."""

from __future__ import annotations

import math
from typing import Any

LARGEST = 1 << 53  # whole numbers that every JSON reader keeps; SQLite takes 63 bits


def as_text(value: Any) -> str:
    """Return a text. Raises TypeError."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.40} is no text")
    return value


def as_whole(value: Any) -> int:
    """Return a whole number. Raises TypeError, ValueError if it is too large."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r:.40} is no whole number")
    if abs(value) > LARGEST:
        raise ValueError("a number is too large")
    return value


def as_maybe(value: Any) -> int | None:
    """Return a whole number or None."""
    return None if value is None else as_whole(value)


def as_number(value: Any) -> float:
    """Return a number. Raises TypeError, ValueError if it is not finite."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{value!r:.40} is no number")
    try:
        found = float(value)
    except OverflowError as error:
        raise ValueError("a number is too large") from error
    if not math.isfinite(found):
        raise ValueError("a number is not finite")
    return found
