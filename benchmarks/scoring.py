"""The table that the scoring engine is judged by, on answers with known ratings.

    python -m benchmarks.scoring training/corpus/answers/h.jsonl [MORE.jsonl ...] [--bootstrap 200] [--errors 10]

Give files of authors that the network was not trained on. Prints kappa, profile, order, level, length, traps,
quotes, false flags, determinism and speed, with 90 % bootstrap intervals over answers, and the worst errors.
--raters training/corpus/second judges by the median of the blind raters in place of the author, on what they have read.
--judged FILE reads and writes the network's outputs there, so that changes of rules are measured in seconds.
"""

from __future__ import annotations

import argparse
import json
import pickle
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.domain.criteria import CRITERIA, Kind, Level, criteria_of
from mockinterview.domain.scorecard import Scorecard, ScoreRequest
from mockinterview.services.score import Scorer, make_scorer
from training.data import RATERS, READS, Answer, load, with_second
from training.measure import figures, weighted_kappa

LEVELS = (Level.L6, Level.L7)


class Remembered:
    """A model whose outputs are kept by text, so that both levels cost one run."""

    def __init__(self, model: OnnxSentenceModel, store: Path | None) -> None:
        self._model, self._store = model, store
        self._kept: dict[tuple[str, ...], dict[str, np.ndarray]] = {}
        if store and store.exists():
            name, kept = pickle.loads(store.read_bytes())
            self._kept = kept if name == model.version else {}

    @property
    def version(self) -> str:
        return self._model.version

    def judge(self, sentences: Sequence[str], prompt: str) -> dict[str, np.ndarray]:
        key = (prompt, *sentences)
        if key not in self._kept:
            self._kept[key] = self._model.judge(sentences, prompt)
        return self._kept[key]

    def save(self) -> None:
        if self._store:
            self._store.write_bytes(pickle.dumps((self.version, self._kept)))


@dataclass
class Scored:
    """One answer with its cards at both levels."""

    answer: Answer
    cards: tuple[Scorecard, Scorecard]
    ratings: np.ndarray

    @property
    def level(self) -> int:
        return READS.index(self.cards[0].reads_as.value)


def request(answer: Answer, level: Level) -> ScoreRequest:
    kind = Kind(answer.kind)
    return ScoreRequest(
        id=answer.id, kind=kind, target_level=level, prompt=answer.prompt, criteria=criteria_of(kind),
        transcript=answer.transcript,
    )  # fmt: skip


def scored(scorer: Scorer, answer: Answer) -> Scored:
    ratings = np.full((len(CRITERIA), 2), np.nan, dtype=np.float32)
    cards = []
    for column, level in enumerate(LEVELS):
        card = scorer.score(request(answer, level))
        cards.append(card)
        for one in card.criteria:
            ratings[CRITERIA.index(one.id), column] = one.rating
    return Scored(answer=answer, cards=(cards[0], cards[1]), ratings=ratings)


def half_kappa(rows: Sequence[Scored], mask: np.ndarray | None = None) -> float:
    """Weighted kappa on the scale of half steps (9 classes), so that 2.5 is not rounded away."""
    gold = np.concatenate([r.answer.ratings[_known(r, mask)] for r in rows])
    mine = np.concatenate([r.ratings[_known(r, mask)] for r in rows])
    return weighted_kappa(2 * gold - 1, 2 * mine - 1, classes=9)


def _known(row: Scored, mask: np.ndarray | None) -> np.ndarray:
    known = ~np.isnan(row.answer.ratings) & ~np.isnan(row.ratings)
    return known if mask is None else known & mask[:, None]


