#!/usr/bin/env bash
# Open the app; where no window can be opened, play the demo round in the terminal and say why.
set -euo pipefail
cd "$(dirname "$0")/.."
exec "${VENV:-.venv}/bin/mockinterview" --or-demo
