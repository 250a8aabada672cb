"""Bodies in one of their terms: 第二十届中央|委员, and behind their place, 河南省|第四届高评委."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.organs.local import TERM_OF_OFFICE
from kg.extract.page import Page
from kg.extract.places.regions import chain_name, lies_abroad
from kg.extract.spans import BODIES, Span, overlapping

#: The party's central committee in one of its terms, and the title of its members.
_CENTRAL = re.compile(
    f"(?P<body>(?:中共|中国共产党)?{TERM_OF_OFFICE.pattern}中央(?:委员会)?)(?P<title>(?:候补)?委员)(?!会)"
)
_COMMITTEE = "organ/中国共产党中央委员会"


def join_terms(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with a place and the body in one of its terms behind it as one: 河南省|第四届高评委."""
    if "届" not in page.text:
        return spans
    found: list[Span] = []
    for span in _with_central(page, spans):
        term = TERM_OF_OFFICE.match(page.text, span.start) if span.label in BODIES and span.term is None else None
        place = found[-1] if found else span
        if term and place.label == "REGION" and place.end == span.start and place.parts and not lies_abroad(place):
            name = chain_name(place.parts) + page.text[term.end() : span.end] if span.label == "ORGAN" else ""
            found[-1] = replace(span, start=place.start, name=name, parts=place.parts)
        else:
            found.append(span)
    return found


def _with_central(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the members of the central committee as body and title."""
    for member in _CENTRAL.finditer(page.text):
        inside = overlapping(spans, *member.span())
        if any(span.start < member.start() - 1 or span.end > member.end() for span in inside):
            continue  # one character is a word of the sentence: 是|中共十八届中央
        committee = page.lexicon.vocabulary[_COMMITTEE]
        body = Span(*member.span("body"), "ORGAN", committee.name, committee)
        title = Span(*member.span("title"), "POSITION")
        spans = sorted((*(span for span in spans if span not in inside), body, title), key=lambda span: span.start)
    return spans
