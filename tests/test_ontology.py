"""``policy.ttl``: complete, true of the data, in line with the vocabularies it points to, free of contradiction."""

from __future__ import annotations

import html
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from rdflib import DCTERMS, FOAF, ORG, OWL, PROV, QB, RDF, RDFS, SDO, SKOS, TIME, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DefinedNamespace

import kg
from kg.graph import NODE_ATTRIBUTES
from kg.rdf import Quad, generate_triples
from kg.rdf.tables import EDGE_CLASSES, EDGE_PROPERTIES, NODE_CLASSES, NODE_PROPERTIES
from kg.rdf.terms import term
from kg.vocabulary import BASE_IRI, NAMESPACE, ontology_directory
from scripts.make_ontology_reference import PAGE, make_page
from tests.graphs import MEETING, MINISTER, MINISTRY, sample

ONTOLOGY, SHAPES = ontology_directory() / "policy.ttl", ontology_directory() / "shapes.ttl"
EXPORT = Path(__file__).parent.parent / "exports" / "graph.ttl"
VOCABULARIES = sorted(path for path in ontology_directory().glob("*.ttl") if path not in (ONTOLOGY, SHAPES))
PROPERTIES = {OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}
KG = rdflib.Namespace(NAMESPACE)


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    return rdflib.Graph().parse(ONTOLOGY)


def declared(ontology: rdflib.Graph, *kinds: URIRef) -> set[URIRef]:
    return {name for kind in kinds for name in ontology.subjects(RDF.type, kind) if isinstance(name, URIRef)}


def members(ontology: rdflib.Graph, name: rdflib.term.Node) -> set[rdflib.term.Node]:
    """The members of a union, or the class or datatype itself."""
    same = ontology.value(name, OWL.equivalentClass) or name
    union = ontology.value(same, OWL.unionOf)
    return {part for one in Collection(ontology, union) for part in members(ontology, one)} if union else {name}


# --- complete --------------------------------------------------------------------------------------------------------


def test_every_term_has_one_label_and_one_comment_in_each_language(ontology):
    terms = {name for name in ontology.subjects() if str(name).startswith(NAMESPACE)}
    assert len(terms) > 160
    for name in terms:
        for predicate in (RDFS.label, RDFS.comment):
            assert sorted(text.language for text in ontology.objects(name, predicate)) == ["en", "zh"], name
            assert all(str(text).strip() for text in ontology.objects(name, predicate)), name


def test_every_property_is_of_one_kind_and_has_domain_and_range(ontology):
    properties = declared(ontology, *PROPERTIES, RDF.Property, OWL.FunctionalProperty)
    assert properties > {KG.worksFor, KG.title}
    for name in properties:
        assert len(PROPERTIES & set(ontology.objects(name, RDF.type))) == 1, name
        for predicate in (RDFS.domain, RDFS.range):
            (end,) = ontology.objects(name, predicate)
            for part in members(ontology, end):
                assert not str(part).startswith(NAMESPACE) or (part, RDF.type, None) in ontology, (name, part)


def test_every_class_is_aligned_or_has_a_parent_or_is_a_union(ontology):
    for name in declared(ontology, OWL.Class):
        assert any(ontology.objects(name, RDFS.subClassOf | OWL.unionOf)), name


def test_inverses_point_both_ways(ontology):
    pairs = list(ontology.subject_objects(OWL.inverseOf))
    assert len(pairs) >= 9
    for one, other in pairs:
        assert str(one).startswith(NAMESPACE)
        assert str(other).startswith(NAMESPACE), "an inverse of a foreign property would add to what it means"
        assert ontology.value(one, RDFS.domain) == ontology.value(other, RDFS.range), one
        assert ontology.value(one, RDFS.range) == ontology.value(other, RDFS.domain), one


def test_nothing_is_said_about_terms_of_others(ontology):
    assert {str(name) for name in ontology.subjects() if isinstance(name, URIRef)} <= {
        NAMESPACE.rstrip("#"),
        *(str(name) for name in ontology.subjects() if str(name).startswith(NAMESPACE)),
    }


