"""One record of a table or JSON line, or one document -> Article."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from kg.errors import InputError
from kg.ingest.dates import parse_date
from kg.ingest.official import parse_official
from kg.model import Article


def article_from_record(
    record: Mapping[str, object], *, fallback_id: str, path: str, line: int | None, max_chars: int
) -> Article:
    """Check the fields ``id, title, date, text, url, source`` and make an Article; ``text`` stays as it is.

    Raises
    ------
    InputError
        If there is no text, the text is too long, or the date is none.
    """
    text = record.get("text")
    if not isinstance(text, str):
        found = ", ".join(map(str, record)) or "nothing"
        wrong = "is missing" if text is None else f"is {type(text).__name__}, not a string"
        raise InputError(f"field 'text' {wrong} (found: {found})", path=path, line=line)
    try:
        date = parse_date(record.get("date"))
    except ValueError as error:
        raise InputError(f"field 'date': {error}, or leave it empty", path=path, line=line) from None
    return make_article(
        text,
        id=_string(record.get("id")) or fallback_id,
        title=_string(record.get("title")) or "",
        date=date,
        url=_string(record.get("url")),
        source=_string(record.get("source")),
        path=path,
        line=line,
        max_chars=max_chars,
    )


def make_article(
    text: str,
    *,
    id: str,
    title: str,
    date: datetime.date | None,
    url: str | None,
    source: str | None,
    path: str,
    line: int | None,
    max_chars: int,
) -> Article:
    """Make an Article; an official document without a date of its own has that of its signature."""
    if not text or text.isspace():
        raise InputError("the text is empty", path=path, line=line)
    if len(text) > max_chars:
        raise InputError(
            f"the text has {len(text):,} characters, more than the limit of {max_chars:,}; "
            "split it into articles or raise max_chars",
            path=path,
            line=line,
        )
    official = parse_official(text, title=title, date=date)
    if official and date is None:
        date = official.date
    return Article(id, text, title, date, url, source, official)


def _string(value: object) -> str | None:
    """A field as a line of text; None where there is nothing."""
    if value is None:
        return None
    return " ".join(str(value).split()) or None
