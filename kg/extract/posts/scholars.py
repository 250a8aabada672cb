"""Scholars listed with their titles behind their names, of whom the first stands behind the house: 某院P院士、|P院士."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from kg.extract.posts.titles import Title
from kg.extract.reading import Reading
from kg.extract.spans import BODIES, Span
from kg.wording import LIST_JOINTS

#: Titles of scholars, which those listed behind one another bear in one house; what joins them.
_SCHOLARS = ("院士", "教授", "研究员", "副教授", "副研究员")


def listed_scholars(reading: Reading) -> Iterator[tuple[Span, Title]]:
    """Those who go on such a list, each with the title in the house of the first."""
    text = reading.text
    if not any(rank in text for rank in _SCHOLARS):
        return
    ends = {span.end for span in reading.spans if span.label in BODIES}
    end, house, rank = -1, "", ""
    for person, title in itertools.pairwise(reading.spans):
        if person.label != "PERSON" or title.label != "POSITION" or person.end != title.start:
            continue
        words = text[title.start : title.end]
        if house and words == rank and text[end : person.start] in LIST_JOINTS:
            yield person, Title(house, words, "current", title)
        else:
            first = words in _SCHOLARS and person.start in ends
            house, rank = _house(reading, person, words) if first else "", words
        end = title.end


def _house(reading: Reading, person: Span, title: str) -> str:
    """The house in which somebody is said to bear a title."""
    posts = (fact.fields for fact in reading.of("post"))
    held = (str(post["organ"]) for post in posts if (post["person"], post["title"]) == (person.name, title))
    return next(held, "")
