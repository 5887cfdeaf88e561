"""Whether a window can be opened here, found out without risking this process."""

from __future__ import annotations

import os
import subprocess
import sys

TRY = "--try-display"  # for the bundle, which has no Python to give a line to
_TRY = "from PySide6.QtWidgets import QApplication; QApplication([])"


def try_display() -> None:
    """Open Qt's connection to the display. Qt aborts the process if it cannot."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - loads Qt

    QApplication([])


def display_fault() -> str:
    """Return why no window can be opened, empty if one can (a third of a second)."""
    unset = not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and unset:
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    try:
        tried = subprocess.run(
            [sys.executable, TRY] if getattr(sys, "frozen", False) else [sys.executable, "-c", _TRY],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"Qt could not be tried ({type(error).__name__})"
    if tried.returncode == 0:
        return ""
    said = [line.strip() for line in tried.stderr.splitlines() if line.strip()]
    telling = [
        line for line in said if "could not connect" in line or "cannot open shared object" in line or "needed" in line
    ]
    return (telling or said or ["Qt gave no reason"])[0].rstrip(".")
