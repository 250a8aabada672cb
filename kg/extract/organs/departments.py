"""Bodies within bodies: departments behind their organ, branches behind their organisation, presidiums of congresses."""

from __future__ import annotations

import re
from collections import Counter

from kg.extract.page import Page
from kg.extract.places.kinds import lies_abroad, region_name
from kg.extract.spans import Span

#: An internal department behind its organ, which must end where a title, a mark or a verb begins.
_DEPARTMENT = re.compile(
    r"(?:新闻|外事?|宣传|法规|督查|信息)办(?=主任|副主任|负责)|[一-龥]{1,14}?(?:司|局|厅|处|科|室|办公室|部|委员会|工委|总队|支队|大队|中心|组|(?<=边检)站|派出所|(?<=[一二三四五]|事|政|行)庭)"
    r"(?=[，。；：）（\s]|、|原|庭长|司长|局长|厅长|处长|所长|站长|科长|主任|部长|组长|成员|总队长|支队长|副|有关|相关|负责|主要|书记|政委|获悉|了解到|介绍|表示|通报|透露|消息|提醒"
    r"|近日|日前|今[天日]|组织|举办|启动|开展|指导|查处|查办|查获|侦破|破获|约谈|责令|一级|二级|三级|四级|检察[员官]|法官|民警|干警|科员|工作人员|[上中少]将|[大上中]校|专员|巡视|调研员"
    r"|发布|印发|召开|主办|承办|联合|会同|配合|与|和|工作|任|时任|党)"
)
#: What has no departments by their own name.
OF_NO_DEPARTMENT = ("中国共产党中央委员会", "国务院", "中国共产党中央政治局")
#: Words that end like the name of a bureau: 统筹全局.
NO_BUREAU = (
    "(?:[布格大结时棋僵变残危]|(?<!安)全|(?<![财民邮市行路渔林盐港])政|(?<!公)开|(?<!稳)定|(?<!腐)败|(?<![创广更])新)局"
)
NOT_DEPARTMENT = re.compile(
    rf"[的了及在将是由这该其等那]|对(?![外口])|{NO_BUREAU}|部署|部门|决策|召开|举行|(?<!新闻)发布|印发|主要|有关|相关|负责|负责人|联合|会同|(?<!社会)组织|要求|指出|强调|出台|"
    r"下属|所属|直属|驻|^海区|^副(?!食|产品)|总理|国务委员|^和|^与|^同(?!步)|^各(?!界)|^中(?!小企业|外合作|药)|^原党|党组|机关|书记|主任|部长|主席|总理|总统|委员长|秘书长"
    r"|工作[会组]|同志|领导|新设|增设|内设|随后|此后|开展|推进|按照|坚持|发言|介绍|表示|批准|公开|通报|精神|坚强|坚持|干部(?!.{0,5}[局处司科室]$)|会见|拜[访会]|走访"
    r"|(?:基层|辖[区内]|当地|附近|[城农林]区|农村|乡镇)派出所|代表[省市县区州旗]|[州省市县区]长|届|成立|设立|组建|建立|常委$|^位|[东西南北中]部$"
)


#: A committee of a congress or of a political consultative conference: 市政协|经济委.
_COMMITTEE = re.compile(
    "(?!原)[一-龥]{2,12}?(?<![常党])委(?:员会)?(?=[，。、；）主副办]|负责|有关|组织|调研|召开|专题|联合|与|和|的)"
)
_CONGRESSES = ("政协", "人大", "人大常委会")
#: What stands behind a body and begins the name of no part of it.
_MARKS = frozenset("，。、；：（）“”\n")


def department(page: Page, span: Span) -> Span | None:
    """The internal department named right behind an organ (工信部 + 运行监测协调局)."""
    if page.text[span.end : span.end + 1] in _MARKS or page.text.startswith("部门", span.end - 1):
        return None  # 农业部|门派出专家组
    congress = page.text.endswith(_CONGRESSES, span.start, span.end)
    match = (_COMMITTEE if congress else _DEPARTMENT).match(page.text, span.end)
    if match is None and congress:
        match = _DEPARTMENT.match(page.text, span.end)
    if not match or NOT_DEPARTMENT.search(match.group().removesuffix("领导小组")):
        return None
    verbs, breakers = page.lexicon.name_verbs, page.breakers
    inside = [breakers[end] for end in range(span.end + 2, match.end()) if end in breakers]
    if any(word not in verbs and word != "与" for word in inside):
        return None
    return Span(
        span.start,
        match.end(),
        span.label,
        name=name_within(span.name or page.text[span.start : span.end], match.group()),
        parts=span.parts,
        confidence=span.confidence - 0.08,
        root=span.name,
        open=span.open,
    )