def test_the_mapping_uses_declared_terms_only(ontology):
    rows = [row.predicate for table in (NODE_PROPERTIES, EDGE_PROPERTIES) for rows in table.values() for row in rows]
    facts = [name for row in EDGE_CLASSES.values() for name in (*row.classes, row.shortcut) if name]
    nodes = [name for row in NODE_CLASSES.values() for name in row]
    triples = [part for _, p, o, _ in generate_triples(sample()) for part in (p, o)]
    used = {URIRef(name[1:-1]) for name in (*rows, *facts, *nodes, *triples) if name.startswith(f"<{NAMESPACE}")}
    assert used <= declared(ontology, OWL.Class, *PROPERTIES, QB.DataStructureDefinition)


def test_the_vocabularies_use_declared_terms_only(ontology):
    known = {str(name) for name in ontology.subjects()}
    for path in VOCABULARIES:
        used = {part.value for quad in pyoxigraph.parse(path=str(path)) for part in (quad.predicate, quad.object)}
        assert {name for name in used if name.startswith(NAMESPACE)} <= known, path.name


def test_every_kind_of_word_is_read(ontology):
    code = "".join(path.read_text(encoding="utf-8") for path in Path(kg.__file__).parent.rglob("*.py"))
    entries = ontology.subjects(RDFS.subClassOf, URIRef(NAMESPACE + "LexiconEntry"))
    kinds = sorted(str(name).removeprefix(NAMESPACE) for name in entries)
    assert "Surname" in kinds
    assert [kind for kind in kinds if f'"{kind}"' not in code] == []


def test_every_class_has_a_shape(ontology):
    targets = set(rdflib.Graph().parse(SHAPES).objects(None, rdflib.SH.targetClass))
    for name in declared(ontology, OWL.Class):
        for part in members(ontology, name):
            assert targets & set(ontology.transitive_objects(part, RDFS.subClassOf)), part
    assert len(NODE_CLASSES) == len(NODE_ATTRIBUTES)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # pyLODE leaves its style sheet open
def test_the_reference_is_that_of_the_ontology(ontology):
    page = PAGE.read_text(encoding="utf-8")
    for name in declared(ontology, OWL.Class, *PROPERTIES):
        assert f"<code>{name}</code>" in page
        for label in ontology.objects(name, RDFS.label):
            assert html.escape(label, quote=False) in page, label
    assert make_page() == page, "run scripts/make_ontology_reference.py"


def test_the_structure_of_observations_holds_what_observations_have(ontology):
    components = [
        (kind, name)
        for part in ontology.objects(KG.observationStructure, QB.component)
        for kind, name in ontology.predicate_objects(part)
        if kind in (QB.dimension, QB.measure, QB.attribute)
    ]
    kinds = {QB.dimension: QB.DimensionProperty, QB.measure: QB.MeasureProperty, QB.attribute: QB.AttributeProperty}
    assert {name for kind, name in components} == declared(ontology, *kinds.values())
    for kind, name in components:
        assert (name, RDF.type, kinds[kind]) in ontology
        assert (name, RDFS.domain, KG.Observation) in ontology


# --- in line with others ---------------------------------------------------------------------------------------------

#: Terms of vocabularies that rdflib does not list.
OTHERS = {
    "http://www.w3.org/ns/oa#": {"ResourceSelection", "TextPositionSelector", "TextQuoteSelector"},
    "http://www.w3.org/ns/opengov#": {"Speech", "area", "post"},
    "http://data.europa.eu/eli/ontology#": {"LegalResource", "based_on", "basis_for", "id_local", "passed_by"},
    "http://purl.org/linked-data/sdmx/2009/measure#": {"obsValue"},
    "http://purl.org/linked-data/sdmx/2009/concept#": {"refArea", "refPeriod", "unitMeasure"},
}
LISTED: tuple[type[DefinedNamespace], ...] = (ORG, FOAF, SDO, DCTERMS, PROV, SKOS, QB, TIME)
ALIGNED = RDFS.subClassOf | RDFS.subPropertyOf | SKOS.exactMatch | SKOS.closeMatch | SKOS.relatedMatch | QB.concept


def exists(name: str) -> bool:
    if name.startswith((NAMESPACE, str(RDF), str(RDFS), str(OWL), str(rdflib.XSD))):
        return True
    for known in LISTED:
        if name.startswith(str(known)):
            return name.removeprefix(str(known)) in known
    space, _, local = name.rpartition("#")
    return local in OTHERS.get(f"{space}#", ())


