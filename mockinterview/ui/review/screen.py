"""The review: lane, player, one text document, and what stands beside it. Widgets only."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mockinterview.language import tr
from mockinterview.ui.review.amend import AmendPresenter, AmendState, Heard
from mockinterview.ui.review.dialogs import OfferDialog
from mockinterview.ui.review.lane import StructureLane
from mockinterview.ui.review.marking import Marking
from mockinterview.ui.review.playback import SPEEDS
from mockinterview.ui.review.presenter import STEP_S, ReviewPresenter
from mockinterview.ui.review.side import Side
from mockinterview.ui.review.state import ReviewState
from mockinterview.ui.review.transcript import Transcript
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Choices, NoticeCard, Text, announce
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.wording import clock

POLL_MS = 33
SHORT = 700  # letters that fit without scrolling


class ReviewScreen(Page):
    """Implements `ReviewView` and `AmendView`."""

    back = Signal()
    compare = Signal()
    export = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Review"), width_px=1400)
        self._look = look
        self._presenter: ReviewPresenter | None = None
        self._amend: AmendPresenter | None = None
        self._shown: ReviewState | None = None
        self._heading, self._prompt = Text(role="caption"), Text(role="title").readable()
        self._notice, self._told = NoticeCard(look), NoticeCard(look)
        self._lane, self._legend = StructureLane(look), Text(role="small")
        self._words = Text(role="body").readable()
        self._words_card = Card(margin=2 * GRID).add(self._words)
        self._words_card.hide()
        self._transcript, self._side = Transcript(look), Side(look)
        self.opinion = self._side.opinion
        self._marking = Marking(look, self._transcript, self._side.note_field)
        self._place = Text("0:00", "muted", wrap=False)
        self._speed = QComboBox()
        self._speed.setAccessibleName(tr("Speed"))
        for speed in SPEEDS:
            self._speed.addItem(f"{speed:g} ×", speed)  # noqa: RUF001 - a times sign is meant
        self._filter = QWidget()
        self._filter_flow = QVBoxLayout(self._filter)
        self._filter_flow.setContentsMargins(0, 0, 0, 0)
        self._criteria: tuple[tuple[str, str], ...] | None = None
        self._make_buttons()
        text = Card(margin=2 * GRID).add(self._filter, self._transcript, self._marking)
        text.body.setStretch(1, 1)
        self.add(
            column(self._heading, self._prompt, self._top_bar(), spacing=GRID),
            self._notice,
            self._told,
            column(self._lane, self._legend, self._words_card, spacing=GRID),
            self._controls(),
            Columns(text, self._side, look, share=(5, 3), narrow_px=900),
        )
        self.body.addStretch(1)
        self._wire()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the text be as tall as the window, so that it and the player are seen together."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        long = self._shown is not None and len(self._shown.text) > SHORT
        tall = self.viewport().height() - self._look.px(250)
        self._transcript.setFixedHeight(max(self._look.px(280), tall) if long else self._look.px(240))

    def _make_buttons(self) -> None:
        look = self._look
        self._play = Button(look, tr("Play"), "play", "primary")
        self._rewind = Button(look, "5 s", "rewind", "quiet", about=tr("Back by 5 seconds"))
        self._forward = Button(look, "5 s", "forward", "quiet", about=tr("Forward by 5 seconds"))
        self._loop = self._toggle_button(tr("Repeat sentence"))
        self._skip = self._toggle_button(tr("Skip pauses"))
        self._previous = Button(look, tr("Evidence"), "back", "quiet", about=tr("Previous evidence"))
        self._next = Button(look, tr("Evidence"), "next", "quiet", about=tr("Next evidence"))
        self._close = Button(look, tr("Back to the scorecard"), "back", "quiet")
        for button in (self._rewind, self._forward, self._previous, self._next):
            button.setAccessibleName(button.accessibleDescription())  # the icon says which way, to those who see it
        self._star = Button(look, tr("Star"), "star", "quiet")
        self._star.setCheckable(True)
        self._as_text = Button(look, tr("Structure as text"), "transcript", "quiet")
        self._as_text.setCheckable(True)
        self._compare = Button(look, tr("Compare with other attempts"), "history", "quiet")
        self._export = Button(look, tr("Export"), "file", "quiet")

    @staticmethod
    def _toggle_button(text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(text)
        return button

    def _top_bar(self) -> QWidget:
        bar = QWidget()
        bar.setLayout(row(self._close, self._star, self._as_text, self._compare, self._export))
        return bar

    def _controls(self) -> QWidget:
        bar = QWidget()
        bar.setLayout(
            row(
                self._play, self._rewind, self._forward, self._speed, self._place, self._loop, self._skip,
                _together(self._previous, self._next),
            )
        )  # fmt: skip
        return bar

    def _wire(self) -> None:
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._tick)
        self._transcript.asked.connect(self._play_at)
        self._speed.activated.connect(self._set_speed)
        self._lane.sought.connect(self._seek)
        self._loop.toggled.connect(self._set_loop)
        self._skip.toggled.connect(self._set_skip)
        self._as_text.toggled.connect(self._words_card.setVisible)
        for button, call in (
            (self._play, self._toggle), (self._rewind, self._step_back), (self._forward, self._step_on),
            (self._previous, self._previous_mark), (self._next, self._next_mark),
        ):  # fmt: skip
            button.clicked.connect(call)
        for button, signal in ((self._close, self.back), (self._compare, self.compare), (self._export, self.export)):
            button.clicked.connect(signal)
        self._side.went.connect(self._transcript.show_place)
        self._marking.heard.connect(self._play_at)
        self._keys()

    def _keys(self) -> None:
        for name, call in (
            ("play", self._toggle), ("back", self._step_back), ("on", self._step_on),
            ("previous", self._previous_mark), ("next", self._next_mark),
            ("sentence_back", partial(self._sentence, -1)), ("sentence_on", partial(self._sentence, 1)),
            ("slower", self._slower), ("faster", self._faster), ("repeat", self._loop.toggle),
            ("skip", self._skip.toggle), ("claim", self._marking.ask_claim), ("star", self._star.click),
            ("correct", self._marking.begin_correction), ("undo", self._marking.undo),
            ("note", self._marking.begin_note), ("leave", self.back.emit),
        ):  # fmt: skip
            bind(self, f"review.{name}", call)

    def attach(self, presenter: ReviewPresenter, amend: AmendPresenter | None = None) -> None:
        """Send presses to the presenters; without `amend` nothing can be changed."""
        self._presenter, self._amend = presenter, amend
        for part in (self._star, self._side, self._marking):
            part.setVisible(amend is not None)
        if amend is None:
            return
        side = self._side
        self._marking.attach(amend)
        self._star.clicked.connect(self._set_star)
        side.withdrawn.connect(amend.withdraw)
        side.note_dropped.connect(amend.drop_note)
        side.noted.connect(self._marking.keep_note)
        side.tagged.connect(amend.tag)
        side.version_wanted.connect(amend.return_to)
        side.hear_wanted.connect(self._hear_again)
        side.score_wanted.connect(amend.score_again)
        side.card_chosen.connect(presenter.show_card)
        side.stopped.connect(amend.cancel)

    @property
    def _to(self) -> ReviewPresenter:
        if self._presenter is None:
            raise RuntimeError("no attempt is attached")
        return self._presenter

    @property
    def _change(self) -> AmendPresenter:
        if self._amend is None:
            raise RuntimeError("nothing can be changed")
        return self._amend

    def _set_star(self, on: bool) -> None:
        self._change.star(on=on)

    def _hear_again(self, model: str) -> None:
        take = self._marking.take_here()
        if take is not None:
            self._change.hear_again(take, model)

    # Hearing

    def _toggle(self) -> None:
        self._to.toggle()

    def _step_back(self) -> None:
        self._to.step(-STEP_S)

    def _step_on(self) -> None:
        self._to.step(STEP_S)

    def _sentence(self, direction: int) -> None:
        self._to.step_sentence(direction)

    def _seek(self, share: float) -> None:
        self._to.seek(share)

    def _set_loop(self, on: bool) -> None:
        self._to.set_loop(on=on)

    def _set_skip(self, on: bool) -> None:
        self._to.set_skip(on=on)

    def _next_mark(self) -> None:
        self._to_mark(1)

    def _previous_mark(self) -> None:
        self._to_mark(-1)

    def _to_mark(self, direction: int) -> None:
        mark = self._to.next_mark(direction)
        if mark is not None:
            announce(self, tr("Evidence for {name}", name=mark.name))

    def _slower(self) -> None:
        self._to.faster(-1)

    def _faster(self) -> None:
        self._to.faster(1)

    def _play_at(self, position: int) -> None:
        self._to.play_at(position)

    def _set_speed(self, index: int) -> None:
        self._to.set_speed(SPEEDS[index])

    def _choose(self, criterion: object) -> None:
        self._to.choose(str(criterion))

    def _tick(self) -> None:
        self._to.tick()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Fall silent when it is left."""
        super().hideEvent(event)
        self._timer.stop()
        if self._presenter is not None:
            self._presenter.leave()

    # Showing

    def show_amend(self, state: AmendState) -> None:
        """Show what can be changed."""
        self._side.show_amend(state)
        self._told.tell(state.notice)
        self._marking.show_amend(state)

    def show_offer(self, heard: Heard) -> None:
        """Ask whether to use what another model heard."""
        dialog = OfferDialog(self, self._look, heard)
        dialog.used.connect(self._change.use_offer)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_state(self, state: ReviewState) -> None:
        """Show `state`, whatever was shown before."""
        before, self._shown = self._shown, state
        fresh = before is None or before.attempt_id != state.attempt_id
        self._heading.setText(f"{state.heading} · {state.duration}")
        self._prompt.setText(state.prompt)
        self._notice.tell(state.notice)
        self._show_controls(state)
        if before is None or _drawn(before) != _drawn(state):
            self._transcript.show_text(state)
            self._show_lane(state)
            self._side.show_state(state)
            self._show_filter(state)
            self._marking.show_state(state)
            self._marking.setVisible(bool(state.text) and self._amend is not None)
            self._fit()
        if fresh:
            self._open(state)
        if state.playing and not self._timer.isActive():
            self._timer.start()
        elif not state.playing:
            self._timer.stop()

    def _show_controls(self, state: ReviewState) -> None:
        self._play.show_as(tr("Stop") if state.playing else tr("Play"), "pause" if state.playing else "play")
        for item in (self._play, self._rewind, self._forward, self._speed, self._place, self._loop, self._skip):
            item.setVisible(state.audible and bool(state.words))
        self._speed.setCurrentIndex(SPEEDS.index(state.speed))
        for button, on in ((self._loop, state.loop), (self._skip, state.skip)):
            button.blockSignals(True)  # noqa: FBT003 - Qt's signature
            button.setChecked(on)
            button.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._star.setChecked(state.starred)
        self._star.show_as(tr("Starred") if state.starred else tr("Star"), "star")
        for button in (self._previous, self._next):
            button.setVisible(bool(state.marks) and bool(state.words))

    def _show_lane(self, state: ReviewState) -> None:
        self._lane.setVisible(bool(state.lane.parts or state.lane.marks))
        self._as_text.setVisible(bool(state.lane.lines))
        self._lane.show_lane(state.lane)
        self._lane.show_head(self._to.share() if self._presenter is not None else None)
        key = tr("above: evidence (hollow: claimed by you) · below: long pauses and, as dots, fillers")
        self._legend.tell("  ·  ".join([*state.lane.legend, key]) if state.lane.parts else "")
        self._words.setText("\n".join([*state.lane.legend, "", *state.lane.lines]))
        self._words_card.setVisible(self._as_text.isChecked() and bool(state.lane.lines))

    def _show_filter(self, state: ReviewState) -> None:
        self._filter.setVisible(bool(state.criteria))
        if state.criteria == self._criteria:
            return
        self._criteria = state.criteria
        clear(self._filter_flow)
        choices = Choices(tr("Evidence"), [("", tr("All evidence")), *state.criteria])
        choices.choose(state.criterion)
        choices.chosen.connect(self._choose)
        self._filter_flow.addWidget(choices)

    def _open(self, state: ReviewState) -> None:
        self._place.setText("0:00" if state.audible else tr("typed"))
        self._transcript.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        focus_on(self._play if state.audible else self._transcript)

    def show_word(self, index: int | None, at_s: float) -> None:
        """Mark the word that is heard."""
        self._place.setText(clock(at_s))
        self._lane.show_head(self._to.share())
        following = self._shown is not None and (self._shown.playing or index is not None)
        self._transcript.show_word(index, follow=following)


def _drawn(state: ReviewState) -> tuple[object, ...]:
    """Return what the text, the lane and the side are drawn from; the rest changes while it plays."""
    return (
        state.attempt_id, state.text, state.marks, state.lane, state.criterion, state.criteria, state.assertions,
        state.notes, state.tags, state.cards, state.card, state.stale, state.coaches, state.actions,
    )  # fmt: skip


def _together(*items: QWidget) -> QWidget:
    """Return a row that is never broken: what belongs together goes to the next line together."""
    pair = QWidget()
    layout = QHBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    for item in items:
        layout.addWidget(item)
    return pair
