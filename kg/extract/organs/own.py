"""Societies, houses and schools named with the kind of their place, which no pattern lists: 县青松社工服务中心, 市福利院."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span, overlapping

_BODY = re.compile(
    "[第市县区盟旗省](?:(?<![一-龥].)|(?<=[和与及由在到问访赴察往].))"
    "(?:(?<=第)[\\d〇零一二三四五六七八九十]{3,4}(?=医院)|(?<!第)(?![场民域长会级内外里直属情块委政属]))(?:(?![的了在将是和与及等对为某各])[一-龥]){0,12}?"
    "(?:福利院|敬老院|养老院|幼儿园|服务中心|养老中心|托养中心|康复中心|活动中心|救助站|服务站|协会|学会|商会|促进会|联合会|研究会|联谊会|基金会|义工联"
    "|志愿者总队|[中小]学|中专|职[中高]|技校|学校|医院|卫生院|研究院|研究所|博物馆|展览馆|纪念馆|文化宫|少年宫|体育馆|剧院|艺术团|歌舞团|(?<!法)(?<!检察)院(?=院长|副院长))"
    "(?=[，。、；：）（“”和与及以等的]|主任|院长|校长|园长|会长|秘书长|理事长|副|负责|联合|主办|承办|协办|举办|举行|开展|组织|走访|看望|慰问|召开|参加|发布)"
)
_SHORTEST = 3
#: Those of a sort, which nobody is named by.
_OF_A_SORT = re.compile(
    "[市县区盟旗省](?:有关|相关|重点|部分|所有|各|直|属|内|乡镇|多|两|[一二三四五六七八九十]|城区?|公立|民办)"
)


def add_own(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such bodies where nothing or a part of them is found."""
    found = spans
    verbs = page.lexicon.name_verbs | {"服务", "活动"}
    for match in _BODY.finditer(page.text):
        start, end = match.span()
        inside = overlapping(found, start, end)
        told = page.has_breaker(start + 2, end, verbs)
        part = end - start > _SHORTEST and all(
            span.label in ("ORG", "REGION") and start < span.start and span.end <= end for span in inside
        )
        if told or not part or _OF_A_SORT.match(page.text, start):
            continue
        found = [*(span for span in found if span not in inside), Span(start, end, "ORG", confidence=0.75)]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans
