"""The transcription server of the settings: whose key goes where, who recognises, and a trial that servers fail."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from liar import serving

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.settings_toml import load_settings, save_settings
from mockinterview.adapters.speech_server import SpeechServer
from mockinterview.adapters.speech_servers import KEY_FILE, SpeechServers
from mockinterview.cli import main
from mockinterview.domain.errors import Cancelled, InputError, ServerError
from mockinterview.domain.settings import Settings
from mockinterview.services.speech_choice import ChosenSpeech, server_in_force
from mockinterview.services.transcribe import Never, ignore

CLIP = resources_folder() / "demo" / "answer.ogg"
SPOKEN = CLIP.with_suffix(".txt").read_text("utf-8").split("\n\n")[0]
SHORT = Path(__file__).parents[1] / "data" / "short.flac"
KEY = "sk-0123456789abcdef"


@pytest.fixture
def servers(tmp_path):
    return SpeechServers(tmp_path, CLIP)


def at(address: str, **more: object) -> Settings:
    return Settings(speech_server=True, speech_address=address, **more)


def saying(text: str, *, step_s: float = 0.3):
    """Return what answers every recording with the same words, and lists one model."""
    words = [
        {"word": word, "start": round(number * step_s, 2), "end": round((number + 1) * step_s, 2)}
        for number, word in enumerate(text.split())
    ]

    def respond(handler) -> None:
        content = {"data": [{"id": "small"}]} if handler.command == "GET" else {"text": text, "words": words}
        handler.give(json.dumps(content).encode())

    return respond


def test_off_by_default_and_only_in_force_with_a_yes():
    far = at("http://192.0.2.1:8000/v1")
    assert server_in_force(Settings()) is None
    assert server_in_force(replace(far, speech_server=False, speech_agreed="http://192.0.2.1:8000")) is None
    assert server_in_force(at("")) is None
    assert server_in_force(at("ftp://nowhere")) is None
    assert server_in_force(far) is None
    assert server_in_force(replace(far, speech_agreed="http://192.0.2.2:8000")) is None
    assert server_in_force(replace(far, speech_agreed="http://192.0.2.1:8000")) is not None
    assert server_in_force(at("127.0.0.1:8000")) is not None


def test_a_key_is_private_and_only_for_the_server_that_it_was_typed_for(servers, tmp_path):
    mine, other = at("http://127.0.0.1:8000/v1"), at("http://127.0.0.1:8001/v1")
    servers.keep_key(mine, f"  {KEY} ")
    assert servers.key(mine) == KEY
    assert servers.key(other) == ""
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]
    servers.keep_key(mine, "")
    assert list(tmp_path.iterdir()) == []
    servers.keep_key(mine, "")


@pytest.mark.parametrize("typed", ["two words", "a\r\nX-Evil: 1", "schlüssel", "x" * 501])
def test_what_cannot_be_a_key_is_refused(servers, tmp_path, typed):
    with pytest.raises(InputError, match="no key"):
        servers.keep_key(at("127.0.0.1:8000"), typed)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"http://127.0.0.1:8000", b"http://127.0.0.1:8000\na b\n"])
def test_a_rotten_key_file_is_no_key(servers, tmp_path, content):
    (tmp_path / KEY_FILE).write_bytes(content)
    assert servers.key(at("127.0.0.1:8000")) == ""


def test_no_copy_holds_the_key(home, library):
    import zipfile

    SpeechServers(home.root, CLIP).keep_key(at("127.0.0.1:8000"), KEY)
    save_settings(home.settings, at("http://127.0.0.1:8000"))
    target = home.root / "all.zip"
    assert main(["backup", str(target)]) == 0
    with zipfile.ZipFile(target) as archive:
        assert "settings.toml" in {Path(name).name for name in archive.namelist()}
        for name in archive.namelist():
            assert KEY.encode() not in archive.read(name), name


def test_the_key_is_sent_as_a_bearer_token_and_never_told(loopback, servers):
    seen = []

    def respond(handler) -> None:
        seen.append(handler.headers["Authorization"])
        handler.give(json.dumps({"error": {"message": f"Incorrect API key provided: {KEY}"}}).encode(), status=401)

    with serving(respond) as server:
        settings = at(server.address)
        servers.keep_key(settings, KEY)
        with pytest.raises(ServerError, match="status 401") as caught:
            servers.trial(settings, Never())
    assert set(seen) == {f"Bearer {KEY}"}
    assert KEY not in caught.value.told()
    assert "another key" in caught.value.told()


def test_a_trial_of_a_server_that_hears_it(loopback, servers):
    with serving(saying(SPOKEN)) as server:
        found = servers.trial(at(server.address), Never())
        sent = server.asked[0]
    assert (found.words, found.wrong_percent, found.models) == (len(SPOKEN.split()), 0.0, ("small",))
    assert "prompt" not in sent, "the user's vocabulary is nothing for a trial"
    assert sent["language"] == b"en"


@pytest.mark.parametrize(
    ("lie", "told"),
    [
        (lambda handler: handler.give(b"<html>hello</html>", kind="text/html"), "a web page"),
        (lambda handler: handler.give(b'{"text": "moved it"}'), "when each word"),
        (saying(SPOKEN, step_s=9.0), "within the recording"),
        (lambda handler: handler.give(b"{}", status=302, Location="http://192.0.2.9/v1"), "was not done"),
        (lambda handler: handler.give(b'{"error": "no such model"}', status=404), "no such model"),
    ],
)
def test_a_trial_of_servers_that_lie(loopback, servers, lie, told):
    with serving(lie) as server, pytest.raises(ServerError) as caught:
        servers.trial(at(server.address), Never())
    assert told in caught.value.told()


def test_a_trial_of_a_server_that_stalls_ends_by_itself(loopback, servers, monkeypatch):
    monkeypatch.setattr("mockinterview.adapters.speech_servers.TRIAL_S", 0.5)

    def respond(handler) -> None:
        if handler.command == "GET":
            handler.give(b'{"data": []}')
        else:
            handler.server.released.wait(30)

    with serving(respond) as server, pytest.raises(ServerError, match="did not finish"):
        servers.trial(at(server.address), Never())


def test_a_trial_can_be_stopped(loopback, servers):
    class Soon:
        looks = 0

        @property
        def requested(self) -> bool:
            self.looks += 1
            return self.looks > 3

    def respond(handler) -> None:
        if handler.command == "GET":
            handler.give(b'{"data": []}')
        else:
            handler.server.released.wait(30)

    with serving(respond) as server, pytest.raises(Cancelled):
        servers.trial(at(server.address), Soon())


def test_nobody_there(loopback, servers):
    with pytest.raises(ServerError, match="cannot be reached"):
        servers.trial(at("http://127.0.0.1:9/v1"), Never())


class Here:
    """The recogniser of this computer."""

    language = "en"

    def transcribe(self, path, **_more):
        return f"here: {path.name}, {self.language}"

    def close(self):
        self.closed = True


def test_who_recognises_is_decided_for_each_recording(loopback, servers, tmp_path):
    now = [Settings()]
    speech = ChosenSpeech(Here(), lambda: servers.chosen(now[0]))
    speech.language = "de"
    assert speech.transcribe(SHORT, model=None, report=ignore, cancel=Never()) == "here: short.flac, de"
    with serving(saying("Ich habe es bewegt.")) as server:
        now[0] = at(server.address)
        told = speech.transcribe(SHORT, model="tiny.en", report=ignore, cancel=Never(), vocabulary=("Kanarienvogel",))
        assert isinstance(speech._now(), SpeechServer)
        sent = server.asked[0]
    assert told.text == "Ich habe es bewegt."
    assert (sent["language"], sent["model"], sent["prompt"]) == (b"de", b"whisper-1", b"Kanarienvogel")
    now[0] = at("http://192.0.2.1:8000")
    assert speech.transcribe(SHORT, model=None, report=ignore, cancel=Never()) == "here: short.flac, de"
    speech.close()
    assert speech.here.closed


def test_the_commands_use_the_same_server_and_key(loopback, home, capsys):
    seen = []
    say = saying("I moved it.")

    def respond(handler) -> None:
        seen.append(handler.headers["Authorization"])
        say(handler)

    with serving(respond) as server:
        settings = at(server.address)
        save_settings(home.settings, settings)
        assert load_settings(home.settings) == (settings, ())
        SpeechServers(home.root, CLIP).keep_key(settings, KEY)
        assert main(["transcribe", str(SHORT), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "I moved it."
    assert seen == [f"Bearer {KEY}"]


@pytest.mark.slow
def test_the_real_recogniser_passes_the_trial(loopback, home, servers):
    from whisper_server import whisper

    with serving(whisper(Models(home.models).find("tiny.en").folder)) as server:
        found = servers.trial(at(server.address, speech_server_model="tiny.en"), Never())
    assert found.models == ("tiny.en",)
    assert found.wrong_percent <= 25.0
    assert found.words >= 40
