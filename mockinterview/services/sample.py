"""A round to look around in before the first own answer: marked as a sample, never counted, gone at a press."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import StoreError
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import Conditions, Mode, SelfRating, Session, WholeAttempt
from mockinterview.domain.transcript import Transcript
from mockinterview.language import mark
from mockinterview.library import Library
from mockinterview.services.history import delete_session
from mockinterview.services.judge import Judge
from mockinterview.services.keep import Scores, take_path

RATE_HZ = 16_000
SAMPLE_REASON = "sample"  # why its prompts were put, by which its attempts are known


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What comes with the program: a bank of one prompt, a first short answer, and a spoken one with a reply.

    first, reply: typed texts; audio, spoken: a recording and its words; question, criterion: what the reply is to.
    """

    bank: Bank
    first: str
    audio: Path
    spoken: Transcript
    question: str
    criterion: str
    reply: str


def sample_session(library: Library) -> Session | None:
    """Return the newest sample that is in the library, None if there is none. Raises StoreError."""
    return next((one for one in library.past.sessions() if one.conditions.mode is Mode.DEMO), None)


def add_sample(library: Library, sample: Sample, scorer: Scores, takes: Path) -> WholeAttempt:
    """Put the sample into the library, and return its spoken attempt. Blocks, seconds. Raises ModelError, StoreError.

    It is scored here and now, so that it shows what the present criteria say.
    """
    library.shelf.import_bank(sample.bank)
    library.shelf.remove_bank(sample.bank.id)  # hidden from the draw
    prompt = library.shelf.prompt(sample.bank.prompts[0].id)
    rounds = library.rounds
    session = rounds.begin_session(Conditions(level=Level.L6, mode=Mode.DEMO, prompts=2, follow_ups=1))
    answer_s = prompt.answer_minutes * 60

    short = rounds.begin_attempt(session.id, prompt, reason=SAMPLE_REASON, answer_s=answer_s)
    judge = Judge(library, scorer, short, prompt)
    typed = rounds.add_take(short.id)
    rounds.save_transcript(typed.id, Transcript(text=sample.first, duration_s=55.0))
    rounds.finish_take(typed.id)
    rounds.answered(short.id)
    judged = judge.judge()
    rounds.save_scorecard(short.id, judged.card, judged.text)

    attempt = rounds.begin_attempt(session.id, prompt, reason=SAMPLE_REASON, answer_s=answer_s)
    judge = Judge(library, scorer, attempt, prompt)
    audio = take_path(takes, session.id, attempt.number, 0).with_suffix(sample.audio.suffix)
    try:
        shutil.copyfile(sample.audio, audio)
    except OSError as error:
        raise StoreError(mark("the sample cannot be copied: {why}", why=error.strerror or error)) from error
    take = rounds.add_take(attempt.id, audio=audio, device="sample")
    rounds.save_transcript(take.id, sample.spoken)
    rounds.finish_take(
        take.id, Recording(path=audio, duration_s=sample.spoken.duration_s, rate_hz=RATE_HZ, device="sample")
    )
    judge.judge()
    probe = next((one for one in prompt.follow_ups if one.criterion == sample.criterion), None)
    reply = rounds.add_take(attempt.id, question=sample.question, criterion=sample.criterion)
    if probe is not None:
        judge.asked(probe, reply.number)
    rounds.save_transcript(reply.id, Transcript(text=sample.reply, duration_s=30.0))
    rounds.finish_take(reply.id)
    rounds.answered(attempt.id)
    judged = judge.judge()
    for number in (short.id, attempt.id):
        library.remarks.tag(number, (SAMPLE_REASON,))
    own = dict.fromkeys(prompt.criteria, 3.0)
    rounds.save_self_rating(attempt.id, SelfRating(ratings=own, change="Say the result in the first half minute."))
    rounds.save_scorecard(attempt.id, judge.final(judged, ()), judged.text)
    rounds.finish_session(session.id)
    return library.past.whole(attempt.id)


def remove_sample(library: Library) -> None:
    """Take every sample out for good, its recording too. Raises StoreError."""
    while (session := sample_session(library)) is not None:
        delete_session(library, session.id)
