"""The command ``kg``: parse, call, print.

Exit statuses: 0 all was done, 1 done but some inputs were skipped, 2 wrong usage or nothing could be done,
130 interrupted.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from kg.commands import build, evaluate, extract, graphs, grow, load, query, review, serve, sparql, validate, vocab
from kg.commands.console import INTERRUPTED, NOTHING, SKIPPED
from kg.errors import KGError

app = typer.Typer(
    name="kg",
    help="Knowledge graphs from Chinese policy texts.",
    epilog="Exit status: 0 all was done, 1 some inputs were skipped, 2 nothing could be done, 130 interrupted.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(extract.extract)
app.command()(build.build)
app.command()(grow.update)
app.command()(grow.remove)
app.command()(graphs.export)
app.command()(graphs.stats)
app.command()(load.load)
app.command()(sparql.sparql)
app.command()(serve.serve)
app.command()(review.review)
app.command()(validate.validate)
app.command()(evaluate.evaluate)
app.add_typer(query.app, name="query")
app.add_typer(vocab.app, name="vocab")


def _version(wanted: bool) -> None:
    if wanted:
        import kg

        typer.echo(f"kg {kg.__version__}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Knowledge graphs from Chinese policy texts."""


def main() -> None:
    """Run the command line; what the user got wrong is a message, not a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    try:
        app(prog_name="kg")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        sys.exit(SKIPPED)
    except (KGError, OSError) as error:
        typer.echo(f"kg: {_message(error)}", err=True)
        sys.exit(NOTHING)


def _message(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return str(error)


if __name__ == "__main__":
    main()
