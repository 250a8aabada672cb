"""Divisions that a text draws anew, old ones that no vocabulary lists among them: 撤销|固原县|，设立|原州区."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span, overlapping, places_of

_KIND = "(?:自治县|自治旗|地区|县|市|区|盟|旗)"
_NAME = f"(?:(?![的了和与及在将以为级、])[一-龥]){{1,7}}?{_KIND}"
#: What is abolished and set up, and what was so before.
_DRAWN = re.compile(
    f"(?:撤销|设立|恢复|以原|辖原|由原)原?(?:县级|地级)?(?P<names>{_NAME}(?:[、和]{_NAME})*)(?=[，。、；和]|的|建制|设立|改设|划归|并入|由)"
)
_ONE = re.compile(f"{_NAME}$|{_NAME}(?=[、和])")
_SIGNS = ("撤销", "设立")
#: What is no name of a division.
_NO_NAME = re.compile(
    "(?:行政|市辖|城|郊|新|开发|高新|试验|示范|保税|各|全|本|有关)区$|^(?:县级|地级|省级|各|全|两|所)|直辖市"
)
#: What the tagger may take a part of a name for.
_MAY_BE = ("REGION", "ORG", "PERSON")


def add_redrawn(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such divisions wherever they stand, in place of the parts of their names."""
    text = page.text
    if "行政区域" not in text or not any(sign in text for sign in _SIGNS):
        return spans
    names: set[str] = set()
    for drawn in _DRAWN.finditer(text):
        names |= {one.group() for one in _ONE.finditer(drawn["names"]) if not _NO_NAME.search(one.group())}
    found = spans
    for name in sorted(names, key=lambda one: (-len(one), one)):
        for start in places_of(name, text):
            end = start + len(name)
            inside = overlapping(found, start, end)
            if any(span.start <= start and end <= span.end and span.label != "ORG" for span in inside):
                continue
            if text.startswith("人民政府", end) or not all(span.label in _MAY_BE for span in inside):
                continue
            found = [*(span for span in found if span not in inside), Span(start, end, "REGION", name, confidence=0.85)]
    return sorted(found, key=lambda span: span.start)
