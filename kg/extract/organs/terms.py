"""Bodies in some of their terms: 第二十届中央|委员, 某某会议|第七届、八届全国委员会, and behind their place, 河南省|第四届高评委."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.organs.composed import choose_valid
from kg.extract.organs.local import TERM_OF_OFFICE
from kg.extract.page import Page
from kg.extract.places.kinds import chain_name, lies_abroad
from kg.extract.spans import BODIES, Span, overlapping

#: The party's central committee in one of its terms, and the title of its members.
_CENTRAL = re.compile(
    f"(?P<body>(?:中共|中国共产党)?{TERM_OF_OFFICE.pattern}中央(?:委员会)?)(?P<title>(?:候补)?委员)(?!会)"
)
_COMMITTEE = "organ/中国共产党中央委员会"
_PARTY = ("中国共产党", "中共")
#: The terms of a committee, behind the body whose it is: 某某会议|第七届、八届、九届|全国委员会.
_TERMS = re.compile(f"(?:{TERM_OF_OFFICE.pattern}、)+{TERM_OF_OFFICE.pattern}")


def join_terms(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with a place and the body in one of its terms behind it as one: 河南省|第四届高评委."""
    if "届" not in page.text:
        return spans
    found: list[Span] = []
    for span in _with_central(page, spans):
        term = TERM_OF_OFFICE.match(page.text, span.start) if span.label in BODIES else None
        place = found[-1] if found else span
        party = place.end == span.start and page.text[place.start : place.end] in _PARTY
        if term and party and page.text.startswith("中央", term.end()):  # 中国共产党|第十九届中央纪律检查委员会
            found[-1] = replace(span, start=place.start)
            continue
        terms = _TERMS.match(page.text, place.end) if term and place.label in BODIES else None
        if terms and span.start < terms.end() < span.end:
            found[-1] = _of_terms(page, place, terms.end(), span.end)
            continue
        term = term if span.term is None else None
        if term and place.label == "REGION" and place.end == span.start and place.parts and not lies_abroad(place):
            name = chain_name(place.parts) + page.text[term.end() : span.end] if span.label == "ORGAN" else ""
            found[-1] = replace(span, start=place.start, name=name, parts=place.parts)
        else:
            found.append(span)
    return found


def _of_terms(page: Page, body: Span, at: int, end: int) -> Span:
    """A body's committee, which is named from some place on, with the terms between them as one span."""
    wording, committee = page.text[body.start : body.end], page.text[at:end]
    known = page.lexicon.surfaces.get(wording + committee)
    if known is not None and known.label == "ORGAN":
        term = choose_valid(known.terms, page.date)
        return Span(body.start, end, "ORGAN", term.name, term)
    return replace(body, end=end, name=body.name + committee if body.label == "ORGAN" else "", term=None)


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
