"""What the user has chosen, with the defaults and the limits of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.criteria import Level
from mockinterview.domain.voice import PERCENT_LIMITS


class Theme(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class KeepAudio(StrEnum):
    """What happens to recordings."""

    ALL = "all"
    DAYS = "days"
    BEST = "best"
    NONE = "none"


class ClockStyle(StrEnum):
    """What the large clock shows while one answers."""

    LEFT = "left"
    USED = "used"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Read once at the start and passed as values.

    model: name of a speech model, empty for the best that is here; model_folder: a folder of the user's
    own, empty for none. gpu: recognise speech on the graphics card, if a trial at the start says that it can.
    Devices are keys (see InputDevice.key), empty for the system's default.
    answer_minutes, think_minutes: 0 for the prompt's own. interview_date: ISO date or empty.
    plan_reminder: time of day, HH:MM, empty for none.
    voice_name: key of a voice, empty for the best; voice_percent: its speed. welcome_step: where the
    first run was left. keep_days counts with KeepAudio.DAYS and BEST. week_minutes: practice planned a week,
    0 for none. internal_candidate: the user works for the company already.
    language: two letters, of the window; empty for the system's.
    spoken_language: two letters, of what is said into the microphone, or "auto" to find out.
    shortcuts: keys of the user's own, "command=keys" (ui.shortcuts).
    judge: a second opinion may be asked for, at judge_address from judge_model (empty: the server's own), for at
    most judge_seconds. judge_agreed: the origin to which the user said that answers may be sent; needed for any
    that is not this computer.
    speech_server, speech_address, speech_server_model, speech_agreed: likewise for a transcription server; what is
    not in force (services.speech_choice) means that speech is recognised here. Its key is no setting: it has a file of
    its own, which no copy holds.
    """

    level: Level = Level.L6
    interview_date: str = ""
    plan_reminder: str = ""
    model: str = ""
    model_folder: str = ""
    gpu: bool = False
    vocabulary: tuple[str, ...] = ()
    input_device: str = ""
    output_device: str = ""
    prompts: int = 1
    answer_minutes: float = 0.0
    think_minutes: float = 0.0
    follow_ups: int = 1
    voice: bool = False
    voice_name: str = ""
    voice_percent: int = 100
    clock: ClockStyle = ClockStyle.LEFT
    live_transcript: bool = True
    interview_conditions: bool = False
    internal_candidate: bool = False
    keep_audio: KeepAudio = KeepAudio.ALL
    keep_days: int = 90
    week_minutes: int = 0
    language: str = ""
    spoken_language: str = "en"
    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    reduced_motion: bool = False
    single_key_shortcuts: bool = True
    shortcuts: tuple[str, ...] = ()
    judge: bool = False
    judge_address: str = ""
    judge_model: str = ""
    judge_agreed: str = ""
    judge_seconds: int = 300
    speech_server: bool = False
    speech_address: str = ""
    speech_server_model: str = ""
    speech_agreed: str = ""
    welcomed: bool = False
    welcome_step: int = 0


LIMITS: dict[str, tuple[float, float]] = {
    "prompts": (1, 10),
    "answer_minutes": (0, 90),
    "think_minutes": (0, 30),
    "follow_ups": (0, 3),
    "voice_percent": PERCENT_LIMITS,
    "welcome_step": (0, 9),
    "judge_seconds": (5, 3600),
    "keep_days": (1, 3650),
    "week_minutes": (0, 6000),
    "text_percent": (80, 250),
}
