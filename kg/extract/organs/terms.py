"""Bodies in one of their terms behind their place: 河南省|第四届高评委."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.organs.local import TERM_OF_OFFICE
from kg.extract.page import Page
from kg.extract.places.regions import chain_name, lies_abroad
from kg.extract.spans import BODIES, Span


def join_terms(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with a place and the body in one of its terms behind it as one: 河南省|第四届高评委."""
    if "届" not in page.text:
        return spans
    found: list[Span] = []
    for span in spans:
        term = TERM_OF_OFFICE.match(page.text, span.start) if span.label in BODIES and span.term is None else None
        place = found[-1] if found else span
        if term and place.label == "REGION" and place.end == span.start and place.parts and not lies_abroad(place):
            name = chain_name(place.parts) + page.text[term.end() : span.end] if span.label == "ORGAN" else ""
            found[-1] = replace(span, start=place.start, name=name, parts=place.parts)
        else:
            found.append(span)
    return found
