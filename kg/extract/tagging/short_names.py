"""Short names that the text gives in brackets: 俄罗斯天然气工业股份公司（俄气）, 某某股份有限公司（以下简称“某某”）."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span, covered, places_of
from kg.wording import leaves_out

#: What is said to be the short name of a body, and what may be.
_IN_BRACKETS = re.compile(
    r"[（(](?:以下)?(?:简称|称)[：:]?“(?P<said>[一-龥A-Za-z\d]{2,10})”|（(?P<bare>[一-龥A-Za-z]{2,6})）"
)
_BODIES = ("ORG", "ORGAN")


def add_short_names(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the short names that bodies have in brackets behind them, wherever the text uses them again."""
    text = page.text
    found: list[Span] = []
    taken: bytearray | None = None
    for body in spans:
        match = _IN_BRACKETS.match(text, body.end) if body.label in _BODIES else None
        if match is None:
            continue
        taken = taken or covered(len(text), ((span.start, span.end) for span in spans))
        at, end = match.span(match.lastgroup or 0)
        if taken.find(1, at, end) >= 0 or not (match["said"] or _shortens(page, text[at:end], body)):
            continue
        name = body.name or text[body.start : body.end]
        places = [(place, place + end - at) for place in places_of(text[at:end], text) if place >= at]
        for place in places:
            if taken.find(1, *place) < 0:
                found.append(Span(*place, body.label, name, confidence=0.8))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _shortens(page: Page, short: str, body: Span) -> bool:
    """Whether what stands in brackets behind a body is made of its name, and used again or known."""
    known = page.lexicon.surfaces.get(short)
    if not leaves_out(short, page.text[body.start : body.end]) or (known and known.label != body.label):
        return False
    return known is not None or page.text.count(short, body.end) > 1
