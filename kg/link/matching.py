"""Careers under one name -> persons: which of them are one, by score."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kg.disjoint import Union
from kg.link.careers import THRESHOLD, Person, bonus, explain, is_rare, penalty, total
from kg.link.decisions import REVIEWED, Decision
from kg.link.verdicts import Verdicts

#: Up to this many careers all pairs are compared; beyond, each with as many neighbours as this in what they share.
_PAIRS = 16
_NEIGHBOURS = 8


def join_careers(name: str, people: Sequence[Person], verdicts: Verdicts, decisions: list[Decision]) -> list[Person]:
    """Join the careers that belong to one person, best scores first.

    What speaks against a pair is weighed again with all that has joined either of them before, so that a chain of
    likely pairs never ties together what excludes each other.

    Parameters
    ----------
    name : str
        The name they have in common.
    people : sequence of Person
        Each with a career, in any order.
    verdicts : Verdicts
        What a reviewer told apart stays apart, whatever joins first.
    decisions : list of Decision
        Is extended by a decision on each pair that was compared.
    """
    people = sorted(people, key=lambda person: person.anchor)
    union = Union(len(people))
    marks = [person.marks for person in people]
    rare = is_rare(name, people)
    scored = []
    for one, other in _candidates(people):
        points = bonus(people[one], people[other], rare=rare)
        scored.append((-total(points), one, other, points))
    merged = {index: people[index].career.copy() for index in range(len(people))}
    for _, one, other, points in sorted(scored, key=lambda row: row[:3]):
        left, right = union.find(one), union.find(other)
        if left == right:
            continue
        points = points + penalty(merged[left], merged[right])
        excluded = verdicts.apart(marks[left], marks[right])
        same = total(points) >= THRESHOLD and not excluded
        reason = f"{REVIEWED}, {explain(points)}" if excluded else explain(points)
        decisions.append(Decision(name, people[one].anchor, people[other].anchor, same, total(points), reason))
        if same:
            leader = union.join(left, right)
            merged[leader].merge(merged[max(left, right)])
            marks[leader] = marks[left] | marks[right]
    joined: list[Person] = []
    for part in union.sets():
        person = people[part[0]]
        for index in part[1:]:
            person.merge(people[index])
        joined.append(person)
    return joined


def _candidates(people: Sequence[Person]) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing: all of a few, of many those next to each other in time that have something in common."""
    if len(people) <= _PAIRS:
        yield from combinations(range(len(people)), 2)
        return
    buckets: dict[str, list[int]] = defaultdict(list)
    for index in sorted(range(len(people)), key=lambda index: (people[index].career.first_day, index)):
        career = people[index].career
        keys = career.lineage | career.regions | career.provinces | ({"leads"} if career.leads else set())
        for key in keys:
            buckets[key].append(index)
    pairs = {
        (min(one, other), max(one, other))
        for bucket in buckets.values()
        for position, one in enumerate(bucket)
        for other in bucket[position + 1 : position + 1 + _NEIGHBOURS]
    }
    yield from sorted(pairs)
