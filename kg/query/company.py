"""Who was where with whom: meetings of people, one by one and as a weighted network."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from kg.errors import UsageError
from kg.graph import ROLES, Graph
from kg.pause import without_gc
from kg.query.names import resolve_bodies, resolve_person
from kg.query.periods import NEVER, Date, Interval, first_day
from kg.query.sources import first_report
from kg.query.tables import Columns, frame
from kg.query.view import View, view_of

if TYPE_CHECKING:
    import networkx
    import pandas

__all__ = ["co_attendance", "encounters"]

Network: TypeAlias = "networkx.Graph[str]"

_ENCOUNTERS: Columns = {
    "date": str,
    "person": str,
    "how": str,
    "event": str,
    "own_role": str,
    "role": str,
    "confidence": float,
    "quote": str,
    "person_id": str,
    "event_id": str,
}


def co_attendance(
    graph: Graph,
    *,
    roles: Collection[str] = ROLES,
    organ: str | None = None,
    departments: bool = False,
    since: Date | None = None,
    until: Date | None = None,
    meets: bool = False,
    largest: int | None = None,
) -> Network:
    """The network of people who were at the same events.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    roles : collection of str
        What counts as having been there: ``attends``, ``chairs``, ``speaks_at``.
    organ : str, optional
        Only events that this organ convenes.
    departments : bool
        Whether to include the organs that are part of the organ.
    since, until : str or date, optional
        Only events from ``since`` on and before ``until``; those without a date are left out then.
    meets : bool
        Whether two people whom an article reports to have met count as one more event; it takes no heed of ``organ``,
        and its date is that of the article.
    largest : int, optional
        Leave out events at which more people were: a congress makes acquaintances of all who are named.

    Returns
    -------
    networkx.Graph
        Undirected and simple: ready for ``networkx.degree_centrality`` and the like. Nodes are all who were at such
        an event, with the attributes that they have in the graph. An edge has ``weight`` (number of shared events)
        and ``events`` (their ids in order; a meeting of two counts by the key of its edge).

    Raises
    ------
    UsageError
        If the organ is unknown or ambiguous, or roles or dates are none.

    Examples
    --------
    >>> network = kg.query.co_attendance(graph)
    >>> network["person/肖亚庆"]["person/辛国斌"]["weight"], network.nodes["person/肖亚庆"]["label"]
    (1, '肖亚庆')
    """
    wanted = set(roles)
    if not wanted <= set(ROLES):
        raise UsageError(f"unknown role {min(wanted - set(ROLES))!r}; there are {', '.join(ROLES)}")
    view = view_of(graph)
    interval = Interval(since, until)
    events = None
    if organ is not None:
        bodies = resolve_bodies(view, organ, departments=departments)
        events = {edge.target for body in bodies for edge in view.out(body, "convenes")}
    people: dict[str, set[str]] = defaultdict(set)
    for edge in view.edges(*sorted(wanted)):
        if (events is None or edge.target in events) and view.get(edge.target, "date") in interval:
            people[edge.target].add(edge.source)
    if largest is not None:
        people = {event: there for event, there in people.items() if len(there) <= largest}
    if meets:
        for edge in view.edges("meets"):
            report = first_report(view, [edge])
            if (report[0] if report else "") in interval:
                people[edge.key] = {edge.source, edge.target}
    with without_gc():
        return _network(view, people)


def _network(view: View, people: Mapping[str, Collection[str]]) -> Network:
    """The network of the people at some events."""
    import networkx

    shared: dict[tuple[str, str], list[str]] = defaultdict(list)
    for event in sorted(people):
        for pair in combinations(sorted(people[event]), 2):
            shared[pair].append(event)
    network: Network = networkx.Graph()
    for person in sorted({person for there in people.values() for person in there}):
        network.add_node(person, **view.nodes[person])
    for pair in sorted(shared):
        network.add_edge(*pair, weight=len(shared[pair]), events=shared[pair])
    return network


def encounters(graph: Graph, person: str, *, since: Date | None = None, until: Date | None = None) -> pandas.DataFrame:
    """Whom a person met, and who was at the same events.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    person : str
        Id or name of a person.
    since, until : str or date, optional
        Only encounters from ``since`` on and before ``until``; those without a date are left out then.

    Returns
    -------
    pandas.DataFrame
        One row an encounter with one other person, in order of dates, undated ones last: ``date`` (of the event; of
        a meeting of two that of the first article that reports it), ``person`` (the other one), ``how`` (``event``
        or ``meets``), ``event``, ``own_role`` and ``role`` of the other there (``attends``, ``chairs``,
        ``speaks_at``; several with commas), ``confidence`` (that both were there), ``quote`` about the other,
        ``person_id``, ``event_id``.

    Raises
    ------
    UsageError
        If the person is unknown or several bear the name, or the dates are none.

    Examples
    --------
    >>> table = kg.query.encounters(graph, "辛国斌")
    >>> table[["date", "person", "how", "own_role"]].values.tolist()
    [['2021-11-05', '肖亚庆', 'event', 'attends, chairs']]
    """
    view = view_of(graph)
    interval = Interval(since, until)
    node = resolve_person(view, person)
    rows = []
    for event in {edge.target for edge in view.out(node, *ROLES)}:
        date = first_day(view.get(event, "date"))
        if date not in interval:
            continue
        roles, sure, quotes = _presence(view, event)
        for other in roles.keys() - {node}:
            both = round(sure[node] * sure[other], 4)
            row = (date, view.label(other), "event", view.label(event), roles[node], roles[other])
            rows.append((*row, both, quotes[other], other, event))
    for edge in [*view.out(node, "meets"), *view.into(node, "meets")]:
        other = edge.other(node)
        report = first_report(view, [edge])
        date, quote = (report[0], report[1]["quote"]) if report else ("", "")
        if other != node and date in interval:
            rows.append((date, view.label(other), "meets", "", "", "", edge.data["confidence"], quote, other, ""))
    return frame(sorted(rows, key=lambda row: (row[0] or NEVER, row[-1], row[-2], row)), _ENCOUNTERS)


def _presence(view: View, event: str) -> tuple[dict[str, str], dict[str, float], dict[str, str]]:
    """Of each who was at an event: the roles, how sure that is, and a quote."""
    roles: dict[str, str] = {}
    sure: dict[str, float] = {}
    quotes: dict[str, str] = {}
    for edge in view.into(event, *ROLES):
        person = edge.source
        roles[person] = f"{roles[person]}, {edge.type}" if person in roles else edge.type
        sure[person] = max(sure.get(person, 0.0), edge.data["confidence"])
        if person not in quotes and (report := first_report(view, [edge])):
            quotes[person] = report[1]["quote"]
    return roles, sure, {person: quotes.get(person, "") for person in roles}
