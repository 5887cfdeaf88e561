"""Scorecards for a terminal."""

from __future__ import annotations

import textwrap

from mockinterview.domain.scorecard import Scorecard
from mockinterview.scoring.evidence import only_near

WIDTH = 100


def scorecard_text(card: Scorecard) -> str:
    """Return the card as lines of at most WIDTH characters."""
    overall = "not rated" if card.overall is None else f"{card.overall:.1f} of 5"
    lines = [f"Overall {overall}, reads as {card.reads_as} (practised for {card.target_level})"]
    if not card.on_topic:
        lines.append("It does not answer the question.")
    for one in card.criteria:
        lines.append(f"  {one.id:<16} {one.rating:>3.1f}  (confidence {one.confidence:.0%})")
        for proof in one.evidence:
            nearest = "nearest passage: " if only_near(one.id, proof) else ""
            lines += _wrapped(f'{nearest}"{printable(proof.quote)}"', 6)
        if one.missing:
            lines += _wrapped(f"missing: {one.missing}", 6)
    for advice in card.advice:
        lines += _wrapped(f"next time: {advice.text} ({advice.reason})", 2)
    lines += [line for note in card.notes for line in _wrapped(f"note: {note}", 2)]
    return "\n".join(lines)


def printable(text: str) -> str:
    """Return `text` without signs that could steer a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _wrapped(text: str, indent: int) -> list[str]:
    blanks = " " * indent
    return textwrap.wrap(text, WIDTH, initial_indent=blanks, subsequent_indent=blanks + "  ")
