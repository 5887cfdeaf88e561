"""The guide's pages: the same Markdown files that stand in docs/, and which of them belongs to a screen. No Qt."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

INDEX = "guide/README.md"
OF_PLACE = {
    "today": "first-start",
    "welcome": "first-start",
    "microphone": "first-start",
    "setup": "round",
    "round": "round",
    "loop": "full-loop",
    "debrief": "full-loop",
    "scorecard": "scorecard-and-review",
    "review": "scorecard-and-review",
    "compare": "scorecard-and-review",
    "history": "scorecard-and-review",
    "recordings": "recordings",
    "progress": "progress-and-draw",
    "stories": "stories-and-plan",
    "plan": "stories-and-plan",
    "worksheet": "stories-and-plan",
    "readiness": "promotion",
    "promotion": "promotion",
    "banks": "banks",
    "settings": "models-and-languages",
}
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n+", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)]+)\)")


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page: its name within docs/, its title, and its Markdown without pictures of the window that one is in."""

    name: str
    title: str
    text: str


class Guide:
    """Reads pages from the packaged folder, and nothing else from anywhere."""

    def __init__(self, folder: Path) -> None:
        """`folder` is adapters.places.docs_folder()."""
        self._folder = folder

    def pages(self) -> tuple[GuidePage, ...]:
        """Return the index and the pages that it names, in its order. Empty if the guide is not there."""
        if not (self._folder / INDEX).is_file():
            return ()
        index = self.page(INDEX)
        named = (self.target(INDEX, link) for link in _LINK.findall(index.text))
        return (index, *(self.page(name) for name in named if name is not None))

    def page(self, name: str) -> GuidePage:
        """Return a page by its name within docs/. Raises OSError if it cannot be read."""
        text = _PICTURE.sub("", (self._folder / name).read_text(encoding="utf-8"))
        title = next(iter(_headings(text)), name)
        return GuidePage(name=name, title=title, text=text)

    def of_place(self, place: str) -> str:
        """Return the name of the page for a screen, the index where there is none."""
        name = f"guide/{OF_PLACE[place]}.md" if place in OF_PLACE else INDEX
        return name if (self._folder / name).is_file() else INDEX

    def target(self, name: str, link: str) -> str | None:
        """Return the page that a link on the page `name` leads to, None if it leads out of the guide."""
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), link.partition("#")[0]))
        inside = ":" not in link and path.endswith(".md") and not path.startswith(("..", "/"))
        return path if inside and (self._folder / path).is_file() else None


def _headings(text: str) -> Iterator[str]:
    return (line[2:].strip() for line in text.splitlines() if line.startswith("# "))
