"""A graph in a few lines: what the tests of queries ask."""

from __future__ import annotations

from collections.abc import Iterable

from kg.graph import Graph, build_graph
from kg.ids import relation_id
from kg.model import Entity, Evidence, Relation

#: Article -> its date.
DATES = {"a1": "2021-11-06", "a2": "2022-03-05", "a3": "2023-01-01", "undated": ""}


def entity(id: str, label: str = "", *aliases: str, **attributes: str | float) -> Entity:
    """An entity whose label is the end of its id, if none is given."""
    type = id.partition("/")[0]
    return Entity(id, type, label or id.rpartition("/")[2], aliases, attributes)


def relation(type: str, source: str, target: str, *articles: str, **attributes: str) -> Relation:
    """An edge with one quote of each of some articles."""
    key = relation_id(type, source, target, *(attributes[name] for name in sorted(attributes)))
    evidence = tuple(Evidence(article, 0, 4, f"{article}: {type}") for article in articles)
    return Relation(key, type, source, target, attributes, evidence, 0.9, len(articles))


def make(entities: Iterable[Entity], relations: Iterable[Relation]) -> Graph:
    """The graph, in which what has no entity of its own gets a plain one, and the articles have their dates."""
    relations = list(relations)
    named = {item.id: item for item in entities}
    for edge in relations:
        for end in (edge.source, edge.target):
            named.setdefault(end, entity(end))
        for item in edge.evidence:
            id = f"article/{item.article}"
            url = f"https://example.org/{item.article}"
            named.setdefault(id, entity(id, f"报道{item.article}", date=DATES[item.article], url=url))
    return build_graph(named.values(), relations)
