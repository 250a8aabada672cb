"""Societies, houses and schools named with the kind of their place, which no pattern lists: 县青松社工服务中心, 市福利院."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words, is_word
from kg.extract.organs.placed import KIND_OF_WORKS
from kg.extract.page import Page
from kg.extract.spans import Span, overlapping, places_of

_BODY = re.compile(
    "[第市县区盟旗省](?:(?<![一-龥].)|(?<=[和与及由在到问访赴察往向对].))"
    "(?:(?<=第)[\\d〇零一二三四五六七八九十]{3,4}(?=医院)|(?<!第)(?![场民域长会级内外里直属情块委政属]))(?:(?![的了在将是和与及等对为某各])[一-龥]){0,12}?"
    "(?:福利院|敬老院|养老院|幼儿园|服务中心|气象台|(?:防雷|雷达|预警|监测|检测|指挥|调度|数据|信息)中心|养老中心|托养中心|康复中心|活动中心|救助站|服务站|协会|学会|商会|促进会|联合会|研究会|联谊会|基金会|义工联"
    "|志愿者总队|供销(?:合作)?联?社|[中小]学|中专|职[中高]|技校|学校|医院|卫生院|研究院|研究所|博物馆|展览馆|纪念馆|文化宫|少年宫|体育馆|剧院|艺术团|歌舞团|京剧团|杂技团|曲艺团|话剧团"
    "|文工团|剧社|豫剧团|越剧团|(?<!法)(?<!检察)院(?=院长|副院长))"
    "(?=[，。、；：）（“”和与及以等的]|主任|院长|校长|园长|会长|秘书长|理事长|副|负责|联合|主办|承办|协办|举办|举行|开展|组织|走访|看望|慰问|召开|参加|发布|党委|党总?支)"
)
_SHORTEST = 3
#: Those of a sort, which nobody is named by.
_OF_A_SORT = re.compile(
    "[市县区盟旗省](?:有关|相关|重点|部分|所有|各|直|属|内|乡镇|多|两|[一二三四五六七八九十]|城区?|公立|民办)"
)


#: An institute by its short name before who leads it or works there, in a text that speaks of institutes: 过程工程所|所长.
_INSTITUTE = re.compile(
    "(?:(?<![一-龥])|(?<=[由与和向代表]))(?!.{0,3}(?:派出|司法|市场监管|税务|供电|工商|财政|交警|看守|拘留|戒毒|管理))(?:(?![的了和与及在由为某各该我本])[一-龥]){2,7}所"
    "(?=(?:副?所长|党委(?:副?书记|委员)|副?研究员|纪委书记|院士)[一-龥])"
)
_OF_SCIENCE = ("科学院", "研究所", "院士", "研究院")
#: A society of the country by its short name: 中国|作协, 中国|宫协.
_SOCIETY = re.compile("中国(?P<name>(?![的和与及在])[一-龥]{1,2}(?:协|研会|促会|联会))(?![会商作议调助同定和力理从])")


def _societies(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with such societies, in place of what is taken for people, and where they stand again without 中国."""
    text = page.text
    found = spans
    for society in _SOCIETY.finditer(text):
        for at in places_of(society["name"], text):
            start = at - 2 if text.endswith("中国", 0, at) else at
            end = society.end() - society.start("name") + at
            inside = overlapping(found, start, end)
            if all(span.label == "PERSON" and start <= span.start and span.end <= end for span in inside):
                body = Span(start, end, "ORG", society.group(), confidence=0.75)
                found = [*(span for span in found if span not in inside), body]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans


#: Works, mines and farms before what they do or who is there: |开云矿务局|职工, |锡平农场|场长; and their own name before that.
_WORKS = re.compile(
    f"(?:矿务局|煤矿|油田|[农林牧]场|(?:机|工|车)务段|供电段|车辆段|(?:电|钢|酒|{KIND_OF_WORKS})厂)"
    r"(?=[，。、；（]|从此|厂长|场长|矿长|局长|段长|职工|工人|党委|总工程师|在|于|今年|去年|近年来|提出|实行|坚持|投资|投入|生产|建成|采取|通过|推行|承包|兼并|联合|与|和|[上中下]半年|\d|的)"
)
_CALLED = re.compile(
    "(?:(?<![一-龥])|(?<=[由与和在到经]))(?P<name>(?![各该某本全其有多几两一老新小大原这那在由与和到经使让令把]|[二三四五六七八九十]大|海洋|天然|国营|家庭|城市|现代"
    "|草原)(?:(?![的了和与及在由为某各该我本等是有个家座])[一-龥]){2,4})$"
)
_LONGEST = 5


def _works(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the works by names that are made of no words, where nothing is found."""
    text, found = page.text, []
    for works in _WORKS.finditer(text):
        called = _CALLED.search(text, max(0, works.start() - _LONGEST), works.start())
        if called is None or page.has_breaker(called.start("name") + 1, works.end()):
            continue
        words = [word for word in cut_words(called["name"], guess=False) if len(word) > 1]
        if any(not is_word(word, "ns") and not is_word(word, "nz") for word in words):
            continue
        if not overlapping(spans, called.start("name"), works.end()):
            found.append(Span(called.start("name"), works.end(), "ORG", confidence=0.75))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


#: A learned society or association of the country by its full name.
_NATIONAL = re.compile(
    "(?:中华人民共和国|中国|中华|全国)(?!行业商?协会)(?:(?![的了在将是由对向为和与及各有]|学会|协会)[一-龥]){2,14}?(?:学会|协会|研究会|促进会|基金会|联谊会)(?![长员们商])"
)


def _national(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the societies of the country, where nothing or only a place is found."""
    found = spans
    for match in _NATIONAL.finditer(page.text):
        inside = overlapping(found, *match.span())
        if page.has_breaker(match.start() + 2, match.end(), page.lexicon.name_verbs):
            continue
        if all(span.label == "REGION" and match.start() <= span.start and span.end <= match.end() for span in inside):
            society = Span(*match.span(), "ORG", confidence=0.75)
            found = [*(span for span in found if span not in inside), society]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans


def add_own(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such bodies where nothing or a part of them is found."""
    found = _societies(page, spans) if "中国" in page.text else spans
    found = _works(page, _national(page, found) if "会" in page.text else found)
    if "所" in page.text and any(sign in page.text for sign in _OF_SCIENCE):
        institutes = [match.span() for match in _INSTITUTE.finditer(page.text)]
        new = [Span(*place, "ORG", confidence=0.75) for place in institutes if not overlapping(found, *place)]
        found = sorted((*found, *new), key=lambda span: span.start) if new else found
    for match in _BODY.finditer(page.text):
        start, end = match.span()
        inside = overlapping(found, start, end)
        told = page.has_breaker(start + 2, end, page.lexicon.name_verbs | {"服务", "活动"})
        part = end - start > _SHORTEST and all(
            span.label in ("ORG", "REGION") and start < span.start and span.end <= end for span in inside
        )
        if told or not part or _OF_A_SORT.match(page.text, start):
            continue
        found = [*(span for span in found if span not in inside), Span(start, end, "ORG", confidence=0.75)]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans
