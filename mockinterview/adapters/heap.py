"""Memory that was freed goes back to the system, where the C library would keep it."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Let the C library return what lies free in its heaps, those of worker threads too (milliseconds).

    glibc gives back only what is free at the end of a heap. Pages of the database's cache live long and are taken by
    one thread after the other, which keeps it from doing so: 12 MB in 60 rounds (docs/reliability.md). Other C
    libraries do it by themselves; there, this does nothing.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
