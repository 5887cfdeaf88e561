"""How an answer meets a question from another level: made larger, waved off, honest about its scale, or dived into.

Rules only, for notes; no rating is moved. The four cases come from guide 003; the words are our own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mockinterview.scoring.modality import Modality
from mockinterview.scoring.quantities import Unit
from mockinterview.scoring.reading import Sentence, read


class Stance(StrEnum):
    """How the question was met."""

    INFLATED = "inflated"
    DISMISSED = "dismissed"
    HONEST = "honest"
    HANDS_ON = "hands-on"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """The stance, the words that show it, and what to say about it."""

    stance: Stance
    quotes: tuple[str, ...] = ()
    told: str = ""


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_TEAM = r"(?:my|our|the) (?:own )?(?:\w+ )?(?:teams?|engineers?|people|guys|managers?|leads?|staff|specialists?|developers?|folks|seniors?|juniors?|reports|technicians?|crew)"
_DISMISS = _words(
    rf"\b{_TEAM} (?:who |that )?(?:usually |normally |generally |always |would |will |can |just |simply )*(?:does?|do|handles?|takes? care of|deals? with|looks? (?:after|into)|works? (?:on|out)|fix(?:es)?|sorts? out|solves?|investigates?|figures? out|digs? into|owns?|covers?)"
    r" (?:that|this|those|these|such|it|them|all of that|the (?:details?|debugging|technical|code|numbers|low-level|nitty)|things like|problems like|issues like|stuff like)"
    r"|\bI (?:don['’]?t|do not|no longer|never|rarely|hardly(?: ever)?|seldom) (?:usually |really |normally |personally |actually |typically |even |ever |myself )*(?:do|touch|look (?:at|into)|get (?:\w+ )?(?:in|into|involved (?:in|with))|go (?:in|into|down)|open|debug|dig into|bother with|deal with|read|write|concern myself with|involve myself in|handle|need to know)"
    r" (?:\w+ ){0,3}?(?:that|this|those|these|such|it|them|code|details?|logs?|dashboards?|debugging|low-level|tickets?|technical|performance|anything|things|levels?|weeds|graphs?|machines?|problems?|issues?|bugs?|traces?|systems?|troubleshooting|numbers)\b"
    r"|\b(?:I (?:just |simply |usually |normally |always )*(?:delegate|hand (?:it|that|this|those|such things) (?:over|down|off|to)|leave (?:it|that|this|those|such \w+|the \w+)|pass (?:it|that|this) (?:on|down)|assign|trust)|I(?:['’]d| would) (?:just |simply |usually |normally |probably |always )*(?:delegate|leave|hand|assign|pass|ask (?:my|a|an|the|one|some\w*)))\b.{0,40}\b(?:teams?|engineers?|people|someone|somebody|leads?|specialists?|staff|them|others|guys|juniors?|reports?|technicians?|managers?)\b"
    r"|\bthat(?:['’]?s| is| was) (?:\w+ )?(?:below|beneath|under|not) (?:my|at my|really my|a) (?:level|pay|role|job|thing|altitude|problem for)"
    r"|\b(?:at my level|in my (?:role|position)|these days|nowadays|someone (?:at|of|in) my (?:level|position|seniority|role))\b.{0,40}\b(?:don['’]?t|do not|no longer|shouldn['’]?t|should not|not supposed|rarely|is not|isn['’]?t|never)\b"
    r"|\b(?:I (?:focus|concentrate|spend my time|work) (?:\w+ )?(?:only |mainly |mostly |more |purely |entirely |these days )?(?:on|at) (?:the )?(?:\w+ ){0,2}?(?:strategy|strategic|vision|big(?:ger)? picture|roadmap|direction|high(?:er)?[- ]level))"
    r"|\b(?:I['’]?m|I am) (?:more )?(?:on |in )?(?:the )?(?:strategy|strategic|big picture|a strategist|past that|beyond that|too senior)\b"
    r"|\b(?:that|this|such (?:a )?\w+|debugging|performance|it|tuning|troubleshooting) (?:is|was|would be) (?:\w+ )?(?:something|work|a (?:job|matter|task|question|thing)|stuff|what) (?:for |that |which |my )?(?:the |my |our )?(?:\w+ )?(?:team|engineers?|people|juniors?|specialists?|lead|operations|leads|staff|guys|developers?)\b"
    r"|\b(?:you(?:['’]?d| would| should)? (?:have to |need to |better )?ask (?:\w+ )?(?:engineers?|team|people|lead|leads|tech lead))\b"
)
_ADMITS = _words(
    r"\b(?:(?:smaller|less|fewer|narrower|more modest) than (?:what |the one |that |this |you|yours|five|500|hundreds)|(?:haven['’]?t|have not|have never|never) (?:yet )?(?:been|worked|led|done|run|had|changed|reached|stood) (?:\w+ ){0,3}(?:there|that far|in charge of (?:that|so)|responsible for (?:that|so)))"
    r"|"
    r"\b(?:(?:I|we)(?:['’]ve| have)?(?: not|n['’]t| never|['’]ve not)\b[^.;]{0,60}\b(?:at|on|of|to|with|that|this|such|so)\b[^.;]{0,20}\b(?:size|scale|large|big|many|reach|scope|number|level|hundred)s?"
    r"|(?:I|we)(?: have| had|['’]ve|['’]d)? (?:not|n['’]t|never|yet to) (?:\w+ ){0,4}(?:five hundred|500|hundreds|thousands|a whole (?:company|organi[sz]ation)|an (?:entire|whole) \w+|so many|that many|anything (?:like|near|close|that))"
    r"|(?:I|we) (?:haven['’]?t|have not|have never|did ?n['’]?t|never|did not) (?:\w+ ){0,5}(?:five hundred|500|hundreds|thousands|a whole \w+|an entire \w+|so many|that many|anything (?:like|near|close|that)|that size|this size|that scale|this scale|such a (?:size|scale)|that (?:large|big))"
    r"|(?:not|never|nothing|smaller than|far from|nowhere near|less than) (?:\w+ ){0,3}(?:at|on|of|to|near)? ?(?:that|this|such a|your) (?:scale|size|scope|number|level|reach)"
    r"|my (?:own )?(?:scope|scale|world|largest|biggest|circle|case|story|example|experience|reach|example here) (?:\w+ )?(?:is|was|has been|stops|ended|ends|covers|covered) (?:\w+ )?(?:smaller|small|less|much smaller|about|only|at|far smaller|of|a smaller|limited|modest|a team)"
    r"|(?:the )?(?:largest|biggest|most|closest|nearest) (?:\w+ )?(?:I|thing I|one I|change I|group I|I['’]ve|I have) (?:\w+ )?(?:have |had )?(?:\w+ ){0,2}(?:changed|led|moved|done|touched|reached|influenced|was|got|worked|handled|come)"
    r"|(?:honest(?:ly)?|to be (?:honest|straight|frank|clear|plain|open)|frankly|in (?:all )?fairness|I should say|I['’]ll say (?:it )?(?:up front|first|openly|straight)|let me be (?:honest|straight|frank|clear|open|plain)|I must admit|I admit)[^.;]{0,80}\b(?:small(?:er)?|not|never|n['’]t|only|less|fewer|new to me)\b"
    r"|(?:new to me|would be (?:new|a step up|my first)|(?:that|this) (?:scale|size) (?:is|would be) new|a (?:size|scale) I (?:have not|haven['’]t|do not|don['’]t) know)|(?:that|this) is (?:\w+ )?(?:bigger|larger|more) than (?:\w+ )?(?:I|what I|anything I))"
)
_GRAND = _words(
    r"\b(?:(?:the |an? |our )?(?:whole|entire) (?:company|organi[sz]ation|engineering|workforce|business|group|firm|department|enterprise|airline|bank|hospital|industry)|company[- ]wide|organi[sz]ation[- ]wide|enterprise[- ]wide|firm[- ]wide|group[- ]wide|all (?:of )?(?:the |our )?"
    r"(?:\w+ )?(?:engineers|employees|staff|teams|people|departments|divisions|organi[sz]ations|five hundred|500|developers|managers|leaders)|every (?:single )?(?:engineer|employee|team|department|manager|developer|leader|division|one of the)|everyone|everybody|five hundred|500|thousands of (?:people|engineers|employees)|"
    r"c-?suite|c-?level|board of directors|the board|ceo|cto|executive (?:team|sponsors?|committee|sponsorship)|all levels|culture (?:transformation|program\w*|change)|transformation (?:program\w*|office)|across the (?:company|board|organi[sz]ation|enterprise|globe))\b"
)
_CONDITIONAL = _words(
    r"\b(?:I|we|you|they|one|it|there|this|that|which|who|leaders?|managers?|teams?|everyone|everybody)(?:['’]d| would| will|['’]ll| could| should| can| am going to|['’]m going to| want to| plan to| need to| must)\b|\bwould (?:be|have|then|start|begin|get|make|bring|launch|create)\b|\b(?:first|then|next|finally|second|third),? (?:I|we|you) (?:would|will|need|should)"
)
_DIVE = _words(
    r"\b(?:I (?:\w+ ){0,3}?(?:traced|profiled|reproduced|opened|read through|read|pulled|compared|bisected|instrumented|looked (?:at|into|through)|went through|dug|sat (?:down )?with|sat in|sat beside|measured|checked|logged|captured|ran|walked|plotted|stepped|followed|graphed|drew|tested|found|saw|noticed|spotted|took)\b)"
)
_CAUSE = _words(
    r"\b(?:root cause|the cause|caused|cause was|because (?:the|a|an|every|each|our|its|two|it)|turned out|came from|led to|was due to|cascad\w+|contention|lock|leak|invalidation|retry|retries|stampede|timeout|saturat\w+|exhaust\w+|deadlock|race|garbage|hot ?spot|fragment\w*|"
    r"queue|thrash\w*|backlog|misconfigur\w+|off by|n\+1|full scan|missing index|stale|skew\w*|throttl\w+|overload\w*|the culprit|the reason was|explained (?:it|the)|pointed to|evict\w*)\b"
)
# what those who wave a question off say of others and of themselves, in the present
_OTHERS_DO = _words(
    r"\b(?:they|my (?:\w+ ){0,2}(?:people|developers|engineers|leads?|managers?|team|teams|specialists|architects|seniors?)|(?:the|our) (?:\w+ ){0,2}(?:people|developers|engineers|leads?|team|teams|specialists|guys)|(?:very |really )?(?:good|capable|smart|strong) people|someone else|somebody else|others)\b[^.;]{0,60}"
    r"\b(?:find|finds|found|repair|repairs|fix|fixes|fixed|solve|solves|solved|handle|handles|handled|come back|take care|took care|sort|sorted|deal|dealt|for (?:that|this|it|those)|look after|see to|saw to|do (?:that|this|it)|bring me|report to me|tell me)\b"
    r"|\b(?:a (?:matter|question|job|task|topic|case) for (?:my|the|our|an|a)|solves itself|gets (?:solved|fixed|sorted)|below|beneath|not what I (?:am|was|get)|not (?:a good|the best) use of my|not (?:really )?my (?:job|role|field|thing|business)|(?:would|should) (?:have to )?ask my)\b"
)
_ALOOF = _words(
    r"\bI (?:set|give|hire|make sure|focus|prefer|concentrate|trust|expect|get (?:a|the|their) (?:\w+ )?(?:report|summary|result)|steer|think about|look at the (?:big|whole|larger)|care about|would rather|keep (?:my|an) eye|provide|define|own the)\b|\b(?:strategy|strategic|vision|big picture|direction|roadmap|long term|portfolio|the organi[sz]ation)\b"
)
_MACHINERY = _words(
    r"\b(?:logs?|traces?|heap|memory|cpu|cache|quer(?:y|ies)|index(?:es)?|table|thread|job|retries|retry|calls?|cable|sensor|profile|profiler|dump|packet|disk|clock|pool|socket|refresh|restart|sessions?|objects?|batch|lock(?:ed|s)?|load|peak|garbage|script|machine|code|library|service|database|server|timeout|stack|device)\b"
)
_WENT_IN = _words(
    r"\bI (?:\w+ ){0,2}?(?:went (?:to|through|down|in)|took (?:the|a|two|three|one|all)|laid|put|patched|fixed|removed|added|rewrote|changed|spread|moved|asked|wrote|copied|repeated|reproduced|sat|stood|counted|watched|timed|listened)\b"
)
_PARTICULAR = (
    Unit.PEOPLE,
    Unit.TEAMS,
    Unit.PERCENT,
    Unit.DURATION,
    Unit.FACTOR,
    Unit.LATENCY,
    Unit.COUNT,
    Unit.PLACES,
    Unit.MONEY,
)
_RESISTED = _words(
    r"\b(?:refus\w+|object\w+|disagre\w+|did ?n['’]?t want|resist\w+|sceptic\w+|skeptic\w+|pushed back|against it|argued|feared|pilot|volunteer\w*|first team|trial|tried it)\b"
)
_WORDS_LEAST = 15
MACHINERY_LEAST = 3  # different technical nouns that show a look inside; our own choice
STORY_SENTENCES = 4  # particular sentences from which an answer is a story, whatever is said in passing; our own choice

_TOLD = {
    Stance.INFLATED: "It speaks of everybody and of the top, but tells no deed of your own that could be checked. Say first that your "
    "scale was smaller, give the largest that you really changed, then how you would carry it over.",
    Stance.DISMISSED: "Part of the question is passed on to others ('my team does that'). Interviewers want to see you dive in "
    "yourself: name the cause, your own step, and how the fix spread.",
    Stance.HONEST: "You say openly that your scale was smaller. That is the right way; build on what you really did.",
    Stance.HANDS_ON: "You go into it yourself and name the cause. Close with how the fix became a rule for others.",
    Stance.PLAIN: "",
}  # fmt: skip


def handling(text: str, sentences: Sequence[Sentence] | None = None) -> Handling:
    """Return how an answer meets a question from another level.

    sentences: the facts of `text`, if they were read already. PLAIN where nothing is to be said.
    """
    rows = tuple(sentences) if sentences is not None else read(text)
    if len(text.split()) < _WORDS_LEAST:
        return Handling(stance=Stance.PLAIN)
    lived = [one for one in rows if _lived(one)]
    admits = _ADMITS.search(text)
    waved = list(_DISMISS.finditer(text))
    dives = [one for one in rows if _DIVE.search(one.text) and one.modality is not Modality.HYPOTHETICAL]
    cause = _CAUSE.search(text)
    if waved and len(lived) < STORY_SENTENCES and not (dives and cause and len(lived) >= 2):
        return _told(Stance.DISMISSED, waved[0].group())
    if (inflated := _inflated(text, rows, lived, admits is not None)) is not None:
        return _told(Stance.INFLATED, inflated)
    if admits and lived:
        return _told(Stance.HONEST, admits.group())
    went_in = dives or [one for one in rows if _WENT_IN.search(one.text) and one.modality is not Modality.HYPOTHETICAL]
    machinery = {one.group().lower() for one in _MACHINERY.finditer(text)}
    if (dives and cause) or (went_in and len(machinery) >= MACHINERY_LEAST):
        return _told(Stance.HANDS_ON, went_in[0].text)
    others = _OTHERS_DO.search(text)
    if others and _ALOOF.search(text) and not lived:
        return _told(Stance.DISMISSED, others.group())
    return Handling(stance=Stance.PLAIN)


def _told(stance: Stance, quote: str) -> Handling:
    return Handling(stance=stance, quotes=(" ".join(quote.split()),), told=_TOLD[stance])


def _lived(one: Sentence) -> bool:
    """Say whether a sentence tells a deed of the past with something particular in it."""
    if one.modality is not Modality.DONE or not one.own_deeds or _CONDITIONAL.search(one.text):
        return False
    particular = [q for q in one.quantities if q.unit in _PARTICULAR]
    return bool(particular or one.changes or one.adoptions or _RESISTED.search(one.text) or one.stakeholders)


def _inflated(text: str, rows: Sequence[Sentence], lived: Sequence[Sentence], admits: bool) -> str | None:
    """Return the large words of an answer that is all plan, or all grandeur without anything particular."""
    grand = list(_GRAND.finditer(text))
    if not grand or admits:
        return None
    small = [one for one in lived if not _GRAND.search(one.text)]
    supposed = sum(
        one.modality in (Modality.HYPOTHETICAL, Modality.PLANNED) or _CONDITIONAL.search(one.text) is not None
        for one in rows
    )
    words = " … ".join(dict.fromkeys(one.group() for one in grand[:3]))
    if supposed * 2 >= len(rows) and not small:
        return words
    if len(grand) >= 3 and not small and not any(one.changes for one in rows):
        return words
    return None
