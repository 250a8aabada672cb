"""Queries and their answers: rows, yes or no, or triples; and what is wrong with a query that is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from kg.errors import UsageError
from kg.rdf import NAMESPACES
from kg.sparql import results

if TYPE_CHECKING:
    import pandas
    import pyoxigraph

Kind = Literal["select", "ask", "graph"]
#: Name of a format of triples -> its name in ``pyoxigraph.RdfFormat``.
GRAPH_FORMATS = {"ttl": "TURTLE", "nt": "N_TRIPLES", "rdf": "RDF_XML"}
RESULT_FORMATS = ("json", "xml", "csv", "tsv")
_POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_UPDATE = re.compile(
    r"(?:\s|#[^\n]*\n|(?:prefix\s+[^\s<]*|base)\s*<[^>]*>)*"
    r"(?:insert|delete|load|clear|drop|create|add|move|copy|with)\b",
    re.IGNORECASE,
)
_SERVICE = re.compile("service", re.IGNORECASE | re.ASCII)
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
#: Errors of the parser that say what is wrong; the others only list what might stand there.
_TELLING = {
    "Prefix not found": "a prefix is not declared",
    "IRI parsing failed": "an IRI is not absolute or not valid",
    "variable that is unbound": "a selected variable is neither bound nor in GROUP BY",
}
_NUMBERS = frozenset(
    f"http://www.w3.org/2001/XMLSchema#{name}" for name in ("integer", "decimal", "double", "float", "int", "long")
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gave.

    ``kind`` is ``select``, ``ask`` or ``graph`` (of CONSTRUCT and DESCRIBE). A select has ``variables`` and ``rows`` of
    Oxigraph terms, None where a variable is unbound; an ask has ``value``; a graph has ``triples``. ``truncated`` says
    that there was more than the limit let through.
    """

    kind: Kind
    variables: tuple[str, ...] = ()
    rows: Sequence[Sequence[Any]] = ()
    value: bool = False
    triples: Sequence[pyoxigraph.Triple] = ()
    truncated: bool = False

    def __len__(self) -> int:
        return len(self.triples if self.kind == "graph" else self.rows)

    def __bool__(self) -> bool:
        """The value of an ask; of the others whether anything was found."""
        return self.value if self.kind == "ask" else len(self) > 0

    def to_frame(self) -> pandas.DataFrame:
        """The rows as a table: numbers as numbers, IRIs and other literals as text, ``None`` where unbound."""
        import pandas

        if self.kind != "select":
            raise UsageError("only the answer of a SELECT is a table")
        cells = [[_plain(term) for term in row] for row in self.rows]
        return pandas.DataFrame(cells, columns=list(self.variables))

    def serialize(self, format: str) -> bytes:
        """The answer in a standard format.

        Parameters
        ----------
        format : str
            ``json``, ``xml``, ``csv`` or ``tsv`` (SPARQL 1.1 results) of rows and of yes or no; ``ttl``, ``nt`` or
            ``rdf`` of triples.

        Raises
        ------
        UsageError
            If the answer cannot be written so.
        """
        if self.kind == "graph":
            import pyoxigraph

            if format not in GRAPH_FORMATS:
                raise UsageError(f"the answer is triples; they can be had as {', '.join(GRAPH_FORMATS)}")
            syntax = getattr(pyoxigraph.RdfFormat, GRAPH_FORMATS[format])
            # Oxigraph writes prefixes in another order in each process; only those of Turtle can be put in order.
            prefixes = dict(NAMESPACES) if format == "ttl" else {}
            written = pyoxigraph.serialize(sorted(self.triples, key=str), format=syntax, prefixes=prefixes) or b""
            return _order_prefixes(written) if format == "ttl" else written
        if format not in RESULT_FORMATS:
            raise UsageError(f"the answer is no triples; it can be had as {', '.join(RESULT_FORMATS)}")
        if self.kind == "ask":
            return results.write_boolean(self.value, format).encode()
        return results.write_rows(self.variables, self.rows, format).encode()


