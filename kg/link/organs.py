"""Organs: canonical names -> organs of the vocabulary, local organs (region + pattern) and internal departments."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from kg.ids import node_id
from kg.link.abroad import Abroad
from kg.link.regions import Prefix, RegionIndex, lengths_by_start
from kg.vocabulary import Term, Vocabulary

_CLASSES = frozenset(("Organ", "Organization", "LocalOrganPattern"))
#: The term of a body, which is the same body from term to term: 中国人民政治协商会议|第十四届|全国委员会.
_TERM = re.compile(r"(?<=^中国人民政治协商会议)第[一二三四五六七八九十]{1,3}届(?=全国委员会)")
#: A channel of the state television, whatever it is called: 总台|央视|综合频道, 中央电视台|综合频道.
_CHANNEL = re.compile("^(?:总台|中央广播电视总台)?(?:所属)?(?:央视|中央电视台)(?=.{2,6}频道$)")
#: What an organ that is no more is called behind its place: 金凤区|原区|委, 山西省|原|粮食局.
_PAST = re.compile("(?<=[省市县区])原[省市县区]?(?=[一-龥]{1,10}[局厅委办]$|委$)")
_ESCORTS = re.compile(r"^(?:中国)?海军(?=第\d+批护航编队$)")
_GROUP_ARMY = re.compile(r"^(?:中国人民解放军)?(?:[东南西北中]部战区)?(?:陆军)?第(\d{1,2})集团军")
#: An embassy of China, and whose it may be with the long name and with the short one: 加拿大|使馆.
_MISSION = re.compile("中国驻(?P<long>.{1,12}?)(?P<great>大?)使馆")
#: The commission of discipline and that of supervision of one place, which work as one.
_BOTH = re.compile("(?P<first>中国共产党(?P<place>.{2,}?)纪律检查委员会)(?P=place)监察委员会")
#: What is a part of an organisation whose short name stands before it: 非盟|和平与安全理事会, 总台|少儿频道.
_PART = re.compile(
    "(?!与|各|和(?!平)|.*(?:国家|智库|公司|机构))[一-龥]{0,12}(?:理事会|委员会|秘书处|书记处|政治局|代表团|频道|总站|中心|部队|学院|研究所|研究院|医院|学部|部|办公厅)"
)
#: A place below the county, or a body that governs none: 佛山市|古灶村党委, 漳州市|实验小学党委.
_BELOW = re.compile("[村镇乡]|街道|社区|苏木|代表团|主席团|[小中大]学|学院|医院|公司|党员|农场|林场|指挥中心|[厅馆]$")
#: What is named for a place and governs another one or none, and what the names of local committees begin with.
_NO_GOVERNORS = ("海关", "边防检查总站", "边防检查站", "边检总站", "边检站")
_PARTY = "中国共产党"
#: The shortest name of an internal department behind its organ.
_DEPARTMENT = 2


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ or other organisation as the graph holds it.

    ``region`` is the id of the region it governs, ``parent`` the organ it is a part of, ``term`` its entry in the
    vocabulary.
    """

    id: str
    label: str
    kind: str = ""
    level: str = ""
    region: str = ""
    parent: str = ""
    term: Term | None = None


def kind_of(term: Term) -> str:
    """The most telling class of a term: ``Ministry`` rather than ``Organ``."""
    own = [kind for kind in term.kinds if kind not in _CLASSES]
    return own[0] if own else ""


