"""Names as the list of expected ones spells them, without a model."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.adapters.whisper.messages import Heard
from mockinterview.adapters.whisper.spelling import as_listed

NAMES = ("PrivateLink", "CodeDeploy", "DynamoDB", "Kafka", "Glue", "S3", "EC2", "API Gateway")


def words(text):
    return [Heard(word, 0.4 * n, 0.4 * (n + 1), 0.9 - 0.01 * n) for n, word in enumerate(text.split())]


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("the VPC with private link, and", "the VPC with PrivateLink, and"),
        ("by Code Deploy.", "by CodeDeploy."),
        ("dynamodb streams", "DynamoDB streams"),
        ("Dynamo DB streams", "DynamoDB streams"),
        ("one S 3 bucket", "one S3 bucket"),
    ],
)
def test_what_sounds_like_a_listed_name_is_spelled_like_it(said, written):
    assert " ".join(word.text for word in as_listed(words(said), NAMES)) == written


@pytest.mark.parametrize(
    "said",
    [
        "it is private. Link it to the code, deploy it",
        "glue and kafka stay",
        "private links between us",
        "a linked private thing",
        "the api gateway",
    ],
)
def test_nothing_else_is_touched(said):
    assert as_listed(words(said), NAMES) == tuple(words(said))


def test_the_times_are_those_of_its_parts():
    (name,) = as_listed(words("private link"), NAMES)
    assert (name.start_s, name.end_s, name.confidence) == (0.0, 0.8, pytest.approx(0.89))


@given(st.lists(st.sampled_from(["private", "link", "Code,", "deploy.", "S3", "s", "3", "um"]), max_size=12))
def test_no_letter_is_lost_and_without_a_list_nothing_changes(said):
    plain = lambda heard: "".join(word.text.lower() for word in heard)  # noqa: E731
    assert plain(as_listed(words(" ".join(said)), NAMES)) == plain(words(" ".join(said)))
    assert as_listed(words(" ".join(said)), ()) == tuple(words(" ".join(said)))
