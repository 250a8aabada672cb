"""Departments of a ministry that a text names without it: |规划司、|政策法规司|有关负责同志参加."""

from __future__ import annotations

import itertools
import re

from kg.extract.page import Page
from kg.extract.spans import BODIES, Span

#: A department of a ministry, and several between marks before what is said of them or of who leads them.
_SIGN = re.compile("司(?<![公官上土寿]司)(?![法令机空])|部(?<![一-龥]部)(?=(?!门|队|长|分)[一-龥]{2,12}?[局厅])")
_SIGNS = ("司", "，部", "。部", "\n部")
_PART = "[一-龥]{2,12}?[司局厅室庭]"
#: The first of a list, with its ministry; what a department is besides, behind it.
_FIRST = "[一-龥]{2,22}?[司局厅室庭]"
_ASIDE = "(?:（[^（）]{2,12}）)?"
_DEPARTMENTS = re.compile(
    f"(?<![一-龥])(?:以及|部)?(?P<names>{_FIRST}{_ASIDE}(?:[、和与及]{_PART}{_ASIDE})*)"
    "(?=等|[、，。；\n和与及]|[有相]关|主要|负责|分管|汇报|介绍|通报|解读|参加|出席|派员|同志|工作人员|约谈|发布|联合|印发|会同|牵头|副?[司处局]长)"
)
_ONE = re.compile(f"[、和与及]?(?P<name>{_PART}){_ASIDE}")
_MARKS = re.compile("[，。；：？！\n]")
#: What no department is called.
_NO_DEPARTMENT = re.compile("[的了各等该其我本]|[有相]关|业务(?!司)|职能|部门|国务院|机关|公司|参加|出席|会同")
_MINISTRIES = ("部", "委员会", "署", "总局", "人民法院", "人民检察院", "人民银行")
#: What departments end with that are listed without a sign.
_LISTED = "局厅庭"
#: How far behind the beginning of its clause a department stands in a list.
_FARTHEST = 80
_CONFIDENCE = 0.75


def join_places(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the departments for parts of the world that look like places before who leads them: 西亚|北非司|司长."""
    text, found = page.text, list[Span]()
    if not ("司司长" in text or "司副司长" in text):
        return spans
    for span, after in itertools.zip_longest(spans, spans[1:]):
        led = after is not None and after.label == "POSITION" and text.endswith("司长", after.start, after.end)
        if led and after and after.start == span.end and span.label == "REGION" and text[span.end - 1] == "司":
            start = (
                found.pop().start
                if found and found[-1].label == "REGION" and found[-1].end == span.start
                else span.start
            )
            name = ("外交部" if "外交部" in text else "") + text[start : span.end]
            span = Span(start, span.end, "ORGAN", name, confidence=_CONFIDENCE)
        found.append(span)
    return found


def add_ministerial(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the departments that a text tells without the ministry it named before."""
    text = page.text
    signs = [sign.start() for sign in _SIGN.finditer(text)] if any(sign in text for sign in _SIGNS) else []
    signs += [
        span.end - 1
        for span in spans
        if span.root.endswith(_MINISTRIES) and text[span.end - 1] in _LISTED and text.startswith("、", span.end)
    ]
    hosts = {organ.start: host for organ in page.organ_candidates if signs and (host := _ministry(page, organ))}
    if not hosts:
        return spans
    taken = page.taken(spans)
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


#: A division of an office of a province or city, before others or who leads it, with the office called by its kind or not.
_DIVISION = re.compile("[处科](?=、|和|(?:主要)?负责|[有相]关负责|同志|参加|[处副]长)")
_DIVISIONS = re.compile(
    "(?<![一-龥])[厅局委]?(?P<names>[一-龥]{1,10}?[处科室局](?:[、和与及](?![厅局委]?(?:机关|有关|相关))[厅局委]?[一-龥]{1,10}?[处科室局])*)"
    "(?=等|[，。；]|、[厅局委]?机关|[有相]关负责|(?:主要)?负责|参加|列席|派员)"
)
_PART_OF_OFFICE = re.compile("[、和与及]?[厅局委]?(?P<name>[一-龥]{1,10}?[处科室局])")
_DIVISION_SIGNS = ("处、", "处和", "处负责", "科、")
_OFFICES = ("厅", "局", "委员会")
_NO_DIVISION = re.compile(
    "[的了各等该其我本省市县区]|[有相]关|部门|办事处|管理处|[一两几数多]处|到处|之处|参加|出席|会同|公司|大学|学院"
)


def add_divisions(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the divisions, in a list, of the office of a place that the text names last: 省某厅…，|规划处、|人事处|负责人."""
    text = page.text
    if not any(sign in text for sign in _DIVISION_SIGNS):
        return spans
    taken = page.taken(spans)
    bodies = [span for span in spans if span.label in BODIES]
    found: dict[int, Span] = {}
    for sign in _DIVISION.finditer(text):
        clause = max(
            (mark.end() for mark in _MARKS.finditer(text, max(0, sign.start() - _FARTHEST), sign.start())), default=0
        )
        host = max((body for body in bodies if body.end <= clause), key=lambda body: body.start, default=None)
        match = _DIVISIONS.match(text, clause)
        if match is None or host is None or host.label != "ORGAN" or not (host.root or host.name).endswith(_OFFICES):
            continue
        office = host.root or host.name
        parts = [part.span("name") for part in _PART_OF_OFFICE.finditer(text, *match.span("names"))]
        if len(parts) > 1 and not any(_NO_DIVISION.search(text, *part) for part in parts):
            for at, end in parts:
                if taken.find(1, at, end) < 0:
                    found[at] = Span(
                        at, end, "ORGAN", office + text[at:end], parts=host.parts, confidence=_CONFIDENCE, root=office
                    )
    return sorted((*spans, *found.values()), key=lambda span: span.start) if found else spans


def _ministry(page: Page, span: Span) -> str:
    """The ministry that a span names, or of which it names a department."""
    term = span.term
    while term is not None and term.get("level") == "central":
        if term.name.endswith(_MINISTRIES):
            return term.name
        term = page.lexicon.vocabulary.get(term.parent)
    return ""
