"""``kg extract``: what each article says, one JSON line an article."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import Inputs, Messages, Ontologies, Quiet, Verbose, Workers, open_output
from kg.errors import UsageError


def extract(
    inputs: Inputs,
    *,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="File to write.", show_default="standard output"),
    ] = None,
    ontologies: Ontologies = None,
    workers: Workers = 1,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Find the mentions and facts of each article and write them as JSON lines with their offsets."""
    from kg.build import extract_articles
    from kg.evaluate import to_record

    messages = Messages(quiet=quiet, verbose=verbose)
    extractions = extract_articles(inputs, ontologies=ontologies, workers=workers, on_error=messages.fail)
    count = 0
    with open_output(output) as stream:
        for extraction in messages.progress(extractions, "articles"):
            stream.write(json.dumps(to_record(extraction), ensure_ascii=False) + "\n")
            count += 1
        if not count:
            raise UsageError("no article could be read, so nothing was extracted")
    status = messages.finish()
    messages.note(f"extracted from {count:,} articles")
    raise typer.Exit(status)
