"""Hearing takes: one sound at a time, its place polled. Plain Python: no Qt, no threads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.errors import AudioFileError, MockInterviewError
from mockinterview.domain.session import Take
from mockinterview.language import tr
from mockinterview.ports import Player
from mockinterview.ui.wording import Notice, notice_of
from mockinterview.ui.work import Jobs

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
START_S = 1.5  # a sound that has not begun by then has failed or is over


@dataclass(frozen=True, slots=True, kw_only=True)
class Playing:
    """What is heard: the number of the take, where in it (seconds), and the key that started it."""

    take: int
    at_s: float
    key: str = ""


class Playback:
    """Plays takes and tells where it is; `changed` is called when it starts, ends or fails.

    ended: called when a sound was heard to its end, and not when it was stopped.
    """

    def __init__(
        self,
        player: Player,
        jobs: Jobs,
        changed: Callable[[], None],
        *,
        now_s: Callable[[], float],
        ended: Callable[[], None] | None = None,
    ) -> None:
        self._player, self._jobs, self._changed, self._now_s = player, jobs, changed, now_s
        self._ended = ended
        self._files: dict[int, Path] = {}
        self._playing: Playing | None = None
        self._asked_s = 0.0
        self._heard = False
        self.speed = 1.0
        self.notice: Notice | None = None

    def load(self, takes: Sequence[Take]) -> None:
        """Take the recordings of an attempt."""
        self.stop()
        self.notice = None
        self._files = {take.number: take.audio for take in takes if take.audio is not None}

    def has(self, take: int) -> bool:
        """Return whether a take can be heard."""
        return take in self._files

    @property
    def now(self) -> Playing | None:
        """What is heard, None for silence."""
        return self._playing

    def play(self, take: int, from_s: float, to_s: float | None = None, key: str = "") -> None:
        """Play a take from a place on."""
        path = self._files.get(take)
        if path is None:
            return
        self.notice = None
        self._playing = Playing(take=take, at_s=from_s, key=key)
        self._asked_s, self._heard = self._now_s(), False
        speed = self.speed

        def work(_report: object, _cancel: object) -> None:
            if not path.exists():
                raise AudioFileError(
                    tr("the recording {name} is not there any more", name=path.name),
                    hint=tr("Its transcript and scores are kept."),
                )
            self._player.play(path, from_s=from_s, to_s=to_s, speed=speed)

        self._jobs.start(work, done=_begun, failed=self._failed)
        self._changed()

    def stop(self) -> None:
        """Fall silent."""
        if self._playing is not None:
            self._player.stop()
            self._playing = None
            self._changed()

    def poll(self) -> Playing | None:
        """Return what is heard now; call some 30 times a second while something is."""
        playing = self._playing
        if playing is None:
            return None
        at_s = self._player.position_s()
        if at_s is not None:
            self._heard = True
            self._playing = Playing(take=playing.take, at_s=at_s, key=playing.key)
        elif self._heard or self._now_s() - self._asked_s > START_S:
            heard, self._playing = self._heard, None
            self._changed()
            if heard and self._ended is not None:
                self._ended()
        return self._playing

    def _failed(self, error: MockInterviewError) -> None:
        self._playing = None
        self.notice = notice_of(error)
        self._changed()


def _begun(_nothing: None) -> None:
    """Do nothing: the place is polled."""
