"""Short ways to say what a text gives, for the tests of the finders."""

from __future__ import annotations

import datetime
from typing import Any

from kg.extract import extract
from kg.model import Article, Extraction
from kg.vocabulary import load_vocabulary

DATE = datetime.date(2021, 11, 5)


def read(text: str, date: datetime.date | None = DATE) -> Extraction:
    """What an article of one text says."""
    return extract(Article("a", text, date=date), load_vocabulary())


def mentions(text: str, *labels: str) -> list[tuple[str, str]]:
    """Label and wording of the mentions, of those labels only where some are given."""
    return [
        (mention.label, text[mention.start : mention.end])
        for mention in read(text).mentions
        if not labels or mention.label in labels
    ]


def facts(text: str, kind: str, *fields: str, date: datetime.date | None = DATE) -> list[Any]:
    """The named fields of the facts of one type: tuples, or plain values where it is one field."""
    found = [fact.fields for fact in read(text, date).facts if fact.type == kind]
    rows = [tuple(values[field] for field in fields) for values in found]
    return [row[0] for row in rows] if len(fields) == 1 else rows
