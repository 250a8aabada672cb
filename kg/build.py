"""Composes the stages: inputs -> articles -> extractions -> links -> graph -> files."""

from __future__ import annotations

import datetime
import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from kg.errors import InputError, UsageError
from kg.export import find_format, write_formats
from kg.extract import batches, extract_all
from kg.graph import Graph, build_graph
from kg.ingest import ReadStats, ReprintIndex, read_articles, sketch
from kg.link import Decision, Linker, Rows, compile_names, read_rows
from kg.model import Article, Extraction
from kg.pause import without_gc
from kg.vocabulary import BASE_IRI, Vocabulary, load_vocabulary

__all__ = ["BuildReport", "build", "build_to", "extract_articles"]

#: The format in which a build directory keeps the graph to be read again.
STATE = "nodelink"
#: Articles that a worker takes at a time: at most this many, and no more than this many characters.
_CHUNK = 64
_CHUNK_CHARS = 100_000
#: Chunks on their way for each worker.
_AHEAD = 4
_START_METHODS = multiprocessing.get_all_start_methods()

Inputs = Iterable[str | Path] | str | Path
#: Wraps an iterator and shows how it gets on, as ``tqdm.tqdm`` does.
Progress = Callable[[Iterator[Any]], Iterator[Any]]
T = TypeVar("T")
Task = Callable[[Sequence[Article], Vocabulary], T]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build came to.

    ``read`` articles; ``skipped`` files of no known format and repeated records; ``failed`` inputs and why
    (``errors``); ``nodes`` and ``edges`` of the graph; ``files`` by format; ``seconds`` it took.
    """

    read: int
    skipped: int
    failed: int
    errors: tuple[InputError, ...]
    nodes: int
    edges: int
    files: Mapping[str, Path]
    seconds: float
    graph: Graph = field(repr=False, compare=False)


class _Chunk(NamedTuple):
    """What is kept of some articles: their rows, and id, sketch and date of each to find reprints by."""

    rows: Rows
    sketches: list[tuple[str, bytes, datetime.date | None]]


def extract_articles(
    inputs: Inputs,
    *,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    workers: int = 1,
    on_error: Callable[[InputError], None] | None = None,
    stats: ReadStats | None = None,
) -> Iterator[Extraction]:
    """Read articles and find what each says, one at a time, in the order of the inputs; options as for :func:`build`.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.txt").write_text("2021年11月5日，工信部部长肖亚庆出席会议。", encoding="utf-8")
    >>> [len(extraction.mentions) for extraction in extract_articles([folder])]
    [3]
    """
    known = _vocabulary(vocabulary, ontologies)
    articles = read_articles(inputs, on_error=on_error, stats=stats)
    for extractions in _map(_extract, articles, known, workers):
        yield from extractions


def build(
    inputs: Inputs,
    *,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    workers: int = 1,
    reviewed: Iterable[Decision] = (),
    on_error: Callable[[InputError], None] | None = None,
    stats: ReadStats | None = None,
    progress: Progress | None = None,
) -> Graph:
    """Build the graph of articles.

    The result depends on the articles, the vocabulary and the reviewed decisions, not on the order of the inputs.

    Parameters
    ----------
    inputs : iterable of str or Path
        Folders, globs, files (.md .html .txt .jsonl .csv .parquet, each also .gz), or ``-`` for standard input.
    vocabulary : Vocabulary, optional
        The names known beforehand.
    ontologies : str or Path, optional
        Folder of Turtle files to load the vocabulary from instead; by default the one shipped.
    workers : int
        Processes that extract.
    reviewed : iterable of Decision
        Verdicts about people that bind.
    on_error : callable, optional
        Called with the InputError of each input that cannot be read; without it the first is raised.
    stats : ReadStats, optional
        Is counted up while reading.
    progress : callable, optional
        Wraps the iterator over the articles read, as ``tqdm.tqdm`` does.

    Raises
    ------
    UsageError
        If no article could be read.
    InputError
        If something cannot be read and there is no ``on_error``.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.txt").write_text("2021年11月5日，工信部部长肖亚庆出席会议。", encoding="utf-8")
    >>> graph = build([folder])
    >>> [data["title"] for _, _, data in graph.out_edges("person/肖亚庆", data=True)]
    ['部长']
    """
    linker = Linker(_vocabulary(vocabulary, ontologies), reviewed=reviewed)
    reprints = ReprintIndex()
    articles: Iterator[Article] = read_articles(inputs, on_error=on_error, stats=stats)
    if progress is not None:
        articles = progress(articles)
    with without_gc():
        for chunk in _map(_read, articles, linker.vocabulary, workers):
            linker.add_rows(chunk.rows)
            for id, sketched, date in chunk.sketches:
                reprints.add(id, sketched, date=date)
        if not len(reprints):
            raise UsageError(f"no article could be read from {inputs!s:.200}, so nothing was built")
        return build_graph(*linker.finish(groups=reprints.groups()))


def build_to(
    directory: str | Path,
    inputs: Inputs,
    *,
    formats: Sequence[str] = ("turtle", "nquads"),
    base_iri: str = BASE_IRI,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    workers: int = 1,
    reviewed: Iterable[Decision] = (),
    on_error: Callable[[InputError], None] | None = None,
    progress: Progress | None = None,
) -> BuildReport:
    """Build the graph of articles and write it to a directory.

    Beside the formats asked for, the graph is kept as ``graph.json``, from which ``kg.read_graph`` and the commands
    on built graphs read it again with nothing lost.

    Parameters
    ----------
    directory : str or Path
        Where the files go; made if missing. Other files in it stay.
    formats : sequence of str
        Keys of ``kg.FORMATS``.
    base_iri : str
        Base of the data IRIs of RDF formats.
    inputs, vocabulary, ontologies, workers, reviewed, progress
        As for :func:`build`.
    on_error : callable, optional
        Called with the InputError of each input that cannot be read, which the report holds too.

    Raises
    ------
    UsageError
        If a format is unknown or no article could be read; nothing is written then.
    ExportError
        If a file cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.txt").write_text("2021年11月5日，工信部部长肖亚庆出席会议。", encoding="utf-8")
    >>> report = build_to(folder / "out", [folder / "a.txt"], formats=["turtle"])
    >>> report.read, sorted(path.name for path in report.files.values())
    (1, ['graph.json', 'graph.ttl'])
    """
    began = time.perf_counter()
    names = list(dict.fromkeys((STATE, *formats)))
    for name in names:
        find_format(name)
    errors: list[InputError] = []
    stats = ReadStats()

    def fail(error: InputError) -> None:
        errors.append(error)
        if on_error is not None:
            on_error(error)

    graph = build(
        inputs,
        vocabulary=vocabulary,
        ontologies=ontologies,
        workers=workers,
        reviewed=reviewed,
        on_error=fail,
        stats=stats,
        progress=progress,
    )
    files = write_formats(graph, directory, names, base_iri=base_iri)
    seconds = round(time.perf_counter() - began, 3)
    size = graph.number_of_nodes(), graph.number_of_edges()
    return BuildReport(stats.read, stats.skipped, stats.failed, tuple(errors), *size, files, seconds, graph)


def _vocabulary(vocabulary: Vocabulary | None, ontologies: str | Path | None) -> Vocabulary:
    if vocabulary is not None and ontologies is not None:
        raise UsageError("give either a vocabulary or a folder of ontologies to load one from, not both")
    return vocabulary if vocabulary is not None else load_vocabulary(ontologies)


def _extract(articles: Sequence[Article], vocabulary: Vocabulary) -> list[Extraction]:
    return list(extract_all(articles, vocabulary))


def _read(articles: Sequence[Article], vocabulary: Vocabulary) -> _Chunk:
    chunk, gazetteer = _Chunk(Rows(), []), compile_names(vocabulary)
    for extraction in extract_all(articles, vocabulary):
        article = extraction.article
        chunk.rows.merge(read_rows(extraction, gazetteer))
        chunk.sketches.append((article.id, sketch(article.text), article.date))
    return chunk


def _map(task: Task[T], articles: Iterator[Article], vocabulary: Vocabulary, workers: int) -> Iterator[T]:
    """Run a task on chunks of articles, in this process or in several; results come in the order of the articles."""
    if workers <= 1:
        for chunk in batches(articles, chars=_CHUNK_CHARS, most=_CHUNK):
            yield task(chunk, vocabulary)
        return
    context = multiprocessing.get_context("forkserver" if "forkserver" in _START_METHODS else "spawn")
    pending: deque[Future[T]] = deque()
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_start_worker, initargs=(vocabulary,))
    try:
        for chunk in batches(articles, chars=_CHUNK_CHARS, most=_CHUNK):
            pending.append(pool.submit(_run, task, chunk))
            if len(pending) >= workers * _AHEAD:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


_worker: dict[str, Vocabulary] = {}


def _start_worker(vocabulary: Vocabulary) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the main process, which ends its workers
    _worker["vocabulary"] = vocabulary


def _run(task: Task[T], articles: Sequence[Article]) -> T:
    return task(articles, _worker["vocabulary"])
