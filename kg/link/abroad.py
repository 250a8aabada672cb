"""Bodies of other states under one name: 印尼政府 and 俄国防部 with the country as it is usually called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from kg.link.regions import RegionIndex
from kg.vocabulary import Term, Vocabulary

#: What stands behind the first character of a country's name only where that is short for it: 美|国防部, 黎|政府.
_OF_STATE = re.compile(
    "(?:新|过渡|看守|联邦)?政府军?|(?:武装|安全|防空|特种|边防|空降兵|导弹)(?:力量|部队)|[海陆空]军|军[方队]|海军陆战队"
    "|(?:联邦)?议会(?:[上下]院)?|国会(?:[参众]议院)?|[参众]议院|国务院|(?:国防|外交|内政|财政|司法|卫生|能源|紧急情况)部"
    "|(?:联邦|国家|国土|最高|中央|总统|总理|选举)(?:(?!和)[一-龥]){1,14}"
)
#: Full names of states, which stand for the short ones before a government: 瑙鲁共和国|政府, but 以色列国|家安全部.
_STATE = ("国", "联邦")
_GOVERNMENT = re.compile("(?:新|过渡|临时)?政府")
#: Characters that begin names of countries, but mostly stand for themselves.
_NOT_SHORT = "中新老"


class Abroad:
    """Names bodies of other states by the countries of the vocabulary.

    Parameters
    ----------
    vocabulary : Vocabulary
        Its regions of level ``country``.
    regions : RegionIndex
        For the names of countries.
    """

    def __init__(self, vocabulary: Vocabulary, regions: RegionIndex) -> None:
        self._regions = regions
        self._countries = {term.id: term for term in vocabulary.of_kind("Region") if term.get("level") == "country"}
        self._usual = {term.get("abbreviation"): term for term in self._countries.values()}
        #: Characters with which the names of several states begin, territories of one left out: 乌, 巴.
        states = (term.name for term in self._countries.values() if "属" not in term.name and "群岛" not in term.name)
        self._shared = {first for first, count in Counter(name[0] for name in states).items() if count > 1}

    def country(self, name: str) -> Term | None:
        """The country that bears a name or is short for it: 印尼, 法."""
        known = (prefix.terms[0] for prefix in self._regions.prefixes(name) if prefix.end == len(name))
        return next((term for term in known if term.id in self._countries), self._usual.get(name))

    def full_name(self, name: str, near: Collection[str]) -> str:
        """The name of a body with its country as the vocabulary calls it; ``near`` are the regions of the article."""
        if name[:1] not in _NOT_SHORT and _OF_STATE.fullmatch(name, 1):
            country = self._short(name[0], near)
            return country.name + name[1:] if country else name
        for prefix in self._regions.prefixes(name):
            term, rest = prefix.terms[0], name[prefix.end :]
            if prefix.links > 1 or term.id not in self._countries or not rest:
                continue
            stated = name[: prefix.end] != term.name and name.endswith(_STATE, 0, prefix.end)
            return name if stated and not _GOVERNMENT.fullmatch(rest) else term.name + rest
        return name

    def _short(self, character: str, near: Collection[str]) -> Term | None:
        """The country named in the article, else the usual one, that a character stands for."""
        self._regions.doubts += 1  # another article may name another country
        named = [term for id, term in self._countries.items() if id in near and term.name[0] == character]
        if named:
            return named[0] if len(named) == 1 else None
        return None if character in self._shared else self._usual.get(character)
