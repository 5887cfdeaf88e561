"""What is added to an answer afterwards: tags, claims and dismissals, coaches' ratings, and notes on words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name, kind in (("take", sa.Integer()), ("first", sa.Integer()), ("last", sa.Integer()), ("quote", sa.String())):
        op.add_column("note", sa.Column(name, kind, nullable=True))
    op.create_table(
        "tag",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name=op.f("fk_tag_attempt_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("attempt_id", "tag", name=op.f("pk_tag")),
    )
    op.create_index(op.f("ix_tag_tag"), "tag", ["tag"], unique=False)
    op.create_table(
        "assertion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("take", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempt.id"], name=op.f("fk_assertion_attempt_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assertion")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_assertion_attempt_id"), "assertion", ["attempt_id"], unique=False)
    op.create_table(
        "coach_rating",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("coach", sa.String(), nullable=False),
        sa.Column("ratings", sa.JSON(), nullable=False),
        sa.Column("remarks", sa.JSON(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempt.id"], name=op.f("fk_coach_rating_attempt_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coach_rating")),
        sa.UniqueConstraint("attempt_id", "coach", name=op.f("uq_coach_rating_attempt_id_coach")),
    )
    op.create_index(op.f("ix_coach_rating_attempt_id"), "coach_rating", ["attempt_id"], unique=False)
