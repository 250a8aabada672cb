"""A build directory: the graph in its formats, and the ledger from which it goes on, grows and shrinks."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.build import Collector, Inputs, Progress, build_attributes, choose_vocabulary
from kg.errors import InputError, UsageError
from kg.export import FORMATS, find_format, ranges_of, write_formats
from kg.export.files import remove_leftovers
from kg.export.sqlite import open_sqlite, read_sqlite, write_linked
from kg.graph import Graph
from kg.grouping import Scratch
from kg.ingest import ReadStats, read_articles
from kg.ledger import LEDGER, Ledger, article_digest
from kg.link import Decision
from kg.model import Article
from kg.pause import without_gc
from kg.review.files import DECISIONS, MERGES, read_decisions, write_merges
from kg.vocabulary import BASE_IRI, Vocabulary
from kg.workers import Team, fingerprint, read_chunk

__all__ = ["BuildReport", "build_to", "remove", "update"]

#: The format in which a build directory keeps the graph to be read again.
STATE = "sqlite"
#: With fewer edges than these, files are written sooner than further processes begin.
_WORTHWHILE = 20_000
OnError = Callable[[InputError], None]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build, an update or a removal came to.

    ``read`` articles, of which ``known`` stood in the ledger as they are and were not extracted again; ``skipped``
    files of no known format and repeated records; ``failed`` inputs and why (``errors``); ``removed`` articles that
    the ledger held before and holds no more; ``nodes`` and ``edges`` of the graph; ``files`` by format; ``seconds``
    it took.
    """

    read: int
    known: int
    skipped: int
    failed: int
    removed: int
    errors: tuple[InputError, ...]
    nodes: int
    edges: int
    files: Mapping[str, Path]
    seconds: float

    @property
    def graph(self) -> Graph:
        """The graph, read from its file into memory each time it is asked for."""
        return read_sqlite(self.files[STATE])


class _Tally:
    """Counts while a ledger is filled."""

    def __init__(self, on_error: OnError | None) -> None:
        self.began = time.perf_counter()
        self.stats = ReadStats()
        self.errors: list[InputError] = []
        self.ids: set[str] = set()
        self.known = 0
        self.removed = 0
        self._on_error = on_error

    def fail(self, error: InputError) -> None:
        """Note an input that cannot be read, and go on."""
        self.errors.append(error)
        if self._on_error is not None:
            self._on_error(error)


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
    decisions: str | Path | None = None,
    license: str | None = None,
    on_error: OnError | None = None,
    progress: Progress | None = None,
) -> BuildReport:
    """Build the graph of articles and write it to a directory.

    Beside the formats asked for, the graph is kept as ``graph.sqlite``, from which ``kg.read_graph`` and the commands
    on built graphs read it again with nothing lost; ``merges.csv`` says which people of one name were joined or kept
    apart, with score and reason; ``articles.sqlite`` holds what each article says. A build that was interrupted, or
    one of mostly the same articles, takes from there what was extracted before. ``.graph.nq.ranges`` says which lines
    of the N-Quads stand for which nodes; without it, the next update writes them all anew.

    Parameters
    ----------
    directory : str or Path
        Where the files go; made if missing. Other files in it stay.
    formats : sequence of str
        Keys of ``kg.FORMATS``.
    base_iri : str
        Base of the data IRIs of RDF formats.
    inputs, vocabulary, ontologies, workers, reviewed, license, progress
        As for :func:`kg.build`.
    decisions : str or Path, optional
        File of further verdicts, as ``kg review`` keeps them; by default ``decisions.csv`` of the directory if there.
    on_error : callable, optional
        Called with the InputError of each input that cannot be read, which the report holds too.

    Raises
    ------
    UsageError
        If a format is unknown, no article could be read, or verdicts contradict each other; nothing is written then.
    InputError
        If a line of the file of verdicts is wrong.
    ExportError
        If a file cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.txt").write_text("2021年11月5日，工信部部长肖亚庆出席会议。", encoding="utf-8")
    >>> report = build_to(folder / "out", [folder / "a.txt"], formats=["turtle"])
    >>> report.read, sorted(path.name for path in report.files.values())
    (1, ['graph.sqlite', 'graph.ttl', 'merges.csv'])
    >>> build_to(folder / "out", [folder / "a.txt"], formats=["turtle"]).known
    1
    """
    state = _Tally(on_error)
    for name in formats:
        find_format(name)
    names = [name for name in dict.fromkeys(formats) if name != STATE]
    verdicts = [*reviewed, *_verdicts(directory, decisions)]
    known = choose_vocabulary(vocabulary, ontologies)
    new = not Path(directory, LEDGER).exists()
    made = [path for path in (Path(directory), *Path(directory).parents) if not path.exists()]
    with _growing(directory, known, verdicts, workers=workers) as growth:
        growth.fill(inputs, state, progress)
        if state.ids:
            state.removed = growth.ledger.keep(state.ids)
            with growth.ledger.transaction():
                growth.ledger.set("formats", " ".join(names))
                growth.ledger.set("base_iri", base_iri)
                growth.ledger.set("license", license or "")
            return growth.write(state)
    if new:
        Path(directory, LEDGER).unlink()
        for path in made:
            path.rmdir()
    raise UsageError(f"no article could be read from {inputs!s:.200}, so nothing was built")


