"""What the queries look things up in: indexes of a graph in memory, or the file in which a graph lies."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import starmap
from typing import Any, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

from kg.errors import UsageError
from kg.graph import EDGE_ATTRIBUTES, STORED, Graph, Stored
from kg.pause import without_gc

__all__ = ["Edge", "View", "forget", "view_of"]

#: Edges that say no more than that an article names something: too many and too weak to connect two entities.
MENTIONS = "mentions"
_CONNECTING = tuple(type for type in EDGE_ATTRIBUTES if type != MENTIONS)
_TOKEN = "kg.query"
#: Numbers of connections that are kept: those of hubs are asked for again and again, and counted for long.
_COUNTS_KEPT = 1 << 16

T = TypeVar("T")


class Edge(NamedTuple):
    """One edge with its key and its attributes."""

    source: str
    target: str
    key: str
    data: Mapping[str, Any]

    @property
    def type(self) -> str:
        """Its type."""
        return str(self.data["type"])

    def get(self, name: str) -> str:
        """A text attribute, ``""`` where it is unknown."""
        return str(self.data.get(name, ""))

    def other(self, node: str) -> str:
        """The other end."""
        return self.target if node == self.source else self.source


class View(ABC):
    """What queries ask a graph. It holds the attributes of the graph and not the graph, which can so be collected."""

    #: The attributes of nodes by id.
    nodes: Mapping[str, Mapping[str, Any]]

    def __init__(self) -> None:
        self._made: dict[Callable[[View], Any], Any] = {}

    def once(self, make: Callable[[View], T]) -> T:
        """What a function makes of this view, made when it is first asked for."""
        if make not in self._made:
            with without_gc():
                self._made[make] = make(self)
        made: T = self._made[make]
        return made

    def label(self, node: str) -> str:
        """The label of a node."""
        return str(self.nodes[node]["label"])

    def get(self, node: str, name: str) -> str:
        """A text attribute of a node, ``""`` where it or the node is unknown."""
        return str(self.nodes.get(node, {}).get(name, ""))

    def incident(self, node: str, types: Collection[str] | None = None) -> Sequence[Edge]:
        """The edges at a node, of some types or of all but ``mentions``."""
        around = self.around(node)
        if types is None:
            return around
        mentions = (*self.out(node, MENTIONS), *self.into(node, MENTIONS)) if MENTIONS in types else ()
        return [*mentions, *(edge for edge in around if edge.data["type"] in types)]

    @abstractmethod
    def of_type(self, type: str) -> Sequence[str]:
        """The nodes of a type."""

    @abstractmethod
    def edges(self, *types: str) -> Iterator[Edge]:
        """All edges of some types."""

    @abstractmethod
    def out(self, node: str, *types: str) -> Iterator[Edge]:
        """The edges of some types that lead from a node."""

    @abstractmethod
    def into(self, node: str, *types: str) -> Iterator[Edge]:
        """The edges of some types that lead to a node."""

    @abstractmethod
    def around(self, node: str) -> Sequence[Edge]:
        """The edges at a node but ``mentions``."""

    @abstractmethod
    def edge(self, key: str) -> Edge | None:
        """The edge with that key."""

    @abstractmethod
    def connections(self, node: str) -> int:
        """How many edges other than ``mentions`` a node has."""

    @abstractmethod
    def connected(self, nodes: Collection[str]) -> Collection[tuple[str, str]]:
        """The pairs of nodes, of some, that an edge other than ``mentions`` leads from and to."""

    @abstractmethod
    def degree(self, node: str) -> int:
        """How many edges of any type a node has."""

    @abstractmethod
    def degrees(self) -> Counter[str]:
        """How many edges of any type each node has."""


class StoredView(View):
    """Looks everything up in a graph that lies in a file, and reads no more of it than that."""

    def __init__(self, stored: Stored) -> None:
        super().__init__()
        self._stored = stored
        self.nodes = stored.nodes
        self._connections = lru_cache(maxsize=_COUNTS_KEPT)(lambda node: len(self.around(node)))

    def of_type(self, type: str) -> Sequence[str]:
        return self._stored.nodes_of_type(type)

    def edges(self, *types: str) -> Iterator[Edge]:
        return starmap(Edge, self._stored.edges(types))

    def out(self, node: str, *types: str) -> Iterator[Edge]:
        return starmap(Edge, self._stored.out_edges(node, types))

    def into(self, node: str, *types: str) -> Iterator[Edge]:
        return starmap(Edge, self._stored.in_edges(node, types))

    def around(self, node: str) -> Sequence[Edge]:
        into = (edge for edge in self.into(node, *_CONNECTING) if edge.source != node)
        return [*self.out(node, *_CONNECTING), *into]

    def connections(self, node: str) -> int:
        return self._connections(node)

    def connected(self, nodes: Collection[str]) -> Collection[tuple[str, str]]:
        return self._stored.pairs(nodes, _CONNECTING)

    def edge(self, key: str) -> Edge | None:
        found = self._stored.edge(key)
        return Edge(*found) if found else None

    def degree(self, node: str) -> int:
        return self._stored.degree(node)

    def degrees(self) -> Counter[str]:
        return self._degrees

    @cached_property
    def _degrees(self) -> Counter[str]:
        return self._stored.degrees()


class IndexedView(View):
    """Indexes of a graph in memory, each made when it is first looked at."""

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self.nodes: dict[str, Mapping[str, Any]] = {node: graph.nodes[node] for node in graph}
        self._types: dict[str, list[str]] = defaultdict(list)
        for node, data in self.nodes.items():
            self._types[data["type"]].append(node)
        self._edges: dict[str, list[Edge]] = defaultdict(list)
        for row in graph.edges(keys=True, data=True):
            edge = Edge(*row)
            self._edges[edge.data["type"]].append(edge)
        self._out: dict[str, dict[str, list[Edge]]] = {}
        self._into: dict[str, dict[str, list[Edge]]] = {}

    def of_type(self, type: str) -> Sequence[str]:
        return self._types.get(type, ())

    def edges(self, *types: str) -> Iterator[Edge]:
        for type in types:
            yield from self._edges.get(type, ())

    def out(self, node: str, *types: str) -> Iterator[Edge]:
        for type in types:
            if type not in self._out:
                self._out[type] = _grouped(self._edges.get(type, ()), at_target=False)
            yield from self._out[type].get(node, ())

    def into(self, node: str, *types: str) -> Iterator[Edge]:
        for type in types:
            if type not in self._into:
                self._into[type] = _grouped(self._edges.get(type, ()), at_target=True)
            yield from self._into[type].get(node, ())

    def around(self, node: str) -> Sequence[Edge]:
        return self._around.get(node, ())

    def connections(self, node: str) -> int:
        return len(self.around(node))

    def connected(self, nodes: Collection[str]) -> Collection[tuple[str, str]]:
        return [(node, other) for node in nodes for other in self._adjacent[node].intersection(nodes)]

    def edge(self, key: str) -> Edge | None:
        return self._keys.get(key)

    def degree(self, node: str) -> int:
        return self._degrees[node]

    def degrees(self) -> Counter[str]:
        return self._degrees

    @cached_property
    def _degrees(self) -> Counter[str]:
        counts: Counter[str] = Counter()
        for edges in self._edges.values():
            counts.update(edge.source for edge in edges)
            counts.update(edge.target for edge in edges)
        return counts

    @cached_property
    def _keys(self) -> dict[str, Edge]:
        return {edge.key: edge for edges in self._edges.values() for edge in edges}

    @cached_property
    def _adjacent(self) -> Mapping[str, set[str]]:
        adjacent: dict[str, set[str]] = defaultdict(set)
        for edge in self.edges(*_CONNECTING):
            adjacent[edge.source].add(edge.target)
        return adjacent

    @cached_property
    def _around(self) -> dict[str, list[Edge]]:
        around: dict[str, list[Edge]] = defaultdict(list)
        for edge in self.edges(*_CONNECTING):
            around[edge.source].append(edge)
            if edge.target != edge.source:
                around[edge.target].append(edge)
        return around


def _grouped(edges: Iterable[Edge], *, at_target: bool) -> dict[str, list[Edge]]:
    groups: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        groups[edge.target if at_target else edge.source].append(edge)
    return groups


_views: WeakKeyDictionary[Graph, View] = WeakKeyDictionary()


def view_of(graph: Graph) -> View:
    """The view of a graph: made at the first query, and again after nodes or edges came or went.

    NetworkX clears the cache of a graph whenever it adds or removes nodes or edges; what is left there tells that
    the graph is still the one that was indexed.
    """
    stored = vars(graph).get(STORED)
    cache = getattr(graph, "__networkx_cache__", None)
    view = _views.get(graph)
    if stored is not None:
        view = view or _views.setdefault(graph, StoredView(stored))
    elif view is None or len(view.nodes) != len(graph) or (cache is not None and _TOKEN not in cache):
        with without_gc():
            view = _views[graph] = IndexedView(graph)
        if cache is not None:
            cache[_TOKEN] = True
    return view


def forget(graph: Graph) -> None:
    """Drop the indexes of a graph: needed after attributes of its nodes or edges were changed by hand.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph that was asked before.

    Examples
    --------
    >>> changed = graph.copy()
    >>> kg.query.find(changed, "肖亞慶").empty
    True
    >>> changed.nodes["person/肖亚庆"]["label"] = "肖亞慶"
    >>> kg.query.forget(changed)
    >>> kg.query.find(changed, "肖亞慶")["id"].to_list()
    ['person/肖亚庆']
    """
    _views.pop(graph, None)


def check_types(types: Collection[str] | str | None) -> Collection[str] | None:
    """Edge types as asked for.

    Raises
    ------
    UsageError
        If one of them does not exist.
    """
    if types is None:
        return None
    wanted = {types} if isinstance(types, str) else set(types)
    unknown = sorted(wanted - EDGE_ATTRIBUTES.keys())
    if unknown:
        raise UsageError(f"unknown edge type {unknown[0]!r}; there are {', '.join(EDGE_ATTRIBUTES)}")
    return wanted
