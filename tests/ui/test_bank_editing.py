"""Banks in the window: narrowing, statistics, writing with remarks while typing, copying, switching off."""

from dataclasses import replace

import pytest
from fakes import HeldJobs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mockinterview.adapters.places import banks_folder
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.yaml_banks import bank_paths, content_faults, parse_bank, read_bank
from mockinterview.domain.bank_json import bank_from_json, prompt_to_json
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.session import Conditions
from mockinterview.services.banks import keep_prompt
from mockinterview.services.keep import score_attempt
from mockinterview.ui.banks.draft import blank, check, draft_of
from mockinterview.ui.banks.presenter import BanksPresenter
from mockinterview.ui.banks.screen import BanksScreen
from mockinterview.ui.banks.state import Wanted

RUBRIC, PROVENANCE = bundled_rubric()


class View:
    """Remembers the newest state."""

    def __init__(self):
        self.state = None

    def show_state(self, state):
        self.state = state

    @property
    def ids(self):
        return [one.prompt.id for one in self.state.rows]


@pytest.fixture
def stocked(library, bank):
    library.criteria.adopt(RUBRIC, PROVENANCE)
    library.shelf.import_bank(bank)
    return library


@pytest.fixture
def banks(stocked):
    view = View()
    presenter = BanksPresenter(stocked, HeldJobs(), view, level=Level.L6)
    presenter.refresh()
    return presenter, view


def texts(state, field):
    return " ".join(state.remarks.get(field, ()))


def test_bundled_prompts_survive_being_fields():
    rules = 0
    for path in bank_paths([banks_folder()]):
        bank = read_bank(path).bank
        for prompt in bank.prompts:
            checked = check(draft_of(prompt), lambda _content: (), {})
            assert checked.remarks == {}, prompt.id
            assert prompt_to_json(checked.prompt) == prompt_to_json(prompt)
            rules += 1
    assert rules > 200


def test_questions_are_narrowed_by_everything_that_stands_in_them(banks):
    presenter, view = banks
    assert len(view.ids) == 4
    presenter.narrow(Wanted(kind=Kind.SYSTEM_DESIGN))
    assert view.ids == ["design-queue"]
    presenter.narrow(Wanted(level=Level.L7, principle="dive-deep"))
    assert view.ids == ["own-thing", "other-thing", "third-thing"]
    presenter.narrow(Wanted(text="SCALING design"))  # a follow-up and the text
    assert view.ids == ["design-queue"]
    presenter.narrow(Wanted(bank="no-such-bank"))
    assert view.ids == []
    assert view.state.empty == "No question fits."


def test_statistics_tell_how_often_and_how_well(stocked, banks, clock):
    from fakes import FakeScorer, words_of

    from mockinterview.domain.transcript import Transcript

    presenter, view = banks
    assert view.state.detail.past == "Not asked yet."
    for level in (Level.L6, Level.L7):
        session = stocked.rounds.begin_session(Conditions(level=level))
        attempt = stocked.rounds.begin_attempt(session.id, stocked.shelf.prompt("own-thing"))
        take = stocked.rounds.add_take(attempt.id)
        stocked.rounds.save_transcript(take.id, Transcript.of(words_of("impact of mine"), duration_s=2.0))
        score_attempt(stocked, attempt.id, FakeScorer())
    presenter.refresh()
    row = next(one for one in view.state.rows if one.prompt.id == "own-thing")
    assert row.times == 2
    presenter.choose("own-thing")
    assert view.state.detail.past.startswith("Asked 2 times, last on ")
    assert view.state.detail.past.endswith(f", rated {row.last:.1f} of 5 then.")


def test_a_question_that_is_switched_off_is_shown_and_not_drawn(stocked, banks):
    presenter, view = banks
    presenter.choose("other-thing")
    presenter.switch()
    assert not view.state.detail.on
    assert "other-thing" not in [one.id for one in stocked.shelf.prompts()]
    presenter.switch()
    assert view.state.detail.on
    assert "other-thing" in [one.id for one in stocked.shelf.prompts()]


