"""Officials named behind the office that is told of them, and with their body alone: 卸任某局局长的|P, 由某办公室|P|主持."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.dictionary import is_word
from kg.extract.page import END, Page
from kg.extract.people.lists import is_likely
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.shapes import does
from kg.extract.spans import Span

#: The verbs of holding, taking and leaving an office, before it in its clause.
_HOLDS = re.compile("任|辞去|当选|免去|晋升|履新")
_CLAUSE = "，。；：\n"
_REACH = 30
_NAME = re.compile("[一-龥]{2,3}")
#: What stands behind somebody besides what people do.
_BEHIND = re.compile("今年|现年|[已曾将又也却便就则在从因被由于向对把]|转[岗任身而到]|说|是(?!否)")
#: Whoever does what for a body.
_BY = re.compile("(?P<name>[一-龥]{2,3}?)(?=主持|介绍|解读|宣读|作(?:介绍|说明|解读|报告)|担任主持)")


def behind_offices(page: Page, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Where those stand whose office the words before tell."""
    text = page.text
    for span in spans:
        if span.label == "POSITION" and text.startswith("的", span.end) and _is_held(text, span.start):
            start = span.end + 1
            ends = (end for end in (start + 3, start + 2) if _is_one(page, start, end))
            if end := next(ends, 0):
                yield start, end
        elif span.label in ("ORGAN", "ORG") and text.endswith("由", 0, span.start):
            by = _BY.match(text, span.end)
            if by and is_likely(page, by["name"]) and looks_like_one(page.lexicon, by["name"]):
                yield by.span("name")


def _is_held(text: str, at: int) -> bool:
    """Whether a verb of holding an office stands before one in its clause."""
    clause = max(text.rfind(mark, max(0, at - _REACH), at) for mark in _CLAUSE) + 1
    return _HOLDS.search(text, max(clause, at - _REACH), at) is not None


def _is_one(page: Page, start: int, end: int) -> bool:
    """Whether somebody's name stands at a place, with what people do or a mark behind it."""
    text, name = page.text, page.text[start:end]
    if not _NAME.fullmatch(name) or not looks_like_one(page.lexicon, name) or is_word(name):
        return False
    behind = text[end : end + 1]
    return behind in END or does(page.lexicon, text, end) or _BEHIND.match(text, end) is not None
