"""Node-link JSON, as ``networkx.node_link_graph(data, edges="edges")`` and D3 read it; one node or edge a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO

from kg.errors import InputError, KGError
from kg.export.attributes import make_graph
from kg.export.files import atomic_path
from kg.graph import Graph, graph_attributes, sorted_edges, sorted_nodes


def write_nodelink(graph: Graph, path: str | Path) -> None:
    """Write node-link JSON with all attributes as they are, evidence included.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.json``.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    nodes = ({"id": node, **data} for node, data in sorted_nodes(graph))
    edges = (
        {"source": source, "target": target, "key": key, **data} for source, target, key, data in sorted_edges(graph)
    )
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="\n") as stream:
        about = json.dumps(graph_attributes(graph), ensure_ascii=False)
        stream.write(f'{{"directed": true, "multigraph": true, "graph": {about},\n"nodes": [')
        _write_rows(stream, nodes)
        stream.write('],\n"edges": [')
        _write_rows(stream, edges)
        stream.write("]}\n")


def _write_rows(stream: TextIO, rows: Iterable[dict[str, Any]]) -> None:
    separator = "\n"
    for row in rows:
        stream.write(separator + json.dumps(row, ensure_ascii=False))
        separator = ",\n"


def read_nodelink(path: str | Path) -> Graph:
    """The graph that ``write_nodelink`` wrote.

    Parameters
    ----------
    path : str or Path
        The file.

    Raises
    ------
    InputError
        If the file is not node-link JSON of this package.
    """
    try:
        data = json.loads(Path(path).read_bytes())
        nodes = [(row["id"], row) for row in data["nodes"]]
        edges = [(row["source"], row["target"], row["key"], row) for row in data["edges"]]
        return make_graph(nodes, edges, data["graph"])
    except (OSError, ValueError, KeyError, TypeError, KGError) as error:
        raise InputError(f"no node-link JSON of this package: {error!r}", path=path) from error
