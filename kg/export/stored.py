"""A graph that lies in an SQLite file, read where it is looked at.

A file of any size is open at once, and a node and what leads from and to it are read when they are asked for.
"""

from __future__ import annotations

import sqlite3
import weakref
from collections import Counter
from collections.abc import Callable, Collection, ItemsView, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import TypeAlias, TypeVar

import msgspec

from kg.errors import InputError
from kg.graph import STORED, Attributes, Graph, Neighbourhood, StoredNode

#: Nodes that are kept once they have been read: targets of posts are asked for their label again and again.
_NODES_KEPT = 1 << 14
#: Of a node or an edge.
_TYPE = "json_extract(data, '$.type')"
V = TypeVar("V")
_Neighbours: TypeAlias = dict[str, dict[str, Attributes]]
#: Source, target, key and attributes.
_Edge: TypeAlias = tuple[str, str, str, Attributes]


def open_sqlite(path: str | Path) -> Graph:
    """The graph that ``write_sqlite`` wrote, read where it is looked at; it cannot be changed.

    Nodes and edges come in order of id.

    Parameters
    ----------
    path : str or Path
        The file.

    Raises
    ------
    InputError
        If the file is not of this package.

    Examples
    --------
    >>> import tempfile
    >>> from kg.export.sqlite import write_sqlite
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity
    >>> file = Path(tempfile.mkdtemp(), "graph.sqlite")
    >>> write_sqlite(build_graph([Entity("program/六稳", "program", "六稳")], []), file)
    >>> open_sqlite(file).nodes["program/六稳"]["label"]
    '六稳'
    """
    import networkx

    try:
        connection = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False)
        about = dict(connection.execute("SELECT name, value FROM about ORDER BY rowid"))
        nodes = _Nodes(connection)
    except sqlite3.Error as error:
        raise unreadable(path, error) from error
    graph: Graph = networkx.MultiDiGraph(**about)
    vars(graph)["_node"] = nodes  # what networkx makes its views of
    vars(graph)[STORED] = _Stored(connection, nodes, Path(path))
    vars(graph)["_adj"] = vars(graph)["_succ"] = _Adjacency(connection, nodes, "source", "target")
    vars(graph)["_pred"] = _Adjacency(connection, nodes, "target", "source")
    weakref.finalize(nodes, connection.close)
    networkx.freeze(graph)
    return graph


def unreadable(path: str | Path, error: Exception) -> InputError:
    """The error of a file that holds no graph."""
    return InputError(f"no graph of this package: {error}", path=path)


class _Items(ItemsView[str, V]):
    """The items of a mapping that are read in one go."""

    def __init__(self, mapping: Mapping[str, V], read: Callable[[], Iterator[tuple[str, V]]]) -> None:
        super().__init__(mapping)
        self._read = read

    def __iter__(self) -> Iterator[tuple[str, V]]:
        return self._read()


