from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from hypothesis import given, settings

from kg.errors import InputError, UsageError
from kg.export import write_formats
from kg.graph import NODE_ATTRIBUTES, build_graph
from kg.model import Entity, Evidence, Relation
from kg.rdf import Quad, generate_triples
from kg.rdf.tables import EDGE_CLASSES, NODE_CLASSES
from kg.rdf.terms import literal, term
from kg.validate import Report, validate
from kg.vocabulary import BASE_IRI, NAMESPACE, ontology_directory
from tests.graphs import DEPUTY, MEETING, MINISTER, MINISTRY, graphs, nasty, sample

KG = rdflib.Namespace(NAMESPACE)
ONTOLOGY, SHAPES = ontology_directory() / "policy.ttl", ontology_directory() / "shapes.ttl"
Change = Callable[[list[Quad]], Iterable[Quad]]


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    return rdflib.Graph().parse(ONTOLOGY)


def validate_quads(quads: Iterable[Quad], tmp_path: Path, **options: object) -> Report:
    path = tmp_path / "graph.nt"
    path.write_text("".join(f"{s} {p} {o} .\n" for s, p, o, _ in quads), encoding="utf-8")
    return validate(path, **options)


# --- what conforms ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("graph", [sample(), nasty()], ids=["sample", "nasty"])
def test_exports_conform(graph):
    report = validate(graph)
    assert report.violations == ()
    assert report.errors == ()
    assert report.conforms


def test_every_shape_finds_nodes_in_a_graph_of_all_types():
    counts = validate(sample()).focus_nodes
    assert {name for name, count in counts.items() if not count} == set()
    assert counts["PersonShape"] == 2
    assert counts["OrganizationShape"] == 5
    assert counts["AttendanceShape"] == 3


@pytest.mark.parametrize("format", ["turtle", "nquads", "trig", "jsonld", "rdfxml", "nodelink"])
def test_a_directory_of_exports_can_be_validated(format, tmp_path):
    write_formats(sample(), tmp_path, [format])
    assert validate(tmp_path).conforms


# --- what does not ---------------------------------------------------------------------------------------------------


def drop(predicate: str, contains: str = "") -> Change:
    return lambda quads: [row for row in quads if not (row[1] == term(predicate) and contains in row[0])]


def put(predicate: str, value: str, contains: str = "") -> Change:
    def change(quads: list[Quad]) -> Iterable[Quad]:
        done = False
        for subject, name, old, graph in quads:
            hit = name == term(predicate) and contains in subject and not done
            done = done or hit
            yield subject, name, value if hit else old, graph

    return change


def add(subject: str, predicate: str, value: str) -> Change:
    return lambda quads: [*quads, (f"<{BASE_IRI}{subject}>", term(predicate), value, None)]


DECIMAL, INTEGER, DATE = (f"^^{term(f'xsd:{name}')}" for name in ("decimal", "integer", "date"))
VIOLATIONS: list[tuple[Change, str]] = [
    (drop("skos:prefLabel", "/person/"), "prefLabel"),
    (put("skos:prefLabel", '" "@zh', "/person/"), "prefLabel"),
    (add("region/330000", "skos:prefLabel", '"江苏省"@zh'), "prefLabel"),
    (add("region/330000", "skos:altLabel", '"浙江省"@zh'), "altLabel"),
    (put("kg:code", '"33"'), "code"),
    (put("kg:validFrom", '"2008年3月"'), "validFrom"),
    (put("kg:value", '"11.8%"'), "value"),
    (drop("kg:indicator"), "indicator"),
    (put("kg:periodEnd", f'"2020-01-01"{DATE}'), "periodStart"),
    (put("kg:date", '"undated"'), "date"),
    (put("kg:confidence", f'"0"{DECIMAL}'), "confidence"),
    (put("kg:confidence", f'"1.01"{DECIMAL}'), "confidence"),
    (drop("kg:confidence"), "confidence"),
    (put("kg:sources", f'"-1"{INTEGER}'), "sources"),
    (put("kg:sources", f'"0"{INTEGER}', "/fact/attends"), ""),
    (drop("kg:evidence", "/fact/attends"), ""),
    (drop("prov:wasDerivedFrom", "/fact/attends"), ""),
    (drop("rdf:subject", "/fact/meets"), "subject"),
    (put("rdf:object", f"<{BASE_IRI}{DEPUTY}>", "/fact/attends"), "object"),
    (put("rdf:object", f"<{BASE_IRI}{MINISTER}>", "/fact/meets"), "object"),
    (put("rdf:subject", f"<{BASE_IRI}{MEETING}>", "/fact/visits"), "subject"),
    (put("oa:start", f'"30"{INTEGER}'), "start"),
    (drop("oa:exact"), "exact"),
    (put("oa:exact", '""'), "exact"),
    (drop("oa:end"), "end"),
    (drop("oa:hasSource"), "hasSource"),
    (drop("kg:title", "/fact/holds_post"), "title"),
    (drop("kg:post", "/fact/holds_post"), "post"),
    (drop("org:member"), "member"),
    (put("org:organization", f"<{BASE_IRI}{MINISTER}>"), "organization"),
    (put("kg:status", '"present"'), "status"),
    (put("kg:action", '"promoted"'), "action"),
    (add("post/organ/工业和信息化部/部长", "org:postIn", f"<{BASE_IRI}organ/国务院>"), "postIn"),
    (drop("time:hasBeginning"), ""),
]


