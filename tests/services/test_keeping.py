"""Scoring what is kept, taking up what a crash left, deleting, reports, backups."""

from __future__ import annotations

import json
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from mockinterview.adapters.pdf import write_pdf
from mockinterview.adapters.places import Places, places
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.upgrade import check_database, copy_database
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import InputError, StoreDamagedError, StoreError
from mockinterview.domain.recording import Recording
from mockinterview.domain.scorecard import Scorecard, ScoreRequest
from mockinterview.domain.scorecard_json import contract, scorecard_from_json, scorecard_to_json
from mockinterview.domain.session import Attempt, AttemptState, Conditions, SelfRating
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.services.backup import backup, restore
from mockinterview.services.draw import chosen_prompt, next_prompts
from mockinterview.services.export import markdown, web_page
from mockinterview.services.history import delete_attempt, delete_session
from mockinterview.services.keep import left_behind, score_attempt, take_path
from mockinterview.services.reports import json_of, report_of

NASTY = '<script>alert("x")</script> & | `code` [link](javascript:x) # \u202e 👩\u200d💻 *bold*'


class Scorer:
    """Rates everything alike and remembers what it was asked."""

    def __init__(self, samples: Any) -> None:
        self._samples, self.asked = samples, list[ScoreRequest]()

    def score(self, request: ScoreRequest) -> Scorecard:
        self.asked.append(request)
        return self._samples.card(request.transcript)  # type: ignore[no-any-return]


@pytest.fixture
def stocked(library: SqliteLibrary, bank: Bank) -> SqliteLibrary:
    library.criteria.adopt(*bundled_rubric())
    library.shelf.import_bank(bank)
    return library


def spoken(text: str) -> Transcript:
    words = [Word(text=one, start_s=n * 1.0, end_s=n + 0.5) for n, one in enumerate(text.split())]
    return Transcript.of(words, duration_s=len(words) * 1.0)


def attempted(library: SqliteLibrary, home: Places, text: str = "I cut failures by half.") -> Attempt:
    """Speak an answer and a reply into real files."""
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"), answer_s=240)
    for number, said in enumerate((text, "By retries.")):
        path = take_path(home.takes, session.id, attempt.number, number)
        path.write_bytes(b"fLaC" + said.encode())
        take = library.rounds.add_take(attempt.id, audio=path, question="How?" if number else "")
        library.rounds.finish_take(take.id, Recording(path=path, duration_s=5.0, rate_hz=16000))
        library.rounds.save_transcript(take.id, spoken(said))
    library.rounds.answered(attempt.id)
    return attempt


class TestScoring:
    def test_answer_and_follow_up_are_scored_as_one_text_with_times(
        self, stocked: SqliteLibrary, home: Places, samples: Any
    ):
        attempt = attempted(stocked, home)
        scorer = Scorer(samples)
        whole = score_attempt(stocked, attempt.id, scorer)
        (request,) = scorer.asked
        assert request.transcript == "I cut failures by half. By retries."
        assert request.words[5].start_s == 5.0
        assert request.criteria == ("ownership", "impact", "customer", "people")
        assert (request.answer_s, request.target_level, request.prompt) == (240, Level.L6, "Tell me about own-thing.")
        assert whole.scorecard is not None
        for rating in whole.scorecard.card.criteria:
            for proof in rating.evidence:
                assert whole.scorecard.text[proof.start : proof.end] == proof.quote

    def test_silence_is_told_and_not_scored(self, stocked: SqliteLibrary, samples: Any):
        session = stocked.rounds.begin_session(Conditions(level=Level.L6))
        attempt = stocked.rounds.begin_attempt(session.id, stocked.shelf.prompt("own-thing"))
        with pytest.raises(InputError, match="nothing was said"):
            score_attempt(stocked, attempt.id, Scorer(samples))

    def test_a_card_survives_json_and_its_contract_has_the_agreed_shape(self, samples: Any):
        card = samples.card()
        assert scorecard_from_json(json.loads(json.dumps(scorecard_to_json(card)))) == card
        told = contract(card)
        assert list(told) == ["id", "reads_as", "on_topic", "overall", "criteria", "notes"]
        assert list(told["criteria"][0]) == ["id", "rating", "confidence", "evidence", "missing"]
        assert list(told["criteria"][0]["evidence"][0]) == ["quote", "start", "end"]

    def test_a_card_of_a_newer_version_is_still_read(self, samples: Any):
        content = scorecard_to_json(samples.card()) | {"new": 1}
        content["criteria"][0]["colour"] = "red"
        assert scorecard_from_json(content) == samples.card()


class TestDrawing:
    def test_a_round_draws_from_the_library_and_remembers(self, stocked: SqliteLibrary, home: Places, clock: Any):
        attempted(stocked, home)
        drawn = next_prompts(stocked, Conditions(level=Level.L6, prompts=9), seed=3, now_ms=clock())
        assert [one.prompt.id for one in drawn][-1] == "own-thing"
        assert drawn[-1].reason == "due again, last answered today"
        assert chosen_prompt(stocked, "own-thing", Conditions(level=Level.L6), now_ms=clock()).reason.startswith(
            "chosen"
        )

    def test_what_cannot_be_drawn_is_told(self, stocked: SqliteLibrary, clock: Any):
        with pytest.raises(InputError, match="no prompt fits"):
            next_prompts(stocked, Conditions(level=Level.L6, principles=("frugality",)), seed=3, now_ms=clock())
        with pytest.raises(InputError, match="not asked at L7"):
            chosen_prompt(stocked, "design-queue", Conditions(level=Level.L7), now_ms=clock())


