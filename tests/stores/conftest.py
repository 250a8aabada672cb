"""The stores, each started once, and the sample articles as N-Quads."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import kg
from tests.stores.libraries import Embedded, Folder, Rdflib
from tests.stores.servers import SERVERS, Server

#: Store and protocol; what stands before the dash is the server.
STORES = (
    "pyoxigraph",
    "folder",
    "rdflib",
    "oxigraph",
    "oxigraph-graphs",
    "oxigraph-update",
    "virtuoso",
    "virtuoso-update",
    "fuseki",
    "fuseki-graphs",
    "fuseki-update",
)
_UPDATE = {"/store": "/update", "/data": "/update", "/sparql-graph-crud-auth": "/sparql-auth"}


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build directory of the sample articles."""
    folder = tmp_path_factory.mktemp("samples")
    samples = sorted(Path(kg.__file__).parent.joinpath("samples").glob("*.md"))
    kg.write_graph(kg.build(samples), folder / "graph.nq", "nquads")
    return folder


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Starts a server when it is first asked for, and ends all of them."""
    with contextlib.ExitStack() as stack:
        started: dict[str, Server] = {}

        def start(name: str) -> Server:
            if name not in started:
                started[name] = stack.enter_context(SERVERS[name](tmp_path_factory.mktemp(name)))
            return started[name]

        yield start


@pytest.fixture(scope="module", params=STORES)
def store(request: pytest.FixtureRequest, servers: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Each store with each protocol that it speaks, empty at first."""
    name, _, protocol = request.param.partition("-")
    if name == "pyoxigraph":
        return Embedded()
    if name == "folder":
        return Folder(tmp_path_factory.mktemp("folder"))
    if name == "rdflib":
        return Rdflib()
    server: Server = servers(name)
    if protocol == "graphs":
        server = replace(server, options={**server.options, "protocol": "graphs"})
    if protocol == "update":
        old, new = next(pair for pair in _UPDATE.items() if server.load.endswith(pair[0]))
        server = replace(server, load=server.load.removesuffix(old) + new)
    server.wipe()
    return server
