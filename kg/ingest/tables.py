"""Tables (.csv, .parquet) -> Article, one row each."""

from __future__ import annotations

import codecs
import csv
import io
import shutil
import tempfile
from collections.abc import Iterator

from kg.errors import InputError
from kg.ingest.encoding import decode
from kg.ingest.records import article_from_record
from kg.ingest.sources import Source
from kg.model import Article

_COLUMNS = ("id", "title", "date", "text", "url", "source")
_SAMPLE = 1 << 16


def read_csv(source: Source, stream: io.BufferedReader, max_chars: int) -> Iterator[Article | InputError]:
    """Read a table with a header line; columns ``text`` and, if there, ``id, title, date, url, source``."""
    encoding = _encoding(stream)
    # the module's own limit, for all readers, is 131,072 characters, shorter than many a document
    csv.field_size_limit(max(csv.field_size_limit(), max_chars))
    with io.TextIOWrapper(stream, encoding=encoding, newline="") as lines:
        reader = csv.DictReader(lines)
        columns = [name.strip().lower() for name in reader.fieldnames or ()]
        reader.fieldnames = columns
        _require_text(columns, source.path)
        while True:
            line = reader.line_num + 1
            try:
                row = next(reader, None)
                if row is None:
                    return
                yield _row(row, source, line, max_chars)
            except InputError as error:
                yield error
            except csv.Error as error:
                yield InputError(f"the row is not CSV ({error})", path=source.path, line=line)
            except UnicodeDecodeError as error:
                yield InputError(
                    f"not {encoding} any more: {error.reason}; convert the file to UTF-8", path=source.path, line=line
                )
                return


def _row(row: dict[str, str], source: Source, line: int, max_chars: int) -> Article:
    if None in row:
        raise InputError(
            "the row has more fields than the header; quote fields that hold commas", path=source.path, line=line
        )
    return article_from_record(row, fallback_id=f"{source.id}-{line}", path=source.path, line=line, max_chars=max_chars)


def _encoding(stream: io.BufferedReader) -> str:
    """Tell the encoding of a table by its beginning."""
    sample = stream.peek(_SAMPLE)[:_SAMPLE]
    if sample.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    whole_lines = sample[: sample.rfind(b"\n") + 1] or sample
    text = decode(whole_lines)
    for encoding in ("utf-8", "gb18030", "big5"):
        try:
            if whole_lines.decode(encoding) == text:
                return encoding
        except UnicodeDecodeError:
            continue
    raise ValueError("a table is read in UTF-8, GB18030 or Big5; convert the file to UTF-8")


def read_parquet(source: Source, stream: io.BufferedReader, max_chars: int) -> Iterator[Article | InputError]:
    """Read the columns of a Parquet file batch by batch."""
    import pyarrow as pa  # type: ignore[import-untyped]
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    with tempfile.TemporaryFile() as spool:
        if not stream.seekable() or source.path.lower().endswith(".gz"):
            shutil.copyfileobj(stream, spool)
            spool.seek(0)
        try:
            table = pq.ParquetFile(spool if spool.tell() else stream)
            columns = table.schema_arrow.names
            _require_text(columns, source.path)
            number = 0
            for batch in table.iter_batches(batch_size=1024, columns=[name for name in _COLUMNS if name in columns]):
                for row in batch.to_pylist():
                    number += 1
                    try:
                        yield article_from_record(
                            row,
                            fallback_id=f"{source.id}-{number}",
                            path=source.path,
                            line=number,
                            max_chars=max_chars,
                        )
                    except InputError as error:
                        yield error
        except (pa.ArrowException, OSError) as error:
            raise ValueError(f"not a readable Parquet file ({error})") from None


def _require_text(columns: list[str], path: str) -> None:
    if "text" not in columns:
        found = ", ".join(columns) or "none"
        raise InputError(f"no column 'text' (found: {found}); expected {', '.join(_COLUMNS)}", path=path)
