"""What one build holds that another does not."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kg.graph import Graph, sorted_nodes
from kg.query.tables import Columns, frame

if TYPE_CHECKING:
    import pandas

__all__ = ["difference"]

_DIFFERENCE: Columns = {
    "change": str,
    "what": str,
    "type": str,
    "label": str,
    "attribute": str,
    "old": str,
    "new": str,
    "id": str,
}
_ORDER = ("removed", "added", "changed")

Row = tuple[str, ...]


def difference(old: Graph, new: Graph, *, ignore: Collection[str] = ()) -> pandas.DataFrame:
    """The nodes and edges that were added, removed or changed from one graph to another.

    Parameters
    ----------
    old, new : networkx.MultiDiGraph
        Two graphs as ``kg.build`` makes them.
    ignore : collection of str
        Attributes whose changes do not count, such as ``evidence``.

    Returns
    -------
    pandas.DataFrame
        One row a node or edge that was added or removed, and one for each attribute that changed: ``change``
        (``removed``, ``added`` or ``changed``), ``what`` (``node`` or ``edge``), ``type``, ``label`` (of an edge those
        of its ends), ``attribute``, ``old`` and ``new`` (lists as JSON, unknown where the attribute was or is absent),
        ``id``. Nodes before edges, each in order of the change and the id.

    Examples
    --------
    >>> later = graph.copy()
    >>> later.nodes["organ/工业和信息化部"]["label"] = "工信部"
    >>> later.remove_node("person/葛树")
    >>> table = kg.query.difference(graph, later)
    >>> table.loc[table["what"] == "node", ["change", "label", "attribute", "new"]].values.tolist()
    [['removed', '葛树', <NA>, <NA>], ['changed', '工信部', 'label', '工信部']]
    """
    skipped = frozenset(ignore)
    nodes = sorted(_nodes(old, new, skipped), key=_place)
    edges = sorted(_edges(old, new, skipped), key=_place)
    return frame([*nodes, *edges], _DIFFERENCE)


def _place(row: Row) -> tuple[int, str, str]:
    return _ORDER.index(row[0]), row[7], row[4]


def _nodes(old: Graph, new: Graph, skipped: frozenset[str]) -> Iterator[Row]:
    before, after = dict(sorted_nodes(old)), dict(sorted_nodes(new))
    for node, data in before.items():
        if node not in after:
            yield "removed", "node", data["type"], data["label"], "", "", "", node
        elif data != after[node]:
            yield from _changes("node", after[node]["label"], node, data, after[node], skipped)
    for node in after.keys() - before.keys():
        yield "added", "node", after[node]["type"], after[node]["label"], "", "", "", node


def _edges(old: Graph, new: Graph, skipped: frozenset[str]) -> Iterator[Row]:
    before, after = dict(old.adjacency()), dict(new.adjacency())
    for source in sorted(before.keys() | after.keys()):
        if before.get(source) == after.get(source):  # most are equal, and found to be so without a loop
            continue
        was, now = _keyed(before.get(source, {})), _keyed(after.get(source, {}))
        for edge in was.keys() | now.keys():
            target, key = edge
            graph = new if edge in now else old
            label = f"{graph.nodes[source]['label']} → {graph.nodes[target]['label']}"
            if edge not in now:
                yield "removed", "edge", was[edge]["type"], label, "", "", "", key
            elif edge not in was:
                yield "added", "edge", now[edge]["type"], label, "", "", "", key
            elif was[edge] != now[edge]:
                yield from _changes("edge", label, key, was[edge], now[edge], skipped)


def _keyed(neighbours: Mapping[str, Mapping[str, Any]]) -> dict[tuple[str, str], Mapping[str, Any]]:
    return {(target, key): data for target, edges in neighbours.items() for key, data in edges.items()}


def _changes(
    what: str, label: str, id: str, was: Mapping[str, Any], now: Mapping[str, Any], skipped: frozenset[str]
) -> Iterator[Row]:
    for name in (was.keys() | now.keys()) - skipped:
        if was.get(name) != now.get(name):
            yield "changed", what, now["type"], label, name, _text(was.get(name)), _text(now.get(name)), id


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
