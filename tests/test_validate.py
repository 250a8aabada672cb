from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

import pytest
import rdflib
from hypothesis import given, settings

import kg
from kg.errors import InputError, UsageError
from kg.export import write_formats
from kg.graph import build_graph
from kg.model import Entity, Evidence, Relation
from kg.rdf import Quad, generate_triples, read_quads
from kg.rdf.tables import EDGE_CLASSES, NODE_CLASSES
from kg.rdf.terms import literal, term
from kg.validate import Report, validate
from kg.vocabulary import BASE_IRI, ontology_directory
from tests.graphs import DEPUTY, MEETING, MINISTER, MINISTRY, graphs, nasty, sample

ONTOLOGY, SHAPES = ontology_directory() / "policy.ttl", ontology_directory() / "shapes.ttl"
CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "news-2022-2025.jsonl.gz"
Change = Callable[[list[Quad]], Iterable[Quad]]


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
    of_the_vocabulary = {"EventSeriesShape", "LexiconEntryShape", "LocalOrganPatternShape", "TitleHolderShape"}
    assert {name for name, count in counts.items() if not count} == of_the_vocabulary
    assert counts["PersonShape"] == 2
    assert counts["OrganizationShape"] == 5
    assert counts["AttendanceShape"] == 3


@pytest.mark.parametrize("format", ["turtle", "nquads", "trig", "jsonld", "rdfxml", "nodelink"])
def test_a_directory_of_exports_can_be_validated(format, tmp_path):
    write_formats(sample(), tmp_path, [format])
    assert validate(tmp_path).conforms


def test_the_vocabularies_conform(tmp_path):
    files = [path for path in ontology_directory().glob("*.ttl") if path != SHAPES]
    report = validate_quads((quad for path in files for quad in read_quads(path)), tmp_path)
    assert report.violations == ()
    assert not any("no shape looks" in error for error in report.errors)
    assert report.focus_nodes["LexiconEntryShape"] > 6000


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not here")
def test_a_build_of_a_thousand_articles_conforms(tmp_path):
    articles = tmp_path / "news.jsonl"
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        articles.write_text("".join(islice(lines, 1000)), encoding="utf-8")
    graph = kg.build(articles)
    # Mentions are three quarters of the edges and all alike: of them every tenth.
    mentions = [edge for edge in graph.edges(keys=True) if edge[2].startswith("mentions-")]
    graph.remove_edges_from(edge for number, edge in enumerate(mentions) if number % 10)
    report = validate(graph)
    assert report.violations == ()
    assert report.errors == ()
    assert report.focus_nodes["FactShape"] > 4000


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


#: Edge type -> the shape of its facts.
FACT_SHAPES = {
    "holds_post": "MembershipShape",
    "personnel": "PersonnelChangeShape",
    "attends": "AttendanceShape",
    "chairs": "AttendanceShape",
    "speaks_at": "AttendanceShape",
    "convenes": "ConveningShape",
    "advances": "AdvancementShape",
    "issues": "IssuanceShape",
    "forwards": "DocumentActShape",
    "revises": "DocumentActShape",
    "repeals": "DocumentActShape",
    "cites": "CitationShape",
    "visits": "VisitShape",
    "meets": "EncounterShape",
    "about": "CoverageShape",
    "mentions": "MentionShape",
    "part_of": "SubordinationShape",
    "located_in": "PlacementShape",
    "succeeds": "SuccessionShape",
    "governs": "JurisdictionShape",
}


def found(report: Report) -> set[tuple[str, str]]:
    """Shape, and property without namespace, of each violation."""
    return {(row.shape, row.path.rpartition("#")[2].rpartition("/")[2]) for row in report.violations}


def changed(tmp_path: Path, *changes: Change) -> set[tuple[str, str]]:
    quads = list(generate_triples(sample()))
    for change in changes:
        after = list(change(quads))
        assert after != quads
        quads = after
    return found(validate_quads(quads, tmp_path))


def test_every_edge_type_is_broken_below():
    assert set(FACT_SHAPES) == set(EDGE_CLASSES)


@pytest.mark.parametrize(("kind", "shape"), FACT_SHAPES.items())
def test_a_fact_of_each_kind_with_wrong_ends_is_a_violation(kind, shape, tmp_path):
    program, fact = f"<{BASE_IRI}program/六稳>", f"/fact/{kind}-"
    # A mention may be of anything, but not of a literal; a programme is no end of any other fact but as an object.
    target = literal("六稳") if kind == "mentions" else f"<{BASE_IRI}{MINISTER}>" if kind != "meets" else program
    broken = changed(tmp_path, put("rdf:subject", program, fact), put("rdf:object", target, fact))
    assert (shape, "subject") in broken
    assert ("FactShape" if kind == "mentions" else shape, "object") in broken


