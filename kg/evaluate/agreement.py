"""When a predicted mention or fact agrees with one of gold.

A mention agrees when start, end and label do. A fact agrees when its fields do; the names of events, programmes,
documents and indicators may differ a little, since their wording is free: their character bigrams are compared by
the coefficient of Dice (1945), "Measures of the amount of ecologic association between species".
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.evaluate.records import Record

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Rule:
    """When two facts of a type agree: fields that are equal, and fields at least so similar."""

    equal: tuple[str, ...]
    similar: Mapping[str, float] = field(default_factory=dict)


RULES: Mapping[str, Rule] = {
    "post": Rule(("person", "organ", "title", "status")),
    "event": Rule((), {"event": 0.5}),
    "convenes": Rule(("organ",), {"event": 0.5}),
    "attends": Rule(("person",), {"event": 0.5}),
    "chairs": Rule(("person",), {"event": 0.5}),
    "speaks": Rule(("person",), {"event": 0.5}),
    "advances": Rule(("agent",), {"program": 0.8}),
    "issues": Rule(("organ",), {"document": 0.8}),
    "forwards": Rule(("organ",), {"document": 0.8}),
    "revises": Rule(("organ",), {"document": 0.8}),
    "repeals": Rule(("organ",), {"document": 0.8}),
    "cites": Rule((), {"document": 0.8, "cited": 0.8}),
    "visits": Rule(("person", "region")),
    "meets": Rule(("person", "other")),
    "personnel": Rule(("person", "organ", "title", "action")),
    "indicator": Rule(("change", "value", "unit"), {"indicator": 0.5}),
}
#: Types that are scored only where the gold annotation has some: the reference scorer does not know them.
UNCOMMON = ("forwards", "revises", "repeals", "cites")
_MARKS = frozenset("“”‘’\"'《》「」『』·・、")


def normalize(value: object) -> str | float:
    """Bring a field value to the form in which it is compared: no spaces, quotes and middle dots, numbers as numbers.

    Examples
    --------
    >>> normalize("“放管服” 改革"), normalize(11), normalize(None)
    ('放管服改革', 11.0, '')
    """
    if value is None:
        return ""
    if isinstance(value, int | float):
        return float(value)
    text = unicodedata.normalize("NFKC", str(value))
    return "".join(c for c in text if not c.isspace() and c not in _MARKS).replace("中国共产党", "中共")


def similarity(left: object, right: object) -> float:
    """Dice coefficient of the character bigrams of two values, 1.0 where they are the same.

    Examples
    --------
    >>> similarity("全国工信系统电视电话会议", "全国工信系统电视会议")
    0.8
    """
    one, two = str(normalize(left)), str(normalize(right))
    if one == two:
        return 1.0
    first, second = (Counter(word[i : i + 2] for i in range(len(word) - 1)) for word in (one, two))
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 0.0


def spans_of(record: Record) -> set[Span]:
    """The mentions of a record as start, end and label."""
    return {(row["start"], row["end"], row["label"]) for row in record.get("mentions", ())}


def overlapping(one: Span, two: Span) -> bool:
    """Whether two spans share a character."""
    return one[0] < two[1] and two[0] < one[1]


def comparable(row: Record, name: str) -> str | float:
    """A field of a fact in the form in which it is compared."""
    return normalize(row.get(name, "current" if name == "status" else None))


def unique_facts(record: Record, kind: str, rule: Rule) -> list[Record]:
    """The facts of a type, each once."""
    rows: dict[tuple[str | float, ...], Record] = {}
    for row in record.get("facts", ()):
        if row.get("type") == kind:
            rows.setdefault(tuple(comparable(row, name) for name in (*rule.equal, *rule.similar)), row)
    return list(rows.values())


def _agreement(rule: Rule, one: Record, two: Record) -> float:
    """Similarity in (0, 1] where the facts agree, otherwise 0."""
    if any(comparable(one, name) != comparable(two, name) for name in rule.equal):
        return 0.0
    lowest = 1.0
    for name, least in rule.similar.items():
        likeness = similarity(one.get(name), two.get(name))
        if likeness < least:
            return 0.0
        lowest = min(lowest, likeness)
    return lowest


def match_facts(rule: Rule, gold: Sequence[Record], pred: Sequence[Record]) -> tuple[list[int], list[int]]:
    """Pair one to one, the most similar first; returns the positions left over on both sides."""
    pairs = [(_agreement(rule, one, two), i, j) for i, one in enumerate(gold) for j, two in enumerate(pred)]
    left, over = set(range(len(gold))), set(range(len(pred)))
    for likeness, i, j in sorted(pairs, key=lambda pair: -pair[0]):
        if likeness and i in left and j in over:
            left.discard(i)
            over.discard(j)
    return sorted(left), sorted(over)
