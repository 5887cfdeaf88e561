"""Runs before the program in the bundle: its own libraries for itself, the system's for everybody else."""

import ctypes.util
import os
import sys
import types
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as mockinterview/__init__.py does; it must be set before anything is loaded

if sys.platform.startswith("linux"):
    # The starter points the loader at the bundle. What we start (a voice, a browser for a link) must not load from
    # there; what is our own (the speech process) is told to the starter as a fresh start, so that it does it again.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before

    # sounddevice looks for PortAudio by a compiler or ldconfig, which may not be there; ours lies beside us.
    _own = Path(sys._MEIPASS) / "libportaudio.so.2"  # noqa: SLF001 - PyInstaller's own name
    _find = ctypes.util.find_library

    def _find_library(name: str) -> str | None:
        return str(_own) if name == "portaudio" and _own.is_file() else _find(name)

    ctypes.util.find_library = _find_library


class _Absent(types.ModuleType):
    """A module of empty classes."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


# pyqtgraph loads Qt's OpenGL modules (10 MB) for a kind of view that we have none of.
for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[_name] = _Absent(_name)
