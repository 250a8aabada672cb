from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings

from kg.errors import InputError, UsageError
from kg.graph import COMMON_EDGE_ATTRIBUTES, COMMON_NODE_ATTRIBUTES, EDGE_ATTRIBUTES, NODE_ATTRIBUTES, build_graph
from kg.model import Entity, Evidence, Relation
from kg.rdf import Quad, check_base_iri, describe_graph, generate_triples, parse_literal, read_rdf
from kg.rdf.tables import EDGE_CLASSES, EDGE_PROPERTIES, NODE_CLASSES, NODE_PROPERTIES
from kg.rdf.terms import NAMESPACES, decimal, encode_path, iso_date, literal, term
from kg.vocabulary import BASE_IRI
from tests.graphs import ABOUT, DEPUTY, MEETING, MINISTER, MINISTRY, as_dicts, graphs, nasty, sample

IRI = re.compile(r"<[a-z]+:[^\x00-\x20<>\"{}|\\^`]*>")


def iri(node: str) -> str:
    return f"<{BASE_IRI}{node}>"


def objects(graph, subject: str, predicate: str) -> set[str]:
    return {o for s, p, o, _ in generate_triples(graph) if s == subject and p == term(predicate)}


def facts(graph, kind: str) -> list[str]:
    return sorted({s for s, p, o, _ in generate_triples(graph) if p == term("rdf:type") and o == term(kind)})


@given(graphs())
@settings(max_examples=150, deadline=None)
def test_the_graph_comes_back_from_its_triples(graph):
    assert as_dicts(read_rdf(generate_triples(graph))) == as_dicts(graph)


@given(graphs())
@settings(max_examples=50, deadline=None)
def test_every_quad_is_valid_and_comes_once(graph):
    quads = list(generate_triples(graph))
    assert max(Counter(quads).values(), default=1) == 1
    for subject, predicate, value, name in quads:
        assert all(IRI.fullmatch(part) for part in (subject, predicate, name or subject))
        assert IRI.fullmatch(value) or literal(parse_literal(value)[0])


@pytest.mark.parametrize("graph", [sample(), nasty()], ids=["sample", "nasty"])
def test_the_graph_comes_back_with_another_base(graph):
    base = "https://example.org/数据#"
    assert as_dicts(read_rdf(generate_triples(graph, base_iri=base), base_iri=base)) == as_dicts(graph)


def test_every_attribute_has_a_property():
    assert NODE_PROPERTIES.keys() == NODE_CLASSES.keys() == NODE_ATTRIBUTES.keys()
    assert EDGE_CLASSES.keys() == EDGE_ATTRIBUTES.keys()
    for kind, schema in NODE_ATTRIBUTES.items():
        assert {row.attribute for row in NODE_PROPERTIES[kind]} == set(schema)
    for kind, schema in EDGE_ATTRIBUTES.items():
        mapped = {row.attribute for row in EDGE_PROPERTIES[kind]}
        assert mapped == {*schema, *COMMON_EDGE_ATTRIBUTES} - {"type", "evidence"}
    assert set(COMMON_NODE_ATTRIBUTES) == {"type", "label", "aliases"}


def test_a_post_is_a_membership_with_post_role_and_interval():
    graph = sample()
    (membership,) = (fact for fact in facts(graph, "org:Membership") if '"部长"@zh' in objects(graph, fact, "kg:title"))
    assert objects(graph, membership, "org:member") == {iri(MINISTER)}
    assert objects(graph, membership, "org:organization") == {iri(MINISTRY)}
    assert objects(graph, membership, "org:role") == {iri("title/部长")}
    (post,) = objects(graph, membership, "kg:post")
    assert objects(graph, post, "skos:prefLabel") == {'"工业和信息化部部长"@zh'}
    (interval,) = objects(graph, membership, "org:memberDuring")
    (beginning,) = objects(graph, interval, "time:hasBeginning")
    assert objects(graph, beginning, "time:inXSDDate") == {f'"2020-07-31"^^{term("xsd:date")}'}
    assert not objects(graph, interval, "time:hasEnd")


def test_concurrent_posts_are_nodes_of_their_own():
    graph = sample()
    held = [fact for fact in facts(graph, "kg:Membership") if iri(MINISTER) in objects(graph, fact, "org:member")]
    assert len(held) == 3


def test_a_former_post_is_no_present_work():
    graph = sample()
    assert objects(graph, iri(MINISTER), "kg:worksFor") == {iri(MINISTRY)}
    assert objects(graph, iri(MINISTER), "kg:workedFor") == {iri("organ/国务院")}


