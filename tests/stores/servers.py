"""Servers for the tests: started on a free port in a folder of their own, and asked over HTTP."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import pytest
import requests

from kg.store import DEFAULT_GRAPH, load_into
from tests.stores.terms import Cell, Quads, cell, graph_of

#: Seconds that a server may take until it answers.
_START = 120.0
_ALL = "SELECT ?s ?p ?o ?g WHERE { GRAPH ?g { ?s ?p ?o } }"
_DEFAULT = "SELECT ?s ?p ?o WHERE { ?s ?p ?o }"
_VIRTUOSO = """
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = .
ServerThreads = 8
MaxKeepAlives = 8
KeepAliveTimeout = 15
Charset = UTF-8
[SPARQL]
ResultSetMaxRows = 1000000
"""


@dataclass
class Server:
    """A store behind HTTP: where it takes data, and where it answers."""

    load: str
    ask: str
    #: Its graph store, by which tests empty it.
    graphs: str
    options: dict[str, Any] = field(default_factory=dict)
    #: The graph that stands for the default graph.
    default: str | None = None
    process: subprocess.Popen[bytes] | None = None

    def load_into(self, source: Any, **options: Any) -> Any:
        return load_into(source, self.load, **{**self.options, **options})

    def rows(self, query: str) -> list[list[Cell]]:
        answer = requests.post(
            self.ask,
            data={"query": query},
            headers={"Accept": "application/sparql-results+json"},
            timeout=60,
        )
        assert answer.ok, answer.text
        result = answer.json()
        return [[_decode(row.get(name)) for name in result["head"]["vars"]] for row in result["results"]["bindings"]]

    def quads(self) -> Quads:
        found = {tuple(row) for row in self.rows(_ALL)}
        if self.default is None:
            found |= {(*row, None) for row in self.rows(_DEFAULT)}
        else:
            # Virtuoso holds graphs of its own.
            found = {(s, p, o, graph_of(g, self.default)) for s, p, o, g in found if "w3id.org" in str(g)}
        return found

    def wipe(self) -> None:
        """Empty the graphs that tests write to."""
        for graph in {graph for *_, graph in self.quads()}:
            name = self.default if graph is None else graph[1]
            params = {"graph": name} if name else {"default": ""}
            answer = requests.delete(self.graphs, params=params, auth=self._auth(), timeout=60)
            assert answer.ok or answer.status_code == 404, answer.text

    def kill(self) -> None:
        """End the server as a power cut would."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)

    def _auth(self) -> Any:
        user = self.options.get("user")
        return requests.auth.HTTPDigestAuth(user, self.options["password"]) if user else None


def _decode(value: dict[str, str] | None) -> Cell:
    if value is None:
        return None
    if value["type"] == "uri":
        return cell(value["value"], "uri")
    return cell(value["value"], value.get("datatype", ""), value.get("xml:lang", ""))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def running(command: list[str], folder: Path, url: str, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A process that has begun to answer at ``url``; it is ended with the block."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "output.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT, **options)
    try:
        deadline = time.monotonic() + _START
        while not _answers(url):
            output = (folder / "output.log").read_text(encoding="utf-8", errors="replace")
            assert process.poll() is None, f"{command[0]} ended: {output}"
            assert time.monotonic() < deadline, f"{command[0]} does not answer: {output}"
            time.sleep(0.1)
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(20)


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=5):
            return True
    except (URLError, OSError):
        return False


@contextlib.contextmanager
def oxigraph(folder: Path, *, port: int | None = None, **options: Any) -> Iterator[Server]:
    """An Oxigraph server that keeps its data in ``folder``."""
    program = shutil.which("oxigraph", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if program is None:
        pytest.skip("no Oxigraph server: pip install oxigraph")
    base = f"http://127.0.0.1:{port or (port := free_port())}"
    command = [program, "serve", "--location", str(folder / "data"), "--bind", f"127.0.0.1:{port}"]
    with running(command, folder, base, **options) as process:
        yield Server(f"{base}/store", f"{base}/query", f"{base}/store", process=process)


@contextlib.contextmanager
def virtuoso(folder: Path) -> Iterator[Server]:
    """A Virtuoso server with its database in ``folder``."""
    program = shutil.which("virtuoso-t")
    if program is None:
        pytest.skip("no Virtuoso: apt-get install virtuoso-opensource-7")
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    (folder / "virtuoso.ini").write_text(_VIRTUOSO.format(sql=free_port(), http=port), encoding="utf-8")
    base = f"http://127.0.0.1:{port}"
    with running([program, "-f", "-c", "virtuoso.ini"], folder, f"{base}/sparql?query=ASK%7B%7D") as process:
        yield Server(
            f"{base}/sparql-graph-crud-auth",
            f"{base}/sparql",
            f"{base}/sparql-graph-crud-auth",
            {"user": "dba", "password": "dba"},
            DEFAULT_GRAPH,
            process,
        )


@contextlib.contextmanager
def fuseki(folder: Path) -> Iterator[Server]:
    """Fuseki in memory, from the folder that FUSEKI_HOME names."""
    home = os.environ.get("FUSEKI_HOME")
    if not home or shutil.which("java") is None:
        pytest.skip("no Fuseki: set FUSEKI_HOME to an unpacked apache-jena-fuseki, and install Java")
    jar = Path(home, "fuseki-server.jar")
    if not jar.exists():
        pytest.skip(f"no Fuseki: {jar} does not exist")
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    command = ["java", "-jar", str(jar), "--mem", "--update", f"--port={port}", "/kg"]
    environment = {**os.environ, "FUSEKI_BASE": str(folder / "base")}
    with running(command, folder, f"{base}/kg/sparql?query=ASK%7B%7D", env=environment) as process:
        yield Server(f"{base}/kg/data", f"{base}/kg/sparql", f"{base}/kg/data", process=process)


#: What starts each server.
Start = Callable[[Path], contextlib.AbstractContextManager[Server]]
SERVERS: dict[str, Start] = {"oxigraph": oxigraph, "virtuoso": virtuoso, "fuseki": fuseki}
