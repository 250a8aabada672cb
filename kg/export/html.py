"""HTML: the explorer with the graph in it, one file that needs nothing else."""

from __future__ import annotations

from pathlib import Path

from kg.explorer import generate_page
from kg.export.files import atomic_path
from kg.graph import Graph


def write_html(graph: Graph, path: str | Path) -> None:
    """Write the explorer as one HTML file: search, entities with their evidence, people, regions, time and numbers.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.html``.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(generate_page(graph))
