import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.services.pace import Pace


def test_bytes_are_told_at_once_and_a_time_when_it_is_known():
    pace = Pace(148_000_000)
    assert pace.at(0.0, 100.0).told() == "0 of 148 MB"
    assert pace.at(0.01, 100.5).told() == "1 of 148 MB"
    assert pace.at(0.1, 110.0).told() == "15 of 148 MB, about 2 min left"
    assert pace.at(0.9, 120.0).told().endswith("less than a minute left")


def test_a_line_that_stalls_gives_no_time():
    pace = Pace(1000)
    pace.at(0.5, 0.0)
    pace.at(0.5, 20.0)
    assert pace.at(0.5, 40.0).remaining_s is None


def test_hours_are_told_as_hours():
    pace = Pace(3_000_000_000)
    pace.at(0.0, 0.0)
    assert pace.at(0.001, 10.0).told() == "3 of 3000 MB, about 3 h left"


@given(st.lists(st.tuples(st.floats(0.01, 30), st.floats(0, 0.1)), min_size=1, max_size=50))
def test_an_even_line_is_never_told_a_negative_time(steps):
    pace, now, share = Pace(10_000), 0.0, 0.0
    for passed, gained in steps:
        now, share = now + passed, min(1.0, share + gained)
        arrived = pace.at(share, now)
        assert 0 <= arrived.bytes <= 10_000
        assert arrived.remaining_s is None or arrived.remaining_s >= 0
        assert arrived.told()


def test_speed_is_that_of_the_last_seconds():
    pace = Pace(1000)
    for second in range(100):
        pace.at(0.001 * second, float(second))
    for second in range(100, 130):
        arrived = pace.at(0.1 + 0.02 * (second - 99), float(second))
    assert arrived.remaining_s == pytest.approx(0.3 / 0.02, rel=0.2)
