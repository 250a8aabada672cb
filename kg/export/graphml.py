"""GraphML, as NetworkX, Gephi, yEd and igraph read it; lists are JSON text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.errors import InputError, KGError
from kg.export.attributes import all_edge_attributes, all_node_attributes, flatten, make_graph
from kg.export.files import atomic_path
from kg.export.xml import escape_attribute, escape_text
from kg.graph import GRAPH_ATTRIBUTES, Graph, graph_attributes, sorted_edges, sorted_nodes

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
    'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)
_TYPES = {str: "string", int: "long", float: "double", list: "string"}


def write_graphml(graph: Graph, path: str | Path) -> None:
    """Write GraphML; the edge id is the edge key.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.graphml``.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(_HEAD)
        domains = (
            ("g", "graph", GRAPH_ATTRIBUTES),
            ("n", "node", all_node_attributes()),
            ("e", "edge", all_edge_attributes()),
        )
        for prefix, domain, schema in domains:
            for name, kind in schema.items():
                stream.write(
                    f'<key id="{prefix}_{name}" for="{domain}" attr.name="{name}" attr.type="{_TYPES[kind]}"/>\n'
                )
        stream.write('<graph edgedefault="directed">\n')
        stream.writelines(_data("g", graph_attributes(graph)))
        for node, data in sorted_nodes(graph):
            stream.write(f"<node id={escape_attribute(node)}>\n")
            stream.writelines(_data("n", data))
            stream.write("</node>\n")
        for source, target, key, data in sorted_edges(graph):
            ends = f"source={escape_attribute(source)} target={escape_attribute(target)}"
            stream.write(f"<edge id={escape_attribute(key)} {ends}>\n")
            stream.writelines(_data("e", data))
            stream.write("</edge>\n")
        stream.write("</graph>\n</graphml>\n")


def _data(prefix: str, attributes: Mapping[str, Any]) -> Iterator[str]:
    for name, value in flatten(attributes).items():
        yield f'<data key="{prefix}_{name}">{escape_text(str(value))}</data>\n'


def read_graphml(path: str | Path) -> Graph:
    """The graph that ``write_graphml`` wrote.

    Parameters
    ----------
    path : str or Path
        The file.

    Raises
    ------
    InputError
        If the file is not GraphML of this package.
    """
    import networkx

    try:
        graph: Graph = networkx.MultiDiGraph(networkx.read_graphml(path, force_multigraph=True))
        nodes = ((node, data) for node, data in graph.nodes(data=True))
        return make_graph(nodes, graph.edges(keys=True, data=True), graph.graph)
    except (SyntaxError, OSError, KeyError, ValueError, KGError, networkx.NetworkXError) as error:
        raise InputError(f"no GraphML of this package: {error}", path=path) from error
