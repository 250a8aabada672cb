"""Occurrences of one name -> groups that mean one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from kg.disjoint import Union
from kg.link.rows import Sighting

#: Reference and article -> node id.
Resolved = dict[tuple[str, str], str]


class Occurrence(NamedTuple):
    """A name in an article: the organs behind it, the provinces they are in, the group of reprints of the article."""

    organs: frozenset[str]
    provinces: frozenset[str]
    home: str
    group: str


def occurrence(sighting: Sighting, groups: Mapping[str, str], province: Callable[[str], str]) -> Occurrence:
    """What counts of the sighting of an event or a document."""
    organs = frozenset(post.organ for post in sighting.posts)
    provinces = frozenset(filter(None, map(province, organs)))
    return Occurrence(organs, provinces, sighting.home, groups.get(sighting.article, sighting.article))


def partition(occurrences: Sequence[Occurrence], *, generic: bool) -> list[list[int]]:
    """Group the occurrences of one name on one date, or of one title.

    What shares an organ or is a reprint is one thing. A name that says more than a sort (``generic`` false) means one
    thing unless organs of different provinces stand behind it; an occurrence without organ then belongs to the
    province of its article, else to the group with most articles.
    """
    union = Union(len(occurrences))
    for index, item in enumerate(occurrences):
        union.join_key(index, ("group", item.group))
        for organ in item.organs:
            union.join_key(index, ("organ", organ))
    if not generic:
        _join_by_place(union, occurrences)
    return union.sets()


def _join_by_place(union: Union, occurrences: Sequence[Occurrence]) -> None:
    for index, item in enumerate(occurrences):
        for place in item.provinces:
            union.join_key(index, ("place", place))
    hosted = [part for part in union.sets() if any(occurrences[index].organs for index in part)]
    local = [part for part in hosted if any(occurrences[index].provinces for index in part)]
    if len(local) < 2:
        for index in range(1, len(occurrences)):
            union.join(0, index)
        return
    central = [part for part in hosted if part not in local]
    for part in central[1:]:
        union.join(central[0][0], part[0])
    by_place = {place: part[0] for part in local for index in part for place in occurrences[index].provinces}
    largest = by_weight(hosted, occurrences)[0][0]
    placed = {index for part in hosted for index in part}
    for index, item in enumerate(occurrences):
        if index not in placed:
            union.join(by_place.get(item.home, largest), index)


def leading(values: Iterable[str]) -> str:
    """The most frequent value, of equals the smallest; ``""`` for none."""
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else ""


def by_weight(parts: Iterable[list[int]], occurrences: Sequence[Occurrence]) -> list[list[int]]:
    """Groups in the order in which they get plain names: those with most independent sources first."""
    return sorted(parts, key=lambda part: (-len({occurrences[index].group for index in part}), part[0]))


def qualifier(part: Sequence[int], occurrences: Sequence[Occurrence]) -> str:
    """What tells a group from others of its name: the leading organ, else an article."""
    items = [occurrences[index] for index in part]
    host = leading(organ for item in items for organ in item.organs)
    return host.partition("/")[2] or min(item.group for item in items)
