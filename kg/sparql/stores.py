"""A graph directory as an embedded store: in memory where that is quick, else in a folder that is made once.

An N-Quads file is loaded into memory at about 15 MB a second and into a folder at about 3 MB a second, and a folder
that is there opens in a twentieth of a second whatever its size. So a file up to ``IN_MEMORY`` bytes is loaded each
time, and a greater one is kept beside it, until it changes.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import ExportError, InputError
from kg.export import find_rdf, open_graph
from kg.export.files import atomic_path

if TYPE_CHECKING:
    import pyoxigraph

#: The greatest file that is loaded into memory each time, in bytes: it takes about a second.
IN_MEMORY = 16 << 20
#: Bytes of N-Quads that are loaded at once: what bounds the memory of making a folder.
_CHUNK = 32 << 20
#: Raised whenever the layout of a folder changes.
_LAYOUT = 1
Note = Callable[[str], None]


def open_store(source: str | Path, *, note: Note | None = None) -> pyoxigraph.Store:
    """Open a graph that was built as an Oxigraph store.

    Parameters
    ----------
    source : str or Path
        Folder of a build, or one file of it. A folder without RDF is read from another format.
    note : callable, optional
        Is told when the store of a big file is made, which takes minutes for a gigabyte.

    Returns
    -------
    pyoxigraph.Store
        For reading. Its default graph holds every triple once, its named graphs those of each article.

    Raises
    ------
    InputError
        If there is no graph, or its file is broken.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "graph.nq").write_text("<a:s> <a:p> <a:o> <a:g> .\\n<a:s> <a:p> <a:o> <a:h> .\\n")
    ...     store = open_store(folder)
    >>> [str(row["n"].value) for row in store.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")]
    ['1']
    """
    place = Path(source)
    if not place.exists():
        raise InputError("no such file or folder", path=place)
    path = find_rdf(place)
    if path is None:
        return _from_graph(place)
    if path.stat().st_size > IN_MEMORY and path.suffix == ".nq":
        with contextlib.suppress(ExportError):  # a folder that cannot be written to: memory will do
            return _kept(path, note)
    return _in_memory(path)


def store_folder(path: Path) -> Path:
    """Where the store of a big file is kept.

    Examples
    --------
    >>> store_folder(Path("out/graph.nq")).as_posix()
    'out/.graph.nq.store'
    """
    return path.with_name(f".{path.name}.store")


def _from_graph(place: Path) -> pyoxigraph.Store:
    """A store of a graph of which there is no RDF."""
    import pyoxigraph

    from kg.export.lines import format_nquads
    from kg.rdf import describe_graph

    store = pyoxigraph.Store()
    texts: list[str] = []
    size = 0
    for block in describe_graph(open_graph(place)):
        texts.append(format_nquads(block))
        size += len(texts[-1])
        if size > _CHUNK:
            _load(store, "".join(texts).encode(), place, "nq")
            texts, size = [], 0
    _load(store, "".join(texts).encode(), place, "nq")
    return store


def _in_memory(path: Path) -> pyoxigraph.Store:
    import pyoxigraph

    store = pyoxigraph.Store()
    _load(store, path.read_bytes(), path, path.suffix[1:])
    return store


def _kept(path: Path, note: Note | None) -> pyoxigraph.Store:
    """The store of a big N-Quads file: that of last time, or a new one."""
    import pyoxigraph

    folder = store_folder(path)
    mark = {
        "layout": _LAYOUT,
        "oxigraph": pyoxigraph.__version__,
        "size": path.stat().st_size,
        "mtime_ns": path.stat().st_mtime_ns,
    }
    with contextlib.suppress(OSError, ValueError):
        if json.loads((folder / "source.json").read_bytes()) == mark:
            return pyoxigraph.Store.read_only(str(folder / "db"))
    if note is not None:
        note(f"making the store of {path} ({path.stat().st_size / 1e6:,.0f} MB), once")
    with atomic_path(folder) as aside:
        aside.mkdir()
        store = pyoxigraph.Store(str(aside / "db"))
        for chunk in _chunks(path):
            _load(store, chunk, path, "nq")
        store.flush()
        del store  # closes its files before the folder takes its name
        (aside / "source.json").write_text(json.dumps(mark), encoding="utf-8")
    return pyoxigraph.Store.read_only(str(folder / "db"))


def _chunks(path: Path) -> Iterator[bytes]:
    """Whole lines of a file, some megabytes at a time."""
    with path.open("rb") as stream:
        while lines := stream.readlines(_CHUNK):
            yield b"".join(lines)


def _load(store: pyoxigraph.Store, data: bytes, path: Path, extension: str) -> None:
    """Load what a file says, and all its triples into the default graph as well."""
    import pyoxigraph

    syntax = pyoxigraph.RdfFormat.from_extension(extension)
    if syntax is None:
        raise InputError("no RDF that can be read", path=path)
    try:
        store.bulk_load(input=data, format=syntax)
        if syntax.supports_datasets:
            store.bulk_extend(_merged(pyoxigraph.parse(input=data, format=syntax, lenient=True)))
    except SyntaxError as error:
        raise InputError(f"cannot be read: {str(error).splitlines()[0]}", path=path) from error


def _merged(quads: Iterable[pyoxigraph.Quad]) -> Iterator[pyoxigraph.Quad]:
    """The triples of the named graphs, in the default graph."""
    import pyoxigraph

    default = pyoxigraph.DefaultGraph()
    for quad in quads:
        if quad.graph_name != default:
            yield pyoxigraph.Quad(quad.subject, quad.predicate, quad.object)