class _Nodes(Mapping[str, Attributes]):
    """The attributes of nodes by id."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._count: int = connection.execute("SELECT count(*) FROM nodes").fetchone()[0]
        self._find = lru_cache(maxsize=_NODES_KEPT)(self._look_up)

    def __getitem__(self, node: str) -> Attributes:
        return self._find(node)

    def __iter__(self) -> Iterator[str]:
        return (id for (id,) in self._connection.execute("SELECT id FROM nodes ORDER BY id"))

    def __len__(self) -> int:
        return self._count

    def items(self) -> ItemsView[str, Attributes]:
        return _Items(self, self._all)

    def _all(self) -> Iterator[tuple[str, Attributes]]:
        for id, data in self._connection.execute("SELECT id, data FROM nodes ORDER BY id"):
            yield id, msgspec.json.decode(data)

    def _look_up(self, node: str) -> Attributes:
        row = self._connection.execute("SELECT data FROM nodes WHERE id = ?", (node,)).fetchone()
        if row is None:
            raise KeyError(node)
        found: Attributes = msgspec.json.decode(row[0])
        return found


class _Adjacency(Mapping[str, _Neighbours]):
    """What leads from nodes (or to them): the other ends, and the edges to each by key."""

    def __init__(self, connection: sqlite3.Connection, nodes: _Nodes, near: str, far: str) -> None:
        self._connection = connection
        self._nodes = nodes
        order = f"ORDER BY {near}, {far}, key"
        self._of_one = f"SELECT {far}, key, data FROM edges WHERE {near} = ? {order}"
        self._of_all = f"SELECT {near}, {far}, key, data FROM edges {order}"

    def __getitem__(self, node: str) -> _Neighbours:
        found = _neighbours(self._connection.execute(self._of_one, (node,)))
        if not found and node not in self._nodes:
            raise KeyError(node)
        return found

    def __contains__(self, node: object) -> bool:
        return node in self._nodes

    def __iter__(self) -> Iterator[str]:
        return iter(self._nodes)

    def __len__(self) -> int:
        return len(self._nodes)

    def items(self) -> ItemsView[str, _Neighbours]:
        return _Items(self, self._all)

    def _all(self) -> Iterator[tuple[str, _Neighbours]]:
        nodes = ((node, None) for node in self._nodes)
        found = _by_node(nodes, self._connection.execute(self._of_all))
        return ((node, _neighbours(edges)) for node, _, edges in found)


def _by_node(
    nodes: Iterable[tuple[str, V]], edges: Iterable[tuple[str, ...]]
) -> Iterator[tuple[str, V, list[tuple[str, ...]]]]:
    """Nodes with the edges that lead from them, both in order of the node."""
    groups = groupby(edges, key=itemgetter(0))
    head = next(groups, None)
    for node, data in nodes:
        if head is not None and head[0] == node:
            yield node, data, [row[1:] for row in head[1]]
            head = next(groups, None)
        else:
            yield node, data, []


def read_node(row: StoredNode) -> Neighbourhood:
    """A node as it is stored with its attributes and its edges read."""
    node, data, edges = row
    return node, msgspec.json.decode(data), list(_neighbours(edges).items())


def _neighbours(rows: Iterable[tuple[str, ...]]) -> _Neighbours:
    found: _Neighbours = {}
    for other, key, data in rows:
        found.setdefault(other, {})[key] = msgspec.json.decode(data)
    return found


class _Stored:
    """Answers in SQL what the views of networkx would read whole neighbourhoods for; see ``kg.graph.Stored``."""

    def __init__(self, connection: sqlite3.Connection, nodes: _Nodes, path: Path) -> None:
        self.path = path
        self.nodes: Mapping[str, Attributes] = nodes
        self._connection = connection

    def neighbours(self) -> Iterator[Neighbourhood]:
        return map(read_node, self.rows("", None))

    def rows(self, first: str, stop: str | None) -> Iterator[StoredNode]:
        inside, values = ("{0} >= ?", [first]) if stop is None else ("{0} >= ? AND {0} < ?", [first, stop])
        nodes = f"SELECT id, data FROM nodes WHERE {inside.format('id')} ORDER BY id"
        edges = f"SELECT * FROM edges WHERE {inside.format('source')} ORDER BY source, target, key"
        return _by_node(self._connection.execute(nodes, values), self._connection.execute(edges, values))

    def split(self, parts: int, begins: Callable[[str], bool] | None = None) -> list[str]:
        step = self._connection.execute("SELECT count(*) FROM edges").fetchone()[0] // parts + 1
        sources = self._connection.execute("SELECT source FROM edges ORDER BY source, target, key")
        found = [source for (source,) in islice(sources, step, None, step)]
        if begins is not None:
            found = [other for other in (self._next(source, begins) for source in found) if other]
        return list(dict.fromkeys(["", *found]))

    def _next(self, node: str, begins: Callable[[str], bool]) -> str:
        """The first id from one on of which something is true, or ``""``."""
        ids = self._connection.execute("SELECT id FROM nodes WHERE id >= ? ORDER BY id", (node,))
        return next((id for (id,) in ids if begins(id)), "")

    def nodes_of_type(self, type: str) -> list[str]:
        return [
            id for (id,) in self._connection.execute(f"SELECT id FROM nodes WHERE {_TYPE} = ? ORDER BY id", (type,))
        ]

    def edges(self, types: Collection[str]) -> Iterator[_Edge]:
        return self._select(_among(types), *types)

    def out_edges(self, node: str, types: Collection[str]) -> Iterator[_Edge]:
        return self._select(f"source = ? AND {_among(types)}", node, *types)

    def in_edges(self, node: str, types: Collection[str]) -> Iterator[_Edge]:
        return self._select(f"target = ? AND {_among(types)}", node, *types)

    def edge(self, key: str) -> _Edge | None:
        return next(self._select("key = ?", key), None)

    def degree(self, node: str) -> int:
        counts = "SELECT (SELECT count(*) FROM edges WHERE source = ?) + (SELECT count(*) FROM edges WHERE target = ?)"
        number: int = self._connection.execute(counts, (node, node)).fetchone()[0]
        return number

    def degrees(self) -> Counter[str]:
        counts: Counter[str] = Counter()
        for end in ("source", "target"):
            counts.update(dict(self._connection.execute(f"SELECT {end}, count(*) FROM edges GROUP BY {end}")))
        return counts

    def pairs(self, nodes: Collection[str], types: Collection[str]) -> set[tuple[str, str]]:
        some = ", ".join("?" * len(nodes))
        within = f"SELECT source, target FROM edges WHERE source IN ({some}) AND target IN ({some}) AND {_among(types)}"
        return set(self._connection.execute(within, (*nodes, *nodes, *types)))

    def _select(self, condition: str, *values: str) -> Iterator[_Edge]:
        rows = f"SELECT source, target, key, data FROM edges WHERE {condition} ORDER BY source, target, key"
        for source, target, key, data in self._connection.execute(rows, values):
            yield source, target, key, msgspec.json.decode(data)


def _among(types: Collection[str]) -> str:
    return f"{_TYPE} IN ({', '.join('?' * len(types))})"
