"""Banks together: counts, twins, stocking, tables."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.adapters.places import Places, banks_folder, resources_folder
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.stocking import stock_library
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.yaml_banks import bank_paths, bank_yaml, parse_bank, read_bank
from mockinterview.domain.bank import Bank, Prompt
from mockinterview.domain.bank_check import WORDS_AT_MOST, BankFile
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import PRINCIPLES, Kind, Level, criteria_of
from mockinterview.domain.near import near_pairs
from mockinterview.services.bank_table import bank_csv, bank_markdown, read_table
from mockinterview.services.banks import check, counts, fill, stock

RUBRIC, PROVENANCE = bundled_rubric()


def file_of(bank: Bank, name: str) -> BankFile:
    return parse_bank(bank_yaml(bank).encode(), Path(name))


@pytest.fixture(scope="module")
def bundled() -> tuple[Prompt, ...]:
    files = [read_bank(path) for path in bank_paths([banks_folder()])]
    assert [str(problem) for problem in check(files)] == []
    return tuple(prompt for file in files if file.bank for prompt in file.bank.prompts)


def test_the_bundled_banks_are_broad(bundled: tuple[Prompt, ...]):
    kinds = {kind: [one for one in bundled if one.kind is kind] for kind in Kind}
    assert len(kinds[Kind.BEHAVIORAL]) >= 160
    assert len(kinds[Kind.SYSTEM_DESIGN]) >= 40
    assert len(kinds[Kind.SCENARIO]) >= 24
    for level in Level:
        assert sum(level in one.text for one in kinds[Kind.SYSTEM_DESIGN]) >= 20
    for principle in PRINCIPLES:
        asked = [one for one in kinds[Kind.BEHAVIORAL] if principle in one.principles]
        assert len(asked) >= 8, principle
        for level in Level:
            assert sum(level in one.text for one in asked) >= 3, (principle, level)


def test_designs_are_half_components_for_l6_and_half_platforms_for_l7(bundled: tuple[Prompt, ...]):
    designs = [one for one in bundled if one.kind is Kind.SYSTEM_DESIGN]
    assert all(len(one.text) == 1 for one in designs)
    for level, prefix, first in ((Level.L6, "component-", "Requirements"), (Level.L7, "platform-", "")):
        those = [one for one in designs if level in one.text]
        assert len(those) >= 20
        assert all(one.id.startswith(prefix) for one in those)
        if first:
            assert all(one.phases[0].name == first for one in those)


def test_every_prompt_of_the_guides_has_its_counterpart(bundled: tuple[Prompt, ...]):
    """Keys of the preparation guides: interview questions, scenarios, challenges, briefing and designs."""
    keys = [f"B{n:02}" for n in range(1, 16)] + [f"{x}{n:02}" for x in "SI" for n in range(1, 4)]
    sources = [one.source for one in bundled]
    for key in [*keys, "E01", "D01", "D02"]:
        assert sources.count(f"guide {key}") == 1, key


def depth_faults(prompt: Prompt) -> list[str]:
    """Say in what a prompt falls short of what every bundled one must have."""
    probed = {one.criterion for one in prompt.follow_ups}
    levels = set(prompt.text)
    designed = prompt.kind is Kind.SYSTEM_DESIGN
    rules = {
        "id": re.fullmatch(r"[a-z0-9][a-z0-9-]{2,63}", prompt.id),
        "level": levels,
        "both wordings": len(set(prompt.text.values())) == len(levels),
        "principles": set(prompt.principles) <= set(PRINCIPLES) and (prompt.principles or designed),
        "minutes": prompt.think_minutes > 0 and prompt.answer_minutes > 0,
        "phases": not designed or len(prompt.phases) >= 4,
        "phases add up": not prompt.phases or sum(one.minutes for one in prompt.phases) == prompt.answer_minutes,
        "phases have points": all(one.minutes > 0 and one.covers and one.criteria for one in prompt.phases),
        "criteria": 4 <= len(prompt.success) <= 8 and set(prompt.success) <= set(criteria_of(prompt.kind)),
        "success": all(set(lines) == levels and all(lines.values()) for lines in prompt.success.values()),
        "both successes": len(levels) == 1 or all(len(set(lines.values())) == 2 for lines in prompt.success.values()),
        "follow-ups": len(prompt.follow_ups) >= 4 and len(probed) >= 3 and probed <= set(prompt.success),
        "points": 3 <= len(prompt.points) <= 6,
        "traps": 2 <= len(prompt.traps) <= 3,
        "outline": set(prompt.outline) == levels and all(len(steps) >= 3 for steps in prompt.outline.values()),
        "tags": prompt.tags,
        "provenance": re.fullmatch(r"own|guide [A-Z]\d\d", prompt.source),
        "length": all(len(text.split()) <= WORDS_AT_MOST[prompt.kind] for text in prompt.text.values()),
    }
    return [name for name, kept in rules.items() if not kept]


def test_every_bundled_prompt_is_deep(bundled: tuple[Prompt, ...]):
    assert {one.id: faults for one in bundled if (faults := depth_faults(one))} == {}


def test_the_words_of_a_prompt_are_few_enough_to_be_heard_once():
    assert WORDS_AT_MOST == {Kind.BEHAVIORAL: 40, Kind.SCENARIO: 90, Kind.SYSTEM_DESIGN: 120}


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("follow-ups", {"follow_ups": ()}),
        ("points", {"points": ("one", "two")}),
        ("traps", {"traps": ("one",)}),
        ("outline", {"outline": {}}),
        ("success", {"success": {one: {Level.L6: "a line"} for one in ("ownership", "impact", "customer", "people")}}),
        ("criteria", {"success": {"luck": {level: level.value for level in Level}}}),
        ("both wordings", {"text": dict.fromkeys(Level, "Tell me the same.")}),
        ("length", {"text": {Level.L6: "so " * 41, Level.L7: "and " * 3}}),
        ("principles", {"principles": ()}),
        ("minutes", {"think_minutes": 0.0}),
        ("provenance", {"source": "somewhere"}),
        ("tags", {"tags": ()}),
        ("phases", {"kind": Kind.SYSTEM_DESIGN}),
    ],
)
def test_a_shallow_prompt_is_not_deep(bundled: tuple[Prompt, ...], rule: str, change: dict[str, Any]):
    sound = next(one for one in bundled if one.kind is Kind.BEHAVIORAL and len(one.text) == 2)
    assert depth_faults(sound) == []
    assert rule in depth_faults(replace(sound, **change))


def test_two_passages_show_each_principle_at_each_level():
    banks = [read_bank(path).bank for path in bank_paths([banks_folder()])]
    told = [(one.principle, one.level) for bank in banks if bank for one in bank.passages]
    for principle in PRINCIPLES:
        for level in Level:
            assert told.count((principle, level)) >= 2, (principle, level)


def test_twins_over_two_files_are_told(bank: Bank, samples: Any):
    other = bank_from_json(samples.bank(samples.prompt("own-thing"), name="other-bank"))
    found = [str(one) for one in check([file_of(bank, "a.yaml"), file_of(other, "b.yaml")])]
    assert any(one.startswith("b.yaml:") and "'own-thing' stands in a.yaml:" in one for one in found)


def test_a_reworded_copy_is_a_warning_only(samples: Any):
    texts = (
        "Tell me about a migration of a payment database that failed in front of large customers.",
        "Describe a time a payment database migration failed, in front of your large customers.",
        "Tell me about hiring an engineer whom nobody else wanted to hire.",
    )
    prompts = [samples.prompt(f"one-{n}", text={"L6": text}, criteria={c: {"L6": "a line"} for c in ("ownership", "impact", "customer", "people")}, outline={"L6": ["one", "two", "three"]}) for n, text in enumerate(texts)]  # fmt: skip
    bank = bank_from_json(samples.bank(*prompts))
    (problem,) = check([file_of(bank, "a.yaml")])
    assert problem.warning
    assert "'one-1' asks nearly the same as 'one-0'" in problem.problem
    assert near_pairs(bank.prompts, at_least=0.0)[0].likeness > 0.6


def test_counts_are_by_kind_and_principle(bank: Bank):
    table = {name: cells for name, *cells in counts([bank])}
    assert table["behavioral"] == ["3", "3", "3"]
    assert table["system_design"] == ["1", "0", "1"]
    assert table["Ownership"] == ["3", "3", "3"]
    assert table["Frugality"] == ["0", "0", "0"]


def test_one_broken_bank_does_not_stop_the_others(library: SqliteLibrary, bank: Bank):
    broken = parse_bank(b"format: 1\n", Path("broken.yaml"))
    stocked = stock(library, [broken, file_of(bank, "good.yaml")])
    assert len(library.shelf.prompts()) == 4
    assert any(one.startswith("broken.yaml:1: 'bank' is missing") for one in stocked.problems)


def test_a_removed_bank_stays_away_at_the_next_start(library: SqliteLibrary, bank: Bank):
    files = [file_of(bank, "good.yaml")]
    fill(library, files, [], RUBRIC, PROVENANCE)
    library.shelf.remove_bank(bank.id)
    assert fill(library, files, [], RUBRIC, PROVENANCE).changes == ()
    assert library.shelf.prompts() == ()


def test_the_template_is_a_sound_bank():
    file = read_bank(resources_folder() / "bank-template.yaml")
    assert file.problems == ()
    assert file.bank is not None


class TestTables:
    def read(self, text: str | bytes, name: str = "mine.csv") -> Any:
        data = text.encode() if isinstance(text, str) else text
        return read_table(data, Path(name), bank_id="my-bank", rubric=RUBRIC)

    def test_a_list_of_questions_becomes_a_sound_bank(self):
        table = self.read(
            "text,level,principles\nTell me about a budget.,L6,Frugality\nTell me about a merger.,,think-big; Frugality\n"
        )
        assert table.problems == ()
        assert parse_bank(bank_yaml(table.bank).encode(), Path("x")).problems == ()
        first, second = table.bank.prompts
        assert first.id == "tell-me-about-a-budget"
        assert first.levels == (Level.L6,)
        assert second.principles == ("think-big", "frugality")
        assert "success lines" in table.filled[first.id]

    def test_what_a_table_says_is_kept(self):
        text = (
            "id,kind,L6,L7,criteria,follow_ups,think,answer,points,traps,tags\n"
            "a-queue,system design,Design a queue.,Design a platform of queues.,"
            '"data: keeps order; cost; scaling; risks","data: Which order?; cost: What is dear?; scaling: What breaks?; risks: What else?",'
            "5,30,one thing; two things; three things,a trap; another,queue\n"
        )
        table = self.read(text)
        assert [str(one) for one in table.problems] == []
        (prompt,) = table.bank.prompts
        assert prompt.kind is Kind.SYSTEM_DESIGN
        assert prompt.success["data"] == {Level.L6: "keeps order", Level.L7: "keeps order"}
        assert prompt.success["cost"][Level.L7] == RUBRIC.criterion("cost").expectation[Level.L7]
        assert prompt.follow_ups[0].text == "Which order?"
        assert prompt.answer_minutes == 30
        assert parse_bank(bank_yaml(table.bank).encode(), Path("x")).problems == ()

    def test_markdown_tables_are_read_like_csv(self):
        text = "# Mine\n\nwords\n\n| Text | Level |\n| :--- | ---: |\n| Tell me about a budget \\| or two. | L7 |\n\n| other |\n"
        (prompt,) = self.read(text, "mine.md").bank.prompts
        assert prompt.text == {Level.L7: "Tell me about a budget | or two."}

    @pytest.mark.parametrize(
        ("text", "line", "problem"),
        [
            ("text,level\nTell me more.,L6\nAnd this?,L9\n", 3, "'L9' is no level"),
            ("text,kind\nTell me more.,riddle\n", 2, "is no kind"),
            ("text,criteria\nTell me more.,luck\n", 2, "is no criterion"),
            ("text,criteria\nTell me more.,data: a line\n", 2, "does not belong to behavioral"),
            ("text,principles\nTell me more.,Think Small\n", 2, "no Leadership Principle"),
            ("text,answer\nTell me more.,soon\n", 2, "not a number of minutes"),
            ("text,answer\nTell me more.,nan\n", 2, "from 0 to 90"),
            ("id,text\n../x,Tell me more.\n", 2, "cannot be an id"),
            ("text\n<b>Tell me</b> more.\n", 2, "holds markup"),
            ("text,level\n,L6\n", 2, "asks nothing"),
            ("id,text\nsame-id,Tell me more.\nsame-id,Tell me less.\n", 3, "stands twice"),
            ("question\nTell me more.\n", 1, "no column 'text'"),
            ("", 1, "no table"),
            ("text\n" + "word " * 50 + "\n", 2, "40 are the most"),
        ],
    )
    def test_a_wrong_row_is_told_with_its_line(self, text: str, line: int, problem: str):
        table = self.read(text)
        assert table.bank is None
        assert any(str(one).startswith(f"mine.csv:{line}: ") and problem in str(one) for one in table.problems), (
            table.problems
        )

    def test_exports_read_back_with_their_texts(self, bank: Bank):
        for name, text in (("x.csv", bank_csv(bank)), ("x.md", bank_markdown(bank))):
            again = self.read(text, name)
            assert [str(one) for one in again.problems] == []
            assert [one.text for one in again.bank.prompts] == [one.text for one in bank.prompts]
            assert [one.follow_ups for one in again.bank.prompts] == [one.follow_ups for one in bank.prompts]

    @settings(max_examples=150, deadline=None)
    @given(st.text(max_size=200) | st.binary(max_size=200), st.sampled_from(["x.csv", "x.md"]))
    def test_anything_gives_a_bank_or_problems(self, data: str | bytes, name: str):
        raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        for start in (b"", b"text,level\n", b"| text |\n"):
            table = self.read(start + raw, name)
            assert table.bank is not None or table.problems


def test_an_unchanged_file_is_read_once_and_a_changed_one_again(
    library: SqliteLibrary, home: Places, samples: Any, monkeypatch: pytest.MonkeyPatch
):
    read: list[str] = []

    def spy(path: Path) -> BankFile:
        read.append(path.name)
        return read_bank(path)

    monkeypatch.setattr("mockinterview.adapters.stocking.read_bank", spy)
    monkeypatch.setattr("mockinterview.adapters.stocking.banks_folder", lambda: home.root / "none")
    (home.root / "none").mkdir()
    mine = home.banks / "mine.yaml"
    mine.write_text(bank_yaml(bank_from_json(samples.bank())))
    (home.banks / "broken.yaml").write_text("format: 1")
    first, second = stock_library(library, home), stock_library(library, home)
    assert read == ["broken.yaml", "mine.yaml", "broken.yaml"]
    assert first.problems == second.problems != ()
    assert library.shelf.banks()[0].own
    mine.write_text(bank_yaml(bank_from_json(samples.bank(samples.prompt(text={"L6": "Anew.", "L7": "Anew."})))))
    assert stock_library(library, home).changes[0].changed == ("own-thing",)
