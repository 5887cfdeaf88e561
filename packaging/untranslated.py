"""Find words on the screen that no translation can reach, while the window speaks the pseudo-language."""

from __future__ import annotations

import ast
import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeGuard

import yaml
from geometry import Fault, path_of, shown
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHeaderView, QLabel, QLineEdit, QPlainTextEdit, QWidget

from mockinterview.adapters.model_catalogue import PUBLISHED
from mockinterview.domain.criteria import PRINCIPLES

_INNERMOST = re.compile(r"\[!(?:(?!\[!|!\]).)*!\]", re.DOTALL)
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_BULLET = re.compile(r"^[\s•▸✓“\"'(\d.]+|[\s…”\"').:,]+$")
_PIECES = re.compile(r"[·:|();]")
LONG = 24  # a part of a scalar this long is a quote, not a word that happens to be there
# names, units, keys, names of languages in themselves, and figures of the walk: each stands as it is in every language
NAMES = {
    "Mock Interview", "English", "Deutsch", "Español", "Français", "Italiano", "Nederlands", "Polski", "Português",
    "Türkçe", "eSpeak", "American English", "British English", "Headset microphone", "Maria Lopez", "Contoso",
    "Project Zephyr", *PRINCIPLES.values(), *(one.title for one in PUBLISHED.values()), "Tiny, English (bundled)",
    "Press shortcut",  # Qt's own, and in Qt's own translations
}  # fmt: skip
# what the engine writes into a scorecard or a case, in English whatever the window speaks; what is said, or written, in
# English for practice; templates of the guides with their figures filled in; states that the walk makes by itself
KEPT = re.compile(
    r"stands at \d|^! \d*|^[“]?I led three teams|^Tell me in one minute"
    r"|^# (?:What changed|First example)|^(?:Action|Result)"
    r"|^Nobody|at (?:least|most)$|own team, direct|already[.]|quarters[.]|^(?:name|customer): |threshold \d|provable|"
    r"^Design check|^Count over the six|^Four principles|^Six questions|^\+?\d+:\d\d (?:left|to prepare|over)|"
    # still to be translated: what is wrong with a question, told by the rules that the terminal shares
    r"the wrong form|are the least|can never be reached|No Leadership Principle"
)
_SHORT = re.compile(
    r"(?<!\w)(?:Amazon|Markdown|ALSA|Whisper|PDF|Ctrl|Shift|Alt|Esc|Escape|Tab|Space|Return|Home|End|PgUp|PgDown|Right|Left|Up|"
    r"Down|MB|GB|kB|EUR|USD|GBP|INR|CHF|JPY|tiny|base|Tiny|Zephyr|Maria|guide|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|"
    r"Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|"
    r"July|August|September|October|November|December|L6|L7)(?!\w)"
)
_NAME = re.compile(
    "|".join(rf"(?<!\w){re.escape(one)}(?!\w)" for one in sorted(NAMES, key=len, reverse=True)) + r"|/\S+/\S+"
)


class Content:
    """What is content, not interface: banks, guides, rubric, and what the candidate wrote."""

    def __init__(self, files: Iterable[Path], library: Path | None) -> None:
        scalars: set[str] = set()
        for file in files:
            if file.suffix == ".yaml":
                scalars.update(_scalars(yaml.load(file.read_text("utf-8"), yaml.CSafeLoader)))
            elif file.suffix == ".py":  # states that are shown without a presenter
                scalars.update(str(one.value) for one in ast.walk(ast.parse(file.read_text("utf-8"))) if _is_text(one))
            else:
                scalars.update(line.lstrip("#-* ") for line in file.read_text("utf-8").splitlines())
        if library is not None:
            scalars.update(_stored(library))
        self._scalars = {_plain(one) for one in scalars}
        self._all = "\n".join(self._scalars)

    def rest(self, part: str) -> str:
        """Return the words of a text that are not content: neither a whole scalar, nor two words or more of one."""
        if self._whole(part):
            return ""
        return " ".join(left for piece in self._pieces(part) for left in self._of(piece))

    def _pieces(self, part: str) -> Iterator[str]:
        for piece in _PIECES.split(part):
            yield from [piece] if self._whole(piece) else piece.split(", ")

    def _whole(self, text: str) -> bool:
        plain = _plain(text)
        return plain in self._scalars or (len(plain) >= LONG and plain in self._all)

    def _of(self, piece: str) -> Iterator[str]:
        words = [] if self._whole(piece) else piece.split()
        at = 0
        while at < len(words):
            ends = range(len(words), at + 1, -1)
            end = next((one for one in ends if self._whole(" ".join(words[at:one]))), None)
            if end is None:
                yield words[at]
            at = end or at + 1


def _is_text(node: ast.AST) -> TypeGuard[ast.Constant]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _plain(text: str) -> str:
    return _BULLET.sub("", " ".join(str(text).split())).casefold()


def _scalars(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield str(key)
            yield from _scalars(value)
    elif isinstance(node, list):
        for one in node:
            yield from _scalars(one)
    elif node is not None:
        yield str(node)


def _stored(library: Path) -> Iterator[str]:
    with sqlite3.connect(f"file:{library}?mode=ro", uri=True) as connection:
        names = connection.execute("select name from sqlite_master where type='table' and name not like '%fts%'")
        for (name,) in names.fetchall():
            for row in connection.execute(f'select * from "{name}"'):
                for one in row:
                    if isinstance(one, str):
                        yield one
                        if one[:1] in "[{":
                            yield from _scalars(yaml.load(one, yaml.CSafeLoader))


def left_over(text: str, content: Content) -> str:
    """Return the words of a text that neither a translation nor content brought; empty if there are none."""
    before = None
    while before != text:
        before, text = text, _INNERMOST.sub("\n", text)
    found = []
    for part in (text.replace("\n", " "), *text.split("\n")):
        words = _SHORT.sub(" ", content.rest(_NAME.sub(" ", part))) if content.rest(part) else ""
        if not _LETTERS.search(words):
            if part == text.replace("\n", " "):
                return ""
        elif not KEPT.search(part):
            found.append(words.strip())
    return " | ".join(found[1:] or found)


def untranslated(root: QWidget, content: Content) -> Iterator[Fault]:
    """Yield what is shown or read out in `root` and was never looked up."""
    for widget in shown(root):
        if widget.property("elides"):  # names of the user's own files
            continue
        for kind, text in _texts(widget):
            if text and (words := left_over(text, content)):
                yield Fault("untranslated", path_of(widget), f"{kind}: {words[:80]!r}")


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text().replace("&", "")
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(number)) for number in range(widget.count()))
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QHeaderView) and (model := widget.model()) is not None:
        across = widget.orientation()
        if across is Qt.Orientation.Horizontal:
            yield from (("head", str(model.headerData(at, across) or "")) for at in range(model.columnCount()))
