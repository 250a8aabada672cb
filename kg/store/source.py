"""What is to be loaded, as a stream of quads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import InputError
from kg.export import find_rdf, open_graph
from kg.export.lines import format_nquads
from kg.graph import Graph
from kg.rdf import describe_graph

if TYPE_CHECKING:
    from pyoxigraph import Quad


def read_source(source: str | Path | Graph) -> Iterator[Quad]:
    """The quads of an RDF file, a build directory, another export or a graph.

    Raises
    ------
    InputError
        If nothing is there that can be read, or it is broken.
    """
    if not isinstance(source, str | Path):
        return _describe(source)
    path = Path(source)
    if path.is_dir():
        path = find_rdf(path) or path
    if path.is_file() and _syntax(path):
        return _parse(path)
    return _describe(open_graph(path))


def _syntax(path: Path) -> object:
    from pyoxigraph import RdfFormat

    # ".json" is a node-link graph here, whatever else it may be elsewhere.
    return None if path.suffix == ".json" else RdfFormat.from_extension(path.suffix.lstrip("."))


def _parse(path: Path) -> Iterator[Quad]:
    from pyoxigraph import RdfFormat, parse

    try:
        yield from parse(path=str(path), format=RdfFormat.from_extension(path.suffix.lstrip(".")))
    except (SyntaxError, OSError) as error:
        raise InputError(str(error), path=path) from None


def _describe(graph: Graph) -> Iterator[Quad]:
    from pyoxigraph import RdfFormat, parse

    for block in describe_graph(graph):
        yield from parse(format_nquads(block).encode(), format=RdfFormat.N_QUADS)
