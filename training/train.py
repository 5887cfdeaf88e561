"""Fine-tune the scoring network on the corpus.

    python -m training.train --minilm FOLDER --corpus FOLDER [FOLDER] --hold-out a,b,c --out scorer.pt

FOLDER of --minilm holds model.safetensors and tokenizer.json of all-MiniLM-L6-v2.
Needs torch, safetensors and tokenizers; the product does not.
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from training.data import INDEX, RATERS, Answer, Windows, heard, label, load, noisy, with_second
from training.measure import table
from training.network import Scorer, expected, pool
from training.strangers import strangers


def batch_of(answers: list[Answer], windows: Windows, rng: random.Random | None) -> tuple[Tensor, Tensor, list[tuple[slice, Tensor]]]:
    """Return ids and mask of all windows, and per answer its rows and the owners of its tokens."""
    rows: list[tuple[list[int], list[int]]] = []
    places = []
    for answer in answers:
        texts = [piece.text for piece in answer.pieces]
        mine = windows(answer.prompt, noisy(texts, rng) if rng else texts)
        places.append((len(rows), len(rows) + len(mine)))
        rows += mine
    longest = max(len(ids) for ids, _ in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest)
    owner = torch.zeros(len(rows), longest, dtype=torch.long)
    for i, (tokens, owners) in enumerate(rows):
        ids[i, : len(tokens)] = torch.tensor(tokens)
        mask[i, : len(tokens)] = 1.0
        owner[i, : len(owners)] = torch.tensor(owners)
    return ids, mask, [(slice(a, b), owner[a:b]) for a, b in places]


def outputs(net: Scorer, answers: list[Answer], windows: Windows, rng: random.Random | None) -> list[dict[str, Tensor]]:
    ids, mask, places = batch_of(answers, windows, rng)
    states = net.encoder(ids, mask)
    found = []
    for answer, (rows, owner) in zip(answers, places, strict=True):
        u, prompt = pool(states[rows], owner, len(answer.pieces))
        found.append(net.heads(u, prompt))
    return found


def loss_of(found: dict[str, Tensor], answer: Answer, weights: Tensor, severity: Tensor, support_weight: float = 0.6) -> Tensor:
    """Ordinal loss of the ratings, and smaller ones for support, parts, level and topic.

    severity: (2 kinds, 2 levels) of the answer's author.
    """
    gold = torch.from_numpy(answer.ratings)
    known = ~torch.isnan(gold)
    found = found | {"rating": found["rating"] + severity[int(answer.kind == "system_design")][None, :, None]}
    # a mean of two raters such as 3.5 is half over the threshold between 3 and 4
    steps = (gold[..., None] - torch.tensor([1.0, 2.0, 3.0, 4.0])).clamp(0.0, 1.0).nan_to_num()
    ordinal = F.binary_cross_entropy_with_logits(found["rating"], steps, reduction="none").sum(-1)
    loss = (ordinal * weights)[known].mean()
    mean = expected(found["rating"])[known]
    loss = loss + 0.15 * F.mse_loss(mean, gold[known])
    kind = known[:, 0]
    support = torch.from_numpy(answer.support)[:, kind]
    loss = loss + support_weight * F.binary_cross_entropy_with_logits(
        found["support"][:, kind], support, pos_weight=torch.tensor(4.0)
    )
    part = torch.from_numpy(answer.part)
    if (part >= 0).any():
        loss = loss + 0.15 * F.cross_entropy(found["part"], part, ignore_index=-1)
    level = (torch.tensor(float(answer.reads)) > torch.tensor([0.5, 1.5, 2.5])).float()
    loss = loss + 0.4 * F.binary_cross_entropy_with_logits(found["reads"], level)
    return loss + 0.15 * F.binary_cross_entropy_with_logits(found["topic"], torch.tensor(float(answer.on_topic)))


def apart(ratings: Tensor, group: list[Answer]) -> Tensor:
    """Return how far pairs of answers are from being in the order of their gold ratings (RankNet, Burges et al. 2005).

    ratings: (answers, 33, 2). Pairs less than a point apart, or without the criterion, do not count.
    """
    gold = torch.from_numpy(np.stack([answer.ratings for answer in group]))
    wanted = (gold[:, None] - gold[None]).nan_to_num()
    given = ratings[:, None] - ratings[None]
    clear = wanted >= 1
    return F.softplus(-2 * given[clear]).mean() if clear.any() else ratings.sum() * 0


def predict(net: Scorer, answers: list[Answer], windows: Windows) -> list[dict[str, np.ndarray]]:
    """Return the outputs for every answer as arrays."""
    net.eval()
    found = []
    with torch.no_grad():
        for i in range(0, len(answers), 8):
            for out in outputs(net, answers[i : i + 8], windows, None):
                found.append({k: v.numpy() for k, v in out.items()})
    net.train()
    return found


OFF_TOPIC_MOST = 2.0  # what another question's answer can earn by the criteria; how it is told counts a little more
TOLD = [INDEX["structure"], INDEX["communication"]]


def off_topic(
    answers: list[Answer], share: float, table: dict[str, tuple[list[int], list[int]]], rng: random.Random
) -> list[Answer]:
    """Return extra answers, each under a prompt of its kind that it does not answer (see `strangers`).

    Half of the designs come under a neighbour's prompt. A third says that prompt before it answers another.
    """
    extra = []
    for one in rng.sample([a for a in answers if any(table[a.id])], round(share * len(answers))):
        far, beside = table[one.id]
        other = answers[rng.choice(beside if beside and (not far or rng.random() < 0.5) else far)]
        ratings = np.minimum(one.ratings, OFF_TOPIC_MOST)
        ratings[TOLD] = np.minimum(one.ratings[TOLD], OFF_TOPIC_MOST + 1)
        wrong = replace(
            one, prompt=other.prompt, ratings=ratings, on_topic=False, evidence={}, trap="off topic",
            reads=0 if one.kind == "system_design" else one.reads,
        )
        extra.append(label(repeated(wrong, rng) if rng.random() < 1 / 3 else wrong))
    return extra


LEADS = ("", "So, ", "Okay. ", "Right, the question is: ", "You asked: ", "Let me repeat that. ", "Sure. ", "So if I understand you. ")


def repeated(answer: Answer, rng: random.Random) -> Answer:
    """Return an answer that begins by saying its prompt, which is no sign that it answers it, nor that it does not."""
    return replace(answer, transcript=f"{rng.choice(LEADS)}{answer.prompt.strip()} {answer.transcript}")


def misplaced(answers: list[Answer], share: float, rng: random.Random) -> list[Answer]:
    """Return extra answers that no author had to write: real ones under a prompt of another kind, and word salad.

    Both earn nothing: a past deed is no design, a design is no deed, and shuffled words are neither.
    """
    extra = []
    for _ in range(round(share * len(answers))):
        one, other = rng.choice(answers), rng.choice(answers)
        ratings = np.full_like(one.ratings, np.nan)
        salad = rng.random() < 0.25
        if not salad and (one.kind == "system_design") == (other.kind == "system_design"):
            continue
        ratings[~np.isnan(other.ratings)] = 1.0
        text = one.transcript
        if salad:
            words = text.split()
            rng.shuffle(words)
            text = " ".join(words)
        wrong = replace(
            other, transcript=text, ratings=ratings, on_topic=False, evidence={}, parts=[], trap="misplaced",
            reads=0 if salad else one.reads,
        )
        extra.append(label(wrong))
    return extra


def batches(answers: list[Answer], size: int, rng: random.Random) -> list[list[Answer]]:
    """Return shuffled batches of answers of like length (padding costs time)."""
    order = sorted(answers, key=lambda a: len(a.transcript) * rng.uniform(0.85, 1.15))
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(groups)
    return groups


def train(args: argparse.Namespace) -> None:
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    answers = with_second(load([Path(p) for p in args.corpus]), Path(args.second))
    out = set(filter(None, args.hold_out.split(",")))
    sealed = set(filter(None, args.seal.split(",")))
    train_set = [a for a in answers if a.author not in out | sealed]
    held = [a for a in answers if a.author in out]
    if args.heard:
        train_set += [a for path in sorted(Path(args.heard).glob("*.jsonl")) for a in heard(train_set, path)]
    print(f"{len(train_set)} to train on, {len(held)} held out", flush=True)
    authors = {name: i for i, name in enumerate(sorted({a.scale for a in train_set}))}
    net = Scorer(len(authors))
    net.encoder.load_bert(load_file(str(Path(args.minilm) / "model.safetensors")))
    tokenizer = Tokenizer.from_file(str(Path(args.minilm) / "tokenizer.json"))
    windows = Windows(tokenizer)
    vectors = Path(args.vectors) if args.vectors else None
    table_of = strangers(train_set, net.encoder, tokenizer, vectors) if args.off_topic else {}
    if args.start:
        start = torch.load(args.start, weights_only=True)
        net.load_state_dict({k: v for k, v in start.items() if k != "severity"}, strict=False)
    for part in (net.encoder.word, net.encoder.place, net.encoder.kind):
        part.requires_grad_(requires_grad=False)
    for layer in list(net.encoder.layers)[: args.freeze]:
        layer.requires_grad_(requires_grad=False)
    counts = np.stack([(~np.isnan(a.ratings)).astype(float) for a in train_set]).sum(0)
    weights = torch.from_numpy(np.clip(counts.mean() / np.maximum(counts, 1), 0.5, 2.5).astype(np.float32))
    groups = [
        {"params": [p for p in net.encoder.parameters() if p.requires_grad], "lr": args.lr, "weight_decay": 0.01},
        {"params": net.heads.parameters(), "lr": args.head_lr, "weight_decay": 0.05},
        {"params": [net.severity], "lr": args.head_lr * 2, "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups)
    steps = args.epochs * (round(len(train_set) * (1 + args.misplaced + args.off_topic + args.repeated)) // args.batch + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [args.lr, args.head_lr, args.head_lr * 2], total_steps=steps + 2, pct_start=0.1, anneal_strategy="linear"
    )
    # the scale is that of the reference, whose ratings have mean severity zero
    reference = [authors[name] for name in args.reference.split(",") if name in authors] or list(authors.values())
    average = torch.optim.swa_utils.AveragedModel(net, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.98))
    began = time.time()
    for epoch in range(args.epochs):
        total = 0.0
        extra = misplaced(train_set, args.misplaced, rng) + (
            off_topic(train_set, args.off_topic, table_of, rng) if table_of else []
        )
        extra += [label(repeated(one, rng)) for one in rng.sample(train_set, round(args.repeated * len(train_set)))]
        for group in batches(train_set + extra, args.batch, rng):
            optimiser.zero_grad()
            found = outputs(net, group, windows, rng)
            severity = net.severity - net.severity[reference].mean(0)
            losses = [
                loss_of(f, a, weights, severity[authors[a.scale]], args.support) for f, a in zip(found, group, strict=True)
            ]
            loss = torch.stack(losses).mean() + 0.02 * (severity**2).sum(-1).mean()
            if args.pairs:
                strict = [severity[authors[a.scale], int(a.kind == "system_design")][None, :, None] for a in group]
                loss = loss + args.pairs * apart(
                    torch.stack([expected(f["rating"] + s) for f, s in zip(found, strict, strict=True)]), group
                )
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            average.update_parameters(net)
            total += float(loss.detach()) * len(group)
        print(f"epoch {epoch + 1}: loss {total / len(train_set):.3f}, {time.time() - began:.0f} s", flush=True)
        if held and (epoch + 1 == args.epochs or (epoch + 1) % args.every == 0):
            print("last   ", table(held, predict(net, held, windows)), flush=True)
            print("average", table(held, predict(average.module, held, windows)), flush=True)
        if args.out:
            torch.save(average.module.state_dict(), args.out)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minilm", required=True)
    parser.add_argument("--corpus", nargs="+", required=True)
    parser.add_argument("--hold-out", default="")
    parser.add_argument("--seal", default="", help="authors that are neither trained on nor looked at")
    parser.add_argument("--reference", default=RATERS, help="authors whose severity is the scale")
    parser.add_argument("--second", default="training/corpus/second", help="ratings of blind raters")
    parser.add_argument("--heard", default="training/corpus/heard", help="answers as a recogniser wrote them down; empty for none")
    parser.add_argument("--out", default="")
    parser.add_argument("--start", default="")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--freeze", type=int, default=0)
    parser.add_argument("--lr", type=float, default=1e-4)
    parser.add_argument("--head-lr", type=float, default=2e-3)
    parser.add_argument("--misplaced", type=float, default=0.08, help="share of answers added under a wrong prompt")
    parser.add_argument("--off-topic", type=float, default=0.0, help="share of answers added under a strange prompt of their kind")
    parser.add_argument("--repeated", type=float, default=0.0, help="share of answers added that say their prompt first")
    parser.add_argument("--vectors", default="", help="file that keeps what prompts and answers are about between runs")
    parser.add_argument("--support", type=float, default=0.6, help="weight of the loss of what supports a criterion")
    parser.add_argument("--pairs", type=float, default=0.0, help="weight of the loss of what two answers of a batch are ordered by")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
