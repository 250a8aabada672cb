"""N-Quads and N-Triples: streaming, one block of descriptions in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.export.files import atomic_path
from kg.graph import Graph
from kg.rdf import Description, describe_graph
from kg.vocabulary import BASE_IRI


def write_nquads(graph: Graph, path: str | Path, *, base_iri: str = BASE_IRI) -> None:
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

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
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
    with atomic_path(path) as aside, aside.open("w", 1 << 20, encoding="utf-8", newline="\n") as stream:
        stream.writelines(texts)
