"""Names that stand again where the tagger passed them over."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.page import Page
from kg.extract.places.regions import RURAL
from kg.extract.spans import Span, covered, places_of

#: What is known of a name that stands again.
_CONFIDENCE = 0.8
#: Labels of names that stand for the same thing wherever an article repeats them, and how long those are at least; so
#: do places that no vocabulary holds.
_REPEATING = ("PERSON", "ORG", "PROGRAM")
_SHORTEST = 3


def repeated(page: Page, spans: list[Span]) -> list[Span]:
    """Names of three characters and more where they stand again, in places that hold no mention."""
    text = page.text
    taken = covered(len(text), (*((span.start, span.end) for span in spans), *page.credits))
    places = [span for span in spans if span.label == "REGION" and not span.parts and span.term is None]
    named = [span for span in spans if span.label in _REPEATING]
    names = {text[span.start : span.end]: span for span in (*reversed(places), *reversed(named))}
    for span in spans:  # 山东莒县|招贤镇 stands again as 招贤镇
        if span.label == "REGION" and span.name.endswith(RURAL):
            names.setdefault(span.name, span)
    found = []
    for name, span in sorted(names.items(), key=lambda item: (-len(item[0]), item[0])):
        if len(name) < _SHORTEST:
            continue
        for at in places_of(name, text):
            end = at + len(name)
            if span.label == "ORG" and _widen(spans, at, end, span):
                taken[at:end] = b"\x01" * len(name)
            if taken.find(1, at, end) >= 0 or (span.label == "REGION" and text.startswith("站", end)):
                continue
            outer = next((place for place in spans if place.end == at and place.label == span.label == "REGION"), None)
            if outer is not None:  # a chain of places is one
                outer.end, outer.name = end, name
            else:
                found.append(replace(span, start=at, end=end, confidence=_CONFIDENCE))
            taken[at:end] = b"\x01" * len(name)
    return found


def _widen(spans: list[Span], at: int, end: int, named: Span) -> bool:
    """Make the place with which a name begins that name, if nothing else is found in it: 广西|雅保锂业有限公司."""
    inside = [span for span in spans if span.start < end and at < span.end]
    if len(inside) != 1 or inside[0].label != "REGION" or inside[0].start != at or inside[0].end >= end:
        return False
    place = inside[0]
    place.end, place.label, place.name, place.term, place.parts = end, "ORG", named.name, named.term, named.parts
    return True
