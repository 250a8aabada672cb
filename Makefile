# make demo   build the graph of the sample articles into exports/ and print what it holds
# make test   run all tests
# make lint   style and types
# make bench  measure speed; make bench-quick compares it with what is committed, in less than a minute
# make accuracy  measure how right extraction is on the annotated articles
# make clean  remove what the other targets made (not exports/)
#
# Everything is installed into $(VENV); the only things needed are make and Python 3.11 or later.

VENV ?= .venv
PYTHON ?= $(shell for python in python3 python3.11 python3.12 python3.13 python3.14; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && break; done)
INSTALLED := $(VENV)/installed

.DEFAULT_GOAL := demo
.PHONY: demo test lint bench bench-quick accuracy clean

demo: $(INSTALLED)
	$(VENV)/bin/kg build kg/samples/*.md -o exports --format all --license https://spdx.org/licenses/MIT

test: $(INSTALLED)
	$(VENV)/bin/python -m pytest

lint: $(INSTALLED)
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy

bench: $(INSTALLED)
	$(VENV)/bin/python -m benchmarks

bench-quick: $(INSTALLED)
	$(VENV)/bin/python -m benchmarks --quick

accuracy: $(INSTALLED)
	$(VENV)/bin/python -m benchmarks.accuracy

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamp is newer than pyproject.toml when what that file asks for is installed.
$(INSTALLED): pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed; name it with make PYTHON=/path/to/python3.11" >&2; exit 1; }
	"$(PYTHON)" -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@
