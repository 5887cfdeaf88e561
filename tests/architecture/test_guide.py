"""The user guide: its commands work, its links and pictures are there, its figures are the program's own."""

from __future__ import annotations

import contextlib
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from mockinterview.adapters.model_catalogue import PUBLISHED
from mockinterview.adapters.places import banks_folder, docs_folder
from mockinterview.cli import main, parser
from mockinterview.domain.memory import INTERVALS_DAYS
from mockinterview.services.copies import DAYS, WEEKS
from mockinterview.services.speed import FAST_ENOUGH
from mockinterview.ui.guide.pages import INDEX, OF_PLACE, Guide
from mockinterview.ui.places import PLACES
from mockinterview.ui.shortcuts import COMMANDS, FIXED

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "guide"
PAGES = sorted(FOLDER.glob("*.md"))
# what others run: real models and recordings, rounds, the network, devices (tests/adapters/test_cli.py and its neighbours)
RUN = ("banks", "models list", "sessions", "backup everything.zip", "backups", "restore everything.zip")


def text_of(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text("utf-8")


def blocks(text: str) -> list[str]:
    """Return the lines of code blocks: those that are indented by four."""
    return [line.strip() for line in text.splitlines() if line.startswith("    ")]


def inline(text: str) -> Iterator[str]:
    for found in re.findall(r"`((?:mockinterview|make|python -m) [^`]+)`", text):
        yield " ".join(found.split())


def parses(words: list[str]) -> bool:
    with contextlib.redirect_stderr(None), contextlib.suppress(SystemExit):
        parser().parse_args(words)
        return True
    return False


def test_code_blocks_hold_commands_only():
    found = [line for page in PAGES for line in blocks(page.read_text("utf-8"))]
    assert len(found) > 25
    assert [line for line in found if not line.startswith(("mockinterview ", "make "))] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda one: one.stem)
def test_every_command_is_understood(page):
    text = page.read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), flags=re.MULTILINE))
    for line in [*blocks(text), *inline(text)]:
        program, *words = shlex.split(line)
        if program == "make":
            assert set(words) <= targets, line
        elif program == "mockinterview":
            # in the running text a command may stand without what it works on
            named_only = line not in blocks(text) and parses([*words, "--help"])
            assert parses(words) or named_only or parses([*words, "X"]), line
        else:
            module = ROOT / words[1].replace(".", "/")
            assert module.is_dir() or module.with_suffix(".py").is_file(), line


def test_a_command_that_is_wrong_would_be_found():
    assert not parses(["banks", "eat"])
    assert not parses(["restore"])
    assert parses(["restore", "latest"])


@pytest.mark.parametrize("page", ["banks", "models-and-languages", "privacy-backup-export", "scorecard-and-review"])
def test_what_costs_little_is_run_as_it_stands(page, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MOCKINTERVIEW_DATA", str(tmp_path / "data"))
    lines = [line.removeprefix("mockinterview ") for line in blocks(text_of(page))]
    ran = [line for line in lines if line.startswith(RUN)]
    assert ran
    for line in ran:
        assert main(shlex.split(line)) == 0, (line, capsys.readouterr().err)


def test_links_and_pictures_are_there_and_come_along():
    leads_to = set()
    for page in PAGES:
        for link in re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8")):
            assert ":" not in link, (page.name, link)
            target = (page.parent / link).resolve()
            assert target.is_file(), (page.name, link)
            if target.suffix == ".md" and target.parent != FOLDER:
                leads_to.add(target.stem)
    included = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert included["force-include"]["docs/guide"] == "mockinterview/_data/docs/guide"
    for name in leads_to:
        assert included["force-include"][f"docs/{name}.md"] == f"mockinterview/_data/docs/{name}.md"
    bundled = re.search(r"GUIDE_LEADS_TO = \((.*)\)", (ROOT / "packaging" / "bundle" / "parts.py").read_text("utf-8"))
    assert bundled is not None
    assert set(re.findall(r'"([\w-]+)"', bundled.group(1))) == leads_to


def test_every_screen_has_a_page_and_every_page_is_in_the_index():
    assert set(OF_PLACE) == {place.key for place in PLACES}
    guide = Guide(docs_folder())
    assert all(guide.of_place(place.key) != INDEX for place in PLACES)
    listed = {page.name for page in guide.pages()}
    assert {f"guide/{page.name}" for page in PAGES} <= listed


def test_the_keyboard_page_names_every_shortcut_as_it_is():
    text = text_of("keyboard")
    for one in (*COMMANDS, *FIXED):
        assert f"| {one.keys.replace('Return', 'Enter')} | {one.meaning} |" in text, one


def test_figures_are_those_of_the_program():
    steps = [f"{one:.0f}" for one in INTERVALS_DAYS]
    assert f"after {', '.join(steps[:-1])} and {steps[-1]} days" in text_of("progress-and-draw")
    assert (DAYS, WEEKS) == (7, 4)
    assert "newest of seven days and of four weeks" in text_of("privacy-backup-export")
    assert FAST_ENOUGH == 3
    assert "at least three times as fast" in text_of("models-and-languages")
    assert len(list(banks_folder().glob("*.yaml"))) == 8
    assert "eight banks" in text_of("banks")
    assert "fewer than 25 words" in (ROOT / "docs" / "scoring.md").read_text("utf-8")
    assert "Fewer than 25 words" in text_of("troubleshooting")


def test_the_table_of_models_is_the_catalogue():
    rows = re.findall(r"^\| ([\w.-]+)(?: \([^|]*\))? \| ([^|]+) \| (\d+) MB \|$", text_of("models-and-languages"), re.MULTILINE)
    told = {name: (languages, int(size)) for name, languages, size in rows}
    assert told.pop("tiny.en") == ("English", 78)
    assert told == {name: (one.languages, one.bytes // 1_000_000) for name, one in PUBLISHED.items()}


def test_the_guide_is_in_plain_words():
    """No page promises a job, and none is written for a search engine."""
    for page in PAGES:
        text = page.read_text("utf-8")
        assert text.startswith("# "), page.name
        assert not re.search(r"guarantee|\bsimply\b|\beasily\b|powerful|probability of being hired", text, re.IGNORECASE), page.name


def test_links_of_the_contributors_pages_are_there():
    for page in sorted((ROOT / ".github").glob("*.md")):
        for link in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
            assert (page.parent / link).resolve().is_file(), (page.name, link)
        for name in re.findall(r"`((?:mockinterview|packaging|resources|tests|question_banks|training)/[\w./]+)`", page.read_text("utf-8")):
            assert (ROOT / name).exists(), (page.name, name)


def test_issue_forms_are_forms():
    forms = [one for one in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if one.name != "config.yml"]
    assert len(forms) == 3
    for path in forms:
        form = yaml.safe_load(path.read_text("utf-8"))
        assert form["name"]
        assert form["description"]
        for part in form["body"]:
            assert part["type"] in {"markdown", "textarea", "input", "dropdown", "checkboxes"}, path.name
            assert part["type"] == "markdown" or part["attributes"]["label"], path.name
        assert [part for part in form["body"] if part.get("validations", {}).get("required")], path.name
