"""Parquet tables in one folder; lists are lists, an absent value is null."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import InputError
from kg.export.files import atomic_path
from kg.export.tables import Row, generate_rows, graph_from_tables, table_columns
from kg.graph import Graph, Schema

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped]

#: Rows that are in memory of each table.
_ROW_GROUP = 20_000


def write_parquet(graph: Graph, path: str | Path) -> None:
    """Write a folder of Parquet files: ``nodes_<type>``, ``edges_<type>``, ``evidence``, ``graph``, each ``.parquet``.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The folder, usually ``parquet``; a former one is replaced.

    Raises
    ------
    ExportError
        If the folder cannot be written.
    """
    import pyarrow
    import pyarrow.parquet  # type: ignore[import-untyped]

    with atomic_path(path) as aside, ExitStack() as files:
        aside.mkdir()
        schemas = {name: _schema(columns) for name, columns in table_columns().items()}
        writers = {
            name: files.enter_context(
                pyarrow.parquet.ParquetWriter(aside / f"{name}.parquet", schema, compression="zstd")
            )
            for name, schema in schemas.items()
        }
        waiting: dict[str, list[Row]] = {name: [] for name in schemas}
        for name, row in generate_rows(graph):
            waiting[name].append(row)
            if len(waiting[name]) == _ROW_GROUP:
                writers[name].write_table(pyarrow.Table.from_pylist(waiting[name], schema=schemas[name]))
                waiting[name] = []
        for name, rows in waiting.items():
            writers[name].write_table(pyarrow.Table.from_pylist(rows, schema=schemas[name]))


def _schema(columns: Schema) -> pyarrow.Schema:
    import pyarrow

    types = {
        str: pyarrow.string(),
        int: pyarrow.int64(),
        float: pyarrow.float64(),
        list: pyarrow.list_(pyarrow.string()),
    }
    return pyarrow.schema([(name, types[kind]) for name, kind in columns.items()])


def read_parquet(path: str | Path) -> Graph:
    """The graph that ``write_parquet`` wrote.

    Parameters
    ----------
    path : str or Path
        The folder.

    Raises
    ------
    InputError
        If a file is missing or no Parquet.
    """
    return graph_from_tables((name, _rows(Path(path, f"{name}.parquet"))) for name in table_columns())


def _rows(path: Path) -> Iterator[Row]:
    import pyarrow
    import pyarrow.parquet

    try:
        yield from pyarrow.parquet.read_table(path).to_pylist()
    except (OSError, pyarrow.ArrowException) as error:
        raise InputError(f"no table of this package: {error}", path=path) from error
