"""CSV tables (RFC 4180, UTF-8) in one folder; lists are JSON text, an absent value is an empty field."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from kg.errors import InputError
from kg.export.attributes import flatten
from kg.export.files import allow_long_fields, atomic_path, csv_folder
from kg.export.tables import Row, generate_rows, graph_from_tables, table_columns
from kg.graph import Graph, Schema


def write_csv(graph: Graph, path: str | Path) -> None:
    """Write a folder of CSV files: ``nodes_<type>.csv``, ``edges_<type>.csv``, ``evidence.csv`` and ``graph.csv``.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The folder, usually ``csv``; a former one is replaced.

    Raises
    ------
    ExportError
        If the folder cannot be written.
    """
    with atomic_path(path) as aside, csv_folder(aside, table_columns()) as writers:
        for name, row in generate_rows(graph):
            writers[name].writerow(flatten(row).values())


def read_csv(path: str | Path) -> Graph:
    """The graph that ``write_csv`` wrote.

    Parameters
    ----------
    path : str or Path
        The folder.

    Raises
    ------
    InputError
        If a file is missing or a field has the wrong type.
    """
    return graph_from_tables(
        (name, _rows(Path(path, f"{name}.csv"), columns)) for name, columns in table_columns().items()
    )


def _rows(path: Path, columns: Schema) -> Iterator[Row]:
    allow_long_fields()
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            for row in reader:
                yield {name: _value(row[name], kind) for name, kind in columns.items()}
    except (OSError, KeyError, ValueError, csv.Error) as error:
        raise InputError(f"no table of this package: {error!r}", path=path) from error


def _value(field: str, kind: type) -> str | int | float | None:
    if not field:
        return None
    return kind(field) if kind in (int, float) else field
