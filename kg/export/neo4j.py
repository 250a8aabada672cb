"""CSV files for ``neo4j-admin database import``, with the headers and types that it wants."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from kg.errors import InputError, KGError
from kg.export.attributes import make_graph
from kg.export.files import allow_long_fields, atomic_path, csv_folder
from kg.export.properties import (
    DATASET,
    ENTITY,
    LABELS,
    Columns,
    dataset_properties,
    edge_attributes,
    edge_columns,
    edge_properties,
    node_columns,
    node_properties,
    relationship_type,
)
from kg.graph import EDGE_ATTRIBUTES, GRAPH_ATTRIBUTES, NODE_ATTRIBUTES, Graph, sorted_edges, sorted_nodes

_Row: TypeAlias = dict[str, Any]
#: Stands between the elements of a list. No text of a graph holds it, and the importer knows no escape for one.
DELIMITER = "\x1f"
_ARGUMENTS = "import.args"
_OPTIONS = ("--array-delimiter=U+001F", "--multiline-fields=true")
_TYPES = {str: "string", int: "long", float: "double"}
_DATASET = "nodes_dataset"


def write_neo4j(graph: Graph, path: str | Path) -> None:
    """Write a folder for the bulk import of Neo4j: ``nodes_<type>.csv``, ``edges_<type>.csv`` and ``import.args``.

    In the folder, ``neo4j-admin database import full neo4j @import.args`` makes a database. A date is a string, since
    it may be a year or a month only.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The folder, usually ``neo4j``; a former one is replaced.

    Raises
    ------
    ExportError
        If the folder cannot be written.
    """
    tables = _tables()
    filled = set[str]()
    headers = {name: columns.values() for name, columns in tables.items()}
    with atomic_path(path) as aside, csv_folder(aside, headers) as writers:
        for name, row in _rows(graph):
            filled.add(name)
            writers[name].writerow([_field(row.get(column)) for column in tables[name]])
        options = [f"--{_option(name)}={name}.csv" for name in tables if name in filled]
        (aside / _ARGUMENTS).write_text("\n".join((*_OPTIONS, *options, "")), encoding="utf-8", newline="\n")


def _rows(graph: Graph) -> Iterator[tuple[str, _Row]]:
    """Name of a file and what stands in a line of it."""
    yield _DATASET, {**dataset_properties(graph), ":LABEL": [DATASET]}
    for node, data in sorted_nodes(graph):
        labels = [ENTITY, LABELS[data["type"]]]
        yield f"nodes_{data['type']}", {**node_properties(node, data), ":LABEL": labels}
    for source, target, key, data in sorted_edges(graph):
        ends = {":START_ID": source, ":END_ID": target, ":TYPE": relationship_type(data["type"])}
        yield f"edges_{data['type']}", {**edge_properties(key, data), **ends}


def _option(name: str) -> str:
    return "nodes" if name.startswith("nodes_") else "relationships"


def _tables() -> Mapping[str, Mapping[str, str]]:
    """Name of each file -> property -> its header."""
    dataset: Columns = {name: (kind, False) for name, kind in GRAPH_ATTRIBUTES.items()}
    nodes = {_DATASET: dataset, **{f"nodes_{kind}": node_columns(kind) for kind in NODE_ATTRIBUTES}}
    tables = {name: {"id": "id:ID", **_headers(columns), ":LABEL": ":LABEL"} for name, columns in nodes.items()}
    ends = {name: name for name in (":START_ID", ":END_ID", ":TYPE")}
    for kind in EDGE_ATTRIBUTES:
        tables[f"edges_{kind}"] = {"id": "id:string", **_headers(edge_columns(kind)), **ends}
    return tables


def _headers(columns: Columns) -> dict[str, str]:
    return {name: f"{name}:{_TYPES[kind]}{'[]' if many else ''}" for name, (kind, many) in columns.items()}


def _field(value: Any) -> Any:
    return DELIMITER.join(map(str, value)) if isinstance(value, list) else value


def read_neo4j(path: str | Path) -> Graph:
    """The graph that ``write_neo4j`` wrote.

    Parameters
    ----------
    path : str or Path
        The folder.

    Raises
    ------
    InputError
        If a file is missing or a field has the wrong type.
    """
    try:
        rows = {name: list(_read(Path(path, f"{name}.csv"), columns)) for name, columns in _tables().items()}
        nodes = [(row["id"], row) for kind in NODE_ATTRIBUTES for row in rows[f"nodes_{kind}"]]
        edges = [
            (row[":START_ID"], row[":END_ID"], row["id"], edge_attributes(kind, row))
            for kind in EDGE_ATTRIBUTES
            for row in rows[f"edges_{kind}"]
        ]
        return make_graph(nodes, edges, rows[_DATASET][0])
    except (OSError, KeyError, ValueError, IndexError, TypeError, csv.Error, KGError) as error:
        raise InputError(f"no import files of this package: {error!r}", path=path) from error


def _read(path: Path, columns: Mapping[str, str]) -> Iterator[_Row]:
    allow_long_fields()
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream)
        if next(reader) != list(columns.values()):
            raise ValueError(f"{path.name} has other columns")
        for fields in reader:
            yield {name: _value(field, columns[name]) for name, field in zip(columns, fields, strict=True) if field}


def _value(field: str, header: str) -> Any:
    kind = {"long": int, "double": float}.get(header.partition(":")[2].removesuffix("[]"), str)
    return [kind(item) for item in field.split(DELIMITER)] if header.endswith("[]") else kind(field)
