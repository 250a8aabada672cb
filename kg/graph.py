"""Entities and relations -> ``networkx.MultiDiGraph``: the one owner of all attribute names.

Every other module that reads or writes a graph takes the names, types and allowed places of attributes from the
tables here. An attribute that is unknown for one node or edge is absent; it is never ``None`` and never empty.
Dates are ISO strings (``2021-11-05``, ``2021-11``, ``2021``); an interval holds its start and not its end.
"""

from __future__ import annotations

import hashlib
import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

from kg.errors import KGError
from kg.model import Entity, Evidence, Relation

if TYPE_CHECKING:
    import networkx

Graph: TypeAlias = "networkx.MultiDiGraph[str]"
Attributes: TypeAlias = dict[str, Any]
Schema: TypeAlias = Mapping[str, type]

#: Attributes that every node has (``aliases`` only where there are any).
COMMON_NODE_ATTRIBUTES: Schema = {"type": str, "label": str, "aliases": list}
#: Node type -> its further attributes and their Python types.
NODE_ATTRIBUTES: Mapping[str, Schema] = {
    "person": {},
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
    "visits": {},
    "meets": {},
    "about": {},
    "mentions": {},
    "part_of": {},
    "located_in": {},
    "succeeds": {"start": str},
    "governs": {},
}

_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_ID = re.compile(r"[/#?%\"<>\\^`{|}\s]")
_ID_LENGTH = 8


class EvidenceItem(TypedDict):
    """One element of the edge attribute ``evidence``: the words of one article behind a fact."""

    article: str
    start: int
    end: int
    quote: str


def clean_text(text: str) -> str:
    r"""Text without control characters (tab and line ends stay), lone surrogates and non-characters.

    Examples
    --------
    >>> clean_text("工信部\x00\ud800")
    '工信部'
    """
    return text if text.isprintable() else _NOT_TEXT.sub("", text)


def node_id(type: str, *parts: str) -> str:
    """The id of a node: its type and its name parts, joined by slashes.

    Parameters
    ----------
    type : str
        A key of ``NODE_ATTRIBUTES``.
    *parts : str
        The name; an event has two parts, its ISO date (or ``"undated"``) and its name. Inside a part slashes,
        whitespace and whatever an IRI cannot hold become ``_``, invisible characters go, and Unicode is NFC.

    Raises
    ------
    KGError
        If nothing is left of a part.

    Examples
    --------
    >>> node_id("organ", "工业和信息化部")
    'organ/工业和信息化部'
    >>> node_id("event", "2021-11-05", "全国工信系统电视电话会议")
    'event/2021-11-05/全国工信系统电视电话会议'
    >>> node_id("org", "AT&T <China> 1/2")
    'org/AT&T__China__1_2'
    """
    return "/".join((type, *(_id_part(part) for part in parts)))


def _id_part(part: str) -> str:
    name = part
    if not (name.isascii() and name.isalnum()):
        name = unicodedata.normalize("NFC", name.strip())
        if not name.isprintable():
            name = "".join(
                c for c in name if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn")
            )
        name = _NOT_IN_ID.sub("_", name)
        if name in (".", ".."):
            name = "_" * len(name)
    if not name:
        raise KGError(f"{part!r} leaves no name for a node id: a name needs at least one visible character")
    return name


def relation_id(type: str, source: str, target: str, *parts: str | None) -> str:
    """The id of an edge, the same in every process and format.

    Parameters
    ----------
    type, source, target : str
        Edge type and the ids of the two nodes.
    *parts : str or None
        What else tells this fact from others between the same nodes: title, status, action, start.

    Examples
    --------
    >>> relation_id("holds_post", "person/肖亚庆", "organ/工业和信息化部", "部长")
    'holds_post-4034582b2e5ac65a'
    """
    text = "\x1f".join((type, source, target, *(part or "" for part in parts))).encode(errors="surrogatepass")
    return f"{type}-{hashlib.blake2b(text, digest_size=_ID_LENGTH).hexdigest()}"


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
    attributes.update(_typed(relation.attributes, EDGE_ATTRIBUTES[relation.type], relation.id))
    attributes["confidence"] = float(relation.confidence)
    attributes["sources"] = relation.sources
    attributes["evidence"] = [_evidence_item(evidence) for evidence in sorted(set(relation.evidence), key=_position)]
    return attributes


def _position(evidence: Evidence) -> tuple[str, int, int, str]:
    return evidence.article, evidence.start, evidence.end, evidence.quote


def _evidence_item(evidence: Evidence) -> EvidenceItem:
    return {
        "article": _id_part(evidence.article),
        "start": evidence.start,
        "end": evidence.end,
        "quote": clean_text(evidence.quote),
    }


def _typed(values: Mapping[str, str | float | int | None], schema: Schema, where: str) -> Attributes:
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


def build_graph(entities: Iterable[Entity], relations: Iterable[Relation]) -> Graph:
    """Make the graph.

    Parameters
    ----------
    entities : iterable of Entity
        The nodes, each id once, in any order.
    relations : iterable of Relation
        The edges, each id once, in any order; both ends must be among the entities.

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

    graph: Graph = networkx.MultiDiGraph()
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
