"""Attributes for the formats that know no lists: a list is JSON text there, and becomes a list again on reading."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from kg.graph import (
    COMMON_EDGE_ATTRIBUTES,
    COMMON_NODE_ATTRIBUTES,
    EDGE_ATTRIBUTES,
    GRAPH_ATTRIBUTES,
    NODE_ATTRIBUTES,
    Graph,
    Schema,
    build_graph,
)
from kg.model import Entity, Evidence, Relation


def all_node_attributes() -> Schema:
    """Every node attribute of any node type with its Python type, in a fixed order."""
    return _union(COMMON_NODE_ATTRIBUTES, NODE_ATTRIBUTES.values())


def all_edge_attributes() -> Schema:
    """Every edge attribute of any edge type with its Python type, in a fixed order."""
    return _union(COMMON_EDGE_ATTRIBUTES, EDGE_ATTRIBUTES.values())


def _union(common: Schema, more: Iterable[Schema]) -> Schema:
    united = dict(common)
    for schema in more:
        united.update(schema)
    return united


def flatten(attributes: Mapping[str, Any]) -> dict[str, str | int | float]:
    """Attributes with each list as JSON text.

    Examples
    --------
    >>> flatten({"type": "organ", "aliases": ["工信部"]})
    {'type': 'organ', 'aliases': '["工信部"]'}
    """
    return {name: dump_list(value) if isinstance(value, list) else value for name, value in attributes.items()}


def dump_list(value: list[Any]) -> str:
    """A list as compact JSON text, Chinese readable."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def make_graph(
    nodes: Iterable[tuple[str, Mapping[str, Any]]],
    edges: Iterable[tuple[str, str, str, Mapping[str, Any]]],
    attributes: Mapping[str, Any],
) -> Graph:
    """The graph of nodes and edges as read from a file, where a list may be JSON text and an absent value None."""
    return build_graph(
        [_entity(node, data) for node, data in nodes],
        [_relation(source, target, key, data) for source, target, key, data in edges],
        {name: attributes.get(name) for name in GRAPH_ATTRIBUTES},
    )


def _entity(node: str, attributes: Mapping[str, Any]) -> Entity:
    kind = node.partition("/")[0]
    further = {name: attributes.get(name) for name in NODE_ATTRIBUTES.get(kind, ())}
    return Entity(node, kind, attributes["label"], tuple(_list(attributes.get("aliases"))), further)


def _relation(source: str, target: str, key: str, attributes: Mapping[str, Any]) -> Relation:
    kind = attributes["type"]
    further = {name: attributes.get(name) for name in EDGE_ATTRIBUTES.get(kind, ())}
    evidence = tuple(Evidence(**item) for item in _list(attributes.get("evidence")))
    confidence, sources = float(attributes["confidence"]), int(attributes["sources"])
    return Relation(key, kind, source, target, further, evidence, confidence, sources)


def _list(value: Any) -> list[Any]:
    found: list[Any] = json.loads(value) if isinstance(value, str) else value or []
    return found
