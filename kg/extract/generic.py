"""Offices that are counted or spoken of in general, and are nobody's: 26名市委书记, 省级党委副书记."""

from __future__ import annotations

import re

from kg.extract.spans import Span

#: Offices that each place has, and what stands before them where they are counted or spoken of in general.
_GENERIC = re.compile(
    r"(?:[\d一二三四五六七八九十两多几数]余?[名位]|[省市县厅部局处]级|(?:省会|首府）?)城市|地级市)(?:(?![任选为是的])[一-龥]){0,4}$"
)
_OFFICES = frozenset(("书记", "主任", "省长", "市长", "县长", "区长", "州长", "厅长", "局长"))


def leave_generic(text: str, spans: list[Span]) -> list[Span]:
    """The spans without the offices that are counted or spoken of in general: 26名|市委|书记履新, 省级|党委副书记."""
    dropped = set[int]()
    for index, span in enumerate(spans):
        if span.label != "POSITION" or text[span.end - 2 : span.end] not in _OFFICES:
            continue
        after = spans[index + 1] if index + 1 < len(spans) else None
        if after is not None and after.label == "PERSON" and after.start - span.end < 2:
            continue
        before = spans[index - 1] if index and spans[index - 1].end == span.start else None
        of = before if before is not None and before.label == "ORGAN" else None
        if _GENERIC.search(text, max(0, (of or span).start - 12), (of or span).start):
            dropped.add(index)
            if of is not None:
                dropped.add(index - 1)
    return [span for index, span in enumerate(spans) if index not in dropped]
