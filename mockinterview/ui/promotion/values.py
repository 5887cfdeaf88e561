"""The figures of the written case that can be changed, in groups, as they are shown. Plain values: no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mockinterview.domain.errors import InputError
from mockinterview.domain.promotion import PromotionGuide, weeks_key
from mockinterview.domain.readiness import Figure
from mockinterview.language import inside, mark, numeral, tr

_GROUPS = (
    ("review.", mark("Self-review and Forte examples")),
    ("feedback.", mark("Peer feedback")),
    ("", mark("Rubric and reuse")),
)
_SHARES = ("rubric.sprint-share", "reuse.share")
# what must not lie above what, or no draft could be right
_PAIRS = (
    ("review.words-least", "review.words-most"),
    ("review.forte-least", "review.forte-most"),
    ("feedback.least", "feedback.most"),
)


def unit_name(unit: str) -> str:
    """Return a unit as it is shown."""
    return tr("weeks") if unit == "weeks" else unit


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueRow:
    """A figure as it is shown: in `unit`, which is `scale` times what is kept. usual: the guide's value."""

    key: str
    text: str
    source: str
    shown: float
    usual: float
    unit: str = ""
    scale: float = 1.0

    @property
    def changed(self) -> bool:
        """True if the user's own value is in force."""
        return self.shown != self.usual

    @property
    def told(self) -> str:
        """The source, and the guide's value where it is not in force."""
        told = tr("Source: {source}", source=_source(self.source))
        if self.changed:
            usual = f"{numeral(self.usual)} {unit_name(self.unit)}".strip()
            told += " · " + tr("changed by you, the guide value is {usual}", usual=usual)
        return told


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueGroup:
    """Figures under one heading. about: what their unit counts from, empty where that is plain."""

    title: str
    rows: tuple[ValueRow, ...]
    about: str = ""


def value_groups(guide: PromotionGuide, values: Mapping[str, float]) -> tuple[ValueGroup, ...]:
    """Return every figure of the written case; weights of the rubric are changed beside its parts."""
    timed = {weeks_key(one.key, item.id) for one in guide.checklists for item in one.items}
    left = [key for key in guide.figures if key not in timed]
    groups = []
    for start, title in _GROUPS:
        mine = [key for key in left if key.startswith(start)]
        left = [key for key in left if key not in mine]
        groups.append(ValueGroup(title=tr(title), rows=tuple(_row(guide.figures[key], values) for key in mine)))
    for one in guide.checklists:
        found = [guide.figures[key] for item in one.items if (key := weeks_key(one.key, item.id)) in guide.figures]
        if found:
            about = (
                tr("Weeks from: {event}. Below zero is before it.", event=inside(one.dated))
                if one.dated
                else tr("Weeks.")
            )
            rows = tuple(_row(figure, values, unit="weeks") for figure in found)
            groups.append(ValueGroup(title=tr("Timeline: {title}", title=one.title), about=about, rows=rows))
    return tuple(groups)


def refusal(guide: PromotionGuide, key: str, value: float | None, values: Mapping[str, float]) -> InputError | None:
    """Return why a figure cannot be taken, None if it can."""
    own = {one: number for one, number in values.items() if one != key}
    if value is not None:
        own[key] = value
    for low, high in _PAIRS:
        if key in (low, high) and guide.value(low, own) > guide.value(high, own):
            least, most = guide.value(low, own), guide.value(high, own)
            return InputError(
                tr("At least {least} and at most {most} cannot both be met", least=numeral(least), most=numeral(most)),
                safe=tr("The figure is as it was."),
                hint=tr("Change the other of the two first."),
            )
    if key in _SHARES and value is not None and not 0 <= value <= 1:
        return InputError(tr("A share lies between 0 and 100 %"), safe=tr("The figure is as it was."))
    return None


def _row(figure: Figure, values: Mapping[str, float], *, unit: str = "") -> ValueRow:
    share = figure.key in _SHARES
    scale = 100.0 if share else 1.0
    return ValueRow(
        key=figure.key, text=figure.text, source=figure.source, unit="%" if share else unit, scale=scale,
        shown=round(scale * values.get(figure.key, figure.value), 2), usual=round(scale * figure.value, 2),
    )  # fmt: skip


def _source(source: str) -> str:
    return tr("our own choice") if source == "own" else source
