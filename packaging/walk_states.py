"""What the walk looks at: a filled library, the stages of a round, and the stations in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from preparation_screenshots import CANDIDATE, Now
from PySide6.QtWidgets import QDialog, QMessageBox
from screenshots import wait_for

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.adapters.places import Places
from mockinterview.adapters.sample_files import read_sample
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.yaml_loops import read_loops
from mockinterview.desk import Desk
from mockinterview.desk.past import PastArea
from mockinterview.domain.round import Stage
from mockinterview.domain.session import Origin
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.services.keep import score_attempt
from mockinterview.services.loop import begin_loop, next_turn
from mockinterview.services.sample import add_sample, sample_session
from mockinterview.services.score import make_scorer
from mockinterview.ui.banks.screen import BanksScreen
from mockinterview.ui.help import Help, KeysDialog
from mockinterview.ui.loop.screen import LoopScreen
from mockinterview.ui.passing.dialog import ExportDialog
from mockinterview.ui.places import PLACES
from mockinterview.ui.plan.screen import PlanScreen
from mockinterview.ui.practice.asking import ask_first
from mockinterview.ui.practice.state import ClockFace, Input, Meter, PhaseBox, RatingRow, RoundState
from mockinterview.ui.progress.screen import ProgressScreen
from mockinterview.ui.progress.state import View
from mockinterview.ui.promotion.screen import PromotionScreen
from mockinterview.ui.promotion.state import Section
from mockinterview.ui.readiness.screen import ReadinessScreen
from mockinterview.ui.recordings.screen import RecordingsScreen
from mockinterview.ui.recordings.state import RecordingsState, Row, done_line, reading_of
from mockinterview.ui.recordings.state import Stage as RowStage
from mockinterview.ui.review.dialogs import Correction
from mockinterview.ui.stories.screen import StoriesScreen
from mockinterview.ui.welcome.presenter import Step
from mockinterview.ui.welcome.screen import WelcomeScreen
from mockinterview.ui.widgets.slices import Slices
from mockinterview.ui.wording import Notice

LONG = (
    "Tell me about a time when you inherited a system that several organizations depended upon, found that its "
    "foundations could not carry what was promised to customers, and had to persuade people who did not report to you "
    "to change course while their own commitments were at stake. "
)
HINTS = (("Ownership", "Acts across the boundaries of the own team."), ("Impact", "Names a figure and its baseline."))
PREPARING = RoundState(
    stage=Stage.PREPARING, heading="Question 2 of 3", question=LONG, chips=("L6", "Behavioral", "Dive Deep"),
    reason="Your ratings for Dive Deep are the lowest, and you were not asked for it in a month.",
    clock=ClockFace(figures="0:48", words="to prepare, of 1 min", share=0.2), input=Input.MICROPHONE,
    meter=Meter(device="Headset microphone", level_db=-20.0, signal="Good level", tone="good"), can_read_along=True,
    can_hear=True, can_hint=True, hints=HINTS,
)  # fmt: skip
ANSWERING = replace(
    PREPARING, stage=Stage.ANSWERING, can_pause=True, can_restart=True, can_extend=True,
    words="We had four teams and one queue. " * 30, guess="and then I", original=LONG,
    clock=ClockFace(figures="+1:05", words="over the 5 min: come to the end", share=1.2, late=True),
    notice=Notice(title="We are at time", text="Finish your thought, then give me the result.", tone="accent"),
)  # fmt: skip
DESIGN = replace(
    ANSWERING, notice=None, heading="System design", original="", phase=1,
    clock=ClockFace(figures="21:40", words="left, of 45 min", share=0.5, marks=(0.15, 0.35, 0.7)),
    phases=tuple(
        PhaseBox(name=name, covers="users, figures, limits", guide="8 min", used="4:10" if number < 2 else "",
                 share=0.5, now=number == 1, done=number == 0)
        for number, name in enumerate(("Requirements", "High-level design", "Deep dives", "Trade-offs and risks"))
    ),
)  # fmt: skip
RATING = replace(
    PREPARING, stage=Stage.SELF_RATING, notice=None, clock=ClockFace(), input=Input.TYPING,
    ratings=tuple(
        RatingRow(criterion=name, name=name, question="How far did your answer show this as expected?", value=value)
        for name, value in (("Ownership", 3), ("Impact", None), ("Customer", 5), ("People", None), ("Strategy", 1))
    ),
)  # fmt: skip
LOST = replace(
    PREPARING, input=Input.LOST, busy="Writing down what you said", progress=0.4,
    notice=Notice(title="The microphone has gone", text="Your answer is saved up to 2:14.", tone="danger"),
)  # fmt: skip
FILE = replace(
    PREPARING, stage=Stage.LISTENING, can_stop=True, can_hear=False, progress=0.38,
    busy="Writing down practice-for-the…p-part-2.wav: 38 % done, about 2 min left",
)  # fmt: skip
TYPING = replace(DESIGN, input=Input.TYPING)
ROUNDS = {
    "preparing": PREPARING, "answering": ANSWERING, "design": DESIGN, "typing": TYPING, "rating": RATING, "lost": LOST,
    "file": FILE,
}  # fmt: skip


def recordings_state() -> RecordingsState:
    """Return a list with a recording at every stage, with names and words as long as they come."""
    names = (
        "mock interview with Sam.m4a",
        "2026-03-02_practice_for_the_onsite_loop_behavioral_and_system_design_with_a_friend_part-2.wav",
        "story-ownership.mp3", "interview_notes_of_the_whole_loop.wav", "scope.flac",
    )  # fmt: skip
    rows = [Row(number=number, path=Path(name), name=name) for number, name in enumerate(names)]
    said = Transcript.of((Word(text=one, start_s=at, end_s=at + 1) for at, one in enumerate((LONG * 9).split())),
                         duration_s=764.0, model="base.en")  # fmt: skip
    words = len(said.words)
    rows[0] = replace(
        rows[0], stage=RowStage.DONE, told=done_line(words), words=words, length_s=764.0, share=1.0, read=True
    )
    rows[1] = replace(rows[1], stage=RowStage.RUNNING, told="38 % done, about 2 min left", share=0.38, length_s=3905.0)
    rows[2] = replace(rows[2], stage=RowStage.STOPPED, told="stopped at 62 %", share=0.62, length_s=402.0)
    rows[3] = replace(
        rows[3], stage=RowStage.FAILED, told="cannot be written down",
        problem="interview_notes…ole_loop.wav is damaged or not a recording. Use WAV, FLAC, Ogg, MP3 or M4A, or "
        "record again.",
    )  # fmt: skip
    rows[4] = replace(rows[4], stage=RowStage.WAITING, told="waiting", length_s=188.0)
    where = "Recordings are written down on this computer, and nothing of them leaves it."
    return RecordingsState(rows=tuple(rows), reading=reading_of(rows[0], said), where=where)


class Deaf:
    """A presenter that does nothing: the stages are shown, not lived through."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_given, **_named: None


