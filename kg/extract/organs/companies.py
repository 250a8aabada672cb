"""Companies that their context gives away: in a list that ends in 等企业, before the title of who leads them, behind a place."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.spans import Span

#: What ends a list of companies.
_AND_OTHERS = re.compile(
    r"等(?:\d+|[一二三四五六七八九十两多数几]|众多|多个|一批|知名|著名|龙头|重点|骨干|头部|领军|行业|链主|优质|大型|家|国内外|明星|本土|上市|科技|世界|500强|的)*"
    "(?:企业|公司|车企|药企|房企|央企|国企|民企|厂商|商协会)"
)
_ITEM = re.compile("(?:(?![的了在将是等，。；：与和及]|企业|公司$)[一-龥A-Za-z]){2,10}")
_LONGEST = 12
_MARK = re.compile("[、，。；：（）“”\n了与和及]")
#: Titles of those who lead companies.
_LEADERS = re.compile("(?:联合)?(?:董事长|总经理|总裁|创始人|首席执行官|副总裁|副总经理|CEO|技术总监)")
_LED = re.compile("(?:^|[，。、；：“”\n])(?P<name>(?:(?![的了在将是由该某其和与及])[一-龥A-Za-z]){3,8})$")
#: What is no name of a company before a title.
_NO_NAME = re.compile("公司|集团$|企业|厂长|原|前任?|时任|兼|现任|出任|担任|[主书副院校会]|表示|代表|著名|同志|先生")
#: A company that begins with its place.
_PLACED = re.compile(
    "(?!成立|注册|设立|投资|引进|考察|调研|走访|一家|企业|有关|多家|[县市区省]属)"
    "(?:(?![的和与及在将是对由为向了把等])[一-龥A-Za-z（）]){2,16}?(?:股份|集团|责任)?有限(?:责任)?公司"
)


def find_companies(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the companies that the tagger passed over or of which it saw only the place."""
    spans = _placed(page, spans) if "有限" in page.text else spans
    if "等" in page.text:
        spans = _listed(page.text, spans)
    return _led(page, spans)


def _placed(page: Page, spans: list[Span]) -> list[Span]:
    """A place and what follows up to 有限公司 is one company: 湖北省|生态环保有限公司, but not 成都|会见某公司."""
    text = page.text
    found: list[Span] = []
    for span in spans:
        company = _PLACED.match(text, span.end) if span.label == "REGION" else None
        if found and span.start < found[-1].end:
            continue  # within the company found
        inside = _within(spans, span.end, company.end()) if company else []
        told = company and page.lexicon.organ_breaker.search(text, span.end, company.end())
        if company and not told and all(other.label in ("ORG", "REGION") and not other.term for other in inside):
            span = replace(span, end=company.end(), label="ORG", name="", term=None, parts=())
        found.append(span)
    return found


def _listed(text: str, spans: list[Span]) -> list[Span]:
    """The members of lists that end in 等企业, if one of them is known to be a company: 比亚迪、|贝特瑞|等龙头企业."""
    for others in _AND_OTHERS.finditer(text):
        at, items = others.start(), list[tuple[int, int]]()
        while at > 0:
            start = max((match.end() for match in _MARK.finditer(text, max(0, at - _LONGEST), at)), default=at)
            start = 0 if start == at < _LONGEST else start
            if not _ITEM.fullmatch(text, start, at):
                break
            items.append((start, at))
            if text[start - 1 : start] not in ("、", "和"):
                break
            at = start - 1
        known = [span for span in spans if span.label == "ORG" and (span.start, span.end) in items]
        if len(items) > 1 and known:
            spans = _with_companies(spans, items)
    return spans


def _with_companies(spans: list[Span], items: list[tuple[int, int]]) -> list[Span]:
    """The spans with a company at each of some places that holds nothing, or only the place with which it begins."""
    for start, end in items:
        inside = _within(spans, start, end)
        begins = [span for span in inside if span.label == "REGION" and span.start == start and end - span.end > 1]
        if inside == begins:
            spans = [*(span for span in spans if span not in inside), Span(start, end, "ORG", confidence=0.75)]
    return sorted(spans, key=lambda span: span.start)


def _led(page: Page, spans: list[Span]) -> list[Span]:
    """What stands unmarked before the title of a company's leader: ”|大宋智能|董事长."""
    text = page.text
    found: list[Span] = []
    for index, span in enumerate(spans):
        floor = spans[index - 1].end if index else 0
        titled = span.label == "POSITION" and floor < span.start and _LEADERS.fullmatch(text, span.start, span.end)
        company = _LED.search(text, max(floor, span.start - 9), span.start) if titled else None
        if company and not _NO_NAME.search(company["name"]) and not _holds_verb(page, company):
            found.append(Span(company.start("name"), company.end("name"), "ORG", confidence=0.75))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _holds_verb(page: Page, company: re.Match[str]) -> bool:
    return any(end in page.breakers for end in range(company.start("name") + 1, company.end("name")))


def _within(spans: list[Span], start: int, end: int) -> list[Span]:
    return [span for span in spans if span.start < end and start < span.end]
