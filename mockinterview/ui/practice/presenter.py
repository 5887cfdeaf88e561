"""The answering screen's mind: turns presses, ticks and outcomes into states. Plain Python: no Qt, no threads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from mockinterview.domain.bank import Prompt
from mockinterview.domain.draw import Drawn
from mockinterview.domain.round import Round, Stage
from mockinterview.domain.session import Conditions
from mockinterview.domain.settings import ClockStyle
from mockinterview.domain.transcript import Transcript
from mockinterview.language import tr
from mockinterview.ports import Cancel, Microphones, Report
from mockinterview.services.round import Interview
from mockinterview.ui.practice.inputs import Inputs
from mockinterview.ui.practice.judging import Judging
from mockinterview.ui.practice.keeping import Keeping
from mockinterview.ui.practice.marks import mark_time
from mockinterview.ui.practice.picture import Wishes, picture
from mockinterview.ui.practice.reading import Reads, Silence
from mockinterview.ui.practice.state import CLOCKS, Input, heading_of
from mockinterview.ui.practice.table import Table, nothing
from mockinterview.ui.practice.view import RoundView
from mockinterview.ui.wording import Notice, sentence
from mockinterview.ui.work import Jobs

__all__ = ["RoundPresenter", "RoundView", "Told"]
MORE_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An answer that was given before its question was put: a recording, and its words."""

    audio: Path
    said: Transcript


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
        reader: Reads | None = None,
        style: ClockStyle = ClockStyle.LEFT,
    ) -> None:
        """Take `now_s`, a monotonic clock; `questions`, what each criterion asks; `device`, the preferred input.

        reader: reads questions out where the conditions want it; style: what the clock shows.
        """
        self._interview, self._jobs, self._view = interview, jobs, view
        self._now_s, self._questions = now_s, questions
        self._table = Table(interview, jobs, view, now_s)
        self._table.device, self._table.refresh = device, self.tick
        self._inputs = Inputs(self._table, microphones)
        self._keeping = Keeping(self._table)
        self._judging = Judging(
            self._table, self._inputs, self._keeping, left_for_later=self._kept_for_later, read_out=self._read_out
        )
        self._drawn: tuple[Drawn, ...] = ()
        self._told: Told | None = None
        self._reader: Reads = reader or Silence()
        self._reading = self._hinting = False
        self.style = style

    def _clear(self) -> None:
        self._reading = self._hinting = False
        self._reader.stop()
        for part in (self._table, self._keeping, self._judging):
            part.clear()

    # The round

    @property
    def stage(self) -> Stage | None:
        """Where the round is, None before it begins and after it was given up."""
        return self._table.stage

    @property
    def speaking(self) -> bool:
        """True while leaving would interrupt an answer."""
        return self.stage in {Stage.COUNTDOWN, Stage.ANSWERING, Stage.LISTENING}

    @property
    def questions_left(self) -> int:
        """How many questions of the round were not put yet."""
        held = self._table.round
        return held.conditions.prompts - held.number if held else 0

    def begin(self, conditions: Conditions, drawn: tuple[Drawn, ...], told: Told | None = None) -> None:
        """Start a round over prompts that were drawn (never empty); `told` answers the first of them."""
        self._table.by_typing = False
        self._drawn, self._told = drawn, told
        agreed = replace(conditions, prompts=len(drawn))
        self._put(
            Round(prompt=drawn[0].prompt, conditions=agreed, began_s=self._now_s()),
            first=lambda: self._interview.begin(conditions),
        )

    def next_prompt(self) -> None:
        """Go on after a scorecard."""
        held = self._table.held
        self._put(held.next_prompt(self._drawn[held.number].prompt, self._now_s()))

    def _put(self, following: Round, first: Callable[[], None] | None = None) -> None:
        """Put the prompt of `following`, after what has to be done `first`."""
        self._clear()
        self._view.fresh_prompt()
        self._table.round = following
        put = self._putting(self._drawn[following.number - 1])

        def work(_report: Report, _cancel: Cancel) -> None:
            if first is not None:
                first()
            put()

        self._jobs.start(work, done=self._was_put, failed=self._judging.failed)
        self.tick()

    def end(self) -> None:
        """Close the round after its last scorecard."""
        if self._table.round is not None:
            self._table.round = None
            self._jobs.start(lambda _report, _cancel: self._interview.end(), done=nothing, failed=nothing)

    def _putting(self, drawn: Drawn) -> Callable[[], None]:
        held = self._table.held
        prompt: Prompt = drawn.prompt
        times = {"answer_s": held.answer_s, "think_s": held.think_s}
        return lambda: self._interview.put(prompt, reason=drawn.reason, **times)

    def _was_put(self, _nothing: None) -> None:
        self._inputs.look()
        held, told, self._told = self._table.held, self._told, None
        self._view.say(f"{heading_of(held)}. {held.question}")
        if told is not None:
            self._table.input = Input.TYPING  # no microphone is opened for it; a follow-up opens one
            self._judging.use_file(told.audio, told.said)
            return
        self._inputs.take()
        self._read_out(held.question)

    def _read_out(self, question: str) -> None:
        if self._table.held.conditions.voice:
            self._reader.say(question)

    def hear_again(self) -> None:
        """Have the question read out, once more or at all; or make it stop."""
        if self._reader.speaking:
            self._reader.stop()
        elif self.stage is Stage.PREPARING:
            self._reader.say(self._table.held.question)
        self.tick()

    # Presses

    def choose_device(self, key: str) -> None:
        """Use another microphone, now or to go on after one was lost."""
        self._inputs.choose(key)

    def type_instead(self) -> None:
        """Answer by typing from here on."""
        self._inputs.type_instead()

    def speak_instead(self) -> None:
        """Use the microphone after all."""
        self._inputs.speak_instead()

    def ready(self) -> None:
        """End the preparation."""
        if self.stage is Stage.PREPARING and self._table.input is not Input.OPENING:
            self._reader.stop()  # the countdown lies between its last word and the recording
            self._table.round = self._table.held.ready(self._now_s())
            self._view.say(tr("Three, two, one"))
            self.tick()

    def pause(self) -> None:
        """Pause, or go on."""
        table, held = self._table, self._table.round
        if held is None or held.stage is not Stage.ANSWERING or not held.conditions.pause:
            return
        if table.input is Input.LOST:
            self._inputs.go_on(table.device or None)
            return
        if held.paused:
            if table.input is Input.MICROPHONE:
                self._interview.resume()
            table.round = held.resume(self._now_s())
        else:
            self._interview.pause()
            table.round = held.pause(self._now_s())
        self._view.say(tr("Recording again") if held.paused else tr("Paused"))
        self.tick()

    def next_phase(self) -> None:
        """Go on to the next phase of a design round."""
        held = self._table.round
        if held and held.stage is Stage.ANSWERING and held.phase + 1 < len(held.phases):
            self._table.round = now = held.next_phase(self._now_s())
            self._view.say(tr("Now: {name}", name=now.phases[now.phase].name))
            self.tick()

    def read_along(self, *, shown: bool) -> None:
        """Show the live transcript, or not."""
        self._reading = shown
        self.tick()

    def hint(self, *, shown: bool) -> None:
        """Show what an interviewer listens for, or not."""
        self._hinting = shown
        self.tick()

    def turn_clock(self) -> None:
        """Show the time left, the time used, or no time."""
        styles = tuple(ClockStyle)
        self.style = styles[(styles.index(self.style) + 1) % len(styles)]
        self._view.say(CLOCKS[self.style])
        self.tick()

    def more_time(self) -> None:
        """Take a minute more for this answer."""
        held = self._table.round
        if held is None or held.strict or held.stage is not Stage.ANSWERING or not held.answer_s:
            return
        self._table.round = held.extend(MORE_S)
        self._table.said -= {"minute", "end"}
        self._view.say(tr("One minute more"))
        self.tick()

    def note(self, part: str, text: str) -> None:
        """Keep a note; `part` is the phase that it belongs to, empty for the whole."""
        self._judging.notes[part] = text

    def typing(self, text: str) -> None:
        """Take what stands in the answer's text box, to be kept with the next beat."""
        self._keeping.typing(text)

    def leave(self) -> None:
        """Keep at once what is typed, before the program ends. Blocks for a moment."""
        self._reader.stop()
        self._keeping.leave()

    def finish(self, typed: str = "") -> None:
        """End the answer; `typed` is what stands in the text box."""
        self._judging.finish(typed)

    def keep_for_later(self) -> None:
        """Go on without waiting for the words; the recording is kept, and today's page offers to finish it."""
        self._judging.keep_for_later()

    def _kept_for_later(self) -> None:
        held = self._table.held
        self._view.say(tr("The recording is kept. Today offers to finish it"))
        if not held.last:
            number = held.number + 1
            prompt = self._drawn[held.number].prompt
            self._put(Round(prompt=prompt, conditions=held.conditions, began_s=self._now_s(), number=number))
            return
        self.end()
        self._view.left()

    def use_file(self, path: Path) -> None:
        """Take a recording from a file for the answer."""
        self._judging.use_file(path)

    def stop_file(self) -> None:
        """Put the recording back that is being written down."""
        self._judging.stop_file()

    def restart(self) -> None:
        """Put the take into the archive and begin the same prompt again."""
        held = self._table.round
        if held is None or not held.conditions.restart or held.stage not in {Stage.ANSWERING, Stage.PREPARING}:
            return
        self._put(
            Round(prompt=held.prompt, conditions=held.conditions, began_s=self._now_s(), number=held.number),
            first=self._interview.discard,
        )

    def discard(self) -> None:
        """Give the attempt up; the sound stays in the archive."""
        self._judging.stop()
        self._reader.stop()
        self._keeping.forget_draft()
        if self._table.round is None:
            return
        self._table.round = None
        self._jobs.start(lambda _report, _cancel: self._interview.discard(), done=nothing, failed=nothing)
        self._view.left()

    def skip_follow_up(self) -> None:
        """Go on without answering the follow-up."""
        self._reader.stop()
        self._judging.skip_follow_up()

    def rate(self, criterion: str, value: int) -> None:
        """Take an own rating of 1 to 5."""
        self._judging.rate(criterion, value)

    def submit(self, change: str = "") -> None:
        """Keep the own rating and go on to the scorecard; without any rating none is kept."""
        self._judging.submit(change)

    # Time

    def tick(self) -> None:
        """Look at clock and microphone, and show what is so; call some 20 times a second."""
        before = self._table.round
        if before is None:
            return
        now = self._now_s()
        if self._reader.speaking and before.stage is Stage.PREPARING:
            self._table.round = before.begin_again(now)  # nobody can think before the question has ended
        elif self._table.input is not Input.OPENING:
            self._table.round = before.tick(now)
        if before.stage is Stage.COUNTDOWN and self.stage is Stage.ANSWERING:
            self._started()
        self._inputs.watch(now)
        self._judging.watch(now)
        if self.stage is Stage.ANSWERING:
            self._keeping.watch(now)
            mark_time(self._table, now)
        wishes = Wishes(
            reading=self._reading,
            hinting=self._hinting,
            style=self.style,
            voice=self._reader.can,
            speaking=self._reader.speaking,
        )
        self._view.show_state(
            picture(self._table, self._judging, now, drawn=self._drawn, questions=self._questions, wishes=wishes)
        )

    def _started(self) -> None:
        if self._table.input is Input.MICROPHONE:
            self._interview.start()
            self._view.say(tr("Recording"))
        else:
            self._interview.close()
            self._inputs.clear_no_microphone()
        if fault := self._interview.speech_fault:
            self._table.notice = Notice(title=tr("No live transcript"), text=sentence(tr(fault)))
