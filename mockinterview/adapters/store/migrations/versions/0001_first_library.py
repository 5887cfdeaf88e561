"""The first library: banks, criteria, rounds, what was said, scorecards, and the search over it all."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# The index keeps no second copy of the text; triggers keep it in step with take.said.
SEARCH = (
    """
    CREATE VIRTUAL TABLE spoken USING fts5(
        said, content='take', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')
    """,
    """
    CREATE TRIGGER take_said_insert AFTER INSERT ON take BEGIN
        INSERT INTO spoken(rowid, said) VALUES (new.id, new.said);
    END
    """,
    """
    CREATE TRIGGER take_said_delete AFTER DELETE ON take BEGIN
        INSERT INTO spoken(spoken, rowid, said) VALUES ('delete', old.id, old.said);
    END
    """,
    """
    CREATE TRIGGER take_said_update AFTER UPDATE OF said ON take BEGIN
        INSERT INTO spoken(spoken, rowid, said) VALUES ('delete', old.id, old.said);
        INSERT INTO spoken(rowid, said) VALUES (new.id, new.said);
    END
    """,
)


def upgrade() -> None:
    op.create_table(
        "bank",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("imported_ms", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank")),
    )
    op.create_table(
        "criterion",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_criterion")),
    )
    op.create_table(
        "rubric",
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.Column("versions", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_rubric")),
    )
    op.create_table(
        "session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("conditions", sa.JSON(), nullable=False),
        sa.Column("began_ms", sa.Integer(), nullable=False),
        sa.Column("finished_ms", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_session_began_ms"), "session", ["began_ms"], unique=False)
    op.create_table(
        "criterion_version",
        sa.Column("criterion_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["criterion_id"], ["criterion.id"], name=op.f("fk_criterion_version_criterion_id")),
        sa.PrimaryKeyConstraint("criterion_id", "version", name=op.f("pk_criterion_version")),
    )
    op.create_table(
        "passage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bank_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("principle", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["bank_id"], ["bank.id"], name=op.f("fk_passage_bank_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passage")),
    )
    op.create_index(op.f("ix_passage_bank_id"), "passage", ["bank_id"], unique=False)
    op.create_index(op.f("ix_passage_principle"), "passage", ["principle"], unique=False)
    op.create_table(
        "prompt",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("bank_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["bank_id"], ["bank.id"], name=op.f("fk_prompt_bank_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prompt")),
    )
    op.create_index(op.f("ix_prompt_bank_id"), "prompt", ["bank_id"], unique=False)
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("prompt_id", sa.String(), nullable=False),
        sa.Column("revision", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("principles", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("before_discard", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("answer_s", sa.Double(), nullable=False),
        sa.Column("think_s", sa.Double(), nullable=False),
        sa.Column("began_ms", sa.Integer(), nullable=False),
        sa.Column("finished_ms", sa.Integer(), nullable=True),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("spoken_s", sa.Double(), nullable=False),
        sa.Column("overall", sa.Double(), nullable=True),
        sa.Column("reads_as", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["prompt_id"], ["prompt.id"], name=op.f("fk_attempt_prompt_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_attempt_session_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt")),
        sa.UniqueConstraint("session_id", "number", name=op.f("uq_attempt_session_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attempt_began_ms"), "attempt", ["began_ms"], unique=False)
    op.create_index("ix_attempt_prompt_id_began_ms", "attempt", ["prompt_id", "began_ms"], unique=False)
    op.create_index("ix_attempt_state_began_ms", "attempt", ["state", "began_ms"], unique=False)
    op.create_table(
        "prompt_revision",
        sa.Column("prompt_id", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("bank_version", sa.String(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["prompt_id"], ["prompt.id"], name=op.f("fk_prompt_revision_prompt_id")),
        sa.PrimaryKeyConstraint("prompt_id", "fingerprint", name=op.f("pk_prompt_revision")),
    )
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("at_s", sa.Double(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name=op.f("fk_note_attempt_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_note_attempt_id"), "note", ["attempt_id"], unique=False)
    op.create_table(
        "scorecard",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("rubric", sa.String(), nullable=False),
        sa.Column("overall", sa.Double(), nullable=True),
        sa.Column("reads_as", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("card", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempt.id"], name=op.f("fk_scorecard_attempt_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scorecard")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_scorecard_attempt_id"), "scorecard", ["attempt_id"], unique=False)
    op.create_table(
        "self_rating",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("ratings", sa.JSON(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempt.id"], name=op.f("fk_self_rating_attempt_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("attempt_id", name=op.f("pk_self_rating")),
    )
    op.create_table(
        "take",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("audio", sa.String(), nullable=True),
        sa.Column("duration_s", sa.Double(), nullable=False),
        sa.Column("rate_hz", sa.Integer(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("snr_db", sa.Double(), nullable=True),
        sa.Column("clipped", sa.Boolean(), nullable=False),
        sa.Column("recovered", sa.Boolean(), nullable=False),
        sa.Column("began_ms", sa.Integer(), nullable=False),
        sa.Column("finished_ms", sa.Integer(), nullable=True),
        sa.Column("said", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name=op.f("fk_take_attempt_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_take")),
        sa.UniqueConstraint("attempt_id", "number", name=op.f("uq_take_attempt_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "rating",
        sa.Column("scorecard_id", sa.Integer(), nullable=False),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("rating", sa.Double(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("newest", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name=op.f("fk_rating_attempt_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["scorecard_id"], ["scorecard.id"], name=op.f("fk_rating_scorecard_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("scorecard_id", "criterion", name=op.f("pk_rating")),
    )
    op.create_index(op.f("ix_rating_attempt_id"), "rating", ["attempt_id"], unique=False)
    op.create_index("ix_rating_criterion_newest", "rating", ["criterion", "newest"], unique=False)
    op.create_table(
        "segment",
        sa.Column("take_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["take_id"], ["take.id"], name=op.f("fk_segment_take_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("take_id", "number", name=op.f("pk_segment")),
    )
    op.create_table(
        "transcript",
        sa.Column("take_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("pauses", sa.JSON(), nullable=False),
        sa.Column("duration_s", sa.Double(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["take_id"], ["take.id"], name=op.f("fk_transcript_take_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("take_id", "number", name=op.f("pk_transcript")),
    )
    if op.get_bind().dialect.name == "postgresql":
        # stems, and words as they are: the dictionary of stems leaves out short ones. Signs first become blanks,
        # or the parser would take '<this>' for a tag.
        plain = r"regexp_replace(said, '\W+', ' ', 'g')"
        vector = f"(to_tsvector('english', {plain}) || to_tsvector('simple', {plain}))"
        op.execute(f"CREATE INDEX ix_take_said_words ON take USING gin ({vector})")
        return
    for statement in SEARCH:
        op.execute(statement)
