"""One whole round on a spoken answer that comes with the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.bank import Bank, FollowUp
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import ModelError
from mockinterview.domain.recording import CaptureState, InputDevice, Recording, SignalState
from mockinterview.domain.session import Conditions, Mode, Origin, WholeAttempt
from mockinterview.domain.transcript import Transcript
from mockinterview.language import mark
from mockinterview.library import Library
from mockinterview.ports import Capture, Microphones, Speech
from mockinterview.services.keep import Scores
from mockinterview.services.round import Interview
from mockinterview.services.transcribe import Never, ignore, transcribe_file

POLL_S = 0.05
Wait = Callable[[float], None]  # time.sleep, or a clock that does not wait


class _AtStart:
    """A recording that begins to sound only with `start`, so that not a sample of it is lost before."""

    def __init__(self, microphones: Microphones, device: str | None, take: Path) -> None:
        self._microphones, self._device, self._take = microphones, device, take
        self._capture: Capture | None = None

    def state(self) -> CaptureState:
        """Return what the recording is doing; silence before `start`."""
        if self._capture is None:
            return CaptureState(recorded_s=0, saved_s=0, level_db=-120, peak_db=-120, signal=SignalState.QUIET)
        return self._capture.state()

    def start(self) -> None:
        """Begin. Raises DeviceError, StoreError."""
        self._capture = self._microphones.open(self._device, self._take)
        self._capture.start()

    def pause(self) -> None:
        """Leave out what is heard from now on."""
        self._begun.pause()

    def resume(self, device: str | None = None) -> None:
        """Take up again."""
        self._begun.resume(device)

    def stop(self) -> Recording:
        """End the take."""
        return self._begun.stop()

    def discard(self) -> None:
        """Close; the take stays where it is."""
        if self._capture is not None:
            self._capture.discard()

    def spool(self) -> Path:
        """Return the growing file."""
        return self._begun.spool()

    def ended(self) -> bool:
        """Return True once the recording was heard to its end."""
        return self._capture is not None and self._capture.ended()

    @property
    def _begun(self) -> Capture:
        if self._capture is None:
            raise RuntimeError("the take has not begun")
        return self._capture


class _Watched:
    """Microphones that remember what was opened, so that the end of the recording can be seen."""

    def __init__(self, microphones: Microphones) -> None:
        self._microphones = microphones
        self.capture: Capture | None = None

    def devices(self, *, anew: bool = False) -> tuple[InputDevice, ...]:
        """Return what can be recorded from."""
        return self._microphones.devices(anew=anew)

    def open(self, device: str | None, take: Path) -> Capture:
        """Prepare a take of `device`."""
        self.capture = _AtStart(self._microphones, device, take)
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
        raise ModelError(said.fault or mark("the speech model gave no words"))
    again = _read_again(library, interview, speech, model)
    heard(again.text)
    judged = interview.judge()
    probe = interview.probe(judged, ())
    interview.answered()
    whole = interview.rate(None, judged)
    interview.end()
    return Played(whole=whole, probe=probe)


def _read_again(library: Library, interview: Interview, speech: Speech, model: str | None) -> Transcript:
    """Transcribe the finished take as a file, and keep that beside the live text; return it.

    How live recognition cuts the sound depends on how busy the computer is; a demo must come out the same twice.
    """
    attempt = interview.attempt
    if attempt is None:
        raise RuntimeError("the demo has no attempt")
    (take,) = library.past.whole(attempt.id).takes
    if take.audio is None:
        raise RuntimeError("the demo has no recording")
    again = transcribe_file(take.audio, speech, model)
    library.rounds.save_transcript(take.id, again, Origin.RETRANSCRIBED)
    return again


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
