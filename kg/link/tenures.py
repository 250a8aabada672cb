"""Tenures: what articles say of one post of one person, over time.

Appointment and election open a tenure, removal and resignation close it, mentions bound it: first seen, last seen.
A start or end that no article reports stays open. Nothing said of another post ends this one (兼任).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.link.relations import make_relation, split_by_time
from kg.link.rows import Claim
from kg.model import Relation

_OPENING = frozenset(("appointed", "elected"))
_CLOSING = frozenset(("removed", "resigned"))


def reduce_posts(ends: tuple[str, str, str], claims: Iterable[Claim], groups: Mapping[str, str]) -> Iterator[Relation]:
    """The tenures of a person in an organ.

    Parameters
    ----------
    ends : tuple of str
        ``holds_post``, person and organ.
    claims : iterable of Claim
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
    current = sorted(claim.date for claim in claims if claim.get("status") == "current" and claim.date)
    former = sorted(claim.date for claim in claims if claim.get("status") == "former" and claim.date)
    opened = sorted(claim.date for claim in claims if claim.get("action") in _OPENING and claim.date)
    closed = sorted(claim.date for claim in claims if claim.get("action") in _CLOSING and claim.date)
    start, end = (opened or [""])[0], (closed or [""])[0]
    seen_current = any(claim.get("status") == "current" for claim in claims)
    seen_former = any(claim.get("status") == "former" for claim in claims)
    if start and current and current[0] < start:
        start = ""  # re-elected: in office before
    conflicts = []
    if end and start and end < start:
        conflicts.append(f"ended {end} before it started {start}")
        start = end = ""
    if end and current and current[-1] > end:
        conflicts.append(f"current on {current[-1]} after its end on {end}")
    if former and current and current[-1] > former[0]:
        conflicts.append(f"current on {current[-1]} after former on {former[0]}")
    last = max((*current, *opened), default="")
    over = bool(closed) or (seen_former and not (former and last > former[-1]))
    status = "former" if over or not (seen_current or opened or not claims) else "current"
    seen = current or []
    return {
        "status": status,
        "start": start,
        "end": end,
        "first_seen": seen[0] if seen else "",
        "last_seen": seen[-1] if seen else "",
        "conflict": "; ".join(conflicts),
    }
