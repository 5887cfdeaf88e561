"""Disks that are full, read-only or slow, clocks that jump, a program that is put to sleep, two programs at once.

    python -m benchmarks.faults.disks [--only full,readonly,slow,clock,sleep,two]

As root on Linux: a tmpfs of a few megabytes is mounted and filled, and mounted again read-only. The slow disk is this
process's own os.write and os.fsync, which wait (SQLite's own writes are not slowed). The wall clock jumps by a preloaded
library (clockshift.c).
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import soundfile

from benchmarks.faults.kills import SHORT
from benchmarks.faults.victim import TEXT, Flat, Quick
from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.adapters.capture import recover
from mockinterview.adapters.places import banks_folder, places
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.settings_toml import load_settings, save_settings
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.upgrade import check_database
from mockinterview.adapters.yaml_banks import parse_bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError, StoreError
from mockinterview.domain.session import Conditions
from mockinterview.domain.settings import Settings
from mockinterview.services.record import Take
from mockinterview.services.round import Interview


@contextmanager
def small_disk(folder: Path, megabytes: float) -> Iterator[Path]:
    """Mount a disk of so many megabytes."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={round(megabytes * 1024)}k", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def stocked(root: Path) -> SqliteLibrary:
    """Open a library with some questions."""
    library = SqliteLibrary.open(places(root))
    bank = parse_bank((banks_folder() / "scenarios.yaml").read_bytes(), Path("scenarios.yaml")).bank
    assert bank is not None
    library.shelf.import_bank(bank)
    return library


def typed(library: SqliteLibrary, takes: Path) -> int:
    """Answer by typing; return the attempt."""
    interview = Interview(library, FileMicrophones(), Quick(), Flat(), takes)
    interview.begin(Conditions(level=Level.L6))
    prompt = library.shelf.prompts(level=Level.L6)[0]
    interview.put(prompt, reason="new", answer_s=240.0, think_s=0.0)
    interview.type(TEXT)
    judged = interview.judge()
    interview.answered()
    interview.rate(None, judged)
    return interview.attempt.id


def until(condition: Callable[[], bool], timeout_s: float = 120.0) -> None:
    """Wait for something. Raises TimeoutError."""
    limit = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > limit:
            raise TimeoutError
        time.sleep(0.02)


