"""What articles say -> nodes and edges: joins and groups on Spark around the functions of ``kg.link.steps``."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.export.attributes import all_edge_attributes, all_node_attributes
from kg.graph import entity_attributes, relation_attributes
from kg.ledger import unpack_rows
from kg.link.called import bearers, group_name, offices
from kg.link.decisions import Decision
from kg.link.people import Setting, resolve_people
from kg.link.rows import ArticleRow, Claim, NodeRow, Sighting
from kg.link.steps import (
    celebrity_sightings,
    gather_entities,
    high_titles,
    reduce_edge,
    resolve_name,
    see,
    settle_claims,
    verdicts_by_name,
)
from kg.link.structure import PLACED, structural_relation, successions, surroundings
from kg.model import Entity, Relation
from kg.spark.frames import EVIDENCE, Columns, Group, Row, map_groups, map_rows, save
from kg.spark.knowledge import Knowledge

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_SQL = {str: "string", int: "bigint", float: "double", list: "array<string>"}
#: Columns of the tables of nodes and edges: those of every type together.
NODES: Columns = {"id": "string", **{name: _SQL[kind] for name, kind in all_node_attributes().items()}}
EDGES: Columns = {
    "id": "string",
    "source": "string",
    "target": "string",
    **{name: EVIDENCE if name == "evidence" else _SQL[kind] for name, kind in all_edge_attributes().items()},
}
#: What sightings of a name come to: which node a reference of an article means, an entity, a decision.
_OUTCOMES: Columns = {
    "what": "string",
    "kind": "string",
    "name": "string",
    "article": "string",
    "reference": "string",
    "node": "string",
    "number": "bigint",
    "content": "binary",
}
_MEANS, _ENTITY, _DECISION = "means", "entity", "decision"
#: What entities are made of, in the order in which it counts.
_PARTS: Columns = {
    "node": "string",
    "rank": "bigint",
    "first": "string",
    "second": "string",
    "number": "bigint",
    "content": "binary",
}
_KNOWN, _NAMED, _ARTICLE, _RESOLVED, _INDICATOR = range(5)


@dataclass(frozen=True, slots=True)
class Linked:
    """The tables of a graph, and why people were joined or kept apart."""

    nodes: DataFrame
    edges: DataFrame
    decisions: DataFrame


def link(
    entries: DataFrame,
    groups: DataFrame,
    articles: int,
    knowledge: Knowledge,
    reviewed: Iterable[Decision],
    partitions: int,
    work: Path,
) -> Linked:
    """Link what the entries of all articles say.

    Parameters
    ----------
    entries, groups : DataFrame
        As ``read_entries`` and ``group_articles`` make them; only entries of articles.
    articles : int
        How many these are.
    knowledge : Knowledge
        The vocabulary with which they were read.
    reviewed : iterable of Decision
        Verdicts about people that bind.
    partitions : int
        Into how many parts tables are cut for a step.
    work : Path
        Where tables between the steps are kept.
    """
    from pyspark.sql import functions as sql

    placed = entries.select("key", "rows").join(groups, "key")
    others = map_rows(placed.select("rows", "group"), _sightings, _SIGHTINGS)
    resolved = map_groups(others, ["kind", "name"], partial(_resolve, knowledge), _OUTCOMES, partitions)
    resolved = save(resolved, work / "resolved")
    people = save(_people(placed, resolved), work / "people")
    famous = people.groupBy("name").count().where(sql.col("count") >= celebrity_sightings(articles))
    celebrities = frozenset(row["name"] for row in famous.collect())
    borne = map_rows(people.select("sighting"), _offices, {"name": "string", "organ": "string", "title": "string"})
    called = bearers((row["name"], row["organ"], row["title"]) for row in borne.distinct().collect())
    together = map_rows(people, partial(_together, called), _PEOPLE)
    step = partial(_resolve_people, knowledge, celebrities, list(reviewed))
    persons = save(map_groups(together, ["name"], step, _OUTCOMES, partitions), work / "persons")
    resolved = resolved.union(persons)
    claims = map_rows(_with_nodes(placed, resolved), _claims, _CLAIMS)
    edges = map_groups(claims, ["type", "source", "target"], _reduce, EDGES, partitions)
    parts = save(map_rows(entries.select("id", "rows"), _parts, _PARTS).distinct(), work / "parts")
    known = save(map_rows(_placed(parts), partial(_surroundings, knowledge), _KNOWN_COLUMNS).distinct(), work / "known")
    edges = edges.union(_structure(known, knowledge))
    parts = parts.union(_known_parts(known)).union(_resolved_parts(resolved))
    nodes = map_groups(parts, ["node"], _gather, NODES, partitions)
    return Linked(
        save(nodes, work / "nodes", by="type"),
        save(edges, work / "edges", by="type"),
        persons.where(sql.col("what") == _DECISION).select("content"),
    )


# Sightings -> what they mean

_SIGHTINGS: Columns = {"kind": "string", "name": "string", "group": "string", "sighting": "binary"}
_PEOPLE: Columns = {"name": "string", "group": "string", "sighting": "binary", "events": "binary"}


def _sightings(rows: Iterator[Row]) -> Iterator[Row]:
    """Sightings of events and documents."""
    for packed, group in rows:
        for sighting in unpack_rows(packed).sightings:
            if sighting.kind != "person":
                yield sighting.kind, sighting.name, group, pickle.dumps(sighting)


def _resolve(knowledge: Knowledge, groups: Iterator[Group]) -> Iterator[Row]:
    profiles, gazetteer = knowledge.profiles(), knowledge.gazetteer()
    for (kind, name), rows in groups:
        sightings, reprints = _unpack(rows)
        means, entities = resolve_name(kind, name, sightings, groups=reprints, profiles=profiles, gazetteer=gazetteer)
        yield from _outcomes(kind, name, means, entities)


def _people(placed: DataFrame, resolved: DataFrame) -> DataFrame:
    """Sightings of people, with the events that they mean."""
    return map_rows(_with_nodes(placed, resolved), _sightings_of_people, _PEOPLE)


def _sightings_of_people(rows: Iterator[Row]) -> Iterator[Row]:
    for packed, group, means in rows:
        nodes = _nodes(means)
        for sighting in unpack_rows(packed).sightings:
            if sighting.kind == "person":
                _, events = see(sighting, nodes)
                yield sighting.name, group, pickle.dumps(sighting), pickle.dumps(events) if events else None


def _offices(rows: Iterator[Row]) -> Iterator[Row]:
    for (packed,) in rows:
        yield from offices(pickle.loads(packed))


def _together(called: Mapping[str, str], rows: Iterator[Row]) -> Iterator[Row]:
    """The same under the names under which people are looked at together."""
    for _, group, packed, events in rows:
        yield group_name(pickle.loads(packed), called), group, packed, events


def _resolve_people(
    knowledge: Knowledge, celebrities: frozenset[str], reviewed: list[Decision], groups: Iterator[Group]
) -> Iterator[Row]:
    profiles, titles, verdicts = knowledge.profiles(), high_titles(knowledge.vocabulary()), verdicts_by_name(reviewed)
    for (name,), rows in groups:
        events: dict[tuple[str, str], str] = {}
        sightings, reprints = _unpack(rows, events)
        setting = Setting(profiles, reprints, events, titles, verdicts, celebrities)
        means, entities, decisions = resolve_people(name, sightings, setting)
        yield from _outcomes("person", name, means, entities)
        for number, decision in enumerate(decisions):
            yield _DECISION, "person", name, "", "", "", number, pickle.dumps(decision)


def _unpack(
    rows: Iterable[Row], events: dict[tuple[str, str], str] | None = None
) -> tuple[list[Sighting], dict[str, str]]:
    """The sightings of a name, and article -> group of reprints.

    Names that many of them hold are kept once: those of a name that stands in every article have to fit into memory.
    """
    kept: dict[Any, Any] = {}
    sightings: list[Sighting] = []
    groups: dict[str, str] = {}
    for group, packed, *more in rows:
        sighting: Sighting = pickle.loads(packed)
        posts, context, company = (
            tuple([kept.setdefault(item, item) for item in items])
            for items in (sighting.posts, sighting.context, sighting.company)
        )
        sighting = sighting._replace(posts=posts, context=context, company=company)
        sightings.append(sighting)
        groups[sighting.article] = group
        if events is not None and more[0] is not None:
            events.update({(event, sighting.article): node for event, node in pickle.loads(more[0])})
    return sightings, groups


def _outcomes(kind: str, name: str, means: Mapping[tuple[str, str], str], entities: Iterable[Entity]) -> Iterator[Row]:
    for (reference, article), node in means.items():
        yield _MEANS, kind, name, article, reference, node, 0, None
    for number, entity in enumerate(entities):
        yield _ENTITY, kind, name, "", "", entity.id, number, pickle.dumps(entity)


# Claims -> edges

_CLAIMS: Columns = {
    "type": "string",
    "source": "string",
    "target": "string",
    "article": "string",
    "group": "string",
    "claim": "binary",
}
_MEANING = ("kind", "name", "reference", "node")


def _with_nodes(placed: DataFrame, resolved: DataFrame) -> DataFrame:
    """Rows and group of each article, and what its references mean."""
    from pyspark.sql import functions as sql

    means = resolved.where(sql.col("what") == _MEANS).groupBy(sql.col("article").alias("key"))
    listed = means.agg(sql.collect_list(sql.struct(*_MEANING)).alias("means"))
    return placed.join(listed, "key", "left").select("rows", "group", "means")


def _nodes(means: list[dict[str, str]] | None) -> dict[str, str]:
    """Reference -> node; of several the last in order of kind and name, as if they came one after another."""
    ordered = sorted(tuple(item[name] for name in _MEANING) for item in means or ())
    return {reference: node for _, _, reference, node in ordered}


def _claims(rows: Iterator[Row]) -> Iterator[Row]:
    for packed, group, means in rows:
        claims = unpack_rows(packed).claims
        nodes = _nodes(means)
        resolved = {(reference, claim.article): node for claim in claims[:1] for reference, node in nodes.items()}
        for ends, claim in settle_claims(claims, resolved):
            yield *ends, claim.article, group, pickle.dumps(tuple(claim))


def _reduce(groups: Iterator[Group]) -> Iterator[Row]:
    for ends, rows in groups:
        reprints: dict[str, str] = {}
        claims = []
        for article, group, packed in rows:
            reprints[article] = group
            claims.append(Claim(*pickle.loads(packed)))
        yield from map(_edge, reduce_edge(ends, claims, reprints))


def _edge(relation: Relation) -> Row:
    attributes = relation_attributes(relation)
    ends = {"id": relation.id, "source": relation.source, "target": relation.target}
    return tuple((ends | attributes).get(name) for name in EDGES)


# Everything of one id -> a node


def _parts(rows: Iterator[Row]) -> Iterator[Row]:
    """What entities are made of, from the rows of articles."""
    for id, packed in rows:
        found = unpack_rows(packed)
        for node in found.nodes:
            yield node.node, _NAMED, node.label, node.alias, 0, None
        yield f"article/{found.article.id}", _ARTICLE, id, "", 0, pickle.dumps(tuple(found.article))
        for indicator in found.indicators:
            yield indicator.node, _INDICATOR, "", "", 0, pickle.dumps(indicator)


def _resolved_parts(resolved: DataFrame) -> DataFrame:
    from pyspark.sql import functions as sql

    entities = resolved.where(sql.col("what") == _ENTITY)
    return entities.select("node", sql.lit(_RESOLVED).cast("bigint"), "kind", "name", "number", "content")


def _gather(groups: Iterator[Group]) -> Iterator[Row]:
    for (node,), rows in groups:
        parts = sorted(rows, key=lambda row: row[:4])
        found: dict[int, list[Any]] = {rank: [] for rank in range(5)}
        for rank, first, second, _, content in parts:
            part = NodeRow(node, first, second) if rank == _NAMED else pickle.loads(content)
            found[rank].append(ArticleRow(*part) if rank == _ARTICLE else part)
        for entity in gather_entities(*(found[rank] for rank in range(5))):
            attributes = {"id": entity.id, **entity_attributes(entity)}
            yield tuple(attributes.get(name) for name in NODES)


# What the vocabulary adds

_KNOWN_COLUMNS: Columns = {
    "what": "string",
    "type": "string",
    "source": "string",
    "target": "string",
    "start": "string",
    "content": "binary",
}
_EDGE, _SEEN = "edge", "seen"


def _placed(parts: DataFrame) -> DataFrame:
    """The nodes that the vocabulary may know."""
    from pyspark.sql import functions as sql

    named = parts.where(sql.col("rank") == _NAMED).select("node").distinct()
    return named.where(sql.substring_index("node", "/", 1).isin(*(prefix[:-1] for prefix in PLACED)))


def _surroundings(knowledge: Knowledge, rows: Iterator[Row]) -> Iterator[Row]:
    gazetteer = knowledge.gazetteer()
    entities, edges, seen = surroundings((node for (node,) in rows), gazetteer)
    for id, entity in sorted(entities.items()):
        yield _ENTITY, "", id, "", "", pickle.dumps(entity)
    for edge in sorted(edges):
        yield _EDGE, *edge, None
    for id in sorted(seen):
        if id in gazetteer.vocabulary:
            yield _SEEN, "", id, "", "", None


def _known_parts(known: DataFrame) -> DataFrame:
    from pyspark.sql import functions as sql

    empty, rank = sql.lit(""), sql.lit(_KNOWN).cast("bigint")
    entities = known.where(sql.col("what") == _ENTITY).dropDuplicates(["source"])
    return entities.select("source", rank, empty, empty, sql.lit(0).cast("bigint"), "content")


def _structure(known: DataFrame, knowledge: Knowledge) -> DataFrame:
    """The edges that the vocabulary states; which of its terms succeed which is decided with all of them at hand."""
    from pyspark.sql import functions as sql

    seen = {row["source"] for row in known.where(sql.col("what") == _SEEN).select("source").collect()}
    later = list(successions(seen, knowledge.gazetteer()))
    columns = ("type", "source", "target", "start")
    edges = known.where(sql.col("what") == _EDGE).select(*columns)
    if later:
        edges = edges.union(known.sparkSession.createDataFrame(sorted(later), list(columns)))
    return map_rows(edges.distinct(), _structural, EDGES)


def _structural(rows: Iterator[Row]) -> Iterator[Row]:
    for type, source, target, start in rows:
        yield _edge(structural_relation((type, source, target, start)))
