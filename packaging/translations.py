"""The translations of the window: collects the source texts into Qt Linguist files, and compiles these.

    python packaging/translations.py update          bring every .ts up to date with the program
    python packaging/translations.py release         compile every .ts to the .qm that the program loads
    python packaging/translations.py check           say what is missing or wrong, end with 1 if anything is
    python packaging/translations.py add fr          begin a language

Qt's own lupdate is not used: it takes contexts from classes, and knows nothing of plural forms that stand in the code.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mockinterview"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "mockinterview"
PLACE = re.compile(r"\{[a-z_][a-z0-9_]*\}|%n")
FORMS = {"de": 2, "fr": 2, "es": 2, "it": 2, "nl": 2, "sv": 2, "pt": 2, "pl": 3, "cs": 3, "ja": 1, "zh": 1, "ko": 1}


@dataclass(slots=True)
class Source:
    """A source text. one: the English for a single thing, empty where there are no plural forms; files: where it is."""

    text: str
    meaning: str = ""
    one: str = ""
    files: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        """What Qt looks it up by."""
        return self.text, self.meaning


@dataclass(slots=True)
class Translation:
    """What a language has for a source: a text, or one for each plural form."""

    texts: list[str]
    finished: bool


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _found_in(tree: ast.Module) -> Iterator[Source]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
            continue
        first = _literal(node.args[0])
        match node.func.id:
            case "tr" | "mark" if first:
                meaning = _literal(node.args[1]) if len(node.args) > 1 else ""
                yield Source(first, meaning or "")
            case "plural" if first:
                many = _literal(node.args[1])
                if many is None:
                    raise SystemExit(f"line {node.lineno}: plural() needs two literal texts")
                yield Source(many, one=first)
            case "Words" if isinstance(node.args[0], ast.Dict):
                yield from (Source(text) for one in node.args[0].values if (text := _literal(one)))


def sources() -> list[Source]:
    """Return every source text of the program, in the order of files and lines."""
    found: dict[tuple[str, str], Source] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if name == "language.py":
            name, tree = "language.py", ast.parse(path.read_text("utf-8"))
        else:
            tree = ast.parse(path.read_text("utf-8"))
        for one in _found_in(tree):
            known = found.setdefault(one.key, one)
            known.one = known.one or one.one
            if name not in known.files:
                known.files.append(name)
    return list(found.values())


def read(path: Path) -> dict[tuple[str, str], Translation]:
    """Return the translations of a .ts file."""
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        if message.find("translation") is None:
            continue
        told = message.find("translation")
        forms = [form.text or "" for form in told.findall("numerusform")]
        key = (message.findtext("source") or "", message.findtext("comment") or "")
        kind = told.get("type", "")
        if kind not in {"vanished", "obsolete"}:
            found[key] = Translation(forms or [told.text or ""], finished=kind != "unfinished")
    return found


def write(path: Path, known: dict[tuple[str, str], Translation]) -> None:
    """Write a .ts file with all sources; what is not translated is marked as unfinished."""
    code = path.stem.removeprefix("mockinterview_")
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for one in sources():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if one.one else {})
        for file in one.files:
            ET.SubElement(message, "location", filename=f"../../mockinterview/{file}")
        ET.SubElement(message, "source").text = one.text
        if one.meaning:
            ET.SubElement(message, "comment").text = one.meaning
        if one.one:
            ET.SubElement(message, "extracomment").text = f"For one: {one.one}"
        forms = FORMS.get(code, 2) if one.one else 1
        has = known.get(one.key)
        sound = has is not None and has.finished and len(has.texts) == forms and all(has.texts)
        told = ET.SubElement(message, "translation", {} if sound else {"type": "unfinished"})
        texts = has.texts if has is not None and len(has.texts) == forms else [""] * forms
        if one.one:
            for text in texts:
                ET.SubElement(told, "numerusform").text = text
        else:
            told.text = texts[0]
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def faults(path: Path) -> list[str]:
    """Return what is wrong with a .ts file: missing or unfinished texts, and placeholders that are not the source's."""
    known, found = read(path), []
    wanted = sources()
    for one in wanted:
        has = known.get(one.key)
        if has is None or not has.finished or not all(has.texts):
            found.append(f"not translated: {one.text!r}")
            continue
        for text in has.texts:
            needed, places = set(PLACE.findall(one.text)) - {"%n"}, set(PLACE.findall(text))
            if not needed <= places or not places <= needed | {"%n" if one.one else ""} | set(PLACE.findall(one.one)):
                found.append(f"other placeholders: {one.text!r} and {text!r}")
    gone = set(known) - {one.key for one in wanted}
    return found + [f"no longer in the program: {text!r}" for text, _ in sorted(gone)]


def compile_all() -> None:
    """Compile every .ts with lrelease, which comes with PySide6."""
    import PySide6  # noqa: PLC0415 - only this command needs it

    tool = next(iter(sorted(Path(PySide6.__file__).parent.glob("lrelease*"))))
    for path in sorted(FOLDER.glob("*.ts")):
        subprocess.run([tool, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("update", "release", "check", "add"))
    parser.add_argument("code", nargs="?", help="two letters of the language to begin")
    asked = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    files = sorted(FOLDER.glob("mockinterview_*.ts"))
    match asked.command:
        case "add":
            write(FOLDER / f"mockinterview_{asked.code}.ts", {})
        case "update":
            for path in files:
                write(path, read(path))
        case "release":
            compile_all()
        case _:
            wrong = [f"{path.name}: {fault}" for path in files for fault in faults(path)]
            print("\n".join(wrong) or f"{len(sources())} texts, every one translated.")
            return bool(wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main())
