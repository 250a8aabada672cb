"""Ranges of nodes in a file of N-Quads: what a change of the graph leaves as it was is copied, not made again.

A list beside the file names each range by its first node, and says how long it is and what was gathered of it; its last
line seals both: a list that was damaged, or a file that somebody else wrote since, is not used. Where ranges end is
decided by the ids of nodes, so that the same graph has the same ranges, and a change moves none but its own.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from itertools import chain, groupby
from pathlib import Path
from typing import IO, NamedTuple, TypeAlias

import msgspec

import kg
from kg.code import code_digest
from kg.export.stored import read_node
from kg.graph import Stored, StoredNode
from kg.rdf import NAMESPACES, Description, Gathered, Mapper, describe_neighbourhoods
from kg.rdf.terms import prefixed

#: One node in so many begins a range.
_NODES = 4
#: The code that decides what lines a row becomes.
_DECISIVE = ("rdf/*.py", "export/lines.py", "export/ranges.py", "ids.py", "graph.py", "vocabulary.py")
_BUFFER = 1 << 20
Format: TypeAlias = Callable[[Iterable[Description]], str]


class Range(NamedTuple):
    """The first node of a range, where its bytes are, its line in the list, and what that says was gathered of it."""

    first: str
    start: int
    stop: int
    line: bytes
    packed: list[object]


def read_list(listed: Path, file: Path, base_iri: str) -> list[Range]:
    """The ranges of a file; none if list or file are missing or damaged, or of another base IRI or code."""
    try:
        head, *lines, seal = listed.read_bytes().splitlines(keepends=True)
        if head != _head(base_iri) or seal != _seal(_check([head, *lines]), file.stat()):
            return []
    except (OSError, ValueError):
        return []
    found = []
    start = 0
    for line in lines:
        first, size, *packed = msgspec.json.decode(line)
        found.append(Range(first, start, start + size, line, packed))
        start += size
    return found


def write_list(listed: IO[bytes], base_iri: str, ranges: Iterable[bytes]) -> int:
    """Write a list but for its seal; the checksum of what is written."""

    def lines() -> Iterator[bytes]:
        for line in chain([_head(base_iri)], ranges):
            listed.write(line)
            yield line

    return _check(lines())


def seal_list(listed: IO[bytes], check: int, file: IO[bytes]) -> None:
    """Seal a list of that checksum, when the file has been written to its end."""
    file.flush()
    listed.write(_seal(check, os.fstat(file.fileno())))


def _head(base_iri: str) -> bytes:
    """What beside the rows decides the bytes."""
    return msgspec.json.encode([kg.__version__, code_digest(*_DECISIVE), base_iri]) + b"\n"


def _check(lines: Iterable[bytes]) -> int:
    check = 0
    for line in lines:
        check = zlib.crc32(line, check)
    return check


def _seal(check: int, file: os.stat_result) -> bytes:
    return msgspec.json.encode([check, file.st_size, file.st_mtime_ns]) + b"\n"


def write_ranges(
    stored: Stored, mapper: Mapper, form: Format, stream: IO[bytes], bounds: tuple[str, str | None]
) -> Iterator[bytes]:
    """Write the nodes from one id on, and before another one; the lines of their ranges in the list.

    Parameters
    ----------
    stored : Stored
        The graph.
    mapper : Mapper
        Gathers what was seen.
    form : callable
        Makes text of a block of descriptions.
    stream : binary file
        Where the text goes.
    bounds : tuple
        The first id, and the one before which to stop.
    """
    gathered = mapper.gathered
    for rows in _split(stored.rows(*bounds)):
        mapper.gathered = Gathered()
        blocks = describe_neighbourhoods(map(read_node, rows), stored.nodes, mapper)
        content = "".join(map(form, blocks)).encode()
        stream.write(content)
        gathered.merge(mapper.gathered)
        yield msgspec.json.encode([rows[0][0], len(content), *_pack(mapper.gathered)]) + b"\n"
    mapper.gathered = gathered


def patch_ranges(
    stored: Stored,
    mapper: Mapper,
    form: Format,
    stream: IO[bytes],
    former: tuple[IO[bytes], list[Range]],
    changed: Collection[str],
) -> Iterator[bytes]:
    """Write all nodes, of which those that stayed as they were are copied; the lines of their ranges in the list.

    Parameters
    ----------
    stored, mapper, form, stream
        As for :func:`write_ranges`.
    former : tuple
        The file as it was written before, open for reading, and its ranges.
    changed : collection of str
        The nodes that are described otherwise than there, or only there, or only here.
    """
    file, ranges = former
    stale = _stale([one.first for one in ranges], changed)
    for is_stale, numbers in groupby(range(len(ranges)), key=stale.__contains__):
        run = list(numbers)
        if is_stale:
            first = ranges[run[0]].first if run[0] else ""
            stop = ranges[run[-1] + 1].first if run[-1] + 1 < len(ranges) else None
            yield from write_ranges(stored, mapper, form, stream, (first, stop))
            continue
        copy_bytes(file, stream, ranges[run[0]].start, ranges[run[-1]].stop)
        for number in run:
            mapper.gathered.merge(_unpack(ranges[number].packed))
            yield ranges[number].line


def _stale(firsts: list[str], changed: Iterable[str]) -> set[int]:
    """The ranges in which something changed; where the first node may be gone, the one before as well."""
    stale: set[int] = set()
    for node in changed:
        number = max(bisect_right(firsts, node) - 1, 0)
        stale.add(number)
        if firsts[number] == node and number:
            stale.add(number - 1)
    return stale


def copy_bytes(file: IO[bytes], stream: IO[bytes], start: int, stop: int) -> None:
    """Copy bytes, in the kernel where it can."""
    stream.flush()
    with contextlib.suppress(AttributeError, OSError):  # not on this system, or not on this file system
        while start < stop:
            start += os.copy_file_range(file.fileno(), stream.fileno(), stop - start, start)
    file.seek(start)
    for place in range(start, stop, _BUFFER):
        stream.write(file.read(min(_BUFFER, stop - place)))


def begins(node: str) -> bool:
    """Whether a range begins with a node of that id, if there is one."""
    return not zlib.adler32(node.encode()) % _NODES


def _split(rows: Iterable[StoredNode]) -> Iterator[list[StoredNode]]:
    some: list[StoredNode] = []
    for row in rows:
        if some and begins(row[0]):
            yield some
            some = []
        some.append(row)
    if some:
        yield some


def _pack(gathered: Gathered) -> list[object]:
    described, counts = gathered.tally.totals()
    named = {_shorten(name): count for name, count in counts.items()}
    posts, intervals = sorted(gathered.posts.items()), sorted(gathered.intervals)
    return [described, named, posts, intervals, gathered.articles, gathered.observed]


def _unpack(plain: list[object]) -> Gathered:
    described, named, posts, intervals, articles, observed = plain
    found = Gathered(
        posts={iri: tuple(post) for iri, post in posts},  # type: ignore[attr-defined]
        intervals={tuple(interval) for interval in intervals},  # type: ignore[attr-defined]
        articles=articles,  # type: ignore[arg-type]
        observed=bool(observed),
    )
    counts = {_lengthen(name): count for name, count in named.items()}  # type: ignore[attr-defined]
    found.tally.add_totals(described, counts)  # type: ignore[arg-type]
    return found


@lru_cache(maxsize=1024)
def _shorten(names: str) -> str:
    """One or two terms of the mapping with prefixes; they are IRIs of its namespaces."""
    return " ".join(prefixed(name[1:-1]) for name in names.split(" "))


@lru_cache(maxsize=1024)
def _lengthen(names: str) -> str:
    parts = (name.partition(":") for name in names.split(" "))
    return " ".join(f"<{NAMESPACES[prefix]}{local}>" for prefix, _, local in parts)
