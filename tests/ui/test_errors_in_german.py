"""What went wrong is told in the language of the window, in English exactly as on the command line."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.bank_check import Fault
from mockinterview.domain.errors import BankError, InputError, MicrophoneLostError, StoreFullError
from mockinterview.language import mark, tr
from mockinterview.services.pace import Pace
from mockinterview.ui.wording import notice_of


@pytest.mark.usefixtures("german")
def test_safe_and_hint_are_translated() -> None:
    assert notice_of(StoreFullError("/x: no room")).text == (
        "/x: no room. Was vorher da war, ist unversehrt. Schaff Platz auf der Platte und versuch es noch einmal."
    )
    told = notice_of(InputError("no prompt fits this round", hint="Choose another file.")).text
    assert told == "Keine Frage passt zu dieser Runde. Wähle eine andere Datei."
    pace = Pace(148_000_000)
    pace.at(0.0, 100.0)
    assert pace.at(0.1, 110.0).told() == "15 von 148 MB, noch etwa 2 Min."


def test_english_stays_as_the_terminal_says_it() -> None:
    error = StoreFullError("/x: no room")
    assert notice_of(error).text == error.told()


@pytest.mark.usefixtures("german")
def test_values_and_what_is_told_within_are_put_in_after_the_look_up() -> None:
    lost = MicrophoneLostError("USB {at_s} 3.5", 62.5)
    assert notice_of(lost).text == (
        "USB {at_s} 3.5 hat nach 62,5 s aufgehört. Was du bis dahin gesagt hast, bleibt erhalten. "
        "Verbinde es wieder, oder wähle ein anderes, um weiterzumachen."
    )
    fault = Fault(place=(), problem=mark("'{key}' must be a text", key="title"))
    within = BankError("/my.yaml", 3, fault.problem, hint=mark("Mend it, then save again."))
    assert tr(within.message) == "/my.yaml:3: 'title' muss ein Text sein"
    assert str(within) == "/my.yaml:3: 'title' must be a text"
    assert within.told() == "/my.yaml:3: 'title' must be a text. The other banks are loaded. Mend it, then save again."


@pytest.mark.usefixtures("german")
def test_it_crosses_to_another_process_whole() -> None:
    told = pickle.loads(pickle.dumps(StoreFullError(mark("{path} is gone", path="/x")).told()))
    assert tr(told).startswith("/x ist verschwunden. Was vorher da war")


@given(st.text(alphabet="{}ab.% n", max_size=12), st.text(alphabet="{}ab.% n", max_size=12))
def test_what_is_told_in_english_is_the_text_with_its_values(path: str, why: str) -> None:
    told = mark("{path} cannot be read: {why}", path=path, why=why)
    assert told == f"{path} cannot be read: {why}"
    assert tr(told) == told
    assert str(InputError(told)) == told
