"""Names of organisations, programmes and meetings that the vocabulary knows, and those of congresses, made by rule."""

from __future__ import annotations

import re

from kg.extract.lexicon import Surface
from kg.extract.organs.composed import choose_valid
from kg.extract.page import Page
from kg.extract.spans import Span

_PARTIES = frozenset("民农致九台")
#: Parties among the circles of members of a conference: 民革、|科技界、环境资源界委员.
_CIRCLES = re.compile("(?:、[^，。、]{2,8})*界(?:别|委员|联组|的|和|，|、)")


#: What somebody is taken for behind 为.
_AS = ("组长", "团长", "队长", "会长", "首的")
#: Somebody whom the text makes an officer, up to 为: 任命|常建华为|某部部长.
_APPOINTED = re.compile("(?:任命|选举|推选|推举|聘任|聘请|增补|补选|提名)[一-龥]{1,3}为\\Z")


def _weak_name(text: str, start: int, end: int, surface: Surface) -> bool:
    """Whether a short name that may be an ordinary word is a name here: quoted, listed, or its full form is near."""
    if text[start - 1 : start] == "“" and text[end : end + 1] == "”":
        return True
    if surface.label != "ORG":
        return False
    if any(len(name) > len(surface.text) + 1 and name in text for t in surface.terms for name in (t.name, *t.aliases)):
        return True
    if text[start] in _PARTIES and _CIRCLES.match(text, end):
        return True
    return text[start - 1 : start] == "、" and text[end : end + 1] in "、等"


def find_named(page: Page, hits: list[tuple[int, int, Surface]]) -> list[Span]:
    """Organisations, programmes and event series that the vocabulary names."""
    text = page.text
    spans = []
    for start, end, surface in hits:
        if surface.label not in ("ORG", "PROGRAM", "EVENT"):
            continue
        if surface.weak and not _weak_name(text, start, end, surface):
            continue
        if text[end - 1] == "为" and (text.startswith(_AS, end) or _APPOINTED.search(text, max(0, start - 5), end)):
            continue  # 以某人为组长, 常建华|为组长, 任命常建华|为某部部长
        term = choose_valid(surface.terms, page.date)
        if surface.label == "PROGRAM":
            if re.match(r"委员会|领导小组|集团|公司|司(?!法)|局|银行|基金会|大学|报|网", text[end : end + 4]):
                continue
            end += _more(text, surface.text, end)
        spans.append(Span(start, end, surface.label, name="", term=term, confidence=0.93))
    return spans


#: What is said of what is strategic, which is no part of a name: 乡村振兴|战略部署.
OF_STRATEGY = ("战略部署", "战略布局", "战略目标", "战略任务", "战略定位", "战略决策", "战略支撑", "战略机遇期")


def _more(text: str, name: str, end: int) -> int:
    """How long the head is that stands behind the name of a programme: 健康中国|行动, 国企改革三年行动|方案."""
    heads = ("方案", "计划") if name.endswith("行动") else ("战略", "行动", "倡议")
    if name.endswith(("战略", "倡议")) or text.startswith(("行动计划", "行动方案", *OF_STRATEGY), end):
        return 0
    return 2 * text.startswith(heads, end)


#: Meetings whose names are made by rule: congresses, plenums, sessions. What one begins with is looked at first.
_COMPOSED = re.compile(
    r"(?=[党中第一二三四五六七八九十庆纪])(?:"
    r"(?:(?:党的|中共|中国共产党)第?[一二三四五六七八九十]{1,3}(?:大(?=[，。、召报精代以后之胜开闭和的主提通确作擘部强》”\s]|$)|次全国代表大会))"
    r"|(?:党的|中共|中国共产党)?(?:第?[一二三四五六七八九十]{1,3}届)(?:中央委员会第?)?(?:[一二三四五六七历](?:中|次)[、和]?)+(?:全体会议|全会)"
    r"|(?:党的|中共)?[一二三四五六七八九十]{1,3}届历次全会"
    r"|(?:中国共产党|中共)[一-龥]{1,10}?[省市县区州旗盟]第[一二三四五六七八九十]{1,3}次代表大会"
    r"|(?:庆祝|纪念)[^，。；“”]{3,40}?周年(?:大会|座谈会|招待会)(?:暨[^，。；]{4,30}?(?:大会|典礼))?"
    r"|第?[一二三四五六七八九十]{1,3}届全国(?:人大|政协|人民代表大会)(?:常委会)?第?[一二三四五六七八九十]+次(?:全体)?会议)"
)


def find_composed(page: Page) -> list[Span]:
    """Congresses, plenums and sessions: 党的二十大, 二十届一中、二中全会, 十四届全国人大一次会议."""
    return [Span(m.start(), m.end(), "EVENT", confidence=0.95) for m in _COMPOSED.finditer(page.text)]
