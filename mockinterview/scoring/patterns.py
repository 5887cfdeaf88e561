"""What to say of a weak place, and a better pattern made of the writer's own facts. No figure is ever invented."""

from __future__ import annotations

from mockinterview.scoring.passages import Passage, Rule, Sign

_WHY = {
    Rule.TASK: "It names a task and that it was done. Whoever reads for the next level looks for what you saw, changed or settled.",
    Rule.VAGUE: "It says better, or counts use, without a figure before and after and what followed from it.",
    Rule.ACTIVITY: "Meetings and reports are means. What counts is what they changed: a dispute ended, an agreement, another way of working.",
    Rule.LOCAL: "The effect is measured, but it stays in one place. The next level asks who else works differently because of it.",
    Rule.PRAISE: "Praise is no impact. It belongs to the feedback, with the name, the moment and the behavior.",
    Rule.TRAIT: "It says what somebody is like. A reader can use what the person did, when, and what came of it.",
    Rule.POWER: "A phrase of praise for oneself with no date, sum, number of teams or name near it.",
    Rule.OPENING: "The opening counts projects. It should claim scope: what changed, for how many, and what outlived you.",
    Rule.JARGON: "Technology comes before the reason. Say first who was hurt or what was at stake.",
    Rule.FRICTION: "Nobody objects in this story. Trust and influence show where somebody did not want to.",
    Rule.BARE: "Nothing in it carries further: no gap that you saw, no way of working changed, nobody who objected, no figure, nobody who took it over.",
    Rule.PLAN: "This is a plan. Evidence for the next level has to lie before the promotion.",
}
_ASK = {
    Rule.TASK: "What had nobody seen or owned before you did, who was against it, and what do others do differently since?",
    Rule.VAGUE: "Which figure, from what to what, over which time, and who could do what because of it?",
    Rule.ACTIVITY: "Which decision came out of these meetings that would not have been made without you?",
    Rule.LOCAL: "Which other teams use it by now, and what made them take it over?",
    Rule.PRAISE: "What did you do that they praised, and what changed because of it?",
    Rule.TRAIT: "When did you see it, what exactly did the person do, and what would have happened otherwise?",
    Rule.POWER: "Since which month, on which work, for how many teams, and who can confirm it?",
    Rule.OPENING: "If only one sentence were read: what runs differently now, for whom, and since when?",
    Rule.JARGON: "Who noticed the problem, and what did it cost them?",
    Rule.FRICTION: "Who had the best reason against it, and how was it settled?",
    Rule.BARE: "What was wrong before, what did you change, and who does what differently since?",
    Rule.PLAN: "Where did you do this already, perhaps in a smaller way?",
}


def why(rule: Rule) -> str:
    """Return why a rule matters, in one or two sentences."""
    return _WHY[rule]


def better(rule: Rule, known: Passage) -> str:
    """Return a better pattern with the facts that the passage has, and a question for those that it lacks."""
    gap, design, friction = known.said(Sign.GAP), known.said(Sign.DESIGN), known.said(Sign.RESISTANCE)
    figure, adopted, reach = known.said(Sign.FIGURE), known.said(Sign.ADOPTION), known.said(Sign.REACH)
    ask = _ASK[rule]
    match rule:
        case Rule.TASK | Rule.BARE | Rule.OPENING:
            has = _listed(("your change", design), ("your figure", figure), ("the reach", reach))
            return (
                f"You have {has}. Build on it: 'I saw that [gap]. I [changed what] although [who objected]. Since then [who] …' {ask}"
                if has
                else f"Pattern: 'I saw that [gap]. I [changed what] although [who objected]. Since then [who, how many] [do what].' {ask}"
            )
        case Rule.VAGUE:
            has = _listed(("your figure", figure), ("the reach", reach), ("who took it over", adopted))
            return (
                f"You have {has}. Put it here: '[measure] from [before] to [after] in [time], so that [who] could [what].' {ask}"
                if has
                else f"Pattern: '[measure] from [before] to [after] in [time], so that [who] could [what].' {ask}"
            )
        case Rule.LOCAL:
            has = _listed(("your figure", figure), ("your change", design))
            return f"Keep {has or 'your figure'} and go on: '[N teams or organizations] took it over; [which standard or playbook] stayed.' {ask}"
        case Rule.ACTIVITY:
            has = _listed(("the conflict", friction), ("your change", design), ("the gap", gap))
            return (
                f"You have {has}. Tell that and leave the calendar out. {ask}"
                if has
                else f"Pattern: '[Two sides] disagreed on [what]. I showed [data]; we agreed on [what]; since then [how].' {ask}"
            )
    return ask


def _listed(*facts: tuple[str, str]) -> str:
    """Return the facts that are there as words: `name '…'`."""
    told = [f"{name} ('{' '.join(words.split())[:60]}')" for name, words in facts if words]
    return ", ".join(told[:-1]) + (" and " if len(told) > 1 else "") + told[-1] if told else ""
