"""What was said as subtitles (SRT, WebVTT) that run with the recording. Pure."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mockinterview.domain.errors import InputError
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.language import mark

LONGEST = 84  # signs in a cue, two lines of 42. Source: BBC Subtitle Guidelines
LONGEST_S = 7.0  # seconds a cue stays. Source: the same
SHORTEST_S = 0.7
GAP_S = 0.8  # a pause of this length ends a cue; our choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words that are shown together, from start_s to end_s."""

    start_s: float
    end_s: float
    text: str


def cues(said: Transcript) -> tuple[Cue, ...]:
    """Return the cues of a transcript. Raises InputError if it has no times."""
    if not said.words:
        raise InputError(
            mark("this answer was typed, so that there is nothing that subtitles could run with"),
            hint=mark("Export it as Markdown or HTML."),
        )
    groups = list(_groups(said.words))
    found = []
    for number, group in enumerate(groups):
        after_s = groups[number + 1][0].start_s if number + 1 < len(groups) else float("inf")
        end_s = min(max(group[-1].end_s, group[0].start_s + SHORTEST_S), max(after_s, group[-1].end_s))
        found.append(Cue(start_s=group[0].start_s, end_s=end_s, text=_two_lines(" ".join(one.text for one in group))))
    return tuple(found)


def _groups(words: Sequence[Word]) -> Iterator[list[Word]]:
    group: list[Word] = []
    for word in words:
        if group and _ends(group, word):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _ends(group: Sequence[Word], word: Word) -> bool:
    letters = sum(len(one.text) + 1 for one in group)
    sentence = group[-1].text.rstrip("\"')”").endswith((".", "?", "!")) and letters > LONGEST / 3
    return (
        sentence
        or letters + len(word.text) > LONGEST
        or word.end_s - group[0].start_s > LONGEST_S
        or word.start_s - group[-1].end_s >= GAP_S
    )


def _two_lines(text: str) -> str:
    if len(text) <= LONGEST / 2:
        return text
    blanks = [at for at, sign in enumerate(text) if sign == " "]
    if not blanks:
        return text
    middle = min(blanks, key=lambda at: abs(at - len(text) / 2))
    return f"{text[:middle]}\n{text[middle + 1 :]}"


def _clock(seconds: float, mark: str) -> str:
    milli = round(seconds * 1000)
    return f"{milli // 3_600_000:02d}:{milli // 60_000 % 60:02d}:{milli // 1000 % 60:02d}{mark}{milli % 1000:03d}"


def srt(said: Transcript) -> str:
    """Return the transcript as SubRip. Raises InputError if it has no times."""
    return "\n".join(
        f"{number}\n{_clock(one.start_s, ',')} --> {_clock(one.end_s, ',')}\n{one.text.replace('-->', '->')}\n"
        for number, one in enumerate(cues(said), 1)
    )


def vtt(said: Transcript, title: str = "") -> str:
    """Return the transcript as WebVTT. Raises InputError if it has no times."""
    head = " ".join(title.replace("-->", "->").split())
    body = "\n".join(
        f"{_clock(one.start_s, '.')} --> {_clock(one.end_s, '.')}\n{html.escape(one.text, quote=False)}\n"
        for one in cues(said)
    )
    return f"WEBVTT{' - ' + head if head else ''}\n\n{body}"
