"""Programmes that make up another one, named each at the head of its item: ——健康养殖业推进行动."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span

#: The head of an item, and how many there are at least.
_ITEM = re.compile("(?:^|\\n)[ 　]*[—―]{1,2}[ 　]*(?P<name>[一-龥]{4,24}?(?:行动|工程|计划|专项))(?=[。：，])")
_SEVERAL = 2


def bulleted(page: Page, spans: list[Span]) -> list[Span]:
    """The programmes at the heads of items, where nothing else is found in them."""
    text = page.text
    if "\n—" not in text and "\n―" not in text:
        return []
    named = [match.span("name") for match in _ITEM.finditer(text)]
    if len(named) < _SEVERAL:
        return []
    return [
        Span(start, end, "PROGRAM", confidence=0.8)
        for start, end in named
        if not any(span.start < end and start < span.end for span in spans)
    ]
