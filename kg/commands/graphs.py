"""``kg export`` and ``kg stats``: what can be done with a graph that was built."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import BaseIri, Json, Messages, Quiet, print_json, printer
from kg.commands.formats import FormatNames, chosen_formats

Graph = Annotated[Path, typer.Argument(metavar="DIR", help="Folder of a build, or one file of it.", show_default=False)]


def export(
    graph: Graph,
    *,
    formats: FormatNames,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="DIR", help="Where the files go.", show_default="the folder read"),
    ] = None,
    base_iri: BaseIri = None,
    quiet: Quiet = False,
) -> None:
    """Write a graph that was built before in further formats."""
    from kg.export import export as export_to
    from kg.vocabulary import BASE_IRI

    written = export_to(graph, chosen_formats(formats), output=output, base_iri=base_iri or BASE_IRI)
    for path in written.values():
        Messages(quiet=quiet).note(f"wrote {path}")


def stats(
    graph: Graph,
    *,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="Most rows of a table.")] = 10,
    as_json: Json = False,
) -> None:
    """Sum up a graph: officials with their posts, organs, regions, programmes, documents, meetings, statistics."""
    from kg.export import open_graph
    from kg.summary import stats as sum_up
    from kg.summary import summary_to_dict, write_summary

    summary = sum_up(open_graph(graph), limit=limit)
    if as_json:
        print_json(summary_to_dict(summary))
    else:
        write_summary(summary, printer())
