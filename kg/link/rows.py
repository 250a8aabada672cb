"""What linking keeps of an article: small tuples of plain values that sort, pickle and fit into any table.

A node that only other articles can resolve (a person, an event, a document) stands in the rows as a reference,
``?person//肖亚庆`` or ``?event/2021-11-05/座谈会``; which node it means may differ from article to article.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from kg.grouping import Packing

#: Start, end and wording of a place in an article.
Span = tuple[int, int, str]


class ArticleRow(NamedTuple):
    """An article; ``id`` is the part of its node id behind ``article/``."""

    id: str
    label: str
    date: str
    url: str
    source: str


class NodeRow(NamedTuple):
    """A node whose id one article settles, a canonical name of it and a further name the article uses (or ``""``)."""

    node: str
    label: str
    alias: str


class IndicatorRow(NamedTuple):
    """One statistic and its attributes, sorted by name."""

    node: str
    attributes: tuple[tuple[str, str | float], ...]


class Post(NamedTuple):
    """A post that an article gives to a person: organ, title, and ``current``, ``former`` or an action."""

    organ: str
    title: str
    status: str


class Sighting(NamedTuple):
    """A name in an article that stands for a person, an event or a document.

    ``variant`` is the date of an event or the number of a document, ``home`` the province the article is about,
    ``posts`` the posts of a person or the organs behind an event or document, ``events`` references to the events
    a person attended, ``context`` the organs and regions of the article, ``company`` the people named in it.
    ``held`` says that the article tells who held the event or took part, ``forms`` are the spellings of the name of
    a person where they are others than ``name``, which has neither dots nor spaces.
    """

    kind: str
    name: str
    variant: str
    article: str
    date: str
    home: str
    posts: tuple[Post, ...] = ()
    events: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    company: tuple[str, ...] = ()
    held: bool = False
    forms: tuple[str, ...] = ()

    @property
    def reference(self) -> str:
        """How claims of the same article name it."""
        return reference(self.kind, self.name, self.variant)


class Claim(NamedTuple):
    """An edge as one article states it; ``source`` and ``target`` are node ids or references."""

    type: str
    source: str
    target: str
    attributes: tuple[tuple[str, str], ...]
    article: str
    date: str
    confidence: float
    spans: tuple[Span, ...]

    def get(self, name: str) -> str:
        """An attribute, or ``""``."""
        return next((value for key, value in self.attributes if key == name), "")


def reference(kind: str, name: str, variant: str = "") -> str:
    """The reference by which rows name a node that is not resolved yet."""
    return f"?{kind}/{variant}/{name}"


#: How rows stand on disk while articles are linked.
ARTICLES: Packing[ArticleRow] = Packing(tuple, ArticleRow._make)
NODES: Packing[NodeRow] = Packing(tuple, NodeRow._make)
INDICATORS: Packing[IndicatorRow] = Packing(tuple, IndicatorRow._make)
CLAIMS: Packing[Claim] = Packing(tuple, Claim._make)
SIGHTINGS: Packing[Sighting] = Packing(
    lambda sighting: tuple(sighting._replace(posts=tuple(map(tuple, sighting.posts)))),  # type: ignore[arg-type]
    lambda row: Sighting._make(row)._replace(posts=tuple(map(Post._make, row[6]))),
)


@dataclass(slots=True)
class Rows:
    """The rows of one article."""

    article: ArticleRow
    nodes: set[NodeRow] = field(default_factory=set)
    indicators: set[IndicatorRow] = field(default_factory=set)
    sightings: list[Sighting] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
