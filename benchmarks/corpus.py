"""The articles that are measured: the first of a corpus, or the samples over and over where there is none."""

from __future__ import annotations

import gzip
import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "kg" / "samples"
CORPUS = ROOT.parent / "shared" / "corpus" / "news-2022-2025.jsonl.gz"


@dataclass(frozen=True, slots=True)
class Articles:
    """JSON lines of so many articles with so many characters."""

    path: Path
    count: int
    characters: int


def take(corpus: Path | None, items: int, path: Path) -> Articles:
    """Write the first articles of a corpus as JSON lines; without items all of it, without a corpus samples."""
    found = itertools.islice(read_lines(corpus) if corpus else repeat_samples(), items or None)
    count = characters = 0
    with path.open("w", encoding="utf-8") as stream:
        for line in found:
            stream.write(line)
            count, characters = count + 1, characters + len(json.loads(line)["text"])
    return Articles(path, count, characters)


def read_lines(corpus: Path) -> Iterator[str]:
    """The lines of a file, gzipped or not."""
    with (
        gzip.open(corpus, "rt", encoding="utf-8") if corpus.suffix == ".gz" else corpus.open(encoding="utf-8") as lines
    ):
        yield from lines


def repeat_samples() -> Iterator[str]:
    """The sample articles under new ids, without end."""
    from kg.ingest import read_articles

    articles = list(read_articles(SAMPLES))
    for number in itertools.count():
        for article in articles:
            record = {"id": f"{article.id}-{number}", "date": str(article.date), "text": article.text}
            yield json.dumps(record, ensure_ascii=False) + "\n"
