"""The tables of full loops. They hold plans only, no word that was spoken."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mockinterview.adapters.store.rows import LASTING_IDS, Json, Row


class LoopRow(Row):
    """A loop and its template as it was when it began."""

    __tablename__ = "loop"
    __table_args__ = (LASTING_IDS,)
    id: Mapped[int] = mapped_column(primary_key=True)
    template: Mapped[Json] = mapped_column(JSON)
    compressed: Mapped[bool]
    seed: Mapped[int]
    began_ms: Mapped[int]
    finished_ms: Mapped[int | None]
    put_away: Mapped[bool] = mapped_column(default=False)
    rounds: Mapped[list[LoopRoundRow]] = relationship(
        order_by="LoopRoundRow.number", cascade="all, delete-orphan", passive_deletes=True
    )


class LoopRoundRow(Row):
    """A round of a loop. prompts: what was drawn, empty before."""

    __tablename__ = "loop_round"
    loop_id: Mapped[int] = mapped_column(ForeignKey("loop.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    prompts: Mapped[list[Any]] = mapped_column(JSON)
    began_ms: Mapped[int | None]
    finished_ms: Mapped[int | None]


class LoopSessionRow(Row):
    """A session that was held for a round of a loop."""

    __tablename__ = "loop_session"
    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), primary_key=True)
    loop_id: Mapped[int] = mapped_column(ForeignKey("loop.id", ondelete="CASCADE"), index=True)
    number: Mapped[int]
