"""Speech models that can be fetched: those that are worth having, from the smallest to the most accurate."""

from __future__ import annotations

from dataclasses import dataclass

ENGLISH, MANY = "English", "99 languages"


@dataclass(frozen=True, slots=True)
class Published:
    """A model that its authors publish.

    bytes: what is fetched, about; the hub tells it exactly. revision: a commit, so that nothing moves under us.
    weights: the SHA-256 of model.bin at that commit. A hub that describes or sends another one is refused.
    Where commits and sums are from is told in docs/security.md.
    """

    title: str
    repository: str
    revision: str
    bytes: int
    weights: str
    languages: str = ENGLISH


PUBLISHED = {
    "base": Published(
        "Base, multilingual",
        "Systran/faster-whisper-base",
        "ebe41f70d5b6dfa9166e2c581c45c9c0cfc57b66",
        148_000_000,
        "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
        MANY,
    ),
    "base.en": Published(
        "Base, English",
        "Systran/faster-whisper-base.en",
        "3d3d5dee26484f91867d81cb899cfcf72b96be6c",
        148_000_000,
        "2a166925539a16005f14ff328359f9b9adb9dc4fb631bb3b227526862e93e2ef",
    ),
    "distil-small.en": Published(
        "Small, distilled, English",
        "Systran/faster-distil-whisper-small.en",
        "ef77d90526ccd62cde3808ee70626a01e5cf83e4",
        336_000_000,
        "1187de3982cdcf962a2fb8f797e429fb4651b875b18fe9ce50b58b52fc9072b7",
    ),
    "small": Published(
        "Small, multilingual",
        "Systran/faster-whisper-small",
        "536b0662742c02347bc0e980a01041f333bce120",
        486_000_000,
        "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671",
        MANY,
    ),
    "small.en": Published(
        "Small, English",
        "Systran/faster-whisper-small.en",
        "d1d751a5f8271d482d14ca55d9e2deeebbae577f",
        486_000_000,
        "62b2a45b05ee59acb4a5341b33ee35e041395d378d418a18acfe4c9e768ee37a",
    ),
    "distil-medium.en": Published(
        "Medium, distilled, English",
        "Systran/faster-distil-whisper-medium.en",
        "80ddfce281f77766d8943d63109199fc8145dfa5",
        792_000_000,
        "d4cb75d823dcd2647191064da76f026774c06c036908f38456165368d0e2d66a",
    ),
    "medium.en": Published(
        "Medium, English",
        "Systran/faster-whisper-medium.en",
        "a29b04bd15381511a9af671baec01072039215e3",
        1_530_000_000,
        "11b220779aea4c6f3ce9d2549c8a95ea869ed84066864b999531ef53e594fe5b",
    ),
    "distil-large-v3": Published(
        "Large, distilled, English",
        "Systran/faster-distil-whisper-large-v3",
        "c3058b475261292e64a0412df1d2681c06260fab",
        1_516_000_000,
        "b79368e19b6623813609431a6e5ee309a71506701ebc49fd7820e692dec7c5f5",
    ),
    "large-v3-turbo": Published(
        "Large, turbo, multilingual",
        "dropbox-dash/faster-whisper-large-v3-turbo",  # once mobiuslabsgmbh's, which leads there
        "0a363e9161cbc7ed1431c9597a8ceaf0c4f78fcf",
        1_622_000_000,
        "e76620f83d5f5b69efd3d87e3dc180c1bd21df9fbebacfd4335e5e1efcc018da",
        MANY,
    ),
}
