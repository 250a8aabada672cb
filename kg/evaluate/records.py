"""The JSON lines in which gold files and extractions are kept: one object a document."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.model import Extraction, Official

Record = Mapping[str, Any]


def to_record(extraction: Extraction) -> dict[str, Any]:
    """Write an extraction as the record that ``kg extract`` prints and ``kg evaluate`` reads.

    Parameters
    ----------
    extraction : Extraction
        What one article says.

    Returns
    -------
    dict
        ``id``, ``mentions`` and ``facts``, all with offsets in code points, and ``official`` for an official document.

    Examples
    --------
    >>> from kg.model import Article, Mention
    >>> article = Article("a", "肖亚庆出席会议。")
    >>> to_record(Extraction(article, (Mention(0, 3, "PERSON", "肖亚庆", 0.9),)))["mentions"]
    [{'start': 0, 'end': 3, 'label': 'PERSON', 'text': '肖亚庆', 'name': '肖亚庆', 'confidence': 0.9}]
    """
    article = extraction.article
    record: dict[str, Any] = {
        "id": article.id,
        "mentions": [
            {
                "start": mention.start,
                "end": mention.end,
                "label": mention.label,
                "text": article.text[mention.start : mention.end],
                "name": mention.name,
                "confidence": round(mention.confidence, 4),
            }
            for mention in extraction.mentions
        ],
        "facts": [
            {"type": fact.type, **fact.fields, "start": fact.start, "end": fact.end}
            | {"confidence": round(fact.confidence, 4)}
            for fact in extraction.facts
        ],
    }
    if article.official is not None:
        record["official"] = _official(article.official)
    return record


def _official(official: Official) -> dict[str, Any]:
    return {
        "issuers": list(official.issuers),
        "number": official.number,
        "addressees": list(official.addressees),
        "date": official.date.isoformat() if official.date else None,
        "signed": official.signed.isoformat() if official.signed else None,
        "copied_to": list(official.copied_to),
    }


def read_records(path: str | Path) -> Iterator[dict[str, Any]]:
    """Read gold or predicted records, one a line.

    Parameters
    ----------
    path : str or Path
        A ``.jsonl`` file, or one packed with gzip.

    Yields
    ------
    dict
        Records with ``id``, ``mentions`` and ``facts``; a gold record also has its ``text``.

    Raises
    ------
    InputError
        If the file cannot be read or a line is no such record.
    """
    opener = gzip.open if str(path).endswith(".gz") else open
    try:
        with opener(path, "rt", encoding="utf-8-sig") as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _record(line, path, number)
    except FileNotFoundError:
        raise InputError("no such file", path=path) from None
    except UnicodeDecodeError:
        raise InputError("not UTF-8 text; expected JSON lines", path=path) from None
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"cannot be read: {error}", path=path) from None


def _record(line: str, path: str | Path, number: int) -> dict[str, Any]:
    """Parse one line and see that the fields are there which scoring needs."""
    try:
        record = json.loads(line)
    except ValueError as error:
        raise InputError(f"not JSON: {error}", path=path, line=number) from None
    if not isinstance(record, dict) or not isinstance(record.get("id"), str):
        raise InputError("not a document record: expected an object with the field 'id'", path=path, line=number)
    for part, needed in (("mentions", ("start", "end", "label")), ("facts", ("type",))):
        rows = record.setdefault(part, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise InputError(f"'{part}' is not a list of objects", path=path, line=number)
        for row in rows:
            lacking = [name for name in needed if name not in row]
            if lacking:
                raise InputError(f"an entry of '{part}' has no '{lacking[0]}'", path=path, line=number)
    return record
