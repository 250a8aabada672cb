"""Documents: who issued which when, under which number; and which cites, revises or repeals which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kg.errors import UsageError
from kg.graph import Graph
from kg.query.names import fold, resolve, resolve_body
from kg.query.periods import NEVER, Date, Interval
from kg.query.sources import article_id, first_report
from kg.query.tables import Columns, frame, joined
from kg.query.view import Edge, View, view_of

if TYPE_CHECKING:
    import pandas

__all__ = ["citations", "documents"]

#: What organs do with documents; only ``issues`` makes them issuers.
_ACTS = ("issues", "forwards", "revises", "repeals")
_DOCUMENTS: Columns = {
    "date": str,
    "title": str,
    "number": str,
    "issuers": str,
    "articles": int,
    "document_id": str,
}
_CITATIONS: Columns = {
    "step": int,
    "source": str,
    "relation": str,
    "target": str,
    "date": str,
    "article": str,
    "url": str,
    "quote": str,
    "source_id": str,
    "target_id": str,
    "edge": str,
}


def documents(
    graph: Graph,
    *,
    issuer: str | None = None,
    number: str | None = None,
    title: str | None = None,
    since: Date | None = None,
    until: Date | None = None,
) -> pandas.DataFrame:
    """Documents by issuer, number, title and date.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    issuer : str, optional
        Id, name or alias of an organ that issued it, alone or with others.
    number : str, optional
        A part of the number, with brackets of any shape: ``国发〔2021〕``, ``国发[2021]``.
    title : str, optional
        A part of the title.
    since, until : str or date, optional
        Only documents with a date from ``since`` on and before ``until``.

    Returns
    -------
    pandas.DataFrame
        One row a document in order of dates, undated ones last: ``date`` of the first article that reports its
        issue (where none does, another act on it; else the first that names it), ``title``, ``number``, ``issuers``,
        ``articles`` (how many name it), ``document_id``.

    Raises
    ------
    UsageError
        If the issuer is unknown or ambiguous, or the dates are none.

    Examples
    --------
    >>> table = kg.query.documents(graph, issuer="工信部", since="2021-12")
    >>> table[["date", "title", "number"]].values.tolist()
    [['2021-12-28', '“十四五”智能制造发展规划', '工信部联规〔2021〕207号']]
    """
    view = view_of(graph)
    interval = Interval(since, until)
    body = resolve_body(view, issuer) if issuer is not None else None
    rows = view.once(_rows)
    if body is not None:
        issued = {edge.target for edge in view.out(body, "issues")}
        rows = [row for row in rows if row[-1] in issued]
    if number is not None:
        rows = [row for row in rows if fold(number) in fold(row[2])]
    if title is not None:
        rows = [row for row in rows if fold(title) in fold(row[1])]
    return frame((row for row in rows if row[0] in interval), _DOCUMENTS)


def citations(graph: Graph, document: str, *, depth: int | None = None) -> pandas.DataFrame:
    """What a document cites and is cited by, and who issued, forwards, revises or repeals each of them.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    document : str
        Id, title or number of a document.
    depth : int, optional
        How many citations away to go: 0 for the document itself, without limit by default.

    Returns
    -------
    pandas.DataFrame
        One row an edge, nearest first: ``step`` (citations between the document and the one the row is about),
        ``source``, ``relation`` (``cites``, ``issues``, ``forwards``, ``revises`` or ``repeals``), ``target``,
        ``date``, ``article``, ``url`` and ``quote`` of the first evidence, ``source_id``, ``target_id``, ``edge``.

    Raises
    ------
    UsageError
        If the document is unknown or several bear the name, or the depth is negative.

    Examples
    --------
    >>> table = kg.query.citations(graph, "工信部联规〔2021〕207号")
    >>> table.loc[table["source"] == "工业和信息化部", ["step", "relation", "target"]].values.tolist()
    [[0, 'issues', '“十四五”智能制造发展规划']]
    """
    if depth is not None and depth < 0:
        raise UsageError(f"depth is {depth}; it is 0 or more")
    view = view_of(graph)
    level, step = [resolve(view, document, ("document",))], 0
    seen, rows, done = set(level), [], set()
    while level:
        following = set()
        for node in level:
            cited = [] if depth is not None and step >= depth else [*view.out(node, "cites"), *view.into(node, "cites")]
            for edge in sorted([*cited, *view.into(node, *_ACTS)], key=lambda edge: (edge.type, edge.key)):
                if edge.key not in done:
                    done.add(edge.key)
                    rows.append(_citation(view, step, edge))
                if edge.type == "cites":
                    following.add(edge.other(node))
        level = sorted(following - seen)
        seen |= following
        step += 1
    return frame(rows, _CITATIONS)


def _citation(view: View, step: int, edge: Edge) -> tuple[Any, ...]:
    report = first_report(view, [edge])
    article = article_id(report[1]) if report else ""
    quoted = (*(view.get(article, name) for name in ("date", "label", "url")), report[1]["quote"] if report else "")
    ends = edge.source, edge.target, edge.key
    return (step, view.label(edge.source), edge.type, view.label(edge.target), *quoted, *ends)


def _rows(view: View) -> list[tuple[Any, ...]]:
    """The rows of all documents in order."""
    rows = []
    for node in view.of_type("document"):
        issues = sorted(view.into(node, "issues"), key=lambda edge: (-edge.data["sources"], edge.source))
        named = list(view.into(node, "mentions"))
        acts = [edge for edge in view.into(node, *_ACTS) if edge.data["evidence"]]
        report = first_report(view, issues) or first_report(view, acts) or first_report(view, named)
        number = view.get(node, "number") or next(filter(None, (edge.get("number") for edge in issues)), "")
        issuers = joined(view.label(edge.source) for edge in issues)
        rows.append((report[0] if report else "", view.label(node), number, issuers, len(named), node))
    return sorted(rows, key=lambda row: (row[0] or NEVER, row[-1]))
