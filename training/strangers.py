"""Which prompts an answer surely does not answer, for off-topic examples that no author had to write.

The untouched encoder compares the answer with prompts of its own kind. A prompt is a stranger to it if the answer that
was given to that prompt lies much nearer: prompts so general that any story would do have no strangers.

Neighbours are harder: two designs of one author, so of one trade and in its words, that solve different problems. Stories have
none, as one and the same may well answer two prompts.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from training.data import Answer
from training.network import MiniLM

TOKENS = 256  # of an answer; what it is about is said by then
# Looked at in samples: stories share more with each other's prompts than designs do.
APART = {True: (0.25, 0.10), False: (0.30, 0.05)}  # by design or not: least margin, greatest similarity
# Of neighbours: how much nearer the answer is to its own prompt, and the prompt to its own answer; greatest similarity of
# answer and strange prompt, and of both prompts. All of 28 pairs looked at were of two problems.
NEAR_OWN, NEAR_OTHER, NEAR_MOST, NEAR_PROMPTS = 0.05, 0.20, 0.50, 0.45


def vectors(texts: list[str], encoder: MiniLM, tokenizer: Tokenizer) -> np.ndarray:
    """Return unit vectors (texts, width): the mean of the token states, as the encoder was made for."""
    found = []
    with torch.no_grad():
        for i in range(0, len(texts), 8):
            rows = [tokenizer.encode(text).ids[:TOKENS] for text in texts[i : i + 8]]
            ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
            mask = torch.zeros(ids.shape)
            for row, one in enumerate(rows):
                ids[row, : len(one)] = torch.tensor(one)
                mask[row, : len(one)] = 1.0
            states = encoder(ids, mask)
            mean = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
            found.append(F.normalize(mean, dim=1).numpy())
    return np.concatenate(found)


def strangers(
    answers: list[Answer], encoder: MiniLM, tokenizer: Tokenizer, kept: Path | None = None
) -> dict[str, tuple[list[int], list[int]]]:
    """Return for the id of each answer the indices of answers whose prompts it does not answer: strangers, and neighbours.

    kept: a file that holds the vectors, which take minutes, from one run to the next.
    """
    known = _known(answers, encoder, tokenizer, kept)
    found: dict[str, tuple[list[int], list[int]]] = {one.id: ([], []) for one in answers}
    for design, (margin, most) in APART.items():
        mine = [i for i, one in enumerate(answers) if one.on_topic and (one.kind == "system_design") == design]
        if not mine:
            continue
        prompts = np.stack([known[answers[i].id][0] for i in mine])
        texts = np.stack([known[answers[i].id][1] for i in mine])
        near, own = texts @ prompts.T, np.einsum("ij,ij->i", texts, prompts)
        far = (own[None, :] - near > margin) & (near < most)
        hand = np.array([answers[i].author for i in mine])
        beside = (hand[:, None] == hand[None]) & (own[:, None] - near > NEAR_OWN) & (own[None] - near > NEAR_OTHER)
        beside &= (near < NEAR_MOST) & (prompts @ prompts.T < NEAR_PROMPTS)
        for row, i in enumerate(mine):
            found[answers[i].id] = (
                [mine[j] for j in np.flatnonzero(far[row])],
                [mine[j] for j in np.flatnonzero(beside[row])] if design else [],
            )
    return found


def _known(
    answers: list[Answer], encoder: MiniLM, tokenizer: Tokenizer, kept: Path | None
) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    known: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    if kept and kept.exists():
        with np.load(kept) as file:
            known = {name: (asked, said) for name, asked, said in zip(file["ids"], file["asked"], file["said"], strict=True)}
    new = [one for one in answers if one.id not in known]
    if new:
        encoder.eval()
        asked = vectors([one.prompt for one in new], encoder, tokenizer)
        said = vectors([one.transcript for one in new], encoder, tokenizer)
        known |= {one.id: pair for one, *pair in zip(new, asked, said, strict=True)}
        encoder.train()
    if kept and new:
        ids = list(known)
        np.savez(kept, ids=ids, asked=[known[i][0] for i in ids], said=[known[i][1] for i in ids])
    return known
