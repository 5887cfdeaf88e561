"""Coverage-guided fuzzing of what is parsed in Python, by Atheris (pip install atheris): banks, settings, documents.

    python -m benchmarks.faults.guided KIND [-max_total_time=120] [other options of libFuzzer]

KIND is banks, settings or documents. Whatever is not one of our errors ends the run and is told.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["mockinterview", "yaml", "tomllib", "json"], enable_loader_override=False):
    import json

    from mockinterview.adapters.settings_toml import load_settings
    from mockinterview.adapters.yaml_banks import parse_bank
    from mockinterview.domain.errors import MockInterviewError
    from mockinterview.services.export_json import rounds_from_json

SCRATCH = Path(tempfile.mkdtemp(prefix="guided-"))


def banks(data: bytes) -> None:
    """Read a question bank."""
    parse_bank(data, Path("bank.yaml"))


def settings(data: bytes) -> None:
    """Read the settings."""
    path = SCRATCH / "settings.toml"
    path.write_bytes(data)
    load_settings(path)


def documents(data: bytes) -> None:
    """Read an export."""
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return
    rounds_from_json(content)


KINDS = {"banks": banks, "settings": settings, "documents": documents}


def main() -> None:
    """Run it from the command line."""
    kind = KINDS[sys.argv[1]]

    def once(data: bytes) -> None:
        with suppress(MockInterviewError):
            kind(data)

    atheris.Setup([sys.argv[0], *sys.argv[2:]], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
