"""Ranges of nodes in a file of N-Quads: what a change of the graph leaves as it was is copied, not made again.

A list beside the file names each range by a digest of the rows of the graph that it was made of, and says where it
stands, what was gathered of it, and the checksum of both. A range is taken from a former file only where digest and
checksum agree: whatever happened to list or file, the bytes are those that would be written anew. Where ranges end is
decided by the ids of nodes, so that the same graph has the same ranges, and a change moves none but its own.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import IO, TypeAlias

import orjson

import kg
from kg.code import code_digest
from kg.export.sqlite import read_node
from kg.graph import Attributes, Stored, StoredNode
from kg.rdf import NAMESPACES, Description, Gathered, Mapper, describe_neighbourhoods

#: One node in so many begins a range.
_NODES = 4
_DIGEST_BYTES = 12
#: The code that decides what lines a row becomes.
_DECISIVE = ("rdf/*.py", "export/lines.py", "export/ranges.py", "ids.py", "graph.py", "vocabulary.py")
Format: TypeAlias = Callable[[Iterable[Description]], str]
#: Range by digest: where it begins, and its line in the list.
_Places: TypeAlias = Mapping[str, tuple[int, bytes]]


class Former:
    """A file as it was written before, and the list of its ranges.

    Parameters
    ----------
    file : binary file
        Open for reading.
    places : mapping
        The digest of each range, where it begins, and its line in the list.
    """

    def __init__(self, file: IO[bytes], places: _Places) -> None:
        self._file = file
        self._places = places

    def take(self, digest: str) -> tuple[bytes, bytes] | None:
        """The bytes of a range and its line in the list, if it is there and whole."""
        start, line = self._places.get(digest, (0, b""))
        if not line:
            return None
        _, size, check, *packed = orjson.loads(line)
        self._file.seek(start)
        content = self._file.read(size)
        return (content, line) if _check(content, packed) == check else None


def read_list(path: Path, base_iri: str) -> _Places:
    """The ranges that a list names; none if it is missing, broken, or of another base IRI or version of the code."""
    places: dict[str, tuple[int, bytes]] = {}
    start = 0
    try:
        with path.open("rb") as lines:
            if next(lines, b"") != list_head(base_iri):
                return {}
            for line in lines:
                digest, size, *_ = orjson.loads(line)
                places[digest] = start, line
                start += size
    except (OSError, ValueError, TypeError):
        return {}
    return places


def list_head(base_iri: str) -> bytes:
    """The first line of a list: what beside the rows decides the bytes."""
    return orjson.dumps([kg.__version__, code_digest(*_DECISIVE), base_iri]) + b"\n"


def write_ranges(
    stored: Stored,
    mapper: Mapper,
    form: Format,
    stream: IO[bytes],
    bounds: tuple[str, str | None],
    former: Former | None = None,
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
    former : Former, optional
        Where ranges are taken from that have not changed.
    """
    gathered = mapper.gathered
    for rows in _split(stored.rows(*bounds)):
        digest = _digest(rows, stored.nodes)
        found = former.take(digest) if former is not None else None
        if found is None:
            mapper.gathered = Gathered()
            blocks = describe_neighbourhoods(map(read_node, rows), stored.nodes, mapper)
            content = "".join(map(form, blocks)).encode()
            packed = _pack(mapper.gathered)
            found = content, orjson.dumps([digest, len(content), _check(content, packed), *packed]) + b"\n"
        gathered.merge(_unpack(orjson.loads(found[1])[3:]))
        stream.write(found[0])
        yield found[1]
    mapper.gathered = gathered


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


def _digest(rows: Iterable[StoredNode], nodes: Mapping[str, Attributes]) -> str:
    """Names nodes and their edges as they are stored, with the labels of organs that name posts."""
    parts: list[str] = []
    for node, data, edges in rows:
        parts += (node, data)
        for target, key, text in edges:
            parts += (target, key, text)
            if '"title"' in text:
                parts.append(nodes[target]["label"])
        parts.append("")
    content = "\x1e".join(parts).encode(errors="surrogatepass")
    return hashlib.blake2b(content, digest_size=_DIGEST_BYTES).hexdigest()


def _check(content: bytes, packed: list[object]) -> int:
    return zlib.crc32(orjson.dumps(packed), zlib.crc32(content))


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
    return " ".join(_prefixed(name[1:-1]) for name in names.split(" "))


def _prefixed(iri: str) -> str:
    prefix, start = max(((p, s) for p, s in NAMESPACES.items() if iri.startswith(s)), key=lambda row: len(row[1]))
    return f"{prefix}:{iri[len(start) :]}"


@lru_cache(maxsize=1024)
def _lengthen(names: str) -> str:
    parts = (name.partition(":") for name in names.split(" "))
    return " ".join(f"<{NAMESPACES[prefix]}{local}>" for prefix, _, local in parts)