class OrganIndex:
    """Looks up organs by name.

    Parameters
    ----------
    vocabulary : Vocabulary
        Its terms of kind ``Organ``, ``Organization`` and ``LocalOrganPattern``.
    regions : RegionIndex
        For the regions in names of local organs.
    abroad : Abroad
        For the countries in names of embassies.
    """

    def __init__(self, vocabulary: Vocabulary, regions: RegionIndex, abroad: Abroad) -> None:
        self.vocabulary = vocabulary
        self.regions = regions
        self.abroad = abroad
        self._patterns: dict[str, dict[str, list[Term]]] = {}
        for pattern in vocabulary.of_kind("LocalOrganPattern"):
            for form in (pattern.get("template"), *pattern.all("form"), *pattern.all("ending")):
                prefix, suffix = _around_region(form)
                if prefix or suffix:
                    self._patterns.setdefault(prefix, {}).setdefault(suffix, []).append(pattern)
        for suffixes in self._patterns.values():
            for patterns in suffixes.values():
                patterns.sort(key=lambda pattern: not pattern.all("region"))  # what one region has of its own first
        self._prefixes = sorted(self._patterns, key=len, reverse=True)
        #: How often a name was met that more than one organ bears; a look-up that leaves it alone is final.
        self.doubts = 0
        self._lengths = lengths_by_start([*vocabulary.names("Organ"), *vocabulary.names("Organization")])

    def resolve(self, name: str, date: str, near: Collection[str] = ()) -> Organ | None:
        """The organ that a name means on a date, or None where nothing says that it is one.

        Parameters
        ----------
        name : str
            Full or short name.
        date : str
            ISO date of the article, or ``""``.
        near : collection of str
            Ids of the regions that the article names, to tell namesakes such as 鼓楼区 apart.
        """
        name = _TERM.sub("", name)
        name = _PAST.sub("", _CHANNEL.sub("中央广播电视总台", name))
        name = _GROUP_ARMY.sub(r"中国人民解放军陆军第\1集团军", name)
        name = _ESCORTS.sub("中国人民解放军海军", name)
        if mission := _MISSION.fullmatch(name):
            country = self.abroad.country(mission["long"] + mission["great"]) or self.abroad.country(mission["long"])
            label = f"中国驻{country.name if country else mission['long']}大使馆"
            return Organ(node_id("organ", label), label)
        if (both := _BOTH.fullmatch(name)) and (first := self._local(both["first"], date, near)) and first.region:
            place = self.regions.definite_name(self.vocabulary[first.region])
            label = f"{first.label}{place}监察委员会"
            return Organ(node_id("organ", label), label, first.kind, first.level, first.region, first.parent)
        return self._central(name, date) or self._local(name, date, near) or self._department(name, date, near)

    def endings(self) -> frozenset[str]:
        """What the patterns of local organs put behind a region: 人民政府, 委组织部, 公安厅."""
        return frozenset(ending for suffixes in self._patterns.values() for ending in suffixes if len(ending) > 1)

    def known(self, id: str) -> Organ | None:
        """The organ of a node id; its name alone tells everything, for names in ids are definite."""
        term = self.vocabulary.get(id)
        if term is not None:
            return self.organ(term)
        kind, _, name = id.partition("/")
        organ = self.resolve(name, "")
        if organ is None and kind == "organ":
            organ = self.unlisted(name, "")
        return organ if organ is not None and organ.id == id else None

    def _central(self, name: str, date: str) -> Organ | None:
        for kind in ("Organ", "Organization"):
            terms = self.vocabulary.names(kind).get(name, ())
            self.doubts += len(terms) > 1
            own = [term for term in terms if term.name == name]
            term = own[0] if own else self.vocabulary.find(name, kind, date=date or None)
            if term is not None:
                return self.organ(term)
        return None

    def organ(self, term: Term) -> Organ:
        """A term of the vocabulary as an organ."""
        return Organ(term.id, term.name, kind_of(term), term.get("level"), "", term.parent, term)

    def _local(self, name: str, date: str, near: Collection[str]) -> Organ | None:
        for pattern, prefix, _ in self._matches(name, whole=True):
            region = self.regions.choose(_fitting(prefix.terms, pattern), date, near)
            if region is not None:
                return self._from_pattern(pattern, region)
            if prefix.links == 1 and prefix.full:
                label = pattern.get("template").replace("{region}", prefix.terms[0].name)
                if "{" not in label:
                    return Organ(_id(pattern, label), label, pattern.get("kind"), _level(prefix.terms))
        return None

    def _matches(self, name: str, *, whole: bool) -> Iterator[tuple[Term, Prefix, int]]:
        """Readings of a name as region and pattern; ``whole`` or only its beginning; longest patterns first."""
        for before in self._prefixes:
            if not name.startswith(before):
                continue
            suffixes = self._patterns[before]
            for prefix in self.regions.prefixes(name, len(before)):
                ends = (len(name),) if whole else range(len(name) - _DEPARTMENT, prefix.end, -1)
                for end in ends:
                    for pattern in suffixes.get(name[prefix.end : end], ()):
                        if _fitting(prefix.terms, pattern):
                            yield pattern, prefix, end

    def _from_pattern(self, pattern: Term, region: Term) -> Organ:
        template = pattern.get("template")
        label = template.replace("{region}", self.regions.definite_name(region)).replace("{short}", _short(region))
        term = self.vocabulary.get(_id(pattern, label))
        if term is not None:
            return self.organ(term)
        parent = self._outer(pattern, region)
        governed = "" if label.endswith(_NO_GOVERNORS) else region.id
        return Organ(_id(pattern, label), label, pattern.get("kind"), region.get("level"), governed, parent)

    def _outer(self, pattern: Term, region: Term) -> str:
        """The local organ whose template the template of a part begins with (…委员会 of …委员会组织部)."""
        prefix, suffix = _around_region(pattern.get("template"))
        for end in range(len(suffix) - _DEPARTMENT, 0, -1):
            for other in self._patterns.get(prefix, {}).get(suffix[:end], ()):
                if _around_region(other.get("template")) == (prefix, suffix[:end]) and _fitting((region,), other):
                    return self._from_pattern(other, region).id
        return ""

    def _department(self, name: str, date: str, near: Collection[str]) -> Organ | None:
        """Name of a known organ + name of a part of it; 中央 is short for the Central Committee only by itself."""
        inner = next(self._matches(name, whole=False), None) if name.startswith(_PARTY) else None
        for length in self._lengths.get(name[:2], ()) if inner is None else ():
            outer = self._central(name[:length], date) if length <= len(name) - _DEPARTMENT else None
            if outer is not None and outer.term is not None and name[:length] in outer.term.all("weakLabel"):
                continue
            if outer is not None and (outer.id.startswith("organ/") or _is_whole(outer, name, length)):
                return _part(outer, name[length:])
        for pattern, prefix, end in self._matches(name, whole=False):
            region = self.regions.choose(_fitting(prefix.terms, pattern), date, near)
            if region is not None:
                return _part(self._from_pattern(pattern, region), name[end:])
        return None

    def unlisted(self, name: str, date: str, near: Collection[str] = ()) -> Organ:
        """An organ that no pattern lists: its name with the region in front made definite, if there is one."""
        for prefix in self.regions.prefixes(name):
            region = self.regions.choose(prefix.terms, date, near) if prefix.full else None
            if region is not None and prefix.end < len(name):
                label = self.regions.definite_name(region) + name[prefix.end :]
                if _BELOW.search(name, prefix.end):  # it governs no more than a part of the region
                    return Organ(node_id("organ", label), label)
                return Organ(node_id("organ", label), label, "", region.get("level"), region.id)
        return Organ(node_id("organ", name), name)


