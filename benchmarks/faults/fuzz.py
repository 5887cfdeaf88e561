"""Mutated files of every kind that the program reads: no crash, no hang, no traceback, bounded memory.

    python -m benchmarks.faults.fuzz [--count 10000] [--seed 1] [--kind banks,audio,...]

A mutation passes if the reader gives a value or one of our errors, within the time, and the process did not grow. What
fails is kept in a folder that is printed. `tests/adapters/test_fuzzed_files.py` runs some hundreds of them.
"""

from __future__ import annotations

import argparse
import faulthandler
import io
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile

from mockinterview.adapters import audio_files
from mockinterview.adapters.places import banks_folder, places
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.settings_toml import load_settings, save_settings
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.upgrade import check_database
from mockinterview.adapters.yaml_banks import parse_bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.history import HistoryFilter
from mockinterview.domain.session import Conditions, Origin
from mockinterview.domain.settings import Settings
from mockinterview.domain.transcript import Transcript
from mockinterview.services.export_json import rounds_from_json
from mockinterview.services.reports import json_of, report_of
from mockinterview.services.take_in import take_in

PATIENCE_S = 10  # of processor time: what else the computer does is not the reader's fault
STUCK_S = 600
GROWTH_MB = 400  # of the whole run: what libraries keep, and no leak
INTERESTING = (b"\0", b"\xff", b"\x7f", b"\x80", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"-1", b"1e999", b"NaN", b"9" * 40, b"{" * 50, b"[" * 50, b"&a *a", b"!!python/object", b"%s%n", b"../../", b"\xed\xa0\x80", b"\xe2\x80\xae")  # fmt: skip


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Return `data` with one to eight faults: flipped, cut, doubled, moved and planted bytes."""
    out = bytearray(data)
    for _ in range(dice.choice((1, 1, 1, 2, 4, 8))):
        at = dice.randrange(len(out) + 1)
        size = min(dice.choice((1, 1, 2, 8, 64, 512)), len(out) - at)
        match dice.randrange(7):
            case 0 if out:
                place = dice.randrange(len(out))
                out[place] ^= 1 << dice.randrange(8)
            case 1:
                out[at : at + size] = dice.randbytes(size)
            case 2:
                del out[at : at + size]
            case 3:
                out[at:at] = out[at : at + size] * dice.choice((1, 2, 20))
            case 4:
                out[at:at] = dice.choice(INTERESTING)
            case 5:
                del out[at:]
            case _:
                other = dice.randrange(len(out) + 1)
                out[at : at + size] = out[other : other + size]
    return bytes(out)


@dataclass
class Subject:
    """A kind of file: examples to mutate, and what reads them."""

    examples: list[bytes]
    suffix: str
    read: Callable[[Path], object]
    outcomes: Counter[str] = field(default_factory=Counter)


def filled(root: Path) -> Path:
    """Make a user's folder with some answers; return it."""
    home = places(root)
    with SqliteLibrary.open(home) as library:
        bank = parse_bank((banks_folder() / "scenarios.yaml").read_bytes(), Path("scenarios.yaml")).bank
        assert bank is not None
        library.shelf.import_bank(bank)
        prompts = [one for one in bank.prompts if Level.L6 in one.text]
        for number in range(12):
            session = library.rounds.begin_session(Conditions(level=Level.L6))
            prompt = prompts[number % len(prompts)]
            attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt(prompt.id))
            take = library.rounds.add_take(attempt.id)
            text = f"Answer {number}: I cut failures by {number} percent with my team in a quarter. " * 8
            library.rounds.save_transcript(take.id, Transcript(text=text), Origin.TYPED)
            library.rounds.answered(attempt.id)
            library.rounds.finish_session(session.id)
    return home.root


def subjects(scratch: Path) -> dict[str, Subject]:
    """Return everything that is mutated."""
    root = filled(scratch / "home")
    home = places(root)
    with SqliteLibrary.open(home) as library:
        session = library.past.sessions()[0]
        export = json.dumps(json_of(library, report_of(library, session.id))).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("rounds.json", export)
    settings = scratch / "settings.toml"
    save_settings(settings, Settings())
    copy = SafeCopies(home).make()
    with closing(sqlite3.connect(home.database)) as raw:
        raw.execute("PRAGMA journal_mode = DELETE")
    database = home.database.read_bytes()
    banks = [path.read_bytes() for path in sorted(banks_folder().glob("*.yaml"))]
    receiver = places(scratch / "receiver")
    restored = places(scratch / "restored")

    def read_export(path: Path) -> object:
        with SqliteLibrary.open(receiver) as library:
            return take_in(library, path)

    def read_database(path: Path) -> object:
        sick = places(scratch / "sick")
        shutil.copyfile(path, sick.database)
        for journal in ("-wal", "-shm"):
            Path(f"{sick.database}{journal}").unlink(missing_ok=True)
        check_database(sick.database)
        with SqliteLibrary.open(sick) as library:
            page = library.past.page(HistoryFilter(text="failures"))
            return [library.past.whole(entry.attempt_id) for entry in page.entries[:3]]

    return {
        "banks": Subject([*banks[-2:], min(banks, key=len)[:3000]], ".yaml", lambda path: parse_bank(path.read_bytes(), path)),
        "audio": Subject(_sounds(scratch), ".m4a", audio_files.read),
        "sessions": Subject([export, packed.getvalue()], ".json", read_export),
        "documents": Subject([export], ".json", lambda path: rounds_from_json(_json(path))),
        "settings": Subject([settings.read_bytes()], ".toml", load_settings),
        "databases": Subject([database], ".sqlite3", read_database),
        "backups": Subject([copy.path.read_bytes()], ".zip", SafeCopies(restored).bring_back),
    }  # fmt: skip


