"""Spans in the making: what a finder proposes, and which of several competing ones stay."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeAlias

from kg.model import Label
from kg.vocabulary import Term

#: What the tagger marks: from where to where, and as what.
Tagged: TypeAlias = tuple[int, int, Label]
#: The labels of whoever can act, bear offices or be joined: organs, and other organisations.
BODIES: tuple[Label, ...] = ("ORGAN", "ORG")
#: Those, and the places that stand for them.
HOLDERS: tuple[Label, ...] = (*BODIES, "REGION")
#: What somebody becomes an officer of, or the office.
OFFICES: tuple[Label, ...] = (*HOLDERS, "POSITION")


@dataclass(slots=True, eq=False)
class Span:
    """A proposed mention ``text[start:end]``.

    ``name`` is the canonical name, ``term`` the vocabulary entry it stands for, ``parts`` the regions named inside an
    organ's or a place's name (outermost first), ``open`` whether an organ's place is still unknown (省委 with
    no province named), ``root`` the organ that a department belongs to.
    """

    start: int
    end: int
    label: Label
    name: str = ""
    term: Term | None = None
    confidence: float = 0.95
    parts: tuple[Term, ...] = field(default=())
    open: bool = False
    root: str = ""


def covered(length: int, ranges: Iterable[tuple[int, int]]) -> bytearray:
    """A byte for each character of a text of some length and one more, not 0 where it lies in a range."""
    taken = bytearray(length + 1)
    for start, end in ranges:
        taken[start:end] = b"\x01" * (end - start)
    return taken


def resolve(spans: Iterable[Span], length: int, blocked: Iterable[tuple[int, int]] = ()) -> list[Span]:
    """Keep the longest of overlapping spans (the earlier proposal among equals), in order of position.

    ``length`` is that of the text, ``blocked`` the ranges in which nothing is marked (bylines, datelines).
    """
    taken = covered(length, blocked)
    kept = []
    for span in sorted(spans, key=lambda s: s.start - s.end):
        if taken.find(1, span.start, span.end) < 0:
            taken[span.start : span.end] = b"\x01" * (span.end - span.start)
            kept.append(span)
    kept.sort(key=attrgetter("start"))
    return kept


def overlapping(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """Those of some spans that a range holds or crosses."""
    return [span for span in spans if span.start < end and start < span.end]


def clear_of(taken: Collection[tuple[int, int]], places: list[Tagged]) -> list[Tagged]:
    """Those of some places that overlap nothing of what is taken."""
    return [place for place in places if not any(start < place[1] and place[0] < end for start, end in taken)]


def places_of(word: str, text: str) -> Iterator[int]:
    """Where a word stands in a text, one place behind the other."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))
