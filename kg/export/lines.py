"""N-Quads and N-Triples: streaming, one block of descriptions in memory."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, wait
from itertools import pairwise
from pathlib import Path

from kg.export.files import atomic_path, place_beside
from kg.graph import STORED, Graph
from kg.pause import without_gc
from kg.rdf import Description, Gathered, Mapper, describe_graph, describe_nodes, describe_rest
from kg.vocabulary import BASE_IRI

#: In how many parts several processes write a file.
_PARTS = 16
_BUFFER = 1 << 20


def write_nquads(graph: Graph, path: str | Path, *, base_iri: str = BASE_IRI, executor: Executor | None = None) -> None:
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

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    if executor is not None and STORED in vars(graph):
        _write_in_parts(graph, Path(path), base_iri, executor)
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


def _write_in_parts(graph: Graph, path: Path, base_iri: str, executor: Executor) -> None:
    """Let an executor write the nodes part by part, and put the parts together."""
    stored = vars(graph)[STORED]
    mapper = Mapper(base_iri)
    with atomic_path(path) as aside, aside.open("wb") as stream:
        ranges = pairwise([*stored.split(_PARTS), None])
        places = [(place_beside(path), first, stop) for first, stop in ranges]
        tasks = [executor.submit(_write_part, stored.path, base_iri, *place) for place in places]
        try:
            for (place, _, _), task in zip(places, tasks, strict=True):
                mapper.gathered.merge(task.result())
                with place.open("rb") as part:
                    shutil.copyfileobj(part, stream, _BUFFER)
                place.unlink()
        finally:
            for task in tasks:
                task.cancel()
            wait(tasks)
            for place, _, _ in places:
                place.unlink(missing_ok=True)
        stream.writelines(format_nquads(block).encode() for block in describe_rest(graph, mapper))


def _write_part(stored: Path, base_iri: str, place: Path, first: str, stop: str | None) -> Gathered:
    """Write the nodes of a range; what was gathered of them."""
    from kg.export.sqlite import open_sqlite

    mapper = Mapper(base_iri)
    blocks = describe_nodes(open_sqlite(stored), mapper, first, stop)
    with without_gc(), place.open("w", _BUFFER, encoding="utf-8", newline="\n") as stream:
        stream.writelines(map(format_nquads, blocks))
    return mapper.gathered
