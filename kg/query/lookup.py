"""Search: entities by label, alias, id or pinyin, the best fit first."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from kg.errors import UsageError
from kg.graph import NODE_ATTRIBUTES, Graph
from kg.query.names import Names, fold
from kg.query.pinyin import FITS, Index, as_letters
from kg.query.tables import Columns, frame, joined
from kg.query.view import View, view_of

if TYPE_CHECKING:
    import pandas

__all__ = ["find"]

_MATCHES = ("exact", "prefix", "substring", "pinyin")
_FOUND: Columns = {
    "label": str,
    "type": str,
    "match": str,
    "name": str,
    "aliases": str,
    "edges": int,
    "id": str,
}


def find(
    graph: Graph, text: str, *, types: Collection[str] | str | None = None, limit: int | None = 20
) -> pandas.DataFrame:
    """Search entities by what they are called.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    text : str
        A label, alias, English name, document number or id, or a part of one; or pinyin without tones, in full
        (``xiaoyaqing``) or as initials (``xyq``), from the beginning of a name. Width, case, blanks and quotation
        marks make no difference.
    types : collection of str, optional
        Types of nodes; by default all but articles, which are found by their titles.
    limit : int, optional
        Most rows; ``None`` for all.

    Returns
    -------
    pandas.DataFrame
        ``label``, ``type``, ``match`` (``exact``, ``prefix``, ``substring`` or ``pinyin``), ``name`` that fits (without
        blanks and quotation marks), ``aliases``, ``edges`` (how many edges it has), ``id``. In order of the match, of
        labels before other names, and of the number of edges.

    Raises
    ------
    UsageError
        If the text is empty, or a type does not exist.

    Examples
    --------
    >>> kg.query.find(graph, "xyq")[["label", "match"]].values.tolist()
    [['肖亚庆', 'pinyin']]
    >>> kg.query.find(graph, "工信部", types="organ", limit=1)[["id", "match"]].values.tolist()
    [['organ/工业和信息化部', 'exact']]
    """
    wanted = {types} if isinstance(types, str) else set(types or NODE_ATTRIBUTES.keys() - {"article"})
    unknown = sorted(wanted - NODE_ATTRIBUTES.keys())
    if unknown:
        raise UsageError(f"unknown node type {unknown[0]!r}; there are {', '.join(NODE_ATTRIBUTES)}")
    text = text.strip()
    folded = fold(text)
    if not folded:
        raise UsageError("nothing to search for; give a name, a part of one, or pinyin")
    view = view_of(graph)
    best: dict[str, tuple[int, ...]] = {}
    names: dict[str, str] = {}
    for rank, name, nodes in _matches(view, text, folded):
        for node in nodes:
            if view.get(node, "type") in wanted and (node not in best or (rank, name) < (best[node], names[node])):
                best[node], names[node] = rank, name
    order = sorted(best, key=lambda node: (best[node], -view.degree(node), node))
    rows = (
        (
            *(view.label(node), view.get(node, "type"), _MATCHES[best[node][0]], names[node]),
            *(joined(view.nodes[node].get("aliases", ())), view.degree(node), node),
        )
        for node in order[:limit]
    )
    return frame(rows, _FOUND)


def _matches(view: View, text: str, folded: str) -> list[tuple[tuple[int, ...], str, list[str]]]:
    """Rank, name and nodes of every name that fits."""
    names = view.once(Names)
    found: list[tuple[tuple[int, ...], str, list[str]]] = []
    if text in view.nodes:
        found.append(((0, 0), text, [text]))
    for other, table in enumerate((names.labels, names.others)):
        for name in [name for name in table if folded in name]:
            rank = 0 if name == folded else 1 if name.startswith(folded) else 2
            found.append(((rank, other), name, table[name]))
    letters = as_letters(text)
    if letters:
        index = view.once(_pinyin)
        for name, kind in index.search(letters).items():
            for other, table in enumerate((names.labels, names.others)):
                if name in table:
                    found.append(((3, FITS.index(kind), other), name, table[name]))
    return found


def _pinyin(view: View) -> Index:
    names = view.once(Names)
    entities = (name for name, nodes in names.labels.items() if any(view.get(n, "type") in _SPOKEN for n in nodes))
    return Index({*entities, *names.others})


#: Types of nodes that people look for by pinyin; statistics and articles have sentences for labels.
_SPOKEN = frozenset(NODE_ATTRIBUTES.keys() - {"article", "indicator"})