def _is_whole(outer: Organ, name: str, length: int) -> bool:
    """Whether an organisation has what is left of a name for its part."""
    return not outer.label.endswith("公司") and _PART.fullmatch(name, length) is not None


def _part(outer: Organ, rest: str) -> Organ:
    label = outer.label + rest.removeprefix("委员会" if outer.label.endswith("委员会") else "")
    kind = outer.id.partition("/")[0]
    return Organ(node_id(kind, label), label, "Department", outer.level, outer.region, outer.id)


def _id(pattern: Term, label: str) -> str:
    return node_id("org" if pattern.get("kind") == "Organization" else "organ", label)


def _around_region(form: str) -> tuple[str, str]:
    """What stands before and behind the region in a template; a plain ending stands behind it."""
    for slot in ("{region}", "{short}"):
        before, found, behind = form.partition(slot)
        if found:
            return before, behind
    return "", form


def _fitting(regions: Collection[Term], pattern: Term) -> tuple[Term, ...]:
    """The regions that can have an organ of a pattern."""
    levels, only = pattern.all("level"), pattern.all("region")
    return tuple(
        region
        for region in regions
        if (not levels or region.get("level") in levels or region.get("level") in ("zone", "place"))
        and (not only or region.id in only)
    )


def _short(region: Term) -> str:
    names = [name for name in (*region.aliases, *region.all("weakLabel")) if len(name) > 1]
    return min(names, key=lambda name: (len(name), name)) if names else region.name


def _level(regions: tuple[Term, ...]) -> str:
    levels = {region.get("level") for region in regions}
    return levels.pop() if len(levels) == 1 else ""