def _json(path: Path) -> object:
    """Read JSON as the import does; what is no JSON is refused there."""
    try:
        return json.loads(path.read_bytes().decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}


def _sounds(scratch: Path) -> list[bytes]:
    tone = 0.3 * np.sin(np.arange(8000) / 10)
    made = []
    for name, kind in (("a.wav", "WAV"), ("a.flac", "FLAC"), ("a.ogg", "OGG"), ("a.mp3", "MP3"), ("a.aiff", "AIFF")):
        soundfile.write(scratch / name, tone, 16_000, format=kind)
        made.append((scratch / name).read_bytes())
    import av

    for name, codec in (("a.m4a", "aac"), ("a.mka", "libopus")):
        with av.open(str(scratch / name), "w") as container:
            stream = container.add_stream(codec, rate=48_000)
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 48_000), np.float32), format="fltp", layout="mono")
            frame.rate = 48_000
            for packet in [*stream.encode(frame), *stream.encode(None)]:
                container.mux(packet)
        made.append((scratch / name).read_bytes())
    return made


class TooLongError(Exception):
    """A reader did not come back in time."""


def _ring(*_given: object) -> None:
    raise TooLongError


def _said_by_libraries(kept: Path) -> int:
    """Send what C libraries write to standard error into a file; return where crashes are told."""
    terminal = os.dup(2)
    with (kept / "libraries.log").open("wb") as log:
        os.dup2(log.fileno(), 2)
    return terminal


def run(kinds: list[str], count: int, seed: int, kept: Path) -> list[str]:
    """Mutate and read; return what failed, a line each."""
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        scratch = Path(folder)
        every = subjects(scratch)
        chosen = {name: every[name] for name in kinds or every}
        signal.signal(signal.SIGPROF, _ring)
        for name, subject in chosen.items():
            began, before = time.monotonic(), _memory_mb()
            path, slowest = scratch / f"case{subject.suffix}", 0.0
            for number in range(count // len(chosen)):
                dice = random.Random(f"{seed}-{name}-{number}")
                path.write_bytes(mutated(dice.choice(subject.examples), dice))
                once = time.process_time()
                outcome = _tried(subject, path)
                slowest = max(slowest, time.process_time() - once)
                subject.outcomes[outcome.split("\n")[0]] += 1
                if outcome.startswith("FAILED"):
                    case = kept / f"{name}-{seed}-{number}{subject.suffix}"
                    shutil.copyfile(path, case)
                    failed.append(f"{case}: {outcome}")
            grown = _memory_mb() - before
            if grown > GROWTH_MB:
                failed.append(f"{name}: the process grew by {grown:.0f} MB")
            told = ", ".join(f"{what} {times}" for what, times in subject.outcomes.most_common())
            print(
                f"{name:<10} {sum(subject.outcomes.values()):>6} in {time.monotonic() - began:6.1f} s, "
                f"slowest {slowest:5.2f} s, grew {grown:4.0f} MB: {told}",
                flush=True,
            )
    return failed


def _tried(subject: Subject, path: Path) -> str:
    signal.setitimer(signal.ITIMER_PROF, PATIENCE_S)
    faulthandler.dump_traceback_later(STUCK_S, exit=True)  # a library that does not even hear the alarm
    try:
        subject.read(path)
    except MockInterviewError as error:
        return f"refused ({type(error).__name__})"
    except TooLongError:
        return f"FAILED: it took longer than {PATIENCE_S} s\n{traceback.format_exc()}"
    except BaseException as error:  # noqa: BLE001 - that is what is looked for
        return f"FAILED: {type(error).__name__}\n{traceback.format_exc()}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        faulthandler.cancel_dump_traceback_later()
    return "read"


def _memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main() -> int:
    """Run it from the command line."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--count", type=int, default=10_000)
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--kind", default="", help="some kinds only, with commas between")
    chosen = given.parse_args()
    kept = Path(tempfile.mkdtemp(prefix="fuzz-failed-"))
    faulthandler.enable(_said_by_libraries(kept))
    failed = run([one for one in chosen.kind.split(",") if one], chosen.count, chosen.seed, kept)
    for line in failed:
        print(line)
    print(f"{chosen.count - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
