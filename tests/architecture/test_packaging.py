"""What is packaged beside the code: files that other programs read, and rules of what goes into the bundle."""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml

from mockinterview import __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
ID = "io.github.mockinterview.MockInterview"
DESKTOP = PACKAGING / "linux" / f"{ID}.desktop"
METAINFO = PACKAGING / "linux" / f"{ID}.metainfo.xml"


def validated(tool: str, *arguments: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_desktop_file_is_valid():
    validated("desktop-file-validate", str(DESKTOP))


def test_the_appstream_data_is_valid():
    validated("appstreamcli", "validate", "--no-net", str(METAINFO))


def test_a_fault_in_the_desktop_file_would_be_found(tmp_path):
    broken = tmp_path / DESKTOP.name
    broken.write_text(DESKTOP.read_text().replace("Type=Application", "Type=Nonsense"))
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-validate is not installed")
    assert subprocess.run(["desktop-file-validate", str(broken)], capture_output=True, check=False).returncode != 0


def test_they_speak_of_the_same_program():
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str
    desktop.read(DESKTOP)
    metainfo = ET.parse(METAINFO).getroot()
    assert metainfo.findtext("id") == ID == desktop["Desktop Entry"]["Icon"]
    assert metainfo.findtext("launchable") == DESKTOP.name
    assert metainfo.findtext("name") == desktop["Desktop Entry"]["Name"]
    assert metainfo.findtext("project_license") == "MIT"
    flatpak = yaml.safe_load((PACKAGING / "linux" / f"{ID}.yaml").read_text())
    assert flatpak["app-id"] == ID
    assert flatpak["command"] == desktop["Desktop Entry"]["Exec"]
    assert not [one for one in flatpak["finish-args"] if "network" in one or "filesystem" in one]
    for module in flatpak["modules"]:
        for source in module["sources"]:
            if source["type"] == "file":
                assert (PACKAGING / "linux" / source["path"]).is_file(), source


def test_the_newest_release_is_this_version():
    releases = [one.attrib["version"] for one in ET.parse(METAINFO).getroot().iter("release")]
    assert releases[0] == __version__
    assert re.search(rf"^## {re.escape(__version__)}\b", (ROOT / "CHANGELOG.md").read_text(), flags=re.MULTILINE)


def test_macos_is_told_why_the_microphone_is_wanted():
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements["com.apple.security.device.audio-input"] is True
    assert "NSMicrophoneUsageDescription" in (PACKAGING / "bundle" / "mockinterview.spec").read_text()


def test_the_bundle_installs_what_the_program_runs_with():
    """One set of versions for both: what was tested is what is shipped."""

    def pinned(name: str) -> set[str]:
        lines = (PACKAGING / name).read_text().splitlines()
        return {line.split(" \\")[0] for line in lines if re.match(r"[A-Za-z0-9]", line)}

    more = pinned("requirements-bundle.txt") - pinned("requirements-run.txt")
    assert pinned("requirements-run.txt") <= pinned("requirements-bundle.txt")
    assert {one.split("==")[0] for one in more} >= {"pyinstaller"}
    assert not {one for one in pinned("requirements-bundle.txt") if re.match(r"torch|pyside6-addons|.*webengine", one)}


@pytest.mark.parametrize(
    ("name", "out"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("libQt6WebEngineCore.so.6", True),
        ("libQt6Quick.so.6", True),
        ("libportaudio.so.2", False),
        ("libasound.so.2", True),
        ("libGL.so.1", True),
        ("mockinterview/_data/resources/rubric.yaml", False),
    ],
)
def test_what_stays_out_of_the_bundle(name, out, monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING / "bundle"))
    sys.modules.pop("parts", None)
    from parts import is_left_out

    assert is_left_out(name) is out


def test_the_scripts_are_sound():
    for script in [*PACKAGING.rglob("*.sh")]:
        subprocess.run(["bash", "-n", str(script)], check=True)


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the pinned versions differ by Python, the list is of 3.11")
def test_the_list_of_licences_is_up_to_date():
    script = PACKAGING / "licences.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