def table(rows: Sequence[Scored]) -> dict[str, float]:
    """Return every figure that needs no extra run."""
    found = figures(
        [r.answer for r in rows], [np.nan_to_num(r.ratings, nan=1.0) for r in rows], [r.level for r in rows]
    )
    found["kappa half steps"] = half_kappa(rows)
    found |= quotes(rows)
    genuine = [r for r in rows if r.answer.reads > 0 and r.answer.on_topic]
    found["false flags"] = (
        float(np.mean([any(_gated(c) for c in r.cards) for r in genuine])) if genuine else float("nan")
    )
    found["on topic right"] = float(np.mean([r.cards[0].on_topic == r.answer.on_topic for r in rows]))
    sure = [(one.confidence, abs(one.rating - r.answer.ratings[CRITERIA.index(one.id), k]))
            for r in rows for k, card in enumerate(r.cards) for one in card.criteria
            if not np.isnan(r.answer.ratings[CRITERIA.index(one.id), k])]  # fmt: skip
    for low, high, name in ((0.0, 0.5, "low"), (0.5, 0.75, "middle"), (0.75, 1.01, "high")):
        errors = [e for c, e in sure if low <= c < high]
        found[f"within a half at {name} confidence"] = (
            float(np.mean([e <= 0.5 for e in errors])) if errors else float("nan")
        )
        found[f"share at {name} confidence"] = len(errors) / max(1, len(sure))
    return found


def _gated(card: Scorecard) -> bool:
    return any(
        "Capped" in reason and "every quote" not in reason and "Capped at 4" not in reason
        for one in card.criteria
        for reason in one.reasons
    )


def quotes(rows: Sequence[Scored]) -> dict[str, float]:
    """Verbatim share; how often the first quote lies in what the rater marked as evidence."""
    verbatim, right, without, needed = [], [], 0, 0
    for row in rows:
        text = row.answer.transcript
        for one in row.cards[0].criteria:
            verbatim += [text[p.start : p.end] == p.quote for p in one.evidence]
            gold = row.answer.evidence.get(one.id, [])
            rating = row.answer.ratings[CRITERIA.index(one.id), 0]
            if rating >= 3 and one.id not in ("structure", "communication"):
                needed += 1
                without += not one.evidence
            if gold and one.evidence and one.id not in ("structure", "communication"):
                right.append(any(_overlap(text, g, one.evidence[0].start, one.evidence[0].end) for g in gold))
    return {
        "quotes verbatim": float(np.mean(verbatim)) if verbatim else float("nan"),
        "first quote is the rater's": float(np.mean(right)) if right else float("nan"),
        "proved by the rater, no quote here": without / max(1, needed),
    }


def _overlap(text: str, gold: str, start: int, end: int) -> bool:
    at = text.find(gold)
    return at >= 0 and min(at + len(gold), end) - max(at, start) > 0.4 * min(len(gold), end - start)


def interval(rows: Sequence[Scored], count: int, seed: int = 1) -> dict[str, tuple[float, float]]:
    """90 % bootstrap intervals over answers."""
    rng = np.random.default_rng(seed)
    samples: dict[str, list[float]] = {}
    for _ in range(count):
        picked = [rows[i] for i in rng.integers(0, len(rows), len(rows))]
        for name, value in table(picked).items():
            samples.setdefault(name, []).append(value)
    return {name: (float(np.nanpercentile(v, 5)), float(np.nanpercentile(v, 95))) for name, v in samples.items()}


def by_criterion(rows: Sequence[Scored]) -> dict[str, float]:
    found = {}
    for index, name in enumerate(CRITERIA):
        mask = np.zeros(len(CRITERIA), dtype=bool)
        mask[index] = True
        if sum(_known(r, mask).sum() for r in rows) >= 20:
            found[name] = half_kappa(rows, mask)
    return found


def same_on_threads(answers: Sequence[Answer]) -> bool:
    """True if 1 and 2 threads give the same cards."""
    guide = read_guide()
    one, two = (make_scorer(OnnxSentenceModel(threads=n), guide) for n in (1, 2))
    return all(one.score(request(a, Level.L6)) == two.score(request(a, Level.L6)) for a in answers)


