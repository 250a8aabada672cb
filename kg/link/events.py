"""Events: the same meeting in several articles is one (name and date, and the organ where the name is generic)."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from kg.graph import node_id
from kg.link.clusters import Occurrence, Resolved, by_weight, leading, occurrence, partition, qualifier
from kg.link.rows import Sighting
from kg.model import Entity

UNDATED = "undated"
#: How many days before or after a meeting an article may speak of it without saying when it is.
_NEAR = 7


def resolve_events(
    name: str,
    sightings: Sequence[Sighting],
    *,
    groups: Mapping[str, str],
    province: Callable[[str], str],
    generic: bool,
) -> tuple[Resolved, list[Entity]]:
    """The events that one name means in all articles.

    Parameters
    ----------
    name : str
        The name, as the vocabulary has it if it does.
    sightings : sequence of Sighting
        All sightings of that name, in any order.
    groups : mapping
        Article -> its group of reprints.
    province : callable
        Organ id -> id of the province it is in, or ``""``.
    generic : bool
        Whether the name says no more than what sort of meeting it is.
    """
    found = sorted(sightings)
    items = [occurrence(sighting, groups, province) for sighting in found]
    days: dict[str, list[int]] = defaultdict(list)
    for index, sighting in enumerate(found):
        days[sighting.variant].append(index)
    undated = days.pop("", [])
    recurs = len(days) > 1
    buckets = {(day, ""): list(members) for day, members in days.items()}
    for index in undated:
        day = _day_nearby(found[index], items[index], days, items, generic=generic)
        seen = found[index].date or found[index].article
        key = (day, seen if not day and found[index].held and (generic or recurs) else "")
        buckets.setdefault(key, []).append(index)
    resolved: Resolved = {}
    entities: dict[str, Entity] = {}
    for (day, seen), members in sorted(buckets.items()):
        own = [items[index] for index in members]
        for rank, part in enumerate(by_weight(partition(own, generic=generic), own)):
            label, suffix = _label(name, part, own, plain=not rank, generic=generic)
            id = node_id("event", day or UNDATED, "~".join(filter(None, (label, suffix, seen))))
            series = name if recurs and not generic else None
            entities[id] = Entity(id, "event", label, (), {"date": day or None, "series": series})
            for position in part:
                sighting = found[members[position]]
                resolved[sighting.reference, sighting.article] = id
    return resolved, [entities[id] for id in sorted(entities)]


def _label(
    name: str, part: Sequence[int], items: Sequence[Occurrence], *, plain: bool, generic: bool
) -> tuple[str, str]:
    """Label of an event, and what its id says besides to tell it from others of that name and day."""
    host = leading(organ for index in part for organ in items[index].organs).partition("/")[2]
    if generic:
        return (host + name, "") if host else (name, min(items[index].group for index in part))
    return name, "" if plain else qualifier(part, items)


def _day_nearby(
    sighting: Sighting, item: Occurrence, days: Mapping[str, list[int]], items: Sequence[Occurrence], *, generic: bool
) -> str:
    """The day of the one meeting of that name that an undated sighting can mean, or ``""``."""
    fitting = [
        day
        for day, members in days.items()
        if _is_near(sighting.date, day) and any(_compatible(item, items[index], generic) for index in members)
    ]
    return fitting[0] if len(fitting) == 1 else ""


def _compatible(one: Occurrence, other: Occurrence, generic: bool) -> bool:
    if one.group == other.group or not one.organs.isdisjoint(other.organs):
        return True
    return not generic and not (one.organs and other.organs)


def _is_near(one: str, other: str) -> bool:
    try:
        distance = datetime.date.fromisoformat(one) - datetime.date.fromisoformat(other)
    except ValueError:
        return False
    return abs(distance.days) <= _NEAR
