"""Rows put together by key, in memory as long as they fit, and on disk from there on.

What does not fit is written in sorted runs, which are merged when the groups are read: external merge sort (Knuth, The
Art of Computer Programming, vol. 3, 5.4). The files have no name, so that nothing is left of them whatever happens.
"""

from __future__ import annotations

import contextlib
import heapq
import marshal
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import IO, Any, Generic, TypeAlias, TypeVar

R = TypeVar("R")
T = TypeVar("T")
#: What groups are told apart and sorted by.
Key: TypeAlias = tuple[str, ...]
#: Rows that one collection keeps in memory when it may write to disk.
ROWS_IN_MEMORY = 50_000
#: Runs that are merged at a time, each an open file.
_RUNS = 48
#: Groups that are written and read at a time.
_BLOCK = 256
_SIZE_BYTES = 8
_key = itemgetter(0)


@dataclass(frozen=True, slots=True)
class Packing(Generic[R]):
    """How a row becomes a plain value (of tuples, lists, dicts, strings and numbers) and a row again."""

    pack: Callable[[R], Any]
    unpack: Callable[[Any], R]


class Scratch:
    """Files without names in a folder; all are gone when the block ends, or the process.

    Parameters
    ----------
    folder : str or Path
        A folder with room for all that does not fit into memory.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = folder
        self._files = contextlib.ExitStack()

    def __enter__(self) -> Scratch:
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    def file(self) -> IO[bytes]:
        """A new file, open for reading and writing."""
        return self._files.enter_context(tempfile.TemporaryFile(dir=self.folder))


class Groups(Generic[R]):
    """Rows by key; read in order of the keys, the rows of each in the order in which they came.

    Parameters
    ----------
    packing : Packing
        What rows look like on disk.
    scratch : Scratch, optional
        Where rows go that do not fit into memory; without it all stay there.
    unique : bool
        Whether equal rows of a key are kept once, as far as they meet in memory, and counted.
    most : int
        Rows that stay in memory where there is another place for them.

    Examples
    --------
    >>> with Scratch(tempfile.gettempdir()) as scratch:
    ...     groups = Groups(Packing(tuple, tuple), scratch, most=2)
    ...     for name, day in (("b", 1), ("a", 2), ("b", 3)):
    ...         groups.add((name,), (day,))
    ...     list(groups)
    [(('a',), [(2,)]), (('b',), [(1,), (3,)])]
    """

    def __init__(
        self, packing: Packing[R], scratch: Scratch | None = None, *, unique: bool = False, most: int = ROWS_IN_MEMORY
    ) -> None:
        self._packing = packing
        self._scratch = scratch
        self._unique = unique
        self._most = most
        self._rows: dict[Key, Any] = {}
        self._count = self._total = 0
        self._runs: list[IO[bytes]] = []

    def add(self, key: Key, row: R) -> None:
        """Take in a row."""
        kept = self._rows.get(key)
        if self._unique:
            if kept is None:
                self._rows[key] = {row: 1}
            elif row in kept:
                kept[row] += 1
                return
            else:
                kept[row] = 1
        elif kept is None:
            self._rows[key] = [row]
        else:
            kept.append(row)
        self._count += 1
        self._total += 1
        if self._count >= self._most and self._scratch is not None:
            self._spill(self._scratch)

    def __len__(self) -> int:
        """How many rows came; equal ones that were kept once count once."""
        return self._total

    def __iter__(self) -> Iterator[tuple[Key, list[R]]]:
        """The groups in order of key; they can be read again, also at the same time."""
        if self._unique:
            yield from ((key, [row for row, _ in rows]) for key, rows in self.counted())
            return
        here = ((key, list(self._rows[key])) for key in sorted(self._rows))
        yield from self._merged(here, self._packing.unpack)

    def counted(self) -> Iterator[tuple[Key, list[tuple[R, int]]]]:
        """The groups in order of key, of a collection of unique rows: each row and how often it came.

        A row that met its equal only on disk is there several times.
        """
        unpack = self._packing.unpack
        here = ((key, list(self._rows[key].items())) for key in sorted(self._rows))
        yield from self._merged(here, lambda pair: (unpack(pair[0]), pair[1]))

    def _merged(self, here: Iterator[tuple[Key, list[T]]], unpack: Callable[[Any], T]) -> Iterator[tuple[Key, list[T]]]:
        """What is in memory and on disk as one."""
        if not self._runs:
            yield from here
            return
        runs = (((key, [*map(unpack, rows)]) for key, rows in read_run(run)) for run in self._runs)
        for key, parts in groupby(heapq.merge(*runs, here, key=_key), key=_key):
            yield key, [row for _, rows in parts for row in rows]

    def _spill(self, scratch: Scratch) -> None:
        """Write what is in memory as one more run, and all runs as one where they have become many."""
        pack = self._packing.pack
        kept = ((key, self._rows[key]) for key in sorted(self._rows))
        if self._unique:
            packed = ((key, [(pack(row), count) for row, count in rows.items()]) for key, rows in kept)
        else:
            packed = ((key, [*map(pack, rows)]) for key, rows in kept)
        self._runs.append(write_run(packed, scratch.file()))
        self._rows, self._count = {}, 0
        if len(self._runs) == _RUNS:
            merged = write_run(heapq.merge(*map(read_run, self._runs), key=_key), scratch.file())
            for run in self._runs:
                run.close()
            self._runs = [merged]


def write_run(groups: Iterable[tuple[Key, list[Any]]], run: IO[bytes]) -> IO[bytes]:
    """Write groups of plain values to a file, which :func:`read_run` reads."""
    block: list[tuple[Key, list[Any]]] = []
    rows = 0
    for key, values in groups:
        block.append((key, values))
        rows += len(values)
        if rows >= _BLOCK:
            _append(run, block)
            block, rows = [], 0
    _append(run, block)
    run.flush()
    return run


def _append(run: IO[bytes], block: list[tuple[Key, list[Any]]]) -> None:
    content = marshal.dumps(block)  # read by the same process only
    run.write(len(content).to_bytes(_SIZE_BYTES, "little") + content)


def read_run(run: IO[bytes]) -> Iterator[tuple[Key, list[Any]]]:
    """The groups of a file that was written; it may be read several times at once, also by copies of this process."""
    place = 0
    while head := _read(run, _SIZE_BYTES, place):
        size = int.from_bytes(head, "little")
        yield from marshal.loads(_read(run, size, place + _SIZE_BYTES))
        place += _SIZE_BYTES + size


def _read(run: IO[bytes], size: int, place: int) -> bytes:
    """Read from a place, whatever place copies of this process have left a file at."""
    if hasattr(os, "pread"):
        return os.pread(run.fileno(), size, place)  # not on Windows, where there are no such copies
    run.seek(place)
    return run.read(size)


def join(left: Iterable[tuple[Key, list[Any]]], *others: Iterable[tuple[Key, list[Any]]]) -> Iterator[tuple[Any, ...]]:
    """Groups of one collection with those of the same keys in others: key, rows, and the rows of each other.

    Examples
    --------
    >>> list(join([(("a",), [1]), (("c",), [2])], [(("b",), [3]), (("c",), [4, 5])]))
    [(('a',), [1], []), (('c',), [2], [4, 5])]
    """
    waiting = [iter(groups) for groups in others]
    heads = [next(groups, None) for groups in waiting]
    for key, rows in left:
        found: list[list[Any]] = []
        for position, groups in enumerate(waiting):
            head = heads[position]
            while head is not None and head[0] < key:
                head = next(groups, None)
            heads[position] = head
            found.append(head[1] if head is not None and head[0] == key else [])
        yield key, rows, *found
