import pytest

portaudio = pytest.importorskip("mockinterview.adapters.portaudio", exc_type=OSError)


@pytest.fixture
def restarts(monkeypatch):
    """How often PortAudio was ended, which lists devices anew."""
    found = []
    monkeypatch.setattr(portaudio.sounddevice, "_terminate", lambda: found.append(1))
    monkeypatch.setattr(portaudio.sounddevice, "_initialize", lambda: None)
    monkeypatch.setattr(portaudio, "_sign_of_devices", lambda: ("one card",))
    monkeypatch.setattr(portaudio._Listed, "sign", ("one card",))
    monkeypatch.setattr(portaudio._Listed, "lost", False)
    return found


def test_looking_all_the_time_does_not_restart_the_library(restarts):
    for _ in range(50):
        portaudio.PortAudioMicrophones().devices()
    assert not restarts
    portaudio.PortAudioMicrophones().devices(anew=True)
    assert len(restarts) == 1


def test_a_sign_of_change_restarts_it_once(restarts, monkeypatch):
    monkeypatch.setattr(portaudio, "_sign_of_devices", lambda: ("two cards",))
    portaudio.refresh()
    portaudio.refresh()
    assert len(restarts) == 1


def test_a_lost_stream_restarts_it_once(restarts, monkeypatch):
    monkeypatch.setattr(portaudio._Listed, "lost", True)
    portaudio.refresh()
    portaudio.refresh()
    assert len(restarts) == 1


def test_it_is_never_restarted_under_an_open_stream(restarts):
    stream = object()
    portaudio.track(stream)
    try:
        portaudio.refresh(anew=True)
    finally:
        portaudio.untrack(stream)
    assert not restarts
