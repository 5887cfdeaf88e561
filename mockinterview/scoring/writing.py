"""How a written story speaks: task language, vague impact and their kin, and the signs of work that carries further.

Rules only, and none of them is in the path of a rating: they make notes for the writer. The rules and the pairs behind
them come from guide 000 (self-review), 002 and 004; the words are our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mockinterview.scoring import cues
from mockinterview.scoring.adoption import adoptions
from mockinterview.scoring.modality import Modality
from mockinterview.scoring.passages import Finding, Passage, Rule, Sign
from mockinterview.scoring.patterns import better, why
from mockinterview.scoring.quantities import Unit
from mockinterview.scoring.reading import Sentence, read

STORY_WORDS = 60  # from which a passage is a story and not a statement; our own choice
MOST_PLACES = 4  # of one rule that are marked in a passage; our own choice
_LARGE_UNITS = (Unit.TEAMS, Unit.ORGANISATIONS, Unit.PLACES)


def passage(text: str, *, opening: bool = False, feedback: bool = False) -> Passage:
    """Return what is strong and weak in a story or statement.

    opening: it opens the document, and should claim scope. feedback: it is a peer's statement, where praise belongs,
    but not traits without an event.
    """
    sentences = read(text)
    signs = _signs(text, sentences)
    known = Passage(text=text, sentences=sentences, signs=signs, findings=())
    found = tuple((_feedback_rules if feedback else _story_rules)(known, opening=opening))
    return Passage(
        text=text, sentences=sentences, signs=signs, findings=tuple(sorted(found, key=lambda one: one.start))
    )


def _signs(text: str, sentences: Sequence[Sentence]) -> dict[Sign, tuple[tuple[int, int], ...]]:
    patterns = {
        Sign.GAP: cues.GAP, Sign.DESIGN: cues.DESIGN, Sign.RESISTANCE: cues.RESISTANCE, Sign.ADOPTION: cues.ADOPTED,
        Sign.REACH: cues.REACH_WORDS, Sign.CHOICE: cues.CHOICE,
    }  # fmt: skip
    found = {
        sign: [one.span() for one in pattern.finditer(text) if not _denied(text, one)]
        for sign, pattern in patterns.items()
    }
    found[Sign.ADOPTION] += [(one.start, one.end) for one in adoptions(text)]
    found[Sign.FIGURE] = list(_figures(text, sentences))
    found[Sign.REACH] += [
        (one.start, one.end) for s in sentences for one in s.quantities if one.unit in _LARGE_UNITS and one.value >= 2
    ]
    return {sign: tuple(sorted(set(places))) for sign, places in found.items()}


def _denied(text: str, match: re.Match[str]) -> bool:
    """Say whether 'no' or 'without' stands right before a sign: 'no disputes', 'without any objections'."""
    return re.search(
        r"\b(?:no|without|without any|not any|never|zero|nor)\s+$", text[: match.start()], re.IGNORECASE
    ) is not None and not match.group().lower().startswith(("no ", "without"))


def _figures(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Yield places that measure an effect: a change, a share, money, a time, a factor; counts of things do not."""
    for sentence in sentences:
        for pair in sentence.changes:
            yield pair.start, pair.end
        for one in sentence.quantities:
            if one.unit in (Unit.PERCENT, Unit.MONEY, Unit.FACTOR, Unit.LATENCY, Unit.AVAILABILITY):
                yield one.start, one.end
            elif one.unit in (Unit.DURATION, Unit.COUNT, Unit.RATE, Unit.VOLUME):
                lead = text[max(sentence.piece.start, one.start - 30) : one.start]
                if re.search(
                    r"\b(?:sav\w+|by|down to|up to|to|fell|cut|dropped|freed|per|a)\s*(?:\w+\s+)?$", lead, re.IGNORECASE
                ):
                    yield one.start, one.end
    for match in cues.EFFECT_FIGURE.finditer(text):
        yield match.span()


def _story_rules(known: Passage, *, opening: bool) -> Iterator[Finding]:
    yield from _task(known)
    yield from _activity(known)
    yield from _vague(known)
    yield from _local(known)
    yield from _praise(known)
    yield from _power(known)
    yield from _friction(known)
    yield from _jargon(known)
    yield from _plan(known)
    yield from _bare(known)
    if opening:
        yield from _opening(known)


def _feedback_rules(known: Passage, *, opening: bool) -> Iterator[Finding]:  # noqa: ARG001 - the same shape as above
    match = cues.TRAIT.search(known.text)
    if match and not (cues.EVENT.search(known.text) or known.has(Sign.RESISTANCE, Sign.FIGURE, Sign.GAP)):
        yield _found(known, Rule.TRAIT, match)
        return
    praise = cues.PRAISE.search(known.text)
    behaviour = known.has(Sign.GAP, Sign.DESIGN, Sign.RESISTANCE, Sign.FIGURE, Sign.ADOPTION) or cues.EVENT.search(
        known.text
    )
    if not behaviour and (praise or not match):
        yield _found(known, Rule.TRAIT, praise or match or re.match(r"(?s).*", known.text))


def _task(known: Passage) -> Iterator[Finding]:
    """Task verbs count only in a passage without gap, resistance, changed design, adoption or measured effect."""
    if known.has(Sign.GAP, Sign.RESISTANCE, Sign.ADOPTION) or (
        known.has(Sign.DESIGN) and known.has(Sign.FIGURE, Sign.REACH, Sign.CHOICE)
    ):
        return
    if known.has(Sign.FIGURE) and known.has(Sign.REACH):
        return
    if not known.has(Sign.FIGURE) or _completion(known.text):
        yield from _each(known, Rule.TASK, cues.TASK)


