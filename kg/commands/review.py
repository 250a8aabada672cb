"""``kg review``: people under one name whose identity is doubtful, and what a reviewer says of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.console import Json, Messages, Quiet, open_output, print_json, printer
from kg.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from kg.review import Pair, Review, Verdict


class Answer(StrEnum):
    """What a reviewer can say of two careers."""

    same = "same"
    different = "different"


#: What is typed at the prompt -> what it means.
_TYPED = {"s": "same", "same": "same", "d": "different", "different": "different", "": "skip", "skip": "skip"}
_QUIT = ("q", "quit")


def review(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of a build.", show_default=False)],
    *,
    margin: Annotated[float, typer.Option(min=0, metavar="X", help="How far from the threshold a score may be.")] = 1.0,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="Only this name.", show_default=False)] = None,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="Most pairs to show.")] = 20,
    as_json: Json = False,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Write a page instead of tables.")] = None,
    ask: Annotated[bool, typer.Option("--ask", help="Ask about each pair, and keep the answers.")] = False,
    decide: Annotated[
        Answer | None, typer.Option(help="Keep a verdict on --name, --left and --right.", show_default=False)
    ] = None,
    left: Annotated[str, typer.Option(metavar="ANCHOR", help="Organ or article: organ/…, article/….")] = "",
    right: Annotated[str, typer.Option(metavar="ANCHOR", help="The other one.")] = "",
    by: Annotated[str, typer.Option(metavar="WHO", help="Who decides.")] = "",
    when: Annotated[str, typer.Option(metavar="DATE", help="Day of the verdict.", show_default="today")] = "",
    why: Annotated[str, typer.Option(metavar="TEXT", help="Reason of the verdict.")] = "",
    quiet: Quiet = False,
) -> None:
    """Show people of one name who were joined or kept apart with a doubtful score, and keep what a reviewer says.

    Verdicts go to DIR/decisions.csv, which the next ``kg build -o DIR`` obeys.
    """
    from kg.export import open_graph
    from kg.review import DECISIONS, Reviewer, Verdict, pair_to_dict
    from kg.review import review as look_up

    if sum((as_json, html is not None, ask, decide is not None)) > 1:
        raise UsageError("--json, --html, --ask and --decide exclude each other")
    messages, verdicts = Messages(quiet=quiet), directory / DECISIONS
    note = {"by": by, "when": when or datetime.date.today().isoformat(), "why": why}
    if decide is not None:
        if not (name and left and right):
            raise UsageError("--decide needs --name, --left and --right")
        reviewer = Reviewer(open_graph(directory))
        reviewer.check(name, left, right)
        _keep(verdicts, Verdict(name, left, right, decide.value, **note), messages)
        return
    found = look_up(directory, margin=margin, name=name, limit=limit)
    if as_json:
        pairs = [pair_to_dict(pair) for pair in found.pairs]
        print_json({"doubtful": found.doubtful, "decided": found.decided, "pairs": pairs})
    elif html is not None:
        _write_page(found.pairs, html, directory, messages)
    elif ask:
        for verdict in _ask(found.pairs, printer(), note):
            _keep(verdicts, verdict, messages)
    else:
        for number, pair in enumerate(found.pairs, 1):
            _print(number, pair, printer())
    if not ask:
        _sum_up(found, margin, messages)


def _keep(path: Path, verdict: Verdict, messages: Messages) -> None:
    from kg.review import append_verdict

    if append_verdict(path, verdict):
        messages.note(f"wrote to {path}; the next build into that folder obeys")
    else:
        messages.note(f"{path} says so already")


def _write_page(pairs: Sequence[Pair], path: Path, directory: Path, messages: Messages) -> None:
    from kg.review import write_html

    with open_output(path) as stream:
        stream.write(write_html(pairs, title=f"kg review {directory}"))
    if str(path) != "-":
        messages.note(f"wrote {path}")


def _ask(pairs: Sequence[Pair], console: Console, note: dict[str, str]) -> Iterator[Verdict]:
    """The verdicts that are typed, one by one."""
    from kg.review import Verdict

    for number, pair in enumerate(pairs, 1):
        _print(number, pair, console)
        answer = None
        while answer is None:
            try:
                typed = input(f"{number}/{len(pairs)} same person? [s]ame, [d]ifferent, Enter skips, [q]uit: ")
            except EOFError:
                return
            typed = typed.strip().lower()
            if typed in _QUIT:
                return
            answer = _TYPED.get(typed)
        if answer != "skip":
            one = pair.decision
            yield Verdict(one.name, one.left, one.right, answer, **note)


def _print(number: int, pair: Pair, console: Console) -> None:
    from rich.markup import escape
    from rich.table import Table

    from kg.review import side_rows, verdict_line

    console.print(f"[bold]{number}. {escape(pair.decision.name)}[/bold]  {escape(verdict_line(pair))}")
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0), expand=True)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    for name, *sides in side_rows(pair):
        table.add_row(name, *("\n".join(map(escape, lines)) for lines in sides))
    console.print(table)
    console.print()


def _sum_up(found: Review, margin: float, messages: Messages) -> None:
    left_out = f"; {found.decided:,} verdicts are in decisions.csv" if found.decided else ""
    if not found.doubtful:
        messages.note(f"no doubtful pair within {margin:g} of the threshold{left_out}")
    elif len(found.pairs) < found.doubtful:
        messages.note(f"{len(found.pairs):,} of {found.doubtful:,} doubtful pairs; --limit shows more{left_out}")
    else:
        messages.note(f"{found.doubtful:,} doubtful {'pair' if found.doubtful == 1 else 'pairs'}{left_out}")
