"""Names that stand again where the tagger passed them over or saw only a part of them."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.dictionary import is_word
from kg.extract.organs.bodies import is_trade
from kg.extract.page import Page
from kg.extract.places.regions import RURAL
from kg.extract.spans import Span, covered, places_of

#: What is known of a name that stands again.
_CONFIDENCE = 0.8
#: Labels of names that stand for the same thing wherever an article repeats them, and how long those are at least; of
#: places those that no vocabulary holds.
_SHORTEST = {"PERSON": 3, "ORG": 3, "PROGRAM": 3, "EVENT": 8, "REGION": 3}
#: Names of which the tagger may see what is named in them: 广西|雅保锂业有限公司.
_COMPOSED = ("ORG", "EVENT")
#: Places of the vocabulary whose names are hardly words for something else, and what makes such a word of them.
_LEVELS = ("prefecture", "county")
_NO_PLACE = ("媒体", "籍", "人", "站", "号", "舰", "菜", "牌", "湖", "山", "江", "酒", "茶")


def repeat_names(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with names where they stand again and nothing or only parts of them are found."""
    text = page.text
    taken = covered(len(text), (*((span.start, span.end) for span in spans), *page.credits))
    known = {(span.start, span.end) for span in spans}
    found = spans
    for name, span in _names(page, spans):
        for at in places_of(name, text):
            end = at + len(name)
            if (at, end) in known or (span.label == "REGION" and text.startswith("站", end)) or is_trade(text, at, end):
                continue
            again = replace(span, start=at, end=end, confidence=_CONFIDENCE)
            if taken.find(1, at, end) >= 0:
                parts = [other for other in found if other.start < end and at < other.end]
                if not (parts and span.label in _COMPOSED and all(at <= p.start and p.end <= end for p in parts)):
                    continue
                found = [other for other in found if other not in parts]
            elif span.label == "REGION" and (outer := _place_before(found, at)):  # a chain of places is one
                outer.end, outer.name = end, name
                continue
            found = [*found, again]
            taken[at:end] = b"\x01" * len(name)
    return sorted((*found, *_places(page, spans, taken)), key=lambda span: span.start)


def _names(page: Page, spans: list[Span]) -> list[tuple[str, Span]]:
    """The names that stand again, the longest first, each with the first mention of it."""
    text = page.text
    names: dict[str, Span] = {}
    places: dict[str, Span] = {}
    marked: dict[str, int] = {}
    for span in spans:
        name, label = text[span.start : span.end], span.label
        marked[name] = marked.get(name, 0) + 1
        if len(name) < _SHORTEST.get(label, len(text)):
            continue
        if label != "REGION":
            names.setdefault(name, span)
        elif not (span.parts or span.term):
            places.setdefault(name, span)
        elif span.name.endswith(RURAL):  # 山东莒县|招贤镇 stands again as 招贤镇
            places.setdefault(span.name, span)
    for name, span in list(names.items()):
        family = name[:3] if name[:3] in page.lexicon.japanese_surnames else name[:2]
        if span.label == "PERSON" and family != name and _is_family_name(page, family):
            names.setdefault(family, replace(span, name=span.name or name))  # 岸田文雄, later 岸田
    again = [item for item in (places | names).items() if text.count(item[0]) > marked.get(item[0], 0)]
    return sorted(again, key=lambda item: (-len(item[0]), item[0]))


def _is_family_name(page: Page, wording: str) -> bool:
    """Whether a wording is a surname of Japan and neither a place nor a word: 安倍, but not 福岛, 山口."""
    if wording not in page.lexicon.japanese_surnames or wording in page.lexicon.surfaces:
        return False
    return is_word(wording, "nr") or not is_word(wording)


def _place_before(spans: list[Span], at: int) -> Span | None:
    return next((place for place in spans if place.end == at and place.label == "REGION"), None)


def _places(page: Page, spans: list[Span], taken: bytearray) -> list[Span]:
    """Cities and counties of the vocabulary: 信任|钟祥."""
    text = page.text
    marked = {text[span.start : span.end] for span in spans if span.label == "REGION"}
    return [
        place
        for place in page.region_candidates
        if place.parts
        and text[place.start : place.end] in marked
        and taken.find(1, place.start, place.end) < 0
        and place.parts[-1].get("level") in _LEVELS
        and not text.startswith(_NO_PLACE, place.end)
    ]
