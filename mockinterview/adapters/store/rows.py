"""The tables. Moments are UTC milliseconds; JSON columns hold what domain/*_json.py writes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
# Ids of deleted attempts must not come back: notes, exports and files on the disk may still name them.
LASTING_IDS = {"sqlite_autoincrement": True}
Json = dict[str, Any]


class Row(DeclarativeBase):
    """Root of all tables."""

    metadata = MetaData(naming_convention=NAMING)


class BankRow(Row):
    """A bank; its texts are in its prompts. `removed` hides it. digest: SHA-256 of its file, empty if unknown."""

    __tablename__ = "bank"
    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    version: Mapped[str]
    language: Mapped[str]
    licence: Mapped[str]
    about: Mapped[str]
    own: Mapped[bool]
    removed: Mapped[bool] = mapped_column(default=False)
    imported_ms: Mapped[int]
    digest: Mapped[str] = mapped_column(default="", server_default="")


class PromptRow(Row):
    """A stable id, and which revision is asked now. active: its bank has it; enabled: the user wants it."""

    __tablename__ = "prompt"
    id: Mapped[str] = mapped_column(primary_key=True)
    bank_id: Mapped[str] = mapped_column(ForeignKey("bank.id"), index=True)
    position: Mapped[int]
    kind: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
    enabled: Mapped[bool] = mapped_column(default=True)
    revision: Mapped[str]


class PromptRevisionRow(Row):
    """The content that a prompt has or had; kept for ever, because attempts were answered under it."""

    __tablename__ = "prompt_revision"
    prompt_id: Mapped[str] = mapped_column(ForeignKey("prompt.id"), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    bank_version: Mapped[str]
    made_ms: Mapped[int]
    content: Mapped[Json] = mapped_column(JSON)


class PassageRow(Row):
    """A model passage of a bank."""

    __tablename__ = "passage"
    id: Mapped[int] = mapped_column(primary_key=True)
    bank_id: Mapped[str] = mapped_column(ForeignKey("bank.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    principle: Mapped[str] = mapped_column(index=True)
    level: Mapped[str]
    text: Mapped[str]


class CriterionRow(Row):
    """A criterion of the contract, and which version of its wording counts."""

    __tablename__ = "criterion"
    id: Mapped[str] = mapped_column(primary_key=True)
    family: Mapped[str]
    position: Mapped[int]
    version: Mapped[int]


class CriterionVersionRow(Row):
    """One wording of a criterion, with who wrote it."""

    __tablename__ = "criterion_version"
    criterion_id: Mapped[str] = mapped_column(ForeignKey("criterion.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[Json] = mapped_column(JSON)
    provenance: Mapped[str]
    made_ms: Mapped[int]


class RubricRow(Row):
    """A version of the whole rubric: which version of each criterion it was made of."""

    __tablename__ = "rubric"
    version: Mapped[str] = mapped_column(primary_key=True)
    made_ms: Mapped[int]
    versions: Mapped[Json] = mapped_column(JSON)


class SessionRow(Row):
    """A round and its conditions."""

    __tablename__ = "session"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[str]
    mode: Mapped[str] = mapped_column(index=True)
    conditions: Mapped[Json] = mapped_column(JSON)
    began_ms: Mapped[int] = mapped_column(index=True)
    finished_ms: Mapped[int | None]
    attempts: Mapped[list[AttemptRow]] = relationship(
        back_populates="session", order_by="AttemptRow.number", passive_deletes=True
    )


class AttemptRow(Row):
    """One answer. overall, reads_as, spoken_s, text and principles are copies, so that history needs no join.

    engine, rubric: what the newest scorecard was made with, NULL before the first. text: the prompt as asked.
    principles: ids between blanks, with a blank at both ends.
    """

    __tablename__ = "attempt"
    __table_args__ = (
        UniqueConstraint("session_id", "number"),
        Index("ix_attempt_prompt_id_began_ms", "prompt_id", "began_ms"),
        Index("ix_attempt_state_began_ms", "state", "began_ms"),
        Index("ix_attempt_state_level_began_ms", "state", "level", "began_ms"),
        Index("ix_attempt_state_engine_rubric", "state", "engine", "rubric"),
        *(
            Index(f"ix_attempt_{name}_began_ms_state", name, "began_ms", "state")
            for name in ("kind", "level", "overall")
        ),
        # the last holds everything that the draw asks of each prompt
        Index(
            "ix_attempt_prompt_id_level_state_began_ms_overall", "prompt_id", "level", "state", "began_ms", "overall"
        ),
        LASTING_IDS,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    number: Mapped[int]
    prompt_id: Mapped[str] = mapped_column(ForeignKey("prompt.id"))
    revision: Mapped[str]
    kind: Mapped[str]
    level: Mapped[str]
    text: Mapped[str]
    principles: Mapped[str]
    state: Mapped[str]
    before_discard: Mapped[str | None]
    reason: Mapped[str]
    answer_s: Mapped[float]
    think_s: Mapped[float]
    began_ms: Mapped[int] = mapped_column(index=True)
    finished_ms: Mapped[int | None]
    starred: Mapped[bool] = mapped_column(default=False)
    spoken_s: Mapped[float] = mapped_column(default=0.0)
    overall: Mapped[float | None]
    reads_as: Mapped[str | None]
    engine: Mapped[str | None]
    rubric: Mapped[str | None]
    session: Mapped[SessionRow] = relationship(back_populates="attempts")
    takes: Mapped[list[TakeRow]] = relationship(order_by="TakeRow.number", passive_deletes=True)
    scorecards: Mapped[list[ScorecardRow]] = relationship(order_by="ScorecardRow.id", passive_deletes=True)
    notes: Mapped[list[NoteRow]] = relationship(order_by="NoteRow.id", passive_deletes=True)
    self_rating: Mapped[SelfRatingRow | None] = relationship(passive_deletes=True)
    tags: Mapped[list[TagRow]] = relationship(order_by="TagRow.tag", passive_deletes=True)
    assertions: Mapped[list[AssertionRow]] = relationship(order_by="AssertionRow.id", passive_deletes=True)
    coaches: Mapped[list[CoachRatingRow]] = relationship(order_by="CoachRatingRow.id", passive_deletes=True)
    opinions: Mapped[list[OpinionRow]] = relationship(order_by="OpinionRow.id", passive_deletes=True)


class TakeRow(Row):
    """A recording or typed text. audio: path below the user's folder, with '/'. said: newest text, for the search."""

    __tablename__ = "take"
    __table_args__ = (UniqueConstraint("attempt_id", "number"), LASTING_IDS)
    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"))
    number: Mapped[int]
    question: Mapped[str]
    criterion: Mapped[str]
    audio: Mapped[str | None]
    duration_s: Mapped[float] = mapped_column(default=0.0)
    rate_hz: Mapped[int] = mapped_column(default=0)
    device: Mapped[str]
    snr_db: Mapped[float | None]
    clipped: Mapped[bool] = mapped_column(default=False)
    recovered: Mapped[bool] = mapped_column(default=False)
    began_ms: Mapped[int]
    finished_ms: Mapped[int | None]
    said: Mapped[str] = mapped_column(default="")
    segments: Mapped[list[SegmentRow]] = relationship(order_by="SegmentRow.number", passive_deletes=True)
    transcripts: Mapped[list[TranscriptRow]] = relationship(order_by="TranscriptRow.number", passive_deletes=True)


