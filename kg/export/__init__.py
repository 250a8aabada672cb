"""Graph -> files: the one table of formats, one module a format.

A new format is one module with a ``write_<name>(graph, path)`` and one row in ``FORMATS``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import InputError, UsageError
from kg.graph import STORED, Graph
from kg.vocabulary import BASE_IRI

if TYPE_CHECKING:
    from concurrent.futures import Executor

__all__ = [
    "FORMATS",
    "Format",
    "export",
    "find_format",
    "find_rdf",
    "open_graph",
    "read_graph",
    "write_formats",
    "write_graph",
]


@dataclass(frozen=True, slots=True)
class Format:
    """One format: the name of its file or folder, where its functions are, and whether it is RDF.

    RDF has a base IRI, and ``kg.read_rdf`` as the one reader of all its syntaxes; a format without reader goes one way.
    One that is written ``in_parts`` can be written by several processes.
    """

    filename: str
    module: str
    writer: str
    reader: str | None = None
    is_rdf: bool = False
    in_parts: bool = False


#: Name of a format -> what writes and reads it. Modules load when they are used.
FORMATS: Mapping[str, Format] = {
    "turtle": Format("graph.ttl", "kg.export.turtle", "write_turtle", is_rdf=True),
    "ntriples": Format("graph.nt", "kg.export.lines", "write_ntriples", is_rdf=True),
    "nquads": Format("graph.nq", "kg.export.lines", "write_nquads", is_rdf=True, in_parts=True),
    "trig": Format("graph.trig", "kg.export.turtle", "write_trig", is_rdf=True),
    "jsonld": Format("graph.jsonld", "kg.export.jsonld", "write_jsonld", is_rdf=True),
    "rdfxml": Format("graph.rdf", "kg.export.rdfxml", "write_rdfxml", is_rdf=True),
    "rdfstar": Format("graph.star.ttl", "kg.export.rdfstar", "write_rdfstar", is_rdf=True),
    "graphml": Format("graph.graphml", "kg.export.graphml", "write_graphml", "read_graphml"),
    "gexf": Format("graph.gexf", "kg.export.gexf", "write_gexf", "read_gexf"),
    "sqlite": Format("graph.sqlite", "kg.export.sqlite", "write_sqlite", "read_sqlite"),
    "nodelink": Format("graph.json", "kg.export.nodelink", "write_nodelink", "read_nodelink"),
    "csv": Format("csv", "kg.export.csvtables", "write_csv", "read_csv"),
    "parquet": Format("parquet", "kg.export.parquet", "write_parquet", "read_parquet"),
    "neo4j": Format("neo4j", "kg.export.neo4j", "write_neo4j", "read_neo4j"),
    "cypher": Format("graph.cypher", "kg.export.cypher", "write_cypher", "read_cypher"),
    "ftm": Format("graph.ftm.json", "kg.export.ftm", "write_ftm"),
    "html": Format("graph.html", "kg.export.html", "write_html"),
}

#: RDF that every store reads, that with named graphs first: what counts where a folder holds several.
_RDF = ("nquads", "trig", "turtle", "ntriples", "jsonld", "rdfxml")


def find_format(name: str) -> Format:
    """The format of that name.

    Raises
    ------
    UsageError
        If there is none.

    Examples
    --------
    >>> find_format("nquads").filename
    'graph.nq'
    """
    try:
        return FORMATS[name]
    except KeyError:
        raise UsageError(f"unknown format {name!r}; there are {', '.join(FORMATS)}") from None


def write_graph(graph: Graph, path: str | Path, format: str, *, base_iri: str = BASE_IRI) -> None:
    """Write a graph in one format.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file (for ``csv`` and ``parquet`` the folder). It appears whole or not at all.
    format : str
        A key of ``FORMATS``.
    base_iri : str
        Base of the data IRIs of RDF formats.

    Raises
    ------
    UsageError
        If the format is unknown or the base makes no IRIs.
    ExportError
        If the file cannot be written.
    """
    _writer(format)(graph, path, **({"base_iri": base_iri} if FORMATS[format].is_rdf else {}))


def export(
    source: str | Path,
    formats: Iterable[str],
    *,
    output: str | Path | None = None,
    base_iri: str = BASE_IRI,
) -> dict[str, Path]:
    """Write a graph that was built before in further formats, as ``kg export`` does.

    Parameters
    ----------
    source : str or Path
        The folder of a build, or one file of it.
    formats : iterable of str
        Keys of ``FORMATS``; all are checked before anything is written.
    output : str or Path, optional
        Where the files go; the folder read, unless another one is named.
    base_iri : str
        Base of the data IRIs of RDF formats.

    Returns
    -------
    dict
        The file or folder of each format, by its name.

    Raises
    ------
    InputError
        If there is no graph, or none that can be read.
    UsageError
        If a format is unknown or the base makes no IRIs.
    ExportError
        If a file cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity
    >>> folder = tempfile.mkdtemp()
    >>> write_graph(build_graph([Entity("program/六稳", "program", "六稳")], []), f"{folder}/graph.sqlite", "sqlite")
    >>> [path.name for path in export(folder, ["graphml", "csv"]).values()]
    ['graph.graphml', 'csv']
    """
    folder = Path(source)
    target = output if output is not None else folder if folder.is_dir() else folder.parent
    return write_formats(open_graph(source), target, formats, base_iri=base_iri)


def write_formats(
    graph: Graph,
    directory: str | Path,
    formats: Iterable[str],
    *,
    base_iri: str = BASE_IRI,
    executor: Executor | None = None,
    ranges: bool = False,
    changed: Collection[str] | None = None,
) -> dict[str, Path]:
    """Write a graph in several formats, each under its own file name.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    directory : str or Path
        Where the files go; made if missing.
    formats : iterable of str
        Keys of ``FORMATS``; all are checked before anything is written.
    base_iri : str
        Base of the data IRIs of RDF formats.
    executor : concurrent.futures.Executor, optional
        Processes that write a graph that :func:`open_graph` opened, side by side; the bytes are the same.
    ranges : bool
        Whether a list (``.graph.nq.ranges``) is kept of which lines a stored graph became, in a format that can be
        written in parts.
    changed : collection of str, optional
        The nodes that are described otherwise than when the files were written: with the list of that time, all others
        are copied.

    Returns
    -------
    dict
        Format -> path of what was written.

    Examples
    --------
    >>> import tempfile
    >>> from kg.graph import build_graph
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     written = write_formats(build_graph([], []), folder, ["turtle", "nodelink"])
    >>> [path.name for path in written.values()]
    ['graph.ttl', 'graph.json']
    """
    paths = {name: Path(directory, find_format(name).filename) for name in formats}
    stored = vars(graph)[STORED].path if STORED in vars(graph) else None
    alone = [name for name in paths if stored is None or not FORMATS[name].in_parts]
    tasks = []
    if executor is not None and stored is not None:
        tasks = [executor.submit(_write_stored, stored, paths[name], name, base_iri) for name in alone]
        alone = []
    for name, path in paths.items():
        if name in alone:
            write_graph(graph, path, name, base_iri=base_iri)
        elif FORMATS[name].in_parts:
            listed = ranges_of(path) if ranges else None
            _writer(name)(graph, path, base_iri=base_iri, executor=executor, ranges=listed, changed=changed)
    for task in tasks:
        task.result()
    return paths


def find_rdf(place: Path) -> Path | None:
    """The RDF of a build directory, with named graphs if there is such a file, or the path itself if it is RDF.

    Examples
    --------
    >>> find_rdf(Path("out/graph.ttl")).name, find_rdf(Path("out/graph.json"))
    ('graph.ttl', None)
    """
    names = [FORMATS[name].filename for name in _RDF]
    if place.is_dir():
        return next((place / name for name in names if (place / name).is_file()), None)
    return place if place.suffix in {Path(name).suffix for name in names} else None


def ranges_of(path: Path) -> Path:
    """Where the list of the ranges of a file is kept."""
    return path.with_name(f".{path.name}.ranges")


def _write_stored(stored: Path, path: Path, name: str, base_iri: str) -> None:
    write_graph(open_graph(stored), path, name, base_iri=base_iri)


def _writer(name: str) -> Callable[..., None]:
    row = find_format(name)
    writer: Callable[..., None] = getattr(import_module(row.module), row.writer)
    return writer


def read_graph(path: str | Path, *, base_iri: str = BASE_IRI) -> Graph:
    """Read a graph back from any format.

    Parameters
    ----------
    path : str or Path
        A file or folder with the name that ``FORMATS`` gives it, a file with that suffix, or a directory that holds
        one of them.
    base_iri : str
        The base with which an RDF file was written.

    Raises
    ------
    InputError
        If nothing is there that can be read.
    """
    place = Path(path)
    rows = {row.filename: row for row in FORMATS.values()}
    if place.name in rows:
        return _read(place, rows[place.name], base_iri)
    by_suffix = {suffix: row for name, row in rows.items() if (suffix := name.removeprefix("graph")).startswith(".")}
    for suffix in sorted(by_suffix, key=len, reverse=True):
        if place.name.endswith(suffix):
            return _read(place, by_suffix[suffix], base_iri)
    for name in ("sqlite", "nodelink", "parquet", *FORMATS):
        row = FORMATS[name]
        if (row.is_rdf or row.reader) and (place / row.filename).exists():
            return _read(place / row.filename, row, base_iri)
    names = ", ".join(row.filename for row in FORMATS.values() if row.is_rdf or row.reader)
    raise InputError(f"no graph here; expected one of {names}", path=place)


def open_graph(path: str | Path, *, base_iri: str = BASE_IRI) -> Graph:
    """The graph of a build directory or of a ``graph.sqlite``, read where it is looked at; it cannot be changed.

    It answers as the graph that :func:`read_graph` returns, takes no time to open and hardly any memory, and is slower
    where all of it is looked at again and again. Any other format is read whole.

    Parameters
    ----------
    path, base_iri
        As for :func:`read_graph`.

    Raises
    ------
    InputError
        If nothing is there that can be read.
    """
    from kg.export.stored import open_sqlite

    place, name = Path(path), FORMATS["sqlite"].filename
    stored = place / name if place.is_dir() else place
    return open_sqlite(stored) if stored.name == name and stored.exists() else read_graph(path, base_iri=base_iri)


def _read(path: Path, row: Format, base_iri: str) -> Graph:
    if row.is_rdf:
        from kg.rdf import read_rdf

        return read_rdf(path, base_iri=base_iri)
    if row.reader is None:
        raise InputError("this format cannot be read back", path=path)
    graph: Graph = getattr(import_module(row.module), row.reader)(path)
    return graph