#: Words of which short names have the first character alone: 联络办|公室.
_BODIES = ("委员会", "办公室")
#: So short is what the short name of a body leaves of its last word.
_TAIL = 4


def name_within(organ: str, words: str) -> str:
    """The name of what is called by an organ and words behind it, of which the first may be in its name already.

    Examples
    --------
    >>> name_within("工业和信息化部", "运行监测协调局"), name_within("中央军委政法委员会", "员会")
    ('工业和信息化部运行监测协调局', '中央军委政法委员会')
    """
    if len(words) < _TAIL and organ.endswith(words):
        return organ  # 总政|治部
    body = next((body for body in _BODIES if organ.endswith(body) and words.startswith(body[1:])), " ")
    return organ + words.removeprefix(body[1:])


_ORG_PART = re.compile(
    r"(?:[一-龥]{0,8}?分行|[一-龥]{0,6}?支行|[一-龥]{0,6}?分公司)?[一-龥]{2,10}?(?:部|研究院|研究所|学院|研究中心|中心|系|实验室|研究室|事业部|学部)"
    r"(?=部长|主任|院长|所长|总经理|副|教授|研究员|首席|高级|执行|常务|原|负责|有关|相关|学习|毕业|任教|就读|，|。|、|党)|[一-龥]{0,8}?(?:分行|支行|分公司|分院|学部(?:主席团)?|频道|之声|频率)"
)


def organisation_parts(page: Page, spans: list[Span]) -> list[Span]:
    """Departments and branches right behind an organisation (北京大学 + 国家发展研究院, 中国银行 + 浙江省分行)."""
    found = []
    for span in spans:
        if span.label != "ORG" or page.text[span.end : span.end + 1] in _MARKS:
            continue
        match = _ORG_PART.match(page.text, span.end)
        if match and not NOT_DEPARTMENT.search(match.group()):
            found.append(Span(span.start, match.end(), "ORG", confidence=span.confidence - 0.1))
    return found


def presidiums(page: Page, events: list[Span]) -> list[Span]:
    """The presidium of a congress: 十四届全国人大三次会议主席团."""
    return [
        Span(event.start, event.end + 3, "ORGAN", confidence=0.9)
        for event in events
        if event.label == "EVENT" and page.text.startswith("主席团", event.end)
    ]


def name_presidiums(page: Page, spans: list[Span]) -> None:
    """Give the presidium of a congress that is not the people's the name of that congress: 大会主席团, 主席团."""
    bare = [span for span in spans if span.label == "ORGAN" and page.text[span.start : span.end] in _PRESIDIUMS]
    if not bare:
        return
    if _PEOPLES_CONGRESS.search(page.text):
        _name_of_place(page, spans, bare)
        return
    congresses = [span for span in spans if span.label == "EVENT" and span.name.endswith(_CONGRESS_ENDS)]
    full = [span for span in congresses if span.name.endswith(_CONGRESS_ENDS[0])]
    congresses = full or congresses  # a text on a congress has its name in full, and may recall 党的二十大 before
    told = Counter(congress.name for congress in congresses)  # the one that is held is told more often than others
    for span in bare:
        before = [congress.name for congress in congresses if congress.start < span.start]
        held = max(reversed(before or list(told)), key=told.__getitem__, default="大会")
        span.name, span.term = held + "主席团", None


def _name_of_place(page: Page, spans: list[Span], bare: list[Span]) -> None:
    """Give the presidium of the people's congress of a place its name: 某市第五届人民代表大会第一次会议 … 大会主席团."""
    sessions = [span for span in spans if span.label == "EVENT" and _PEOPLES_CONGRESS.search(span.name)]
    if not sessions or any("全国" in span.name for span in sessions):
        return
    places = [place for span in sessions for place in page.places_at(span.start) if not lies_abroad(place)]
    place = max(places, key=lambda place: place.end - place.start, default=None)
    for span in bare:
        name = region_name(place) if place is not None else ""
        span.name, span.term = f"{name}人民代表大会主席团", None
        span.parts, span.open = place.parts if place is not None else (), place is None


_PRESIDIUMS = ("大会主席团", "主席团")
_CONGRESS_ENDS = ("代表大会", "大")
_PEOPLES_CONGRESS = re.compile(r"宪法和法律委员会|(?:人大|人民代表大会)(?:第?[一二三四五六]次)?(?:会议|全体会议)")