def update(
    directory: str | Path,
    inputs: Inputs,
    *,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    workers: int = 1,
    reviewed: Iterable[Decision] = (),
    decisions: str | Path | None = None,
    on_error: OnError | None = None,
    progress: Progress | None = None,
) -> BuildReport:
    """Add articles to a build, in place of former ones of the same id.

    The graph is that of a build of all articles together, byte for byte. Only new articles are extracted; all are
    linked. N-Quads take the lines of nodes that stayed as they were from the former file; other formats are written
    in full.

    Parameters
    ----------
    directory : str or Path
        A directory that :func:`build_to` made.
    inputs, vocabulary, ontologies, workers, reviewed, decisions, on_error, progress
        As for :func:`build_to`; vocabulary and version of kg have to be those of the build.

    Raises
    ------
    UsageError
        If the directory holds no build, or one of another vocabulary or version, or no article could be read.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> for name, text in (("a", "工信部部长肖亚庆出席会议。"), ("b", "工信部副部长辛国斌讲话。")):
    ...     _ = (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    >>> _ = build_to(folder / "out", [folder / "a.txt"])
    >>> sorted(n for n in update(folder / "out", [folder / "b.txt"]).graph if n.startswith("person/"))
    ['person/肖亚庆', 'person/辛国斌']
    """
    state = _Tally(on_error)
    known = choose_vocabulary(vocabulary, ontologies)
    verdicts = [*reviewed, *_verdicts(directory, decisions)]
    with _growing(directory, known, verdicts, workers=workers, must_exist=True) as growth:
        growth.fill(inputs, state, progress)
        if not state.ids:
            raise UsageError(f"no article could be read from {inputs!s:.200}, so nothing was added")
        return growth.write(state)


def remove(
    directory: str | Path,
    articles: Iterable[str],
    *,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    reviewed: Iterable[Decision] = (),
    decisions: str | Path | None = None,
) -> BuildReport:
    """Take articles out of a build, and with them exactly what only they support.

    Parameters
    ----------
    directory : str or Path
        A directory that :func:`build_to` made.
    articles : iterable of str
        Ids of articles, with or without ``article/`` before them.
    vocabulary, ontologies, reviewed, decisions
        As for :func:`update`.

    Raises
    ------
    UsageError
        If an article is not in the build, or none would be left; nothing is removed then.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> for name, text in (("a", "工信部部长肖亚庆出席会议。"), ("b", "工信部副部长辛国斌讲话。")):
    ...     _ = (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    >>> report = build_to(folder / "out", [folder])
    >>> first = min(node for node in report.graph if node.startswith("article/"))
    >>> sorted(n for n in remove(folder / "out", [first]).graph if n.startswith("person/"))
    ['person/辛国斌']
    """
    state = _Tally(None)
    known = choose_vocabulary(vocabulary, ontologies)
    verdicts = [*reviewed, *_verdicts(directory, decisions)]
    ids = sorted({id.removeprefix("article/") for id in articles})
    with _growing(directory, known, verdicts, must_exist=True) as growth:
        lacking = [id for id in ids if not growth.ledger.digest(id)]
        if lacking or not ids:
            raise UsageError(f"{directory} holds no article {', '.join(lacking) or '(none was named)'}")
        if len(ids) == len(growth.ledger):
            raise UsageError(f"without these articles nothing would be left of {directory}; delete it instead")
        state.removed = growth.ledger.remove(ids)
        return growth.write(state)


