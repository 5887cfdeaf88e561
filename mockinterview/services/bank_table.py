"""Prompts from tables: CSV, or a table in Markdown, with what a table leaves out filled in from the rubric.

Columns, in any order: text (or L6, L7), and optionally id, kind, level, principles, criteria, think,
answer, follow_ups, points, traps, tags. Lists in a cell are parted by ';'; a follow-up is
'criterion: question', a criterion may be 'criterion: what success looks like'.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mockinterview.domain.bank import Bank
from mockinterview.domain.bank_check import BankProblem, Fault, prompt_faults, text_faults
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Kind, Level
from mockinterview.domain.rubric import Rubric
from mockinterview.language import Marked, mark

COLUMNS = (
    "id", "kind", "level", "text", "L6", "L7", "principles", "criteria", "think", "answer", "follow_ups", "points",
    "traps", "tags",
)  # fmt: skip
ROWS_AT_MOST, CELL_AT_MOST, BYTES_AT_MOST = 500, 4000, 2_000_000
_USUAL = {
    Kind.BEHAVIORAL: ("ownership", "impact", "judgment", "influence"),
    Kind.SCENARIO: ("judgment", "influence", "customer", "change"),
    Kind.SYSTEM_DESIGN: ("requirements", "architecture", "tradeoffs", "reliability"),
}
_MINUTES = {Kind.BEHAVIORAL: (1.0, 4.0), Kind.SCENARIO: (2.0, 6.0), Kind.SYSTEM_DESIGN: (5.0, 35.0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRead:
    """The bank of a table, None if a row cannot be used; what is wrong; and what was filled in, by prompt id."""

    bank: Bank | None
    problems: tuple[BankProblem, ...]
    filled: dict[str, tuple[str, ...]]


class _RowError(Exception):
    """A cell that cannot be used."""

    def __init__(self, problem: Marked) -> None:
        super().__init__(problem)
        self.problem = problem


def read_table(data: bytes, path: Path, *, bank_id: str, rubric: Rubric) -> TableRead:
    """Return the prompts of the table in `data`; `path` names it and tells its form by its ending."""
    problems: list[BankProblem] = []
    filled: dict[str, tuple[str, ...]] = {}
    prompts: list[dict[str, Any]] = []
    try:
        rows = _table(data, path)
        head = _head(rows[0][1])
    except (UnicodeDecodeError, csv.Error, _RowError) as error:
        told = mark("the file is not UTF-8 text") if isinstance(error, UnicodeDecodeError) else _said(error)
        return TableRead(bank=None, problems=(_at(path, 1, told, mark("see docs/banks.md")),), filled={})
    for line, cells in rows[1:]:
        row = dict(zip(head, cells, strict=False))
        try:
            prompt, added = _prompt(row, rubric)
        except _RowError as error:
            problems.append(_at(path, line, _said(error), mark("see docs/banks.md")))
            continue
        problems.extend(_fault(path, line, fault) for fault in (*text_faults(prompt), *prompt_faults(prompt, ())))
        if any(one["id"] == prompt["id"] for one in prompts):
            problems.append(
                _at(path, line, mark("id '{id}' stands twice", id=prompt["id"]), mark("give each row its own id"))
            )
        prompts.append(prompt)
        filled[prompt["id"]] = added
    if problems:
        return TableRead(bank=None, problems=tuple(problems), filled=filled)
    head_of_bank = {"bank": bank_id, "title": path.stem.replace("-", " ").capitalize(), "version": "1.0.0"}
    return TableRead(bank=bank_from_json({**head_of_bank, "prompts": prompts}), problems=(), filled=filled)


def _said(error: Exception) -> Marked:
    return error.problem if isinstance(error, _RowError) else Marked("{why}", {"why": error})


def _table(data: bytes, path: Path) -> list[tuple[int, list[str]]]:
    """Return the lines and cells of the table, its head first."""
    if len(data) > BYTES_AT_MOST:
        raise _RowError(mark("the file has more than 2 MB"))
    rows = list(_rows(data.decode("utf-8-sig"), markdown=path.suffix.lower() in {".md", ".markdown"}))
    if len(rows) < 2:
        raise _RowError(mark("there is no table with a head and at least one row"))
    if len(rows) > ROWS_AT_MOST:
        raise _RowError(mark("the table has more than {most} rows", most=ROWS_AT_MOST))
    return rows


def _at(path: Path, line: int, problem: str, remedy: str) -> BankProblem:
    return BankProblem(path=path, line=line, problem=problem, remedy=remedy)


def _fault(path: Path, line: int, fault: Fault) -> BankProblem:
    return BankProblem(path=path, line=line, problem=fault.problem, remedy=fault.remedy, warning=fault.warning)


def _rows(text: str, *, markdown: bool) -> Iterator[tuple[int, list[str]]]:
    """Yield (line, cells); of Markdown the first table."""
    if not markdown:
        reader = csv.reader(io.StringIO(text), strict=True)
        line = 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, [_cell(cell) for cell in cells]
            line = reader.line_num + 1
        return
    begun = False
    for number, line_text in enumerate(text.splitlines(), start=1):
        stripped = line_text.strip()
        if not stripped.startswith("|"):
            if begun:
                return
            continue
        begun = True
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", stripped.strip("|"))]
        if not all(re.fullmatch(r":?-+:?", cell) for cell in cells):
            yield number, [_cell(cell.replace("\\|", "|")) for cell in cells]


def _cell(text: str) -> str:
    if len(text) > CELL_AT_MOST:
        raise _RowError(mark("a cell has more than {most} characters", most=CELL_AT_MOST))
    return text.strip()


def _head(cells: Sequence[str]) -> list[str]:
    known = {name.casefold(): name for name in COLUMNS}
    names = [known.get(cell.casefold().replace(" ", "_").replace("-", "_"), "") for cell in cells]
    if not {"text", "L6", "L7"} & set(names):
        raise _RowError(
            mark("the table has no column 'text', 'L6' or 'L7'; columns can be {names}", names=", ".join(COLUMNS))
        )
    return names


def _list(row: dict[str, str], column: str) -> list[str]:
    return [one.strip() for one in row.get(column, "").split(";") if one.strip()]


def _kind(row: dict[str, str]) -> Kind:
    name = row.get("kind", "").casefold().replace(" ", "_").replace("-", "_").replace("behaviour", "behavior")
    if name and name not in tuple(Kind):
        raise _RowError(mark("'{kind}' is no kind; known are {names}", kind=row["kind"], names=", ".join(Kind)))
    return Kind(name) if name else Kind.BEHAVIORAL


def _texts(row: dict[str, str]) -> dict[str, str]:
    texts = {level.value: row[level.value] for level in Level if row.get(level.value)}
    if texts:
        return texts
    level = row.get("level", "").upper()
    if level not in ("", "BOTH", *Level):
        raise _RowError(mark("'{level}' is no level; known are L6, L7 and both", level=row["level"]))
    if not row.get("text"):
        raise _RowError(mark("the row asks nothing: 'text' is empty"))
    return {one.value: row["text"] for one in Level if level in ("", "BOTH", one)}


def _principles(row: dict[str, str]) -> list[str]:
    names = {name.casefold(): key for key, name in PRINCIPLES.items()} | {key: key for key in PRINCIPLES}
    found = []
    for one in _list(row, "principles"):
        if one.casefold() not in names:
            raise _RowError(mark("'{one}' is no Leadership Principle", one=one))
        found.append(names[one.casefold()])
    return found


def _pairs(row: dict[str, str], column: str) -> list[tuple[str, str]]:
    """Return (criterion, text) of each item; the text may be empty."""
    found = []
    for one in _list(row, column):
        name, _, text = one.partition(":")
        if name.strip() not in CRITERIA:
            raise _RowError(mark("'{name}' in '{column}' is no criterion", name=name.strip(), column=column))
        found.append((name.strip(), text.strip()))
    return found


def _number(row: dict[str, str], column: str, usual: float) -> float:
    try:
        value = float(row.get(column) or usual)
    except ValueError as error:
        raise _RowError(
            mark("'{row}' in '{column}' is not a number of minutes", row=row[column], column=column)
        ) from error
    if not 0 <= value <= 90:
        raise _RowError(mark("'{column}' must be from 0 to 90 minutes", column=column))
    return value


def _slug(row: dict[str, str], texts: dict[str, str]) -> str:
    name = row.get("id") or "-".join(re.findall(r"[a-z0-9]+", next(iter(texts.values())).casefold())[:9])[:60].strip(
        "-"
    )
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{2,63}", name):
        raise _RowError(mark("'{name}' cannot be an id: small letters, digits and hyphens, 3 to 64 of them", name=name))
    return name


def _prompt(row: dict[str, str], rubric: Rubric) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the prompt of a row, and the names of what was filled in."""
    kind, texts = _kind(row), _texts(row)
    filled: list[str] = []
    told = _pairs(row, "criteria")
    if len(told) < 4:
        filled.append("criteria")
        told += [(name, "") for name in _USUAL[kind] if name not in dict(told)]
    told = told[:8]
    names = [name for name, _ in told]
    if any(not text for _, text in told):
        filled.append("success lines")
    criteria = {
        name: {level: text or rubric.criterion(name).expectation[Level(level)] for level in texts}
        for name, text in told
    }
    follow_ups = [{"criterion": name, "text": text} for name, text in _pairs(row, "follow_ups") if text]
    if len(follow_ups) < 4:
        filled.append("follow-ups")
        probed = {one["criterion"] for one in follow_ups}
        rest = [name for name in names if name not in probed]
        follow_ups += [{"criterion": name, "text": rubric.criterion(name).question} for name in rest]
    points = _list(row, "points")
    if len(points) < 3:
        filled.append("points")
        points += [rubric.criterion(name).question for name in names][: 3 - len(points)]
    traps = _list(row, "traps")
    if len(traps) < 2:
        filled.append("traps")
        traps += ["nothing is told that one could measure", "it stays open what you did"][: 2 - len(traps)]
    think, answer = _MINUTES[kind]
    prompt: dict[str, Any] = {
        "id": _slug(row, texts),
        "kind": kind.value,
        "text": texts,
        "principles": _principles(row) or ([] if kind is Kind.SYSTEM_DESIGN else ["ownership"]),
        "minutes": {"think": _number(row, "think", think), "answer": _number(row, "answer", answer)},
        "criteria": criteria,
        "follow_ups": follow_ups[:8],
        "points": points[:6],
        "traps": traps[:3],
        "tags": _list(row, "tags")[:8],
        "source": "own",
    }
    if not _list(row, "principles") and kind is not Kind.SYSTEM_DESIGN:
        filled.append("principles")
    if kind is Kind.SYSTEM_DESIGN:
        filled.append("phases")
        prompt["phases"] = [
            {"name": "Design", "minutes": prompt["minutes"]["answer"], "covers": ["everything"], "criteria": names}
        ]
    return prompt, tuple(filled)


