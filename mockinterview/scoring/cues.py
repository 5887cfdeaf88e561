"""The words by which written stories show what they are made of: own lists, after the pairs of guide 000."""

from __future__ import annotations

import re


def words(pattern: str) -> re.Pattern[str]:
    """Return a pattern that does not mind capitals."""
    return re.compile(pattern, re.IGNORECASE)


GAP = words(
    r"\b(?:there (?:was|were|had been) (?:no|neither|nothing)|had never (?:been )?\w+|(?:each|every) (?:\w+ ){1,3}(?:had|used|kept|counted|measured|named|called|did) (?:its|their|his|her|a different|another)|in (?:two|three|four|five|\d+) (?:different )?ways|none of (?:which|whom)|lay between|fell between|blamed (?:each other|one another)|no \w+ (?:anywhere|had ever|ever)|the (?:real )?(?:fault|reason|trouble|problem|question) (?:was|lay|sat)|would (?:have )?(?:fail|lock|lose|break|collapse|fall|stop|choke|overload|drown|be blind|run out)\w*|whenever|because nobody|kept (?:failing|losing|breaking|disappearing))\b|"
    r"\b(?:nobody|no one|none of (?:us|them)|neither (?:team|side|group))\s+(?:\w+\s+){0,2}?(?:had|owned|knew|saw|measured|noticed|was|were|"
    r"could|looked|asked|tracked|covered|felt|checked|wanted)\b|\bno (?:owner|precedent|one owner|test|team owned|document|contract|common \w+|"
    r"shared \w+|agreed \w+|single \w+|alarm|metric|rule|standard|process|check)\b|\bwithout (?:an? )?(?:owner|precedent)\b|\bunowned\b|"
    r"\b(?:noticed|foresaw|saw that|saw a|saw the|found that|found out|realised|realized|discovered|spotted|traced|uncovered|identified|"
    r"suspected|worked out|recognised|recognized|predicted|anticipated|diagnosed|pinned down)\b|\b(?:root )?cause\b|\bbottleneck\b|"
    r"\b(?:gap|blind spot|hidden|missing|overlooked|untested|unmeasured|unclear who)\b|\b(?:risk|failure|collapse|outage)\b.{0,40}\b(?:seen|ahead|before)\b"
)
DESIGN = words(
    r"\b(?:re-?designed|re-?defined|re-?framed|re-?wrote|re-?built|re-?worked|re-?thought|re-?drew|re-?set|re-?ordered|re-?negotiated|"
    r"re-?placed|re-?organi[sz]ed|invented|devised|negotiated|authored|defined|drafted|proposed|simplified|"
    r"standardi[sz]ed|mediated|brokered|settled|socialised|socialized|consolidated|merged|unified|introduced|turned .{3,50} into|"
    r"designed|wrote (?:the|a|one|down|up)|set up (?:a|one|the)|created (?:a|one|the)|changed (?:how|the way|the rule|the model|what)|"
    r"new (?:model|way|architecture|contract|agreement|rule|mechanism|process|operating model|standard|approach|scheme))\b"
)
RESISTANCE = words(
    r"\b(?:object(?:ed|ion|ions)|refus(?:ed|al|ing)|disagree(?:d|ment|s)?|oppos(?:ed|ition|ing)|push(?:ed|ing)? back|pushback|resist(?:ed|ance|ing)|"
    r"reluctan(?:t|ce)|scepti\w+|skepti\w+|disput(?:e|ed|es)|deadlock(?:ed)?|stand-?off|conflict(?:s|ing)?|escalat(?:ed|ion|ions)|quarrel\w*|argued|"
    r"did ?n[o'’]t (?:want|believe|trust|agree)|would ?n[o'’]t (?:accept|sign|move|agree|hear|give)|feared|mediat(?:ed|ing)|dissent\w*|against (?:it|the|my|our|his|her|their)|"
    r"contested|vetoed|blocked|said no|unwilling|fought|the loudest|hard(?:est)? critic|"
    r"challenged|withheld|rival|over (?:his|her|their|the) (?:objection|protest)\w*)\b"
)
ADOPTED = words(
    r"\b(?:(?:have|has|had) (?:since |now |all |both |also )*(?:adopted|copied|taken (?:it|this|that|the \w+) (?:up|over)|followed|joined|borrowed|switched|dropped theirs|given up (?:its|their))|(?:do|does|did) (?:the same|it (?:like that|the same way|that way|so)|likewise|so too|so since|so now)|(?:plan|decide|work|run|operate|live|go|report|review|count|buy|hire|ship|left|leave|measure|order|schedule)s? (?:by|on|with|to|in|like|from|after|around) (?:it|this|that|them|these|my \w+|our \w+|the same \w*|that way)|that way (?:now|since|later|today|too)|hold(?:s)? themselves to|gave up (?:its|their)|dropped (?:its|theirs|their own)|(?:every|each|all) (?:\w+ ){1,4}(?:now|since|today|since then) (?:\w+)?|(?:now|today|since then|by now),? (?:\w+ ){1,5}(?:use|follow|do|run|plan|work|ask|start|begin|apply|sign|check|share|page)s?\b|part of every|in every|in the (?:handbook|training|contract|onboarding|checklist) (?:of|for))\b|"
    r"\b(?:adopt(?:ed|ion|s)|took (?:it|this|that|them|the \w+(?: \w+)?) (?:over|up)|taken (?:over|up) (?:by|in)|picked (?:it|this|them) up|"
    r"(?:now |since )?(?:used|run|followed|copied|owned|applied) (?:by|in|across) (?:\w+ )?(?:\w+ )?(?:teams|organi[sz]ations|orgs|groups|divisions|"
    r"departments|regions|countries|sites|plants|branches|units|services|others|companies|hospitals|wards|depots|stores|schools)|"
    r"(?:is|are|became|become|made it|made) (?:now )?(?:the|a|our|their|company|an)\s?(?:\w+ ){0,2}(?:standard|default|template|norm|precedent|policy|"
    r"reference|rule|playbook|habit|requirement)|as (?:a |the )?(?:standard|template|default|model)\b|standard (?:in|for|across|at)\b|"
    r"(?:copied|asked for|joined|follow(?:ed|s)?|reus(?:e|ed|es)|switched to|moved (?:on ?to)|rel(?:y|ies) on|built on|plan(?:s|ned)? (?:by|with|around)) (?:it|the same|this|that|ours|them|its)\b|"
    r"(?:steers?|guides?|shapes?|drives?|governs?) (?:the )?(?:\w+ )?(?:plans?|roadmaps?|decisions?|planning|work|budgets?)|"
    r"playbook|precedent)\b"
)
REACH_WORDS = words(
    r"\b(?:the \w+ (?:\w+ )?(?:group|team|side|division|area|department|office|company|lab|desk|shift|unit|crew|line)s? and (?:the )?\w+(?: \w+)?|all (?:of them|the others)|others (?:have|do|use|took)|everywhere|elsewhere|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) others|the (?:rest|other side)|both (?:sides|leads|heads|owners))\b|"
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|many|all(?: the)?|both|other|neighbou?ring|adjacent|sister|"
    r"partner|across(?: the)?(?: \w+)?|between(?: the)?(?: \w+)?)\s+(?:\w+[ -]){0,2}(?:teams|organi[sz]ations|orgs|groups|divisions|departments|regions|countries|sites|plants|branches|"
    r"business units|units|services|companies|hospitals|clinics|wards|depots|stores|schools|warehouses|directors|vps|vice presidents|markets|systems|backends|"
    r"labs|stations|products|platforms|offices|airports|ports|factories|terminals|functions|leaders|campuses|libraries|kitchens|studios)\b|"
    r"\b(?:another|a neighbou?ring|an adjacent|a sister|a partner|the wider|the whole) (?:\w+ )?(?:organi[sz]ation|division|department|team|company|unit|group|region|business)\b|"
    r"\bcompany[- ]wide\b|\borganisation[- ]wide\b|\borganization[- ]wide\b|\bcross[- ](?:org|organi[sz]ation|team|functional)\w*"
)
CHOICE = words(
    r"\b(?:instead of|rather than|the (?:harder|slower|riskier|unpopular) (?:way|path|option|choice)|trade-?off|although it|even though|gave up|"
    r"accepted (?:a|the) (?:delay|cost|risk)|turned down|walked away from|before (?:i had )?approval|postponed|stopped the|delayed the)\b"
)
TASK = words(
    r"\b(?:manag(?:ed|ing)|led|leading|headed|ran|running|oversaw|overseeing|execut(?:ed|ing|ion of)|deliver(?:ed|ing|y of)|launch(?:ed|ing)?(?: of)?|shipp(?:ed|ing)|complet(?:ed|ing|ion of)|"
    r"finish(?:ed|ing)|implement(?:ed|ing|ation of)|coordinat(?:ed|ing|ion of)|organi[sz]ed|supervised|conducted|performed|supported|maintained|"
    r"handled|answered|resolved|closed|processed|fixed|migrated|moved|upgraded|installed|rolled out|deployed|built|developed|drove|driving|"
    r"responsible for|in charge of|took care of|worked on|participated in|contributed to|helped (?:with|to)|was part of|attended|prepared|"
    r"on (?:time|schedule|budget)|ahead of (?:schedule|time|plan)|within (?:budget|the deadline|time)|met (?:the|our|all|every) (?:\w+ )?(?:deadlines?|dates?|milestones?|commitments?|goals?|targets?)|"
    r"no (?:incidents?|issues|outages|delays|problems|escalations)|without (?:incidents?|issues|problems|delays?)|as planned|"
    r"took (?:\w+ ){0,4}live|went live|brought (?:\w+ ){0,4}(?:live|home|over the line)|hit (?:the|our|all|every) (?:\w+ )?(?:deadlines?|dates?|milestones?)|signed off)\b"
)
ACTIVITY = words(
    r"\b(?:(?:weekly|bi-?weekly|fortnightly|monthly|daily|regular|recurring|quarterly|frequent)\s+(?:\w+\s+){0,2}(?:syncs?|meetings?|calls?|stand-?ups?|check-?ins?|reports?|updates?|reviews?|"
    r"newsletters?|e-?mails?|one-on-ones?|1:1s?|sessions?|lunches|mails?|status|dashboards?)|status (?:reports?|updates?|meetings?|mails?|calls?)|"
    r"(?:held|hosted|organi[sz]ed|scheduled|attended|ran|set up|chaired|facilitated|sat in|joined|sent|wrote|circulated|kept) (?:\w+\s+){0,4}?(?:meetings?|syncs?|stand-?ups?|calls?|workshops?|sessions?|minutes|updates|newsletters?|check-?ins?|"
    r"reports?|retrospectives?|town halls?|office hours|slides|decks?|reminders?|e-?mails?|trackers?|spreadsheets?)|kept (?:everyone|everybody|all|stakeholders|people|the \w+) (?:\w+ )?(?:informed|aligned|updated|in the loop|up to date|posted))\b"
)
BETTER = words(
    r"\b(?:improv(?:ed|es|ing|ement|ements)|better|faster|smoother|easier|more (?:efficient|reliable|stable|scalable|robust|productive|effective|modern|flexible|visible)|"
    r"optimi[sz]ed|enhanced|streamlined|strengthened|boosted|increased|reduced|grew|accelerated|sped up|moderni[sz]ed|elevated|significant(?:ly)?|"
    r"greatly|substantial(?:ly)?|considerabl[ey]|dramatic(?:ally)?|positive (?:effect|impact)|big (?:impact|difference|success)|great success|huge|"
    r"higher quality|lower cost|noticeabl[ey]|a lot|much (?:more|less|quicker|happier|higher|lower)|happier|raised (?:the )?(?:quality|productivity|morale))\b"
)
USAGE = words(
    r"\b(?:used by|users|downloads|page views|views|sign-?ups?|registrations|visits|clicks|installs|customers (?:use|used|have)|(?:has|had|have|with|reached|got|gained|counts?) (?:over |about |around |more than |some |nearly )?"
    r"[\d.,]+ ?(?:k|m|thousand|million)?\s*(?:\w+ )?(?:users|customers|downloads|visitors|subscribers|readers|members|accounts|players|listeners|viewers|guests|participants|attendees))\b"
)
CONSEQUENCE = words(
    r"\b(?:so that|which (?:let|allowed|meant|made|cut|saved|opened|freed|gave|raised|brought|took)|because of (?:it|that|this)|as a result|therefore|thanks to (?:it|that|this)|"
    r"since then|share|retention|revenue|saved?|churn|conversion|instead of|from .{1,30} to |per cent|percent|could (?:then|now|finally)|for the first time)\b|[%$€£]|[+−-]\d"
)
PRAISE = words(
    r"\b(?:(?:positive|great|good|excellent|very good|strong|glowing|outstanding|fantastic|best) (?:\w+ )?(?:feedback|reviews?|comments?|ratings?|reactions?|words)|(?:manager|boss|director|vp|leadership|everyone|everybody|stakeholders|"
    r"customers?|team|partners|people|colleagues|executives?|peers) (?:was|were|is|are|felt) (?:very |really |so |extremely |quite |all )?(?:happy|pleased|impressed|satisfied|thrilled|delighted|grateful|excited|proud)|"
    r"thank(?:ed|s from|-you)|praised|applau\w+|appreciat(?:ed|ion)|kudos|award(?:ed)?|shout-?outs?|compliment\w*|well received|loved (?:it|the|my|our)|recogni[sz]ed (?:me )?(?:as|for)|congratulat\w+)\b"
)
TRAIT = words(
    r"\b(?:(?:is|was|are|were|being|a|an|truly|very|as an?) (?:\w+ ){0,2}?(?:great|strong|excellent|amazing|outstanding|exceptional|fantastic|wonderful|natural|born|brilliant|reliable|dependable|helpful|kind|smart|"
    r"hard-?working|passionate|inspiring|supportive|collaborative|friendly|positive|proactive|humble|approachable|talented|gifted|patient|calm|awesome|superb|remarkable|true|real|rock-?solid|dedicated|committed|"
    r"pleasant|trusted|knowledgeable|energetic|creative|visionary|empathetic|thoughtful|organi[sz]ed|skilled|respected|generous)"
    r"(?:[ ,.;!]|$|\s+(?:leader|manager|person|colleague|engineer|team ?player|mentor|communicator|partner|listener|teammate|thinker|professional|presence))|"
    r"pleasure to work with|joy to work with|team ?player|role model|goes? the extra mile|can-do attitude|always (?:available|there for|willing|ready to help|positive|helpful|delivers|on top)|one of the best|a true leader|i (?:can|would|highly) recommend|great attitude|people person)"
)
EVENT = words(
    r"\b(?:when|after|during|in (?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\d\d|the \w+ (?:review|meeting|launch|outage|planning))|once|that (?:day|week|night|month|quarter|evening)|last (?:week|month|year|spring|summer|autumn|fall|winter|quarter)|"
    r"at the (?:\w+ )?(?:review|meeting|launch|outage|planning|offsite)|on the (?:day|night|call)|before (?:the|we|our)|two days|the week)\b"
)
POWER = words(
    r"\b(?:(?:already |consistently |been )?(?:operat(?:ed|es|ing)|perform(?:ed|s|ing)|work(?:ed|s|ing)|act(?:ed|s|ing)) (?:\w+ ){0,2}?at (?:the |an? )?(?:L7|next|principal|higher|senior)(?: level)?|"
    r"(?:domain|subject matter|recogni[sz]ed|go-to|leading|industry|company'?s) (?:\w+ )?(?:expert|authority|person)|thought leader(?:ship)?|ready for (?:more|the next|L7|a bigger|promotion|greater)|trusted advis[eo]r|force multiplier|"
    r"strategic thinker|world-class|best-in-class|game[- ]chang\w+|visionary|high[- ]impact|mission[- ]critical (?:leader|work)|key (?:driver|player|contributor)|instrumental in|"
    r"company[- ]level impact|proven track record|wide(?:ly)? respected|end-to-end owner(?:ship)?|beyond my (?:level|role)|bar rais\w+ performance|"
    r"exceeds? (?:all )?expectations|demonstrat(?:ed|es|ing) (?:strong|clear|exceptional|outstanding|L7|deep|consistent) \w+)\b"
)
COUNT_OPENING = words(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|fifteen|twenty|several|many|numerous|multiple)\s+(?:\w+[ -]){0,3}(?:projects|launches|initiatives|features|releases|migrations|programs|programmes|deliverables|tasks|workstreams|epics|tickets|milestones|products|services delivered)\b"
)
TECH = words(
    r"\b(?:kubernetes|k8s|kafka|dynamo\w*|redis|lambda|docker|terraform|grpc|graphql|microservices?|sharding|shards?|postgres\w*|spark|flink|cassandra|nginx|istio|jvm|async\w*|idempoten\w*|"
    r"mutex|thread ?pool|cache invalidation|b-tree|raft|quorum|s3|ec2|sqs|sns|helm|envoy|protobuf|etl|cdn|tls|oauth|rest api|websockets?|elasticsearch|hadoop|airflow|ci/cd|yaml|cron|grafana|prometheus)\b"
)
BUSINESS = words(
    r"\b(?:customers?|users?|revenue|cost|costs|money|business|market|patients?|sellers?|buyers?|drivers?|passengers?|guests?|pupils|students|readers|members|merchants?|shoppers?|farmers?|tenants?|nurses?|citizens?|conversion|churn|orders?|sales|"
    r"[$€£]\d|risk|goal|strategy|late|outage|safety|regulat\w+|complian\w+|payments?|deliver(?:y|ies)|contract|compet\w+|teams? (?:could|lost|waited))\b"
)
TRUST = words(
    r"\b(?:earn(?:ed|ing)? trust|trust|backbone|disagree and commit|influenc\w+|consensus|convinced|persuad\w+|alignment|aligned|stakeholders?|agreed)\b"
)
EVERYONE_AGREED = words(
    r"\b(?:everyone|everybody|all (?:teams|sides|parties|stakeholders|of them)|they all) (?:\w+ )?(?:agreed|aligned|was on board|were on board|bought in|supported)\b"
)
FUTURE = words(
    r"\b(?:I|we) (?:will|plan to|intend to|am going to|are going to|aim to|hope to|expect to|would like to|want to)\b|\b(?:next (?:quarter|year|half)|going forward|in the coming|is planned|are planned|once promoted|as an? L7,? I)\b"
)
ONE_PLACE = words(
    r"\b(?:one|a single|our own|my own|my|our|the|a) (?:\w+ )?(?:service|team|component|module|page|screen|job|queue|endpoint|api|pipeline|app|script|line|shift|ward|desk)\b"
)
EFFECT_FIGURE = words(
    r"(?:[-−+]\s?\d[\d.,]*\s?(?:%|percent|per cent|points?)|(?<!used )\b(?:by|down|up|fell|rose|cut|dropped|grew|saved|from)\b[^.;]{0,40}?\d[\d.,]*)"
)
COMPLETION = words(
    r"\b(?:on (?:time|schedule|budget)|ahead of (?:schedule|time|plan)|within (?:budget|time)|no (?:incidents?|issues|outages|delays)|as planned|without (?:incidents?|issues|problems))\b"
)
CONSTRUCTIVE = words(
    r"\b(?:could (?:have )?(?:\w+ ){0,3}(?:more|sooner|earlier|better|involve|ask|share|let|leave)|would (?:wish|like|have liked)|I (?:wish|wished)|"
    r"should (?:have )?\w+|at times|sometimes (?:too|she|he|they)|too (?:fast|slow|quick|detailed|long|hard|early|late|much|often)|next time|"
    r"(?:might|may) (?:want to|consider|try)|less (?:of|time|often)|room (?:to|for)|has since|learned to|grew in|took (?:her|him|them) a while|"
    r"I (?:did not|didn't) (?:always )?agree|blind spot|to work on|harder for (?:her|him|them)|struggled|not (?:always|yet)|rather too)\b",
)
FRICTION = words(
    r"\b(?:quarrel\w*|annoyed|angry|bluntly|took the heat|argued|refused|objected|disagree\w*|deadlock|conflict|pushed back|"
    r"challenged|escalat\w*|against|tension|stopped us|said no|blocked|fought|would not|unpopular|hard talk|uncomfortable)\b",
)
