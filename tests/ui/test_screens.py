"""Screens by keys, in real windows: what is pressed reaches the presenter, what is so is shown."""

from dataclasses import replace

import pytest
from fakes import FakeClock, FakePlayer, FakeScorer, HeldJobs, words_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.recording import Recording
from mockinterview.domain.round import Stage
from mockinterview.domain.scorecard import CLEAR, CriterionRating, Evidence
from mockinterview.domain.session import Conditions, SelfRating
from mockinterview.domain.settings import Settings
from mockinterview.domain.transcript import Transcript
from mockinterview.services.keep import score_attempt
from mockinterview.ui.history.presenter import HistoryPresenter
from mockinterview.ui.history.screen import HistoryScreen
from mockinterview.ui.practice.screen import RoundScreen
from mockinterview.ui.practice.state import ClockFace, Input, RatingRow, RoundState
from mockinterview.ui.review.presenter import ReviewPresenter
from mockinterview.ui.review.screen import ReviewScreen
from mockinterview.ui.scorecard.presenter import ScorecardPresenter
from mockinterview.ui.scorecard.screen import ScorecardScreen
from mockinterview.ui.scorecard.state import quote_lead
from mockinterview.ui.setup.presenter import SetupPresenter
from mockinterview.ui.setup.screen import SetupScreen
from mockinterview.ui.wording import Notice

HOSTILE = "<b>bold</b> <img src=x> \u202eright to left\u202c 🎉 & impact"


def shown(qtbot, screen):
    """Show a screen and wait until the keyboard goes there."""
    with qtbot.waitActive(screen):
        screen.show()


class Recorder:
    """A presenter that only remembers."""

    def __init__(self):
        self.calls = []

    def __getattr__(self, name):
        return lambda *given, **named: self.calls.append((name, *given, *named.values()))


def state(stage=Stage.PREPARING, **changes):
    base = RoundState(
        stage=stage, heading="Your question", question="Why?", input=Input.MICROPHONE, can_pause=True,
        can_restart=True, can_read_along=True, clock=ClockFace(figures="4:59", words="left, of 5 min", share=0.01),
    )  # fmt: skip
    return replace(base, **changes)


@pytest.fixture
def answering(qtbot, look):
    screen = RoundScreen(look)
    qtbot.addWidget(screen)
    presenter = Recorder()
    screen.attach(presenter)
    screen.resize(1000, 800)
    shown(qtbot, screen)
    screen.show_state(state())
    presenter.calls.clear()
    return screen, presenter


def called(presenter):
    return [call for call in presenter.calls if call[0] not in {"tick", "typing"}]


@pytest.mark.parametrize(
    ("stage", "expected"),
    [(Stage.PREPARING, ("ready",)), (Stage.ANSWERING, ("finish", "")), (Stage.SELF_RATING, ("submit", ""))],
)
def test_control_enter_does_what_the_stage_is_for(answering, qtbot, stage, expected):
    screen, presenter = answering
    screen.show_state(state(stage))
    qtbot.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert called(presenter) == [expected]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_start_has_the_keyboard_when_a_question_is_put(answering, qtbot, key):
    screen, presenter = answering
    assert QApplication.focusWidget() is screen._actions.primary
    qtbot.keyClick(screen._actions.primary, key)
    qtbot.waitUntil(lambda: called(presenter) == [("ready",)])


def test_pause_notes_and_transcript_have_keys(answering, qtbot):
    screen, presenter = answering
    screen.show_state(state(Stage.ANSWERING))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(screen, Qt.Key.Key_P, control)
    qtbot.keyClick(screen, Qt.Key.Key_T, control)
    qtbot.keyClick(screen, Qt.Key.Key_N, control | Qt.KeyboardModifier.ShiftModifier)
    assert called(presenter) == [("pause",), ("read_along", True)]
    assert screen._notes.isVisible()
    qtbot.keyClicks(screen._notes.pad(), "4 days")
    assert presenter.calls[-1] == ("note", "", "4 days")


