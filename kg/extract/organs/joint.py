"""Two bodies with 与 or 和 between them in what is taken for one: 华为|与|北京大学."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.spans import Span

#: Ends of the names of those with whom cities sign: 孝感|与|达利集团.
_PARTNERS = ("公司", "集团", "大学", "学院", "研究院", "银行")
#: Ends of names that are long enough to be another body behind one that is known: 总台|与|国际皮划艇联合会.
_OTHERS = (*_PARTNERS, "中学", "协会", "联合会", "联盟", "组织", "出版社", "局", "总台", "委员会", "部队")
_LONG = 4
#: Ends of the names of houses and firms, two of which are two wherever each is as long as that.
_HOUSES = (
    *("公司", "集团", "大学", "学院", "医院", "银行", "研究院", "总院", "剧团", "乐团", "出版社", "电视台", "电台"),
    *("基金会", "学会", "协会", "联谊会", "动物园", "厂", "博物馆", "美术馆", "海洋馆", "纪念馆", "总工会", "卫视"),
)
#: What the second one begins with: 民盟中央|和|中国美术馆.
_OF_STATE = ("中国", "全国", "国家")
#: Ends of the names of what states have, which are two with 和 between them.
_STATE = ("党", "议院", "部")
_ZONES = ("开发区", "新区", "高新区", "园区", "经开区", "片区", "港区", "度假区", "示范区")
#: What joins two bodies, behind the short name of the first: 俄罗斯天然气工业股份公司|（俄气）与.
_JOIN = re.compile("(?:（(?P<short>[一-龥A-Za-z]{2,6})）)?(?:[与和]|以及)")
#: A name of an organisation is longer than that.
_SHORT = 3


def two_bodies(page: Page, span: Span) -> list[Span] | None:
    """Two organisations with 与 or 和 between them, of which the vocabulary knows the first: 华为|与|北京大学."""
    text = page.text
    if span.term is not None or not any(text.find(joint, span.start, span.end) >= 0 for joint in ("与", "和", "以及")):
        return None
    place = next((c for c in page.places_at(span.start) if text[c.end : c.end + 1] == "与"), None)
    if place is not None and place.end < span.end and text.endswith(_PARTNERS, place.end, span.end):
        return [place, replace(span, start=place.end + 1, name="")]
    known = [end for start, end, surface in page.names if start == span.start and surface.label == "ORG"]
    known += [body.end for body in page.organ_candidates if body.start == span.start]
    starts = {start for start, _, _ in page.names} | {place.start for place in page.region_candidates}
    starts |= {body.start for body in page.organ_candidates if body.end == span.end}
    for join in _JOIN.finditer(text, span.start + 3, span.end - _SHORT):
        if text.endswith(_ZONES, span.start, join.start()) and text.endswith(_OTHERS, join.end(), span.end):
            zone = Span(span.start, join.start(), "REGION", text[span.start : join.start()], confidence=span.confidence)
            return [zone, replace(span, start=join.end(), name="")]  # 某某开发区|和|文旅集团
    for join in _JOIN.finditer(text, span.start + 2, span.end - _SHORT):
        behind = join.end() in starts or text[join.end()] in page.lexicon.country_of
        behind = behind or text.startswith(_OF_STATE, join.end())
        other = span.end - join.end() >= _LONG and text.endswith(_OTHERS, join.end(), span.end)
        first = text.endswith((*_STATE, "府"), span.start, join.start())
        if first and text.endswith((*_STATE, "总局"), join.end(), span.end):  # 共和党|和|民主党
            return [replace(span, end=join.start(), name=""), replace(span, start=join.end(), name="")]
        if min(join.start() - span.start, span.end - join.end()) >= _LONG and _are_houses(text, span, join):
            return [replace(span, end=join.start(), name=""), replace(span, start=join.end(), name="")]
        whole = join.start() in known or (behind and text.endswith(_OTHERS, span.start, join.start()))
        if whole and (behind or other):
            short = [replace(span, start=join.start("short"), end=join.end("short"))] if join["short"] else []
            return [replace(span, end=join.start(), name=""), *short, replace(span, start=join.end(), name="")]
    return None


def _are_houses(text: str, span: Span, join: re.Match[str]) -> bool:
    """Whether what stands on either side of 和 is a house or firm: 北京京剧团|和|扬州木偶剧团."""
    named = not text.startswith("“", join.end()) and text.endswith(_HOUSES, join.end(), span.end)
    return named and text.endswith(_HOUSES, span.start, join.start())
