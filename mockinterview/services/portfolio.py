"""The impact portfolio: sums over initiatives, and one line each for engineers, the business and executives.

Money is only ever the writer's amount times the writer's own factor. Source of the three lines: guide 002.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mockinterview.domain.promotion import Entry, Initiative


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueLines:
    """An initiative in three languages; ask: what is missing for them, as a question, empty if nothing is."""

    technical: str
    business: str
    executive: str
    ask: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Sums over the portfolio. money: by currency; unpriced: initiatives without a factor.

    most_teams, most_people: the largest single reach, because teams may be the same in two initiatives.
    """

    initiatives: int
    money: tuple[tuple[str, float], ...]
    unpriced: int
    most_teams: float
    most_people: float
    customers: float
    months: float
    counts: tuple[tuple[str, float], ...] = ()

    @property
    def told(self) -> tuple[str, ...]:
        """The dashboard in short lines; what is not known is left out."""
        lines = [f"{money(amount, currency)} a year or in all, by your own factors" for currency, amount in self.money]
        if self.unpriced:
            lines.append(f"{self.unpriced} without a factor: not counted as money")
        if self.most_teams:
            lines.append(f"{self.most_teams:,.0f} teams at most in one initiative")
        if self.most_people:
            lines.append(f"{self.most_people:,.0f} people at most in one initiative")
        if self.customers:
            lines.append(f"{self.customers:,.0f} customers at most in one initiative")
        if self.months:
            lines.append(f"{self.months:,.0f} months of the longest initiative")
        return (*lines, *(f"{count:g} {name}" for name, count in self.counts))


def money(amount: float, currency: str) -> str:
    """Return an amount as it is said: $1.9M, 850K EUR."""
    size = abs(amount)
    told = f"{amount / 1e6:.1f}M" if size >= 999_500 else f"{amount / 1e3:.0f}K" if size >= 1000 else f"{amount:.0f}"
    told = told.replace(".0M", "M")
    return f"{currency}{told}" if len(currency) == 1 else f"{told} {currency}"


def totals(found: Sequence[Initiative], counts: Iterable[Entry] = ()) -> Totals:
    """Return the sums. counts: entries of counted things (talks, papers, mentees) with a name and a number."""
    sums: dict[str, float] = {}
    for one in found:
        if one.money is not None:
            sums[one.currency] = sums.get(one.currency, 0.0) + one.money
    return Totals(
        initiatives=len(found),
        money=tuple(sorted(sums.items())),
        unpriced=sum(one.money is None for one in found),
        most_teams=max((one.teams or 0.0 for one in found), default=0.0),
        most_people=max((one.people or 0.0 for one in found), default=0.0),
        customers=max((one.customers or 0.0 for one in found), default=0.0),
        months=max((one.months or 0.0 for one in found), default=0.0),
        counts=tuple(
            (str(one.content.get("name", "")), float(one.content["number"]))
            for one in counts
            if isinstance(one.content.get("number"), int | float)
        ),
    )


def value_lines(one: Initiative) -> ValueLines:
    """Return the three lines of an initiative from its own facts."""
    technical = one.technical or one.name
    reach = _reach(one)
    amount = f"{one.amount:g} {one.measure}".strip() if one.amount is not None else ""
    if one.money is not None and one.per_unit is not None:
        worth = money(one.money, one.currency)
        business = f"{amount} at {money(one.per_unit, one.currency)} each is {worth}."
        executive = f"{one.name}: {worth}" + (f", {reach}" if reach else "") + "."
        return ValueLines(technical=technical, business=business, executive=executive)
    ask = (
        f"What is one {one.measure} worth? Ask finance for the factor and enter it: nothing is estimated here."
        if amount and one.measure
        else "What changed, in which unit, and what is one unit worth to the business?"
    )
    return ValueLines(
        technical=technical,
        business=f"{amount}." if amount else "",
        executive=f"{one.name}{': ' + reach if reach else ''}.",
        ask=ask,
    )


def _reach(one: Initiative) -> str:
    parts = [
        f"{one.teams:g} teams" if one.teams else "",
        f"{one.people:g} people" if one.people else "",
        f"{one.customers:,.0f} customers" if one.customers else "",
        f"in {one.months:g} months" if one.months else "",
    ]
    return ", ".join(part for part in parts if part)
