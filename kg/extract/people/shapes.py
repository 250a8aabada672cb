"""How far a personal name goes that begins at a place, and how sure it is: by its characters and what follows it."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.dictionary import is_word
from kg.extract.lexicon import Lexicon
from kg.extract.page import END, Page
from kg.extract.people.speech import SIGNS, delivers
from kg.extract.spans import Span

ALL_HAN = re.compile("[一-龥]+")
_DOTTED = re.compile(r"[一-龥]{1,8}(?:[·•・‧][一-龥]{1,8}){1,4}")
#: Characters that are no part of a given name.
FUNCTION = frozenset("的了在是与及等就对将已被由以于从到并也还则把让个们这那其")
#: Characters with which no foreign name begins.
NOT_FIRST = frozenset("和与及同的在对将已也还于时等说称表出主会是为向由从以并被把其这那该有无不兼前一二三两多各")
#: The middle of names of women in Vietnam (阮氏金银), and a character in Korea's that is a preposition elsewhere (文在寅).
_OF_CLAN = "氏"
_KOREAN = "在"
_NOT_LAST = frozenset("称说于致将和与在时等前也还就同作多报遇")
_JOINTS = FUNCTION | frozenset("和与同")
_GROUP = frozenset("媒方国社警团队党会部省市县区")


@lru_cache(maxsize=4)
def all_surnames(lexicon: Lexicon) -> frozenset[str]:
    """The surnames of one character, with those that only an office makes believable: 步, 展."""
    return frozenset({*lexicon.surnames, *lexicon.word_list("seldom-surname")})


@lru_cache(maxsize=4)
def common_surnames(lexicon: Lexicon) -> frozenset[str]:
    """The surnames of one character that are no words of their own more often than names."""
    return frozenset(lexicon.surnames - lexicon.rare_surnames)


@lru_cache(maxsize=4)
def _openings(lexicon: Lexicon) -> frozenset[str]:
    """The first characters of what may stand right behind a name."""
    return SIGNS.union(word[0] for word in lexicon.name_followers)


def has_surname(lexicon: Lexicon, name: str) -> bool:
    """Whether a wording has the length of a Chinese name that begins with its surname, of one character or two: 吴　敏."""
    name = "".join(name.split())
    if name[:2] in lexicon.compound_surnames and len(name) > 2:
        return len(name) < 5
    return name[0] in all_surnames(lexicon) and len(name) < 4


def does(lexicon: Lexicon, text: str, at: int) -> bool:
    """Whether a word for what people do stands at a place."""
    verbs = lexicon.person_verbs
    return text[at : at + 2] in verbs or text[at : at + 3] in verbs or text[at : at + 4] in verbs


class NameReader:
    """Reads names at given places of one page.

    ``taken`` are the spans in which no name lies.
    """

    def __init__(self, page: Page, taken: list[Span]) -> None:
        self.page = page
        self.text = page.text
        self.lexicon = page.lexicon
        self.after = page.lexicon.name_followers
        self._openings = _openings(page.lexicon)
        self.taken = bytearray(len(page.text) + 1)
        for span in taken:
            # A short place may stand inside a name (李长春), but no name begins with it.
            short = span.label == "REGION" and span.end - span.start == 2
            self.taken[span.start : span.end] = (b"\x02" if short else b"\x01") * (span.end - span.start)
        for start, end in page.credits:
            self.taken[start:end] = b"\x01" * (end - start)
        self.title_starts = {start for start, _ in page.titles}
        self.dotted = any(dot in page.text for dot in "·•・‧")

    def name_at(self, start: int, *, foreign: bool = False, strict: bool = False) -> tuple[int, float] | None:
        """End and confidence of the name that begins at ``start``, or None.

        ``strict`` asks for a telling word or mark behind the name, as where no title stands before it.
        """
        text = self.text
        if start >= len(text) or not "一" <= text[start] <= "龥":
            return None
        if self.taken[start] and not (foreign and self._begins_like_a_place(start)):
            return None
        dotted = _DOTTED.match(text, start) if self.dotted else None
        if dotted and self._is_spelled(start, dotted.group()):
            return self._trim_dotted(start, dotted.end()), 0.95
        if not foreign and (end := self._of_parts(start)) and self.taken.find(1, start, end) < 0:
            return end, 0.93
        if foreign and text[start] in NOT_FIRST:
            return None
        best: tuple[float, int] | None = None
        for length in self._lengths(start, foreign):
            strength = self._strength(start + length)
            if strict and not foreign and length < 4 and not strength:
                continue  # nothing else makes a name without a title sure enough
            score = self._score(start, length, foreign, strength)
            if score is not None and (best is None or score > best[0]):
                best = (score, start + length)
        if best is None or best[0] < (2.0 if strict else 0.5):
            return None
        return best[1], min(0.97, 0.7 + 0.06 * best[0])

    def _is_spelled(self, start: int, dotted: str) -> bool:
        """Whether a dotted wording is a name by the characters of its first part, or by what is known of its second."""
        first, _, second = dotted.partition("·")
        if self.lexicon.name_characters.issuperset(first[:8]):
            return True
        return start not in self.title_starts and self.lexicon.end_of_parts(second, 0) > 0

    def _of_parts(self, start: int) -> int:
        """Where a Tibetan or Mongolian name ends that is made of known parts and before what may follow a name, or 0."""
        text, parts = self.text, self.lexicon.name_parts
        if text[start : start + 2] not in parts and text[start : start + 3] not in parts:
            return 0
        end = self.lexicon.end_of_parts(text, start)
        if end - start > 2 and self._strength(end):
            return end
        end = start + 4
        given = text[start + 2 : end]
        if text[start : start + 2] not in parts or not ALL_HAN.fullmatch(given):
            return 0
        if FUNCTION.intersection(given) or given[-1] in _NOT_LAST:
            return 0
        return end if self.cue(end) >= 2.0 and given not in self.after else 0

    def _begins_like_a_place(self, start: int) -> bool:
        """Whether a foreign name may begin with a short place: 外长科隆纳."""
        return self.taken[start] == 2 and self.text[start + 2 : start + 3] in self.lexicon.transliteration

    def _lengths(self, start: int, foreign: bool) -> tuple[int, ...]:
        text, lexicon = self.text, self.lexicon
        if text[start : start + 2] in lexicon.compound_surnames:
            return (3, 4, 2)
        if text[start] in lexicon.surnames and text[start + 1 : start + 2] == _OF_CLAN:
            return (3, 4)
        if not foreign:
            return (2, 3) if text[start] in lexicon.surnames else ()
        spelled = text[start : start + 2] in lexicon.japanese_surnames or text[start + 1 : start + 2] == _OF_CLAN
        if not spelled and not lexicon.transliteration.issuperset(text[start : start + 5]):
            return (2, 3, 4)
        return (2, 3, 4, 5, 6) if text[start] in lexicon.surnames else (2, 3, 4, 5, 6, 7)

    def _score(self, start: int, length: int, foreign: bool, strength: float) -> float | None:
        text, lexicon = self.text, self.lexicon
        end = start + length
        name, given = text[start:end], text[start + 1 : end]
        if len(name) < length or self.taken.find(1, start, end) >= 0 or name in lexicon.not_names:
            return None
        if self.taken[start] and length < 3:
            return None
        native = not foreign or text[start] in lexicon.surnames or name[:2] in lexicon.compound_surnames
        clan = length > 3 and given[0] == _OF_CLAN
        if foreign and (length > 3 or not native) and not clan and name[:2] not in lexicon.japanese_surnames:
            share = sum(map(lexicon.transliteration.__contains__, name)) / length
            if share < (1.0 if length > 4 else 0.75) or not _NOT_LAST.isdisjoint(given):
                return None
        score = 0.0
        if length > 2 and name[-1] in _NOT_LAST:
            score -= 2.0
        soldiers = given == "军" and (name[0] in lexicon.country_of or name[0] in lexicon.rare_surnames)
        if given in _GROUP or soldiers or given in lexicon.titles:
            return None
        if length > 2 and name[-1] in "和与及" and end in self.title_starts:
            return None
        for place, character in enumerate(given):
            if place == 0 and length == 3 and foreign and character == _KOREAN:
                continue
            if character in FUNCTION or not "一" <= character <= "龥":
                return None
            if character in lexicon.not_given:
                score -= 1.2
        following = text[end : end + 1]
        verb = not strength and following in lexicon.not_given and is_word(following, "v")
        score += 0.9 if verb else strength  # 陈某|算过账
        if following and following not in END:
            if text[end - 1 : end + 1] in self.after:
                score -= 2.5
            elif text[end - 1 : end + 1] in lexicon.crossing:
                score -= 0.7
            if length == 3 and not foreign and delivers(text, end - 1):  # 何海|率代表团
                score -= 2.5
        if text[start] in lexicon.rare_surnames and not foreign:
            score -= 0.8
        if name[:2] in lexicon.not_names or name in lexicon.titles:
            score -= 1.5
        if length == 3 and native:
            score += 0.6
            repeated = text.count(name)
            if repeated > 1:
                score += 0.8 if repeated == text.count(name[:2]) else 0.2
        elif length == 2 and not foreign:
            longer = text[start : start + 3]
            if text.count(name) > max(1, text.count(longer)):
                score += 0.8
        if foreign and length >= 3:
            score += 0.3 + 0.1 * length
        surname = 3 if name[:3] in lexicon.japanese_surnames else 2
        if length == surname + 2 and name[:surname] in lexicon.japanese_surnames:
            score += 1.5
        return score

    def _strength(self, position: int) -> float:
        """How strongly the end of the text, a mark or the words at a place speak for a name that ends there."""
        following = self.text[position : position + 1]
        if following in self._openings:
            return self.cue(position)
        return 3.0 if not following or following in END else 2.5 if following.isdigit() else 0.0

    def cue(self, position: int) -> float:
        """How strongly the words at a place speak for a name that ends there."""
        text, after = self.text, self.after
        if text[position : position + 2] in after or text[position : position + 3] in after:
            return 3.0
        if text[position : position + 4] in after or delivers(text, position):
            return 3.0
        following = text[position : position + 1]
        if following in after:
            return 2.2 if following in "等为说称赴率任兼" else 1.6 if following in _JOINTS else 0.6
        return 2.5 if following.isdigit() else 0.0

    def _trim_dotted(self, start: int, end: int) -> int:
        """Cut words that follow the last part of a dotted name without a mark (…·普京表示)."""
        text = self.text
        last = max(text.rfind(dot, start, end) for dot in "·•・‧") + 1
        if (whole := self.lexicon.end_of_parts(text, last)) - last > 2:
            return whole
        for length in range(min(8, end - last), 2, -1):
            if text[last : last + length] in self.lexicon.name_parts:
                return last + length
        for position in range(last + 1, end):
            if text[position] not in self.lexicon.name_characters:
                return position
            if self.cue(position) >= 2.5:
                return position
            if text[position] not in self.lexicon.transliteration and self.cue(position) > 0.5:
                return position
        return end
