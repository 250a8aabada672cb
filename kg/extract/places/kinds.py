"""What a place is, by its terms: its name, whether it lies abroad, who governs it."""

from __future__ import annotations

from kg.extract.page import Page
from kg.extract.spans import Span
from kg.vocabulary import Term

TOWNS = ("镇", "乡", "街道")
RURAL = ("县", "旗", *TOWNS, "村", "社区", "组", "屯", "苏木", "嘎查")
#: Titles of those who lead a place.
GOVERNORS = ("省长", "市长", "县长", "区长", "州长", "旗长", "盟长")
_WARD = "监区长"


def region_name(span: Span) -> str:
    """Canonical name of a region: the full administrative name of the smallest place."""
    return span.name or (span.term.name if span.term else "")


def chain_name(parts: tuple[Term, ...]) -> str:
    """Full names of a chain of nested regions in one string (四川省内江市)."""
    return "".join(part.name for part in parts)


def governs(title: str) -> bool:
    """Whether a title is that of who governs a place, and not a ward of a prison: 副区长, but not 监区长."""
    return title.endswith(GOVERNORS) and not title.endswith(_WARD)


def is_country(place: Term) -> bool:
    """Whether a place of the vocabulary is a foreign country."""
    return place.get("level") == "country"


def lies_abroad(place: Span) -> bool:
    """Whether a place of the vocabulary is a foreign country or lies in the one named with it."""
    return bool(place.parts) and place.parts[0].get("level") == "country"


def is_foreign(page: Page, place: Span) -> bool:
    """Whether a place of the vocabulary lies abroad, named with its country or without."""
    if not place.parts:
        return False
    return lies_abroad(place) or any(map(is_country, page.lexicon.vocabulary.ancestors(place.parts[0])))
