"""Names of one article -> nodes, as far as one article can tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache
from typing import NamedTuple

from kg.ids import node_id
from kg.link.abroad import Abroad
from kg.link.organs import Organ, OrganIndex
from kg.link.regions import Region, RegionIndex
from kg.vocabulary import Vocabulary
from kg.wording import is_session, one_dash, spell_ordinals

_QUOTES = str.maketrans("", "", "“”‘’\"'「」『』〝〞")
_DOTS = re.compile(r"\s*[·•‧∙⋅・･．]\s*")
#: White space that parts no words of Latin letters.
_BLANKS = re.compile(r"(?<![A-Za-z.])\s+|\s+(?![A-Za-z])")
_NOT_IN_KEY = re.compile(r"[·\s]+")
_BRACKETS = str.maketrans("[]［］【】()（）{}/", "〔〕〔〕〔〕〔〕〔〕〔〕_")
#: Which one of a series an event is.
_EDITION = re.compile(r"(?:第[0-9一二三四五六七八九十百]+|首)届|(?:19|20)[0-9]{2}年?")
#: How long the short name of an organ is at most: 国家发展改革委.
_LONGEST_ALIAS = 12
#: What envoys are charged with, which is no body: 联合国秘书长|叙利亚问题|特使.
_MATTER = "问题"
#: A title of a document that is longer says which one it is: 深化科技体制改革实施方案.
_SHORT_TITLE = 8
_MARKS = re.compile(r"^\s*[《〈](.*)[》〉]\s*$", re.DOTALL)


class Node(NamedTuple):
    """A node that a name means: its id, its label and the region it is or governs (or ``""``)."""

    id: str
    label: str
    region: str = ""


class Gazetteer:
    """Resolves names of regions, organs, organisations and programmes; one serves all articles.

    A name that only one entry of the vocabulary can mean is looked up once. Whatever depends on the date or the
    regions around is looked up again for each article.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.regions = RegionIndex(vocabulary)
        self.abroad = Abroad(vocabulary, self.regions)
        self.organs = OrganIndex(vocabulary, self.regions, self.abroad)
        self._finders: dict[str, Callable[[str, str, Collection[str]], Node | None]] = {
            "REGION": self._region,
            "ORGAN": self._organ,
            "ORG": self._org,
            "PROGRAM": self._program,
            "": self._any,
        }
        generic = vocabulary.get("lexicon/generic-organ")
        #: Names that many organs share and that tell nothing by themselves: 人民政府, 公安厅, 秘书处.
        self._nobodys = frozenset(generic.all("word") if generic else ())
        self._generic_organs = self.organs.endings() | self._nobodys
        bodies = vocabulary.get("lexicon/foreign-body")
        self._generic_orgs = self._generic_organs.union(bodies.all("word") if bodies else ())
        #: Bodies of a place that the text leaves open, of which each place has its own: 市人民医院, 省交通投资集团.
        self._of_some_place = frozenset(
            form for pattern in vocabulary.of_kind("LocalOrganPattern") for form in pattern.all("elliptic")
        )
        self._generic_words = frozenset(vocabulary.words("GenericModifier"))
        weak = [term for term in vocabulary.of_kind("EventHead") if term.get("strength") == "weak"]
        self._weak_heads = {
            "event": tuple(name for term in weak for name in (term.name, *term.aliases)),
            "document": vocabulary.words("DocumentHead"),
        }
        self._settled: dict[tuple[str, str], Node | None] = {}

    def find(self, label: str, name: str, date: str = "", near: Collection[str] = ()) -> Node | None:
        """The node that a name means; with the label ``""`` the vocabulary decides what it is.

        None for a name that nothing is left of, for an area that is no region (全国), and for an organ that the text
        names by its sort alone (人民政府, 公安厅) or as that of some place (市人民医院), which would be one node for
        all there are.
        """
        key = label, name
        if key in self._settled:
            return self._settled[key]
        doubts = self.regions.doubts + self.organs.doubts
        node = self._finders[label](name, date, near) if has_letters(name) else None
        if doubts == self.regions.doubts + self.organs.doubts:
            self._settled[key] = node
        return node

    def settled(self, label: str, name: str) -> bool:
        """Whether a name means the same node in every article."""
        return (label, name) in self._settled

    def area(self, name: str, date: str, near: Collection[str] = ()) -> Node | None:
        """The region of the vocabulary that the area of a statistic names, or None (全国, 41个大类行业)."""
        region = self.regions.resolve(name, date, near) if has_letters(name) else None
        return _region_node(region) if region and region.id in self.vocabulary else None

    def event_name(self, name: str) -> str:
        """The name by which the vocabulary knows an event, else its own with numbers in words and its organ in full."""
        name = spell_ordinals(one_dash(name))
        return self.known_event(name) or self._organ_in_full(name)

    def _organ_in_full(self, name: str) -> str:
        """The name of a meeting that is called after a central organ, with the full name of that: 国新办|发布会."""
        organs = self.vocabulary.names("Organ")
        for end in range(min(_LONGEST_ALIAS, len(name) - 2), 1, -1):
            [term, *others] = organs.get(name[:end]) or (None,)
            if term is not None and not others and name[:end] in term.aliases and self.is_generic(name[end:], "event"):
                return term.name + name[end:]
        return name

    def known_event(self, name: str) -> str:
        """The name by which the vocabulary knows an event, or its series (第八届|进博会), or ``""``."""
        edition = ""
        term = self.vocabulary.find(name, "EventSeries")
        if term is None and (match := _EDITION.match(name)):
            edition = match[0]
            term = self.vocabulary.find(name[match.end() :], "EventSeries")
        if term is None:
            return ""
        return edition + _EDITION.sub("", term.name, count=1) if edition else term.name  # 第十三届|全运会

    def is_generic(self, name: str, kind: str) -> bool:
        """Whether a name of an event or document says nothing but its sort: 座谈会, 专题会议, 实施意见.

        It ends in a head that makes no name by itself, and before that stand modifiers that the vocabulary calls
        generic, or nothing; or it is the session of a body that it does not name.
        """
        if kind == "event" and is_session(name):
            return True
        if self.vocabulary.names("EventSeries").get(name) or (kind == "document" and len(name) > _SHORT_TITLE):
            return False
        ends = [len(name) - len(head) for head in self._weak_heads[kind] if name.endswith(head)]
        reached = {0}
        for start in range(max(ends, default=-1)):
            if start in reached:
                stops = range(start + 1, len(name) + 1)
                reached.update(end for end in stops if name[start:end] in self._generic_words)
        return any(end in reached for end in ends)

    def _region(self, name: str, date: str, near: Collection[str]) -> Node | None:
        return _region_node(self.regions.resolve(name, date, near))

    def _organ(self, name: str, date: str, near: Collection[str]) -> Node | None:
        organ = self.organs.resolve(name, date, near)
        if name in (self._generic_organs if organ is None else self._nobodys):
            return None
        return _organ_node(organ or self.organs.unlisted(name, date, near))

    def _org(self, name: str, date: str, near: Collection[str]) -> Node | None:
        for form in dict.fromkeys((name, self.abroad.full_name(name, near), self.regions.from_city(name))):
            organ = self.organs.resolve(form, date, near)
            if organ is not None and (organ.term is not None or organ.id.startswith("org/")):
                return _organ_node(organ)
        if _EDITION.sub("", form) in self._generic_orgs or form.endswith(_MATTER) or form in self._of_some_place:
            return None
        form = one_dash(form)
        return Node(node_id("org", form.translate(_QUOTES) or form), form)

    def _program(self, name: str, date: str, near: Collection[str]) -> Node | None:
        bare = name.translate(_QUOTES)
        for form in (name, bare):
            term = self.vocabulary.find(form, "PolicyProgram", date=date or None)
            if term is not None and form not in term.all("weakLabel"):
                return Node(term.id, term.name)
        return Node(node_id("program", one_dash(bare)), one_dash(name))

    def _any(self, name: str, date: str, near: Collection[str]) -> Node | None:
        organ = self.organs.resolve(name, date, near)
        if organ is not None:
            return _organ_node(organ)
        region = self.regions.resolve(name, date, near)
        if region.id in self.vocabulary:
            return _region_node(region)
        if region.parent and not self.regions.country(region.parent):
            return _organ_node(self.organs.unlisted(name, date, near))
        return Node(node_id("org", name.translate(_QUOTES) or name), name)


