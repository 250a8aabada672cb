"""N-Quads and N-Triples: streaming, one block of descriptions in memory."""

from __future__ import annotations

import contextlib
import os
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import Executor, wait
from itertools import pairwise
from pathlib import Path
from typing import IO

from kg.export.files import atomic_path, place_beside
from kg.export.ranges import begins, copy_bytes, patch_ranges, read_list, seal_list, write_list, write_ranges
from kg.graph import STORED, Graph, Stored
from kg.pause import without_gc
from kg.rdf import Description, Gathered, Mapper, describe_graph, describe_rest
from kg.vocabulary import BASE_IRI

#: In how many parts several processes write a file.
_PARTS = 16
_BUFFER = 1 << 20


def write_nquads(
    graph: Graph,
    path: str | Path,
    *,
    base_iri: str = BASE_IRI,
    executor: Executor | None = None,
    ranges: Path | None = None,
    changed: Collection[str] | None = None,
) -> None:
    """Write N-Quads: each fact in the named graph of its article, everything else in the default graph.

    What made the graph and what it holds is said in a named graph of its own, ``provenance``.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.nq``.
    base_iri : str
        Base of all data IRIs.
    executor : concurrent.futures.Executor, optional
        Processes that write parts of a graph that lies in a file; the bytes are the same.
    ranges : Path, optional
        A list that is kept of which lines of the file a graph that lies in a file became.
    changed : collection of str, optional
        With a list from the last time: the nodes that are described otherwise since. All others are copied from the
        former file.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    if STORED in vars(graph) and (executor is not None or ranges is not None):
        _write_stored(graph, Path(path), base_iri, executor, ranges, changed)
    else:
        _write(path, (format_nquads(block) for block in describe_graph(graph, base_iri=base_iri)))


def write_ntriples(graph: Graph, path: str | Path, *, base_iri: str = BASE_IRI) -> None:
    """Write N-Triples: all facts in one graph, each triple once.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.nt``.
    base_iri : str
        Base of all data IRIs.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    _write(path, (format_nquads(merge_graphs(block)) for block in describe_graph(graph, base_iri=base_iri)))


def format_nquads(block: Iterable[Description]) -> str:
    """Descriptions as lines of N-Quads; without graph names they are N-Triples.

    Examples
    --------
    >>> format_nquads([("<s>", ["<p> <o>", '<q> "v"'], "<g>")])
    '<s> <p> <o> <g> .\\n<s> <q> "v" <g> .\\n'
    """
    lines = []
    for subject, pairs, graph in block:
        end = f" {graph} .\n" if graph else " .\n"
        lines.append(f"{subject} {f'{end}{subject} '.join(pairs)}{end}")
    return "".join(lines)


def merge_graphs(block: Iterable[Description]) -> Iterator[Description]:
    """The descriptions of a block without graph names, one a subject, each pair once.

    Examples
    --------
    >>> list(merge_graphs([("<s>", ["<p> <o>"], "<g>"), ("<s>", ["<p> <o>", "<p> <x>"], "<h>")]))
    [('<s>', ['<p> <o>', '<p> <x>'], None)]
    """
    merged: dict[str, dict[str, None]] = {}
    for subject, pairs, _ in block:
        merged.setdefault(subject, {}).update(dict.fromkeys(pairs))
    for subject, unique in merged.items():
        yield subject, list(unique), None


def _write(path: str | Path, texts: Iterable[str]) -> None:
    with atomic_path(path) as aside, aside.open("w", _BUFFER, encoding="utf-8", newline="\n") as stream:
        stream.writelines(texts)


def _write_stored(
    graph: Graph,
    path: Path,
    base_iri: str,
    executor: Executor | None,
    ranges: Path | None,
    changed: Collection[str] | None,
) -> None:
    """Write a graph that lies in a file, and with it the list of its ranges, of which the former file may hold some."""
    mapper, stored = Mapper(base_iri), vars(graph)[STORED]
    former = read_list(ranges, path, base_iri) if ranges is not None and changed is not None else []
    with contextlib.ExitStack() as stack:
        aside = stack.enter_context(atomic_path(path))
        stream = stack.enter_context(aside.open("wb", _BUFFER))
        if former and changed is not None:
            file = stack.enter_context(path.open("rb"))
            found = patch_ranges(stored, mapper, format_nquads, stream, (file, former), changed)
        elif executor is not None:
            found = _write_in_parts(stored, path, mapper, stream, executor)
        else:
            found = write_ranges(stored, mapper, format_nquads, stream, ("", None))
        if ranges is None:
            deque(found, 0)
        else:
            listed = stack.enter_context(stack.enter_context(atomic_path(ranges)).open("wb", _BUFFER))
            check = write_list(listed, base_iri, found)
        stream.writelines(format_nquads(block).encode() for block in describe_rest(graph, mapper))
        if ranges is not None:
            seal_list(listed, check, stream)


def _write_in_parts(
    stored: Stored, path: Path, mapper: Mapper, stream: IO[bytes], executor: Executor
) -> Iterator[bytes]:
    """Let an executor write the nodes part by part, and put the parts together; the lines of their ranges."""
    bounds = pairwise([*stored.split(_PARTS, begins), None])
    places = [(place_beside(path), first, stop) for first, stop in bounds if first is not None]
    tasks = [executor.submit(_write_part, stored.path, mapper.base_iri, *place) for place in places]
    try:
        for (place, _, _), task in zip(places, tasks, strict=True):
            gathered, lines = task.result()
            mapper.gathered.merge(gathered)
            yield from lines
            with place.open("rb") as part:
                copy_bytes(part, stream, 0, os.fstat(part.fileno()).st_size)
            place.unlink()
    finally:
        for task in tasks:
            task.cancel()
        wait(tasks)
        for place, _, _ in places:
            place.unlink(missing_ok=True)


def _write_part(stored: Path, base_iri: str, place: Path, first: str, stop: str | None) -> tuple[Gathered, list[bytes]]:
    """Write the nodes between two ids; what was gathered of them, and the lines of their ranges."""
    from kg.export.stored import open_sqlite

    mapper = Mapper(base_iri)
    with without_gc(), place.open("wb", _BUFFER) as stream:
        found = write_ranges(vars(open_sqlite(stored))[STORED], mapper, format_nquads, stream, (first, stop))
        lines = list(found)
        return mapper.gathered, lines
