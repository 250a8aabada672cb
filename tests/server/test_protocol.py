"""The SPARQL protocol apart from HTTP: parameters, bodies, and formats that a client takes."""

from __future__ import annotations

import pytest

from kg.server.protocol import GRAPH_TYPES, RESULT_TYPES, Asked, ProtocolError, choose_type, read_request

RESULTS, GRAPHS = list(RESULT_TYPES), list(GRAPH_TYPES)


@pytest.mark.parametrize(
    ("method", "parameters", "content_type", "body", "asked"),
    [
        ("GET", "query=ASK+%7B%7D", "", b"", Asked("ASK {}")),
        ("GET", "", "", b"", Asked(None)),
        ("GET", "query=Q&named-graph-uri=a:g&named-graph-uri=a:h", "", b"", Asked("Q", (), ("a:g", "a:h"))),
        (
            "POST",
            "",
            "application/x-www-form-urlencoded",
            b"query=%E9%83%A8&default-graph-uri=a:g",
            Asked("部", ("a:g",)),
        ),
        (
            "POST",
            "default-graph-uri=a:g",
            "application/sparql-query; charset=UTF-8",
            "部".encode(),
            Asked("部", ("a:g",)),
        ),
        ("POST", "", "Application/SPARQL-Query", b"", Asked("")),
    ],
)
def test_requests(method: str, parameters: str, content_type: str, body: bytes, asked: Asked) -> None:
    assert read_request(method, parameters, content_type, body) == asked


@pytest.mark.parametrize(
    ("method", "parameters", "content_type", "body", "status"),
    [
        ("GET", "query=a&query=b", "", b"", 400),
        ("GET", "query=%FF", "", b"", 400),
        ("GET", "&".join(["x=1"] * 200), "", b"", 400),
        ("GET", "update=CLEAR+ALL", "", b"", 403),
        ("POST", "", "application/x-www-form-urlencoded", b"update=CLEAR+ALL", 403),
        ("POST", "", "application/x-www-form-urlencoded", b"other=1", 400),
        ("POST", "", "application/x-www-form-urlencoded", b"\xff", 400),
        ("POST", "query=a", "application/sparql-query", b"b", 400),
        ("POST", "", "application/sparql-update", b"CLEAR ALL", 403),
        ("POST", "", "application/sparql-query; charset=gb18030", b"ASK {}", 415),
        ("POST", "", "application/json", b"{}", 415),
        ("POST", "", "", b"ASK {}", 415),
    ],
)
def test_requests_that_are_refused(method: str, parameters: str, content_type: str, body: bytes, status: int) -> None:
    with pytest.raises(ProtocolError) as caught:
        read_request(method, parameters, content_type, body)
    assert caught.value.status == status


@pytest.mark.parametrize(
    ("accept", "offered", "chosen"),
    [
        ("", RESULTS, "application/sparql-results+json"),
        ("*/*", GRAPHS, "text/turtle"),
        ("text/*", RESULTS, "text/xml"),
        ("application/sparql-results+xml, application/json;q=0.9", RESULTS, "application/sparql-results+xml"),
        ("text/csv;q=0.1, text/tab-separated-values; q=0.2", RESULTS, "text/tab-separated-values"),
        ("text/turtle;q=0, */*;q=0.1", GRAPHS, "application/x-turtle"),
        ("text/html", RESULTS, None),
        ("text/csv;q=0", RESULTS, None),
        ("text/csv;q=much", RESULTS, None),
        ("TEXT/CSV", RESULTS, "text/csv"),
    ],
)
def test_the_format_is_the_one_a_client_likes_best(accept: str, offered: list[str], chosen: str | None) -> None:
    assert choose_type(accept, offered) == chosen
