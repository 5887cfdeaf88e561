"""Banks from files: every problem at once, with its line; nothing hostile gets through or takes long."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mockinterview.adapters import yaml_text
from mockinterview.adapters.places import banks_folder
from mockinterview.adapters.yaml_banks import bank_paths, bank_yaml, parse_bank, read_bank

PROMPT = """\
  - id: fix-a-thing
    kind: behavioral
    text: {L6: Tell me about a thing that you fixed.}
    principles: [ownership]
    minutes: {think: 1, answer: 4}
    criteria:
      ownership: {L6: says what was theirs}
      impact: {L6: gives a number}
      customer: {L6: names who was hurt}
      people: {L6: names who grew}
    follow_ups:
      - {criterion: ownership, text: Which part was yours alone?}
      - {criterion: impact, text: How did you measure that?}
      - {criterion: customer, text: Who noticed the difference?}
      - {criterion: people, text: Who else learned from it?}
    points: [one thing, another thing, a third thing]
    traps: [a trap here, another trap]
    source: own
"""
HEAD = "format: 1\nbank: my-bank\ntitle: My bank\nversion: 1.0.0\nprompts:\n"
GOOD = HEAD + PROMPT
HERE = Path("bank.yaml")


def problems(text: str | bytes) -> list[str]:
    found = parse_bank(text.encode() if isinstance(text, str) else text, HERE)
    assert (found.bank is None) == bool(found.errors)
    assert all(str(one).startswith(f"{HERE}:") and len(str(one)) < 2_000 for one in found.problems)
    return [str(one) for one in found.problems]


def test_a_sound_bank_has_no_problem_and_reads_back_from_its_own_yaml():
    found = parse_bank(GOOD.encode(), HERE)
    assert found.problems == ()
    assert found.bank is not None
    assert found.prompt_lines == {"fix-a-thing": 6}
    assert parse_bank(bank_yaml(found.bank).encode(), HERE).bank == found.bank


def test_every_bundled_bank_is_sound_and_reads_back_from_its_own_yaml():
    paths = bank_paths([banks_folder()])
    assert paths
    for path in paths:
        found = read_bank(path)
        assert [str(one) for one in found.problems] == []
        assert found.bank is not None
        assert parse_bank(bank_yaml(found.bank).encode(), path).bank == found.bank


def test_all_problems_of_a_file_are_told_at_once_with_line_and_remedy():
    broken = GOOD.replace("principles: [ownership]", "principles: [ownrship]").replace("answer: 4", "answer: 400")
    broken = broken.replace("source: own", "sauce: own")
    assert problems(broken) == [
        "bank.yaml:6: fix-a-thing: 'source' is missing; add 'source'",
        "bank.yaml:9: fix-a-thing: 'ownrship' is not one of the known values; did you mean 'ownership'?",
        "bank.yaml:10: fix-a-thing: 'answer' is 400, the maximum is 90; change the number",
        "bank.yaml:23: fix-a-thing: 'sauce' is not known here; did you mean 'source'?",
    ]


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("impact: {L6: gives a number}", "impact: {L7: gives a number}", 13, "has a line for L7, the text is for L6"),
        ("criterion: people,", "criterion: scope,", 20, "can never be reached"),
        ("criterion: people, text: Who else", "criterion: impact, text: Who else", 0, ""),
        ("criterion: customer, text: Who", "criterion: impact, text: Who", 0, ""),
        ("kind: behavioral", "kind: system_design", 6, "needs phases"),
        ("kind: behavioral", "kind: system_design", 12, "does not belong to system_design prompts"),
        ("principles: [ownership]", "principles: []", 9, "no Leadership Principle"),
        ("Tell me about a thing", "Tell me " + "and me " * 40 + "about a thing", 8, "words, 40 are the most"),
        ("    source: own", "    outline: {L7: [one step, two steps, three steps]}\n    source: own", 23, "the outline is for L7"),
        ("id: fix-a-thing", "id: ../../etc/passwd", 6, "'id' has the wrong form"),
        ("says what was theirs", "says <script>alert(1)</script>", 12, "holds markup"),
        ("says what was theirs", '"says \\u202e what"', 12, "signs that cannot be seen"),
        ("version: 1.0.0", "version: 1.0", 4, "must be a text, not 1.0"),
        ("format: 1", "format: 2", 1, "this version reads 1"),
        ("impact: {L6: gives a number}", "impakt: {L6: gives a number}", 13, "'impakt' is not one of the known values"),
        ("Who noticed the difference?", "Which part was yours alone?", 16, "a follow-up stands twice"),
    ],
)  # fmt: skip
def test_a_fault_is_found_in_its_line(old: str, new: str, line: int, problem: str):
    assert old in GOOD
    found = problems(GOOD.replace(old, new, 1))
    if line:
        assert any(one.startswith(f"bank.yaml:{line}: ") and problem in one for one in found), found
    else:  # three criteria are still probed
        assert found == []


def test_follow_ups_that_probe_two_criteria_are_too_few():
    broken = GOOD.replace("criterion: people,", "criterion: impact,").replace(
        "criterion: customer,", "criterion: impact,"
    )
    assert problems(broken) == [
        "bank.yaml:16: fix-a-thing: the follow-ups probe 2 criteria, 3 are the least; let one of them probe another criterion"
    ]


def test_an_id_stands_only_once():
    assert problems(GOOD + PROMPT) == [
        "bank.yaml:24: fix-a-thing: id 'fix-a-thing' stands twice in this bank; ids are for ever; give this prompt one of its own"
    ]


def test_a_duplicate_key_is_told_and_the_rest_is_still_checked():
    broken = GOOD.replace("    source: own", "    kind: {a: [b, c]}\n    sauce: own")
    found = problems(broken)
    assert "bank.yaml:23: 'kind' stands twice here, first in line 7; keep one of them" in found
    assert any("'sauce' is not known" in one for one in found)


def test_phases_must_add_up():
    design = (
        GOOD.replace("kind: behavioral", "kind: system_design")
        .replace("principles: [ownership]", "principles: []")
        .replace("ownership", "data").replace("impact", "cost").replace("customer", "scaling").replace("people", "risks")
        .replace("    source: own", "    phases:\n      - {name: Start, minutes: 1.5, covers: [a thing], criteria: [data]}\n"
                 "      - {name: End, minutes: 2, covers: [a thing], criteria: [cost]}\n    source: own")
    )  # fmt: skip
    assert problems(design) == [
        "bank.yaml:23: fix-a-thing: the phases take 3.5 minutes, the answer 4; make them add up"
    ]
    assert problems(design.replace("minutes: 1.5", "minutes: 2")) == []


def test_words_like_no_and_times_stay_text():
    found = parse_bank(
        GOOD.replace("[a trap here, another trap]", "[yes, on, 1:30]").replace("yes, on,", "yes, off,").encode(), HERE
    )
    assert [str(one) for one in found.problems] == [
        "bank.yaml:22: fix-a-thing: this is too short; write at least 3 characters"
    ] or found.bank is not None
    assert yaml_text.read("[no, 1:30, 2024-01-02, 0x10, 1e3, 12, -1.5, ~]").content == [
        "no", "1:30", "2024-01-02", "0x10", "1e3", 12, -1.5, None,
    ]  # fmt: skip


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
)
HOSTILE = {
    "alias bomb": (BOMB.encode(), "anchors and aliases"),
    "deep list": (b"[" * 100_000, "nested more than"),
    "deep mapping": (b"a: {" + b"a: {" * 50_000, "nested more than"),
    "deep blocks": ("".join(" " * n + "a:\n" for n in range(1, 1500)).encode(), "nested more than"),
    "many values": (b"- x\n" * 200_000, "more than 500 items"),
    "many lists": (("- [" + "x, " * 400 + "x]\n").encode() * 400, "more than 60000 values"),
    "long text": (b"a: " + b"0" * 1_900_000, "more than 4000 characters"),
    "too large": (b"#" * 2_100_000, "more than 2 MB"),
    "utf-16": (GOOD.encode("utf-16"), "not UTF-8"),
    "latin-1": (GOOD.replace("My bank", "M\xe4rz").encode("latin-1"), "not UTF-8"),
    "nul": (GOOD.replace("My bank", "My\0bank").encode(), "NUL"),
    "bell": (GOOD.replace("My bank", "My\x07bank").encode(), "a character stands here that YAML forbids"),
    "tab": (GOOD.replace("    kind", "\tkind").encode(), "a tab stands at the beginning"),
    "python tag": (b"!!python/object/apply:os.system [ls]", "tag"),
    "two documents": ((GOOD + "---\n" + GOOD).encode(), "second document"),
    "empty": (b"", "empty"),
    "only a comment": (b"# nothing\n", "empty"),
    "a word": (b"hello", "must be a mapping"),
    "a list": (b"[1, 2]", "must be a mapping"),
    "complex key": (b"? [a, b]\n: c\n", "a key must be a word"),
    "open quote": (GOOD.replace("My bank", '"My bank').encode(), "not YAML"),
    "colon": (GOOD.replace("My bank", "My bank: the second").encode(), "must stand in quotes"),
    "redos": (GOOD.replace("source: own", "source: guide A" + "0" * 3900 + "!").encode(), "has the wrong form"),
    "unhashable items": (GOOD.replace("    source: own", "    tags: [" + "{a: b}, " * 400 + "{}]\n    source: own").encode(), "must be a text"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_quickly_with_a_reason(name: str):
    data, reason = HOSTILE[name]
    began = time.perf_counter()
    found = problems(data)
    assert time.perf_counter() - began < 5.0
    assert any(reason in one for one in found), found
    assert len(found) <= 250


def test_the_line_of_a_tab_and_of_a_wrong_sign_is_named():
    assert problems(HOSTILE["tab"][0])[0].startswith("bank.yaml:7: ")
    assert problems(HOSTILE["latin-1"][0])[0].startswith("bank.yaml:3: ")
    assert problems(HOSTILE["colon"][0])[0].startswith("bank.yaml:3: ")


def test_a_file_that_is_not_there_or_a_folder_is_a_problem_not_a_crash(tmp_path: Path):
    assert "cannot be read" in str(read_bank(tmp_path / "none.yaml").problems[0])
    assert "cannot be read" in str(read_bank(tmp_path).problems[0])


def test_a_hundred_megabytes_are_not_even_read(tmp_path: Path):
    large = tmp_path / "large.yaml"
    with large.open("wb") as file:
        file.truncate(100_000_000)
    tracemalloc.start()
    try:
        assert "larger than 2 MB" in str(read_bank(large).problems[0])
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400) | st.text(max_size=400).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_give_a_bank_or_problems(data: bytes):
    problems(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["id", "kind", "text", "L6", "x"]), inner),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_bank_with_anything_in_one_place_gives_a_bank_or_problems(data: st.DataObject):
    content = yaml.load(GOOD, yaml.CSafeLoader)  # the slow loader refuses '?' in braces
    at: dict[str, object] = data.draw(
        st.sampled_from([content, content["prompts"][0], content["prompts"][0]["minutes"]])
    )
    at[data.draw(st.sampled_from(sorted(at)))] = data.draw(JSON)
    problems(yaml.safe_dump(content, allow_unicode=True).encode("utf-8", "replace"))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(GOOD)), st.integers(0, 40), st.text(alphabet="[]{}&*!|>'\"%@`-:,# \t\nab", max_size=12))
def test_a_bank_with_a_piece_cut_out_or_put_in_gives_a_bank_or_problems(at: int, cut: int, put: str):
    problems(GOOD[:at] + put + GOOD[at + cut :])
