"""Answers of queries: limits, formats, tables, and one line about what is wrong with a query."""

from __future__ import annotations

import io
from typing import Any

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

import kg
from kg.errors import UsageError
from kg.sparql import run_query
from kg.sparql.results import write_boolean, write_rows
from tests.graphs import NASTY

XSD = "http://www.w3.org/2001/XMLSchema#"
texts = st.text(st.characters(exclude_categories=("Cs", "Cc"))) | st.sampled_from(
    ["\t", "a\r\nb", '"', "\\", "<&>", ""]
)
# Oxigraph strips blanks off literals when it reads XML results; so none stand at the ends.
texts = texts.map(lambda text: f"x{text}x")
terms = st.one_of(
    st.none(),
    st.sampled_from(["https://e.org/甲", "a:b?c&d=<"[:-1]]).map(pyoxigraph.NamedNode),
    st.just(pyoxigraph.BlankNode("b1")),
    texts.map(pyoxigraph.Literal),
    texts.map(lambda text: pyoxigraph.Literal(text, language="zh")),
    st.integers().map(pyoxigraph.Literal),
)


@pytest.fixture
def store() -> pyoxigraph.Store:
    store = pyoxigraph.Store()
    node, predicate = pyoxigraph.NamedNode, pyoxigraph.NamedNode("a:p")
    for number in range(5):
        quad = pyoxigraph.Quad(node(f"a:s{number}"), predicate, pyoxigraph.Literal(number), node(f"a:g{number % 2}"))
        store.add(quad)
        store.add(pyoxigraph.Quad(quad.subject, quad.predicate, quad.object))
    return store


@given(st.lists(st.tuples(terms, terms), max_size=4))
@pytest.mark.parametrize("format", ["json", "xml", "tsv"])
def test_rows_are_read_back_by_another_parser(format: str, rows: list[tuple[Any, Any]]) -> None:
    written = write_rows(["x", "y"], rows, format)
    syntax = pyoxigraph.QueryResultsFormat.from_extension({"xml": "srx", "json": "srj"}.get(format, format))
    read = pyoxigraph.parse_query_results(written, syntax)
    assert isinstance(read, pyoxigraph.QuerySolutions)
    assert [variable.value for variable in read.variables] == ["x", "y"]
    assert [tuple(solution) for solution in read] == rows


@pytest.mark.parametrize("text", NASTY)
def test_csv_is_read_back_with_every_name(text: str) -> None:
    import csv

    clean = text.encode("utf-8", "ignore").decode().replace("\x00", "")
    written = write_rows(["x"], [(pyoxigraph.Literal(clean),)], "csv")
    assert list(csv.reader(io.StringIO(written, newline=""))) == [["x"], [clean]]


@pytest.mark.parametrize("format", ["json", "xml"])
def test_yes_and_no_are_read_back(format: str) -> None:
    syntax = pyoxigraph.QueryResultsFormat.from_extension({"xml": "srx", "json": "srj"}[format])
    for value in (True, False):
        assert bool(pyoxigraph.parse_query_results(write_boolean(value, format), syntax)) is value


def test_a_limit_cuts_rows_and_triples_and_says_so(store: pyoxigraph.Store) -> None:
    rows = run_query(store, "SELECT ?s { ?s ?p ?o } ORDER BY ?s", limit=2)
    assert ([str(row[0]) for row in rows.rows], rows.truncated) == (["<a:s0>", "<a:s1>"], True)
    assert not run_query(store, "SELECT ?s { ?s ?p ?o }", limit=5).truncated
    triples = run_query(store, "CONSTRUCT WHERE { ?s ?p ?o }", limit=4)
    assert (triples.kind, len(triples), triples.truncated) == ("graph", 4, True)
    assert not run_query(store, "DESCRIBE <a:s1>", limit=1).truncated


def test_graphs_of_the_protocol_stand_for_from(store: pyoxigraph.Store) -> None:
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    assert run_query(store, count, default_graphs=["a:g1"]).to_frame()["n"].to_list() == [2]
    named = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    assert run_query(store, named, named_graphs=["a:g0"]).to_frame()["n"].to_list() == [3]
    with pytest.raises(UsageError, match="no IRI of a graph"):
        run_query(store, count, default_graphs=["no iri"])


