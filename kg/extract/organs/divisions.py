"""Departments right behind their organ that the tagger passes over, whatever follows: 省纪委|监督室|将情况公布, 某部|水资源司|干部."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.dictionary import cut_words, first_word, is_word
from kg.extract.organs.departments import NOT_DEPARTMENT, name_within
from kg.extract.organs.local import UNIT_END
from kg.extract.page import Page
from kg.extract.spans import Span

_WORDS = "(?:(?![的了及在将是由这该其等那为向从到被把给让各不一])[一-龥]){0,14}?"
#: A department by its last characters, which are those of other words as well.
_DEPARTMENT = re.compile(
    f"{_WORDS}(?:(?<![公官上土寿])司(?![法令机礼])|(?<![事管好到何各短长益难用])处|(?<![专本学内外儿百妇工理文])科"
    "|办公厅|(?:办公|督[查察]|监[督察测]|研究|审查调查|值班|档案|人事|综合|调研|管理|政策|联络|宣传|检查|秘书|信息)室"
    "|(?:考核|绩效|督[查导察]|改革|深改|保密|机要|网信|信访|整治|文明|招商|金融|食安|安委|双拥|反诈骗?|反骗|禁毒|扫黑|防汛|河长)办"
    f"|{UNIT_END}"
    "|(?:监督|监测|管理|检测|推广|检疫|防疫)站|组(?=干部|成员|副?组长|负责))"
)
#: A station or branch of the police and others who have some, by its own name, behind them: 海安市公安局|雅周派出所.
_STATION = re.compile(
    "(?!基层|辖[区内]|下辖|当地|附近|城区|农村|乡镇|全[市县区]|多个|部分|所有|社区|组织|调度|带领|要求|派出)(?:(?![的了及在将是由和与等各两几为向从到把给让])[一-龥]){2,4}派出所"
    "|(?:(?![的了及在将是由和与等各两几为向从到把给让])[一-龥]){2,5}?分局(?!长)(?:(?:(?![的了及在将是由和与等各两几为向从到把给让])[一-龥]){2,8}?(?:(?:支|大|中)队(?![长伍员])|派出所(?!长)))?"
)
_BRANCHING = (
    *("公安局", "公安分局", "分局", "公安处", "边境管理支队", "管理大队"),
    *("监督管理局", "监管局", "税务局", "环境局", "环保局", "资源局", "规划局", "国土局", "工商局"),
)
#: A group that an organ sends: 省人大常委会|执法检查组, 国务院|督查组.
_GROUP = re.compile(
    "第?[一二三四五六七八九十]{0,2}(?:执法检查|督查|督导|督察|巡视|巡察|联合调查|调查|考核|指导|联络|专项检查)组(?![织合])"
)
#: A bureau of a ministry: 公安部|网安局|牵头开展.
_BUREAU = re.compile(f"{_WORDS}局(?![势面限促长]|部(?!署))")
#: An institute of an organ, which is none of the state itself: 农业部|规划设计研究院.
_INSTITUTE = re.compile(
    f"(?=.{{4,14}}[院所]|.{{3,14}}心)(?!与|和){_WORDS}(?:(?:研究|设计|科学|规划|考试|勘测|工程|审计|艺术)(?:研究)?总?[院所](?!长|士|[在有]|属|级)"
    "|(?:数据|举报|信息|管理|研究|服务|发展|监测|评[价估审]|交流|考试|传播|宣传|应急|指挥|医疗|技术|人才|培训|鉴定|保障|采购|合作|教育|检[验测]|测评|核查|保护|调查|推广|监控|登记|节目|联络|认证)中心(?![组任工地主区位城思]))"
)
#: One by its short name, and what is printed for an organ: 交通运输部|公路院, 中央党校|报刊社.
_SHORT_INSTITUTE = re.compile(
    "(?:公路|水运|宏观|规划|广科|设计|财科|环科|水科|农科|林科|建科|交科|信通|计量|标准)院"
    "(?=副?院长|党委|专家|研究员|与|和|[、，。；]|研发|研制|牵头|发布|组织|开展)|(?:报刊|杂志|出版)社"
)
_PRINTED = ("杂志社", "出版社")
_MINISTRIES = ("部", "委员会", "总局", "署")
_ENDS = ("室", "站", "组", "办", "厅")
_HEADS = ("司", "处", "科", "办", "局")
#: What is no part of one organ alone.
_NONE = re.compile("大[院楼]|[已没]有|办事处|管理处$|社区|[省州]|市(?![场政容])|[县区](?!域)")
_SHORTEST = 3
_CONFIDENCE = 0.75


def add_behind(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the organs that have a department behind them made that department."""
    text, found = page.text, spans
    for index, span in enumerate(spans):
        if span.label != "ORGAN":
            continue
        ceiling = spans[index + 1].start if index + 1 < len(spans) else len(text)
        if house := _institute(page, span, ceiling):
            found = [house if other is span else other for other in found]
            continue
        match = _GROUP.match(text, span.end, ceiling)
        if match is None and text.endswith(_BRANCHING, span.start, span.end):
            match = _STATION.match(text, span.end, ceiling)
        if match is None and span.term is not None and span.term.name.endswith(_MINISTRIES):
            match = _BUREAU.match(text, span.end, min(ceiling, span.end + 10))
            match = match if match and _is_bureau(match[0]) and _is_one(page, match) else None
        if match is None:
            match = _DEPARTMENT.match(text, span.end, min(ceiling, span.end + 18))
            if match is None or not _is_one(page, match):
                continue
        root = span.name or text[span.start : span.end]
        body = replace(span, end=match.end(), name=name_within(root, match[0]), term=None, root=root)
        body.confidence = min(span.confidence, _CONFIDENCE)
        found = [body if other is span else other for other in found]
    branches = [span for span in found if span.root and text.find("分局", span.start, span.end) > 0]
    return _named_alike(text, found, branches) if branches else found