def test_escape_asks_before_an_answer_is_discarded(answering, qtbot):
    screen, presenter = answering
    screen.show_state(state(Stage.ANSWERING))
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    box = screen.findChild(QWidget, "qt_msgbox_label").window()
    qtbot.keyClick(box, Qt.Key.Key_Return)  # the safe answer is the default
    assert called(presenter) == []
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    boxes = [one for one in screen.findChildren(QAbstractButton) if one.text() == "Discard" and one.window() != screen]
    qtbot.mouseClick(boxes[-1], Qt.MouseButton.LeftButton)
    assert called(presenter) == [("discard",)]


def test_a_typed_answer_is_handed_over_whole(answering, qtbot):
    screen, presenter = answering
    screen.show_state(state(Stage.ANSWERING, input=Input.TYPING))
    assert QApplication.focusWidget() is screen._typed
    qtbot.keyClicks(screen._typed, "I did it.")
    qtbot.keyClick(screen._typed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert called(presenter) == [("finish", "I did it.")]
    assert screen._typed.toPlainText() == "I did it."  # until it was kept and judged
    screen.fresh_answer()
    assert screen._typed.toPlainText() == ""


def test_what_belongs_to_a_prompt_is_gone_with_the_next(answering, qtbot):
    screen, _presenter = answering
    screen.show_state(state(Stage.ANSWERING))
    qtbot.keyClick(screen, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(screen._notes.pad(), "4 days")
    screen._change.setText("Say it first")
    screen.fresh_prompt()
    assert (screen._notes.pad().toPlainText(), screen._change.text()) == ("", "")
    assert not screen._actions.show_words.isChecked()
    assert not screen._read.isVisible()


def test_starting_over_asks_first(answering, qtbot):
    screen, presenter = answering
    screen.show_state(state(Stage.ANSWERING))
    qtbot.mouseClick(screen._actions.restart, Qt.MouseButton.LeftButton)
    assert called(presenter) == []
    boxes = [
        one for one in screen.findChildren(QAbstractButton) if one.text() == "Start over" and one.window() != screen
    ]
    qtbot.mouseClick(boxes[-1], Qt.MouseButton.LeftButton)
    assert called(presenter) == [("restart",)]


def test_a_wait_for_words_can_be_left(answering, qtbot):
    screen, presenter = answering
    screen.show_state(state(Stage.LISTENING, can_keep=True, busy="Writing down the last words"))
    assert screen._actions.discard.isVisible()
    qtbot.mouseClick(screen._actions.keep, Qt.MouseButton.LeftButton)
    assert called(presenter) == [("keep_for_later",)]


def test_the_own_rating_begins_at_its_first_row(answering):
    screen, _presenter = answering
    rows = (RatingRow(criterion="impact", name="Impact", question="What changed?"),)
    screen.show_state(state(Stage.LISTENING))
    for _ in range(2):
        screen.show_state(state(Stage.SELF_RATING, ratings=rows))
    assert QApplication.focusWidget().accessibleName() == "Impact: 1"


def test_own_ratings_are_chosen_by_arrow_keys(answering, qtbot):
    screen, presenter = answering
    rows = (RatingRow(criterion="impact", name="Impact", question="What changed?", value=3),)
    screen.show_state(state(Stage.SELF_RATING, ratings=rows))
    three = next(one for one in screen.findChildren(QAbstractButton) if one.accessibleName() == "Impact: 3")
    qtbot.waitUntil(lambda: three.isVisible() and three.x() > 0)  # laid out
    three.setFocus()
    qtbot.keyClick(three, Qt.Key.Key_Right)
    assert called(presenter) == [("rate", "impact", 4)]


@pytest.mark.parametrize(
    ("key", "value"),
    [(Qt.Key.Key_Right, 2), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Left, 1), (Qt.Key.Key_4, 4), (Qt.Key.Key_5, 5)],
)
def test_an_own_rating_that_is_not_chosen_yet_is_chosen_by_keys(answering, qtbot, key, value):
    screen, presenter = answering
    rows = (RatingRow(criterion="impact", name="Impact", question="What changed?"),)
    screen.show_state(state(Stage.SELF_RATING, ratings=rows))
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert called(presenter) == [("rate", "impact", value)]
    assert QApplication.focusWidget().accessibleName() == f"Impact: {value}"


def test_no_part_ever_shows_as_a_window_of_its_own(answering, qtbot):
    screen, _presenter = answering
    rows = (RatingRow(criterion="impact", name="Impact", question="What changed?"),)
    for one in (Stage.COUNTDOWN, Stage.ANSWERING, Stage.LISTENING, Stage.SELF_RATING):
        screen.show_state(state(one, ratings=rows if one is Stage.SELF_RATING else ()))
        assert [top for top in QApplication.topLevelWidgets() if top.isVisible()] == [screen]


def test_hostile_text_is_shown_as_it_is(answering):
    screen, _presenter = answering
    screen.show_state(state(question=HOSTILE, notice=Notice(title=HOSTILE, text=HOSTILE)))
    assert screen._asked._question.text() == HOSTILE
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in screen.findChildren(QLabel) if label.text())


