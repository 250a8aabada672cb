"""Short names that the text gives in brackets: 俄罗斯天然气工业股份公司（俄气）, 某某股份有限公司（以下简称“某某”）."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import BODIES, Span, covered, places_of
from kg.wording import leaves_out

#: What is said to be the short name of a body, and what may be.
_IN_BRACKETS = re.compile(
    r"（(?:以下)?(?:简称|称)：?“(?P<said>[一-龥A-Za-z\d]{2,10})”|（(?P<bare>[一-龥A-Za-z]{2,6})）"
)
#: A group of companies with a name of its own, which the text may go on to call by that alone.
_GROUP = re.compile("(?P<own>[一-龥]{2,4}?)(?:控股|国际|投资)*集团")


def add_short_names(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the short names that the text gives bodies, wherever it uses them again."""
    text = page.text
    found: list[Span] = []
    taken: bytearray | None = None
    for body in spans:
        short = _short_name(page, body) if body.label in BODIES else ""
        if not short:
            continue
        taken = taken or covered(len(text), ((span.start, span.end) for span in spans))
        name = body.name or text[body.start : body.end]
        for at in places_of(short, text):
            end = at + len(short)
            if at > body.start and taken.find(1, at, end) < 0:
                found.append(Span(at, end, body.label, name, confidence=0.8))
                taken[at:end] = b"\x01" * len(short)
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _short_name(page: Page, body: Span) -> str:
    """The short name that a body has in brackets behind it, or as the group of companies that it is, or ``""``."""
    text = page.text
    match = _IN_BRACKETS.match(text, body.end) if text.startswith("（", body.end) else None
    if match and (match["said"] or _shortens(page, match["bare"], body)):
        return match[match.lastgroup or 0]
    if body.term is not None or not text.endswith("集团", body.start, body.end):
        return ""
    group = _GROUP.fullmatch(text, body.start, body.end)
    if group is None or group["own"] in page.lexicon.surfaces or page.breakers.get(group.end("own")):
        return ""
    return group["own"]


def _shortens(page: Page, short: str, body: Span) -> bool:
    """Whether what stands in brackets behind a body is made of its name, and used again or known."""
    known = page.lexicon.surfaces.get(short)
    if not leaves_out(short, page.text[body.start : body.end]) or (known and known.label != body.label):
        return False
    return known is not None or page.text.count(short, body.end) > 1
