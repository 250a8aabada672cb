"""Bodies named with what they work on or are of: works of companies, those in charge of an undertaking, associations."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.spans import Span


def lengthen(spans: list[Span], index: int, end: int) -> None:
    """Have a span end later, in place of those that begin before that."""
    spans[index] = replace(spans[index], end=end, name="", term=None)
    del spans[index + 1 : index + 1 + sum(other.start < end for other in spans[index + 1 :])]


#: A work of a company, in a place: 某某集团|浙江安吉|电厂, 中储粮|某某直属库.
_WORKS = re.compile("(?:(?![的和与在])[一-龥]){0,4}?(?:热?电厂|直属库|储备库|炼油?厂|煤矿|钢厂)(?![长区])")


def join_works(text: str, spans: list[Span]) -> None:
    """国家能源集团 + 浙江安吉 + 电厂 is one body."""
    for index in range(len(spans) - 1, -1, -1):
        span = spans[index]
        after = spans[index + 1] if index + 1 < len(spans) else None
        placed = after is not None and (after.label, after.start) == ("REGION", span.end)
        work = _WORKS.match(text, after.end if placed and after else span.end) if span.label == "ORG" else None
        if work and (placed or ((after is None or work.end() <= after.start) and work.group().endswith("直属库"))):
            lengthen(spans, index, work.end())


#: What leads an undertaking that is named before it: 中央层面|某某学习教育|工作专班.
_IN_CHARGE = re.compile("(?:工作)?(?:领导小组|专班)(?:办公室)?(?![成组])")


_CENTRE = "中央层面"


def join_charges(text: str, spans: list[Span]) -> None:
    """中央层面 or 某省委 + 某某学习教育 + 工作专班 is one organ."""
    for index in range(len(spans) - 1, -1, -1):
        span = spans[index]
        group = _IN_CHARGE.match(text, span.end) if span.label == "PROGRAM" else None
        if group is None:
            continue
        before = spans[index - 1] if index and spans[index - 1].end == span.start else None
        if text.endswith(_CENTRE, 0, span.start):
            organ = replace(span, start=span.start - len(_CENTRE), end=group.end(), label="ORGAN", term=None)
            spans[index] = replace(organ, name=text[organ.start : organ.end])
        elif before is not None and before.label in ("REGION", "ORGAN"):
            name = (before.name or text[before.start : before.end]) + text[before.end : group.end()]
            spans[index - 1 : index + 1] = [replace(before, end=group.end(), label="ORGAN", name=name, term=None)]


#: The law whose keeping is inspected, before who does that.
_LAW = re.compile("[一-龥]{2,20}(?:法|条例)")


def join_inspections(text: str, spans: list[Span]) -> None:
    """全国人大常委会 + 某某法 + 执法检查组 is one organ."""
    for index in range(len(spans) - 1, 0, -1):
        span, before = spans[index], spans[index - 1]
        inspects = span.label == before.label == "ORGAN" and text.endswith("执法检查组", span.start, span.end)
        if inspects and _LAW.fullmatch(text, before.end, span.start):
            name = (before.name or text[before.start : before.end]) + text[before.end : span.end]
            spans[index - 1 : index + 1] = [replace(before, end=span.end, name=name, term=None)]


#: What directs or advises a work: 三峡工程|建设委员会, 某某试点|指挥部.
_DIRECTS = re.compile(
    "(?:建设|专家|咨询|指导|协调|管理|领导)+(?:委员会|指挥部)|(?:工作|现场|联合|前线)*指挥部(?:办公室)?"
)


def join_directors(text: str, spans: list[Span]) -> None:
    """雅鲁藏布江下游水电工程 + 建设专家咨询委员会 is one organ."""
    for index, span in enumerate(spans):
        body = _DIRECTS.match(text, span.end) if span.label == "PROGRAM" else None
        after = spans[index + 1] if index + 1 < len(spans) else None
        if body and (after is None or body.end() <= after.start):
            spans[index] = replace(span, end=body.end(), label="ORGAN", name="", term=None, parts=())


#: Associations of people of Hong Kong and Macau, called after them: 香港|友好协进会, 香港|中国企业协会.
_ASSOCIATION = re.compile(
    "(?:(?![的和与及等在各同会对向为]|特别|特区|中联办|国际机场)[一-龥]){2,8}?(?:协进会|联合总会|总商会|联合会|联会|总会|协会|商会)(?![员长])"
)


THERE = ("香港", "澳门")


def join_associations(text: str, spans: list[Span]) -> None:
    """香港 + 友好协进会 is one body."""
    for index in range(len(spans) - 1, -1, -1):
        span = spans[index]
        body = _ASSOCIATION.match(text, span.end) if text[span.start : span.end] in THERE else None
        last = index + sum(other.start < body.end() for other in spans[index + 1 :]) if body else index
        if body and spans[last].end <= body.end():
            spans[index : last + 1] = [Span(span.start, body.end(), "ORG", confidence=0.9)]
