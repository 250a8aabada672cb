"""Parts of a file of JSON lines, so that several processes can read it."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Buffer

_BUFFER = 1 << 18


@dataclass(frozen=True, slots=True)
class Part:
    """The whole lines from one byte of a file to another, and how many lines are before them."""

    start: int
    stop: int
    lines_before: int = 0

    @contextmanager
    def open(self, path: str) -> Iterator[io.BufferedReader]:
        """Open the part for reading bytes, as if it were a file."""
        stream: io.BufferedReader
        stream = io.BufferedReader(_Window(path, self.start, self.stop), _BUFFER)
        with stream:
            yield stream

    def count_lines(self, path: str) -> int:
        """How many lines end in the part."""
        with self.open(path) as stream:
            return sum(block.count(b"\n") for block in iter(lambda: stream.read(_BUFFER), b""))

    def after(self, lines: int) -> Part:
        """The same part with so many lines before it."""
        return replace(self, lines_before=lines)


def split_lines(path: str, size: int) -> list[Part]:
    """Cut a file into parts of about ``size`` bytes, each of whole lines; how many are before them is still unknown.

    Parameters
    ----------
    path : str
        A file that is not compressed.
    size : int
        Bytes of a part, which a line that is longer exceeds.

    Raises
    ------
    OSError
        If the file cannot be read.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile() as file:
    ...     _ = file.write(b"one\\ntwo\\nthree\\n")
    ...     file.flush()
    ...     [(part.start, part.stop) for part in split_lines(file.name, 5)]
    [(0, 8), (8, 14)]
    """
    cuts = [0]
    with open(path, "rb") as stream:
        length = os.fstat(stream.fileno()).st_size
        while cuts[-1] + size < length:
            stream.seek(cuts[-1] + size)
            while (line := stream.readline(_BUFFER)) and not line.endswith(b"\n"):
                pass
            cuts.append(stream.tell())
    cuts += [length] if cuts[-1] < length else []
    return [Part(start, stop) for start, stop in pairwise(cuts)]


class _Window(io.RawIOBase):
    """The bytes of a file from one place to another."""

    def __init__(self, path: str, start: int, stop: int) -> None:
        self._file = io.FileIO(path)
        self._file.seek(start)
        self._left = stop - start

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        count = self._file.readinto(memoryview(buffer)[: self._left])
        self._left -= count
        return count

    def close(self) -> None:
        self._file.close()
        super().close()
