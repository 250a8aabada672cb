"""Entities and relations -> ``networkx.MultiDiGraph``: the one owner of all attribute names.

Every other module that reads or writes a graph takes the names, types and allowed places of attributes from the
tables here. An attribute that is unknown for one node or edge is absent; it is never ``None`` and never empty.
Dates are ISO strings (``2021-11-05``, ``2021-11``, ``2021``); an interval holds its start and not its end.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypedDict

from kg.errors import KGError
from kg.ids import clean_text, id_part
from kg.model import Entity, Relation

if TYPE_CHECKING:
    import networkx

Graph: TypeAlias = "networkx.MultiDiGraph[str]"
Attributes: TypeAlias = dict[str, Any]
Schema: TypeAlias = Mapping[str, type]

#: A node, its attributes, and the targets of its edges, each with its edges by key.
Neighbourhood: TypeAlias = tuple[str, Attributes, list[tuple[str, Mapping[str, Attributes]]]]

#: Attributes that every node has (``aliases`` only where there are any).
COMMON_NODE_ATTRIBUTES: Schema = {"type": str, "label": str, "aliases": list}
#: Node type -> its further attributes and their Python types.
NODE_ATTRIBUTES: Mapping[str, Schema] = {
    "person": {"identity": str},
    "organ": {"kind": str, "level": str, "label_en": str, "valid_from": str, "valid_until": str},
    "org": {"kind": str, "label_en": str},
    "region": {"code": str, "level": str, "pinyin": str, "label_en": str, "valid_from": str, "valid_until": str},
    "program": {"kind": str, "label_en": str, "first_used": str},
    "document": {"number": str},
    "event": {"date": str, "series": str},
    "indicator": {
        "indicator": str,
        "change": str,
        "value": float,
        "unit": str,
        "area": str,
        "period": str,
        "period_start": str,
        "period_end": str,
    },
    "article": {"date": str, "url": str, "source": str},
}

#: Attributes that every edge has.
COMMON_EDGE_ATTRIBUTES: Schema = {"type": str, "confidence": float, "sources": int, "evidence": list}
_TENURE: Schema = {
    "title": str,
    "status": str,
    "start": str,
    "end": str,
    "first_seen": str,
    "last_seen": str,
    "conflict": str,
}
#: Edge type -> its further attributes and their Python types.
EDGE_ATTRIBUTES: Mapping[str, Schema] = {
    "holds_post": _TENURE,
    "personnel": {"title": str, "action": str, "start": str},
    "attends": {},
    "chairs": {},
    "speaks_at": {},
    "convenes": {},
    "advances": {},
    "issues": {"number": str},
    "forwards": {},
    "revises": {},
    "repeals": {},
    "cites": {},
    "visits": {},
    "meets": {},
    "about": {},
    "mentions": {},
    "part_of": {},
    "located_in": {},
    "succeeds": {"start": str},
    "governs": {},
}
#: Types of edges that tell of a post, and of those that say who was at an event.
OFFICES = ("holds_post", "personnel")
ROLES = ("attends", "chairs", "speaks_at")

#: Attributes of the graph itself: the activity that made it (``vocabulary`` and ``decisions`` are digests of what the
#: linking had at hand) and the IRI of the licence under which it is given away.
GRAPH_ATTRIBUTES: Schema = {"software": str, "version": str, "vocabulary": str, "decisions": str, "license": str}


class EvidenceItem(TypedDict):
    """One element of the edge attribute ``evidence``: the words of one article behind a fact."""

    article: str
    start: int
    end: int
    quote: str


def entity_attributes(entity: Entity) -> Attributes:
    """The node attributes of an entity, cleaned and checked against ``NODE_ATTRIBUTES``.

    Raises
    ------
    KGError
        If the id, the type or an attribute does not fit the tables.

    Examples
    --------
    >>> entity_attributes(Entity("region/330000", "region", "浙江省", ("浙江",), {"code": "330000", "level": None}))
    {'type': 'region', 'label': '浙江省', 'aliases': ['浙江'], 'code': '330000'}
    """
    prefix, _, name = entity.id.partition("/")
    if entity.type not in NODE_ATTRIBUTES or prefix != entity.type or not name:
        known = ", ".join(NODE_ATTRIBUTES)
        raise KGError(f"{entity.id!r} is no id of a node of type {entity.type!r}; types are {known}")
    if clean_text(entity.id) != entity.id:
        raise KGError(f"{entity.id!r} holds control characters; node_id() makes valid ids")
    label = clean_text(entity.label).strip() or name
    attributes: Attributes = {"type": entity.type, "label": label}
    aliases = {clean_text(alias).strip() for alias in entity.aliases} - {label, ""}
    if aliases:
        attributes["aliases"] = sorted(aliases)
    attributes.update(_typed(entity.attributes, NODE_ATTRIBUTES[entity.type], entity.id))
    return attributes


def relation_attributes(relation: Relation) -> Attributes:
    """The edge attributes of a relation, cleaned and checked against ``EDGE_ATTRIBUTES``.

    Raises
    ------
    KGError
        If the type or an attribute does not fit the tables.

    Examples
    --------
    >>> relation_attributes(Relation("meets-1", "meets", "person/甲", "person/乙"))
    {'type': 'meets', 'confidence': 1.0, 'sources': 0, 'evidence': []}
    """
    if relation.type not in EDGE_ATTRIBUTES:
        known = ", ".join(EDGE_ATTRIBUTES)
        raise KGError(f"{relation.id}: unknown edge type {relation.type!r}; types are {known}")
    attributes: Attributes = {"type": relation.type}
    if relation.attributes:
        attributes.update(_typed(relation.attributes, EDGE_ATTRIBUTES[relation.type], relation.id))
    attributes["confidence"] = float(relation.confidence)
    attributes["sources"] = relation.sources
    places = [(id_part(place.article), place.start, place.end, clean_text(place.quote)) for place in relation.evidence]
    attributes["evidence"] = [
        {"article": article, "start": start, "end": end, "quote": quote}
        for article, start, end, quote in (sorted(set(places)) if len(places) > 1 else places)
    ]
    return attributes


def _typed(values: Mapping[str, Any], schema: Schema, where: str) -> Attributes:
    """Known values in the order of the schema; a name outside the schema is an error of the caller."""
    unknown = sorted(values.keys() - schema.keys())
    if unknown:
        raise KGError(f"{where}: unknown attribute {unknown[0]!r}; kg/graph.py allows {', '.join(schema) or 'none'}")
    typed: Attributes = {}
    for name, kind in schema.items():
        value = values.get(name)
        if isinstance(value, str):
            value = clean_text(value)
        if value is None or value == "":
            continue
        if kind is float and isinstance(value, int):
            value = float(value)
        if not isinstance(value, kind) or (isinstance(value, float) and not math.isfinite(value)):
            raise KGError(f"{where}: {name}={value!r} should be a {kind.__name__}")
        typed[name] = value
    return typed


def graph_attributes(graph: Graph) -> dict[str, str]:
    """What a graph says of itself: those of ``GRAPH_ATTRIBUTES`` that it has, in their order.

    Examples
    --------
    >>> graph_attributes(build_graph([], [], {"version": "1.0", "license": None}))
    {'version': '1.0'}
    """
    return {name: graph.graph[name] for name in GRAPH_ATTRIBUTES if name in graph.graph}


#: A node as it is stored: its id, its attributes as JSON, and target, key and JSON of each edge that leads from it.
StoredNode: TypeAlias = tuple[str, str, Sequence[tuple[str, ...]]]
#: The variable of a graph that lies in a file: its :class:`Stored`. It gives nodes and edges in order by itself.
STORED = "stored"


class Stored(Protocol):
    """What a graph that lies in a file can be asked without its being read; edges come with source, target and key."""

    path: Path
    nodes: Mapping[str, Attributes]

    def neighbours(self) -> Iterable[Neighbourhood]:
        """What :func:`sorted_neighbours` gives."""

    def rows(self, first: str, stop: str | None) -> Iterable[StoredNode]:
        """The same as it is stored, of the nodes from the id ``first`` on, and before ``stop``."""

    def split(self, parts: int, begins: Callable[[str], bool] | None = None) -> list[str]:
        """At most so many ids, in order and the first "", between which lie about equally many edges from nodes.

        Each is the id of a node of which ``begins`` is true.
        """

    def nodes_of_type(self, type: str) -> list[str]:
        """Ids of the nodes of a type, in order."""

    def edges(self, types: Collection[str]) -> Iterable[tuple[str, str, str, Attributes]]:
        """The edges of some types, in order."""

    def out_edges(self, node: str, types: Collection[str]) -> Iterable[tuple[str, str, str, Attributes]]:
        """The edges of some types that lead from a node, in order."""

    def in_edges(self, node: str, types: Collection[str]) -> Iterable[tuple[str, str, str, Attributes]]:
        """The edges of some types that lead to a node, in order."""

    def edge(self, key: str) -> tuple[str, str, str, Attributes] | None:
        """The edge with that key."""

    def degree(self, node: str) -> int:
        """How many edges a node has."""

    def degrees(self) -> Counter[str]:
        """How many edges each node has."""

    def pairs(self, nodes: Collection[str], types: Collection[str]) -> set[tuple[str, str]]:
        """Source and target of the edges of some types between some nodes."""


def sorted_nodes(graph: Graph) -> Iterator[tuple[str, Attributes]]:
    """Nodes in order of id with their attributes.

    Examples
    --------
    >>> graph = build_graph([Entity("person/乙", "person", "乙"), Entity("person/丙", "person", "丙")], [])
    >>> [node for node, _ in sorted_nodes(graph)]
    ['person/丙', 'person/乙']
    """
    if STORED in vars(graph):
        yield from graph.nodes(data=True)
        return
    for node in sorted(graph):
        yield node, graph.nodes[node]


def sorted_neighbours(graph: Graph) -> Iterator[Neighbourhood]:
    """Nodes in order of id, their attributes, and the targets of their edges in order, each with its edges by key."""
    if STORED in vars(graph):
        yield from vars(graph)[STORED].neighbours()
        return
    for node in sorted(graph):
        yield node, graph.nodes[node], sorted(graph.adj[node].items())


def sorted_edges(graph: Graph) -> Iterator[tuple[str, str, str, Attributes]]:
    """The edges in order of source, target and key."""
    for source, _, targets in sorted_neighbours(graph):
        for target, edges in targets:
            for key in sorted(edges):
                yield source, target, key, edges[key]


def build_graph(
    entities: Iterable[Entity], relations: Iterable[Relation], attributes: Mapping[str, str | None] | None = None
) -> Graph:
    """Make the graph.

    Parameters
    ----------
    entities : iterable of Entity
        The nodes, each id once, in any order.
    relations : iterable of Relation
        The edges, each id once, in any order; both ends must be among the entities.
    attributes : mapping, optional
        What the graph says of itself, with the keys of ``GRAPH_ATTRIBUTES``.

    Returns
    -------
    networkx.MultiDiGraph
        Nodes in order of id, edges in order of source, target and id: the same for any order of the input.

    Raises
    ------
    KGError
        If an id comes twice, an edge ends nowhere, or an attribute is not in the tables of this module.

    Examples
    --------
    >>> people = [Entity("person/甲", "person", "甲"), Entity("person/乙", "person", "乙")]
    >>> graph = build_graph(people, [Relation("meets-1", "meets", "person/甲", "person/乙", sources=1)])
    >>> graph.edges["person/甲", "person/乙", "meets-1"]["sources"]
    1
    """
    import networkx

    graph: Graph = networkx.MultiDiGraph(**_typed(attributes or {}, GRAPH_ATTRIBUTES, "the graph"))
    for entity in sorted(entities, key=lambda entity: entity.id):
        if entity.id in graph:
            raise KGError(f"{entity.id}: two entities with one id")
        graph.add_node(entity.id, **entity_attributes(entity))
    seen: set[str] = set()
    for relation in sorted(relations, key=lambda relation: (relation.source, relation.target, relation.id)):
        if relation.id in seen:
            raise KGError(f"{relation.id}: two relations with one id")
        seen.add(relation.id)
        for end in (relation.source, relation.target):
            if end not in graph:
                raise KGError(f"{relation.id}: {end} is not among the entities")
        graph.add_edge(relation.source, relation.target, key=relation.id, **relation_attributes(relation))
    return graph
