"""What is no name inside what is taken for the name of a body: counts, verbs, words of a sort, what it is besides."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.spans import Span

#: How many there are, which no name says: 布鲁塞尔|一家医院, 以色列|多个主要空军, 全国政协|各专门委员会.
_SOME = re.compile(
    r"(?<![第—\d一二三四五六七八九十])(?:(?:一|[两几数多]|[二三四五六七八九十]{1,3}|\d+)[多余]?(?:家(?!渠)|[所座架处艘]|名(?!古)|个(?!人))"
    "|一些|许多|很多|一(?=公司|工厂|炼油厂|回收工厂)|两支|各(?=专门|电视|频道|乡|级|类)|第[二三四五]大(?!学))"
)
#: Words of a sort, before a word for bodies of a sort, which make no name together: 股份制|银行, 县级|医院.
_SORT = re.compile(
    "(?:各|全国|当地|普通|知名|重点|综合性?|研究型|高水平|股份制|国有|民营|公办|民办|乡镇|县级|基层|专科|中医|儿童|妇幼保健|商业|保险"
    "|互联网|网红|备案|数字|乡村|寄宿制|社区|大型|跨国|外资|外国|科研|高等|高校|职业|红色|革命|行业|地方|国内|[三-六]大|三级|学校|学科|汽车|金融)*"
    "(?:医院|卫生院|大学|院校|中小学|博物馆|图书馆|银行|公司|集团|院所|交易所|商会|商?协会(?:商会)?|实验室|主管|使团|中心)"
)
#: What somebody does inside, before the other body; a centre or hall has such words in its name.
_ACTS = re.compile(
    "(?:会见|访问|(?:媒体)?(?:当天)?援引|部署|派遣?(?=国民)|展示|任命|授权|抗议|递交|参加|重新?开(?:放|了)|战胜|夺得|击败|收购|入股|并购|起诉)(?!中心|馆|厅)"
)
#: What the body is besides, before its name: 德国|智库|伊弗经济研究所, 英国|反对党|工党.
_BESIDES = re.compile(
    "(?!.{2,4}(?:联合会|协会))(?:[一-龥]{0,4}?(?:智库(?=.{4})|(?:研究|民调|监管|评级)机构(?=.{3})|(?:制造|零售|运营|军火)商(?=.{4})"
    "|(?:安保|调查)企业(?=.{3})|著名景点|媒体(?=.{2,12}(?:社|报|台)))|(?:反对|执政)党(?=.{1,6}党))"
)
_FORCE = ("空军", "海军")
_BASE = ("基地", "航空站")


def counted(page: Page, span: Span) -> list[Span] | None:
    """布鲁塞尔|一家医院: what is one of some has no name; whose it is may have."""
    some = _SOME.search(page.text, span.start, span.end)
    return None if some is None or span.term is not None else _before(page, span, some.start())


def of_a_sort(page: Page, span: Span) -> list[Span] | None:
    """综合性|大学, 美国驻卡塔尔|某空军|基地: no body at all."""
    if span.term is None and not span.name and _SORT.fullmatch(page.text, span.start, span.end):
        return []
    if page.text.endswith("市中心", span.start, span.end):  # 苏梅|市中心
        return _before(page, span, span.end - 2)
    if page.text.startswith(_BASE, span.end) and page.text.endswith(_FORCE, span.start, span.end):
        return _before(page, span, span.end - 2)
    return None


def acted(page: Page, span: Span) -> list[Span] | None:
    """伊斯兰堡|会见|巴基斯坦参联会, 江苏队|战胜|安徽队."""
    act = _ACTS.search(page.text, span.start + 2, span.end - 2) if span.term is None else None
    if act is None:
        return None
    team = page.text.endswith("队", span.start, act.start())
    first = [replace(span, end=act.start(), name="")] if team else _before(page, span, act.start())
    if page.text[act.end()] in "该其了过" or page.text.endswith(("冠军", "亚军", "奖"), act.end(), span.end):
        return first
    rest = replace(span, start=act.end(), name="", term=None)
    return [*first, *(acted(page, rest) or [rest])]


def besides(page: Page, span: Span) -> list[Span] | None:
    """德国|智库|伊弗经济研究所."""
    if span.term is not None:
        return None
    places = [c for c in page.region_candidates if c.start == span.start and c.end < span.end]
    for place in places:
        if told := _BESIDES.match(page.text, place.end, span.end):
            return [replace(place), replace(span, start=told.end(), name="")]
    return None


def _before(page: Page, span: Span, end: int) -> list[Span]:
    """The body or place with which a span begins, up to where a name ends."""
    named = [
        replace(span, end=stop, name="")
        for start, stop, hit in page.names
        if hit.label == "ORG" and start == span.start
    ]
    known = [*page.organ_candidates, *page.region_candidates, *named]
    inside = [c for c in known if c.start == span.start and c.end <= end]
    return [replace(max(inside, key=lambda c: c.end))] if inside else []
