"""A server that was started with ``kg serve``, as a user starts it."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kg.export import write_formats
from tests.graphs import sample

Serving = Callable[..., Iterator[str]]


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[str]:
    """The address of a running server; it is ended by Ctrl-C, and has to end with the status of one interrupted."""
    command = [sys.executable, "-m", "kg.cli", "serve", str(folder), "--port", "0", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            line = process.stderr.readline()
            found = re.search(r"http://127\.0\.0\.1:\d+", line)
            assert found, line + process.stderr.read()
            yield found[0]
        finally:
            process.send_signal(signal.SIGINT)
            rest = process.stderr.read()
    assert (process.returncode, rest) == (130, "")


@pytest.fixture(scope="package")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("graph")
    write_formats(sample(), folder, ["nquads", "nodelink"])
    return folder


@pytest.fixture(scope="package")
def address(graph: Path) -> Iterator[str]:
    with serving(graph, "--timeout", "2", "--limit", "40") as address:
        yield address
