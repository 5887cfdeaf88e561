"""A look for every test of the window."""

from __future__ import annotations

import pytest
from fakes import fusion

from mockinterview.adapters.places import resources_folder
from mockinterview.ui.theme import Look


@pytest.fixture
def look(qapp):
    fusion(qapp)
    made = Look(resources_folder())
    made.use("light", 100)
    yield made
    made.deleteLater()


@pytest.fixture(autouse=True)
def whole_slices(monkeypatch):
    """Build screens in one go: what is shown is looked at right after it was told."""
    monkeypatch.setattr("mockinterview.ui.widgets.slices.SLICE_S", 60.0)
