"""Where quads go: three protocols over HTTP, and two libraries."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qs, urlsplit

from kg.errors import StoreError, UsageError
from kg.store.client import Client
from kg.vocabulary import BASE_IRI

if TYPE_CHECKING:
    from pyoxigraph import Quad

#: Takes the place of the default graph in Virtuoso, which has none.
DEFAULT_GRAPH = f"{BASE_IRI}graph/default"
_NQUADS, _NTRIPLES, _UPDATE = "application/n-quads", "application/n-triples", "application/sparql-update"


class Target(Protocol):
    """A store that takes quads in batches; a graph name of None stands for the default graph."""

    #: Quads in a batch where the caller does not say.
    batch: int

    def clear(self, graph: str | None) -> None:
        """Remove all triples of a graph, which need not exist."""

    def add(self, quads: list[Quad]) -> Iterator[int]:
        """Add quads; those that are there already change nothing. Yields how many were taken, request by request."""

    def close(self) -> None:
        """Let go of what is open."""


class QuadsEndpoint:
    """A graph store that takes quads of many graphs in one N-Quads body: Oxigraph, Fuseki, RDF4J."""

    batch = 20_000

    def __init__(self, client: Client) -> None:
        self._client = client

    def clear(self, graph: str | None) -> None:
        self._client.send("DELETE", params=_graph(graph))

    def add(self, quads: list[Quad]) -> Iterator[int]:
        self._client.send("POST", nquads(quads), kind=_NQUADS)
        yield len(quads)

    def close(self) -> None:
        self._client.close()


class GraphsEndpoint:
    """A graph store by the letter of the protocol: one graph a request. Virtuoso, and stores for one graph."""

    batch = 50_000

    def __init__(self, client: Client, *, default: str | None = None) -> None:
        self._client = client
        self._default = default

    def clear(self, graph: str | None) -> None:
        self._client.send("DELETE", params=_graph(graph or self._default))

    def add(self, quads: list[Quad]) -> Iterator[int]:
        for graph, triples in by_graph(quads).items():
            body = "".join(f"{triple} .\n" for triple in triples).encode()
            self._client.send("POST", body, kind=_NTRIPLES, params=_graph(graph or self._default))
            yield len(triples)

    def close(self) -> None:
        self._client.close()


class UpdateEndpoint:
    """SPARQL Update: ``INSERT DATA``, which every store has, and which is slower."""

    # Virtuoso runs out of memory for its compiler at about 5,000 triples.
    batch = 1_000

    def __init__(self, client: Client, *, default: str | None = None) -> None:
        self._client = client
        self._default = default

    def clear(self, graph: str | None) -> None:
        name = graph or self._default
        self._send(f"CLEAR SILENT {f'GRAPH <{name}>' if name else 'DEFAULT'}")

    def add(self, quads: list[Quad]) -> Iterator[int]:
        blocks = []
        for graph, triples in by_graph(quads).items():
            name, text = graph or self._default, "".join(f"{triple} .\n" for triple in triples)
            blocks.append(f"GRAPH <{name}> {{\n{text}}}\n" if name else text)
        self._send(f"INSERT DATA {{\n{''.join(blocks)}}}")
        yield len(quads)

    def _send(self, update: str) -> None:
        self._client.send("POST", update.encode(), kind=_UPDATE)

    def close(self) -> None:
        self._client.close()


class OxigraphStore:
    """An open ``pyoxigraph.Store``, or a folder of one, made if missing."""

    batch = 200_000

    def __init__(self, store: Any) -> None:
        from pyoxigraph import Store

        self._store = store
        if not isinstance(store, Store):
            folder = Path(store)
            if folder.exists() and not (folder / "CURRENT").exists() and (folder.is_file() or any(folder.iterdir())):
                raise UsageError(f"{folder}: is neither a URL nor a folder of an Oxigraph store, nor an empty one")
            with _failures():
                self._store = Store(str(folder))

    def clear(self, graph: str | None) -> None:
        from pyoxigraph import DefaultGraph, NamedNode

        with _failures():
            self._store.clear_graph(NamedNode(graph) if graph else DefaultGraph())

    def add(self, quads: list[Quad]) -> Iterator[int]:
        with _failures():
            self._store.bulk_extend(quads)
        yield len(quads)

    def close(self) -> None:
        with _failures():
            self._store.flush()
        del self._store  # which releases the lock of the folder


class RdflibDataset:
    """An open ``rdflib.Dataset``."""

    batch = 50_000

    def __init__(self, dataset: Any) -> None:
        self._dataset = dataset

    def clear(self, graph: str | None) -> None:
        self._dataset.remove((None, None, None, self._graph(graph)))

    def add(self, quads: list[Quad]) -> Iterator[int]:
        # Not by the parser of rdflib, which warns of itself; and numbers and dates keep the text that they have.
        self._dataset.addN(
            (_rdflib(quad.subject), _rdflib(quad.predicate), _rdflib(quad.object), self._graph(graph_name(quad)))
            for quad in quads
        )
        yield len(quads)

    def _graph(self, name: str | None) -> Any:
        from rdflib import URIRef

        return self._dataset.graph(URIRef(name)) if name else self._dataset.default_graph

    def close(self) -> None:
        """Nothing: the dataset is the caller's."""


