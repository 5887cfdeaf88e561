"""A library whose bytes rot: found, told, brought back from the automatic copy, and nothing missing afterwards.

    python -m benchmarks.faults.rot [--count 300] [--seed 1]

Each case overwrites random bytes of a closed library (1 to 4096 in up to four places, zeros or garbage; every third is a
single bit; the head of the file, its tail, and cuts among them), with the time of the file unchanged, as a disk does, or
changed, as a program does. The start must notice it, or what it reads must be what was written. Settings rot beside it.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

from benchmarks.faults.old import full_library, tables
from mockinterview.adapters.places import Places, places
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.settings_toml import load_settings, save_settings
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.upgrade import check_database
from mockinterview.domain.errors import MockInterviewError, StoreDamagedError
from mockinterview.domain.history import HistoryFilter
from mockinterview.domain.settings import Settings


def spoiled(content: bytes, dice: random.Random) -> bytes:
    """Return a content with rotten bytes; never the same."""
    out = bytearray(content)
    if dice.random() < 1 / 3:
        out[dice.randrange(len(out))] ^= 1 << dice.randrange(8)
        return bytes(out)
    for _ in range(dice.choice((1, 1, 2, 4))):
        size = dice.choice((1, 16, 512, 4096))
        at = dice.choice((0, len(out) - size, *(dice.randrange(max(1, len(out) - size)) for _ in range(6))))
        out[at : at + size] = bytes(size) if dice.random() < 0.3 else dice.randbytes(size)
    if dice.random() < 0.08:
        del out[dice.randrange(len(out)) :]
    return bytes(out) if bytes(out) != content else bytes([content[0] ^ 1]) + content[1:]


def rows(path: Path) -> dict[str, list[str]]:
    """Return everything that a library holds."""
    with closing(sqlite3.connect(path)) as raw:
        return {one.name: sorted(map(repr, raw.execute(f"SELECT * FROM {one.quoted}"))) for one in tables(raw)}


def started(where: Places) -> tuple[str, str]:
    """Start as the program does; return how damage was noticed, or empty, and what went wrong otherwise."""
    try:
        with SqliteLibrary.open(where) as library:
            page = library.past.page(HistoryFilter(text="quarter"))
            [library.past.whole(entry.attempt_id) for entry in (*page.entries, *library.past.page().entries)]
            SafeCopies(where).look_after()
    except StoreDamagedError as error:
        return ("by its seal" if "changed on the disk" in str(error) else "by SQLite"), ""
    except MockInterviewError as error:
        return f"as {error.code}", ""
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        return "", f"{type(error).__name__}: {error}"
    return "", ""


def run(count: int, seed: int) -> tuple[list[str], Counter[str]]:
    """Let `count` libraries rot; return what was wrong, and how the damage was noticed."""
    failed: list[str] = []
    how: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="rot-") as folder:
        sound = places(Path(folder, "sound"))
        full_library(sound)
        with SqliteLibrary.open(sound) as library:  # the planted rows are no values of ours
            for table in ("coach_rating", "logged_time", "opinion", "passage", "plan", "plan_tick", "worksheet"):
                with library.past._sessions.write() as session:
                    session.connection().exec_driver_sql(f"DELETE FROM {table}")
        save_settings(sound.settings, Settings(input_device="Headset"))
        SafeCopies(sound).make()
        with SqliteLibrary.open(sound):
            pass
        expected, there = rows(sound.database), sound.database.stat()
        Path(f"{sound.database}-wal").unlink(missing_ok=True)
        Path(f"{sound.database}-shm").unlink(missing_ok=True)
        with SqliteLibrary.open(sound):
            pass
        content, there = sound.database.read_bytes(), sound.database.stat()
        for number in range(count):
            dice = random.Random(f"{seed}-{number}")
            root = Path(folder, f"case-{number}")
            shutil.copytree(sound.root, root)
            where = places(root)
            rotten = spoiled(content, dice)
            where.database.write_bytes(rotten)
            by_disk = number % 2 == 0
            if by_disk:
                os.utime(where.database, ns=(there.st_atime_ns, there.st_mtime_ns))
            where.settings.write_bytes(spoiled(where.settings.read_bytes(), dice))
            load_settings(where.settings)
            noticed, wrong = started(where)
            if wrong:
                failed.append(f"case {number}: {wrong}")
            elif noticed:
                failed += _brought_back(where, expected, rotten, number)
            else:
                try:
                    same = rows(where.database) == expected
                except sqlite3.Error:
                    same = False
                noticed = "not, and nothing that is kept was hit" if same else "NOT"
                if not same and by_disk:
                    failed.append(f"case {number}: not noticed")
            how[f"{'disk' if by_disk else 'program'}: {noticed or 'traceback'}"] += 1
            shutil.rmtree(root)
    return failed, how


def _brought_back(where: Places, expected: dict[str, list[str]], rotten: bytes, number: int) -> list[str]:
    wrong = []
    safe = SafeCopies(where)
    newest = safe.newest_sound()
    if newest is None:
        return [f"case {number}: there is no sound copy"]
    found = safe.bring_back(newest.path)
    check_database(where.database)
    if rows(where.database) != expected:
        wrong.append(f"case {number}: something is missing after it was brought back")
    if found.missing:
        wrong.append(f"case {number}: recordings are missing")
    if found.before is None:
        wrong.append(f"case {number}: what was there is not kept")
    elif found.before.name.startswith("damaged-") and found.before.read_bytes() != rotten:
        wrong.append(f"case {number}: what was there is not kept as it was")
    with SqliteLibrary.open(where) as library:
        library.past.page()
    return wrong


def main() -> int:
    """Run it from the command line."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--count", type=int, default=300)
    given.add_argument("--seed", type=int, default=1)
    chosen = given.parse_args()
    failed, how = run(chosen.count, chosen.seed)
    for text in failed:
        print(text)
    for what, times in sorted(how.items()):
        print(f"{times:>4}  {what}")
    bad = len({one.split(":")[0] for one in failed})
    print(f"{chosen.count - bad} passed, {bad} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
