"""Embassies and consulates of other states, which are organisations: 波兰驻加里宁格勒总领事馆, 俄驻克拉科夫总领馆."""

from __future__ import annotations

import re

from kg.extract.spans import BODIES, Span

#: Where it is and what it is, behind the state that sends it.
_MISSION = re.compile(
    "驻(?:(?![驻和与的在，。、；])[一-龥]){1,10}?(?:大使馆|总领事馆|总领馆|领事馆|领馆|使馆)(?![区界])"
)
#: States by one character; not those of whom it is one of several: 中美|驻.
_SHORT = "俄美英法德日韩朝印巴伊以土乌波叙黎加澳"
_SEVERAL = "中" + _SHORT


def join_missions(text: str, spans: list[Span]) -> None:
    """波兰 + 驻 + 加里宁格勒 + 总领事馆 is one body."""
    for match in _MISSION.finditer(text):
        start, end = match.span()
        touched = [index for index, span in enumerate(spans) if span.start <= start <= span.end]
        sender = next((spans[index] for index in touched if spans[index].label == "REGION"), None)
        if sender is not None and sender.end != start and "驻" not in text[sender.start : sender.end]:
            continue
        short = sender is None and text[start - 1] in _SHORT and text[start - 2 : start - 1] not in _SEVERAL
        if any(spans[index].label in BODIES for index in touched) or not (sender or short):
            continue
        start = sender.start if sender else start - 1
        inside = [index for index, span in enumerate(spans) if start < span.end and span.start < end]
        if inside and spans[inside[-1]].end > end:
            continue
        first = inside[0] if inside else sum(span.end <= start for span in spans)
        spans[first : first + len(inside)] = [Span(start, end, "ORG", confidence=0.9)]
