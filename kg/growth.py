"""What inputs add to the ledger of a build directory, on its way into the graph and its files."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kg.build import Collector, Inputs, Progress, build_attributes, failing
from kg.errors import InputError, OnError
from kg.export import FORMATS, find_format, ranges_of, write_formats
from kg.export.files import atomic_path, remove_leftovers
from kg.export.sqlite import patch_linked, read_sqlite, write_linked
from kg.export.stored import open_sqlite
from kg.graph import Graph
from kg.grouping import Scratch
from kg.ids import id_part
from kg.ingest import ReadStats, ReprintIndex, read_articles
from kg.ledger import Ledger, article_digest
from kg.link import Decision, Rows
from kg.link.changes import Change
from kg.link.kept import Kept
from kg.link.relink import Relinker
from kg.model import Article
from kg.pause import without_gc
from kg.review.files import MERGES, write_merges
from kg.vocabulary import Vocabulary
from kg.workers import Team, fingerprint, read_chunk

#: The format in which a build directory keeps the graph to be read again.
STATE = "sqlite"
#: What linking keeps for the next update.
LINKS = "links.sqlite"
#: With fewer edges than these, files are written sooner than further processes begin.
_WORTHWHILE = 20_000
#: Where more articles than these changed, and more than one in so many, all are linked anew.
_FEW, _SHARE = 100, 10


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build, an update or a removal came to.

    ``read`` articles, of which ``known`` stood in the ledger as they are and were not extracted again; ``skipped``
    files of no known format (``ignored``) and repeated records; ``failed`` inputs and why (``errors``); ``removed``
    articles that the ledger held before and holds no more; ``nodes`` and ``edges`` of the graph; ``files`` by format;
    ``seconds`` it took.
    """

    read: int
    known: int
    skipped: int
    failed: int
    removed: int
    ignored: tuple[str, ...]
    errors: tuple[InputError, ...]
    nodes: int
    edges: int
    files: Mapping[str, Path]
    seconds: float

    @property
    def graph(self) -> Graph:
        """The graph, read from its file into memory each time it is asked for."""
        return read_sqlite(self.files[STATE])


class Tally:
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

    def report(self, nodes: int, edges: int, files: Mapping[str, Path]) -> BuildReport:
        """What all of it came to."""
        return BuildReport(
            read=self.stats.read,
            known=self.known,
            skipped=self.stats.skipped,
            failed=self.stats.failed,
            removed=self.removed,
            ignored=tuple(self.stats.ignored),
            errors=tuple(self.errors),
            nodes=nodes,
            edges=edges,
            files=files,
            seconds=round(time.perf_counter() - self.began, 3),
        )


class _Linked(NamedTuple):
    """What linking came to: sizes of the graph, decisions about people, and the nodes that changed where few did."""

    nodes: int
    edges: int
    decisions: Iterable[Decision]
    changed: Collection[str] | None