def test_a_table_has_numbers_as_numbers(store: pyoxigraph.Store) -> None:
    frame = run_query(
        store, "SELECT ?s ?o (AVG(?o) AS ?a) ?none { ?s ?p ?o } GROUP BY ?s ?o ?none ORDER BY ?s"
    ).to_frame()
    assert frame.iloc[1].to_list() == ["a:s1", 1, 1.0, None]
    with pytest.raises(UsageError, match="only the answer of a SELECT"):
        run_query(store, "ASK {}").to_frame()


def test_formats_that_do_not_fit_are_refused(store: pyoxigraph.Store) -> None:
    with pytest.raises(UsageError, match="can be had as json, xml, csv, tsv"):
        run_query(store, "SELECT * { ?s ?p ?o }").serialize("ttl")
    with pytest.raises(UsageError, match="can be had as ttl, nt, rdf"):
        run_query(store, "DESCRIBE <a:s1>").serialize("csv")


def test_triples_are_written_in_order(store: pyoxigraph.Store) -> None:
    answer = run_query(store, "CONSTRUCT WHERE { ?s ?p ?o }")
    assert answer.serialize("nt").decode().splitlines() == sorted(str(triple) + " ." for triple in answer.triples)
    prefixes = [line for line in answer.serialize("ttl").decode().splitlines() if line.startswith("@prefix")]
    assert prefixes == sorted(prefixes)
    assert b"rdf:Description" in answer.serialize("rdf")


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELECT ?s { ?s foo:p ?o }", "query, line 1, column 21: a prefix is not declared at '?o }'"),
        ("SELECT ?s {\n  ?s ?p\n}", "query, line 3, column 2: syntax error at the end"),
        ("", "query, line 1, column 1: syntax error at the end"),
        ("SELECT ?x ?y (COUNT(*) AS ?n) { ?x ?y ?z } GROUP BY ?x", "neither bound nor in GROUP BY"),
        ("SELECT * { ?s <relative> ?o }", "an IRI is not absolute or not valid"),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", "the graph is read-only: updates are refused"),
        ("# all\nPREFIX a: <b:c#>\nDELETE WHERE { ?s ?p ?o }", "the graph is read-only: updates are refused"),
        ("CLEAR ALL", "the graph is read-only: updates are refused"),
    ],
)
def test_what_is_wrong_with_a_query_is_one_line(store: pyoxigraph.Store, query: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        run_query(store, query)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "ASK { ?s ?p 1service SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "PREFIX : <http://127.0.0.1:9/> ASK { SERVICE:x { ?s ?p ?o } }",
        "ASK { ?s ?p ?o FILTER(1<2)SERVICE#>\n<http://127.0.0.1:9/> { ?s ?p ?o } }",
        "ASK { \\u0053ERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "ASK { { SELECT * { SeRvIcE ?x { ?s ?p ?o } } } }",
    ],
)
def test_other_servers_are_not_asked(store: pyoxigraph.Store, query: str) -> None:
    with pytest.raises(UsageError, match="SERVICE, which asks other servers, is refused"):
        run_query(store, query, services=False)


def test_the_word_service_may_stand_elsewhere(store: pyoxigraph.Store) -> None:
    query = (
        "# service <x> {\nPREFIX service: <http://e.org/service/> SELECT ?service { ?service ?p ?o "
        'FILTER(?o != "service <a:b> { }"@en && ?p != service:service && ?p != <a:service>) }'
    )
    assert len(run_query(store, query, services=False)) == 5


def test_python_api(tmp_path: Any) -> None:
    from kg.export import write_formats
    from tests.graphs import sample

    write_formats(sample(), tmp_path, ["nquads"])
    answer = kg.sparql(tmp_path, "SELECT ?name { ?p a kg:Person ; skos:prefLabel ?name } ORDER BY ?name", limit=1)
    assert (answer.to_frame()["name"].to_list(), answer.truncated) == (["肖亚庆"], True)
    with pytest.raises(UsageError, match="no file and no query is called 'careers-of'"):
        kg.sparql(tmp_path, "careers-of")
