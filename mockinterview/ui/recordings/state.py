"""What the screen of recordings shows: frozen rows, and how they are put into words. Plain Python: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.transcript import Transcript
from mockinterview.language import plural, tr
from mockinterview.ui.review.making import paragraphs
from mockinterview.ui.wording import Notice, clock, short, shown_name, told


class Stage(StrEnum):
    """How far a recording is."""

    LOOKING = "looking"
    WAITING = "waiting"
    RUNNING = "running"
    STOPPED = "stopped"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A recording on the list.

    number: its own, never given again; name: fit to be shown; length_s: 0.0 if unknown; told: where it stands;
    share: of it that is written down; problem: what is wrong with it; words: that are written down in the end.
    """

    number: int
    path: Path
    name: str
    stage: Stage = Stage.LOOKING
    length_s: float = 0.0
    told: str = ""
    share: float = 0.0
    problem: str = ""
    words: int = 0
    read: bool = False

    @property
    def facts(self) -> str:
        """Length and where it stands, in a line."""
        length = clock(self.length_s) if self.length_s else ""
        return " · ".join(part for part in (length, self.told) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The words of one recording, as they are read, copied and saved as text."""

    number: int
    name: str
    facts: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingsState:
    """Everything that the screen shows. where: who writes the words down."""

    rows: tuple[Row, ...] = ()
    reading: Reading | None = None
    where: str = ""
    notice: Notice | None = None

    @property
    def finished(self) -> int:
        """How many need nothing more."""
        return sum(row.stage in {Stage.DONE, Stage.FAILED} for row in self.rows)


def problem_of(error: MockInterviewError, path: Path) -> str:
    """Return an error in its own words, the file called by its name: its folder is known, and does not wrap."""
    return told(error).replace(str(path), short(shown_name(path)))


def counted(words: int) -> str:
    """Return a number of words, in words."""
    return plural("1 word", "%n words", words) if words else tr("no words were heard")


def done_line(words: int) -> str:
    """Return what a recording that is written down says."""
    return tr("done: {words}", words=counted(words))


def reading_of(row: Row, said: Transcript) -> Reading:
    """Return the words of a recording in paragraphs."""
    facts = " · ".join(part for part in (clock(said.duration_s), counted(len(said.words)), said.model) if part)
    return Reading(number=row.number, name=row.name, facts=facts, text=paragraphs(said.text).replace("\n", "\n\n"))
