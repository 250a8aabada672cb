"""Every RDF syntax holds the same triples, in two independent parsers."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest
import rdflib
from hypothesis import given, settings

from kg.export import FORMATS, find_format, write_graph
from kg.export.jsonld import jsonld_context
from kg.graph import Graph, build_graph
from kg.model import Entity, Evidence, Relation
from kg.rdf import generate_triples, parse_literal, read_rdf
from kg.vocabulary import BASE_IRI
from tests.graphs import MINISTER, as_dicts, graphs, nasty, sample

RDF_FORMATS = [name for name, row in FORMATS.items() if row.is_rdf]
QUAD_FORMATS = ["nquads", "trig"]
WITHOUT_REIFIERS = [name for name in RDF_FORMATS if name != "rdfstar"]  # rdflib reads no RDF 1.2
RDFLIB_NAMES = {"ntriples": "nt", "jsonld": "json-ld", "rdfxml": "xml"}
GRAPHS = {"sample": sample(), "nasty": nasty()}
STRING = "http://www.w3.org/2001/XMLSchema#string"
LANGUAGE_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"

Part = str | tuple[str, str, str]


def mapped(graph: Graph, *, named: bool) -> set[tuple[Any, ...]]:
    """What the mapping says: IRIs as strings, literals as (text, language, datatype)."""

    def part(term: str) -> Part:
        if term.startswith("<"):
            return term[1:-1]
        text, language, datatype = parse_literal(term)
        return text, language, datatype or (LANGUAGE_STRING if language else STRING)

    return {(part(s), part(p), part(o), part(g) if named and g else None) for s, p, o, g in generate_triples(graph)}


def in_oxigraph(path: Path) -> set[tuple[Any, ...]]:
    def part(term: Any) -> Part | None:
        if isinstance(term, pyoxigraph.Literal):
            return term.value, term.language or "", term.datatype.value
        if isinstance(term, pyoxigraph.Triple):
            return str(term)
        return None if isinstance(term, pyoxigraph.DefaultGraph) else term.value

    return {
        (part(q.subject), part(q.predicate), part(q.object), part(q.graph_name))
        for q in pyoxigraph.parse(path=str(path))
    }


def in_rdflib(path: Path, format: str, *, named: bool) -> set[tuple[Any, ...]]:
    def part(term: Any) -> Part:
        if isinstance(term, rdflib.Literal):
            datatype = LANGUAGE_STRING if term.language else str(term.datatype or STRING)
            return str(term), term.language or "", datatype
        return str(term)

    dataset = rdflib.Dataset()
    dataset.parse(data=path.read_bytes(), format=RDFLIB_NAMES.get(format, format))
    default = rdflib.graph.DATASET_DEFAULT_GRAPH_ID
    return {
        (part(s), part(p), part(o), str(g) if named and g is not None and g != default else None)
        for s, p, o, g in dataset.quads()
    }


def write(graph: Graph, format: str, folder: Path) -> Path:
    path = folder / find_format(format).filename
    write_graph(graph, path, format)
    return path


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # its parsers use what it deprecates
@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("format", WITHOUT_REIFIERS)
def test_both_parsers_read_what_the_mapping_says(format, name, tmp_path):
    named = format in QUAD_FORMATS
    path = write(GRAPHS[name], format, tmp_path)
    assert in_oxigraph(path) == mapped(GRAPHS[name], named=named)
    assert in_rdflib(path, format, named=named) == mapped(GRAPHS[name], named=named)


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("format", RDF_FORMATS)
def test_the_graph_comes_back(format, name, tmp_path):
    assert as_dicts(read_rdf(write(GRAPHS[name], format, tmp_path))) == as_dicts(GRAPHS[name])


@given(graphs())
@settings(max_examples=30, deadline=None)
def test_any_graph_comes_back_from_every_syntax(tmp_path_factory, graph):
    folder = tmp_path_factory.mktemp("rdf")
    for format in RDF_FORMATS:
        assert as_dicts(read_rdf(write(graph, format, folder))) == as_dicts(graph)


@pytest.mark.parametrize("format", RDF_FORMATS)
def test_iris_survive_a_round_trip_through_a_store(format, tmp_path):
    path = write(nasty(), format, tmp_path)
    store = pyoxigraph.Store()
    store.bulk_load(path=str(path))
    dumped = tmp_path / "dumped.nq"
    store.dump(str(dumped), format=pyoxigraph.RdfFormat.N_QUADS)
    assert in_oxigraph(dumped) == in_oxigraph(path)


@pytest.mark.parametrize("format", RDF_FORMATS)
def test_no_control_character_and_no_blank_node_reaches_a_file(format, tmp_path):
    text = write(nasty(), format, tmp_path).read_bytes().decode()
    assert not {chr(code) for code in (*range(9), 11, 12, *range(14, 32), *range(127, 160))} & set(text)
    assert "_:" not in text


@pytest.mark.parametrize("format", ["nquads", "ntriples"])
def test_each_line_is_one_statement_and_comes_once(format, tmp_path):
    lines = write(sample(), format, tmp_path).read_text(encoding="utf-8").split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(set(lines))
    assert all(line.endswith(" .") for line in lines)


@pytest.mark.parametrize("format", ["nquads", "ntriples"])
def test_lines_stream(format, tmp_path):
    """Memory stays far below the size of the file, whatever that is."""
    people = [Entity(f"person/{number}", "person", f"{number}") for number in range(1500)]
    evidence = tuple(Evidence(f"a{number}", 0, 100, "甲" * 100) for number in range(5))
    graph = build_graph(
        people,
        [Relation(f"meets-{n}", "meets", people[n].id, people[n - 1].id, {}, evidence, 1.0, 5) for n in range(1500)],
    )
    tracemalloc.start()
    path = write(graph, format, tmp_path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert path.stat().st_size > 10_000_000
    assert peak < 3_500_000


def test_nquads_keep_entities_in_order(tmp_path):
    lines = write(sample(), "nquads", tmp_path).read_text(encoding="utf-8").splitlines()
    subjects = [line.split("> ")[0][1 + len(BASE_IRI) :] for line in lines if 'prefLabel> "' in line]
    entities = [subject for subject in subjects if subject.split("/")[0] not in ("post", "title")]
    assert entities == sorted(entities)


def test_turtle_is_readable(tmp_path):
    text = write(sample(), "turtle", tmp_path).read_text(encoding="utf-8")
    assert "\nperson:肖亚庆 a kg:Person, foaf:Person, kg:Official ;\n" in text
    assert "    kg:confidence 0.93 ;\n" in text
    assert "    kg:worksFor organ:工业和信息化部 .\n" in text.replace("person:肖亚庆 kg:worksFor", "    kg:worksFor")


def test_trig_has_one_block_an_article(tmp_path):
    text = write(sample(), "trig", tmp_path).read_text(encoding="utf-8")
    assert text.count("\narticle:a1 {\n") == 1
    assert text.count("\narticle:a2 {\n") == 1


def test_jsonld_nests_facts_in_their_subject_and_evidence_in_its_fact(tmp_path):
    data = json.loads(write(sample(), "jsonld", tmp_path).read_text(encoding="utf-8"))
    (minister,) = (node for node in data["@graph"] if node["@id"] == f"id:{MINISTER}")
    posts = [fact for fact in minister["facts"] if "Membership" in fact["@type"]]
    assert {fact["title"] for fact in posts} == {"部长", "党组书记", "副秘书长"}
    assert len({fact["@id"] for fact in minister["facts"]}) == len(minister["facts"]) == 7
    (post,) = (fact for fact in posts if fact["title"] == "部长")
    assert {place["oa:exact"] for place in post["evidence"]} == {"部长肖亚庆主持", "部长肖亚庆"}
    assert post["start"] == "2020-07-31"


def test_jsonld_context_defines_every_key(tmp_path):
    data = json.loads(write(sample(), "jsonld", tmp_path).read_text(encoding="utf-8"))
    assert data["@context"] == jsonld_context()

    def keys(node: object) -> set[str]:
        if isinstance(node, list):
            return set().union(*map(keys, node))
        return set(node).union(*map(keys, node.values())) if isinstance(node, dict) else set()

    plain = {"level", "code", "pinyin", "number", "status", "action", "programKind", "unit"}
    prefixed = {key for key in keys(data["@graph"]) if ":" in key}
    assert keys(data["@graph"]) - prefixed - plain <= {*jsonld_context(), "@id", "@type", "@value", "@language"}
    assert {key.partition(":")[0] for key in prefixed} <= set(jsonld_context())


@pytest.mark.parametrize("format", RDF_FORMATS)
def test_another_base_iri_stands_in_front_of_all_data(format, tmp_path):
    base = "https://example.org/政策#"
    path = tmp_path / find_format(format).filename
    write_graph(sample(), path, format, base_iri=base)
    assert BASE_IRI not in path.read_text(encoding="utf-8")
    assert as_dicts(read_rdf(path, base_iri=base)) == as_dicts(sample())
