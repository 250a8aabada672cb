"""HTTP to a store that behaves as the test says: retries, refusals, authentication, and what messages show."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from kg.errors import InputError, StoreError, UsageError
from kg.store import load_into
from kg.store.client import Client
from tests.conftest import Run
from tests.graphs import sample

DIGEST = {"WWW-Authenticate": 'Digest realm="store", nonce="n1", qop="auth", algorithm="MD5"'}
BASIC = {"WWW-Authenticate": 'Basic realm="store"'}


@dataclass
class Stub:
    """A store: the answers that it will give, and the requests that it got."""

    url: str = ""
    #: Status, headers and text of each answer in turn, None for a connection that is dropped; 204 when used up.
    answers: list[Any] = field(default_factory=list)
    requests: list[tuple[str, str, str, bytes]] = field(default_factory=list)

    def load(self, **options: Any) -> Any:
        return load_into(sample(), self.url, **options)


@pytest.fixture
def stub() -> Iterator[Stub]:
    found = Stub()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            found.requests.append((self.command, self.path, self.headers.get("Authorization", ""), body))
            status, headers, text = (found.answers.pop(0) if found.answers else (204, {}, "")) or (0, {}, "")
            if not status:
                self.close_connection = True
                return
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        do_POST = do_DELETE = do_GET = answer  # noqa: N815 - names that http.server looks for

        def log_message(self, format: str, *args: object) -> None:
            """Tests are quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    found.url = f"http://127.0.0.1:{server.server_port}/store"
    yield found
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds that were to be waited; nobody waits them."""
    found: list[float] = []
    monkeypatch.setattr("kg.store.client.sleep", found.append)
    return found


@pytest.mark.parametrize("failure", [(503, {}, "busy"), (500, {}, "deadlock"), None])
def test_a_passing_failure_is_tried_again(stub: Stub, waits: list[float], failure: Any) -> None:
    stub.answers = [failure, failure]
    stub.load()
    assert len(stub.requests) == 3
    assert len({body for *_, body in stub.requests}) == 1
    assert waits == [0.5, 1.0]


def test_the_store_says_how_long_to_wait_and_is_not_believed_without_end(stub: Stub, waits: list[float]) -> None:
    stub.answers = [
        (503, {"Retry-After": "7"}, ""),
        (429, {"Retry-After": "86400"}, ""),
        (503, {"Retry-After": "?"}, ""),
    ]
    stub.load()
    assert waits == [7.0, 30.0, 2.0]


def test_retries_come_to_an_end(stub: Stub, waits: list[float]) -> None:
    stub.answers = [(503, {}, "closed")] * 9
    with pytest.raises(StoreError, match=r"the store failed \(HTTP 503: closed\); nothing was loaded"):
        stub.load(retries=2)
    assert len(stub.requests) == 3
    assert len(waits) == 2


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ((400, {}, "Parse error at line 3"), "refused the data .HTTP 400: Parse error at line 3"),
        ((403, {}, ""), "may not write here"),
        ((404, {}, "<h1>Not <b>here</b></h1>"), "nothing is there; .* .HTTP 404: Not here.;"),
        ((405, {}, ""), "writing is not allowed there"),
        ((413, {}, ""), "a smaller --batch may do"),
        ((415, {}, ""), "does not take this kind of data"),
        ((507, {}, ""), "the disk of the store is full"),
        ((200, {"Content-Type": "text/html"}, "<title>Welcome</title>nginx"), "answered with a web page .nginx"),
        ((302, {"Location": "https://example.org/store"}, ""), "redirects to https://example.org/store"),
        (
            (401, BASIC, ""),
            "wants a user and a password: --user, and --password or the environment variable KG_PASSWORD",
        ),
    ],
)
def test_a_refusal_is_final_and_says_why(stub: Stub, answer: Any, message: str) -> None:
    stub.answers = [answer]
    with pytest.raises(StoreError, match=message) as caught:
        stub.load()
    assert str(caught.value).startswith(stub.url)
    assert str(caught.value).endswith("nothing was loaded")
    assert len(stub.requests) == 1


def test_a_failure_in_the_middle_says_how_much_was_taken(stub: Stub) -> None:
    stub.answers = [(204, {}, ""), (204, {}, ""), (507, {}, "No space left on device")]
    with pytest.raises(StoreError, match=r"full .*the load is not complete: 20 triples were taken; repeat it"):
        stub.load(batch=10)


def test_a_failure_between_two_graphs_of_a_batch_is_no_load_of_nothing(stub: Stub) -> None:
    stub.answers = [(204, {}, ""), (507, {}, "")]
    with pytest.raises(StoreError, match=r"the load is not complete: [1-9][0-9]* triples were taken"):
        stub.load(protocol="graphs")


def test_a_failure_while_replacing_says_that_graphs_may_be_empty(stub: Stub) -> None:
    stub.answers = [(204, {}, ""), (500, {}, "")]
    with pytest.raises(StoreError, match="nothing was loaded, but graphs that were to be replaced may be empty now"):
        stub.load(replace=True, retries=0)


def test_nobody_answers_in_time(stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    import requests

    def late(*args: object, **options: object) -> None:
        raise requests.ReadTimeout

    monkeypatch.setattr("requests.Session.request", late)
    with pytest.raises(StoreError, match=r"no answer within 2 s \(.*\); nothing was loaded"):
        stub.load(timeout=2, retries=1)


@pytest.mark.parametrize(("challenge", "scheme"), [(BASIC, "Basic "), (DIGEST, "Digest ")])
def test_a_store_is_answered_in_the_scheme_it_asks_for(stub: Stub, challenge: Any, scheme: str) -> None:
    # A digest is computed from the challenge of the answer to a request that had none yet.
    stub.answers = [(401, challenge, "")] * (2 if scheme == "Digest " else 1)
    stub.load(user="dba", password="geheim-密码", batch=100)
    first, *_, last = [authorization for _, _, authorization, _ in stub.requests]
    assert first == ""
    assert last.startswith(scheme)
    assert "geheim" not in last


def test_a_wrong_password_is_no_reason_to_try_again(stub: Stub) -> None:
    stub.answers = [(401, BASIC, "")] * 9
    with pytest.raises(StoreError, match="refused the user or the password; nothing was loaded"):
        stub.load(user="dba", password="wrong")
    assert len(stub.requests) == 2


def test_the_password_is_never_shown(stub: Stub, kg_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import kg

    kg.write_graph(sample(), tmp_path / "graph.nq", "nquads")
    monkeypatch.setenv("KG_PASSWORD", "s3cret")
    inside = stub.url.replace("http://", "http://dba:s3cret@")
    for arguments in (["--user", "dba"], ["--user", "dba", "--password", "s3cret"], [inside]):
        endpoint = arguments.pop() if arguments == [inside] else stub.url
        for answer in ((401, BASIC, ""), (500, {}, "")):
            stub.answers = [answer] * 9
            outcome = kg_run("load", tmp_path, "--endpoint", endpoint, *arguments, "--retries", "1")
            assert outcome.status == 2
            assert "s3cret" not in outcome.out + outcome.err
            assert "Traceback" not in outcome.err
    assert "s3cret" not in kg_run("load", "--help").out


def test_user_and_password_of_the_url_are_sent(stub: Stub) -> None:
    stub.answers = [(401, BASIC, "")]
    load_into(sample(), stub.url.replace("http://", "http://d%40a:p%3Aw@"))
    assert stub.requests[-1][2] == "Basic ZEBhOnA6dw=="


def test_a_graph_and_the_default_graph_are_named_as_the_protocol_wants(stub: Stub) -> None:
    stub.load(protocol="graphs", replace=True)
    assert {path for _, path, _, _ in stub.requests} == {
        "/store?default=",
        "/store?graph=https%3A%2F%2Fw3id.org%2Fpolicy-kg%2Fid%2Farticle%2Fa1",
        "/store?graph=https%3A%2F%2Fw3id.org%2Fpolicy-kg%2Fid%2Farticle%2Fa2",
        "/store?graph=https%3A%2F%2Fw3id.org%2Fpolicy-kg%2Fid%2Fprovenance",
    }


def test_the_protocol_is_told_by_the_url(stub: Stub) -> None:
    for path, method in (("store", b"<http"), ("sparql-auth", b"INSERT DATA"), ("kg/update", b"INSERT DATA")):
        load_into(sample(), stub.url.removesuffix("store") + path)
        assert stub.requests[-1][3].startswith(method)
    load_into(sample(), stub.url.removesuffix("store") + "sparql-graph-crud-auth")
    assert "graph%2Fdefault" in "".join(path for _, path, _, _ in stub.requests)


@pytest.mark.parametrize(
    ("endpoint", "options", "message"),
    [
        ("ftp://example.org/store", {}, "no URL of http or https"),
        ("http://:80/store", {}, "the endpoint is no URL"),
        ("http://localhost:port/store", {}, "the endpoint is no URL"),
        ("http://localhost/store?graph=x", {}, "give the graph with --graph"),
        ("http://localhost/store", {"graph": "no iri"}, "'no iri' is no absolute IRI"),
        ("http://localhost/store", {"protocol": "soap"}, "there are auto, quads, graphs, update"),
        ("http://localhost/store", {"batch": 0}, "at least one triple"),
        (str(Path(__file__).parent), {}, "neither a URL nor a folder of an Oxigraph store"),
    ],
)
def test_what_makes_no_sense_is_said_before_anything_is_sent(endpoint: str, options: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        load_into(sample(), endpoint, **options)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("missing.nq", None, "does not exist"),
        ("empty.nq", "", "holds no triples; nothing was loaded"),
        ("broken.nq", "<http://x/s> <http://x/p> .\n", "nothing was loaded"),
        ("blank.nt", '_:b <http://x/p> "v" .\n', "holds blank nodes .*each load would double"),
        ("graph.json", "{", "graph.json"),
    ],
)
def test_a_source_that_is_none(stub: Stub, tmp_path: Path, name: str, text: str | None, message: str) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        load_into(tmp_path / name, stub.url, replace=True)
    assert stub.requests == []


def test_no_answer_is_waited_for_without_need() -> None:
    client = Client("http://127.0.0.1:9/store", user=None, password=None, retries=0, timeout=5)
    with pytest.raises(StoreError, match="cannot be reached: Connection refused"):
        client.send("POST", b"")
    client.close()
