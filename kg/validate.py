"""Does a graph conform to the shapes? SHACL by pySHACL, and a check that the shapes look at the data at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kg.errors import UsageError
from kg.export import find_rdf, open_graph
from kg.graph import Graph
from kg.pause import without_gc
from kg.rdf import Quad, generate_triples, parse_literal, read_quads
from kg.vocabulary import NAMESPACE, ontology_directory

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node

#: IRI of a shape -> IRIs of the classes at whose nodes it looks.
_Targets: TypeAlias = dict[str, list[str]]
_ORDER = ("focus", "path", "message", "value", "shape")


@dataclass(frozen=True, slots=True)
class Violation:
    """One node that breaks one constraint: full IRIs of node and property, and the short name of the node shape.

    ``path`` is empty where the constraint is not about one property.
    """

    focus: str
    path: str
    message: str
    shape: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a validation.

    ``focus_nodes`` says for each shape at how many nodes it looked; ``errors`` what makes a validation worthless:
    shapes that look at nothing, classes of the data at which no shape looks, terms that the ontology does not know.
    """

    conforms: bool
    focus_nodes: Mapping[str, int]
    violations: tuple[Violation, ...] = ()
    errors: tuple[str, ...] = ()


def validate(source: str | Path | Graph, *, shapes: str | Path | None = None) -> Report:
    """Validate a graph, or an export of it, against the shapes and the ontology.

    Parameters
    ----------
    source : str, Path or networkx.MultiDiGraph
        A graph, an RDF file, or a directory of exports; of several RDF files in it one with named graphs counts.
    shapes : str or Path, optional
        A Turtle file of SHACL shapes instead of the shipped ``shapes.ttl``.

    Returns
    -------
    Report
        It conforms only if there is neither a violation nor an error.

    Raises
    ------
    InputError
        If there is nothing to validate or it is not valid RDF.
    UsageError
        If the shapes cannot be read.

    Examples
    --------
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity
    >>> report = validate(build_graph([Entity("program/六稳", "program", "六稳")], []))
    >>> report.conforms, report.focus_nodes["PolicyProgramShape"]
    (True, 1)
    """
    with without_gc():
        data = _load(_quads(source))
        ontology = _read_turtle(ontology_directory() / "policy.ttl")
        shapes_graph = _read_turtle(Path(shapes) if shapes is not None else ontology_directory() / "shapes.ttl")
        targets = _targets(shapes_graph)
        focus_nodes = {_short(shape): _count(data, ontology, classes) for shape, classes in targets.items()}
        errors = tuple(_errors(data, ontology, targets))
        violations = tuple(sorted(_violations(data, ontology, shapes_graph), key=attrgetter(*_ORDER)))
    return Report(not violations and not errors, focus_nodes, violations, errors)


def _quads(source: str | Path | Graph) -> Iterable[Quad]:
    if not isinstance(source, str | Path):
        return generate_triples(source)
    path = Path(source)
    file = find_rdf(path) if path.is_dir() else path
    return read_quads(file) if file is not None else generate_triples(open_graph(path))


def _load(quads: Iterable[Quad]) -> rdflib.Graph:
    """All quads in one graph but those about a triple term (RDF 1.2), which SHACL does not know.

    Terms come again and again, so each is made once.
    """
    import rdflib

    terms: dict[str, Node] = {}

    def term(text: str) -> Node:
        found = terms.get(text)
        if found is None:
            if text.startswith("<"):
                found = rdflib.URIRef(text[1:-1])
            elif text.startswith("_:"):
                found = rdflib.BNode(text[2:])
            else:
                value, language, datatype = parse_literal(text)
                kind = rdflib.URIRef(datatype) if datatype else None
                found = rdflib.Literal(value, lang=language or None, datatype=kind, normalize=False)
            terms[text] = found
        return found

    graph = rdflib.Graph()
    for subject, predicate, value, _ in quads:
        if value.startswith("<<") or subject.startswith("<<"):
            continue
        graph.add((term(subject), term(predicate), term(value)))
    return graph


def _read_turtle(path: Path) -> rdflib.Graph:
    import rdflib

    try:
        return rdflib.Graph().parse(path, format="turtle")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
    except SyntaxError as error:
        raise UsageError(f"{path}: not valid Turtle: {error}") from error


