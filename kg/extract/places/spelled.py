"""Places abroad that no vocabulary lists, told by how they are spelled in a line that tells of other states: 南拉瑙|省, 小镇|达伊勒."""

from __future__ import annotations

import re

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.places.kinds import is_country, is_foreign
from kg.extract.spans import Span, overlapping

#: What ends the name of a part of a state.
_DIVISION = re.compile("[省州县郡](?![长委府级内际直属情界里])")
#: What a town is called before its name, and what stands behind that.
_TOWN = re.compile("(?:小镇|小城|城镇|村庄|重镇|要塞|港口城市|边境城市|[东西南北]部城市)")
_BEHIND = re.compile("[的，。、；附近发举以一市郊及和与当遭]|等地|地区|居民|\\d")
#: Characters that spell names of places, and hardly any of people.
_OF_PLACES = frozenset("伟瑙琅暹槟湄")
#: What begins no name of a part of a state.
_NOT_FIRST = frozenset("本多内小新海三")
#: The side of a part of a state that is named for it.
_SIDES = frozenset("东西南北中上下")
_SHORTEST, _LONGEST = 3, 8
_CONFIDENCE = 0.75
#: A city that is named in full behind its short name in the vocabulary.
_CITY = re.compile("市(?![民场政中委长区内郊值面级])")


def add_spelled(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such places, and cities abroad that the vocabulary knows without their 市, where nothing is found."""
    text = page.text
    places = page.region_candidates
    if not any(is_foreign(page, place) for place in places):
        return spans
    found: list[Span] = []
    spelling = page.lexicon.transliteration | _OF_PLACES
    for division in _DIVISION.finditer(text):
        start = at = division.start()
        while start and at - start < _LONGEST and text[start - 1] in spelling:
            start -= 1
        while start < at and text[start] in _NOT_FIRST:
            start += 1
        if at - start >= _SHORTEST - 1 and not is_word(text[start:at]):
            if start and text[start - 1] in _SIDES and any(place.end == start - 1 for place in places):
                start -= 1
            found.append(Span(start, division.end(), "REGION", text[start : division.end()], confidence=_CONFIDENCE))
    for town in _TOWN.finditer(text):
        end = town.end()
        while end < len(text) and end - town.end() < _LONGEST and text[end] in spelling:
            end += 1
        if end - town.end() >= _SHORTEST and _BEHIND.match(text, end) and not is_word(text[town.end() : end]):
            found.append(Span(town.end(), end, "REGION", text[town.end() : end], confidence=_CONFIDENCE))
    for place in places if "市" in text else ():
        if _CITY.match(text, place.end) and is_foreign(page, place) and not is_country(place.parts[-1]):
            found.append(Span(place.start, place.end + 1, "REGION", place.name, place.term, _CONFIDENCE, place.parts))
    new = [place for place in found if not overlapping(spans, place.start, place.end) and _is_abroad(page, place)]
    return sorted((*spans, *new), key=lambda span: span.start) if new else spans


def _is_abroad(page: Page, place: Span) -> bool:
    """Whether the line of a place tells of other states alone, or if it names no place, all that the text names lie there."""
    text = page.text
    start, end = text.rfind("\n", 0, place.start) + 1, text.find("\n", place.end)
    others = [one for one in page.region_candidates if one.end <= place.start or one.start >= place.end]
    beside = [one for one in others if start <= one.start and (end < 0 or one.end <= end)]
    return bool(others) and all(is_foreign(page, one) for one in beside or others)
