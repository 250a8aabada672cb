"""Personal names that no title tells: behind a role or a verb whose object is a person, and before what somebody does."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words, is_word, tag_words
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.roles import FROM_WHERE, INTRODUCED, OF_THINGS, PARTICULARS, ends_word, is_role, objects
from kg.extract.people.shapes import ALL_HAN, FUNCTION, NOT_FIRST, common_surnames
from kg.extract.people.titled import TitledNames
from kg.extract.spans import places_of

#: How much the dictionary reads where a name may begin.
_READ = 6
#: So often stands a short name that nothing else tells.
_THRICE = 3
#: How it tags the end of a given name, or the whole, that it does not join to the surname: 艾子|涛, 卜|文海.
_ENDS = ("nr", "x", "ag", "ng", "vg")
_GIVEN = ("nr", "ns", "nz")
#: The parts of speech of what somebody does: verbs, adverbs and prepositions.
_DOES = ("v", "d", "p")
#: What those are called who speak for others, behind the name.
_CALLED = ("代表", "委员", "常委", "团队")
#: What begins the words for who somebody is.
_WHO = tuple(
    f"，{word}" for word in ["负责", "生前", "今年", "现年", "来自", "出生", "生于", "毕业", "曾", "身为", "作为", "是"]
)
_WIFE = "夫人"
#: What stands behind people more often than behind plants and days: 刘庆|将, but not 梅花|也.
_BEHIND_PEOPLE = frozenset("是将在说还曾就从向对把被让正每和告")
#: What stands behind no name: 消防员|闻汛|而动.
_NOT_BEHIND = ("·", "•", "而")
#: Whom Japan is ruled or spoken for by, before what is his: 高市早苗|错误言论, 岸信介|内阁.
_THEIR_WORDS = re.compile(
    "[一-龥]{2}(?!发表|涉[台华]|有关|相关|错误|挑衅|荒谬|政权|内阁)[一-龥]{2}(?=(?:的|发表|涉台|涉华|有关|相关|错误|挑衅|荒谬)*(?:言论|政权|内阁))"
)


class UntitledNames(TitledNames):
    """Finds the names of one page that no title tells."""

    def _behind_roles(self) -> None:
        """Names behind roles without an office and behind verbs, and those with particulars behind them."""
        text = self.text
        for start, at in objects(self.lexicon, text):
            if not self.taken[at] and (is_role(self.lexicon, text[start:at]) or self._run(at, strict=True) == at):
                self._behind_role(start, at)
        for match in FROM_WHERE.finditer(text) if "人，" in text or "人。" in text else ():
            at, end = match.span("name")
            if looks_like_one(self.lexicon, match["name"]) and not is_word(match["name"]) and not self.taken[at]:
                self.add(at, end, 0.93)
        for match in PARTICULARS.finditer(text) if any(mark in text for mark in INTRODUCED) else ():
            at, end = match.span("name")
            if (
                text[at] in self.lexicon.surnames
                and self.taken.find(1, at, end) < 0
                and match["name"] not in self.lexicon.not_names
                and not (match["office"] and is_word(match["name"]))
            ):
                self.add(at, end, 0.93)

    def _of_japan(self) -> None:
        """Names of Japan before the words or the government of those who bear them."""
        for match in _THEIR_WORDS.finditer(self.text) if "言论" in self.text or "内阁" in self.text else ():
            name, at = match.group(), match.start()
            if name[:2] in self.lexicon.japanese_surnames and self.taken.find(1, at, match.end()) < 0:
                self.add(at, match.end(), 0.95)

    def _behind_role(self, start: int, at: int) -> None:
        """Note the name behind a role, as the dictionary reads it or as far as the words behind say."""
        text, lexicon = self.text, self.lexicon
        if lexicon.honorifics.match(text, at + 1) or not ends_word(text, start, at):
            return
        word, kind, (behind, _) = self._read_name(at)
        if len(behind) < 2 and lexicon.transliteration.issuperset(text[at : at + 4]):
            return  # 居民|马克西姆
        end = at + len(word)
        is_name = kind.startswith("nr") and 2 <= len(word) <= 3
        if at - start == 1 and text[start] != "”" and not (is_name and self._is_likely_behind(at, word)):
            return
        if not is_name:
            result = self.name_at(at, strict=True)
            if result is None or is_word(text[at : at + 2], "v"):  # 游客|占比近两成
                return
            end = result[0]
        elif len(word) == 3 and (word[-1] in FUNCTION or text[end - 1 : end + 1] in self.after):  # 数学家|刘徽|为其作注
            word, end = word[:2], at + 2
        read = (word == text[at:end] and len(word) == 3) or not (
            is_word(text[at:end]) or is_word(text[at + 1 : end], "v")
        )
        if read and self.taken.find(1, at, end) < 0 and text[end : end + 1] not in _NOT_BEHIND:
            self.add(at, end, 0.88)
            if text[end : end + 1] in ("、", "和"):
                self._run(end + 1, strict=True)

    def _is_likely_behind(self, at: int, name: str) -> bool:
        """Whether what stands behind the last character of a role looks like a name; a short one behind a word alone."""
        if len(name) == 3:
            return self._is_likely(name)
        if name[0] in self.lexicon.rare_surnames or not looks_like_one(self.lexicon, name):
            return False
        return at > 0 and len(cut_words(self.text[max(0, at - 3) : at], guess=False)[-1]) > 1

    def _read_name(self, at: int) -> tuple[str, str, tuple[str, str]]:
        """The name or word that the dictionary reads at a place and its part of speech, and those of the word behind."""
        (word, kind), behind, after, *_ = [*tag_words(self.text[at : at + _READ]), ("", ""), ("", "")]
        rest, of_rest = behind
        whole = kind.startswith("nr") and len(word) + len(rest) == 3 and rest not in self.after and ALL_HAN.match(rest)
        ends = of_rest in _ENDS or (of_rest == "j" and len(after[0]) > 1)  # 邹素|英|高烧
        if whole and (of_rest in _GIVEN if len(rest) > 1 else ends):
            return word + rest, kind, after
        return word, kind, behind

    def _beside_guests(self) -> None:
        """Names of the wives of foreign guests."""
        for at in places_of(_WIFE, self.text):
            at += len(_WIFE)
            result = self.name_at(at, foreign=True, strict=True)
            if result is not None and result[0] - at > 2 and not self.lexicon.honorifics.match(self.text, at):
                self.add(at, *result)

    def _acting(self, at: int) -> None:
        """Note a name of three characters that the dictionary reads as one and that stands before what somebody does."""
        text, name = self.text, self.text[at : at + 3]
        if (at, at + 3) in self.found or self.taken.find(1, at, at + 3) >= 0 or text.count(name) < text.count(name[:2]):
            return
        if not self._is_likely(name) or self._of_parts(at):
            return
        word, kind, (behind, of_behind) = self._read_name(at)
        if word == name and kind.startswith("nr") and (behind in _CALLED or of_behind[:1] in _DOES):
            self.add(at, at + 3, 0.88)

    def _is_likely(self, name: str) -> bool:
        """Whether three characters are a name rather than a word, a place or the side of a country: 胡杨林, 汤方|愿."""
        lexicon = self.lexicon
        if len(name) < 3 or name[0] in NOT_FIRST or name[0] not in common_surnames(lexicon):
            return False
        if name[-1] in OF_THINGS or name[1] == "方" or not FUNCTION.isdisjoint(name) or name in lexicon.not_names:
            return False
        if not ALL_HAN.fullmatch(name) or is_word(name[:2]) or is_word(name):
            return False
        given = is_word(name[1:])
        if lexicon.honorifics.match(name, 1) or (given and not is_word(name[1:], "ns")):
            return False
        return given or not lexicon.transliteration.issuperset(name)

    def _introduced(self, start: int, end: int) -> bool:
        """Whether a line begins with a name and goes on with who that is: P，负责…, P，生前是…."""
        text = self.text
        if not text.startswith(_WHO, end) or (start and text[start - 1] not in "\n 　"):
            return False
        name = text[start:end]
        return self._is_likely(name) if end - start > 2 else looks_like_one(self.lexicon, name) and not is_word(name)

    def _repeated(self, at: int) -> None:
        """Note a name that stands three times, each time with something else behind it, as names have if it is short."""
        text, lexicon = self.text, self.lexicon
        for size in (3, 2):
            name, end = text[at : at + size], at + size
            if (at, end) in self.found or self.taken.find(1, at, end) >= 0:
                return
            if name[-1] in OF_THINGS or text.find(name, end) < 0 or text.count(name) < _THRICE:
                continue
            if not ALL_HAN.fullmatch(name):
                continue
            behind = {text[place + size : place + size + 1] for place in places_of(name, text)}
            known = size == 2 and len(cut_words(name, guess=False)) == 1
            if len(behind) < _THRICE or (size == 2 and len(behind & _BEHIND_PEOPLE) < 1 + known):
                continue
            [(word, kind), *_] = tag_words(text[at : at + _READ])
            if word == name and kind.startswith("nr") and looks_like_one(lexicon, name) and not is_word(name[:2]):
                self.add(at, end, 0.88)
                return
