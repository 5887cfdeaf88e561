"""Speech models that can be fetched: those that are worth having, from the smallest to the most accurate."""

from __future__ import annotations

from dataclasses import dataclass

ENGLISH, MANY = "English", "99 languages"


@dataclass(frozen=True, slots=True)
class Published:
    """A model that its authors publish.

    bytes: what is fetched, about; the hub tells it exactly. revision: a commit, so that what was tried is what comes.
    weights: the SHA-256 of model.bin; empty if we never had it, then the sum that the hub publishes is what counts.
    """

    title: str
    repository: str
    revision: str
    bytes: int
    weights: str = ""
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
        "Small, distilled, English", "Systran/faster-distil-whisper-small.en", "main", 336_000_000
    ),
    "small": Published("Small, multilingual", "Systran/faster-whisper-small", "main", 486_000_000, languages=MANY),
    "small.en": Published(
        "Small, English",
        "Systran/faster-whisper-small.en",
        "d1d751a5f8271d482d14ca55d9e2deeebbae577f",
        486_000_000,
        "62b2a45b05ee59acb4a5341b33ee35e041395d378d418a18acfe4c9e768ee37a",
    ),
    "distil-medium.en": Published(
        "Medium, distilled, English", "Systran/faster-distil-whisper-medium.en", "main", 792_000_000
    ),
    "medium.en": Published("Medium, English", "Systran/faster-whisper-medium.en", "main", 1_530_000_000),
    "distil-large-v3": Published(
        "Large, distilled, English", "Systran/faster-distil-whisper-large-v3", "main", 1_515_000_000
    ),
    "large-v3-turbo": Published(
        "Large, turbo, multilingual",
        "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
        "main",
        1_620_000_000,
        languages=MANY,
    ),
}
