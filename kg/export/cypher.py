"""Cypher, as Neo4j and other openCypher databases run it; running it twice changes nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.errors import InputError, KGError
from kg.export.attributes import make_graph
from kg.export.files import atomic_path
from kg.export.properties import (
    DATASET,
    ENTITY,
    LABELS,
    dataset_properties,
    edge_attributes,
    edge_properties,
    node_properties,
    node_type,
    relationship_type,
)
from kg.graph import EDGE_ATTRIBUTES, NODE_ATTRIBUTES, Graph, sorted_edges, sorted_nodes

#: Rows that one statement takes.
_BATCH = 500
_CONSTRAINT = f"CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:{ENTITY}) REQUIRE n.id IS UNIQUE;\n"
_NODES = "] AS row\nMERGE (n:%s {id: row.id}) SET n = row, n:%s;\n"
_EDGES = (
    f"] AS row\nMATCH (a:{ENTITY} {{id: row.source}}) MATCH (b:{ENTITY} {{id: row.target}})\n"
    "MERGE (a)-[r:%s {id: row.properties.id}]->(b) SET r = row.properties;\n"
)
# A string, or a key; of the keys only this one is a word of the language.
_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*")|`?([A-Za-z_]\w*)`?(?=: )')
_RESERVED = frozenset({"end"})
_WHAT = re.compile(r"MERGE \(n:\w+ .*, n:(\w+);|MERGE .*\[r:(\w+) ")


def write_cypher(graph: Graph, path: str | Path) -> None:
    """Write Cypher: a constraint, then ``UNWIND … MERGE`` of the nodes and of the edges, some hundred a statement.

    Strings are in double quotes with escapes; a date is a string, since it may be a year or a month only.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.cypher``; ``cypher-shell -f`` runs it.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(_CONSTRAINT)
        stream.writelines(_statements([(DATASET, dataset_properties(graph))], {DATASET: _NODES % (DATASET, DATASET)}))
        nodes = ((data["type"], node_properties(node, data)) for node, data in sorted_nodes(graph))
        stream.writelines(_statements(nodes, {kind: _NODES % (ENTITY, LABELS[kind]) for kind in NODE_ATTRIBUTES}))
        edges = (
            (data["type"], {"source": source, "target": target, "properties": edge_properties(key, data)})
            for source, target, key, data in sorted_edges(graph)
        )
        stream.writelines(_statements(edges, {kind: _EDGES % relationship_type(kind) for kind in EDGE_ATTRIBUTES}))


def _statements(rows: Iterable[tuple[str, Mapping[str, Any]]], ends: Mapping[str, str]) -> Iterator[str]:
    """Statements of rows of several types, each with the end of its type."""
    waiting: dict[str, list[str]] = {kind: [] for kind in ends}
    for kind, row in rows:
        waiting[kind].append(format_value(row))
        if len(waiting[kind]) == _BATCH:
            yield _statement(waiting[kind], ends[kind])
            waiting[kind] = []
    yield from (_statement(rest, ends[kind]) for kind, rest in waiting.items() if rest)


def _statement(rows: Iterable[str], end: str) -> str:
    return "\nUNWIND [\n" + ",\n".join(rows) + "\n" + end


def format_value(value: Any) -> str:
    r"""A value as a literal of Cypher.

    Examples
    --------
    >>> format_value({"label": '“六稳”\n"六保"', "end": "2021", "value": 1e30, "aliases": ["甲", "乙"]})
    '{label: "“六稳”\\n\\"六保\\"", `end`: "2021", value: 1e30, aliases: ["甲", "乙"]}'
    """
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_key(name)}: {format_value(item)}' for name, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(format_value, value))}]"
    # The escapes of JSON are escapes of Cypher; an exponent has no plus sign there.
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else json.dumps(value).replace("e+", "e")


def _key(name: str) -> str:
    return f"`{name}`" if name in _RESERVED else name


def read_cypher(path: str | Path) -> Graph:
    """The graph that ``write_cypher`` wrote; no reader of Cypher in general.

    Parameters
    ----------
    path : str or Path
        The file.

    Raises
    ------
    InputError
        If the file is missing or was not written by ``write_cypher``.
    """
    nodes: list[tuple[str, dict[str, Any]]] = []
    edges: list[tuple[str, str, str, dict[str, Any]]] = []
    about: dict[str, Any] = {}
    try:
        for label, kind, rows in _read_statements(path):
            if label == DATASET:
                about = rows[0]
            elif label:
                nodes += [(row["id"], {**row, "type": node_type(label)}) for row in rows]
            else:
                for row in rows:
                    properties = edge_attributes(kind.lower(), row["properties"])
                    edges.append((row["source"], row["target"], properties["id"], properties))
        if not about:
            raise ValueError(f"no node {DATASET}")
        return make_graph(nodes, edges, about)
    except (OSError, ValueError, KeyError, TypeError, KGError) as error:
        raise InputError(f"no Cypher of this package: {error!r}", path=path) from error


def _read_statements(path: str | Path) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Label or relationship type, the other empty, and rows of each statement."""
    rows: list[dict[str, Any]] = []
    with Path(path).open(encoding="utf-8", newline="\n") as stream:
        for line in stream:
            if line.startswith("{"):
                rows.append(json.loads(_TOKEN.sub(lambda m: m[1] or f'"{m[2]}"', line.rstrip(",\n"))))
            elif what := _WHAT.match(line):
                yield what[1] or "", what[2] or "", rows
                rows = []
