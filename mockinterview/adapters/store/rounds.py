"""A round while it runs, in SQLite: each method is one committed transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store import rows
from mockinterview.adapters.store.convert import (
    attempt_of,
    conditions_to_json,
    note_of,
    session_of,
    sound,
    take_of,
    words_to_json,
)
from mockinterview.adapters.store.engine import Sessions
from mockinterview.adapters.store.past import whole_of
from mockinterview.adapters.store.rubric import present
from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Level
from mockinterview.domain.recording import Recording
from mockinterview.domain.remarks import Place
from mockinterview.domain.scorecard import Scorecard
from mockinterview.domain.scorecard_json import scorecard_to_json
from mockinterview.domain.session import (
    Attempt,
    AttemptState,
    Conditions,
    Note,
    Origin,
    SelfRating,
    Session,
    Take,
    WholeAttempt,
)
from mockinterview.domain.transcript import Transcript, Word

_OPEN = (AttemptState.PREPARING, AttemptState.ANSWERING, AttemptState.ANSWERED)


def _attempt(session: Transaction, attempt_id: int) -> rows.AttemptRow:
    row = session.get(rows.AttemptRow, attempt_id)
    if row is None:
        raise KeyError(attempt_id)
    return row


def _take(session: Transaction, take_id: int) -> rows.TakeRow:
    row = session.get(rows.TakeRow, take_id)
    if row is None:
        raise KeyError(take_id)
    return row


class SqliteRounds:
    """The `Rounds` port."""

    def __init__(self, sessions: Sessions, root: Path, now_ms: Callable[[], int]) -> None:
        self._sessions, self._root, self._now_ms = sessions, root, now_ms

    def begin_session(self, conditions: Conditions) -> Session:
        """Keep a new round."""
        with self._sessions.write() as session:
            row = rows.SessionRow(
                level=conditions.level.value,
                mode=conditions.mode.value,
                conditions=conditions_to_json(conditions),
                began_ms=self._now_ms(),
            )
            session.add(row)
            session.flush()
            return session_of(row)

    def finish_session(self, session_id: int) -> None:
        """Mark a round as done."""
        with self._sessions.write() as session:
            row = session.get(rows.SessionRow, session_id)
            if row is None:
                raise KeyError(session_id)
            row.finished_ms = self._now_ms()

    def begin_attempt(
        self, session_id: int, prompt: Prompt, *, reason: str = "", answer_s: float = 0.0, think_s: float = 0.0
    ) -> Attempt:
        """Keep a new attempt at `prompt`, at the level of its session; its state is PREPARING."""
        with self._sessions.write() as session:
            round_ = session.get(rows.SessionRow, session_id)
            if round_ is None:
                raise KeyError(session_id)
            last = session.scalar(
                select(func.max(rows.AttemptRow.number)).where(rows.AttemptRow.session_id == session_id)
            )
            row = rows.AttemptRow(
                session_id=session_id,
                number=(last or 0) + 1,
                prompt_id=prompt.id,
                revision=prompt.revision,
                kind=prompt.kind.value,
                level=round_.level,
                text=prompt.text[Level(round_.level)],
                principles=f" {' '.join(prompt.principles)} ",
                state=AttemptState.PREPARING.value,
                reason=reason,
                answer_s=answer_s,
                think_s=think_s,
                began_ms=self._now_ms(),
            )
            session.add(row)
            session.flush()
            return attempt_of(row)

    def add_take(
        self, attempt_id: int, *, audio: Path | None = None, question: str = "", criterion: str = "", device: str = ""
    ) -> Take:
        """Keep a new take, numbered on from 0 (the answer); the attempt's state becomes ANSWERING."""
        with self._sessions.write() as session:
            attempt = _attempt(session, attempt_id)
            last = session.scalar(select(func.max(rows.TakeRow.number)).where(rows.TakeRow.attempt_id == attempt_id))
            row = rows.TakeRow(
                attempt_id=attempt_id,
                number=0 if last is None else last + 1,
                question=question,
                criterion=criterion,
                audio=self._relative(audio),
                device=sound(device),
                began_ms=self._now_ms(),
            )
            attempt.state = AttemptState.ANSWERING.value
            session.add(row)
            session.flush()
            return take_of(row, self._root)

    def _relative(self, audio: Path | None) -> str | None:
        # relative, so that the folder can be moved or restored on another computer
        return None if audio is None else audio.resolve().relative_to(self._root).as_posix()

    def add_words(self, take_id: int, words: Sequence[Word]) -> None:
        """Keep words as they are committed; call it with the new ones only."""
        if not words:
            return
        with self._sessions.write() as session:
            _take(session, take_id)
            last = session.scalar(select(func.max(rows.SegmentRow.number)).where(rows.SegmentRow.take_id == take_id))
            session.add(rows.SegmentRow(take_id=take_id, number=(last or 0) + 1, words=words_to_json(words)))

    def finish_take(self, take_id: int, recording: Recording | None = None) -> Take:
        """Keep what is known of a finished recording; None for a typed take."""
        with self._sessions.write() as session:
            row = _take(session, take_id)
            row.finished_ms = self._now_ms()
            if recording is not None:
                row.audio = self._relative(recording.path)
                row.duration_s, row.rate_hz = recording.duration_s, recording.rate_hz
                row.device = sound(recording.device) or row.device
                row.snr_db, row.clipped = recording.snr_db, recording.clipped
                row.recovered = recording.recovered
            session.flush()
            attempt = _attempt(session, row.attempt_id)
            attempt.spoken_s = sum(take.duration_s for take in attempt.takes)
            return take_of(row, self._root)

    def save_transcript(self, take_id: int, transcript: Transcript, origin: Origin = Origin.RECOGNISED) -> int:
        """Keep a text of a take as a new revision and return its number, from 1.

        A typed text that is saved again takes the place of the former: it is the same text, further on.
        """
        with self._sessions.write() as session:
            take = _take(session, take_id)
            number = len(take.transcripts) + 1
            text = sound(transcript.text)
            last = take.transcripts[-1] if take.transcripts else None
            if last is not None and last.origin == origin.value == Origin.TYPED.value:
                last.text, last.made_ms, take.said = text, self._now_ms(), text
                return last.number
            session.add(
                rows.TranscriptRow(
                    take_id=take_id,
                    number=number,
                    origin=origin.value,
                    made_ms=self._now_ms(),
                    text=text,
                    words=words_to_json(transcript.words),
                    pauses=[[pause.start_s, pause.end_s] for pause in transcript.pauses],
                    duration_s=transcript.duration_s,
                    model=transcript.model,
                    language=transcript.language,
                )
            )
            take.said = text
            return number

    def answered(self, attempt_id: int) -> None:
        """Mark that nothing more will be said in an attempt."""
        with self._sessions.write() as session:
            row = _attempt(session, attempt_id)
            row.state, row.finished_ms = AttemptState.ANSWERED.value, self._now_ms()

    def save_self_rating(self, attempt_id: int, rating: SelfRating) -> None:
        """Keep the speaker's own rating; a second one takes the place of the first."""
        with self._sessions.write() as session:
            _attempt(session, attempt_id)
            session.merge(
                rows.SelfRatingRow(
                    attempt_id=attempt_id,
                    ratings=dict(rating.ratings),
                    change=sound(rating.change),
                    made_ms=rating.made_ms or self._now_ms(),
                )
            )

    def save_scorecard(self, attempt_id: int, card: Scorecard, text: str) -> int:
        """Keep a scorecard beside the earlier ones and return its id; the attempt's state becomes SCORED."""
        with self._sessions.write() as session:
            attempt = _attempt(session, attempt_id)
            kept = replace(card, rubric=card.rubric or present(session).version)
            session.execute(update(rows.RatingRow).where(rows.RatingRow.attempt_id == attempt_id).values(newest=False))
            row = rows.ScorecardRow(
                attempt_id=attempt_id,
                made_ms=self._now_ms(),
                engine=kept.engine,
                rubric=kept.rubric,
                overall=kept.overall,
                reads_as=kept.reads_as.value,
                text=sound(text),
                card=scorecard_to_json(kept),
                ratings=[
                    rows.RatingRow(
                        criterion=one.id,
                        attempt_id=attempt_id,
                        rating=one.rating,
                        confidence=one.confidence,
                        newest=True,
                    )
                    for one in kept.criteria
                ],
            )
            session.add(row)
            attempt.overall, attempt.reads_as = kept.overall, kept.reads_as.value
            attempt.engine, attempt.rubric = kept.engine, kept.rubric
            attempt.state = AttemptState.SCORED.value
            attempt.finished_ms = attempt.finished_ms or self._now_ms()
            session.flush()
            return row.id

    def discard(self, attempt_id: int) -> None:
        """Take an attempt out of history, draw and progress; its takes stay in the archive."""
        with self._sessions.write() as session:
            row = _attempt(session, attempt_id)
            if row.state != AttemptState.DISCARDED.value:
                row.before_discard, row.state = row.state, AttemptState.DISCARDED.value

    def restore(self, attempt_id: int) -> None:
        """Take back `discard`."""
        with self._sessions.write() as session:
            row = _attempt(session, attempt_id)
            if row.before_discard is not None:
                row.state, row.before_discard = row.before_discard, None

    def star(self, attempt_id: int, *, on: bool) -> None:
        """Mark an attempt, or not."""
        with self._sessions.write() as session:
            _attempt(session, attempt_id).starred = on

    def save_note(self, attempt_id: int, text: str, *, at_s: float | None = None, place: Place | None = None) -> Note:
        """Keep a remark."""
        with self._sessions.write() as session:
            _attempt(session, attempt_id)
            row = rows.NoteRow(attempt_id=attempt_id, at_s=at_s, text=sound(text), made_ms=self._now_ms())
            if place is not None:
                row.take, row.first, row.last, row.quote = place.take, place.start, place.end, sound(place.quote)
            session.add(row)
            session.flush()
            return note_of(row)

    def unfinished(self) -> tuple[WholeAttempt, ...]:
        """Return attempts that were neither scored nor discarded, oldest first: what a crash left behind."""
        query = (
            select(rows.AttemptRow)
            .where(rows.AttemptRow.state.in_([state.value for state in _OPEN]))
            .order_by(rows.AttemptRow.began_ms, rows.AttemptRow.id)
        )
        with self._sessions.read() as session:
            return tuple(whole_of(session, row, self._root) for row in session.scalars(query))
