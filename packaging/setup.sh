#!/usr/bin/env bash
# Set up what `make run` (argument: run), `make test` (dev) or `make bundle` (bundle) needs. Safe to run again at once;
# does nothing, and needs no network, when all is in place.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}
venv=${VENV:-.venv}
python=${PYTHON:-python3}
cache=.cache
mkdir -p "$cache"

# Qt's window libraries, PortAudio, and a font; for tests also a screen, a sound server and a second voice.
packages="python3-venv libportaudio2 libasound2-plugins libegl1 libgl1 libopengl0 libfontconfig1 libdbus-1-3
 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core"
[ "$what" = dev ] && packages="$packages xvfb xauth xdotool pulseaudio pulseaudio-utils espeak-ng ffmpeg desktop-file-utils appstream postgresql"
[ "$what" = bundle ] && packages="$packages binutils gcc libc6-dev"

missing_packages() {
    for name in $packages; do
        # a Python of one's own brings venv along; Debian's needs the package
        if [ "$name" = python3-venv ] && "$python" -c 'import ensurepip' 2>/dev/null; then continue; fi
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || echo "$name"
    done
}

if command -v dpkg-query >/dev/null 2>&1; then
    missing=$(missing_packages | tr '\n' ' ')
    if [ -n "${missing// /}" ]; then
        line="apt-get install -y --no-install-recommends $missing"
        if [ "$(id -u)" = 0 ]; then
            apt-get update -qq && DEBIAN_FRONTEND=noninteractive $line >"$cache/apt.log" 2>&1 || {
                tail -n 5 "$cache/apt.log" >&2
                echo "These system packages could not be installed: $missing" >&2
                exit 3
            }
        elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
            sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive $line >"$cache/apt.log"
        else
            printf 'Some system packages are missing. Run this line once, then try again:\n\n    sudo %s\n\n' "$line" >&2
            exit 3
        fi
    fi
else
    echo "No apt here: if the window or the microphone does not open, see README.md, 'Other systems'." >&2
fi

"$python" - <<'PY' || { echo "Python 3.11 or newer is needed (set PYTHON=... to choose one)." >&2; exit 3; }
import sys
sys.exit(sys.version_info < (3, 11))
PY

stamp="$cache/installed-$what-$(cat pyproject.toml "packaging/requirements-$what.txt" | sha256sum | cut -c1-16)"
# what tests need includes what the app needs, so a test set-up serves `make run` too
if [ "$what" = run ]; then
    also="$cache/installed-dev-$(cat pyproject.toml packaging/requirements-dev.txt | sha256sum | cut -c1-16)"
    if [ -e "$also" ] && [ -x "$venv/bin/mockinterview" ]; then exit 0; fi
fi
if [ ! -e "$stamp" ] || [ ! -x "$venv/bin/mockinterview" ]; then
    [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "packaging/requirements-$what.txt"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    rm -f "$cache"/installed-"$what"-*
    touch "$stamp"
fi
