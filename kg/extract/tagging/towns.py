"""Towns and villages that the tagger passes over or cuts, which their names or the list they stand in give away."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.places.below import OF_TOWN, town_below
from kg.extract.places.kinds import TOWNS
from kg.extract.places.lone import LONE
from kg.extract.places.towns import is_village
from kg.extract.spans import Span, overlapping

_ENDS = (*TOWNS, "苏木", "村", "社区")
_KINDS = (*_ENDS, "高新区", "经开区", "新区", "流域", "省", "州")
#: What the tagger may take a part of a place for.
_WITHIN = ("REGION", "PERSON", "POSITION")
#: How sure places are that a rule found by their kind.
_SEEN = (OF_TOWN, LONE)
#: A village with its town.
_CHAIN = re.compile("[一-龥]{2,3}(?:镇|乡)(?P<village>[一-龥]{1,4}(?:村|社区))")
#: Levels of the places in which towns lie.
_COUNTIES = ("county", "prefecture")
#: One more village or town of a list.
_NEXT = re.compile(
    "[、和及与](?P<name>(?:(?![的了与及在是等各]|和(?![平顺兴美村]))[一-龥]){2,6}?(?:村|社区|镇|乡|街道))"
    "(?=[，。、；）（等和与及的]|[考调视看走察慰开进查督][察研望访问展行看导]|负责|主要|相关|受灾|两|三|分别|[大暴中小]雨|普降|遭|出现|发生|群众|村民|居民|一带|境内|\\d)"
)


#: The other end of a coast or road: 台山到|徐闻|一带.
_OTHER_END = re.compile("[到至](?P<name>[一-龥]{2,4}?)(?=一带|沿海|之间)")


def _with_ends(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the places that are the other end of what lies between two of them."""
    for end in _OTHER_END.finditer(page.text):
        surface = page.lexicon.surfaces.get(end["name"])
        begun = surface is not None and any(span.end == end.start() and span.label == "REGION" for span in spans)
        if begun and surface is not None and surface.label == "REGION" and not overlapping(spans, *end.span("name")):
            term = surface.terms[0]
            place = Span(*end.span("name"), "REGION", term.name, term, parts=(term,))
            spans = sorted((*spans, place), key=lambda span: span.start)
    return spans


def add_towns(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the towns known by name and the villages listed behind a place in the country."""
    if "一带" in page.text or "沿海" in page.text:
        spans = _with_ends(page, spans)
    for place in page.region_candidates:
        if place.term is None and place.confidence in _SEEN and page.text.endswith(_KINDS, place.start, place.end):
            spans = _with_place(spans, place)
    if not any(end in page.text for end in _ENDS):
        return spans
    if any(span.label == "REGION" and page.text.endswith(_ENDS, span.start, span.end) for span in spans):
        for place in [span for span in spans if span.label == "REGION"]:
            spans = _with_listed(page, spans, place)
    return _begun(page, _with_counties(page, spans))


def _begun(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the towns and villages that the tagger begins behind their county as one with it: 诸暨|赵家镇泉畈村."""
    ends = {end: (start, surface) for start, end, surface in page.names if surface.label == "REGION"}
    found: list[Span] = []
    for span in spans:
        start, surface = ends.get(span.start, (span.start, None))
        rural = span.label == "REGION" and page.text.endswith(_ENDS, span.start, span.end)
        listed = surface is not None and surface.text not in page.lexicon.word_regions and surface.text[-1] != "部"
        if (
            rural
            and listed
            and surface
            and surface.terms[0].get("level") in _COUNTIES
            and (not found or found[-1].end <= start)
        ):
            span = replace(span, start=start)
        found.append(span)
    return found


def _with_counties(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the towns right behind their counties as one with these."""
    found: list[Span] = []
    for index, span in enumerate(spans):
        before = found[-1] if found else span
        if before.end == span.start and before.label == span.label == "REGION" and _is_below(page, before, span):
            found[-1] = replace(before, end=span.end, name=span.name, term=None)
            continue
        found.append(span)
        ceiling = spans[index + 1].start if index + 1 < len(spans) else len(page.text)
        town = town_below(page, span) if span.label == "REGION" and span.end < ceiling else None
        if town and town.end() <= ceiling:
            found[-1] = replace(span, end=town.end(), name=town[0], term=None)
    return found


def _is_below(page: Page, county: Span, town: Span) -> bool:
    """Whether of two places the second is a town of the first."""
    return page.text.endswith(TOWNS, town.start, town.end) and page.text[county.end - 1] in "县旗区市"


def _with_listed(page: Page, spans: list[Span], place: Span) -> list[Span]:
    """The spans with the villages and towns that a list names behind a place: 孙胡沟村|和西台子村."""
    text = page.text
    while text.endswith(_ENDS, place.start, place.end) and (listed := _NEXT.match(text, place.end)):
        start, end = listed.span("name")
        chain = _CHAIN.fullmatch(listed["name"]) if _CHAIN.search(text, place.start, place.end) else None
        if not (chain or is_village(page, start, end)) or (chain and page.has_breaker(start + 2, end)):
            break
        place = Span(start, end, "REGION", name=chain["village"] if chain else listed["name"], confidence=0.8)
        spans = _with_place(spans, place)
    return spans


def _with_place(spans: list[Span], place: Span) -> list[Span]:
    """The spans with a place, unless it belongs to something else; what is found of it alone gives way."""
    first = bisect_left(spans, place.start + 1, key=lambda span: span.end)
    last = bisect_left(spans, place.end, key=lambda span: span.start)
    inside = spans[first:last]
    if inside and place.confidence == LONE:
        return spans
    end = max([place.end, *(span.end for span in inside if span.label == "REGION")])
    if any(span.start < place.start or span.end > end or span.label not in _WITHIN for span in inside):
        return spans
    if len(inside) == 1 and (inside[0].start, inside[0].end) == (place.start, end):
        return spans
    return [*spans[:first], replace(place, end=end, name=place.name if end == place.end else ""), *spans[last:]]
