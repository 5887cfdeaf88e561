"""Full loops: their templates, what was drawn for each round, and the sessions that were held for it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "loop",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("template", sa.JSON(), nullable=False),
        sa.Column("compressed", sa.Boolean(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("began_ms", sa.Integer(), nullable=False),
        sa.Column("finished_ms", sa.Integer(), nullable=True),
        sa.Column("put_away", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loop")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "loop_round",
        sa.Column("loop_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("prompts", sa.JSON(), nullable=False),
        sa.Column("began_ms", sa.Integer(), nullable=True),
        sa.Column("finished_ms", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["loop_id"], ["loop.id"], name=op.f("fk_loop_round_loop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("loop_id", "number", name=op.f("pk_loop_round")),
    )
    op.create_table(
        "loop_session",
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("loop_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_loop_session_session_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["loop_id"], ["loop.id"], name=op.f("fk_loop_session_loop_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_loop_session")),
    )
    op.create_index(op.f("ix_loop_session_loop_id"), "loop_session", ["loop_id"], unique=False)
