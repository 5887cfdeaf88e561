"""Ten seconds to find a story for a principle. Plain Python: no Qt."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from mockinterview.domain.criteria import PRINCIPLES
from mockinterview.domain.stories import RETRIEVAL_S, Matrix, Proof, Retrieval, Story
from mockinterview.language import numeral, tr
from mockinterview.ui.stories.state import Drill
from mockinterview.ui.wording import principle_name


class Retrieving:
    """Asks for principles in random order; the time runs until the user has a story or it is over."""

    def __init__(self, now_s: Callable[[], float], seed: int) -> None:
        self._now_s, self._chance = now_s, random.Random(seed)  # noqa: S311 - an order, no secret
        self._asked: list[str] = []
        self._principle, self._began_s, self._took_s = "", 0.0, 0.0
        self.state = Drill()

    def ask(self) -> None:
        """Show the next principle and let the time run."""
        if not self._asked:
            self._asked = self._chance.sample(list(PRINCIPLES), len(PRINCIPLES))
        self._principle = self._asked.pop()
        self._began_s = self._now_s()
        self.state = replace(
            self.state, stage="asking", principle=principle_name(self._principle), left_s=RETRIEVAL_S, told="",
            options=(),
        )  # fmt: skip

    def tick(self) -> Retrieval | None:
        """Let time pass; return the try if it is over."""
        if self.state.stage != "asking":
            return None
        left_s = RETRIEVAL_S - (self._now_s() - self._began_s)
        if left_s > 0:
            self.state = replace(self.state, left_s=left_s)
            return None
        self._took_s = RETRIEVAL_S
        return self._end(None, fits=False, told=tr("Ten seconds are over. None came to mind in time."))

    def got_it(self, stories: Sequence[Story]) -> None:
        """Stop the time: the user has a story in mind and says which."""
        if self.state.stage == "asking":
            self._took_s = min(RETRIEVAL_S, self._now_s() - self._began_s)
            options = tuple((one.id, one.title) for one in stories)
            self.state = replace(self.state, stage="choosing", left_s=0.0, options=options)

    def choose(self, story: Story, found: Matrix) -> Retrieval | None:
        """Take the story that came to mind."""
        if self.state.stage != "choosing":
            return None
        proof = found.cell(self._principle, story.id)
        fits = proof is not Proof.NONE
        values = {"seconds": numeral(self._took_s, 1), "title": story.title}
        told = {
            Proof.PLANNED: tr("{seconds} s. '{title}' is planned for it.", **values),
            Proof.TOLD: tr("{seconds} s. '{title}' is told for it.", **values),
            Proof.PROVEN: tr("{seconds} s. '{title}' is proven for it.", **values),
        }.get(proof, tr("{seconds} s. '{title}' is not planned for it yet.", **values))
        return self._end(story.id, fits=fits, told=told)

    def _end(self, story_id: int | None, *, fits: bool, told: str) -> Retrieval:
        self.state = replace(
            self.state, stage="told", left_s=0.0, told=told, tone="good" if fits else "strong", options=(),
            tried=self.state.tried + 1, fitted=self.state.fitted + fits,
        )  # fmt: skip
        return Retrieval(principle=self._principle, story_id=story_id, seconds=round(self._took_s, 2), fits=fits)
