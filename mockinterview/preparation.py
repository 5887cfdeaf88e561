"""What the core asks of the place where stories, plans and worksheets are kept; the library has it as `preparation`.

As in `library`: every method is one transaction, may be called on any thread, and raises StoreError; an id that is
not there raises KeyError.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from mockinterview.domain.plans import Happening, Plan
from mockinterview.domain.stories import Link, Retrieval, Story, Told
from mockinterview.domain.worksheets import Written


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignLink:
    """A link from elsewhere: the answer that it means began at `began_ms` and was to `prompt_id`."""

    began_ms: int
    prompt_id: str
    confirmed: bool
    made_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignStory:
    """A story from elsewhere with its answers; its id means nothing here."""

    story: Story
    links: tuple[ForeignLink, ...] = ()


class StoryBank(Protocol):
    """Stories, the answers that tell them, and drills."""

    def save(self, story: Story) -> Story:
        """Keep a story, new if its id is 0, and return it as it is kept. Raises InputError without a title."""

    def all(self) -> tuple[Story, ...]:
        """Return all stories in the order in which they were first kept."""

    def delete(self, story_id: int) -> None:
        """Remove a story for good; its answers stay."""

    def link(self, attempt_id: int, story_id: int, *, confirmed: bool = True) -> None:
        """Keep the user's word that an answer tells a story, or that it does not; a newer word replaces an older."""

    def links(self) -> tuple[Link, ...]:
        """Return every word on attempts that are not discarded, oldest attempt first."""

    def told(self) -> tuple[Told, ...]:
        """Return the confirmed links with what planning needs of their answers, oldest first."""

    def keep_retrieval(self, tried: Retrieval) -> None:
        """Keep one try of the drill."""

    def retrievals(self) -> tuple[Retrieval, ...]:
        """Return every try, oldest first."""

    def take_in(self, stories: Sequence[ForeignStory]) -> int:
        """Add stories from an export with their moments, after their answers; all or none. Return how many are new.

        A story that is here already (same moment, and same title or content) is left alone, links that came are added.
        Raises InputError if there would be too many, or one has no title.
        """


class Planning(Protocol):
    """Plans, ticks by hand, logged time, and worksheets."""

    def begin(self, plan: Plan) -> Plan:
        """Follow a plan from now on; the one before ends."""

    def change(self, plan: Plan) -> None:
        """Keep other dates, minutes or days off of a plan."""

    def end(self, plan_id: int) -> None:
        """Follow it no more."""

    def current(self) -> Plan | None:
        """Return the plan that is followed, None if there is none."""

    def tick(self, plan_id: int, task: str, *, on: bool) -> None:
        """Keep or take back the user's word that a task is done."""

    def by_hand(self, plan_id: int) -> Mapping[str, int]:
        """Return the moments of the user's ticks by task."""

    def log_time(self, share: str, minutes: float, note: str = "") -> None:
        """Keep time that was spent where the program cannot see it, such as on coding."""

    def write(self, key: str, answers: Mapping[str, str]) -> Written:
        """Keep a worksheet as a new version; what is written already makes none."""

    def written(self, key: str = "") -> tuple[Written, ...]:
        """Return every version of a worksheet (empty: of all), oldest first."""

    def happenings(self) -> tuple[Happening, ...]:
        """Return what was done, oldest first: answers with enough evidence to rate, and all that is kept here.

        Worksheets come with the number of words in each field as ratings, and without a value.
        """


class Preparation(Protocol):
    """Both."""

    @property
    def stories(self) -> StoryBank:
        """Stories."""

    @property
    def planning(self) -> Planning:
        """Plans and worksheets."""
