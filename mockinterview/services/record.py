"""An answer being spoken: the take on the disk, and its words while they come."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mockinterview.domain.errors import MissingError, MockInterviewError
from mockinterview.domain.recording import CaptureState, Recording
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.ports import LiveTranscript, Microphones, Speech


class Take:
    """One answer from the open microphone to the transcript.

    Every method returns at once except `stop`. Without a speech model the recording goes on, and
    `speech_fault` says why there are no words.
    """

    def __init__(self, microphones: Microphones, take: Path, *, device: str | None = None) -> None:
        """Open the microphone for a take stored as `take` (.flac); it meters, and records after `start`.

        Raises DeviceError, StoreError.
        """
        self._capture = microphones.open(device, take)
        self._live: LiveTranscript | None = None
        self._stopped = False
        self.speech_fault = ""

    def start(self, speech: Speech | None, *, model: str | None = None, vocabulary: Sequence[str] = ()) -> None:
        """Record from now on, and transcribe while it grows if there is a recogniser."""
        self._capture.start()
        if speech is None:
            return
        try:
            self._live = speech.follow(self._capture.spool(), model=model, vocabulary=vocabulary)
        except MissingError as error:
            self.speech_fault = error.told()

    def state(self) -> CaptureState:
        """Return what the recording is doing."""
        return self._capture.state()

    def words(self) -> tuple[Word, ...]:
        """Return the words that are final."""
        return self._live.committed() if self._live else ()

    def provisional(self) -> str:
        """Return a guess at the words since."""
        return self._live.provisional() if self._live else ""

    def pause(self) -> None:
        """Leave out what is heard from now on."""
        self._capture.pause()

    def resume(self, device: str | None = None) -> None:
        """Go on, with another device if one is named or the first was lost. Raises DeviceError."""
        self._capture.resume(device)

    def stop(self) -> Recording:
        """End the take and return the file (a tenth of a second; seconds after an hour)."""
        recording = self._capture.stop()
        self._stopped = True
        if self._live:
            self._live.finish()
        return recording

    def transcript(self) -> Transcript | None:
        """Return the complete transcript after `stop`, None until it is there or if there is no recogniser."""
        if self._live is None:
            return None
        try:
            return self._live.result()
        except MockInterviewError as error:
            self.speech_fault = error.told()
            self._live = None
            return None

    @property
    def transcribing(self) -> bool:
        """True while a transcript may still come."""
        return self._live is not None and self.transcript() is None and not self.speech_fault

    def leave(self) -> None:
        """Give up the transcript after `stop`; the finished file stays."""
        if self._live:
            self._live.cancel()

    def discard(self) -> None:
        """Close the microphone and give up the transcript; the sound is kept as a finished file."""
        self.leave()
        if not self._stopped:
            self._capture.discard()
