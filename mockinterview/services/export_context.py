"""What joins the answers of an export as JSON values, and back: the loops they were asked in, the stories they tell.

Rounds and answers are told by the moment at which they began, so that the same file fits any library.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.loop import HeldRound, Loop, template_faults
from mockinterview.domain.loop_json import planned_from_json, planned_to_json, template_from_json, template_to_json
from mockinterview.domain.stories import CHECKS, PARTS, SLOTS, TEXT_AT_MOST, Figure, Story, with_parts
from mockinterview.language import Marked, mark
from mockinterview.library import Library
from mockinterview.loops import ForeignLoop
from mockinterview.preparation import ForeignLink, ForeignStory
from mockinterview.services.export import Report
from mockinterview.services.json_values import as_maybe, as_number, as_text, as_whole
from mockinterview.services.redact import Redactor
from mockinterview.services.redact_report import without_terms

MOST_ROUNDS = 20  # of a loop; a template has five to seven


def loops_of(library: Library, reports: Sequence[Report], *, everything: bool = False) -> tuple[ForeignLoop, ...]:
    """Return the loops that the rounds of `reports` belong to, oldest first. everything: those without a round too."""
    began = {report.session.id: report.session.began_ms for report in reports}
    found = []
    for loop in reversed(library.loops.all()):
        sessions = [(held.number, began[one]) for held in loop.rounds for one in held.sessions if one in began]
        if sessions or everything:
            found.append(ForeignLoop(loop=loop, sessions=tuple(sessions)))
    return tuple(found)


def stories_of(library: Library, reports: Sequence[Report], *, everything: bool = False) -> tuple[ForeignStory, ...]:
    """Return the stories that the answers of `reports` tell, in their order. everything: those never told too."""
    answers = {whole.attempt.id: whole.attempt for report in reports for whole in report.attempts}
    links: dict[int, list[ForeignLink]] = {}
    for one in library.preparation.stories.links():
        if (answer := answers.get(one.attempt_id)) is not None:
            link = ForeignLink(
                began_ms=answer.began_ms,
                prompt_id=answer.prompt_id,
                confirmed=one.confirmed,
                made_ms=one.made_ms,
            )
            links.setdefault(one.story_id, []).append(link)
    told = {story for story, found in links.items() if any(link.confirmed for link in found)}
    return tuple(
        ForeignStory(story=story, links=tuple(links.get(story.id, ())))
        for story in library.preparation.stories.all()
        if everything or story.id in told
    )


def without_secrets(stories: Sequence[ForeignStory], redactor: Redactor) -> tuple[ForeignStory, ...]:
    """Return stories as they can be passed on: terms and amounts masked, the list of confidential names left out."""
    shown = []
    for one in stories:
        story = without_terms(replace(one.story, confidential=()), redactor)
        masked = with_parts(story, {part: redactor.masked(story.part(part)).text for part in PARTS})
        figures = tuple(replace(figure, value=redactor.masked(figure.value).text) for figure in story.figures)
        told = replace(masked, title=redactor.masked(story.title).text, figures=figures)
        shown.append(ForeignStory(story=told, links=without_terms(one.links, redactor)))
    return tuple(shown)


def loop_to_json(foreign: ForeignLoop) -> dict[str, Any]:
    """Return a loop as JSON values."""
    loop = foreign.loop
    return {
        "template": template_to_json(loop.template),
        "compressed": loop.compressed,
        "seed": loop.seed,
        "began_ms": loop.began_ms,
        "finished_ms": loop.finished_ms,
        "put_away": loop.put_away,
        "rounds": [
            {
                "number": one.number,
                "prompts": planned_to_json(one.prompts),
                "began_ms": one.began_ms,
                "finished_ms": one.finished_ms,
                "sessions": [began_ms for held, began_ms in foreign.sessions if held == one.number],
            }
            for one in loop.rounds
        ],
    }


def story_to_json(foreign: ForeignStory) -> dict[str, Any]:
    """Return a story with its links as JSON values."""
    content = asdict(foreign.story)
    del content["id"]
    content["level"] = foreign.story.level.value
    return {**content, "links": [asdict(one) for one in foreign.links]}


def context_from_json(content: Mapping[str, Any]) -> tuple[tuple[ForeignLoop, ...], tuple[ForeignStory, ...]]:
    """Return the loops and stories of an export; those of old formats have none. Raises InputError."""
    loop = mark("loop {place} of the export is not sound: {kind} {why}")
    story = mark("story {place} of the export is not sound: {kind} {why}")
    return (
        tuple(_sound(loop, place, one, _loop) for place, one in enumerate(_list(content, "loops"), 1)),
        tuple(_sound(story, place, one, _story) for place, one in enumerate(_list(content, "stories"), 1)),
    )


def _list(content: Mapping[str, Any], name: str) -> Sequence[Any]:
    found = content.get(name, ())
    if not isinstance(found, list | tuple):
        raise InputError(mark("'{name}' of the export is no list", name=name), safe=mark("Nothing was imported."))
    return found


def _sound(problem: Marked, place: int, content: Any, read: Any) -> Any:
    try:
        return read(content)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise InputError(
            Marked(problem, {"place": place, "kind": type(error).__name__, "why": error}),
            safe=mark("Nothing was imported."),
            hint=mark("Export it again where it comes from."),
        ) from error


def _loop(content: Mapping[str, Any]) -> ForeignLoop:
    template = template_from_json(_checked_template(content["template"]))
    if any(True for _ in template_faults(template)):
        raise ValueError("the rounds of its template do not go together")
    rounds = list(content["rounds"])
    if [as_whole(one["number"]) for one in rounds] != list(range(1, len(template.rounds) + 1)):
        raise ValueError("its rounds are not those of its template")
    seed = content["seed"]
    if not isinstance(seed, int) or isinstance(seed, bool) or not 0 <= seed < 1 << 62:
        raise ValueError("its seed is no seed")
    loop = Loop(
        id=0,
        template=template,
        compressed=_flag(content["compressed"]),
        seed=seed,
        began_ms=as_whole(content["began_ms"]),
        finished_ms=as_maybe(content.get("finished_ms")),
        put_away=_flag(content.get("put_away", False)),
        rounds=tuple(
            HeldRound(
                number=place,
                plan=template.rounds[place - 1],
                prompts=planned_from_json([_planned(row) for row in one["prompts"]]),
                began_ms=as_maybe(one.get("began_ms")),
                finished_ms=as_maybe(one.get("finished_ms")),
            )
            for place, one in enumerate(rounds, 1)
        ),
    )
    sessions = tuple(
        (place, as_whole(began)) for place, one in enumerate(rounds, 1) for began in one.get("sessions", ())
    )
    return ForeignLoop(loop=loop, sessions=sessions)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r:.40} is not true or false")
    return value


def _checked_template(content: Any) -> dict[str, Any]:
    """Return the template if its values are of the kinds that the schema asks for."""
    for name in ("loop", "title", "level"):
        as_text(content[name])
    as_text(content.get("about", ""))
    for name in ("full", "short"):
        as_number(content["breaks"][name])
    rounds = list(content["rounds"])
    if not 1 <= len(rounds) <= MOST_ROUNDS:
        raise ValueError("its template has too many rounds, or none")
    for one in rounds:
        as_text(one["name"])
        as_text(one["kind"])
        for principle in one.get("principles", ()):
            as_text(principle)
        as_whole(one.get("prompts", 1))
        as_whole(one.get("follow_ups", 2))
        for name in ("full", "short"):
            as_number(one["minutes"][name])
    return dict(content)


def _planned(content: Any) -> dict[str, Any]:
    principles = [as_text(one) for one in content["principles"]]
    return {"prompt": as_text(content["prompt"]), "principles": principles, "reason": as_text(content["reason"])}


def _story(content: Mapping[str, Any]) -> ForeignStory:
    parts = {part: as_text(content.get(part, "")) for part in PARTS}
    if any(len(one) > TEXT_AT_MOST for one in parts.values()):
        raise ValueError("a part is too long")
    slot = as_text(content.get("slot", ""))
    story = Story(
        title=as_text(content["title"]),
        level=Level(content["level"]),
        principles=tuple(one for one in map(as_text, content["principles"]) if one in PRINCIPLES),
        criteria=tuple(one for one in map(as_text, content["criteria"]) if one in CRITERIA),
        figures=tuple(Figure(name=as_text(one["name"]), value=as_text(one["value"])) for one in content["figures"]),
        protagonists=tuple(map(as_text, content["protagonists"])),
        confidential=tuple(map(as_text, content["confidential"])),
        slot=slot if slot in SLOTS else "",
        checks=tuple(one for one in map(as_text, content["checks"]) if one in CHECKS),
        made_ms=as_whole(content["made_ms"]),
        changed_ms=as_whole(content["changed_ms"]),
    )
    links = tuple(
        ForeignLink(
            began_ms=as_whole(one["began_ms"]),
            prompt_id=as_text(one["prompt_id"]),
            confirmed=_flag(one["confirmed"]),
            made_ms=as_whole(one["made_ms"]),
        )
        for one in content.get("links", ())
    )
    return ForeignStory(story=with_parts(story, parts), links=links)
