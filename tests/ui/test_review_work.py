"""The review as a place to work: hearing, claiming, noting, correcting, scoring again, comparing, exporting."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from fakes import FakeClock, FakePlayer, FakeScorer, FakeSpeech, HeldJobs, words_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from mockinterview.domain.criteria import Level
from mockinterview.domain.recording import Recording
from mockinterview.domain.remarks import CoachRating, Verdict
from mockinterview.domain.session import Conditions, SelfRating
from mockinterview.domain.speech_model import ModelState, SpeechModel
from mockinterview.domain.stories import Story
from mockinterview.domain.transcript import Pause, Transcript
from mockinterview.scoring.guide import Range
from mockinterview.services.keep import score_attempt
from mockinterview.services.pass_on import Format
from mockinterview.ui.compare.presenter import ComparePresenter
from mockinterview.ui.compare.screen import CompareScreen
from mockinterview.ui.compare.state import compare_state
from mockinterview.ui.passing.dialog import ExportDialog
from mockinterview.ui.passing.presenter import PassingPresenter
from mockinterview.ui.review.amend import AmendPresenter
from mockinterview.ui.review.dialogs import Correction, OfferDialog
from mockinterview.ui.review.presenter import ReviewPresenter
from mockinterview.ui.review.screen import ReviewScreen
from mockinterview.ui.wording import Notice

SAID = "We had, um, trouble. I took ownership of 12 engineers there. The impact came after a month."
FOLLOW = "My people agreed in the end."
MODEL = SpeechModel(name="base.en", title="Base", state=ModelState.READY, folder=None)


def answer(library, home, text=SAID, *, follow=FOLLOW, prompt="own-thing"):
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt(prompt), answer_s=120)
    for number, said in enumerate([text, *([follow] if follow else [])]):
        path = home.takes / f"{attempt.id}-{number}.flac"
        path.write_bytes(b"sound")
        take = library.rounds.add_take(attempt.id, audio=path, question="Why?" if number else "")
        words = words_of(said)
        length_s = len(words) * 0.5
        library.rounds.finish_take(take.id, Recording(path=path, duration_s=length_s, rate_hz=16_000))
        pauses = (Pause(start_s=2.0, end_s=4.5),) if number == 0 else ()
        library.rounds.save_transcript(
            take.id, Transcript.of(words, duration_s=length_s, pauses=pauses, model="tiny.en")
        )
    library.rounds.answered(attempt.id)
    library.rounds.save_self_rating(attempt.id, SelfRating(ratings={"impact": 3.0}))
    return score_attempt(library, attempt.id, FakeScorer())


class Desk:
    """A review with everything at hand."""

    def __init__(self, qtbot, look, library, home):
        self.library, self.player, self.speech = library, FakePlayer(), FakeSpeech()
        self.screen = ReviewScreen(look)
        qtbot.addWidget(self.screen)
        jobs = HeldJobs()
        self.review = ReviewPresenter(self.player, jobs, self.screen, now_s=FakeClock())
        self.review.shares = {"situation": Range(low=0.1, high=0.3, source="own")}
        self.amend = AmendPresenter(
            library, jobs, self.screen, self.review, scorer=FakeScorer(), speech=self.speech, models=lambda: (MODEL,)
        )
        self.screen.attach(self.review, self.amend)
        self.screen.resize(1100, 900)
        with qtbot.waitActive(self.screen):
            self.screen.show()
        self.whole = answer(library, home)
        self.review.show(self.whole)
        self.amend.open()

    @property
    def text(self):
        return self.screen._transcript

    def select(self, words):
        start = self.text.toPlainText().index(words)
        cursor = self.text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)

    def now(self):
        return self.library.past.whole(self.whole.attempt.id)


@pytest.fixture
def desk(qtbot, look, library, bank, home):
    library.shelf.import_bank(bank)
    return Desk(qtbot, look, library, home)


class TestHearing:
    def test_a_sentence_is_repeated(self, desk, qtbot):
        position = desk.text.toPlainText().index("ownership")
        qtbot.keyClick(desk.screen, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        desk.review.play_at(position)
        assert desk.player.played[-1][1:3] == (pytest.approx(2.95), pytest.approx(5.6))  # from the word to 'there.'
        desk.review.tick()
        desk.player.at_s = None  # it has ended
        desk.review.tick()
        assert len(desk.player.played) == 2
        assert desk.player.played[-1][1:3] == (pytest.approx(1.95), pytest.approx(5.6))  # then from 'I'
        qtbot.keyClick(desk.screen, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        desk.review.tick()
        assert len(desk.player.played) == 2  # stopped by hand is stopped

    def test_pauses_are_skipped(self, desk, qtbot):
        qtbot.keyClick(desk.screen, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        desk.review.toggle()
        desk.player.at_s = 2.3
        desk.review.tick()
        assert desk.player.played[-1][1] == pytest.approx(4.3)

    def test_sentences_are_stepped_through(self, desk, qtbot):
        keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        starts = []
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
            qtbot.keyClick(desk.screen, key, keys)
            word = desk.screen._shown.words[desk.text._word]
            starts.append(desk.text.toPlainText()[word.start : word.end])
        assert starts == ["I", "The", "My", "The"]

    def test_the_lane_leads_to_its_place(self, desk, qtbot):
        lane = desk.screen._lane
        qtbot.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(lane.width() - 2, 10))
        word = desk.screen._shown.words[desk.text._word]
        assert word.take == 1
        lane.setFocus()
        qtbot.keyClick(lane, Qt.Key.Key_Right)
        assert desk.screen._shown.words[desk.text._word].take == 0
        assert lane._head == pytest.approx(0.0, abs=0.01)

    def test_a_typed_answer_shows_no_player(self, desk):
        session = desk.library.rounds.begin_session(Conditions(level=Level.L6))
        attempt = desk.library.rounds.begin_attempt(session.id, desk.library.shelf.prompt("own-thing"))
        take = desk.library.rounds.add_take(attempt.id)
        desk.library.rounds.save_transcript(take.id, Transcript(text="I took ownership of it."))
        desk.review.show(score_attempt(desk.library, attempt.id, FakeScorer()))
        assert not desk.screen._play.isVisible()
        assert desk.screen._lane.isVisible()
        desk.review.seek(0.9)

    def test_an_hour_is_shown_and_followed_without_a_pause(self, desk, home, qtbot):
        sentence = "I took ownership of it, um, and the impact was large in the end of that year. "
        whole = answer(desk.library, home, (sentence * 600).strip(), follow="")  # 10,200 words
        begun = time.perf_counter()
        desk.review.show(whole)
        desk.screen.grab()
        shown_s = time.perf_counter() - begun
        desk.review.toggle()
        begun = time.perf_counter()
        for number in range(100):
            desk.player.at_s = 1000.0 + number * 0.5
            desk.review.tick()
        tick_s = (time.perf_counter() - begun) / 100
        print(f"shown in {shown_s:.2f} s, a tick {1000 * tick_s:.1f} ms")
        assert shown_s < 8
        assert tick_s < 0.2
        assert len(desk.screen.findChildren(QPlainTextEdit)) == 1


class TestLane:
    def test_shares_stand_beside_the_guide(self, desk):
        assert "S situation 50% (guide 10% to 30%), long" in desk.screen._shown.lane.legend

    def test_all_of_it_is_in_words_in_order_of_time(self, desk, qtbot):
        qtbot.mouseClick(desk.screen._as_text, Qt.MouseButton.LeftButton)
        told = desk.screen._words.text()
        for words in (
            "0:00 to",
            "S, Situation",
            "evidence for Ownership: “ownership”",
            "0:02: pause of 2.5 s",
            "0:01: filler",
        ):
            assert words in told
        lines = [line for line in told.split("\n") if line[:1].isdigit()]
        assert lines == sorted(lines, key=lambda line: line[:4])
        assert "1 long pauses and 1 fillers below" in desk.screen._lane.accessibleName()


class TestWord:
    def test_selected_words_are_claimed(self, desk, qtbot):
        assert not desk.screen._marking.claim.isEnabled()
        desk.select("12 engineers")
        qtbot.keyClick(desk.screen, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        menu = desk.screen._marking.claim_menu
        assert [one.text() for one in menu.actions()] == ["for Ownership", "for Impact", "for Customer", "for People"]
        menu.actions()[3].trigger()
        menu.hide()
        (one,) = desk.now().assertions
        assert (one.criterion, one.verdict, one.place.quote, one.place.take) == (
            "people",
            Verdict.SAID,
            "12 engineers",
            0,
        )
        assert desk.screen._shown.assertions[0].title == "You claim this for People"
        desk.amend.score_again()
        assert [(one.start, one.end) for one in desk.amend._scorer.requests[-1].claims] == [
            (SAID.index("12"), SAID.index("12") + len("12 engineers"))
        ]

    def test_evidence_is_dismissed_and_taken_back(self, desk):
        desk.select("ownership")
        desk.screen._marking.ask_dismiss()
        menu = desk.screen._marking.dismiss_menu
        menu.actions()[0].trigger()
        menu.hide()
        (one,) = desk.now().assertions
        assert (one.criterion, one.verdict) == ("ownership", Verdict.DISMISSED)
        desk.screen._side.withdrawn.emit(one.id)
        assert desk.now().assertions == ()

    def test_a_half_selected_word_is_claimed_whole(self, desk):
        desk.select("2 engin")
        desk.screen._marking._claim_for("people")
        assert desk.now().assertions[0].place.quote == "12 engineers"

    def test_notes_stars_and_tags_are_kept(self, desk, qtbot):
        side = desk.screen._side
        desk.select("12 engineers")
        qtbot.keyClicks(side.note_field, "say which ones")
        qtbot.keyClick(side.note_field, Qt.Key.Key_Return)
        desk.text.moveCursor(QTextCursor.MoveOperation.Start)
        qtbot.keyClicks(side.note_field, "shorter")
        qtbot.keyClick(side.note_field, Qt.Key.Key_Return)
        qtbot.keyClicks(side._tags, "pager, best")
        qtbot.keyClick(side._tags, Qt.Key.Key_Return)
        qtbot.keyClick(desk.screen, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        now = desk.now()
        assert [(note.text, note.place.quote if note.place else None) for note in now.notes] == [
            ("say which ones", "12 engineers"), ("shorter", None),
        ]  # fmt: skip
        assert (now.tags, now.attempt.starred) == (("best", "pager"), True)
        assert [one.title for one in desk.screen._shown.notes] == ["On “12 engineers”", "On the whole answer"]
        side.went.emit(desk.screen._shown.notes[0].start, desk.screen._shown.notes[0].end)
        assert desk.text.textCursor().selectedText() == "12 engineers"
        side.note_dropped.emit(now.notes[0].id)
        assert [note.text for note in desk.now().notes] == ["shorter"]


class TestText:
    def correct(self, desk, qtbot, old, new):
        desk.select(old)
        qtbot.keyClick(desk.screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        dialog = desk.screen.findChildren(Correction)[-1]
        text = dialog._editor.toPlainText()
        dialog._editor.selectAll()
        dialog._editor.insertPlainText(text.replace(old, new))
        return dialog

    def test_a_correction_keeps_times_and_the_original(self, desk, qtbot):
        dialog = self.correct(desk, qtbot, "trouble.", "much trouble.")
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.keyClick(dialog._editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        now = desk.now().takes[0].transcript
        assert "much trouble." in now.text
        assert next(word for word in now.words if word.text == "impact").start_s == pytest.approx(6.0)
        assert desk.screen._shown.stale
        assert "much trouble" in desk.text.toPlainText()
        desk.screen.activateWindow()
        qtbot.waitUntil(desk.screen.isActiveWindow)
        desk.text.setFocus()
        qtbot.keyClick(desk.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert desk.now().takes[0].transcript.text == SAID
        assert len(desk.library.past.transcripts(desk.whole.takes[0].id)) == 3
        assert not desk.screen._shown.stale

    def test_undo_in_the_dialog_goes_back_word_by_word(self, desk, qtbot):
        dialog = self.correct(desk, qtbot, "trouble.", "joy.")
        assert dialog._keep.isEnabled()
        dialog._undo.click()
        assert dialog._editor.toPlainText() == SAID
        assert not dialog._keep.isEnabled()
        dialog.close()
        assert not dialog.isVisible()

    def test_a_correction_is_not_thrown_away_unasked(self, desk, qtbot):
        dialog = self.correct(desk, qtbot, "trouble.", "joy.")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        dialog._drop()
        assert not dialog.isVisible()
        assert desk.now().takes[0].transcript.text == SAID

    def test_scoring_again_keeps_both_and_either_can_be_looked_at(self, desk):
        desk.amend.correct(0, SAID.replace("ownership", "care"))
        desk.amend.score_again()
        state = desk.screen._shown
        assert len(state.cards) == 2
        assert "ownership" not in {mark.criterion for mark in state.marks}
        old = state.cards[-1].id
        desk.screen._side.card_chosen.emit(old)
        assert desk.screen._shown.card == old
        assert desk.screen._shown.stale
        assert [kept.text.startswith(SAID) for kept in desk.now().scorecards] == [True, False]

    def test_a_better_model_shows_what_it_would_change(self, desk, qtbot):
        desk.speech.texts = [SAID.replace("trouble", "double")]
        desk.screen._side._hear.click()
        (dialog,) = desk.screen.findChildren(OfferDialog)
        assert any("1 place differs" in label.text() for label in dialog.findChildren(QLabel))
        assert desk.now().takes[0].transcript.text == SAID  # nothing yet
        dialog._use()
        assert "double" in desk.now().takes[0].transcript.text
        desk.speech.texts = [SAID.replace("trouble", "double")]
        desk.amend.hear_again(0, "base.en")
        assert desk.screen._told.isVisible()

    def test_a_recording_that_is_gone_is_told(self, desk):
        desk.whole.takes[0].audio.unlink()
        desk.amend.hear_again(0, "base.en")
        assert "is not there any more" in desk.screen._told._text.text()

    def test_a_coach_stands_beside_the_others(self, desk):
        desk.library.remarks.save_coach_rating(
            desk.whole.attempt.id, CoachRating(coach="Sam", ratings={"impact": 4.0}, comment="Good")
        )
        desk.review.show_again(desk.now())
        (table,) = desk.screen._shown.coaches
        assert table.rows == (("Impact", "4.0", "3.0", "4.5"),)
        assert "1.0 from your own rating" in table.summary
        assert desk.screen._side._coaches.isVisible()


class TestComparing:
    def test_two_attempts_stand_side_by_side(self, desk, qtbot, look, home):
        later = answer(desk.library, home, "I took ownership of 30 engineers there. A customer came.", follow="")
        screen, player = CompareScreen(look), FakePlayer()
        qtbot.addWidget(screen)
        presenter = ComparePresenter(desk.library, player, HeldJobs(), screen, now_s=FakeClock())
        screen.attach(presenter)
        screen.resize(1000, 800)
        screen.show()
        presenter.show(later)
        state = screen._shown
        lines = {line.id: line for line in state.criteria}
        assert [title for title, _ in lines["ownership"].groups] == ["Kept"]
        assert [title for title, _ in lines["impact"].groups] == ["Lost"]
        assert [title for title, _ in lines["customer"].groups] == ["Gained"]
        assert state.summary == "Evidence: 1 gained, 1 kept, 2 lost"
        assert [row[0] for row in state.figures] == ["Engineer"]
        for key in ("ownership-k0", "ownership-l0"):
            screen._quotes[key][0].click()
        assert [one[0] for one in player.played] == [f"{desk.whole.attempt.id}-0.flac", f"{later.attempt.id}-0.flac"]

    @pytest.fixture
    def compared(self, desk, qtbot, look):
        screen = CompareScreen(look)
        qtbot.addWidget(screen)
        presenter = ComparePresenter(desk.library, FakePlayer(), HeldJobs(), screen, now_s=FakeClock())
        screen.attach(presenter)
        return screen, presenter

    def test_tellings_of_one_story_to_other_questions_are_offered(self, desk, home, compared):
        screen, presenter = compared
        stories = desk.library.preparation.stories
        story = stories.save(Story(title="The engineers", level=Level.L6))
        later = answer(desk.library, home, "I took ownership of 30 engineers there.", follow="", prompt="other-thing")
        third = answer(desk.library, home, "I took ownership of 60 engineers there.", follow="", prompt="third-thing")
        stranger = answer(
            desk.library, home, "I took ownership of 90 engineers there.", follow="", prompt="third-thing"
        )
        for one in (desk.whole, later, third):
            stories.link(one.attempt.id, story.id)
        stories.link(stranger.attempt.id, story.id, confirmed=False)
        presenter.show(later)
        state = screen._shown
        assert [key for key, _ in state.others] == [third.attempt.id, desk.whole.attempt.id]
        assert all("same story" in words for _, words in state.others)
        assert state.chosen == desk.whole.attempt.id  # the one before it
        assert state.questions == (desk.whole.attempt.text, later.attempt.text)
        assert "different questions" in state.caution
        assert state.prompt == "One story, two questions"
        assert [row[0] for row in state.figures] == ["Engineer"]
        (retold,) = state.retold
        assert ["12 engineers" in one.first and "60 engineers" in one.second for one in retold.figures] == [True, False]
        assert "30 engineers" in retold.figures[1].first
        presenter.choose(third.attempt.id)
        assert [one.attempts for one in screen._shown.retold[0].figures] == [
            (desk.whole.attempt.id, later.attempt.id),
            (desk.whole.attempt.id, third.attempt.id),
        ]
        labels = [one.text() for one in screen.findChildren(QLabel)]
        assert any("The engineers" in text for text in labels)

    def test_what_only_one_question_asks_for_is_neither_gained_nor_lost(self, desk, home):
        other = answer(desk.library, home, follow="", prompt="other-thing")
        kept = other.scorecards[-1]
        rated = tuple(one for one in kept.card.criteria if one.id != "impact")
        narrower = replace(other, scorecards=(replace(kept, card=replace(kept.card, criteria=rated)),))
        state = compare_state(desk.whole, narrower)
        assert "impact" not in {line.id for line in state.criteria}
        assert state.criteria
        nothing = replace(other, scorecards=(replace(kept, card=replace(kept.card, criteria=())),))
        assert compare_state(desk.whole, nothing).summary == "No criterion was rated in both."

    def test_an_answer_to_the_same_question_comes_before_the_story(self, desk, home, compared):
        screen, presenter = compared
        stories = desk.library.preparation.stories
        story = stories.save(Story(title="The engineers", level=Level.L6))
        told = answer(desk.library, home, follow="", prompt="other-thing")
        later = answer(desk.library, home, follow="")
        for one in (told, later):
            stories.link(one.attempt.id, story.id)
        presenter.show(later)
        assert [key for key, _ in screen._shown.others] == [desk.whole.attempt.id, told.attempt.id]
        assert screen._shown.chosen == desk.whole.attempt.id
        assert screen._shown.questions == ("", "")

    def test_a_first_attempt_has_nothing_to_stand_beside(self, desk, qtbot, look):
        screen = CompareScreen(look)
        qtbot.addWidget(screen)
        presenter = ComparePresenter(desk.library, FakePlayer(), HeldJobs(), screen, now_s=FakeClock())
        screen.attach(presenter)
        presenter.show(desk.whole)
        assert "only answer" in screen._empty.text()
        assert not screen._heads.isVisibleTo(screen)


class TestPassing:
    @pytest.fixture
    def passing(self, desk, qtbot, look):
        kept = {"terms": "customer: Contoso"}
        presenter = PassingPresenter(
            desk.library, HeldJobs(), sounds=lambda: None, pdf=lambda page, path, title: path.write_text(page),
            load_terms=lambda: kept["terms"], save_terms=lambda text: kept.update(terms=text),
        )  # fmt: skip
        dialog = ExportDialog(desk.screen, look, presenter)
        presenter.open(dialog, desk.whole)
        return dialog, presenter, kept

    @pytest.mark.parametrize("form", [Format.HTML, Format.PDF, Format.JSON, Format.COACH])
    def test_an_answer_is_saved(self, passing, tmp_path, form):
        dialog, _presenter, _kept = passing
        dialog._format.setCurrentIndex(dialog._format.findData(form))
        dialog.save_to(str(tmp_path / "x"))
        assert "12 engineers" in (tmp_path / "x").read_text()
        assert dialog._notice._title.text() == "Saved"

    def test_a_redacted_one_hides_what_is_listed(self, passing, tmp_path):
        dialog, _presenter, kept = passing
        dialog._redact.setChecked(True)
        dialog._terms.setPlainText("confidential: trouble")
        dialog.save_to(str(tmp_path / "x"))
        text = (tmp_path / "x").read_text()
        assert ("trouble" in text.lower(), "12 engineers" in text, "XX engineers" in text) == (False, False, True)
        assert kept["terms"] == "confidential: trouble"
        assert "[confidential-1]" in dialog._notice._text.text()
        dialog._terms.setPlainText("name: Al")
        dialog.save_to(str(tmp_path / "y"))
        assert "Line 1" in dialog._notice._text.text()
        assert not (tmp_path / "y").exists()

    def test_what_comes_in_is_told(self, passing, tmp_path):
        dialog, presenter, _kept = passing
        dialog._format.setCurrentIndex(dialog._format.findData(Format.JSON))
        dialog.save_to(str(tmp_path / "x.json"))
        told: list[tuple[Notice, int]] = []
        view = type("View", (), {"show_arrived": lambda _self, notice, number: told.append((notice, number))})()
        presenter.take_in(tmp_path / "x.json", view)
        presenter.take_in(tmp_path / "none.json", view)
        assert [(notice.tone, number) for notice, number in told] == [("good", 0), ("danger", 0)]
        assert "here already" in told[0][0].text


def test_an_empty_answer_says_so(desk):
    desk.review.show(replace(desk.whole, takes=(), scorecards=()))
    assert desk.text.toPlainText() == ""
    assert "Nothing was said" in desk.text.placeholderText()
    assert not desk.screen._side._scores.isVisible()
