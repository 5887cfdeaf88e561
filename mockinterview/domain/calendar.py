"""Days and weeks of practice, from moments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from mockinterview.domain.progress import Practised

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What was practised on a day."""

    day: date
    minutes: float = 0.0
    answers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """Seven days from a Monday on."""

    days: tuple[Day, ...]

    @property
    def monday(self) -> date:
        """The first day."""
        return self.days[0].day

    @property
    def minutes(self) -> float:
        """Minutes of all days."""
        return sum(day.minutes for day in self.days)

    @property
    def answers(self) -> int:
        """Answers of all days."""
        return sum(day.answers for day in self.days)


def day_of(moment_ms: int, zone: tzinfo | None = None) -> date:
    """Return the day of a moment in a zone, by default the local one."""
    return datetime.fromtimestamp(moment_ms / 1000, tz=zone).astimezone(zone).date()


def monday_of(day: date) -> date:
    """Return the Monday of the week of a day."""
    return day - timedelta(days=day.weekday())


def weeks(
    practised: Iterable[Practised], *, until_ms: int, number: int, zone: tzinfo | None = None
) -> tuple[Week, ...]:
    """Return `number` weeks, the last of which holds `until_ms`; days without practice are there, empty."""
    minutes: dict[date, float] = defaultdict(float)
    answers: dict[date, int] = defaultdict(int)
    for one in practised:
        day = day_of(one.began_ms, zone)
        minutes[day] += one.seconds / 60
        answers[day] += 1
    first = monday_of(day_of(until_ms, zone)) - (number - 1) * WEEK
    return tuple(
        Week(
            days=tuple(
                Day(day=day, minutes=minutes[day], answers=answers[day])
                for day in (first + at * WEEK + timedelta(days=on) for on in range(7))
            )
        )
        for at in range(number)
    )
