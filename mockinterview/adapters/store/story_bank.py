"""Stories, links and drills in SQLite."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store import rows
from mockinterview.adapters.store.convert import sound
from mockinterview.adapters.store.engine import Sessions
from mockinterview.adapters.store.preparation_rows import RetrievalRow, StoryLinkRow, StoryRow
from mockinterview.domain.criteria import Level, ReadsAs
from mockinterview.domain.errors import InputError
from mockinterview.domain.session import AttemptState
from mockinterview.domain.stories import PARTS, STORIES_AT_MOST, Figure, Link, Retrieval, Story, Told
from mockinterview.domain.story_text import normal
from mockinterview.language import mark
from mockinterview.preparation import ForeignLink, ForeignStory


def story_of(row: StoryRow) -> Story:
    """Return the story of a row."""
    content = row.content
    return Story(
        id=row.id,
        title=row.title,
        level=Level(row.level),
        slot=row.slot,
        principles=tuple(content["principles"]),
        criteria=tuple(content["criteria"]),
        figures=tuple(Figure(name=name, value=value) for name, value in content["figures"]),
        protagonists=tuple(content["protagonists"]),
        confidential=tuple(content["confidential"]),
        checks=tuple(content["checks"]),
        made_ms=row.made_ms,
        changed_ms=row.changed_ms,
        **{part: content[part] for part in PARTS},
    )


def _content(story: Story) -> dict[str, Any]:
    return {
        "principles": list(story.principles),
        "criteria": list(story.criteria),
        "figures": [[sound(one.name), sound(one.value)] for one in story.figures],
        "protagonists": [sound(one) for one in story.protagonists],
        "confidential": [sound(one) for one in story.confidential],
        "checks": list(story.checks),
        **{part: sound(story.part(part)) for part in PARTS},
    }


class SqliteStories:
    """The `StoryBank` port."""

    def __init__(self, sessions: Sessions, now_ms: Callable[[], int]) -> None:
        self._sessions, self._now_ms = sessions, now_ms

    def save(self, story: Story) -> Story:
        """Keep a story, new if its id is 0, and return it as it is kept. Raises InputError without a title."""
        clean = normal(story)
        if not clean.title:
            raise InputError(mark("the story has no title"), hint=mark("Give it a few words that you will know it by."))
        now = self._now_ms()
        with self._sessions.write() as session:
            row = session.get(StoryRow, story.id) if story.id else StoryRow(made_ms=now)
            if row is None:
                raise KeyError(story.id)
            if not story.id:
                if (session.scalar(select(func.count()).select_from(StoryRow)) or 0) >= STORIES_AT_MOST:
                    raise InputError(
                        mark("there are {most} stories already", most=STORIES_AT_MOST), hint=mark("Delete one first.")
                    )
                session.add(row)
            row.title, row.level, row.slot = sound(clean.title), clean.level.value, clean.slot
            row.content, row.changed_ms = _content(clean), now
            session.flush()
            return story_of(row)

    def all(self) -> tuple[Story, ...]:
        """Return all stories in the order in which they were first kept."""
        with self._sessions.read() as session:
            return tuple(story_of(row) for row in session.scalars(select(StoryRow).order_by(StoryRow.id)))

    def delete(self, story_id: int) -> None:
        """Remove a story for good; its answers stay."""
        with self._sessions.write() as session:
            row = session.get(StoryRow, story_id)
            if row is None:
                raise KeyError(story_id)
            session.delete(row)
        self._sessions.scrub()

    def link(self, attempt_id: int, story_id: int, *, confirmed: bool = True) -> None:
        """Keep the user's word that an answer tells a story, or that it does not; a newer word replaces an older."""
        with self._sessions.write() as session:
            if session.get(rows.AttemptRow, attempt_id) is None or session.get(StoryRow, story_id) is None:
                raise KeyError((attempt_id, story_id))
            session.execute(
                delete(StoryLinkRow).where(StoryLinkRow.attempt_id == attempt_id, StoryLinkRow.story_id == story_id)
            )
            session.add(
                StoryLinkRow(attempt_id=attempt_id, story_id=story_id, confirmed=confirmed, made_ms=self._now_ms())
            )

    def links(self) -> tuple[Link, ...]:
        """Return every word on attempts that are not discarded, oldest attempt first."""
        query = (
            select(StoryLinkRow)
            .join(rows.AttemptRow, rows.AttemptRow.id == StoryLinkRow.attempt_id)
            .where(rows.AttemptRow.state != AttemptState.DISCARDED.value)
            .order_by(rows.AttemptRow.began_ms, StoryLinkRow.story_id)
        )
        with self._sessions.read() as session:
            return tuple(
                Link(attempt_id=row.attempt_id, story_id=row.story_id, confirmed=row.confirmed, made_ms=row.made_ms)
                for row in session.scalars(query)
            )

    def told(self) -> tuple[Told, ...]:
        """Return the confirmed links with what planning needs of their answers, oldest first."""
        query = (
            select(StoryLinkRow.story_id, rows.AttemptRow)
            .join(rows.AttemptRow, rows.AttemptRow.id == StoryLinkRow.attempt_id)
            .where(StoryLinkRow.confirmed, rows.AttemptRow.state != AttemptState.DISCARDED.value)
            .order_by(rows.AttemptRow.began_ms, rows.AttemptRow.id)
        )
        with self._sessions.read() as session:
            return tuple(
                Told(
                    attempt_id=row.id,
                    story_id=story_id,
                    prompt_id=row.prompt_id,
                    principles=tuple(row.principles.split()),
                    level=Level(row.level),
                    began_ms=row.began_ms,
                    spoken_s=row.spoken_s,
                    answer_s=row.answer_s,
                    overall=row.overall,
                    reads_as=ReadsAs(row.reads_as) if row.reads_as else None,
                )
                for story_id, row in session.execute(query)
            )

    def keep_retrieval(self, tried: Retrieval) -> None:
        """Keep one try of the drill."""
        with self._sessions.write() as session:
            session.add(
                RetrievalRow(
                    principle=tried.principle,
                    story_id=tried.story_id,
                    seconds=tried.seconds,
                    fits=tried.fits,
                    made_ms=tried.made_ms or self._now_ms(),
                )
            )

    def retrievals(self) -> tuple[Retrieval, ...]:
        """Return every try, oldest first."""
        with self._sessions.read() as session:
            return tuple(
                Retrieval(
                    principle=row.principle,
                    story_id=row.story_id,
                    seconds=row.seconds,
                    fits=row.fits,
                    made_ms=row.made_ms,
                )
                for row in session.scalars(select(RetrievalRow).order_by(RetrievalRow.id))
            )

    def take_in(self, stories: Sequence[ForeignStory]) -> int:
        """Add stories from an export with their moments, after their answers; all or none. Return how many are new."""
        new = 0
        with self._sessions.write() as session:
            for foreign in stories:
                clean = normal(foreign.story)
                row = _here(session, clean)
                if row is None:
                    row = _arrived(session, clean)
                    new += 1
                for link in foreign.links:
                    _join(session, row.id, link)
            if new and _count(session) > STORIES_AT_MOST:
                raise InputError(
                    mark("there would be more than {most} stories", most=STORIES_AT_MOST),
                    safe=mark("The answers are imported, no story is."),
                    hint=mark("Delete some stories, then import again."),
                )
        return new


