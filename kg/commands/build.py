"""``kg build``: from articles to a graph and its files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import (
    BaseIri,
    Inputs,
    Json,
    Messages,
    Ontologies,
    Quiet,
    Verbose,
    Workers,
    print_json,
    printer,
)
from kg.commands.formats import FormatNames, chosen_formats


def build(
    inputs: Inputs,
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="DIR", help="Folder for the graph.", show_default=False)
    ],
    formats: FormatNames = [],  # noqa: B006 - Typer copies the default of an option that may be repeated
    base_iri: BaseIri = None,
    ontologies: Ontologies = None,
    workers: Workers = 1,
    as_json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Build the graph of articles, write it in the formats asked for, and print what it holds."""
