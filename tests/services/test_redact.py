"""Masking terms and amounts."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.errors import InputError
from mockinterview.services.redact import Redactor, leaks, read_glossary, shape


def masked(text: str, glossary: str = "customer: Contoso\nname: Maria Lopez, Maria", *, amounts: bool = True) -> str:
    return Redactor(read_glossary(glossary), amounts=amounts).masked(text).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CONTOSO's plan", "[customer-1]'s plan"),
        ("contoso-db, ContosoPay and precontoso_x", "[customer-1]-db, [customer-1] and [customer-1]"),
        ("Maria  Lopez, maria-lopez, MariaLopez", "[name-1], [name-1], [name-1]"),
        ("Maria said", "[name-1] said"),
        ("nothing to hide", "nothing to hide"),
    ],
)
def test_terms_are_found_however_they_are_written(text, expected):
    assert masked(text, amounts=False) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We saved $2.3 million.", "We saved $X million."),
        ("It cost 1,250 dollars.", "It cost X,XXX dollars."),
        ("twenty-two engineers in four teams", "XX engineers in X teams"),
        ("It fell by 37 percent in three weeks.", "It fell by XX percent in three weeks."),
        ("In 2023 one of them ran S3 at p99.", "In 2023 one of them ran S3 at p99."),
        ("dozens of teams, twice as fast", "dozens of teams, twice as fast"),
        ("450k users", "XXX,XXX users"),
    ],
)
def test_amounts_keep_only_their_scale(text, expected):
    assert masked(text) == expected


@given(st.integers(1, 10**14))
def test_the_order_of_magnitude_stays(value):
    told = shape(float(value))
    digits = told.count("X")
    scale = next((power for word, power in (("trillion", 12), ("billion", 9), ("million", 6)) if word in told), 0)
    assert (
        digits + scale - 1 == math.floor(math.log10(value) + 1e-12) or abs(value - 10 ** round(math.log10(value))) < 2
    )
    assert not any(sign.isdigit() for sign in told)


@given(
    st.lists(
        st.sampled_from(["Contoso", "maria", "LOPEZ", "Maria", "plan", "-", "_", "'s", ".", "é", "\n"]), max_size=12
    )
)
def test_nothing_is_left_whatever_stands_around(pieces):
    glossary = read_glossary("customer: Contoso\nname: Maria Lopez, Maria, Lopez")
    for joint in ("", " ", "-"):
        text = Redactor(glossary).masked(joint.join(pieces)).text
        assert leaks(text.encode(), glossary) == ()


@given(st.text(alphabet="ab Contos1", max_size=60), st.data())
def test_places_move_with_the_text(text, data):
    done = Redactor(read_glossary("customer: Contoso")).masked(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = done.moved(start), done.moved(end, end=True)
    assert 0 <= first <= last <= len(done.text)
    if not any(a < end and start < b for a, b, _ in done.cuts):
        assert done.text[first:last] == text[start:end]


def test_longer_words_that_were_masked_are_told():
    redactor = Redactor(read_glossary("name: Mark"))
    assert redactor.masked("Mark knows the market").text == "[name-1] knows the [name-1]"
    assert redactor.inside == {"Mark": {"market"}}
    assert masked("Mark knows the market, mark", "name: =Mark") == "[name-1] knows the market, mark"


def test_umlauts_are_found_in_both_ways_of_writing_them():
    assert masked("Mu\u0308ller and M\u00fcller", "name: M\u00fcller") == "[name-1] and [name-1]"


@pytest.mark.parametrize(
    ("text", "match"), [("name: Al", "line 1.*short"), ("\nwho: Bob Ray", "line 2.*'who' is no kind")]
)
def test_a_list_that_cannot_work_names_its_line(text, match):
    with pytest.raises(InputError, match=match):
        read_glossary(text)


@pytest.mark.parametrize(
    "data",
    [
        b"CONTOSO", b'"M\\u00fcller"', b"M&#252;ller", "Contoso".encode("utf-16-be"),
        b"con\\toso",
    ],
)  # fmt: skip
def test_a_leak_is_seen_through_escapes(data):
    glossary = read_glossary("customer: Contoso\nname: M\u00fcller")
    assert len(leaks(data, glossary)) == 1
