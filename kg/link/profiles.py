"""What an organ says of the people who hold posts in it: level, region, and which other organs are its kin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.link.names import Gazetteer
from kg.link.organs import Organ

#: Rank of levels of administration; two of them at once are no wonder, three are.
LEVELS = {"country": 4, "central": 4, "province": 3, "prefecture": 2, "county": 1}
#: An organ nearer to the top than this has too many parts for them to be kin (国务院, 全国人民代表大会).
_DEPTH = 2
#: The shortest name of an organisation that a longer name can begin with.
_SHORTEST = 3
#: What stands for the country of organs and places of China.
CHINA = "中国"
_DEPARTMENT = "Department"
#: What leads a province.
_LEADING = frozenset(("PartyOrgan", "LocalGovernment", "Congress"))


@dataclass(frozen=True, slots=True)
class Profile:
    """An organ as a place of work.

    ``lineage`` holds the organ itself, what it is a part of and what took its place or came before; ``leads`` says
    that it is a central organ or the party committee, government or congress of a province, ``first_rank`` that it is
    no department of one.
    """

    id: str
    level: int
    region: str
    province: str
    lineage: frozenset[str]
    leads: bool
    country: str = ""
    first_rank: bool = False


class Profiles:
    """Profiles of organs by node id, kept once made."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._known: dict[str, Profile] = {}
        self._line: dict[str, str] = {}
        vocabulary = gazetteer.vocabulary
        for kind in ("Organ", "Organization"):
            for term in vocabulary.of_kind(kind):
                for successor in term.successors:
                    self._join(term.id, successor)

    def _join(self, one: str, other: str) -> None:
        leaders = sorted((self._leader(one), self._leader(other)))
        self._line[leaders[1]] = leaders[0]

    def _leader(self, organ: str) -> str:
        """The one that stands for all organs that came before or after another."""
        while organ in self._line and self._line[organ] != organ:
            organ = self._line[organ]
        return organ

    def __getitem__(self, id: str) -> Profile:
        found = self._known.get(id)
        if found is None:
            found = self._known[id] = self._make(id)
        return found

    def province(self, id: str) -> str:
        """Id of the province an organ is in, or ``""``."""
        return self[id].province

    def label(self, id: str) -> str:
        """Name of an organ or region, as it stands behind the name of one of several namesakes."""
        term = self._gazetteer.vocabulary.get(id)
        return term.name if term else id.partition("/")[2]

    def _around(self, name: str) -> Iterator[str]:
        """The organisations of the vocabulary that the name of an organisation begins with."""
        known = self._gazetteer.vocabulary.names("Organization")
        for end in range(_SHORTEST, len(name)):
            yield from (self._leader(term.id) for term in known.get(name[:end], ()))

    def _country(self, name: str) -> str:
        """Id of the country that the name of an organisation begins with, or ``""``."""
        for prefix in self._gazetteer.regions.prefixes(name):
            for term in prefix.terms:
                if term.get("level") == "country":
                    return term.id
        return ""

    def _make(self, id: str) -> Profile:
        kind, _, name = id.partition("/")
        if kind == "region":
            return self._of_region(id)
        organ = self._gazetteer.organs.known(id)
        if kind == "organ" and organ is not None:
            return self._of_organ(organ)
        party = organ is not None and organ.level == "party"
        country = self._country(name)
        kin = frozenset((id, *self._around(name), *filter(None, (country,))))
        level = LEVELS["central"] if party else 0
        return Profile(id, level, "", "", kin, leads=party, country=CHINA if party else country)

    def _of_region(self, id: str) -> Profile:
        regions = self._gazetteer.regions
        term = self._gazetteer.vocabulary.get(id)
        level = LEVELS.get(term.get("level"), 0) if term else 0
        province = regions.province(id)
        foreign = level == LEVELS["country"]
        country = CHINA if province else regions.country(id)
        return Profile(id, level, id, province, frozenset((id,)), leads=foreign, country=country)

    def _of_organ(self, organ: Organ) -> Profile:
        outer: list[str] = []
        parent = organ.parent
        while parent and parent not in outer:
            outer.append(parent)
            around = self._gazetteer.organs.known(parent)
            parent = around.parent if around else ""
        central = organ.level == "central"
        kin = [other for depth, other in enumerate(reversed(outer)) if depth >= _DEPTH or not central]
        level = LEVELS.get(organ.level, 0)
        leads = central or (level == LEVELS["province"] and not organ.parent and organ.kind in _LEADING)
        return Profile(
            organ.id,
            level,
            organ.region,
            self._gazetteer.regions.province(organ.region) if organ.region else "",
            frozenset(map(self._leader, (organ.id, *kin))),
            leads=leads,
            country=CHINA,
            first_rank=leads and organ.kind != _DEPARTMENT,
        )
