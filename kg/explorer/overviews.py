"""What the page shows of a whole graph: counts, regions, programmes over time, who was where with whom, statistics."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from kg.graph import NODE_ATTRIBUTES, Graph
from kg.query import co_attendance
from kg.query import statistics as statistics_table
from kg.query.sources import reports
from kg.query.view import View, view_of

#: Most entities of a type that an overview names, programmes of the time line, and people of the network.
TOP, PROGRAMMES, PEOPLE = 12, 60, 70
#: Events with more people make acquaintances of all who are named; the network leaves them out.
CROWD = 60
_STATISTICS = (
    *("indicator", "change", "value", "unit", "area", "period", "period_start", "period_end"),
    *("date", "region_id", "statistic_id"),
)


def overview(graph: Graph) -> dict[str, Any]:
    """Counts by type, the time that the articles span, and the entities with most edges.

    Examples
    --------
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity
    >>> overview(build_graph([Entity("person/甲", "person", "甲")], []))["counts"]
    {'person': 1}
    """
    view = view_of(graph)
    dates = sorted(date for node in view.of_type("article") if (date := view.get(node, "date")))
    degrees, top = view.degrees(), {}
    for type in NODE_ATTRIBUTES:
        if type in ("article", "indicator"):
            continue
        nodes = sorted(view.of_type(type), key=lambda node: (-degrees[node], node))[:TOP]
        top[type] = [[node, view.label(node), degrees[node]] for node in nodes]
    return {
        "counts": {type: len(view.of_type(type)) for type in NODE_ATTRIBUTES if view.of_type(type)},
        "edges": sum(degrees.values()) // 2,
        "span": [dates[0], dates[-1]] if dates else [],
        "top": {type: rows for type, rows in top.items() if rows},
    }


def regions(graph: Graph) -> list[list[Any]]:
    """The regions: id, label, id of the region it lies in (empty at the top), number of edges, of itself and below.

    Examples
    --------
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity, Relation
    >>> places = [Entity("region/1", "region", "省"), Entity("region/2", "region", "市")]
    >>> regions(build_graph(places, [Relation("located_in-1", "located_in", "region/2", "region/1")]))
    [['region/1', '省', '', 1, 2], ['region/2', '市', 'region/1', 1, 1]]
    """
    view = view_of(graph)
    nodes = view.of_type("region")
    parents = {
        node: next((e.target for e in view.out(node, "located_in") if view.get(e.target, "type") == "region"), "")
        for node in nodes
    }
    degrees, below = view.degrees(), Counter[str]()
    for node in nodes:
        seen: set[str] = set()
        place = node
        while place and place not in seen:
            below[place] += degrees[node]
            seen.add(place)
            place = parents[place]
    ordered = sorted(nodes, key=lambda node: (-below[node], node))
    return [[node, view.label(node), parents[node], degrees[node], below[node]] for node in ordered]


def programmes(graph: Graph) -> list[list[Any]]:
    """The programmes that most articles report somebody to advance: id, label, and number of articles of each month."""
    view = view_of(graph)
    rows: list[list[Any]] = []
    for node in view.of_type("program"):
        months: dict[str, set[str]] = defaultdict(set)
        for date, item in reports(view, view.into(node, "advances")):
            if date:
                months[date[:7]].add(item["article"])
        if months:
            counts = {month: len(months[month]) for month in sorted(months)}
            rows.append([node, view.label(node), counts])
    rows.sort(key=lambda row: (-sum(row[2].values()), row[0]))
    return rows[:PROGRAMMES]


def network(graph: Graph) -> dict[str, Any]:
    """The people who were at events with most others: ``nodes`` (id, label, events shared), ``links`` (of places)."""
    view = view_of(graph)
    found = co_attendance(graph, largest=CROWD, meets=True)
    strength = {node: sum(data["weight"] for _, _, data in found.edges(node, data=True)) for node in found}
    people = sorted((node for node in found if strength[node]), key=lambda node: (-strength[node], node))[:PEOPLE]
    places = {node: place for place, node in enumerate(people)}
    links = sorted(
        (*sorted((places[one], places[two])), data["weight"])
        for one, two, data in found.edges(data=True)
        if one in places and two in places
    )
    return {
        "nodes": [[node, view.label(node), strength[node]] for node in people],
        "links": [list(link) for link in links],
        "total": found.number_of_nodes(),
    }


def statistics(
    graph: Graph, *, indicator: str = "", area: str = "", period: str = "", limit: int | None = None
) -> dict[str, Any]:
    """Statistics as ``kg.query.statistics`` finds them: names of the ``columns``, ``rows``, and ``total`` of all."""
    found = statistics_table(graph, indicator=indicator or None, area=area or None, period=period or None)
    shown = found[list(_STATISTICS)].head(limit if limit is not None else len(found)).astype(object)
    rows = shown.where(shown.notna(), None)
    return {
        "columns": list(_STATISTICS),
        "rows": [list(row) for row in rows.itertuples(index=False)],
        "total": len(found),
    }


def index(view: View) -> dict[str, list[Any]]:
    """All nodes, a column each: what a page without a server searches in."""
    nodes, degrees = sorted(view.nodes), view.degrees()
    return {
        "ids": nodes,
        "labels": [view.label(node) for node in nodes],
        "aliases": ["、".join(view.nodes[node].get("aliases", ())) for node in nodes],
        "edges": [degrees[node] for node in nodes],
    }