def _each(known: Passage, rule: Rule, cue: re.Pattern[str]) -> Iterator[Finding]:
    """Yield a finding for the first place in each sentence, a few at most: more would bury the rest."""
    found = 0
    for sentence in known.sentences:
        match = cue.search(known.text, sentence.piece.start, sentence.piece.end)
        if match and found < MOST_PLACES:
            found += 1
            yield _found(known, rule, match)


def _completion(text: str) -> bool:
    return cues.COMPLETION.search(text) is not None


def _activity(known: Passage) -> Iterator[Finding]:
    if not known.has(Sign.RESISTANCE, Sign.FIGURE, Sign.ADOPTION) and not (
        known.has(Sign.DESIGN) and known.has(Sign.GAP)
    ):
        yield from _each(known, Rule.ACTIVITY, cues.ACTIVITY)


def _vague(known: Passage) -> Iterator[Finding]:
    """'Better' without a figure in its own or the next sentence; a count of users without a consequence."""
    spans = known.signs.get(Sign.FIGURE, ())
    for index, sentence in enumerate(known.sentences):
        match = cues.BETTER.search(sentence.text)
        if match is None or sentence.modality is Modality.HYPOTHETICAL:
            continue
        end = known.sentences[min(index + 1, len(known.sentences) - 1)].piece.end
        start = known.sentences[max(index - 1, 0)].piece.start
        near = any(start <= a < end for a, _ in spans)
        if not near and not (known.has(Sign.ADOPTION) and known.has(Sign.REACH)):
            yield _found(known, Rule.VAGUE, match, offset=sentence.piece.start)
            return
    usage = cues.USAGE.search(known.text)
    if usage and not cues.CONSEQUENCE.search(known.text) and not known.has(Sign.ADOPTION, Sign.GAP, Sign.RESISTANCE):
        yield _found(known, Rule.VAGUE, usage)


def _local(known: Passage) -> Iterator[Finding]:
    """Find a measured effect that stays in one place, with nobody else named."""
    if not known.has(Sign.FIGURE) or known.has(Sign.REACH, Sign.ADOPTION):
        return
    if len(known.text.split()) < STORY_WORDS and known.has(Sign.GAP, Sign.RESISTANCE):
        return  # a statement need not say everything; a whole story has the room
    place = cues.ONE_PLACE.search(known.text)
    start, end = known.signs[Sign.FIGURE][0]
    if place:
        start, end = place.span()
    yield _at(known, Rule.LOCAL, start, end)


def _praise(known: Passage) -> Iterator[Finding]:
    match = cues.PRAISE.search(known.text)
    if match:
        yield _found(known, Rule.PRAISE, match)


def _power(known: Passage) -> Iterator[Finding]:
    for match in cues.POWER.finditer(known.text):
        near = known.text[max(0, match.start() - 80) : match.end() + 160]
        if not re.search(
            r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b", re.sub(r"\bL[4-8]\b", "", near)
        ):
            yield _found(known, Rule.POWER, match)


def _friction(known: Passage) -> Iterator[Finding]:
    match = cues.EVERYONE_AGREED.search(known.text) or cues.TRUST.search(known.text)
    if match and not known.has(Sign.RESISTANCE):
        yield _found(known, Rule.FRICTION, match)


def _jargon(known: Passage) -> Iterator[Finding]:
    """Technology in the first stretch and no word on why it matters. The stretch is our own choice."""
    first = known.text[: max(160, len(known.text) * 15 // 100)]
    match = cues.TECH.search(first)
    if match and len(known.text.split()) >= 40 and not cues.BUSINESS.search(first):
        yield _found(known, Rule.JARGON, match)


def _plan(known: Passage) -> Iterator[Finding]:
    """Evidence of the next level has to lie in the past."""
    plans = [one for one in known.sentences if cues.FUTURE.search(one.text) and not one.own_deeds]
    if plans and len(plans) * 2 >= len(known.sentences):
        match = cues.FUTURE.search(plans[0].text)
        if match:
            yield _found(known, Rule.PLAN, match, offset=plans[0].piece.start)


def _bare(known: Passage) -> Iterator[Finding]:
    """Find a passage in which nothing carries, whatever its verbs; better named by another rule where one applies."""
    if known.has(Sign.GAP, Sign.DESIGN, Sign.RESISTANCE, Sign.ADOPTION, Sign.FIGURE) or not known.sentences:
        return
    others = (*_task(known), *_activity(known), *_vague(known), *_praise(known), *_power(known), *_plan(known))
    if not others:
        first = known.sentences[0].piece
        yield _at(known, Rule.BARE, first.start, first.end)


def _opening(known: Passage) -> Iterator[Finding]:
    first = known.sentences[0] if known.sentences else None
    match = cues.COUNT_OPENING.search(first.text) if first else None
    if first and match and not known.has(Sign.GAP, Sign.ADOPTION):
        yield _found(known, Rule.OPENING, match, offset=first.piece.start)


def _found(known: Passage, rule: Rule, match: re.Match[str] | None, *, offset: int = 0) -> Finding:
    start, end = match.span() if match else (0, len(known.text))
    return _at(known, rule, start + offset, end + offset)


def _at(known: Passage, rule: Rule, start: int, end: int) -> Finding:
    return Finding(
        rule=rule, start=start, end=end, quote=known.text[start:end], why=why(rule), pattern=better(rule, known)
    )
