"""Fetching models from a hub that stalls, cuts off, corrupts and redirects: a real server on this computer."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from mockinterview.adapters import model_hub, models
from mockinterview.adapters.model_catalogue import PUBLISHED
from mockinterview.adapters.models import Models
from mockinterview.domain.errors import Cancelled, InputError, ModelError, StoreFullError
from mockinterview.domain.speech_model import ModelState
from mockinterview.services.transcribe import Never, ignore

COMMIT = "c" * 40
WEIGHTS = bytes(range(256)) * 4000  # a megabyte
SUM = hashlib.sha256(WEIGHTS).hexdigest()


@dataclass
class Hub:
    """What the server holds, what it does wrong, and what it was asked."""

    files: dict[str, bytes]
    cut_after: int | None = None  # close the line after so many bytes of the weights; once
    stall_after: int | None = None  # send nothing more after so many bytes; until `release` is set
    always_stall: bool = False
    corrupt: bool = False
    redirect: bool = False
    described_as: str = COMMIT
    without_sums: bool = False
    ignores_ranges: bool = False
    status: int = 200
    asked: list[tuple[str, str]] = field(default_factory=list)  # path, Range
    sent: int = 0
    headers: list[dict[str, str]] = field(default_factory=list)
    release: threading.Event = field(default_factory=threading.Event)
    address: str = ""

    def description(self) -> bytes:
        siblings = []
        for name, content in self.files.items():
            large = name == "model.bin"
            one = {"rfilename": name, "size": len(content)}
            one["blobId"] = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
            if large and not self.without_sums:
                one["lfs"] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 100}
            siblings.append(one)
        return json.dumps(
            {"id": "x/y", "modelId": "x/y", "sha": self.described_as, "siblings": siblings, "tags": []}
        ).encode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: Hub

    def log_message(self, *_given: object) -> None:
        pass

    def do_GET(self) -> None:
        hub = self.hub
        hub.asked.append((self.path, self.headers.get("Range", "")))
        hub.headers.append(dict(self.headers))
        if hub.status != 200:
            self._reply(hub.status, b"no")
        elif "/api/" in self.path:
            assert "/api/models/" in self.path, "the client asks for more than it needs"
            self._reply(200, hub.description(), kind="application/json")
        elif hub.redirect and not self.path.startswith("/elsewhere/"):
            self.send_response(302)
            self.send_header("Location", f"{hub.address}/elsewhere{self.path}")
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self._file(self.path.rsplit("/", 1)[1])

    def _reply(self, status: int, body: bytes, *, kind: str = "text/plain") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _file(self, name: str) -> None:
        hub, content = self.hub, self.hub.files[name]
        if hub.corrupt and name == "model.bin":
            content = content[:-1] + b"\0"
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        begin = int(wanted.group(1)) if wanted and not hub.ignores_ranges else 0
        rest = content[begin:]
        self.send_response(206 if begin else 200)
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(rest)))
        self.end_headers()
        if name == "model.bin" and hub.cut_after is not None:
            rest, hub.cut_after = rest[: hub.cut_after], None
            self.close_connection = True
        if name == "model.bin" and hub.stall_after is not None:
            self.wfile.write(rest[: hub.stall_after])
            self.wfile.flush()
            hub.sent += hub.stall_after
            if not hub.always_stall:
                hub.stall_after = None
            hub.release.wait(60)
            self.close_connection = True
            return
        self.wfile.write(rest)
        hub.sent += len(rest)


@pytest.fixture
def hub(loopback: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    from huggingface_hub import constants

    tiny = Models(Path("nowhere")).find("tiny.en").folder
    files = {name: (tiny / name).read_bytes() for name in ("config.json", "vocabulary.txt")}
    hub = Hub(files={**files, "tokenizer.json": b"{}", "README.md": b"never fetched", "model.bin": WEIGHTS})
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"hub": hub}))
    server.daemon_threads = True
    hub.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    monkeypatch.setitem(PUBLISHED, "small", replace(PUBLISHED["small"], revision=COMMIT, weights=SUM))
    monkeypatch.setenv("HF_ENDPOINT", hub.address)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", 1)
    yield hub
    hub.release.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def shelf(tmp_path: Path) -> Models:
    return Models(tmp_path / "models")


class Pressed:
    """A cancel that is pressed once some share has arrived."""

    def __init__(self, at: float) -> None:
        self.at, self.requested, self.share = at, False, 0.0

    def report(self, share: float) -> None:
        self.share = share
        self.requested = share >= self.at


def test_a_model_arrives_as_plain_private_files_and_is_used(hub, shelf, tmp_path):
    shares = []
    found = shelf.download("small", shares.append, Never())
    assert found.state is ModelState.READY
    folder = tmp_path / "models" / "small"
    assert (folder / "model.bin").read_bytes() == WEIGHTS
    assert not [one for one in folder.iterdir() if one.is_symlink() or one.is_dir()]
    assert {one.name for one in folder.iterdir()} == {"config.json", "vocabulary.txt", "tokenizer.json", "model.bin", "mockinterview-model.json"}  # fmt: skip
    assert (folder / "model.bin").stat().st_mode & 0o077 == 0
    assert not list((tmp_path / "models").glob(".*"))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert json.loads((folder / "mockinterview-model.json").read_text())["source"].endswith(f"@{COMMIT}")
    assert shelf.verify("small").state is ModelState.READY


def test_nobody_is_told_who_asks(hub, shelf, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    shelf.download("small", ignore, Never())
    assert not [one for one in hub.headers if "authorization" in {name.lower() for name in one}]


def test_nothing_but_the_model_is_asked_for(hub, shelf):
    shelf.download("small", ignore, Never())
    names = [path.rsplit("/", 1)[1] for path, _ in hub.asked[1:]]
    assert sorted(names) == ["config.json", "model.bin", "tokenizer.json", "vocabulary.txt"]
    assert {one.get("User-Agent", one.get("user-agent", "")).split("/")[0] for one in hub.headers} == {"unknown"}


def test_it_is_fetched_at_the_commit_that_we_name(hub, shelf):
    shelf.download("small", ignore, Never())
    assert f"/revision/{COMMIT}" in hub.asked[0][0]
    assert all(f"/resolve/{COMMIT}/" in path for path, _ in hub.asked[1:])


def test_redirects_are_followed(hub, shelf):
    hub.redirect = True
    assert shelf.download("small", ignore, Never()).state is ModelState.READY
    assert any(path.startswith("/elsewhere/") for path, _ in hub.asked)


def test_a_line_that_is_cut_is_taken_up_where_it_ended(hub, shelf):
    hub.cut_after = 300_000
    assert shelf.download("small", ignore, Never()).state is ModelState.READY
    resumed = [range_ for path, range_ in hub.asked if path.endswith("model.bin") and range_]
    assert len(resumed) == 1
    assert int(resumed[0][6:-1]) > 200_000


def test_a_server_that_stalls_once_is_asked_again(hub, shelf):
    hub.stall_after = 200_000
    assert shelf.download("small", ignore, Never()).state is ModelState.READY


def test_a_server_that_stalls_for_ever_is_given_up_and_nothing_that_came_is_lost(hub, shelf, tmp_path, monkeypatch):
    from huggingface_hub import file_download

    monkeypatch.setattr(file_download.time, "sleep", lambda _seconds: None)
    hub.stall_after, hub.always_stall = 0, True
    (draft := tmp_path / "models" / ".small.draft").mkdir(parents=True)
    (draft / "model.bin.part").write_bytes(WEIGHTS[:500_000])
    with pytest.raises(ModelError, match="could not be fetched") as caught:
        shelf.download("small", ignore, Never())
    assert "kept" in caught.value.hint
    assert (draft / "model.bin.part").read_bytes() == WEIGHTS[:500_000]
    assert next(one for one in shelf.models() if one.name == "small").state is ModelState.AVAILABLE
    hub.stall_after = None
    hub.release.set()
    hub.asked.clear()
    assert shelf.download("small", ignore, Never()).state is ModelState.READY
    assert ("bytes=500000-") in [range_ for _, range_ in hub.asked]


def test_cancelling_stops_at_once_and_the_next_try_goes_on(hub, shelf, tmp_path):
    pressed = Pressed(at=0.3)
    with pytest.raises(Cancelled):
        shelf.download("small", pressed.report, pressed)
    assert pressed.share < 1.0
    assert not (tmp_path / "models" / "small").exists()
    assert shelf.download("small", ignore, Never()).state is ModelState.READY


def test_a_server_that_ignores_where_to_begin_still_gives_a_whole_file(hub, shelf, tmp_path):
    hub.ignores_ranges = True
    (draft := tmp_path / "models" / ".small.draft").mkdir(parents=True)
    (draft / "model.bin.part").write_bytes(b"?" * 400_000)
    assert shelf.download("small", ignore, Never()).state is ModelState.READY
    assert (tmp_path / "models" / "small" / "model.bin").read_bytes() == WEIGHTS


def test_corrupt_bytes_are_found_and_not_kept(hub, shelf, tmp_path):
    hub.corrupt = True
    with pytest.raises(ModelError, match=r"model\.bin.*damaged"):
        shelf.download("small", ignore, Never())
    assert not list((tmp_path / "models").rglob("model.bin*"))
    hub.corrupt = False
    assert shelf.download("small", ignore, Never()).state is ModelState.READY


def test_a_wrong_beginning_from_an_earlier_try_is_found_too(hub, shelf, tmp_path):
    (draft := tmp_path / "models" / ".small.draft").mkdir(parents=True)
    (draft / "model.bin.part").write_bytes(b"?" * 400_000)
    with pytest.raises(ModelError, match="damaged"):
        shelf.download("small", ignore, Never())
    assert shelf.download("small", ignore, Never()).state is ModelState.READY


@pytest.mark.parametrize("fault", ["other weights", "another commit", "no sum for the weights"])
def test_what_is_not_what_was_published_is_refused_before_a_byte_comes(hub, shelf, tmp_path, fault):
    match fault:
        case "other weights":
            hub.files["model.bin"] = WEIGHTS[:-1] + b"\0"  # and its sum is told rightly
        case "another commit":
            hub.described_as = "d" * 40
        case _:
            hub.without_sums = True
    with pytest.raises(ModelError, match="not what was published"):
        shelf.download("small", ignore, Never())
    assert not list((tmp_path / "models").rglob("model.bin*"))
    assert not [path for path, _ in hub.asked if "/resolve/" in path]


def test_every_model_is_named_by_a_commit_and_the_sum_of_its_weights():
    for name, one in PUBLISHED.items():
        assert re.fullmatch("[0-9a-f]{40}", one.revision), name
        assert re.fullmatch("[0-9a-f]{64}", one.weights), name
    assert len({one.weights for one in PUBLISHED.values()}) == len(PUBLISHED)


def test_a_repository_without_a_model_is_refused(hub, shelf):
    del hub.files["model.bin"]
    with pytest.raises(ModelError, match="does not hold a model"):
        shelf.download("small", ignore, Never())


@pytest.mark.parametrize("status", [401, 404, 500])
def test_what_the_hub_refuses_is_told_in_a_line(hub, shelf, status, monkeypatch):
    from huggingface_hub.utils import _http

    monkeypatch.setattr(_http.time, "sleep", lambda _seconds: None)
    hub.status = status
    with pytest.raises(ModelError, match="could not be fetched") as caught:
        shelf.download("small", ignore, Never())
    assert "\n" not in str(caught.value)


def test_a_disk_without_room_is_found_before_anything_is_fetched(hub, shelf, monkeypatch):
    full = shutil.disk_usage("/")._replace(free=model_hub.SPARE + 1000)
    monkeypatch.setattr(model_hub.shutil, "disk_usage", lambda _path: full)
    with pytest.raises(StoreFullError, match="needs 1 MB more"):
        shelf.download("small", ignore, Never())
    assert not [path for path, _ in hub.asked if "/resolve/" in path]


def test_nobody_there_is_told_in_a_line(hub, shelf, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(ModelError, match="could not be fetched") as caught:
        shelf.download("small", ignore, Never())
    assert caught.value.exit_code == 3


def test_only_listed_models_can_be_fetched(shelf):
    with pytest.raises(InputError, match="no model"):
        shelf.download("gigantic", ignore, Never())


def test_the_list_goes_from_tiny_to_large_and_names_languages(shelf):
    listed = {one.name: one for one in shelf.models()}
    assert {"tiny.en", "base", "base.en", "small.en", "distil-large-v3", "large-v3-turbo"} <= set(listed)
    assert all(one.languages and one.bytes > 0 for one in listed.values() if one.name in {*PUBLISHED, "tiny.en"})
    assert models.PUBLISHED is PUBLISHED


@pytest.mark.slow
def test_the_command_fetches_through_a_proxy_and_tells_bytes(hub, tmp_path):
    """In a process of its own, through the proxy that the environment names: the hub itself plays it."""
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment |= {"HF_ENDPOINT": "http://hub.invalid", "HF_HUB_OFFLINE": "0", "HTTP_PROXY": hub.address}
    environment |= {"MOCKINTERVIEW_DATA": str(tmp_path / "data"), "http_proxy": hub.address}
    command = [sys.executable, "-m", "mockinterview", "models"]
    told = f"from dataclasses import replace as r; from mockinterview.adapters.model_catalogue import PUBLISHED as p; p['small'] = r(p['small'], revision='{COMMIT}', weights='{SUM}'); import sys; from mockinterview.cli import main; sys.exit(main(['models', 'download', 'small']))"
    done = subprocess.run([sys.executable, "-c", told], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert re.search(r"\d+ of 486 MB", done.stderr)
    assert "ready" in done.stdout
    assert any(path.startswith("http://hub.invalid/") for path, _ in hub.asked)
    used = subprocess.run([*command, "use", "small"], env=environment, capture_output=True, text=True, check=False)
    assert "small is used" in used.stdout
    assert 'model = "small"' in (tmp_path / "data" / "settings.toml").read_text()
    own = tmp_path / "data" / "models" / "small"
    used = subprocess.run([*command, "use", str(own)], env=environment, capture_output=True, text=True, check=False)
    assert str(own) in used.stdout
    gone = subprocess.run(
        [*command, "use", str(tmp_path)], env=environment, capture_output=True, text=True, check=False
    )
    assert gone.returncode == 3
    assert "lacks model.bin" in gone.stderr