def _verdicts(directory: str | Path, decisions: str | Path | None) -> list[Decision]:
    if decisions is None and Path(directory, DECISIONS).exists():
        decisions = Path(directory, DECISIONS)
    return read_decisions(decisions) if decisions is not None else []


class _Growth:
    """What a ledger holds and inputs add, on its way into the files of a build directory."""

    def __init__(
        self,
        ledger: Ledger,
        directory: str | Path,
        vocabulary: Vocabulary,
        verdicts: list[Decision],
        scratch: Scratch,
        team: Team,
        *,
        grows: bool,
    ) -> None:
        self.ledger = ledger
        self.directory = Path(directory)
        self.vocabulary = vocabulary
        self.verdicts = verdicts
        self.scratch = scratch
        self.team = team
        self.grows = grows
        self.collector = Collector(vocabulary, reviewed=verdicts, scratch=scratch)
        self._fresh: set[str] = set()

    def fill(self, inputs: Inputs, state: _Tally, progress: Progress | None) -> None:
        """Extract what the ledger does not hold as it is, and keep it chunk by chunk."""
        articles: Iterator[Article] = read_articles(inputs, on_error=state.fail, stats=state.stats)
        if progress is not None:
            articles = progress(articles)

        def unknown() -> Iterator[Article]:
            for article in articles:
                state.ids.add(article.id)
                if self.ledger.digest(article.id) == article_digest(article):
                    state.known += 1
                else:
                    yield article

        with without_gc():
            for entries in self.team.map(read_chunk, unknown()):
                self.ledger.add(entries)
                for entry in entries:
                    self._fresh.add(entry.id)
                    self.collector.add(entry)

    def write(self, state: _Tally) -> BuildReport:
        """Link all that the ledger holds and write the graph in the formats of the build."""
        formats, base_iri = self.ledger.setting("formats").split(), self.ledger.setting("base_iri")
        about = build_attributes(self.vocabulary, self.verdicts, self.ledger.setting("license"))
        stored = self.directory / find_format(STATE).filename
        with without_gc():
            for entry in self.ledger.entries():
                if entry.id not in self._fresh:
                    self.collector.add(entry)
            nodes, edges = write_linked(*self.collector.finish(), about, stored, self.scratch)
            executor = None if self.grows else self.team.executor(start=edges > _WORTHWHILE)
            others = write_formats(
                open_sqlite(stored), self.directory, formats, base_iri=base_iri, executor=executor, ranges=True
            )
        files = {STATE: stored, **others, "merges": self.directory / MERGES}
        write_merges(self.collector.decisions, files["merges"])
        return BuildReport(
            read=state.stats.read,
            known=state.known,
            skipped=state.stats.skipped,
            failed=state.stats.failed,
            removed=state.removed,
            errors=tuple(state.errors),
            nodes=nodes,
            edges=edges,
            files=files,
            seconds=round(time.perf_counter() - state.began, 3),
        )


@contextlib.contextmanager
def _growing(
    directory: str | Path,
    vocabulary: Vocabulary,
    verdicts: list[Decision],
    *,
    workers: int = 1,
    must_exist: bool = False,
) -> Iterator[_Growth]:
    with (
        Ledger(directory, fingerprint(vocabulary), must_exist=must_exist) as ledger,
        Scratch(directory) as scratch,
        Team(vocabulary, workers) as team,
    ):
        names = [row.filename for row in FORMATS.values()]
        remove_leftovers(directory, [MERGES, *names, *(ranges_of(Path(name)).name for name in names)])
        yield _Growth(ledger, directory, vocabulary, verdicts, scratch, team, grows=must_exist)
