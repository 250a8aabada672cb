"""The graph as a property graph, for Neo4j: labels, relationship types, and properties that hold no maps.

A node has the label ``Entity`` and that of its class in ``policy.ttl``; an edge type is written in capitals. The
evidence of an edge is four lists side by side, ``evidence_article``, ``evidence_start``, ``evidence_end`` and
``evidence_quote``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.graph import EDGE_ATTRIBUTES, NODE_ATTRIBUTES, Graph, graph_attributes
from kg.rdf.tables import NODE_CLASSES

#: Label of every node, and of the one node that says what the graph says of itself.
ENTITY, DATASET = "Entity", "Dataset"
_EVIDENCE = {"article": str, "start": int, "end": int, "quote": str}
#: Node type -> its label.
LABELS: Mapping[str, str] = {kind: classes[0].rpartition("#")[2][:-1] for kind, classes in NODE_CLASSES.items()}
_KINDS = {label: kind for kind, label in LABELS.items()}

#: Name of a property -> the Python type of its values, and whether there is a list of them.
Columns = Mapping[str, tuple[type, bool]]


def relationship_type(kind: str) -> str:
    """The relationship type of an edge type.

    Examples
    --------
    >>> relationship_type("holds_post")
    'HOLDS_POST'
    """
    return kind.upper()


def node_type(label: str) -> str:
    """The node type of a label; the inverse of ``LABELS``."""
    return _KINDS[label]


def node_columns(kind: str) -> Columns:
    """The properties of the nodes of a type, beside their id.

    Examples
    --------
    >>> node_columns("document")
    {'label': (<class 'str'>, False), 'aliases': (<class 'str'>, True), 'number': (<class 'str'>, False)}
    """
    further = {name: (type, False) for name, type in NODE_ATTRIBUTES[kind].items()}
    return {"label": (str, False), "aliases": (str, True), **further}


def edge_columns(kind: str) -> Columns:
    """The properties of the edges of a type, beside their id."""
    further = {name: (type, False) for name, type in EDGE_ATTRIBUTES[kind].items()}
    places = {f"evidence_{name}": (type, True) for name, type in _EVIDENCE.items()}
    return {**further, "confidence": (float, False), "sources": (int, False), **places}


def node_properties(node: str, attributes: Mapping[str, Any]) -> dict[str, Any]:
    """The properties of a node; one that is unknown is absent."""
    return {"id": node, **{name: value for name, value in attributes.items() if name != "type"}}


def edge_properties(key: str, attributes: Mapping[str, Any]) -> dict[str, Any]:
    """The properties of an edge.

    Examples
    --------
    >>> item = {"article": "a1", "start": 3, "end": 6, "quote": "肖亚庆"}
    >>> edge_properties("meets-1", {"type": "meets", "evidence": [item]})["evidence_start"]
    [3]
    """
    properties = {name: value for name, value in attributes.items() if name not in ("type", "evidence")}
    if attributes["evidence"]:
        properties |= {f"evidence_{name}": [item[name] for item in attributes["evidence"]] for name in _EVIDENCE}
    return {"id": key, **properties}


def edge_attributes(kind: str, properties: Mapping[str, Any]) -> dict[str, Any]:
    """The attributes behind the properties of an edge."""
    articles = properties.get("evidence_article") or []
    nothing = [""] * len(articles)  # a list of one empty quote is an empty field of a CSV file
    lists = [properties.get(f"evidence_{name}") or nothing for name in _EVIDENCE]
    evidence = [dict(zip(_EVIDENCE, values, strict=True)) for values in zip(*lists, strict=True)]
    return {**properties, "type": kind, "evidence": evidence}


def dataset_properties(graph: Graph) -> dict[str, str]:
    """The properties of the node that stands for the graph."""
    return {"id": "dataset", **graph_attributes(graph)}
