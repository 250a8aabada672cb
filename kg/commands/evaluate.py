"""``kg evaluate``: how right is what is extracted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.commands.console import Json, Messages, Ontologies, Quiet, Verbose, open_output, print_json, printer
from kg.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from kg.evaluate import Scores
    from kg.model import Article


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
    from kg.evaluate import score, scores_to_dict, write_html, write_text

    messages = Messages(quiet=quiet, verbose=verbose)
    documents = _read_gold(gold)
    predicted = list(_predictions(source, documents, ontologies, messages))
    agreeing = sum(record["id"] in documents for record in predicted)
    if not agreeing:
        raise UsageError(f"{source}: holds no document of {gold}; the ids have to agree")
    if agreeing < len(documents):
        messages.note(f"{len(documents) - agreeing} of {len(documents)} documents are not in {source}: count as empty")
    scores = score(documents.values(), predicted)
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


def _read_gold(path: Path) -> dict[str, Mapping[str, Any]]:
    from kg.evaluate import read_records

    documents: dict[str, Mapping[str, Any]] = {record["id"]: record for record in read_records(path)}
    if not documents:
        raise UsageError(f"{path}: holds no document")
    lacking = [key for key, record in documents.items() if not isinstance(record.get("text"), str)]
    if lacking:
        raise UsageError(f"{path}: document {lacking[0]} has no 'text'; GOLD holds annotated articles")
    return documents


def _predictions(
    source: str, documents: Mapping[str, Mapping[str, Any]], ontologies: Path | None, messages: Messages
) -> Iterator[Mapping[str, Any]]:
    """The records to score: read from a file of extractions, or extracted from the articles that gold holds."""
    from kg.evaluate import read_records, to_record

    if source.removesuffix(".gz").endswith(".jsonl"):
        first = next(read_records(source), None)
        if first is not None and "text" not in first:
            yield from read_records(source)
            return
    from kg.extract import extract_all
    from kg.ingest import read_articles
    from kg.vocabulary import load_vocabulary

    vocabulary = load_vocabulary(ontologies)

    def annotated() -> Iterator[Article]:
        for article in messages.progress(read_articles([source], on_error=messages.fail), "articles"):
            if article.id in documents:
                if article.text != documents[article.id]["text"]:
                    messages.warn(f"{article.id}: its text is not that of the gold file, so offsets do not agree")
                yield article

    yield from map(to_record, extract_all(annotated(), vocabulary))


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
