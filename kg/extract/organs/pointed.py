"""Bodies that a text has named in full and goes on to call by their kind: 督察组|组长P, 由|领导小组|办公室."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span

#: Kinds of bodies of which a text that names one mostly means that.
_KINDS = ("督察组", "督导组", "巡视组", "巡察组", "领导小组", "协调小组", "指挥部", "常委会", "调查总队")
_KIND = re.compile("|".join(_KINDS))
#: One of them where a name may begin, with what it is a part of the body.
_POINTED = re.compile(
    f"(?:(?<![一-龥])|(?<=[由经向对与及是有将后称]))(?P<kind>{_KIND.pattern})(?P<part>办公室|执法检查组)?"
    "(?!第|会议|全体|扩大|[一-龥]?会(?!同)|[一二三四五六七八九十]+次|成员单位|各)"
)
#: The body with which the name of a meeting begins: 某某领导小组|第二次全体会议.
_MEETS = re.compile("[一-龥]{2,30}?(?:(?:领导|协调)小组|指挥部)(?=第|[一二三四五六七八九十]+次|全体|(?:扩大)?会议)")
#: What says that there are several, or that another one is meant.
_SEVERAL = re.compile("(?:各|有关|相关|多个|[\\d一二三四五六七八九十]+个|成立|设立|组建|专门)[的由]?$")
_CONFIDENCE = 0.8


def add_pointed(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such bodies behind the one that they point back to."""
    text = page.text
    if not _KIND.search(text):
        return spans
    named = [
        organ
        for organ in (*spans, *page.organ_candidates)
        if organ.label == "ORGAN"
        and text.endswith(_KINDS, organ.start, organ.end)
        and text[organ.start : organ.end] not in _KINDS
    ]
    for meeting in spans:
        if meeting.label == "EVENT" and (body := _MEETS.match(text, meeting.start, meeting.end)):
            named.append(Span(*body.span(), "ORGAN", body.group(), confidence=_CONFIDENCE))
    if not named:
        return spans
    spans = [span for span in spans if not (span.label == "ORGAN" and _POINTED.fullmatch(text, span.start, span.end))]
    taken = page.taken(spans)
    found: list[Span] = []
    for pointed in _POINTED.finditer(text):
        kind, (start, end) = pointed["kind"], pointed.span()
        whole = [organ for organ in named if organ.end <= start and text.endswith(kind, organ.start, organ.end)]
        if not whole or taken.find(1, start, end) >= 0 or _SEVERAL.search(text, max(0, start - 4), start):
            continue
        organ = max(whole, key=lambda one: (one.end, one.start == one.end))
        name = (organ.name or text[organ.start : organ.end]) + (pointed["part"] or "")
        found.append(Span(start, end, "ORGAN", name, parts=organ.parts, confidence=_CONFIDENCE, open=organ.open))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans
