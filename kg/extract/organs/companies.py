"""Companies that their context gives away: in a list that ends in 等企业, before the title of who leads them, behind a place."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.organs.traded import add_traded
from kg.extract.page import Page
from kg.extract.places.kinds import lies_abroad
from kg.extract.spans import Span, overlapping

#: What ends a list of companies.
_AND_OTHERS = re.compile(
    r"等(?:(?![了在将是和与及，。]|领域|行业|产业|链条|赛道|方面)[一-龥\d]){0,10}?(?:企业|公司|车企|药企|房企|央企|国企|民企|厂商|商协会)(?!家)"
)
_ITEM = re.compile("(?:(?![了的在将是等，。；：与和及]|企业)[一-龥A-Za-z·]|（[一-龥]{2,4}）){2,18}")
_BUREAU = re.compile(
    "(?:(?:中(?:建|铁|交|冶|水电|电建|能建|铁建|煤|核|国水电|国电建|国建筑)|水电)"
    "[一二三四五六七八九十]{1,3}(?:航|勘|公|冶)?|中铁(?:隧道|大桥|电气化|武汉电气化|(?:上海|北京|广州)工程))局(?:集团|总承包)?(?:有限公司|公司)?(?![长势])"
)
#: What the short names of companies end with, three of which are listed.
_LIKE_COMPANY = re.compile(
    "(?:科技|投资|集团|控股|股份|生物|医药|药业|电子|汽车|重工|新材|智能|通信|能源|资本|基因|食品|证券)$"
)
_LONGEST = 20
_NO_COMPANY = re.compile("公司$|项目|工程|基地|园|(?:开发|高新|经开|保税|试验|新)区$")
_MARK = re.compile("[、，。；：“”\n了与和及]|来自")
#: Titles of those who lead companies.
_LEADERS = re.compile(
    "(?:联合|首席|高级|资深)?(?:董事长|总经理|总裁|创始人|首席执行官|副总裁|副总经理|CEO|技术总监|经济学家|(?:宏观)?分析师|投资顾问)"
)
_LED = re.compile("(?:^|[，。、；：“”\n])(?P<name>(?:(?![的了在将是由该某其和与及])[一-龥A-Za-z]){3,8})$")
#: What is no name of a company before a title.
_NO_NAME = re.compile(
    "公司|集团$|企业|厂长|原|前任?|时任|兼|现任|出任|担任|[主书副院校会]|表示|代表|著名|知名|同志|先生|行业|独立|资深|首席|高级|业内|市场|宏观|特约|财经|国际|多位|[名位]"
)
#: A company named by its place alone, before who leads it: 惠民|公司|总经理.
_SHORT = re.compile("(?:分|子)?公司(?=总经理|副总经理|董事长|党委|党总支|负责人|经理)")
#: A company that begins with its place.
_PLACED = re.compile(
    "(?!成立|注册|设立|投资(?!控股|集团|发展|管理|建设|开发|运营|经营|有限|（)|引进|考察|调研|走访|一家|企业|有关|多家|[县市区省]属)"
    "(?:(?![的和与及在将是对由为向了把等])[一-龥A-Za-z（）]){2,16}?(?:(?:股份|集团|责任)?有限(?:责任)?公司|股份公司|集团公司|合伙企业)"
)


#: What is done with a company, before its name.
_OBJECT = re.compile("收购|参观|走访|来到|引[进入]|落户|成立|设立|考察|调研|参股|入股|关于|联合|携手|牵手|其中")
#: A company with its country, its place or what it is in brackets: |某某通信系统（中国）有限公司.
_BRACKETED = re.compile(
    "(?:^|(?<=[，。、；：“”\n和与及由向对在了为是给]))(?P<name>(?:(?![的了和与及由向对在是])[一-龥A-Za-z]){2,14}（(?:(?:集团|控股|股份)）(?:总)?公司|[一-龥]{2,4}）"
    "(?:(?![的了和与及由向对在是])[一-龥]){0,10}?(?:(?:股份|集团|责任)?有限(?:责任)?公司|股份公司|集团公司)))"
)


def find_companies(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the companies that the tagger passed over or of which it saw only the place."""
    spans = _placed(page, spans) if "公司" in page.text or "合伙企业" in page.text else spans
    if "）" in page.text and "公司" in page.text:
        spans = _bracketed(page, spans)
    if "等" in page.text:
        spans = _listed(page, spans)
    spans = _joined(page.text, spans)
    _take_kind(page.text, spans)
    return _led(page, add_traded(page, _numbered(page.text, spans) if "局" in page.text else spans))


#: The kind of a company behind its name, and ends of what is none.
_KIND = re.compile(
    "(?:控股(?!子|公司|企业|股东|方|权|的|有限)|股份(?=[、，。；和与等]|董事|总)|集团(?=[、，。；和与等]|董事|总))"
)
_NO_HOLDING = ("公司", "集团", "政府", "委员会", "大学", "学院", "医院", "协会", "企业", "基金")
#: What stands between the state and the rest in the names of companies.
_OF_PLACE = re.compile("(?:集团|控股|公司|银行|股份)$")
_OF_STATE = ("联合", "国际", "国家", "统一", "皇家", "人民")


def _joined(text: str, spans: list[Span]) -> list[Span]:
    """A state, a word of its companies' names and the rest of one is one company, and a place of China with the rest.

    俄罗斯|联合|航空制造集团, 浙江|某某控股集团.
    """
    found: list[Span] = []
    for span in spans:
        before = found[-1] if found else span
        state = span.label == "ORG" and before.label == "REGION"
        state = state and (
            span.term is None or span.term.name.startswith(text[before.start : span.end])
        )  # 浙江|吉利控股集团
        ours = state and before.end == span.start and not lies_abroad(before)
        if (state and text[before.end : span.start] in _OF_STATE) or (
            ours and _OF_PLACE.search(text, span.start, span.end)
        ):
            found[-1] = replace(span, start=before.start, name="")
        else:
            found.append(span)
    return found


