"""Heaps of the C library, in a process of its own: options of malloc hold for a whole process."""

import subprocess
import sys

import pytest

COUNT = """
import ctypes, sys, tempfile, threading
from mockinterview.adapters.heap import few_heaps
if {wanted}: few_heaps()
gate = threading.Barrier(9)
def work():
    kept = [bytes(700) for _ in range(2000)]
    gate.wait()
threads = [threading.Thread(target=work) for _ in range(8)]
[one.start() for one in threads]
gate.wait()
[one.join() for one in threads]
libc = ctypes.CDLL(None)
libc.fdopen.restype = ctypes.c_void_p
with tempfile.TemporaryFile() as told:
    stream = ctypes.c_void_p(libc.fdopen(told.fileno(), b"w"))
    libc.malloc_info(0, stream)
    libc.fflush(stream)
    told.seek(0)
    print(told.read().count(b"<heap nr="))
"""


def heaps(*, few: bool) -> int:
    found = subprocess.run(
        [sys.executable, "-c", COUNT.format(wanted=few)], capture_output=True, text=True, check=True, timeout=60
    )
    return int(found.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's own")
def test_threads_share_two_heaps():
    assert heaps(few=True) <= 2 < heaps(few=False)
