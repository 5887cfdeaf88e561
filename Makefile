# make run    set everything up and open the app (without a display: the demo round in the terminal)
# make test   set up what tests need and run them
# make check  ruff, mypy, import contracts
VENV ?= .venv
export VENV

.PHONY: run test check all lock screenshots

run:
	@packaging/setup.sh run
	@packaging/run.sh

test:
	@packaging/setup.sh dev
	@packaging/test.sh

check:
	@packaging/setup.sh dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check mockinterview
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

all: check test

# Pin every dependency anew, with hashes and without addresses (needs uv).
lock:
	uv pip compile pyproject.toml packaging/build.in --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --upgrade -q -o packaging/requirements-run.txt
	uv pip compile pyproject.toml packaging/build.in --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --upgrade -q -o packaging/requirements-dev.txt

screenshots:
	@packaging/setup.sh dev
	$(VENV)/bin/python packaging/screenshots.py
