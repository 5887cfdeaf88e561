"""A transcription server in the settings: off, an address, a yes for elsewhere, a key, and a test with outcomes."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from liar import serving
from PySide6.QtCore import Qt

from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.speech_servers import SpeechServers
from mockinterview.domain.settings import Settings
from mockinterview.ui.jobs import JobRunner
from mockinterview.ui.settings.screen import SettingsScreen
from mockinterview.ui.speech_server.card import ServerCard
from mockinterview.ui.speech_server.presenter import ServerSetup

CLIP = resources_folder() / "demo" / "answer.ogg"
SPOKEN = CLIP.with_suffix(".txt").read_text("utf-8").split("\n\n")[0]


class Kept:
    def __init__(self) -> None:
        self.settings = Settings()

    def change(self, **changes: object) -> None:
        self.settings = replace(self.settings, **changes)


@pytest.fixture
def jobs(qtbot):
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def card(qtbot, look, jobs, tmp_path):
    """A card on the screen, with what it changes as `card.kept`."""
    made, kept = ServerCard(look), Kept()
    qtbot.addWidget(made)
    made.kept = kept
    made.attach(ServerSetup(jobs, made, lambda: kept.settings, kept.change, SpeechServers(tmp_path, CLIP)))
    made.show()
    return made


def write(qtbot, field, text: str) -> None:
    """Type into a field as one does, and leave it."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    if text:
        qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def hearing(text: str):
    words = [{"word": w, "start": n * 0.3, "end": n * 0.3 + 0.3} for n, w in enumerate(text.split())]

    def respond(handler) -> None:
        reply = (
            {"data": [{"id": "small"}, {"id": "large"}]} if handler.command == "GET" else {"text": text, "words": words}
        )
        handler.give(json.dumps(reply).encode())

    return respond


def outcome(qtbot, card) -> tuple[str, str]:
    """Press the button and return what is told in the end."""
    qtbot.mouseClick(card._test, Qt.MouseButton.LeftButton)
    assert not card._stop.isHidden()
    qtbot.waitUntil(lambda: not card._notice.isHidden(), timeout=30_000)
    assert card._stop.isHidden()
    assert card._test.isEnabled()
    return card._notice._title.text(), card._notice._text.text()


def test_it_is_off_and_shows_nothing_but_the_switch(card):
    assert not card._on.isChecked()
    assert card._fields.isHidden()


def test_nothing_can_be_tested_before_there_is_an_address(card, qtbot):
    card._on.click()
    assert card.kept.settings.speech_server
    assert not card._fields.isHidden()
    assert not card._test.isEnabled()
    assert not card._key.isEnabled()
    assert "Until you name a server" in card._standing.text()


def test_a_server_that_works(loopback, card, qtbot):
    card._on.click()
    with serving(hearing(SPOKEN)) as server:
        write(qtbot, card._address, server.address)
        assert card._agree.isHidden(), "this computer needs no yes"
        title, text = outcome(qtbot, card)
        assert title == "It works"
        assert "0% of the words" in text
        assert server.address.removesuffix("/v1") in card._standing.text()
    assert [card._model.itemText(place) for place in range(card._model.count())] == ["small", "large"]
    write(qtbot, card._typed, "large")
    assert card.kept.settings.speech_server_model == "large"
    assert card._notice.isHidden(), "another model was not tested"


def test_servers_that_do_not(loopback, card, qtbot):
    card._on.click()
    write(qtbot, card._address, "127.0.0.1:9")
    assert outcome(qtbot, card)[1].startswith("http://127.0.0.1:9 cannot be reached")
    for lie, told in (
        (hearing("Something else was said here. " * 8), "words are wrong"),
        (hearing(""), "found no word"),
        (lambda handler: handler.give(b'{"text": "moved"}'), "when each word was spoken"),
        (lambda handler: handler.give(b'{"error": "bad key"}', status=401), "another key"),
    ):
        with serving(lie) as server:
            write(qtbot, card._address, server.address)
            assert card._notice.isHidden(), "what was told of another server"
            assert told in outcome(qtbot, card)[1]


def test_a_server_that_stalls_can_be_left(loopback, card, qtbot):
    def respond(handler) -> None:
        if handler.command == "GET":
            handler.give(b'{"data": []}')
        else:
            handler.server.released.wait(30)

    card._on.click()
    with serving(respond) as server:
        write(qtbot, card._address, server.address)
        card._test.click()
        qtbot.waitUntil(lambda: bool(server.asked), timeout=30_000)
        assert not card._test.isEnabled()
        card._stop.click()
        assert card._test.isEnabled()
        assert card._stop.isHidden()
        assert card._notice.isHidden()


def test_elsewhere_needs_a_yes_that_says_what_is_sent_and_holds_for_one_address(card, qtbot):
    card._on.click()
    write(qtbot, card._address, "192.0.2.1:8000")
    for part in ("http://192.0.2.1:8000", "sound of your voice", "vocabulary", "not encrypted"):
        assert part in card._agreement.text()
    assert not card._agree.isChecked()
    assert "Until you say yes" in card._standing.text()
    card._agree.click()
    assert card.kept.settings.speech_agreed == "http://192.0.2.1:8000"
    assert "http://192.0.2.1:8000 recognises" in card._standing.text()
    write(qtbot, card._address, "https://192.0.2.2")
    assert card.kept.settings.speech_agreed == ""
    assert not card._agree.isChecked()
    assert "not encrypted" not in card._agreement.text()
    card._agree.click()
    card._agree.click()
    assert card.kept.settings.speech_agreed == ""
    write(qtbot, card._address, "ftp://nowhere")
    assert not card._notice.isHidden()
    assert card._agree.isHidden()


def test_a_key_is_hidden_kept_and_removed(card, qtbot, tmp_path):
    card._on.click()
    write(qtbot, card._address, "127.0.0.1:8000")
    write(qtbot, card._key, "sk-12345")
    assert "sk-12345" in next(tmp_path.iterdir()).read_text()
    assert card._key.displayText() != "sk-12345"
    write(qtbot, card._key, "two words")
    assert "no key" in card._notice._text.text()
    assert card._key.text() == "sk-12345"
    write(qtbot, card._address, "127.0.0.1:8001")
    assert card._key.text() == "", "it was typed for another server"
    write(qtbot, card._address, "127.0.0.1:8000")
    write(qtbot, card._key, "")
    assert list(tmp_path.iterdir()) == []


def test_the_settings_say_who_recognises(qtbot, look):
    from mockinterview.ui.settings.presenter import SettingsState

    screen = SettingsScreen(look)
    qtbot.addWidget(screen)
    screen.show_state(SettingsState(settings=Settings()))
    assert "runs on this computer" in screen._where.text()
    screen.show_state(SettingsState(settings=Settings(speech_server=True, speech_address="127.0.0.1:8000")))
    assert "Your speech server" in screen._where.text()
