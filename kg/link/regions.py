"""Regions: names and chains of names (四川省内江市) -> the division they mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from kg.ids import node_id
from kg.vocabulary import Term, Vocabulary

_ORDER = {"country": 0, "province": 1, "prefecture": 2, "zone": 2, "county": 3}
_LOWEST = 4
#: Words behind a place that mean no other one: 英格兰|地区, 非洲|大陆; behind one abroad its 市 too.
_SAME = ("地区", "大陆")
_SUFFIX = re.compile("(?:市|地区)$")
#: Divisions abroad that are named as their chief town is: 利雅得|省.
_AROUND = ("省", "州", "区", "县")
#: The town between a county and a village, without which the village is named as well: 阿坝县(贾洛镇)日阿洛村.
_TOWN = re.compile("[一-龥]{1,7}?(?:镇|乡|街道|苏木)(?=[一-龥]{2,}(?:村|社区|嘎查)$)")
#: What lies in a city or province that is named by its short name: 芜湖|航空产业园.
_ZONE = re.compile("[^湾乡镇县].*.(?:园区?|城|[片新发贸税务高经社]区|[港岛镇乡村]|街道)$")
#: What lies in a county that is named so: 房山|窦店镇.
_RURAL = re.compile("[^乡镇县].+[镇乡村]$")
#: What lies in one that is named by its short name: 太仓|高新区.
_OF_COUNTY = re.compile("(?:高新|经开|经济(?:技术)?开发|开发|综保|综合保税)区$")
_WIDE = ("province", "prefecture")
#: A name as short may begin another word: 安宁|祥和.
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Region:
    """A region as the graph holds it; ``parent`` is the id of the region around it or ``""``."""

    id: str
    label: str
    level: str = ""
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Prefix:
    """A reading of the beginning of a name as a chain of regions: the last one's candidates and where it ends.

    ``full`` says that every link is a full name and not a short form.
    """

    terms: tuple[Term, ...]
    end: int
    full: bool
    links: int


class RegionIndex:
    """Looks up regions by name.

    Parameters
    ----------
    vocabulary : Vocabulary
        Its terms of kind ``Region``.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._names = {name: tuple(terms) for name, terms in vocabulary.names("Region").items() if len(name) > 1}
        self._lengths = lengths_by_start(self._names)
        self._around: dict[str, tuple[str, ...]] = {}
        #: How often a name was met that more than one region bears; a look-up that leaves it alone is final.
        self.doubts = 0

    def around(self, region: str) -> tuple[str, ...]:
        """Ids of the regions around a region of the vocabulary, nearest first."""
        found = self._around.get(region)
        if found is None:
            term = self.vocabulary.get(region)
            found = tuple(other.id for other in self.vocabulary.ancestors(term)) if term else ()
            self._around[region] = found
        return found

    def province(self, region: str) -> str:
        """The province that holds a region of China or is it, else ``""``."""
        for other in (region, *self.around(region)):
            term = self.vocabulary.get(other)
            if term is not None and term.get("level") == "province":
                return other
        return ""

    def country(self, region: str) -> str:
        """The country, as far as the vocabulary lists it, that a region is or lies in; those of China lie in none."""
        terms = (self.vocabulary.get(other) for other in (region, *self.around(region)))
        return next((term.id for term in terms if term is not None and term.get("level") == "country"), "")

    def parent(self, region: str) -> str:
        """The region around a region, listed or named with it, or ``""``."""
        term = self.vocabulary.get(region)
        return term.parent if term is not None else self.resolve(region.partition("/")[2], "").parent

    def full_name(self, region: str) -> str:
        """A name of a region that means it alone."""
        term = self.vocabulary.get(region)
        return self.definite_name(term) if term is not None else region.partition("/")[2]

    def from_city(self, name: str) -> str:
        """The name of a body without the places around the city or county that it begins with: 四川|宜宾学院."""
        for outer in self.prefixes(name):
            level = outer.terms[0].get("level")
            if outer.links > 1 or level not in _WIDE:
                continue
            for inner in self.prefixes(name, outer.end, outer.terms):
                city = level == "province" and inner.terms[0].get("level") == "prefecture"
                county = (
                    len(inner.terms) == 1 and inner.full and self.definite_name(inner.terms[0]) == inner.terms[0].name
                )
                if inner.links == 1 and inner.end < len(name) and (city or county):
                    return self.from_city(name[outer.end :])
        return name

    def prefixes(self, name: str, start: int = 0, within: tuple[Term, ...] = ()) -> Iterator[Prefix]:
        """All readings of the beginning of a name as regions, longer names and deeper chains first."""
        for length in self._lengths.get(name[start : start + 2], ()):
            terms = self._names.get(name[start : start + length], ()) if start + length <= len(name) else ()
            if within:
                outer = {term.id for term in within}
                terms = tuple(term for term in terms if not outer.isdisjoint(self.around(term.id)))
            if not terms:
                continue
            end = start + length
            full = any(term.name == name[start:end] for term in terms)
            for deeper in self.prefixes(name, end, terms):
                yield Prefix(deeper.terms, deeper.end, deeper.full and full, deeper.links + 1)
            yield Prefix(terms, end, full, 1)

    def choose(self, terms: Collection[Term], date: str, near: Collection[str] = ()) -> Term | None:
        """Among namesakes the one valid on the date that lies in a region named nearby; None where that is open."""
        self.doubts += len(terms) > 1
        valid = [term for term in terms if term.valid_on(date or None)] or list(terms)
        if len(valid) > 1:
            nearness = {
                term.id: sum(2.0 / (rank + 1) for rank, other in enumerate(self.around(term.id)) if other in near)
                + (0.5 if term.id in near else 0)
                for term in valid
            }
            best = max(nearness.values())
            if best:
                valid = [term for term in valid if nearness[term.id] == best]
        if len(valid) > 1:
            highest = min(_ORDER.get(term.get("level"), _LOWEST) for term in valid)
            valid = [term for term in valid if _ORDER.get(term.get("level"), _LOWEST) == highest]
        return valid[0] if len(valid) == 1 else None

    def definite_name(self, term: Term) -> str:
        """The shortest name that means this region alone: 内江市, 南京市鼓楼区."""
        name = term.name
        for outer in self.around(term.id):
            if not self._ambiguous(name, term):
                break
            name = self.vocabulary[outer].name + name
        return name

    def _ambiguous(self, name: str, term: Term) -> bool:
        """Whether a name made of a region and regions around it can mean another region than the given one."""
        for other in self._names.get(term.name, ()):
            if other.id == term.id or other.name != term.name or (other.valid_until and not term.valid_until):
                continue
            outer = "".join(self.vocabulary[id].name for id in reversed(self.around(other.id)))
            if (outer + other.name).endswith(name):
                return True
        return False

    def resolve(self, name: str, date: str, near: Collection[str] = ()) -> Region:
        """The region that a name, a chain of names or a place below a known region (余杭区良渚街道) means."""
        readings = list(self.prefixes(name))
        for reading in readings:
            if reading.end == len(name):
                term = self.choose(reading.terms, date, near)
                if term is not None:
                    return self.region(term)
                if reading.links == 1:
                    return Region(node_id("region", name), name)
        for reading in readings:
            rest = name[reading.end :]
            term = self.choose(reading.terms, date, near)
            if term is not None and self._holds(term, rest, reading):
                return self._below(term, rest)
        return Region(node_id("region", name), name)

    def _holds(self, term: Term, rest: str, reading: Prefix) -> bool:
        """Whether words behind a region are sure to name a place in it, or the region."""
        more = term.get("level") == "province" and len(rest) > 1 and rest not in self._names  # 海南|岛, 西藏|青海
        sure = reading.links > 1 or reading.end > _SHORT or more
        if reading.full or sure or rest in _SAME or self.country(term.id):
            return True
        if term.get("level") in _WIDE:
            return _ZONE.match(rest) is not None
        return bool(_RURAL.match(rest) or _OF_COUNTY.match(rest))

    def _below(self, term: Term, rest: str) -> Region:
        """The place that words behind a region name: the region itself, one that is listed, or one that lies in it."""
        country = self.country(term.id)
        town = rest == "市" and country and not any(alias.endswith(_AROUND) for alias in term.aliases)
        if rest in _SAME or town:
            return self.region(term)
        for other in self._names.get(_SUFFIX.sub("", rest) if country else "", ()):  # 得克萨斯州|休斯敦
            if other.id != country and self.country(other.id) == country:
                return self.region(other)
        if country and rest in _AROUND:
            label, parent = term.name + rest, term.parent
        else:
            label, parent = self.definite_name(term) + _TOWN.sub("", rest), term.id
        return Region(node_id("region", label), label, parent=parent)

    def known(self, name: str, date: str) -> Region | None:
        """The region of the vocabulary that bears a name whatever the context, or None."""
        terms = self._names.get(name, ())
        term = self.choose(terms, date) if terms else None
        return self.region(term) if term else None

    def region(self, term: Term) -> Region:
        """A term of the vocabulary as a region."""
        return Region(term.id, term.name, term.get("level"), term.parent)


def lengths_by_start(names: Iterable[str]) -> dict[str, list[int]]:
    """First two characters of a name -> the lengths of the names that begin so, longest first."""
    found: dict[str, set[int]] = {}
    for name in names:
        found.setdefault(name[:2], set()).add(len(name))
    return {start: sorted(lengths, reverse=True) for start, lengths in found.items()}
