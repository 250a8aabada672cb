"""Short names in brackets behind the full ones: 俄罗斯天然气工业股份公司（俄气）."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span, places_of

_IN_BRACKETS = re.compile("（([一-龥A-Za-z]{2,6})）")
_BODIES = ("ORG", "ORGAN")


def add_short_names(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the short names that a body has in brackets behind it, wherever the text uses them again."""
    text = page.text
    found: list[Span] = []
    for body in spans:
        match = _IN_BRACKETS.match(text, body.end) if body.label in _BODIES else None
        if match is None or not _shortens(match[1], text[body.start : body.end]):
            continue
        known = page.lexicon.surfaces.get(match[1])
        if known is not None and known.label != body.label:
            continue
        places = [at for at in places_of(match[1], text) if at > body.end]
        free = [at for at in places if not any(span.start < at + len(match[1]) and at < span.end for span in spans)]
        if (known or len(places) > 1) and match.start(1) in free:
            name = body.name or text[body.start : body.end]
            found += [Span(at, at + len(match[1]), body.label, name, confidence=0.8) for at in free]
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _shortens(short: str, name: str) -> bool:
    """Whether each character of a short name stands in the full one, in that order."""
    rest = iter(name)
    return all(character in rest for character in short)
