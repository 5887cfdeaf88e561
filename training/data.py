"""The corpus as arrays: answers cut into utterances, tokens in windows, labels.

Splits go by author (the first part of the file name), so that no author is in two of them.
"""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from mockinterview.domain.criteria import CRITERIA, Kind, criteria_of
from mockinterview.scoring.segment import Utterance, utterances

HERE = Path(__file__).parent
READS = ("none", "L5", "L6", "L7")
PARTS = (
    "situation", "task", "action", "result", "impact", "learning",
    "requirements", "estimation", "design", "deep_dive", "operations", "evolution",
)  # fmt: skip
INDEX = {name: i for i, name in enumerate(CRITERIA)}
WINDOW = 384  # tokens; MiniLM takes 512, shorter windows cost less than half
PROMPT_TOKENS = 56


@dataclass
class Answer:
    """One rated answer. ratings: (33, 2), NaN where the kind has no such criterion."""

    id: str
    author: str
    kind: str
    prompt: str
    transcript: str
    reads: int
    on_topic: bool
    ratings: np.ndarray
    trap: str
    group: str
    evidence: dict[str, list[str]]
    parts: list[list[str]]
    pieces: tuple[Utterance, ...] = ()
    support: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))
    part: np.ndarray = field(default_factory=lambda: np.zeros(0))
    hand: str = ""

    @property
    def scale(self) -> str:
        """Whose severity its ratings have."""
        return self.hand or self.author


