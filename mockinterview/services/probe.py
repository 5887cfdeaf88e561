"""Choosing what an interviewer would ask next: something that the answer left out, in words that show who listened."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from mockinterview.domain.bank import FollowUp, Prompt
from mockinterview.domain.criteria import Kind
from mockinterview.domain.scorecard import Scorecard
from mockinterview.scoring.claims import Claims, claims_of
from mockinterview.services.score import already_said, probe_targets

MEASURED = ("impact", "metrics")  # what a figure proves
_ASKS_FOR_A_FIGURE = re.compile(r"\b(?:how (?:much|many)|measur\w*|metrics?|figures?|numbers?)\b", re.IGNORECASE)
HOW_MUCH = "By how much, and how did you measure it?"
UNMEASURED = "What changed in the end, by how much, and how did you measure it?"
WORTH = "What was that worth to customers or the business, and how do you know?"
TRULY_DONE = "Take one time when this really happened to you. What did you yourself do, and what came of it?"
BACK_TO_IT = "Let me come back to my question. Which time in your own work answers it best, and what did you do?"
FLAGGED = {"hypothetical": TRULY_DONE, "others-deeds": TRULY_DONE, "speech": TRULY_DONE, "recital": TRULY_DONE,
           "off-topic": BACK_TO_IT, "read-back": BACK_TO_IT, "no-answer": BACK_TO_IT}  # fmt: skip

DEEDS = {
    "scope": "How many people and teams did this touch, and which of them were not your own?",
    "impact": "What changed in the end, by how much, and how did you measure it?",
    "context": "Why did this matter to the business and to customers at that moment?",
    "ambiguity": "How did you find out what the problem really was, before anybody had framed it?",
    "influence": "Who had to be convinced without reporting to you, and what moved them?",
    "disagreement": "Who disagreed with you, what was their best argument, and how did it end?",
    "change": "How did you bring people along, and where did you meet resistance?",
    "leverage": "What did other teams take over from this, and what is still in use today?",
    "horizon": "How long does this hold, and what did you prepare for the years after?",
    "judgment": "Which other option did you weigh seriously, and why did you turn it down?",
    "people": "Who grew through this work, and what did you do for that person?",
    "innovation": "What was new about your way, and why had nobody done it before?",
    "industry": "What did people outside your company learn from this?",
    "technical": "Take me one level deeper: what exactly was the technical cause, and what did you decide?",
    "customer": "Which customer data did you look at, and what did it change in your decision?",
    "ownership": "Which part was yours alone, and what would not have happened without you?",
    "structure": "What was the result, in one sentence, and what stayed after you had left?",
    "communication": "How would you say this to a senior vice president in thirty seconds?",
}
DESIGNS = {
    "requirements": "Which use cases and quality requirements come first, and what do you leave out on purpose?",
    "business_case": "Why should the company build this at all, and not buy it?",
    "estimation": "Put numbers to it: requests a second, storage a year, and what follows from them?",
    "architecture": "Walk me through one request: which components does it touch, over which interfaces?",
    "data": "What does the data model look like, which store do you choose, and how consistent must it be?",
    "scaling": "What breaks first at ten times the load, and what do you do about it?",
    "reliability": "A whole zone fails at peak. What does the customer see, and how do you recover?",
    "operations": "How do you deploy this, and what wakes somebody up at night?",
    "security": "Who may see which data, and how do you make sure of it?",
    "cost": "What is the largest cost, and how would you halve it?",
    "tradeoffs": "Which alternative did you reject, on what grounds, and can the decision be reversed?",
    "operating_model": "Which team owns this, and how does a new team get on board?",
    "evolution": "How do you get from what exists today to this, and what changes in three years?",
    "risks": "What could make this project fail, technically and in the organisation?",
    "metrics": "How will you know in six months that this works?",
}


def next_probe(prompt: Prompt, card: Scorecard, asked: Collection[str] = (), said: str = "") -> FollowUp | None:
    """Return the follow-up for what `card` found missing, None if nothing is worth asking.

    asked: criteria that were asked after already. said: the text that was scored, empty if it is not known.
    After an answer that was none, the deed is asked for. A result without a figure comes first: every interviewer
    asks for it. Then what would gain most (services.score.probe_targets), the prompt's own follow-ups before the
    curated ones. Nothing is asked for that was clearly said, and no figure where figures were given.
    """
    targets = [name for name in probe_targets(card) if name not in asked]
    if not asked and targets:
        flagged = next((FLAGGED[flag] for flag in card.flags if flag in FLAGGED), "")
        if flagged:
            return FollowUp(criterion=targets[0], text=flagged)
    heard = claims_of(said)
    metric = _metric(prompt, card, asked, heard)
    if metric is not None:
        return metric
    own = {one.criterion: one for one in reversed(prompt.follow_ups) if not _asked_for_nothing(one, heard)}
    for name in targets:
        if name in own:
            return FollowUp(criterion=name, text=_quoting(name, own[name].text, heard))
    curated = DESIGNS if prompt.kind is Kind.SYSTEM_DESIGN else DEEDS
    offered = [
        FollowUp(criterion=name, text=_curated(name, curated[name], heard)) for name in targets if name in curated
    ]
    return next((one for one in offered if not _asked_for_nothing(one, heard)), None)


def still_open(probe: FollowUp, card: Scorecard) -> bool:
    """Return whether `probe` still makes sense after the last words were heard."""
    return not already_said(card, probe.criterion)


def _metric(prompt: Prompt, card: Scorecard, asked: Collection[str], heard: Claims) -> FollowUp | None:
    """Ask for the figure if a deed was told and its result was not measured."""
    if prompt.kind is not Kind.BEHAVIORAL or heard.measured or not heard.text or not card.on_topic:
        return None
    name = next((one for one in MEASURED if card.rating(one) is not None and one not in asked), "")
    if not name or card.overall is None:
        return None
    if not heard.effect and already_said(card, name):
        return None
    if heard.effect:
        return FollowUp(criterion=name, text=f"You said \u201c{heard.effect}\u201d. {HOW_MUCH}")
    own = next(
        (one for one in prompt.follow_ups if one.criterion == name and _ASKS_FOR_A_FIGURE.search(one.text)), None
    )
    return own or FollowUp(criterion=name, text=UNMEASURED)


def _asked_for_nothing(probe: FollowUp, heard: Claims) -> bool:
    """Return True for a question about a figure where figures were given."""
    return heard.measured and probe.criterion in MEASURED and _ASKS_FOR_A_FIGURE.search(probe.text) is not None


def _curated(name: str, text: str, heard: Claims) -> str:
    return WORTH if name == "impact" and heard.measured else _quoting(name, text, heard)


def _quoting(name: str, text: str, heard: Claims) -> str:
    """Put the speaker's own words before a question that goes on from them."""
    quote = heard.about.get(name, "")
    return f"You said \u201c{quote}\u201d. {text}" if quote else text


def probes(prompt: Prompt, card: Scorecard, said: str, most: int) -> Sequence[FollowUp]:
    """Return up to `most` follow-ups as they would be asked if no reply brought anything."""
    found: list[FollowUp] = []
    while len(found) < most and (one := next_probe(prompt, card, {row.criterion for row in found}, said)) is not None:
        found.append(one)
    return found
