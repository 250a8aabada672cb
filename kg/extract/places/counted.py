"""Places listed by their short names before how many they are: 石泉县饶峰、|两河、|熨斗|5镇, 瓯海、|鹿城|两区."""

from __future__ import annotations

import itertools
import re

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.places.regions import choose_place
from kg.extract.spans import Span, overlapping

_ITEM = "(?:(?![的了和与及在等为对是年月日、])[一-龥]){2,4}?"
#: How many there are or what, behind the last of a list.
_COUNTED = re.compile(
    f"(?P<items>、{_ITEM}(?:、{_ITEM})*(?:[和及]{_ITEM})?|和{_ITEM}|及{_ITEM})等?"
    r"(?:(?:\d{1,2}|[两三四五六七八九十]{1,2})个?(?:县级市|地级市|设区市|省份|省区|(?:[一-龥]{2})?城市|乡镇|镇街|[镇乡村县区市州旗](?![长委民场级域内外直属])|街道|社区)"
    r"|(?<=等)(?:产业平台|板块|城区|组团|乡镇|镇街|县市区?|县区|市县|街道)(?![长委民级]))"
)
#: A district before a figure, and what is called so of no name.
_FIGURE = re.compile("(?:[－+＋-]?\\d|（\\d)")
_DISTRICT = re.compile(
    f"(?:^|(?<=[、，：；。\\n]))(?P<name>(?:经开区|高新区|综保区|(?:(?![的了全各省市区县和与及])[一-龥]){{2,4}}(?:区|县|市|旗)))(?={_FIGURE.pattern})"
)
_NO_DISTRICT = re.compile(
    "(?:[城郊园山地灾库牧林社小景矿校片辖战]|全|大湾|开发|示范|自贸|保税)区$|[上股债楼车汇夜超集门]市$|[一二三四五六七八九十两几]|大县|城市$"
)
#: What the tagger may take the name of a place for.
_MAY_BE = ("REGION", "PERSON")
#: How long the first of a list is at most.
_LONGEST = 4
_JOINT = re.compile("[、和及]")
_FIRST = re.compile(
    "(?:^|[^一-龥]|[在到赴对为任含是])(?:其中|包括|涉及|来自|以及)?(?P<name>(?:(?![的了和与及在等为对是任])[一-龥]){2,4})$"
)


def add_counted(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the members of such lists as places, the first one with the place that it lies in."""
    text = page.text
    spans = _figured(page, spans)
    lists = [*_COUNTED.finditer(text)] if "、" in text else []
    if not lists:
        return spans
    taken = page.taken(span for span in spans if span.label not in _MAY_BE)
    found = spans
    for listed in lists:
        items = _items(page, found, *listed.span("items"))
        known = any(s.start < end and start < s.end for start, end in items for s in found)
        if len(items) < 2 or not (known or len(items) > 2) or any(_no_place(page, taken, *item) for item in items):
            continue
        if all(_is_common(text[start:end]) for start, end in items):
            continue
        for item in items:
            found = _with_item(page, found, *item)
    return sorted(found, key=lambda span: span.start) if found is not spans else spans


def _figured(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the districts of a list of figures, of which one is known: 平武县－8.4%、|仙海区|－5.2%."""
    text = page.text
    known = [span.end for span in spans if span.label == "REGION" and _FIGURE.match(text, span.end)]
    found = []
    for district in _DISTRICT.finditer(text) if known else ():
        start, end = district.span("name")
        floor, ceiling = page.sentence_at(start)
        beside = any(floor <= at <= ceiling for at in known) and not overlapping(spans, start, end)
        if beside and not _NO_DISTRICT.search(text, start, end):
            found.append(Span(start, end, "REGION", text[start:end], confidence=0.75))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _items(page: Page, spans: list[Span], start: int, end: int) -> list[tuple[int, int]]:
    """The members of a list; the first one begins behind a place, a mark or a preposition, or as the vocabulary has it."""
    text, surfaces = page.text, page.lexicon.surfaces
    marks = [joint.start() for joint in _JOINT.finditer(text, start, end)]
    items = [(mark + 1, stop) for mark, stop in itertools.pairwise([*marks, end])]
    begun = [span for span in spans if span.label == "REGION" and 0 <= start - span.end <= _LONGEST]
    if any(span.end == start for span in begun):
        return [*((span.start, start) for span in begun if span.end == start), *items]
    if begun and start - begun[-1].end > 1:
        return [(begun[-1].end, start), *items]
    for at in (start - 3, start - 2):  # 做强|南沙
        known = surfaces.get(text[at:start]) if at >= 0 else None
        if known is not None and known.label == "REGION":
            return [(at, start), *items]
    first = _FIRST.search(text, max(0, start - _LONGEST - 1), start)
    return [first.span("name"), *items] if first else items


def _no_place(page: Page, taken: bytearray, start: int, end: int) -> bool:
    """Whether something else stands somewhere, or a verb."""
    return taken.find(1, start, end) >= 0 or any(at in page.breakers for at in range(start + 2, end + 1))


def _is_common(words: str) -> bool:
    """Whether words are one that means something else."""
    return is_word(words) and not is_word(words, "ns")


def _with_item(page: Page, spans: list[Span], start: int, end: int) -> list[Span]:
    """The spans with one more place, joined to the one right before it."""
    text, surface = page.text, page.lexicon.surfaces.get(page.text[start:end])
    inside = overlapping(spans, start, end)
    if any(span.label == "REGION" for span in inside):
        return spans
    spans = [span for span in spans if span not in inside]
    before = next((span for span in spans if span.end == start and span.label == "REGION"), None)
    if before is not None:
        before.end, before.term, before.name = end, None, text[start:end]
        return spans
    if surface is not None and surface.label == "REGION":  # 晋江|、南安、石狮三个县级市
        term = choose_place(page, surface.terms, spans)
        return [*spans, Span(start, end, "REGION", term=term, parts=(term,), confidence=0.75)]
    return [*spans, Span(start, end, "REGION", text[start:end], confidence=0.75)]
