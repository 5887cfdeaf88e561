"""Ratings move only together with the version of the engine. Freeze anew with: python -m benchmarks.freeze_scoring"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.services.score import make_scorer

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def freeze() -> ModuleType:
    spec = importlib.util.spec_from_file_location("freeze_scoring", ROOT / "benchmarks" / "freeze_scoring.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def frozen(freeze: ModuleType) -> dict[str, object]:
    return json.loads((freeze.FOLDER / "cards.json").read_text(encoding="utf-8"))


def test_the_rules_say_what_they_said(freeze: ModuleType, frozen: dict) -> None:
    scorer = make_scorer(freeze.load_outputs(freeze.FOLDER / "outputs.npz"), read_guide())
    assert scorer.version == frozen["version"], (
        "freeze the cards of the new version: python -m benchmarks.freeze_scoring --rules"
    )
    moved = {
        r.id: card for r in freeze.requests() if (card := freeze.essence(scorer.score(r))) != frozen["cards"][r.id]
    }
    assert moved == {}, "cards moved without a new version: raise RULES_VERSION and freeze anew"


@pytest.mark.slow
def test_the_network_says_what_it_said(freeze: ModuleType) -> None:
    kept = freeze.load_outputs(freeze.FOLDER / "outputs.npz")
    model = OnnxSentenceModel()
    assert model.version == kept.version, "freeze the outputs of the new network: python -m benchmarks.freeze_scoring"
    for key, outputs in list(kept.rows.items())[:12]:
        found = model.judge(key[1:], key[0])
        for name, value in outputs.items():
            np.testing.assert_allclose(found[name], value, atol=2e-3, err_msg=name)


@pytest.mark.slow
def test_one_thread_and_two_give_the_same_cards(freeze: ModuleType) -> None:
    one, two = (make_scorer(OnnxSentenceModel(threads=count), read_guide()) for count in (1, 2))
    for request in freeze.requests()[:8]:
        assert one.score(request) == two.score(request)
