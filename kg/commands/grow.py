"""``kg update`` and ``kg remove``: articles added to a build, and taken out of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.build import Decisions, check_verdicts, print_files, report_to_dict
from kg.commands.console import (
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

if TYPE_CHECKING:
    from kg.directory import BuildReport

Directory = Annotated[Path, typer.Argument(metavar="DIR", help="Folder of a build.", show_default=False)]


def update(
    directory: Directory,
    inputs: Inputs,
    *,
    ontologies: Ontologies = None,
    workers: Workers = 1,
    decisions: Decisions = None,
    as_json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Add articles to a build, in place of former ones of the same id; all its files are written anew."""
    from kg import directory as builds

    messages = Messages(quiet=quiet, verbose=verbose)
    report = builds.update(
        directory,
        inputs,
        ontologies=ontologies,
        workers=workers,
        decisions=decisions,
        on_error=messages.fail,
        progress=partial(messages.progress, what="articles"),
    )
    _show(report, directory, decisions, messages, as_json=as_json, quiet=quiet)


def remove(
    directory: Directory,
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE...", help="Ids of articles.", show_default=False)],
    *,
    ontologies: Ontologies = None,
    decisions: Decisions = None,
    as_json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Take articles out of a build, and with them exactly what only they support."""
    from kg import directory as builds

    messages = Messages(quiet=quiet, verbose=verbose)
    report = builds.remove(directory, articles, ontologies=ontologies, decisions=decisions)
    _show(report, directory, decisions, messages, as_json=as_json, quiet=quiet)


def _show(
    report: BuildReport, directory: Path, decisions: Path | None, messages: Messages, *, as_json: bool, quiet: bool
) -> None:
    if as_json:
        print_json(report_to_dict(report))
    elif not quiet:
        print_files(report, directory, printer())
    check_verdicts(directory, decisions, messages)
    raise typer.Exit(messages.finish(report.ignored))
