"""How much slower a large library is than a small one, by what people do in it.

    python -m benchmarks.library [--attempts 10000] [--words 500] [--folder DIR] [--rounds 9]

Makes two libraries on the disk with the packaged banks (100 attempts, and 10,000 with 5 million words), opens them
and prints medians in milliseconds of the processor (of this program alone, so that a busy machine changes them little)
with their ratio. The progress screen is its presenter with its reads, without the painting. A library in --folder is
used again. Aims: history and search within twice, progress within three times. RESULTS.md holds what was measured.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.library.generate import fill
from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.places import places
from mockinterview.adapters.stocking import stock_library
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.history import HistoryFilter, Order
from mockinterview.domain.session import Conditions
from mockinterview.domain.trends import By
from mockinterview.services.draw import next_prompts
from mockinterview.ui.progress.presenter import ProgressPresenter
from mockinterview.ui.progress.state import ProgressState, View

SMALL = 100
UNTIL_MS = 1_760_000_000_000
PAGE = 100  # as the screen asks for


class Straight:
    """Runs jobs where they are started."""

    def start(self, work, *, done, failed, progress=None):
        """Do it."""
        del failed, progress
        done(work(lambda _share: None, None))


class Looked:
    """A screen that only looks at the state."""

    def show_state(self, state: ProgressState) -> None:
        """Look."""

    def open_attempt(self, whole: object) -> None:
        """Nobody presses."""

    def plan(self, week_minutes: int) -> None:
        """Nobody plans."""


def opened(folder: Path, attempts: int, words: int) -> SqliteLibrary:
    """Return a library with so many attempts, made if it is not there."""
    where = places(folder / f"library-{attempts}-{words}")
    fresh = not where.database.exists()
    library = SqliteLibrary.open(where, now_ms=lambda: UNTIL_MS)
    if fresh:
        began = time.perf_counter()
        stock_library(library, where)
        fill(library, attempts, until_ms=UNTIL_MS, words=words)
        library.upkeep.compact()
        print(f"{attempts} attempts made in {time.perf_counter() - began:.0f} s")
    print(f"{attempts} attempts: {library.upkeep.size().database / 1e6:.0f} MB")
    return library


def looks(library: SqliteLibrary) -> dict[str, dict[str, Callable[[], object]]]:
    """Return what is timed, by what it belongs to."""
    past = library.past
    guide = read_guide().delivery
    presenter = ProgressPresenter(
        library, Straight(), Looked(), level=Level.L6, scorer=None, version=lambda: "generated 1",
        bands=lambda: guide, now_ms=lambda: UNTIL_MS, now_s=time.monotonic,
    )  # fmt: skip

    def page(**wanted) -> Callable[[], object]:
        order = wanted.pop("order", Order.NEWEST)
        return lambda: past.page(HistoryFilter(**wanted), order=order, limit=PAGE)

    def side(view: View, by: By = By.CRITERION) -> Callable[[], object]:
        def show() -> None:
            presenter._state = ProgressState(level=Level.L6, view=view, by=by)
            presenter.refresh()

        return show

    conditions = Conditions(level=Level.L6)
    return {
        "history page": {
            "opens": page(), "one kind": page(kind=Kind.SCENARIO), "one level": page(level=Level.L7),
            "best first": page(order=Order.BEST), "one criterion": page(criterion="people"),
        },
        "search": {
            "a rare word": page(text="zebra"), "one of 240 words": page(text="migration"),
            "two of them": page(text="migration postoring"), "beginning of a word": page(text="realloc"),
            "a word of every answer": page(text="customers"),
        },
        "progress": {
            **{view.value: side(view) for view in View},
            "trends by principle": side(View.TRENDS, By.PRINCIPLE), "trends by level": side(View.TRENDS, By.LEVEL),
        },
        "draw": {"next prompts": lambda: next_prompts(library, conditions, seed=1, now_ms=UNTIL_MS, count=3)},
    }  # fmt: skip


def median_ms(work: Callable[[], object], rounds: int) -> float:
    """Return the median of `rounds` calls after a first one, in milliseconds of the processor."""
    work()
    took = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return 1000 * statistics.median(took)


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--attempts", type=int, default=10_000)
    arguments.add_argument("--words", type=int, default=500)
    arguments.add_argument("--rounds", type=int, default=9)
    arguments.add_argument("--folder", type=Path)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = given.folder or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        small, large = opened(folder, SMALL, given.words), opened(folder, given.attempts, given.words)
        few, many = looks(small), looks(large)
        for group, works in few.items():
            totals = [0.0, 0.0]
            print(f"\n{group:32} {SMALL:>9} {given.attempts:>9}    ratio")
            for name, work in works.items():
                times = median_ms(work, given.rounds), median_ms(many[group][name], given.rounds)
                totals = [total + one for total, one in zip(totals, times, strict=True)]
                print(f"  {name:30} {times[0]:6.1f} ms {times[1]:6.1f} ms {times[1] / times[0]:8.2f}")
            print(f"  {'together':30} {totals[0]:6.1f} ms {totals[1]:6.1f} ms {totals[1] / totals[0]:8.2f}")
        small.close()
        large.close()


if __name__ == "__main__":
    main()