class TestLeftBehind:
    def test_a_recovered_recording_finds_its_take(self, stocked: SqliteLibrary, home: Places):
        session = stocked.rounds.begin_session(Conditions(level=Level.L6))
        attempt = stocked.rounds.begin_attempt(session.id, stocked.shelf.prompt("own-thing"))
        path = take_path(home.takes, session.id, 1, 0)
        stocked.rounds.add_take(attempt.id, audio=path)
        saved = path.with_name(path.stem + "-recovered.flac")
        saved.write_bytes(b"fLaC")
        recording = Recording(path=saved, duration_s=7.0, rate_hz=16000, recovered=True)
        (left,) = left_behind(stocked, [recording])
        assert left.whole.takes[0].recovered
        assert left.whole.takes[0].audio == saved
        assert [take.duration_s for take in left.untold] == [7.0]

    def test_an_attempt_in_which_nothing_happened_is_let_go(self, stocked: SqliteLibrary):
        session = stocked.rounds.begin_session(Conditions(level=Level.L6))
        attempt = stocked.rounds.begin_attempt(session.id, stocked.shelf.prompt("own-thing"))
        assert left_behind(stocked, []) == ()
        assert stocked.past.whole(attempt.id).attempt.state is AttemptState.DISCARDED


class TestDeleting:
    def test_recordings_go_with_the_attempt(self, stocked: SqliteLibrary, home: Places):
        attempt, other = attempted(stocked, home), attempted(stocked, home)
        folder = stocked.past.whole(attempt.id).takes[0].audio.parent  # type: ignore[union-attr]
        (folder / "prompt-1-take-0.wav").write_bytes(b"growing")
        delete_attempt(stocked, attempt.id)
        assert not folder.exists()
        delete_session(stocked, other.session_id)
        assert list(home.takes.iterdir()) == []

    def test_a_recording_that_is_gone_already_is_no_fault(self, stocked: SqliteLibrary, home: Places):
        attempt = attempted(stocked, home)
        for take in stocked.past.whole(attempt.id).takes:
            take.audio.unlink()  # type: ignore[union-attr]
        delete_attempt(stocked, attempt.id)
        assert stocked.past.page().total == 0


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onload"}

    def handle_data(self, data: str) -> None:
        self.text += data


class TestReports:
    @pytest.fixture
    def practised(self, stocked: SqliteLibrary, home: Places, samples: Any) -> Attempt:
        attempt = attempted(stocked, home, NASTY)
        stocked.rounds.save_self_rating(attempt.id, SelfRating(ratings={"impact": 3.0}, change=NASTY))
        stocked.rounds.save_note(attempt.id, NASTY)
        score_attempt(stocked, attempt.id, Scorer(samples))
        return attempt

    def test_html_shows_any_text_as_text_and_loads_nothing(self, stocked: SqliteLibrary, practised: Attempt):
        page = web_page(report_of(stocked, practised.session_id))
        parsed = Tags()
        parsed.feed(page)
        assert "script" not in parsed.tags
        assert 'alert("x")' in parsed.text
        assert "Measured impact" in parsed.text
        assert "http:" not in page
        assert "https:" not in page

    def test_markdown_cannot_be_turned_into_markup(self, stocked: SqliteLibrary, practised: Attempt):
        text = markdown(report_of(stocked, practised.session_id))
        assert "<script" not in text.replace("\\<", "")
        assert "](javascript" not in text.replace("\\]", "")
        assert "| Measured impact | 4.5 | 80% | a date |" in text

    def test_json_holds_everything(self, stocked: SqliteLibrary, practised: Attempt):
        told = json.loads(json.dumps(json_of(stocked, report_of(stocked, practised.session_id))))
        (attempt,) = told["attempts"]
        assert attempt["takes"][0]["transcripts"][0]["text"] == " ".join(NASTY.split())
        assert attempt["takes"][1]["question"] == "How?"
        assert attempt["scorecards"][0]["card"]["engine"] == "test 1"
        assert attempt["self_rating"]["change"] == NASTY
        assert attempt["prompt"]["id"] == "own-thing"

    def test_pdf_is_written(self, stocked: SqliteLibrary, practised: Attempt, tmp_path: Path):
        path = tmp_path / "report.pdf"
        write_pdf(web_page(report_of(stocked, practised.session_id)), path, title="x")
        data = path.read_bytes()
        assert data.startswith(b"%PDF-")
        assert len(data) > 3000
        with pytest.raises(StoreError, match="cannot be written"):
            write_pdf("<p>x</p>", tmp_path / "gone" / "report.pdf", title="x")

    def test_what_is_not_there_is_told(self, stocked: SqliteLibrary, practised: Attempt):
        with pytest.raises(InputError, match="no round 99"):
            report_of(stocked, 99)
        with pytest.raises(InputError, match="no attempt 7"):
            report_of(stocked, practised.session_id, 7)


