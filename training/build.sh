#!/usr/bin/env bash
# Build a scoring network from the corpus in one command:  training/build.sh FOLDER_OF_MINILM NAME [OUT]
# About 0.7 core-seconds an answer and pass: 9 hours on two cores for 6,300 answers and 8 passes. PASSES=1 and CORPUS=FOLDER
# make it shorter. The packaged network came about by warm starts while the corpus grew (README.md), which this does not repeat.
set -euo pipefail
cd "$(dirname "$0")/.."
minilm=$1 name=$2 out=${3:-build/scorer}
python=${PYTHON:-python3}
corpus=${CORPUS:-training/corpus/answers training/corpus/sealed}
mkdir -p "$out"
"$python" -m training.drafts build
# shellcheck disable=SC2086 # folders, with a space between them
"$python" -m training.train --minilm "$minilm" --corpus $corpus --hold-out k14,k82,k87,n04 --seal k98,k99,k100,k101,k102,k103 \
    --epochs "${PASSES:-8}" --every "${PASSES:-8}" --lr 2e-4 --support 1.0 --pairs 1.0 --off-topic 0.09 --repeated 0.03 --misplaced 0.05 --out "$out/scorer.pt"
echo '{"slope": 1.2, "shift": -0.5}' > "$out/calibration.json" # choose both anew on authors kept out
"$python" -m training.export --nets "$out/scorer.pt" --minilm "$minilm" --name "$name" --calibration "$out/calibration.json" --out "$out/model"
