"""Documents: the same title in several articles is one document, unless number or issuing province say otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from kg.ids import node_id
from kg.link.clusters import Occurrence, Resolved, by_weight, occurrence, partition, qualifier
from kg.link.rows import Sighting
from kg.model import Entity


def resolve_documents(
    title: str,
    sightings: Sequence[Sighting],
    *,
    groups: Mapping[str, str],
    province: Callable[[str], str],
    generic: bool,
) -> tuple[Resolved, list[Entity]]:
    """The documents that one title means in all articles.

    Parameters
    ----------
    title : str
        The title without the marks around it.
    sightings : sequence of Sighting
        All sightings of that title, in any order; their variant is the number (文号) where the article gives it.
    groups : mapping
        Article -> its group of reprints.
    province : callable
        Organ id -> id of the province it is in, or ``""``.
    generic : bool
        Whether the title says no more than what sort of document it is (意见, 实施方案).
    """
    found = sorted(sightings)
    items = [occurrence(sighting, groups, province) for sighting in found]
    if generic:  # two notices (通知) of one organ are two documents
        items = [item._replace(organs=frozenset(), provinces=frozenset()) for item in items]
    numbered: dict[str, list[int]] = defaultdict(list)
    for index, sighting in enumerate(found):
        numbered[sighting.variant].append(index)
    unnumbered = numbered.pop("", [])
    buckets: dict[str, list[int]] = {number: list(members) for number, members in sorted(numbered.items())}
    for index in unnumbered:
        buckets.setdefault(_number(items[index], numbered, items, generic=generic), []).append(index)
    parts: list[tuple[list[int], str]] = []
    for number, members in buckets.items():
        own = [items[index] for index in members]
        split = [list(range(len(own)))] if number else partition(own, generic=generic)
        parts += [([members[position] for position in part], number) for part in split]
    ranks = by_weight((part for part, _ in parts), items)
    numbers = {tuple(part): number for part, number in parts}
    resolved: Resolved = {}
    entities: list[Entity] = []
    for rank, part in enumerate(ranks):
        number = numbers[tuple(part)]
        suffix = number or qualifier(part, items) if rank or generic else ""
        id = node_id("document", title + (f"~{suffix}" if suffix else ""))
        entities.append(Entity(id, "document", title, (), {"number": number or None}))
        for index in part:
            resolved[found[index].reference, found[index].article] = id
    return resolved, entities


def _number(item: Occurrence, numbered: Mapping[str, list[int]], items: Sequence[Occurrence], *, generic: bool) -> str:
    """The number of the one document that a sighting without number can mean, or ``""``."""
    sure: list[str] = []
    possible: list[str] = []
    for number, members in numbered.items():
        others = [items[index] for index in members]
        if any(other.group == item.group or not other.organs.isdisjoint(item.organs) for other in others):
            sure.append(number)
        provinces = frozenset().union(*(other.provinces for other in others))
        if not item.organs or provinces == item.provinces or not provinces.isdisjoint(item.provinces):
            possible.append(number)
    fitting = sure or ([] if generic else possible)
    return fitting[0] if len(fitting) == 1 else ""
