"""Recordings that are really playlists: what they point to, on the network or on this disk, is never opened."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile

from mockinterview.adapters import audio_files
from mockinterview.domain.errors import AudioFileError

SHORT = Path(__file__).resolve().parent.parent / "data" / "short.flac"


@pytest.fixture
def asked(loopback: None) -> Iterator[tuple[str, list[str]]]:
    """A server on this computer, and what it was asked. FFmpeg's sockets are not Python's, so they are counted here."""
    paths: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, *_given: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    thread.join()
    server.server_close()


PLAYLISTS = {
    "list.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{target}\n#EXT-X-ENDLIST\n",
    "answer.m4a": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{target}\n#EXT-X-ENDLIST\n",
    "answer.mp3": "ffconcat version 1.0\nfile '{target}'\n",
    "list.ffconcat": "ffconcat version 1.0\nfile '{target}'\n",
    "answer.wav": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 49170 RTP/AVP 0\n",
    "manifest.mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT10S"><Period><AdaptationSet mimeType="audio/mp4"><Representation id="1" bandwidth="1"><BaseURL>{target}</BaseURL><SegmentBase/></Representation></AdaptationSet></Period></MPD>',
}


@pytest.mark.parametrize("name", PLAYLISTS)
def test_nothing_on_the_network_is_opened(tmp_path, asked, name):
    address, paths = asked
    (tmp_path / name).write_text(PLAYLISTS[name].format(target=f"{address}/beacon.ts"))
    with pytest.raises(AudioFileError):
        audio_files.read(tmp_path / name)
    with pytest.raises(AudioFileError):
        audio_files.duration_s(tmp_path / name)
    assert paths == []


@pytest.mark.parametrize("name", PLAYLISTS)
def test_no_other_file_is_read_through_it(tmp_path, name):
    secret = tmp_path / "secret.flac"
    soundfile.write(secret, *soundfile.read(SHORT))
    for target in (str(secret), "secret.flac", f"file://{secret}"):
        (tmp_path / name).write_text(PLAYLISTS[name].format(target=target))
        with pytest.raises(AudioFileError):
            audio_files.read(tmp_path / name)


@pytest.mark.parametrize("name", ["http://127.0.0.1:1/x.m4a", "concat:a|b", "pipe:0", "tcp://127.0.0.1:1", "data:audio/wav;base64,AAAA"])  # fmt: skip
def test_a_name_that_is_an_address_is_only_a_name(name):
    with pytest.raises(AudioFileError, match="cannot be read"):
        audio_files.read(Path(name))
