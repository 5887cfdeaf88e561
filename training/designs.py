"""What the network's design is held against: others with the same encoder, the same answers, and the same processor time.

    python -m training.designs --minilm FOLDER --design cross --train k50,k51 --test k85,k88 --seconds 600 --keep cross.npz
    python -m training.designs --mix whole.npz cross.npz

whole: as the product, the answer read at one go and a few heads over its utterances. utterance: the same heads over utterances
that were read one by one. squared: as whole, by the square of the error instead of the ordinal loss. pairs: as whole, and of two
answers of a batch each criterion must rate the one higher that its author did. cross: a cross-encoder that reads one criterion's
text with the answer and gives both its ratings. Each begins from MiniLM as it came. A stretch about the middle is chosen on the
first of the tested authors, and the figures are those of the others.
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import yaml
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional as F

from mockinterview.domain.criteria import CRITERIA
from training.data import Answer, Windows, load, noisy, with_second
from training.measure import figures, ratings_of
from training.network import MiniLM, Scorer, expected
from training.ridge import MIDDLE, SHOWN
from training.train import apart, batches, loss_of, outputs

CORPUS = Path(__file__).parent / "corpus"
RUBRIC = Path(__file__).parent.parent / "resources" / "rubric.yaml"
LR, HEAD_LR = 1e-4, 1e-3
PAIRS = 3  # criteria of an answer that a cross-encoder reads in one step
BATCH = 8


class Alone(Windows):
    """Windows that show the encoder one utterance at a time, behind the prompt's first words."""

    def __call__(self, prompt: str, texts: list[str]) -> list[tuple[list[int], list[int]]]:
        """Return one window for each utterance."""
        asked = self.tokens(prompt)[:12]
        found = []
        for number, text in enumerate(texts, 1):
            piece = self.tokens(text)[:96]
            found.append(([self.cls, *asked, self.sep, *piece, self.sep], [0, *[-1] * len(asked), 0, *[number] * len(piece), 0]))
        return found


class Cross(nn.Module):
    """A cross-encoder: what it makes of criterion and answer, and cumulative logits of both levels from that."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = MiniLM()
        self.rate = nn.Linear(384, 2)
        self.cuts = nn.Parameter(torch.tensor([-1.5, -0.5, 0.5, 1.5]).repeat(len(CRITERIA), 2, 1))

    def forward(self, rows: list[tuple[list[int], int]], count: int, criteria: list[int]) -> Tensor:
        """rows: tokens and the pair they belong to; returns (pairs, 2, 4)."""
        longest = max(len(tokens) for tokens, _pair in rows)
        ids, mask = torch.zeros(len(rows), longest, dtype=torch.long), torch.zeros(len(rows), longest)
        for i, (tokens, _pair) in enumerate(rows):
            ids[i, : len(tokens)] = torch.tensor(tokens)
            mask[i, : len(tokens)] = 1.0
        states = (self.encoder(ids, mask) * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        whole = torch.zeros(count, 384).index_reduce(0, torch.tensor([pair for _tokens, pair in rows]), states, "amax", include_self=False)
        return self.rate(whole)[..., None] - self.cuts[criteria]


class Reader:
    """Turns pairs of criterion and answer into tokens: the criterion's question and both levels' expectations before each window."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.windows = Windows(tokenizer)
        self.texts = criterion_texts()

    def __call__(self, answer: Answer, criterion: int, texts: list[str]) -> list[list[int]]:
        """Return the token lists of one pair's windows."""
        asked = self.windows.tokens(self.texts[criterion])[:90]
        return [
            [self.windows.cls, *asked, self.windows.sep, *tokens[1:]] for tokens, _owner in self.windows(answer.prompt, texts)
        ]


def criterion_texts() -> list[str]:
    """Return what the rubric says of each criterion, in the order of CRITERIA."""
    rows = {row["id"]: row for row in yaml.safe_load(RUBRIC.read_text(encoding="utf-8"))["criteria"]}
    return [" ".join(str(rows[name][key]) for key in ("name", "question", "L6", "L7") if key in rows[name]) for name in CRITERIA]


def cross_step(net: Cross, read: Reader, group: list[Answer], rng: random.Random) -> Tensor:
    rows: list[tuple[list[int], int]] = []
    criteria, gold = [], []
    for answer in group:
        texts = noisy([piece.text for piece in answer.pieces], rng)
        for criterion in rng.sample(list(np.flatnonzero(~np.isnan(answer.ratings[:, 0]))), PAIRS):
            rows += [(tokens, len(criteria)) for tokens in read(answer, criterion, texts)]
            criteria.append(int(criterion))
            gold.append(answer.ratings[criterion])
    steps = (torch.from_numpy(np.stack(gold))[..., None] - torch.tensor([1.0, 2.0, 3.0, 4.0])).clamp(0.0, 1.0)
    return F.binary_cross_entropy_with_logits(net(rows, len(criteria), criteria), steps, reduction="none").sum(-1).mean()


