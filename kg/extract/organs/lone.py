"""Bureaus of a place that are named without it: 财政局|局长P, P为|水务局|局长, of the place that the text speaks of."""

from __future__ import annotations

from kg.extract.organs.local import fill
from kg.extract.page import Page
from kg.extract.places.home import Home
from kg.extract.places.kinds import lies_abroad
from kg.extract.spans import Span, overlapping

#: Titles of those who lead a bureau, and where the name of one begins.
_HEADS = ("局长", "副局长", "党组书记", "党组成员", "党委书记")
_BEFORE = frozenset("，、。；：（\n和与及由是为任 　")
_MADE = ("为", "任")
_SHORTEST, _LONGEST = 3, 9
_CONFIDENCE = 0.85


def settle_office(page: Page, span: Span) -> None:
    """Make an organ of what a local bureau is called without its place, of the one that the text speaks of."""
    patterns = [one for one in page.lexicon.endings.get(page.text[span.start : span.end], ()) if not one.regions]
    if span.term is not None or not patterns or patterns[0].label != "ORGAN":
        return
    home = Home(page, [*page.organ_candidates, *page.region_candidates])
    parts = home.find("", span.start, patterns[0].levels) or ()
    if not parts and any(lies_abroad(place) for place in page.region_candidates):
        return  # of another state
    span.label, span.name, span.parts, span.open = "ORGAN", fill(patterns[0], parts), parts, not parts


def lone_offices(page: Page, spans: list[Span]) -> list[Span]:
    """The bureaus that the tagger passes over before the title of somebody who leads them: ，|城管局|局长P."""
    text = page.text
    if "局局长" not in text and "局副局长" not in text and "局党" not in text:
        return []
    people = {span.start for span in spans if span.label == "PERSON"}
    ends = {span.end for span in spans}
    named = {span.end for span in spans if span.label == "PERSON"}
    found = []
    for title in spans:
        led = title.label == "POSITION" and text[title.start - 1 : title.start] == "局" and title.start not in ends
        if not led or text[title.start : title.end] not in _HEADS:
            continue
        held = title.end in people or text.startswith("、", title.end)
        for at in range(max(0, title.start - _LONGEST), title.start - _SHORTEST + 1):
            if not held and not (text[at - 1 : at] in _MADE and at - 1 in named):
                continue
            if text[at : title.start] in page.lexicon.endings and (not at or text[at - 1] in _BEFORE):
                office = Span(at, title.start, "ORG", confidence=_CONFIDENCE)
                settle_office(page, office)
                if office.label == "ORGAN" and not overlapping(spans, at, office.end):
                    found.append(office)
                break
    return found
