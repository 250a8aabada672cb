"""The tagger's mentions as spans: those that the rules found too keep what the rules know of them.

An organ of the rules right before a title is kept even where the tagger passes it over (省委|书记).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from kg.extract.documents.official import find_parties, in_a_group
from kg.extract.meetings.held import add_held, made_meetings
from kg.extract.organs.composed import choose_valid
from kg.extract.organs.zones import zone_office
from kg.extract.page import Page
from kg.extract.people.ends import name_end
from kg.extract.people.lists import listed_people, told_people
from kg.extract.places.regions import RURAL, TOWNS, lies_abroad
from kg.extract.programmes.edges import settle_programs
from kg.extract.programmes.launched import launched_programs
from kg.extract.spans import Span, Tagged, covered, places_of
from kg.extract.tagging.edges import mend_edges
from kg.model import Label

#: The ordinal of a term, which no name in the vocabulary has: 中国共产党第二十届中央委员会.
_ORDINAL = re.compile(r"第?[一二三四五六七八九十]{1,3}届")
#: What is known of a mention that only the tagger found.
_LEARNED = 0.8
#: Ends of names that stand for one body where a place stands before them.
_BODIES = (
    "协会",
    "学会",
    "联合会",
    "研究会",
    "促进会",
    "商会",
    "保护中心",
    "研究院",
    "研究所",
    "学院",
    "大学",
    "管理局",
)
#: Ends of the names of zones and clusters of cities, and of towns.
_ZONES = (
    "城市群",
    "都市圈",
    "经济圈",
    "沿海经济带",
    "综合试验区",
    "综合保税区",
    "国际陆港",
    "国际空港",
    "开发区",
    "经开区",
    "高新区",
    "片区",
)
_LAST = frozenset(word[-1] for word in (*_ZONES, *TOWNS))
_SHORT_NAME = re.compile("[（(](?:以下)?(?:简称|称)[：:]?“([一-龥A-Za-z\\d]{2,10})”")
#: Embassies and consulates of China.
_MISSION = re.compile(r"中国(?:常)?驻[一-龥]{2,9}?(?:大使馆|使馆|总领事馆|总领馆|代表团(?=团长|发言人))")
#: What the name of a party goes on with behind its country.
_PARTY_CENTRE = re.compile("(?:(?![中向对同和与致访祝的在])[一-龥]){1,6}?党中央(?:委员会|政治局|书记处)?")
#: Labels of names that stand for the same thing wherever an article repeats them, and how long those are at least; so
#: do places that no vocabulary holds.
_REPEATING = ("PERSON", "ORG", "PROGRAM")
_SHORTEST = 3


def reconcile(page: Page, ruled: list[Span], tagged: list[tuple[int, int, Label]]) -> list[Span]:
    """The spans of the tagged mentions, in order; of documents, which their marks give away, those of the rules.

    Parameters
    ----------
    page : Page
        The page, with its candidates.
    ruled : list of Span
        The mentions that the rules found.
    tagged : list of (int, int, str)
        The mentions that the tagger found.
    """
    known: dict[tuple[int, int, str], Span] = {}
    for span in (*page.organ_candidates, *page.region_candidates, *ruled):
        known[span.start, span.end, span.label] = span
    made = made_meetings(page, tagged)
    names = [place for place in tagged if place[2] != "DOCUMENT"]
    if "部门" in page.text:
        names = [place for place in names if not _is_of_a_sort(page.text, place)]
    if apart := (*page.credits, *made):
        names = _clear_of(apart, names)
    names = add_held(page, ruled, [*names, *((start, end, "EVENT") for start, end in made)])
    names = _add_missions(page, _add_parties(page, _add_bodies(page, ruled, _mend_places(page, ruled, names))))
    names, shorts = _add_short_names(page, names)
    names = _add_foreign_parties(page, _foreign_bodies(page, names))
    documents = [
        span
        for span in ruled
        if span.label == "DOCUMENT" and not any(a <= span.start and span.end < b for a, b, _ in names)
    ]
    spans = [
        known.get((start, stop, label)) or _learned(page, start, stop, label)
        for start, end, label in names
        for stop in [name_end(page, start, end) if label == "PERSON" else end]
        if not (documents and any(start < other.end and other.start < end for other in documents))
    ]
    for span in spans if shorts else ():
        span.name = shorts.get(span.start, span.name)
    titles = {start for start, _, label in names if label == "POSITION"}
    spans += [
        span
        for span in ruled
        if span.label == "ORGAN"
        and span.end in titles
        and not any(a < span.end and span.start < b for a, b, _ in names)
    ]
    launched = launched_programs(page, ruled, names)
    spans = [span for span in spans if not any(a.start < span.end and span.start < a.end for a in launched)] + launched
    spans = sorted((*documents, *mend_edges(page, settle_programs(page, spans))), key=lambda span: span.start)
    spans = sorted((*spans, *listed_people(page, spans)), key=lambda span: span.start)
    spans = sorted((*spans, *told_people(page, spans)), key=lambda span: span.start)
    return sorted((*spans, *_repeated(page, spans)), key=lambda span: span.start)


def _clear_of(taken: Collection[tuple[int, int]], places: list[Tagged]) -> list[Tagged]:
    """Those of some places that overlap nothing of what is taken."""
    return [place for place in places if not any(start < place[1] and place[0] < end for start, end in taken)]


def _is_of_a_sort(text: str, place: Tagged) -> bool:
    """Whether a ministry is the beginning of a word for all bodies of a sort: 民政部|门."""
    start, end, _ = place
    return text.endswith("部", start, end) and text.startswith("门", end)


def _mend_places(page: Page, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """The mentions with places as the rules end them, where the tagger goes astray.

    A word that begins as a division ends is none of its name (湖南|省会); a zone is one with the place that it lies in
    (广东|沿海经济带); a town behind another in a list is a place too.
    """
    text, division_words = page.text, page.lexicon.division_words
    last = [(span.start, span.end) for span in ruled if span.label == "REGION" and text[span.end - 1] in _LAST]
    longer = {start: end for start, end in last if text.endswith(_ZONES, 0, end)}
    towns = {start: end for start, end in last if text.endswith(TOWNS, 0, end)}
    found: list[Tagged] = []
    passed = 0
    for index, (start, end, label) in enumerate(names):
        if start < passed:
            continue
        if label != "REGION":
            found.append((start, end, label))
            passed = end
            continue
        for stop in (end - 1, end - 2):
            if text[stop : stop + 2] in division_words and any(
                place.start == start and place.end == stop for place in page.region_candidates
            ):
                end = stop
                break
        passed = max(end, longer.get(start, 0))
        found.append((start, passed, label))
        ahead = names[index + 1][0] if index + 1 < len(names) else len(text)
        while towns and text[passed : passed + 1] in ("、", "和") and towns.get(passed + 1, ahead) < ahead:
            found.append((passed + 1, towns[passed + 1], "REGION"))
            passed = towns[passed + 1]
    return found


def _add_parties(page: Page, names: list[Tagged]) -> list[Tagged]:
    """The mentions with the issuers, addressees and receivers of copies of an official document."""
    if page.article.official is None:
        return names
    names = [place for place in names if not in_a_group(page, place)]
    for party, alone in find_parties(page):
        start, end, _ = party
        overlapping = [place for place in names if place[0] < end and start < place[1]]
        within = all((start <= a and b <= end) or label == "PROGRAM" for a, b, label in overlapping)
        if alone or within:
            names = [*(place for place in names if place not in overlapping), party]
    return sorted(names)


def _add_bodies(page: Page, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """The mentions with the bodies of which the tagger saw only the place: 云南省|青年科学家协会."""
    starts = {place[0]: place for place in names if place[2] == "REGION"}
    for span in ruled:
        place = starts.get(span.start) if span.label == "ORG" else None
        if place is None or place[1] >= span.end or page.text.startswith(("门", "长"), span.end):
            continue
        known = span.term is not None or page.text.endswith(_BODIES, span.start, span.end)
        if known and not any(place[1] <= start < span.end for start, _, _ in names):
            names = [(span.start, span.end, "ORG") if other == place else other for other in names]
    return names


def _add_missions(page: Page, names: list[Tagged]) -> list[Tagged]:
    """The mentions with the embassies and consulates of China, of which the tagger may see the country only."""
    if "中国驻" not in page.text:
        return names
    missions: list[Tagged] = [(*match.span(), "ORGAN") for match in _MISSION.finditer(page.text)]
    kept = [place for place in names if not any(a <= place[0] and place[1] <= b for a, b, _ in missions)]
    missions = _clear_of([(start, end) for start, end, _ in kept], missions)
    return sorted([*kept, *missions])


def _repeated(page: Page, spans: list[Span]) -> list[Span]:
    """Names of three characters and more where they stand again, in places that hold no mention."""
    text = page.text
    taken = covered(len(text), (*((span.start, span.end) for span in spans), *page.credits))
    places = [span for span in spans if span.label == "REGION" and not span.parts and span.term is None]
    named = [span for span in spans if span.label in _REPEATING]
    names = {text[span.start : span.end]: span for span in (*reversed(places), *reversed(named))}
    for span in spans:  # 山东莒县|招贤镇 stands again as 招贤镇
        if span.label == "REGION" and span.name.endswith(RURAL):
            names.setdefault(span.name, span)
    found = []
    for name, span in sorted(names.items(), key=lambda item: (-len(item[0]), item[0])):
        if len(name) < _SHORTEST:
            continue
        for at in places_of(name, text):
            end = at + len(name)
            if span.label == "ORG" and _widen(spans, at, end, span):
                taken[at:end] = b"\x01" * len(name)
            if taken.find(1, at, end) >= 0 or (span.label == "REGION" and text.startswith("站", end)):
                continue
            outer = next((place for place in spans if place.end == at and place.label == span.label == "REGION"), None)
            if outer is not None:  # a chain of places is one
                outer.end, outer.name = end, name
            else:
                found.append(replace(span, start=at, end=end, confidence=_LEARNED))
            taken[at:end] = b"\x01" * len(name)
    return found


def _widen(spans: list[Span], at: int, end: int, named: Span) -> bool:
    """Make the place with which a name begins that name, if nothing else is found in it: 广西|雅保锂业有限公司."""
    inside = [span for span in spans if span.start < end and at < span.end]
    if len(inside) != 1 or inside[0].label != "REGION" or inside[0].start != at or inside[0].end >= end:
        return False
    place = inside[0]
    place.end, place.label, place.name, place.term, place.parts = end, "ORG", named.name, named.term, named.parts
    return True


def _foreign_bodies(page: Page, names: list[Tagged]) -> list[Tagged]:
    """The mentions with what begins with a foreign place as no organ of China: 日本|海上保安厅."""
    starts = {start for start, _, label in names if label == "ORGAN"}
    abroad = {place.start for place in page.region_candidates if place.start in starts and lies_abroad(place)}
    if not abroad:
        return names
    return [(start, end, "ORG" if label == "ORGAN" and start in abroad else label) for start, end, label in names]


def _add_foreign_parties(page: Page, names: list[Tagged]) -> list[Tagged]:
    """The mentions with the centres of foreign parties, of which the tagger may see China's: 老挝人革|党中央."""
    if "党中央" not in page.text:
        return names
    parties: list[Tagged] = [
        (place.start, match.end(), "ORG")
        for place in page.region_candidates
        if (match := _PARTY_CENTRE.match(page.text, place.end)) and lies_abroad(place)
    ]
    kept = _clear_of([(start, end) for start, end, _ in parties], names)
    return sorted([*kept, *parties]) if parties else names


