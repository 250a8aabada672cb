"""Where a place lies that is named alone and listed nowhere, as the places named before it tell: 永宁县的|宋村."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from operator import attrgetter
from typing import NamedTuple

from kg.link.regions import Region, RegionIndex
from kg.model import Mention

#: What lies in a county: the kinds of town and village.
_RURAL = re.compile("[一-龥]{1,9}(?:[镇乡村屯]|街道|社区|苏木|嘎查)$")
#: Levels of divisions that hold towns and villages.
_HOLDERS = ("county", "zone", "prefecture")
#: What stands between a place and one that lies in it.
_IN_IT = re.compile(
    "的|(?:境内|地区)?(?:[东西南北中]{1,2}部)?的?(?:(?:首府|首都|省会|州府)|(?:(?:最大|沿海|边境|港口|海滨|重要|工业|旅游|主要)的?)*"
    "(?:城市|港口|重镇|胜地|小镇|城镇|村庄))?的?"
)
#: The kinds of places abroad.
_ABROAD = re.compile("[一-龥·-]{2,}(?:[市县镇村区省州岛]|难民营)$")
_LONGEST = 8
_JOINS = frozenset(("、", "和", "与", "及", "以及"))
#: A part of a country by its first character before a place: 黎北部|某镇.
_PART = re.compile("([一-龥])[东西南北中]{1,2}部(?:城市|城镇|地区)?的?$")
_SENTENCE = re.compile("[。！？；\n]")


class _Place(NamedTuple):
    """A mention of a place, or of an organ of one, and the region that it is or governs."""

    start: int
    end: int
    region: str
    is_place: bool


class Around:
    """Tells by the places that an article names where one lies that it names alone.

    Parameters
    ----------
    text : str
        Of the article.
    regions : RegionIndex
        For the places that hold others.
    """

    def __init__(self, text: str, regions: RegionIndex) -> None:
        self._text = text
        self._regions = regions
        self._countries: set[str] = set()

    def settle(self, mentions: Iterable[Mention], region: Callable[[Mention], str]) -> dict[str, Region]:
        """Names of places named alone -> the places, as far as the text tells what holds them.

        ``region`` gives the id of the region that a mention is or governs, or ``""``.
        """
        found: dict[str, Region] = {}
        before: list[_Place] = []
        ordered = sorted(mentions, key=attrgetter("start"))
        if not any(mention.label == "REGION" and self._is_alone(region(mention)) for mention in ordered):
            return found
        placed = [(mention, id) for mention in ordered if (id := region(mention))]
        self._countries = {self._country(id) for _, id in placed} - {""}
        for mention, id in placed:
            if mention.name in found:
                id = found[mention.name].id
            place = _Place(mention.start, mention.end, id, mention.label == "REGION")
            if place.is_place and mention.name not in found and self._is_alone(id):
                holder = self._holder(place, before)
                if holder:
                    settled = self._regions.resolve(self._regions.full_name(holder) + mention.name, "")
                    if settled.parent:
                        found[mention.name] = settled
                        place = place._replace(region=settled.id)
            before.append(place)
        return found

    def _is_alone(self, id: str) -> bool:
        return id != "" and id not in self._regions.vocabulary and not self._regions.parent(id)

    def _holder(self, place: _Place, before: list[_Place]) -> str:
        """Id of the region that holds a place, or ``""``."""
        if part := _PART.search(self._text, max(0, place.start - _LONGEST), place.start):
            named = [id for id in self._countries if self._regions.full_name(id).startswith(part[1])]
            if len(named) == 1:
                return named[0]
        if not before:
            return ""
        name = place.region.partition("/")[2]
        rural = _RURAL.match(name) is not None
        last = before[-1]
        gap = self._text[last.end : place.start]
        abroad = self._country(last.region)
        if last.is_place and _IN_IT.fullmatch(gap) and (rural or (abroad and not self._joined(before))):
            return last.region
        if last.is_place and gap in _JOINS and (abroad or (rural and _RURAL.search(last.region))):
            holder = self._regions.parent(last.region) if last.region != abroad else ""
            return self._only_country(place, before) if holder and holder == abroad else holder
        if abroad:
            return self._only_country(place, before) if _ABROAD.match(name) else ""
        return self._nearest(place, before) if rural else ""

    def _joined(self, before: list[_Place]) -> bool:
        """Whether the last two places are joined, so that what follows may lie in either: 甲国与乙国的|某地."""
        return len(before) > 1 and self._text[before[-2].end : before[-1].start] in _JOINS

    def _only_country(self, place: _Place, before: list[_Place]) -> str:
        """The only country that the paragraph names places of before a place, or ``""``."""
        line = self._text.rfind("\n", 0, place.start)
        countries = {self._country(other.region) for other in before if other.start > line}
        return countries.pop() if len(countries) == 1 else ""

    def _country(self, region: str) -> str:
        """The country abroad that a region is or lies in, or ``""``."""
        return self._regions.country(region) or self._regions.country(self._regions.parent(region))

    def _nearest(self, place: _Place, before: list[_Place]) -> str:
        """The county or city that the sentence names last, else the only one of the paragraph or of the article."""
        text = self._text
        holders = [(other.start, holder) for other in before if (holder := self._division(other.region))]
        sentence = max((end.end() for end in _SENTENCE.finditer(text, 0, place.start)), default=0)
        line = text.rfind("\n", 0, place.start)
        for floor in (sentence, line, -1):
            named = [holder for start, holder in holders if start >= floor]
            if named:
                return named[-1] if floor == sentence else self._only(named)
        return ""

    def _division(self, region: str) -> str:
        """The county or city of China that a place is or lies in, or ``""``."""
        vocabulary = self._regions.vocabulary
        region = region if region in vocabulary else self._regions.parent(region)
        term = vocabulary.get(region)
        return region if term is not None and term.get("level") in _HOLDERS else ""

    def _only(self, divisions: Collection[str]) -> str:
        """The smallest of divisions that lie in each other, or ``""``."""
        smallest = max(divisions, key=lambda division: len(self._regions.around(division)))
        around = {smallest, *self._regions.around(smallest)}
        return smallest if around.issuperset(divisions) else ""