@pytest.mark.parametrize("kind", FACT_SHAPES)
def test_a_fact_of_each_kind_without_what_all_have_is_a_violation(kind, tmp_path):
    fact = f"/fact/{kind}-"
    broken = changed(tmp_path, put("kg:confidence", literal("high"), fact), drop("kg:sources", fact))
    assert {("FactShape", "confidence"), ("FactShape", "sources")} <= broken


#: Node type -> how to break it, and the shape and property by which that is seen.
NODE_BREAKS: dict[str, list[tuple[Change, str, str]]] = {
    "person": [
        (drop("skos:prefLabel", "/person/"), "PersonShape", "prefLabel"),
        (add(MINISTER, "kg:identity", '" "'), "PersonShape", "identity"),
    ],
    "organ": [
        (drop("skos:prefLabel", "/organ/"), "OrganizationShape", "prefLabel"),
        (put("kg:validFrom", '"2008"', "/organ/"), "OrganizationShape", "validFrom"),
        (put("kg:level", '"中央"'), "OrganizationShape", "level"),
    ],
    "org": [
        (drop("skos:prefLabel", "/org/"), "OrganizationShape", "prefLabel"),
        (add("org/清华大学", "kg:kindName", '""'), "OrganizationShape", "kindName"),
    ],
    "region": [
        (put("kg:code", '"33000"', "/region/"), "RegionShape", "code"),
        (put("kg:level", '"planet"', "/region/"), "RegionShape", "level"),
    ],
    "program": [
        (drop("skos:prefLabel", "/program/"), "PolicyProgramShape", "prefLabel"),
        (put("kg:firstUsed", '"soon"'), "PolicyProgramShape", "firstUsed"),
    ],
    "document": [
        (drop("skos:prefLabel", "/document/"), "PolicyDocumentShape", "prefLabel"),
        (put("kg:number", f'"207"{INTEGER}', "/document/"), "PolicyDocumentShape", "number"),
    ],
    "event": [
        (drop("skos:prefLabel", "/event/"), "MeetingShape", "prefLabel"),
        (put("kg:date", '"2021-11-05"'), "MeetingShape", "date"),
    ],
    "indicator": [
        (put("kg:value", '"11.8"'), "ObservationShape", "value"),
        (drop("kg:indicator"), "ObservationShape", "indicator"),
        (put("kg:periodStart", f'"2022-01-01"{DATE}'), "ObservationShape", "periodStart"),
    ],
    "article": [
        (drop("skos:prefLabel", "/article/"), "ArticleShape", "prefLabel"),
        (put("schema:url", '"example.org"'), "ArticleShape", "url"),
        (put("dcterms:issued", '"yesterday"'), "ArticleShape", "issued"),
    ],
    "official": [(add("program/六稳", "rdf:type", term("kg:Official")), "OfficialShape", "")],
    "post": [
        (drop("org:postIn"), "PostShape", "postIn"),
        (put("org:role", f"<{BASE_IRI}{MINISTER}>", "/post/"), "PostShape", "role"),
    ],
    "title": [(drop("skos:prefLabel", "/title/"), "TitleShape", "prefLabel")],
    "interval": [
        (drop("time:hasBeginning"), "IntervalShape", ""),
        (put("time:hasEnd", f"<{BASE_IRI}{MINISTER}>"), "IntervalShape", "hasEnd"),
        (drop("org:memberDuring"), "IntervalShape", ""),
    ],
    "instant": [
        (drop("time:inXSDDate"), "InstantShape", ""),
        (put("time:inXSDgYear", '"2017"'), "InstantShape", "inXSDgYear"),
    ],
    "evidence": [
        (put("oa:end", f'"0"{INTEGER}', "/evidence/"), "EvidenceShape", "start"),
        (put("oa:hasSource", f"<{BASE_IRI}{MINISTER}>", "/evidence/"), "EvidenceShape", "hasSource"),
        (put("oa:exact", '""', "/evidence/"), "EvidenceShape", "exact"),
        (drop("kg:evidence", "/fact/visits"), "EvidenceShape", ""),
    ],
}


def test_every_node_type_is_broken_below():
    assert set(NODE_CLASSES) <= set(NODE_BREAKS)


@pytest.mark.parametrize("kind", NODE_BREAKS)
def test_a_node_of_each_type_that_breaks_its_shape_is_a_violation(kind, tmp_path):
    broken = changed(tmp_path, *(change for change, _, _ in NODE_BREAKS[kind]))
    for _, shape, path in NODE_BREAKS[kind]:
        assert (shape, path) in broken