def filled_up(disk: Path) -> Path:
    """Use all the room that is left."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    return ballast


def full(scratch: Path) -> list[str]:
    """The disk fills up in the middle of a round, of a recording, of a copy; then there is room again."""
    wrong = []
    with small_disk(scratch / "full", 24) as disk, stocked(disk / "home") as library:
        where = places(disk / "home")
        kept = typed(library, where.takes)
        take = Take(FileMicrophones(), where.takes / "round-00009" / "a.flac", device=str(SHORT))
        take.start(None)
        until(lambda: take.state().saved_s > 0.5)
        ballast = filled_up(disk)
        refused = 0
        for act in (
            lambda: [typed(library, where.takes) for _ in range(50)], lambda: SafeCopies(where).make(),
            lambda: save_settings(where.settings, Settings(input_device="x" * 50_000)),
        ):  # fmt: skip
            try:
                act()
            except StoreError as error:
                refused += bool(error.told())
        if refused != 3:
            wrong.append(f"{refused} of 3 were refused in words")
        until(lambda: "cannot be saved" in take.state().fault)
        before_s = take.state().recorded_s
        until(lambda: take.state().recorded_s > before_s + 1.0)
        ballast.unlink()
        until(lambda: not take.state().fault and take.state().saved_s > before_s)
        recording = take.stop()
        sound, rate = soundfile.read(recording.path)
        if abs(sound.size / rate - recording.duration_s) > 0.01 or recording.duration_s < before_s:
            wrong.append("sound is missing after there was room again")
        if library.past.whole(kept).scorecard is None:
            wrong.append("what was kept before is gone")
        typed(library, where.takes)
        check_database(where.database)
        drafts = [
            path.name
            for path in where.root.rglob("*")
            if path.name.endswith(".tmp") or path.name.startswith((".snapshot", ".verify", ".copy"))
        ]
        wrong += [f"left lying about: {drafts}"] if drafts else []
    return wrong


def readonly(scratch: Path) -> list[str]:
    """The disk is mounted read-only: at the start, and in the middle."""
    wrong = []
    with small_disk(scratch / "readonly", 20) as disk:
        with stocked(disk / "home") as library:
            kept = typed(library, places(disk / "home").takes)
        where = places(disk / "home")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for what, act in {
            "start": lambda: SqliteLibrary.open(where), "copy": lambda: SafeCopies(where).make(),
            "settings": lambda: save_settings(where.settings, Settings()),
            "recording": lambda: Take(FileMicrophones(), where.takes / "round-00009" / "a.flac", device=str(SHORT)),
        }.items():  # fmt: skip
            try:
                act()
                wrong.append(f"{what} was not refused")
            except MockInterviewError as error:
                if "Traceback" in error.told():
                    wrong.append(what)
        load_settings(where.settings)
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        with SqliteLibrary.open(where) as library:
            if library.past.whole(kept).scorecard is None:
                wrong.append("what was kept before is gone")
    return wrong


def slow(scratch: Path) -> list[str]:
    """Every write and sync of a recording takes half a second to two."""
    wrong, write, sync = [], os.write, os.fsync

    def late_write(file: int, data: bytes) -> int:
        time.sleep(0.5)
        return write(file, data)

    def late_sync(file: int) -> None:
        time.sleep(2.0)
        sync(file)

    take = Take(FileMicrophones(), scratch / "slow" / "a.flac", device=str(SHORT))
    os.write, os.fsync = late_write, late_sync
    try:
        began = time.monotonic()
        take.start(None)
        until(lambda: take.state().recorded_s > 8.0)
        heard_s, waited = take.state().recorded_s, time.monotonic() - began
        recording = take.stop()
    finally:
        os.write, os.fsync = write, sync
    if recording.duration_s < heard_s or recording.path.suffix != ".flac":
        wrong.append("sound is missing")
    if take.state().overflows or take.state().lost:
        wrong.append("blocks were dropped")
    if waited > 60:
        wrong.append(f"{heard_s:.0f} s took {waited:.0f} s")
    return wrong


CLOCK = """
import os, sys, time
from pathlib import Path
from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.services.record import Take
take = Take(FileMicrophones(), Path(sys.argv[2]), device=sys.argv[1])
take.start(None)
jumps = iter(("259200", "-34560000", "0"))
times = []
limit, at = 6.0, 1.5
while take.state().recorded_s < limit:
    state = take.state()
    if state.recorded_s > at:
        Path(os.environ["CLOCK_SHIFT"]).write_text(next(jumps))
        times.append(time.time()); at += 1.5
    if state.recorded_s - state.saved_s > 3.0 or state.lost:
        sys.exit(f"{state}")
    time.sleep(0.02)
