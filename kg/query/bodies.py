"""What organs do: the programmes they advance over time, and the meetings they convene."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kg.graph import Graph
from kg.query.names import resolve, resolve_bodies
from kg.query.periods import NEVER, Date, Interval, first_day
from kg.query.sources import reports
from kg.query.tables import Columns, frame, joined
from kg.query.view import Edge, View, view_of

if TYPE_CHECKING:
    import pandas

__all__ = ["meetings", "programme_years", "programmes"]

_PROGRAMMES: Columns = {
    "first": str,
    "last": str,
    "programme": str,
    "kind": str,
    "organ": str,
    "articles": int,
    "quote": str,
    "confidence": float,
    "programme_id": str,
    "organ_id": str,
    "edge": str,
}
_YEARS: Columns = {
    "year": str,
    "organ": str,
    "programme": str,
    "articles": int,
    "organ_id": str,
    "programme_id": str,
}
_MEETINGS: Columns = {
    "date": str,
    "meeting": str,
    "organs": str,
    "chairs": str,
    "attendants": str,
    "speakers": str,
    "people": int,
    "series": str,
    "meeting_id": str,
}


def programmes(
    graph: Graph,
    organ: str | None = None,
    *,
    programme: str | None = None,
    departments: bool = False,
    since: Date | None = None,
    until: Date | None = None,
) -> pandas.DataFrame:
    """The programmes that an organ advances, in order of their first reports.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    organ : str, optional
        Id, name or alias of an organ, organization or region; all of them without it.
    programme : str, optional
        Id, name or alias of a programme: who advances this one.
    departments : bool
        Whether to include the organs that are part of the organ.
    since, until : str or date, optional
        Only reports from ``since`` on and before ``until``, by the dates of the articles.

    Returns
    -------
    pandas.DataFrame
        One row a programme and organ: ``first`` and ``last`` date of an article that reports it, ``programme``,
        ``kind``, ``organ``, ``articles`` (how many report it), ``quote`` (of the first), ``confidence``,
        ``programme_id``, ``organ_id``, ``edge``.

    Raises
    ------
    UsageError
        If organ or programme is unknown or ambiguous, or the dates are none.

    Examples
    --------
    >>> table = kg.query.programmes(graph, "工信部", since="2021-12", until="2022-01")
    >>> table.loc[table["programme"] == "制造强国", ["first", "organ", "articles"]].values.tolist()
    [['2021-12-28', '工业和信息化部', 2]]
    """
    view = view_of(graph)
    interval = Interval(since, until)
    rows = []
    for edge in _advances(view, organ, programme, departments):
        found = sorted(
            (date or NEVER, item["article"], item["start"], item["quote"])
            for date, item in reports(view, [edge])
            if date in interval
        )
        if not found:
            continue
        dates = [date for date, *_ in found if date != NEVER]
        row = (
            *(dates[0] if dates else "", dates[-1] if dates else ""),
            *(view.label(edge.target), view.get(edge.target, "kind"), view.label(edge.source)),
            *(len({article for _, article, *_ in found}), found[0][-1], edge.data["confidence"]),
            *(edge.target, edge.source, edge.key),
        )
        rows.append(row)
    return frame(sorted(rows, key=lambda row: (row[0] or NEVER, row[-3:])), _PROGRAMMES)


def programme_years(
    graph: Graph, organ: str | None = None, *, programme: str | None = None, departments: bool = False
) -> pandas.DataFrame:
    """How many articles of each year report that an organ advances a programme.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    organ, programme : str, optional
        Id, name or alias; all of them without it.
    departments : bool
        Whether to include the organs that are part of the organ.

    Returns
    -------
    pandas.DataFrame
        One row a year, organ and programme, by year and then by number: ``year`` (unknown for undated articles),
        ``organ``, ``programme``, ``articles``, ``organ_id``, ``programme_id``.

    Raises
    ------
    UsageError
        If organ or programme is unknown or ambiguous.

    Examples
    --------
    >>> table = kg.query.programme_years(graph, "工信部")
    >>> table.pivot(index="programme", columns="year", values="articles").loc["制造强国"].to_dict()
    {'2021': 2}
    """
    view = view_of(graph)
    counts: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for edge in _advances(view, organ, programme, departments):
        for date, item in reports(view, [edge]):
            counts[date[:4], edge.source, edge.target].add(item["article"])
    order = sorted(counts, key=lambda key: (key[0] or NEVER, -len(counts[key]), key))
    rows = ((key[0], view.label(key[1]), view.label(key[2]), len(counts[key]), *key[1:]) for key in order)
    return frame(rows, _YEARS)


def meetings(
    graph: Graph,
    organ: str | None = None,
    *,
    departments: bool = False,
    since: Date | None = None,
    until: Date | None = None,
) -> pandas.DataFrame:
    """The meetings that an organ convenes, with who was there.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    organ : str, optional
        Id, name or alias of an organ, organization or region; without it all meetings, whoever convenes them.
    departments : bool
        Whether to include the organs that are part of the organ.
    since, until : str or date, optional
        Only meetings from ``since`` on and before ``until``; those without a date are left out then.

    Returns
    -------
    pandas.DataFrame
        One row a meeting in order of dates, undated ones last: ``date``, ``meeting``, ``organs`` that convene it,
        ``chairs``, ``attendants`` (all who were there), ``speakers``, ``people`` (how many were there), ``series``,
        ``meeting_id``.

    Raises
    ------
    UsageError
        If the organ is unknown or ambiguous, or the dates are none.

    Examples
    --------
    >>> table = kg.query.meetings(graph, "工信部", since="2021-11-05", until="2021-11-06")
    >>> table[["date", "meeting", "chairs", "people"]].values.tolist()
    [['2021-11-05', '全国工信系统电视电话会议', '辛国斌', 2]]
    """
    view = view_of(graph)
    interval = Interval(since, until)
    rows = view.once(_meetings)
    if organ is not None:
        bodies = resolve_bodies(view, organ, departments=departments)
        events = {edge.target for body in bodies for edge in view.out(body, "convenes")}
        rows = [row for row in rows if row[-1] in events]
    return frame((row for row in rows if row[0] in interval), _MEETINGS)


def _meetings(view: View) -> list[tuple[Any, ...]]:
    """The rows of all meetings in order."""
    rows = [_meeting(view, event) for event in view.of_type("event")]
    return sorted(rows, key=lambda row: (first_day(row[0]) or NEVER, row[-1]))


def _meeting(view: View, event: str) -> tuple[Any, ...]:
    chairs, attends, speaks = (list(_sources(view, event, type)) for type in ("chairs", "attends", "speaks_at"))
    people = list(dict.fromkeys([*chairs, *attends, *speaks]))
    cells = (_sources(view, event, "convenes"), chairs, people, speaks)
    date, label, series = (view.get(event, name) for name in ("date", "label", "series"))
    return (date, label, *(joined(map(view.label, nodes)) for nodes in cells), len(people), series, event)


def _sources(view: View, event: str, type: str) -> Iterator[str]:
    """Where the edges of a type come from, those that most articles report first."""
    edges = sorted(view.into(event, type), key=lambda edge: (-edge.data["sources"], edge.source))
    return (edge.source for edge in edges)


def _advances(view: View, organ: str | None, programme: str | None, departments: bool) -> list[Edge]:
    target = resolve(view, programme, ("program",)) if programme is not None else ""
    if organ is not None:
        bodies = resolve_bodies(view, organ, departments=departments)
        edges = [edge for body in bodies for edge in view.out(body, "advances")]
    else:
        edges = list(view.into(target, "advances") if target else view.edges("advances"))
    return [edge for edge in edges if not target or edge.target == target]
