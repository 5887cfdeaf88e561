"""What is passed on by the user: reports, archives, subtitles, tables and review packs, redacted or not."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from mockinterview.domain.errors import InputError, StoreError
from mockinterview.domain.joined import joined
from mockinterview.domain.rubric import Rubric
from mockinterview.domain.transcript import Transcript
from mockinterview.language import mark
from mockinterview.library import Library
from mockinterview.services.coach import ref_of
from mockinterview.services.coach_pack import Sound, pack_page
from mockinterview.services.export import Report, markdown, title_of, web_page
from mockinterview.services.export_context import (
    loop_to_json,
    loops_of,
    stories_of,
    story_to_json,
    without_secrets,
)
from mockinterview.services.export_json import FORMAT, audio_key, round_to_json
from mockinterview.services.ratings_table import ratings_csv
from mockinterview.services.redact import Glossary, Redactor, check_clean
from mockinterview.services.redact_report import Texts, redacted, without_terms
from mockinterview.services.reports import rubrics_of, texts_of
from mockinterview.services.subtitles import srt, vtt

ROUNDS = "rounds.json"  # in an archive
AUDIO = "audio/"
TRIES = 20  # how often sound is made again when its bytes spell a term by chance


class Format(StrEnum):
    """What can be made. ZIP: everything with the recordings; COACH: the review pack."""

    MD = "md"
    HTML = "html"
    PDF = "pdf"
    JSON = "json"
    SRT = "srt"
    VTT = "vtt"
    CSV = "csv"
    ZIP = "zip"
    COACH = "coach"


class Audio(StrEnum):
    """What happens to the recordings, where the format can hold them."""

    NONE = "none"
    WHOLE = "whole"
    BLEEPED = "bleeped"


class Sounds(Protocol):
    """Recordings as bytes of FLAC (adapters.flac)."""

    def whole(self, path: Path) -> bytes:
        """Return a recording. Raises AudioFileError."""

    def bleeped(self, path: Path, spans: Sequence[tuple[float, float]], *, dither: int) -> bytes:
        """Return a recording with a tone over each span of seconds; another `dither` gives other bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be made. glossary: what is not to be told, None for nothing; amounts: whether those are masked then.

    take: number of the one take that subtitles are for, None for all, one after another.
    everything: also loops without a round and stories without an answer, where the format holds such.
    """

    format: Format
    glossary: Glossary | None = None
    amounts: bool = True
    audio: Audio = Audio.NONE
    take: int | None = None
    everything: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What was made. suffix: of the file's name. For PDF `data` is the page that is to be printed under `title`.

    masked: how often each mask was set; inside: longer words that were masked because a term stands in them.
    """

    data: bytes
    suffix: str
    title: str
    masked: Mapping[str, int] = field(default_factory=dict)
    inside: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def make(library: Library, reports: Sequence[Report], wanted: Wanted, sounds: Sounds) -> Made:
    """Return the file that is wanted of `reports`. Blocks. Raises InputError, AudioFileError, StoreError.

    A redacted file is checked byte by byte before it is handed out; if a term can still be read there is none.
    """
    if not any(report.attempts for report in reports):
        raise InputError(mark("there is no answer to export"), hint=mark("Choose a round that was answered."))
    job = _Job(library, reports, wanted, sounds)
    data, suffix = job.made()
    return Made(
        data=data,
        suffix=suffix,
        title=title_of(tuple(job.shown)),
        masked=dict(job.redactor.counts) if job.redactor else {},
        inside={spelling: tuple(sorted(words)) for spelling, words in job.redactor.inside.items()}
        if job.redactor
        else {},
    )


def write(made: Made, path: Path, pdf: Callable[[str, Path, str], None]) -> Path:
    """Write what was made; pdf(page, path, title) prints. Raises StoreError."""
    if made.suffix == ".pdf":
        pdf(made.data.decode(), path, made.title)
        return path
    try:
        path.write_bytes(made.data)
    except OSError as error:
        raise StoreError(
            mark("{path} cannot be written: {why}", path=path, why=error.strerror or error),
            hint=mark("Choose another file."),
        ) from error
    return path


