"""The page: its parts put together, for a server, or with all data in one file.

Whatever comes out of a graph stands in the page as JSON in which no ``<`` is left, and the script writes it as text.
The policy of the page allows the one script and the one style sheet in it, by their hashes, and nothing from elsewhere.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from kg.explorer.overviews import index, network, overview, programmes, regions, statistics
from kg.explorer.records import record_of
from kg.graph import Graph
from kg.query.view import View, view_of

#: Most statistics in a file.
_ROWS = 20_000
#: Characters of JSON in a block of records.
_BLOCK = 400_000
#: Characters of JSON of all records up to which they are written as they are; more are compressed.
_PLAIN = 4_000_000


def server_page() -> str:
    """The page that asks the server it comes from."""
    return "".join(_assemble('<script type="application/json" id="source">"server"</script>\n', "'self'"))


def page_policy() -> str:
    """The ``Content-Security-Policy`` of the page of a server."""
    return _policy("'self'")


def generate_page(graph: Graph) -> Iterator[str]:
    """The page with all data of a graph in it, in parts.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.

    Yields
    ------
    str
        Parts of one HTML file.

    Examples
    --------
    >>> from kg.graph import build_graph
    >>> "".join(generate_page(build_graph([], []))).startswith("<!DOCTYPE html>")
    True
    """
    head, tail = _assemble("\0", "'none'").split("\0")
    yield head
    yield '<script type="application/json" id="source">"file"</script>\n'
    view = view_of(graph)
    whole = {
        "index": index(view),
        "overview": overview(graph),
        "regions": regions(graph),
        "programmes": programmes(graph),
        "network": network(graph),
        "statistics": statistics(graph, limit=_ROWS),
    }
    blocks = list(_blocks(view))
    packed = sum(map(len, blocks)) > _PLAIN
    for name, data in whole.items():
        yield _script(name, _json(data), packed)
    starts = []
    for place, block in enumerate(blocks):
        yield _script(f"block{place}", block, packed)
        starts.append(block.count('\n{"id":'))
    yield _script("blocks", _json(starts), packed=False)
    yield tail


def _blocks(view: View) -> Iterator[str]:
    """The records of all nodes in order of their ids, some hundred thousand characters a block."""
    rows: list[str] = []
    size = 0
    for node in sorted(view.nodes):
        rows.append(_json(record_of(view, node)))
        size += len(rows[-1])
        if size > _BLOCK:
            yield _block(rows)
            rows, size = [], 0
    if rows:
        yield _block(rows)


def _block(rows: list[str]) -> str:
    return "[" + ",".join(f"\n{row}" for row in rows) + "\n]"


def _json(data: Any) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _script(name: str, text: str, packed: bool) -> str:
    if packed:
        code = base64.b64encode(zlib.compress(text.encode("utf-8", "replace"), 6)).decode()
        return f'<script type="application/zlib" id="{name}">{code}</script>\n'
    return f'<script type="application/json" id="{name}">{text}</script>\n'


@cache
def _asset(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _policy(connect: str) -> str:
    script, style = (
        base64.b64encode(hashlib.sha256(_asset(name).encode()).digest()).decode()
        for name in ("explorer.js", "explorer.css")
    )
    return (
        f"default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; connect-src {connect}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _assemble(data: str, connect: str) -> str:
    page = _asset("explorer.html").replace("{policy}", _policy(connect))
    page = page.replace("{style}", _asset("explorer.css")).replace("{script}", _asset("explorer.js"))
    return page.replace("{data}", data)
