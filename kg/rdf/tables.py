"""What is mapped to what: node types, edge types and attributes to the classes and properties of ``policy.ttl``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from kg.graph import COMMON_EDGE_ATTRIBUTES, EDGE_ATTRIBUTES
from kg.rdf.terms import decimal, en, integer, iso_date, literal, term, uri, zh
from kg.vocabulary import NAMESPACE

TYPE, SUBJECT, OBJECT = term("rdf:type"), term("rdf:subject"), term("rdf:object")
LABEL, ALIAS = term("skos:prefLabel"), term("skos:altLabel")
HAS_EVIDENCE, DERIVED_FROM = term("kg:evidence"), term("prov:wasDerivedFrom")
SOURCE, START, END, EXACT = term("oa:hasSource"), term("oa:start"), term("oa:end"), term("oa:exact")
EVIDENCE_CLASSES = (term("kg:Evidence"), term("oa:TextPositionSelector"), term("oa:TextQuoteSelector"))


class Property(NamedTuple):
    """An attribute as a triple: its predicate and how the value becomes a literal."""

    attribute: str
    predicate: str
    encode: Callable[[Any], str]


@dataclass(frozen=True, slots=True)
class FactClass:
    """An edge type as a class of facts, the direct triple beside it, and W3C ORG names of its ends."""

    classes: tuple[str, ...]
    shortcut: str | None = None
    ends: tuple[str, str] | None = None


def _property(attribute: str, name: str, encode: Callable[[Any], str]) -> Property:
    return Property(attribute, term(name), encode)


def _fact(names: str, shortcut: str = "", ends: str = "") -> FactClass:
    source, _, target = ends.partition(" ")
    return FactClass(
        tuple(term(name) for name in names.split()),
        term(shortcut) if shortcut else None,
        (term(source), term(target)) if ends else None,
    )


#: Node type -> its classes, the first the one of ``policy.ttl``.
NODE_CLASSES: Mapping[str, tuple[str, ...]] = {
    "person": (term("kg:Person"), term("foaf:Person")),
    "organ": (term("kg:Organ"), term("org:Organization")),
    "org": (term("kg:Organization"), term("org:Organization")),
    "region": (term("kg:Region"),),
    "program": (term("kg:PolicyProgram"),),
    "document": (term("kg:PolicyDocument"),),
    "event": (term("kg:Meeting"),),
    "indicator": (term("kg:Observation"), term("qb:Observation")),
    "article": (term("kg:Article"), term("schema:Article")),
}
#: The kind of an organization is the name of a class of ``policy.ttl``, or some other word.
KIND = _property("kind", "kg:kindName", literal)
_LABEL_EN = _property("label_en", "skos:prefLabel", en)
_LEVEL = _property("level", "kg:level", literal)
_VALIDITY = (_property("valid_from", "kg:validFrom", iso_date), _property("valid_until", "kg:validUntil", iso_date))
_NUMBER = _property("number", "kg:number", literal)
#: Node type -> properties of its attributes.
NODE_PROPERTIES: Mapping[str, tuple[Property, ...]] = {
    "person": (_property("identity", "kg:identity", literal),),
    "organ": (KIND, _LEVEL, _LABEL_EN, *_VALIDITY),
    "org": (KIND, _LABEL_EN),
    "region": (
        _property("code", "kg:code", literal),
        _LEVEL,
        _property("pinyin", "kg:pinyin", literal),
        _LABEL_EN,
        *_VALIDITY,
    ),
    "program": (
        _property("kind", "kg:programKind", literal),
        _LABEL_EN,
        _property("first_used", "kg:firstUsed", iso_date),
    ),
    "document": (_NUMBER,),
    "event": (_property("date", "kg:date", iso_date), _property("series", "kg:series", zh)),
    "indicator": (
        _property("indicator", "kg:indicator", zh),
        _property("change", "kg:change", zh),
        _property("value", "kg:value", decimal),
        _property("unit", "kg:unit", literal),
        _property("area", "kg:area", zh),
        _property("period", "kg:period", zh),
        _property("period_start", "kg:periodStart", iso_date),
        _property("period_end", "kg:periodEnd", iso_date),
    ),
    "article": (
        _property("date", "dcterms:issued", iso_date),
        _property("url", "schema:url", uri),
        _property("source", "kg:sourceName", zh),
    ),
}
_CLASS_NAME = re.compile("[A-Z][A-Za-z]+")
#: Edge type -> class of its facts.
EDGE_CLASSES: Mapping[str, FactClass] = {
    "holds_post": _fact("kg:Membership org:Membership", "kg:worksFor", "org:member org:organization"),
    "personnel": _fact("kg:PersonnelChange"),
    "attends": _fact("kg:Attendance", "kg:attends"),
    "chairs": _fact("kg:Chairing", "kg:chairs"),
    "speaks_at": _fact("kg:Speech", "kg:speaksAt"),
    "convenes": _fact("kg:Convening", "kg:convenes"),
    "advances": _fact("kg:Advancement", "kg:advances"),
    "issues": _fact("kg:Issuance", "kg:issues"),
    "forwards": _fact("kg:Forwarding", "kg:forwards"),
    "revises": _fact("kg:Revision", "kg:revises"),
    "repeals": _fact("kg:Repeal", "kg:repeals"),
    "cites": _fact("kg:Citation", "kg:cites"),
    "visits": _fact("kg:Visit", "kg:visits"),
    "meets": _fact("kg:Encounter", "kg:meets"),
    "about": _fact("kg:Coverage", "kg:about"),
    "mentions": _fact("kg:Mention", "kg:mentions"),
    "part_of": _fact("kg:Subordination", "kg:partOf"),
    "located_in": _fact("kg:Placement", "kg:locatedIn"),
    "succeeds": _fact("kg:Succession", "kg:succeeds"),
    "governs": _fact("kg:Jurisdiction", "kg:governs"),
}
_EDGE_PROPERTIES: tuple[Property, ...] = (
    _property("title", "kg:title", zh),
    _property("status", "kg:status", literal),
    _property("action", "kg:action", literal),
    _NUMBER,
    _property("start", "kg:start", iso_date),
    _property("end", "kg:end", iso_date),
    _property("first_seen", "kg:firstSeen", iso_date),
    _property("last_seen", "kg:lastSeen", iso_date),
    _property("conflict", "kg:conflict", literal),
    _property("confidence", "kg:confidence", decimal),
    _property("sources", "kg:sources", integer),
)
#: Edge type -> properties of its attributes; which edge type has which says ``kg.graph.EDGE_ATTRIBUTES``.
EDGE_PROPERTIES: Mapping[str, tuple[Property, ...]] = {
    kind: tuple(row for row in _EDGE_PROPERTIES if row.attribute in schema or row.attribute in COMMON_EDGE_ATTRIBUTES)
    for kind, schema in EDGE_ATTRIBUTES.items()
}


def kind_class(kind: str, base: str) -> str | None:
    """The class term of the ``kind`` of an organization, None where the word is no name of a further class.

    Examples
    --------
    >>> kind_class("Ministry", NODE_CLASSES["organ"][0])
    '<https://w3id.org/policy-kg/ns#Ministry>'
    """
    name = f"<{NAMESPACE}{kind}>"
    return name if _CLASS_NAME.fullmatch(kind) and name != base else None


def class_kind(name: str, base: str) -> str | None:
    """The inverse of ``kind_class`` for one class term of a node."""
    kind = name[1:-1].removeprefix(NAMESPACE)
    return kind if kind_class(kind, base) == name else None
