"""JSON-LD: a tree per node, with its facts inside it and their evidence inside them, streaming."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from kg.export.files import atomic_path
from kg.export.lines import merge_graphs
from kg.graph import Graph
from kg.rdf import NAMESPACES, describe_graph, parse_literal
from kg.rdf.tables import EDGE_CLASSES, EDGE_PROPERTIES, HAS_EVIDENCE, NODE_PROPERTIES, SUBJECT, TYPE
from kg.rdf.terms import decimal, integer, iso_date, prefixed, uri, zh
from kg.vocabulary import BASE_IRI

_Tree: TypeAlias = dict[str, Any]
_COERCIONS = {
    zh: {"@language": "zh"},
    decimal: {"@type": "xsd:decimal"},
    integer: {"@type": "xsd:integer"},
    uri: {"@type": "xsd:anyURI"},
    iso_date: {"@type": "xsd:date"},
}
_LINKS = (
    "rdf:object",
    "kg:evidence",
    "kg:post",
    "kg:workedFor",
    "oa:hasSource",
    "org:role",
    "org:postIn",
    "org:memberDuring",
    "prov:used",
    "prov:wasAssociatedWith",
    "prov:wasDerivedFrom",
    "prov:wasGeneratedBy",
    "time:hasBeginning",
    "time:hasEnd",
    "void:class",
    "void:classPartition",
    "void:property",
    "void:propertyPartition",
    "void:vocabulary",
)
_LITERALS = {
    "skos:prefLabel": zh,
    "skos:altLabel": zh,
    "oa:start": integer,
    "oa:end": integer,
    "time:inXSDDate": iso_date,
    "void:classes": integer,
    "void:entities": integer,
    "void:properties": integer,
    "void:triples": integer,
}
#: Name of the file that holds the context.
CONTEXT = "context.jsonld"
#: These have a list as value even where it holds one.
_LISTS = frozenset({"@type", "facts", "evidence", "skos:altLabel"})


def jsonld_context(base_iri: str = BASE_IRI) -> dict[str, Any]:
    """The ``@context`` of the export: terms of the ontology are bare words, data IRIs begin with ``id:``.

    Examples
    --------
    >>> jsonld_context()["confidence"]
    {'@id': 'kg:confidence', '@type': 'xsd:decimal'}
    """
    context: dict[str, Any] = {**NAMESPACES, "id": base_iri, "@vocab": NAMESPACES["kg"]}
    context["facts"] = {"@reverse": "rdf:subject"}
    rows = [row for table in (NODE_PROPERTIES, EDGE_PROPERTIES) for rows in table.values() for row in rows]
    direct = [row.shortcut for row in EDGE_CLASSES.values() if row.shortcut]
    ends = [name for row in EDGE_CLASSES.values() for name in row.ends or ()]
    for name in (*_LINKS, *map(_prefixed, [*direct, *ends])):
        context[name.removeprefix("kg:")] = {"@id": name, "@type": "@id"}
    for name, encode in (*_LITERALS.items(), *((_prefixed(row.predicate), row.encode) for row in rows)):
        if encode in _COERCIONS:
            context[name.removeprefix("kg:")] = {"@id": name, **_COERCIONS[encode]}
    return context


def write_jsonld(graph: Graph, path: str | Path, *, base_iri: str = BASE_IRI) -> None:
    """Write JSON-LD: all facts in one graph, each triple once, and its context as ``context.jsonld`` beside it.

    The file holds its context, so that it can be read with no other; the one beside it is for other documents.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.jsonld``.
    base_iri : str
        Base of all data IRIs.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    compactor = _Compactor(base_iri)
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(f'{{\n"@context": {_dump(compactor.context)},\n"@graph": [')
        separator = "\n"
        for tree in _generate_trees(graph, compactor):
            stream.write(f"{separator}{_dump(tree)}")
            separator = ",\n"
        stream.write("\n]}\n")
    with atomic_path(Path(path).with_name(CONTEXT)) as aside:
        aside.write_text(f'{{"@context": {_dump(compactor.context)}}}\n', encoding="utf-8", newline="\n")


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _prefixed(term: str) -> str:
    return prefixed(term[1:-1])


def _generate_trees(graph: Graph, compactor: _Compactor) -> Iterator[_Tree]:
    """One tree a node: ``describe_graph`` gives its own block first and its facts in the blocks behind it."""
    subject = ""
    root: _Tree = {}
    for block in describe_graph(graph, base_iri=compactor.base_iri):
        described = {subject: pairs for subject, pairs, _ in merge_graphs(block)}
        nested = {pair[len(HAS_EVIDENCE) + 1 :] for pairs in described.values() for pair in pairs if _is_place(pair)}
        for name, pairs in described.items():
            if name in nested:
                continue
            if any(pair.startswith(SUBJECT) for pair in pairs):
                root.setdefault("facts", []).append(compactor.tree(name, pairs, described))
            elif name == subject:
                compactor.add(root, pairs, described)
            else:
                if root:
                    yield root
                subject, root = name, compactor.tree(name, pairs, described)
    if root:
        yield root


def _is_place(pair: str) -> bool:
    return pair.startswith(HAS_EVIDENCE)


class _Compactor:
    """Descriptions -> JSON objects under the context of one base IRI."""

    def __init__(self, base_iri: str) -> None:
        self.base_iri = base_iri
        self.context = jsonld_context(base_iri)

    def tree(self, subject: str, pairs: Iterable[str], described: Mapping[str, Iterable[str]]) -> _Tree:
        tree: _Tree = {"@id": self._iri(subject)}
        self.add(tree, pairs, described)
        return tree

    def add(self, tree: _Tree, pairs: Iterable[str], described: Mapping[str, Iterable[str]]) -> None:
        """Put pairs into a tree; evidence goes inside, the subject of a fact stands around it."""
        for pair in pairs:
            predicate, _, term = pair.partition(" ")
            if predicate == SUBJECT:
                continue
            value: Any
            if predicate == TYPE:
                key, value = "@type", self._iri(term).removeprefix("kg:")
            elif predicate == HAS_EVIDENCE:
                key, value = "evidence", self.tree(term, described[term], described)
            else:
                key = _prefixed(predicate).removeprefix("kg:")
                value = self._link(key, term) if term.startswith("<") else self._literal(key, term)
            if key in _LISTS:
                tree.setdefault(key, []).append(value)
            elif key in tree:
                tree[key] = [*(tree[key] if isinstance(tree[key], list) else [tree[key]]), value]
            else:
                tree[key] = value

    def _iri(self, term: str) -> str:
        iri = term[1:-1]
        if iri.startswith(self.base_iri):
            return "id:" + iri[len(self.base_iri) :]
        return prefixed(iri)

    def _link(self, key: str, term: str) -> Any:
        return self._iri(term) if self.context.get(key, {}).get("@type") == "@id" else {"@id": self._iri(term)}

    def _literal(self, key: str, term: str) -> Any:
        text, language, datatype = parse_literal(term)
        coercion = self.context.get(key, {})
        datatype = prefixed(datatype)
        if (coercion.get("@language", ""), coercion.get("@type", "")) == (language, datatype):
            return int(text) if datatype == "xsd:integer" else text
        return (
            {"@value": text} | ({"@language": language} if language else {}) | ({"@type": datatype} if datatype else {})
        )