def test_a_bundled_question_is_copied_and_never_edited(stocked, banks, home):
    presenter, view = banks
    presenter.choose("own-thing")
    presenter.edit()
    assert view.state.draft is None
    presenter.duplicate()
    assert view.state.draft.id == "my-own-thing"
    presenter.write("text.L6", "Tell me about a bridge that you mended.")
    presenter.save()
    assert view.state.draft is None
    assert view.state.notice.tone == "good"
    assert view.state.detail.own
    kept = read_bank(home.banks / "my-questions.yaml").bank
    assert [one.text[Level.L6] for one in kept.prompts] == ["Tell me about a bridge that you mended."]
    assert stocked.shelf.prompt("own-thing").text[Level.L6] == "Tell me about own-thing."
    assert (home.banks / "my-questions.yaml").stat().st_mode & 0o777 == 0o600


def test_an_edit_is_a_new_revision_in_the_same_file(stocked, banks, home):
    presenter, _view = banks
    presenter.choose("own-thing")
    presenter.duplicate()
    presenter.save()
    first = stocked.shelf.prompt("my-own-thing")
    presenter.edit()
    presenter.write("traps", "one trap more\nanother trap")
    presenter.save()
    second = stocked.shelf.prompt("my-own-thing")
    assert second.traps == ("one trap more", "another trap")
    assert second.revision != first.revision
    assert stocked.shelf.prompt("my-own-thing", first.revision).traps == first.traps
    file = read_bank(home.banks / "my-questions.yaml")
    assert file.bank.version == "1.0.1"
    assert stocked.shelf.knows(file.digest)  # the next start has nothing to read
    assert read_before(home).traps == first.traps


def read_before(home):
    data = (home.banks / "my-questions.yaml.before").read_bytes()
    return parse_bank(data, home.banks / "x").bank.prompts[0]


def test_every_fault_stands_at_its_field_while_it_is_typed(banks):
    presenter, view = banks
    presenter.add()
    assert "wrong form" in texts(view.state, "id")
    presenter.write("id", "own-thing")
    assert "stands in bank 'sample-bank'" in texts(view.state, "id")
    presenter.write("id", "my-bridge")
    assert "id" not in view.state.remarks
    presenter.write("text.L6", "so " * 41)
    assert "40 are the most" in texts(view.state, "text.L6")
    presenter.write("text.L6", "Tell me about a bridge.")
    presenter.write("text.L7", "")
    assert "no Leadership Principle" in texts(view.state, "principles").replace("No L", "no L")
    presenter.write("principles", ("ownership",))
    presenter.write("think", "soon")
    assert "number of minutes" in texts(view.state, "think")
    presenter.write("think", "2")
    presenter.write("success.L6", "impact the figure\nluck: none")
    assert "names no criterion" in texts(view.state, "success.L6")
    assert "'luck' does not belong" in texts(view.state, "success.L6")
    assert "can never be reached" in texts(view.state, "follow_ups")
    presenter.write(
        "success.L6", "\n".join(f"{one}: a line" for one in ("ownership", "impact", "judgment", "influence"))
    )
    presenter.write("points", "one thing\nanother thing")
    assert "3 are the least" in texts(view.state, "points")
    presenter.write("points", "one thing\nanother thing\na third thing")
    presenter.write("traps", "<b>bold</b>\na trap")
    assert "markup" in texts(view.state, "traps")
    presenter.save()
    assert view.state.draft is not None  # nothing that has a fault is kept
    presenter.write("traps", "a trap here\nanother trap")
    assert view.state.remarks == {}
    presenter.save()
    assert view.state.draft is None
    assert "my-bridge" in view.ids


def test_a_question_that_nearly_stands_there_already_is_told(banks):
    presenter, view = banks
    presenter.choose("third-thing")
    presenter.duplicate()
    assert "third-thing" in view.state.near
    presenter.write("text.L6", "Describe how you hired somebody nobody wanted.")
    presenter.write("text.L7", "")
    assert view.state.near == ()


def test_another_kind_brings_its_own_criteria_but_keeps_what_was_typed(banks):
    presenter, view = banks
    presenter.add()
    presenter.write("follow_ups", "data: Which order?")
    presenter.write("kind", Kind.SYSTEM_DESIGN)
    assert view.state.draft.success[Level.L6].startswith("requirements: ")
    assert view.state.draft.phases
    assert view.state.draft.follow_ups == "data: Which order?"


@pytest.mark.parametrize("kind", Kind)
def test_a_blank_question_lacks_only_what_nobody_else_can_write(kind):
    draft = replace(
        blank(kind, RUBRIC), id="my-bridge", text={Level.L6: "Tell me of a bridge."}, principles=("ownership",),
        points="one thing\ntwo things\nthree things", traps="a trap\nanother",
    )  # fmt: skip
    assert check(draft, content_faults, {}).remarks == {}


