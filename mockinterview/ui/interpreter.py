"""The window's thread is first at the interpreter."""

from __future__ import annotations

import sys

SWITCH_S = 0.0005  # Python's own is 0.005


def window_first() -> None:
    """Let threads that compute in Python hand the interpreter over after half a millisecond.

    Qt gives it up with most calls, and the window's thread must ask for it again each time, for up to 5 ms: a turn
    beside busy threads took 150 ms in which it worked for 21 (benchmarks/ui_latency).
    """
    sys.setswitchinterval(SWITCH_S)
