"""Try a built bundle as a stranger would: nothing of Python around it, a screen and a microphone made of software.

    python packaging/bundle/smoke.py dist/mockinterview/mockinterview [--commands]

First the commands (doctor, demo, transcribe, score, models verify), each in an environment without our variables; then
the journey of tests/journeys/test_window_on_x.py with the frozen program in the place of the checkout: it starts in a
real X window, records from the virtual microphone, transcribes with voice detection on, scores, plays a quote, and
quits. Ends with an error at the first thing that does not work. With --commands the window is left out.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHORT = ROOT / "tests" / "data" / "short.flac"
LINE = {
    "id": "x1", "kind": "behavioral", "target_level": "L6", "prompt": "Tell me about a cost that you cut.",
    "criteria": ["impact", "ownership"],
    "transcript": "Last year I rewrote our cache myself. It cut the bill by forty percent, from 90 to 54 thousand.",
}  # fmt: skip


def main() -> None:
    """Run everything."""
    program = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="smoke-") as scratch:
        commands(program, Path(scratch))
    if "--commands" not in sys.argv:
        window(program)
    print("the bundle works")


def commands(program: Path, home: Path) -> None:
    """Try the headless commands."""
    environment = {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "MOCKINTERVIEW_DATA": str(home / "data"),
    }

    def run(*what: str, given: str = "") -> str:
        began = time.monotonic()
        done = subprocess.run(
            [str(program), *what],
            input=given,
            capture_output=True,
            text=True,
            env=environment,
            timeout=900,
            check=False,
        )
        print(f"{time.monotonic() - began:6.1f} s  {' '.join(what)[:80]}", flush=True)
        if done.returncode or "Traceback" in done.stderr:
            raise SystemExit(f"{what} ended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
        return done.stdout

    _expect("mockinterview" in run("--version"), "a version")
    findings = {one["name"]: one for one in json.loads(run("doctor", "--json"))}
    for name in ("database", "banks", "speech model", "scoring model"):
        _expect(findings[name]["fine"], f"doctor finds {name} fine: {findings[name]}")
    _expect("Overall" in run("demo", "--speed", "20", "--model", "tiny.en"), "a scorecard")
    _expect((home / "data" / "library.sqlite3").is_file(), "a library")
    _expect(json.loads(run("sessions", "--json")), "the round in the history")
    _expect(_hears(run("transcribe", str(SHORT), "--json", "--model", "tiny.en")), "the words of a FLAC file")
    if shutil.which("ffmpeg"):
        other = home / "short.m4a"
        subprocess.run(["ffmpeg", "-loglevel", "error", "-i", str(SHORT), str(other)], check=True)
        _expect(_hears(run("transcribe", str(other), "--json", "--model", "tiny.en")), "the words of an M4A file")
    card = json.loads(run("score", "--jsonl", given=json.dumps(LINE)))
    _expect({one["id"] for one in card["criteria"]} == {"impact", "ownership"}, "two ratings")
    _expect("ready" in run("models", "verify", "tiny.en"), "a sound model")
    run("export", "1", "--format", "pdf", "--output", str(home / "round.pdf"))
    _expect((home / "round.pdf").read_bytes().startswith(b"%PDF"), "a report")


def _hears(told: str) -> bool:
    words = [one["word"].strip(" .,").lower() for one in json.loads(told)["words"]]
    return words[0] == "last" and "migration" in words


def _expect(fine: object, what: str) -> None:
    if not fine:
        raise SystemExit(f"missing: {what}")


def window(program: Path) -> None:
    """Play a whole round in the window."""
    tests = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/journeys/test_window_on_x.py"]
    if shutil.which("xvfb-run"):
        tests = ["xvfb-run", "-a", "-s", "-screen 0 1600x1200x24 -noreset", *tests]
    environment = os.environ | {"MOCKINTERVIEW_PROGRAM": str(program), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("WAYLAND_DISPLAY", None)
    began = time.monotonic()
    done = subprocess.run(tests, cwd=ROOT, env=environment, check=False, capture_output=True, text=True)
    print(f"{time.monotonic() - began:6.1f} s  a round in the window: {done.stdout.strip()[-60:]}", flush=True)
    # a skipped journey is no journey
    _expect(done.returncode == 0 and " passed" in done.stdout and "skipped" not in done.stdout, done.stdout[-6000:])


if __name__ == "__main__":
    main()
