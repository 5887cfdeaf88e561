"""Choosing what an interviewer would ask next: something that the answer left out."""

from __future__ import annotations

from collections.abc import Collection

from mockinterview.domain.bank import FollowUp, Prompt
from mockinterview.domain.criteria import Kind
from mockinterview.domain.scorecard import Scorecard
from mockinterview.services.score import probe_targets

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


def next_probe(prompt: Prompt, card: Scorecard, asked: Collection[str] = ()) -> FollowUp | None:
    """Return the follow-up for what `card` found missing, None if nothing is worth asking.

    asked: criteria that were asked after already. What would gain most is asked first (see
    services.score.probe_targets); the prompt's own follow-ups go before the curated ones; nothing is asked
    for that was clearly said.
    """
    open_ones = [name for name in probe_targets(card) if name not in asked]
    own = {one.criterion: one for one in reversed(prompt.follow_ups)}
    for name in open_ones:
        if name in own:
            return own[name]
    curated = DESIGNS if prompt.kind is Kind.SYSTEM_DESIGN else DEEDS
    return next((FollowUp(criterion=name, text=curated[name]) for name in open_ones if name in curated), None)
