"""Where the answer comes from: a microphone, another one, or the keyboard. Plain Python: no Qt."""

from __future__ import annotations

from dataclasses import replace

from mockinterview.domain.errors import DeviceError, MockInterviewError
from mockinterview.domain.recording import CaptureState, InputDevice
from mockinterview.domain.round import Stage
from mockinterview.language import mark, tr
from mockinterview.ports import Cancel, Microphones, Report
from mockinterview.ui.practice.state import Input
from mockinterview.ui.practice.table import Table, nothing
from mockinterview.ui.wording import Notice, clock, notice_of

NO_MICROPHONE = mark("No microphone")
NOT_SAVED = mark("The recording does not reach the disk")
STANDING_S = 3.0  # the writer flushes four times a second, so this is no hiccup
LOOK_EVERY_S = 3.0
LOOK_AT_MOST_S = 0.5  # of one look counts: a computer that slept, or was busy elsewhere, is no full disk


class Inputs:
    """Opens microphones, goes over to another one when one is lost, and lets people type."""

    def __init__(self, table: Table, microphones: Microphones) -> None:
        self._table, self._microphones = table, microphones
        self._looked_s = 0.0
        self._saved_s, self._standing_s, self._seen_s = -1.0, 0.0, 0.0

    def choose(self, key: str) -> None:
        """Use another microphone, now or to go on after one was lost."""
        table = self._table
        table.device, table.by_typing = key, False
        if table.input is Input.LOST:
            self.go_on(key)
        elif table.stage is Stage.PREPARING:
            self.open()

    def take(self) -> None:
        """Open the microphone, unless the speaker chose to type in this round."""
        if self._table.by_typing:
            self._table.input = Input.TYPING
        else:
            self.open()

    def open(self) -> None:
        """Open the microphone that is chosen, else the system's."""
        table = self._table
        table.input = Input.OPENING
        interview, device, follow_up = table.interview, table.device or None, table.held.follow_up

        def work(_report: Report, _cancel: Cancel) -> None:
            try:
                interview.open(device, follow_up)
            except DeviceError:
                if device is None:
                    raise
                interview.open(None, follow_up)

        table.jobs.start(work, done=self._opened, failed=self._not_opened)
        table.refresh()

    def close(self) -> None:
        """Let go of the microphone, elsewhere: a driver may take its time."""
        interview = self._table.interview
        self._table.jobs.start(lambda _report, _cancel: interview.close(), done=nothing, failed=nothing)

    def _opened(self, _nothing: None) -> None:
        table = self._table
        if table.round is None or table.by_typing:
            self.close()
            return
        table.input = Input.MICROPHONE
        self.clear_no_microphone()
        table.refresh()

    def clear_no_microphone(self) -> None:
        """Take back that there is none."""
        if self._table.notice is not None and self._table.notice.title == tr(NO_MICROPHONE):
            self._table.notice = None

    def _not_opened(self, error: MockInterviewError) -> None:
        self._table.input = Input.TYPING
        told = notice_of(error)
        self._table.notice = replace(told, tone="soft") if told.title == tr(NO_MICROPHONE) else told
        self._table.refresh()

    def look(self) -> None:
        """Look which microphones there are."""
        self._looked_s = self._table.now_s()
        self._table.jobs.start(
            lambda _report, _cancel: self._microphones.devices(), done=self._devices_found, failed=nothing
        )

    def _devices_found(self, devices: tuple[InputDevice, ...]) -> None:
        table = self._table
        appeared = devices and not table.devices
        table.devices = devices
        if appeared and table.input is Input.TYPING and table.stage is Stage.PREPARING and table.notice:
            self.open()

    def type_instead(self) -> None:
        """Answer by typing from here on."""
        table = self._table
        table.input, table.by_typing = Input.TYPING, True
        table.notice = None
        if table.stage is Stage.PREPARING:
            self.close()  # a microphone that nobody needs is not left open until the answer begins
        if table.round and table.round.paused:
            table.round = table.round.resume(table.now_s())
        table.refresh()

    def speak_instead(self) -> None:
        """Use the microphone after all."""
        if self._table.stage is Stage.PREPARING:
            self._table.notice, self._table.by_typing = None, False
            self.open()

    def go_on(self, key: str | None) -> None:
        """Go on with the answer on another microphone."""
        table = self._table
        table.busy = tr("Opening the microphone")

        def resumed(_nothing: None) -> None:
            table.busy, table.notice, table.input = "", None, Input.MICROPHONE
            table.round = table.held.resume(table.now_s())
            table.view.say(tr("Recording again"))
            table.refresh()

        def refused(error: MockInterviewError) -> None:
            table.busy, table.notice = "", notice_of(error)
            table.refresh()

        table.jobs.start(lambda _report, _cancel: table.interview.resume(key), done=resumed, failed=refused)
        table.refresh()

    def watch(self, now: float) -> None:
        """Look for microphones while none is used, and see when the one in use has gone."""
        table = self._table
        held, capture = table.held, table.interview.capture()
        waiting = table.input in {Input.TYPING, Input.LOST} and held.stage in {Stage.PREPARING, Stage.ANSWERING}
        if waiting and now - self._looked_s >= LOOK_EVERY_S:
            self.look()
        if held.stage is not Stage.ANSWERING or capture is None:
            return
        self._watch_disk(capture, now)
        if capture.lost and table.input is Input.MICROPHONE:
            table.input = Input.LOST
            table.round = held.pause(now)
            table.notice = Notice(
                title=tr("The microphone has gone"),
                text=tr("What you said so far is kept. Choose another microphone and go on, or type the rest."),
                tone="danger",
            )
            table.view.say(table.notice.title + ". " + table.notice.text, urgent=True)

    def _watch_disk(self, capture: CaptureState, now: float) -> None:
        """Say so, in red, when what is spoken does not reach the disk any more."""
        table = self._table
        passed_s, self._seen_s = min(now - self._seen_s, LOOK_AT_MOST_S), now
        if capture.saved_s != self._saved_s or capture.paused or capture.lost or table.input is not Input.MICROPHONE:
            self._saved_s, self._standing_s = capture.saved_s, 0.0
            if table.notice is not None and table.notice.title == tr(NOT_SAVED):
                table.notice = None
                table.view.say(tr("The recording reaches the disk again"))
            return
        self._standing_s += passed_s
        if self._standing_s >= STANDING_S and (table.notice is None or table.notice.title != tr(NOT_SAVED)):
            table.notice = Notice(
                title=tr(NOT_SAVED),
                text=tr(
                    "The disk holds {clock} of it. Is there room on it? You can speak on: what is said "
                    "now waits in memory, and is written as soon as that is possible.",
                    clock=clock(capture.saved_s),
                ),
                tone="danger",
            )
            table.view.say(f"{table.notice.title}. {table.notice.text}", urgent=True)
