"""The application: what is answered at which path, and the headers around it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import StoreError
from kg.server.pages import Explored, data, page
from kg.server.pool import BusyError, LateError, Limits, Pool, Query
from kg.server.protocol import GRAPH_TYPES, RESULT_TYPES, Asked, ProtocolError, choose_type, read_request
from kg.sparql import Answer

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: Says that an answer ends at the limit, and where that is.
TRUNCATED = "Kg-Truncated"
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_SD = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS_IRI = "http://www.w3.org/ns/formats/"


def make_app(
    source: str | Path, *, limits: Limits | None = None, workers: int = 2, hosts: Sequence[str] = ("*",)
) -> Starlette:
    """The web application of one graph.

    Parameters
    ----------
    source : str or Path
        Folder of a build, or one file of it.
    limits : Limits, optional
        What a request may cost.
    workers : int
        How many queries run at once.
    hosts : sequence of str
        Names under which the server may be spoken to; ``*`` for any. A page of another site cannot reach a server on
        this machine by a name of its own (DNS rebinding) where they are listed.

    Returns
    -------
    starlette.applications.Starlette
        An ASGI application; its processes run between start-up and shut-down.
    """
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.middleware.trustedhost import TrustedHostMiddleware
    from starlette.routing import Route

    bounds = limits or Limits()

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.pool = Pool(Path(source), size=workers, seconds=bounds.seconds)
        try:
            yield
        finally:
            app.state.pool.close()

    app = Starlette(
        routes=[
            Route("/", page),
            Route("/api/{name}", data),
            Route("/sparql", _sparql, methods=["GET", "POST"]),
        ],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
            Middleware(_HeadersMiddleware),
        ],
        lifespan=lifespan,
    )
    app.state.limits = bounds
    app.state.explored = Explored(Path(source))
    return app


class _HeadersMiddleware:
    """Headers that every answer has."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"],
                    *((name.lower().encode(), value.encode()) for name, value in _HEADERS.items()),
                ]
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)


async def _sparql(request: Request) -> Response:
    """``/sparql``: the protocol."""
    try:
        body = await _body(request, request.app.state.limits.request)
        parameters = request.scope["query_string"].decode("latin-1")
        asked = read_request(request.method, parameters, request.headers.get("content-type", ""), body)
        if asked.query is None:
            return _describe_service(request)
        return await _answer(request, asked, asked.query)
    except ProtocolError as error:
        return _text(str(error), error.status)


async def _answer(request: Request, asked: Asked, text: str) -> Response:
    from starlette.concurrency import run_in_threadpool
    from starlette.responses import Response

    limits: Limits = request.app.state.limits
    accept = request.headers.get("accept", "")
    result_type = choose_type(accept, list(RESULT_TYPES))
    graph_type = choose_type(accept, list(GRAPH_TYPES))
    query = Query(
        text,
        RESULT_TYPES[result_type] if result_type else None,
        GRAPH_TYPES[graph_type] if graph_type else None,
        limits.rows,
        asked.default_graphs,
        asked.named_graphs,
    )
    try:
        reply = await run_in_threadpool(request.app.state.pool.run, query)
    except BusyError as error:
        return _text(str(error), 503)
    except LateError as error:
        return _text(str(error), 504)
    except StoreError as error:
        return _text(str(error), 500)
    if reply.outcome == "wrong":
        return _text(reply.body.decode(), 400)
    if reply.outcome == "unwritable":
        types = ", ".join(dict.fromkeys((*RESULT_TYPES, *GRAPH_TYPES)))
        return _text(f"there is no such format; answers can be had as {types}", 406)
    media = graph_type if query.graph_format == reply.format else result_type
    headers = {"Vary": "Accept", **({TRUNCATED: str(limits.rows)} if reply.truncated else {})}
    return Response(reply.body, media_type=media, headers=headers)


async def _body(request: Request, most: int) -> bytes:
    """The body of a request, of which no more is read than may be there."""
    parts = bytearray()
    async for part in request.stream():
        parts += part
        if len(parts) > most:
            raise ProtocolError(413, f"the request is longer than {most:,} bytes")
    return bytes(parts)


def _describe_service(request: Request) -> Response:
    """What the service is, in its own vocabulary: https://www.w3.org/TR/sparql11-service-description/."""
    import pyoxigraph
    from starlette.responses import Response

    media = choose_type(request.headers.get("accept", ""), list(GRAPH_TYPES))
    if media is None:
        return _text(f"the description of the service can be had as {', '.join(GRAPH_TYPES)}", 406)
    service = pyoxigraph.NamedNode(str(request.url.replace(query="", fragment="")))
    named = pyoxigraph.NamedNode
    formats = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
    rows = [
        ("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", f"{_SD}Service"),
        (f"{_SD}endpoint", service.value),
        (f"{_SD}supportedLanguage", f"{_SD}SPARQL11Query"),
        (f"{_SD}feature", f"{_SD}UnionDefaultGraph"),
        *((f"{_SD}resultFormat", _FORMATS_IRI + name) for name in (*formats, "Turtle", "N-Triples", "RDF_XML")),
    ]
    triples = [pyoxigraph.Triple(service, named(predicate), named(value)) for predicate, value in rows]
    body = Answer("graph", triples=triples).serialize(GRAPH_TYPES[media])
    return Response(body, media_type=media, headers={"Vary": "Accept"})


def _text(message: str, status: int) -> Response:
    from starlette.responses import PlainTextResponse

    return PlainTextResponse(f"{message}\n", status_code=status)