def test_every_foreign_term_exists_in_its_vocabulary(ontology):
    named = {str(part) for triple in ontology for part in triple if isinstance(part, URIRef)}
    foreign = {name for name in named if name.startswith((*map(str, LISTED), *OTHERS))}
    assert len(foreign) > 60
    assert {name for name in foreign if not exists(name)} == set()
    assert not exists(f"{ORG}Nonsense")
    assert not exists("http://www.w3.org/ns/opengov#Post")


@pytest.mark.parametrize("space", [ORG, FOAF, SDO, DCTERMS, PROV, SKOS, QB, TIME, *OTHERS], ids=str)
def test_every_vocabulary_of_the_list_is_aligned_to(ontology, space):
    assert any(str(name).startswith(str(space)) for _, name in ontology.subject_objects(ALIGNED))


def test_the_mapping_uses_terms_that_exist():
    times = {p for _, p, o, _ in generate_triples(sample()) if p.startswith(f"<{TIME}")}
    times |= {o for _, _, o, _ in generate_triples(sample()) if o.startswith((f"<{TIME}", f"<{ORG}", f"<{QB}"))}
    assert len(times) > 5
    terms = {name[1:-1] for name in times} - {str(TIME), str(ORG), str(QB)}  # VoID names the vocabularies themselves
    assert {name for name in terms if not exists(name)} == set()


# --- true of the data ------------------------------------------------------------------------------------------------


@cache
def rows(name: str) -> tuple[tuple[str, str, pyoxigraph.Term], ...]:
    """Subject, predicate and object of all that the vocabularies, or the export of the samples, say."""
    paths = [EXPORT] if name == "export" else [ONTOLOGY, *VOCABULARIES]
    return tuple(
        (str(quad.subject.value), str(quad.predicate.value), quad.object)
        for path in paths
        for quad in pyoxigraph.parse(path=str(path))
    )


@pytest.mark.parametrize("source", ["vocabularies", "export"])
def test_domains_and_ranges_hold(ontology, source):
    """Without inference: a subject has a class of the domain, an object one of the range, a literal its datatype."""
    classes: dict[str, set[URIRef]] = defaultdict(set)
    for subject, predicate, value in rows(source):
        if predicate == str(RDF.type):
            classes[subject] |= set(ontology.transitive_objects(URIRef(value.value), RDFS.subClassOf))
    wrong: Counter[tuple[str, str]] = Counter()
    ends = {
        str(name): [members(ontology, ontology.value(name, end)) for end in (RDFS.domain, RDFS.range)]
        for name in declared(ontology, *PROPERTIES)
    }
    for subject, predicate, value in rows(source):
        if not predicate.startswith(NAMESPACE):
            continue
        domain, allowed = ends[predicate]
        has = {URIRef(value.datatype.value)} if isinstance(value, pyoxigraph.Literal) else classes[value.value]
        wrong[predicate, "domain"] += OWL.Thing not in domain and domain.isdisjoint(classes[subject])
        wrong[predicate, "range"] += OWL.Thing not in allowed and allowed.isdisjoint(has)
    assert sum(wrong.keys() >= {(name, "domain")} for name in ends) > 30
    assert {name: count for name, count in wrong.items() if count} == {}


@pytest.mark.parametrize("source", ["vocabularies", "export"])
def test_what_is_called_functional_or_asymmetric_is(ontology, source):
    values: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for subject, predicate, value in rows(source):
        values[predicate].add((subject, str(value.value)))
    for name in declared(ontology, OWL.FunctionalProperty):
        assert max(Counter(subject for subject, _ in values[str(name)]).values(), default=1) == 1, name
    for name in declared(ontology, OWL.InverseFunctionalProperty):
        assert max(Counter(value for _, value in values[str(name)]).values(), default=1) == 1, name
    for name in declared(ontology, OWL.IrreflexiveProperty):
        inverse = ontology.value(name, OWL.inverseOf)
        pairs = values[str(name)] | {(two, one) for one, two in values[str(inverse)]}
        assert not any(one == two for one, two in pairs), name
        if (name, RDF.type, OWL.AsymmetricProperty) in ontology:
            assert not any((two, one) in pairs for one, two in pairs), name


def test_a_quote_is_as_long_as_its_place():
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for subject, predicate, value in rows("export"):
        if predicate in {f"http://www.w3.org/ns/oa#{name}" for name in ("start", "end", "exact")}:
            found[subject][predicate.rpartition("#")[2]] = value.value
    assert len(found) > 400
    for place in found.values():
        assert len(place["exact"]) == int(place["end"]) - int(place["start"])


