#!/usr/bin/env bash
# Open the app; where there is no display, play the demo round in the terminal and say why.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=${VENV:-.venv}
if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the demo round plays in the terminal." >&2
    exec "$venv/bin/mockinterview" demo
fi
exec "$venv/bin/mockinterview"
