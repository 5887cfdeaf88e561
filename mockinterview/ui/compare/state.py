"""Two attempts side by side, in words. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from mockinterview.domain.criteria import Level, ReadsAs
from mockinterview.domain.joined import Spot
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import percentage, tr
from mockinterview.scoring.contradictions import Conflict
from mockinterview.services.compare import Comparison, CriterionPair, PartTime, Proof, compared, tellings
from mockinterview.ui.wording import READS, Notice, clock, criterion_name, moment, part_name, signed
from mockinterview.ui.wording import rating as figure

EARLIER, LATER = 0, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A quote that can be heard in the earlier (0) or later (1) attempt."""

    key: str
    text: str
    where: str
    side: int
    spot: Spot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionLine:
    """One criterion: figures, what changed, and the evidence under the words gained, kept and lost."""

    id: str
    name: str
    figures: str
    change: str
    tone: str
    groups: tuple[tuple[str, tuple[Heard, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """An attempt that can be set beside. story: title of the story that both tell, empty without one."""

    attempt_id: int
    began_ms: int
    level: Level
    overall: float | None
    story: str = ""
    same_prompt: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RetoldFigure:
    """A figure that two tellings give differently. attempts: theirs; first, second: words, with day and quote."""

    subject: str
    attempts: tuple[int, int]
    first: str
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retold:
    """A story, and the figures that differ between any two of its tellings."""

    title: str
    figures: tuple[RetoldFigure, ...] = ()

    def without(self, shown: AbstractSet[int]) -> Retold:
        """Return it without what the two attempts `shown` side by side tell differently: that is shown already."""
        return replace(self, figures=tuple(one for one in self.figures if not set(one.attempts) <= shown))


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareState:
    """What the comparison shows. others: (attempt id, words) that can be chosen beside `attempt_id`.

    questions: of the earlier and the later, where they were asked different ones. retold: the stories that
    `attempt_id` tells.
    """

    attempt_id: int = 0
    prompt: str = ""
    others: tuple[tuple[int, str], ...] = ()
    chosen: int = 0
    titles: tuple[str, str] = ("", "")
    overall: tuple[str, str] = ("", "")
    reads: tuple[str, str] = ("", "")
    summary: str = ""
    criteria: tuple[CriterionLine, ...] = ()
    parts: tuple[tuple[str, str, str], ...] = ()
    figures: tuple[tuple[str, str, str], ...] = ()
    retold: tuple[Retold, ...] = ()
    questions: tuple[str, str] = ("", "")
    caution: str = ""
    playing: str = ""
    empty: str = ""
    notice: Notice | None = None


def compare_state(one: WholeAttempt, other: WholeAttempt) -> CompareState:
    """Return the comparison of two attempts in words, without what can be chosen."""
    found = compared(one, other)
    earlier, later = (one, other) if found.earlier == one.attempt.id else (other, one)
    same_question = _same_question(one, other)
    # what only one question asks for was neither gained nor lost
    rows = tuple(row for row in found.criteria if same_question or (row.before is not None and row.after is not None))
    return CompareState(
        prompt=one.attempt.text if same_question else tr("One story, two questions"),
        titles=(_title(tr("Earlier"), earlier), _title(tr("Later"), later)),
        overall=(figure(found.overall[0]), figure(found.overall[1])),
        reads=(_reads(found.reads_as[0]), _reads(found.reads_as[1])),
        summary=_summary(rows) if rows or same_question else tr("No criterion was rated in both."),
        criteria=tuple(_line(row) for row in rows),
        parts=tuple(_part(part) for part in found.parts),
        figures=tuple(_figures(conflict) for conflict in found.figures),
        questions=("", "") if same_question else (earlier.attempt.text, later.attempt.text),
        caution=_caution(found, same_question=same_question),
    )


def other_words(one: Other) -> str:
    """Return the line of an attempt that can be chosen."""
    words = f"{moment(one.began_ms)} · {one.level} · {figure(one.overall)}"
    if one.same_prompt:
        return words
    return tr("{words} · same story, another question", words=words)


def retold_lines(title: str, wholes: Sequence[WholeAttempt]) -> Retold:
    """Return the figures that differ between any two of several tellings of one story."""
    began = {str(one.attempt.id): one.attempt.began_ms for one in wholes}
    ordered = sorted(wholes, key=lambda one: (one.attempt.began_ms, one.attempt.id))
    return Retold(
        title=title,
        figures=tuple(
            RetoldFigure(
                subject=one.subject.capitalize(),
                attempts=(int(one.first.text_id), int(one.second.text_id)),
                first=f"{moment(began[one.first.text_id])}, {one.first.said}: “{one.first.quote}”",
                second=f"{moment(began[one.second.text_id])}, {one.second.said}: “{one.second.quote}”",
            )
            for one in tellings(ordered)
        ),
    )


def _summary(rows: Sequence[CriterionPair]) -> str:
    gained = sum(len(row.gained) for row in rows)
    kept = sum(len(row.kept) for row in rows)
    lost = sum(len(row.lost) for row in rows)
    return tr("Evidence: {gained} gained, {kept} kept, {lost} lost", gained=gained, kept=kept, lost=lost)


def _same_question(one: WholeAttempt, other: WholeAttempt) -> bool:
    return one.attempt.prompt_id == other.attempt.prompt_id


def _title(word: str, whole: WholeAttempt) -> str:
    return f"{word} · {moment(whole.attempt.began_ms)} · {whole.attempt.level}"


def _reads(reads: ReadsAs | None) -> str:
    return (
        tr("Not scored")
        if reads is None
        else tr("Reads as {read}", read=READS[reads])
        if reads is not ReadsAs.NONE
        else READS[reads]
    )


def _caution(found: Comparison, *, same_question: bool) -> str:
    if found.overall == (None, None):
        return ""
    if found.levels[0] is not found.levels[1]:
        return tr("The two were rated for different levels, so that their figures cannot be set against each other.")
    if not found.comparable:
        return tr("The two were scored by different versions. Score the earlier one again to compare the figures.")
    if not same_question:
        return tr("They answer different questions. Only the criteria that both were rated on are shown.")
    return ""


def _line(row: CriterionPair) -> CriterionLine:
    change, tone = "", "muted"
    if row.change is not None:
        change = tr("the same") if abs(row.change) < 0.05 else signed(row.change)
        tone = "good" if row.change > 0.05 else "muted"
    groups = (
        (tr("Gained"), tuple(_heard(f"{row.id}-g{n}", one, LATER) for n, one in enumerate(row.gained))),
        (
            tr("Kept"),
            tuple(
                one
                for n, (old, new) in enumerate(row.kept)
                for one in (_heard(f"{row.id}-k{n}", old, EARLIER), _heard(f"{row.id}-l{n}", new, LATER))
            ),
        ),
        (tr("Lost"), tuple(_heard(f"{row.id}-x{n}", one, EARLIER) for n, one in enumerate(row.lost))),
    )
    return CriterionLine(
        id=row.id,
        name=criterion_name(row.id),
        figures=f"{figure(row.before)} → {figure(row.after)}",
        change=change,
        tone=tone,
        groups=tuple((title, proofs) for title, proofs in groups if proofs),
    )


def _heard(key: str, proof: Proof, side: int) -> Heard:
    where = tr("earlier") if side == EARLIER else tr("later")
    if proof.spot and proof.spot.take:
        where = tr("{when}, follow-up, {clock}", when=where, clock=clock(proof.spot.start_s))
    elif proof.spot:
        where = f"{where}, {clock(proof.spot.start_s)}"
    text = tr("{quote} (claimed by you)", quote=proof.quote) if proof.claimed else proof.quote
    return Heard(key=key, text=text, where=where, side=side, spot=proof.spot)


def _part(part: PartTime) -> tuple[str, str, str]:
    def told(seconds: float | None, share: float) -> str:
        if not share:
            return "–"  # noqa: RUF001 - a dash is meant
        return (
            f"{clock(seconds)} ({percentage(share)})"
            if seconds is not None
            else tr("{share} of the words", share=percentage(share))
        )

    name = part_name(part.name)
    return name, told(part.before_s, part.before_share), told(part.after_s, part.after_share)


def _figures(one: Conflict) -> tuple[str, str, str]:
    return (
        one.subject.capitalize(),
        f"{one.first.said}: “{one.first.quote}”",
        f"{one.second.said}: “{one.second.quote}”",
    )
