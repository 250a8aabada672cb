"""The data model: small frozen classes that the stages hand to each other.

files -> Article -> Extraction (Mention, Fact) -> Entity and Relation -> graph
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Label = Literal["PERSON", "ORGAN", "ORG", "REGION", "PROGRAM", "DOCUMENT", "EVENT", "POSITION"]
LABELS: tuple[Label, ...] = ("PERSON", "ORGAN", "ORG", "REGION", "PROGRAM", "DOCUMENT", "EVENT", "POSITION")

#: Fact type -> its fields, in the order in which they are written.
FACT_FIELDS: Mapping[str, tuple[str, ...]] = {
    "post": ("person", "organ", "title", "status"),
    "event": ("event", "date"),
    "convenes": ("organ", "event"),
    "attends": ("person", "event"),
    "chairs": ("person", "event"),
    "speaks": ("person", "event"),
    "advances": ("agent", "program"),
    "issues": ("organ", "document", "number"),
    "forwards": ("organ", "document"),
    "revises": ("organ", "document"),
    "repeals": ("organ", "document"),
    "cites": ("document", "cited"),
    "visits": ("person", "region"),
    "meets": ("person", "other"),
    "personnel": ("person", "organ", "title", "action"),
    "indicator": ("indicator", "change", "value", "unit", "area", "period"),
}

Value = str | float | None


@dataclass(frozen=True, slots=True)
class Official:
    """Head and tail of an official document (公文).

    ``issuers`` 发文机关, ``number`` 文号, ``addressees`` 主送机关, ``copied_to`` 抄送; ``date`` is that of issue, by
    which registers file the document: 印发日期 where a printing line gives one, else 成文日期, which ``signed`` holds.
    """

    issuers: tuple[str, ...] = ()
    number: str | None = None
    addressees: tuple[str, ...] = ()
    date: datetime.date | None = None
    copied_to: tuple[str, ...] = ()
    signed: datetime.date | None = None
    #: As it stands in the text, without its number; else the title of the article.
    title: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Article:
    """One text as read. All offsets of mentions and facts are code points into ``text``."""

    id: str
    text: str
    title: str = ""
    date: datetime.date | None = None
    url: str | None = None
    source: str | None = None
    official: Official | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of an article that names something; ``article.text[start:end]`` is its wording.

    ``name`` is the canonical name: of an organ the full dated one, of a region the administrative one,
    otherwise the longest wording in the article.
    """

    start: int
    end: int
    label: Label
    name: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement that the words ``article.text[start:end]`` make.

    ``fields`` holds the fields of ``FACT_FIELDS[type]`` with canonical names as values; an ``indicator`` also
    has ``period_start`` and ``period_end`` (ISO dates, end excluded) where the text gives a certain period.
    """

    type: str
    fields: Mapping[str, Value]
    start: int
    end: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one article says: a pure function of the article and the vocabulary."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words behind a fact: article id, offsets, and the quoted wording."""

    article: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A node: something in the world that articles speak of. ``id`` begins with ``type`` and a slash."""

    id: str
    type: str
    label: str
    aliases: tuple[str, ...] = ()
    attributes: Mapping[str, str | float | int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Relation:
    """An edge between two entities with its evidence; ``id`` is the edge key in every format."""

    id: str
    type: str
    source: str
    target: str
    attributes: Mapping[str, str | float | int | None] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    sources: int = 0
