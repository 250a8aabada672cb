"""GEXF for Gephi, as NetworkX reads it; lists are JSON text, and so is in ``meta`` what the graph says of itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.errors import InputError, KGError
from kg.export.attributes import all_edge_attributes, all_node_attributes, flatten, make_graph
from kg.export.files import atomic_path
from kg.export.xml import escape_attribute, escape_text
from kg.graph import Graph, Schema, graph_attributes, sorted_edges, sorted_nodes

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n'
_GRAPH = '<graph defaultedgetype="directed" mode="static">\n'
_TYPES = {str: "string", int: "long", float: "double", list: "string"}


def write_gexf(graph: Graph, path: str | Path) -> None:
    """Write GEXF 1.2; the edge id is the edge key.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.gexf``.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    nodes = {name: kind for name, kind in all_node_attributes().items() if name != "label"}
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="\n") as stream:
        about = json.dumps(graph_attributes(graph), ensure_ascii=False)
        stream.write(f"{_HEAD}<meta><description>{escape_text(about)}</description></meta>\n{_GRAPH}")
        stream.writelines(_declare("node", nodes))
        stream.writelines(_declare("edge", all_edge_attributes()))
        stream.write("<nodes>\n")
        for node, data in sorted_nodes(graph):
            stream.write(f"<node id={escape_attribute(node)} label={escape_attribute(data['label'])}>")
            stream.writelines(_values("n", {name: value for name, value in data.items() if name != "label"}))
            stream.write("</node>\n")
        stream.write("</nodes>\n<edges>\n")
        for source, target, key, data in sorted_edges(graph):
            ends = f"source={escape_attribute(source)} target={escape_attribute(target)}"
            stream.write(f"<edge id={escape_attribute(key)} {ends}>")
            stream.writelines(_values("e", data))
            stream.write("</edge>\n")
        stream.write("</edges>\n</graph>\n</gexf>\n")


def _declare(domain: str, schema: Schema) -> Iterator[str]:
    yield f'<attributes class="{domain}" mode="static">\n'
    for name, kind in schema.items():
        yield f'<attribute id="{domain[0]}_{name}" title="{name}" type="{_TYPES[kind]}"/>\n'
    yield "</attributes>\n"


def _values(prefix: str, attributes: Mapping[str, Any]) -> Iterator[str]:
    yield "<attvalues>"
    for name, value in flatten(attributes).items():
        yield f'<attvalue for="{prefix}_{name}" value={escape_attribute(str(value))}/>'
    yield "</attvalues>"


def read_gexf(path: str | Path) -> Graph:
    """The graph that ``write_gexf`` wrote.

    Parameters
    ----------
    path : str or Path
        The file.

    Raises
    ------
    InputError
        If the file is not GEXF of this package.
    """
    import networkx

    try:
        graph = networkx.read_gexf(path)  # without parallel edges a graph without keys: the id is in the data
        edges = ((source, target, data["id"], data) for source, target, data in graph.edges(data=True))
        return make_graph(graph.nodes(data=True), edges, _read_description(path))
    except (SyntaxError, OSError, KeyError, ValueError, KGError, networkx.NetworkXError) as error:
        raise InputError(f"no GEXF of this package: {error}", path=path) from error


def _read_description(path: str | Path) -> dict[str, str]:
    from xml.etree import ElementTree

    for _, element in ElementTree.iterparse(path):
        if element.tag.rpartition("}")[2] == "description":
            found: dict[str, str] = json.loads(element.text or "{}")
            return found
    return {}
