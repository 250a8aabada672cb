"""``kg serve``: a graph on a local server."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import Messages, Quiet


def serve(
    graph: Annotated[
        Path, typer.Argument(metavar="DIR", help="Folder of a build, or one file of it.", show_default=False)
    ],
    *,
    host: Annotated[str, typer.Option(help="Address to listen on; there is no password.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 for any that is free.")] = 8000,
    timeout: Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="Most time of a query.")] = 30.0,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="Most rows or triples of an answer.")] = 10_000,
    workers: Annotated[int, typer.Option(min=1, metavar="N", help="Queries that run at once.")] = 2,
    quiet: Quiet = False,
) -> None:
    """Serve a graph to this machine: a page to explore it, and the SPARQL 1.1 protocol at /sparql.

    Nothing that is asked changes the graph.

    It needs the extra: pip install 'policy-kg[serve]'. Ctrl-C ends it with exit status 130.
    """
    from kg.server import serve as run

    note = Messages(quiet=quiet).note
    run(graph, host=host, port=port, timeout=timeout, limit=limit, workers=workers, note=note)
