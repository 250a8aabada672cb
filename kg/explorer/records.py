"""What the page shows of one entity: its facts by type with evidence, and what is around it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any

from kg.errors import UsageError
from kg.graph import Graph
from kg.query import find
from kg.query.sources import article_id
from kg.query.view import MENTIONS, Edge, View, view_of

#: Most facts of one type in a record, pieces of evidence of a fact, and neighbours in the picture.
FACTS, EVIDENCE, NEIGHBOURS = 150, 3, 30
_OWN = frozenset(("type", "confidence", "sources", "evidence"))

Record = dict[str, Any]


def entity(graph: Graph, node: str, *, limit: int = FACTS) -> Record:
    """The record of one entity.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    node : str
        Its id.
    limit : int
        Most facts of one type.

    Returns
    -------
    dict
        ``id`` and ``attributes`` of the node; ``facts``: for each type with ``>`` (the entity says it of the other) or
        ``<`` behind it, ``total`` and ``items``, those with most sources first; ``names`` of all ids: label, type and
        date; ``links``: pairs of neighbours that a fact connects. An item has ``key``, ``other``, its attributes,
        ``confidence``, ``sources``, and ``evidence`` as pairs of article and quote out of ``quotes``.

    Raises
    ------
    UsageError
        If there is no such node.

    Examples
    --------
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity, Relation
    >>> people = [Entity("person/甲", "person", "甲"), Entity("person/乙", "person", "乙")]
    >>> record = entity(build_graph(people, [Relation("meets-1", "meets", "person/甲", "person/乙")]), "person/乙")
    >>> [(fact["other"], fact["sources"]) for fact in record["facts"]["meets<"]["items"]]
    [('person/甲', 0)]
    """
    view = view_of(graph)
    if node not in view.nodes:
        raise UsageError(f"no entity has the id {node!r}")
    return record_of(view, node, limit)


def record_of(view: View, node: str, limit: int = FACTS) -> Record:
    """The record of a node of a view."""
    groups: dict[str, list[Edge]] = defaultdict(list)
    connecting = view.around(node)
    for edge in (*connecting, *view.out(node, MENTIONS), *view.into(node, MENTIONS)):
        groups[f"{edge.type}{'>' if edge.source == node else '<'}"].append(edge)
    facts, named = {}, {node}
    for name in sorted(groups):
        edges = sorted(groups[name], key=lambda edge: (-edge.data["sources"], edge.other(node), edge.key))
        items = [_fact(edge, node) for edge in edges[:limit]]
        facts[name] = {"total": len(edges), "items": items}
        named.update(item["other"] for item in items)
        named.update(article for item in items for article, _ in item["evidence"])
    around = _neighbours(view, node, connecting)
    named.update(around)
    return {
        "id": node,
        "attributes": dict(view.nodes[node]),
        "facts": facts,
        "names": {other: _name(view, other) for other in sorted(named) if other in view.nodes},
        "around": around,
        "links": _links(view, around),
    }


def search(graph: Graph, text: str, *, type: str | None = None, limit: int = 30) -> list[list[Any]]:
    """Entities that fit a text as ``kg.query.find`` finds them: id, label, type, aliases and number of edges."""
    found = find(graph, text, types=type, limit=limit)
    rows = found[["id", "label", "type", "aliases", "edges"]].astype(object)
    return [list(row) for row in rows.where(rows.notna(), "").itertuples(index=False)]


def _fact(edge: Edge, node: str) -> Record:
    evidence = [[article_id(item), item["quote"]] for item in edge.data["evidence"][:EVIDENCE]]
    item = {"key": edge.key, "other": edge.other(node), "confidence": edge.data["confidence"]}
    item |= {"sources": edge.data["sources"], "quotes": len(edge.data["evidence"]), "evidence": evidence}
    return item | {name: value for name, value in edge.data.items() if name not in _OWN}


def _name(view: View, node: str) -> list[str]:
    """Label, type, date and address of a node."""
    name = [view.label(node), view.get(node, "type"), view.get(node, "date"), view.get(node, "url")]
    while not name[-1]:
        name.pop()
    return name


def _neighbours(view: View, node: str, edges: Iterable[Edge]) -> list[str]:
    """The neighbours to draw: those that most facts and sources connect it with."""
    weights: Counter[str] = Counter()
    for edge in edges:
        if edge.other(node) != node:
            weights[edge.other(node)] += 1 + int(edge.data["sources"])
    return sorted(weights, key=lambda other: (-weights[other], -view.connections(other), other))[:NEIGHBOURS]


def _links(view: View, nodes: Sequence[str]) -> list[list[str]]:
    """The pairs of nodes that a fact connects, in their order."""
    if len(nodes) < 2:
        return []
    connected = {frozenset(pair) for pair in view.connected(nodes)}
    return [[one, two] for one, two in combinations(nodes, 2) if frozenset((one, two)) in connected]