@pytest.mark.parametrize(("change", "path"), VIOLATIONS, ids=range(len(VIOLATIONS)))
def test_what_breaks_a_rule_is_reported_with_node_and_property(change, path, tmp_path):
    report = validate_quads(change(list(generate_triples(sample()))), tmp_path)
    assert not report.conforms
    assert path in {violation.path.rpartition("#")[2].rpartition("/")[2] for violation in report.violations}
    assert all(violation.focus.startswith(BASE_IRI) and violation.message for violation in report.violations)


def test_a_tenure_that_ends_before_it_starts_is_a_violation():
    post = {"title": "部长", "status": "former", "start": "2020-01-01", "end": "2019-01-01"}
    entities = [
        Entity(MINISTER, "person", "肖亚庆"),
        Entity(MINISTRY, "organ", "工业和信息化部"),
        Entity("article/a", "article", "甲"),
    ]
    relation = Relation("holds_post-1", "holds_post", MINISTER, MINISTRY, post, (Evidence("a", 0, 1, "甲"),), 0.9, 1)
    (violation,) = validate(build_graph(entities, [relation])).violations
    assert violation.shape == "MembershipShape"


# --- shapes that look at nothing -------------------------------------------------------------------------------------


def test_data_at_which_no_shape_looks_is_an_error(tmp_path):
    shapes = tmp_path / "shapes.ttl"
    shapes.write_text(SHAPES.read_text(encoding="utf-8").replace("sh:targetClass kg:Person ;", ""), encoding="utf-8")
    report = validate(sample(), shapes=shapes)
    assert not report.conforms
    assert report.violations == ()
    assert any("PersonShape" in error and "looks at nothing" in error for error in report.errors)
    assert any(error.startswith("Person: 2 nodes") for error in report.errors)


def test_a_misspelt_target_is_an_error(tmp_path):
    shapes = tmp_path / "shapes.ttl"
    text = SHAPES.read_text(encoding="utf-8").replace("sh:targetClass kg:Meeting ;", "sh:targetClass kg:Meting ;")
    shapes.write_text(text, encoding="utf-8")
    errors = validate(sample(), shapes=shapes).errors
    assert any("Meting" in error for error in errors)
    assert any(error.startswith("Meeting: 1 nodes") for error in errors)


def test_an_empty_graph_does_not_conform():
    report = validate(build_graph([], []))
    assert not report.conforms
    assert "no shape found a node" in report.errors[0]


def test_unknown_classes_and_properties_are_errors(tmp_path):
    quads = [*generate_triples(sample()), *add("person/肖亚庆", "kg:likes", literal("茶"))([])]
    quads += add("person/肖亚庆", "rdf:type", term("kg:Planet"))([])
    errors = validate_quads(quads, tmp_path).errors
    assert any(error.startswith("likes: a property") for error in errors)
    assert any(error.startswith("Planet: a class") for error in errors)