def load(folders: list[Path]) -> list[Answer]:
    """Read every *.jsonl of the folders; the author is the file's stem."""
    answers = []
    for path in sorted(p for folder in folders for p in folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            ratings = np.full((len(CRITERIA), 2), np.nan, dtype=np.float32)
            for column, level in enumerate(("L6", "L7")):
                for name, value in row["ratings"][level].items():
                    if name in INDEX:
                        ratings[INDEX[name], column] = value
            answers.append(label(Answer(
                id=row["id"], author=path.stem.split("-")[0], kind=row["kind"], prompt=row["prompt"],
                transcript=row["transcript"], reads=READS.index(row["reads_as"]), on_topic=bool(row["on_topic"]),
                ratings=ratings, trap=row.get("trap", ""), group=str(row.get("group", row["id"])),
                evidence=row.get("evidence", {}), parts=row.get("parts", []),
            )))
    return answers


@dataclass(frozen=True)
class Blind:
    """What blind raters made of one answer. ratings: (33, 2), their median, NaN where there is none."""

    ratings: np.ndarray
    reads: int
    on_topic: bool


def second_ratings(folder: Path) -> dict[str, Blind]:
    """Return the ratings of the blind raters by answer id; see second_rating.py."""
    found: dict[str, list[tuple[np.ndarray, int, bool]]] = {}
    for path in sorted(folder.glob("[rs]*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            fields = [part.strip() for part in line.split("|")]
            if len(fields) != 4:
                continue
            ratings = np.full((len(CRITERIA), 2), np.nan, dtype=np.float32)
            for name, a, b in re.findall(r"([a-z_]+)\s+([1-5])\s*([1-5])", fields[3]):
                if name in INDEX:
                    ratings[INDEX[name]] = int(a), int(b)
            found.setdefault(fields[0], []).append((ratings, READS.index(fields[1]), fields[2] == "yes"))
    return {
        name: Blind(
            np.median([one[0] for one in mine], axis=0), sorted(one[1] for one in mine)[len(mine) // 2],
            sum(one[2] for one in mine) * 2 > len(mine),
        )
        for name, mine in found.items()
    }


RATERS = "raters"  # whose scale a rating is on, where it is not its author's


def with_second(answers: list[Answer], folder: Path) -> list[Answer]:
    """Return the answers with the blind raters' ratings, level and topic in place of the author's, where there are any.

    Three blind raters agree by 0.95 to 0.96 with one another, and by 0.84 with the author, who knows what the card wished.
    """
    second = second_ratings(folder)
    for answer in answers:
        blind = second.get(answer.id)
        if blind is not None:
            answer.ratings = np.where(np.isnan(blind.ratings), answer.ratings, blind.ratings).astype(np.float32)
            answer.reads, answer.on_topic, answer.hand = blind.reads, blind.on_topic, RATERS
    return answers


def label(answer: Answer) -> Answer:
    """Cut into utterances and mark which of them support which criterion, and the part they belong to."""
    pieces = utterances(answer.transcript)
    support = np.zeros((len(pieces), len(CRITERIA)), dtype=np.float32)
    wanted = {INDEX[name] for name in criteria_of(Kind(answer.kind))}
    for name, quotes in answer.evidence.items():
        if INDEX.get(name) not in wanted:
            continue
        for quote in quotes:
            at = answer.transcript.find(quote)
            if at < 0:
                continue
            for j, piece in enumerate(pieces):
                overlap = min(at + len(quote), piece.end) - max(at, piece.start)
                if overlap > 0.5 * min(len(quote), piece.end - piece.start):
                    support[j, INDEX[name]] = 1.0
    part = np.full(len(pieces), -1, dtype=np.int64)
    starts = sorted((answer.transcript.find(words), name) for name, words in answer.parts if name in PARTS)
    for begin, name in starts:
        if begin >= 0:
            for j, piece in enumerate(pieces):
                if piece.end > begin + 3:
                    part[j] = PARTS.index(name)
    answer.pieces, answer.support, answer.part = pieces, support, part
    return answer


class Windows:
    """Turn one answer into token windows.

    ids: (windows, tokens); owner: same shape, 1-based utterance of each token, 0 for none, -1 for the prompt.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.cls, self.sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")

    def tokens(self, text: str) -> list[int]:
        return list(self.tokenizer.encode(text, add_special_tokens=False).ids)

    def __call__(self, prompt: str, texts: list[str]) -> list[tuple[list[int], list[int]]]:
        asked = self.tokens(prompt)[:PROMPT_TOKENS]
        head, head_owner = [self.cls, *asked, self.sep], [0, *[-1] * len(asked), 0]
        windows: list[tuple[list[int], list[int]]] = []
        ids, owner = list(head), list(head_owner)
        for j, text in enumerate(texts, 1):
            piece = self.tokens(text)[: WINDOW - len(head) - 1]
            if len(ids) + len(piece) + 1 > WINDOW and len(ids) > len(head):
                windows.append(([*ids, self.sep], [*owner, 0]))
                ids, owner = list(head), list(head_owner)
            ids += piece
            owner += [j] * len(piece)
        windows.append(([*ids, self.sep], [*owner, 0]))
        return windows


FILLERS = ("um", "uh", "you know", "like", "so", "I mean", "kind of", "er")


def noisy(texts: list[str], rng: random.Random) -> list[str]:
    """Return the utterances as a recogniser might have written them: one kind of noise a call, or none."""
    kind = rng.random()
    if kind < 0.45:
        return texts
    if kind < 0.60:
        return [re.sub(r"[.,;:!?\"']", "", t).lower() for t in texts]
    if kind < 0.75:
        out = []
        for t in texts:
            words = t.split()
            for _ in range(len(words) // 14 + 1):
                if rng.random() < 0.6:
                    words.insert(rng.randrange(len(words) + 1), rng.choice(FILLERS))
            out.append(" ".join(words))
        return out
    if kind < 0.9:
        return [" ".join(w for w in t.split() if rng.random() > 0.06) or t for t in texts]
    return [t if rng.random() > 0.08 or len(texts) < 6 else "" for t in texts]


def heard(answers: list[Answer], path: Path) -> list[Answer]:
    """Return extra answers: some of `answers` as a recogniser wrote them down when a voice spoke them.

    `path` holds lines of id, by (the voice) and text. Ratings stay those of what was said. Quotes and the beginnings of
    parts are moved to the words that were heard in their place; those of which less than half was heard are left out.
    """
    by_id = {answer.id: answer for answer in answers}
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        answer = by_id.get(row["id"])
        if answer is not None:
            found.append(label(_as_heard(answer, row["text"])))
    return found


def _as_heard(answer: Answer, text: str) -> Answer:
    said, wrote = ([(m.group().lower(), m.start(), m.end()) for m in re.finditer(r"[\w']+", one)] for one in (answer.transcript, text))
    match = SequenceMatcher(None, [w for w, _, _ in said], [w for w, _, _ in wrote], autojunk=False)
    place = {a + i: b + i for a, b, size in match.get_matching_blocks() for i in range(size)}

    def moved(quote: str) -> str:
        at = answer.transcript.find(quote)
        inside = [i for i, (_, start, end) in enumerate(said) if at <= start and end <= at + len(quote)] if at >= 0 else []
        there = [place[i] for i in inside if i in place]
        return text[wrote[there[0]][1] : wrote[there[-1]][2]] if inside and len(there) * 2 >= len(inside) else ""

    evidence = {name: [words for quote in quotes if (words := moved(quote))] for name, quotes in answer.evidence.items()}
    parts = [[name, words] for name, quote in answer.parts if (words := moved(quote))]
    return replace(answer, transcript=text, evidence=evidence, parts=parts)
