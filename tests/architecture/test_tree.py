"""What must not stand in the tree, and what must be written down."""

from __future__ import annotations

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from mockinterview.adapters.places import banks_folder
from mockinterview.adapters.yaml_banks import parse_bank
from mockinterview.domain import errors

ROOT = Path(__file__).resolve().parents[2]
BINARY = {".flac", ".ogg", ".wav", ".png", ".otf", ".onnx", ".npz", ".ico"}
# put together here, so that this file does not hold them
REGISTRIES = ("pypi" + ".org", "python" + "hosted.org", "npm" + "js.org", "npm" + "js.com", "proxy.go" + "lang.org", "deb." + "debian.org", "--" + "extra-index-url", "--" + "find-links")  # fmt: skip


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("this is no checkout")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name]


def texts() -> Iterator[tuple[Path, str]]:
    for path in tracked():
        if path.suffix not in BINARY and path.is_file():
            yield path, path.read_text("utf-8", errors="replace")


def test_no_address_of_a_package_registry_stands_in_the_tree():
    found = [(str(path), one) for path, text in texts() for one in REGISTRIES if one in text]
    assert found == []


def test_pinned_requirements_have_hashes_and_no_address():
    files = sorted((ROOT / "packaging").glob("requirements-*.txt"))
    assert files
    for path in files:
        text = path.read_text("utf-8")
        assert "://" not in text
        for entry in re.split(r"\n(?=\S)", text.strip()):
            assert re.match(r"[A-Za-z0-9._-]+==\S+", entry), entry[:80]
            assert "--hash=sha256:" in entry, entry[:80]


def _errors(kind: type[errors.MockInterviewError]) -> Iterator[type[errors.MockInterviewError]]:
    yield kind
    for one in kind.__subclasses__():
        yield from _errors(one)


def test_every_error_is_documented_with_its_code():
    text = (ROOT / "docs" / "errors.md").read_text("utf-8")
    for kind in _errors(errors.MockInterviewError):
        assert f"`{kind.code}`" in text, kind


def test_every_error_says_what_to_do():
    for kind in _errors(errors.MockInterviewError):
        if not kind.__subclasses__() and kind is not errors.BankError and kind is not errors.TranscriptError:
            assert kind.hint or kind.safe, kind


def test_broad_excepts_are_few_and_known():
    """A fault of ours must show, so only the places where one is turned into a report may catch everything."""
    # jobs: to the window; crash: to a report; worker: from the speech process to ours
    allowed = {"ui/jobs.py", "ui/crash.py", "adapters/whisper/worker.py"}
    found = set()
    for path in (ROOT / "mockinterview").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.ExceptHandler):
                continue
            names = {one.id for one in ast.walk(node.type) if isinstance(one, ast.Name)} if node.type else {"Exception"}
            raises_again = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
            if names & {"Exception", "BaseException"} and not raises_again:
                found.add(path.relative_to(ROOT / "mockinterview").as_posix())
    assert found <= allowed, found - allowed


def test_the_published_schema_is_sound_and_describes_itself():
    schema = json.loads((banks_folder() / "schema" / "bank.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for name, field in schema["$defs"]["prompt"]["properties"].items():
        assert field.get("description") or name in {"tags", "minutes"}, name


def test_the_example_of_the_bank_guide_is_a_sound_bank():
    text = (ROOT / "docs" / "banks.md").read_text("utf-8")
    blocks = re.findall(r"```yaml\n(.*?)```", text, flags=re.DOTALL)
    assert blocks
    found = parse_bank(blocks[0].encode(), Path("docs/banks.md"))
    assert [str(one) for one in found.problems] == []


def test_the_readme_names_only_files_that_are_there():
    for name in re.findall(r"\]\(([^)#:]+)\)", (ROOT / "README.md").read_text("utf-8")):
        assert (ROOT / name).exists(), name
