"""Names that stand again: short ones that the text gives in brackets, 俄罗斯天然气工业股份公司（俄气）, and those of places."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span, covered, places_of

_IN_BRACKETS = re.compile("（([一-龥A-Za-z]{2,6})）")
#: What makes the name of a place a word for something else.
_NO_PLACE = ("媒体", "籍", "人", "站", "号", "舰", "菜", "牌", "湖", "山", "江", "酒", "茶")
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


def repeat_places(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the cities and counties that the tagger passed over where they stand again: 信任|钟祥."""
    text = page.text
    marked = {text[span.start : span.end] for span in spans if span.label == "REGION"}
    if sum(map(text.count, marked)) == sum(span.label == "REGION" for span in spans):
        return spans
    taken = covered(len(text), (*((span.start, span.end) for span in spans), *page.credits))
    again = [
        place
        for place in page.region_candidates
        if place.parts
        and place.parts[-1].get("level") in ("prefecture", "county")
        and text[place.start : place.end] in marked
        and taken.find(1, place.start, place.end) < 0
        and not text.startswith(_NO_PLACE, place.end)
    ]
    return sorted((*spans, *again), key=lambda span: span.start) if again else spans


def _shortens(short: str, name: str) -> bool:
    """Whether each character of a short name stands in the full one, in that order."""
    rest = iter(name)
    return all(character in rest for character in short)
