"""Every text that can be shown passes the language, and every language has all of them."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
SHOWN = (ROOT / "mockinterview" / "ui", ROOT / "mockinterview" / "desk")
PASSES = {"tr", "mark", "plural", "Words"}
# calls whose texts nobody sees: keys, names for Qt, errors that are bugs
UNSEEN = {
    "RuntimeError", "ValueError", "KeyError", "TypeVar", "setObjectName", "setProperty", "property", "Literal", "cast",
    "QKeySequence", "fromString", "toString", "setStyleSheet", "QFont", "strftime", "setDisplayFormat", "removeprefix",
    "removesuffix", "startswith", "endswith", "split", "replace", "join", "error", "warning", "bind", "setPlaceholderText",
}  # fmt: skip
# why each may stand as it is: the name of the program and of languages; words that are said or scored in English;
# keys and examples of a file format; a report for developers
ALLOWED = {
    "Mock Interview", "English", "Deutsch", "Good day", "Checked",
    "I led three teams, and we cut the error rate from four percent to one.",
    "Tell me about a time you took on something outside of your own area.",
    "Tell me in one minute what you do, and one thing that you are proud of.",
    "by hand", "Self-review", "Forte examples", "Peer feedback", "Portfolio", "Package", "Rubric", "Checklists",
    "Guide", "Guide values", "Esc", "Español", "Français", "Italiano", "Nederlands", "Polski", "Português",
}  # fmt: skip
ALLOWED_STARTS = ("guide/{}.md", "name: Maria Lopez", "Requirements | 6", "Mock Interview {}, Python", "{} GB", "{} MB")


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


TOOL = _tool()
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _reads_like_a_text(node: ast.expr) -> bool:
    words = _text(node)
    if isinstance(node, ast.JoinedStr):
        return bool(re.search(r"[A-Za-z]{2}", words.replace("{}", ""))) and not re.fullmatch(r"[a-z_.:\-{}]+", words)
    if re.match(r"(Ctrl|Alt|Shift)\+|[./#%<]", words) or re.fullmatch(r"[a-z_0-9.\- ]+|[A-Z0-9_]{1,6}", words):
        return False
    return bool(re.search(r"[A-Za-z]{2,} +\S|^[A-Z][a-z]{2}", words))


def _unseen(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    child, at = node, parents.get(node)
    while at is not None and not isinstance(at, ast.stmt):
        if isinstance(at, ast.Call):
            name = getattr(at.func, "id", getattr(at.func, "attr", ""))
            if name in PASSES | UNSEEN:
                return True
        if isinstance(at, ast.Compare | ast.Subscript | ast.arg | ast.JoinedStr):
            return True
        if (
            isinstance(at, ast.keyword)
            and at.arg in {"key", "id", "icon", "tone", "role", "keys", "about"}
            and (re.fullmatch(r"Ctrl\+\w|Escape", _text(node)) if isinstance(node, ast.expr) else False)
        ):
            return True
        child, at = at, parents.get(at)
    if isinstance(at, ast.FunctionDef) and child is at.returns:
        return True
    if isinstance(at, ast.Expr):
        return at.value is node  # a docstring
    if isinstance(at, ast.Assign) and any(isinstance(one, ast.Name) and one.id == "__all__" for one in at.targets):
        return True
    return isinstance(at, ast.AnnAssign) and child is at.annotation


def untranslatable(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and text of what is shown as it stands."""
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant | ast.JoinedStr) or not _reads_like_a_text(node):
            continue
        words = _text(node)
        if words in ALLOWED or words.startswith(ALLOWED_STARTS) or _unseen(node, parents):
            continue
        yield node.lineno, words


@pytest.mark.parametrize("source", ['Text("Not yet")', 'Text(f"{n} answers")', 'Button(look, "Open", "next")'])
def test_the_rule_finds_what_is_glued_or_forgotten(source: str) -> None:
    assert list(untranslatable(source))


def test_every_shown_text_passes_the_language() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {words}"
        for folder in SHOWN
        for path in sorted(folder.rglob("*.py"))
        for line, words in untranslatable(path.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_language_is_whole(path: Path) -> None:
    assert TOOL.faults(path) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_compiled_file_is_that_of_its_texts(path: Path) -> None:
    compiled = QTranslator()
    assert compiled.load(str(path.with_suffix(".qm")))
    plurals = {one.key: bool(one.one) for one in TOOL.sources()}
    for (text, meaning), told in TOOL.read(path).items():
        n = 1 if plurals.get((text, meaning)) else -1
        assert compiled.translate(TOOL.CONTEXT, text, meaning or None, n) == told.texts[0], text
