"""The tables of stories, plans and worksheets. Moments are UTC milliseconds, days ISO dates."""

from __future__ import annotations

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mockinterview.adapters.store.rows import LASTING_IDS, Json, Row


class StoryRow(Row):
    """A story; content holds its parts, figures and names."""

    __tablename__ = "story"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    level: Mapped[str]
    slot: Mapped[str]
    content: Mapped[Json] = mapped_column(JSON)
    made_ms: Mapped[int]
    changed_ms: Mapped[int]


class StoryLinkRow(Row):
    """The user's word that an answer tells a story, or does not."""

    __tablename__ = "story_link"
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), primary_key=True)
    story_id: Mapped[int] = mapped_column(ForeignKey("story.id", ondelete="CASCADE"), primary_key=True, index=True)
    confirmed: Mapped[bool]
    made_ms: Mapped[int]


class RetrievalRow(Row):
    """One try of the drill."""

    __tablename__ = "retrieval"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    principle: Mapped[str]
    story_id: Mapped[int | None] = mapped_column(ForeignKey("story.id", ondelete="SET NULL"), index=True)
    seconds: Mapped[float]
    fits: Mapped[bool]
    made_ms: Mapped[int]


class PlanRow(Row):
    """A plan that is or was followed; ended_ms is NULL for the one that is."""

    __tablename__ = "plan"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    template: Mapped[str]
    start: Mapped[str]
    interview: Mapped[str | None]
    minutes_a_day: Mapped[float]
    days_off: Mapped[list[int]] = mapped_column(JSON)
    made_ms: Mapped[int]
    ended_ms: Mapped[int | None]


class PlanTickRow(Row):
    """The user's word that a task is done."""

    __tablename__ = "plan_tick"
    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"), primary_key=True)
    task: Mapped[str] = mapped_column(primary_key=True)
    made_ms: Mapped[int]


class LoggedTimeRow(Row):
    """Time spent where the program cannot see it."""

    __tablename__ = "logged_time"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    share: Mapped[str]
    minutes: Mapped[float]
    note: Mapped[str]
    made_ms: Mapped[int]


class WorksheetRow(Row):
    """A version of a worksheet; never overwritten."""

    __tablename__ = "worksheet"
    __table_args__ = (Index("ix_worksheet_sheet_number", "sheet", "number", unique=True),)
    id: Mapped[int] = mapped_column(primary_key=True)
    sheet: Mapped[str]
    number: Mapped[int]
    answers: Mapped[Json] = mapped_column(JSON)
    made_ms: Mapped[int]