def _take_kind(text: str, spans: list[Span]) -> None:
    """Take in the kind of a company behind its name, in place: 陕汽|控股."""
    for index, span in enumerate(spans):
        if span.label != "ORG":
            continue
        ceiling = spans[index + 1].start if index + 1 < len(spans) else len(text)
        kind = _KIND.match(text, span.end, ceiling)
        if kind and not text.endswith(_NO_HOLDING, span.start, span.end):
            span.end, span.name, span.term = kind.end(), "", None


def _numbered(text: str, spans: list[Span]) -> list[Span]:
    """The spans with the numbered companies that build: 中建|七局."""
    found = [Span(*match.span(), "ORG", confidence=0.9) for match in _BUREAU.finditer(text)]
    for bureau in found:
        inside = overlapping(spans, bureau.start, bureau.end)
        if all(bureau.start <= span.start and span.end <= bureau.end for span in inside):
            spans = sorted([*(span for span in spans if span not in inside), bureau], key=lambda span: span.start)
    return spans


def _placed(page: Page, spans: list[Span]) -> list[Span]:
    """A place and what follows up to 有限公司 is one company: 湖北省|生态环保有限公司, but not 成都|会见某公司."""
    text = page.text
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            continue  # within the company found
        company = None
        if span.label == "REGION":
            company = _SHORT.match(text, span.end) or _PLACED.match(text, span.end)
        if company and not page.lexicon.organ_breaker.search(text, span.end, company.end()):
            inside = overlapping(spans, span.end, company.end())
            if all(other.label in ("ORG", "REGION") and not other.term for other in inside):
                span = replace(span, end=company.end(), label="ORG", name="", term=None, parts=())
        found.append(span)
    return found


def _bracketed(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the companies that have brackets in their names, in place of what is found within those."""
    for company in _BRACKETED.finditer(page.text):
        start, end = company.span("name")
        start = next((at for at in range(start + 4, start, -1) if len(page.breakers.get(at, "")) > 1), start)
        start = lead.end() if (lead := _OBJECT.match(page.text, start)) else start
        inside = overlapping(spans, start, end)
        whole = any(span.label == "ORG" and span.end == end and "（" in page.text[span.start : end] for span in inside)
        part = all(start <= span.start and span.end <= end and span.label in ("ORG", "REGION") for span in inside)
        if part and not whole and not page.text.startswith("（", start):
            kept = [span for span in spans if span not in inside]
            spans = sorted([*kept, Span(start, end, "ORG", confidence=0.85)], key=lambda span: span.start)
    return spans


def _listed(page: Page, spans: list[Span]) -> list[Span]:
    """The members of lists that end in 等企业, if one of them is known to be a company: 比亚迪、|贝特瑞|等龙头企业."""
    text = page.text
    for others in _AND_OTHERS.finditer(text):
        at, items = others.start(), list[tuple[int, int]]()
        while at > 0:
            start = max((match.end() for match in _MARK.finditer(text, max(0, at - _LONGEST), at)), default=at)
            start = 0 if start == at < _LONGEST else start
            start = next((told for told in range(at - 2, start, -1) if len(page.breakers.get(told, "")) > 1), start)
            if not _ITEM.fullmatch(text, start, at):
                break
            items.append((start, at))
            if text[start - 1 : start] not in ("、", "和"):
                break
            at = start - 1
        surfaces = page.lexicon.surfaces
        named = [surfaces[text[slice(*item)]] for item in items if text[slice(*item)] in surfaces]
        ends = {end for _, end in items}
        known = [span for span in spans if span.label == "ORG" and span.end in ends and span.start >= items[-1][0]]
        known_too = any(surface.label == "ORG" for surface in named)
        told = len(items) > 2 and any(_LIKE_COMPANY.search(text, *item) for item in items)
        if len(items) > 1 and (known or known_too or told):
            spans = _with_companies(spans, [item for item in items if not _NO_COMPANY.search(text, *item)])
    return spans


def _with_companies(spans: list[Span], items: list[tuple[int, int]]) -> list[Span]:
    """The spans with a company at each of some places that holds nothing, or only the place with which it begins."""
    for start, end in items:
        inside = overlapping(spans, start, end)
        places = [span for span in inside if span.label == "REGION" and span.start == start]
        begins = [place for place in places if end - place.end > 1 or (place.end == end and place.term is None)]
        begins += [
            body for body in inside if body.label == "ORG" and start < body.start and body.end < end
        ]  # 胜|华电|缆
        if inside == begins:
            spans = [*(span for span in spans if span not in inside), Span(start, end, "ORG", confidence=0.75)]
    return sorted(spans, key=lambda span: span.start)


def _led(page: Page, spans: list[Span]) -> list[Span]:
    """What stands unmarked before the title of a company's leader: ”|大宋智能|董事长."""
    text = page.text
    found: list[Span] = []
    for index, span in enumerate(spans):
        if span.label != "POSITION":
            continue
        floor = spans[index - 1].end if index else 0
        titled = floor < span.start and _LEADERS.fullmatch(text, span.start, span.end)
        company = _LED.search(text, max(floor, span.start - 9), span.start) if titled else None
        if company and not _NO_NAME.search(company["name"]) and not _holds_verb(page, company):
            found.append(Span(company.start("name"), company.end("name"), "ORG", confidence=0.75))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _holds_verb(page: Page, company: re.Match[str]) -> bool:
    return any(end in page.breakers for end in range(company.start("name") + 1, company.end("name")))