class TestBackup:
    def made(self, library: SqliteLibrary, home: Places, target: Path) -> Attempt:
        attempt = attempted(library, home)
        home.settings.write_text('level = "L7"\n')
        (home.models / "large.bin").write_bytes(b"x" * 1000)
        assert backup(home.root, target, copy=copy_database, now_ms=5) == 4
        return attempt

    def bring_back(self, source: Path, root: Path) -> Path | None:
        return restore(source, root, check=check_database, copy=copy_database, now_ms=7)

    def test_a_backup_comes_back_on_another_computer(self, stocked: SqliteLibrary, home: Places, tmp_path: Path):
        target = tmp_path / "backup.zip"
        attempt = self.made(stocked, home, target)
        assert target.stat().st_mode & 0o777 == 0o600
        assert [one.name for one in home.backups.iterdir()] == []
        other = places(tmp_path / "other")
        assert self.bring_back(target, other.root) is None
        with SqliteLibrary.open(other) as library:
            whole = library.past.whole(attempt.id)
            assert whole.takes[0].audio == other.takes / "round-00001" / "prompt-1-take-0.flac"
            assert whole.takes[0].audio.read_bytes().startswith(b"fLaC")
        assert other.settings.read_text() == 'level = "L7"\n'

    def test_the_library_that_was_there_is_kept(self, stocked: SqliteLibrary, home: Places, tmp_path: Path):
        target = tmp_path / "backup.zip"
        self.made(stocked, home, target)
        later = attempted(stocked, home)
        stocked.close()
        saved = self.bring_back(target, home.root)
        assert saved is not None
        check_database(saved)
        with SqliteLibrary.open(home) as library:
            with pytest.raises(KeyError):
                library.past.whole(later.id)
            assert library.past.page().total == 1

    def spoil(self, target: Path, change: Any) -> None:
        with zipfile.ZipFile(target) as archive:
            content = {name: archive.read(name) for name in archive.namelist()}
        manifest = json.loads(content["manifest.json"])
        change(content, manifest)
        with zipfile.ZipFile(target, "w") as archive:
            for name, data in content.items():
                archive.writestr(name, json.dumps(manifest) if name == "manifest.json" else data)

    @pytest.mark.parametrize(
        ("change", "problem"),
        [
            (lambda content, _: content.update({"library.sqlite3": b"x" * 100}), "library.sqlite3 is damaged"),
            (lambda content, _: content.pop("takes/round-00001/prompt-1-take-0.flac"), "cannot be read"),
            (lambda _, manifest: manifest["sha256"].update({"../../evil": "0"}), "does not belong"),
            (lambda _, manifest: manifest["sha256"].update({"takes/../../evil": "0"}), "does not belong"),
            (lambda _, manifest: manifest["sha256"].update({"/etc/passwd": "0"}), "does not belong"),
            (lambda _, manifest: manifest.update({"format": 99}), "format 99"),
            (lambda _, manifest: manifest.update({"sha256": {}}), "holds no library"),
            (lambda _, manifest: manifest.update({"sha256": []}), "manifest is broken"),
        ],
    )
    def test_a_spoilt_backup_changes_nothing(
        self, stocked: SqliteLibrary, home: Places, tmp_path: Path, change: Any, problem: str
    ):
        target = tmp_path / "backup.zip"
        self.made(stocked, home, target)
        self.spoil(target, change)
        before = sorted(path.name for path in home.root.rglob("*"))
        with pytest.raises(InputError, match=problem):
            self.bring_back(target, home.root)
        assert sorted(path.name for path in home.root.rglob("*")) == before

    @pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + b"\0" * 100])
    def test_a_file_of_another_kind_is_refused(self, home: Places, tmp_path: Path, content: bytes):
        (tmp_path / "x.zip").write_bytes(content)
        with pytest.raises(InputError, match="not a sound backup"):
            self.bring_back(tmp_path / "x.zip", home.root)
        with pytest.raises(InputError, match="not there"):
            self.bring_back(tmp_path / "y.zip", home.root)

    def test_a_backup_with_a_rotten_library_is_refused(self, stocked: SqliteLibrary, home: Places, tmp_path: Path):
        target = tmp_path / "backup.zip"
        self.made(stocked, home, target)

        def rot(content: dict[str, bytes], manifest: dict[str, Any]) -> None:
            import hashlib

            content["library.sqlite3"] = b"not a database" * 1000
            manifest["sha256"]["library.sqlite3"] = hashlib.sha256(content["library.sqlite3"]).hexdigest()

        self.spoil(target, rot)
        with pytest.raises(StoreDamagedError):
            self.bring_back(target, home.root)

    def test_a_place_that_cannot_be_written_is_told(self, stocked: SqliteLibrary, home: Places, tmp_path: Path):
        with pytest.raises(StoreError, match="cannot be written"):
            backup(home.root, tmp_path / "gone" / "b.zip", copy=copy_database, now_ms=5)
