"""The reference's mind: reads what belongs to an attempt, once it is answered. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable

from mockinterview.domain.bank import Passage
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.session import WholeAttempt
from mockinterview.library import Library
from mockinterview.ui.reference.state import ReferenceState, is_answered, reference_state
from mockinterview.ui.work import Jobs


class ReferencePresenter:
    """Hands the reference of the attempt that was asked for last to `show`."""

    def __init__(self, library: Library, jobs: Jobs, show: Callable[[ReferenceState], None]) -> None:
        self._library, self._jobs, self._show = library, jobs, show
        self._wanted: WholeAttempt | None = None

    def look(self, whole: WholeAttempt) -> None:
        """Show what belongs to an attempt: nothing before it is answered."""
        self._wanted = whole
        self._show(ReferenceState())
        if not is_answered(whole):
            return

        def work(_report: object, _cancel: object) -> ReferenceState:
            shelf = self._library.shelf
            passages: dict[tuple[str, Level], tuple[Passage, ...]] = {
                (key, level): shelf.passages(key, level) for key in whole.prompt.principles for level in Level
            }
            return reference_state(whole.prompt, whole.attempt.level, passages)

        def done(found: ReferenceState) -> None:
            if self._wanted is whole:
                self._show(found)

        def failed(_error: MockInterviewError) -> None:
            if self._wanted is whole:  # the prompt itself is at hand
                self._show(reference_state(whole.prompt, whole.attempt.level, {}))

        self._jobs.start(work, done=done, failed=failed)