def _count(session: Transaction) -> int:
    return session.scalar(select(func.count()).select_from(StoryRow)) or 0


def _here(session: Transaction, story: Story) -> StoryRow | None:
    """Return the row that holds a story: kept first at the same moment, and not changed in title and content both."""
    same = session.scalars(select(StoryRow).where(StoryRow.made_ms == story.made_ms).order_by(StoryRow.id)).all()
    return next((row for row in same if row.title == sound(story.title) or row.content == _content(story)), None)


def _arrived(session: Transaction, story: Story) -> StoryRow:
    if not story.title:
        raise InputError(
            mark("a story has no title"),
            safe=mark("No story was imported."),
            hint=mark("Export it again with a title."),
        )
    row = StoryRow(
        title=sound(story.title),
        level=story.level.value,
        slot=story.slot,
        content=_content(story),
        made_ms=story.made_ms,
        changed_ms=story.changed_ms,
    )
    session.add(row)
    session.flush()
    return row


def _join(session: Transaction, story_id: int, link: ForeignLink) -> None:
    attempt = rows.AttemptRow
    query = select(attempt.id).where(attempt.began_ms == link.began_ms, attempt.prompt_id == link.prompt_id)
    found = session.scalars(query.order_by(attempt.id)).first()
    if found is not None and session.get(StoryLinkRow, (found, story_id)) is None:
        session.add(StoryLinkRow(attempt_id=found, story_id=story_id, confirmed=link.confirmed, made_ms=link.made_ms))
        session.flush()
