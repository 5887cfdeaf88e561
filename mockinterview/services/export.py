"""Rounds as Markdown or as one HTML file that loads nothing."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from mockinterview.domain.remarks import Verdict
from mockinterview.domain.scorecard import Delivery, Evidence, Scorecard
from mockinterview.domain.session import Session, WholeAttempt
from mockinterview.scoring.evidence import only_near

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c1f24;"
    "background:#fff}h1,h2,h3{line-height:1.2}table{border-collapse:collapse;width:100%}th,td{text-align:left;"
    "vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #c9ced6}blockquote{margin:.4rem 0;padding:.1rem "
    ".8rem;border-left:.25rem solid #2f6fb5}.said{white-space:pre-wrap}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A round with its attempts, and the names of the criteria, by id."""

    session: Session
    attempts: tuple[WholeAttempt, ...]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a report. kind: h1, h2, h3, p, quote, said, list or table; rows: of a list or table, head first."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def markdown(report: Report, *more: Report) -> str:
    """Return the reports as Markdown; what was said cannot turn into markup."""
    return markdown_of(_blocks((report, *more)))


def markdown_of(blocks: Iterable[Block]) -> str:
    """Return pieces of a report as Markdown; their texts cannot turn into markup."""
    return "\n".join(_as_markdown(block) for block in blocks)


def web_page(report: Report, *more: Report) -> str:
    """Return the reports as one HTML file that loads nothing; what was said is shown as text."""
    return web_page_of(title_of((report, *more)), _blocks((report, *more)))


def web_page_of(title: str, blocks: Iterable[Block]) -> str:
    """Return pieces of a report as one HTML file that loads nothing; their texts are shown as text."""
    body = "\n".join(_as_html(block) for block in blocks)
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )


