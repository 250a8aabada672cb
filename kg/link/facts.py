"""Facts of one article -> claims: one function a type of fact, and the table of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kg.link.indicators import indicator_row
from kg.link.names import Gazetteer, document_number
from kg.link.reading import Reading
from kg.link.rows import Post, Rows
from kg.model import Extraction, Fact


def read_rows(extraction: Extraction, gazetteer: Gazetteer) -> Rows:
    """The rows of one article: everything about it that does not depend on any other article."""
    reading = Reading(extraction, gazetteer)
    reading.read_mentions()
    for fact in extraction.facts:
        if fact.type in _READERS:
            _READERS[fact.type](reading, fact)
    reading.read_sightings()
    return reading.out


def _post(reading: Reading, fact: Fact) -> None:
    fields = fact.fields
    person, organ = reading.person(fields.get("person")), reading.node(fields.get("organ"))
    title, status = str(fields.get("title") or "").strip(), str(fields.get("status") or fields.get("action") or "")
    if person and organ and title:
        reading.posts[person].add(Post(organ, title, status))
        if fact.type == "post":
            reading.state("holds_post", person, organ, fact, title=title, status=status)
        else:
            reading.state("personnel", person, organ, fact, title=title, action=status, start=reading.date)


def _attends(reading: Reading, fact: Fact) -> None:
    person, event = reading.person(fact.fields.get("person")), reading.event(fact.fields.get("event"), fact.start)
    if person and event:
        reading.attended.setdefault(person, set()).add(event)
        reading.state("speaks_at" if fact.type == "speaks" else fact.type, person, event, fact)


def _event(reading: Reading, fact: Fact) -> None:
    event = reading.event(fact.fields.get("event"), fact.start)
    reading.state("mentions", f"article/{reading.article}", event, fact)


def _convenes(reading: Reading, fact: Fact) -> None:
    organ, event = reading.node(fact.fields.get("organ")), reading.event(fact.fields.get("event"), fact.start)
    if organ and event:
        reading.hosts[event].add(Post(organ, "", ""))
        reading.state("convenes", organ, event, fact)


def _issues(reading: Reading, fact: Fact) -> None:
    organ, document = reading.node(fact.fields.get("organ")), reading.document(fact.fields.get("document"))
    if organ and document:
        reading.hosts[document].add(Post(organ, "", ""))
        number = document_number(str(fact.fields.get("number") or ""))
        reading.state("issues", organ, document, fact, number=number)


def _acts(reading: Reading, fact: Fact) -> None:
    organ, document = reading.node(fact.fields.get("organ")), reading.document(fact.fields.get("document"))
    if organ and document:
        reading.state(fact.type, organ, document, fact)


def _cites(reading: Reading, fact: Fact) -> None:
    document, cited = reading.document(fact.fields.get("document")), reading.document(fact.fields.get("cited"))
    if document and cited and document != cited:
        reading.state("cites", document, cited, fact)


def _advances(reading: Reading, fact: Fact) -> None:
    organ, program = reading.node(fact.fields.get("agent")), reading.node(fact.fields.get("program"), "PROGRAM")
    reading.state("advances", organ, program, fact)


def _visits(reading: Reading, fact: Fact) -> None:
    person, region = reading.person(fact.fields.get("person")), reading.node(fact.fields.get("region"), "REGION")
    reading.state("visits", person, region, fact)


def _meets(reading: Reading, fact: Fact) -> None:
    person, other = reading.person(fact.fields.get("person")), reading.person(fact.fields.get("other"))
    if person != other:
        reading.state("meets", person, other, fact)


def _indicator(reading: Reading, fact: Fact) -> None:
    if not fact.fields.get("indicator") or fact.fields.get("value") is None:
        return
    region = reading.area(fact.fields.get("area"))
    row = indicator_row(fact.fields, area=region, home=reading.home)
    reading.out.indicators.add(row)
    reading.state("mentions", f"article/{reading.article}", row.node, fact)
    reading.state("about", row.node, region, fact)


_READERS: Mapping[str, Callable[[Reading, Fact], None]] = {
    "post": _post,
    "personnel": _post,
    "event": _event,
    "convenes": _convenes,
    "attends": _attends,
    "chairs": _attends,
    "speaks": _attends,
    "advances": _advances,
    "issues": _issues,
    "forwards": _acts,
    "revises": _acts,
    "repeals": _acts,
    "cites": _cites,
    "visits": _visits,
    "meets": _meets,
    "indicator": _indicator,
}
