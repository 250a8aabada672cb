"""Troops by their number, and units of troops and of the police: 72345部队|警卫连, 武警海滨支队|七中队."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.spans import BODIES, HOLDERS, Span, overlapping

_EDGE = "(?=[，。、；：！）“”\n]|[和与及]|等|官兵|走访|慰问|看望|调研|开展|营区|指战员|参|列|发|[连营团队站]长|政治|教导|指导)"
_UNIT = f"(?:(?:(?![的了和与及在将等某各])[一-龥]){{0,6}}?(?:大队|中队|分队|军区|[连营]|(?<=[兵役])团)){{1,2}}{_EDGE}"
#: A unit behind what it belongs to.
_BELOW = re.compile(_UNIT)
#: One that is not told: 西部战区陆军|某合成旅.
_UNTOLD = re.compile("某[一-龥]{0,4}?(?:[旅团营连]|支队|基地|部(?![门队]))(?![长员])")
_NUMBERED = re.compile(rf"(?<!\d)(?:解放军|驻军)?\d{{5}}部队(?:{_UNIT})?")
#: An army with its division, and a division of the corps in Xinjiang before who leads it: 第80集团军, 农八师|政委.
_ARMY = re.compile(
    r"(?:(?<![一-龥])|(?<=[由与和任是在]))(?:陆军)?第(?:\d{1,2}|[一二三四五六七八九十]{1,3})集团军(?:\d{1,3}[师旅团])?"
    "|农[一二三四五六七八九十]{1,2}师(?!范|傅|生|资)"
)
#: What has such units.
_HAS_UNITS = (
    "支队",
    "总队",
    "大队",
    "部队",
    "解放军",
    "警备区",
    "军区",
    "军分区",
    "基地",
    "空军",
    "海军",
    "陆军",
    "火箭军",
    "人武部",
)
#: A university or hospital of the troops: 战略支援部队|航天工程大学, 联勤保障部队|第九二〇医院.
_HOUSE = re.compile(
    "(?:第[〇零一二三四五六七八九十\\d]{1,4}|(?:(?![的了和与及在等某])[一-龥]){2,8}?)(?:大学|学院|医院|话剧团|歌舞团|歌剧团|文工团|杂技团)(?![长生])"
)
#: Armies that are no more.
OLD_ARMIES = ("八路军", "新四军")
_OLD = re.compile(
    rf"(?:{'|'.join(OLD_ARMIES)})(?:第?[\d一二三四五六七八九十]+[师旅团营连])*(?![一-龥]{{0,8}}(?:馆|陵园|旧址|办事处|军区|公园))"
)
#: A detachment of the armed police, with the corps that it is of: 武警北京总队|海淀支队|一大队.
_ARMED = re.compile(
    "武警(?:部队)?(?:(?![的了和与及、驻])[一-龥]){2,6}?[一二三]?总队(?:(?![的了和与及、官战])[一-龥]){1,6}?支队(?:(?:(?![的了和与及、官战])[一-龥]){0,4}?[大中]队)*"
)
#: Arms of the forces, and what tells that a text is of those of China.
_ARMS = ("陆军", "海军", "空军", "火箭军")
_OURS = ("解放军", "人民军队", "人民陆军", "人民海军", "人民空军", "中央军委", "阅兵")
_HAVE_HOUSES = ("部队", "海军", "陆军", "空军", "火箭军", "武警", "战区", "军区", "政治部")
#: Troops and police in what is taken for an organisation.
_TROOPS = re.compile(
    "(?:交警|交通警察|刑警|特警|巡警|缉私|路政|稽查|(?<=综合)执法|武警|消防|预备役|民兵|边防|陆军|空军|海军|火箭军)[一-龥]{0,16}(?:[支大中总分]队|[团营连旅师])$|(?:公安分局|派出所)$"
)


def add_troops(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with numbered troops, and with the names of troops up to that of the unit."""
    text = page.text
    if any(sign in text for sign in _OURS):
        spans = [_ours(text, span) if span.label == "ORG" and span.term is None else span for span in spans]
    spans = _old_armies(text, spans)
    if not any(sign in text for sign in ("队", "连", "某", "师", "公安分局", "派出所", "军区", "集团军", "预备役")):
        return spans
    spans = _detachments(text, _armies(text, spans))
    found = [_with_unit(text, spans, index) if span.label in BODIES else span for index, span in enumerate(spans)]
    for troops in _NUMBERED.finditer(text) if "部队" in text else ():
        start, end = troops.span()
        inside = overlapping(found, start, end)
        if all(start <= span.start and span.end <= end for span in inside):
            found = [span for span in found if span not in inside]
            found.append(Span(start, end, "ORGAN", troops[0], confidence=0.85))
    return sorted(found, key=lambda span: span.start)


