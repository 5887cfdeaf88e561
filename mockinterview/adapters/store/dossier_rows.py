"""The tables of readiness and of the written case."""

from __future__ import annotations

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mockinterview.adapters.store.rows import LASTING_IDS, Json, Row


class SnapshotRow(Row):
    """Answers to a self-assessment at one moment; never overwritten."""

    __tablename__ = "snapshot"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    assessment: Mapped[str] = mapped_column(index=True)
    taken_ms: Mapped[int]
    answers: Mapped[Json] = mapped_column(JSON)
    note: Mapped[str]


class GuideValueRow(Row):
    """A figure of a guide that the user has changed."""

    __tablename__ = "guide_value"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[float]


class DraftRow(Row):
    """A text that is worked on."""

    __tablename__ = "draft"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    text: Mapped[str]
    changed_ms: Mapped[int]
    versions: Mapped[list[DraftVersionRow]] = relationship(order_by="DraftVersionRow.number", passive_deletes=True)


class DraftVersionRow(Row):
    """A draft as it stood once."""

    __tablename__ = "draft_version"
    __table_args__ = (UniqueConstraint("draft_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    draft_id: Mapped[int] = mapped_column(ForeignKey("draft.id", ondelete="CASCADE"))
    number: Mapped[int]
    made_ms: Mapped[int]
    text: Mapped[str]
    note: Mapped[str]


class EntryRow(Row):
    """Feedback, an initiative or another short form; its content is what the domain reads."""

    __tablename__ = "entry"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    shelf: Mapped[str] = mapped_column(index=True)
    content: Mapped[Json] = mapped_column(JSON)
    made_ms: Mapped[int]
    changed_ms: Mapped[int]


class TickRow(Row):
    """Where one item of a checklist stands."""

    __tablename__ = "tick"
    checklist: Mapped[str] = mapped_column(primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    done_ms: Mapped[int | None]
    due_ms: Mapped[int | None]
    note: Mapped[str]
