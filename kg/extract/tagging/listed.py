"""Bodies that stand unmarked in a list beside one that is marked and ends as they do: 市起重机械协会、|市物业协会."""

from __future__ import annotations

import re

from kg.extract.organs.within import SOME
from kg.extract.page import Page
from kg.extract.spans import BODIES, Span
from kg.model import Label

#: Ends of the names of bodies, by label and by sort: members of one list are of one sort.
_SORTS: tuple[tuple[Label, re.Pattern[str]], ...] = (
    (
        "ORG",
        re.compile(
            "(?:集团|公司|股份|控股|投资|科技|银行|证券|制药|药业|食品|能源|重工|汽车|电子|半导体|新材料|生物|医药)$"
        ),
    ),
    ("ORG", re.compile("(?:大学|学院|学校|中学|小学|[一二三四五六七八九十]中|研究院|研究所|实验室|医院|科学院)$")),
    ("ORG", re.compile("(?:(?:养老|颐养|服务|活动|康复|救助|托养|文化)中心|[养敬]老院|福利院|幼儿园)$")),
    ("ORG", re.compile("(?:协会|学会|商会|联合会|促进会|研究会|联盟|基金会)$")),
    (
        "ORGAN",
        re.compile("(?:局|厅|委|委员会|办|办公室|部|中心|[支总大]队|法院|检察院|(?<!研究)(?<!事务)(?<!供电)所|分局)$"),
    ),
)
_JOINTS = ("、", "和", "及", "与")
#: One more member of a list, behind another and before it.
_WORDS = "(?:(?![的了在将是等各某其该由为对向])[一-龥A-Za-z]){3,14}"
_AFTER = re.compile(f"[、和及与](?P<name>{_WORDS})")
_END = re.compile(
    "[、，。；）等和及与]|负责|相关|主要|有关|三方|两家|代表|分别|共同|[改扩新]建|改扩建|走访|慰问|调研|考察|深入|开展|为|参加|出席|主办|承办|协办|$"
)
_BEFORE = re.compile(f"(?:^|[，。；：（\n、由到在向对是了])(?P<name>{_WORDS})[、和及与]$")
_LONGEST = 16
_NO_NAME = re.compile("部门|单位|企业|机构|同志|领导|工作|管理$|服务$|建设$|以及")
_OF_A_SORT = re.compile(
    r"\d|全|有关|相关|重点|部分|多家|大型|中小|[市省县区]属|该|本|国有|民营|外资|政策性|股份制|城市商业|农村商业|商业银行"
)


def add_listed(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the members of lists that end like a body beside them."""
    text = page.text
    bodies = [
        span
        for span in spans
        if span.label in BODIES and (text.startswith(_JOINTS, span.end) or text[span.start - 1 : span.start] in _JOINTS)
    ]
    sorts = [(body, sort) for body in bodies if (sort := _sort(text, body)) is not None]
    if not sorts:
        return spans
    taken = page.taken(spans)
    found: list[Span] = []
    for body, sort in sorts:
        for step in (_next, _last):
            at = step(page, body.start, body.end, sort)
            while at and taken.find(1, *at) < 0:
                found.append(_body(page, *at, body.label))
                taken[at[0] : at[1]] = b"\x01" * (at[1] - at[0])
                at = step(page, *at, sort)
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _sort(text: str, body: Span) -> re.Pattern[str] | None:
    """How the names of the sort of a body end, if it is of one."""
    ends = (sort for label, sort in _SORTS if label == body.label and sort.search(text, body.start, body.end))
    return next(ends, None)


def _next(page: Page, start: int, end: int, sort: re.Pattern[str]) -> tuple[int, int] | None:
    """Where the next member of a list stands behind one."""
    match = _AFTER.match(page.text, end)
    for stop in _END.finditer(page.text, match.start("name") + 3, match.end() + 1) if match else ():
        at = (end + 1, stop.start())
        if sort.search(page.text, *at):
            return at if _is_name(page, *at) else None
    return None


def _last(page: Page, start: int, end: int, sort: re.Pattern[str]) -> tuple[int, int] | None:
    """Where the member of a list stands before one; the verb before the list is none of it."""
    match = _BEFORE.search(page.text, max(0, start - _LONGEST), start)
    if match is None or not sort.search(page.text, *match.span("name")):
        return None
    first, last = match.span("name")
    breakers, verbs = page.breakers, page.lexicon.name_verbs
    first = next((at for at in range(last - 3, first, -1) if at in breakers and breakers[at] not in verbs), first)
    return (first, last) if _is_name(page, first, last) else None


def _is_name(page: Page, start: int, end: int) -> bool:
    """Whether what a list holds may be the name of a body."""
    told = page.has_breaker(start + 2, end) or SOME.search(page.text, start, end) is not None
    return not (told or _OF_A_SORT.match(page.text, start, end) or _NO_NAME.search(page.text, start, end))


def _body(page: Page, start: int, end: int, label: Label) -> Span:
    """The body at a place, as the rules know it if they do."""
    known = (span for span in page.organ_candidates if (span.start, span.end, span.label) == (start, end, label))
    return next(known, Span(start, end, label, confidence=0.75))
