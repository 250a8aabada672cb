"""People whose names are those of places or companies: 市委书记|沈阳, 董事长|黄山."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from kg.extract.page import Page
from kg.extract.spans import Span

_LIST_MARKS = ("，", "、")
_DIVISIONS = "省市县区州国"


def find_namesakes(page: Page, spans: list[Span]) -> None:
    """Make people of what is taken for places or companies.

    江源 with a title somewhere, 赵昌 and 包钢 in lists of people, what is a part of a name everywhere else.
    """
    text, surnames, parts = page.text, page.lexicon.surnames, page.lexicon.name_parts
    places = [
        (index, wording)
        for index, span in enumerate(spans)
        if span.label in ("REGION", "ORG") and 1 < span.end - span.start < 5
        for wording in [text[span.start : span.end]]
        if (len(wording) < 4 and wording[0] in surnames) or _is_part(span, wording, parts)
    ]
    if not places:
        return
    titled = {
        text[span.start : span.end]
        for before, span in itertools.pairwise(spans)
        if span.label == "PERSON"
        and ((before.label == "POSITION" and before.end == span.start) or text.endswith("负责人", 0, span.start))
    }
    listed = {index: wording for index, wording in places if _is_among_people(text, spans, index)}
    companies = {wording for index, wording in listed.items() if spans[index].label == "ORG"}
    for index, wording in places:
        span = spans[index]
        headed = _has_title_of_its_own(spans, index)
        named = (
            text[span.end : span.end + 1] in _LIST_MARKS or text[span.end : span.end + 2] in page.lexicon.person_verbs
        )
        if headed and named and wording[-1] not in _DIVISIONS:
            listed.setdefault(index, wording)  # 某公司董事长|黄山|，某商会会长P
        among = index in listed or wording in titled or (span.label == "ORG" and wording in companies)
        if among or _is_part(span, wording, parts):
            spans[index] = Span(span.start, span.end, "PERSON", confidence=span.confidence)


def _has_title_of_its_own(spans: list[Span], index: int) -> bool:
    """Whether a title stands right before a span that is not that of the person before: 拜登总统|巴厘岛会晤."""
    title = spans[index - 1] if index else None
    if title is None or title.label != "POSITION" or title.end != spans[index].start:
        return False
    before = spans[index - 2] if index > 1 else None
    return before is None or before.label != "PERSON" or before.end != title.start


def _is_part(span: Span, wording: str, parts: Collection[str]) -> bool:
    """Whether what is taken for a place that nobody knows is a part of foreign names."""
    return span.label == "REGION" and span.term is None and wording in parts


def _is_among_people(text: str, spans: list[Span], index: int) -> bool:
    """Whether a place that no vocabulary has, or a company, stands between two people of a list."""
    span, before, after = spans[index], spans[index - 1 : index], spans[index + 1 : index + 2]
    if not before or not after or (span.term and span.label == "REGION"):
        return False
    people = before[0].label == after[0].label == "PERSON"
    return people and before[0].end + 1 == span.start and text[before[0].end] == text[span.end] == "、"