def _named_alike(text: str, spans: list[Span], branches: list[Span]) -> list[Span]:
    """The spans, of which those that stand for a branch of the police told before have its name: 南芬分局网安大队."""
    names = [(span.name, text[span.start : span.end]) for span in branches]
    short = {name[len(name) - k :]: name for name, words in names for k in range(4, len(words)) if "分局" in name[-k:]}
    return [
        replace(span, name=short[words]) if span.label == "ORGAN" and words in short else span
        for span in spans
        for words in [text[span.start : span.end]]
    ]


def _institute(page: Page, organ: Span, ceiling: int) -> Span | None:
    """The institute of an organ that is named right behind it."""
    house = _SHORT_INSTITUTE.match(page.text, organ.end, ceiling + 1)
    if house is not None and house.end() <= ceiling:
        start = organ.start - 2 * (
            house[0] in _PRINTED and page.text.endswith("中国", 0, organ.start)
        )  # 中国政协|杂志社
        return replace(organ, start=start, end=house.end(), label="ORG", name="", term=None, parts=(), root="")
    house = _INSTITUTE.match(page.text, organ.end, min(ceiling, organ.end + 18))
    if house is None or NOT_DEPARTMENT.search(house[0]):
        return None
    if page.has_breaker(organ.end + 1, house.end() - 1, page.lexicon.name_verbs):
        return None
    return replace(organ, end=house.end(), label="ORG", name="", term=None, parts=(), root="")


def _is_bureau(words: str) -> bool:
    """Whether words behind a ministry end in 局 as a bureau does, and not as 困局 and 变局 do."""
    last = cut_words(words, guess=False)[-1]
    return last == "局" or len(last) >= _SHORTEST


def _is_one(page: Page, match: re.Match[str]) -> bool:
    """Whether what stands behind an organ is a department of it, and its last character begins no word behind it."""
    text, end = page.text, match.end()
    if len(match[0]) < _SHORTEST or NOT_DEPARTMENT.search(match[0]) or _NONE.search(match[0]):
        return False
    if page.has_breaker(match.start() + 1, end - 1, (*page.lexicon.name_verbs, "与", "和")):
        return False
    if not match[0].endswith(_ENDS) and len(first_word(text[end - 1 : end + 3])) > 1:
        return False
    last = cut_words(match[0], guess=False)[-1]
    return last in _HEADS or not any(is_word(last, kind) for kind in "vsdafmq")
