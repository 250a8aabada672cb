"""The explorer of a server: the page, and the records that it asks for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg import explorer
from kg.errors import KGError
from kg.explorer import page_policy, server_page
from kg.export import open_graph
from kg.graph import Graph
from kg.sparql import find_query, list_queries

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

#: Most statistics in an answer.
_ROWS = 500


class Explored:
    """A graph that is opened when the page first asks for it, and what was made of it."""

    def __init__(self, source: Path) -> None:
        self.source = source
        self._lock = threading.Lock()
        self._made: dict[str, Any] = {}

    @cached_property
    def _graph(self) -> Graph:
        return open_graph(self.source)

    def answer(self, name: str, wanted: Mapping[str, str]) -> Any:
        """The data of a name; ``wanted`` are the parameters.

        One at a time: the indexes behind the questions are made while they are asked.
        """
        with self._lock:
            if name in _WHOLE:
                if name not in self._made:
                    self._made[name] = _WHOLE[name](self._graph)
                return self._made[name]
            return _ASKED[name](self._graph, wanted)


def _statistics(graph: Graph, wanted: Mapping[str, str]) -> Any:
    asked = {name: wanted[name] for name in ("indicator", "area", "period") if wanted.get(name)}
    return explorer.statistics(graph, limit=_ROWS, **asked)


_WHOLE: Mapping[str, Callable[[Graph], Any]] = {
    "overview": explorer.overview,
    "regions": explorer.regions,
    "programmes": explorer.programmes,
    "network": explorer.network,
}
_ASKED: Mapping[str, Callable[[Graph, Mapping[str, str]], Any]] = {
    "search": lambda graph, wanted: explorer.search(graph, wanted.get("q", ""), type=wanted.get("type") or None),
    "entity": lambda graph, wanted: explorer.entity(graph, wanted.get("id", "")),
    "statistics": _statistics,
}


async def page(request: Request) -> Response:
    """``/``: the page."""
    from starlette.responses import HTMLResponse

    return HTMLResponse(server_page(), headers={"Content-Security-Policy": page_policy()})


async def data(request: Request) -> Response:
    """``/api/<name>``: data for the page; what cannot be had is 404, with the reason."""
    from starlette.concurrency import run_in_threadpool
    from starlette.responses import JSONResponse, PlainTextResponse

    name = request.path_params["name"]
    if name == "queries":
        return JSONResponse({name: [about, find_query(name)] for name, about in list_queries().items()})
    if name not in _WHOLE and name not in _ASKED:
        return PlainTextResponse("Not Found", status_code=404)
    try:
        found = await run_in_threadpool(request.app.state.explored.answer, name, request.query_params)
    except KGError as error:
        return PlainTextResponse(f"{error}\n", status_code=404)
    return JSONResponse(found)
