from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.places import resources_folder
from mockinterview.domain.criteria import CRITERIA, Level
from mockinterview.domain.errors import InputError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("bands.yaml", "advice.yaml", "recital.txt"):
        shutil.copy(resources_folder() / "scoring" / name, tmp_path / name)
    return tmp_path


def test_the_packaged_guide_is_whole() -> None:
    guide = read_guide()
    assert set(guide.criteria) == set(CRITERIA)
    assert all(set(texts.absent) == set(texts.thin) == set(Level) for texts in guide.criteria.values())
    assert guide.bands["money"].level(99_999) == "below L6"
    assert guide.bands["money"].level(100_000) == "L6"
    assert guide.bands["money"].level(2_000_000) == "L7"
    assert all(band.source for band in guide.bands.values())


def test_an_edit_gives_a_new_version(folder: Path) -> None:
    before = read_guide(folder)
    path = folder / "bands.yaml"
    path.write_text(path.read_text().replace("L7: 50,", "L7: 100,"))
    after = read_guide(folder)
    assert after.bands["people"].l7 == 100
    assert after.version != before.version == read_guide().version


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("bands.yaml", "format: 1", "- a list"),
        ("bands.yaml", "L6: 10,", ""),
        ("bands.yaml", "low: 110", "low: fast"),
        ("advice.yaml", "  scope:\n", "  scopes:\n"),
        ("advice.yaml", "'{quote}'", "it"),
    ],
)
def test_a_fault_names_the_file(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    path.write_text(path.read_text().replace(old, new, 1) if old != "format: 1" else new)
    with pytest.raises(InputError, match=name):
        read_guide(folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "recital.txt").unlink()
    with pytest.raises(InputError, match=r"recital\.txt"):
        read_guide(folder)
