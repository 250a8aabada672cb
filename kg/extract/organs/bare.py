"""Offices without the body they are in: those of the place of a text, listed; departments of its ministry.

率|政府办、|应急管理局、|经信局|等部门负责人; |规划司、|政策法规司|有关负责同志参加.
"""

from __future__ import annotations

import re

from kg.extract.organs.local import fill
from kg.extract.page import Page
from kg.extract.places.home import Home
from kg.extract.spans import Span, covered

_NAME = "[一-龥]{2,10}?(?:局|办|委|厅|办公室|委员会)"
#: Two such offices at least, up to what says that they are those of a list.
_LIST = re.compile(
    f"(?:{_NAME}、)+{_NAME}(?=等|[有相]关|(?:主要)?负责|主要领导|分管领导|单位|[，。；]|以?及|和[一-龥]{{2,8}}负责)"
)
#: What says that every place has such offices.
_EACH = re.compile("各|有关|相关")
_SIGNS = ("局、", "办、", "委、", "厅、")
#: The shortest name that is no word of another sort, and the longest word before the first of a list.
_SHORTEST = 3
#: How far behind the beginning of its clause a department stands in a list.
_FARTHEST = 80
_LEAD = 6
_LEVELS = ("county", "prefecture", "province")
_CONFIDENCE = 0.75


def add_bare_lists(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the offices of such lists, each as the text's own place has it."""
    text = page.text
    if not any(sign in text for sign in _SIGNS):
        return spans
    lists = [offices for match in _LIST.finditer(text) if len(offices := _offices(page, match)) > 1]
    if not lists:
        return spans
    taken = covered(len(text), (*((span.start, span.end) for span in spans), *page.credits))
    home = Home(page, [span for span in spans if span.label in ("REGION", "ORGAN")])
    found = [
        _office(page, start, end, home) for offices in lists for start, end in offices if taken.find(1, start, end) < 0
    ]
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


#: A department of a ministry, and several between marks before what is said of them or of who leads them.
_SIGN = re.compile("(?<![公官上土寿])司(?![法令机空])")
_PART = "[一-龥]{2,12}?[司局厅室]"
_DEPARTMENTS = re.compile(
    f"(?<![一-龥])(?P<names>{_PART}(?:[、和与及]{_PART})*)"
    "(?=等|[、，。；\n]|[有相]关|主要|负责|分管|汇报|介绍|通报|解读|参加|出席|派员|同志|工作人员|副?[司处局]长)"
)
_ONE = re.compile(f"[、和与及]?(?P<name>{_PART})")
_MARKS = re.compile("[，。；：？！\n]")
#: What no department is called.
_NO_DEPARTMENT = re.compile("[的了各等该其我本]|[有相]关|业务|职能|部门|国务院|机关|公司|参加|出席|会同")
_MINISTRIES = ("部", "委员会", "署", "总局")


def add_departments(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the departments that a text tells without the ministry it named before."""
    text = page.text
    signs = [sign.start() for sign in _SIGN.finditer(text)] if "司" in text else []
    hosts = {organ.start: host for organ in page.organ_candidates if signs and (host := _ministry(page, organ))}
    if not hosts:
        return spans
    taken = covered(len(text), (*((span.start, span.end) for span in spans), *page.credits))
    found: dict[int, Span] = {}
    for sign in signs:
        clause = max((mark.end() for mark in _MARKS.finditer(text, max(0, sign - _FARTHEST), sign)), default=0)
        match = _DEPARTMENTS.match(text, clause)
        for name in _ONE.finditer(text, *match.span("names")) if match else ():
            at, end = name.span("name")
            host = hosts.get(max((start for start in hosts if start < at), default=-1), "")
            if host and taken.find(1, at, end) < 0 and not _NO_DEPARTMENT.search(name["name"]):
                found[at] = Span(at, end, "ORGAN", host + name["name"], confidence=_CONFIDENCE, root=host)
    return sorted((*spans, *found.values()), key=lambda span: span.start) if found else spans


def _ministry(page: Page, span: Span) -> str:
    """The ministry that a span names, or of which it names a department."""
    term = span.term
    while term is not None and term.get("level") == "central":
        if term.name.endswith(_MINISTRIES):
            return term.name
        term = page.lexicon.vocabulary.get(term.parent)
    return ""


def _offices(page: Page, match: re.Match[str]) -> list[tuple[int, int]]:
    """Where the offices of a list stand that patterns know; of its first word, the end that is one."""
    text, endings = page.text, page.lexicon.endings
    if _EACH.search(text, max(0, match.start() - 2), match.start() + _LEAD):
        return []
    places: list[tuple[int, int]] = []
    start = match.start()
    for word in match.group().split("、"):
        end = start + len(word)
        first = start == match.start()
        names = [at for at in range(start, end - _SHORTEST + 1) if text[at:end] in endings]
        if names and (names[0] == start or (first and names[0] - start <= _LEAD)):
            places.append((names[0], end))
        start = end + 1
    return places


def _office(page: Page, start: int, end: int, home: Home) -> Span:
    patterns = [one for one in page.lexicon.endings[page.text[start:end]] if not one.regions]
    parts = next((parts for level in _LEVELS if (parts := home.find("", start, (level,)))), None) or ()
    known = bool(patterns and parts)
    name = fill(patterns[0], parts) if known else page.text[start:end]
    return Span(start, end, "ORGAN", name, parts=parts, confidence=_CONFIDENCE, open=not known)
