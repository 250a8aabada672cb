"""Bodies of which the tagger saw only the place that they begin with: 越南|妇女博物馆, 华沙|地区法院."""

from __future__ import annotations

import re

from kg.extract.organs.bodies import settle_organisation
from kg.extract.page import Page
from kg.extract.spans import Span

#: What ends the names of bodies that are named for what they are about, and what none of them holds.
_BODY = re.compile(
    "(?:(?![的了和与及在对将是为向等某各最已正这多名]|主要|所有|大量|部分|推动|启动|新增|设立|成立|组织|加大|使用|召开|出席|举行|举办|[东西南北]部)[一-龥]){0,9}?"
    "(?:博物[馆院]|美术馆|图书馆|科技馆|(?:地区|地方|高等|巡回|上诉)法院|检察院|管理局|(?<=[业员机])工会|(?<=[理程育])学会"
    "|(?<=[一-龥]{2}[技会放学工语政业范])大学(?![生校])|(?<=[一-龥]{2})通讯社)(?![长员们])"
)


def add_placed(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such bodies instead of their places."""
    found: list[Span] = []
    for index, span in enumerate(spans):
        ceiling = spans[index + 1].start if index + 1 < len(spans) else len(page.text)
        body = _BODY.match(page.text, span.end, ceiling) if span.label == "REGION" and span.term is not None else None
        if body:
            span = Span(span.start, body.end(), "ORG", confidence=0.75)
            settle_organisation(page, span)
        found.append(span)
    return found
