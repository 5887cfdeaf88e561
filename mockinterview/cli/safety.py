"""`backup`, `restore` and `doctor`."""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from mockinterview.adapters.display import display_fault
from mockinterview.adapters.places import Places, banks_folder
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.store.library import wall_ms
from mockinterview.adapters.store.postgres import shown, url_in_force
from mockinterview.adapters.store.server import only_for_files
from mockinterview.adapters.store.upgrade import check_database, copy_database
from mockinterview.adapters.yaml_banks import bank_paths, read_bank
from mockinterview.cli.parts import open_library, say, say_json, scorer, tell, user_places, user_settings
from mockinterview.domain.errors import DeviceError, InputError, MissingError, StoreFullError
from mockinterview.domain.speech_model import ModelState
from mockinterview.services.backup import backup
from mockinterview.services.doctor import Question, examined

ROOM_NEEDED = 500_000_000  # an hour of practice with its recordings, and room for a backup


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands to the command line."""
    command = commands.add_parser("backup", parents=[shared], help="copy the library and all recordings into one file")
    command.add_argument("file", metavar="FILE", type=Path)
    command.set_defaults(run=make_backup)
    command = commands.add_parser("backups", parents=[shared], help="list the copies that are made by themselves")
    command.add_argument("--json", action="store_true", help="one JSON list")
    command.add_argument("--now", action="store_true", help="make one now")
    command.set_defaults(run=list_backups)
    command = commands.add_parser("restore", parents=[shared], help="bring a backup back")
    command.add_argument("file", metavar="FILE", type=Path, help="'latest' for the newest sound automatic copy")
    command.set_defaults(run=bring_back)
    command = commands.add_parser("doctor", parents=[shared], help="check audio, display, models and database")
    command.add_argument("--json", action="store_true", help="one JSON list")
    command.set_defaults(run=doctor)


def make_backup(given: argparse.Namespace) -> int:
    """Write the backup."""
    only_for_files()
    where = user_places(given.data_dir)
    with open_library(where):
        count = backup(where.root, given.file, copy=copy_database, now_ms=wall_ms())
    say(f"{given.file}: {count} files")
    return 0


def bring_back(given: argparse.Namespace) -> int:
    """Restore the backup and say where the present library was copied to. Raises InputError, StoreError."""
    only_for_files()
    where = user_places(given.data_dir)
    safe, source = SafeCopies(where), given.file
    if str(source) == "latest":
        newest = safe.newest_sound()
        if newest is None:
            raise InputError(f"there is no sound copy in {where.backups}", hint="Name a backup file of your own.")
        source = newest.path
    found = safe.bring_back(source)
    say(f"{source} was restored to {where.root}")
    say(found.told())
    for name in found.missing:
        tell(f"not on this computer: {name}")
    return 0


def list_backups(given: argparse.Namespace) -> int:
    """Show the automatic copies, newest first."""
    only_for_files()
    safe = SafeCopies(user_places(given.data_dir))
    if given.now:
        safe.make()
    found = safe.listed()
    made = [datetime.fromtimestamp(one.made_ms / 1000).astimezone() for one in found]
    if given.json:
        say_json(
            [
                {"file": str(one.path), "made": when.isoformat(timespec="seconds"), "bytes": one.bytes}
                for one, when in zip(found, made, strict=True)
            ]
        )
    else:
        for one, when in zip(found, made, strict=True):
            say(f"{when:%Y-%m-%d %H:%M}  {one.bytes / 1e6:8.1f} MB  {one.path}")
    return 0


def doctor(given: argparse.Namespace) -> int:
    """Look at everything; 3 if something that is needed is missing."""
    where = user_places(given.data_dir)
    findings = examined(_questions(where))
    if given.json:
        say_json([{"name": one.name, "fine": one.fine, "told": one.told, "repair": one.repair} for one in findings])
    else:
        for one in findings:
            say(f"{'ok  ' if one.fine else 'FAIL' if one.needed else 'note'} {one.name:<14} {one.told}")
            if one.repair:
                say(f"     {'':<14} -> {one.repair}")
    return 3 if any(not one.fine and one.needed for one in findings) else 0


def _questions(where: Places) -> list[Question]:
    return [
        Question(name="Python", examine=lambda: f"{platform.python_version()} in {sys.prefix}"),
        Question(name="data folder", examine=lambda: _room(where)),
        Question(name="database", examine=lambda: _database(where)),
        Question(name="banks", examine=_banks),
        Question(name="speech model", examine=lambda: _speech_model(where)),
        Question(name="scoring model", examine=lambda: _scoring()),  # noqa: PLW0108 - looked up when it is asked
        Question(name="microphone", examine=_microphone, needed=False),
        Question(name="speaker", examine=_speaker, needed=False),
        Question(name="display", examine=_display, needed=False),
    ]


def _room(where: Places) -> str:
    free = shutil.disk_usage(where.root).free
    if free < ROOM_NEEDED:
        raise StoreFullError(f"only {free / 1e6:.0f} MB are free in {where.root}")
    return f"{where.root}, {free / 1e9:.1f} GB free"


def _database(where: Places) -> str:
    with open_library(where) as library:
        rounds = len(library.past.sessions(limit=1_000_000))
        url = url_in_force()
        if url is not None:
            return f"{shown(url)}, {rounds} rounds"
    check_database(where.database)
    return f"{where.database}, {rounds} rounds, {where.database.stat().st_size / 1e6:.1f} MB"


def _banks() -> str:
    files = [read_bank(path) for path in bank_paths([banks_folder()])]
    broken = [file.path.name for file in files if file.bank is None]
    if broken or not files:
        raise MissingError(
            f"broken banks: {', '.join(broken) or 'there are none'}",
            hint=f"Run 'mockinterview banks check {banks_folder()}'.",
        )
    return f"{len(files)} banks, {sum(len(file.bank.prompts) for file in files if file.bank)} prompts"


def _speech_model(where: Places) -> str:
    from mockinterview.adapters.model_files import check  # noqa: PLC0415 - only here
    from mockinterview.adapters.models import Models  # noqa: PLC0415 - only here

    own = user_settings(where).model_folder
    models = Models(where.models, Path(own) if own else None)
    check(models.find())
    others = [one.name for one in models.models() if one.state is ModelState.READY]
    return f"{models.default()} is sound (here: {', '.join(others)})"


def _scoring() -> str:
    scorer()
    return "there"


def _microphone() -> str:
    from mockinterview.adapters.portaudio import PortAudioMicrophones  # noqa: PLC0415 - loads PortAudio

    devices = PortAudioMicrophones().devices()
    if not devices:
        raise DeviceError(
            "no microphone is connected", hint="Connect one; without it answers can be typed or taken from files."
        )
    return ", ".join(one.name for one in devices[:3])


def _speaker() -> str:
    try:
        import sounddevice  # noqa: PLC0415 - loads PortAudio

        names = [one["name"] for one in sounddevice.query_devices() if one["max_output_channels"] > 0]
    except (OSError, ImportError) as error:
        raise DeviceError(f"sound cannot be used: {error}", hint="Install PortAudio (libportaudio2).") from error
    if not names:
        raise DeviceError("no speaker is connected", hint="Connect one to hear answers again.")
    return ", ".join(map(str, names[:3]))


def _display() -> str:
    fault = display_fault()
    if fault:
        raise MissingError(fault, hint="Start it in a desktop session; the commands work without.")
    return "a window can be opened"