class Growth:
    """What a ledger holds and inputs add, on its way into the files of a build directory.

    Parameters
    ----------
    ledger : Ledger
        What each article says.
    directory : str or Path
        The build directory.
    vocabulary : Vocabulary
        The names known beforehand.
    verdicts : list of Decision
        Verdicts about people that bind.
    scratch : Scratch
        Where rows go that do not fit into memory.
    team : Team
        Processes that extract.
    grows : bool
        Whether there is a graph already, of which only what changed is linked.
    """

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
        self._directory = Path(directory)
        self._vocabulary = vocabulary
        self._verdicts = verdicts
        self._scratch = scratch
        self._team = team
        self._grows = grows
        self._collector = Collector(vocabulary, reviewed=verdicts, scratch=scratch)
        self._collected: set[str] = set()
        self._stored = self._directory / find_format(STATE).filename

    def fill(self, inputs: Inputs, tally: Tally, progress: Progress | None) -> None:
        """Extract what the ledger does not hold as it is, and keep it chunk by chunk."""
        articles: Iterator[Article] = read_articles(inputs, on_error=tally.fail, stats=tally.stats)
        if progress is not None:
            articles = progress(articles)

        def unknown() -> Iterator[Article]:
            for article in articles:
                tally.ids.add(article.id)
                if self.ledger.digest(article.id) == article_digest(article):
                    tally.known += 1
                else:
                    yield article

        with without_gc():
            for entries in self._team.map(read_chunk, unknown(), failing(tally.fail, tally.stats)):
                self.ledger.add(entries)
                for entry in entries if not self._grows else ():
                    self._collected.add(entry.id)
                    self._collector.add(entry)

    def write(self, tally: Tally) -> BuildReport:
        """Link all that the ledger holds and write the graph in the formats of the build."""
        formats, base_iri = self.ledger.setting("formats").split(), self.ledger.setting("base_iri")
        with without_gc(), self._links() as (kept, there):
            changes = self._changes(kept) if there else None
            linked = self._link_all(kept) if changes is None else self._link_changes(kept, changes)
            executor = None if self._grows else self._team.executor(start=linked.edges > _WORTHWHILE)
            files = write_formats(
                open_sqlite(self._stored),
                self._directory,
                formats,
                base_iri=base_iri,
                executor=executor,
                ranges=True,
                changed=linked.changed,
            )
            files = {STATE: self._stored, **files, "merges": self._directory / MERGES}
            write_merges(linked.decisions, files["merges"])
        self.ledger.settle()
        return tally.report(linked.nodes, linked.edges, files)

    @property
    def _about(self) -> dict[str, str | None]:
        return build_attributes(self._vocabulary, self._verdicts, self.ledger.setting("license"))

    @contextlib.contextmanager
    def _links(self) -> Iterator[tuple[Kept, bool]]:
        """What linking keeps, and whether it is that of the graph that is there.

        It is not in its place as long as the graph is written, so that what is left of an update that was interrupted
        is never taken for the whole.
        """
        final = self._directory / LINKS
        with atomic_path(final) as aside:
            stored = _state(self._stored)
            there = self._grows and stored is not None and final.exists()
            if there:
                os.replace(final, aside)
            else:
                final.unlink(missing_ok=True)
            with Kept(aside, build_attributes(self._vocabulary, self._verdicts, None)) as kept:
                yield kept, there and kept.noted("stored") == stored
                kept.note("read", self.ledger.digests())
                kept.note("stored", _state(self._stored))

    def _changes(self, kept: Kept) -> list[Change] | None:
        """The articles that came, changed or went since all were linked; None where these are many, or not known."""
        linked: Mapping[str, bytes] = kept.noted("read")
        held = self.ledger.digests()
        ids = [id for id in linked.keys() | held.keys() if linked.get(id) != held.get(id)]
        if len(ids) > max(_FEW, len(held) // _SHARE):
            return None
        before = {id: self.ledger.former(id, linked[id]) for id in ids if id in linked}
        if None in before.values():
            return None
        return [Change(before.get(id), self.ledger.rows(id) if id in held else None) for id in sorted(ids)]

    def _link_all(self, kept: Kept) -> _Linked:
        kept.clear()
        for entry in self.ledger.entries():
            if entry.id not in self._collected:
                self._collector.add(entry)
        links = self._collector.finish(kept)
        nodes, edges = write_linked(links, self._about, self._stored, self._scratch, aside=self._team.aside)
        return _Linked(nodes, edges, self._collector.decisions, None)

    def _link_changes(self, kept: Kept, changes: Iterable[Change]) -> _Linked:
        index = ReprintIndex()
        ids: dict[str, str] = {}
        for id, day, sketch in self.ledger.sketches():
            index.add(id, sketch, date=day)
            ids[id_part(id)] = id

        def read(articles: Iterable[str]) -> Iterator[Rows]:
            return (self.ledger.rows(ids[article]) for article in articles if article in ids)

        relinker = Relinker(self._vocabulary, kept, read, reviewed=self._verdicts)
        patch = relinker.link(changes, index.groups(), len(index))
        nodes, edges, changed = patch_linked(patch, self._about, self._stored)
        return _Linked(nodes, edges, [one for _, rows in kept.decisions for one in rows], changed)


def _state(path: Path) -> tuple[int, int] | None:
    """What tells whether somebody else wrote a file since."""
    if not path.exists():
        return None
    found = path.stat()
    return found.st_size, found.st_mtime_ns


@contextlib.contextmanager
def growing(
    directory: str | Path,
    vocabulary: Vocabulary,
    verdicts: list[Decision],
    *,
    workers: int = 1,
    grows: bool = False,
) -> Iterator[Growth]:
    """The growth of a build directory; where it ``grows``, there has to be a build."""
    with (
        Ledger(directory, fingerprint(vocabulary), must_exist=grows) as ledger,
        Scratch(directory) as scratch,
        Team(vocabulary, workers) as team,
    ):
        names = [row.filename for row in FORMATS.values()]
        remove_leftovers(directory, [MERGES, LINKS, *names, *(ranges_of(Path(name)).name for name in names)])
        yield Growth(ledger, directory, vocabulary, verdicts, scratch, team, grows=grows)
