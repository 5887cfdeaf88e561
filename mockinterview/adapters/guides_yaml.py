"""What the preparation guides hold, from resources/guides/*.yaml. Errors name file and line."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from mockinterview.adapters import yaml_text
from mockinterview.adapters.places import resources_folder
from mockinterview.domain.errors import InputError
from mockinterview.scoring.insider import InsiderVocabulary

FORMAT = 1


class Reader:
    """A file of a guide: its values, and where each stands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            document = yaml_text.read(yaml_text.decoded(path.read_bytes()))
        except OSError as error:
            raise InputError(f"{path} cannot be read: {error.strerror}", hint="Restore the packaged file.") from error
        except yaml_text.YamlFaultError as fault:
            raise self._error(fault.line, str(fault), fault.remedy) from fault
        if document.faults:
            raise self._error(document.faults[0].line, str(document.faults[0]), document.faults[0].remedy)
        self.content, self._lines = document.content, document.lines
        if not isinstance(self.content, dict) or self.content.get("format") != FORMAT:
            raise self._error(1, f"'format: {FORMAT}' is missing", "")

    def _error(self, line: int, problem: str, remedy: str) -> InputError:
        return InputError(
            f"{self.path}:{line}: {problem}", hint=remedy or "Correct the line, or restore the packaged file."
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
            raise self.wrong(place, f"'{place[-1]}' must be a text")
        return value

    def number(self, place: yaml_text.Place, *, default: float | None = None) -> float:
        """Return the number at a place. Raises InputError."""
        value = self._at(place, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(place, f"'{place[-1]}' must be a number")
        return float(value)

    def texts(self, place: yaml_text.Place, *, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return the list of texts at a place. Raises InputError."""
        value = self._at(place, default)
        if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
            raise self.wrong(place, f"'{place[-1]}' must be a list of texts")
        return tuple(value)

    def rows(self, place: yaml_text.Place) -> range:
        """Return the places in the list at a place. Raises InputError."""
        value = self._at(place, None)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.wrong(place, f"'{place[-1]}' must be a list of entries")
        return range(len(value))

    def keys(self, place: yaml_text.Place) -> tuple[str, ...]:
        """Return the keys of the mapping at a place; none if it is not there. Raises InputError."""
        value = self._at(place, {})
        if not isinstance(value, dict):
            raise self.wrong(place, f"'{place[-1]}' must hold entries")
        return tuple(value)

    def has(self, place: yaml_text.Place) -> bool:
        """Return whether something stands at a place."""
        return self._at(place, None, missing=True) is not None

    def _at(self, place: yaml_text.Place, default: Any, *, missing: bool = False) -> Any:
        value: Any = self.content
        for step in place:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                if default is not None or missing:
                    return default
                raise self.wrong(place, f"'{place[-1]}' is missing") from None
        return value


def _file(name: str, folder: Path | None) -> Reader:
    return Reader((folder or resources_folder() / "guides") / name)


@cache
def read_internal(folder: Path | None = None) -> InsiderVocabulary:
    """Return the word lists for internal candidates. Raises InputError naming file and line."""
    reader = _file("internal.yaml", folder)
    return InsiderVocabulary(
        known=frozenset(reader.texts(("known",))),
        internal=reader.texts(("internal",)),
        companies=reader.texts(("companies",)),
        own=reader.texts(("own",)),
    )