def _violations(data: rdflib.Graph, ontology: rdflib.Graph, shapes: rdflib.Graph) -> Iterator[Violation]:
    """What pySHACL finds; the classes of the ontology are added to ``data``."""
    import pyshacl
    from rdflib import RDF, RDFS, SH, URIRef

    owners = _aim_properties(shapes)
    _, results, _ = pyshacl.validate(data, shacl_graph=shapes, ont_graph=ontology, inference="none", inplace=True)
    for result in results.objects(None, SH.result):
        focus, source = results.value(result, SH.focusNode), results.value(result, SH.sourceShape)
        path = results.value(result, SH.resultPath)
        above = {
            name
            for kind in data.objects(focus, RDF.type)
            for name in ontology.transitive_objects(kind, RDFS.subClassOf)
        }
        names = owners.get(source, [source])
        names = [shape for shape in names if not above.isdisjoint(shapes.objects(shape, SH.targetClass))] or names
        yield Violation(
            focus=str(focus),
            path=str(path) if isinstance(path, URIRef) else "",
            message="; ".join(sorted(map(str, results.objects(result, SH.resultMessage)))),
            shape=_short(names[0]),
            value=str(results.value(result, SH.value) or ""),
        )


def _aim_properties(shapes: rdflib.Graph) -> dict[Node, list[Node]]:
    """Let the property shapes of a node shape look at its targets themselves; which of them belongs to which shapes.

    It means the same. pySHACL takes a property shape with targets to all nodes at once, and one without to each node
    on its own, which takes four times as long.
    """
    from rdflib import SH, BNode, URIRef
    from rdflib.collection import Collection

    owners: dict[Node, list[Node]] = {}
    # What a shape means where another refers to it, or where its targets are not all classes, stays as it is.
    others = (SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf, SH.target, SH.deactivated)
    for shape in sorted(set(shapes.subjects(SH.targetClass, None)), key=str):
        parts = list(shapes.objects(shape, SH.property))
        for part in parts:
            owners.setdefault(part, []).append(shape)
        if any(shapes.subjects(None, shape)) or any((shape, name, None) in shapes for name in others):
            continue
        shapes.remove((shape, SH.property, None))
        for part in parts:
            for name in shapes.objects(shape, SH.targetClass):
                shapes.add((part, SH.targetClass, name))
        if (shape, SH.closed, None) in shapes:
            allowed: list[Node] = [
                path for part in parts for path in shapes.objects(part, SH.path) if isinstance(path, URIRef)
            ]
            known = shapes.value(shape, SH.ignoredProperties)
            allowed += shapes.items(known) if known is not None else ()
            shapes.set((shape, SH.ignoredProperties, Collection(shapes, BNode(), allowed).uri))
    return owners


def _targets(shapes: rdflib.Graph) -> _Targets:
    """Shapes that are a part of others need no target and are left out."""
    from rdflib import RDF, SH, URIRef

    named = {str(shape) for shape in shapes.subjects(RDF.type, SH.NodeShape) if isinstance(shape, URIRef)}
    return {
        shape: sorted(str(name) for name in shapes.objects(URIRef(shape), SH.targetClass))
        for shape in sorted(named)
        if not any(shapes.subjects(None, URIRef(shape)))
    }


def _count(data: rdflib.Graph, ontology: rdflib.Graph, classes: Iterable[str]) -> int:
    from rdflib import RDF, RDFS, URIRef

    names = {name for top in classes for name in ontology.transitive_subjects(RDFS.subClassOf, URIRef(top))}
    return len({node for name in names for node in data.subjects(RDF.type, name)})


def _errors(data: rdflib.Graph, ontology: rdflib.Graph, targets: _Targets) -> Iterator[str]:
    from rdflib import RDF, RDFS, URIRef

    known = {str(name) for name in ontology.subjects()}
    for shape, classes in targets.items():
        if not classes:
            yield f"{_short(shape)} has no sh:targetClass: it looks at nothing"
        for name in classes:
            if name.startswith(NAMESPACE) and name not in known:
                yield f"{_short(shape)} looks at {_short(name)}, a class that policy.ttl does not know"
    covered = {name for classes in targets.values() for name in classes}
    for name in sorted({str(name) for name in data.objects(None, RDF.type)}):
        if name.startswith(NAMESPACE) and name not in known:
            yield f"{_short(name)}: a class of the data that policy.ttl does not know"
        elif name.startswith(NAMESPACE):
            above = {str(top) for top in ontology.transitive_objects(URIRef(name), RDFS.subClassOf)}
            if above.isdisjoint(covered):
                yield f"{_short(name)}: {_count(data, ontology, [name])} nodes in the data and no shape looks at them"
    for name in sorted({str(name) for name in data.predicates()}):
        if name.startswith(NAMESPACE) and name not in known:
            yield f"{_short(name)}: a property of the data that policy.ttl does not know"
    if not any(_count(data, ontology, classes) for classes in targets.values()):
        yield "no shape found a node to look at: the data is empty or not of this ontology"


def _short(name: object) -> str:
    """The name of a shape or class without its namespace."""
    return str(name).rpartition("#")[2]
