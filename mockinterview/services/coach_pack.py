"""The review pack for a coach: one page that needs no network and no program, and that holds no rating."""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import Level
from mockinterview.domain.rubric import Rubric
from mockinterview.domain.session import Take, WholeAttempt
from mockinterview.services.coach import RATINGS, VERSION
from mockinterview.services.export import Report

STEPS = ("1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5")
_STYLE = """
:root{color-scheme:light dark;--ink:#1c1f24;--soft:#5a6270;--ground:#fff;--line:#c9ced6;--accent:#205ea8;--card:#f4f6f9}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#a0a8b4;--ground:#15181d;--line:#3a424f;--accent:#6cb2ff;
--card:#1f242b}}
body{font:16px/1.55 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem 6rem;color:var(--ink);
background:var(--ground)}
h1,h2,h3{line-height:1.25}h2{margin-top:3rem}.soft{color:var(--soft)}.said{white-space:pre-wrap;background:var(--card);
padding:1rem;border-radius:.5rem}audio{width:100%;margin:.5rem 0}fieldset{border:1px solid var(--line);
border-radius:.5rem;margin:1rem 0;padding:.75rem 1rem}legend{font-weight:600;padding:0 .4rem}
.scale{display:flex;flex-wrap:wrap;gap:.25rem .75rem;margin:.5rem 0}.scale label{white-space:nowrap}
textarea,input[type=text]{width:100%;box-sizing:border-box;font:inherit;color:inherit;background:var(--ground);
border:1px solid var(--line);border-radius:.35rem;padding:.5rem}.bar{position:fixed;left:0;right:0;bottom:0;
background:var(--card);border-top:1px solid var(--line);padding:.75rem 1rem;display:flex;gap:1rem;align-items:center;
justify-content:center}button{font:inherit;font-weight:600;padding:.6rem 1.2rem;border:0;border-radius:.35rem;
background:var(--accent);color:var(--ground)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
"""
_SCRIPT = """
'use strict';
function ratings() {
  const answers = [];
  for (const section of document.querySelectorAll('section[data-ref]')) {
    const one = {ref: section.dataset.ref, ratings: {}, remarks: {}, comment: section.querySelector('.comment').value};
    for (const box of section.querySelectorAll('fieldset[data-criterion]')) {
      const name = box.dataset.criterion;
      const chosen = box.querySelector('input[type=radio]:checked');
      if (chosen && chosen.value) one.ratings[name] = Number(chosen.value);
      const remark = box.querySelector('textarea').value.trim();
      if (remark) one.remarks[name] = remark;
    }
    answers.push(one);
  }
  const coach = document.getElementById('coach').value;
  return {format: FORMAT, version: VERSION, coach, made_ms: Date.now(), answers};
}
function told() {
  const boxes = document.querySelectorAll('fieldset[data-criterion]').length;
  let done = 0;
  for (const one of ratings().answers) done += Object.keys(one.ratings).length;
  document.getElementById('state').textContent = done + ' of ' + boxes + ' rated';
}
document.getElementById('save').addEventListener('click', () => {
  const made = ratings();
  for (const one of made.answers) one.made_ms = made.made_ms;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(made, null, 1)], {type: 'application/json'}));
  link.download = 'coach-ratings.json';
  link.click();
});
document.addEventListener('change', told);
told();
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A recording in a pack: the address that the page plays it from, 'data:...' or the name of a file beside it."""

    address: str

    @staticmethod
    def inside(flac: bytes) -> Sound:
        """Return a recording that lies in the page itself."""
        return Sound(address="data:audio/flac;base64," + base64.b64encode(flac).decode("ascii"))


def pack_page(
    reports: Sequence[Report],
    rubric: Rubric,
    refs: Mapping[int, str],
    sounds: Mapping[int, Sound] | None = None,
    *,
    note: str = "",
) -> str:
    """Return the page. refs: what names each answer, by attempt id; sounds: recordings by take id.

    It holds neither the engine's ratings nor the speaker's own, no quotes, advice, notes or claims.
    """
    whole = [one for report in reports for one in report.attempts]
    script = _SCRIPT.replace("FORMAT", f"'{RATINGS}'").replace("VERSION", str(VERSION))
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; media-src data: file: 'self'"
    )
    answers = "\n".join(_answer(number, one, rubric, refs, sounds or {}) for number, one in enumerate(whole, 1))
    count = "one answer" if len(whole) == 1 else f"{len(whole)} answers"
    passed = f"<p>{html.escape(note)}</p>" if note else ""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Interview answers to rate</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>Interview answers to rate</h1>
<p>Thank you for rating {count}. Please rate only what was said, on the scale from 1 to 5: <strong>4 means that the
answer meets the level</strong> that is named. Leave open what you cannot judge. You see no other rating here, on
purpose. When you are done, press “Save my ratings” and send back the small file that is made. Nothing is sent by this
page.</p>
{passed}
<p><label>Your name, as it will be shown<input type="text" id="coach" maxlength="60" autocomplete="name"></label></p>
{answers}
<div class="bar"><span id="state" role="status"></span><button id="save" type="button">Save my ratings</button></div>
<noscript><p>Without scripts this page can be read, but ratings cannot be saved.</p></noscript>
<script>{script}</script>
</body>
</html>
"""


def _answer(
    number: int, whole: WholeAttempt, rubric: Rubric, refs: Mapping[int, str], sounds: Mapping[int, Sound]
) -> str:
    attempt = whole.attempt
    takes = "\n".join(_take(take, sounds.get(take.id)) for take in whole.takes)
    boxes = "\n".join(_criterion(number, name, whole, rubric) for name in whole.prompt.criteria)
    ref = html.escape(refs[attempt.id], quote=True)
    return f"""<section data-ref="{ref}">
<h2>{number}. {html.escape(attempt.text)}</h2>
<p class="soft">Level {attempt.level}, {html.escape(attempt.kind.value.replace("_", " "))}</p>
{takes}
{boxes}
<p><label>What would help most next time<textarea class="comment" rows="3"></textarea></label></p>
</section>"""


def _take(take: Take, sound: Sound | None) -> str:
    text = take.transcript.text if take.transcript else " ".join(word.text for word in take.words)
    title = f"Follow-up: {take.question}" if take.question else "Answer"
    player = f'<audio controls preload="none" src="{html.escape(sound.address, quote=True)}"></audio>' if sound else ""
    return f'<h3>{html.escape(title)}</h3>\n{player}\n<p class="said">{html.escape(text or "(nothing)")}</p>'


def _criterion(number: int, name: str, whole: WholeAttempt, rubric: Rubric) -> str:
    title, question, expected = name.replace("_", " ").capitalize(), "", ""
    for one in rubric.criteria:
        if one.id == name:
            title, question, expected = one.name, one.question, one.expectation.get(whole.attempt.level, "")
    own = whole.prompt.success.get(name, {}).get(Level(whole.attempt.level), "")
    group = f"r-{number}-{html.escape(name, quote=True)}"
    radios = "".join(f'<label><input type="radio" name="{group}" value="{step}"> {step}</label>' for step in STEPS)
    radios += f'<label><input type="radio" name="{group}" value="" checked> open</label>'
    lines = "".join(f'<p class="soft">{html.escape(line)}</p>' for line in (question, expected, own) if line)
    return f"""<fieldset data-criterion="{html.escape(name, quote=True)}"><legend>{html.escape(title)}</legend>
{lines}<div class="scale">{radios}</div>
<label>Remark<textarea rows="2"></textarea></label></fieldset>"""
