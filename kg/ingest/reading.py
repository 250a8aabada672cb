"""read_articles: whatever the user names -> a stream of articles."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import InputError, OnError
from kg.ingest.documents import read_html, read_markdown, read_text
from kg.ingest.jsonl import read_jsonl
from kg.ingest.parts import Part
from kg.ingest.sources import STDIN, Source, plan_sources, sniff_suffix
from kg.ingest.tables import read_csv, read_parquet
from kg.model import Article

#: Longest text of one article, in characters.
MAX_CHARS = 5_000_000

Reader = Callable[[Source, io.BufferedReader, int], Iterator[Article | InputError]]

#: Suffix -> reader; a ``.gz`` behind any of them is unpacked.
READERS: dict[str, Reader] = {
    ".csv": read_csv,
    ".htm": read_html,
    ".html": read_html,
    ".jsonl": read_jsonl,
    ".md": read_markdown,
    ".parquet": read_parquet,
    ".txt": read_text,
}


@dataclass(slots=True)
class ReadStats:
    """Counts of one reading.

    ``read`` articles; ``skipped`` files of no known format in folders (their paths: ``ignored``) and repeated records;
    ``failed`` files and records that could not be read.
    """

    read: int = 0
    skipped: int = 0
    failed: int = 0
    ignored: list[str] = field(default_factory=list)


def read_articles(
    inputs: Iterable[str | Path] | str | Path,
    *,
    on_error: OnError | None = None,
    stats: ReadStats | None = None,
    max_chars: int = MAX_CHARS,
) -> Iterator[Article]:
    """Read articles from folders, globs, files and standard input (``-``), one at a time.

    Parameters
    ----------
    inputs : iterable of str or Path
        Formats are told by suffix: .md .html .htm .txt .jsonl .csv .parquet, each also .gz.
    on_error : callable, optional
        Called with the InputError of each file or record that cannot be read; reading goes on. Without it the
        first such error is raised.
    stats : ReadStats, optional
        Is counted up while reading.
    max_chars : int
        Longest text of one article, in characters.

    Yields
    ------
    Article
        In the order of the inputs; within a folder in the order of file names.

    Raises
    ------
    InputError
        If something cannot be read and there is no ``on_error``.

    Examples
    --------
    >>> import pathlib, tempfile
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> _ = (folder / "notice.txt").write_text("2021年11月5日，省政府召开常务会议。", encoding="utf-8")
    >>> [article.id for article in read_articles([folder])]
    ['notice']
    """
    counts = ReadStats() if stats is None else stats

    def fail(error: InputError) -> None:
        counts.failed += 1
        if on_error is None:
            raise error
        on_error(error)

    plan = plan_sources([inputs] if isinstance(inputs, str | Path) else inputs, READERS)
    counts.ignored += plan.ignored
    counts.skipped += len(plan.ignored)
    for error in plan.errors:
        fail(error)
    texts: dict[str, int] = {}  # id -> hash of the text, compared within this run only
    for source in plan.sources:
        for item in read_source(source, max_chars):
            if isinstance(item, InputError):
                fail(item)
            elif item.id not in texts:
                texts[item.id] = hash(item.text)
                counts.read += 1
                yield item
            elif texts[item.id] == hash(item.text):
                counts.skipped += 1
            else:
                fail(repeated_id(item.id, source.path))


def repeated_id(id: str, path: str) -> InputError:
    """What is wrong with an article that has the id of another one with another text."""
    return InputError(f"id {id!r} already stands for another text; ids must differ", path=path)


def read_source(
    source: Source, max_chars: int = MAX_CHARS, *, part: Part | None = None
) -> Iterator[Article | InputError]:
    """Read one source, or a part of a file of JSON lines; what goes wrong with the whole file is its InputError."""
    try:
        if part is not None:
            with part.open(source.path) as stream:
                yield from read_jsonl(source, stream, max_chars, part.lines_before)
            return
        with source.open() as stream:
            reader = READERS[source.suffix if source.path != STDIN else sniff_suffix(stream)]
            yield from reader(source, stream, max_chars)
    except InputError as error:
        yield error
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        yield InputError(f"the compressed file is broken ({error})", path=source.path)
    except OSError as error:
        yield InputError(f"cannot be read: {error.strerror or error}", path=source.path)
    except ValueError as error:
        yield InputError(str(error), path=source.path)