def _add_short_names(page: Page, names: list[Tagged]) -> tuple[list[Tagged], dict[int, str]]:
    """The mentions with the short names that the text gives those of organisations: …公司（以下简称“领益智造”）.

    And what each of these stands for, by its place.
    """
    text = page.text
    if "简称“" not in text:
        return names, {}
    ends = {end: (start, label) for start, end, label in names if label in ("ORG", "ORGAN")}
    found: list[Tagged] = []
    whole: dict[int, str] = {}
    for match in _SHORT_NAME.finditer(text):
        start, label = ends.get(match.start(), (0, None))
        if label and not any(a < match.end(1) and match.start(1) < b for a, b, _ in names):
            found.append((*match.span(1), label))
            whole[match.start(1)] = text[start : match.start()]
    return sorted([*names, *found]), whole


def _learned(page: Page, start: int, end: int, label: Label) -> Span:
    """A span that no rule proposed, named by the vocabulary or by what it begins with."""
    span = Span(start, end, label, confidence=_LEARNED)
    wording = page.text[start:end]
    surface = page.lexicon.surfaces.get(wording) or page.lexicon.surfaces.get(_ORDINAL.sub("", wording))
    if surface is not None and surface.label == label:
        span.term = choose_valid(surface.terms, page.date)
        span.name = span.term.name if label in ("ORGAN", "REGION") else ""
        span.parts = (span.term,) if label == "REGION" else ()
    elif label in ("ORGAN", "REGION"):
        inner = _longest(page, start, end)
        if inner is not None:
            span.parts = inner.parts
            below = page.text[inner.end : end]
            if label == "REGION" and len(below) > 2 and below.endswith(RURAL) and "和" not in below:
                span.name = below  # as extend_regions names it
            if label == "ORGAN" and not page.text.startswith("舰", inner.end):  # 山东舰 is a ship
                place = inner.name or "".join(part.name for part in inner.parts)
                span.name = zone_office(place + page.text[inner.end : end])
    if label == "REGION" and not span.name:
        span.name = page.text[start:end]
    return span


def _longest(page: Page, start: int, end: int) -> Span | None:
    """The longest organ or place with which a name begins."""
    found: Iterable[Span] = (
        span for span in (*page.organ_candidates, *page.region_candidates) if span.start == start and span.end < end
    )
    return max(found, key=lambda span: span.end, default=None)
