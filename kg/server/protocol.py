"""The SPARQL 1.1 protocol apart from HTTP itself: what a request asks for, and in which formats it takes the answer.

https://www.w3.org/TR/sparql11-protocol/
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

#: Media type -> format of rows, and of yes or no; those first that are preferred where a client takes several.
RESULT_TYPES: Mapping[str, str] = {
    "application/sparql-results+json": "json",
    "application/json": "json",
    "application/sparql-results+xml": "xml",
    "application/xml": "xml",
    "text/xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
}
#: Media type -> format of triples.
GRAPH_TYPES: Mapping[str, str] = {
    "text/turtle": "ttl",
    "application/x-turtle": "ttl",
    "application/n-triples": "nt",
    "text/plain": "nt",
    "application/rdf+xml": "rdf",
    "application/xml": "rdf",
}
_FORM, _QUERY, _UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"


class ProtocolError(Exception):
    """A request that is refused, with its HTTP status."""

    def __init__(self, status: int, reason: str) -> None:
        self.status = status
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks: a query (None: for a description of the service) and the graphs to ask."""

    query: str | None
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


def read_request(method: str, parameters: str, content_type: str = "", body: bytes = b"") -> Asked:
    """What a request asks for.

    Parameters
    ----------
    method : str
        ``GET``, ``HEAD`` or ``POST``.
    parameters : str
        The query string of the URL, still encoded.
    content_type : str
        The header of that name.
    body : bytes
        The body of a ``POST``.

    Raises
    ------
    ProtocolError
        With status 400, 403 or 415.

    Examples
    --------
    >>> read_request("GET", "query=ASK+%7B%7D&default-graph-uri=a%3Ag")
    Asked(query='ASK {}', default_graphs=('a:g',), named_graphs=())
    >>> read_request("POST", "", "application/sparql-update", b"CLEAR ALL")
    Traceback (most recent call last):
    kg.server.protocol.ProtocolError: the graph is read-only: updates are refused
    """
    pairs = _pairs(parameters)
    if method != "POST":
        return _asked(pairs)
    kind, _, rest = content_type.partition(";")
    kind = kind.strip().lower()
    charset = rest.partition("charset=")[2].strip(' "').lower()
    if charset not in ("", "utf-8"):
        raise ProtocolError(415, f"the charset {charset} is not known here; send UTF-8")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise ProtocolError(400, "the body is no UTF-8") from None
    if kind == _FORM:
        return _asked([*pairs, *_pairs(text)], needs_query=True)
    if kind == _QUERY:
        return _asked([*pairs, ("query", text)], needs_query=True)
    if kind == _UPDATE:
        raise ProtocolError(403, "the graph is read-only: updates are refused")
    raise ProtocolError(415, f"a body is {_FORM} or {_QUERY}")


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError:
        raise ProtocolError(400, "the parameters are no URL-encoded UTF-8") from None


def _asked(pairs: Sequence[tuple[str, str]], *, needs_query: bool = False) -> Asked:
    def values(wanted: str) -> tuple[str, ...]:
        return tuple(value for name, value in pairs if name == wanted)

    if values("update"):
        raise ProtocolError(403, "the graph is read-only: updates are refused")
    queries = values("query")
    if len(queries) > 1:
        raise ProtocolError(400, "more than one query")
    if not queries and needs_query:
        raise ProtocolError(400, "the parameter query is missing")
    return Asked(queries[0] if queries else None, values("default-graph-uri"), values("named-graph-uri"))


def choose_type(accept: str, offered: Sequence[str]) -> str | None:
    """The media type among those offered that an ``Accept`` header likes best; None if it takes none of them.

    Of two that it likes the same, the one offered first.

    Examples
    --------
    >>> choose_type("text/csv;q=0.5, application/json", list(RESULT_TYPES))
    'application/json'
    >>> choose_type("", list(GRAPH_TYPES)), choose_type("image/png", list(GRAPH_TYPES))
    ('text/turtle', None)
    """
    ranges: dict[str, float] = {}
    for item in accept.split(","):
        name, *parameters = (part.strip().lower() for part in item.split(";"))
        if name:
            ranges[name] = _quality(parameters)
    if not ranges:
        return offered[0]

    def liking(media: str) -> float:
        wide = f"{media.partition('/')[0]}/*"
        return next((ranges[name] for name in (media, wide, "*/*") if name in ranges), 0.0)

    best = max(offered, key=liking)
    return best if liking(best) > 0 else None


def _quality(parameters: Sequence[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return float(value)
            except ValueError:
                return 0.0
    return 1.0
