"""Memory that was freed goes back to the system, where the C library would keep it."""

from __future__ import annotations

import ctypes
import sys

ARENAS, ARENA_MAX = 2, -8  # mallopt(3)
MAPPED_BYTES, MMAP_THRESHOLD = 1 << 20, -3


def few_heaps() -> None:
    """Let all threads share two heaps, and keep sound and arrays of a megabyte and more out of them.

    glibc makes a heap for every thread, up to eight a core, and after the first large array that is freed it puts
    others of its size into them, too: each heap keeps holes of its own. To be called before threads begin.
    """
    if sys.platform == "linux":
        option = getattr(ctypes.CDLL(None), "mallopt", None)
        if option is not None:
            option(ARENA_MAX, ARENAS)
            option(MMAP_THRESHOLD, MAPPED_BYTES)


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
