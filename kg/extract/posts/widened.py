"""Titles of which the tagger sees the end: |全球|副总裁, |首席金融|分析师, |总|会长; and 镇|党委|书记, which is an organ with a title."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.spans import Span

#: What belongs to the title of an officer or expert before it.
_RANK = re.compile(
    "(?:(?:全球|首席|资深|终身|特聘|大中华区)(?:高级|执行|首席|联席)?|首席(?:(?![的和与及、兼为任])[一-龥]){2,4})$"
)
#: What an expert of some field is before his title: 高级林业|工程师.
_FIELD = re.compile("(?:正?高级|中级|助理)(?:(?![的和与及、兼为任])[一-龥]){2,4}$")
_EXPERTS = ("工程师", "经济师", "会计师", "农艺师", "畜牧师", "兽医师", "实验师", "教师", "技师")
#: The head of several heads, before the title of one.
_OVER_HEADS = ("会长", "干事", "裁判", "教头", "领队")
_LONGEST = 7
#: The party's committee of a town, named by the kind of place alone.
_OF_TOWN = re.compile("(?<![一-龥])(?P<kind>[镇乡])$")
_TOWNS = re.compile("[一-龥]{2,6}[镇乡]$")
_COMMITTEE = "党委"


def widen_title(page: Page, title: Span, floor: int) -> None:
    """Begin a title with the words for its rank or field, in place."""
    text = page.text
    if floor >= title.start:
        return
    if rank := _RANK.search(text, max(floor, title.start - _LONGEST), title.start):
        title.start, title.name = rank.start(), ""
    elif text[title.start : title.end] in _EXPERTS and (
        field := _FIELD.search(text, max(floor, title.start - _LONGEST), title.start)
    ):
        title.start, title.name = field.start(), ""
    elif text[title.start - 1] == "总" and text.startswith(_OVER_HEADS, title.start):
        title.start, title.name = title.start - 1, ""


def committees_of_towns(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the committee of the town that the text speaks of before its officer: 镇党委|书记P."""
    text = page.text
    if "镇党委" not in text and "乡党委" not in text:
        return spans
    found: list[Span] = []
    for span in spans:
        alone = span.label == "ORGAN" and page.text[span.start : span.end] in ("镇党委", "乡党委")
        if alone and (town := _town_before(page, spans, span.start, text[span.start])):
            span = replace(span, name=f"中国共产党{town}委员会", open=False)
        kind = _OF_TOWN.search(text, max(0, span.start - 2), span.start) if span.label == "POSITION" else None
        body = kind and text.startswith(_COMMITTEE, span.start) and span.end - span.start > len(_COMMITTEE)
        town = _town_before(page, spans, span.start, kind["kind"]) if kind and body else ""
        if not town:
            found.append(span)
            continue
        at = span.start + len(_COMMITTEE)
        found.append(Span(span.start - 1, at, "ORGAN", f"中国共产党{town}委员会", confidence=0.85))
        found.append(Span(at, span.end, "POSITION", confidence=span.confidence))
    return found


def _town_before(page: Page, spans: list[Span], end: int, kind: str) -> str:
    """The town of a kind that the text names last before a place."""
    places = [span for span in spans if span.label == "REGION" and span.end <= end]
    for place in reversed(places):
        if (named := _TOWNS.search(place.name)) and named.group().endswith(kind):
            return place.name
    return ""
