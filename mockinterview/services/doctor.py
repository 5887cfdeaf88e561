"""What works on this computer, what does not, and how it is mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mockinterview.domain.errors import MockInterviewError


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at. needed: without it nothing works, else only something. repair: empty if fine."""

    name: str
    fine: bool
    told: str
    repair: str = ""
    needed: bool = True


Examine = Callable[[], str]  # returns what was found, or raises a MockInterviewError that says what is wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to look at."""

    name: str
    examine: Examine
    needed: bool = True


def examined(questions: Sequence[Question]) -> tuple[Finding, ...]:
    """Look at everything, in order; one that fails does not stop the others."""
    return tuple(_examined(question) for question in questions)


def _examined(question: Question) -> Finding:
    try:
        told = question.examine()
    except MockInterviewError as error:
        return Finding(
            name=question.name, fine=False, told=error.message, repair=error.hint or error.safe, needed=question.needed
        )
    return Finding(name=question.name, fine=True, told=told, needed=question.needed)
