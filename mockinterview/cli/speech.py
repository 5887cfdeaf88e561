"""`transcribe` and `models`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.settings_toml import save_settings
from mockinterview.cli.parts import recogniser, say, say_json, tell, tell_error, user_places, user_settings
from mockinterview.domain.errors import AudioFileError, ModelError
from mockinterview.domain.speech_model import ModelState, SpeechModel
from mockinterview.domain.transcript import Transcript
from mockinterview.ports import Report, Speech
from mockinterview.services.pace import Pace, Remaining
from mockinterview.services.speed import choice, measure
from mockinterview.services.transcribe import Never, ignore, live_file, transcribe_file


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands to the command line."""
    command = commands.add_parser("transcribe", parents=[shared], help="write down what recordings say")
    command.add_argument("files", nargs="+", metavar="FILE", help="WAV, FLAC, Ogg, MP3 or M4A")
    command.add_argument("--model", metavar="M", help="name or folder of a speech model")
    command.add_argument(
        "--language",
        metavar="L",
        help="two letters such as en or de, or auto, instead of that of the settings; English is the tested one",
    )
    command.add_argument("--live", action="store_true", help="hear the file in real time, as the microphone is heard")
    command.add_argument(
        "--json", action="store_true", help="one JSON document: an object, or a list for several files"
    )
    command.add_argument("--jsonl", action="store_true", help="one JSON object a line")
    command.add_argument(
        "--server", metavar="URL", help="a transcription server of yours instead, such as http://127.0.0.1:8000/v1"
    )
    command.add_argument("--agree-to-send", metavar="ORIGIN", help="needed for a server that is not this computer")
    command.set_defaults(run=transcribe)

    command = commands.add_parser(
        "models", parents=[shared], help="speech models: list, test, download, verify, remove"
    )
    actions = command.add_subparsers(title="actions", metavar="ACTION", required=True)
    action = actions.add_parser("list", parents=[shared], help="what is here and what can be fetched")
    action.add_argument("--json", action="store_true", help="one JSON list")
    action.set_defaults(run=list_models)
    action = actions.add_parser("test", parents=[shared], help="measure speed and errors on this computer (a minute)")
    action.add_argument("name", metavar="NAME", nargs="?", help="one model instead of all that are here")
    action.add_argument("--json", action="store_true", help="one JSON list")
    action.set_defaults(run=test)
    action = actions.add_parser("download", parents=[shared], help="fetch a model from its authors")
    action.add_argument("name", metavar="NAME")
    action.set_defaults(run=download)
    action = actions.add_parser("use", parents=[shared], help="choose the model: by name, or a folder that you have")
    action.add_argument("name", metavar="NAME|FOLDER", help="'default' for the best that is here")
    action.set_defaults(run=use)
    action = actions.add_parser("gpu", parents=[shared], help="try the graphics card, use it, or use it no more")
    action.add_argument("what", choices=["try", "on", "off"])
    action.set_defaults(run=gpu)
    action = actions.add_parser("verify", parents=[shared], help="read every byte and compare checksums")
    action.add_argument("name", metavar="NAME", nargs="?", help="one model instead of all that are here")
    action.set_defaults(run=verify)
    action = actions.add_parser("remove", parents=[shared], help="delete a fetched model")
    action.add_argument("name", metavar="NAME")
    action.set_defaults(run=remove)


def transcribe(given: argparse.Namespace) -> int:
    """Write down each file; one that cannot be read does not stop the others."""
    code, done = 0, []
    where = user_places(given.data_dir)
    model = given.model or user_settings(where).model or None
    with recogniser(where, given.language, server=given.server, agreed=given.agree_to_send) as speech:
        for name in given.files:
            try:
                told = _one(Path(name), speech, model, live=given.live)
            except AudioFileError as error:
                code = tell_error(error)
                continue
            if given.jsonl:
                say_json(told, one_line=True)
                sys.stdout.flush()
            elif given.json:
                done.append(told)
            else:
                say(f"{name}:" if len(given.files) > 1 else "")
                say(str(told["text"]))
    if given.json and not given.jsonl and (done or len(given.files) > 1):
        say_json(done if len(given.files) > 1 else done[0])
    return code


def _one(path: Path, speech: Speech, model: str | None, *, live: bool) -> dict[str, Any]:
    if not path.is_file():
        raise AudioFileError(f"{path} is not there or is no file", hint="Check its name.")
    if not live:
        return _told(path, transcribe_file(path, speech, model, _written()))
    from mockinterview.adapters.audio_files import FileMicrophones  # noqa: PLC0415 - only here

    with tempfile.TemporaryDirectory(prefix="mockinterview-") as folder:
        heard = live_file(path, speech, FileMicrophones(), Path(folder) / "take.flac", model=model)
    return {**_told(path, heard.transcript), "after_stop_s": round(heard.after_stop_s, 3)}


def _written() -> Report:
    """Return what tells on a terminal how much is written down, and how long the rest takes; else it is silent."""
    if not sys.stderr.isatty():
        return ignore
    left = Remaining()

    def report(share: float) -> None:
        told = left.at(share, time.monotonic())
        sys.stderr.write(f"\r\x1b[K{told}" if share < 1.0 else "\r\x1b[K")
        sys.stderr.flush()

    return report


