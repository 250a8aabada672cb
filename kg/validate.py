"""Does a graph conform to the shapes? SHACL by pySHACL, and a check that the shapes look at the data at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kg.errors import UsageError
from kg.export import FORMATS, read_graph
from kg.graph import Graph
from kg.rdf import Quad, generate_triples, parse_literal, read_quads
from kg.vocabulary import NAMESPACE, ontology_directory

if TYPE_CHECKING:
    import rdflib

#: IRI of a shape -> IRIs of the classes at whose nodes it looks.
_Targets: TypeAlias = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Violation:
    """One node that breaks one constraint: full IRIs of node and property, and the short name of the shape."""

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
        A graph, an RDF file, or a directory of exports; of several RDF files in it the first of ``FORMATS`` counts.
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
    import pyshacl

    data = _load(_quads(source))
    ontology = _read_turtle(ontology_directory() / "policy.ttl")
    shapes_graph = _read_turtle(Path(shapes) if shapes is not None else ontology_directory() / "shapes.ttl")
    _, results, _ = pyshacl.validate(data, shacl_graph=shapes_graph, ont_graph=ontology, inference="none")
    violations = tuple(sorted(_violations(results), key=lambda row: (row.focus, row.path, row.message, row.value)))
    targets = _targets(shapes_graph)
    focus_nodes = {_short(shape): _count(data, ontology, classes) for shape, classes in targets.items()}
    errors = tuple(_errors(data, ontology, targets))
    return Report(not violations and not errors, focus_nodes, violations, errors)


def _quads(source: str | Path | Graph) -> Iterable[Quad]:
    if not isinstance(source, str | Path):
        return generate_triples(source)
    path = Path(source)
    if path.is_dir():
        found = [path / row.filename for row in FORMATS.values() if row.is_rdf and (path / row.filename).exists()]
        if not found:
            return generate_triples(read_graph(path))
        path = found[0]
    return read_quads(path)


def _load(quads: Iterable[Quad]) -> rdflib.Graph:
    """All quads in one graph; terms come again and again, so each is made once."""
    import rdflib

    terms: dict[str, rdflib.URIRef | rdflib.Literal] = {}

    def term(text: str) -> rdflib.URIRef | rdflib.Literal:
        found = terms.get(text)
        if found is None:
            if text.startswith("<"):
                found = rdflib.URIRef(text[1:-1])
            else:
                value, language, datatype = parse_literal(text)
                kind = rdflib.URIRef(datatype) if datatype else None
                found = rdflib.Literal(value, lang=language or None, datatype=kind, normalize=False)
            terms[text] = found
        return found

    graph = rdflib.Graph()
    for subject, predicate, value, _ in quads:
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


def _violations(results: rdflib.Graph) -> Iterator[Violation]:
    from rdflib import SH

    for result in results.objects(None, SH.result):
        messages = sorted(str(message) for message in results.objects(result, SH.resultMessage))
        yield Violation(
            focus=str(results.value(result, SH.focusNode)),
            path=str(results.value(result, SH.resultPath) or ""),
            message="; ".join(messages),
            shape=_short(results.value(result, SH.sourceShape)),
            value=str(results.value(result, SH.value) or ""),
        )


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