def bank_csv(bank: Bank) -> str:
    """Return the prompts of `bank` as CSV that `read_table` reads; phases and outlines do not fit in."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_cells(bank))
    return out.getvalue()


def bank_markdown(bank: Bank) -> str:
    """Return the prompts of `bank` as a table in Markdown that `read_table` reads."""
    lines = [f"# {bank.title}", "", "| " + " | ".join(COLUMNS) + " |", "|" + " --- |" * len(COLUMNS)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in _cells(bank)]
    return "\n".join(lines) + "\n"


def _cells(bank: Bank) -> Iterator[list[str]]:
    for prompt in bank.prompts:
        level = next(iter(prompt.levels))
        yield [
            prompt.id, prompt.kind.value, "", "", prompt.text.get(Level.L6, ""), prompt.text.get(Level.L7, ""),
            "; ".join(prompt.principles),
            "; ".join(f"{name}: {_flat(lines[level])}" for name, lines in prompt.success.items()),
            f"{prompt.think_minutes:g}", f"{prompt.answer_minutes:g}",
            "; ".join(f"{one.criterion}: {_flat(one.text)}" for one in prompt.follow_ups),
            "; ".join(map(_flat, prompt.points)), "; ".join(map(_flat, prompt.traps)), "; ".join(prompt.tags),
        ]  # fmt: skip


def _flat(text: str) -> str:
    """Return `text` without the sign that parts items."""
    return text.replace(";", ",").replace("\n", " ")
