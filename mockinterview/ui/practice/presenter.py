"""The answering screen's mind: turns presses, ticks and outcomes into states. Plain Python: no Qt, no threads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.bank import FollowUp, Prompt
from mockinterview.domain.draw import Drawn
from mockinterview.domain.errors import Cancelled, DeviceError, MockInterviewError, StoreError
from mockinterview.domain.recording import InputDevice
from mockinterview.domain.round import LAST_MINUTE_S, Round, Stage
from mockinterview.domain.session import Conditions, SelfRating, WholeAttempt
from mockinterview.ports import Cancel, Microphones, Report
from mockinterview.services.round import Interview, Judged
from mockinterview.ui.practice.state import (
    Input,
    RoundState,
    chips_of,
    clock_of,
    heading_of,
    meter_of,
    phases_of,
    rating_rows,
)
from mockinterview.ui.wording import Notice, criterion_name, notice_of, why
from mockinterview.ui.work import Jobs, Request

NO_MICROPHONE = "No microphone"
LAST_WORDS = "Writing down the last words"
KEEP_EVERY_S = 2.0
SLOW_S = 10.0  # from here on a wait needs a reason
LOOK_EVERY_S = 3.0


class RoundView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: RoundState) -> None:
        """Show `state`, whatever was shown before."""

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Tell a screen reader."""

    def finished(self, whole: WholeAttempt, *, last: bool) -> None:
        """Go on to the scorecard."""

    def left(self) -> None:
        """Go back: the round was given up."""

    def fresh_prompt(self) -> None:
        """Empty everything that belonged to the prompt before."""

    def fresh_answer(self) -> None:
        """Empty the answer's text box: what stood there was judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    judged: Judged
    probe: FollowUp | None
    fault: str = ""


class _Later:
    """A Cancel that the words of an answer may be left for later, beside the one of the job."""

    def __init__(self) -> None:
        self.pressed = False
        self.job: Cancel | None = None

    @property
    def requested(self) -> bool:
        return self.pressed or (self.job is not None and self.job.requested)


class _Never:
    """A Cancel that nobody requests."""

    requested = False


class RoundPresenter:
    """Holds one round from the first prompt to the last scorecard."""

    def __init__(
        self,
        interview: Interview,
        microphones: Microphones,
        jobs: Jobs,
        view: RoundView,
        *,
        now_s: Callable[[], float],
        questions: Mapping[str, str],
        device: str = "",
    ) -> None:
        """Take `now_s`, a monotonic clock; `questions`, what each criterion asks; `device`, the preferred input."""
        self._interview, self._microphones, self._jobs, self._view = interview, microphones, jobs, view
        self._now_s, self._questions, self._device = now_s, questions, device
        self._round: Round | None = None
        self._drawn: tuple[Drawn, ...] = ()
        self._by_typing = False
        self._draft_job: Request | None = None
        self._reset()
        self._devices: tuple[InputDevice, ...] = ()

    def _reset(self) -> None:
        self._input = Input.OPENING
        self._notice: Notice | None = None
        self._busy = ""
        self._progress: float | None = None
        self._judged: Judged | None = None
        self._given: dict[str, int] = {}
        self._notes: dict[str, str] = {}
        self._said: set[str] = set()
        self._reading = False
        self._kept_s = self._looked_s = 0.0
        self._keeping = False
        self._job: Request | None = None
        self._later: _Later | None = None
        self._listening_s = 0.0
        self._forget_draft()

    def _forget_draft(self) -> None:
        if self._draft_job is not None:
            self._draft_job.request()
            self._keeping = False
        self._draft_job, self._typed, self._drafted = None, "", ""

    # The round

    @property
    def stage(self) -> Stage | None:
        """Where the round is, None before it begins and after it was given up."""
        return self._round.stage if self._round else None

    @property
    def speaking(self) -> bool:
        """True while leaving would interrupt an answer."""
        return self.stage in {Stage.COUNTDOWN, Stage.ANSWERING, Stage.LISTENING}

    def begin(self, conditions: Conditions, drawn: tuple[Drawn, ...]) -> None:
        """Start a round over prompts that were drawn (never empty)."""
        self._reset()
        self._by_typing = False
        self._view.fresh_prompt()
        self._drawn = drawn
        first = drawn[0]
        self._round = Round(
            prompt=first.prompt, conditions=replace(conditions, prompts=len(drawn)), began_s=self._now_s()
        )
        put = self._putting(first)

        def work(_report: Report, _cancel: Cancel) -> None:
            self._interview.begin(conditions)
            put()

        self._jobs.start(work, done=self._was_put, failed=self._failed)
        self.tick()

    def next_prompt(self) -> None:
        """Go on after a scorecard."""
        held = self._held
        self._put_next(held.next_prompt(self._drawn[held.number].prompt, self._now_s()))

    def _put_next(self, following: Round) -> None:
        self._reset()
        self._view.fresh_prompt()
        self._round = following
        put = self._putting(self._drawn[following.number - 1])
        self._jobs.start(lambda _report, _cancel: put(), done=self._was_put, failed=self._failed)
        self.tick()

    def end(self) -> None:
        """Close the round after its last scorecard."""
        if self._round is not None:
            self._round = None
            self._jobs.start(lambda _report, _cancel: self._interview.end(), done=_nothing, failed=_nothing)

    def _putting(self, drawn: Drawn) -> Callable[[], None]:
        held = self._held
        prompt: Prompt = drawn.prompt
        times = {"answer_s": held.answer_s, "think_s": held.think_s}
        return lambda: self._interview.put(prompt, reason=drawn.reason, **times)

    def _was_put(self, _nothing: None) -> None:
        self._look_for_devices()
        self._take_input()
        self._view.say(f"{heading_of(self._held)}. {self._held.question}")

    # The microphone

    def choose_device(self, key: str) -> None:
        """Use another microphone, now or to go on after one was lost."""
        self._device, self._by_typing = key, False
        if self._input is Input.LOST:
            self._go_on(key)
        elif self.stage is Stage.PREPARING:
            self._open()

    def _take_input(self) -> None:
        """Open the microphone, unless the speaker chose to type in this round."""
        if self._by_typing:
            self._input = Input.TYPING
        else:
            self._open()

    def _open(self) -> None:
        self._input = Input.OPENING
        held = self._held
        device, follow_up = self._device or None, held.follow_up

        def work(_report: Report, _cancel: Cancel) -> None:
            try:
                self._interview.open(device, follow_up)
            except DeviceError:
                if device is None:
                    raise
                self._interview.open(None, follow_up)

        self._jobs.start(work, done=self._opened, failed=self._not_opened)
        self.tick()

    def _opened(self, _nothing: None) -> None:
        if self._round is None:
            self._interview.close()
            return
        self._input = Input.MICROPHONE
        self._clear_no_microphone()
        self.tick()

    def _clear_no_microphone(self) -> None:
        if self._notice is not None and self._notice.title == NO_MICROPHONE:
            self._notice = None

    def _not_opened(self, error: MockInterviewError) -> None:
        self._input = Input.TYPING
        told = notice_of(error)
        self._notice = replace(told, tone="soft") if told.title == NO_MICROPHONE else told
        self.tick()

    def _look_for_devices(self) -> None:
        self._looked_s = self._now_s()
        self._jobs.start(
            lambda _report, _cancel: self._microphones.devices(), done=self._devices_found, failed=_nothing
        )

    def _devices_found(self, devices: tuple[InputDevice, ...]) -> None:
        appeared = devices and not self._devices
        self._devices = devices
        if appeared and self._input is Input.TYPING and self.stage is Stage.PREPARING and self._notice:
            self._open()

    def type_instead(self) -> None:
        """Answer by typing from here on."""
        self._input, self._by_typing = Input.TYPING, True
        self._notice = None
        if self._round and self._round.paused:
            self._round = self._round.resume(self._now_s())
        self.tick()

    def speak_instead(self) -> None:
        """Use the microphone after all."""
        if self.stage is Stage.PREPARING:
            self._notice, self._by_typing = None, False
            self._open()

    def _go_on(self, key: str | None) -> None:
        self._busy = "Opening the microphone"

        def resumed(_nothing: None) -> None:
            self._busy, self._notice, self._input = "", None, Input.MICROPHONE
            self._round = self._held.resume(self._now_s())
            self._view.say("Recording again")
            self.tick()

        def refused(error: MockInterviewError) -> None:
            self._busy, self._notice = "", notice_of(error)
            self.tick()

        self._jobs.start(lambda _report, _cancel: self._interview.resume(key), done=resumed, failed=refused)
        self.tick()

    # Presses

    def ready(self) -> None:
        """End the preparation."""
        if self.stage is Stage.PREPARING and self._input is not Input.OPENING:
            self._round = self._held.ready(self._now_s())
            self._view.say("Three, two, one")
            self.tick()

    def pause(self) -> None:
        """Pause, or go on."""
        held = self._round
        if held is None or held.stage is not Stage.ANSWERING or not held.conditions.pause:
            return
        if self._input is Input.LOST:
            self._go_on(self._device or None)
            return
        if held.paused:
            if self._input is Input.MICROPHONE:
                self._interview.resume()
            self._round = held.resume(self._now_s())
        else:
            self._interview.pause()
            self._round = held.pause(self._now_s())
        self._view.say("Recording again" if held.paused else "Paused")
        self.tick()

    def next_phase(self) -> None:
        """Go on to the next phase of a design round."""
        held = self._round
        if held and held.stage is Stage.ANSWERING and held.phase + 1 < len(held.phases):
            self._round = held.next_phase(self._now_s())
            self._view.say(f"Now: {self._round.phases[self._round.phase].name}")
            self.tick()

    def read_along(self, *, shown: bool) -> None:
        """Show the live transcript, or not."""
        self._reading = shown
        self.tick()

    def note(self, part: str, text: str) -> None:
        """Keep a note; `part` is the phase that it belongs to, empty for the whole."""
        self._notes[part] = text

    def typing(self, text: str) -> None:
        """Take what stands in the answer's text box, to be kept with the next beat."""
        self._typed = text

    def leave(self) -> None:
        """Keep at once what is typed, before the program ends. Blocks for a moment."""
        if self.stage is Stage.ANSWERING and self._typed != self._drafted:
            try:
                self._interview.draft(self._typed, _Never(), self._typed_for())
            except StoreError:
                return  # nothing more can be done: the window is already going
            self._drafted = self._typed

    def _typed_for(self) -> FollowUp | None:
        """Return what a text replies to; after a spoken part it goes on with the same reply."""
        return None if self._interview.open_now else self._held.follow_up

    def finish(self, typed: str = "") -> None:
        """End the answer; `typed` is what stands in the text box."""
        held = self._round
        if held is None or held.stage is not Stage.ANSWERING:
            return
        spoken = self._interview.open_now
        self._round = held.finish(self._now_s())
        self._busy = LAST_WORDS if spoken else "Scoring your answer"
        self._view.say("Answer finished")
        self._listening_s = self._now_s()
        follow_up = None if spoken else held.follow_up
        if self._draft_job is not None:
            self._draft_job.request()
            self._keeping = False
        self._later = later = _Later() if spoken else None

        def work(_report: Report, cancel: Cancel) -> _Outcome | None:
            fault = ""
            if later is not None:
                later.job = cancel
                if typed.strip():
                    self._interview.draft(typed, _Never())
                self._interview.stop()
                try:
                    fault = self._interview.hear(later).fault
                except Cancelled:
                    if cancel.requested:
                        raise
                    self._interview.leave()
                    return None
            if typed.strip() or self._interview.drafted:
                self._interview.type(typed, follow_up)
            return self._judge(fault)

        self._job = self._jobs.start(work, done=self._judged_now, failed=self._failed)
        self.tick()

    def keep_for_later(self) -> None:
        """Go on without waiting for the words; the recording is kept, and today's page offers to finish it."""
        if self.stage is Stage.LISTENING and self._later is not None and not self._later.pressed:
            self._later.pressed = True
            self._busy = "Keeping the recording"
            self.tick()

    def _kept_for_later(self) -> None:
        held = self._held
        self._view.say("The recording is kept. Today offers to finish it")
        if not held.last:
            number = held.number + 1
            prompt = self._drawn[held.number].prompt
            self._put_next(Round(prompt=prompt, conditions=held.conditions, began_s=self._now_s(), number=number))
            return
        self.end()
        self._view.left()

    def use_file(self, path: Path) -> None:
        """Take a recording from a file for the answer."""
        held = self._round
        if held is None or held.stage not in {Stage.PREPARING, Stage.ANSWERING} or self._input is Input.OPENING:
            return
        before = held
        self._round = held.finish(self._now_s())
        self._busy, self._progress = f"Writing down {path.name}", 0.0
        follow_up = held.follow_up

        def work(report: Report, cancel: Cancel) -> _Outcome:
            self._interview.use_file(path, report, cancel, follow_up)
            return self._judge("")

        def failed(error: MockInterviewError) -> None:
            self._round = before.restart(self._now_s()) if before.stage is Stage.PREPARING else before
            self._busy, self._progress, self._notice = "", None, notice_of(error)
            self.tick()

        self._job = self._jobs.start(work, done=self._judged_now, failed=failed, progress=self._progressed)
        self.tick()

    def restart(self) -> None:
        """Put the take into the archive and begin the same prompt again."""
        held = self._round
        if held is None or not held.conditions.restart or held.stage not in {Stage.ANSWERING, Stage.PREPARING}:
            return
        drawn = self._drawn[held.number - 1]
        self._reset()
        self._view.fresh_prompt()
        self._round = Round(prompt=held.prompt, conditions=held.conditions, began_s=self._now_s(), number=held.number)
        put = self._putting(drawn)

        def work(_report: Report, _cancel: Cancel) -> None:
            self._interview.discard()
            put()

        self._jobs.start(work, done=self._was_put, failed=self._failed)
        self.tick()

    def discard(self) -> None:
        """Give the attempt up; the sound stays in the archive."""
        if self._job is not None:
            self._job.request()
        self._forget_draft()
        if self._round is None:
            return
        self._round = None
        self._jobs.start(lambda _report, _cancel: self._interview.discard(), done=_nothing, failed=_nothing)
        self._view.left()

    def skip_follow_up(self) -> None:
        """Go on without answering the follow-up."""
        if self.stage is Stage.PREPARING and self._held.follow_up:
            self._interview.close()
            self._rate()

    # Judging

    def _judge(self, fault: str) -> _Outcome:
        held = self._held
        judged = self._interview.judge()
        probe = None
        if len(held.follow_ups) < held.conditions.follow_ups:
            probe = self._interview.probe(judged, held.follow_ups)
        elif judged.text.strip():
            self._interview.answered()
        return _Outcome(judged=judged, probe=probe, fault=fault)

    def _judged_now(self, outcome: _Outcome | None) -> None:
        if self._round is None:
            return
        self._busy, self._progress, self._job, self._later = "", None, None, None
        if outcome is None:
            self._kept_for_later()
            return
        if outcome.judged.text.strip():
            self._forget_draft()
            self._view.fresh_answer()
        self._judged = outcome.judged
        self._notice = None
        if outcome.fault or not outcome.judged.text.strip():
            self._nothing_heard(outcome.fault)
        elif outcome.probe is not None:
            self._round = self._held.ask(outcome.probe, self._now_s())
            self._said.clear()
            self._view.say(f"Follow-up. {outcome.probe.text}")
            self._take_input()
        else:
            self._rate()
        self.tick()

    def _nothing_heard(self, fault: str) -> None:
        if fault and self._judged is not None and self._judged.text.strip():
            self._rate()
            self._notice = Notice(title="Some words are missing", text=fault)
            return
        self._round = self._held.restart(self._now_s())
        if fault:
            self._input = Input.TYPING
        else:
            self._take_input()
        self._notice = Notice(
            title="The words could not be recognised" if fault else "Nothing was heard",
            text=fault or "Check the microphone and answer again, or type the answer.",
            tone="danger" if fault else "caution",
        )

    def _rate(self) -> None:
        self._round = self._held.rate(self._now_s())
        self._view.say("Rate yourself before you see the scorecard")
        self.tick()

    def rate(self, criterion: str, value: int) -> None:
        """Take an own rating of 1 to 5."""
        self._given[criterion] = value
        self.tick()

    def submit(self, change: str = "") -> None:
        """Keep the own rating and go on to the scorecard; without any rating none is kept."""
        judged = self._judged
        if self.stage is not Stage.SELF_RATING or judged is None or self._busy:
            return
        own = SelfRating(ratings={name: float(value) for name, value in self._given.items()}, change=change)
        rating = own if self._given or change else None
        notes = [f"{part}: {text}" if part else text for part, text in self._notes.items() if text.strip()]
        self._busy = "Keeping the scorecard"

        def failed(error: MockInterviewError) -> None:
            self._busy, self._notice = "", notice_of(error)
            self.tick()

        self._jobs.start(
            lambda _report, _cancel: self._interview.rate(rating, judged, notes), done=self._kept, failed=failed
        )
        self.tick()

    def _kept(self, whole: WholeAttempt) -> None:
        self._busy = ""
        self._round = self._held.scored(self._now_s())
        self._view.finished(whole, last=self._held.last)

    # Time

    def tick(self) -> None:
        """Look at clock and microphone, and show what is so; call some 20 times a second."""
        if self._round is None:
            return
        now = self._now_s()
        before = self._round
        if self._input is not Input.OPENING:
            self._round = before.tick(now)
        if before.stage is Stage.COUNTDOWN and self._round.stage is Stage.ANSWERING:
            self._started()
        self._watch(now)
        self._view.show_state(self._state(now))

    def _started(self) -> None:
        if self._input is Input.MICROPHONE:
            self._interview.start()
            self._view.say("Recording")
        else:
            self._interview.close()
            self._clear_no_microphone()
        if self._interview.speech_fault:
            self._notice = Notice(title="No live transcript", text=self._interview.speech_fault)

    def _watch(self, now: float) -> None:
        held, capture = self._held, self._interview.capture()
        waiting = self._input in {Input.TYPING, Input.LOST} and held.stage in {Stage.PREPARING, Stage.ANSWERING}
        if waiting and now - self._looked_s >= LOOK_EVERY_S:
            self._look_for_devices()
        if held.stage is Stage.LISTENING and self._busy == LAST_WORDS and now - self._listening_s >= SLOW_S:
            self._busy = f"{LAST_WORDS}. The computer is slow at it; the recording is safe"
            self._view.say(self._busy)
        if held.stage is not Stage.ANSWERING:
            return
        if capture is not None and capture.lost and self._input is Input.MICROPHONE:
            self._input = Input.LOST
            self._round = held.pause(now)
            self._notice = Notice(
                title="The microphone has gone",
                text="What you said so far is kept. Choose another microphone and go on, or type the rest.",
                tone="danger",
            )
            self._view.say(self._notice.title + ". " + self._notice.text, urgent=True)
        if now - self._kept_s >= KEEP_EVERY_S and not self._keeping and self._input is Input.MICROPHONE:
            self._kept_s, self._keeping = now, True
            self._jobs.start(
                lambda _report, _cancel: self._interview.keep_words(), done=self._words_kept, failed=self._not_kept
            )
        if self._typed != self._drafted and now - self._kept_s >= KEEP_EVERY_S and not self._keeping:
            self._keep_draft(now)
        self._mark_time(held, now)

    def _keep_draft(self, now: float) -> None:
        self._kept_s, self._keeping = now, True
        text, follow_up = self._typed, self._typed_for()

        def kept(_nothing: None) -> None:
            self._keeping, self._drafted = False, text

        self._draft_job = self._jobs.start(
            lambda _report, cancel: self._interview.draft(text, cancel, follow_up), done=kept, failed=self._not_kept
        )

    def _words_kept(self, _nothing: None) -> None:
        self._keeping = False

    def _not_kept(self, error: MockInterviewError) -> None:
        self._keeping = False
        self._notice = notice_of(error)

    def _mark_time(self, held: Round, now: float) -> None:
        left, limit = held.left_s(now), held.limit_s
        marks = (
            ("half", left <= limit / 2, "Half of the time is used"),
            ("minute", limit > 2 * LAST_MINUTE_S and left <= LAST_MINUTE_S, "One minute left"),
            ("end", left <= 0, "The time is over. Come to the end"),
        )
        for name, reached, words in marks:
            if limit and reached and name not in self._said:
                self._said.add(name)
                self._view.say(words)

    def _progressed(self, share: float) -> None:
        self._progress = share

    def _failed(self, error: MockInterviewError) -> None:
        if self._round is None:
            return
        self._busy, self._progress, self._keeping = "", None, False
        self._notice = notice_of(error)
        if self._round.stage is Stage.LISTENING:
            self._round = self._round.restart(self._now_s())
            self._input = Input.TYPING
        self.tick()

    def _state(self, now: float) -> RoundState:
        held = self._held
        recording = held.stage is Stage.ANSWERING and self._input in {Input.MICROPHONE, Input.LOST}
        reading = self._reading and held.conditions.live_transcript and recording
        words, guess = self._interview.words() if reading else ("", "")
        chosen = next((one for one in self._devices if one.key == self._device), None)
        default = chosen or next(iter(self._devices), None)
        reason = why(self._drawn[held.number - 1]) if not held.follow_up else ""
        if held.follow_up and not held.strict:
            reason = f"Asked because the answer did not prove {criterion_name(held.follow_up.criterion).lower()} yet"
        return RoundState(
            stage=held.stage,
            heading=heading_of(held),
            question=held.prompt.text[held.level] if held.stage is Stage.SELF_RATING else held.question,
            chips=chips_of(held),
            reason=reason,
            original=held.prompt.text[held.level] if held.follow_up else "",
            clock=clock_of(held, now, typing=self._input is Input.TYPING),
            input=self._input,
            meter=meter_of(self._interview.capture(), default.name if default else "", recording=recording),
            devices=self._devices,
            device=default.key if default else "",
            paused=held.paused,
            can_pause=held.conditions.pause,
            can_restart=held.conditions.restart,
            can_keep=held.stage is Stage.LISTENING and self._later is not None and not self._later.pressed,
            can_read_along=held.conditions.live_transcript and self._input is not Input.TYPING,
            words=words,
            guess=guess,
            phases=phases_of(held, now),
            phase=held.phase,
            notice=self._notice,
            busy=self._busy,
            progress=self._progress,
            ratings=rating_rows(held.prompt.criteria, self._questions, self._given)
            if held.stage is Stage.SELF_RATING
            else (),
        )

    @property
    def _held(self) -> Round:
        if self._round is None:
            raise RuntimeError("no round is held")
        return self._round


def _nothing(_outcome: object) -> None:
    """Go on: nobody waits for this."""
