"""What the core asks of the library, the place where banks, criteria and attempts are kept.

Every method opens and closes its own transaction, may be called on any thread, and raises StoreError
when the library cannot be read or written. An id that is not there raises KeyError (a bug of the
caller), except where the docstring says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from mockinterview.domain.bank import Bank, Passage, Prompt
from mockinterview.domain.bank_check import Fault
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.history import HistoryFilter, HistoryPage, Order, PromptRecord, TrendPoint
from mockinterview.domain.opinion import Opinion
from mockinterview.domain.progress import (
    KeptRecording,
    LibrarySize,
    Practised,
    PromptEvidence,
    RatedAnswer,
    ScoredWith,
)
from mockinterview.domain.recording import Recording
from mockinterview.domain.remarks import Assertion, CoachRating, Example, Place, Verdict
from mockinterview.domain.rubric import Criterion, Rubric
from mockinterview.domain.scorecard import Scorecard
from mockinterview.domain.session import (
    Attempt,
    Conditions,
    Note,
    Origin,
    SelfRating,
    Session,
    Take,
    TranscriptRevision,
    WholeAttempt,
)
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.dossier import Dossier
from mockinterview.loops import Loops
from mockinterview.preparation import Preparation


@dataclass(frozen=True, slots=True, kw_only=True)
class BankChanges:
    """What an import did, or would do: ids of prompts."""

    bank: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    left_alone: tuple[str, ...] = ()

    @property
    def any(self) -> bool:
        """True if the library was not the same before."""
        return bool(self.added or self.changed or self.hidden)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelvedBank:
    """A bank in the library. own: added by the user; removed: hidden, its attempts are kept."""

    id: str
    title: str
    version: str
    about: str
    licence: str
    language: str
    own: bool
    removed: bool
    prompts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignTake:
    """A take from elsewhere: all its texts. audio: where its file is meant to lie in the user's folder, or None."""

    take: Take
    texts: tuple[TranscriptRevision, ...]
    audio: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignAttempt:
    """An attempt from elsewhere; ids in it mean nothing here. bank: title, version, language, licence, about, own."""

    whole: WholeAttempt
    takes: tuple[ForeignTake, ...]
    bank: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignRound:
    """A round from elsewhere. rubrics: the wordings that its scorecards refer to."""

    session: Session
    attempts: tuple[ForeignAttempt, ...]
    rubrics: tuple[Rubric, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What came in: ids of new attempts, how many were here already, and the audio path of each new take that had one.

    audio: (path in the user's folder, name in the export).
    """

    attempts: tuple[int, ...] = ()
    known: int = 0
    audio: tuple[tuple[Path, str], ...] = ()


class Shelf(Protocol):
    """Banks and their prompts."""

    def banks(self) -> tuple[ShelvedBank, ...]:
        """Return all banks, removed ones too, by title."""

    def bank(self, bank_id: str) -> Bank:
        """Return a bank with the prompts that it shows now, in its own order."""

    def knows(self, digest: str) -> bool:
        """Return whether a bank was imported from a file with this SHA-256, and not changed since."""

    def import_bank(self, bank: Bank, *, own: bool = False, preview: bool = False, digest: str = "") -> BankChanges:
        """Bring the library to the content of `bank`; a second time changes nothing.

        A changed prompt gets a new revision, a prompt that is gone is hidden; nothing is deleted.
        preview: only say what would happen. digest: SHA-256 of the file, see `knows`.
        Raises InputError if a prompt id belongs to another bank.
        """

    def keep_own(self, bank: Bank) -> BankChanges:
        """Import a bank of the user's own and write it as YAML into the user's folder, in place of its file.

        Raises InputError if the bank comes with the program, BankError if it is not sound, StoreError.
        """

    def faults(self, content: Mapping[str, Any]) -> tuple[Fault, ...]:
        """Return what keeps `content`, in the shape of the bank format, from being a sound bank."""

    def remove_bank(self, bank_id: str) -> None:
        """Hide a bank and its prompts; attempts keep what they were answered under."""

    def prompts(
        self, *, level: Level | None = None, kind: Kind | None = None, disabled: bool = False
    ) -> tuple[Prompt, ...]:
        """Return the prompts that can be asked, by bank and place; `disabled` adds those switched off."""

    def prompt(self, prompt_id: str, revision: str = "") -> Prompt:
        """Return a prompt as it is now, or as it was in `revision`; hidden ones too."""

    def switch(self, prompt_id: str, *, on: bool) -> None:
        """Let a prompt be drawn, or not."""

    def passages(self, principle: str, level: Level) -> tuple[Passage, ...]:
        """Return model passages, for showing after the answer."""


class Criteria(Protocol):
    """The rubric: 33 criteria that the user can edit."""

    def rubric(self, version: str = "") -> Rubric:
        """Return the rubric as it is now, or as it was under `version`."""

    def edit(self, criterion: Criterion, *, provenance: str = "own edit") -> Rubric:
        """Keep a changed wording as a new version; equal content changes nothing. Raises InputError if it is empty."""

    def versions(self, criterion_id: str) -> tuple[Criterion, ...]:
        """Return every version of a criterion, oldest first."""

    def adopt(self, bundled: Rubric, provenance: str) -> tuple[str, ...]:
        """Bring criteria that the user has not edited to `bundled`; return the ids that changed."""


class Rounds(Protocol):
    """A round while it runs: everything is on the disk when a method returns."""

    def begin_session(self, conditions: Conditions) -> Session:
        """Keep a new round."""

    def finish_session(self, session_id: int) -> None:
        """Mark a round as done."""

    def begin_attempt(
        self, session_id: int, prompt: Prompt, *, reason: str = "", answer_s: float = 0.0, think_s: float = 0.0
    ) -> Attempt:
        """Keep a new attempt at `prompt`, at the level of its session; its state is PREPARING."""

    def add_take(
        self, attempt_id: int, *, audio: Path | None = None, question: str = "", criterion: str = "", device: str = ""
    ) -> Take:
        """Keep a new take, numbered on from 0 (the answer); the attempt's state becomes ANSWERING.

        audio: where the recording is being written, inside the user's folder; None when it is typed.
        """

    def add_words(self, take_id: int, words: Sequence[Word]) -> None:
        """Keep words as they are committed; call it with the new ones only."""

    def finish_take(self, take_id: int, recording: Recording | None = None) -> Take:
        """Keep what is known of a finished recording; None for a typed take."""

    def save_transcript(self, take_id: int, transcript: Transcript, origin: Origin = Origin.RECOGNISED) -> int:
        """Keep a text of a take as a new revision and return its number, from 1.

        A typed text (Origin.TYPED) takes the place of the typed one before it: a draft is kept while it grows.
        """

    def answered(self, attempt_id: int) -> None:
        """Mark that nothing more will be said in an attempt."""

    def save_self_rating(self, attempt_id: int, rating: SelfRating) -> None:
        """Keep the speaker's own rating; a second one takes the place of the first."""

    def save_scorecard(self, attempt_id: int, card: Scorecard, text: str) -> int:
        """Keep a scorecard beside the earlier ones and return its id; the attempt's state becomes SCORED.

        text: the transcript that was scored; quotes are slices of it. A card without a rubric version
        gets the present one.
        """

    def discard(self, attempt_id: int) -> None:
        """Take an attempt out of history, draw and progress; its takes stay in the archive."""

    def restore(self, attempt_id: int) -> None:
        """Take back `discard`."""

    def star(self, attempt_id: int, *, on: bool) -> None:
        """Mark an attempt, or not."""

    def save_note(self, attempt_id: int, text: str, *, at_s: float | None = None, place: Place | None = None) -> Note:
        """Keep a remark, on some words or on the whole."""

    def unfinished(self) -> tuple[WholeAttempt, ...]:
        """Return attempts that were neither scored nor discarded, oldest first: what a crash left behind."""


class Remarks(Protocol):
    """What is added to an answer afterwards, and rounds that come from elsewhere."""

    def judge(self, attempt_id: int, criterion: str, verdict: Verdict, place: Place) -> Assertion:
        """Keep the user's word on a piece of evidence; a newer word on the same place and criterion replaces it."""

    def withdraw(self, assertion_id: int) -> None:
        """Take an assertion back, for good."""

    def examples(self) -> tuple[Example, ...]:
        """Return every assertion with its answer, oldest first."""

    def tag(self, attempt_id: int, tags: Sequence[str]) -> tuple[str, ...]:
        """File an attempt under these words and no others; return them as they are kept."""

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag with the number of its attempts, by name."""

    def save_coach_rating(self, attempt_id: int, rating: CoachRating) -> None:
        """Keep a coach's rating; a second one by the same coach takes the place of the first."""

    def save_opinion(self, attempt_id: int, opinion: Opinion) -> Opinion:
        """Keep a second opinion beside the earlier ones and return it as it is kept; no figure is drawn from it."""

    def drop_opinion(self, opinion_id: int) -> None:
        """Remove a second opinion for good."""

    def take_in(self, rounds: Sequence[ForeignRound]) -> TakenIn:
        """Add rounds from an export, with the moments, numbers and states that they had; all or none.

        What is here already (same moment, same prompt) is left alone, so that a second time changes nothing.
        Raises InputError if a prompt id belongs to another bank.
        """


class Past(Protocol):
    """Reading and deleting what was practised."""

    def sessions(self, *, limit: int = 100, offset: int = 0) -> tuple[Session, ...]:
        """Return rounds, newest first."""

    def session(self, session_id: int) -> Session:
        """Return one round."""

    def attempts(self, session_id: int) -> tuple[Attempt, ...]:
        """Return the attempts of a round in their order, without the discarded."""

    def page(
        self, wanted: HistoryFilter | None = None, *, order: Order = Order.NEWEST, offset: int = 0, limit: int = 50
    ) -> HistoryPage:
        """Return a page of history; a filter with a text searches everything that was said."""

    def whole(self, attempt_id: int) -> WholeAttempt:
        """Return an attempt with all that belongs to it."""

    def transcripts(self, take_id: int) -> tuple[TranscriptRevision, ...]:
        """Return every text that a take had, the original first."""

    def records(self, level: Level | None = None) -> tuple[PromptRecord, ...]:
        """Return what the past says of each prompt that was ever answered."""

    def trend(self, criterion: str = "", *, level: Level | None = None, since_ms: int = 0) -> tuple[TrendPoint, ...]:
        """Return ratings of `criterion` (empty: all) over time, oldest first."""

    def delete_attempt(self, attempt_id: int) -> tuple[Path, ...]:
        """Remove an attempt for good, from the search index and free pages too; return its audio files.

        The files are the caller's to delete (services.history does both).
        """

    def delete_session(self, session_id: int) -> tuple[Path, ...]:
        """Remove a round and all its attempts for good; return their audio files."""

    def delete_note(self, note_id: int) -> None:
        """Remove a remark."""


class Progress(Protocol):
    """What progress is drawn from. Bounded by what is asked for, so that a large library stays quick."""

    def answers(self, level: Level | None = None, *, limit: int | None = 100) -> tuple[RatedAnswer, ...]:
        """Return the newest `limit` scored answers (None: all), oldest first."""

    def total(self, level: Level | None = None) -> int:
        """Return how many scored answers there are."""

    def evidence(self) -> tuple[PromptEvidence, ...]:
        """Return the newest scored answer to each prompt at each level."""

    def practised(self, since_ms: int) -> tuple[Practised, ...]:
        """Return the time spent on each answer since then, oldest first; discarded ones count: they were spoken."""

    def versions(self) -> tuple[ScoredWith, ...]:
        """Return by which versions the answers were scored, most used first."""

    def scored_otherwise(self, engine: str, rubric: str) -> tuple[int, ...]:
        """Return the attempts whose newest scorecard comes from other versions, newest first."""

    def recordings(self) -> tuple[KeptRecording, ...]:
        """Return the attempts that have finished recordings, oldest first; files may be gone."""


class Upkeep(Protocol):
    """The room that the library takes."""

    def size(self) -> LibrarySize:
        """Return what lies on the disk. Looks at every recording's file: call it from a job."""

    def compact(self) -> None:
        """Write the database anew without spare pages; needs as much room again on the disk while it runs."""


class Library(Protocol):
    """The library that is open."""

    @property
    def shelf(self) -> Shelf:
        """Banks and prompts."""

    @property
    def criteria(self) -> Criteria:
        """The rubric."""

    @property
    def rounds(self) -> Rounds:
        """Writing while a round runs."""

    @property
    def past(self) -> Past:
        """Reading and deleting."""

    @property
    def remarks(self) -> Remarks:
        """What is added afterwards."""

    @property
    def progress(self) -> Progress:
        """What progress is drawn from."""

    @property
    def upkeep(self) -> Upkeep:
        """The room that it takes."""

    @property
    def dossier(self) -> Dossier:
        """Self-assessments and the written case."""

    @property
    def preparation(self) -> Preparation:
        """Stories, plans and worksheets."""

    @property
    def loops(self) -> Loops:
        """Full loops."""

    def close(self) -> None:
        """Let go of the file."""
