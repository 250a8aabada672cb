"""DataFrames through Python functions on rows and on groups of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped]
    from pyspark.sql import DataFrame

Row: TypeAlias = tuple[Any, ...]
#: A key and the rows of its group, without the columns of the key; the rows can be gone through once.
Group: TypeAlias = tuple[Row, Iterator[Row]]
#: Name of each column -> its type in SQL.
Columns: TypeAlias = Mapping[str, str]

#: A batch of rows on its way out of Python holds at most this many, and little more than this many characters.
_ROWS, _SIZE = 1000, 1 << 24
#: As many characters count for an item of a list.
_ITEM = 100
#: Type of a column of evidence.
EVIDENCE = "array<struct<article:string,start:bigint,end:bigint,quote:string>>"


def map_rows(frame: DataFrame, function: Callable[[Iterator[Row]], Iterable[Row]], columns: Columns) -> DataFrame:
    """Hand the rows of each partition to a function, and make its rows a frame."""
    return frame.mapInArrow(partial(_map, function, dict(columns)), to_ddl(columns))


def map_groups(
    frame: DataFrame,
    keys: Sequence[str],
    function: Callable[[Iterator[Group]], Iterable[Row]],
    columns: Columns,
    partitions: int,
) -> DataFrame:
    """Bring together what has the same key, and hand the groups of each partition to a function, one by one.

    The groups stream through: a partition may hold any number of them, and Spark sorts on disk what is too large.

    Parameters
    ----------
    keys : sequence of str
        The first columns of the frame, none of them null.
    function : callable
        From the groups of a partition to rows.
    """
    ordered = frame.repartition(partitions, *keys).sortWithinPartitions(*keys)
    return map_rows(ordered, partial(_split, len(keys), function), columns)


def to_ddl(columns: Columns) -> str:
    """Columns as Spark takes them."""
    return ", ".join(f"`{name}` {kind}" for name, kind in columns.items())


def save(frame: DataFrame, path: Path, *, by: str | None = None) -> DataFrame:
    """Write a frame to Parquet files, parted by a column if one is named, and give it back as read from there."""
    writer = frame.write.option("compression", "zstd")
    (writer.partitionBy(by) if by else writer).parquet(str(path))
    return frame.sparkSession.read.schema(frame.schema).parquet(str(path))


def _split(width: int, function: Callable[[Iterator[Group]], Iterable[Row]], rows: Iterator[Row]) -> Iterable[Row]:
    groups = groupby(rows, key=lambda row: row[:width])
    return function((key, (row[width:] for row in group)) for key, group in groups)


def _map(
    function: Callable[[Iterator[Row]], Iterable[Row]], columns: Columns, batches: Iterable[pyarrow.RecordBatch]
) -> Iterator[pyarrow.RecordBatch]:
    rows = (row for batch in batches for row in zip(*(column.to_pylist() for column in batch.columns), strict=True))
    schema = _schema(columns)
    waiting: list[Row] = []
    size = 0
    for row in function(rows):
        waiting.append(row)
        size += sum(
            len(value) * (_ITEM if isinstance(value, list) else 1) for value in row if hasattr(value, "__len__")
        )
        if len(waiting) >= _ROWS or size >= _SIZE:
            yield _batch(waiting, schema)
            waiting, size = [], 0
    if waiting:
        yield _batch(waiting, schema)


def _batch(rows: list[Row], schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    import pyarrow

    values = zip(*rows, strict=True)
    return pyarrow.record_batch([pyarrow.array(*pair) for pair in zip(values, schema.types, strict=True)], schema)


def _schema(columns: Columns) -> pyarrow.Schema:
    import pyarrow

    text, whole = pyarrow.string(), pyarrow.int64()
    place = pyarrow.struct([("article", text), ("start", whole), ("end", whole), ("quote", text)])
    types = {
        "string": text,
        "binary": pyarrow.binary(),
        "bigint": whole,
        "double": pyarrow.float64(),
        "boolean": pyarrow.bool_(),
        "array<string>": pyarrow.list_(text),
        EVIDENCE: pyarrow.list_(place),
    }
    return pyarrow.schema([(name, types[kind]) for name, kind in columns.items()])
