"""Progress at a glance: by which version an attempt was scored, and indexes for the newest answers of a level."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("engine", "rubric"):
        op.add_column("attempt", sa.Column(name, sa.String(), nullable=True))
        op.execute(
            f"UPDATE attempt SET {name} = "  # noqa: S608 - the names are ours
            f"(SELECT {name} FROM scorecard WHERE attempt_id = attempt.id ORDER BY scorecard.id DESC LIMIT 1)"
        )
    for columns in (
        ("state", "level", "began_ms"),
        ("state", "engine", "rubric"),
        ("prompt_id", "level", "state", "began_ms", "overall"),
    ):
        op.create_index(op.f(f"ix_attempt_{'_'.join(columns)}"), "attempt", list(columns), unique=False)
