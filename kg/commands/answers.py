"""How the answers of ``kg query`` are printed: tables for readers, JSON and CSV for scripts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from kg.commands.console import OK, SKIPPED, print_json, printer
from kg.errors import UsageError

if TYPE_CHECKING:
    import networkx
    import pandas

Csv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Limit = Annotated[
    int | None,
    typer.Option(min=1, metavar="N", help="Most rows.", show_default="50 in a table, all in JSON and CSV"),
]
_ROWS = 50


def show(found: pandas.DataFrame, columns: str, as_json: bool, as_csv: bool, limit: int | None) -> NoReturn:
    """Print an answer and end with the exit status: all columns for a script, the telling ones for a reader."""
    if as_json and as_csv:
        raise UsageError("--json and --csv exclude each other")
    if as_json:
        rows = found.head(limit or len(found)).to_json(orient="records", force_ascii=False, double_precision=15)
        print_json(json.loads(rows))
    elif as_csv:
        typer.echo(found.head(limit or len(found)).to_csv(index=False, lineterminator="\n"), nl=False)
    elif len(found):
        shown = found.head(limit or _ROWS)
        print_table(columns.split(), shown[columns.split()].itertuples(index=False))
        if len(found) > len(shown):
            typer.echo(f"kg: first {len(shown)} of {len(found):,}; --limit shows more", err=True)
    if not len(found):
        typer.echo("kg: nothing found", err=True)
    raise typer.Exit(OK if len(found) else SKIPPED)


def show_graph(
    graph: networkx.Graph[str],
    attributes: Sequence[str],
    columns: str,
    as_json: bool,
    as_csv: bool,
    limit: int | None,
) -> NoReturn:
    """Print the edges of a graph, the heaviest first, or all of it as node-link JSON."""
    if as_json and not as_csv:
        from networkx import node_link_data

        print_json(node_link_data(graph, edges="edges"))
        raise typer.Exit(OK if len(graph) else SKIPPED)
    import pandas

    rows = []
    for source, target, data in graph.edges(data=True):
        ends = {"source": graph.nodes[source]["label"], "target": graph.nodes[target]["label"]}
        known = {name: data.get(name) for name in attributes}
        rows.append({**ends, **known, "source_id": source, "target_id": target})
    rows.sort(key=lambda row: -row.get("weight", 0))
    names = ["source", *attributes, "target", "source_id", "target_id"]
    show(pandas.DataFrame(rows, columns=names), columns, as_json, as_csv, limit)


def print_table(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Print rows in columns that also fit Chinese; columns in which nothing is known are left out."""
    from rich.markup import escape
    from rich.table import Table

    cells = [[_cell(value) for value in row] for row in rows]
    kept = [place for place in range(len(columns)) if any(row[place] for row in cells)]
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for place in kept:
        table.add_column(columns[place].replace("_", " "), overflow="fold")
    for row in cells:
        table.add_row(*(escape(row[place]) for place in kept))
    printer().print(table)


def _cell(value: Any) -> str:
    import pandas

    if pandas.isna(value):
        return ""
    return f"{value:.15g}" if isinstance(value, float) else str(value)
