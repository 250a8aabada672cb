"""The tagger's mentions as spans: those that the rules found too keep what the rules know of them.

An organ of the rules right before a title is kept even where the tagger passes it over (省委|书记).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import attrgetter

from kg.extract.meetings.forms import made_meetings
from kg.extract.meetings.held import add_held
from kg.extract.organs.composed import choose_valid, is_surely_centre
from kg.extract.organs.departments import name_within
from kg.extract.organs.local import IN_TERM, TERM_OF_OFFICE, is_leading
from kg.extract.organs.of_places import is_old, old_office
from kg.extract.organs.zones import zone_office
from kg.extract.page import Page
from kg.extract.people.ends import name_end
from kg.extract.people.lists import listed_people
from kg.extract.people.officials import passed_over
from kg.extract.people.told import told_people
from kg.extract.places.below import TOWN_OF
from kg.extract.places.kinds import RURAL
from kg.extract.posts.groups import add_group_titles
from kg.extract.posts.positions import add_titles_behind, going_on
from kg.extract.programmes.called import add_short_names
from kg.extract.programmes.edges import settle_programs
from kg.extract.programmes.launched import launched_programs
from kg.extract.spans import BODIES, HOLDERS, Span, Tagged, clear_of, overlapping
from kg.extract.tagging.edges import mend_edges
from kg.extract.tagging.overlooked import add_overlooked
from kg.extract.tagging.repeated import repeat_names
from kg.model import Label

#: What is none of the name of a group of companies.
_NO_GROUP = re.compile("[^，。；]?集团|[与及和由为对将]|[^，。；]*(?:利益|犯罪|恐怖|恐怖主义|生产|军事|七国|国家)集团")
#: What points back to the organ that a department is in.
_ITS = re.compile("该[部局厅委会院行署办]$")
#: A group of companies with a name as short as that is named more than once.
_SHORT_GROUP = 4
#: A company by its full name, and what that does not hold.
_COMPANY = re.compile("(?:(?![的了和与及由为对将在向、])[一-龥（）]){2,24}(?:有限责任|股份有限|有限)公司")
#: What the media of a country are called behind its name: 据|某国|媒体报道.
_MEDIA = ("媒体", "官方媒体", "多家媒体", "主流媒体")
#: What runs a park with a name, and the act of a congress behind the title of what that is about.
_OF_PARKS = ("园管委会", "园管理委员会")
_PASSED = re.compile("《[^《》]{1,60}》(?:业经|已经|业已|经)|业经|业已")
#: How sure a body is that a pattern lists, and that a place or the text has.
_BY_PATTERN = 0.93
#: What a list goes on with behind somebody.
_GOES_ON = ("、", "和", "（")
#: Ends of the names of houses in which meetings are held.
_HOUSES = ("学校", "小学", "中学", "学院", "大学", "医院")
_START = attrgetter("start")
#: What is known of a mention that only the tagger found.
_LEARNED = 0.8


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
    candidates = (*page.organ_candidates, *page.region_candidates, *ruled)
    known: dict[tuple[int, int, str], Span] = {(span.start, span.end, span.label): span for span in candidates}
    made = made_meetings(page, tagged)
    names = [_house(page.text, place) if place[2] == "EVENT" else place for place in tagged if place[2] != "DOCUMENT"]
    if "《" in page.text:
        names = [_behind_document(page.text, place) for place in names]
    if "部门" in page.text:
        names = [place for place in names if not _is_of_a_sort(page.text, place)]
    if apart := (*page.credits, *made):
        names = clear_of(apart, names)
    names = add_held(page, ruled, [*names, *((start, end, "EVENT") for start, end in made)])
    names = add_overlooked(page, ruled, names)
    documents = [
        span
        for span in ruled
        if span.label == "DOCUMENT" and not any(a <= span.start and span.end < b for a, b, _ in names)
    ]
    spans = [
        known.get((start, stop, label)) or _in_office(page, known, start, stop) or _learned(page, start, stop, label)
        for start, end, label in names
        for stop in [name_end(page, start, end) if label == "PERSON" else end]
        if not (documents and any(start < other.end and other.start < end for other in documents))
    ]
    sure = [
        *_led(page, ruled, names),
        *(span for span in ruled if span.label == "ORG" and _is_group(page.text, span)),
        *(span for span in ruled if span.label == "ORG" and _COMPANY.fullmatch(page.text, span.start, span.end)),
        *(span for span in ruled if span.label == "ORGAN" and _is_told(page.text, span)),
        *(place for place in page.region_candidates if page.text.startswith(_MEDIA, place.end)),
    ]
    sure = list({(span.start, span.end): span for span in sure}.values())
    groups = [span for span in sure if is_leading(page.text[span.start : span.end])]
    spans = [
        span
        for span in spans
        if not any(one.start <= span.start and span.end <= one.end and _is_in(span) for one in groups)
    ]
    firms = [span for span in sure if page.places_at(span.start) and (span.label == "ORG" or span.end - span.start > 5)]
    spans = [span for span in spans if not any(_is_part(span, firm) for firm in firms)]
    spans += [span for span in sure if not overlapping(spans, span.start, span.end)]
    spans = _with_instead(sorted(spans, key=_START), launched_programs(page, ruled, names))
    spans = mend_edges(page, settle_programs(page, spans))
    spans = add_short_names(page.text, _with(documents, spans) if documents else spans)
    spans = _with_instead(spans, listed_people(page, spans))
    spans = _with(spans, passed_over(page, spans))
    spans = _with(spans, going_on(page.text, ruled, spans))
    told = told_people(page, spans)
    spans = _with_instead(spans, told)
    if any(page.text.startswith(_GOES_ON, person.end) for person in told):
        spans = _with_instead(spans, listed_people(page, spans))
    return add_group_titles(page, add_titles_behind(page, repeat_names(page, spans)))


def _with_instead(spans: list[Span], found: list[Span]) -> list[Span]:
    """The spans, in order, with others in place of what these overlap."""
    return _with([span for span in spans if not overlapping(found, span.start, span.end)], found) if found else spans


def _with(spans: list[Span], found: list[Span]) -> list[Span]:
    """The spans, in order, with others."""
    return sorted((*spans, *found), key=_START) if found else spans


def _house(text: str, place: Tagged) -> Tagged:
    """What is taken for a meeting, where it ends like the house of one as an organisation: 杭州市|某某实验学校."""
    start, end, _ = place
    return (start, end, "ORG") if text.endswith(_HOUSES, start, end) else place


def _behind_document(text: str, place: Tagged) -> Tagged:
    """What is taken for one name with the title of a document before it, without that: 《某某计划》业经|某市人民代表大会会议."""
    start, end, label = place
    passed = _PASSED.match(text, start, end)
    return (passed.end(), end, label) if passed and label != "DOCUMENT" and passed.end() < end - 2 else place


def _is_of_a_sort(text: str, place: Tagged) -> bool:
    """Whether a ministry is the beginning of a word for all bodies of a sort: 民政部|门."""
    start, end, _ = place
    return text.endswith("部", start, end) and text.startswith("门", end)


def _led(page: Page, ruled: list[Span], names: list[Tagged]) -> list[Span]:
    """The organs right before the titles that the tagger found: 省委|书记."""
    titles = {start for start, _, label in names if label == "POSITION"}
    organs = [span for span in (*page.organ_candidates, *ruled) if span.label == "ORGAN" and span.end in titles]
    return list({organ.end: organ for organ in sorted(organs, key=lambda organ: -organ.start)}.values())


def _is_in(span: Span) -> bool:
    """Whether what the tagger found in the name of what leads a matter is no more than where or what that is."""
    return span.label in ("REGION", "PROGRAM", "EVENT")


def _is_part(span: Span, firm: Span) -> bool:
    """Whether what the tagger found is the place that the name of a company begins with, or the end of that: 台湾|某某集团."""
    if (span.start, span.end) == (firm.start, firm.end) or span.label not in HOLDERS:
        return False
    return firm.start <= span.start and span.end <= firm.end and (span.start == firm.start or span.end == firm.end)


def _is_group(text: str, span: Span) -> bool:
    """Whether what the rules found is surely a company: a group of companies with a name of its own."""
    if not text.endswith("集团", span.start, span.end) or _NO_GROUP.match(text, span.start):
        return False
    return span.end - span.start > _SHORT_GROUP or text.count(text[span.start : span.end]) > 1


def _is_told(text: str, span: Span) -> bool:
    """Whether an organ that the rules found is surely one by its form: in one of its terms, what leads a matter, 该局|某某司."""
    if span.root and _ITS.search(text, max(0, span.start - 2), span.start):
        return True
    wording = text[span.start : span.end]
    if wording == "中央":
        return is_surely_centre(text, span.start, span.end)
    return (
        is_leading(wording)
        or wording.endswith(_OF_PARKS)
        or ("届" in wording and IN_TERM.fullmatch(text, span.start, span.end) is not None)
    )


def _in_office(page: Page, known: dict[tuple[int, int, str], Span], start: int, end: int) -> Span | None:
    """A body that the rules found where the tagger sees something else: a department, one in one of its terms, of a pattern."""
    for other in BODIES:
        body = known.get((start, end, other))
        if body is not None and body.parts and body.confidence >= _BY_PATTERN:
            return body  # 滨海市|贸促会 is none of the state, 区工委 nobody
    organ = known.get((start, end, "ORGAN"))
    return organ if organ is not None and (organ.root or _is_told(page.text, organ)) else None


def _learned(page: Page, start: int, end: int, label: Label) -> Span:
    """A span that no rule proposed, named by the vocabulary or by what it begins with."""
    span = Span(start, end, label, confidence=_LEARNED)
    wording = page.text[start:end]
    surface = page.lexicon.surfaces.get(wording) or page.lexicon.surfaces.get(TERM_OF_OFFICE.sub("", wording))
    if surface is not None and surface.label == label:
        span.term = choose_valid(surface.terms, page.date)
        span.name = span.term.name if label in ("ORGAN", "REGION") else ""
        span.parts = (span.term,) if label == "REGION" else ()
    elif label in ("ORGAN", "REGION"):
        ordinal = TERM_OF_OFFICE.match(page.text, start, end)
        inner = _longest(page, ordinal.end(), end + 1) if ordinal else _longest(page, start, end)
        if inner is not None:
            span.parts = inner.parts
            span.open = label == "ORGAN" and inner.open
            below = page.text[inner.end : end]
            if label == "REGION" and len(below) > 2 and below.endswith(RURAL) and "和" not in below:
                span.name = TOWN_OF.sub("", below)  # as extend_regions names it
            if label == "ORGAN" and not page.text.startswith("舰", inner.end):  # 山东舰 is a ship
                place = inner.name or "".join(part.name for part in inner.parts)
                old = inner.label == "REGION" and is_old(page, inner)
                span.name = old_office(page, inner, end) if old else zone_office(name_within(place, below))
    if label == "ORGAN" and not span.name:
        span.name = zone_office(wording)
    if label == "REGION" and not span.name:
        span.name = page.text[start:end]
    return span


def _longest(page: Page, start: int, end: int) -> Span | None:
    """The longest organ or place with which a name begins."""
    found: Iterable[Span] = (
        span for span in (*page.organ_candidates, *page.region_candidates) if span.start == start and span.end < end
    )
    return max(found, key=lambda span: span.end, default=None)
