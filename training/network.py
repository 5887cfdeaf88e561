"""The network: MiniLM over the whole answer, and small heads that the product computes in numpy.

Every utterance gets a vector (mean of its token states, read in the context of prompt and answer).
Per criterion, attention picks the utterances that matter; the rating is an ordinal regression on what
was picked, on the answer's mean and on the strongest evidence. Source of the ordinal loss: cumulative
logits (McCullagh 1980) with a threshold set per criterion and level.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.data import PARTS, READS

C = 33


class MiniLM(nn.Module):
    """all-MiniLM-L6-v2 by hand (BERT, 6 layers, 384 wide, 12 heads): plain modules export cleanly."""

    def __init__(self, layers: int = 6, width: int = 384, heads: int = 12) -> None:
        super().__init__()
        self.heads = heads
        self.word = nn.Embedding(30522, width)
        self.place = nn.Embedding(512, width)
        self.kind = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList([
            nn.ModuleDict({
                "qkv": nn.Linear(width, 3 * width), "out": nn.Linear(width, width), "n1": nn.LayerNorm(width, eps=1e-12),
                "up": nn.Linear(width, 4 * width), "down": nn.Linear(4 * width, width), "n2": nn.LayerNorm(width, eps=1e-12),
            }) for _ in range(layers)
        ])

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """ids, mask: (windows, tokens); returns (windows, tokens, width)."""
        b, t = ids.shape
        x = self.word(ids) + self.place.weight[:t] + self.kind.weight[0]
        x = self.norm(x)
        bias = (1.0 - mask[:, None, None, :]) * -1e4
        for layer in self.layers:
            q, k, v = layer["qkv"](x).view(b, t, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
            if self.training:
                a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
            else:
                a = torch.softmax(q @ k.transpose(-1, -2) / (q.shape[-1] ** 0.5) + bias, -1) @ v
            x = layer["n1"](x + layer["out"](a.transpose(1, 2).reshape(b, t, -1)))
            x = layer["n2"](x + layer["down"](F.gelu(layer["up"](x))))
        return x

    def load_bert(self, state: dict[str, Tensor]) -> None:
        """Take the weights of a BERT state dict (names of the transformers library)."""
        state = {k.removeprefix("bert."): v for k, v in state.items()}
        self.word.weight.data = state["embeddings.word_embeddings.weight"]
        self.place.weight.data = state["embeddings.position_embeddings.weight"]
        self.kind.weight.data = state["embeddings.token_type_embeddings.weight"]
        self._norm(self.norm, state, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            p = f"encoder.layer.{i}."
            qkv = [state[f"{p}attention.self.{n}.weight"] for n in ("query", "key", "value")]
            layer["qkv"].weight.data = torch.cat(qkv)
            layer["qkv"].bias.data = torch.cat([state[f"{p}attention.self.{n}.bias"] for n in ("query", "key", "value")])
            for mine, theirs in (("out", "attention.output.dense"), ("up", "intermediate.dense"), ("down", "output.dense")):
                layer[mine].weight.data = state[f"{p}{theirs}.weight"]
                layer[mine].bias.data = state[f"{p}{theirs}.bias"]
            self._norm(layer["n1"], state, f"{p}attention.output.LayerNorm")
            self._norm(layer["n2"], state, f"{p}output.LayerNorm")

    @staticmethod
    def _norm(norm: nn.LayerNorm, state: dict[str, Tensor], name: str) -> None:
        norm.weight.data = state[f"{name}.weight"]
        norm.bias.data = state[f"{name}.bias"]


class Heads(nn.Module):
    """Ratings, level, topic, support and parts from utterance vectors. All of it is repeated in numpy at run time."""

    def __init__(self, width: int = 384, hidden: int = 192) -> None:
        super().__init__()
        self.mix = nn.Linear(width, hidden)
        self.key = nn.Linear(hidden, C)      # attention logit of an utterance for a criterion
        self.support = nn.Linear(hidden, C)  # does this utterance prove the criterion?
        self.part = nn.Linear(hidden + 2, len(PARTS))
        self.pick = nn.Parameter(torch.zeros(C, width, 2))   # rating from what attention picked
        self.whole = nn.Linear(2 * width, C * 2)             # rating from mean and strongest of the answer
        self.strong = nn.Parameter(torch.full((C, 2), 0.3))  # rating from the strongest support
        self.cuts = nn.Parameter(torch.tensor([-1.5, -0.5, 0.5, 1.5]).repeat(C, 2, 1))
        self.reads = nn.Linear(2 * width, len(READS) - 1)
        self.topic = nn.Linear(3 * width, 1)
        for layer in (self.whole, self.reads, self.topic):
            nn.init.normal_(layer.weight, std=0.01)

    def forward(self, u: Tensor, prompt: Tensor) -> dict[str, Tensor]:
        """u: (utterances, width) of one answer, prompt: (width,)."""
        h = torch.tanh(self.mix(u))
        support = self.support(h)
        attention = torch.softmax(self.key(h) + support, 0)
        picked = attention.T @ u
        mean, most = u.mean(0), u.max(0).values
        whole = torch.cat([mean, most])
        n = u.shape[0]
        peak = torch.logsumexp(support, 0) - float(np.log(3.0))
        rating = torch.einsum("cw,cwl->cl", picked, self.pick) + self.whole(whole).view(C, 2)
        rating = rating + self.strong * peak[:, None]
        place = torch.arange(n, dtype=u.dtype) / max(1, n - 1)
        part = self.part(torch.cat([h, place[:, None], (place**2)[:, None]], 1))
        return {
            "rating": rating[..., None] - self.cuts,
            "support": support,
            "part": part,
            "reads": self.reads(whole),
            "topic": self.topic(torch.cat([mean, prompt, mean * prompt]))[0],
        }


class Scorer(nn.Module):
    """Encoder, heads, and how severe each author rates (many-facet Rasch model, Linacre 1989).

    severity: (authors, 2 kinds, 2 levels), added to the ordinal logits of that author's answers while training
    and left out afterwards, so that a strict author does not make the product strict.
    """

    def __init__(self, authors: int = 0) -> None:
        super().__init__()
        self.encoder = MiniLM()
        self.heads = Heads()
        self.severity = nn.Parameter(torch.zeros(authors, 2, 2))


def pool(states: Tensor, owner: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """Return utterance vectors (count, width) and the prompt's vector, from token states of one answer's windows."""
    flat, own = states.reshape(-1, states.shape[-1]), owner.reshape(-1)
    sums = torch.zeros(count + 1, flat.shape[1]).index_add(0, own.clamp(min=0), flat)
    sizes = torch.zeros(count + 1).index_add(0, own.clamp(min=0), torch.ones(len(own)))
    asked = flat[own == -1].mean(0) if bool((own == -1).any()) else flat[0]
    # slot 0 gathers padding, markers and the prompt; it is dropped
    return F.normalize(sums[1:] / sizes[1:, None].clamp(min=1), dim=1) * 5.0, F.normalize(asked, dim=0) * 5.0


def expected(logits: Tensor) -> Tensor:
    """Return ratings 1.0 to 5.0 from cumulative logits (..., 4)."""
    return 1.0 + torch.sigmoid(logits).sum(-1)
