"""Exports that come back, that hide what they should, and that a coach can rate."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile
from samples import a_card

from mockinterview.adapters.flac import FlacSounds
from mockinterview.adapters.pdf import write_pdf
from mockinterview.adapters.places import Places, places
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.recording import Recording
from mockinterview.domain.remarks import CoachRating, Place, Verdict
from mockinterview.domain.scorecard import Advice, CriterionRating, Evidence, Part
from mockinterview.domain.session import Attempt, Conditions, Origin, SelfRating
from mockinterview.domain.transcript import Pause, Transcript, Word
from mockinterview.services.coach import beside, read_ratings, ref_of, take_in_ratings
from mockinterview.services.pass_on import Audio, Format, Made, Wanted, make, write
from mockinterview.services.redact import read_glossary
from mockinterview.services.reports import report_of, reports_of
from mockinterview.services.take_in import take_in

SHORT = Path(__file__).parents[1] / "data" / "short.flac"
SAID = (
    "Maria Lopez and I moved ContosoPay to Project Zephyr. It saved $2.3 million and 420 engineers use it. "
    "Maria's team at contoso said thanks <b>& bye</b>."
)
TERMS = ("Maria Lopez", "Maria", "Lopez", "Contoso", "Project Zephyr", "Zephyr", "Grindelwald")
GLOSSARY = """
name: Maria Lopez, Maria, Lopez   # my lead
customer: Contoso
Project Zephyr | Zephyr
confidential: Grindelwald
"""


def spoken(text: str) -> Transcript:
    words = [
        Word(text=one, start_s=n * 0.1, end_s=n * 0.1 + 0.08, confidence=0.9) for n, one in enumerate(text.split())
    ]
    return Transcript.of(words, duration_s=4.0, pauses=(Pause(start_s=0.4, end_s=0.5),), model="tiny.en")


def card(text: str):
    made = a_card(text)
    quote = "It saved $2.3 million and 420 engineers use it."
    start = text.index(quote)
    proof = Evidence(quote=quote, start=start, end=start + len(quote), strength=0.7)
    rating = CriterionRating(
        id="impact", rating=4.0, confidence=0.9, evidence=(proof,), missing="a date for Contoso",
        reasons=("'$2.3 million': money at L6 (guide).", "Model: 3.5 at L6."),
    )  # fmt: skip
    return replace(
        made,
        criteria=(made.criteria[0], rating),
        parts=(
            Part(name="action", start=0, end=start, share=0.5),
            Part(name="result", start=start, end=len(text), share=0.5),
        ),
        advice=(Advice(criterion="impact", text=f"You said: {quote}", reason="Zephyr stands at 3.5."),),
    )


@pytest.fixture
def filled(library: SqliteLibrary, bank: Bank, home: Places) -> tuple[SqliteLibrary, Attempt]:
    """A library with everything that can be kept of an answer."""
    library.criteria.adopt(*bundled_rubric())
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6, kinds=(Kind.BEHAVIORAL,), answer_s=120.0))
    attempt = library.rounds.begin_attempt(
        session.id, library.shelf.prompt("own-thing"), reason="new", answer_s=120, think_s=30
    )
    audio = home.takes / "round-00001" / "prompt-1-take-0.flac"
    audio.parent.mkdir(parents=True)
    shutil.copy(SHORT, audio)
    take = library.rounds.add_take(attempt.id, audio=audio, device="Maria's headset")
    library.rounds.add_words(take.id, spoken(SAID).words)
    length_s = soundfile.info(str(audio)).duration
    library.rounds.finish_take(
        take.id, Recording(path=audio, duration_s=length_s, rate_hz=16_000, device="Maria's headset", snr_db=20.5)
    )
    library.rounds.save_transcript(take.id, spoken(SAID.replace("Zephyr", "Grindelwald")))
    library.rounds.save_transcript(take.id, spoken(SAID), Origin.CORRECTED)
    second = library.rounds.add_take(attempt.id, question="What did Contoso say?", criterion="influence")
    library.rounds.save_transcript(second.id, Transcript(text="Lopez agreed with 55 others."), Origin.TYPED)
    library.rounds.finish_take(second.id)
    library.rounds.answered(attempt.id)
    library.rounds.save_self_rating(
        attempt.id, SelfRating(ratings={"impact": 3.0, "ownership": 4.0}, change="Name Zephyr later")
    )
    whole = f"{SAID} Lopez agreed with 55 others."
    library.rounds.save_scorecard(attempt.id, a_card(whole), whole)
    library.rounds.save_scorecard(attempt.id, card(whole), whole)
    at = SAID.index("420 engineers")
    place = Place(take=0, start=at, end=at + 13, quote="420 engineers")
    library.remarks.judge(attempt.id, "people", Verdict.SAID, place)
    library.rounds.save_note(attempt.id, "Tell Maria of the 2.3 million", place=place)
    library.rounds.save_note(attempt.id, "on the whole", at_s=1.5)
    library.remarks.tag(attempt.id, ["contoso", "best"])
    library.rounds.star(attempt.id, on=True)
    library.remarks.save_coach_rating(
        attempt.id, CoachRating(coach="Maria Lopez", ratings={"impact": 3.5}, comment="Zephyr!")
    )
    library.rounds.finish_session(session.id)
    return library, library.past.whole(attempt.id).attempt


@pytest.fixture
def other(tmp_path: Path):
    """An empty library."""
    with SqliteLibrary.open(places(tmp_path / "other")) as opened:
        yield opened


def made(library: SqliteLibrary, wanted: Wanted, what: str = "1") -> Made:
    return make(library, reports_of(library, what), wanted, FlacSounds())


def without_ids(content: object) -> object:
    """Leave out what a library numbers by itself."""
    if isinstance(content, dict):
        return {key: without_ids(one) for key, one in content.items() if key not in {"id", "session_id", "attempt_id"}}
    return [without_ids(one) for one in content] if isinstance(content, list) else content


class TestRoundTrip:
    def test_json_comes_back_without_loss(self, filled, other, tmp_path):
        library, _attempt = filled
        path = tmp_path / "round.json"
        path.write_bytes(made(library, Wanted(format=Format.JSON)).data)
        arrived = take_in(other, path)
        assert (len(arrived.attempts), arrived.known, arrived.recordings) == (1, 0, 0)
        again = made(other, Wanted(format=Format.JSON))
        assert without_ids(json.loads(again.data)) == without_ids(json.loads(path.read_bytes()))
        whole = other.past.whole(arrived.attempts[0])
        assert whole.attempt.starred
        assert [kept.card.overall for kept in whole.scorecards] == [4.0, 4.0]
        assert other.past.page().entries[0].overall == 4.0
        assert [one.rating for one in other.past.trend("impact")] == [4.0]

    def test_everything_at_once_comes_back_too(self, filled, other, tmp_path, bank):
        library, _attempt = filled
        for number in range(3):
            session = library.rounds.begin_session(Conditions(level=Level.L7))
            attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("third-thing"))
            take = library.rounds.add_take(attempt.id)
            library.rounds.save_transcript(take.id, spoken(f"I did it {number} times."))
            library.rounds.answered(attempt.id)
        path = tmp_path / "all.json"
        path.write_bytes(made(library, Wanted(format=Format.JSON), "all").data)
        assert len(take_in(other, path).attempts) == 4
        again = made(other, Wanted(format=Format.JSON), "all")
        assert without_ids(json.loads(again.data)) == without_ids(json.loads(path.read_bytes()))

    def test_a_second_import_changes_nothing(self, filled, other, tmp_path):
        library, _attempt = filled
        path = tmp_path / "round.json"
        path.write_bytes(made(library, Wanted(format=Format.JSON)).data)
        take_in(other, path)
        assert (take_in(other, path).attempts, take_in(library, path).attempts) == ((), ())
        assert take_in(other, path).known == 1
        assert other.past.page().total == library.past.page().total == 1

    def test_words_are_found_and_prompts_stay_hidden_until_their_bank_comes(self, filled, other, tmp_path, bank):
        library, _attempt = filled
        path = tmp_path / "round.json"
        path.write_bytes(made(library, Wanted(format=Format.JSON)).data)
        take_in(other, path)
        assert other.past.page(library_filter("engineers")).total == 1
        assert other.shelf.prompts() == ()
        other.shelf.import_bank(bank)
        assert len(other.shelf.prompts()) == 4

    def test_an_archive_brings_its_recordings(self, filled, other, tmp_path):
        library, attempt = filled
        path = tmp_path / "round.zip"
        path.write_bytes(made(library, Wanted(format=Format.ZIP, audio=Audio.WHOLE)).data)
        arrived = take_in(other, path)
        assert arrived.recordings == 1
        audio = other.past.whole(arrived.attempts[0]).takes[0].audio
        assert audio.read_bytes() == library.past.whole(attempt.id).takes[0].audio.read_bytes()
        assert (tmp_path / "other") in audio.parents

    @pytest.mark.parametrize(
        ("content", "match"),
        [
            (b"no json", "no export"),
            (b"[1]", "no export"),
            (b'{"format": 99, "session": {}}', "newer version"),
            (b'{"format": 2, "session": {"began_ms": "soon"}, "attempts": []}', "round 1"),
            (b'{"format": 2, "rounds": [{"session": {}}]}', "round 1"),
            (b"PK\x03\x04 broken", "no export"),
            (b"[" * 100_000, "no export"),
        ],
    )
    def test_what_is_no_export_is_refused_in_words(self, other, tmp_path, content, match):
        path = tmp_path / "x.json"
        path.write_bytes(content)
        with pytest.raises(InputError, match=match):
            take_in(other, path)
        assert other.past.page().total == 0

    def test_a_broken_field_leaves_nothing_behind(self, filled, other, tmp_path):
        library, _attempt = filled
        content = json.loads(made(library, Wanted(format=Format.JSON)).data)
        content["attempts"][0]["takes"][0]["duration_s"] = "long"
        path = tmp_path / "x.json"
        path.write_text(json.dumps(content))
        with pytest.raises(InputError, match="round 1 of the export is not sound"):
            take_in(other, path)
        assert other.past.page().total == 0

    def test_a_path_in_an_archive_cannot_lead_out_of_the_folder(self, filled, other, tmp_path):
        library, _attempt = filled
        content = json.loads(made(library, Wanted(format=Format.JSON)).data)
        content["attempts"][0]["takes"][0]["audio"] = "../../../evil.flac"
        path = tmp_path / "x.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("rounds.json", json.dumps(content))
            archive.writestr("audio/round-1/evil.flac", b"x")
            archive.writestr("audio/round-1/../../../evil.flac", b"x")
        arrived = take_in(other, path)
        audio = other.past.whole(arrived.attempts[0]).takes[0].audio
        assert audio == tmp_path / "other" / "takes" / "round-00001" / "evil.flac"
        assert not list(tmp_path.glob("*.flac"))


def library_filter(text: str):
    from mockinterview.domain.history import HistoryFilter

    return HistoryFilter(text=text)


class TestRedaction:
    @pytest.mark.parametrize("form", [one for one in Format if one is not Format.PDF])
    def test_no_byte_of_an_export_spells_a_term(self, filled, form):
        library, _attempt = filled
        audio = Audio.BLEEPED if form in {Format.ZIP, Format.COACH} else Audio.NONE
        take = 0 if form in {Format.SRT, Format.VTT} else None
        found = made(library, Wanted(format=form, glossary=read_glossary(GLOSSARY), audio=audio, take=take))
        entries = {"": found.data}
        if found.suffix == ".zip":
            with zipfile.ZipFile(io.BytesIO(found.data)) as archive:
                entries |= {name: archive.read(name) for name in archive.namelist()}
            assert any(name.endswith(".flac") for name in entries)
        for name, data in entries.items():
            for term in TERMS:
                assert term.lower().encode() not in data.lower(), (name, term)
                assert term.lower() not in name.lower()
        assert found.masked["[customer-1]"] >= 2

    def test_the_plain_export_does_spell_them(self, filled):
        library, _attempt = filled
        data = made(library, Wanted(format=Format.JSON)).data.lower()
        assert all(term.lower().encode() in data for term in TERMS)

    def test_no_stream_of_a_pdf_spells_a_term(self, filled, tmp_path):
        library, _attempt = filled
        found = made(library, Wanted(format=Format.PDF, glossary=read_glossary(GLOSSARY)))
        path = write(found, tmp_path / "x.pdf", lambda page, to, title: write_pdf(page, to, title=title))
        data = path.read_bytes()
        streams = [data, found.data]
        for match in re.finditer(rb"stream\r?\n", data):
            try:
                streams.append(zlib.decompressobj().decompress(data[match.end() :]))
            except zlib.error:
                continue
        assert len(streams) > 3
        for one in streams:
            for term in TERMS:
                assert term.lower().encode() not in one.lower()
                assert term.encode("utf-16-be") not in one

    def test_amounts_keep_their_scale(self, filled):
        library, _attempt = filled
        text = made(library, Wanted(format=Format.MD, glossary=read_glossary(GLOSSARY))).data.decode()
        assert "$X million" in text
        assert "XXX engineers" in text
        assert "2.3" not in text
        assert "420" not in text
        assert "Model: 3.5" not in text  # reasons are not in a report; ratings stay
        assert "| Measured impact | 4 |" in text
        plain = made(library, Wanted(format=Format.MD, glossary=read_glossary(GLOSSARY), amounts=False)).data.decode()
        assert "420 engineers" in plain

    def test_quotes_and_words_stay_in_step_with_the_text(self, filled):
        library, _attempt = filled
        content = json.loads(made(library, Wanted(format=Format.JSON, glossary=read_glossary(GLOSSARY))).data)
        (attempt,) = content["attempts"]
        for kept in attempt["scorecards"]:
            for one in kept["card"]["criteria"]:
                for proof in one["evidence"]:
                    assert kept["text"][proof["start"] : proof["end"]] == proof["quote"]
        newest = attempt["takes"][0]["transcripts"][-1]
        assert newest["text"] == " ".join(word["word"] if "word" in word else word["text"] for word in newest["words"])
        assert newest["words"][0]["text"] == "[name-1]"
        assert newest["words"][0]["end_s"] == pytest.approx(0.18)
        assert attempt["scorecards"][1]["card"]["criteria"][1]["reasons"][1] == "Model: 3.5 at L6."
        assert "$X million" in attempt["scorecards"][1]["card"]["criteria"][1]["reasons"][0]
        assert attempt["assertions"][0]["place"]["quote"] == "XXX engineers"

    def test_a_redacted_export_can_be_imported(self, filled, other, tmp_path):
        library, _attempt = filled
        path = tmp_path / "x.json"
        path.write_bytes(made(library, Wanted(format=Format.JSON, glossary=read_glossary(GLOSSARY))).data)
        assert len(take_in(other, path).attempts) == 1

    def test_the_words_are_bleeped_and_nothing_else(self, filled, tmp_path):
        library, attempt = filled
        found = made(library, Wanted(format=Format.ZIP, glossary=read_glossary(GLOSSARY), audio=Audio.BLEEPED))
        with zipfile.ZipFile(io.BytesIO(found.data)) as archive:
            heard, rate = soundfile.read(
                io.BytesIO(archive.read("audio/round-1/prompt-1-take-0.flac")), dtype="float32"
            )
        real, _ = soundfile.read(str(library.past.whole(attempt.id).takes[0].audio), dtype="float32")
        tone = abs(heard[: int(0.25 * rate)] - real[: int(0.25 * rate)]).max()
        assert tone > 0.02
        free = slice(int(3.5 * rate), len(real))  # the text ends at 2.8 s
        assert abs(heard[free] - real[free]).max() < 1e-3

    def test_a_term_that_the_file_is_made_of_is_refused(self, filled):
        library, _attempt = filled
        with pytest.raises(InputError, match="'began'") as caught:
            made(library, Wanted(format=Format.JSON, glossary=read_glossary("name: began")))
        assert "'=began'" in caught.value.hint

    def test_a_whole_recording_is_never_in_a_redacted_file(self, filled):
        library, _attempt = filled
        with pytest.raises(InputError, match="whole recording"):
            made(library, Wanted(format=Format.ZIP, glossary=read_glossary(GLOSSARY), audio=Audio.WHOLE))


class TestCoach:
    def test_a_pack_goes_out_and_comes_back(self, filled):
        library, attempt = filled
        page = made(library, Wanted(format=Format.COACH, audio=Audio.WHOLE)).data.decode()
        refs = re.findall(r'data-ref="([^"]+)"', page)
        names = re.findall(r'data-criterion="([^"]+)"', page)
        assert refs == [ref_of(library.past.whole(attempt.id))]
        assert names == ["ownership", "impact", "customer", "people"]
        back = {
            "format": "mock-interview-coach-ratings", "version": 1, "coach": " Sam  Coach ", "made_ms": 5,
            "answers": [{"ref": refs[0], "ratings": {"impact": 3.5, "ownership": 2}, "remarks": {"impact": "date?"}, "comment": "Good", "made_ms": 5}],
        }  # fmt: skip
        (whole,) = take_in_ratings(library, json.dumps(back))
        kept = next(one for one in whole.coaches if one.coach == "Sam Coach")
        found = beside(whole, kept)
        assert [(one.criterion, one.coach, one.own, one.engine) for one in found.rows] == [
            ("ownership", 2.0, 4.0, 3.5), ("impact", 3.5, 3.0, 4.0),
        ]  # fmt: skip
        assert (found.off_own, found.off_engine, found.comment) == (1.25, 1.0, "Good")

    def test_a_pack_shows_no_rating_and_loads_nothing(self, filled):
        library, _attempt = filled
        page = made(library, Wanted(format=Format.COACH)).data.decode()
        body = page[page.index("<body>") :]
        for hidden in ("Model:", "guide)", "Zephyr!", "on the whole", "You said", "reads as", "checked> 4", "3.75"):
            assert hidden not in body
        assert not re.findall(r"(?:https?:)?//\w", page)
        assert "&lt;b&gt;&amp; bye&lt;/b&gt;" in page
        assert "<b>" not in body

    def test_the_script_is_the_one_that_is_allowed(self, filled):
        import base64
        import hashlib

        library, _attempt = filled
        page = made(library, Wanted(format=Format.COACH)).data.decode()
        (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
        (digest,) = re.findall(r"script-src 'sha256-([^']+)'", page)
        assert base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() == digest

    @pytest.mark.parametrize(
        ("text", "match"),
        [
            ("{", "no file"), ("{}", "no file"),
            ('{"format": "mock-interview-coach-ratings", "answers": []}', "nothing was rated"),
            ('{"format": "mock-interview-coach-ratings", "answers": [{"ref": "zz-1", "ratings": {"impact": 3}}]}', "none of the answers"),
            ('{"format": "mock-interview-coach-ratings", "answers": [{"ref": "1-1", "ratings": {"impact": 9}}]}', "not sound"),
            ('{"format": "mock-interview-coach-ratings", "answers": [{"ratings": {"impact": 3}}]}', "not sound"),
        ],
    )  # fmt: skip
    def test_what_is_no_rating_is_refused(self, filled, text, match):
        with pytest.raises(InputError, match=match):
            take_in_ratings(filled[0], text)

    def test_empty_answers_are_left_out(self):
        text = '{"format": "mock-interview-coach-ratings", "answers": [{"ref": "1-1", "ratings": {}}]}'
        assert read_ratings(text) == ()


class TestTables:
    def test_ratings_are_a_line_each(self, filled):
        library, _attempt = filled
        rows = list(csv.DictReader(io.StringIO(made(library, Wanted(format=Format.CSV)).data.decode())))
        assert [(row["scorecard"], row["newest"], row["criterion"], row["rating"]) for row in rows] == [
            ("1", "no", "ownership", "3.5"), ("1", "no", "impact", "4.5"),
            ("2", "yes", "ownership", "3.5"), ("2", "yes", "impact", "4.0"),
        ]  # fmt: skip
        assert (rows[3]["own_rating"], rows[3]["coach_rating"], rows[3]["level"]) == ("3.0", "3.5", "L6")

    def test_a_text_cannot_become_a_formula(self, library, samples):
        from mockinterview.services.ratings_table import _harmless

        assert [_harmless(one) for one in ("=1+1", "@x", "-3", 3, None, "a=1")] == ["'=1+1", "'@x", "'-3", 3, "", "a=1"]

    def test_a_period_is_named_by_its_days(self, filled):
        library, _attempt = filled
        assert len(reports_of(library, "2025-01-01..2025-12-31")) == 1
        assert len(reports_of(library, "2025-06-15..")) == 1
        for wanted, match in (
            ("..2024-01-01", "no round"),
            ("2025-13-01..", "no day"),
            ("..", "no round"),
            ("x", "no round"),
        ):
            with pytest.raises(InputError, match=match):
                reports_of(library, wanted)

    def test_a_report_of_a_period_has_an_overview(self, filled):
        library, _attempt = filled
        session = library.rounds.begin_session(Conditions(level=Level.L6))
        library.rounds.begin_attempt(session.id, library.shelf.prompt("third-thing"))
        text = made(library, Wanted(format=Format.MD), "all").data.decode()
        assert text.startswith("# Mock Interview, 2 rounds")
        assert "Claimed by me for Growing people: “420 engineers”" in text
        assert "### Earlier scorecards" in text
        assert "Tags: best, contoso" in text

    def test_a_round_without_answers_is_no_export(self, filled):
        library, _attempt = filled
        session = library.rounds.begin_session(Conditions(level=Level.L6))
        with pytest.raises(InputError, match="no answer"):
            make(library, (report_of(library, session.id),), Wanted(format=Format.MD), FlacSounds())