def test_what_cannot_be_read_is_said(tmp_path):
    with pytest.raises(InputError, match="no graph here"):
        validate(tmp_path)
    with pytest.raises(InputError, match=r"absent\.ttl"):
        validate(tmp_path / "absent.ttl")
    with pytest.raises(UsageError, match=r"shapes\.ttl"):
        validate(sample(), shapes=tmp_path / "shapes.ttl")


# --- the ontology ----------------------------------------------------------------------------------------------------


def declared(ontology: rdflib.Graph, *kinds: rdflib.URIRef) -> set[rdflib.URIRef]:
    return {
        name for kind in kinds for name in ontology.subjects(rdflib.RDF.type, kind) if isinstance(name, rdflib.URIRef)
    }


def test_every_term_has_labels_and_comments_in_both_languages(ontology):
    terms = {name for name in ontology.subjects() if str(name).startswith(NAMESPACE)}
    assert len(terms) > 100
    for name in terms:
        for predicate in (rdflib.RDFS.label, rdflib.RDFS.comment):
            assert sorted(text.language for text in ontology.objects(name, predicate)) == ["en", "zh"], name


def test_every_property_has_domain_and_range(ontology):
    for name in declared(ontology, rdflib.OWL.ObjectProperty, rdflib.OWL.DatatypeProperty):
        assert len(list(ontology.objects(name, rdflib.RDFS.domain))) == 1, name
        assert len(list(ontology.objects(name, rdflib.RDFS.range))) == 1, name


def test_every_class_is_aligned_or_has_a_parent(ontology):
    for name in declared(ontology, rdflib.OWL.Class):
        assert any(ontology.objects(name, rdflib.RDFS.subClassOf)), name


def test_the_mapping_uses_declared_terms_only(ontology):
    used = {part for _, p, o, _ in generate_triples(sample()) for part in (p, o) if part.startswith(f"<{NAMESPACE}")}
    used |= {name for row in EDGE_CLASSES.values() for name in row.classes if name.startswith(f"<{NAMESPACE}")}
    assert {rdflib.URIRef(name[1:-1]) for name in used} <= set(ontology.subjects())


def test_every_class_of_the_mapping_has_a_shape(ontology):
    targets = set(rdflib.Graph().parse(SHAPES).objects(None, rdflib.SH.targetClass))
    names = {row[0] for row in NODE_CLASSES.values()} | {row.classes[0] for row in EDGE_CLASSES.values()}
    for name in names:
        above = set(ontology.transitive_objects(rdflib.URIRef(name[1:-1]), rdflib.RDFS.subClassOf))
        assert above & targets, name
    assert len(NODE_CLASSES) == len(NODE_ATTRIBUTES)


def test_the_vocabularies_use_declared_terms_only(ontology):
    known = {str(name) for name in ontology.subjects()}
    for path in sorted(ontology_directory().glob("*.ttl")):
        if path not in (ONTOLOGY, SHAPES):
            used = {part.value for quad in pyoxigraph.parse(path=str(path)) for part in (quad.predicate, quad.object)}
            assert {name for name in used if name.startswith(NAMESPACE)} <= known, path.name


def contradictions(quads: Iterable[Quad]) -> list[str]:
    import owlrl

    graph = rdflib.Graph().parse(ONTOLOGY)
    graph.parse(data="".join(f"{s} {p} {o} .\n" for s, p, o, _ in quads), format="nt")
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    message = rdflib.URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
    return [str(text) for text in graph.objects(None, message)]


def test_a_reasoner_finds_no_contradiction():
    assert contradictions(generate_triples(sample())) == []


def test_a_reasoner_would_find_a_contradiction():
    quads = add("organ/国务院", "rdf:type", term("kg:Person"))(list(generate_triples(sample())))
    assert contradictions(quads)


@given(graphs())
@settings(max_examples=5, deadline=None)
def test_any_graph_can_be_validated(graph):
    report = validate(graph)
    assert sum(report.focus_nodes.values()) >= len(graph)
