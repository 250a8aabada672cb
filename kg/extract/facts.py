"""From a page with its spans to the facts that it states: the finders in their order."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.documents.acts import ActFinder
from kg.extract.meetings.stories import MeetingFinder
from kg.extract.meetings.visits import MovementFinder
from kg.extract.page import Page
from kg.extract.posts.holders import PostFinder
from kg.extract.posts.personnel import PersonnelFinder
from kg.extract.programmes.advances import AdvanceFinder
from kg.extract.reading import Reading
from kg.extract.spans import Span
from kg.extract.statistics.sentences import StatisticFinder
from kg.model import Fact


def find_facts(page: Page, spans: list[Span]) -> tuple[Fact, ...]:
    """Find the facts that a page states of its resolved spans."""
    reading = Reading(page, spans)
    posts = PostFinder(reading)
    posts.find()
    PersonnelFinder(reading, posts).find()
    meetings = MeetingFinder(reading, posts)
    meetings.find()
    acts = ActFinder(reading)
    acts.find()
    AdvanceFinder(reading, posts, meetings, acts).find()
    MovementFinder(reading).find()
    StatisticFinder(reading).find()
    return page.in_article(_as_worded(page, spans, reading.facts))


def _as_worded(page: Page, spans: list[Span], facts: list[Fact]) -> list[Fact]:
    """The facts, in which organisations are called as the text calls them at most length; linking spells them out."""
    worded: dict[str, str] = {}
    for span in spans:
        wording = page.text[span.start : span.end]
        if span.label == "ORG" and span.term is None and len(wording) > len(worded.get(span.name, "")):
            worded[span.name] = wording
    other = {name: wording for name, wording in worded.items() if name not in page.text and not name.endswith(wording)}
    if not other:
        return facts
    fields = [{key: other.get(str(value), value) for key, value in fact.fields.items()} for fact in facts]
    return [replace(fact, fields=named) for fact, named in zip(facts, fields, strict=True)]
