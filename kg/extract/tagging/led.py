"""A body and the title of who leads it, with the words between them where they belong: 某集团原|党委书记."""

from __future__ import annotations

import re
from operator import attrgetter

from kg.extract.organs.departments import NOT_DEPARTMENT
from kg.extract.page import Page
from kg.extract.spans import BODIES, Span

#: Bodies of the party inside an organisation, which are no part of its name.
_PARTY_BODY = re.compile(r"(?<=..)(?:原|前)?(?:党[委组]|党总?支部)$")
_PARTY_BODIES = re.compile("[原前]?(?P<body>党[委组]|党总?支部)")
#: The side of a joint body that somebody leads.
_SIDE = re.compile("(?<=[会委制])[一-龥]方$")
#: Ends of the names of companies and of what else is no organ, with the party's body in them.
_COMPANY = re.compile(
    "(?:集团|公司|(?<!人民)银行|大学|学院|医院)(?:原|前)?(?:党[委组])?$|(?:研究[院所]|[中小]学|学校|[林农]场|电视台|报社)(?:原|前)?党[委组]$"
)
_FORMER = ("前", "原")
#: Words for the time of an office before its title, which are no part of the body's name, and characters before a title.
_IN_OFFICE = ("新任", "现任", "时任", "首任")
_BEFORE_TITLE = "新任"
_ELECTED = "当选"
_BEHIND_TITLE = ("代理", "任命")
#: By whom an office is taken for the time being.
_BY_WHOM = re.compile("(?:由|决定)(?:(?:其|他|她)|[一-龥·]{2,6})(?:同志)?(?:暂时|临时)?$")
#: A part of a body, before a title or 原 that belongs to it.
_PART = re.compile(
    "(?:(?![原前兼驻]|党|机关|所属|下属|直属(?!.{0,3}队))(?:(?![的了和与及在对是将、原])[一-龥]){1,12}(?:部|处|室|中心|系|科|股|庭|(?<!任)所|分会|分局|监区|车间|学院|[支大中分]队)"
    "|置地|地产|资本|控股|金控|物业|燃气)(?=[原前]?$)"
)
#: How far behind a body the title is that somebody has in a part of it.
_LONGEST_PART = 15
#: What stands between a body and the title of it.
_BESIDE = ("", *_FORMER)


def settle_led(page: Page, led: Span, title: Span) -> None:
    """A body or place, ``led``, and the title behind it, changed in place: each with what stands between them and is its own."""
    if led.label == "REGION" and title.start > led.end + 1:
        _take_rest(page, led, title)
    if led.label in BODIES:
        _take_part(page, led, title)
        _take_last(page, led, title)
    if page.text[led.end : title.start] in _BESIDE:
        _settle_beside(page.text, led, title)


def settle_title(page: Page, title: Span) -> None:
    """A title, changed in place, without the words that are none of it: 任命李强为|新|局长, 调至某公司|任|董事长, 国王|任命|."""
    if (
        page.text.endswith(_BEHIND_TITLE, title.start, title.end)
        and page.text[title.start : title.end - 2] in page.lexicon.titles
    ):
        title.end, title.name = title.end - 2, ""
    if page.text.startswith("代理", title.start) and (
        page.text.startswith(("职务", "一职"), title.end)
        or _BY_WHOM.search(page.text, max(0, title.start - 8), title.start)
    ):
        title.start, title.name = title.start + 2, ""  # 由P|代理|省长职务, 决定由他|代理|市长
    aside = page.text.find("（", title.start, title.end)
    if aside > 0 and page.text.find("）", aside, title.end) < 0:  # 检察长|（检察长一职须报批）
        title.end, title.name = aside, ""
    longer = page.text[title.start : title.end + 1]
    if len(longer) > title.end - title.start and longer in page.lexicon.titles:  # 行政长|官人选
        title.end, title.name = title.end + 1, ""
    elected = page.text.startswith(_ELECTED, title.start) and not page.text[title.end : title.end + 1].isalpha()
    if elected and not any(place.end == title.start for place in page.region_candidates):  # P|当选|总统
        title.start, title.name = title.start + len(_ELECTED), ""
    if page.text[title.start] in _BEFORE_TITLE and page.text[title.start + 1 : title.end] in page.lexicon.titles:
        title.start, title.name = title.start + 1, ""


