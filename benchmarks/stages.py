"""Where the time goes: processor time of each stage, run one after the other in one process.

    python -m benchmarks.stages INPUT.jsonl        # milliseconds per 1,000 characters, as JSON

Extraction is split into the tagger, the finders of facts and all the rest of it, the rules. What articles come to
together is linked while the graph is stored: ``linking`` ends where people are told apart.
"""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import kg.workers
from benchmarks.corpus import SAMPLES
from kg.build import Collector, build_attributes
from kg.export import find_format, write_formats
from kg.export.sqlite import write_linked
from kg.export.stored import open_sqlite
from kg.extract import facts
from kg.extract.tagging.tagger import Tagger
from kg.grouping import Scratch
from kg.ingest import read_articles
from kg.ledger import Entry, Ledger
from kg.pause import without_gc
from kg.vocabulary import Vocabulary, load_vocabulary

T = TypeVar("T")
#: Parts of the work on a chunk of articles, by the function that does it.
PARTS = {
    "tagger": (Tagger, "tag"),
    "facts": (facts, "find_facts"),
    "rows": (kg.workers, "read_rows"),
    "sketches": (kg.workers, "sketch"),
}


class Clock:
    """Adds up processor seconds by name."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def time(self, name: str, run: Callable[..., T], *arguments: Any) -> T:
        """Run something, and note how long it took."""
        began = time.process_time()
        result = run(*arguments)
        self.seconds[name] += time.process_time() - began
        return result

    @contextlib.contextmanager
    def watch(self, name: str, owner: Any, attribute: str) -> Iterator[None]:
        """Time each call of a function of a module or class."""
        inner = getattr(owner, attribute)
        setattr(owner, attribute, lambda *arguments: self.time(name, inner, *arguments))
        try:
            yield
        finally:
            setattr(owner, attribute, inner)


def stages(path: Path) -> dict[str, float]:
    """Processor milliseconds per 1,000 characters of each stage."""
    clock, vocabulary = Clock(), load_vocabulary()
    _read(SAMPLES, vocabulary)  # loads what is loaded once
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger(folder, "") as ledger,
        Scratch(folder) as scratch,
        without_gc(),
    ):
        articles = clock.time("reading", lambda: list(read_articles(path)))
        with contextlib.ExitStack() as watched:
            for name, place in PARTS.items():
                watched.enter_context(clock.watch(name, *place))
            entries = clock.time("rules", _read, path, vocabulary)
        clock.seconds["rules"] -= sum(clock.seconds[name] for name in ("reading", *PARTS))
        clock.time("packing", ledger.add, entries)
        collector = Collector(vocabulary, scratch=scratch)
        clock.time("linking", lambda: [collector.add(entry) for entry in entries])
        linked = clock.time("linking", collector.finish)
        stored = Path(folder, find_format("sqlite").filename)
        clock.time("graph", write_linked, linked, build_attributes(vocabulary, [], None), stored, scratch)
        clock.time("export", write_formats, open_sqlite(stored), folder, ["nquads"])
    thousands = sum(len(article.text) for article in articles) / 1000
    order = ("reading", "rules", *PARTS, "packing", "linking", "graph", "export")
    return {name: round(clock.seconds[name] * 1000 / thousands, 3) for name in order}


def _read(path: Path, vocabulary: Vocabulary) -> list[Entry]:
    chunks = kg.workers.map_articles(kg.workers.read_chunk, read_articles(path), vocabulary, 1)
    return [entry for chunk in chunks for entry in chunk]


if __name__ == "__main__":
    print(json.dumps(stages(Path(sys.argv[1]))))
