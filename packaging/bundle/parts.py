"""What goes into the bundle and what stays out, each with its reason."""

from __future__ import annotations

import ctypes.util
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE_LEADS_TO = ("banks", "errors", "exports", "loops", "releasing", "scale", "scoring", "second-opinion", "security")
ICON = None  # packaging/windows and packaging/macos make theirs from resources/icons/app.svg

LEFT_OUT = re.compile(
    "|".join(
        (
            r"(^|/)libonnxruntime\.so[.\d]*$",  # 29 MB; the Python module has all of it linked in once more
            r"(^|/)libonnxruntime_providers_(cuda|tensorrt|rocm)",  # for graphics cards
            r"(^|/)onnxruntime/(datasets|backend)/",
            r"/plugins/(sqldrivers|qmltooling|designer|virtualkeyboard|tls|networkinformation|egldeviceintegrations)/",
            r"/plugins/(xcbglintegrations|wayland-graphics-integration-client|generic)/",
            r"/plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.",
            r"/plugins/platforminputcontexts/.*virtualkeyboard",
            r"/plugins/platformthemes/libqgtk3\.",  # brings all of GTK; we draw ourselves
            r"/plugins/imageformats/libq(pdf|tiff|webp|tga|wbmp|icns|gif)\.",
            r"(^|/)libgtk-3|(^|/)libgdk-3|(^|/)libgdk_pixbuf",
            r"/Qt/qml/",
            r"/Qt/translations/(?!qtbase_(de)\.qm$)",  # the languages of ui/translator.py
            r"Qt6(Qml|Quick|WebEngine|Pdf|VirtualKeyboard|Sql|Network|Designer|ShaderTools|LabsAnimation)",
            # The sound server's plug-ins are the system's, and fit its own ALSA only
            r"(^|/)libasound\.so|(^|/)libpulse",
            # Drivers belong to the machine
            r"(^|/)lib(GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|vulkan)\.so",
            # A second way to fetch models, with certificates and proxies of its own; the first uses the system's
            r"(^|/)hf_xet",
            r"(^|/)alembic/(testing|templates)/",
            r"/__pycache__/",
        )
    )
)


def is_left_out(name: str) -> bool:
    """Return whether what PyInstaller found under `name` stays out."""
    return bool(LEFT_OUT.search(name.replace("\\", "/")))


def portaudio() -> list[tuple[str, str]]:
    """Return PortAudio for the bundle on Linux; elsewhere the wheel of sounddevice carries it."""
    if not sys.platform.startswith("linux"):
        return []
    said = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"libportaudio\.so\.2 .*=> (\S+)", said)
    if found is None:
        raise SystemExit(f"PortAudio is not installed here (libportaudio2); {ctypes.util.find_library('portaudio')}")
    return [(found.group(1), ".")]
