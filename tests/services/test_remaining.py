"""How long a transcription still takes."""

from mockinterview.services.pace import Remaining


def test_nothing_is_guessed_before_anything_was_measured():
    left = Remaining()
    assert left.at(0.0, 0.0) == "0 % done"
    assert left.at(0.0, 30.0) == "0 % done"


def test_the_rest_takes_as_long_as_what_is_done():
    left = Remaining()
    left.at(0.0, 0.0)
    assert left.at(0.25, 100.0) == "25 % done, about 5 min left"
    assert left.at(0.25, 160.0) == "25 % done, about 4 min left"


def test_what_an_earlier_run_did_costs_nothing_now():
    left = Remaining()
    left.at(0.5, 0.0)
    assert left.at(0.75, 600.0) == "75 % done, about 10 min left"


def test_leaps_do_not_make_it_shorter_than_nothing():
    left = Remaining()
    left.at(0.0, 0.0)
    left.at(0.5, 10.0)
    assert left.at(0.5, 500.0) == "50 % done, less than a minute left"
