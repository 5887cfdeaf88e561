"""The guide to the written case, from resources/guides/promotion.yaml. Errors name file and line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from mockinterview.adapters import yaml_text
from mockinterview.adapters.guides_yaml import Reader, guide_file
from mockinterview.domain.criteria import PRINCIPLES, Level
from mockinterview.domain.promotion import (
    CaseStudy,
    CheckGroup,
    CheckItem,
    Checklist,
    LevelPair,
    PackagePage,
    Paradigm,
    PromotionGuide,
    RubricPart,
    ValueExample,
    weeks_key,
)
from mockinterview.domain.readiness import Figure


@cache
def read_promotion(folder: Path | None = None) -> PromotionGuide:
    """Return the guide to the written case. Raises InputError naming file and line."""
    reader = guide_file("promotion.yaml", folder)
    focus = reader.texts(("focus_principles",))
    for one in focus:
        if one not in PRINCIPLES:
            raise reader.wrong(("focus_principles",), f"there is no principle '{one}'")
    figures = tuple(_figure(reader, ("figures", n)) for n in reader.rows(("figures",)))
    checklists = tuple(_checklist(reader, ("checklists", n)) for n in reader.rows(("checklists",)))
    return PromotionGuide(
        figures={one.key: one for one in (*figures, *_timeline(checklists))},
        focus_principles=focus,
        rubric=tuple(_rubric(reader, ("rubric", n)) for n in reader.rows(("rubric",))),
        rubric_source=reader.text(("rubric_source",)),
        pages=_pages(reader, ("package", "pages")),
        narrative=_pages(reader, ("narrative", "parts")),
        value_examples=tuple(
            ValueExample(
                **{name: reader.text(("value_examples", n, name)) for name in ("technical", "business", "executive")}
            )
            for n in reader.rows(("value_examples",))
        ),
        paradigm=tuple(
            Paradigm(
                gap=reader.text(("paradigm", "rows", n, "gap"), default=""),
                **{name: reader.text(("paradigm", "rows", n, name)) for name in ("dimension", "l6", "l7")},
            )
            for n in reader.rows(("paradigm", "rows"))
        ),
        paradigm_source=reader.text(("paradigm", "source")),
        checklists=checklists,
        level_pairs=tuple(_pair(reader, ("level_pairs", n)) for n in reader.rows(("level_pairs",))),
        case_studies=tuple(_case(reader, ("case_studies", n)) for n in reader.rows(("case_studies",))),
    )


def _figure(reader: Reader, at: yaml_text.Place) -> Figure:
    return Figure(
        key=reader.text((*at, "key")),
        value=reader.number((*at, "value")),
        text=reader.text((*at, "text")),
        source=reader.text((*at, "source")),
    )


def _timeline(checklists: Sequence[Checklist]) -> Iterator[Figure]:
    for one in checklists:
        for item in one.items:
            if item.weeks is not None:
                yield Figure(key=weeks_key(one.key, item.id), value=item.weeks, text=item.text, source=one.source)


def _rubric(reader: Reader, at: yaml_text.Place) -> RubricPart:
    key = reader.text((*at, "key"))
    return RubricPart(
        key=key,
        title=reader.text((*at, "title")),
        weight_key=f"rubric.{key}",
        weight=reader.number((*at, "weight")),
        requirement=reader.text((*at, "requirement")),
        evidence=reader.texts((*at, "evidence")),
    )


def _pages(reader: Reader, at: yaml_text.Place) -> tuple[PackagePage, ...]:
    return tuple(
        PackagePage(
            key=reader.text((*at, n, "key")),
            title=reader.text((*at, n, "title")),
            pages=reader.text((*at, n, "pages"), default=""),
            needs=reader.texts((*at, n, "needs")),
        )
        for n in reader.rows(at)
    )


def _checklist(reader: Reader, at: yaml_text.Place) -> Checklist:
    groups = []
    for n in reader.rows((*at, "groups")):
        row = (*at, "groups", n)
        items = tuple(
            CheckItem(
                id=reader.text((*row, "items", m, "id")),
                text=reader.text((*row, "items", m, "text")),
                weeks=reader.number((*row, "items", m, "weeks")) if reader.has((*row, "items", m, "weeks")) else None,
                manual=reader.truth((*row, "items", m, "manual")),
            )
            for m in reader.rows((*row, "items"))
        )
        groups.append(CheckGroup(title=reader.text((*row, "title")), items=items))
    names = [item.id for group in groups for item in group.items]
    if len(set(names)) < len(names):
        raise reader.wrong(at, "an id stands twice in this checklist")
    return Checklist(
        key=reader.text((*at, "key")),
        title=reader.text((*at, "title")),
        about=reader.text((*at, "about")),
        source=reader.text((*at, "source")),
        dated=reader.text((*at, "dated"), default=""),
        tools=tuple(round(reader.number((*at, "tools", n))) for n in range(reader.count((*at, "tools")))),
        groups=tuple(groups),
    )


def _pair(reader: Reader, at: yaml_text.Place) -> LevelPair:
    asked = reader.text((*at, "asked"))
    if asked not in tuple(Level):
        raise reader.wrong((*at, "asked"), f"'asked' must be one of {', '.join(Level)}")
    return LevelPair(
        asked=Level(asked),
        prompts=reader.texts((*at, "prompts")),
        right=reader.texts((*at, "right")),
        wrong=reader.texts((*at, "wrong")),
        **{name: reader.text((*at, name)) for name in ("key", "title", "question", "wrong_words", "right_words")},
    )


def _case(reader: Reader, at: yaml_text.Place) -> CaseStudy:
    level = reader.text((*at, "level"))
    if level not in tuple(Level):
        raise reader.wrong((*at, "level"), f"'level' must be one of {', '.join(Level)}")
    return CaseStudy(
        level=Level(level),
        facts=reader.texts((*at, "facts")),
        **{name: reader.text((*at, name)) for name in ("title", "why", "source")},
    )
