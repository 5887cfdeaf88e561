"""From a kept attempt to what the review shows of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from mockinterview.domain.anchors import in_joined
from mockinterview.domain.joined import Joined, joined
from mockinterview.domain.remarks import Assertion, CoachRating, Verdict
from mockinterview.domain.session import KeptScorecard, Note, WholeAttempt
from mockinterview.language import listed, numeral, tr
from mockinterview.scoring.guide import Range
from mockinterview.services.coach import beside
from mockinterview.ui.review.lane_state import lane_state, placed
from mockinterview.ui.review.state import CardLine, CoachTable, Mark, ReviewState, Said, Spoken, TakeSpan
from mockinterview.ui.wording import KINDS, clock, criterion_name, moment
from mockinterview.ui.wording import rating as figure

PARAGRAPH = 420  # characters after which the next sentence begins a paragraph; chosen by us
LONGEST_SENTENCE = 45  # words after which a stretch without a full stop is looped as it is; chosen by us
SKIPPED_S = 0.7  # shorter pauses belong to speaking; chosen by us
MOST_ACTIONS = 3


def paragraphs(text: str) -> str:
    """Return `text` of the same length, blanks after some sentences turned into line ends."""
    out, since = list(text), 0
    for at, letter in enumerate(text):
        if letter == " " and at - since >= PARAGRAPH and text[at - 1] in ".?!":
            out[at], since = "\n", at
    return "".join(out)


def review_state(whole: WholeAttempt, *, card: int = 0, shares: Mapping[str, Range] | None = None) -> ReviewState:
    """Return the text of an attempt, its words with their times, and the evidence of one scorecard in it.

    card: id of a scorecard, 0 for the newest. shares: the guide's shares by part.
    """
    said = joined(whole.takes)
    shown = _Text.of(said)
    kept = next((one for one in whole.scorecards if one.id == card), whole.scorecard)
    seconds = sum(take.duration_s for take in whole.takes)
    return ReviewState(
        attempt_id=whole.attempt.id,
        heading=f"{KINDS[whole.attempt.kind]} · {whole.attempt.level} · {moment(whole.attempt.began_ms)}",
        prompt=whole.attempt.text,
        text=shown.text,
        words=shown.words,
        marks=_marks(kept, said, shown),
        headings=shown.headings,
        takes=shown.takes,
        sentences=_sentences(shown),
        quiet=_quiet(said),
        lane=lane_state(kept, said, shares or {}),
        criteria=tuple(
            (one.id, f"{criterion_name(one.id)} {figure(one.rating)}")
            for one in (kept.card.criteria if kept else ())
            if one.evidence
        ),
        claimable=tuple((name, criterion_name(name)) for name in whole.prompt.criteria),
        duration=clock(seconds) if seconds else tr("typed"),
        audible=any(take.audio is not None and take.duration_s for take in whole.takes),
        starred=whole.attempt.starred,
        tags=whole.tags,
        actions=tuple(
            (criterion_name(one.criterion), one.text, one.reason)
            for one in (kept.card.advice[:MOST_ACTIONS] if kept else ())
        ),
        assertions=tuple(_assertion(one, said, shown) for one in whole.assertions),
        notes=tuple(_note(one, said, shown) for one in whole.notes),
        cards=tuple(_card_line(one) for one in reversed(whole.scorecards)),
        card=kept.id if kept else 0,
        stale=kept is not None and kept.text != said.transcript.text,
        coaches=tuple(_coach(whole, one) for one in whole.coaches),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """The text as it is shown: takes under headings, in paragraphs.

    offsets: of each take, where it begins when joined, and by how much it moves.
    """

    text: str
    words: tuple[Spoken, ...]
    headings: tuple[tuple[int, int], ...]
    takes: tuple[TakeSpan, ...]
    offsets: tuple[tuple[int, int], ...]

    @staticmethod
    def of(said: Joined) -> _Text:
        pieces: list[str] = []
        words: list[Spoken] = []
        headings: list[tuple[int, int]] = []
        offsets: list[tuple[int, int]] = []
        takes: list[TakeSpan] = []
        at = 0
        for take, begin in zip(said.takes, said.starts, strict=True):
            transcript = take.transcript
            if transcript is None:
                continue
            title = (
                tr("Follow-up: {question}", question=take.question)
                if take.question
                else tr("Answer")
                if take.number == 0
                else tr("Then")
            )
            headings.append((at, at + len(title)))
            pieces.append(title + "\n")
            at += len(title) + 1
            offsets.append((begin, at - begin))
            audible = take.audio is not None and take.duration_s > 0
            length = len(transcript.text)
            takes.append(TakeSpan(number=take.number, title=title, start=at, length=length, audible=audible))
            words += [
                Spoken(start=at + first, end=at + last, take=take.number, start_s=word.start_s, end_s=word.end_s)
                for word, (first, last) in zip(transcript.words, transcript.spans(), strict=False)
            ]
            pieces.append(paragraphs(transcript.text) + "\n\n")
            at += length + 2
        return _Text(
            text="".join(pieces).rstrip("\n"),
            words=tuple(words),
            headings=tuple(headings),
            takes=tuple(takes),
            offsets=tuple(offsets),
        )

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a slice of the joined text stands."""
        return _moved(start, self.offsets), _moved(end - 1, self.offsets) + 1