def test_showing_a_state_twice_changes_nothing(answering, qtbot):
    screen, _presenter = answering
    one = state(Stage.ANSWERING, notice=Notice(title="Look", text="here"))
    screen.show_state(one)
    screen.grab()  # lays everything out
    first = screen.grab().toImage()
    screen.show_state(one)
    assert screen.grab().toImage() == first


# Over a real library


@pytest.fixture
def scored(library, bank, home):
    """Return an attempt that was answered in two takes and scored."""
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"), answer_s=240.0)
    for number, text in enumerate((f"impact first {HOSTILE}", "then ownership of my own")):
        path = home.takes / f"{number}.flac"
        path.write_bytes(b"sound")
        take = library.rounds.add_take(attempt.id, audio=path, question="Who?" if number else "")
        transcript = Transcript.of(words_of(text), duration_s=len(text.split()) * 0.5)
        library.rounds.save_transcript(take.id, transcript)
        library.rounds.finish_take(
            take.id, Recording(path=path, duration_s=transcript.duration_s, rate_hz=16_000, device="Headset")
        )
    library.rounds.save_self_rating(attempt.id, SelfRating(ratings={"impact": 3.0}, change="shorter"))
    return score_attempt(library, attempt.id, FakeScorer())


@pytest.fixture
def scorecard(qtbot, look, library, scored):
    screen, player, clock = ScorecardScreen(look), FakePlayer(), FakeClock()
    qtbot.addWidget(screen)
    presenter = ScorecardPresenter(
        library, player, HeldJobs(), screen, now_s=clock, questions={"impact": "What changed?"}
    )
    screen.attach(presenter)
    screen.resize(1000, 800)
    shown(qtbot, screen)
    presenter.show(scored)
    return screen, player, clock, presenter


@pytest.mark.parametrize(
    ("criterion", "strength", "lead"),
    [("impact", CLEAR - 0.01, "No clear evidence heard"), ("impact", CLEAR, ""), ("structure", 0.6, "Shown by the run")],
)
def test_words_over_the_quotes_say_how_clear_they_are(criterion, strength, lead):
    proof = Evidence(quote="q", start=0, end=1, strength=strength)
    told = quote_lead(CriterionRating(id=criterion, rating=3.4, confidence=0.6, evidence=(proof,)))
    assert told.startswith(lead)
    assert bool(told) == bool(lead)


def test_a_quote_plays_at_a_press_and_falls_silent_at_another(scorecard, qtbot):
    screen, player, _clock, _presenter = scorecard
    quote = next(one for one in screen._quotes if one.quote.text == "ownership")
    assert quote.accessibleName() == "Play quote at follow-up, 0:00: ownership"
    quote.setFocus()
    qtbot.keyClick(quote, Qt.Key.Key_Space)
    (name, start, end, _speed) = player.played[0]
    assert name == "1.flac"
    assert start == pytest.approx(0.25)
    assert end == pytest.approx(1.25, abs=0.01)
    qtbot.keyClick(quote, Qt.Key.Key_Space)
    assert player.at_s is None


