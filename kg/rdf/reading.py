"""Quads -> graph: the inverse of the mapping."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote

from kg.errors import InputError
from kg.graph import EDGE_ATTRIBUTES, NODE_ATTRIBUTES, Graph, build_graph
from kg.model import Entity, Evidence, Relation
from kg.rdf.dataset import read_attributes
from kg.rdf.describing import Quad
from kg.rdf.tables import (
    ALIAS,
    EDGE_CLASSES,
    EDGE_PROPERTIES,
    END,
    EXACT,
    HAS_EVIDENCE,
    KIND,
    LABEL,
    NODE_CLASSES,
    NODE_PROPERTIES,
    OBJECT,
    SOURCE,
    START,
    SUBJECT,
    TYPE,
    class_kind,
)
from kg.rdf.terms import check_base_iri, en, parse_literal
from kg.vocabulary import BASE_IRI

_EDGE_TYPES = {row.classes[0]: name for name, row in EDGE_CLASSES.items()}
_Description: TypeAlias = dict[str, list[str]]


def read_rdf(source: str | Path | Iterable[Quad], *, base_iri: str = BASE_IRI) -> Graph:
    """The graph behind an RDF export: node for node, edge for edge, attribute for attribute.

    Parameters
    ----------
    source : str, Path or iterable of quads
        A file whose suffix names its syntax (``.ttl .nt .nq .trig .jsonld .rdf``), or quads of ``generate_triples``.
    base_iri : str
        The base with which it was written.

    Raises
    ------
    InputError
        If the file is not valid RDF, nothing in it begins with the base, or a fact in it lacks its class or one of its
        ends.

    Examples
    --------
    >>> from kg.rdf import generate_triples
    >>> graph = build_graph([Entity("program/六稳", "program", "六稳", attributes={"kind": "concept"})], [])
    >>> read_rdf(generate_triples(graph)).nodes["program/六稳"]["kind"]
    'concept'
    """
    where = str(source) if isinstance(source, str | Path) else "quads"
    quads = read_quads(source) if isinstance(source, str | Path) else source
    described: dict[str, _Description] = {}
    for subject, predicate, value, _ in quads:
        values = described.setdefault(subject, {}).setdefault(predicate, [])
        if value not in values:
            values.append(value)
    prefix = f"<{check_base_iri(base_iri)}"
    entities: list[Entity] = []
    relations: list[Relation] = []
    for subject, description in described.items():
        if not subject.startswith(prefix):
            continue
        path = unquote(subject[len(prefix) : -1])
        head, _, rest = path.partition("/")
        if head in NODE_CLASSES:
            entities.append(_entity(path, head, description))
        elif head == "fact":
            try:
                relations.append(_relation(rest, description, described, prefix))
            except (KeyError, IndexError) as error:
                raise InputError(f"{subject} is no complete fact: {error}", path=where) from None
    if not entities and f"{prefix}dataset>" not in described:
        raise InputError(f"no graph below {base_iri}; was it written with another base IRI?", path=where)
    return build_graph(entities, relations, read_attributes(described, base_iri))


def read_quads(path: str | Path) -> Iterator[Quad]:
    """The quads of a file in any RDF syntax, as ``generate_triples`` gives them; triples about triples are left out.

    Parameters
    ----------
    path : str or Path
        A file whose suffix names its syntax (``.ttl .nt .nq .trig .jsonld .rdf``).

    Raises
    ------
    InputError
        If the file is missing or not valid RDF.
    """
    from pyoxigraph import DefaultGraph, RdfFormat, Triple, parse

    syntax = RdfFormat.from_extension(Path(path).suffix.lstrip("."))
    if syntax is None:
        raise InputError("the suffix names no RDF syntax; .ttl .nt .nq .trig .jsonld .rdf do", path=path)
    try:
        for quad in parse(path=str(path), format=syntax):
            if isinstance(quad.object, Triple):
                continue
            name = None if isinstance(quad.graph_name, DefaultGraph) else str(quad.graph_name)
            yield str(quad.subject), str(quad.predicate), str(quad.object), name
    except (SyntaxError, OSError) as error:
        raise InputError(str(error), path=path) from None


def _decode(term: str, kind: type) -> Any:
    return kind(parse_literal(term)[0])


def _entity(path: str, kind: str, description: _Description) -> Entity:
    labels = description.get(LABEL, [])
    attributes: dict[str, Any] = {}
    for row in NODE_PROPERTIES[kind]:
        for term in description.get(row.predicate, ()):
            if (row.encode is en) == (term.endswith("@en")):
                attributes[row.attribute] = _decode(term, NODE_ATTRIBUTES[kind][row.attribute])
    if KIND in NODE_PROPERTIES[kind]:
        kinds = (class_kind(term, NODE_CLASSES[kind][0]) for term in description.get(TYPE, ()))
        attributes.update((KIND.attribute, name) for name in kinds if name)
    return Entity(
        path,
        kind,
        next((_decode(term, str) for term in labels if term.endswith("@zh")), ""),
        tuple(_decode(term, str) for term in description.get(ALIAS, ())),
        attributes,
    )


def _relation(key: str, description: _Description, described: dict[str, _Description], prefix: str) -> Relation:
    def node(term: str) -> str:
        return unquote(term[len(prefix) : -1])

    kind = next(_EDGE_TYPES[term] for term in description[TYPE] if term in _EDGE_TYPES)
    schema = EDGE_ATTRIBUTES[kind]
    values: dict[str, Any] = {}
    for row in EDGE_PROPERTIES[kind]:
        for term in description.get(row.predicate, ()):
            values[row.attribute] = _decode(term, schema.get(row.attribute, str))
    evidence = [
        Evidence(
            node(described[place][SOURCE][0]).removeprefix("article/"),
            _decode(described[place][START][0], int),
            _decode(described[place][END][0], int),
            _decode(described[place][EXACT][0], str),
        )
        for place in description.get(HAS_EVIDENCE, ())
    ]
    confidence, sources = float(values.pop("confidence")), int(values.pop("sources"))
    return Relation(
        key,
        kind,
        node(description[SUBJECT][0]),
        node(description[OBJECT][0]),
        values,
        tuple(evidence),
        confidence,
        sources,
    )
