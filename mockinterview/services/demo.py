"""One whole round on a spoken answer that comes with the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.bank import Bank, FollowUp
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import ModelError
from mockinterview.domain.recording import InputDevice
from mockinterview.domain.session import Conditions, Mode, WholeAttempt
from mockinterview.library import Library
from mockinterview.ports import Capture, Microphones, Speech
from mockinterview.services.keep import Scores
from mockinterview.services.round import Interview
from mockinterview.services.transcribe import Never, ignore

POLL_S = 0.05
Wait = Callable[[float], None]  # time.sleep, or a clock that does not wait


class _Watched:
    """Microphones that remember what was opened, so that the end of the recording can be seen."""

    def __init__(self, microphones: Microphones) -> None:
        self._microphones = microphones
        self.capture: Capture | None = None

    def devices(self) -> tuple[InputDevice, ...]:
        """Return what can be recorded from."""
        return self._microphones.devices()

    def open(self, device: str | None, take: Path) -> Capture:
        """Open `device`. Raises DeviceError."""
        self.capture = self._microphones.open(device, take)
        return self.capture

    def ended(self) -> bool:
        """Return whether the recording was heard to its end."""
        return self.capture is None or self.capture.ended()


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """The attempt that was kept, and what an interviewer would have asked next."""

    whole: WholeAttempt
    probe: FollowUp | None


def play(
    library: Library,
    microphones: Microphones,
    speech: Speech,
    scorer: Scores,
    *,
    bank: Bank,
    answer: Path,
    takes: Path,
    wait: Wait,
    model: str | None = None,
    heard: Callable[[str], object] = ignore,
) -> Played:
    """Hold a round on the recording `answer`: record, transcribe meanwhile, score, keep. Blocks.

    bank: holds the one prompt that is answered; it is kept, and hidden from later draws.
    microphones: one whose device key is the path of a file. model: name of the speech model,
    None for the default. heard: given the words so far.
    Raises ModelError, AudioFileError, StoreError.
    """
    library.shelf.import_bank(bank)
    library.shelf.remove_bank(bank.id)
    prompt = library.shelf.prompt(bank.prompts[0].id)
    watched = _Watched(microphones)
    interview = Interview(library, watched, speech, scorer, takes)
    interview.model = model
    interview.begin(Conditions(level=Level.L6, mode=Mode.DEMO))
    interview.put(prompt, reason="demo", answer_s=prompt.answer_minutes * 60, think_s=0.0)
    interview.open(str(answer))
    try:
        interview.start()
        _listen(interview, watched, wait, heard)
        interview.stop()
        said = interview.hear(Never())
    finally:
        interview.close()
    if said.transcript is None:
        raise ModelError(said.fault or "the speech model gave no words")
    heard(said.transcript.text)
    judged = interview.judge()
    probe = interview.probe(judged, ())
    interview.answered()
    whole = interview.rate(None, judged)
    interview.end()
    return Played(whole=whole, probe=probe)


def _listen(interview: Interview, watched: _Watched, wait: Wait, heard: Callable[[str], object]) -> None:
    shown = ""
    while not watched.ended():
        wait(POLL_S)
        interview.keep_words()
        final, guess = interview.words()
        text = f"{final} {guess}".strip()
        if text != shown:
            shown = text
            heard(text)
