"""Names that a recogniser may be told beforehand.

A list of expected words can make it hear what was not said. So only proper nouns may be on it: names of
services, products and companies, never the words that an answer is rated by.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Kind

MOST = 14  # more costs accuracy on everything else
# Names that system-design answers are full of and that recognisers without help write as other words.
CLOUD = (
    "DynamoDB", "Kinesis", "OpenSearch", "CloudWatch", "Fargate", "Athena", "Aurora", "Kafka", "Redis", "PostgreSQL",
    "Kubernetes", "Terraform", "Cassandra", "Parquet",
)  # fmt: skip
_RATED = {
    word
    for name in (*CRITERIA, *PRINCIPLES.values(), *PRINCIPLES)
    for word in re.findall(r"[a-z]+", name.lower())
    if len(word) > 2
}


def proper(term: str) -> bool:
    """Return whether `term` is a name: short, with a capital or digit in every word, and no word of a criterion."""
    words = term.split()
    if not 1 <= len(words) <= 3 or len(term) > 40 or not re.fullmatch(r"[\w .+#&/'-]+", term):
        return False
    named = all(any(sign.isupper() or sign.isdigit() for sign in word) for word in words)
    return named and not any(word in _RATED for word in re.findall(r"[a-z]+", term.lower()))


def vocabulary(own: Iterable[str], kind: Kind, prompt: str = "") -> tuple[str, ...]:
    """Return the names to expect in an answer: the user's own first, those of the prompt, then those of its kind.

    What is no name is left out, see `proper`.
    """
    of_kind = CLOUD if kind is Kind.SYSTEM_DESIGN else ()
    of_prompt = re.findall(r"\b(?:[A-Z]+[a-z0-9]*[A-Z]\w*|[A-Z]{2,}\d*)\b", prompt)
    terms = dict.fromkeys(term.strip() for term in (*own, *of_prompt, *of_kind))
    return tuple(term for term in terms if proper(term))[:MOST]
