"""How fast and how right the speech models are on this very computer, measured with the bundled answer."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from mockinterview.domain.errors import Cancelled, ModelError
from mockinterview.domain.speech_model import Measured, ModelState, SpeechModel
from mockinterview.language import mark
from mockinterview.ports import Cancel, Report, Speech
from mockinterview.scoring.numerals import numerals

AGAIN_S = 25.0  # a first run that was shorter is repeated: it held the loading of the model
FAST_ENOUGH = 3.0  # times real time; slower models are still busy long after the answer


class Notes(Protocol):
    """Where it is noted how models did on this computer."""

    def note(self, name: str, measured: Measured) -> None:
        """Remember how a model did."""


def measure(
    speech: Speech, model: str, clip: Path, spoken: str, *, report: Report, cancel: Cancel, again_s: float = AGAIN_S
) -> Measured:
    """Return the speed and the errors of `model` on the recording `clip`, which says `spoken`.

    Blocks up to a minute on ordinary computers. Raises ModelError, AudioFileError, Cancelled.
    """
    spent: list[float] = []
    while not spent or (len(spent) < 2 and spent[0] < again_s):
        began, done = time.monotonic(), len(spent)

        def reported(share: float, done: int = done) -> None:
            report((done + share) / 2)

        transcript = speech.transcribe(clip, model=model, report=reported, cancel=cancel)
        spent.append(time.monotonic() - began)
        if cancel.requested:
            raise Cancelled
    if transcript.duration_s <= 0.0:
        raise ModelError(mark("{name} holds no sound to measure with", name=clip.name))
    report(1.0)
    return Measured(
        times_real_time=round(transcript.duration_s / max(1e-3, min(spent)), 1),
        wrong_percent=round(wrong_percent(spoken, transcript.text), 1),
        on=datetime.now(UTC).date().isoformat(),
    )


def measure_here(
    speech: Speech,
    shelf: Notes,
    names: Sequence[str],
    clip: Path,
    *,
    language: Callable[[], str],
    report: Report,
    cancel: Cancel,
) -> dict[str, Measured]:
    """Measure models one after the other on `clip`, whose words lie beside it in answer.txt, and note how each did.

    language: gives what is spoken otherwise, to which `speech` is set back. Blocks up to a minute a model. Raises
    ModelError, AudioFileError, Cancelled; what was measured by then stays noted.
    """
    spoken = clip.with_name("answer.txt").read_text(encoding="utf-8")
    found = {}
    for number, name in enumerate(names):

        def done(share: float, number: int = number) -> None:
            report((number + share) / len(names))

        speech.language = "en"  # which the bundled answer is in
        try:
            found[name] = measure(speech, name, clip, spoken, report=done, cancel=cancel)
        finally:
            speech.language = language()
        shelf.note(name, found[name])
    return found


def likely_speed(model: SpeechModel, known: SpeechModel) -> float | None:
    """Return how many times as fast as speech a model probably is, by its size beside one that was measured here.

    None if nothing was measured. Rough: decoding waits for the weights to come through memory.
    """
    if known.measured is None or not model.bytes or not known.bytes:
        return None
    return known.measured.times_real_time * known.bytes / model.bytes


def wrong_percent(spoken: str, heard: str) -> float:
    """Return the share of words that are wrong, missing or too many, in per cent of those spoken.

    Numbers are left out, since '40' and 'forty' are the same; so are um and uh, case and signs.
    """
    reference, said = _words(spoken), _words(heard)
    if not reference:
        return 0.0
    row = list(range(len(said) + 1))
    for number, word in enumerate(reference, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(said, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (word != other))
    return 100.0 * row[-1] / len(reference)


def _words(text: str) -> list[str]:
    for found in reversed(list(numerals(text))):
        text = text[: found.start] + " " + text[found.end :]
    words = re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower())
    return [word for word in words if word not in {"um", "uh", "hmm"}]


def choice(models: Sequence[SpeechModel]) -> str:
    """Return in one sentence or two which model is used and why, from what was measured here."""
    used = next((one for one in models if one.default), None)
    if used is None:
        return ""
    measured = {one.name: one.measured for one in models if one.state is ModelState.READY and one.measured}
    mine = measured.get(used.name)
    if mine is None:
        return (
            f"{used.name} is used: the first of base, base.en and tiny.en that is here. Its speed was not measured yet."
        )
    told = f"{used.name} is used: {mine.times_real_time:.0f} times as fast as speech on this computer"
    if mine.times_real_time >= FAST_ENOUGH:
        return f"{told}, and {mine.wrong_percent:.0f} % of the words of the test were wrong."
    faster = [one for one, found in measured.items() if found.times_real_time >= FAST_ENOUGH]
    rest = f" {faster[0]} would be quicker, and less right." if faster else ""
    return f"{told}, so you wait for the last words after long answers.{rest}"
