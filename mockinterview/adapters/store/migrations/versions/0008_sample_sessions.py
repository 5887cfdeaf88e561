"""Find the sample round quickly: it never counts."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_session_mode"), "session", ["mode"], unique=False)
