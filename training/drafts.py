"""Read and check the authors' drafts, and turn them into the corpus.

A draft is plain text, one block an answer, so that an author writes prose and not escaped JSON:

    @answer k01-001
    @kind behavioral
    @prompt Tell me about ...
    @reads L6                      (L5, L6, L7 or none)
    @topic yes                     (no: answers another question, or none)
    @trap negation                 (only where it is one)
    @rate scope 54 impact 43 ...   (every criterion of the kind: rating for L6, then for L7)
    @ev scope: verbatim slice
    @ev scope: another slice
    @parts situation: first four words / action: first four words
    @text
    The transcript, over as many lines as it takes.
    @end

    python -m training.drafts check FILE...      one `file:line: message` a problem
    python -m training.drafts build              drafts/*.txt to answers/*.jsonl
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.cards import BEHAVIORAL, DESIGN

HERE = Path(__file__).parent
KINDS = {"behavioral": BEHAVIORAL, "scenario": BEHAVIORAL, "system_design": DESIGN}


def blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (line number, lines) of each block between @answer and @end."""
    start, lines = 0, []
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("@answer"):
            start, lines = number, [line]
        elif start and line.strip() == "@end":
            yield start, lines
            start, lines = 0, []
        elif start:
            lines.append(line)
    if start:
        yield start, [*lines, "@unfinished"]


def parse(lines: list[str]) -> tuple[dict[str, Any], list[str]]:
    """Return the answer of one block and its problems, in words."""
    found: dict[str, Any] = {"evidence": {}, "parts": [], "on_topic": True}
    problems: list[str] = []
    body: list[str] = []
    in_text = False
    for line in lines:
        if in_text and not line.startswith("@"):
            body.append(line.strip())
            continue
        word, _, rest = line.partition(" ")
        rest = rest.strip()
        if word == "@text":
            in_text = True
        elif word == "@answer":
            found["id"] = rest
        elif word in {"@kind", "@prompt", "@trap"}:
            found[word[1:]] = rest
        elif word == "@reads":
            found["reads_as"] = rest
        elif word == "@topic":
            found["on_topic"] = rest == "yes"
        elif word == "@rate":
            pairs = re.findall(r"([a-z_]+)\s+([1-5])\s*([1-5])", rest)
            found.setdefault("pairs", {}).update({name: (int(a), int(b)) for name, a, b in pairs})
        elif word == "@ev":
            name, _, quote = rest.partition(":")
            found["evidence"].setdefault(name.strip(), []).append(quote.strip().strip('"'))
        elif word == "@parts":
            for piece in filter(None, (p.strip() for p in rest.split(" / "))):
                name, _, words = piece.partition(":")
                found["parts"].append([name.strip(), words.strip().strip('"')])
        elif line.strip():
            problems.append(f"unknown line: {line[:60]}")
    found["transcript"] = re.sub(r"\s+", " ", " ".join(body)).strip()
    problems += check(found)
    return found, problems


def check(found: dict[str, Any]) -> list[str]:
    """Return what is wrong with a parsed answer."""
    problems = [f"no @{key}" for key in ("id", "kind", "prompt", "reads_as") if not found.get(key)]
    if found.get("kind") not in KINDS:
        return [*problems, "kind must be behavioral, scenario or system_design"]
    wanted = KINDS[found["kind"]]
    pairs = found.get("pairs", {})
    problems += [f"no rating for {name}" for name in wanted if name not in pairs]
    problems += [f"{name} is no criterion of this kind" for name in pairs if name not in wanted]
    problems += [f"{name}: the L7 rating {b} is above the L6 rating {a}" for name, (a, b) in pairs.items() if b > a]
    if found.get("reads_as") not in {"L5", "L6", "L7", "none"}:
        problems.append("reads must be L5, L6, L7 or none")
    if len(found["transcript"].split()) < 3:
        problems.append("no transcript")
    for name, quotes in found["evidence"].items():
        if name not in wanted:
            problems.append(f"@ev {name}: no criterion of this kind")
        problems += [
            f"@ev {name}: not verbatim in the text: {quote[:70]}"
            for quote in quotes
            if re.sub(r"\s+", " ", quote) not in found["transcript"]
        ]
    problems += [
        f"@ev missing for {name}, rated {pair[0]}"
        for name, pair in pairs.items()
        if pair[0] >= 3 and name not in found["evidence"] and name not in {"structure", "communication"}
    ]
    problems += [
        f"@parts {name}: words not found: {words}" for name, words in found["parts"] if words not in found["transcript"]
    ]
    return problems


def to_row(found: dict[str, Any]) -> dict[str, Any]:
    """Return the corpus row, in the format of the rated answers."""
    pairs = found["pairs"]
    wanted = KINDS[found["kind"]]
    row = {
        "id": found["id"],
        "kind": found["kind"],
        "prompt": found["prompt"],
        "transcript": found["transcript"],
        "reads_as": found["reads_as"],
        "on_topic": found["on_topic"],
        "ratings": {"L6": {n: pairs[n][0] for n in wanted}, "L7": {n: pairs[n][1] for n in wanted}},
        "evidence": found["evidence"],
        "parts": found["parts"],
    }
    if found.get("trap"):
        row["trap"] = found["trap"]
    return row


def main(arguments: list[str]) -> int:
    """Check or build; return 1 if a problem was found."""
    paths = [Path(p) for p in arguments[1:]] or sorted((HERE / "corpus" / "drafts").glob("*.txt"))
    bad = 0
    for path in paths:
        rows = []
        for line, lines in blocks(path.read_text(encoding="utf-8")):
            found, problems = parse(lines)
            for problem in problems:
                print(f"{path.name}:{line}: {found.get('id')}: {problem}")
            bad += bool(problems)
            if not problems:
                rows.append(to_row(found))
        print(f"{path.name}: {len(rows)} good answers", file=sys.stderr)
        if arguments[0] == "build" and rows:
            folder = "sealed" if path.parent.name.startswith("sealed") else "answers"
            out = HERE / "corpus" / folder / f"{path.stem}.jsonl"
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