def _told(path: Path, said: Transcript) -> dict[str, Any]:
    return {
        "file": str(path),
        "text": said.text,
        "duration_s": round(said.duration_s, 3),
        "words": [
            {
                "word": word.text,
                "start_s": round(word.start_s, 3),
                "end_s": round(word.end_s, 3),
                "confidence": round(word.confidence, 3),
            }
            for word in said.words
        ],
    }


def _models(given: argparse.Namespace) -> Models:
    where = user_places(given.data_dir)
    own = user_settings(where).model_folder
    return Models(where.models, Path(own) if own else None)


def list_models(given: argparse.Namespace) -> int:
    """Show every model that is here or can be fetched."""
    models: tuple[SpeechModel, ...] = _models(given).models()
    if given.json:
        say_json([_model(one) for one in models])
        return 0
    for one in models:
        mark = "*" if one.default else " "
        speed = f"{one.measured.times_real_time:.0f}x" if one.measured else "-"
        size = f"{one.bytes / 1e6:>6.0f} MB"
        say(f"{mark} {one.name:<16} {one.state.value:<10} {size}  {speed:>5}  {one.languages:<13} {one.title}")
    tell(f"* {choice(models)}")
    return 0


def test(given: argparse.Namespace) -> int:
    """Measure models with the bundled answer, and remember it. Raises ModelError."""
    models, where = _models(given), user_places(given.data_dir)
    clip = resources_folder() / "demo" / "answer.ogg"
    spoken = clip.with_name("answer.txt").read_text(encoding="utf-8")
    ready = [one.name for one in models.models() if one.state is ModelState.READY]
    told = []
    with recogniser(where, "en") as speech:  # which the bundled answer is in
        for name in [given.name] if given.name else ready:
            found = measure(speech, name, clip, spoken, report=ignore, cancel=Never())
            models.note(name, found)
            told.append({"name": name, **asdict(found)})
            if not given.json:
                say(f"{name}: {found.times_real_time:.0f}x real time, {found.wrong_percent:.1f} % of the words wrong")
    if given.json:
        say_json(told)
    return 0


def _model(one: SpeechModel) -> dict[str, Any]:
    return {
        "name": one.name,
        "title": one.title,
        "state": one.state.value,
        "bytes": one.bytes,
        "languages": one.languages,
        "folder": str(one.folder) if one.folder else None,
        "default": one.default,
        "faults": list(one.faults),
        "measured": asdict(one.measured) if one.measured else None,
    }


def download(given: argparse.Namespace) -> int:
    """Fetch a model, which is the only thing here that uses the network."""
    models = _models(given)
    size = next((one.bytes for one in models.models() if one.name == given.name), 0)
    found = models.download(given.name, _arriving(size), Never())
    if sys.stderr.isatty():
        tell("")
    say(f"{found.name}: {found.state.value}, {found.folder}")
    return 0


def _arriving(size: int) -> Report:
    """Return what tells of bytes and remaining time: in place on a terminal, else every tenth part."""
    pace, told = Pace(size), [-1]

    def report(share: float) -> None:
        arrived = pace.at(share, time.monotonic())
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{arrived.told()}")
        elif int(share * 10) > told[0]:
            told[0] = int(share * 10)
            tell(arrived.told())

    return report


def use(given: argparse.Namespace) -> int:
    """Choose the model that is used from now on. Raises ModelError if it is not here or lacks a file."""
    where = user_places(given.data_dir)
    settings, folder = user_settings(where), Path(given.name).expanduser()
    if given.name == "default":
        chosen = replace(settings, model="", model_folder="")
    elif folder.is_dir():
        files = Models(where.models, folder.resolve()).find()
        chosen = replace(settings, model="", model_folder=str(files.folder))
    else:
        chosen = replace(settings, model=Models(where.models).find(given.name).name, model_folder="")
    save_settings(where.settings, chosen)
    say(f"{chosen.model_folder or chosen.model or 'The best model that is here'} is used from now on.")
    return 0


def gpu(given: argparse.Namespace) -> int:
    """Try the graphics card, and use it from now on if that is wanted and it works. Raises ModelError."""
    from mockinterview.adapters.whisper.gpu import probe  # noqa: PLC0415 - only here

    where = user_places(given.data_dir)
    if given.what != "off":
        found = probe(Models(where.models).find("tiny.en").folder)
        say(f"{found.told[:1].upper()}{found.told[1:]}.")
        if not found.usable:
            raise ModelError(found.told, hint="Recognition runs on the CPU, as before.", safe="")
    if given.what != "try":
        save_settings(where.settings, replace(user_settings(where), gpu=given.what == "on"))
        say(f"The graphics card is {'used' if given.what == 'on' else 'not used'} from the next start on.")
    return 0


def verify(given: argparse.Namespace) -> int:
    """Compare checksums; raise ModelError if something is missing or altered."""
    models = _models(given)
    names = (
        [given.name] if given.name else [one.name for one in models.models() if one.state is not ModelState.AVAILABLE]
    )
    bad = []
    for name in names:
        found: SpeechModel = models.verify(name)
        say(f"{name}: {found.state.value}" + (f" ({', '.join(found.faults)})" if found.faults else ""))
        if found.state is not ModelState.READY:
            bad.append(name)
    if bad:
        raise ModelError(
            f"not usable: {', '.join(bad)}", hint="Fetch it with 'mockinterview models download', or choose another."
        )
    return 0


def remove(given: argparse.Namespace) -> int:
    """Delete a fetched model."""
    _models(given).remove(given.name)
    say(f"{given.name} was removed.")
    return 0
