"""``kg sparql``: a SPARQL query on a graph that was built, with no server."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.commands.answers import print_table
from kg.commands.console import OK, SKIPPED, Messages, Quiet
from kg.errors import InputError, UsageError

if TYPE_CHECKING:
    from kg.sparql import Answer

#: Rows of a table without --limit.
_ROWS = 50
_FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl", "nt", "rdf")


def _complete(incomplete: str) -> list[str]:
    return [name for name in _FORMATS if name.startswith(incomplete)]


def _complete_query(incomplete: str) -> list[str]:
    from kg.sparql import list_queries

    return [name for name in list_queries() if name.startswith(incomplete)]


def sparql(
    graph: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="Folder of a build, or one file of it.", show_default=False)
    ] = None,
    query: Annotated[
        str | None,
        typer.Argument(
            metavar="QUERY",
            help="A query, a file that holds one, - for standard input, or a name that --list prints.",
            show_default=False,
            autocompletion=_complete_query,
        ),
    ] = None,
    *,
    format: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="NAME",
            help="table, csv, tsv, json or xml; of CONSTRUCT and DESCRIBE ttl, nt or rdf.",
            show_default="table, or ttl of triples",
            autocompletion=_complete,
        ),
    ] = "",
    limit: Annotated[
        int | None,
        typer.Option(
            min=1, metavar="N", help="Most rows or triples.", show_default="50 in a table, all in other formats"
        ),
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="Print the queries that come with kg.")] = False,
    quiet: Quiet = False,
) -> None:
    """Run a SPARQL query on a graph, with no server.

    The default graph holds every triple once; GRAPH asks for the named graph of an article. The prefixes kg, skos, org,
    prov, oa and the others of the RDF files need no declaration. Exit status: 0 found or true, 1 nothing or false.
    """
    from kg.sparql import list_queries, open_store, run_query

    if listed:
        _print_list(list_queries().items())
        return
    if graph is None or query is None:
        raise UsageError("give the folder of a graph and a query, or --list")
    if format and format not in _FORMATS:
        raise UsageError(f"unknown format {format!r}; there are {', '.join(_FORMATS)}")
    messages = Messages(quiet=quiet)
    text = _read(query)
    as_table = format in ("", "table")
    answer = run_query(open_store(graph, note=messages.note), text, limit=limit or (_ROWS if as_table else None))
    if as_table:
        _print(answer, is_wanted=format == "table")
    else:
        sys.stdout.write(answer.serialize(format).decode())
    if answer.truncated:
        typer.echo(f"kg: first {len(answer):,} only; --limit shows more", err=True)
    if not answer and answer.kind != "ask":
        typer.echo("kg: nothing found", err=True)
    raise typer.Exit(OK if answer else SKIPPED)


def _read(query: str) -> str:
    """The text of the query that an argument is, names or points to."""
    from kg.sparql import find_query

    if query == "-":
        return sys.stdin.read()
    try:
        if Path(query).is_file():
            return Path(query).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError("a query is UTF-8 text", path=query) from error
    except OSError:  # a query too long for the name of a file
        pass
    return find_query(query)


def _print(answer: Answer, *, is_wanted: bool) -> None:
    if answer.kind == "ask":
        typer.echo("yes" if answer else "no")
    elif answer.kind == "select":
        if answer:
            print_table(answer.variables, [[_cell(term) for term in row] for row in answer.rows])
    elif is_wanted:
        names = ("subject", "predicate", "object")
        print_table(names, [[_cell(term) for term in triple] for triple in answer.triples])
    else:
        sys.stdout.write(answer.serialize("ttl").decode())


def _cell(term: Any) -> str:
    """An IRI as the id of a node or as a prefixed name; a literal as its text."""
    import pyoxigraph

    from kg.rdf.terms import prefixed
    from kg.vocabulary import BASE_IRI

    if term is None:
        return ""
    if not isinstance(term, pyoxigraph.NamedNode):
        return term.value if isinstance(term, pyoxigraph.Literal) else str(term)
    iri = term.value
    if iri.startswith(BASE_IRI):
        return iri.removeprefix(BASE_IRI)
    return prefixed(iri)


def _print_list(queries: Iterable[tuple[str, str]]) -> None:
    rows = [(name, about) for name, about in queries]
    if rows:
        print_table(("query", "what it asks"), rows)