class _Job:
    """One export: what is shown, and what is hidden in it."""

    def __init__(self, library: Library, reports: Sequence[Report], wanted: Wanted, sounds: Sounds) -> None:
        self._library, self._wanted, self._sounds = library, wanted, sounds
        self._real = tuple(reports)
        self._refs = {whole.attempt.id: ref_of(whole) for report in reports for whole in report.attempts}
        self._files = {
            take.id: take.audio
            for report in reports
            for whole in report.attempts
            for take in whole.takes
            if take.audio is not None and take.audio.is_file()
        }
        self.shown: tuple[Report, ...] = self._real
        self._texts: Texts = texts_of(library, reports) if wanted.format in {Format.JSON, Format.ZIP} else {}
        self._bleeps: Mapping[int, Sequence[tuple[float, float]]] = {}
        self.redactor: Redactor | None = None
        if wanted.glossary is not None:
            self.redactor = Redactor(wanted.glossary, amounts=wanted.amounts)
            found = redacted(reports, self._texts, self.redactor)
            self.shown, self._texts, self._bleeps = found.reports, found.texts, found.bleeps

    def made(self) -> tuple[bytes, str]:
        """Return the bytes and the suffix of the file."""
        match self._wanted.format:
            case Format.ZIP:
                return self._archive(), ".zip"
            case Format.COACH if self.redactor and self._wanted.audio is not Audio.NONE:
                return self._coach_archive(), ".zip"
            case Format.COACH:
                return self._clean(self._coach_page(self._embedded())), ".html"
            case Format.PDF:
                return self._clean(web_page(*self.shown)), ".pdf"
        return self._clean(self._text()), f".{self._wanted.format.value}"

    def _text(self) -> str:
        match self._wanted.format:
            case Format.JSON:
                return json.dumps(self._json(), indent=1) + "\n"
            case Format.HTML:
                return web_page(*self.shown)
            case Format.CSV:
                return ratings_csv(self.shown)
            case Format.SRT:
                return srt(self._spoken())
            case Format.VTT:
                return vtt(self._spoken(), title_of(self.shown))
        return markdown(*self.shown)

    def _clean(self, text: str) -> bytes:
        data = text.encode("utf-8", "replace")
        if self._wanted.glossary is not None:
            check_clean(data, self._wanted.glossary)
        return data

    def _json(self) -> dict[str, Any]:
        banks = {one.id: one for one in self._library.shelf.banks()}
        rounds = []
        for real, report in zip(self._real, self.shown, strict=True):
            rubrics = rubrics_of(self._library, (real,))
            if self.redactor:
                banks = {one.id: one for one in without_terms(tuple(banks.values()), self.redactor)}
                rubrics = without_terms(rubrics, self.redactor)
            rounds.append(round_to_json(report, self._texts, banks, rubrics))
        told = rounds[0] if len(rounds) == 1 else {"format": FORMAT, "rounds": rounds}
        return {**told, **self._context()}

    def _context(self) -> dict[str, Any]:
        """Return the loops and stories that the answers belong to, told by what is shown of the answers."""
        loops = loops_of(self._library, self.shown, everything=self._wanted.everything)
        stories = stories_of(self._library, self.shown, everything=self._wanted.everything)
        if self.redactor:
            loops, stories = without_terms(loops, self.redactor), without_secrets(stories, self.redactor)
        return {"loops": [loop_to_json(one) for one in loops], "stories": [story_to_json(one) for one in stories]}

    def _spoken(self) -> Transcript:
        takes = [
            take
            for report in self.shown
            for whole in report.attempts
            for take in whole.takes
            if self._wanted.take in (None, take.number)
        ]
        wholes = [whole for report in self.shown for whole in report.attempts]
        if len(wholes) > 1:
            raise InputError(
                mark("subtitles run with the recording of one answer"),
                hint=mark("Name one answer, such as 3.2 for the second."),
            )
        if not takes:
            raise InputError(
                mark("there is no take {take}", take=self._wanted.take),
                hint=mark("0 is the answer, 1 the first follow-up."),
            )
        return joined(takes).transcript

    def _sound(self, take: int) -> bytes | None:
        path = self._files.get(take)
        if path is None or self._wanted.audio is Audio.NONE:
            return None
        if self.redactor is None or self._wanted.glossary is None:
            if self._wanted.audio is Audio.BLEEPED:
                raise InputError(
                    mark("there is nothing to bleep without a list of terms"), hint=mark("Give the list of terms.")
                )
            return self._sounds.whole(path)
        if self._wanted.audio is Audio.WHOLE:
            raise InputError(
                mark("a redacted export holds no whole recording"),
                hint=mark("Let it be bleeped, or leave the audio out."),
            )
        for dither in range(TRIES):
            data = self._sounds.bleeped(path, self._bleeps.get(take, ()), dither=dither)
            if not _spelled(data, self._wanted.glossary):
                return data
        raise InputError(
            mark("the bytes of the sound spell one of the terms by chance"),
            hint=mark("Leave the audio out of this export."),
        )

    def _archive(self) -> bytes:
        entries = {ROUNDS: self._clean(json.dumps(self._json(), indent=1)), "report.html": self._page()}
        for number, (real, report) in enumerate(zip(self._real, self.shown, strict=True), 1):
            for whole, shown in zip(real.attempts, report.attempts, strict=True):
                for take, told in zip(whole.takes, shown.takes, strict=True):
                    data = self._sound(take.id)
                    if data is not None and told.audio is not None:
                        entries[AUDIO + audio_key(number, told.audio.name)] = data
        return _zipped(entries)

    def _page(self) -> bytes:
        return self._clean(web_page(*self.shown))

    def _embedded(self) -> dict[int, Sound]:
        found = {take: self._sound(take) for take in self._files}
        return {take: Sound.inside(data) for take, data in found.items() if data is not None}

    def _coach_archive(self) -> bytes:
        entries: dict[str, bytes] = {}
        sounds: dict[int, Sound] = {}
        for number, take in enumerate(self._files, 1):
            data = self._sound(take)
            if data is not None:
                entries[f"{AUDIO}{number}.flac"] = data
                sounds[take] = Sound(address=f"{AUDIO}{number}.flac")
        return _zipped({"review-pack.html": self._clean(self._coach_page(sounds)), **entries})

    def _coach_page(self, sounds: Mapping[int, Sound]) -> str:
        rubric: Rubric = self._library.criteria.rubric()
        if self.redactor:
            rubric = without_terms(rubric, self.redactor)
        note = "Names, terms and amounts are masked; X stands for a digit." if self.redactor else ""
        return pack_page(self.shown, rubric, self._refs, sounds, note=note)


def _zipped(entries: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in entries.items():
            # sound does not get smaller, and what is stored plainly can be searched byte by byte
            kind = zipfile.ZIP_STORED if name.startswith(AUDIO) else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, compress_type=kind)
    return out.getvalue()


def _spelled(data: bytes, glossary: Glossary) -> bool:
    low = data.lower()
    return any(one.encode().lower() in low for entry in glossary.entries for one in (*entry.spellings, *entry.exact))
