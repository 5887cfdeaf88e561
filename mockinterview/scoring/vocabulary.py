"""Words as the rules compare them: function words, content words and their stems."""

from __future__ import annotations

import re

FUNCTION_WORDS = frozenset(
    """a an the this that these those my your his her its our their some any no every each all both either neither such
    what which who whom whose i you he she it we they me him us them myself yourself himself herself itself ourselves
    themselves mine yours ours theirs one am is are was were be been being have has had having do does did doing will
    would shall should can could may might must and or but nor so yet for of in on at by to from with without about into
    onto over under above below between among through during before after since until against across along around
    behind beyond near off out up down upon within toward towards per via than as like if because although though while
    when where whereas whether unless once not n't there here then now just very too also only even still again ever
    never always often how why i'm i've i'd i'll you're we're we've we'd we'll they're it's that's there's didn't don't
    wasn't couldn't isn't won't can't wouldn't hadn't he's she's what's let's more most less few many much other another
    own same rather quite well yes no okay um uh""".split()
)
_WORD = re.compile(r"[a-z0-9à-ÿ][a-z0-9à-ÿ'-]*")
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ers", "er", "ed", "es", "ly", "al", "s")


def tokens(text: str) -> list[str]:
    """Return the words of `text`, lower case, apostrophes made straight."""
    return _WORD.findall(text.lower().replace("’", "'"))


def stem(word: str) -> str:
    """Return `word` without a common English ending; at least four letters stay."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def content_stems(text: str) -> list[str]:
    """Return the stems of the words that carry meaning; figures and words of one or two letters are left out."""
    return [stem(word) for word in tokens(text) if word not in FUNCTION_WORDS and len(word) > 2 and not word.isdigit()]