class SegmentRow(Row):
    """Words as they were committed while speaking: rows of [text, start_s, end_s, confidence]."""

    __tablename__ = "segment"
    take_id: Mapped[int] = mapped_column(ForeignKey("take.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    words: Mapped[list[Any]] = mapped_column(JSON)


class TranscriptRow(Row):
    """A revision of what was said; the first one is never overwritten."""

    __tablename__ = "transcript"
    take_id: Mapped[int] = mapped_column(ForeignKey("take.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    origin: Mapped[str]
    made_ms: Mapped[int]
    text: Mapped[str]
    words: Mapped[list[Any]] = mapped_column(JSON)
    pauses: Mapped[list[Any]] = mapped_column(JSON)
    duration_s: Mapped[float]
    model: Mapped[str]
    language: Mapped[str]


class ScorecardRow(Row):
    """A whole scorecard as JSON, with the text that it scored; never overwritten."""

    __tablename__ = "scorecard"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), index=True)
    made_ms: Mapped[int]
    engine: Mapped[str]
    rubric: Mapped[str]
    overall: Mapped[float | None]
    reads_as: Mapped[str]
    text: Mapped[str]
    card: Mapped[Json] = mapped_column(JSON)
    ratings: Mapped[list[RatingRow]] = relationship(passive_deletes=True)


class RatingRow(Row):
    """One criterion of one scorecard, for trends. newest: of the newest scorecard of its attempt."""

    __tablename__ = "rating"
    __table_args__ = (Index("ix_rating_criterion_newest_attempt_id", "criterion", "newest", "attempt_id"),)
    scorecard_id: Mapped[int] = mapped_column(ForeignKey("scorecard.id", ondelete="CASCADE"), primary_key=True)
    criterion: Mapped[str] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), index=True)
    rating: Mapped[float]
    confidence: Mapped[float]
    newest: Mapped[bool]


class SelfRatingRow(Row):
    """The speaker's own view before the score was shown."""

    __tablename__ = "self_rating"
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), primary_key=True)
    ratings: Mapped[Json] = mapped_column(JSON)
    change: Mapped[str]
    made_ms: Mapped[int]


class NoteRow(Row):
    """A remark on an attempt; take, first, last and quote are the words that it is about, NULL for none."""

    __tablename__ = "note"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), index=True)
    at_s: Mapped[float | None]
    text: Mapped[str]
    made_ms: Mapped[int]
    take: Mapped[int | None]
    first: Mapped[int | None]
    last: Mapped[int | None]
    quote: Mapped[str | None]


class TagRow(Row):
    """A word that the user files an attempt under."""

    __tablename__ = "tag"
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), primary_key=True)
    tag: Mapped[str] = mapped_column(primary_key=True, index=True)


class AssertionRow(Row):
    """What the user says of a piece of evidence: claimed or dismissed. The quote stood at [first:last) of the take."""

    __tablename__ = "assertion"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), index=True)
    criterion: Mapped[str]
    verdict: Mapped[str]
    take: Mapped[int]
    first: Mapped[int]
    last: Mapped[int]
    quote: Mapped[str]
    made_ms: Mapped[int]


class CoachRatingRow(Row):
    """What another person thinks of an answer; one row a coach."""

    __tablename__ = "coach_rating"
    __table_args__ = (UniqueConstraint("attempt_id", "coach"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), index=True)
    coach: Mapped[str]
    ratings: Mapped[Json] = mapped_column(JSON)
    remarks: Mapped[Json] = mapped_column(JSON)
    comment: Mapped[str]
    made_ms: Mapped[int]


class OpinionRow(Row):
    """What a language model of the user's said of one text; never read by anything that counts or compares."""

    __tablename__ = "opinion"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), index=True)
    made_ms: Mapped[int]
    model: Mapped[str]
    version: Mapped[str]
    prompt_version: Mapped[str]
    server: Mapped[str]
    text: Mapped[str]
    content: Mapped[Json] = mapped_column(JSON)