def seconds_for(scorer: Scorer, answers: Sequence[Answer], words: int = 1500) -> tuple[float, float]:
    """Median wall and processor time of scoring an answer of about `words` words, the model loaded."""
    text, index = "", 0
    while len(text.split()) < words:
        text += " " + answers[index % len(answers)].transcript
        index += 1
    one = ScoreRequest(
        id="long", kind=Kind.BEHAVIORAL, target_level=Level.L7, prompt=answers[0].prompt,
        criteria=criteria_of(Kind.BEHAVIORAL), transcript=" ".join(text.split()[:words]),
    )  # fmt: skip
    scorer.score(one)
    walls, cores = [], []
    for _ in range(3):
        began, used = time.perf_counter(), time.process_time()
        scorer.score(one)
        walls.append(time.perf_counter() - began)
        cores.append(time.process_time() - used)
    return statistics.median(walls), statistics.median(cores)


def print_errors(rows: Sequence[Scored], count: int) -> None:
    def mean_error(r: Scored) -> float:
        known = _known(r, None)
        return float(np.mean(np.abs(r.ratings[known] - r.answer.ratings[known])))

    print("\nworst answers (mean error, level given and read, flags):")
    for row in sorted(rows, key=mean_error, reverse=True)[:count]:
        print(f"  {row.answer.id}: {mean_error(row):.2f}, {READS[row.answer.reads]} read as {READS[row.level]}, "
              f"{', '.join(row.cards[0].flags) or '-'}; {row.answer.transcript[:90]}")  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--bootstrap", type=int, default=0)
    parser.add_argument("--errors", type=int, default=10)
    parser.add_argument("--judged", type=Path)
    parser.add_argument("--raters", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--skip-speed", action="store_true")
    args = parser.parse_args()
    wanted = {path.resolve() for path in args.files}
    answers = [a for path in sorted(wanted) for a in load_file(path)]
    if args.raters:
        answers = [a for a in with_second(answers, args.raters) if a.scale == RATERS]
    model = Remembered(OnnxSentenceModel(), args.judged)
    scorer = make_scorer(model, read_guide())
    rows = [scored(scorer, a) for a in answers]
    model.save()
    found = table(rows)
    bounds = interval(rows, args.bootstrap) if args.bootstrap else {}
    print(f"{scorer.version}: {len(rows)} answers, {len({a.author for a in answers})} authors\n")
    for name, value in found.items():
        low, high = bounds.get(name, (float("nan"), float("nan")))
        print(f"{name:36} {value:7.3f}" + (f"   [{low:.3f}, {high:.3f}]" if bounds else ""))
    if not args.skip_speed:
        print(f"{'same on 1 and 2 threads':36} {same_on_threads(answers[:8])!s:>7}")
        wall, cores = seconds_for(make_scorer(OnnxSentenceModel(), read_guide()), answers)
        print(f"{'seconds for 1,500 words':36} {wall:7.2f} (processor time {cores:.2f})")
    print(
        "\nkappa by criterion: "
        + ", ".join(f"{n} {v:.2f}" for n, v in sorted(by_criterion(rows).items(), key=lambda x: x[1]))
    )
    traps = [r for r in rows if r.answer.trap or r.answer.reads == 0]
    if traps:
        print("\ntraps and hollow answers (gold mean, mean given, gold level, level read, flags):")
        for r in traps:
            known = _known(r, None)
            print(f"  {r.answer.id:9} {r.answer.trap or '-':24} {r.answer.ratings[known].mean():.2f} {r.ratings[known].mean():.2f} "
                  f"{READS[r.answer.reads]:5} {READS[r.level]:5} {', '.join(r.cards[0].flags)}")  # fmt: skip
    print_errors(rows, args.errors)
    if args.json:
        args.json.write_text(json.dumps({"version": scorer.version, "figures": found, "intervals": bounds}, indent=1))


def load_file(path: Path) -> list[Answer]:
    """Read one author file (training.data.load reads folders)."""
    return [a for a in load([path.parent]) if a.author == path.stem.split("-")[0]]


if __name__ == "__main__":
    main()
