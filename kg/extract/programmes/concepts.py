"""Concepts of policy that are named at large, without the words before them: 下步|脱贫攻坚, 国家|创新驱动发展战略."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.programmes.apart import cut
from kg.extract.spans import Span

#: The concept whose last word is the head of programmes, and the war for it.
_CONCEPT = ("脱贫攻坚", "脱贫攻坚战")
#: The fields and places in which poverty is fought, which make a programme of its own: 教育脱贫攻坚, 深度贫困地区脱贫攻坚战.
_FIELDS = re.compile(
    r"(?:教育|健康|卫生|医疗|医保|交通|运输|水利|产业|就业|住房|危房改造|科技|电力|生态|旅游|文化|金融|消费|林业|农业|光伏|网络|行业|民政|易地|扶贫|搬迁|深度|精准|贫困|特困|地区|区域|片区|山区|人口|群众|整体|兜底|保障|社会|残疾人|东西部|民族|少数|革命|老区|党建|“[^“”]+”|[县镇乡村]域?|[和、])+"
)
#: What is said of when or how poverty is fought in a place: 某州|今年|脱贫攻坚战.
_WHEN = re.compile(
    r"[^“”]*(?:[今明去当]年|\d年度?|[全我本][国省市县区州旗镇乡村]|[以近]来|[下这]一?步|阶段|时期|当前|目前|后续|(?:夺取|打赢|打好|决战|决胜)|[省市县区州旗]委|政府|扶贫办)"
)
#: A concept of the nation, which goes by its name alone.
_OF_THE_NATION = "国家"


def bare_concept(page: Page, span: Span) -> list[Span]:
    """A concept without what was taken with it, behind the organ or place that was taken; nothing where all is the name."""
    text, start, end = page.text, span.start, span.end
    if text.startswith(_OF_THE_NATION, start):
        bare = cut(page, span, start + len(_OF_THE_NATION), end)
        return [bare] if bare.term else []
    if not text.endswith(_CONCEPT, start, end):
        return []
    left = text.rindex("脱贫", start, end)
    if text.endswith("战", start, end):
        when = _WHEN.match(text, start, left)
        if when is None or (when.end() < left and not _FIELDS.fullmatch(text, when.end(), left)):
            return []
        left = when.end()
    elif left == start or (_FIELDS.fullmatch(text, start, left) and text[left - 1 : left] not in "和、"):
        return []
    named = (*page.organ_candidates, *page.region_candidates)
    before = [
        other for other in named if start <= other.start and other.end <= left and other.label in ("ORGAN", "REGION")
    ]
    last = max(before, key=lambda other: (other.end, -other.start), default=None)
    return [*([replace(last)] if last else []), cut(page, span, left, end)]
