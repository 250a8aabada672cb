"""What stands behind a fact: articles with their dates and words; and the facts that contradict themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kg.graph import EvidenceItem, Graph
from kg.query.names import resolve, resolve_body
from kg.query.periods import NEVER, first_day
from kg.query.tables import Columns, frame
from kg.query.view import Edge, View, view_of

if TYPE_CHECKING:
    import pandas

__all__ = ["conflicts", "evidence"]

_EVIDENCE: Columns = {
    "date": str,
    "article": str,
    "publisher": str,
    "url": str,
    "quote": str,
    "start": int,
    "end": int,
    "type": str,
    "source": str,
    "target": str,
    "article_id": str,
    "edge": str,
}
_CONFLICTS: Columns = {
    "person": str,
    "organ": str,
    "title": str,
    "status": str,
    "start": str,
    "end": str,
    "first_seen": str,
    "last_seen": str,
    "conflict": str,
    "sources": int,
    "person_id": str,
    "organ_id": str,
    "edge": str,
}


def evidence(graph: Graph, fact: str, other: str | None = None) -> pandas.DataFrame:
    """The words of articles behind a fact.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    fact : str
        Key of an edge (``edge`` in other tables), or id or name of an entity for all its edges.
    other : str, optional
        Id or name of a second entity: only the edges between the two.

    Returns
    -------
    pandas.DataFrame
        One row a quote, in order of the dates of the articles: ``date``, ``article`` (its title), ``publisher``,
        ``url``, ``quote``, ``start`` and ``end`` (code points of its text), ``type`` of the edge, ``source`` and
        ``target`` (labels), ``article_id``, ``edge``.

    Raises
    ------
    UsageError
        If there is no such edge or entity, or several entities bear the name.

    Examples
    --------
    >>> table = kg.query.evidence(graph, "肖亚庆", "工信部")
    >>> table[["type", "date", "article_id"]].values.tolist()[0]
    ['holds_post', '2021-11-05', 'article/2021-11-05-industry-meeting']
    """
    view = view_of(graph)
    edge = view.edge(fact) if other is None else None
    if edge is not None:
        edges = [edge]
    else:
        node = resolve(view, fact)
        types = {"mentions", *(edge.type for edge in view.incident(node))}
        edges = list(view.incident(node, types))
        if other is not None:
            second = resolve(view, other)
            edges = [edge for edge in edges if edge.other(node) == second]
    rows = []
    for edge in edges:
        for item in edge.data["evidence"]:
            article = article_id(item)
            about = (view.get(article, name) for name in ("date", "label", "source", "url"))
            ends = view.label(edge.source), view.label(edge.target)
            row = (*about, item["quote"], item["start"], item["end"], edge.type, *ends, article, edge.key)
            rows.append(((first_day(row[0]) or NEVER, article, item["start"], edge.key), row))
    return frame((row for _, row in sorted(rows, key=lambda pair: pair[0])), _EVIDENCE)


def conflicts(graph: Graph, organ: str | None = None) -> pandas.DataFrame:
    """The posts of which articles say what cannot all be true.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    organ : str, optional
        Id, name or alias of an organ: only the posts there.

    Returns
    -------
    pandas.DataFrame
        One row a post, those with most sources first: ``person``, ``organ``, ``title``, ``status``, ``start``,
        ``end``, ``first_seen``, ``last_seen``, ``conflict`` (what contradicts what), ``sources``, ``person_id``,
        ``organ_id``, ``edge``.

    Raises
    ------
    UsageError
        If the organ is unknown or ambiguous.

    Examples
    --------
    >>> kg.query.conflicts(graph, "工信部").empty
    True
    """
    view = view_of(graph)
    posts = view.edges("holds_post") if organ is None else view.into(resolve_body(view, organ), "holds_post")
    found = sorted((edge for edge in posts if edge.get("conflict")), key=lambda e: (-e.data["sources"], e.key))
    names = ("title", "status", "start", "end", "first_seen", "last_seen", "conflict")
    return frame(
        (
            (
                *(view.label(edge.source), view.label(edge.target), *map(edge.get, names), edge.data["sources"]),
                *(edge.source, edge.target, edge.key),
            )
            for edge in found
        ),
        _CONFLICTS,
    )


def article_id(item: EvidenceItem) -> str:
    """The node of the article that a piece of evidence is from."""
    return f"article/{item['article']}"


def reports(view: View, edges: Iterable[Edge]) -> Iterator[tuple[str, EvidenceItem]]:
    """Date of the article and evidence, for all evidence of some edges; the date is ``""`` where it is unknown."""
    for edge in edges:
        for item in edge.data["evidence"]:
            yield first_day(view.get(article_id(item), "date")), item


def first_report(view: View, edges: Iterable[Edge]) -> tuple[str, EvidenceItem] | None:
    """The evidence of the earliest article; undated articles come after all others."""
    return min(
        reports(view, edges),
        key=lambda report: (report[0] or NEVER, report[1]["article"], report[1]["start"]),
        default=None,
    )