def _marks(kept: KeptScorecard | None, said: Joined, shown: _Text) -> tuple[Mark, ...]:
    marks = []
    for one in kept.card.criteria if kept else ():
        for proof in one.evidence:
            span = placed(kept, said, proof.start, proof.end) if kept else None
            if shown.offsets and span is not None and span[1] > span[0]:
                start, end = shown.span(*span)
                name = criterion_name(one.id)
                marks.append(Mark(start=start, end=end, criterion=one.id, name=name, claimed=proof.claimed))
    return tuple(sorted(marks, key=lambda mark: mark.start))


def _sentences(shown: _Text) -> tuple[tuple[int, int], ...]:
    """Return the first and last word of each sentence; a sentence ends with its take."""
    found: list[tuple[int, int]] = []
    first = 0
    for index, word in enumerate(shown.words):
        following = shown.words[index + 1] if index + 1 < len(shown.words) else None
        ends = shown.text[word.start : word.end].rstrip("\"')”").endswith((".", "?", "!"))
        if following is None or following.take != word.take or ends or index - first >= LONGEST_SENTENCE:
            found.append((first, index))
            first = index + 1
    return tuple(found)


def _quiet(said: Joined) -> tuple[tuple[int, float, float], ...]:
    """Return (take, start, end) of the pauses worth skipping, by the sound, or by the words where that is not known."""
    found = []
    for take in said.takes:
        transcript = take.transcript
        if transcript is None:
            continue
        pauses = [(one.start_s, one.end_s) for one in transcript.pauses]
        pauses = pauses or [(one.end_s, two.start_s) for one, two in pairwise(transcript.words)]
        found += [(take.number, start, end) for start, end in pauses if end - start >= SKIPPED_S]
    return tuple(found)


def _assertion(one: Assertion, said: Joined, shown: _Text) -> Said:
    span = in_joined(said, one.place)
    name = criterion_name(one.criterion)
    title = tr("You claim this for {criterion}", criterion=name)
    if one.verdict is not Verdict.SAID:
        title = tr("You dismissed this for {criterion}", criterion=name)
    start, end = shown.span(*span) if span else (None, 0)
    text = f"“{one.place.quote}”"
    return Said(id=one.id, title=title, text=text, start=start, end=end, gone=span is None)


def _note(one: Note, said: Joined, shown: _Text) -> Said:
    span = in_joined(said, one.place) if one.place else None
    if one.place:
        title = tr("On “{words}”", words=shortened(one.place.quote))
    else:
        title = tr("At {clock}", clock=clock(one.at_s)) if one.at_s is not None else tr("On the whole answer")
    start, end = shown.span(*span) if span else (None, 0)
    gone = one.place is not None and span is None
    return Said(id=one.id, title=title, text=one.text, start=start, end=end, gone=gone)


def shortened(text: str, most: int = 60) -> str:
    """Return the first words of a long text."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def _card_line(kept: KeptScorecard) -> CardLine:
    versions = " · ".join(part for part in (kept.card.engine, kept.card.rubric) if part)
    return CardLine(id=kept.id, text=f"{moment(kept.made_ms)} · {figure(kept.card.overall)}", made_by=versions)


def _coach(whole: WholeAttempt, rating: CoachRating) -> CoachTable:
    told = beside(whole, rating)
    summary = []
    if told.off_own is not None:
        summary.append(tr("{gap} from your own rating on average", gap=numeral(told.off_own, 1)))
    if told.off_engine is not None:
        summary.append(tr("{gap} from the score", gap=numeral(told.off_engine, 1)))
    return CoachTable(
        coach=told.coach,
        rows=tuple(
            (criterion_name(one.criterion), figure(one.coach), figure(one.own), figure(one.engine)) for one in told.rows
        ),
        summary=listed(summary),
        comment=told.comment,
    )


def _moved(offset: int, offsets: Sequence[tuple[int, int]]) -> int:
    """Return where a character of the joined text stands in the text that is shown."""
    move = offsets[0][1]
    for begin, by in offsets:
        if offset >= begin:
            move = by
    return offset + move
