"""An error says what happened in any language: its texts are marked, with their values apart, wherever it is made."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from mockinterview.domain import errors

ROOT = Path(__file__).parents[2]
NOT_SHOWN = {"cli", "language.py"}  # the terminal speaks English, and its own errors never reach the window
MARKED = {"mark", "tr", "plural", "sentences", "told", "Marked.of"}
CARRIED = {
    "message",
    "safe",
    "hint",
    "problem",
    "remedy",
    "fault",
    "source",
}  # by an error that was looked at where it was made
_PLACES = re.compile(r"[^A-Za-z{]*(\{\w+\}[^A-Za-z{]*)*")
_NOTHING = ast.arguments([], [], None, [], [], None, [])
TEXTS: dict[str, set[int | str]] = {
    **{
        name: {0, "message", "hint", "safe"}
        for name, one in vars(errors).items()
        if isinstance(one, type) and issubclass(one, errors.MockInterviewError)
    },
    "BankError": {2, "problem", "hint"},
    "TranscriptError": {1, "problem", "hint"},
    "MicrophoneLostError": set(),
    "Fault": {"problem", "remedy"},
    "GlossaryError": {1, "problem", "hint"},
    "BankProblem": {"problem", "remedy"},
    "YamlFaultError": {1, 2, "problem", "remedy"},
    "_RowError": {0},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made:
    """A function of the program, and the module that it stands in."""

    file: str
    module: ast.Module
    node: ast.FunctionDef

    def places(self) -> dict[str, tuple[int, ...]]:
        """Where each parameter stands in a call, itself not counted."""
        names = [one.arg for one in self.node.args.args if one.arg not in {"self", "cls"}]
        return {name: (at,) for at, name in enumerate(names)} | {one.arg: () for one in self.node.args.kwonlyargs}


@dataclass
class Rule:
    """Follows what an error is told with back to where it is written."""

    modules: dict[str, ast.Module]
    sinks: dict[tuple[str, str], set[int | str]] = field(
        default_factory=lambda: {("", name): set(places) for name, places in TEXTS.items()}
    )
    made: dict[tuple[str, str], list[Made]] = field(default_factory=dict)
    seen: set[ast.AST] = field(default_factory=set)

    def __post_init__(self) -> None:
        for file, module in self.modules.items():
            for node in ast.walk(module):
                if isinstance(node, ast.FunctionDef):
                    for where in {file, "" if not node.name.startswith("_") else file}:
                        self.made.setdefault((where, node.name), []).append(Made(file, module, node))

    def _key(self, file: str, name: str) -> tuple[str, str]:
        """A function of the same file goes before one of another."""
        return (file, name) if (file, name) in self.made else ("", name)

    def faults(self) -> list[str]:
        """Return what is told without being marked; a helper that passes its argument on is looked at where it is called."""
        while True:
            before = {name: set(places) for name, places in self.sinks.items()}
            found = [fault for file, module in self.modules.items() for fault in self._of(file, module)]
            if before == self.sinks:
                return sorted(set(found))

    def _of(self, file: str, module: ast.Module) -> Iterator[str]:
        for inside, call in _calls(module):
            here = Made(file, module, inside or ast.FunctionDef("", _NOTHING, [], []))
            for place, told in self._told(call, here):
                self.seen = set()
                for bad in self._bad(told, here):
                    yield f"{file}:{bad.lineno}: {ast.unparse(bad)[:90]} (argument {place} of {_called(call)})"

    def _told(self, call: ast.Call, inside: Made) -> Iterator[tuple[int | str, ast.expr]]:
        name = _called(call)
        places = self.sinks.get(self._key(inside.file, name), set())
        if isinstance(call.func, ast.Name) and name in {one.id for one in _assigned(inside.node)}:
            places = TEXTS["InputError"] if _raised(call, inside.node) else set()  # it was chosen which of them
        yield from ((at, one) for at, one in enumerate(call.args) if at in places)
        yield from ((one.arg, one.value) for one in call.keywords if one.arg in places)

    def _bad(self, told: ast.expr, inside: Made) -> Iterator[ast.expr]:
        if told in self.seen:
            return
        self.seen.add(told)
        match told:
            case ast.Constant(value=None | "" | " "):
                pass
            case ast.BinOp(left=one, op=ast.Add(), right=other):  # whole sentences after one another
                yield from (*self._bad(one, inside), *self._bad(other, inside))
            case ast.IfExp(body=one, orelse=other):
                yield from (*self._bad(one, inside), *self._bad(other, inside))
            case ast.BoolOp(values=values):
                yield from (bad for one in values for bad in self._bad(one, inside))
            case ast.Attribute(attr=name) if name in CARRIED:
                pass
            case ast.Call() if _called(told) in MARKED:
                yield from (bad for one in told.keywords for bad in self._words(one.value, inside))
            case ast.Call(func=ast.Name(id="Marked"), args=[ast.Constant(value=str(text)), *_]) if _PLACES.fullmatch(
                text
            ):
                pass
            case ast.Call(func=ast.Name(id="Marked"), args=[source, *_]):  # it is marked where it comes from
                yield from self._bad(source, inside)
            case ast.Call() if made := self.made.get(self._key(inside.file, _called(told))):
                for one in made:
                    for returned in _returned(one.node):
                        yield from self._bad(returned, one)
            case ast.Subscript(value=ast.Name(id=name)):
                yield from (bad for one in _tables(inside.module, name) for bad in self._bad(one, inside))
            case ast.Name(id=name):
                yield from self._behind(name, told, inside)
            case _:
                yield told

    def _behind(self, name: str, told: ast.Name, inside: Made) -> Iterator[ast.expr]:
        values = list(_values(inside.node, name))
        if name in inside.places():
            for where in {inside.file, "" if not inside.node.name.startswith("_") else inside.file}:
                self.sinks.setdefault((where, inside.node.name), set()).update({name, *inside.places()[name]})
        elif not values:
            everywhere = (inside.module, *self.modules.values())
            values = next((found for one in everywhere if (found := list(_values(one, name)))), [])
            if not values:
                yield told
        for one in values:
            yield from self._bad(one, inside)

    def _words(self, value: ast.expr, inside: Made) -> Iterator[ast.expr]:
        """Find English that goes into a text as a value, where no translation reaches it."""
        if value in self.seen:
            return
        self.seen.add(value)
        match value:
            case ast.Constant(value=str(text)) if re.search("[a-z]{2} [a-z]{2}", text):
                yield value
            case ast.JoinedStr(values=parts) if any(
                isinstance(one, ast.Constant) and re.search("[A-Za-z]{2}", one.value) for one in parts
            ):
                yield value
            case ast.IfExp(body=one, orelse=other):
                yield from (*self._words(one, inside), *self._words(other, inside))
            case ast.BoolOp(values=values):
                yield from (bad for one in values for bad in self._words(one, inside))
            case ast.Name(id=name):
                yield from (bad for one in _values(inside.node, name) for bad in self._words(one, inside))


def _called(call: ast.Call) -> str:
    named = ast.unparse(call.func)
    return named if named in MARKED else named.rpartition(".")[2]


def _calls(module: ast.Module) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
    def within(node: ast.AST, inside: ast.FunctionDef | None) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield inside, child
            yield from within(child, child if isinstance(child, ast.FunctionDef) else inside)

    yield from within(module, None)


def _assigned(inside: ast.AST) -> Iterator[ast.Name]:
    return (one for one in ast.walk(inside) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store))


def _raised(call: ast.Call, inside: ast.FunctionDef) -> bool:
    return any(isinstance(one, ast.Raise) and one.exc is call for one in ast.walk(inside))


def _values(where: ast.AST, name: str) -> Iterator[ast.expr]:
    """Yield what a name is given, of a module only at its top."""
    nodes = where.body if isinstance(where, ast.Module) else ast.walk(where)
    for node in nodes:
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            targets = [node.target]
        else:
            continue
        for target in targets:
            if isinstance(target, ast.Name) and target.id == name and node.value is not None:
                yield node.value
            elif isinstance(target, ast.Tuple):
                for at, one in enumerate(target.elts):
                    if isinstance(one, ast.Name) and one.id == name and node.value is not None:
                        yield node.value.elts[at] if isinstance(node.value, ast.Tuple) else node.value


def _tables(module: ast.Module, name: str) -> Iterator[ast.expr]:
    for one in _values(module, name):
        if isinstance(one, ast.Dict):
            yield from one.values


def _returned(function: ast.FunctionDef) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            yield from node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]


def _rule() -> Rule:
    package = ROOT / "mockinterview"
    paths = (one for one in sorted(package.rglob("*.py")) if one.relative_to(package).parts[0] not in NOT_SHOWN)
    return Rule({path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8")) for path in paths})


def test_the_rule_knows_every_kind_of_error() -> None:
    made = (one for module in _rule().modules.values() for one in ast.walk(module) if isinstance(one, ast.ClassDef))
    known = {one.name for one in made if any(ast.unparse(base) in TEXTS for base in one.bases)}
    assert "GlossaryError" in known
    assert known <= set(TEXTS)


def test_every_error_is_told_by_marked_texts() -> None:
    assert _rule().faults() == []


@pytest.mark.parametrize(
    "source",
    [
        'raise InputError(f"{path} is empty")',
        'raise InputError("the file is empty")',
        'raise InputError("the file " + path)',
        'raise InputError("the file {}".format(path))',
        'raise InputError(str(error))',
        'raise InputError(mark("x"), hint="Choose another.")',
        'raise InputError(mark("x"), safe=f"{n} are kept.")',
        'what = f"{path} is empty"\n    raise InputError(what)',
        'kind = InputError if path else StoreError\n    raise kind(f"{path} is empty")',
        'raise InputError(mark("{what}", what="a web page"))',
        'raise InputError(mark("{what}", what=f"round {path}"))',
        'raise _refused("the file is empty")\ndef _refused(why): return InputError(why)',
        'raise _refused(why="the file is empty")\ndef _refused(*, why): return InputError(mark("x"), hint=why)',
        'raise InputError(_told())\ndef _told(): return f"{path} is empty"',
        'raise InputError(Marked("{path} is empty", {"path": path}))',
        'raise _refused("{path} is empty")\ndef _refused(why): return InputError(Marked(why, {"path": 3}))',
        'yield Fault(place=(), problem="a text holds markup")',
    ],
)  # fmt: skip
def test_a_text_that_no_translation_reaches_is_found(source: str) -> None:
    assert Rule({"made.py": ast.parse(f"def found(path):\n    {source}")}).faults()


@pytest.mark.parametrize(
    "source",
    [
        'raise InputError(mark("{path} is empty", path=path), hint=tr("Choose another."))',
        'raise StoreError(error.message, hint=error.hint or mark("Look at the disk."))',
        'what = mark("x") if path else mark("y")\n    raise ModelError(what)',
        'raise BankError(path, 3, mark("the sample cannot be read"))',
        'raise _refused(mark("it is empty"))\ndef _refused(why): return InputError(mark("{why}", why=why))',
        'raise InputError(mark("{s} s", s=Numeral(f"{path:.0f}")))',
    ],
)
def test_a_marked_one_is_not(source: str) -> None:
    assert Rule({"made.py": ast.parse(f"def found(path):\n    {source}")}).faults() == []
