"""The graph as a build directory keeps it: an SQLite file, made in one go; ``kg.export.stored`` reads it.

One table of nodes and one of edges, with the attributes as JSON, in the order that every format has.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kg.errors import KGError
from kg.export.files import atomic_path
from kg.export.stored import open_sqlite, unreadable
from kg.graph import (
    Graph,
    entity_attributes,
    graph_attributes,
    relation_attributes,
    sorted_edges,
    sorted_nodes,
)
from kg.grouping import Groups, Key, Packing, Scratch
from kg.model import Relation

if TYPE_CHECKING:
    from kg.link import Links
    from kg.link.changes import Patch

_SCHEMA = """
PRAGMA page_size = 8192;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA user_version = 1;
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE nodes (id TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE edges (
    source TEXT, target TEXT, key TEXT, data TEXT NOT NULL, PRIMARY KEY (source, target, key)
) WITHOUT ROWID;
"""
_BACKWARDS = "CREATE INDEX backwards ON edges (target)"
#: What is new, or NULL where there is nothing any more.
_CHANGES = (
    "CREATE TEMP TABLE new_nodes (id TEXT PRIMARY KEY, data TEXT) WITHOUT ROWID",
    "CREATE TEMP TABLE new_edges"
    " (source TEXT, target TEXT, key TEXT, data TEXT, PRIMARY KEY (source, target, key)) WITHOUT ROWID",
)
_UNCHANGED = (
    "DELETE FROM new_nodes AS new WHERE data IS (SELECT data FROM former.nodes WHERE id = new.id)",
    "DELETE FROM new_edges AS new WHERE data IS"
    " (SELECT data FROM former.edges WHERE (source, target, key) = (new.source, new.target, new.key))",
)
_DESCRIBED_ANEW = """
SELECT id FROM new_nodes
UNION SELECT source FROM new_edges
UNION SELECT source FROM new_nodes AS new JOIN former.nodes AS old USING (id) JOIN former.edges AS post ON target = id
WHERE json_extract(new.data, '$.label') IS NOT json_extract(old.data, '$.label')
AND json_extract(post.data, '$.title') IS NOT NULL
"""
_MERGED = """
INSERT INTO main.{table} SELECT * FROM former.{table} AS old
WHERE NOT EXISTS (SELECT * FROM new_{table} WHERE ({key}) = ({old_key}))
UNION ALL SELECT * FROM new_{table} WHERE data IS NOT NULL ORDER BY {key}
"""
_KEYS = {"nodes": ("id",), "edges": ("source", "target", "key")}
#: Attributes as JSON.
_TEXT: Packing[str] = Packing(str, str)
_Rows = Iterator[tuple[Key, list[Any]]]
#: Lets another process make rows, as :meth:`kg.workers.Team.aside` does.
Aside = Callable[[_Rows, Scratch], _Rows]


def write_sqlite(graph: Graph, path: str | Path) -> None:
    """Write the graph to be read again with nothing lost, as a whole or in part.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.sqlite``.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    nodes = ((node, _dump(attributes)) for node, attributes in sorted_nodes(graph))
    edges = ((source, target, key, _dump(data)) for source, target, key, data in sorted_edges(graph))
    _write(path, graph_attributes(graph), nodes, edges)


def write_linked(
    links: Links,
    attributes: Mapping[str, str | None],
    path: str | Path,
    scratch: Scratch,
    *,
    aside: Aside | None = None,
) -> tuple[int, int]:
    """Write what was linked without holding it in memory.

    Parameters
    ----------
    links : Links
        The nodes, each id once, and the edges, each id once.
    attributes : mapping
        What the graph says of itself, with the keys of ``kg.graph.GRAPH_ATTRIBUTES``.
    path : str or Path
        The file, usually ``graph.sqlite``.
    scratch : Scratch
        Where edges wait for their turn.
    aside : callable, optional
        Lets other processes make the rows of the nodes and of the edges from articles.

    Returns
    -------
    tuple of int
        How many nodes and edges there are.

    Raises
    ------
    KGError
        If an id comes twice or an attribute is not in the tables of ``kg.graph``.
    ExportError
        If the file cannot be written.
    """
    nodes: _Rows = (((entity.id,), [_dump(entity_attributes(entity))]) for entity in links.entities)
    own: _Rows = ((key, [text]) for key, text in map(_edge, links.own))
    if aside is not None:
        nodes, own = aside(nodes, scratch), aside(own, scratch)
    waiting = Groups(_TEXT, scratch)
    for relation in links.others:
        waiting.add(*_edge(relation))
    return _write(path, attributes, _in_rows(nodes), _in_rows(chain(own, waiting)))  # ids of articles are the first


def _in_rows(groups: Iterable[tuple[Key, list[str]]]) -> Iterator[tuple[str, ...]]:
    for key, texts in groups:
        for text in texts:
            yield *key, text


def _edge(relation: Relation) -> tuple[Key, str]:
    return (relation.source, relation.target, relation.id), _dump(relation_attributes(relation))


def patch_linked(patch: Patch, attributes: Mapping[str, str | None], path: str | Path) -> tuple[int, int, set[str]]:
    """Write a stored graph anew with what changed; the bytes are those that :func:`write_linked` would write.

    Parameters
    ----------
    patch : Patch
        What changed since the file was written.
    attributes, path
        As for :func:`write_linked`.

    Returns
    -------
    tuple
        How many nodes and edges there are, and the nodes that are described otherwise than before: by themselves, by
        an edge from them, or by the label of an organ in which they have a post.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    nodes = ((id, _dump(entity_attributes(one)) if one is not None else None) for id, one in patch.nodes.items())
    edges = ((*key, _dump(relation_attributes(one)) if one is not None else None) for key, one in patch.edges.items())
    with _creating(path, attributes, former=True) as connection:
        for statement in _CHANGES:
            connection.execute(statement)
        connection.executemany("INSERT INTO new_nodes VALUES (?, ?)", nodes)
        connection.executemany("INSERT INTO new_edges VALUES (?, ?, ?, ?)", edges)
        for statement in _UNCHANGED:
            connection.execute(statement)
        changed = {id for (id,) in connection.execute(_DESCRIBED_ANEW)}
        for table, key in _KEYS.items():
            old_key = ", ".join(f"old.{column}" for column in key)
            connection.execute(_MERGED.format(table=table, key=", ".join(key), old_key=old_key))
        counts = [connection.execute(f"SELECT count(*) FROM main.{table}").fetchone()[0] for table in _KEYS]
    return counts[0], counts[1], changed


def _write(
    path: str | Path,
    about: Mapping[str, str | None],
    nodes: Iterable[tuple[str, ...]],
    edges: Iterable[tuple[str, ...]],
) -> tuple[int, int]:
    with _creating(path, about) as connection:
        return (
            connection.executemany("INSERT INTO nodes VALUES (?, ?)", nodes).rowcount,
            connection.executemany("INSERT INTO edges VALUES (?, ?, ?, ?)", edges).rowcount,
        )


@contextlib.contextmanager
def _creating(
    path: str | Path, about: Mapping[str, str | None], *, former: bool = False
) -> Iterator[sqlite3.Connection]:
    """A new file with empty tables, in the place of the former one, which may be read, when the block ends."""
    with atomic_path(path) as aside:
        connection = sqlite3.connect(aside, isolation_level=None)
        try:
            connection.executescript(_SCHEMA)
            if former:
                connection.execute("ATTACH ? AS former", (str(path),))
            connection.execute("BEGIN")
            said = ((name, value) for name, value in about.items() if value)
            connection.executemany("INSERT INTO about VALUES (?, ?)", said)
            yield connection
            connection.execute(_BACKWARDS)
            connection.execute("COMMIT")
        except sqlite3.IntegrityError as error:
            raise KGError(f"{path}: a node or edge comes twice: {error}") from error
        except sqlite3.OperationalError as error:
            raise OSError(str(error)) from error
        finally:
            connection.close()


def _dump(attributes: Mapping[str, Any]) -> str:
    return msgspec.json.encode(attributes).decode()


def read_sqlite(path: str | Path) -> Graph:
    """The graph that ``write_sqlite`` wrote, in memory.

    Parameters
    ----------
    path : str or Path
        The file.

    Raises
    ------
    InputError
        If the file is not of this package.
    """
    import networkx

    stored = open_sqlite(path)
    graph: Graph = networkx.MultiDiGraph(**stored.graph)
    try:
        graph.add_nodes_from(stored.nodes(data=True))
        for source, target, key, data in stored.edges(keys=True, data=True):
            graph.add_edge(source, target, key, **data)
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise unreadable(path, error) from error
    return graph
