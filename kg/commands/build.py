"""``kg build``: from articles to a graph and its files."""

from __future__ import annotations

import shlex
import shutil
import sys
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

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
    count_inputs,
    print_json,
    printer,
)
from kg.commands.formats import DEFAULT_FORMATS, FormatNames, chosen_formats
from kg.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from kg.directory import BuildReport
    from kg.spark import SparkReport


class Engine(StrEnum):
    """What a build runs on."""

    LOCAL = "local"
    SPARK = "spark"


Decisions = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Verdicts of kg review to obey.", show_default="DIR/decisions.csv if there"),
]

License = Annotated[
    str | None,
    typer.Option(metavar="IRI", help="Licence of the graph, for its description in RDF.", show_default=False),
]


def build(
    context: typer.Context,
    inputs: Inputs,
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="DIR", help="Folder for the graph.", show_default=False)
    ],
    formats: FormatNames = DEFAULT_FORMATS,
    base_iri: BaseIri = None,
    ontologies: Ontologies = None,
    workers: Workers = 1,
    engine: Annotated[
        Engine, typer.Option(help="What to build on: this machine, or Spark (pip install 'policy-kg[spark]').")
    ] = Engine.LOCAL,
    master: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Master of Spark: local[4], spark://host:7077.",
            show_default="$SPARK_MASTER or local[*]",
        ),
    ] = None,
    decisions: Decisions = None,
    license: License = None,
    as_json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Build the graph of articles, write it in the formats asked for, and print what it holds."""
    from kg.summary import stats, summary_to_dict, write_summary
    from kg.vocabulary import BASE_IRI

    messages = Messages(quiet=quiet, verbose=verbose)
    names = chosen_formats(formats)
    shared: dict[str, Any] = {
        "base_iri": base_iri or BASE_IRI,
        "ontologies": ontologies,
        "decisions": decisions,
        "license": license,
        "on_error": messages.fail,
    }
    report: BuildReport | SparkReport
    if engine is Engine.SPARK:
        from kg import spark

        if _is_given(context, "workers"):
            raise UsageError("--workers is for the local engine; on Spark the master says how many: local[4]")
        if not _is_given(context, "formats"):
            names = list(spark.SPARK_FORMATS)
        report = spark.build_to(output, inputs, formats=names, master=master, **shared)
        summary = report.summary
        for verdict in report.unheeded:
            messages.warn(f"the verdict on {verdict.name} found no {verdict.left} or no {verdict.right}")
    else:
        from kg.directory import build_to
        from kg.export import open_graph

        if master is not None:
            raise UsageError("--master is for --engine spark")
        progress = partial(messages.progress, what="articles")
        report = build_to(output, inputs, formats=names, workers=workers, progress=progress, **shared)
        summary = stats(open_graph(output))
        check_verdicts(output, decisions, messages)
    if as_json:
        print_json(report_to_dict(report) | {"summary": summary_to_dict(summary)})
    elif not quiet:
        console = printer()
        write_summary(summary, console)
        print_files(report, output, console)
    if not summary.edges.keys() - {"mentions"}:
        messages.warn("the articles were read, but they state no fact that could be found")
    raise typer.Exit(messages.finish(report.ignored))


def _is_given(context: typer.Context, name: str) -> bool:
    """Whether the user gave an option."""
    source = context.get_parameter_source(name)
    return source is not None and source.name != "DEFAULT"


def check_verdicts(directory: Path, decisions: Path | None, messages: Messages) -> None:
    """Say which verdicts of a reviewer found nobody."""
    from kg.export import open_graph
    from kg.review import Reviewer, read_verdicts
    from kg.review.files import DECISIONS

    path = decisions or directory / DECISIONS
    if not path.exists():
        return
    reviewer = Reviewer(open_graph(directory))
    for verdict in read_verdicts(path):
        lacking = [anchor for anchor in (verdict.left, verdict.right) if not reviewer.find(verdict.name, anchor)]
        if lacking:
            messages.warn(f"{path}: the verdict on {verdict.name} found no {' and no '.join(lacking)}")


def report_to_dict(report: BuildReport | SparkReport) -> dict[str, Any]:
    return {
        "read": report.read,
        "known": report.known,
        "removed": report.removed,
        "skipped": report.skipped,
        "failed": report.failed,
        "ignored": list(report.ignored),
        "errors": [{"path": error.path, "line": error.line, "reason": error.reason} for error in report.errors],
        "nodes": report.nodes,
        "edges": report.edges,
        "files": {name: str(path) for name, path in report.files.items()},
        "seconds": report.seconds,
    }


def print_files(report: BuildReport | SparkReport, directory: Path, console: Console) -> None:
    """What was read, where the files are, and what can be done with them."""
    from rich.markup import escape
    from rich.table import Table

    others = {"of them known before": report.known, "removed": report.removed}
    read = count_inputs(report.read, **others, skipped=report.skipped, failed=report.failed)
    console.print(f"\n[bold]Input[/bold] {read}, in {report.seconds:.1f} s\n")
    console.print(f"[bold]Files[/bold] in {escape(str(directory))}")
    files = Table.grid(padding=(0, 2))
    for name, path in report.files.items():
        files.add_row(f"  {escape(path.name)}", name)
    console.print(files)
    kg, python = _programs()
    place = shlex.quote(str(directory))
    steps = Table.grid(padding=(0, 2))
    steps.add_row(escape(f"  {kg} stats {place} --limit 50"), "more of each table")
    steps.add_row(escape(f"  {kg} validate {place}"), "check the graph against the shapes")
    steps.add_row(escape(f"  {kg} export {place} --format graphml"), "write another format")
    steps.add_row(escape(f"  {python}"), escape(f">>> import kg; graph = kg.read_graph({str(directory)!r})"))
    console.print("\n[bold]Next[/bold]")
    console.print(steps)


def _programs() -> tuple[str, str]:
    """How the user calls ``kg`` and the Python that has it: by name, or by path where they are not on ``PATH``."""
    called, found = Path(sys.argv[0]), shutil.which("kg")
    if called.name == "kg" and called.exists() and not (found and called.samefile(found)):
        return str(called), str(called.with_name("python"))
    return "kg", "python"
