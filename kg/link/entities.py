"""Rows -> entities that articles name: labels, aliases, attributes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.link.rows import ArticleRow, IndicatorRow, NodeRow
from kg.model import Entity


def article_entities(rows: Iterable[ArticleRow]) -> Iterator[Entity]:
    """One entity for each article."""
    for row in rows:
        yield Entity(
            f"article/{row.id}", "article", row.label, (), {"date": row.date, "url": row.url, "source": row.source}
        )


def named_entities(rows: Iterable[NodeRow]) -> Iterator[Entity]:
    """One entity for each node that names led to; of several labels the longest, the others become aliases."""
    labels: dict[str, set[str]] = defaultdict(set)
    aliases: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        labels[row.node].add(row.label)
        aliases[row.node].update(filter(None, (row.alias, row.label)))
    for node in sorted(labels):
        label = min(labels[node], key=lambda name: (-len(name), name))
        yield Entity(node, node.partition("/")[0], label, tuple(sorted(aliases[node] - {label})))


def indicator_entities(rows: Iterable[IndicatorRow]) -> Iterator[Entity]:
    """One entity for each statistic; its label reads like the sentence it stands for."""
    best: dict[str, IndicatorRow] = {}
    for row in sorted(rows):
        best.setdefault(row.node, row)
    for node, row in sorted(best.items()):
        values = dict(row.attributes)
        change = "" if values.get("change") == "level" else values.get("change", "")
        parts = (values.get("period", ""), values.get("area", ""), values.get("indicator", ""), change)
        value = values.get("value", "")
        number = f"{value:g}" if isinstance(value, float) and abs(value) < 1e6 else f"{value:.10g}"
        label = "".join(map(str, parts)) + number + str(values.get("unit", ""))
        yield Entity(node, "indicator", label, (), values)


def merge_entities(entities: Iterable[Entity]) -> list[Entity]:
    """Entities of one id made one: the first gives label and attributes, all give aliases."""
    merged: dict[str, Entity] = {}
    for entity in entities:
        first = merged.get(entity.id)
        if first is None:
            merged[entity.id] = entity
        elif entity != first:
            names = {*first.aliases, *entity.aliases, entity.label} - {first.label}
            known = {name: value for name, value in entity.attributes.items() if value}
            attributes = {**known, **{name: value for name, value in first.attributes.items() if value}}
            merged[entity.id] = Entity(first.id, first.type, first.label, tuple(sorted(names)), attributes)
    return [merged[id] for id in sorted(merged)]