def test_what_was_typed_is_not_lost_by_a_slip(banks):
    presenter, view = banks
    presenter.add()
    presenter.leave()
    assert view.state.draft is None  # nothing was typed
    presenter.add()
    presenter.write("id", "my-bridge")
    presenter.leave()
    assert view.state.draft.id == "my-bridge"
    assert view.state.action == "Discard the changes"
    presenter.refresh()  # as when the screen is left and shown again
    assert view.state.draft.id == "my-bridge"
    presenter.leave(sure=True)
    assert view.state.draft is None


def test_a_bank_of_the_program_is_refused_by_the_shelf(stocked, bank, home):
    with pytest.raises(InputError, match="comes with the program"):
        keep_prompt(stocked, stocked.shelf.prompt("own-thing"))
    assert list(home.banks.iterdir()) == []


def test_a_file_with_a_fault_is_not_written_over(stocked, banks, home, samples):
    presenter, view = banks
    presenter.choose("own-thing")
    presenter.duplicate()
    presenter.save()
    path = home.banks / "my-questions.yaml"
    path.write_text(path.read_text().replace("answer: 4", "answer: 400"))
    presenter.edit()
    presenter.write("tags", "bridge")
    presenter.save()
    assert "has a fault in line" in view.state.notice.text
    assert "answer: 400" in path.read_text()
    assert view.state.draft.tags == "bridge"  # what was typed is still there


def test_a_bank_in_a_file_of_another_name_stays_in_that_file(stocked, home, samples):
    mine = bank_from_json(samples.bank(samples.prompt("my-one"), name="my-bank"))
    stocked.shelf.import_bank(mine, own=True)
    from mockinterview.adapters.yaml_banks import bank_yaml

    (home.banks / "hand-made.yaml").write_text(bank_yaml(mine))
    keep_prompt(stocked, replace(stocked.shelf.prompt("my-one"), tags=("new",)))
    assert sorted(one.name for one in home.banks.iterdir()) == ["hand-made.yaml", "hand-made.yaml.before"]


# In the window


@pytest.fixture
def screen(qtbot, look, stocked):
    screen = BanksScreen(look)
    qtbot.addWidget(screen)
    screen.attach(BanksPresenter(stocked, HeldJobs(), screen, level=Level.L6))
    screen.resize(1200, 900)
    with qtbot.waitActive(screen):
        screen.show()
    return screen


def told(screen):
    return "\n".join(one.text() for one in screen.findChildren(QLabel) if one.isVisibleTo(screen))


def test_a_question_is_copied_changed_and_kept_by_keys(screen, qtbot, stocked):
    assert screen._count.text() == "4 of 4 questions in one bank"
    qtbot.keyClicks(screen._search, "own-thing")
    assert screen._model.rowCount() == 1
    assert not screen._edit.isVisible()
    screen._copy.setFocus()
    qtbot.keyClick(screen._copy, Qt.Key.Key_Space)
    editor = screen._editor
    assert editor.isVisible()
    area = editor._fields["text.L6"].item
    area.selectAll()
    qtbot.keyClicks(area, "so " * 41)
    assert "40 are the most" in told(screen)
    assert "40 are the most" in area.accessibleDescription()
    assert not editor._save.isEnabled()
    area.selectAll()
    qtbot.keyClicks(area, "Tell me about a bridge.")
    assert "Ready to save." in told(screen)
    qtbot.keyClick(area, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not editor.isVisible())
    assert stocked.shelf.prompt("my-own-thing").text[Level.L6] == "Tell me about a bridge."
    assert screen._edit.isVisible()
    assert "The question is kept" in told(screen)


def test_the_cursor_stays_where_it_is_while_remarks_change(screen, qtbot):
    screen._add.click()
    area = screen._editor._fields["points"].item
    qtbot.keyClicks(area, "onetwo")
    for _ in range(3):
        qtbot.keyClick(area, Qt.Key.Key_Left)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "x")
    assert area.toPlainText() == "one\nxtwo"


def test_escape_asks_before_typed_text_is_discarded(screen, qtbot):
    screen._add.click()
    area = screen._editor._fields["points"].item
    qtbot.keyClicks(area, "one")
    qtbot.keyClick(area, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "not kept yet" in told(screen))
    assert screen._editor.isVisible()
    qtbot.mouseClick(screen._notice.button, Qt.MouseButton.LeftButton)
    assert not screen._editor.isVisible()
