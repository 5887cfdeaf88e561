"""A written draft in its stories: headings, labels, principles named, and what was in an earlier version."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import PRINCIPLES
from mockinterview.scoring.passages import Passage
from mockinterview.scoring.quantities import Quantity, Unit

STORY_WORDS = 60  # a paragraph of this length is a story where there are no headings; our own choice
RUN_WORDS = 5  # length of the word runs that are compared with an earlier version; our own choice
GROWN = 1.2  # a figure that is larger by this factor has grown; our own choice
_HEADING = re.compile(
    r"^(?:#{1,6}\s+.+|\*\*[^*\n]+\*\*|(?:story|example|forte)\b[^.\n]{0,80}|[A-Z0-9][^.!?\n]{2,80})$", re.IGNORECASE
)
_LABEL = re.compile(
    r"^\s*(?:\*\*|[-*]\s+)?(situation|task|action|result|impact)s?(?:\*\*)?\s*[:.\u2013\u2014-]",
    re.IGNORECASE | re.MULTILINE,
)
_LIST_LINE = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+", re.MULTILINE)
_SCALE = (Unit.PEOPLE, Unit.TEAMS, Unit.ORGANISATIONS, Unit.PLACES, Unit.MONEY, Unit.USERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryText:
    """A story at `text[start:end]` of a draft; title is empty without a heading."""

    title: str
    start: int
    end: int
    text: str

    @property
    def words(self) -> int:
        """Words of the story."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftParts:
    """A draft in parts. opening: what stands before the first story, else its first sentence's story."""

    opening: str
    stories: tuple[StoryText, ...]


def draft_parts(text: str) -> DraftParts:
    """Return opening and stories: by headings where there are any, else by labels, else by long paragraphs."""
    blocks = list(_paragraphs(text))
    heads = [index for index, (start, end) in enumerate(blocks) if _is_heading(text[start:end], blocks, index)]
    if heads:
        stories = _by_headings(text, blocks, heads)
        opening = text[: blocks[heads[0]][0]].strip()
    else:
        stories = _by_length(text, blocks)
        opening = text[: stories[0].start].strip() if stories else text.strip()
    if not opening and stories:
        opening = re.split(r"(?<=[.!?])\s", stories[0].text.strip(), maxsplit=1)[0]
    return DraftParts(opening=opening, stories=tuple(stories))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield paragraphs; a heading line is one of its own, even without an empty line after it."""
    for block in re.finditer(r"(?:[^\n]*\S[^\n]*(?:\n|$))+", text):
        start = block.start()
        first = re.match(r"[^\n]*", block.group())
        line = first.group() if first else ""
        if _looks_like_heading(line) and len(line) + 1 < len(block.group().rstrip()):
            yield start, start + len(line)
            start += len(line) + 1
        yield start, block.end() - (len(block.group()) - len(block.group().rstrip()))


def _looks_like_heading(line: str) -> bool:
    line = line.strip()
    return bool(line) and len(line.split()) <= 12 and _HEADING.match(line) is not None and not _LABEL.match(line)


def _is_heading(block: str, blocks: Sequence[tuple[int, int]], index: int) -> bool:
    return "\n" not in block.strip() and _looks_like_heading(block) and index + 1 < len(blocks)


def _by_headings(text: str, blocks: Sequence[tuple[int, int]], heads: Sequence[int]) -> list[StoryText]:
    found = []
    for place, index in enumerate(heads):
        last = heads[place + 1] - 1 if place + 1 < len(heads) else len(blocks) - 1
        if last <= index:
            continue
        start, end = blocks[index + 1][0], blocks[last][1]
        title = text[slice(*blocks[index])].strip().strip("#* ").strip()
        found.append(StoryText(title=title, start=start, end=end, text=text[start:end]))
    return found


def _by_length(text: str, blocks: Sequence[tuple[int, int]]) -> list[StoryText]:
    labelled = any(_LABEL.match(text[a:b]) for a, b in blocks)
    spans: list[tuple[int, int]] = []
    for start, end in blocks:
        label = _LABEL.match(text[start:end])
        begins = (
            (label is not None and label[1].lower() == "situation")
            if labelled
            else len(text[start:end].split()) >= STORY_WORDS
        )
        if begins:
            spans.append((start, end))
        elif spans:
            spans[-1] = (spans[-1][0], end)
    return [StoryText(title="", start=a, end=b, text=text[a:b]) for a, b in spans]


def principles_in(text: str) -> tuple[str, ...]:
    """Return the Leadership Principles that are named in a text, in their usual order.

    Names of one word count only with a capital: 'ownership' is a word of every day.
    """
    found = []
    for key, name in PRINCIPLES.items():
        words = re.split(r"[ ,;]+", name)
        pattern = r"[\s,;]+(?:and\s+|&\s+)?".join(re.escape(one) for one in words if one.lower() != "and")
        if re.search(rf"\b{pattern}\b", text, 0 if len(words) == 1 else re.IGNORECASE):
            found.append(key)
    return tuple(found)


def labels_in(text: str) -> tuple[str, ...]:
    """Return the labels (situation, action, ...) that lines begin with, in their order, each once."""
    return tuple(dict.fromkeys(match[1].lower() for match in _LABEL.finditer(text)))


def list_share(text: str) -> float:
    """Return the share of lines that are items of a list."""
    lines = [line for line in text.splitlines() if line.strip()]
    return sum(_LIST_LINE.match(line) is not None for line in lines) / len(lines) if lines else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse:
    """How much of a story stood in an earlier version. grown: figures of scale that are larger now, as words."""

    version: int
    share: float
    grown: tuple[str, ...]


def reuse(story: Passage, earlier: Mapping[int, str]) -> Reuse | None:
    """Return the version that a story repeats most, None if it repeats none. earlier: texts by version number."""
    runs = _runs(story.text)
    if not runs:
        return None
    best = max(((len(runs & _runs(text)) / len(runs), number) for number, text in earlier.items()), default=(0.0, 0))
    if not best[0]:
        return None
    share, number = best
    return Reuse(version=number, share=round(share, 3), grown=_grown(story, earlier[number]))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z']+", text.lower())
    return {tuple(words[at : at + RUN_WORDS]) for at in range(len(words) - RUN_WORDS + 1)}


def _grown(story: Passage, before: str) -> tuple[str, ...]:
    from mockinterview.scoring.reading import read  # noqa: PLC0415 - only where versions are compared

    runs = _runs(story.text)
    old: dict[Unit, float] = {}
    for part in draft_parts(before).stories or (StoryText(title="", start=0, end=len(before), text=before),):
        if len(runs & _runs(part.text)) * 4 < len(runs):
            continue
        for unit, one in _largest(q for s in read(part.text) for q in s.quantities).items():
            old[unit] = max(old.get(unit, 0.0), one.value)
    now = _largest(q for s in story.sentences for q in s.quantities)
    return tuple(story.text[one.start : one.end] for unit, one in now.items() if one.value > GROWN * old.get(unit, 0.0))


def _largest(found: Iterator[Quantity]) -> dict[Unit, Quantity]:
    best: dict[Unit, Quantity] = {}
    for one in found:
        if one.unit in _SCALE and (one.unit not in best or one.value > best[one.unit].value):
            best[one.unit] = one
    return best
