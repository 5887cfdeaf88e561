"""A disk on which nothing can be written, nor removed: what does not go is said in words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.settings_toml import save_settings
from mockinterview.domain.errors import StoreReadOnlyError
from mockinterview.domain.settings import Settings


@pytest.fixture
def frozen(home, library, monkeypatch):
    """The user's folder on a disk that became read-only: even removing what is not there fails."""
    opened = os.open

    def refuse(path, flags, *given, **named):
        if flags & (os.O_WRONLY | os.O_RDWR) and str(path).startswith(str(home.root)):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return opened(path, flags, *given, **named)

    def stuck(path, missing_ok=False):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(Path, "unlink", stuck)
    return home


def test_settings_are_refused_in_words(frozen):
    with pytest.raises(StoreReadOnlyError, match="cannot be written"):
        save_settings(frozen.settings, Settings())


def test_a_copy_is_refused_in_words(frozen):
    with pytest.raises(StoreReadOnlyError, match="cannot be written"):
        SafeCopies(frozen).make()


def test_the_start_looks_for_a_wish_and_finds_none(frozen):
    assert SafeCopies(frozen).fulfil() is None
