"""Composes the stages: inputs -> articles -> extractions -> links -> graph -> files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.errors import InputError, OnError, UsageError
from kg.graph import Graph, build_graph
from kg.grouping import Scratch
from kg.ingest import ReadStats, ReprintIndex, read_articles
from kg.ledger import Entry
from kg.link import Decision, Linker, Links
from kg.link.kept import Kept
from kg.model import Article, Extraction
from kg.pause import without_gc
from kg.vocabulary import Vocabulary, load_vocabulary
from kg.workers import extract_chunk, map_articles, read_chunk

__all__ = ["Collector", "build", "extract_articles"]

Inputs = Iterable[str | Path] | str | Path
#: Wraps an iterator and shows how it gets on, as ``tqdm.tqdm`` does.
Progress = Callable[[Iterator[Any]], Iterator[Any]]


def extract_articles(
    inputs: Inputs,
    *,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    workers: int = 1,
    on_error: OnError | None = None,
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
    known = choose_vocabulary(vocabulary, ontologies)
    articles = read_articles(inputs, on_error=on_error, stats=stats)
    for extractions in map_articles(extract_chunk, articles, known, workers, failing(on_error, stats)):
        yield from extractions


def build(
    inputs: Inputs,
    *,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    workers: int = 1,
    reviewed: Iterable[Decision] = (),
    on_error: OnError | None = None,
    stats: ReadStats | None = None,
    merges: list[Decision] | None = None,
    license: str | None = None,
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
        Verdicts about people that bind, as ``kg.read_decisions`` reads them.
    on_error : callable, optional
        Called with the InputError of each input that cannot be read; without it the first is raised.
    stats : ReadStats, optional
        Is counted up while reading.
    merges : list of Decision, optional
        Is extended by what was decided about people of one name, with score and reason.
    license : str, optional
        IRI of the licence under which the graph is given away; exports that describe the graph name it.
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
    known = choose_vocabulary(vocabulary, ontologies)
    articles: Iterator[Article] = read_articles(inputs, on_error=on_error, stats=stats)
    if progress is not None:
        articles = progress(articles)
    verdicts = list(reviewed)
    collector = Collector(known, reviewed=verdicts)
    found = False
    with without_gc():
        for entries in map_articles(read_chunk, articles, known, workers, failing(on_error, stats)):
            for entry in entries:
                collector.add(entry)
                found = True
        if not found:
            raise nothing_read(inputs, "built")
        links = collector.finish()
        if merges is not None:
            merges += collector.decisions
        return build_graph(links.entities, links.relations, build_attributes(known, verdicts, license))


def failing(on_error: OnError | None, stats: ReadStats | None) -> OnError:
    """What is done where an article was read and extraction fails: it has not been read, and is told or raised."""

    def fail(error: InputError) -> None:
        if stats is not None:
            stats.read -= 1
            stats.failed += 1
        if on_error is None:
            raise error
        on_error(error)

    return fail


def nothing_read(inputs: Inputs, done: str) -> UsageError:
    """The error of inputs without a single article, of which nothing was ``done``."""
    named = [inputs] if isinstance(inputs, str | Path) else inputs
    return UsageError(f"no article could be read from {', '.join(map(str, named)):.200}, so nothing was {done}")


class Collector:
    """Takes in what is kept of articles, in any order, and links it.

    Parameters
    ----------
    vocabulary : Vocabulary
        The vocabulary with which they were read.
    reviewed : iterable of Decision
        Verdicts about people that bind.
    scratch : Scratch, optional
        Where rows go that do not fit into memory; without it all stay there.

    Raises
    ------
    UsageError
        If verdicts contradict each other.
    """

    def __init__(
        self, vocabulary: Vocabulary, *, reviewed: Iterable[Decision] = (), scratch: Scratch | None = None
    ) -> None:
        self._linker = Linker(vocabulary, reviewed=reviewed, scratch=scratch)
        self._reprints = ReprintIndex()

    @property
    def decisions(self) -> list[Decision]:
        """Why people were joined or kept apart; there is none before :meth:`finish`."""
        return self._linker.decisions

    def add(self, entry: Entry) -> None:
        """Take in one article."""
        self._linker.add_rows(entry.unpacked())
        self._reprints.add(entry.id, entry.sketch, date=entry.date)

    def finish(self, kept: Kept | None = None) -> Links:
        """Entities and the relations between them; ``kept`` is filled as by ``Linker.finish``."""
        groups = self._reprints.groups()
        self._reprints = ReprintIndex()
        return self._linker.finish(groups=groups, kept=kept)


def build_attributes(
    vocabulary: Vocabulary, verdicts: Iterable[Decision], license: str | None
) -> dict[str, str | None]:
    """What a graph says of how it was built: the attributes that ``kg.graph.GRAPH_ATTRIBUTES`` names."""
    import kg

    return {
        "software": "policy-kg",
        "version": kg.__version__,
        "vocabulary": vocabulary.digest,
        "decisions": _digest(verdicts),
        "license": license,
    }


def _digest(verdicts: Iterable[Decision]) -> str | None:
    """Names a set of verdicts, whatever their order; None where there is none."""
    lines = sorted({repr((item.name, item.left, item.right, item.same)) for item in verdicts})
    return hashlib.blake2b("\n".join(lines).encode(errors="replace"), digest_size=8).hexdigest() if lines else None


def choose_vocabulary(vocabulary: Vocabulary | None, ontologies: str | Path | None) -> Vocabulary:
    """The vocabulary given, or the one loaded from a folder of ontologies."""
    if vocabulary is not None and ontologies is not None:
        raise UsageError("give either a vocabulary or a folder of ontologies to load one from, not both")
    return vocabulary if vocabulary is not None else load_vocabulary(ontologies)
