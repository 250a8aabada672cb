"""``kg vocab``: look into the vocabularies and check them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.commands.console import OK, SKIPPED, Json, Ontologies, print_json, printer

if TYPE_CHECKING:
    from kg.vocabulary import Term

app = typer.Typer(no_args_is_help=True, help="Look into the vocabularies and check them.", rich_markup_mode=None)


@app.command()
def check(*, ontologies: Ontologies = None, as_json: Json = False) -> None:
    """Check the Turtle files: labels, dates, references, and names that two terms bear.

    Exit status: 0 all is well, 1 there are problems, 2 no vocabulary there.
    """
    from dataclasses import asdict

    from rich.markup import escape
    from rich.table import Table

    from kg.vocabulary import ontology_directory
    from kg.vocabulary_check import check_vocabulary

    directory = ontologies or ontology_directory()
    problems = check_vocabulary(directory)
    if as_json:
        print_json({"directory": str(directory), "problems": [asdict(problem) for problem in problems]})
    elif problems:
        table = Table("file", "term", "problem", box=None, pad_edge=False, header_style="dim")
        for problem in problems:
            table.add_row(escape(problem.file), escape(problem.term), escape(problem.message))
        printer().print(table)
        typer.echo(f"{len(problems)} problems in {directory}")
    else:
        typer.echo(f"no problems in {directory}")
    raise typer.Exit(SKIPPED if problems else OK)


@app.command()
def find(
    name: Annotated[str, typer.Argument(help="A name, an alias, or a part of one.")],
    *,
    date: Annotated[str | None, typer.Option(metavar="DATE", help="Only what held on that day (2021-11-05).")] = None,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="Most terms shown.")] = 20,
    ontologies: Ontologies = None,
    as_json: Json = False,
) -> None:
    """Find the terms that bear a name; where none does, those whose names hold it.

    Exit status: 0 found, 1 not found.
    """
    from rich.markup import escape
    from rich.table import Table

    from kg.vocabulary import load_vocabulary

    terms = [term for term in load_vocabulary(ontologies).terms.values() if date is None or term.valid_on(date)]
    found = [term for term in terms if name in _names(term)]
    found = found or [term for term in terms if any(name in other for other in _names(term))]
    if as_json:
        print_json([_plain(term) for term in found[:limit]])
    elif found:
        table = Table("id", "name", "English", "also", "valid", box=None, pad_edge=False, header_style="dim")
        for term in found[:limit]:
            also = "、".join([*term.aliases, *term.all("weakLabel")])
            valid = f"{term.valid_from or '…'} to {term.valid_until}" if term.valid_until else term.valid_from
            table.add_row(*map(escape, (term.id, term.name, term.label_en, also, valid)))
        printer().print(table)
    if len(found) > limit:
        typer.echo(f"kg: {len(found) - limit:,} more; --limit shows them", err=True)
    if not found:
        typer.echo(f"kg: no term of the vocabulary bears the name {name}", err=True)
    raise typer.Exit(OK if found else SKIPPED)


@app.command()
def stats(*, ontologies: Ontologies = None, as_json: Json = False) -> None:
    """Count the terms and their names by kind."""
    from rich.table import Table

    from kg.vocabulary import load_vocabulary

    vocabulary = load_vocabulary(ontologies)
    terms = Counter(kind for term in vocabulary.terms.values() for kind in term.kinds)
    current = Counter(kind for term in vocabulary.terms.values() if term.valid_on(None) for kind in term.kinds)
    rows = [(kind, terms[kind], current[kind], len(vocabulary.names(kind))) for kind in sorted(terms)]
    if as_json:
        kinds = {kind: {"terms": count, "current": now, "names": names} for kind, count, now, names in rows}
        print_json({"terms": len(vocabulary), "kinds": kinds})
        return
    table = Table("kind", box=None, pad_edge=False, header_style="dim")
    for column in ("terms", "current", "names"):
        table.add_column(column, justify="right")
    for kind, *counts in rows:
        table.add_row(kind, *(f"{count:,}" for count in counts))
    printer().print(table)


def _names(term: Term) -> tuple[str, ...]:
    return term.name, *term.aliases, *term.all("weakLabel"), term.label_en


def _plain(term: Term) -> dict[str, Any]:
    return {
        "id": term.id,
        "kinds": list(term.kinds),
        "name": term.name,
        "label_en": term.label_en,
        "aliases": list(term.aliases),
        "parent": term.parent,
        "valid_from": term.valid_from,
        "valid_until": term.valid_until,
        "successors": list(term.successors),
        "properties": {name: list(values) for name, values in term.properties.items()},
    }
