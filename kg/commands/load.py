"""``kg load``: a graph into a triple store."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import Json, Messages, Quiet, print_json


def _complete(incomplete: str) -> list[str]:
    from kg.store import PROTOCOLS

    return [name for name in PROTOCOLS if name.startswith(incomplete)]


def load(
    source: Annotated[
        Path,
        typer.Argument(metavar="DIR|FILE", help="Folder of a build, or one file in any format.", show_default=False),
    ],
    *,
    endpoint: Annotated[
        str,
        typer.Option(
            metavar="URL",
            help="Where the store takes data, e.g. http://localhost:7878/store; or the folder of an Oxigraph store.",
            show_default=False,
        ),
    ],
    graph: Annotated[
        str | None, typer.Option(metavar="IRI", help="Load everything into this one graph.", show_default=False)
    ] = None,
    user: Annotated[
        str | None, typer.Option(metavar="NAME", help="User, by basic or digest authentication.", show_default=False)
    ] = None,
    password: Annotated[
        str | None,
        typer.Option(
            metavar="WORD",
            help="Password; better in the environment, where nobody sees it.",
            envvar="KG_PASSWORD",
            show_default=False,
        ),
    ] = None,
    replace: Annotated[
        bool,
        typer.Option(
            "--replace",
            help="First empty what is written to: the graph of --graph; else the default graph and the graph of each"
            " article.",
        ),
    ] = False,
    protocol: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="quads (N-Quads in one body), graphs (one a request), update (SPARQL Update), or auto: by the URL.",
            autocompletion=_complete,
        ),
    ] = "auto",
    batch: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Triples in a request.", show_default="by protocol")
    ] = None,
    retries: Annotated[
        int, typer.Option(min=0, metavar="N", help="How often a request that failed in passing is repeated.")
    ] = 4,
    timeout: Annotated[float, typer.Option(min=1, metavar="SECONDS", help="Longest wait for an answer.")] = 300.0,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Load a graph into a triple store, in batches. Loading it twice changes nothing; a load cut off is repeated.

    Exit status: 0 the store took all of it, 2 it did not.
    """
    from kg.store import load_into

    messages = Messages(quiet=quiet)
    with messages.counter("triples") as progress:
        report = load_into(
            source,
            endpoint,
            graph=graph,
            user=user,
            password=password,
            replace=replace,
            protocol=protocol,
            batch=batch,
            retries=retries,
            timeout=timeout,
            progress=progress,
        )
    if as_json:
        print_json(asdict(report))
    else:
        graphs = "1 graph" if report.graphs == 1 else f"{report.graphs:,} graphs"
        messages.note(f"loaded {report.triples:,} triples in {graphs}")
