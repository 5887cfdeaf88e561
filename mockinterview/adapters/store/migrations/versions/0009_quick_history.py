"""History and progress stay quick: the filters and orders of its page, and counting, from indexes alone."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for columns in (("kind", "began_ms", "state"), ("level", "began_ms", "state"), ("overall", "began_ms", "state")):
        op.create_index(op.f(f"ix_attempt_{'_'.join(columns)}"), "attempt", list(columns), unique=False)
    op.drop_index("ix_rating_criterion_newest", table_name="rating")
    op.create_index(
        op.f("ix_rating_criterion_newest_attempt_id"), "rating", ["criterion", "newest", "attempt_id"], unique=False
    )
