"""A slot that knows a value."""

from __future__ import annotations

from collections.abc import Callable


class Call:
    """Calls with values, so that a button of a list knows its row, and holds no screen as a closure would."""

    def __init__(self, call: Callable[..., object], *values: object) -> None:
        self._call, self._values = call, values

    def __call__(self, *_checked: object) -> None:
        """Call, whatever the signal brings."""
        self._call(*self._values)
