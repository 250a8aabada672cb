"""From a page to its resolved spans: the finders in their order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.extract.documents.titles import find_documents
from kg.extract.meetings.called import name_in_full
from kg.extract.named import find_composed, find_named
from kg.extract.organs.composed import find_organs
from kg.extract.organs.departments import name_presidiums, organisation_parts, presidiums
from kg.extract.organs.foreign import name_by_country
from kg.extract.organs.inner import inner_organs
from kg.extract.page import Page
from kg.extract.people.names import NameFinder
from kg.extract.phrases import find_headed
from kg.extract.places.below import extend_regions
from kg.extract.places.edges import settle_places
from kg.extract.places.kinds import region_name
from kg.extract.places.lone import find_lone_places
from kg.extract.places.people import tell_people
from kg.extract.places.redrawn import add_redrawn
from kg.extract.places.regions import find_regions
from kg.extract.posts.positions import find_positions
from kg.extract.programmes.called import name_programmes
from kg.extract.programmes.coinages import find_coinages
from kg.extract.spans import HOLDERS, Span, resolve
from kg.extract.tagging.reconcile import reconcile
from kg.extract.tagging.tagger import load_tagger
from kg.model import Mention

#: Where a line ends within a name.
_BREAK = re.compile(r"[ 　\r]*\n[ 　]*")
_SET_APART = re.compile(r"[一-龥](?:[ 　]+[一-龥]+)+")
#: How far before a title the country stands whose envoy somebody is.
_POSTED = 8
_QUOTES = "“”‘’\"'"


def find_spans(pages: Sequence[Page]) -> list[list[Span]]:
    """All mentions of each of some pages, resolved, each with its canonical name."""
    # one automaton after the other, for each fills the cache
    for name in ("names", "titles", "heads", "elliptic", "breakers"):
        for page in pages:
            getattr(page, name)
    read = [(page, find_ruled(page)) for page in pages]
    found = []
    for (page, ruled), tagged in zip(read, load_tagger().tag(read), strict=True):
        spans = tell_people(page, add_redrawn(page, settle_places(page, reconcile(page, ruled, tagged))))
        _name(page, spans)
        found.append(spans)
    return found


def mentions_of(page: Page, spans: Iterable[Span]) -> tuple[Mention, ...]:
    """The mentions that resolved spans of a page are."""
    found = (Mention(span.start, span.end, span.label, span.name, round(span.confidence, 3)) for span in spans)
    return page.in_article(found)


def find_ruled(page: Page) -> list[Span]:
    """The mentions that rules and vocabulary find, resolved."""
    text = page.text
    length = len(text)
    documents, titles = find_documents(page)
    hits = page.names
    if titles:
        hits = [hit for hit in hits if _outside(hit[0], titles) or hit[2].label == "ORG"]
        document_ranges = [(span.start, span.end) for span in documents]
        hits = [hit for hit in hits if _outside(hit[0], document_ranges)]
    regions = find_regions(page, hits)
    extend_regions(page, regions)
    page.region_candidates = regions
    named = find_named(page, hits) + find_composed(page)
    organs = page.organ_candidates = find_organs(page, hits, regions)
    regions += find_lone_places(page)
    first = resolve([*documents, *organs, *named, *regions], length, page.credits)
    headed = find_coinages(page) + find_headed(page, first, titles)
    headed += organisation_parts(page, [*first, *headed])
    base = resolve([*documents, *organs, *named, *headed, *regions], length, page.credits)
    base = resolve([*base, *presidiums(page, base)], length)
    base += inner_organs(page, base)
    people, positions = _people_and_positions(page, base)
    return resolve([*positions, *base, *people], length, page.credits)


def _outside(position: int, ranges: list[tuple[int, int]]) -> bool:
    return not any(start <= position < end for start, end in ranges)


def _people_and_positions(page: Page, base: list[Span]) -> tuple[list[Span], list[Span]]:
    text, lexicon = page.text, page.lexicon
    finder = NameFinder(page, base)
    anchors = [span for span in base if span.label in HOLDERS]
    titles = page.titles
    country_ends = {
        span.end
        for span in anchors
        if span.label == "REGION" and span.parts and span.parts[-1].get("level") == "country"
    }
    anchor_ends = {span.end: span for span in anchors}
    marked: list[tuple[int, int, bool]] = []
    foreign_ends: set[int] = set()
    for start, end in titles:
        term = lexicon.titles[text[start:end]]
        foreign = any(start - k in country_ends for k in range(3)) or term.get("category") == "foreign"
        foreign = foreign or text.rfind("驻", max(0, start - _POSTED), start) in country_ends  # 日本|驻上海总领事
        foreign = foreign or any(
            start - k in foreign_ends for k in (1, 2) if text[start - k : start] in ("、", "兼", "和")
        )
        owner = anchor_ends.get(start)
        if (
            owner is not None
            and owner.label == "ORG"
            and owner.term is not None
            and owner.term.get("level") in ("international", "foreign")
        ):
            foreign = True
        if foreign:
            foreign_ends.add(end)
        marked.append((start, end, foreign))
    finder.after_titles(marked)
    finder.by_context()
    finder.before_titles(marked)
    finder.fill_lists()
    blocked = [(span.start, span.end) for span in base if span.label != "REGION" or span.end - span.start > 2]
    people = page.person_candidates = resolve(finder.propagate(), len(text), blocked)
    return people, find_positions(page, titles, anchors, people)


def _name(page: Page, spans: list[Span]) -> None:
    """Give every span its canonical name, in place."""
    text = page.text
    longest: dict[str, str] = {}
    for span in spans:
        if span.label == "REGION":
            span.name = region_name(span)
        elif not span.name or span.label == "DOCUMENT":
            span.name = span.name or _on_one_line(_unquoted(text[span.start : span.end]))
        if not span.name.isalpha() and span.label in ("PERSON", "ORGAN") and _SET_APART.fullmatch(span.name):
            _close_up(page, span)
        if span.label in ("ORG", "PROGRAM", "EVENT") and span.term is not None:
            wording = text[span.start : span.end]
            if len(wording) > len(longest.get(span.term.id, "")):
                longest[span.term.id] = wording
    for span in spans:
        if span.term is not None and span.term.id in longest and span.label in ("ORG", "PROGRAM", "EVENT"):
            span.name = longest[span.term.id]
    name_by_country(page, spans)
    _quoted_names(page, spans)
    name_programmes(text, spans)
    name_in_full(text, spans)
    name_presidiums(page, spans)


def _close_up(page: Page, span: Span) -> None:
    """Name what is set with blanks between its characters as it is written elsewhere: 财 政 部, 李　明."""
    span.name = "".join(span.name.split())
    surface = page.lexicon.surfaces.get(span.name)
    if span.term is None and surface is not None and surface.label == span.label:
        valid = [term for term in surface.terms if term.valid_on(page.date)] or list(surface.terms)
        span.term, span.name = valid[0], valid[0].name


def _on_one_line(wording: str) -> str:
    return _BREAK.sub("", wording) if "\n" in wording else wording


def _unquoted(wording: str) -> str:
    """A wording without the marks around it, but with one that belongs to another inside: 反政府武装“民主同盟军”."""
    name = wording.strip(_QUOTES)
    return name if name and name.count("“") == name.count("”") else wording


def _quoted_names(page: Page, spans: list[Span]) -> None:
    """Names with quotes inside keep them; only a pair around the whole is dropped."""
    text = page.text
    for span in spans:
        if span.label in ("PROGRAM", "EVENT") and span.term is None:
            wording = _on_one_line(text[span.start : span.end])
            whole = wording.startswith("“") and wording.endswith("”") and wording.count("“") == 1
            span.name = wording[1:-1] if whole else wording