# --- free of contradiction -------------------------------------------------------------------------------------------

#: What the vocabularies say themselves that could contradict us: FOAF, ORG, PROV-O.
FOREIGN = f"""
@prefix foaf: <{FOAF}> . @prefix org: <{ORG}> . @prefix owl: <{OWL}> . @prefix prov: <{PROV}> . @prefix rdfs: <{RDFS}> .
foaf:Person rdfs:subClassOf foaf:Agent ; owl:disjointWith foaf:Organization , foaf:Project .
foaf:Organization rdfs:subClassOf foaf:Agent ; owl:disjointWith foaf:Person , foaf:Document .
foaf:Document owl:disjointWith foaf:Organization , foaf:Project .
foaf:knows rdfs:domain foaf:Person ; rdfs:range foaf:Person .
org:Organization owl:equivalentClass foaf:Organization ; rdfs:subClassOf foaf:Agent ;
    owl:disjointWith org:ChangeEvent , org:Membership , org:Role , org:Site .
org:Membership owl:disjointWith org:ChangeEvent , org:Site .
org:Role owl:disjointWith org:ChangeEvent , org:Membership , org:Site .
org:ChangeEvent rdfs:subClassOf prov:Activity .
org:originalOrganization rdfs:domain org:ChangeEvent .
org:resultingOrganization rdfs:domain org:ChangeEvent .
org:member rdfs:domain org:Membership ; rdfs:range foaf:Agent .
org:organization rdfs:domain org:Membership ; rdfs:range org:Organization .
org:memberOf rdfs:domain foaf:Agent ; rdfs:range org:Organization ; owl:inverseOf org:hasMember .
org:memberDuring rdfs:domain org:Membership .
org:postIn rdfs:domain org:Post ; rdfs:range org:Organization .
org:role rdfs:range org:Role .
org:subOrganizationOf rdfs:domain org:Organization ; rdfs:range org:Organization ;
    rdfs:subPropertyOf org:transitiveSubOrganizationOf .
org:transitiveSubOrganizationOf a owl:TransitiveProperty .
prov:Entity owl:disjointWith prov:Activity .
prov:wasDerivedFrom rdfs:domain prov:Entity ; rdfs:range prov:Entity .
"""


def contradictions(quads: Iterable[Quad], *, more: str = "") -> list[str]:
    import owlrl

    graph = rdflib.Graph().parse(ONTOLOGY).parse(data=more, format="turtle")
    for words in (RDFS.label, RDFS.comment):  # there is nothing to conclude from them, and they are half of it
        graph.remove((None, words, None))
    graph.parse(data="".join(f"{s} {p} {o} .\n" for s, p, o, _ in quads), format="nt")
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    message = URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
    return [str(text) for text in graph.objects(None, message)]


def test_a_reasoner_finds_no_contradiction_in_the_export_of_the_samples():
    quads = pyoxigraph.parse(path=str(EXPORT))
    assert contradictions((str(q.subject), str(q.predicate), str(q.object), None) for q in quads) == []


def test_a_reasoner_finds_no_contradiction_in_a_graph_of_all_types_with_what_others_say():
    assert contradictions(generate_triples(sample()), more=FOREIGN) == []


def planted() -> Iterator[tuple[str, Quad]]:
    def iri(path: str) -> str:
        return f"<{BASE_IRI}{path}>"

    yield "person and organization", (iri("organ/国务院"), term("rdf:type"), term("kg:Person"), None)
    yield "article and person, by a domain", (iri("article/a1"), term("kg:attends"), iri(MEETING), None)
    yield "no date", (iri(MINISTRY), term("kg:validFrom"), f'"2008-15-03"^^{term("xsd:date")}', None)
    yield "part of itself", (iri(MINISTRY), term("kg:partOf"), iri(MINISTRY), None)
    yield "older than its elder", (iri("organ/信息产业部"), term("kg:succeeds"), iri(MINISTRY), None)
    yield "meets himself", (iri(MINISTER), term("kg:meets"), iri(MINISTER), None)


@pytest.mark.parametrize("quad", [quad for _, quad in planted()], ids=[name for name, _ in planted()])
def test_a_reasoner_finds_a_planted_contradiction(quad):
    near = [row for row in generate_triples(sample()) if row[0] in (quad[0], quad[2])]
    assert contradictions([*near, quad])
