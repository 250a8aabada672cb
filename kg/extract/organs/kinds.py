"""Companies by the kind in their short names, in a list: 燕山石化、|仪征化纤, 甲快递6.2、|乙快递|5.1; and between others."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words
from kg.extract.page import Page
from kg.extract.spans import Span, overlapping

_KINDS = (
    *(
        "快递",
        "速递",
        "速运",
        "物流",
        "石化",
        "化纤",
        "能投",
        "交投",
        "城投",
        "水投",
        "制药",
        "药业",
        "钢铁",
        "重工",
        "重汽",
    ),
    *("乳业", "水泥", "证券", "期货", "人寿", "财险", "航空", "矿业", "铝业", "轮胎", "电力", "易购"),
)
_KIND = re.compile("|".join(_KINDS))
_ITEM = re.compile(
    f"(?:^|(?<=[，。：；、\\n])|(?<=[有如由和])|(?<=介绍，))(?P<name>(?:(?![的了和与及在等对为是有将由各如])[一-龥A-Za-z]){{2,4}}(?:{_KIND.pattern}))"
    "(?:[\\d.]+[%％]?[万亿]?[一-龥]?)?(?=[、和，。；在等及])"
)
#: What stands between the members of a list.
_JOINT = re.compile("(?:[\\d.]+[%％]?[万亿]?[一-龥]?)?[、和及]")
#: What goods, services and bodies of a sort are called.
_GENERIC = re.compile(
    "同城|电商|农村|乡村|国[际内有]|异地|邮政|冷链|现代|智慧|绿色|跨境|大型|地方|民[营用航]|多家|主要|传统|生物|化学|商业|新兴|通用|航天"
    "|仓储|铁路|公路|港口|城乡|社区|医药|中药|精细|有色|特种|高端|综合|第三方|智能|数字|海洋|清洁|可再生|新型|普通|优质|先进|其他|低空|商贸|工业|火力|水力|风力|光伏|太阳|[煤盐磷]"
)
#: A member of a list between two organisations.
_BETWEEN = re.compile("、(?P<name>(?:(?![的了和与及在等对为是有将由各、])[一-龥A-Za-z]){3,6})、")
_CONFIDENCE = 0.75
_WITHIN = ("REGION", "ORG")


def add_of_kind(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such companies where nothing or only a place is found."""
    text = page.text
    bodies = [span for span in spans if span.label == "ORG"]
    if "、" not in text or not bodies:
        return spans
    items = [match.span("name") for match in _ITEM.finditer(text)] if _KIND.search(text) else []
    items = [item for item in items if not _GENERIC.search(text, *item) and not page.has_breaker(item[0] + 1, item[1])]
    starts = {*(start for start, _ in items), *(body.start for body in bodies)}
    ends = {*(end for _, end in items), *(body.end for body in bodies)}
    found = [item for item in items if _is_listed(text, item, starts, ends)]
    found += [item for body in bodies if text.startswith("、", body.end) and (item := _between(page, body, starts))]
    for start, end in found:
        inside = overlapping(spans, start, end)
        if all(start <= s.start and (s.end < end or s.label == "REGION") and s.label in _WITHIN for s in inside):
            company = Span(start, end, "ORG", confidence=_CONFIDENCE)
            spans = sorted([*(span for span in spans if span not in inside), company], key=lambda span: span.start)
    return spans


def _is_listed(text: str, item: tuple[int, int], starts: set[int], ends: set[int]) -> bool:
    """Whether a company stands before or behind another of a list."""
    behind = _JOINT.match(text, item[1])
    if behind and behind.end() in starts:
        return True
    return any(_JOINT.fullmatch(text, end, item[0]) for end in range(max(0, item[0] - 10), item[0]) if end in ends)


def _between(page: Page, body: Span, starts: set[int]) -> tuple[int, int] | None:
    """What stands unmarked between an organisation and the next of a list, and is made of no words: 益海|嘉里."""
    item = _BETWEEN.match(page.text, body.end)
    if item is None or item.end() not in starts or page.has_breaker(item.start("name") + 1, item.end("name") + 1):
        return None
    words = cut_words(item["name"], guess=False)
    return item.span("name") if any(len(word) == 1 for word in words) else None