def test_a_fact_stands_in_the_graph_of_each_article_that_states_it_with_its_own_evidence():
    quads = list(generate_triples(sample()))
    shortcut = (iri(MINISTER), term("kg:attends"), iri(MEETING))
    assert {name for *triple, name in quads if tuple(triple) == shortcut} == {iri("article/a1"), iri("article/a2")}
    quotes = {(value, name) for _, p, value, name in quads if p == term("oa:exact")}
    assert ('"部长肖亚庆主持"', iri("article/a1")) in quotes
    assert ('"部长肖亚庆主持"', iri("article/a2")) not in quotes
    assert all(name == value for _, p, value, name in quads if p in (term("prov:wasDerivedFrom"), term("oa:hasSource")))


def test_evidence_gives_position_and_quote():
    graph = sample()
    (speech,) = facts(graph, "kg:Speech")
    assert objects(graph, speech, "rdf:subject") == {iri(DEPUTY)}
    places = objects(graph, speech, "kg:evidence")
    assert len(places) == 2
    start, end, exact = (
        {parse_literal(o)[0] for place in places for o in objects(graph, place, name)}
        for name in ("oa:start", "oa:end", "oa:exact")
    )
    assert start == {"12", "30"}
    assert end == {"20", "42"}
    assert exact == {"部长肖亚庆主持", "辛国斌作了讲话"}


def test_facts_of_the_vocabulary_and_descriptions_stand_in_the_default_graph():
    quads = list(generate_triples(sample()))
    assert (iri("region/330100"), term("kg:locatedIn"), iri("region/330000"), None) in quads
    labels = {name for _, p, _, name in quads if p == term("skos:prefLabel")}
    assert labels == {None}


def test_only_holders_of_offices_in_organs_are_officials():
    people = [Entity("person/甲", "person", "甲")]
    assert facts(sample(), "kg:Official") == [iri(MINISTER), iri(DEPUTY)]
    assert facts(build_graph(people, []), "kg:Official") == []


def test_there_are_no_blank_nodes_and_no_empty_labels():
    for subject, predicate, value, _ in generate_triples(nasty()):
        assert not subject.startswith("_:")
        assert not value.startswith("_:")
        assert predicate != term("skos:prefLabel") or parse_literal(value)[0]


def test_a_block_describes_a_node_before_its_facts():
    first = [block[0][0] for block in describe_graph(sample()) if block]
    assert first[0] == iri("article/a1")
    assert first.index(iri(MINISTRY)) < first.index(iri("organ/浙江省经济和信息化厅"))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021-11-05", '"2021-11-05"^^xsd:date'),
        ("2021-11", '"2021-11"^^xsd:gYearMonth'),
        ("2021", '"2021"^^xsd:gYear'),
        ("2021-02-30", '"2021-02-30"'),
        ("0000", '"0000"'),
        ("十四五", '"十四五"'),
        ("２０２１", '"２０２１"'),
    ],
)
def test_dates_get_the_datatype_of_their_precision(value, expected):
    assert iso_date(value).replace(f"<{NAMESPACES['xsd']}", "xsd:").rstrip(">") == expected


@pytest.mark.parametrize(("value", "expected"), [(1.0, "1"), (11.8, "11.8"), (1e-7, "0.0000001"), (-2e3, "-2000")])
def test_decimals_are_canonical(value, expected):
    assert parse_literal(decimal(value))[0] == expected


def test_iris_keep_chinese_readable_and_encode_what_is_illegal():
    assert encode_path("person/努尔·白克力") == "person/努尔·白克力"
    assert encode_path('a b"<>%\u3000\u200f') == "a%20b%22%3C%3E%25%E3%80%80%E2%80%8F"
    assert encode_path("a/../b/./c.d...e/..") == "a/%2E%2E/b/%2E/c.d...e/%2E%2E"


@pytest.mark.parametrize("base", ["id/", "/id/", "https://example.org/id", "https://example.org/a b/", ""])
def test_a_base_that_makes_no_absolute_iris_is_refused(base):
    with pytest.raises(UsageError, match="base IRI"):
        check_base_iri(base)


def test_reading_a_broken_file_says_which(tmp_path):
    path = tmp_path / "graph.nt"
    path.write_text("<a> <b> .", encoding="utf-8")
    with pytest.raises(InputError, match=r"graph\.nt"):
        read_rdf(path)
    with pytest.raises(InputError, match="suffix"):
        read_rdf(tmp_path / "graph.xyz")


def test_reading_a_fact_without_its_end_is_an_error():
    quads = [quad for quad in generate_triples(sample()) if quad[1] != term("rdf:object")]
    with pytest.raises(InputError, match="no complete fact"):
        read_rdf(quads)


def test_reading_with_another_base_is_an_error_and_no_empty_graph():
    with pytest.raises(InputError, match=r"no graph below https://example\.org/"):
        read_rdf(generate_triples(sample()), base_iri="https://example.org/")
    assert as_dicts(read_rdf(generate_triples(build_graph([], [])))) == ({}, {}, {})


