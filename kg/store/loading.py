"""Source -> target, batch by batch."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import InputError, StoreError, UsageError
from kg.graph import Graph
from kg.store.source import read_source
from kg.store.targets import OxigraphStore, RdflibDataset, Target, graph_name, http_target

if TYPE_CHECKING:
    from pyoxigraph import NamedNode, Quad


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a load did: triples sent and taken, and the graphs they are in, the default graph counted as one."""

    triples: int
    graphs: int


def load_into(
    source: str | Path | Graph,
    endpoint: Any,
    *,
    graph: str | None = None,
    user: str | None = None,
    password: str | None = None,
    replace: bool = False,
    protocol: str = "auto",
    batch: int | None = None,
    retries: int = 4,
    timeout: float = 300.0,
    progress: Callable[[int], None] | None = None,
) -> LoadReport:
    """Load a graph into a triple store. Loading it twice changes nothing.

    Parameters
    ----------
    source : str, Path or networkx.MultiDiGraph
        A build directory, a file in any RDF syntax or of another export, or a graph as ``kg.build`` makes it.
    endpoint : str, Path, pyoxigraph.Store or rdflib.Dataset
        The URL where a store takes data (its graph store or update address), the folder of an Oxigraph store, made if
        missing, or an open store.
    graph : str, optional
        IRI of the graph into which everything goes. Without it quads stay in their graphs, and what is in the default
        graph goes to the default graph; in Virtuoso, which has none, to ``kg.store.DEFAULT_GRAPH``.
    user, password : str, optional
        Sent as the store asks for it, by basic or digest authentication. Both may also stand in the URL.
    replace : bool
        Whether to empty first what is written to: ``graph``, or the default graph and each named graph of the source.
    protocol : str
        ``quads`` (a graph store that takes N-Quads: Oxigraph, Fuseki, RDF4J), ``graphs`` (the SPARQL 1.1 Graph Store
        HTTP Protocol, one graph a request: Virtuoso), ``update`` (SPARQL 1.1 Update), or ``auto``: ``graphs`` for a
        path with ``sparql-graph-crud``, ``update`` for one that ends in ``update`` or ``sparql-auth``, else ``quads``.
    batch : int, optional
        Triples in a request; without it 20,000 for ``quads``, 50,000 for ``graphs``, 1,000 for ``update``.
    retries : int
        How often a request is repeated after a lost connection, a time-out or a passing failure of the store.
    timeout : float
        Seconds to wait for the answer to a request.
    progress : callable, optional
        Called after each batch with the number of triples loaded so far.

    Returns
    -------
    LoadReport
        Numbers of triples and graphs; it comes only when the store took all of them.

    Raises
    ------
    UsageError
        If the endpoint, the graph IRI or the protocol is none.
    InputError
        If the source cannot be read, is empty, or holds blank nodes, which each load would double.
    StoreError
        If the store cannot be reached, refuses or fails; it says how much was loaded, and what to do.

    Examples
    --------
    >>> import pyoxigraph
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity
    >>> store = pyoxigraph.Store()
    >>> load_into(build_graph([Entity("program/六稳", "program", "六稳")], []), store)
    LoadReport(triples=22, graphs=2)
    """
    if batch is not None and batch < 1:
        raise UsageError("a batch holds at least one triple")
    name = _graph_node(graph)
    if isinstance(source, str | Path) and not Path(source).exists():
        raise InputError("does not exist", path=source)
    target = _target(endpoint, protocol=protocol, user=user, password=password, retries=retries, timeout=timeout)
    loaded = cleared = 0
    graphs: set[str | None] = set()
    try:
        with contextlib.closing(target):
            # The whole source is read before anything is emptied: a broken one costs nothing.
            for old in sorted({graph_name(quad) for quad in _quads(source, name)}, key=str) if replace else ():
                target.clear(old)
                cleared += 1
            quads = _quads(source, name)
            while part := list(islice(quads, batch or target.batch)):
                for taken in target.add(part):
                    loaded += taken
                graphs.update(map(graph_name, part))
                if progress is not None:
                    progress(loaded)
    except InputError as error:
        raise InputError(f"{error.reason}; {_left(loaded, cleared)}", path=error.path) from None
    except StoreError as error:
        raise StoreError(f"{error}; {_left(loaded, cleared)}") from None
    if not loaded:
        raise InputError("holds no triples; nothing was loaded", path=_path(source))
    return LoadReport(loaded, len(graphs))


def _left(loaded: int, cleared: int) -> str:
    """What a load that failed left behind."""
    if loaded:
        return f"the load is not complete: {loaded:,} triples were taken; repeat it, which doubles nothing"
    return "nothing was loaded" + (", but graphs that were to be replaced may be empty now" if cleared else "")


def _graph_node(graph: str | None) -> NamedNode | None:
    from pyoxigraph import NamedNode

    if graph is None:
        return None
    try:
        return NamedNode(graph)
    except ValueError as error:
        raise UsageError(f"--graph {graph!r} is no absolute IRI: {error}") from None


def _target(endpoint: Any, **options: Any) -> Target:
    if isinstance(endpoint, str) and "://" in endpoint:
        if not endpoint.startswith(("http://", "https://")):
            raise UsageError("the endpoint is no URL of http or https; one looks like http://localhost:7878/store")
        return http_target(endpoint, **options)
    if type(endpoint).__module__.partition(".")[0] == "rdflib":
        return RdflibDataset(endpoint)
    return OxigraphStore(endpoint)


def _path(source: str | Path | Graph) -> str | Path | None:
    return source if isinstance(source, str | Path) else None


def _quads(source: str | Path | Graph, graph: NamedNode | None) -> Iterator[Quad]:
    from pyoxigraph import BlankNode, Quad

    path = _path(source)
    for quad in read_source(source):
        if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode):
            raise InputError(f"holds blank nodes ({quad}), which each load would double; give them IRIs", path=path)
        yield Quad(quad.subject, quad.predicate, quad.object, graph) if graph else quad
