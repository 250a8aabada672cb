"""Companies, schools and houses that somebody goes to or writes to, which the tagger passes over or of which it sees a part.

来到|青峰药业, 抄送：|青峰核安全中心|，….
"""

from __future__ import annotations

import re

from kg.extract.organs.within import SOME
from kg.extract.page import Page
from kg.extract.spans import Span, overlapping

_ITEM = r"(?:(?![的了和与及等在对将是为向就并把被])[一-龥A-Za-z\d]){2,16}?"
#: What names of those end with that somebody goes to.
_HEAD = (
    "(?:公司|集团|(?:处理|水|电|化工|水泥|机械|钢铁|焚烧)厂|药业|股份|科技|电子|重工|[酒乳林牧渔矿实]业|制药|控股"
    "|银行|学校|[中小]学|[初高]中|中专|职高|幼儿园|大学|学院|医院|卫生院|研究[院所]|实验室|合作社|敬老院|福利院|养老院|光荣院|博物馆|纪念馆|展览馆)"
)
_END = "(?=[，、；。（]|[和及与]|等|考察|调研|走访|检查|参观|视察|慰问|看望|生产车间|车间|(?:技术)?研发中心|总部|厂区|展厅|门口|控制室|的(?:车间|厂房|控制室|生产线|实验室|展厅)|项目|实地|现场|详细|[一-龥]{0,3}校区)"
#: A name of such a body, or the number of a school.
_NAME = f"(?:{_ITEM}{_HEAD}|[一二三四五六七八九十]{{1,3}}中)"
#: Where somebody goes.
_GOING = re.compile(
    r"(?:来到|走进|走访|考察|参观|视察|察看|调研|慰问|前往|赴|探访|到访|抵达|先后到)(?:了|慰问|调研|考察|看望|察看"
    r"|参观)?(?:[我全][省市县区])?(?:[一-龥]{2,10}(?:高新区|经开区|开发区|园区|新区)[里内外]?的)?(?:重点(?:项目|企业|工程))?"
    rf"(?P<first>{_NAME}){_END}"
)
#: Where something happens that a sentence begins with: 在|青峰敬老院|，.
_IN = re.compile(
    rf"在(?<![一-龥]在)(?P<first>{_ITEM}(?:公司|集团|(?:处理|水|电|化工|水泥|机械|钢铁|焚烧)厂|药业|股份|合作社|(?:养老|颐养|托养|康复|特殊教育)中心|[养敬]老院|福利院|光荣院|医院|卫生院"
    r"|[中小]学|幼儿园|学校|[初高]中|中专|职高|学院|研究[院所]|实验室|博物馆|纪念馆))(?=，)"
)
_NEXT = re.compile(rf"(?:[一-龥]{{0,3}}校区)?[、和及与](?P<next>{_NAME}){_END}")
#: Those of a sort, which nobody is named by.
_OF_A_SORT = re.compile(
    "(?:[该这各某]|那(?![曲坡])|[两几多一][家所个些座]|有关|相关|部分|不少|许多|当地|辖区|本[省市县区地]).*"
    "|(?:农民|农村|农业|专业|种植|养殖|民营|民办|公办|重点|龙头|规上|辖区|沿街|定点|基层|社区|乡镇|乡村|企业|高等|职业|技工|中等|普通|中小|国有|外资|科技|互联网|生物|"
    "生产|加工|制造|高新|技术|工业|商业|金融|医疗|医药|公立|综合|镇街|偏远|山区|学校|医院|高校|科研|院所|污水|生活|垃圾|自来|火|集中|[省市县区乡镇]|[级属内])*"
    f"{_HEAD}|[省市县区](?:部分|各|所有|多|相关|有关).*|.*(?:企业|项目|基地|园区|部分|现场|一线|如何|情况|发展|建设|工作|问题)"
)

#: Who else gets a letter, and the names of bodies there.
_COPIED = re.compile(r"抄送[：:](?P<to>[^\n。]+)")
_RECIPIENT = re.compile(
    "(?<=[：:，、；])(?![各有本相])[一-龥（）]{2,30}(?:中心|公司|集团|院|研究所|协会|学会|大学|银行)(?=[，、；。\\s]|$)"
)
#: What is done with a body at the place before it: 在新乡|建立|河南先进膜材料产业研究院.
_FOUNDED = re.compile("(?:建立|成立|设立|组建|创建|共建|筹建|新建)了?(?=[一-龥]{4})")
#: Words for bodies of a sort before the name of one.
_SORTS = ("企业", "单位", "机构", "公司")


def add_visited(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the bodies that somebody goes to or that get a letter."""
    found = spans
    for copied in _COPIED.finditer(page.text) if "抄送" in page.text else ():
        for name in _RECIPIENT.finditer(page.text, *copied.span("to")):
            found = _with_body(page, found, *name.span())
    for going in (*_GOING.finditer(page.text), *_IN.finditer(page.text)):
        at: re.Match[str] | None = going
        while at is not None:
            found = _with_body(page, found, *at.span(at.lastgroup or 0))
            at = _NEXT.match(page.text, at.end(at.lastgroup or 0))
    return found


def _with_body(page: Page, spans: list[Span], start: int, end: int) -> list[Span]:
    """The spans with the body at a place, unless it is one of a sort or holds more than its place and a part of it."""
    if _OF_A_SORT.fullmatch(page.text, start, end) or _told(page, start, end):
        return spans
    inside = overlapping(spans, start, end)
    campus = [span for span in inside if span.label == "REGION" and page.text.endswith("校区", span.start, span.end)]
    spans, inside = [s for s in spans if s not in campus], [s for s in inside if s not in campus]
    if any(span.start < start or span.end > end for span in inside):
        return spans
    if any(span.label not in ("REGION", "ORG") or (span.label == "ORG" and span.term is not None) for span in inside):
        return spans
    alone = inside[0] if len(inside) == 1 and inside[0].label == "ORG" else None
    if alone and (alone.start == start or page.text.endswith(_SORTS, start, alone.start)):
        return spans  # 民营高新技术企业|兰友科技有限公司
    body = Span(start, end, "ORG", confidence=0.75)
    return sorted([*(span for span in spans if span not in inside), body], key=lambda span: span.start)


def _told(page: Page, start: int, end: int) -> bool:
    """Whether a verb stands where no name has one."""
    told = page.lexicon.organ_breaker.search(page.text, start, end) or SOME.search(page.text, start, end)
    told = told or _FOUNDED.search(page.text, start + 2, end)
    return told is not None or page.has_breaker(start + 2, end, page.lexicon.name_verbs)
