"""The vocabulary compiled for matching: automata over all names, titles and heads, and tables for composing names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy
from ahocorasick_rs import AhoCorasick, MatchKind

from kg.model import Label
from kg.pause import without_gc
from kg.vocabulary import Term, Vocabulary

#: Which label a match of a vocabulary class gets; among classes that share a surface the first wins.
_LABELS: tuple[tuple[str, Label], ...] = (
    ("Organ", "ORGAN"),
    ("Organization", "ORG"),
    ("EventSeries", "EVENT"),
    ("PolicyProgram", "PROGRAM"),
    ("Region", "REGION"),
)
#: Levels of divisions, and the word by which an article names its own division of that level.
LEVEL_WORDS = {
    "province": ("省", "自治区", "市"),
    "prefecture": ("市", "州", "地区", "盟"),
    "county": ("县", "区", "市", "旗"),
}
#: 联合 before an organ whose name begins with 国, which is no 联合国.
_JOINING_STATE = ("联合国务", "联合国家")
#: Characters that a name may have.
_LONG_NAME = 14
#: How long a name is at most that is made of parts.
_LONGEST = 8
#: What the titles of the party's inspection in companies begin with, and the ends of what has such a body by that name.
_INSPECTION = "纪委"
_GOVERNED = ("中央", "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡")


@dataclass(frozen=True, slots=True)
class Surface:
    """A name as it stands in texts: its label, the terms that bear it, and whether it needs support from context."""

    text: str
    label: Label
    terms: tuple[Term, ...]
    weak: bool = False


@dataclass(frozen=True, slots=True)
class LocalOrgan:
    """A pattern of local organs: ``template`` with ``{region}``, the levels it exists at, the regions it is limited to."""

    template: str
    levels: tuple[str, ...]
    regions: tuple[str, ...]
    label: Label


def _in_a_word(text: str, start: int, end: int) -> bool:
    """Whether letters go on before or behind a name of Latin letters: WHO in WHOLE."""
    beside = text[start - 1 : start] + text[end : end + 1]
    return any(mark.isascii() and mark.isalpha() for mark in beside)


#: Last characters of names that are those of mountains, waters and buildings too, of districts and their peoples.
_OF_LAND = "山江湖河海岭沟关楼台园洲屿峡城坡架滩潭泉桥堰头店家族口子岗屯区市"


class _Words:
    """Words, and an automaton over them, which is built when it is first searched."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = list(words) or ["\0"]

    @cached_property
    def automaton(self) -> AhoCorasick:
        return AhoCorasick(self._words, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """Leftmost-longest matches: start, end and word."""
        words = self._words
        return [(start, end, words[index]) for index, start, end in self.automaton.find_matches_as_indexes(text)]


class Lexicon:
    """All tables and automata that the finders share; automata are built when they are first searched."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._compile_names()
        self._compile_local_organs()
        self._compile_titles()
        self._compile_heads()
        self._compile_person_words()

    def words(self, *kinds: str) -> frozenset[str]:
        """Words of lexicon classes: labels of their individuals, and the ``kg:word`` lists."""
        terms = (term for kind in kinds for term in self.vocabulary.of_kind(kind))
        return frozenset(word for term in terms for word in term.all("word") or (term.name, *term.aliases))

    def word_list(self, name: str) -> tuple[str, ...]:
        """The words of one list of ``lexicon.ttl`` or ``words.ttl``."""
        term = self.vocabulary.get(f"lexicon/{name}")
        return (*term.all("word"), *term.get("words").split()) if term else ()

    def _compile_names(self) -> None:
        ambiguous = frozenset(self.word_list("ambiguous-region"))
        # Lists, since generators cost more than what they spare: there are 15,000 names.
        states = {term.id for term in self.vocabulary.of_kind("State")}
        surfaces: dict[str, Surface] = {}
        for kind, label in _LABELS:
            for text, terms in self.vocabulary.names(kind).items():
                if len(text) < 2 or text in surfaces or states.issuperset([term.id for term in terms]):
                    continue
                weak = False not in [text in term.all("weakLabel") for term in terms]
                if label == "REGION" and not weak:
                    weak = text in ambiguous or False not in [_is_short_county_name(text, term) for term in terms]
                surfaces[text] = Surface(text, label, tuple(terms), weak)
        #: Organ -> names of the organs that belong to it -> those organs.
        self.children: dict[str, dict[str, Term]] = {}
        for term in self.vocabulary.of_kind("Organ"):
            if term.parent:
                table = self.children.setdefault(term.parent, {})
                for name in (term.name, *term.aliases, *term.all("weakLabel")):
                    table.setdefault(name, term)
        self.surfaces = surfaces
        self._names = _Words(
            (*surfaces, *(word for word in self.word_list("word-around-a-place") if word not in surfaces))
        )

    def find_names(self, text: str) -> list[tuple[int, int, Surface]]:
        """Leftmost-longest matches of all vocabulary names in a text.

        A short name that needs support gives way to one that begins inside it: 和安|徽, 壮|大新|质生产力; so does 中 behind
        其, and 联合国 where it is to join with one of the state: 联合|国务院国资委. Words that hold a place hide it.
        """
        surfaces = self.surfaces
        found: list[tuple[int, int, Surface]] = []
        passed = 0
        for start, end, word in self._names.find(text):
            if start < passed or word not in surfaces or (text[start].isascii() and _in_a_word(text, start, end)):
                continue
            if (surfaces[word].weak and end - start == 2) or (text[start] == "中" and text[start - 1 : start] == "其"):
                for left, right, inner in self._names.find(text[start + 1 : start + _LONG_NAME])[:1]:
                    longer = left == 0 and start + 1 + right > end - (text[start] == "中")
                    if longer and inner in surfaces and not surfaces[inner].weak:
                        word, start, end = inner, start + 1, start + 1 + right
            if text.startswith(_JOINING_STATE, start):
                for left, right, inner in self._names.find(text[start + 2 : start + 2 + _LONG_NAME])[:1]:
                    if left == 0 and inner in surfaces:
                        word, start, end = inner, start + 2, start + 2 + right
            found.append((start, end, surfaces[word]))
            passed = end
        return found

    def _compile_local_organs(self) -> None:
        self.endings: dict[str, list[LocalOrgan]] = {}
        self.elliptic: dict[str, list[LocalOrgan]] = {}
        #: What stands before the region -> what stands behind it -> patterns (中共 + 浙江省 + 委员会).
        self.forms: dict[str, dict[str, list[LocalOrgan]]] = {}
        for term in self.vocabulary.of_kind("LocalOrganPattern"):
            organ = LocalOrgan(
                term.get("template") or "{region}" + term.name,
                term.all("level"),
                term.all("region"),
                "ORG" if {"MassOrganization", "Organization"}.intersection(term.all("kind")) else "ORGAN",
            )
            for ending in term.all("ending"):
                self.endings.setdefault(ending, []).append(organ)
            for form in term.all("form"):
                prefix, _, suffix = form.replace("{short}", "{region}").partition("{region}")
                self.forms.setdefault(prefix, {}).setdefault(suffix, []).append(organ)
            for form in term.all("elliptic"):
                self.elliptic.setdefault(form, []).append(organ)
        self.ending_lengths = sorted({len(ending) for ending in self.endings}, reverse=True)
        self.ending_starts = {ending[0] for ending in self.endings}
        self._elliptic = _Words(self.elliptic)

    def find_elliptic(self, text: str) -> list[tuple[int, int, str]]:
        """Matches of organs named without their region (省委, 市政府)."""
        return self._elliptic.find(text)

    def _compile_titles(self) -> None:
        self.titles: dict[str, Term] = {}
        self.bare_titles: set[str] = set()
        titles = self.vocabulary.of_kind("Title")
        prefixes = [term.name for term in self.vocabulary.of_kind("TitlePrefix")]
        for term in titles:
            for name in (term.name, *term.aliases):
                self.titles.setdefault(name, term)
                if term.get("bareUse", "false") == "true":
                    self.bare_titles.add(name)
        suffixes = [term.name for term in self.vocabulary.of_kind("TitleSuffix")]
        for name, term in list(self.titles.items()):
            for prefix in prefixes:
                if not name.startswith(prefix):
                    self.titles.setdefault(prefix + name, term)
            if name.endswith("长"):
                for suffix in suffixes:
                    self.titles.setdefault(name + suffix, term)
        self.title_stops = [(t.get("afterEnding"), t.name) for t in self.vocabulary.of_kind("TitleStop")]
        self._stops = tuple(word for _, word in self.title_stops)
        self._titles = _Words(self.titles)

    def find_titles(self, text: str) -> list[tuple[int, int]]:
        """Leftmost-longest matches of titles, prefixes such as 副 and 常务副 included, 主席 in 主席团 left out."""
        found = []
        for start, end, title in self._titles.find(text):
            if text.startswith(self.titles[title].all("notBefore"), end):
                continue
            if text.startswith(self._stops, end) and any(
                text.startswith(word, end) and title.endswith(ending) for ending, word in self.title_stops
            ):
                continue
            if title.startswith(_INSPECTION) and text.endswith(_GOVERNED, 0, start):
                start += len(_INSPECTION)  # 中央纪委|副书记, but 某集团|纪委副书记
            found.append((start, end))
        return found

    def _compile_heads(self) -> None:
        self.head_label: dict[str, Label] = {}
        self.weak_heads: set[str] = set()
        for kind, label in (("OrganizationHead", "ORG"), ("ProgramHead", "PROGRAM"), ("EventHead", "EVENT")):
            for term in self.vocabulary.of_kind(kind):
                for name in term.all("word") or (term.name, *term.aliases):
                    self.head_label[name] = label  # type: ignore[assignment]
                    if term.get("strength") == "weak":
                        self.weak_heads.add(name)
        self._heads = _Words(self.head_label)
        self.document_heads = tuple(sorted(self.words("DocumentHead")))
        self.not_documents = tuple(sorted(self.words("NotDocument")))
        self.not_programs = self.words("NotAProgram")
        generic = sorted(self.words("GenericModifier"), key=len, reverse=True)
        self.generic_modifier = re.compile(f"(?:{'|'.join(map(re.escape, generic)) or '(?!)'})+")
        self.name_verbs = frozenset(self.word_list("noun-phrase-verb"))
        breakers = tuple(dict.fromkeys((*self.word_list("phrase-breaker"), *self.word_list("noun-phrase-verb"))))
        self.breaker_count = len(breakers)
        self.breaker_words = (*breakers, *self.word_list("protected-word"), *self.word_list("protected-phrase"))
        self.crossing = frozenset(self.word_list("crossing-word"))
        self.division_words = frozenset(self.word_list("division-word"))
        self.word_regions = frozenset(self.word_list("word-and-region"))
        verbs = sorted(self.word_list("organ-breaker"), key=lambda word: (-len(word), word))
        self.organ_breaker = re.compile(rf"(?:{'|'.join(verbs) or '(?!)'})(?!所|机构|机关|团)")
        self.foreign_bodies = frozenset(self.word_list("foreign-body"))
        #: The character by which texts name a country in front of another word (俄驻德国大使) -> the country.
        self.country_of = {
            term.get("abbreviation"): term.name
            for term in self.vocabulary.of_kind("Region")
            if term.get("level") == "country" and term.get("abbreviation")
        }

    @cached_property
    def breakers(self) -> AhoCorasick:
        """An automaton over the words at which a phrase ends."""
        return _Words(self.breaker_words).automaton

    def find_heads(self, text: str) -> list[tuple[int, int, str]]:
        """Matches of the heads of organisations, programmes and events (公司, 行动, 座谈会)."""
        return self._heads.find(text)

    def _compile_person_words(self) -> None:
        self.surnames: set[str] = set()
        self.rare_surnames: set[str] = set()
        self.compound_surnames: set[str] = set()
        for term in self.vocabulary.of_kind("Surname"):
            for name in term.all("word") or (term.name,):
                if len(name) > 1:
                    self.compound_surnames.add(name)
                else:
                    self.surnames.add(name)
                    if term.get("rare") == "true":
                        self.rare_surnames.add(name)
        self.japanese_surnames = self.words("JapaneseSurname")
        honorifics = sorted(self.words("Honorific"), key=lambda word: (-len(word), word))
        self.honorifics = re.compile("|".join(map(re.escape, honorifics)) or "(?!)")
        self.after_name = frozenset(self.word_list("after-name"))
        self.conjunction_names = frozenset(self.word_list("conjunction-given-name"))
        self.person_verbs = self.words("PersonVerb")
        #: What may stand right behind a personal name.
        self.name_followers = self.after_name | self.person_verbs
        self.not_names = self.words("NotAName")
        self.name_parts = self.words("NamePart")
        parts = "".join(self.name_parts)
        self.transliteration = _characters("".join(self.words("TransliterationCharacters")))
        self.name_characters = self.transliteration | _characters(parts)
        self.not_given = _characters("".join(self.words("NotInGivenName")))
        #: For each character of the basic plane, 1 for a surname and 2 for one that spells foreign names.
        self.character_flags = numpy.zeros(0x10000, numpy.uint8)
        for flag, characters in ((1, self.surnames), (2, self.transliteration)):
            for character in characters:
                self.character_flags[ord(character)] |= flag

    def end_of_parts(self, text: str, at: int) -> int:
        """Where what is made of known parts of Tibetan and Mongolian names ends, or 0."""
        end = at
        while end - at < _LONGEST:
            part = next((part for size in (5, 4, 3, 2) if (part := text[end : end + size]) in self.name_parts), "")
            if not part:
                break
            end += len(part)
        return end if end > at else 0


def _characters(text: str) -> frozenset[str]:
    return frozenset(character for character in text if "一" <= character <= "龥")


def _is_short_county_name(text: str, term: Term) -> bool:
    """Whether a name of a county may be a word: 东乡, 九寨沟, but not 东乡县, 霍尔果斯."""
    named = len(text) > 2 and text[-1] not in _OF_LAND
    return text != term.name and term.get("level") == "county" and not named


@lru_cache(maxsize=4)
def compile_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """The lexicon of a vocabulary, compiled once."""
    with without_gc():
        return Lexicon(vocabulary)