def fill_more(where: Places, now: Now) -> None:
    """Add the sample, a loop with two rounds held, a second one under way, and a self-review."""
    scorer = make_scorer(OnnxSentenceModel(), read_guide())
    with SqliteLibrary.open(where, now_ms=now) as library:
        add_sample(library, read_sample(), scorer, where.takes)
        template = next(one for one in read_loops(where.loops)[0] if one.id == "l7-standard")
        loop = begin_loop(library, template, compressed=True, seed=3).loop
        texts = [" ".join(text.split()) for text in CANDIDATE["answers"].values()]
        for number in range(2):
            turn = next_turn(library, loop.id, now_ms=now())
            session = library.rounds.begin_session(turn.conditions)
            library.loops.join(loop.id, turn.held.number, session.id)
            for drawn in turn.drawn:
                attempt = library.rounds.begin_attempt(session.id, drawn.prompt)
                take = library.rounds.add_take(attempt.id)
                library.rounds.save_transcript(take.id, Transcript(text=texts[number]), Origin.TYPED)
                library.rounds.finish_take(take.id, None)
                library.rounds.answered(attempt.id)
                score_attempt(library, attempt.id, scorer)


Station = tuple[str, Callable[[Desk], QDialog | None]]


def stations(*, filled: bool) -> Iterator[Station]:
    """Yield a name and how to go there, which returns a dialog where it opens one."""
    if not filled:
        for place in PLACES:
            if place.key not in {"round", "scorecard", "review", "compare", "debrief", "worksheet"}:  # never empty
                yield place.key, _goer(place.key)
        return
    for place in PLACES:
        yield from _SPECIAL.get(place.key, _plain)(place.key)
    yield "help", _help
    yield "keys", _keys
    yield "export", _export
    yield "correction", _correction
    yield "question", _question


def _plain(key: str) -> Iterator[Station]:
    yield key, _goer(key)


def _goer(key: str) -> Callable[[Desk], None]:
    return lambda desk: desk.window.go(key)


def _then(key: str, call: Callable[[Desk], object]) -> Callable[[Desk], None]:
    def go(desk: Desk) -> None:
        desk.window.go(key)
        settle(desk)
        call(desk)

    return go


def settle(desk: Desk) -> None:
    """Wait until no work is under way and nothing is left to build."""
    slices = desk.window.findChildren(Slices)

    def still() -> bool:
        return desk.parts is not None and not desk.jobs.busy and not any(one.busy for one in slices)

    if not still():
        wait_for(still, 60, "the work")


def _rounds(key: str) -> Iterator[Station]:
    for name, state in ROUNDS.items():
        yield f"round-{name}", _then(key, lambda desk, state=state: _round(desk, state))


def _round(desk: Desk, state: RoundState) -> None:
    screen = desk.window.round
    screen.attach(Deaf())
    screen.show_state(state)
    answering = state.stage is Stage.ANSWERING
    for button in (screen._actions.show_notes, screen._actions.show_words, screen._actions.hints):  # noqa: SLF001
        button.setChecked(answering and button.isEnabled())


def _debrief(key: str) -> Iterator[Station]:
    def go(desk: Desk) -> None:
        loop = desk.loaded.library.loops.under_way()
        desk.window.of(LoopScreen).debriefed.emit(loop.id)

    yield key, go


