"""The figures that a scorer is judged by, on answers with known ratings."""

from __future__ import annotations

import numpy as np

from mockinterview.domain.criteria import BEHAVIORAL_CRITERIA, CRITERIA
from training.data import Answer

BEHAVIORAL = np.array([name in BEHAVIORAL_CRITERIA for name in CRITERIA])


def weighted_kappa(gold: np.ndarray, given: np.ndarray, classes: int = 5) -> float:
    """Return Cohen's quadratically weighted kappa of two lists of ratings from 1 to `classes` (Cohen 1968)."""
    gold = np.clip(np.rint(gold), 1, classes).astype(int) - 1
    given = np.clip(np.rint(given), 1, classes).astype(int) - 1
    seen = np.zeros((classes, classes))
    np.add.at(seen, (gold, given), 1)
    cost = (np.arange(classes)[:, None] - np.arange(classes)[None]) ** 2
    chance = np.outer(seen.sum(1), seen.sum(0)) / seen.sum()
    return float(1 - (cost * seen).sum() / (cost * chance).sum())


def ratings_of(found: dict[str, np.ndarray]) -> np.ndarray:
    """Return expected ratings (33, 2) from the cumulative logits of the network."""
    return 1.0 + (1 / (1 + np.exp(-found["rating"]))).sum(-1)


def level_of(found: dict[str, np.ndarray]) -> int:
    """Return the index of the level read, from cumulative logits."""
    return int((1 / (1 + np.exp(-found["reads"])) > 0.5).sum())


def figures(answers: list[Answer], ratings: list[np.ndarray], levels: list[int]) -> dict[str, float]:
    """Return the table of figures; ratings are (33, 2) each, NaN gold is left out."""
    gold = np.stack([a.ratings for a in answers])
    mine = np.stack(ratings)
    known = ~np.isnan(gold)
    result = {"kappa": weighted_kappa(gold[known], mine[known])}
    for name, rows in (("kappa behavioral", BEHAVIORAL), ("kappa design", ~BEHAVIORAL)):
        part = known & rows[None, :, None]
        if part.any():
            result[name] = weighted_kappa(gold[part], mine[part])
    profile = []
    for i in range(len(answers)):
        g, m = gold[i][known[i]], mine[i][known[i]]
        g1, m1 = gold[i][:, 0], mine[i][:, 0]
        rows = ~np.isnan(g1)
        if np.std(g1[rows]) > 0.3 and np.std(m1[rows]) > 1e-6:
            profile.append(np.corrcoef(g1[rows], m1[rows])[0, 1])
    result["profile r"] = float(np.mean(profile))
    g = np.array([np.nanmean(gold[i]) for i in range(len(answers))])
    m = np.array([np.nanmean(np.where(known[i], mine[i], np.nan)) for i in range(len(answers))])
    apart = [(i, j) for i in range(len(g)) for j in range(i) if abs(g[i] - g[j]) >= 0.75]
    result["order"] = float(np.mean([(g[i] - g[j]) * (m[i] - m[j]) > 0 for i, j in apart])) if apart else float("nan")
    gold_levels = np.array([a.reads for a in answers])
    mine_levels = np.array(levels)
    result["reads as"] = float(np.mean(gold_levels == mine_levels))
    result["L5<>L7"] = float(np.mean(np.abs(gold_levels - mine_levels) * ((gold_levels > 0) & (mine_levels > 0)) > 1))
    length = np.array([len(a.transcript.split()) for a in answers])
    result["length r gold"] = float(np.corrcoef(g, length)[0, 1])
    result["length r"] = float(np.corrcoef(m, length)[0, 1])
    traps = [i for i, a in enumerate(answers) if a.trap]
    if traps:
        result["trap excess"] = float(np.mean([max(0.0, m[i] - g[i]) for i in traps]))
        result["traps held"] = float(np.mean([m[i] - g[i] < 0.5 and levels[i] <= max(1, answers[i].reads) for i in traps]))
    result["bias"] = float(np.mean(m - g))
    return result


def table(answers: list[Answer], found: list[dict[str, np.ndarray]]) -> str:
    """Return one line of figures for a held-out set."""
    result = figures(answers, [ratings_of(f) for f in found], [level_of(f) for f in found])
    support = []
    for a, f in zip(answers, found, strict=True):
        for c in np.flatnonzero(a.support.any(0)):
            support.append(a.support[int(f["support"][:, c].argmax()), c])
    result["top quote"] = float(np.mean(support)) if support else float("nan")
    return "  ".join(f"{name} {value:.3f}" for name, value in result.items())