def learn(design: str, train: list[Answer], folder: Path, seconds: float, seed: int) -> tuple[nn.Module, Windows | Reader]:
    """Return a network trained for so many seconds, and what makes its input."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    net: nn.Module = Cross() if design == "cross" else Scorer(1)
    net.encoder.load_bert(load_file(str(folder / "model.safetensors")))
    for part in (net.encoder.word, net.encoder.place, net.encoder.kind):
        part.requires_grad_(requires_grad=False)
    source: Windows | Reader = Reader(tokenizer) if design == "cross" else {"utterance": Alone}.get(design, Windows)(tokenizer)
    inner = {id(p) for p in net.encoder.parameters()}
    groups = [
        {"params": [p for p in net.encoder.parameters() if p.requires_grad], "lr": LR, "most": LR, "weight_decay": 0.01},
        {"params": [p for p in net.parameters() if id(p) not in inner], "lr": HEAD_LR, "most": HEAD_LR, "weight_decay": 0.05},
    ]
    optimiser = torch.optim.AdamW(groups)
    none, even = torch.zeros(2, 2), torch.ones(len(CRITERIA), 2)
    began, steps = time.thread_time(), 0
    while True:
        for group in batches(train, BATCH, rng):
            spent = (time.thread_time() - began) / seconds
            if spent >= 1:
                print(f"{design}: {steps * BATCH / len(train):.1f} passes over {len(train)} answers", flush=True)
                return net, source
            for one in optimiser.param_groups:
                one["lr"] = one["most"] * min(1.0, spent * 10, (1 - spent) / 0.9 + 0.01)
            optimiser.zero_grad()
            if isinstance(net, Cross):
                loss = cross_step(net, source, group, rng)
            else:
                found = outputs(net, group, source, rng)
                loss = torch.stack([
                    squared(f, a) if design == "squared" else loss_of(f, a, even, none, 1.0) for f, a in zip(found, group, strict=True)
                ]).mean()
                if design == "pairs":
                    loss = loss + apart(torch.stack([expected(f["rating"]) for f in found]), group)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            steps += 1


def squared(found: dict[str, Tensor], answer: Answer) -> Tensor:
    gold = torch.from_numpy(answer.ratings)
    known = ~torch.isnan(gold)
    return F.mse_loss(expected(found["rating"])[known], gold[known]) * 2


def rate(net: nn.Module, source: Windows | Reader, answers: list[Answer]) -> np.ndarray:
    """Return ratings (answers, 33, 2), NaN where the kind has no such criterion."""
    net.eval()
    found = np.full((len(answers), len(CRITERIA), 2), np.nan)
    with torch.no_grad():
        for i, answer in enumerate(answers):
            criteria = [int(c) for c in np.flatnonzero(~np.isnan(answer.ratings[:, 0]))]
            if isinstance(net, Cross):
                texts = [piece.text for piece in answer.pieces]
                rows = [(tokens, n) for n, c in enumerate(criteria) for tokens in source(answer, c, texts)]
                found[i, criteria] = expected(net(rows, len(criteria), criteria)).numpy()
            else:
                out = {k: v.numpy() for k, v in outputs(net, [answer], source, None)[0].items()}
                found[i, criteria] = ratings_of(out)[criteria]
    return found


def told(answers: list[Answer], ratings: np.ndarray, first: str) -> str:
    """Return the figures on all authors but the first, on whom the stretch is chosen."""

    def of(chosen: list[int], stretch: float, shift: float) -> dict[str, float]:
        some = np.clip(MIDDLE + shift + stretch * (ratings[chosen] - MIDDLE), 1, 5)
        return figures([answers[i] for i in chosen], list(some), [answers[i].reads for i in chosen])

    mine = [i for i, a in enumerate(answers) if a.author == first]
    others = [i for i, a in enumerate(answers) if a.author != first]
    best = max((of(mine, s, d)["kappa"], s, d) for s in (1.0, 1.2, 1.4, 1.7, 2.0) for d in (-0.6, -0.4, -0.2, 0.0, 0.2))
    result = of(others, *best[1:])
    return f"stretch {best[1]}, shift {best[2]}: " + "  ".join(f"{name} {result[name]:.3f}" for name in SHOWN)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minilm", type=Path)
    parser.add_argument("--design", choices=("whole", "utterance", "squared", "pairs", "cross"))
    parser.add_argument("--train", default="")
    parser.add_argument("--test", required=True, help="authors kept out; the stretch is chosen on the first")
    parser.add_argument("--seconds", type=float, default=600.0, help="of one core")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--mix", nargs="*", type=Path, default=[], help="kept ratings, of which the mean is judged")
    args = parser.parse_args()
    torch.set_num_threads(1)
    answers = with_second(load([CORPUS / "answers", CORPUS / "sealed"]), CORPUS / "second")
    tested, trained = args.test.split(","), set(args.train.split(","))
    test = [a for a in answers if a.author in tested]
    if args.mix:
        kept = [np.load(path)["ratings"] for path in args.mix]
        print("mean of", *(path.stem for path in args.mix), told(test, np.mean(kept, 0), tested[0]))
        return
    net, source = learn(args.design, [a for a in answers if a.author in trained], args.minilm, args.seconds, args.seed)
    ratings = rate(net, source, test)
    if args.keep:
        np.savez(args.keep, ratings=ratings)
    print(args.design, told(test, ratings, tested[0]), flush=True)


if __name__ == "__main__":
    main()
