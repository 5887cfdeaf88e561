"""What may be written down of a fault of ours: where it happened. Its message is left out, it may quote the speaker."""

from __future__ import annotations

import traceback
from types import TracebackType


def places_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return the kind of error, of its causes, and the places in the code, a line each."""
    lines = [kind.__name__]
    cause = error.__cause__ or error.__context__
    while cause is not None and len(lines) < 10:
        lines.append(f"caused by {type(cause).__name__}")
        lines += _places(cause.__traceback__)
        cause = cause.__cause__ or cause.__context__
    return "\n".join([*lines, *_places(trace)]) + "\n"


def _places(trace: TracebackType | None) -> list[str]:
    return [f'  File "{one.filename}", line {one.lineno}, in {one.name}' for one in traceback.extract_tb(trace)]
