"""JSON lines -> Article: the way in for big collections, so it reads line by line and copies nothing."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

from kg.errors import InputError
from kg.ingest.records import article_from_record
from kg.ingest.sources import Source
from kg.model import Article


def read_jsonl(
    source: Source, stream: io.BufferedReader, max_chars: int, number: int = 0
) -> Iterator[Article | InputError]:
    """Read one record a line; a broken line is yielded as InputError with its number, ``number`` lines being before."""
    longest = 6 * max_chars + 65_536  # an escape, the longest way to write a character, is six bytes
    readline = stream.readline
    while raw := readline(longest):
        number += 1
        if len(raw) == longest and not raw.endswith(b"\n"):
            size = len(raw) + _rest_of_line(stream)
            yield InputError(
                f"the line has {size:,} bytes, more than any text of {max_chars:,} characters needs",
                path=source.path,
                line=number,
            )
            continue
        if raw.isspace():
            continue
        try:
            yield article_from_record(
                _parse(raw, first=number == 1),
                fallback_id=f"{source.id}-{number}",
                path=source.path,
                line=number,
                max_chars=max_chars,
            )
        except InputError as error:
            yield error
        except ValueError as error:
            yield InputError(str(error), path=source.path, line=number)


def _parse(raw: bytes, *, first: bool) -> dict[str, object]:
    """Parse one line; ValueError says what is wrong with it."""
    try:
        line = raw.decode("utf-8-sig" if first else "utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"the line is not UTF-8 (byte 0x{raw[error.start]:02X} at position {error.start + 1}); "
            "JSON lines are UTF-8 text"
        ) from None
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = f"{error.msg} at column {error.colno}" if isinstance(error, json.JSONDecodeError) else str(error)
        raise ValueError(f"the line is not JSON ({reason}); expected one object a line") from None
    if isinstance(record, dict):
        return {key: _mend(value) for key, value in record.items()} if "\\u" in line else record
    raise ValueError(f"the line is a JSON {type(record).__name__}, not an object with the field 'text'")


def _mend(value: object) -> object:
    """Replace lone surrogates, which no encoding can write, one for one: offsets stay."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _rest_of_line(stream: io.BufferedReader) -> int:
    size = 0
    while chunk := stream.readline(1 << 20):
        size += len(chunk)
        if chunk.endswith(b"\n"):
            break
    return size