def moment(ms: int) -> str:
    """Return a moment as local day and time."""
    return datetime.fromtimestamp(ms / 1000, tz=UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def title_of(reports: tuple[Report, ...]) -> str:
    """Return what the report is called."""
    if len(reports) == 1:
        return f"Mock Interview, round {reports[0].session.id}, {moment(reports[0].session.began_ms)}"
    moments = [moment(one.session.began_ms)[:10] for one in reports]
    return f"Mock Interview, {len(reports)} rounds, {min(moments)} to {max(moments)}"


def _blocks(reports: tuple[Report, ...]) -> list[Block]:
    blocks = [Block("h1", title_of(reports))] if len(reports) > 1 else []
    if len(reports) > 1:
        blocks.append(_overview(reports))
    for report in reports:
        conditions = report.session.conditions
        blocks += [
            Block("h1", title_of((report,))),
            Block("p", f"Level {conditions.level}, {conditions.mode.value}."),
        ]
        for whole in report.attempts:
            blocks += _attempt(whole, report.names)
    blocks.append(
        Block(
            "p", "Figures of the levels are guide values from preparation material, not official criteria of a company."
        )
    )
    return blocks


def _overview(reports: tuple[Report, ...]) -> Block:
    rows = [
        (
            moment(whole.attempt.began_ms),
            whole.attempt.text,
            str(whole.attempt.level),
            whole.scorecard.card.reads_as.value if whole.scorecard else "",
            f"{whole.scorecard.card.overall:.1f}" if whole.scorecard and whole.scorecard.card.overall else "",
        )
        for report in reports
        for whole in report.attempts
    ]
    return Block("table", rows=(("When", "Question", "Level", "Reads as", "Overall"), *rows))


def _attempt(whole: WholeAttempt, names: Mapping[str, str]) -> list[Block]:
    attempt = whole.attempt
    blocks = [Block("h2", f"{attempt.number}. {attempt.text}")]
    filed = " Starred." if attempt.starred else ""
    filed += f" Tags: {', '.join(whole.tags)}." if whole.tags else ""
    blocks.append(
        Block(
            "p",
            f"{attempt.kind.value}, {attempt.level}, {moment(attempt.began_ms)}, {attempt.state.value}.{filed}",
        )
    )
    if whole.scorecard:
        blocks += _card(whole.scorecard.card, names)
        blocks += _earlier(whole)
    if whole.self_rating:
        rows = tuple((names.get(name, name), f"{value:g}") for name, value in whole.self_rating.ratings.items())
        blocks += [Block("h3", "Own rating, before the score"), Block("table", rows=(("Criterion", "Own"), *rows))]
        if whole.self_rating.change:
            blocks.append(Block("p", f"What I would change: {whole.self_rating.change}"))
    for coach in whole.coaches:
        rated = tuple(
            (names.get(name, name), f"{value:g}", coach.remarks.get(name, "")) for name, value in coach.ratings.items()
        )
        blocks += [Block("h3", f"Rated by {coach.coach}, without seeing the score")]
        blocks.append(Block("table", rows=(("Criterion", "Rating", "Remark"), *rated)))
        if coach.comment:
            blocks.append(Block("p", coach.comment))
    blocks += _remarks(whole, names)
    for take in whole.takes:
        blocks.append(Block("h3", f"Follow-up: {take.question}" if take.question else "Answer"))
        text = take.transcript.text if take.transcript else " ".join(word.text for word in take.words)
        blocks.append(Block("said", text or "(nothing)"))
    return blocks


def _earlier(whole: WholeAttempt) -> list[Block]:
    """Tell of the scorecards before the newest: what is scored again stays."""
    rows = tuple(
        (
            moment(kept.made_ms),
            "" if kept.card.overall is None else f"{kept.card.overall:.1f}",
            kept.card.reads_as.value,
            kept.card.engine,
            kept.card.rubric,
        )
        for kept in whole.scorecards[:-1]
    )
    head = ("Scored", "Overall", "Reads as", "Engine", "Criteria")
    return [Block("h3", "Earlier scorecards"), Block("table", rows=(head, *rows))] if rows else []


def _remarks(whole: WholeAttempt, names: Mapping[str, str]) -> list[Block]:
    told = {Verdict.SAID: "Claimed by me", Verdict.DISMISSED: "Dismissed by me"}
    claims = tuple(
        (f"{told[one.verdict]} for {names.get(one.criterion, one.criterion)}: “{one.place.quote}”",)
        for one in whole.assertions
    )
    notes = tuple((f"{note.text} (on “{note.place.quote}”)" if note.place else note.text,) for note in whole.notes)
    blocks = [Block("h3", "My word on the evidence"), Block("list", rows=claims)] if claims else []
    return blocks + ([Block("h3", "Notes"), Block("list", rows=notes)] if notes else [])


def _card(card: Scorecard, names: Mapping[str, str]) -> list[Block]:
    overall = "not rated" if card.overall is None else f"{card.overall:.1f} of 5"
    topic = "" if card.on_topic else " It does not answer the question."
    blocks = [
        Block("p", f"Overall {overall}; reads as {card.reads_as.value} (practised for {card.target_level}).{topic}")
    ]
    rows = tuple(
        (names.get(one.id, one.id), f"{one.rating:g}", f"{one.confidence:.0%}", one.missing) for one in card.criteria
    )
    blocks.append(Block("table", rows=(("Criterion", "Rating", "Confidence", "Missing for the level"), *rows)))
    for one in card.criteria:
        if one.evidence:
            blocks.append(Block("h3", f"{names.get(one.id, one.id)}: {one.rating:g}"))
            blocks += [Block("quote", f"{proof.quote}{_standing(one.id, proof)}") for proof in one.evidence]
    if card.advice:
        blocks.append(Block("h3", "Next time"))
        blocks.append(Block("list", rows=tuple((f"{one.text} ({one.reason})",) for one in card.advice)))
    if card.delivery:
        blocks += [Block("h3", "Delivery"), Block("p", _delivery(card.delivery))]
    if card.notes:
        blocks.append(Block("list", rows=tuple((note,) for note in card.notes)))
    blocks.append(Block("p", f"Scored by {card.engine or 'unknown'}, criteria {card.rubric or 'unknown'}."))
    return blocks


def _standing(criterion: str, proof: Evidence) -> str:
    if proof.claimed:
        return " (claimed by me)"
    return " (the nearest passage; no clear evidence)" if only_near(criterion, proof) else ""


def _delivery(told: Delivery) -> str:
    parts = [f"{told.words} words"]
    if told.duration_s is not None:
        parts.append(f"{told.duration_s:.0f} s")
    if told.pace_wpm is not None:
        parts.append(f"{told.pace_wpm:.0f} words a minute")
    if told.pauses_over_2s is not None:
        parts.append(f"{told.pauses_over_2s} pauses over 2 s")
    parts.append(f"at least {told.fillers} fillers")
    parts.append(f"'I' {told.i_count}, 'we' {told.we_count}")
    return ", ".join(parts) + "."


_SPECIAL = str.maketrans({sign: "\\" + sign for sign in "\\`*_{}[]<>#|!~&"})


def _plain(text: str) -> str:
    """Return `text` so that Markdown shows it as it is, in one line."""
    return " ".join(text.translate(_SPECIAL).split())


def _as_markdown(block: Block) -> str:
    match block.kind:
        case "h1" | "h2" | "h3":
            return f"{'#' * int(block.kind[1])} {_plain(block.text)}\n"
        case "quote":
            return f"> {_plain(block.text)}\n"
        case "list":
            return "".join(f"- {_plain(text)}\n" for (text,) in block.rows)
        case "table":
            head, *rows = block.rows
            lines = [head, tuple("---" for _ in head), *rows]
            return "".join(
                "| " + " | ".join(_plain(cell) if line[0] != "---" else cell for cell in line) + " |\n"
                for line in lines
            )
    return _plain(block.text) + "\n"


def _as_html(block: Block) -> str:
    text = html.escape(block.text)
    match block.kind:
        case "h1" | "h2" | "h3":
            return f"<{block.kind}>{text}</{block.kind}>"
        case "quote":
            return f"<blockquote>{text}</blockquote>"
        case "said":
            return f'<p class="said">{text}</p>'
        case "list":
            return "<ul>" + "".join(f"<li>{html.escape(one)}</li>" for (one,) in block.rows) + "</ul>"
        case "table":
            head, *rows = block.rows
            cells = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
            body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
            return f"<table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>"
    return f"<p>{text}</p>"
