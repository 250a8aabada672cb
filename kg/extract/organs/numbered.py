"""Bodies that a list names one a line, each behind its number: 7.|核工业理化工程研究院."""

from __future__ import annotations

import re

from kg.extract.organs.bodies import settle_organisation
from kg.extract.page import Page
from kg.extract.spans import HOLDERS, Span, overlapping

#: A line that holds a number and a name.
_LINE = re.compile(r"(?m)^[ 　\t]*\d{1,3}[.．、][ 　\t]*(?P<name>[一-龥A-Za-z\d（）()]{4,30}?)[ 　\t\r]*[；;。，]?$")
_BODY = re.compile(
    "(?:公司|集团|大学|学院|研究[院所]|设计院|科学院|中心|医院|协会|学会|银行|学校|[局厅]|委员会|总站|监督站|政府)$"
)
#: What no name holds, and how many there are at least.
_NO_NAME = re.compile("[的了及等各]|关于|通知|有关|相关|工作|建设$|(?:设立|成立|批准|同意)")
_FEWEST = 3
_CONFIDENCE = 0.8


def add_numbered(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such bodies, whole where the tagger saw a part of them."""
    text = page.text
    if "\n3" not in text or not any(sign in text for sign in ("\n3.", "\n3．", "\n3、")):
        return spans
    lines = [line.span("name") for line in _LINE.finditer(text) if _is_body(text, *line.span("name"))]
    found = spans
    for start, end in lines if len(lines) >= _FEWEST else ():
        inside = overlapping(found, start, end)
        if any((span.start, span.end) == (start, end) or not start <= span.start < span.end <= end for span in inside):
            continue
        if any(span.label not in HOLDERS for span in inside):
            continue
        body = page.organ_at(start, end) or Span(start, end, "ORG", confidence=_CONFIDENCE)
        if body.label == "ORG":
            settle_organisation(page, body)
        found = [*(span for span in found if span not in inside), body]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans


def _is_body(text: str, start: int, end: int) -> bool:
    """Whether what a line holds is the name of a body."""
    return _BODY.search(text, start, end) is not None and _NO_NAME.search(text, start, end) is None