def test_a_recording_that_is_gone_is_told(scorecard, qtbot, home):
    screen, player, _clock, _presenter = scorecard
    for path in home.takes.glob("*.flac"):
        path.unlink()
    qtbot.keyClick(screen._quotes[0], Qt.Key.Key_Space)
    assert player.played == []
    assert "not there any more" in screen._notice._text.text()


def test_a_sound_that_never_begins_is_given_up(scorecard, qtbot):
    screen, player, clock, presenter = scorecard
    qtbot.keyClick(screen._quotes[0], Qt.Key.Key_Space)
    player.at_s = None
    clock.go(5)
    presenter.tick()
    assert screen._shown.playing == ""


def test_a_round_that_goes_on_is_ended_by_name(scorecard):
    screen = scorecard[0] if isinstance(scorecard, tuple) else scorecard
    screen.show_state(replace(screen._shown, in_round=True, last=False, recorded=False))
    assert (screen._done.text(), screen._review.text()) == ("End the round", "Review the answer")
    assert screen._again.property("kind") == "secondary"
    screen.show_state(replace(screen._shown, in_round=True, last=True, recorded=True))
    assert (screen._done.text(), screen._review.text()) == ("Done", "Review the recording")


def test_the_scorecard_says_everything_in_words(scorecard):
    screen, *_rest = scorecard
    told = "\n".join(label.text() for label in screen.findChildren(QLabel))
    for words in ("2 of 4 criteria under the L6 bar of 4.0", "No quote, no credit", "Missing: say something of people",
                  "Say the figure.", "S  Situation", "not affiliated with"):  # fmt: skip
        assert words in told
    bars = [one.accessibleName() for one in screen.findChildren(QWidget) if "of 5," in one.accessibleName()]
    assert "Impact: 4.5 of 5, bar met, your own rating 3" in bars


@pytest.fixture
def review(qtbot, look, scored):
    screen, player, clock = ReviewScreen(look), FakePlayer(), FakeClock()
    qtbot.addWidget(screen)
    presenter = ReviewPresenter(player, HeldJobs(), screen, now_s=clock)
    screen.attach(presenter)
    screen.resize(1000, 900)
    shown(qtbot, screen)
    presenter.show(scored)
    return screen, player, presenter


def test_enter_plays_from_the_word_at_the_caret(review, qtbot):
    screen, player, _presenter = review
    text = screen._transcript
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index("ownership") + 2)
    text.setTextCursor(cursor)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert player.played[0][:2] == ("1.flac", pytest.approx(0.45))


def test_the_mark_follows_the_sound(review):
    screen, player, presenter = review
    presenter.toggle()
    player.at_s = 1.1
    presenter.tick()
    word = screen._shown.words[screen._transcript._word]
    assert (word.take, word.start_s) == (0, 1.0)
    assert screen._place.text() == "0:01"


