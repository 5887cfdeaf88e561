#!/usr/bin/env bash
# Run the tests with a screen and a home of their own. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=${VENV:-.venv}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data" HF_HUB_OFFLINE=1 OMP_NUM_THREADS=2
unset MOCKINTERVIEW_DATA WAYLAND_DISPLAY
# Widgets are tested on Qt's own screen, where every window can have the keyboard; a bare X server has no window manager
# to give it. What needs a real X screen starts windows of its own on DISPLAY.
export QT_QPA_PLATFORM=offscreen
# -noreset: a server that begins anew when its last window went refuses the program that comes at that moment.
if command -v xvfb-run >/dev/null 2>&1; then
    xvfb-run -a -s "-screen 0 1600x1200x24 -noreset" "$venv/bin/python" -m pytest "$@"
else
    "$venv/bin/python" -m pytest "$@"
fi