def test_two_texts_at_one_place_stay_two_pieces_of_evidence():
    people = [Entity("person/甲", "person", "甲"), Entity("person/乙", "person", "乙")]
    evidence = (Evidence("a1", 0, 2, "甲乙"), Evidence("a1", 0, 2, "乙甲"))
    graph = build_graph(people, [Relation("meets-1", "meets", "person/甲", "person/乙", {}, evidence)])
    assert as_dicts(read_rdf(generate_triples(graph))) == as_dicts(graph)


def about(graph) -> tuple[list[Quad], list[Quad]]:
    """The quads of the provenance graph, and all others."""
    quads = list(generate_triples(graph))
    name = iri("provenance")
    return [quad for quad in quads if quad[3] == name], [quad for quad in quads if quad[3] != name]


def test_the_provenance_graph_says_what_made_the_graph_and_of_which_articles():
    graph = sample()
    (activity,) = facts(graph, "prov:Activity")
    (agent,) = facts(graph, "prov:SoftwareAgent")
    assert objects(graph, iri("dataset"), "prov:wasGeneratedBy") == {activity}
    assert objects(graph, activity, "prov:wasAssociatedWith") == {agent}
    assert objects(graph, agent, "schema:name") == {'"policy-kg"'}
    assert objects(graph, agent, "schema:softwareVersion") == {f'"{ABOUT["version"]}"'}
    used = {
        iri("article/a1"),
        iri("article/a2"),
        *(iri(f"{name}/{ABOUT[name]}") for name in ("vocabulary", "decisions")),
    }
    assert objects(graph, activity, "prov:used") == used
    provenance, _ = about(graph)
    assert not {term("prov:startedAtTime"), term("prov:endedAtTime"), term("prov:generatedAtTime")} & {
        predicate for _, predicate, _, _ in provenance
    }


def test_the_activity_has_another_name_when_it_read_other_articles_or_had_another_version():
    graph, other = sample(), sample()
    other.graph["version"] = "9.9.9"
    fewer = graph.subgraph([node for node in graph if node != "article/a2"])
    names = {tuple(facts(each, "prov:Activity")) for each in (graph, other, fewer, sample())}
    assert len(names) == 3


@pytest.mark.parametrize("graph", [sample(), nasty(), build_graph([], [])], ids=["sample", "nasty", "empty"])
def test_void_counts_what_stands_outside_of_the_provenance_graph(graph):
    provenance, quads = about(graph)
    triples = {quad[:3] for quad in quads}
    said: dict[str, dict[str, str]] = {}
    for subject, predicate, value, _ in provenance:
        said.setdefault(subject, {})[predicate] = value

    def number(subject: str, name: str) -> int:
        return int(parse_literal(said[subject][term(f"void:{name}")])[0])

    kinds = Counter(value for _, predicate, value in triples if predicate == term("rdf:type"))
    properties = Counter(predicate for _, predicate, _ in triples)
    assert number(iri("dataset"), "triples") == len(triples)
    assert number(iri("dataset"), "entities") == len({subject for subject, _, _ in triples})
    assert number(iri("dataset"), "classes") == len(kinds)
    assert number(iri("dataset"), "properties") == len(properties)
    by_class = {
        row[term("void:class")]: number(part, "entities") for part, row in said.items() if term("void:class") in row
    }
    by_property = {
        row[term("void:property")]: number(part, "triples")
        for part, row in said.items()
        if term("void:property") in row
    }
    assert by_class == kinds
    assert by_property == properties


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_void_counts_every_triple_of_any_graph(graph):
    _, quads = about(graph)
    (triples,) = objects(graph, iri("dataset"), "void:triples")
    assert int(parse_literal(triples)[0]) == len({quad[:3] for quad in quads})


def test_the_dataset_names_its_licence_base_and_vocabularies():
    graph = sample()
    assert objects(graph, iri("dataset"), "dcterms:license") == {f"<{ABOUT['license']}>"}
    assert objects(graph, iri("dataset"), "void:uriSpace") == {f'"{BASE_IRI}"'}
    used = {value[1:-1] for value in objects(graph, iri("dataset"), "void:vocabulary")}
    ontology = "https://w3id.org/policy-kg/ns"
    assert used <= {ontology, *NAMESPACES.values()}
    assert {ontology, NAMESPACES["org"], NAMESPACES["oa"]} <= used


def test_a_licence_that_is_no_address_stays_a_text():
    graph = build_graph([], [], {"license": "ask <us> first"})
    assert objects(graph, iri("dataset"), "dcterms:license") == {'"ask <us> first"'}
    assert read_rdf(generate_triples(graph)).graph == {"license": "ask <us> first"}
