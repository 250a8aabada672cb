"""What the commands share: options, messages, progress, exit statuses."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO, TypeVar

import typer

from kg.errors import InputError

if TYPE_CHECKING:
    from rich.console import Console

#: Exit statuses: everything was done; some inputs were skipped; nothing was done; interrupted by Ctrl-C.
OK, SKIPPED, NOTHING, INTERRUPTED = 0, 1, 2, 130
#: Messages about inputs that are printed one by one without ``-v``.
_SHOWN = 20
#: Seconds between two drawings of a line that counts.
_REDRAWN = 0.1
#: Columns of a table that is not printed on a terminal.
_WIDTH = 120

T = TypeVar("T")

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Folders, globs, files (.md .html .txt .jsonl .csv .parquet, each also .gz), or - for standard input.",
        show_default=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Print errors only.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Name every skipped input, and print timings.")]
Workers = Annotated[int, typer.Option(min=1, metavar="N", help="Processes that extract.")]
BaseIri = Annotated[str | None, typer.Option(metavar="IRI", help="Base of the data IRIs in RDF.", show_default=False)]
Ontologies = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="Folder of Turtle files to use as vocabulary.", show_default="the built-in one"),
]


class Messages:
    """Messages on standard error, and the count of inputs that could not be read."""

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        self.quiet = quiet
        self.verbose = verbose
        self.failed = 0
        self._start = time.perf_counter()

    def fail(self, error: InputError) -> None:
        """Report an input that is skipped."""
        self.failed += 1
        if self.verbose or self.failed <= _SHOWN:
            self._print(f"skipped {error}")

    def warn(self, text: str) -> None:
        """Say something that is printed even with ``-q``."""
        self._print(text)

    def note(self, text: str) -> None:
        """Say how it goes."""
        if not self.quiet:
            self._print(text)

    def finish(self, ignored: Iterable[str] = ()) -> int:
        """Say what was left out, files of no known format too, and give the exit status of what did something."""
        if self.failed > _SHOWN and not self.verbose:
            self._print(f"skipped {self.failed - _SHOWN:,} more inputs; -v names them")
        if self.verbose:
            for path in ignored:
                self._print(f"skipped {path}: not a format read here")
            self._print(f"took {time.perf_counter() - self._start:.1f} s")
        return SKIPPED if self.failed else OK

    def progress(self, items: Iterator[T], what: str) -> Iterator[T]:
        """Hand the items on while a line on the terminal counts them; silent when piped or quiet."""
        with self.counter(what) as count:
            for number, item in enumerate(items, 1):
                yield item
                if count is not None:
                    count(number)

    @contextlib.contextmanager
    def counter(self, what: str) -> Iterator[Callable[[int], None] | None]:
        """A line on the terminal that says how many there are so far; nothing when piped or quiet.

        It is drawn anew when it is told, not by a thread: workers can be copies of a process without one.
        """
        if self.quiet or not sys.stderr.isatty():
            yield None
            return
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        columns = (SpinnerColumn(), TextColumn("{task.completed:,} {task.description}"), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
            task = bar.add_task(what, total=None)
            drawn = 0.0

            def count(number: int) -> None:
                nonlocal drawn
                now = time.monotonic()
                due = now - drawn >= _REDRAWN
                if due:
                    drawn = now
                bar.update(task, completed=number, refresh=due)

            yield count

    def _print(self, text: str) -> None:
        print(f"kg: {text}", file=sys.stderr)  # noqa: T201 - this is where messages are printed


def count_inputs(read: int, **others: int) -> str:
    """How many articles were read, and what else came of the inputs, as far as anything did.

    Examples
    --------
    >>> count_inputs(1, skipped=0, failed=1200)
    '1 article read, 1,200 failed'
    """
    rest = [f"{number:,} {name}" for name, number in others.items() if number]
    return ", ".join([f"{read:,} article{'' if read == 1 else 's'} read", *rest])


def printer() -> Console:
    """Where tables are printed: the terminal in its width, a pipe or file in a fixed one."""
    from rich.console import Console

    return Console(highlight=False, soft_wrap=False, width=None if sys.stdout.isatty() else _WIDTH)


def print_json(data: Any) -> None:
    """Print data for a script."""
    typer.echo(json.dumps(data, ensure_ascii=False, indent=1))


@contextlib.contextmanager
def open_output(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that appears whole or not at all."""
    if path is None or str(path) == "-":
        yield sys.stdout
        return
    from kg.export.files import atomic_path

    with (
        atomic_path(path) as aside,
        aside.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream,
    ):
        yield stream