def _scorecard(key: str) -> Iterator[Station]:
    def go(desk: Desk) -> None:
        library = desk.loaded.library
        spoken = max(library.past.attempts(sample_session(library).id), key=lambda one: one.number)
        whole = library.past.whole(spoken.id)
        desk.area(PastArea).show(whole)

    yield key, go


def _review(key: str) -> Iterator[Station]:
    def go(desk: Desk) -> None:
        desk.window.go("scorecard")
        desk.window.scorecard.review.emit()

    yield key, go


def _compare(key: str) -> Iterator[Station]:
    yield key, lambda desk: desk.window.review.compare.emit()


def _progress(key: str) -> Iterator[Station]:
    for view in View:
        yield f"progress-{view}", _then(key, lambda desk, v=view: desk.window.of(ProgressScreen)._to.show(v))  # noqa: SLF001


def _stories(key: str) -> Iterator[Station]:
    def tab(name: str) -> Callable[[Desk], None]:
        def go(desk: Desk) -> None:
            to = desk.window.of(StoriesScreen)._to  # noqa: SLF001
            to.tab(name)
            settle(desk)
            if name == "bank":
                to.choose(5)
            if name == "drill":
                to.ask()

        return go

    for name in ("bank", "matrix", "loop", "ladder", "drill", "links", "sheet"):
        yield f"stories-{name}", _then(key, tab(name))
    yield "stories-editor", _then(key, lambda desk: desk.window.of(StoriesScreen)._to.edit())  # noqa: SLF001

    def leave(desk: Desk) -> None:
        desk.window.of(StoriesScreen)._to.leave(sure=True)  # noqa: SLF001

    yield "", leave


def _plan(key: str) -> Iterator[Station]:
    for name in ("figures", "worksheets", "plan"):
        yield f"plan-{name}", _then(key, lambda desk, n=name: desk.window.of(PlanScreen)._to.tab(n))  # noqa: SLF001


def _recordings(key: str) -> Iterator[Station]:
    def go(desk: Desk) -> None:
        desk.window.of(RecordingsScreen).show_state(recordings_state())

    yield key, _then(key, go)


def _worksheet(key: str) -> Iterator[Station]:
    yield key, _then("plan", lambda desk: desk.window.of(PlanScreen).gone.emit("worksheet:briefing"))


def _readiness(key: str) -> Iterator[Station]:
    yield "readiness-list", _then(key, lambda desk: desk.window.of(ReadinessScreen).open_list("executive"))
    yield "", lambda desk: desk.window.of(ReadinessScreen)._press_back()  # noqa: SLF001
    yield key, _goer(key)


def _promotion(key: str) -> Iterator[Station]:
    for one in Section:
        yield (
            f"promotion-{one.name.lower()}",
            _then(
                key,
                lambda desk, section=one: desk.window.of(PromotionScreen)._to.choose(section),  # noqa: SLF001
            ),
        )


def _banks(key: str) -> Iterator[Station]:
    yield key, _goer(key)
    yield "banks-editor", _then(key, lambda desk: desk.window.of(BanksScreen)._to.add())  # noqa: SLF001
    yield "", lambda desk: desk.window.of(BanksScreen)._to.leave(sure=True)  # noqa: SLF001


def _welcome(key: str) -> Iterator[Station]:
    def at(step: Step) -> Callable[[Desk], None]:
        def go(desk: Desk) -> None:
            screen = desk.window.of(WelcomeScreen)
            screen.show_state(replace(screen._to._state, step=step))  # noqa: SLF001

        return go

    for step in Step:
        yield f"welcome-{step.name.lower()}", _then(key, at(step))


def _help(desk: Desk) -> QDialog:
    desk.window.go("today")
    desk.window.show_keys()
    return desk.window.findChildren(Help)[-1]


def _keys(desk: Desk) -> QDialog:
    desk.window.change_keys()
    dialog = desk.window.findChildren(KeysDialog)[-1]
    dialog.fill_in("help", "Ctrl+Q")
    return dialog


def _export(desk: Desk) -> QDialog:
    desk.window.go("history")
    desk.window.history.export_asked.emit()
    settle(desk)
    dialog = desk.window.findChildren(ExportDialog)[-1]
    dialog._redact.setChecked(True)  # noqa: SLF001
    return dialog


def _correction(desk: Desk) -> QDialog:
    dialog = Correction(desk.window, desk.look, "Your answer", LONG * 4, 3, audible=True)
    dialog.open()
    return dialog


def _question(desk: Desk) -> QDialog:
    ask_first(desk.window, "Discard this answer?", "What you said so far is deleted.", "Discard", lambda: None)
    return desk.window.findChildren(QMessageBox)[-1]


_SPECIAL: dict[str, Callable[[str], Iterator[Station]]] = {
    "round": _rounds, "debrief": _debrief, "scorecard": _scorecard, "review": _review, "compare": _compare,
    "progress": _progress, "stories": _stories, "plan": _plan, "worksheet": _worksheet, "readiness": _readiness,
    "promotion": _promotion, "recordings": _recordings, "banks": _banks, "welcome": _welcome,
}  # fmt: skip
