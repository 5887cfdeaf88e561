"""The sample round that comes with the program."""

from __future__ import annotations

import json

from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.yaml_banks import read_bank
from mockinterview.domain.errors import BankError, ModelError
from mockinterview.domain.transcript import Pause, Transcript
from mockinterview.language import mark
from mockinterview.ports import as_words
from mockinterview.services.sample import Sample


def read_sample() -> Sample:
    """Return the sample. Raises BankError or ModelError if the installation is damaged."""
    folder = resources_folder() / "demo"
    read = read_bank(folder / "bank.yaml")
    if read.bank is None:
        raise BankError(
            folder / "bank.yaml", 0, mark("the sample cannot be read"), hint=mark("Install Mock Interview again.")
        )
    try:
        content = json.loads((folder / "sample.json").read_text(encoding="utf-8"))
        spoken = Transcript.of(
            as_words(content["words"]),
            duration_s=content["duration_s"],
            pauses=tuple(Pause(start_s=start, end_s=end) for start, end in content["pauses"]),
            model=content["model"],
        )
        return Sample(
            bank=read.bank,
            first=content["first"],
            audio=folder / "answer.ogg",
            spoken=spoken,
            question=content["question"],
            criterion=content["criterion"],
            reply=content["reply"],
        )
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(mark("the sample cannot be read"), hint=mark("Install Mock Interview again.")) from error
