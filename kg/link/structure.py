"""What holds of organs and regions whatever articles say: parts, places, successors, from the vocabulary."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from kg.ids import relation_id
from kg.link.names import Gazetteer
from kg.link.organs import Organ
from kg.model import Entity, Relation
from kg.vocabulary import Term

#: How the ids of nodes begin that the vocabulary may know.
PLACED = ("organ/", "org/", "region/", "program/")
#: Type, source, target and start (or ``""``) of an edge.
Edge = tuple[str, str, str, str]


class Structure(NamedTuple):
    """What the vocabulary adds: entities and relations, both in order of id, and all nodes met on the way."""

    entities: list[Entity]
    relations: list[Relation]
    seen: set[str]


def structure(ids: Iterable[str], gazetteer: Gazetteer) -> Structure:
    """Entities and relations that the vocabulary adds to the nodes of a graph.

    Parameters
    ----------
    ids : iterable of str
        The nodes that articles name. What they are parts of, lie in and govern comes with them; a successor only
        where it is named itself.
    gazetteer : Gazetteer
        The vocabulary, ready for look-up.

    Returns
    -------
    Structure
        An entity for each organ, organisation, region and programme that the vocabulary knows or a pattern of it
        makes, and the relations between all nodes.
    """
    entities, edges, seen = surroundings(ids, gazetteer)
    edges |= successions(seen, gazetteer)
    relations = [structural_relation(edge) for edge in edges]
    by_id = sorted(relations, key=lambda relation: relation.id)
    return Structure([entities[id] for id in sorted(entities)], by_id, seen)


def surroundings(ids: Iterable[str], gazetteer: Gazetteer) -> tuple[dict[str, Entity], set[Edge], set[str]]:
    """What the vocabulary says of nodes and of all they lie in or are parts of: entities, edges, and all nodes met.

    Those of the parts of a set of nodes, taken together, are those of the whole.
    """
    waiting = sorted(set(ids), reverse=True)
    entities: dict[str, Entity] = {}
    seen = set(waiting)
    edges: set[Edge] = set()
    while waiting:
        id = waiting.pop()
        entity, found = _describe(id, gazetteer)
        if entity is not None:
            entities[id] = entity
        edges.update(found)
        outer = {target for _, _, target, _ in found} - seen
        seen |= outer
        waiting += sorted(outer, reverse=True)
    return entities, edges, seen


def successions(nodes: Collection[str], gazetteer: Gazetteer) -> set[Edge]:
    """The edges from new to old between nodes; only those that the vocabulary knows count."""
    return {edge for id in nodes for edge in _successions(id, nodes, gazetteer)}


def structural_relation(edge: Edge) -> Relation:
    """The relation that the vocabulary states."""
    type, source, target, start = edge
    attributes = {"start": start} if start else {}
    return Relation(relation_id(type, source, target, start), type, source, target, attributes)


def _describe(id: str, gazetteer: Gazetteer) -> tuple[Entity | None, list[Edge]]:
    type = id.partition("/")[0]
    if type == "region":
        return _describe_region(id, gazetteer)
    term = gazetteer.vocabulary.get(id)
    if type == "program" and term is not None:
        kind, used = term.get("programKind"), term.get("firstUsed")
        return _entity(term, type, kind=kind, label_en=term.label_en, first_used=used), []
    if type not in ("organ", "org"):
        return None, []
    organ = gazetteer.organs.known(id)
    if organ is None:
        return None, []
    edges = [("part_of", id, organ.parent, "")] if organ.parent.startswith(f"{type}/") else []
    if organ.region and type == "organ" and organ.kind != "Department":
        edges.append(("governs", id, organ.region, ""))
    return _organ_entity(organ, type), edges


def _organ_entity(organ: Organ, type: str) -> Entity:
    term = organ.term
    if type == "org":
        if term is None:
            return Entity(organ.id, type, organ.label)
        return _entity(term, type, kind=organ.level, label_en=term.label_en)
    if term is None:
        return Entity(organ.id, type, organ.label, (), {"kind": organ.kind, "level": organ.level})
    validity = {"valid_from": term.valid_from, "valid_until": term.valid_until}
    return _entity(term, type, kind=organ.kind, level=organ.level, label_en=term.label_en, **validity)


def _describe_region(id: str, gazetteer: Gazetteer) -> tuple[Entity | None, list[Edge]]:
    term = gazetteer.vocabulary.get(id)
    if term is not None:
        edges = [("located_in", id, term.parent, "")] if term.parent in gazetteer.vocabulary else []
        validity = {"valid_from": term.valid_from, "valid_until": term.valid_until}
        facts = {name: term.get(name) for name in ("code", "level", "pinyin")}
        return _entity(term, "region", label_en=term.label_en, **facts, **validity), edges
    region = gazetteer.regions.resolve(id.partition("/")[2], "")
    return None, [("located_in", id, region.parent, "")] if region.parent and region.id == id else []


def _entity(term: Term, type: str, **attributes: str) -> Entity:
    return Entity(term.id, type, term.name, term.aliases, attributes)


def _successions(id: str, nodes: Collection[str], gazetteer: Gazetteer) -> Iterator[Edge]:
    """The new succeeds the old from the day the old one ended."""
    term = gazetteer.vocabulary.get(id)
    for successor in term.successors if term else ():
        if successor in nodes and successor != id and term is not None:
            yield "succeeds", successor, id, term.valid_until
