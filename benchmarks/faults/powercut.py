"""The power goes while the library, a recording, the settings and a copy are written; 500 disks that may be left.

    python -m benchmarks.faults.powercut [--count 500] [--seed 1]     (Linux, needs a C compiler)

A preloaded library (oplog.c) writes down, in order, every write, truncation, sync, rename and deletion that a program
does in its folder. Each case takes a moment of that, and builds a disk on which
- everything before the last sync of a file is there;
- of what was written to it since, nothing, all, or some writes are (so they are reordered), the last one torn at a byte
  or at sectors, or sectors of it full of garbage;
- of creations, renames and deletions since the last sync of any file, the latest may be missing (as journalling file
  systems keep them in order).
The next start must open a library that is whole and holds everything that was promised before that moment.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.faults.victim import TEXT, Flat, Quick
from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.adapters.capture import recover
from mockinterview.adapters.leftovers import sweep
from mockinterview.adapters.places import banks_folder, places
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.settings_toml import load_settings, save_settings
from mockinterview.adapters.spool import RATE_HZ, SpoolWriter, finish, spool_of
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.upgrade import check_database
from mockinterview.adapters.yaml_banks import parse_bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import AttemptState, Conditions
from mockinterview.domain.settings import Settings
from mockinterview.services.keep import left_behind, take_path
from mockinterview.services.round import Interview
from mockinterview.services.transcribe import Never

SECTOR = 512
PROMISES = ".promises"


@dataclass(frozen=True, slots=True)
class Operation:
    """w: data at an offset; t: cut to a size; s: synced; c: made or emptied; u: deleted; r: renamed to data; d: folder."""

    kind: str
    path: str
    offset: int
    data: bytes


def operations(log: Path) -> list[Operation]:
    """Read what was written down."""
    raw, at, found = log.read_bytes(), 0, []
    while at + 19 <= len(raw):
        kind, name, offset, size = struct.unpack_from("<cHQQ", raw, at)
        path = raw[at + 19 : at + 19 + name].decode()
        found.append(Operation(kind.decode(), path, offset, raw[at + 19 + name : at + 19 + name + size]))
        at += 19 + name + size
    return found


def prepare(root: Path) -> None:
    """Make the folder as it is before the evening on which the power goes."""
    where = places(root)
    bank = parse_bank((banks_folder() / "scenarios.yaml").read_bytes(), Path("scenarios.yaml")).bank
    assert bank is not None
    with SqliteLibrary.open(where) as library:
        library.shelf.import_bank(bank)
    save_settings(where.settings, Settings(input_device="device 0"))
    SafeCopies(where).make()


def work(root: Path) -> None:
    """Practise, and write down what was promised: in the same log, so that its place among the writes is known."""
    where = places(root)
    promises = os.open(root / PROMISES, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def promise(text: str) -> None:
        os.write(promises, f"{text}\n".encode())

    with SqliteLibrary.open(where) as library:
        prompt = library.shelf.prompts(level=Level.L6)[0]
        for number in range(1, 7):
            interview = Interview(library, FileMicrophones(), Quick(), Flat(), where.takes)
            interview.begin(Conditions(level=Level.L6))
            interview.put(prompt, reason="new", answer_s=240.0, think_s=0.0)
            for end in range(60, len(TEXT), 200):
                interview.draft(TEXT[:end], Never())
                promise(f"text {interview.attempt.id} {len(' '.join(TEXT[:end].split()))}")
            interview.type(TEXT)
            judged = interview.judge()
            interview.answered()
            interview.rate(None, judged)
            interview.end()
            promise(f"scored {interview.attempt.id}")
            _speak(library, where.takes, prompt.id, promise)
            save_settings(where.settings, Settings(input_device=f"device {number}"))
            promise(f"settings {number}")
            if number % 3 == 0:
                SafeCopies(where).make()
                promise("copy")
        library.upkeep.compact()
        promise("compacted")
    os.close(promises)


def ramp(count: int) -> np.ndarray:
    """Return samples of which each tells its place."""
    return (np.arange(count) % 20_000 / 32768.0).astype(np.float32)


def _speak(library: SqliteLibrary, takes: Path, prompt_id: str, promise) -> None:
    """Record as the writer thread of a take does, without its waits."""
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt(prompt_id))
    path = take_path(takes, session.id, attempt.number, 0)
    writer = SpoolWriter(spool_of(path))
    row = library.rounds.add_take(attempt.id, audio=path)
    samples = ramp(RATE_HZ * 4)
    for at in range(0, samples.size, RATE_HZ // 4):
        writer.add(samples[at : at + RATE_HZ // 4])
        writer.flush()
        if at % RATE_HZ == 0:
            writer.sync()
            promise(f"sound {row.id} {writer.samples}")
    writer.close()
    finish(spool_of(path), path)
    promise(f"sound {row.id} {writer.samples}")
    library.rounds.finish_take(row.id, Recording(path=path, duration_s=4.0, rate_hz=RATE_HZ))
    promise(f"finished {row.id}")


@dataclass
class File:
    """A file on the simulated disk: what is synced, and the writes since."""

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[Operation] = field(default_factory=list)


def disk_at(base: dict[str, bytes], done: list[Operation], moment: int, dice: random.Random) -> dict[str, bytes]:
    """Return the files that are left when the power goes before operation number `moment`."""
    files = {name: File(bytearray(content)) for name, content in base.items()}
    last_sync = max((at for at in range(moment) if done[at].kind == "s"), default=0)
    named = moment if dice.random() < 0.5 else dice.randint(last_sync, moment)
    for at in range(moment):
        one = done[at]
        if one.kind in "cur" and at >= named:
            continue
        there = files.get(one.path)
        if one.kind == "c":
            if there is None:
                files[one.path] = File()
            else:
                there.waiting.append(Operation("t", one.path, 0, b""))
        elif there is None:
            continue
        elif one.kind == "u":
            del files[one.path]
        elif one.kind == "r":
            files[one.data.decode()] = files.pop(one.path)
        elif one.kind == "s":
            for waiting in there.waiting:
                _apply(there.synced, waiting)
            there.waiting = []
        elif one.kind in "wt":
            there.waiting.append(one)
    return {name: _left(file, dice) for name, file in files.items()}


def _apply(content: bytearray, one: Operation) -> None:
    if one.kind == "t":
        del content[one.offset :]
        content.extend(bytes(one.offset - len(content)))
    else:
        if len(content) < one.offset:
            content.extend(bytes(one.offset - len(content)))
        content[one.offset : one.offset + len(one.data)] = one.data


def _left(file: File, dice: random.Random) -> bytes:
    """Return what is left of a file, the unsynced writes as luck has it."""
    content, manner = bytearray(file.synced), dice.choice(("none", "all", "some", "torn", "torn", "garbage"))
    for number, written in enumerate(file.waiting):
        last = number == len(file.waiting) - 1
        if manner == "none" or (manner in {"some", "torn", "garbage"} and not last and dice.random() < 0.5):
            continue
        spoils = written.kind == "w" and last and manner in {"torn", "garbage"}
        _apply(content, _spoiled(written, manner, dice) if spoils else written)
    return bytes(content)


def _spoiled(one: Operation, manner: str, dice: random.Random) -> Operation:
    data = bytearray(one.data)
    if manner == "torn" and dice.random() < 0.5:
        data = data[: dice.randrange(len(data) + 1)]
    else:
        for at in range(0, len(data), SECTOR):
            if dice.random() < 0.5:
                size = min(SECTOR, len(data) - at)
                data[at : at + size] = dice.randbytes(size) if manner == "garbage" else bytes(size)
    return Operation("w", one.path, one.offset, bytes(data))


def look(root: Path, promised: list[str], *, whole: bool) -> list[str]:
    """Start on what is left; return what is wrong."""
    where = places(root)
    wrong = []
    try:
        settings, problems = load_settings(where.settings)
        wrong += [f"settings: {one}" for one in problems]
        sweep(where)
        with SqliteLibrary.open(where) as library:
            check_database(where.database)
            left_behind(library, recover(where.takes))
            numbers = [int(one.split()[1]) for one in promised if one.startswith("settings")]
            had = int(settings.input_device.split()[1]) if settings.input_device else -1
            if numbers and had < numbers[-1]:
                wrong.append(f"settings {had} instead of {numbers[-1]}")
            wrong += _kept(library, promised)
        if whole and SafeCopies(where).newest_sound() is None:
            wrong.append("no copy is sound")
    except MockInterviewError as error:
        wrong.append(f"the next start fails: {error.told()}")
    return wrong


def _kept(library: SqliteLibrary, promised: list[str]) -> list[str]:
    wrong = []
    takes = {
        take.id: take for session in library.past.sessions(limit=1_000_000) for take in _takes(library, session.id)
    }
    texts = {int(one.split()[1]): int(one.split()[2]) for one in promised if one.startswith("text")}
    sounds = {int(one.split()[1]): int(one.split()[2]) for one in promised if one.startswith("sound")}
    for number, size in texts.items():
        try:
            whole = library.past.whole(number)
        except KeyError:
            wrong.append(f"attempt {number} is gone")
            continue
        if sum(len(take.transcript.text) for take in whole.takes if take.transcript) < size:
            wrong.append(f"attempt {number} is shorter than {size}")
        if f"scored {number}" in promised and whole.attempt.state is not AttemptState.SCORED:
            wrong.append(f"the scorecard of {number} is gone")
    for number, count in sounds.items():
        path = takes[number].audio if number in takes else None
        samples = soundfile.read(path, dtype="float32")[0] if path is not None and path.is_file() else np.zeros(0)
        if samples.size < count or not np.array_equal(samples[:count], ramp(count)):
            wrong.append(f"take {number} has {samples.size} of {count} synced samples, or others")
    return wrong


def _takes(library: SqliteLibrary, session_id: int) -> list:
    with library.past._sessions.read() as session:
        ids = (
            session.connection()
            .exec_driver_sql("SELECT id FROM attempt WHERE session_id = ?", (session_id,))
            .scalars()
            .all()
        )
    return [take for one in ids for take in library.past.whole(one).takes]


def recorded(scratch: Path) -> tuple[dict[str, bytes], list[Operation], Path]:
    """Practise once under the preloaded library; return the folder before, what was done, and the folder's path."""
    shim, root, log = scratch / "oplog.so", scratch / "home", scratch / "operations"
    source = Path(__file__).with_name("oplog.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(shim), str(source), "-ldl"], check=True)
    prepare(root)
    base = {str(path): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    environment = {**os.environ, "LD_PRELOAD": str(shim), "OPLOG_ROOT": str(root), "OPLOG_FILE": str(log)}
    subprocess.run(
        [sys.executable, "-m", "benchmarks.faults.powercut", "--work", str(root)], env=environment, check=True
    )
    return base, operations(log), root


def promised_before(done: list[Operation], moment: int) -> list[str]:
    """Return the promises that were given before a moment."""
    return (
        b"".join(one.data for one in done[:moment] if one.kind == "w" and one.path.endswith(PROMISES))
        .decode()
        .splitlines()
    )


def run(count: int, seed: int, kept: Path | None = None) -> tuple[list[str], Counter[str]]:
    """Let the power go `count` times; return what was wrong, and at what each time."""
    failed: list[str] = []
    at_what: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="powercut-") as folder:
        scratch = Path(folder)
        base, done, root = recorded(scratch)
        told = [number for number, one in enumerate(done) if not one.path.endswith(PROMISES)]
        for number in range(count):
            dice = random.Random(f"{seed}-{number}")
            moment = dice.choice(told) + 1
            disk = disk_at(base, done, moment, dice)
            shutil.rmtree(root, ignore_errors=True)
            for name, content in disk.items():
                if name.endswith(("-shm", PROMISES)):
                    continue
                path = Path(name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            wrong = look(root, promised_before(done, moment), whole=number % 10 == 0)
            one = done[moment - 1]
            at_what[f"{Path(one.path).name.split('.')[-1][:12].rstrip('0123456789')} {one.kind}"] += 1
            failed += [f"case {number} (after {one.kind} of {Path(one.path).name}): {text}" for text in wrong]
            if wrong and kept is not None:
                shutil.copytree(root, kept / f"case-{number}")
    return failed, at_what


def main() -> int:
    """Run it from the command line."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--count", type=int, default=500)
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    chosen = given.parse_args()
    if chosen.work is not None:
        work(chosen.work)
        return 0
    failed, at_what = run(chosen.count, chosen.seed)
    for text in failed:
        print(text)
    print("the power went after: " + ", ".join(f"{what} {times}" for what, times in at_what.most_common()))
    bad = len({one.split(" (")[0] for one in failed})
    print(f"{chosen.count - bad} passed, {bad} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
