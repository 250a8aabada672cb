"""Committees of a congress or a consultative conference, named without it: 区政协副主席率队，|提案委、|经济委|参加."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import BODIES, Span, overlapping

#: What such committees are about, where one may be named, up to what follows it.
_COMMITTEE = re.compile(
    "(?:(?<=[，、；。（\n由和与及率领])|(?<=部分))"
    "(?=[提经科教文社民港外人农监财法城环预代联选学委资华侨])[提案经济科技教育卫生体文化史料学习社会法制民族宗港澳台侨外事人口资源环境保护农业村和监察司城乡建设财政预算华代表联络选举任]{2,12}?"
    "(?:工作)?(?:工?委(?!员)|委员会)(?=[，。、；）参出赴]|主任|副主任|委员|调研|联合|主要|负责|有关|相关|组织|承办|分别|提交|汇报|报告|牵头|会同|审议|和|与)"
)
_OWNER = re.compile("政治协商会议|人民代表大会")
#: The standing committee of the congress that the text speaks of, named alone: |常委会|组成人员.
_STANDING = re.compile("(?<![一-龥])常委会(?=组成人员|要(?![求点]))")
_CONGRESS = "人民代表大会常务委员会"


def add_committees(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the committees of the congress or conference that the text names last before them."""
    text = page.text
    if not ("政协" in text or "人大" in text):
        return spans
    found = [*spans, *_standing(page, spans)] if "常委会" in text else list(spans)
    for committee in _COMMITTEE.finditer(text):
        before = [span for span in found if span.label == "ORGAN" and span.start < committee.start()]
        last = max(before, key=lambda span: span.start, default=None)
        owner = "" if last is None else last.root or last.name
        start, end = committee.span()
        inside = overlapping(found, start, end)
        national = "全国" in owner and any(span.term is not None for span in inside)
        if last is None or national or not _OWNER.search(owner):
            continue
        if any(span.start < start or span.end > end or span.label not in BODIES for span in inside):
            continue
        body = Span(start, end, "ORGAN", owner + committee[0], parts=last.parts, confidence=0.8, root=owner)
        found = sorted([*(span for span in found if span not in inside), body], key=lambda span: span.start)
    return sorted(found, key=lambda span: span.start)


def _standing(page: Page, spans: list[Span]) -> list[Span]:
    """The standing committees that a text names alone once it has named the congress."""
    named = [organ for organ in page.organ_candidates if organ.name.endswith(_CONGRESS)]
    found = []
    for alone in _STANDING.finditer(page.text) if named else ():
        before = [organ for organ in named if organ.end <= alone.start()]
        if before and not overlapping(spans, *alone.span()):
            last = max(before, key=lambda organ: organ.start)
            found.append(Span(*alone.span(), "ORGAN", last.name, last.term, 0.85, last.parts))
    return found