def _region_node(region: Region) -> Node:
    return Node(region.id, region.label, region.id)


def _organ_node(organ: Organ) -> Node:
    return Node(organ.id, organ.label, organ.region)


def has_letters(name: str) -> bool:
    """Whether a name holds anything that an id can be made of."""
    return name[:1].isalnum() or any(map(str.isalnum, name))


def person_name(name: str) -> str:
    """A personal name as it is shown: one kind of dot, no space but between words of Latin letters.

    Examples
    --------
    >>> person_name("努尔 • 白克力"), person_name("李 伟"), person_name("John Smith")
    ('努尔·白克力', '李伟', 'John Smith')
    """
    return name if name.isalpha() else _BLANKS.sub("", _DOTS.sub("·", name.strip())).strip("·")


def person_key(name: str) -> str:
    """What the spellings of a personal name have in common: its letters, without dots and spaces.

    Examples
    --------
    >>> person_key("努尔•白克力") == person_key("努尔白克力")
    True
    """
    return name if name.isalpha() else _NOT_IN_KEY.sub("", person_name(name))


def document_title(name: str) -> str:
    """A title of a document without the marks around it, with one sort of dash.

    Examples
    --------
    >>> document_title("《“十四五”智能制造发展规划》")
    '“十四五”智能制造发展规划'
    """
    match = _MARKS.match(name)
    return one_dash(match.group(1) if match else name).strip()


def document_number(number: str) -> str:
    """A document number (文号) with the brackets of the standard.

    Examples
    --------
    >>> document_number("国发[2021]12号")
    '国发〔2021〕12号'
    """
    return number.strip().translate(_BRACKETS)


@lru_cache(maxsize=4)
def compile_names(vocabulary: Vocabulary) -> Gazetteer:
    """The gazetteer of a vocabulary, made once."""
    return Gazetteer(vocabulary)
