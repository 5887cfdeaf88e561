"""What the preparation guides hold, from resources/guides/*.yaml. Errors name file and line."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from mockinterview.adapters import yaml_text
from mockinterview.adapters.places import resources_folder
from mockinterview.domain.criteria import CRITERIA, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.readiness import Assessment, Figure, Group, Item, Scale
from mockinterview.language import mark
from mockinterview.scoring.insider import InsiderVocabulary

FORMAT = 1


class Reader:
    """A file of a guide: its values, and where each stands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            document = yaml_text.read(yaml_text.decoded(path.read_bytes()))
        except OSError as error:
            raise InputError(
                mark("{path} cannot be read: {why}", path=path, why=error.strerror),
                hint=mark("Restore the packaged file."),
            ) from error
        except yaml_text.YamlFaultError as fault:
            raise self._error(fault.line, fault.problem, fault.remedy) from fault
        if document.faults:
            raise self._error(document.faults[0].line, document.faults[0].problem, document.faults[0].remedy)
        self.content, self._lines = document.content, document.lines
        if not isinstance(self.content, dict) or self.content.get("format") != FORMAT:
            raise self._error(1, mark("'format: {format}' is missing", format=FORMAT), "")

    def _error(self, line: int, problem: str, remedy: str) -> InputError:
        return InputError(
            mark("{path}:{line}: {problem}", path=self.path, line=line, problem=problem),
            hint=remedy or mark("Correct the line, or restore the packaged file."),
        )

    def wrong(self, place: yaml_text.Place, problem: str) -> InputError:
        """Return the error for what stands at a place, with the line of it or of the nearest place around it."""
        while place and place not in self._lines:
            place = place[:-1]
        return self._error(self._lines.get(place, 1), problem, "")

    def text(self, place: yaml_text.Place, *, default: str | None = None) -> str:
        """Return the text at a place. Raises InputError."""
        value = self._at(place, default)
        if not isinstance(value, str) or not (value.strip() or default is not None):
            raise self.wrong(place, mark("'{key}' must be a text", key=place[-1]))
        return value

    def number(self, place: yaml_text.Place, *, default: float | None = None) -> float:
        """Return the number at a place. Raises InputError."""
        value = self._at(place, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(place, mark("'{key}' must be a number", key=place[-1]))
        return float(value)

    def texts(self, place: yaml_text.Place, *, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return the list of texts at a place. Raises InputError."""
        value = self._at(place, default)
        if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
            raise self.wrong(place, mark("'{key}' must be a list of texts", key=place[-1]))
        return tuple(value)

    def truth(self, place: yaml_text.Place) -> bool:
        """Return whether `true` stands at a place; false if nothing does. Raises InputError."""
        value = self._at(place, default=False)
        if not isinstance(value, bool):
            raise self.wrong(place, f"'{place[-1]}' must be true or false")
        return value

    def rows(self, place: yaml_text.Place) -> range:
        """Return the places in the list at a place. Raises InputError."""
        value = self._at(place, None)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.wrong(place, f"'{place[-1]}' must be a list of entries")
        return range(len(value))

    def count(self, place: yaml_text.Place) -> int:
        """Return the length of the list at a place, 0 if there is none."""
        value = self._at(place, ())
        return len(value) if isinstance(value, list) else 0

    def keys(self, place: yaml_text.Place) -> tuple[str, ...]:
        """Return the keys of the mapping at a place; none if it is not there. Raises InputError."""
        value = self._at(place, {})
        if not isinstance(value, dict):
            raise self.wrong(place, f"'{place[-1]}' must hold entries")
        return tuple(value)

    def has(self, place: yaml_text.Place) -> bool:
        """Return whether something stands at a place."""
        return self._at(place, None, missing=True) is not None

    def _at(self, place: yaml_text.Place, default: Any = None, *, missing: bool = False) -> Any:
        value: Any = self.content
        for step in place:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                if default is not None or missing:
                    return default
                raise self.wrong(place, f"'{place[-1]}' is missing") from None
        return value


def guide_file(name: str, folder: Path | None) -> Reader:
    """Return a file of the guides, opened. Raises InputError."""
    return Reader((folder or resources_folder() / "guides") / name)


@cache
def read_internal(folder: Path | None = None) -> InsiderVocabulary:
    """Return the word lists for internal candidates. Raises InputError naming file and line."""
    reader = guide_file("internal.yaml", folder)
    return InsiderVocabulary(
        known=frozenset(reader.texts(("known",))),
        internal=reader.texts(("internal",)),
        companies=reader.texts(("companies",)),
        own=reader.texts(("own",)),
    )


@cache
def read_assessments(folder: Path | None = None) -> tuple[Assessment, ...]:
    """Return the self-assessments, in the order of the file. Raises InputError naming file and line."""
    reader = guide_file("readiness.yaml", folder)
    found = tuple(_assessment(reader, ("assessments", n)) for n in reader.rows(("assessments",)))
    _unique(reader, ("assessments",), [one.key for one in found])
    return found


def _assessment(reader: Reader, at: yaml_text.Place) -> Assessment:
    key = reader.text((*at, "key"))
    scale = reader.text((*at, "scale"))
    level = reader.text((*at, "level"), default="")
    if scale not in tuple(Scale):
        raise reader.wrong((*at, "scale"), f"'scale' must be one of {', '.join(Scale)}")
    if level and level not in tuple(Level):
        raise reader.wrong((*at, "level"), f"'level' must be one of {', '.join(Level)}")
    groups = tuple(_group(reader, (*at, "groups", n), key) for n in reader.rows((*at, "groups")))
    _unique(reader, (*at, "groups"), [item.id for group in groups for item in group.items])
    return Assessment(
        key=key,
        title=reader.text((*at, "title")),
        about=reader.text((*at, "about")),
        scale=Scale(scale),
        groups=groups,
        source=reader.text((*at, "source")),
        level=Level(level) if level else None,
        of=round(reader.number((*at, "of"), default=0)),
        thresholds={
            role: _figure(reader, (*at, "thresholds", role), f"{key}.{role}")
            for role in reader.keys((*at, "thresholds"))
        },
        after={role: reader.texts((*at, "after", role)) for role in reader.keys((*at, "after"))},
    )


def _group(reader: Reader, at: yaml_text.Place, key: str) -> Group:
    criteria = _criteria(reader, (*at, "criteria"))
    develop = reader.text((*at, "develop"), default="")
    items = []
    for n in reader.rows((*at, "items")):
        row = (*at, "items", n)
        item_id = reader.text((*row, "id"))
        bar = _figure(reader, (*row, "bar"), f"{key}.{item_id}") if reader.has((*row, "bar")) else None
        items.append(
            Item(
                id=item_id,
                text=reader.text((*row, "text")),
                criteria=_criteria(reader, (*row, "criteria")) or criteria,
                develop=reader.text((*row, "develop"), default=develop),
                bar=bar,
                unit=reader.text((*row, "unit"), default=""),
                at_most=reader.truth((*row, "at_most")),
            )
        )
    return Group(title=reader.text((*at, "title")), items=tuple(items))


def _figure(reader: Reader, at: yaml_text.Place, key: str) -> Figure:
    return Figure(
        key=key,
        value=reader.number((*at, "value")),
        text=reader.text((*at, "text")),
        source=reader.text((*at, "source")),
    )


def _criteria(reader: Reader, at: yaml_text.Place) -> tuple[str, ...]:
    found = reader.texts(at, default=())
    for one in found:
        if one not in CRITERIA:
            raise reader.wrong(at, f"there is no criterion '{one}'")
    return found


def _unique(reader: Reader, at: yaml_text.Place, names: list[str]) -> None:
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise reader.wrong(at, f"'{twice[0]}' stands twice")