def run_query(
    store: pyoxigraph.Store,
    query: str,
    *,
    limit: int | None = None,
    default_graphs: Sequence[str] = (),
    named_graphs: Sequence[str] = (),
    services: bool = True,
) -> Answer:
    """Run a query on a store and fetch its answer.

    Parameters
    ----------
    store : pyoxigraph.Store
        As ``open_store`` gives it.
    query : str
        A SPARQL 1.1 query.
    limit : int, optional
        Most rows or triples to fetch.
    default_graphs, named_graphs : sequence of str
        IRIs of the graphs to ask instead of all, as ``FROM`` and ``FROM NAMED`` name them.
    services : bool
        Whether ``SERVICE`` may send parts of the query to other servers.

    Raises
    ------
    UsageError
        If the query is no valid query, or an update; or a service that it asks cannot be reached.

    Examples
    --------
    >>> import pyoxigraph
    >>> run_query(pyoxigraph.Store(), "SELECT ?s { ?s ?p ?o }").rows
    []
    >>> run_query(pyoxigraph.Store(), "SELECT ?s { ?s ?p ")
    Traceback (most recent call last):
    kg.errors.UsageError: query, line 1, column 19: syntax error at the end
    """
    import pyoxigraph

    graphs: dict[str, Any] = {}
    if not services:
        _refuse_services(query)
    try:
        if default_graphs or named_graphs:
            graphs["default_graph"] = [pyoxigraph.NamedNode(iri) for iri in default_graphs]
            graphs["named_graphs"] = [pyoxigraph.NamedNode(iri) for iri in named_graphs]
        found = store.query(query, prefixes=dict(NAMESPACES), **graphs)
        stop = None if limit is None else limit + 1
        if isinstance(found, pyoxigraph.QueryBoolean):
            return Answer("ask", value=bool(found))
        if isinstance(found, pyoxigraph.QueryTriples):
            triples = list(dict.fromkeys(islice(found, stop)))
            return Answer("graph", triples=triples[:limit], truncated=limit is not None and len(triples) > limit)
        variables = tuple(variable.value for variable in found.variables)
        rows = [tuple(solution) for solution in islice(found, stop)]
        return Answer("select", variables, rows[:limit], truncated=limit is not None and len(rows) > limit)
    except SyntaxError as error:
        raise UsageError(_explain(query, str(error))) from None
    except ValueError as error:
        raise UsageError(f"no IRI of a graph: {error}") from None
    except (OSError, RuntimeError) as error:
        raise UsageError(f"the query failed: {error}") from None


def _order_prefixes(turtle: bytes) -> bytes:
    """Turtle with its prefixes in order of their names."""
    lines = turtle.splitlines(keepends=True)
    heads = [line for line in lines if line.startswith(b"@prefix ")]
    return b"".join([*sorted(heads), *lines[len(heads) :]])


def _plain(term: Any) -> Any:
    if term is None:
        return None
    datatype = getattr(getattr(term, "datatype", None), "value", None)
    if datatype in _NUMBERS:
        number = float(term.value)
        return int(term.value) if datatype.endswith(("integer", "int", "long")) else number
    return term.value if hasattr(term, "value") else str(term)


def _refuse_services(query: str) -> None:
    """Refuse a query that has the keyword SERVICE; the word may stand in names, texts and comments.

    Oxigraph cannot be told to ask no other server. Its parser tells where the word is the keyword: with another word
    of the same length in its place the query is no query any more.
    """
    import pyoxigraph

    for text in {query, _ESCAPED.sub(lambda found: chr(int(found[1] or found[2], 16) % 0x110000), query)}:
        if not _SERVICE.search(text):
            continue
        try:
            pyoxigraph.Store().query(_SERVICE.sub("servicx", text), prefixes=dict(NAMESPACES))
        except SyntaxError as error:
            reason = "SERVICE, which asks other servers, is refused here"
            raise UsageError(f"{_explain(text, str(error))}; {reason}") from None
        except (OSError, RuntimeError):  # what it gives does not matter
            continue


def _explain(query: str, message: str) -> str:
    """One line that says where a query is wrong and, where the parser knows it, what."""
    if _UPDATE.match(query):
        return "the graph is read-only: updates are refused, a query starts with SELECT, ASK, CONSTRUCT or DESCRIBE"
    found = _POSITION.match(message)
    if not found:
        return f"query: {message.splitlines()[0]}"
    line, column = int(found[1]), int(found[2])
    lines = query.split("\n")
    rest = lines[line - 1][column - 1 :].strip() if line <= len(lines) else ""
    what = next((words for sign, words in _TELLING.items() if sign in found[3]), "syntax error")
    where = f" at {rest[:30]!r}" if rest else " at the end" if line == len(lines) else " at the end of the line"
    return f"query, line {line}, column {column}: {what}{where}"