VOCABULARY_BREAKS = [
    ("kg:EventSeries", 'skos:prefLabel "年会"@zh ; kg:convenedBy kg:OwnOrgan', "EventSeriesShape", "convenedBy"),
    ("kg:TitleHolder", 'rdfs:label "机构"@zh', "TitleHolderShape", "label"),
    ("kg:EventHead", 'skos:prefLabel "年会"@zh ; kg:strength "medium"', "LexiconEntryShape", "strength"),
    ("kg:Surname", 'skos:prefLabel "王"@zh ; kg:surnameRank "first"', "LexiconEntryShape", "surnameRank"),
    ("kg:LocalOrganPattern", 'skos:prefLabel "厅"@zh ; kg:template "厅"@zh', "LocalOrganPatternShape", "template"),
    ("kg:Title", 'skos:prefLabel "部长"@zh ; kg:hangsOn kg:Nowhere', "TitleShape", "hangsOn"),
]


@pytest.mark.parametrize(("kind", "rest", "shape", "path"), VOCABULARY_BREAKS)
def test_a_term_of_the_vocabulary_that_breaks_its_shape_is_a_violation(kind, rest, shape, path, tmp_path):
    prefixes = "".join(f"@prefix {name}: {term(f'{name}:')} . " for name in ("kg", "skos"))
    file = tmp_path / "terms.ttl"
    file.write_text(
        f"{prefixes}@prefix rdfs: <{rdflib.RDFS}> . <{BASE_IRI}term/1> a {kind} ; {rest} .", encoding="utf-8"
    )
    assert (shape, path) in found(validate(file))


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


def test_evidence_has_no_other_properties(tmp_path):
    (place, *_), *_ = (quad for quad in generate_triples(sample()) if quad[1] == term("oa:exact"))
    report = validate_quads([*generate_triples(sample()), (place, term("kg:number"), literal("1"), None)], tmp_path)
    assert [(row.shape, row.value) for row in report.violations] == [("EvidenceShape", "1")]


def test_shapes_of_the_user_mean_what_they_say(tmp_path):
    """One that another refers to, one that is switched off, one with a target of its own, and one that is closed."""
    prefixes = "".join(f"@prefix {name}: {term(f'{name}:')} . " for name in ("kg", "skos"))
    prefixes += f"@prefix sh: <{rdflib.SH}> . @prefix : <https://example.org/#> ."
    shapes, data = tmp_path / "shapes.ttl", tmp_path / "data.ttl"
    shapes.write_text(
        f"""{prefixes}
        :Named sh:targetClass kg:Person ; sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ] .
        :Met sh:targetClass kg:Official ; sh:property [ sh:path kg:meets ; sh:node :Named ] .
        :Off sh:targetClass kg:Person ; sh:deactivated true ; sh:property [ sh:path kg:visits ; sh:minCount 1 ] .
        :One sh:targetClass kg:Region ; sh:targetNode :a ; sh:property [ sh:path kg:code ; sh:minCount 1 ] .
        :Shut sh:targetClass kg:Meeting ; sh:closed true ; sh:property [ sh:path kg:date ; sh:minCount 1 ] .
        :Named a sh:NodeShape . :Met a sh:NodeShape . :Off a sh:NodeShape . :One a sh:NodeShape . :Shut a sh:NodeShape .
        """,
        encoding="utf-8",
    )
    data.write_text(
        f"""{prefixes} :a a kg:Official ; skos:prefLabel "甲"@zh ; kg:meets [ kg:code "1" ] .
        :r a kg:Region . :m a kg:Meeting ; kg:date "2021" .""",
        encoding="utf-8",
    )
    rows = [(row.shape, row.focus, row.path) for row in validate(data, shapes=shapes).violations]
    assert [tuple(text.rpartition("#")[2] for text in row) for row in rows] == [
        ("One", "a", "code"),
        ("Met", "a", "meets"),
        ("Shut", "m", "type"),
        ("One", "r", "code"),
    ]


def test_blank_nodes_and_triple_terms_are_no_obstacle(tmp_path):
    file = tmp_path / "graph.ttl"
    file.write_text(
        f"""@prefix kg: {term("kg:")} . @prefix rdf: {term("rdf:")} . @prefix skos: {term("skos:")} .
        [] a kg:Person ; skos:prefLabel "甲"@zh ; rdf:reifies <<( kg:a kg:meets kg:b )>> .""",
        encoding="utf-8",
    )
    (violation,) = validate(file).violations
    assert violation.shape == "PersonShape"  # a person has an IRI


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


@given(graphs())
@settings(max_examples=5, deadline=None)
def test_any_graph_can_be_validated(graph):
    report = validate(graph)
    assert sum(report.focus_nodes.values()) >= len(graph)
