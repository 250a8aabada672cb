"""``kg serve`` from outside: a third-party SPARQL client, HTTP by hand, limits, and how it starts and ends."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import pyoxigraph
import pytest
import SPARQLWrapper

from tests.conftest import Run
from tests.server.conftest import serving

NAMES = "SELECT ?name { ?p a kg:Person ; skos:prefLabel ?name } ORDER BY ?name"
#: Some hundred million rows to count: no machine does that in the seconds that the server gives.
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


def ask(
    address: str, path: str, *, method: str = "GET", body: bytes | None = None, **headers: str
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of an answer; ``content_type`` names the header Content-Type."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def client(address: str, query: str, format: str, method: str = SPARQLWrapper.GET) -> SPARQLWrapper.SPARQLWrapper:
    wrapper = SPARQLWrapper.SPARQLWrapper(f"{address}/sparql")
    wrapper.setQuery(query)
    wrapper.setReturnFormat(format)
    wrapper.setMethod(method)
    return wrapper


@pytest.mark.parametrize("method", [SPARQLWrapper.GET, SPARQLWrapper.POST])
def test_sparqlwrapper_reads_rows_and_yes_or_no(address: str, method: str) -> None:
    query = f"PREFIX kg: <https://w3id.org/policy-kg/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> {NAMES}"
    rows: Any = client(address, query, SPARQLWrapper.JSON, method).queryAndConvert()
    assert [row["name"]["value"] for row in rows["results"]["bindings"]] == ["肖亚庆", "辛国斌"]
    document: Any = client(address, query, SPARQLWrapper.XML, method).queryAndConvert()
    assert [node.firstChild.data for node in document.getElementsByTagName("literal")] == ["肖亚庆", "辛国斌"]
    text: Any = client(address, query, SPARQLWrapper.CSV, method).queryAndConvert()
    assert text.decode().split() == ["name", "肖亚庆", "辛国斌"]
    answer: Any = client(address, "ASK { ?s ?p ?o }", SPARQLWrapper.JSON, method).queryAndConvert()
    assert answer["boolean"] is True


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # SPARQLWrapper itself uses it
def test_sparqlwrapper_reads_triples(address: str) -> None:
    query = "CONSTRUCT { ?p <a:worksFor> ?o } WHERE { ?p <https://w3id.org/policy-kg/ns#worksFor> ?o }"
    turtle: Any = client(address, query, SPARQLWrapper.TURTLE).queryAndConvert()
    assert len(list(pyoxigraph.parse(turtle, format=pyoxigraph.RdfFormat.TURTLE))) == 2
    assert len(client(address, query, SPARQLWrapper.RDFXML).queryAndConvert()) == 2


def test_sparqlwrapper_is_told_what_is_wrong(address: str) -> None:
    from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

    with pytest.raises(QueryBadFormed, match="syntax error at the end"):
        client(address, "SELECT * {", SPARQLWrapper.JSON).query()
    update = client(address, "INSERT DATA { <a:a> <a:b> <a:c> }", SPARQLWrapper.JSON, SPARQLWrapper.POST)
    with pytest.raises(Exception, match="403"):
        update.query()


@pytest.mark.parametrize(
    ("accept", "media", "start"),
    [
        ("application/sparql-results+json", "application/sparql-results+json", b'{"head"'),
        ("application/sparql-results+xml", "application/sparql-results+xml", b"<?xml"),
        ("text/csv", "text/csv", b"name\r\n"),
        ("text/tab-separated-values", "text/tab-separated-values", b"?name\n"),
        ("text/html, */*;q=0.1", "application/sparql-results+json", b"{"),
    ],
)
def test_formats_of_rows(address: str, accept: str, media: str, start: bytes) -> None:
    status, headers, body = ask(address, f"/sparql?query={quote(NAMES)}", accept=accept)
    assert (status, headers["content-type"].partition(";")[0]) == (200, media)
    assert body.startswith(start)
    assert "Accept" in headers["vary"]


@pytest.mark.parametrize(
    ("accept", "syntax"),
    [
        ("text/turtle", pyoxigraph.RdfFormat.TURTLE),
        ("application/n-triples", pyoxigraph.RdfFormat.N_TRIPLES),
        ("application/rdf+xml", pyoxigraph.RdfFormat.RDF_XML),
    ],
)
def test_formats_of_triples_and_the_description_of_the_service(
    address: str, accept: str, syntax: pyoxigraph.RdfFormat
) -> None:
    path = f"/sparql?query={quote('CONSTRUCT WHERE { ?p kg:worksFor ?o }')}"
    status, headers, body = ask(address, path, accept=accept)
    assert (status, headers["content-type"].partition(";")[0]) == (200, accept)
    assert len(list(pyoxigraph.parse(body, format=syntax))) == 2
    status, _, body = ask(address, "/sparql", accept=accept)
    described = {str(quad.predicate.value).rpartition("#")[2] for quad in pyoxigraph.parse(body, format=syntax)}
    assert (status, described) == (200, {"type", "endpoint", "supportedLanguage", "feature", "resultFormat"})


def test_both_kinds_of_post(address: str) -> None:
    form = urlencode({"query": NAMES}).encode()
    status, _, body = ask(
        address, "/sparql", method="POST", body=form, content_type="application/x-www-form-urlencoded"
    )
    assert (status, len(json.loads(body)["results"]["bindings"])) == (200, 2)
    status, _, body = ask(
        address, "/sparql", method="POST", body=NAMES.encode(), content_type="application/sparql-query"
    )
    assert (status, len(json.loads(body)["results"]["bindings"])) == (200, 2)


def test_graphs_of_the_protocol(address: str) -> None:
    query = {
        "query": "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
        "default-graph-uri": "https://w3id.org/policy-kg/id/article/a2",
    }
    _, _, some = ask(address, f"/sparql?{urlencode(query)}", accept="text/csv")
    _, _, every = ask(address, f"/sparql?{urlencode({'query': query['query']})}", accept="text/csv")
    assert 0 < int(some.split()[1]) < int(every.split()[1])


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "status", "words"),
    [
        ("GET", "/sparql?query=SELECT", {}, b"", 400, "query, line 1, column 7: syntax error"),
        ("GET", "/sparql?query=" + quote("CLEAR ALL"), {}, b"", 400, "updates are refused"),
        (
            "GET",
            "/sparql?query=" + quote("ASK { SERVICE <http://e.org> { ?s ?p ?o } }"),
            {},
            b"",
            400,
            "is refused here",
        ),
        (
            "GET",
            "/sparql?query=" + quote("ASK {}"),
            {"accept": "image/png"},
            b"",
            406,
            "application/sparql-results+json",
        ),
        ("GET", "/sparql?query=" + quote("DESCRIBE <a:b>"), {"accept": "text/csv"}, b"", 406, "text/turtle"),
        ("GET", "/sparql?update=" + quote("CLEAR ALL"), {}, b"", 403, "read-only"),
        ("POST", "/sparql", {"content_type": "application/sparql-update"}, b"CLEAR ALL", 403, "read-only"),
        ("POST", "/sparql", {"content_type": "application/json"}, b"{}", 415, "application/sparql-query"),
        ("POST", "/sparql", {"content_type": "application/sparql-query"}, b"#" * 1_100_000, 413, "1,048,576 bytes"),
        ("PUT", "/sparql", {}, b"", 405, ""),
        ("DELETE", "/sparql", {}, b"", 405, ""),
        ("GET", "/nothing", {}, b"", 404, ""),
    ],
)
def test_what_is_refused(
    address: str, method: str, path: str, headers: dict[str, str], body: bytes, status: int, words: str
) -> None:
    got, _, said = ask(address, path, method=method, body=body or None, **headers)
    assert got == status
    assert words in said.decode()
    assert "Traceback" not in said.decode()


def test_answers_end_at_the_limit_and_say_so(address: str) -> None:
    _, headers, body = ask(address, f"/sparql?query={quote('SELECT * { ?s ?p ?o }')}")
    assert (len(json.loads(body)["results"]["bindings"]), headers["kg-truncated"]) == (40, "40")
    _, headers, _ = ask(address, f"/sparql?query={quote(NAMES)}")
    assert "kg-truncated" not in headers


def test_a_query_that_takes_too_long_is_ended_and_the_server_goes_on(address: str) -> None:
    start = time.perf_counter()
    outcomes: list[int] = []
    threads = [
        threading.Thread(target=lambda: outcomes.append(ask(address, f"/sparql?query={quote(ENDLESS)}")[0]))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes == [504, 504]
    assert time.perf_counter() - start < 30
    status, _, body = ask(address, f"/sparql?query={quote(NAMES)}")
    assert (status, len(json.loads(body)["results"]["bindings"])) == (200, 2)


def test_only_names_of_this_machine_are_answered_and_no_other_site_may_read(address: str) -> None:
    assert ask(address, "/sparql", host="evil.example")[0] == 400
    assert ask(address, "/sparql", host="localhost:80")[0] == 200
    _, headers, _ = ask(address, "/sparql", origin="https://evil.example")
    assert "access-control-allow-origin" not in headers
    assert headers["x-content-type-options"] == "nosniff"


def test_a_port_in_use_is_2_with_a_message(kg_run: Run, graph: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        outcome = kg_run("serve", graph, "--port", str(port))
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err == f"kg: port {port} of 127.0.0.1 is in use; choose another with --port\n"


def test_no_graph_there_is_2(kg_run: Run, tmp_path: Path) -> None:
    outcome = kg_run("serve", tmp_path)
    assert outcome.status == 2
    assert "no graph here" in outcome.err


def test_a_server_without_its_libraries_says_what_to_install(
    kg_run: Run, graph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert kg_run("serve", graph).err == "kg: the server is an extra: pip install 'policy-kg[serve]'\n"


def test_ctrl_c_ends_it_in_the_middle_of_a_query(graph: Path) -> None:
    outcomes: list[int | type[Exception]] = []

    def wait(address: str) -> None:
        try:
            outcomes.append(ask(address, f"/sparql?query={quote(ENDLESS)}")[0])
        except (OSError, http.client.HTTPException) as error:
            outcomes.append(type(error))

    with serving(graph, "--timeout", "600") as address:
        thread = threading.Thread(target=wait, args=(address,))
        thread.start()
        time.sleep(1)
        start = time.perf_counter()
    thread.join()
    assert time.perf_counter() - start < 30
    assert outcomes == [500]
