"""Envoys and others in charge of a matter, which stands between their body and their title: 联合国|也门问题|特使."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.spans import BODIES, HOLDERS, Span

_CHARGED = ("特使", "代表", "顾问", "大臣", "协调员", "报告员", "专员")
_ENDS = ("问题", "事务", "进程", "状况")
#: What somebody is charged with, and the head on whose behalf.
_MATTER = re.compile(
    f"(?:[一-龥]{{0,2}}(?:秘书长|总统|总理|政府))?(?P<matter>[一-龥（）]{{2,14}}(?:{'|'.join(_ENDS)})(?:临时)?|(?:促进|常?驻)[一-龥]{{2,14}})"
)
_OURS = re.compile(f"中国(?:政府)?(?P<matter>[一-龥]{{2,10}}(?:{'|'.join(_ENDS)}))$")
#: What a deputy is in charge of: 联合国|负责人道主义事务的|副秘书长.
_PURVIEW = re.compile("(?:负责|分管|主管)[^，。；]{2,18}的")
_REACH = 24
_LONGEST_BODY = 12


def matter_of(text: str, gap: str, title: Span) -> str:
    """What the words between a body and a title of it say that its bearer is charged with."""
    if not gap or not text.endswith(_CHARGED, title.start, title.end):
        return ""
    match = _MATTER.fullmatch(gap)
    return match["matter"] if match else ""


def our_matter(text: str, title: Span) -> str:
    """What somebody is charged with by China, which no mention names: 中国政府|欧亚事务|特别代表."""
    if not text.endswith(_CHARGED, title.start, title.end):
        return ""
    match = _OURS.search(text, max(0, title.start - _REACH), title.start)
    return match["matter"] if match else ""


def holder_before(text: str, spans: list[Span], title: Span, position: int) -> int | None:
    """Which of the spans up to a position bears a title that what its bearer is in charge of parts from it."""
    found = None
    for at in range(position, max(-1, position - 4), -1):
        gap = text[spans[at].end : title.start]
        if len(gap) > _REACH or (found is not None and spans[at].end < spans[found].start):
            break
        if spans[at].label in HOLDERS and len(gap) > 2 and (matter_of(text, gap, title) or _PURVIEW.fullmatch(gap)):
            found = at  # 联合国|巴勒斯坦|被占领土人权状况|特别报告员: of the first
    return found


def part_matters(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with what an envoy is charged with left out of the name of a body or place, the place in it kept."""
    text = page.text
    starts = {span.start for span in spans if span.label == "POSITION"}
    found: list[Span] = []
    for span in spans:
        matter = span.label in HOLDERS and text.endswith(_ENDS, span.start, span.end)
        if not matter or not (span.end in starts or text.startswith("临时", span.end)):
            found.append(span)
            continue
        body = _body(page, span)
        found += [body] if body else []
        at = body.end if body else span.start
        places = [place for place in page.region_candidates if at <= place.start and place.end <= span.end]
        found += [max(places, key=lambda place: place.end - place.start)] if places else []
    return found


def _body(page: Page, span: Span) -> Span | None:
    """The body with which a mention begins that goes on with a matter."""
    for end in range(min(span.start + _LONGEST_BODY, span.end), span.start + 1, -1):
        surface = page.lexicon.surfaces.get(page.text[span.start : end])
        if surface is not None and surface.label in BODIES:
            return replace(span, end=end, label=surface.label, name="", term=surface.terms[0], parts=())
    return None
