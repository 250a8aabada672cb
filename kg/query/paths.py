"""What lies around an entity, and what connects two: subgraphs and shortest paths with their evidence."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from kg.errors import UsageError
from kg.graph import Graph
from kg.pause import without_gc
from kg.query.names import resolve
from kg.query.sources import article_id, first_report
from kg.query.tables import Columns, frame
from kg.query.view import View, check_types, view_of

if TYPE_CHECKING:
    import pandas

__all__ = ["ego", "path"]

_PATH: Columns = {
    "step": int,
    "source": str,
    "type": str,
    "title": str,
    "target": str,
    "forward": bool,
    "date": str,
    "article": str,
    "url": str,
    "quote": str,
    "confidence": float,
    "source_id": str,
    "target_id": str,
    "article_id": str,
    "edge": str,
}


def ego(
    graph: Graph,
    entity: str,
    *,
    radius: int = 1,
    edge_types: Collection[str] | str | None = None,
    max_edges: int | None = None,
) -> Graph:
    """The entity, what is near it, and the edges among these.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    entity : str
        Id, name or alias.
    radius : int
        How many edges away, in either direction.
    edge_types : collection of str, optional
        Types of edges to follow and to keep; all but ``mentions`` by default, so that articles come only when asked
        for.
    max_edges : int, optional
        Nodes with more edges than this (``mentions`` not counted) are too general to go on from: they are in the
        graph, and what lies behind them is not. The entity itself may have any number.

    Returns
    -------
    networkx.MultiDiGraph
        A graph of its own, with the attributes of nodes and edges.

    Raises
    ------
    UsageError
        If the entity is unknown or ambiguous, an edge type does not exist, or the radius is negative.

    Examples
    --------
    >>> around = kg.query.ego(graph, "肖亚庆", edge_types="holds_post")
    >>> sorted(around)
    ['organ/工业和信息化部', 'person/肖亚庆']
    """
    if radius < 0:
        raise UsageError(f"radius is {radius}; it is 0 or more")
    types = check_types(edge_types)
    view = view_of(graph)
    centre = resolve(view, entity)
    with without_gc():
        return _around(view, centre, radius, types, max_edges)


def path(
    graph: Graph,
    source: str,
    target: str,
    *,
    edge_types: Collection[str] | str | None = None,
    max_edges: int | None = None,
    without: Collection[str] = (),
) -> pandas.DataFrame:
    """A shortest connection of two entities, with the evidence along it.

    Edges are followed in both directions; articles and ``mentions`` connect nothing.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    source, target : str
        Ids, names or aliases.
    edge_types : collection of str, optional
        Types of edges to follow; all but ``mentions`` by default.
    max_edges : int, optional
        Nodes with more edges than this are too general to go through.
    without : collection of str
        Ids, names or aliases of further nodes not to go through.

    Returns
    -------
    pandas.DataFrame
        One row an edge, in order from source to target, with several rows for a step where several edges connect the
        same two: ``step`` (from 1), ``source``, ``type``, ``title``, ``target``, ``forward`` (whether the edge itself
        leads from ``source`` to ``target``, which are in the order of the path), ``date``, ``article``, ``url`` and
        ``quote`` of the first evidence, ``confidence``, and the ids. Of several paths of one length it is always the
        same one. Empty where nothing connects the two.

    Raises
    ------
    UsageError
        If an entity is unknown or ambiguous, or an edge type does not exist.

    Examples
    --------
    >>> table = kg.query.path(graph, "肖亚庆", "国务院", edge_types=["holds_post", "part_of"])
    >>> table.drop_duplicates("step")[["step", "source", "type", "target"]].values.tolist()
    [[1, '肖亚庆', 'holds_post', '工业和信息化部'], [2, '工业和信息化部', 'part_of', '国务院']]
    """
    types = check_types(edge_types)
    if types is not None:
        types = set(types) - {"mentions"}
    view = view_of(graph)
    start, goal = resolve(view, source), resolve(view, target)
    closed = {resolve(view, name) for name in without}
    nodes = _shortest(view, start, goal, types, max_edges, closed)
    rows = []
    for step, (one, other) in enumerate(pairwise(nodes), 1):
        edges = [edge for edge in view.incident(one, types) if edge.other(one) == other]
        for edge in sorted(edges, key=lambda edge: (-edge.data["sources"], edge.key)):
            report = first_report(view, [edge])
            article = article_id(report[1]) if report else ""
            about = (view.get(article, name) for name in ("date", "label", "url"))
            row = (step, view.label(one), edge.type, edge.get("title"), view.label(other), edge.source == one, *about)
            quote = report[1]["quote"] if report else ""
            rows.append((*row, quote, edge.data["confidence"], one, other, article, edge.key))
    return frame(rows, _PATH)


def _around(view: View, centre: str, radius: int, types: Collection[str] | None, max_edges: int | None) -> Graph:
    import networkx

    found = level = {centre}
    for _ in range(radius):
        level = {
            edge.other(node)
            for node in level
            if node == centre or max_edges is None or view.connections(node) <= max_edges
            for edge in view.incident(node, types)
        } - found
        found = found | level
    around: Graph = networkx.MultiDiGraph()
    for node in sorted(found):
        around.add_node(node, **view.nodes[node])
    edges = (
        (*edge[:3], edge.data)
        for node in found
        for edge in view.incident(node, types)
        if edge.source == node and edge.target in found
    )
    rows: list[Any] = sorted(edges, key=itemgetter(0, 1, 2))
    around.add_edges_from(rows)
    return around


def _shortest(
    view: View, start: str, goal: str, types: Collection[str] | None, max_edges: int | None, closed: set[str]
) -> list[str]:
    """The nodes of a shortest path, none if there is none: searched from both ends, the smaller frontier first."""
    if start == goal:
        return [start]
    came: tuple[dict[str, str], dict[str, str]] = ({start: ""}, {goal: ""})
    fronts = [[start], [goal]]
    while fronts[0] and fronts[1]:
        side = int(len(fronts[0]) > len(fronts[1]))
        here, there = came[side], came[1 - side]
        following: list[str] = []
        for node in fronts[side]:
            for other in sorted({edge.other(node) for edge in view.incident(node, types)} - here.keys()):
                if other in there:
                    here[other] = node
                    return _joined(came, other)
                if other in closed or (max_edges is not None and view.connections(other) > max_edges):
                    continue
                here[other] = node
                following.append(other)
        fronts[side] = following
    return []


def _joined(came: tuple[dict[str, str], dict[str, str]], middle: str) -> list[str]:
    first, second = [middle], []
    while first[-1] in came[0] and came[0][first[-1]]:
        first.append(came[0][first[-1]])
    node = came[1][middle]
    while node:
        second.append(node)
        node = came[1][node]
    return first[::-1] + second
