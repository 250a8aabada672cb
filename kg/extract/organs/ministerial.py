"""Departments of a ministry that a text names without it: |规划司、|政策法规司|有关负责同志参加."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span

#: A department of a ministry, and several between marks before what is said of them or of who leads them.
_SIGN = re.compile("(?<![公官上土寿])司(?![法令机空])|(?<![一-龥])部(?=(?!门|队|长|分)[一-龥]{2,12}?[局厅])")
_SIGNS = ("司", "，部", "。部", "\n部")
_PART = "[一-龥]{2,12}?[司局厅室]"
_DEPARTMENTS = re.compile(
    f"(?<![一-龥])部?(?P<names>{_PART}(?:[、和与及]{_PART})*)"
    "(?=等|[、，。；\n和与及]|[有相]关|主要|负责|分管|汇报|介绍|通报|解读|参加|出席|派员|同志|工作人员|副?[司处局]长)"
)
_ONE = re.compile(f"[、和与及]?(?P<name>{_PART})")
_MARKS = re.compile("[，。；：？！\n]")
#: What no department is called.
_NO_DEPARTMENT = re.compile("[的了各等该其我本]|[有相]关|业务|职能|部门|国务院|机关|公司|参加|出席|会同")
_MINISTRIES = ("部", "委员会", "署", "总局")
#: How far behind the beginning of its clause a department stands in a list.
_FARTHEST = 80
_CONFIDENCE = 0.75


def add_ministerial(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the departments that a text tells without the ministry it named before."""
    text = page.text
    signs = [sign.start() for sign in _SIGN.finditer(text)] if any(sign in text for sign in _SIGNS) else []
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


def _ministry(page: Page, span: Span) -> str:
    """The ministry that a span names, or of which it names a department."""
    term = span.term
    while term is not None and term.get("level") == "central":
        if term.name.endswith(_MINISTRIES):
            return term.name
        term = page.lexicon.vocabulary.get(term.parent)
    return ""
