"""Plans, worksheets and their guide figures from resources/plans, with a line for each fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from mockinterview.adapters import yaml_text
from mockinterview.adapters.places import resources_folder
from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Kind, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.plans import Ask, Deliverable, Did, PlanDay, PlanSession, Share, Task, Template
from mockinterview.domain.readiness import Figure
from mockinterview.domain.worksheets import Field, Sheet, SpokenForm
from mockinterview.language import Numeral, mark

T = TypeVar("T")
PLACES = ("stories", "readiness", "worksheet", "log")
MINUTES_AT_MOST = 240.0


@dataclass(frozen=True, slots=True)
class _Node:
    """A value of a file that knows its line."""

    path: Path
    document: yaml_text.Document
    place: tuple[str | int, ...] = ()

    @property
    def value(self) -> Any:
        value = self.document.content
        for key in self.place:
            value = value[key]
        return value

    def fault(self, problem: str, hint: str = "") -> InputError:
        """Return the error that names the line, or that of the nearest place around it."""
        place = self.place
        while place and place not in self.document.lines:
            place = place[:-1]
        return InputError(
            mark("{path}:{line}: {problem}", path=self.path, line=self.document.lines.get(place, 1), problem=problem),
            hint=hint or mark("Mend that line."),
        )

    def has(self, key: str) -> bool:
        return isinstance(self.value, Mapping) and self.value.get(key) is not None

    def at(self, key: str) -> _Node:
        if not isinstance(self.value, Mapping):
            raise self.fault(mark("a list of names with values is expected here"))
        if not self.has(key):
            raise self.fault(mark("'{key}' is missing", key=key))
        return replace(self, place=(*self.place, key))

    def only(self, *known: str) -> _Node:
        """Raise InputError if a key stands here that means nothing."""
        if not isinstance(self.value, Mapping):
            raise self.fault(mark("a list of names with values is expected here"))
        for key in self.value:
            if key not in known:
                raise replace(self, place=(*self.place, key)).fault(
                    mark("'{key}' means nothing here", key=key), mark("Use: {names}.", names=", ".join(known))
                )
        return self

    def each(self, key: str) -> Iterator[_Node]:
        node = self.at(key)
        if not isinstance(node.value, list) or not node.value:
            raise node.fault(mark("'{key}' must be a list with at least one item", key=key))
        for number in range(len(node.value)):
            yield replace(node, place=(*node.place, number))

    def text(self, key: str, default: str | None = None) -> str:
        if default is not None and not self.has(key):
            return default
        node = self.at(key)
        if not isinstance(node.value, str) or not node.value.strip():
            raise node.fault(mark("'{key}' must be a text", key=key))
        return " ".join(node.value.split())

    def number(self, key: str, default: float | None = None, *, most: float = 1e6) -> float:
        if default is not None and not self.has(key):
            return default
        node = self.at(key)
        if isinstance(node.value, bool) or not isinstance(node.value, int | float) or not 0 <= node.value <= most:
            raise node.fault(mark("'{key}' must be a number from 0 to {most}", key=key, most=Numeral(f"{most:g}")))
        return float(node.value)

    def flag(self, key: str) -> bool:
        if not self.has(key):
            return False
        node = self.at(key)
        if not isinstance(node.value, bool):
            raise node.fault(mark("'{key}' must be true or false", key=key))
        return node.value

    def one_of(self, key: str, known: Mapping[str, T], default: T | None = None) -> T | None:
        if not self.has(key):
            return default
        node = self.at(key)
        if not isinstance(node.value, str) or node.value not in known:
            raise node.fault(
                mark("'{value}' is no '{key}'", value=node.value, key=key),
                mark("Use one of: {names}.", names=", ".join(known)),
            )
        return known[node.value]

    def names(self, key: str) -> tuple[str, ...]:
        if not self.has(key):
            return ()
        found = []
        for node in self.each(key):
            if not isinstance(node.value, str):
                raise node.fault(mark("'{key}' holds something that is no name", key=key))
            found.append(node.value)
        return tuple(found)


def _node(path: Path) -> _Node:
    try:
        document = yaml_text.read(yaml_text.decoded(path.read_bytes()))
    except OSError as error:
        raise InputError(
            mark("{path} cannot be read: {why}", path=path, why=error.strerror or error),
            hint=mark("Install the program anew."),
        ) from error
    except yaml_text.YamlFaultError as error:
        raise InputError(
            mark("{path}:{line}: {problem}", path=path, line=error.line, problem=error.problem),
            hint=error.remedy or mark("Mend that line."),
        ) from error
    for fault in document.faults:
        raise InputError(
            mark("{path}:{line}: {problem}", path=path, line=fault.line, problem=fault.problem),
            hint=fault.remedy or mark("Mend that line."),
        )
    return _Node(path, document)


def _folder(folder: Path | None) -> Path:
    return folder or resources_folder() / "plans"


def read_templates(folder: Path | None = None) -> tuple[Template, ...]:
    """Return the plans of a folder, by default those of the program. Raises InputError that names file and line."""
    others = {"figures.yaml", "worksheets.yaml"}
    figures = {one.key for one in read_figures(folder)}
    paths = sorted(path for path in _folder(folder).glob("*.yaml") if path.name not in others)
    return tuple(read_template(path, figures) for path in paths)


def read_template(path: Path, figures: set[str]) -> Template:
    """Return the plan of one file. figures: keys of guide figures that it may name."""
    top = _node(path).only("format", "plan", "title", "level", "source", "about", "days", "shares")
    if not top.has("days") and not top.has("shares"):
        raise top.fault(mark("a plan needs 'days' or 'shares'"))
    template = Template(
        id=top.text("plan"),
        title=top.text("title"),
        level=_level(top),
        about=top.text("about"),
        source=top.text("source"),
        days=tuple(_day(one, figures) for one in top.each("days")) if top.has("days") else (),
        shares=tuple(_share(one, figures) for one in top.each("shares")) if top.has("shares") else (),
    )
    ids = [task.id for task in template.tasks] + [out.id for day in template.days for out in day.deliverables]
    for one in ids:
        if ids.count(one) > 1:
            raise top.fault(
                mark("the id '{one}' stands twice in this plan", one=one), mark("Give each task an id of its own.")
            )
    return template


def _level(node: _Node) -> Level:
    node.at("level")
    return node.one_of("level", {level.value: level for level in Level}) or Level.L6


def _day(node: _Node, figures: set[str]) -> PlanDay:
    node.only("id", "title", "sessions", "deliverables")
    return PlanDay(
        id=node.text("id"),
        title=node.text("title"),
        sessions=tuple(_session(one, figures) for one in node.each("sessions")),
        deliverables=tuple(_deliverable(one, figures) for one in node.each("deliverables"))
        if node.has("deliverables")
        else (),
    )


def _session(node: _Node, figures: set[str]) -> PlanSession:
    node.only("id", "part", "title", "tasks")
    part = node.one_of("part", {"morning": "morning", "afternoon": "afternoon"}, "morning") or "morning"
    tasks = tuple(task for one in node.each("tasks") for task in _tasks(one, figures))
    return PlanSession(id=node.text("id"), part=part, title=node.text("title"), tasks=tasks)


def _share(node: _Node, figures: set[str]) -> Share:
    node.only("id", "name", "figure", "hours", "tasks")
    figure = node.text("figure")
    if figure not in figures:
        raise node.at("figure").fault(
            mark("'{figure}' is no guide figure", figure=figure), mark("Add it to figures.yaml.")
        )
    return Share(
        id=node.text("id"),
        name=node.text("name"),
        figure=figure,
        hours=node.text("hours"),
        tasks=tuple(task for one in node.each("tasks") for task in _tasks(one, figures)),
    )


def _deliverable(node: _Node, figures: set[str]) -> Deliverable:
    node.only("id", "text", "asks")
    return Deliverable(id=node.text("id"), text=node.text("text"), ask=_ask(node, figures))


def _tasks(node: _Node, figures: set[str]) -> Iterator[Task]:
    """Yield the task, or as many as `repeat` says: the second needs twice as much to have happened, and so on."""
    node.only("id", "title", "minutes", "does", "asks", "prompts", "together", "answer_minutes", "place", "repeat")
    place = node.text("place", "")
    if place and place.partition(":")[0] not in PLACES:
        raise node.at("place").fault(
            mark("'{place}' is no place", place=place), mark("Use one of: {names}.", names=", ".join(PLACES))
        )
    draws = node.has("prompts") and node.value["prompts"] == "any"
    task = Task(
        id=node.text("id"),
        title=node.text("title"),
        does=node.text("does"),
        minutes=node.number("minutes", most=MINUTES_AT_MOST),
        ask=_ask(node, figures),
        prompts=() if draws else node.names("prompts"),
        together=node.flag("together"),
        draws=draws,
        answer_minutes=node.number("answer_minutes", 0.0, most=90),
        place=place,
    )
    times = int(node.number("repeat", 1, most=100))
    if times == 1:
        yield task
        return
    for number in range(1, times + 1):
        ask = replace(task.ask, times=task.ask.times * number) if task.ask else None
        yield replace(task, id=f"{task.id}-{number}", ask=ask)


def _ask(node: _Node, figures: set[str]) -> Ask | None:
    if not node.has("asks"):
        return None
    asks = node.at("asks").only(
        "did", "keys", "times", "kind", "level", "criterion", "at_least", "each", "items", "slots", "ever"
    )
    asks.at("did")
    did = asks.one_of("did", {one.value: one for one in Did})
    criterion = asks.one_of("criterion", {name: name for name in CRITERIA}, "") or ""
    return Ask(
        did=did or Did.ANSWER,
        keys=asks.names("keys"),
        times=int(asks.number("times", 1)),
        kind=asks.one_of("kind", {one.value: one for one in Kind}),
        level=asks.one_of("level", {one.value: one for one in Level}),
        criterion=criterion,
        at_least=_limit(asks, "at_least", figures),
        each=_limit(asks, "each", figures),
        items=int(asks.number("items", 0)),
        slots=asks.flag("slots"),
        ever=asks.flag("ever"),
    )


def _limit(node: _Node, key: str, figures: set[str]) -> float | str | None:
    if not node.has(key):
        return None
    one = node.at(key)
    if isinstance(one.value, str):
        if one.value not in figures:
            raise one.fault(mark("'{value}' is no guide figure", value=one.value), mark("Add it to figures.yaml."))
        return one.value
    return node.number(key)


def read_figures(folder: Path | None = None) -> tuple[Figure, ...]:
    """Return the guide figures of plans and stories. Raises InputError that names file and line."""
    top = _node(_folder(folder) / "figures.yaml").only("format", "figures")
    return tuple(
        Figure(
            key=one.only("key", "value", "unit", "text", "source").text("key"),
            value=one.number("value"),
            text=f"{one.text('text')} ({one.text('unit')})",
            source=one.text("source"),
        )
        for one in top.each("figures")
    )


def read_sheets(folder: Path | None = None) -> tuple[Sheet, ...]:
    """Return the worksheets. Raises InputError that names file and line."""
    top = _node(_folder(folder) / "worksheets.yaml").only("format", "worksheets")
    return tuple(_sheet(one) for one in top.each("worksheets"))


def _sheet(node: _Node) -> Sheet:
    node.only("key", "title", "about", "source", "minutes", "fields", "spoken")
    return Sheet(
        key=node.text("key"),
        title=node.text("title"),
        about=node.text("about"),
        source=node.text("source"),
        minutes=node.number("minutes", most=MINUTES_AT_MOST),
        fields=tuple(_field(one) for one in node.each("fields")),
        spoken=_spoken(node.at("spoken")) if node.has("spoken") else None,
    )


def _field(node: _Node) -> Field:
    node.only("id", "ask", "hint", "minutes", "criterion", "probe")
    return Field(
        id=node.text("id"),
        ask=node.text("ask"),
        hint=node.text("hint", ""),
        minutes=node.number("minutes", 0.0, most=60),
        criterion=node.one_of("criterion", {name: name for name in CRITERIA}, "context") or "context",
        probe=node.text("probe", ""),
    )


def _spoken(node: _Node) -> SpokenForm:
    node.only("kind", "level", "text", "principles", "minutes", "criteria", "traps")
    minutes, criteria = node.at("minutes").only("think", "answer"), node.at("criteria").only(*CRITERIA)
    known: Callable[[str], bool] = PRINCIPLES.__contains__
    principles = node.names("principles")
    for one in principles:
        if not known(one):
            raise node.at("principles").fault(mark("'{one}' is no Leadership Principle", one=one))
    return SpokenForm(
        kind=node.one_of("kind", {one.value: one for one in Kind}, Kind.BEHAVIORAL) or Kind.BEHAVIORAL,
        level=_level(node),
        text=node.text("text"),
        principles=principles,
        think_minutes=minutes.number("think", most=30),
        answer_minutes=minutes.number("answer", most=90),
        success={name: criteria.text(name) for name in criteria.value},
        traps=node.names("traps"),
    )
