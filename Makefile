# make run    set everything up and open the app (without a display: the demo round in the terminal)
# make test   set up what tests need and run them
# make check  ruff, mypy, import contracts
# make bundle build one folder that needs no Python, try it on a screen and a microphone of software, wrap it (dist/)
VENV ?= .venv
export VENV
BUNDLE_VENV ?= .cache/bundle-venv
AUDIT_VENV ?= .cache/audit-venv

.PHONY: run test test-offline check all lock screenshots bundle licences audit

run:
	@packaging/setup.sh run
	@packaging/run.sh

test:
	@packaging/setup.sh dev
	@packaging/test.sh

# The suite where no process at all has a network but loopback (Linux with user namespaces).
test-offline:
	@packaging/setup.sh dev
	unshare --map-root-user --net sh -c 'ip link set lo up && packaging/test.sh'

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
	uv pip compile pyproject.toml packaging/build.in packaging/bundle.in --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --upgrade -q -o packaging/requirements-bundle.txt

# Licences of what we stand on, and the software bill of materials.
licences:
	@packaging/setup.sh dev
	$(VENV)/bin/python packaging/licences.py

# Known faults in what we stand on: needs the network, and says so (exit code 3) where the advisory data cannot be asked.
audit:
	@test -x $(AUDIT_VENV)/bin/python || $(or $(PYTHON),python3) -m venv $(AUDIT_VENV)
	@$(AUDIT_VENV)/bin/python -m pip install --quiet --disable-pip-version-check pip-audit || { echo "NOT AUDITED: pip-audit could not be installed; is there a network?" >&2; exit 3; }
	@$(AUDIT_VENV)/bin/python packaging/audit.py

bundle:
	@packaging/setup.sh dev
	@VENV=$(BUNDLE_VENV) packaging/setup.sh bundle
	$(BUNDLE_VENV)/bin/python packaging/bundle/build.py
	$(VENV)/bin/python packaging/bundle/smoke.py dist/mockinterview/mockinterview

screenshots:
	@packaging/setup.sh dev
	$(VENV)/bin/python packaging/screenshots.py
