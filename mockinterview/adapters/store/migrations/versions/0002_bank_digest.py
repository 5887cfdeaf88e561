"""Remember which file a bank came from, so that an unchanged one need not be read again at every start."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("bank", sa.Column("digest", sa.String(), nullable=False, server_default=""))