def _ours(text: str, span: Span) -> Span:
    """An arm of the forces named alone, in a text of those of China: 阅兵场上，|陆军|方队."""
    wording = text[span.start : span.end]
    return replace(span, label="ORGAN", name="中国人民解放军" + wording) if wording in _ARMS else span


def _old_armies(text: str, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the armies of the war against Japan where they belong to no longer name: 八路军|挺进华北."""
    found = [army.span() for army in _OLD.finditer(text)] if any(army in text for army in OLD_ARMIES) else []
    found = [(start, end) for start, end in found if not overlapping(spans, start, end)]
    old = [Span(start, end, "ORGAN", text[start:end], confidence=0.85) for start, end in found]
    return sorted([*spans, *old], key=lambda span: span.start) if old else spans


def _armies(text: str, spans: list[Span]) -> list[Span]:
    """The spans, in order, with armies and divisions by their numbers, where nothing or a part of them is found."""
    found = spans
    for army in _ARMY.finditer(text) if "集团军" in text or "农" in text else ():
        start, end = army.span()
        inside = overlapping(found, start, end)
        part = all(span.end <= end or text[end : span.end] == "政委" for span in inside)
        bodies = all(span.start >= start and span.label in HOLDERS for span in inside)
        whole = any((span.start, span.end, span.label) == (start, end, "ORGAN") for span in inside)
        if part and bodies and not whole:
            body = Span(start, end, "ORGAN", army[0], confidence=0.85)
            found = [*(span for span in found if span not in inside), body]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans


def _detachments(text: str, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the detachments of the armed police in place of the parts of their names."""
    found = spans
    for police in _ARMED.finditer(text) if "武警" in text and "支队" in text else ():
        start, end = police.span()
        inside = overlapping(found, start, end)
        if any(span.start < start or span.end > end or span.label not in HOLDERS for span in inside):
            continue
        corps = next((span for span in inside if span.start == start and span.label == "ORGAN"), None)
        name = corps.name + text[corps.end : end] if corps is not None and corps.name else police[0]
        found = [*(span for span in found if span not in inside), Span(start, end, "ORGAN", name, confidence=0.85)]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans


def _with_unit(text: str, spans: list[Span], index: int) -> Span:
    """A span with the unit named behind it, as an organ if it is one of China."""
    span = spans[index]
    if span.label == "ORG" and span.parts:
        return span
    ceiling = spans[index + 1].start if index + 1 < len(spans) else len(text)
    house = _HOUSE.match(text, span.end, ceiling) if text.endswith(_HAVE_HOUSES, span.start, span.end) else None
    if house:
        return Span(span.start, house.end(), "ORG", confidence=span.confidence)
    has_units = text.endswith(_HAS_UNITS, span.start, span.end)
    unit = _BELOW.match(text, span.end, ceiling + 1) or _UNTOLD.match(text, span.end, ceiling) if has_units else None
    if unit is not None and unit.end() <= ceiling:
        name = (span.name or text[span.start : span.end]) + unit[0]
        span = replace(span, end=unit.end(), name=name, term=None)
    if span.label == "ORG" and span.term is None and _TROOPS.search(text, span.start, span.end):
        span = replace(span, label="ORGAN", name=text[span.start : span.end])
    return span
