"""Report the prompts of the banks that are nearest to each other in meaning.

    python -m training.near_duplicates --minilm FOLDER question_banks/*.yaml > docs/near-duplicates.txt

Cosine of mean-pooled all-MiniLM-L6-v2 vectors (Reimers & Gurevych 2019) of the prompt texts, per kind and level;
FOLDER holds model.safetensors and tokenizer.json. Needs torch and safetensors; the product does not.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
import yaml
from safetensors.torch import load_file
from tokenizers import Tokenizer

from training.network import MiniLM


def vectors(folder: Path, texts: list[str]) -> np.ndarray:
    """Return unit vectors (texts, 384)."""
    net = MiniLM()
    net.load_bert(load_file(str(folder / "model.safetensors")))
    net.eval()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    rows = []
    with torch.no_grad():
        for text in texts:
            ids = torch.tensor([tokenizer.encode(text).ids[:256]])
            rows.append(net(ids, torch.ones(ids.shape))[0].mean(0).numpy())
    made = np.stack(rows)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minilm", required=True)
    parser.add_argument("--top", type=int, default=10)
    parser.add_argument("banks", nargs="+")
    args = parser.parse_args()
    rows = []
    for path in args.banks:
        for prompt in yaml.safe_load(Path(path).read_text(encoding="utf-8"))["prompts"]:
            rows += [(prompt["kind"], level, prompt["id"], " ".join(text.split())) for level, text in prompt["text"].items()]
    made = vectors(Path(args.minilm), [row[3] for row in rows])
    for kind in ("behavioral", "system_design", "scenario"):
        mine = [i for i, row in enumerate(rows) if row[0] == kind]
        pairs = sorted(
            ((float(made[i] @ made[j]), i, j) for n, i in enumerate(mine) for j in mine[:n] if rows[i][2] != rows[j][2]),
            reverse=True,
        )
        print(f"{kind}: {len({rows[i][2] for i in mine})} prompts, {len(mine)} texts; the {args.top} nearest pairs\n")
        for cosine, i, j in pairs[: args.top]:
            print(f"{cosine:.2f}  {rows[j][2]} ({rows[j][1]}): {rows[j][3]}\n      {rows[i][2]} ({rows[i][1]}): {rows[i][3]}\n")


if __name__ == "__main__":
    main()
