"""Names as the list of expected ones spells them: 'private link' was said, 'PrivateLink' was meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mockinterview.adapters.whisper.fillers import plain
from mockinterview.adapters.whisper.messages import Heard

PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|[0-9]+")
MARKS = ".,!?;:"


def as_listed(words: Sequence[Heard], names: Sequence[str]) -> tuple[Heard, ...]:
    """Return `words` with names that are written in one with capitals within ('CodeDeploy') spelled so.

    Only what sounds the same is spelled anew: the parts of the name one after the other, or the name in other case.
    Other names are left alone: 'glue' may be glue. Who lists ServiceNow and says 'the service now' gets it, too.
    """
    spellings = {name.lower(): name for name in names if len(PARTS.findall(name)) > 1 and name.isalnum()}
    longest = max((len(PARTS.findall(name)) for name in spellings.values()), default=0)
    found: list[Heard] = []
    at = 0
    while at < len(words):
        for size in range(min(longest, len(words) - at), 0, -1):
            name = _spelled(words[at : at + size], spellings)
            if name is not None:
                found.append(name)
                at += size
                break
        else:
            found.append(words[at])
            at += 1
    return tuple(found)


def _spelled(words: Sequence[Heard], spellings: dict[str, str]) -> Heard | None:
    """Return the name that these words are, with the signs after them; None if they are none."""
    name = spellings.get("".join(plain(word.text) for word in words))
    if name is None or any(word.text[-1:] in MARKS for word in words[:-1]):
        return None
    if len(words) > 1 and [plain(word.text) for word in words] != [part.lower() for part in PARTS.findall(name)]:
        return None
    last = words[-1].text
    signs = last[len(last.rstrip(MARKS)) :]
    return Heard(name + signs, words[0].start_s, words[-1].end_s, min(word.confidence for word in words))
