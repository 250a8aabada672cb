"""Who held which post when: officials of an organ, the career of a person, who followed whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kg.errors import UsageError
from kg.graph import OFFICES, Graph
from kg.query.names import did_you_mean, fold, nearest, resolve_bodies, resolve_body, resolve_person
from kg.query.periods import NEVER, Date, first_day, period
from kg.query.tables import Columns, frame
from kg.query.view import Edge, View, view_of

if TYPE_CHECKING:
    import pandas

__all__ = ["career", "officials", "successors"]

_OPENING = frozenset(("appointed", "elected"))
_OFFICIALS: Columns = {
    "person": str,
    "organ": str,
    "title": str,
    "status": str,
    "start": str,
    "end": str,
    "first_seen": str,
    "last_seen": str,
    "conflict": str,
    "confidence": float,
    "sources": int,
    "person_id": str,
    "organ_id": str,
    "edge": str,
}
_CAREER: Columns = {
    "date": str,
    "what": str,
    "organ": str,
    "title": str,
    "status": str,
    "end": str,
    "first_seen": str,
    "last_seen": str,
    "conflict": str,
    "confidence": float,
    "sources": int,
    "organ_id": str,
    "edge": str,
}
_SUCCESSORS: Columns = {
    "person": str,
    "start": str,
    "end": str,
    "first_seen": str,
    "last_seen": str,
    "status": str,
    "predecessor": str,
    "successor": str,
    "confidence": float,
    "sources": int,
    "person_id": str,
    "predecessor_id": str,
    "successor_id": str,
    "edge": str,
}


def officials(graph: Graph, organ: str, on: Date | None = None, *, departments: bool = False) -> pandas.DataFrame:
    """The people who hold posts in an organ.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    organ : str
        Id, name or alias of an organ; also of an organization, or of a country for its government.
    on : str or date, optional
        A day, or a month or year any day of which will do. A post is held from its start (the first day it was seen,
        where no start is known) until the day before its end; what is not known is open. Of a former post whose end
        is unknown the last day on which it was seen counts as the last day. Without ``on``: all posts of all times.
    departments : bool
        Whether to include the organs that are part of it, at any depth.

    Returns
    -------
    pandas.DataFrame
        One row a post, those with most sources first within an organ: ``person``, ``organ``, ``title``, ``status``
        (``current`` or ``former`` when last heard of), ``start``, ``end``, ``first_seen``, ``last_seen``,
        ``conflict``, ``confidence``, ``sources``, ``person_id``, ``organ_id``, ``edge``.

    Raises
    ------
    UsageError
        If the organ is unknown or ambiguous, or the date is none.

    Examples
    --------
    >>> before = kg.query.officials(graph, "工信部", on="2022-09-01")
    >>> after = kg.query.officials(graph, "工信部", on="2022-09-02")
    >>> ministers = [table.loc[table["title"] == "部长", "person"].to_list() for table in (before, after)]
    >>> ministers
    [['肖亚庆'], ['金壮龙']]
    """
    view = view_of(graph)
    when = period(on) if on is not None else None
    rows = []
    for body in resolve_bodies(view, organ, departments=departments):
        posts = [edge for edge in view.into(body, "holds_post") if when is None or _held(edge, *when)]
        for edge in sorted(posts, key=lambda edge: (-edge.data["sources"], edge.source, edge.get("title"), edge.key)):
            rows.append((view.label(edge.source), view.label(body), *_tenure(edge), edge.source, body, edge.key))
    return frame(rows, _OFFICIALS)


def career(graph: Graph, person: str) -> pandas.DataFrame:
    """The posts and personnel changes of a person in time order.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    person : str
        Id or name of a person.

    Returns
    -------
    pandas.DataFrame
        One row a post or change: ``date`` (of a post its start, else the first day it was seen, else its end),
        ``what`` (``post``, or the change: ``appointed``, ``removed`` ...), ``organ``, ``title``, ``status``, ``end``,
        ``first_seen``, ``last_seen``, ``conflict``, ``confidence``, ``sources``, ``organ_id``, ``edge``. Former posts
        without any date come first, other rows without one last.

    Raises
    ------
    UsageError
        If the person is unknown or several bear the name.

    Examples
    --------
    >>> kg.query.career(graph, "沈仲贤")[["date", "what", "organ", "title"]].values.tolist()
    [['2022-03-04', 'post', '科学技术部', '副部长'], ['2022-03-04', 'removed', '科学技术部', '副部长']]
    """
    view = view_of(graph)
    rows = []
    for edge in view.out(resolve_person(view, person), *OFFICES):
        is_post = edge.type == "holds_post"
        date = edge.get("start") or (edge.get("first_seen") or edge.get("end") if is_post else "")
        undated = "" if edge.get("status") == "former" else NEVER
        title, status, _, *more = _tenure(edge)
        what = "post" if is_post else edge.get("action")
        row = (date, what, view.label(edge.target), title, status, *more, edge.target, edge.key)
        rows.append((first_day(date) or undated, _rank(edge), edge.key, row))
    return frame((row for *_, row in sorted(rows)), _CAREER)


def successors(graph: Graph, organ: str, title: str) -> pandas.DataFrame:
    """Who held one post, in time order, with who came before and after.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    organ : str
        Id, name or alias of an organ, organization or region.
    title : str
        The post, in full: ``部长`` does not find ``副部长``.

    Returns
    -------
    pandas.DataFrame
        One row a tenure: ``person``, ``start``, ``end``, ``first_seen``, ``last_seen``, ``status``, ``predecessor``,
        ``successor``, ``confidence``, ``sources``, and the ids. Tenures are in order of their starts, of the first
        days they were seen, or of their ends, whichever is the first that is known; those with none of these come
        last, and have neither predecessor nor successor. Where several hold a post at once (副部长), before and after
        tell of the order only.

    Raises
    ------
    UsageError
        If the organ is unknown or ambiguous, or nobody held such a post there.

    Examples
    --------
    >>> table = kg.query.successors(graph, "工信部", "部长")
    >>> table[["person", "end", "successor"]].values.tolist()
    [['肖亚庆', '2022-09-02', '金壮龙'], ['金壮龙', <NA>, <NA>]]
    """
    view = view_of(graph)
    body = resolve_body(view, organ)
    posts = list(view.into(body, "holds_post"))
    held = [edge for edge in posts if fold(edge.get("title")) == fold(title)]
    if not held:
        titles = sorted({edge.get("title") for edge in posts} - {""})
        offered = did_you_mean(nearest(title, titles)) if titles else "; no post there is known"
        raise UsageError(f"nobody is known as {title} of {view.label(body)}{offered}")
    dated = sorted((edge for edge in held if _begin(edge)), key=lambda edge: (*_order(edge), edge.key))
    rows = []
    for place, edge in enumerate(dated):
        before = next((other.source for other in dated[:place][::-1] if other.source != edge.source), "")
        after = next((other.source for other in dated[place:] if other.source != edge.source), "")
        rows.append(_succession(view, edge, before, after))
    undated = sorted((edge for edge in held if not _begin(edge)), key=lambda edge: (edge.source, edge.key))
    rows += [_succession(view, edge, "", "") for edge in undated]
    return frame(rows, _SUCCESSORS)


def _rank(edge: Edge) -> int:
    """The place of rows of one day: what ends, then what begins, each a post before the change that says so."""
    if edge.type == "holds_post":
        return 2 if edge.get("start") or edge.get("first_seen") else 0
    return 3 if edge.get("action") in _OPENING else 1


def _succession(view: View, edge: Edge, before: str, after: str) -> tuple[Any, ...]:
    bounds = (edge.get(name) for name in ("start", "end", "first_seen", "last_seen", "status"))
    labels = (view.get(before, "label"), view.get(after, "label"))
    ids = (edge.source, before, after, edge.key)
    return (view.label(edge.source), *bounds, *labels, edge.data["confidence"], edge.data["sources"], *ids)


def _tenure(edge: Edge) -> tuple[Any, ...]:
    names = ("title", "status", "start", "end", "first_seen", "last_seen", "conflict")
    return (*map(edge.get, names), edge.data["confidence"], edge.data["sources"])


def _begin(edge: Edge) -> str:
    return first_day(edge.get("start")) or first_day(edge.get("first_seen")) or first_day(edge.get("end"))


def _order(edge: Edge) -> tuple[str, str]:
    return _begin(edge), first_day(edge.get("end")) or NEVER


def _held(edge: Edge, first: str, after: str) -> bool:
    """Whether a post is held on a day from ``first`` until before ``after``."""
    begin = first_day(edge.get("start")) or first_day(edge.get("first_seen"))
    end = first_day(edge.get("end"))
    if end:
        return (not begin or begin < after) and first < end
    if edge.get("status") == "former":
        last = first_day(edge.get("last_seen")) or begin
        return bool(last) and begin < after and first <= last
    return not begin or begin < after
