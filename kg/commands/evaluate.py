"""``kg evaluate``: how right is what is extracted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.console import Json, Messages, Ontologies, Quiet, Verbose, open_output, print_json, printer

if TYPE_CHECKING:
    from rich.console import Console

    from kg.evaluate import Scores


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Annotated articles (.jsonl).", show_default=False)],
    source: Annotated[
        str,
        typer.Argument(
            metavar="INPUT",
            help="What was extracted (.jsonl of kg extract); or articles, the gold file itself too, to extract first.",
            show_default=False,
        ),
    ],
    *,
    errors: Annotated[int, typer.Option(min=0, metavar="N", help="Show up to N errors of each kind.")] = 0,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Write a page with all errors.")] = None,
    ontologies: Ontologies = None,
    as_json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Compare what is extracted with annotated articles: precision, recall and F1 of each label and fact type."""
    from kg.evaluate import evaluate as evaluate_files
    from kg.evaluate import scores_to_dict, write_html, write_text

    messages = Messages(quiet=quiet, verbose=verbose)
    progress = partial(messages.progress, what="articles")
    scores = evaluate_files(gold, source, ontologies=ontologies, on_error=messages.fail, progress=progress)
    if scores.lacking:
        messages.note(f"{len(scores.lacking)} of {scores.documents} documents are not in {source}: count as empty")
    if html is not None:
        with open_output(html) as stream:
            stream.write(write_html(scores, title=f"{source} against {gold.name}"))
        messages.note(f"wrote {html}")
    if as_json:
        print_json(scores_to_dict(scores, errors=errors))
    else:
        typer.echo(write_text(scores), nl=False)
        _print_errors(scores, errors, printer())
    raise typer.Exit(messages.finish())


def _print_errors(scores: Scores, most: int, console: Console) -> None:
    from rich.markup import escape
    from rich.table import Table

    from kg.evaluate import errors_by_kind

    for kind, rows in errors_by_kind(scores) if most else ():
        table = Table(box=None, pad_edge=False, header_style="dim", show_lines=False)
        for name in ("article", "cause", "gold", "predicted", "text"):
            table.add_column(name, overflow="fold")
        for row in rows[:most]:
            text = f"{escape(row.before)}[bold]{escape(row.wording)}[/bold]{escape(row.after)}".replace("\n", " ")
            table.add_row(*map(escape, (row.article, row.cause, row.gold or "-", row.predicted or "-")), text)
        console.print(f"\n[bold]{kind}[/bold] {len(rows)} errors")
        console.print(table)
