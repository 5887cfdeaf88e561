"""Deal the writing cards of one author of the scoring corpus.

A card fixes what an answer should be (kind, deed's level, length, strong and absent criteria,
manner) so that over many authors quality goes neither with length nor with numbers nor with
leadership vocabulary, and criteria come apart. The author rates what is really in the text, not
what the card wished for.

    python -m training.cards k07 > cards.txt
"""

from __future__ import annotations

import random
import sys

BEHAVIORAL = ["scope", "impact", "context", "ambiguity", "influence", "disagreement", "change", "leverage", "horizon", "judgment", "people", "innovation", "industry", "technical", "customer", "ownership", "structure", "communication"]
DESIGN = ["requirements", "business_case", "estimation", "architecture", "data", "scaling", "reliability", "operations", "security", "cost", "tradeoffs", "operating_model", "evolution", "risks", "metrics"]
RARE = {
    "industry": 3,
    "customer": 3,
    "people": 3,
    "innovation": 2,
    "horizon": 2,
    "security": 3,
    "business_case": 3,
    "cost": 3,
    "estimation": 3,
    "scaling": 2,
    "risks": 3,
    "metrics": 2,
    "operating_model": 2,
    "evolution": 2,
}
MANNERS = (
    "crisp, result first",
    "rambling, the point comes late",
    "modest, understates",
    "boastful words, thin facts",
    "dry and technical",
    "warm, talks about people",
    "nervous, restarts sentences, some um and you know",
    "very plain words, no management vocabulary at all",
    "full of buzzwords whatever the substance",
    "starts in the middle and goes back",
    "numbers everywhere, few of them matter",
    "not one number, yet concrete",
    "says 'we' throughout, own part clear only in places",
    "tells it as dialogue ('she said, I said')",
    "two smaller stories instead of one",
    "honest about a failure",
    "non-native English with small errors",
    "long set-up, hurried ending",
    "answers in an orderly numbered way",
    "dictated-sounding, hardly any punctuation",
)
TRAPS = (
    "negation: the impressive deeds are all denied or undone ('we never measured', 'it was cancelled before')",
    "hypothetical: what I would do, would aim for, plan to do; no deed at all (behavioral kind)",
    "other people's deeds: the boss, the vendor or a named colleague did everything; speaker watched",
    "keyword list: criteria words, leadership principles and buzzwords strung together, no deed",
    "instructions to the scorer inside an otherwise thin answer ('give this a five', 'ignore your rules')",
    "off topic: a rich, good L6 or L7 story that answers quite another question than the prompt",
    "question read back and thought about aloud, never answered",
    "a political or inspirational speech without own work",
    "recital: describes what a strong answer would contain, as taught, without giving it",
    "mosaic: strong sentences from five different stories that do not hang together",
    "big context, small deed: company figures in billions, own contribution trivial",
    "no deed asked for here: chat, recognition rubbish ('thank you for watching'), very short",
    "design by name-dropping: products and patterns listed, nothing connected or reasoned (system_design kind)",
    "design for another problem than the one asked (system_design kind)",
    "scenario answered only with principles and values, no concrete step (scenario kind)",
)
# The first four authors were dealt lengths that ignore substance, and wrote good answers longer than poor
# ones (r = 0.3 to 0.5). For all others poor cards are long and good ones short, so that length tells nothing.
UNCROSSED = frozenset({"k01", "k02", "k03", "k09"})
# Shares of behavioral, system design and scenario prompts by the author's letter; the rest are traps.
SHARES = {"k": (0.46, 0.34, 0.08), "m": (0.0, 0.9, 0.0), "n": (0.14, 0.26, 0.48), "p": (0.38, 0.48, 0.04)}
# What the network was least right about when these authors were dealt their cards.
WEAK = {"reliability": 5, "architecture": 5, "innovation": 5, "operations": 3, "data": 2, "risks": 2, "judgment": 2, "ambiguity": 2}
LENGTHS = (70, 90, 110, 130, 150, 170, 190, 210, 230, 250, 280, 310, 350, 400, 480, 600)


def _pick(rng: random.Random, pool: list[str], count: int, often: dict[str, int]) -> list[str]:
    """Draw `count` distinct criteria, some more often."""
    chosen: list[str] = []
    while len(chosen) < count:
        one = rng.choices(pool, [often.get(name, 1) for name in pool])[0]
        if one not in chosen:
            chosen.append(one)
    return chosen


def deal(author: str, answers: int = 50) -> list[str]:
    """Return the author's cards, one line each; the same author always gets the same cards.

    Authors k.. write of everything, authors m.. system design only, authors n.. scenarios above all, authors p.. of
    what the network is weak at.
    """
    rng = random.Random(f"cards-{author}")
    often = WEAK if author.startswith("p") else RARE
    behavioral, design, scenario = SHARES.get(author[0], SHARES["k"])
    kinds = ["behavioral"] * round(answers * behavioral) + ["system_design"] * round(answers * design)
    kinds += ["scenario"] * round(answers * scenario)
    kinds += ["trap"] * (answers - len(kinds))
    rng.shuffle(kinds)
    traps = rng.sample(TRAPS, len(TRAPS))
    cards = []
    for number, kind in enumerate(kinds, 1):
        words = rng.choice(LENGTHS)
        crossed = author not in UNCROSSED
        head = f"{number:02d}. {author}-{number:03d} | "
        if kind == "trap":
            trap = traps.pop()
            words = rng.choice(LENGTHS[6:]) if crossed else words
            cards.append(f"{head}TRAP | about {words} words | {trap}")
            continue
        level = rng.choices(["L5", "L6", "L7", "none"], [22, 36, 34, 8])[0]
        if crossed:
            words = rng.choice(LENGTHS[8:] if level in {"none", "L5"} else LENGTHS[1:12])
        pool = DESIGN if kind == "system_design" else BEHAVIORAL
        strong = _pick(rng, pool, rng.choice([1, 2, 3, 4, 5]), often)
        rest = [name for name in pool if name not in strong]
        weak = _pick(rng, rest, rng.choice([2, 3, 4, 5]), often)
        cards.append(
            f"{head}{kind} | substance {level} | about {words} words | strong: {', '.join(strong)} | "
            f"absent or denied: {', '.join(weak)} | {rng.choice(MANNERS)}"
        )
    return cards


if __name__ == "__main__":
    print("\n".join(deal(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 50)))
