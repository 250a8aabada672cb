"""What leads one matter, whose name says at length what that is: 某市“某某”主题教育领导小组, 大坪乡森林防火领导小组."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.organs.local import NOT_LED
from kg.extract.page import Page
from kg.extract.spans import Span

#: What leads one matter, which its name may have in quotes: 某市“某某”主题教育|领导小组; where that is told behind whose it is.
_LEADING = re.compile("(?:领导|协调|工作|推进)小组(?:办公室)?")
_MATTER = re.compile("(?:[一-龥]|“[^“”，。；\n]{2,30}”){2,60}")

#: The matter of a group of a committee, in so few words that no verb is among them: 省委|巡视工作领导小组.
_OF_COMMITTEE = re.compile("(?!.*(?:听取|研究|审议|[任为是各]))[一-龥]{2,10}")
_COMMITTEES = ("省委", "市委", "区委", "县委", "州委", "旗委", "自治区党委")
_WHOSE = ("REGION", "ORGAN")
_SMALL = ("乡", "镇", "街道", "村", "社区")
_CENTRAL = ("国务院", "中央", "全国", "国家")


#: A group that is set up, whose name begins right behind the verb: 省政府设立|公共数据开放改革工作领导小组|（以下简称.
_SET_UP = re.compile(
    "(?:成立|设立|组建)了?(?P<name>(?!由|(?:工作|专项|专门|相应|相关|联合|临时)+(?:领导|协调|推进)?小组)"
    "(?:(?![的了由任为])[一-龥]){4,26}?(?:领导|协调|推进)小组)(?=（(?:以下)?简称|[，。；]|的通知)"
)
_CONFIDENCE = 0.8


def add_set_up(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the groups that a text says are set up, where only a programme or nothing was found."""
    text = page.text
    for group in _SET_UP.finditer(text) if "小组" in text else ():
        start, end = group.span("name")
        inside = [span for span in spans if span.start < end and start < span.end]
        if all(span.label == "PROGRAM" and start <= span.start and span.end <= end for span in inside):
            kept = [span for span in spans if span not in inside]
            spans = sorted([*kept, Span(start, end, "ORGAN", confidence=_CONFIDENCE)], key=lambda span: span.start)
    return spans


def join_groups(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with 昆明市 + “…”主题教育领导小组办公室 as one, and 国务院 + 推进…和“…”改革协调小组."""
    text, spans = page.text, [*spans]
    if "小组" not in text:
        return spans
    for group in _LEADING.finditer(text):
        start, end = group.span()
        at = max((index for index, span in enumerate(spans) if span.end <= start and span.label in _WHOSE), default=-1)
        if at < 0:
            continue
        before, inside = spans[at], [span for span in spans[at + 1 :] if span.start < end]
        if not all(_is_matter(text, span, end) for span in inside):
            continue
        matter = text[before.end : start]
        ours = (
            "“" in matter
            or text.startswith(_CENTRAL, before.start)
            or text.endswith(_SMALL, before.start, before.end)
            or (text.endswith(_COMMITTEES, before.start, before.end) and _OF_COMMITTEE.fullmatch(matter))
        )
        if not ours or not _MATTER.fullmatch(matter) or NOT_LED.search(matter):
            continue
        name = (before.name or text[before.start : before.end]) + text[before.end : end]
        spans[at : at + 1 + len(inside)] = [replace(before, end=end, label="ORGAN", name=name, term=None)]
    return spans


def _is_matter(text: str, span: Span, end: int) -> bool:
    """Whether a mention in what may be the name of a group is what it is for, or the end of that name behind quotes."""
    return span.end <= end and (span.label in ("PROGRAM", "EVENT") or text[span.start - 1] == "”")
