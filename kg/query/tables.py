"""Rows -> DataFrames with the same columns and types whether or not there are rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas

#: Name of a column -> the Python type of its values. Unknown texts and dates are ``<NA>``, unknown numbers NaN.
Columns = Mapping[str, type]

_DTYPES = {str: "string", float: "float64", int: "int64", bool: "bool"}


def frame(rows: Iterable[Sequence[Any]], columns: Columns) -> pandas.DataFrame:
    """The table of some rows; an empty text counts as unknown."""
    import pandas

    values = list(zip(*rows, strict=True)) or [() for _ in columns]
    made = {}
    for (name, kind), column in zip(columns.items(), values, strict=True):
        cells: Sequence[Any] = [value or None for value in column] if kind is str else column
        made[name] = pandas.Series(cells, dtype=_DTYPES[kind])
    return pandas.DataFrame(made)


def joined(labels: Iterable[str]) -> str:
    """Labels in one cell, each once."""
    return "、".join(dict.fromkeys(labels))
