"""Files of loops: the bundled ones are sound, and every fault is named with its line."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from mockinterview.adapters import yaml_text
from mockinterview.adapters.places import banks_folder
from mockinterview.adapters.yaml_loops import loops_folder, own_copy, parse_loop, read_loops
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import Level
from mockinterview.domain.draw import Focus
from mockinterview.domain.loop import RoundKind

TEXT = (loops_folder() / "l6-standard.yaml").read_text("utf-8")
HERE = Path("mine.yaml")


def faults(old, new, text=TEXT):
    assert old in text
    found = parse_loop(text.replace(old, new, 1).encode(), HERE)
    assert found.template is None
    return [str(one) for one in found.problems]


def line_of(words):
    return next(number for number, line in enumerate(TEXT.splitlines(), start=1) if words in line)


def test_the_schema_is_sound_and_describes_itself():
    schema = json.loads((loops_folder() / "schema" / "loop.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for name, field in (schema["properties"] | schema["$defs"]["round"]["properties"]).items():
        assert field.get("description"), name


def test_the_bundled_loops_are_sound_and_both_levels_have_a_choice(tmp_path):
    templates, problems = read_loops(tmp_path / "none")
    assert problems == ()
    for level in Level:
        mine = [one for one in templates if one.level is level]
        assert len(mine) >= 2
        for one in mine:
            assert 5 <= len(one.rounds) <= 7
            assert one.minutes(compressed=True) <= 60
            kinds = [held.kind for held in one.rounds]
            assert RoundKind.SYSTEM_DESIGN in kinds
            assert kinds[-1] is RoundKind.BAR_RAISER
            assert all(2 <= len(held.principles) <= 3 for held in one.rounds if held.kind is RoundKind.BEHAVIORAL)


def test_the_bundled_banks_hold_enough_prompts_for_every_round(tmp_path):
    contents = [yaml_text.read(path.read_text("utf-8")).content for path in banks_folder().glob("*.yaml")]
    prompts = [one for content in contents for one in bank_from_json(content).prompts]
    for template in read_loops(tmp_path)[0]:
        for held in template.rounds:
            for principle in held.principles or ("",):
                focus = Focus(
                    level=template.level, kinds=(held.kind.asks,), principles=(principle,) if principle else ()
                )
                assert sum(focus.fits(one) for one in prompts) >= 4, (template.id, held.name, principle)


def test_a_fault_names_its_line_and_its_remedy():
    (told,) = faults("kind: system_design", "kind: system-design")
    assert told.startswith(f"mine.yaml:{line_of('kind: system_design')}: ")
    assert "did you mean 'system_design'?" in told
    (told,) = faults("[ownership, deliver-results, dive-deep]", "[ownership, deliver-result]")
    assert "did you mean 'deliver-results'?" in told
    (told,) = faults("[earn-trust, have-backbone-disagree-and-commit]", "[earn-trust]")
    assert f":{line_of('earn-trust')}: " in told
    assert "2 are the least" in told


def test_rules_that_the_schema_cannot_say_name_their_line_too():
    (told,) = faults("kind: bar_raiser", "kind: behavioral")
    assert f":{line_of('rounds:')}: there are 0 bar raisers" in told
    (told,) = faults("short: 14", "short: 29")
    assert "60 are the most" in told


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "the file is empty"),
        (b"a: [", "not YAML"),
        (b"\xff\xfe", "not UTF-8"),
        (b"format: 1\nformat: 1\n", "stands twice"),
        (b"a: &x 1\nb: *x\n", "aliases"),
        (b"!!python/object/apply:os.system ['true']", "tag"),
        (b"- 1\n", "a mapping"),
        (TEXT.replace("level: L6", "level: L9").encode(), "not one of the known"),
        (TEXT.replace("breaks: {", "brakes: {").encode(), "not known here"),
    ],
)
def test_hostile_or_broken_files_are_refused_in_words(data, told):
    found = parse_loop(data, HERE)
    assert found.template is None
    assert any(told in str(one) for one in found.problems), [str(one) for one in found.problems]


def test_an_own_copy_takes_the_place_of_the_bundled_one_and_a_broken_one_does_not(tmp_path):
    own = tmp_path / "loops"
    path = own_copy("l6-standard", own)
    assert own_copy("l6-standard", own) == path
    path.write_text(TEXT.replace("L6, five rounds", "My own five"), "utf-8")
    templates, problems = read_loops(own)
    mine = next(one for one in templates if one.id == "l6-standard")
    assert (mine.title, mine.own, problems) == ("My own five", True, ())
    path.write_text(TEXT.replace("format: 1", "format: 9"), "utf-8")
    templates, (problem,) = read_loops(own)
    assert not next(one for one in templates if one.id == "l6-standard").own
    assert problem.startswith(f"{path}:3: ")
