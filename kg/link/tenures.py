"""Tenures: what articles say of one post of one person, over time.

Appointment and election open a tenure, removal and resignation close it, mentions bound it: first seen, last seen.
A start or end that no article reports stays open. Nothing said of another post ends this one (兼任).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from kg.link.relations import make_relation, split_by_time
from kg.link.rows import Claim
from kg.model import Relation

_OPENING = frozenset(("appointed", "elected"))
_CLOSING = frozenset(("removed", "resigned"))


def reduce_posts(ends: tuple[str, str, str], claims: Sequence[Claim], groups: Mapping[str, str]) -> Iterator[Relation]:
    """The tenures of a person in an organ.

    Parameters
    ----------
    ends : tuple of str
        ``holds_post``, person and organ.
    claims : sequence of Claim
        The ``holds_post`` and ``personnel`` claims between them, in any order.
    groups : mapping
        Article -> its group of reprints.
    """
    by_title: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.type == "holds_post" or claim.get("action") in _OPENING | _CLOSING:
            by_title[claim.get("title")].append(claim)
    for title, stated in sorted(by_title.items()):
        for number, tenure in enumerate(_terms(stated)):
            identity = (title, str(number + 1)) if number else (title,)
            yield make_relation(ends, tenure, groups, *identity, title=title, **_bounds(tenure))


def _terms(claims: list[Claim]) -> list[list[Claim]]:
    """One list of claims for each time the post was held: a new one begins with an appointment after a removal."""
    changes = split_by_time(claim for claim in claims if claim.get("action") and claim.date)
    starts = [""]
    closed = False
    for part in changes:
        actions = {claim.get("action") for claim in part}
        if closed and actions & _OPENING and not actions & _CLOSING:
            starts.append(part[0].date)
            closed = False
        closed = closed or bool(actions & _CLOSING)
    terms: list[list[Claim]] = [[] for _ in starts]
    for claim in sorted(claims, key=lambda claim: (claim.date, claim)):
        position = max(index for index, start in enumerate(starts) if start <= claim.date)
        terms[position].append(claim)
    return [term for term in terms if term]


def _bounds(claims: list[Claim]) -> dict[str, str]:
    """Status, start, end, first and last day seen, and what contradicts itself."""
    current, former = _dates(claims, "status", {"current"}), _dates(claims, "status", {"former"})
    opened, closed = _dates(claims, "action", _OPENING), _dates(claims, "action", _CLOSING)
    seen = [date for date in current if date]
    start, end = next(filter(None, opened), ""), next(filter(None, closed), "")
    conflicts = []
    if start and end and end <= start:
        conflicts.append(f"ended on {end}, started on {start}")
        start = end = ""
    if start and seen and seen[0] < start:
        start = ""  # in office before: a re-election
    if end and seen and seen[-1] > end:
        conflicts.append(f"current on {seen[-1]} after its end on {end}")
    if former and former[0] and seen and seen[-1] > former[0]:
        conflicts.append(f"current on {seen[-1]} after former on {former[0]}")
    over = closed or (former and max(current + opened, default="") <= former[-1])
    return {
        "status": "former" if over else "current",
        "start": start,
        "end": end,
        "first_seen": seen[0] if seen else "",
        "last_seen": seen[-1] if seen else "",
        "conflict": "; ".join(conflicts),
    }


def _dates(claims: list[Claim], name: str, values: Collection[str]) -> list[str]:
    """Dates of the claims with one of these statuses or actions, in order; ``""`` for each without a date."""
    return sorted(claim.date for claim in claims if claim.get(name) in values)
