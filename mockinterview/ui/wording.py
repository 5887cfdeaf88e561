"""What the window calls things: kinds, levels, criteria, moments, and errors by their code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil, floor
from pathlib import Path

from mockinterview.domain.criteria import PRINCIPLES, Kind, Level, ReadsAs
from mockinterview.domain.draw import Drawn, Why
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.session import AttemptState, Mode
from mockinterview.language import Shape, Words, mark, numeral, plural, spelled, tr

NAME = "Mock Interview"
LONGEST_NAME = 28  # letters of a file's name within a sentence: no line breaks in it, at twice the text size either
DISCLAIMER = mark(
    "Figures for levels are guide values from preparation material, not hiring rules, and a rating here is no "
    "forecast. Mock Interview is an independent open-source project. It is not affiliated with, endorsed by or "
    "connected to Amazon."
)

KINDS = Words({Kind.BEHAVIORAL: "Behavioral", Kind.SYSTEM_DESIGN: "System design", Kind.SCENARIO: "Scenario"})
LEVELS = {Level.L6: "L6", Level.L7: "L7"}
MODES = Words(
    {
        Mode.PRACTICE: "Practice",
        Mode.INTERVIEW: "Interview conditions",
        Mode.LOOP: "Full loop",
        Mode.DEMO: "Sample",
    }
)
READS = Words({ReadsAs.NONE: "Not enough evidence", ReadsAs.L5: "L5", ReadsAs.L6: "L6", ReadsAs.L7: "L7"})
STATES = Words(
    {
        AttemptState.PREPARING: "Not answered",
        AttemptState.ANSWERING: "Unfinished",
        AttemptState.ANSWERED: "Not scored",
        AttemptState.SCORED: "Scored",
        AttemptState.DISCARDED: "Discarded",
    }
)
CRITERIA = Words(
    {
        "scope": "Scope",
        "impact": "Impact",
        "context": "Context",
        "ambiguity": "Ambiguity",
        "influence": "Influence",
        "disagreement": "Disagreement",
        "change": "Change",
        "leverage": "Leverage",
        "horizon": "Horizon",
        "judgment": "Judgment",
        "people": "People",
        "innovation": "Innovation",
        "industry": "Industry",
        "technical": "Technical depth",
        "customer": "Customer",
        "ownership": "Ownership",
        "structure": "Structure",
        "communication": "Communication",
        "requirements": "Requirements",
        "business_case": "Business case",
        "estimation": "Estimation",
        "architecture": "Architecture",
        "data": "Data",
        "scaling": "Scaling",
        "reliability": "Reliability",
        "operations": "Operations",
        "security": "Security",
        "cost": "Cost",
        "tradeoffs": "Trade-offs",
        "operating_model": "Operating model",
        "evolution": "Evolution",
        "risks": "Risks",
        "metrics": "Metrics",
    }
)
PARTS = Words(
    {
        "situation": "Situation",
        "task": "Task",
        "action": "Action",
        "result": "Result",
        "impact": "Impact",
        "learning": "Learning",
    }
)
ERROR_TITLES = Words(
    {
        "input": "That cannot be used",
        "bank": "A question bank has a fault",
        "audio.file": "This recording cannot be read",
        "transcript": "This text cannot be scored",
        "missing": "Something is missing",
        "model": "The speech model cannot be used",
        "audio.device": "No microphone",
        "server": "The server does not answer as it should",
        "audio.microphone-lost": "The microphone has gone",
        "store": "The library cannot be used",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to tell: what happened, what is safe, what to do. tone: soft, accent, good, caution or danger."""

    title: str
    text: str = ""
    tone: str = "caution"


def notice_of(error: MockInterviewError) -> Notice:
    """Return what to tell of an error."""
    code = error.code
    while code and code not in ERROR_TITLES:
        code = code.rpartition(".")[0]
    return Notice(title=ERROR_TITLES.get(code, tr("That did not work")), text=told(error), tone="danger")


def told(error: MockInterviewError) -> str:
    """Return what happened, what is safe and what to do; what has a translation is in the language of the window."""
    return sentence(tr(error.told()))


def sentence(words: str) -> str:
    """Return words with a capital in front; an address stays as it is."""
    return words if words.startswith(("http://", "https://")) else f"{words[:1].upper()}{words[1:]}"


def shown_name(path: Path) -> str:
    """Return the name of a file; what cannot be printed is replaced: line ends, and marks that turn text round."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in path.name)


def short(name: str) -> str:
    """Return a name for use within a sentence; its end stays, since that tells the kind."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 13]}…{name[-12:]}"


def criterion_name(criterion: str) -> str:
    """Return the name of a criterion."""
    return CRITERIA.get(criterion, criterion.replace("_", " ").capitalize())


def part_name(part: str) -> str:
    """Return the name of a part of an answer; those of a design round are named by its question."""
    return PARTS.get(part.lower(), part.replace("_", " ").capitalize())


def principle_name(principle: str) -> str:
    """Return the name of a Leadership Principle."""
    return PRINCIPLES.get(principle, principle.replace("-", " ").capitalize())


def why(drawn: Drawn) -> str:
    """Return the reason for a draw in words."""
    name = criterion_name(drawn.criterion) if drawn.criterion else ""
    match drawn.why:
        case Why.NEW:
            return tr("New to you")
        case Why.WEAK:
            told = tr("{criterion} was under the bar", criterion=name)
        case Why.DUE:
            told = tr("{criterion} is due again", criterion=name) if name else tr("This question is due again")
        case _:
            return tr("Chosen by you")
    under = principle_name(drawn.principle) if drawn.principle else ""
    ago = "" if drawn.days is None else _answered(drawn.days)
    return " · ".join(part for part in (told, under, ago) if part)


def _answered(days: int) -> str:
    if not days:
        return tr("last answered today")
    if days == 1:
        return tr("last answered yesterday")
    return plural("last answered a day ago", "last answered %n days ago", days)


def clock(seconds: float) -> str:
    """Return m:ss, or h:mm:ss from an hour on."""
    whole = max(0, floor(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"


def countdown(seconds: float) -> str:
    """Return the time left as m:ss, rounded up, so that 0:00 is shown only when nothing is left."""
    return clock(ceil(max(0.0, seconds)))


def minutes(seconds: float) -> str:
    """Return a length in words."""
    if seconds < 60:
        return tr("{seconds} s", seconds=round(seconds))
    whole = seconds / 60
    return tr("{minutes} min", minutes=numeral(whole, 0 if abs(whole - round(whole)) < 0.05 else 1))


def moment(ms: int) -> str:
    """Return a moment as local date and time."""
    return spelled(datetime.fromtimestamp(ms / 1000).astimezone(), Shape.MOMENT)


def day_of(ms: int) -> str:
    """Return the local day of a moment."""
    return spelled(datetime.fromtimestamp(ms / 1000).astimezone(), Shape.DATE)


def rating(value: float | None) -> str:
    """Return a rating with one decimal, or a dash."""
    return "–" if value is None else numeral(value, 1)  # noqa: RUF001 - a dash is meant


def signed(value: float) -> str:
    """Return a difference with its sign and one decimal."""
    rounded = round(value, 1)
    sign = "±" if not rounded else "+" if rounded > 0 else "−"  # noqa: RUF001 - a minus
    return f"{sign}{numeral(abs(rounded), 1)}"


def size(count: int) -> str:
    """Return a number of bytes in MB or GB."""
    return f"{numeral(count / 1e9, 1)} GB" if count >= 1e9 else f"{numeral(count / 1e6, 0)} MB"
