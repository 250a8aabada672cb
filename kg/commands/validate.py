"""``kg validate``: whether a graph keeps to the shapes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.console import OK, SKIPPED, Json, print_json, printer

if TYPE_CHECKING:
    from rich.console import Console

    from kg.validate import Report

#: Violations that are printed; ``--json`` gives all.
_SHOWN = 50


def validate(
    source: Annotated[
        Path, typer.Argument(metavar="DIR|FILE", help="Folder of a build, or one file of it.", show_default=False)
    ],
    *,
    shapes: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Turtle file of SHACL shapes.", show_default="the built-in shapes.ttl"),
    ] = None,
    as_json: Json = False,
) -> None:
    """Validate a graph against the SHACL shapes, and say at how many nodes each shape looked.

    Exit status: 0 it conforms, 1 it does not, 2 there is nothing to validate.
    """
    from dataclasses import asdict

    from kg.validate import validate as check

    report = check(source, shapes=shapes)
    if as_json:
        print_json(asdict(report))
    else:
        _print(report, printer())
    raise typer.Exit(OK if report.conforms else SKIPPED)


def _print(report: Report, console: Console) -> None:
    from rich.markup import escape
    from rich.table import Table

    nodes = Table(box=None, pad_edge=False, header_style="dim")
    nodes.add_column("shape")
    nodes.add_column("nodes", justify="right")
    for shape, count in report.focus_nodes.items():
        nodes.add_row(escape(shape), f"{count:,}")
    console.print(nodes)
    if report.violations:
        rows = Table("node", "property", "value", "what is wrong", box=None, pad_edge=False, header_style="dim")
        for row in report.violations[:_SHOWN]:
            rows.add_row(*map(escape, (_short(row.focus), _short(row.path), _short(row.value), row.message)))
        console.print()
        console.print(rows)
        if len(report.violations) > _SHOWN:
            console.print(f"... and {len(report.violations) - _SHOWN:,} more; --json gives all")
    console.print()
    for error in report.errors:
        console.print(f"error: {error}", markup=False)
    verdict = "conforms" if report.conforms else "does not conform"
    console.print(f"{verdict}: {len(report.violations):,} violations, {len(report.errors):,} errors", markup=False)


def _short(iri: str) -> str:
    """Node id or ``kg:`` name of an IRI of this project; other text as it is."""
    from kg.vocabulary import BASE_IRI, NAMESPACE

    return iri.removeprefix(BASE_IRI) if iri.startswith(BASE_IRI) else iri.replace(NAMESPACE, "kg:")
