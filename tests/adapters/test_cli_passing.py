"""`export` and `import` as a user types them."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest
from samples import a_card, bank_json, prompt_json

from mockinterview.adapters.places import places
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.cli import main
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import Level
from mockinterview.domain.remarks import Place, Verdict
from mockinterview.domain.session import Conditions, SelfRating
from mockinterview.domain.transcript import Transcript

SAID = "I told Contoso that 420 engineers would move."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with one answer in it."""
    folder = tmp_path / "here"
    with SqliteLibrary.open(places(folder)) as library:
        library.shelf.import_bank(bank_from_json(bank_json(prompt_json())))
        session = library.rounds.begin_session(Conditions(level=Level.L6))
        attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
        take = library.rounds.add_take(attempt.id)
        library.rounds.save_transcript(take.id, Transcript(text=SAID))
        library.rounds.answered(attempt.id)
        library.rounds.save_self_rating(attempt.id, SelfRating(ratings={"impact": 3.0}))
        library.rounds.save_scorecard(attempt.id, a_card(SAID), SAID)
        place = Place(take=0, start=20, end=33, quote=SAID[20:33])
        library.remarks.judge(attempt.id, "people", Verdict.SAID, place)
    return folder


def test_a_round_moves_to_another_computer(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    there = tmp_path / "there"
    path = tmp_path / "round.json"
    assert main(["export", "1", "--format", "json", "-o", str(path), "--data-dir", str(home)]) == 0
    assert main(["import", str(path), "--data-dir", str(there)]) == 0
    assert "round.json: 1 answer imported." in capsys.readouterr().out
    assert main(["import", str(path), "--data-dir", str(there)]) == 0
    assert "0 answers imported, 1 already here." in capsys.readouterr().out
    assert main(["export", "1.1", "--format", "md", "--data-dir", str(there)]) == 0
    assert SAID in capsys.readouterr().out


@pytest.mark.parametrize("form", ["md", "html", "json", "csv", "zip", "coach"])
def test_a_redacted_file_holds_no_term(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str):
    terms, path = tmp_path / "terms.txt", tmp_path / "out"
    terms.write_text("customer: Contoso\n")
    arguments = ["export", "all", "--format", form, "--redact", str(terms), "-o", str(path), "--data-dir", str(home)]
    assert main(arguments) == 0
    assert "[customer-1] masked" in capsys.readouterr().err
    data = path.read_bytes()
    if form == "zip":
        with zipfile.ZipFile(path) as archive:
            data = b"".join(archive.read(name) for name in archive.namelist())
    assert b"contoso" not in data.lower()
    assert b"420" not in data or form == "csv"


def test_a_coach_rates_and_is_compared(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    pack, back = tmp_path / "pack.html", tmp_path / "back.json"
    assert main(["export", "1.1", "--format", "coach", "-o", str(pack), "--data-dir", str(home)]) == 0
    (ref,) = re.findall(r'data-ref="([^"]+)"', pack.read_text())
    answers = [{"ref": ref, "ratings": {"impact": 4.5}}]
    back.write_text(json.dumps({"format": "mock-interview-coach-ratings", "coach": "Sam", "answers": answers}))
    capsys.readouterr()
    assert main(["import", str(back), "--data-dir", str(home)]) == 0
    out = capsys.readouterr().out
    assert "ratings of 1 answer." in out
    assert re.search(r"impact +4\.5 +3\.0 +4\.5", out)


def test_examples_are_exported(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["export", "examples", "--format", "json", "--data-dir", str(home)]) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["said"], one["assertion"]["verdict"], one["assertion"]["criterion"]) == (SAID, "said", "people")
    assert main(["export", "examples", "--format", "csv", "--data-dir", str(home)]) == 0
    assert "420 engineers" in capsys.readouterr().out
    assert main(["export", "examples", "--format", "md", "--data-dir", str(home)]) == 1


@pytest.mark.parametrize(
    ("content", "match"),
    [(None, "cannot be read"), ("", "no term"), ("name: Al", "line 1"), ("who: Someone", "no kind")],
)
def test_a_list_at_fault_is_named(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content, match):
    terms = tmp_path / "terms.txt"
    if content is not None:
        terms.write_text(content)
    assert main(["export", "1", "--format", "md", "--redact", str(terms), "--data-dir", str(home)]) == 1
    assert match in capsys.readouterr().err


def test_what_is_no_export_is_refused(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "x.txt"
    path.write_text("hello")
    assert main(["import", str(path), "--data-dir", str(home)]) == 1
    assert "no export" in capsys.readouterr().err
    assert main(["export", "1", "--format", "srt", "--data-dir", str(home)]) == 1
    assert "typed" in capsys.readouterr().err
