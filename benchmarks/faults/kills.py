"""kill -9 of the program and of its speech process at random moments of a round, and what the next start finds.

    python -m benchmarks.faults.kills [--count 200] [--seed 1]

Every fourth run has the real recogniser (tiny.en) and the real engine; in every second of those the speech process is
killed and the round goes on to its end. Every fifth start brings an older schema up. A kill comes at a random moment of
a phase that is drawn: opening, migrating, stocking, typing, recording, finishing the FLAC, transcribing, scoring, saving,
copying. After each kill: the library is whole, everything that was promised is there, a second of sound is lost at
most, what was not finished is offered, no draft lies about, no process of ours lives on.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import soundfile

from benchmarks.faults.old import older_library
from benchmarks.faults.victim import ANSWER_S, CLIP_S, Victim, told_to
from mockinterview.adapters.alone import Alone
from mockinterview.adapters.capture import recover
from mockinterview.adapters.leftovers import sweep
from mockinterview.adapters.places import Places, places
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.stocking import stock_library
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.upgrade import check_database
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.session import AttemptState
from mockinterview.services.keep import left_behind

SHORT = Path(__file__).resolve().parent.parent.parent / "tests" / "data" / "short.flac"
LOST_S = 1.0
PHASES = (
    "opening", "stocking", "beginning", "microphone", "recording", "recording", "finishing", "hearing", "typing", "taking a file",
    "scoring", "saving", "settings", "copying",
)  # fmt: skip
TYPICAL_S = {
    "opening": 0.5,
    "stocking": 1.0,
    "recording": ANSWER_S,
    "hearing": 1.0,
    "scoring": 0.3,
    "copying": 0.6,
}  # else 0.05


@dataclass
class Run:
    """What one victim said before its end."""

    lines: list[str] = field(default_factory=list)
    phase: str = ""
    speech: int | None = None
    over: bool = False

    def hear(self, line: str) -> None:
        """Take in one line."""
        self.lines.append(line)
        words = line.split()
        if words[0] == "phase":
            self.phase = " ".join(one for one in words[1:] if not one.isdigit() and one != "None")
        if words[-1].isdigit() and (
            line.startswith(("phase recording", "phase hearing")) or words[:2] == ["kept", "sound"]
        ):
            self.speech = int(words[-1])
        self.over = self.over or line == "over"

    def kept(self, what: str) -> list[list[str]]:
        """Return the promises of one kind."""
        return [line.split()[2:] for line in self.lines if line.startswith(f"kept {what}")]


class Pipe:
    """The lines of a victim."""

    def __init__(self, handle: int) -> None:
        self._handle, self._rest = handle, b""

    def lines(self, timeout_s: float) -> list[str]:
        """Return what came, waiting for it at most so long; empty at the end, too."""
        ready, _, _ = select.select([self._handle], [], [], timeout_s)
        if not ready:
            return []
        data = os.read(self._handle, 1 << 16)
        whole, _, self._rest = (self._rest + data).rpartition(b"\n")
        return whole.decode().splitlines() if whole else []

    def rest(self) -> list[str]:
        """Return everything until the end."""
        found = []
        while True:
            ready, _, _ = select.select([self._handle], [], [], 1.0)
            data = os.read(self._handle, 1 << 16) if ready else b""
            if not data:
                return found
            whole, _, self._rest = (self._rest + data).rpartition(b"\n")
            found += whole.decode().splitlines()


def start(where: Places, clip: Path, *, real: bool) -> tuple[int, Pipe]:
    """Start a victim as a process of its own; return its number and what it says."""
    reading, writing = os.pipe()
    number = os.fork()
    if number == 0:
        os.close(reading)
        try:
            Victim(where, told_to(writing), clip, real_speech=real, real_scores=real).live()
        except BaseException:  # noqa: BLE001 - told, and judged there
            told_to(writing)(f"died {traceback.format_exc()!r}")
        os._exit(0)
    os.close(writing)
    return number, Pipe(reading)


def one(number: int, seed: int, stocked: Path, old: Path, clip: Path, scratch: Path) -> tuple[str, list[str], float]:
    """Kill one victim; return where, what was wrong afterwards, and the seconds of sound that were lost."""
    dice = random.Random(f"{seed}-{number}")
    root = scratch / f"run-{number}"
    migrates, real = number % 5 == 0, number % 4 == 1
    shutil.copytree(old if migrates else stocked, root)
    where = places(root)
    target = "opening" if migrates and dice.random() < 0.6 else dice.choice(PHASES)
    if real and target in {"taking a file", "typing"}:
        target = "recording"
    of_speech = real and number % 8 == 1
    if of_speech and target not in {"recording", "finishing", "hearing"}:
        target = dice.choice(("recording", "hearing"))
    turn = 1 if real or target in {"opening", "stocking"} else dice.choice((1, 1, 2))
    pid, pipe = start(where, clip, real=real)
    run, seen, kill_at, speech_killed = Run(), 0, float("inf"), False
    limit = time.monotonic() + 300
    children: set[int] = set()
    while time.monotonic() < limit and not run.over:
        wait_s = min(0.05, max(0.0, kill_at - time.monotonic()))
        for line in pipe.lines(wait_s):
            run.hear(line)
            if line.startswith(f"phase {target}"):
                seen += 1
                if seen == turn and kill_at == float("inf") and not speech_killed:
                    kill_at = time.monotonic() + dice.uniform(0, 1.1) * TYPICAL_S.get(target, 0.05)
        if any(line.startswith("died") for line in run.lines):
            break
        if run.speech:
            children.add(run.speech)
        if time.monotonic() >= kill_at:
            if not of_speech:
                break
            if run.speech is not None:
                try:
                    os.kill(run.speech, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                else:
                    speech_killed, kill_at = True, float("inf")
    if not of_speech:
        children |= {one.pid for one in _children(pid)}
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    for line in pipe.rest():
        run.hear(line)
    os.close(pipe._handle)
    place = f"speech in {target}" if of_speech else f"{'migrating' if migrates and target == 'opening' else target}"
    wrong, lost = look(where, run, of_speech=of_speech)
    wrong += [f"process {one} lives on" for one in children if not _gone(one)]
    if of_speech and not speech_killed:
        wrong.append("the speech process was never there to be killed")
    if not wrong:
        shutil.rmtree(root)
    return place, wrong, lost


def _children(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def _gone(pid: int, patience_s: float = 180.0) -> bool:
    limit = time.monotonic() + patience_s
    while time.monotonic() < limit:
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.1)
    return False


def look(where: Places, run: Run, *, of_speech: bool) -> tuple[list[str], float]:
    """Start again on what a victim left; return what is wrong and the seconds of sound that were lost."""
    wrong = [line[:2000] for line in run.lines if line.startswith("died")]
    lost = 0.0
    try:
        if run.kept("opened"):
            check_database(where.database)
        alone = Alone(where.root)
        if not alone.sure():
            wrong.append("the folder is still claimed")
        sweep(where)
        SafeCopies(where).fulfil()
        with SqliteLibrary.open(where) as library:
            check_database(where.database)
            recordings = recover(where.takes)
            found = {one.whole.attempt.id: one for one in left_behind(library, recordings)}
            wrong += _promises(library, run, found)
            said, lost = _sound(library, run)
            wrong += said
            if of_speech:
                wrong += [
                    f"take {take} was not transcribed after the kill: {words} words"
                    for take, words in run.kept("heard")
                    if int(words) < 3
                ]
            wrong += _spare(where, library)
        alone.close()
        copies = len(run.kept("copy"))
        if copies and SafeCopies(where).newest_sound() is None:
            wrong.append("no sound copy is there")
    except MockInterviewError as error:
        wrong.append(f"the next start fails: {error.told()}")
    return wrong, lost


def _promises(library: SqliteLibrary, run: Run, found: dict[int, object]) -> list[str]:
    wrong = []
    scored = {int(one) for (one,) in run.kept("scored")}
    spoken = {int(take): (float(s), int(words)) for take, s, words, _ in run.kept("sound")}
    drafts: dict[int, int] = {}
    for attempt, size in run.kept("draft"):
        drafts[int(attempt)] = max(int(size), drafts.get(int(attempt), 0))
    for (attempt,) in run.kept("attempt"):
        number = int(attempt)
        try:
            whole = library.past.whole(number)
        except KeyError:
            wrong.append(f"attempt {number} is gone")
            continue
        if number in scored and (whole.attempt.state is not AttemptState.SCORED or whole.scorecard is None):
            wrong.append(f"the scorecard of {number} is gone")
        text = " ".join(take.transcript.text for take in whole.takes if take.transcript)
        if len(text) < drafts.get(number, 0):
            wrong.append(f"attempt {number} has {len(text)} of {drafts[number]} letters")
        heard = [spoken[take.id] for take in whole.takes if take.id in spoken]
        if (
            whole.attempt.state is not AttemptState.SCORED
            and (drafts.get(number) or any(s > 0.5 for s, _ in heard))
            and number not in found
        ):
            wrong.append(f"attempt {number} was begun and is not offered")
        wrong += [
            f"take {take.id} has {len(take.words)} of {spoken[take.id][1]} committed words"
            for take in whole.takes
            if take.id in spoken and take.transcript is None and len(take.words) < spoken[take.id][1]
        ]
    return wrong


def _sound(library: SqliteLibrary, run: Run) -> tuple[list[str], float]:
    recorded = {int(take): float(s) for take, s, _, _ in run.kept("sound")}
    recorded |= {int(take): float(s) for take, s in run.kept("recording")}
    wrong, most = [], 0.0
    for (attempt,) in run.kept("attempt"):
        for take in library.past.whole(int(attempt)).takes:
            if take.id not in recorded:
                continue
            there = take.audio is not None and take.audio.is_file()
            kept = soundfile.info(take.audio).duration if there else 0.0
            most = max(most, recorded[take.id] - kept)
            if recorded[take.id] - kept > LOST_S:
                wrong.append(f"take {take.id}: {recorded[take.id]:.2f} s were recorded, {kept:.2f} s are kept")
    return wrong, most


def _spare(where: Places, library: SqliteLibrary) -> list[str]:
    """Return files that nothing names."""
    named = {
        take.audio
        for session in library.past.sessions(limit=1_000_000)
        for attempt in _attempts(library, session.id)
        for take in library.past.whole(attempt).takes
    }
    wrong = []
    for path in where.root.rglob("*"):
        name = path.relative_to(where.root).as_posix()
        known = name in {
            "library.sqlite3",
            "library.sqlite3-wal",
            "library.sqlite3-shm",
            "library.sqlite3.seal",
            "settings.toml",
            ".window.lock",
        }
        known = known or (
            path.parent == where.backups
            and path.name.startswith(("auto-", "before-"))
            and not path.name.endswith("-journal")
        )
        if path.is_file() and not known and path not in named:
            wrong.append(f"left lying about: {name}")
        if path.parent == where.backups and path.suffix == ".sqlite3":
            check_database(path)
    return wrong


def _attempts(library: SqliteLibrary, session_id: int) -> list[int]:
    with library.past._sessions.read() as session:
        return list(
            session.connection().exec_driver_sql("SELECT id FROM attempt WHERE session_id = ?", (session_id,)).scalars()
        )


def prepared(scratch: Path) -> tuple[Path, Path, Path]:
    """Return a stocked folder, one with an older schema, and the answer that is spoken."""
    stocked, old = scratch / "stocked", scratch / "old"
    with SqliteLibrary.open(places(stocked)) as library:
        stock_library(library, places(stocked))
    older_library(places(old), "0006")
    sound, rate = soundfile.read(SHORT, frames=round(CLIP_S * soundfile.info(SHORT).samplerate), dtype="int16")
    clip = scratch / "clip.flac"
    soundfile.write(clip, sound, rate)
    return stocked, old, clip


def run_all(count: int, seed: int, first: int = 0) -> tuple[Counter[str], list[str], list[float]]:
    """Kill `count` victims; return how many in each phase, what was wrong, and what was lost of the sound."""
    where: Counter[str] = Counter()
    failed, lost = [], []
    with tempfile.TemporaryDirectory(prefix="kills-", ignore_cleanup_errors=True) as folder:
        scratch = Path(folder)
        stocked, old, clip = prepared(scratch)
        for number in range(first, first + count):
            place, wrong, seconds = one(number, seed, stocked, old, clip, scratch)
            where[place] += 1
            lost.append(seconds)
            failed += [f"run {number} ({place}): {text}" for text in wrong]
            for text in wrong:
                print(f"run {number} ({place}): {text}", flush=True)
            if number % 20 == 19:
                print(f"{number + 1} killed, {len(failed)} faults, most lost {max(lost):.2f} s", flush=True)
    return where, failed, lost


def main() -> int:
    """Run it from the command line."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--count", type=int, default=200)
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--first", type=int, default=0)
    chosen = given.parse_args()
    where, failed, lost = run_all(chosen.count, chosen.seed, chosen.first)
    for place, times in where.most_common():
        print(f"{times:>4}  {place}")
    spoken = sorted(one for one in lost if one > 0)
    print(
        f"sound lost: most {max(lost):.2f} s, median of those with a loss {spoken[len(spoken) // 2] if spoken else 0:.2f} s"
    )
    print(
        f"{chosen.count - len({one.split(' (')[0] for one in failed})} passed, {len({one.split(' (')[0] for one in failed})} failed"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
