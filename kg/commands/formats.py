"""The option ``--format``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer

#: Stands for every format that there is.
ALL = "all"
#: What ``kg build`` writes when no format is named.
DEFAULT_FORMATS = ["turtle", "nquads"]


def _complete(incomplete: str) -> list[str]:
    from kg.export import FORMATS

    return [name for name in (*FORMATS, ALL) if name.startswith(incomplete)]


FormatNames = Annotated[
    list[str],
    typer.Option(
        "--format",
        metavar="NAME",
        help="Format to write: turtle, nquads, jsonld, csv, neo4j, ftm ... or all. May be given several times.",
        autocompletion=_complete,
    ),
]


def chosen_formats(names: Iterable[str]) -> list[str]:
    """The formats of an option, each once.

    Raises
    ------
    UsageError
        If one of them does not exist.

    Examples
    --------
    >>> chosen_formats(["turtle", "csv", "turtle"])
    ['turtle', 'csv']
    """
    from kg.export import FORMATS, find_format

    wanted = [name for item in names for name in (FORMATS if item == ALL else [item])]
    for name in wanted:
        find_format(name)
    return list(dict.fromkeys(wanted))
