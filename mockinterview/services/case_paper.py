"""The written case as a document: Markdown or one HTML file that loads nothing (and PDF made from it by an adapter)."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.promotion import (
    Draft,
    Feedback,
    Initiative,
    PromotionGuide,
    RubricMark,
    standing,
)
from mockinterview.services.portfolio import totals, value_lines

NOTE = "Made with Mock Interview. Figures of guides are guide values, never official criteria."
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c1f24;"
    "background:#fff}h1,h2,h3{line-height:1.2}table{border-collapse:collapse;width:100%}th,td{text-align:left;"
    "vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #c9ced6}"
)
_SPECIAL = str.maketrans({sign: "\\" + sign for sign in "\\`*_{}[]<>#|!~&"})


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document: h1, h2, h3, p, list or table (the first row is its head)."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Everything that a document is made of. pages: the writer's text of each package page, by key."""

    reviews: Sequence[Draft] = ()
    forte: Sequence[Draft] = ()
    pages: Mapping[str, str]
    initiatives: Sequence[Initiative] = ()
    feedback: Sequence[Feedback] = ()
    marks: Mapping[str, RubricMark]
    values: Mapping[str, float]


def package_blocks(case: Case, guide: PromotionGuide) -> tuple[Block, ...]:
    """Return the promotion package: pages, portfolio, self-review, Forte examples, feedback and rubric."""
    blocks = [Block("h1", "Promotion case")]
    for page in guide.pages:
        text = case.pages.get(page.key, "").strip()
        if text:
            blocks += [Block("h2", page.title), *_paragraphs(text)]
    blocks += _portfolio(case.initiatives)
    for title, drafts in (("Self-review", case.reviews), ("Forte examples", case.forte)):
        for draft in drafts:
            if draft.text.strip():
                blocks += [Block("h2", draft.title or title), *_paragraphs(draft.text)]
    if case.feedback:
        rows = tuple((one.text, one.person, one.organisation) for one in case.feedback)
        blocks += [
            Block("h2", "Feedback of peers"),
            Block("table", rows=(("Statement", "Person", "Organization"), *rows)),
        ]
    blocks += _rubric(case, guide)
    blocks.append(Block("p", NOTE))
    return tuple(blocks)


def draft_blocks(draft: Draft) -> tuple[Block, ...]:
    """Return one draft as a document."""
    return (Block("h1", draft.title or "Self-review"), *_paragraphs(draft.text))


def _portfolio(initiatives: Sequence[Initiative]) -> list[Block]:
    if not initiatives:
        return []
    rows = []
    for one in initiatives:
        lines = value_lines(one)
        rows.append((one.name, one.role, lines.business or lines.technical, lines.executive))
    return [
        Block("h2", "Impact portfolio"),
        Block("table", rows=(("Initiative", "My part", "Business", "In one line"), *rows)),
        Block("list", rows=tuple((line,) for line in totals(initiatives).told)),
    ]


def _rubric(case: Case, guide: PromotionGuide) -> list[Block]:
    marked = [part for part in guide.rubric if case.marks.get(part.key, RubricMark()).mark]
    if not marked:
        return []
    found = standing(guide.rubric, case.marks, case.values)
    rows = tuple(
        (part.title, f"{found.weights[part.key]:.0%}", f"{case.marks[part.key].mark:g}", case.marks[part.key].evidence)
        for part in marked
    )
    whole = "" if found.weighted is None else f"Weighted: {found.weighted:.2f} of 5. "
    return [
        Block("h2", "Self-check against the rubric"),
        Block("table", rows=(("Part", "Weight", "Mark", "Evidence"), *rows)),
        Block("p", f"{whole}Weights: {guide.rubric_source}."),
    ]


def _paragraphs(text: str) -> list[Block]:
    """Return a text as paragraphs; lines that begin with # are headings, below those of the document."""
    blocks = []
    for written in re.split(r"\n\s*\n", text.strip()):
        first, _, rest = written.strip().partition("\n")
        heading = re.match(r"^#{1,6}\s+(.+)$", first)
        if heading:
            blocks.append(Block("h3", heading[1]))
        told = rest if heading else written
        if told.strip():
            blocks.append(Block("p", told.strip()))
    return blocks


def as_markdown(blocks: Sequence[Block]) -> str:
    """Return a document as Markdown; what was written cannot turn into other markup."""
    return "\n".join(_markdown(one) for one in blocks)


def as_html(blocks: Sequence[Block]) -> str:
    """Return a document as one HTML file that loads nothing."""
    title = next((one.text for one in blocks if one.kind == "h1"), "Promotion case")
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>{html.escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(_html(one) for one in blocks)
        + "\n</body>\n</html>\n"
    )


def _plain(text: str) -> str:
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", re.sub(r"^([-+=])", r"\\\1", " ".join(text.translate(_SPECIAL).split())))


def _markdown(block: Block) -> str:
    match block.kind:
        case "h1" | "h2" | "h3":
            return f"{'#' * int(block.kind[1])} {_plain(block.text)}\n"
        case "list":
            return "".join(f"- {_plain(text)}\n" for (text,) in block.rows)
        case "table":
            head, *rows = block.rows
            lines = [f"| {' | '.join(_plain(cell) for cell in head)} |", f"|{' --- |' * len(head)}"]
            lines += [f"| {' | '.join(_plain(cell) for cell in row)} |" for row in rows]
            return "\n".join(lines) + "\n"
    return _plain(block.text) + "\n"


def _html(block: Block) -> str:
    text = html.escape(block.text)
    match block.kind:
        case "h1" | "h2" | "h3":
            return f"<{block.kind}>{text}</{block.kind}>"
        case "list":
            return "<ul>" + "".join(f"<li>{html.escape(one)}</li>" for (one,) in block.rows) + "</ul>"
        case "table":
            head, *rows = block.rows
            cells = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
            body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
            return f"<table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>"
    return f"<p>{text}</p>"