#: How quads go to a URL; ``auto`` tells it by the path of the URL.
PROTOCOLS = ("auto", "quads", "graphs", "update")


def http_target(
    url: str, *, protocol: str, user: str | None, password: str | None, retries: int, timeout: float
) -> Target:
    """The endpoint behind a URL.

    Raises
    ------
    UsageError
        If the protocol or the URL is none.
    """
    if protocol not in PROTOCOLS:
        raise UsageError(f"unknown protocol {protocol!r}; there are {', '.join(PROTOCOLS)}")
    client = Client(url, user=user, password=password, retries=retries, timeout=timeout)
    parts = urlsplit(client.url)
    if {"graph", "graph-uri", "default"} & parse_qs(parts.query, keep_blank_values=True).keys():
        raise UsageError(f"{client.url}: give the graph with --graph, and the endpoint without it")
    path = parts.path.rstrip("/")
    virtuoso = "/sparql-graph-crud" in path or path.endswith("/sparql-auth")
    default = DEFAULT_GRAPH if virtuoso else None
    if protocol == "update" or (protocol == "auto" and path.endswith(("/update", "/sparql-auth"))):
        return UpdateEndpoint(client, default=default)
    if protocol == "graphs" or (protocol == "auto" and virtuoso):
        return GraphsEndpoint(client, default=default)
    return QuadsEndpoint(client)


def by_graph(quads: Iterable[Quad]) -> dict[str | None, list[str]]:
    """Graph name, or None for the default graph -> its triples in N-Triples syntax without their dots."""
    graphs: dict[str | None, list[str]] = {}
    for quad in quads:
        graphs.setdefault(graph_name(quad), []).append(str(quad.triple))
    return graphs


def graph_name(quad: Quad) -> str | None:
    """The IRI of the graph of a quad, None for the default graph."""
    return getattr(quad.graph_name, "value", None)


def nquads(quads: Iterable[Quad]) -> bytes:
    """Quads as a body of N-Quads."""
    return "".join(f"{quad} .\n" for quad in quads).encode()


def _rdflib(term: Any) -> Any:
    """A term of pyoxigraph as one of rdflib."""
    from pyoxigraph import NamedNode
    from rdflib import Literal, URIRef

    if isinstance(term, NamedNode):
        return URIRef(term.value)
    datatype = None if term.language or term.datatype.value.endswith("#string") else URIRef(term.datatype.value)
    return Literal(term.value, lang=term.language, datatype=datatype, normalize=False)


def _graph(name: str | None) -> dict[str, str]:
    return {"graph": name} if name else {"default": ""}


@contextlib.contextmanager
def _failures() -> Iterator[None]:
    """What Oxigraph cannot do on its disk, as an error of ours."""
    try:
        yield
    except OSError as error:
        raise StoreError(str(error).removeprefix("IO error: ")) from None
