"""Departments in brackets behind their ministry or bureau, to which something is sent: 报送财政部（|农业司|）, 我部（|规划司|）."""

from __future__ import annotations

import re

from kg.extract.organs.departments import NOT_DEPARTMENT, name_within
from kg.extract.page import Page
from kg.extract.spans import Span

_DEPARTMENT = re.compile("（(?P<name>[一-龥]{2,16}(?:司|处|办公室|研究室|科|(?<=[部会委署]（)[一-龥]{2,12}局))）")
_OURS = re.compile("[我本](?:部|局|委|厅|署|办|会|总局)$")
_OFFICE = re.compile("(?:办公厅|办公室)$")


def add_bracketed(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such departments."""
    text = page.text
    if "）" not in text or not (departments := [*_DEPARTMENT.finditer(text)]):
        return spans
    ends = {span.end: span for span in spans if span.label == "ORGAN"}
    issuers = page.article.official.issuers if page.article.official else ()
    taken = page.taken(spans)
    found = []
    for match in departments:
        start, end = match.span("name")
        whole = ends.get(match.start())
        root = (whole.name or text[whole.start : whole.end]) if whole else ""
        if not root and len(issuers) == 1 and _OURS.search(text, max(0, match.start() - 3), match.start()):
            root = _OFFICE.sub("", _named(text, spans, issuers[0]))
        if not root or taken.find(1, start, end) >= 0 or NOT_DEPARTMENT.search(match["name"]):
            continue
        found.append(Span(start, end, "ORGAN", name_within(root, match["name"]), confidence=0.85, root=root))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _named(text: str, spans: list[Span], issuer: str) -> str:
    """The full name of an issuer as the text marks it."""
    named = (span.name for span in spans if span.label == "ORGAN" and text[span.start : span.end] == issuer)
    return next(named, issuer) or issuer
