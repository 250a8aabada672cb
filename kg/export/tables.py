"""The graph as tables, for CSV and Parquet: one a type of nodes or edges, one of all evidence, one of the graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from kg.export.attributes import make_graph
from kg.graph import (
    EDGE_ATTRIBUTES,
    GRAPH_ATTRIBUTES,
    NODE_ATTRIBUTES,
    Graph,
    Schema,
    graph_attributes,
    sorted_edges,
    sorted_nodes,
)

Row: TypeAlias = dict[str, Any]

EVIDENCE, GRAPH = "evidence", "graph"
_EVIDENCE_COLUMNS: Schema = {"edge": str, "article": str, "start": int, "end": int, "quote": str}


def table_columns() -> Mapping[str, Schema]:
    """Name of each table -> its columns. They are always all there, also where a graph has no row for one.

    Examples
    --------
    >>> list(table_columns()["edges_issues"])
    ['id', 'source', 'target', 'number', 'confidence', 'sources']
    """
    tables: dict[str, Schema] = {}
    for kind, schema in NODE_ATTRIBUTES.items():
        tables[f"nodes_{kind}"] = {"id": str, "label": str, "aliases": list, **schema}
    for kind, schema in EDGE_ATTRIBUTES.items():
        tables[f"edges_{kind}"] = {
            "id": str,
            "source": str,
            "target": str,
            **schema,
            "confidence": float,
            "sources": int,
        }
    tables[EVIDENCE] = _EVIDENCE_COLUMNS
    tables[GRAPH] = GRAPH_ATTRIBUTES
    return tables


def generate_rows(graph: Graph) -> Iterator[tuple[str, Row]]:
    """The rows of all tables, each with the name of its table; an absent value is None.

    Nodes come in order of id, edges of source, target and id, each edge before its evidence.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    """
    tables = table_columns()
    for name, row in _generate(graph):
        yield name, {column: row.get(column) for column in tables[name]}


def _generate(graph: Graph) -> Iterator[tuple[str, Row]]:
    for node, data in sorted_nodes(graph):
        yield f"nodes_{data['type']}", {"id": node, **data}
    for source, target, key, data in sorted_edges(graph):
        yield f"edges_{data['type']}", {"id": key, "source": source, "target": target, **data}
        yield from ((EVIDENCE, {"edge": key, **item}) for item in data["evidence"])
    yield GRAPH, dict(graph_attributes(graph))


def graph_from_tables(tables: Iterable[tuple[str, Iterable[Row]]]) -> Graph:
    """The graph of which ``generate_rows`` made the tables.

    Parameters
    ----------
    tables : iterable of (str, iterable of dict)
        Name and rows of each table; an absent value is None.
    """
    rows = {name: list(values) for name, values in tables}
    evidence: dict[str, list[Row]] = {}
    for row in rows.pop(EVIDENCE, ()):
        place = {name: value for name, value in row.items() if name != "edge"}
        evidence.setdefault(row["edge"], []).append({**place, "quote": place["quote"] or ""})  # CSV has no empty text
    about = rows.pop(GRAPH, [])
    nodes, edges = [], []
    for name, values in rows.items():
        kind = name.partition("_")[2]
        if name.startswith("nodes_"):
            nodes += [(row["id"], row) for row in values]
        else:
            edges += [
                (row["source"], row["target"], row["id"], {**row, "type": kind, EVIDENCE: evidence.get(row["id"])})
                for row in values
            ]
    return make_graph(nodes, edges, about[0] if about else {})
