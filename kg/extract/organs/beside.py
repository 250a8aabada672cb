"""Offices that the centre has as well, named beside those of a place: 市委书记P，副市长P，|发改委|主任P."""

from __future__ import annotations

from kg.extract.organs.local import fill
from kg.extract.page import Page
from kg.extract.spans import Span

#: How the text names an office of the centre where it means one.
_OF_ALL = ("国家", "国务院", "中央", "中国")
_LISTED = "，、；。：\n"


def offices_beside(page: Page, spans: list[Span]) -> list[Span]:
    """The organs with those offices of the centre made offices of the place whose organ the line names last before.

    Each that has a holder, and each that a list names right behind an organ of that place (市财政局、|国资委); where the text
    does not tell the place, they are nobody's.
    """
    endings, text = page.lexicon.endings, page.text
    alike = [span for span in spans if span.term is not None and span.start and text[span.start : span.end] in endings]
    others = [span for span in spans if span not in alike] if alike else []
    led = {organ.end + 1 for organ in others if organ.term is None and organ.parts}
    alike = [
        span
        for span in alike
        if (text[span.start - 1] == "、" and span.start in led)
        or (span.end in page.title_at and text[span.start - 1] in _LISTED)
    ]
    found = {id(span): local for span in alike if (local := _of_place(page, others, span)) is not None}
    return [found.get(id(span), span) for span in spans] if found else spans


def _of_place(page: Page, others: list[Span], office: Span) -> Span | None:
    """An office as that of the place whose organ stands last before it in its line; none where the text has it in full."""
    words = page.text[office.start : office.end]
    if any(lead + words in page.text for lead in _OF_ALL):
        return None
    line = page.text.rfind("\n", 0, office.start)
    before = max(
        (organ for organ in others if line < organ.start and organ.end < office.start),
        key=lambda organ: (organ.start, organ.end),
        default=None,
    )
    if before is None or before.term is not None:
        return None
    if not before.parts:
        return Span(office.start, office.end, "ORGAN", "", confidence=0.7, open=True) if before.open else None
    level = before.parts[-1].get("level")
    patterns = [
        one for one in page.lexicon.endings[words] if not one.regions and (not one.levels or level in one.levels)
    ]
    if not patterns:
        return None
    name = fill(patterns[0], before.parts)
    return Span(office.start, office.end, "ORGAN", name, parts=before.parts, confidence=0.85)