def _take_part(page: Page, span: Span, title: Span) -> None:
    """A body with its part that stands between it and a title: 中国美术家协会|展览部|副主任, 某局刑侦大队|三中队|原中队长."""
    part = _PART.match(page.text, span.end, title.start) if title.start - span.end <= _LONGEST_PART else None
    if part is None or NOT_DEPARTMENT.search(part[0].removeprefix("直属")):
        return
    root = span.name or page.text[span.start : span.end]
    span.end, span.term = part.end(), None
    span.name, span.root = ("", "") if span.label == "ORG" else (root + part[0], root)


def _take_rest(page: Page, place: Span, title: Span) -> None:
    """A place with the rest of the organ that begins with it and has the title behind: 毕节市|监狱七监区|原党支部书记."""
    found = [c for c in page.organ_candidates if c.start == place.start and place.end < c.end < title.start]
    organ = max(found, key=attrgetter("end"), default=None)
    if organ is None or title.start - organ.end > _LONGEST_PART:
        return
    rest = page.text[organ.end : title.start]
    part = _PART.match(rest)
    if (part is None or NOT_DEPARTMENT.search(part[0])) and rest not in _BESIDE:
        return
    place.label, place.end, place.term, place.parts = organ.label, organ.end, organ.term, organ.parts
    place.name, place.root, place.open = organ.name, organ.root, organ.open


def _take_last(page: Page, span: Span, title: Span) -> None:
    """A body with the last character of its name, with which a title begins as well: 宁德时代|董事长."""
    known = page.lexicon.surfaces.get(page.text[span.start : span.end + 1]) if span.end == title.start else None
    if (
        known is not None
        and known.label == span.label
        and page.text[title.start + 1 : title.end] in page.lexicon.titles
    ):
        span.end = title.start = span.end + 1
        span.name, span.term, title.name = "", known.terms[0], ""


def _settle_beside(text: str, span: Span, title: Span) -> None:
    """A body and the title beside it, with 原 and 前, 党委 and 中方 where they belong."""
    if span.label == "ORGAN" and span.term is None and _COMPANY.search(text, span.start, span.end):
        span.label, span.name, span.parts = "ORG", "", ()
    _leave_former(text, span)
    led = _PARTY_BODIES.fullmatch(text, span.end, title.start) if span.label in BODIES else None
    if led:  # 某集团原|党委书记
        title.start, title.name = led.start("body"), ""
    if span.label == "ORG" and _SIDE.search(text, span.start, span.end):  # 某委员会|中方主席
        span.end, span.name, title.start, title.name = span.end - 2, "", title.start - 2, ""


def _leave_former(text: str, span: Span) -> None:
    """英国|新|首相, 智利|前|总统, 某公司|原党委|书记: the word is the title's."""
    branch = text.endswith("支部", span.start, span.end)
    body = _PARTY_BODY.search(text, span.start, span.end) if span.label == "ORG" or branch else None
    member = text.find("党籍", span.start, span.end) if span.label == "ORG" else -1
    if member > 0:  # 共和党籍得州|州长 governs no party
        span.end, span.name = member + 1, ""
    if body:
        span.name = span.name.removesuffix(body[0]) if span.label == "ORGAN" else ""
        span.end = body.start()
    if span.label == "ORG" and text.endswith("驻华", span.start, span.end):  # 泰国驻华|大使
        span.end, span.label, span.name = span.end - 2, "REGION", text[span.start : span.end - 2]
    if text.endswith(_IN_OFFICE, span.start + 2, span.end):  # 某集团新任|党委书记
        span.end, span.name = span.end - 2, ""
    newly = text[span.end - 1] == "新" and (span.label == "REGION" or text[span.end - 2] in "党会")
    if span.end - span.start > 2 and (newly or text[span.end - 1] in _FORMER):
        span.end -= 1
        span.name = span.name[:-1] if span.name.endswith(("前", "原", "新")) else span.name
