"""The organ that was taken for the beginning of the name of its undertaking: 公安部|“某网”专项行动, 文化部将建立|某某制度."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span

#: What an organ will do with what is named behind it.
_WILL_DO = re.compile(
    r"(?:近日|日前|今年|目前|此次|正式|全面)?(?:[将拟要已正]|正在|决定|计划|会同[^，。；]{2,8}部门){1,2}(?:建立|推进|实施|启动|开展|推行|试行|组织|部署|推出|出台){1,2}(?=[^“]{5})"
)


def whose_it_is(page: Page, span: Span) -> tuple[Span, int] | None:
    """The organ with which a programme was taken to begin, and where the name itself begins."""
    text = page.text
    for organ in page.organ_candidates:
        if organ.start != span.start or organ.label != "ORGAN" or organ.end >= span.end:
            continue
        if text.startswith("“", organ.end):
            return organ, organ.end
        if does := _WILL_DO.match(text, organ.end, span.end):
            return organ, does.end()
    return None
