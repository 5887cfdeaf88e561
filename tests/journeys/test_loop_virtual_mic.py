"""A full compressed loop by voice: Piper's answers through PulseAudio, PortAudio, Whisper and the scorer to the debrief.

Nothing stands in for anything; only the user's waiting is left out: preparation is ended by a press, the three
seconds before the recording pass on a clock that is put forward, and the next round is begun within the break.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from fakes import fusion
from PySide6.QtWidgets import QAbstractButton

from mockinterview.adapters.places import resources_folder
from mockinterview.app import real_parts
from mockinterview.desk import Desk
from mockinterview.domain.round import Stage
from mockinterview.domain.settings import Settings
from mockinterview.services.debrief import debrief_of
from mockinterview.ui.debrief.screen import DebriefScreen
from mockinterview.ui.loop.screen import LoopScreen
from mockinterview.ui.practice.state import Input
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

pytestmark = [pytest.mark.virtual_mic, pytest.mark.slow]
ANSWERS = Path(__file__).resolve().parent.parent / "data" / "loop"
PATIENCE_MS = 120_000  # of a computer that does much else; each step takes a second or two otherwise


class Speaker:
    """Sits before the window and speaks."""

    def __init__(self, qtbot, home, mic):
        self.qtbot, self.mic = qtbot, mic
        self._ahead_s = 0.0
        self.look = Look(resources_folder())
        self.look.use("light", 100)
        self.window = Window(self.look)
        settings = Settings(model="tiny.en", welcomed=True)
        self.desk = Desk(
            self.window, self.look, home, settings, lambda: real_parts(home, lambda: settings),
            now_s=self.now_s, seed=lambda: 7,
        )  # fmt: skip
        self.loop, self.debrief = self.window.of(LoopScreen), self.window.of(DebriefScreen)
        self.window.show()
        self.desk.open()
        self.until(lambda: self.desk.parts is not None and not self.desk.jobs.busy)

    def now_s(self) -> float:
        return time.monotonic() + self._ahead_s

    @property
    def round(self):
        return self.window.round._state

    def until(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def press(self, holder, text) -> None:
        def there():
            return [one for one in holder.findChildren(QAbstractButton) if one.text() == text and one.isVisible()]

        self.until(lambda: any(one.isEnabled() for one in there()))
        there()[0].click()

    def speak(self, name: str) -> None:
        """Answer what is asked with a recording of the folder."""
        self.until(lambda: self.round.stage is Stage.PREPARING and self.round.input is Input.MICROPHONE)
        self.press(self.window.round, "Start answering")
        self._ahead_s += 3
        self.until(lambda: self.round.stage is Stage.ANSWERING)
        spoken = self.mic.speak(ANSWERS / f"{name}.ogg")
        heard = []
        self.until(lambda: heard.append(self.round.meter.level_db) or spoken())
        assert max(level for level in heard if level is not None) > -40
        self.until(
            lambda: (self.round.meter.level_db or 0) < -60
        )  # the last samples are on their way through PulseAudio
        self.press(self.window.round, "Finish")
        self.until(lambda: self.round.stage in {Stage.PREPARING, Stage.SELF_RATING})

    def hold(self, name: str, reply: str = "") -> None:
        """Hold a round: an answer, its follow-up spoken or skipped, no own rating."""
        self.until(lambda: self.window.place == "loop" and not self.desk.jobs.busy)
        self.loop._primary.click()
        self.until(lambda: self.window.place == "round")
        self.speak(name)
        if self.round.stage is Stage.PREPARING and reply:
            self.speak(reply)
        elif self.round.stage is Stage.PREPARING:
            self.press(self.window.round, "Skip the follow-up")
        self.until(lambda: self.round.stage is Stage.SELF_RATING)
        self.press(self.window.round, "Go on")
        self.until(lambda: self.window.place == "loop")

    def close(self) -> None:
        self.desk.close()
        self.window.hide()
        self.window.deleteLater()


@pytest.fixture
def speaker(qtbot, home, virtual_mic, qapp):
    fusion(qapp)
    made = Speaker(qtbot, home, virtual_mic)
    yield made
    made.close()


def test_a_compressed_loop_by_voice_ends_in_a_debrief_whose_every_line_cites_a_quote(speaker):
    speaker.window.go("loop")
    speaker.press(speaker.loop, "Set up the loop")
    speaker.until(lambda: speaker.loop._shown.course is not None)
    for name, reply in (("1", "1-reply"), ("2", ""), ("3", ""), ("4", ""), ("5", "")):
        speaker.hold(name, reply)
    speaker.press(speaker.loop, "Open the debrief")
    speaker.until(lambda: speaker.window.place == "debrief" and bool(speaker.debrief._shown.sections))

    library = speaker.desk.loaded.library
    (loop,) = library.loops.all()
    debrief = debrief_of(library, loop.id)
    assert [one.scored for one in debrief.answers] == [True] * 5
    lines = [*debrief.in_favor, *debrief.against, *debrief.clashes, *debrief.told_twice]
    assert len(debrief.against) >= 3
    assert all(line.citations for line in lines)
    for cited in debrief.citations:
        takes = library.past.whole(cited.attempt_id).takes
        take = next(one for one in takes if one.number == cited.spot.take)
        assert cited.quote in take.transcript.text
        # Whisper may put the first word some hundredths of a second before the sound; playing begins at 0 then
        assert -0.1 <= cited.spot.start_s < cited.spot.end_s <= take.duration_s + 0.5
        assert take.audio.is_file()
    shown = [line for section in speaker.debrief._shown.sections for line in section.lines]
    assert len(shown) == len(lines)
    assert all(cited.quote.spot is not None for line in shown for cited in line.quotes)

    button = speaker.debrief.quotes[0]
    button.click()
    speaker.until(lambda: speaker.debrief._shown.playing == button.quote.key)
    speaker.until(lambda: speaker.debrief._shown.playing == "")
    assert speaker.debrief._shown.notice is None