def test_evidence_can_be_stepped_through(review, qtbot):
    screen, _player, _presenter = review
    qtbot.keyClick(screen, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    word = screen._shown.words[screen._transcript._word]
    assert screen._shown.text[word.start : word.end] in {"impact", "ownership"}


def test_speed_changes_while_it_plays(review, qtbot):
    screen, player, presenter = review
    presenter.toggle()
    qtbot.keyClick(screen, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert player.played[-1][3] == 1.25
    assert screen._speed.currentData() == 1.25


def test_the_review_shows_markup_as_text(review):
    screen, *_rest = review
    assert HOSTILE.split(maxsplit=1)[0] in screen._transcript.toPlainText()
    assert screen._transcript.toPlainText() == screen._shown.text


class Begun:
    """Remembers the round that a screen began."""

    def __init__(self):
        self.rounds = []

    def __call__(self, conditions, drawn):
        self.rounds.append((conditions, drawn))


@pytest.fixture
def setup(qtbot, look, library, bank, clock):
    library.shelf.import_bank(bank)
    screen, begun = SetupScreen(look), Begun()
    qtbot.addWidget(screen)
    presenter = SetupPresenter(library, HeldJobs(), screen, Settings(), now_ms=clock, seed=lambda: 1)
    screen.attach(presenter)
    screen.begun.connect(begun)
    screen.resize(1000, 800)
    shown(qtbot, screen)
    return screen, presenter, begun


def test_a_round_is_set_up_and_begun_by_keys(setup, qtbot):
    screen, presenter, begun = setup
    assert screen._fits.text() == "4 questions fit."
    six = screen._kind.buttons()[0]
    six.setFocus()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert presenter.conditions.kinds == (Kind.SYSTEM_DESIGN,)
    assert screen._fits.text() == "One question fits."
    qtbot.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ((conditions, drawn),) = begun.rounds
    assert drawn[0].prompt.id == "design-queue"
    assert conditions.live_transcript


def test_interview_conditions_take_away_what_an_interviewer_would(setup, qtbot):
    screen, presenter, _begun = setup
    screen._interview.setFocus()
    qtbot.keyClick(screen._interview, Qt.Key.Key_Space)
    conditions = presenter.conditions
    assert (conditions.pause, conditions.live_transcript, conditions.restart) == (False, False, False)


def test_a_focus_that_nothing_fits_cannot_begin(setup):
    screen, presenter, _begun = setup
    presenter.principle("frugality")
    assert screen._fits.text() == "No question fits. Widen the focus."
    assert not screen._start.isEnabled()


def test_a_chosen_question_is_asked_at_a_level_that_it_has(setup, qtbot):
    _screen, presenter, begun = setup
    presenter.level(Level.L7)
    presenter.choose("design-queue")
    assert presenter.conditions.level is Level.L6
    presenter.start()
    assert begun.rounds[0][1][0].why == "chosen"


def test_history_is_searched_sorted_and_opened(qtbot, look, library, scored):
    screen, opened = HistoryScreen(look), []
    qtbot.addWidget(screen)
    presenter = HistoryPresenter(library, HeldJobs(), screen)
    screen.attach(presenter)
    screen.opened.connect(opened.append)
    screen.resize(1200, 800)
    shown(qtbot, screen)
    assert screen._count.text() == "1 answer"
    qtbot.keyClicks(screen._search, "ownership")
    qtbot.waitUntil(lambda: "ownership" in screen._model.data(screen._model.index(0, 1)))
    qtbot.keyClick(screen._table, Qt.Key.Key_Return)
    assert opened[0].attempt.id == scored.attempt.id
    screen._search.setText("elephant")
    qtbot.waitUntil(screen._nothing.isVisible)
    assert "Nothing was found" in screen._empty.text()


def test_history_without_answers_says_what_will_be_there(qtbot, look, library):
    screen = HistoryScreen(look)
    qtbot.addWidget(screen)
    screen.attach(HistoryPresenter(library, HeldJobs(), screen))
    shown(qtbot, screen)
    assert "Your answers appear here" in screen._empty.text()
    assert screen._begin.isVisible()
    assert not screen._table.isVisible()


# Everybody can use it


def unnamed(root):
    """Return the controls below `root` that a screen reader could not name."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or not isinstance(widget, kinds):
            continue
        if isinstance(widget.parent(), QAbstractSpinBox | QKeySequenceEdit):
            continue  # the box around it has the keyboard and the name
        face = QAccessible.queryAccessibleInterface(widget)
        if not face.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_no_control_of_the_window_is_unnamed(qtbot, look):
    from mockinterview.ui.window import Help, Window

    window = Window(look)
    qtbot.addWidget(window)
    assert unnamed(window) == []
    help_ = Help(window, look)
    assert unnamed(help_) == []


def test_no_control_of_a_filled_screen_is_unnamed(scorecard, review, setup):
    for screen in (scorecard[0], review[0], setup[0]):
        assert unnamed(screen) == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [900, 1280])
def test_nothing_is_wider_than_the_window(look, scorecard, review, setup, qtbot, percent, width):
    look.use("dark", percent)
    for screen in (scorecard[0], review[0], setup[0]):
        screen.resize(width - look.px(92), 700)
        assert screen.horizontalScrollBar().maximum() == 0, screen.accessibleName()
