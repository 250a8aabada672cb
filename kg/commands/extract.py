"""``kg extract``: what each article says, one JSON line an article."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import Inputs, Messages, Ontologies, Quiet, Verbose, Workers, count_inputs, open_output


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
    from kg.build import extract_articles, nothing_read
    from kg.evaluate import to_record
    from kg.ingest import ReadStats

    messages = Messages(quiet=quiet, verbose=verbose)
    stats = ReadStats()
    extractions = extract_articles(inputs, ontologies=ontologies, workers=workers, on_error=messages.fail, stats=stats)
    with open_output(output) as stream:
        for extraction in messages.progress(extractions, "articles"):
            stream.write(json.dumps(to_record(extraction), ensure_ascii=False) + "\n")
        if not stats.read:
            raise nothing_read(inputs, "extracted")
    status = messages.finish(stats.ignored)
    messages.note(count_inputs(stats.read, skipped=stats.skipped, failed=stats.failed))
    raise typer.Exit(status)