print(take.stop().duration_s, round(max(times) - min(times)))
"""


def clock(scratch: Path) -> list[str]:
    """The clock jumps three days ahead and a year back while a recording runs."""
    shim, wanted = scratch / "clockshift.so", scratch / "clock"
    source = Path(__file__).with_name("clockshift.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(shim), str(source), "-ldl"], check=True)
    wanted.write_text("0")
    environment = {**os.environ, "LD_PRELOAD": str(shim), "CLOCK_SHIFT": str(wanted)}
    command = [sys.executable, "-c", CLOCK, str(SHORT), str(scratch / "clocktake" / "a.flac")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=200, check=False)
    if done.returncode:
        return [f"it ended with {done.returncode}: {done.stderr[-600:]}"]
    duration_s, jumped_s = map(float, done.stdout.split())
    wrong = [] if duration_s >= 6.0 else [f"{duration_s} s"]
    return wrong if jumped_s > 86_400 else [*wrong, f"the clock jumped by {jumped_s} s only"]


SLEEPER = textwrap.dedent(
    """
    import sys, time
    from pathlib import Path
    from mockinterview.adapters.audio_files import FileMicrophones
    from mockinterview.services.record import Take
    take = Take(FileMicrophones(), Path(sys.argv[2]), device=sys.argv[1])
    take.start(None)
    while take.state().recorded_s < 8.0:
        print(take.state().recorded_s, int(take.state().lost), flush=True)
        if take.state().lost:
            take.resume()
        time.sleep(0.02)
    print("done", take.stop().duration_s, flush=True)
    """
)


def sleep(scratch: Path) -> list[str]:
    """The program stands still for some seconds, five times, while it records (SIGSTOP, SIGCONT)."""
    command = [sys.executable, "-c", SLEEPER, str(SHORT), str(scratch / "sleep" / "a.flac")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    lines: list[str] = []
    reader = threading.Thread(target=lambda: lines.extend(process.stdout))
    reader.start()
    try:
        for turn in range(5):
            count = len(lines)
            until(lambda seen=count: len(lines) > seen + 5 or process.poll() is not None)
            process.send_signal(signal.SIGSTOP)
            time.sleep(1.0 + turn)
            process.send_signal(signal.SIGCONT)
        process.wait(120)
    finally:
        process.kill()
        reader.join()
    last = lines[-1].split() if lines else []
    return [] if last[:1] == ["done"] and float(last[1]) >= 8.0 else [f"it ended with {lines[-2:]}"]


TWO = """
import sys
from benchmarks.faults.disks import typed
from mockinterview.adapters.places import places
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.settings_toml import save_settings
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.errors import StoreLockedError
from mockinterview.domain.settings import Settings
where = places(sys.argv[1])
done = 0
with SqliteLibrary.open(where) as library:
    while done < 15:
        try:
            print(typed(library, where.takes), flush=True)
            done += 1
        except StoreLockedError as error:
            print("locked:", error.told(), file=sys.stderr)
        save_settings(where.settings, Settings(input_device=sys.argv[2]))
    SafeCopies(where).make()
"""


def two(scratch: Path) -> list[str]:
    """Two programs practise on one folder at once, and a third brings the schema up with them."""
    root = scratch / "two"
    stocked(root).close()
    running = [
        subprocess.Popen(
            [sys.executable, "-c", TWO, str(root), name], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for name in ("one", "another")
    ]
    said = [process.communicate(timeout=300) for process in running]
    wrong = [err[-400:] for process, (_, err) in zip(running, said, strict=True) if process.returncode]
    numbers = [int(line) for out, _ in said for line in out.splitlines()]
    if len(set(numbers)) != 30:
        wrong.append(f"{len(set(numbers))} of 30 answers have a number of their own")
    where = places(root)
    with SqliteLibrary.open(where) as library:
        wrong += [f"answer {one} has no score" for one in numbers if library.past.whole(one).scorecard is None]
        check_database(where.database)
    if load_settings(where.settings)[0].input_device not in {"one", "another"}:
        wrong.append("the settings are torn")
    if SafeCopies(where).newest_sound() is None:
        wrong.append("no copy is sound")
    recover(where.takes)
    return wrong


TRIED: dict[str, Callable[[Path], list[str]]] = {
    "full": full, "readonly": readonly, "slow": slow, "clock": clock, "sleep": sleep, "two": two,
}  # fmt: skip


def main() -> int:
    """Run it from the command line."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--only", default=",".join(TRIED))
    chosen = given.parse_args().only.split(",")
    failed = 0
    for name in chosen:
        with tempfile.TemporaryDirectory(prefix="disks-") as folder:
            began = time.monotonic()
            wrong = TRIED[name](Path(folder))
        failed += bool(wrong)
        print(
            f"{'FAIL' if wrong else 'ok  '} {name:<9} {time.monotonic() - began:5.1f} s {'; '.join(wrong)}", flush=True
        )
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
