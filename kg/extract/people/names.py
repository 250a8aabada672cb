"""Personal names, found by what stands around them: titles, verbs of speaking, lists, honorifics; never by a list of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.extract.dictionary import is_word, tag_words
from kg.extract.lexicon import Lexicon
from kg.extract.page import END
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.shapes import ALL_HAN, does
from kg.extract.people.speech import delivers
from kg.extract.people.untitled import UntitledNames
from kg.extract.spans import Span, places_of

_LIST = re.compile(r"[一-龥·]{2,12}(?:、[一-龥·]{2,12}){2,}")
_LISTED = re.compile(r"[一-龥·、]*")
_LONGEST = 12
#: What stands behind the name of a leader.
_DOCTRINE = re.compile("同志为核心|新时代中国特色|经济思想|法治思想|外交思想|生态文明思想|强军思想|文化思想")
_DOCTRINAL = ("思想", "新时代", "为核心")
#: Where scholars are, before their names: 中国科学院|P院士, 某大学|P教授.
_SCHOLARS = ("大学", "学院", "科学院", "工程院", "研究院", "研究所", "社科院")


class NameFinder(UntitledNames):
    """Finds the personal names of one page; keeps those found, so that later occurrences need no context."""

    def by_context(self) -> None:
        """Names at the beginning of a clause or behind a verb of meeting and appointing, with a verb or list mark behind."""
        text = self.text
        surnames, parts = self.lexicon.surnames, self.lexicon.name_parts
        dotted, taken = "·" in text, self.taken
        begin = len(text) - len(text.lstrip(" 　"))
        anchors = _anchored(self.lexicon, dotted=dotted)
        for at in (begin, *(match.end() for match in anchors.finditer(text))):
            if (text[at : at + 1] in surnames or (dotted and "·" in text[at + 1 : at + 9])) and not taken[at]:
                self._context_run(at)
                if text[at] not in self.lexicon.rare_surnames:
                    self._repeated(at)
                    self._acting(at)
            elif text[at : at + 2] in parts and not taken[at]:
                self._context_run(at)
        self._behind_roles()
        self._of_japan()
        self._beside_guests()
        self._before_honorifics()
        self._before_doctrines()

    def _before_honorifics(self) -> None:
        """Names before 同志, 先生 and the like."""
        text = self.text
        for match in self.lexicon.honorifics.finditer(text):
            for length in (3, 2, 4):
                at = match.start() - length
                if at >= 0 and self.taken.find(1, at, match.start()) < 0:
                    name = text[at : match.start()]
                    if (
                        name[0] in self.lexicon.surnames
                        and name not in self.lexicon.not_names
                        and ALL_HAN.fullmatch(name)
                        and name[-1] != "及"
                        and self._apart(at, name)
                    ):
                        self.add(at, match.start(), 0.9)
                        break

    def _before_doctrines(self) -> None:
        """Names of leaders before what is theirs."""
        text, surnames = self.text, self.lexicon.surnames
        for match in _DOCTRINE.finditer(text) if any(word in text for word in _DOCTRINAL) else ():
            end = match.start()
            for at in (end - 3, end - 2):
                if at < 0 or text[at] not in surnames or not self._edge(at) or not ALL_HAN.fullmatch(text, at, end):
                    continue
                if text[at:end] not in self.lexicon.not_names:
                    self.add(at, end, 0.95)
                    break

    def _apart(self, at: int, name: str) -> bool:
        """Whether a name before 同志 and the like begins where a word does: at a mark, or as the dictionary reads it."""
        if self._edge(at) or self.text.endswith((*_SCHOLARS, "负责人"), 0, at):
            return True
        if len(name) != 3:
            return False
        read = tag_words(name) if self._splits(at, len(name)) else []
        return len(read) == 1 and read[0][1].startswith("nr")

    def _edge(self, at: int) -> bool:
        return at == 0 or self.text[at - 1] in END or at in self.page.breakers or self.text[at - 1] in "以持同"

    def _context_run(self, at: int) -> None:
        """A list of names, or one name before a verb of speaking or acting."""
        result = self.name_at(at, strict=True)
        if result is None:
            return
        end, confidence = result
        text = self.text
        if text[at] in self.lexicon.rare_surnames and "·" not in text[at:end]:
            confidence -= 0.15
        following = text[end : end + 1]
        if text[at - 1 : at] == "的" and not looks_like_one(self.lexicon, text[at:end]):
            return
        if delivers(text, end) and is_word(text[at:end]) and not (end - at > 2 and is_word(text[at:end], "nz")):
            return  # 党派|在会上说, but not 周铁农
        verb = self._verb(end) or self._introduced(at, end)
        if verb or "·" in text[at:end] or self._of_parts(at) == end:
            self.add(at, end, confidence)
        elif following == "、" or following == "和":
            names = [(at, end)]
            while text[end : end + 1] in ("、", "和"):
                following_name = self.name_at(end + 1, strict=True)
                if following_name is None:
                    break
                names.append((end + 1, following_name[0]))
                end = following_name[0]
            if len(names) > 1 and (self._verb(end) or len(names) > 2):
                for start, stop in names:
                    self.add(start, stop, 0.85)

    def _verb(self, position: int) -> bool:
        text = self.text
        if text[position : position + 1] in "等":
            position += 1
        if does(self.lexicon, text, position) or delivers(text, position):
            return True
        return text[position : position + 1] in ("说", "称", "任", "赴", "率", "兼")

    def fill_lists(self) -> None:
        """Names of any shape between the marks of a list in which at least two others are known to be names."""
        text, lexicon = self.text, self.lexicon
        for match in _lists(text):
            at = match.start()
            items = []
            for word in match.group().split("、"):
                items.append((at, at + len(word)))
                at += len(word) + 1
            known = sum(item in self.found for item in items)
            likely = sum(b - a in (2, 3) and text[a] in lexicon.surnames for a, b in items)
            if not known and self._all_names(items, likely):
                known = likely
            if known < 1 or max(3 * known, 1.5 * likely) < len(items):
                continue
            first = 0 if match.start() == 0 or text[match.start() - 1] in END else 1
            for start, end in items[first:-1]:
                word = text[start:end]
                short = len(word) <= 4 or "·" in word
                if short and self.taken.find(1, start, end) < 0 and word not in lexicon.not_names:
                    self.found.setdefault((start, end), 0.85)
            start, end = items[-1]
            if not any(a == start for a, _ in self.found) and (result := self.name_at(start)):
                self.found.setdefault((start, result[0]), 0.8)

    def _all_names(self, items: list[tuple[int, int]], likely: int) -> bool:
        """Whether a list of which no name is known is one of names none the less: by their surnames, and as no words."""
        text = self.text
        inner = items[1:-1]
        if len(inner) < 3 or likely < len(items) - 2 or self.taken.find(1, inner[0][0], inner[-1][1]) >= 0:
            return False
        if len({text[start] for start, _ in inner}) == 1 or all(end - start == 2 for start, end in inner):
            return False
        return not any(is_word(text[start:end]) for start, end in inner)

    def propagate(self) -> list[Span]:
        """All spans: the names found, and every other occurrence of the same names."""
        text = self.text
        names: dict[str, float] = {}
        for (start, end), confidence in self.found.items():
            name = text[start:end]
            names[name] = max(confidence, names.get(name, 0.0))
        spans = [Span(start, end, "PERSON", confidence=confidence) for (start, end), confidence in self.found.items()]
        known = set(self.found)
        for name, confidence in names.items():
            for at in places_of(name, text):
                end = at + len(name)
                if (at, end) not in known and self.taken.find(1, at, end) < 0 and self._whole(at, end, names):
                    spans.append(Span(at, end, "PERSON", confidence=confidence - 0.03))
            for dot in "·•":
                if dot in name:
                    family = name.rsplit(dot, 1)[1]
                    if len(family) >= 2:
                        for match in re.finditer(re.escape(family), text):
                            if self.taken.find(1, match.start(), match.end()) < 0:
                                spans.append(Span(match.start(), match.end(), "PERSON", name=name, confidence=0.85))
        return spans

    def _whole(self, start: int, end: int, names: dict[str, float]) -> bool:
        """Whether an occurrence of a two-character name is not part of a longer word."""
        if end - start > 2:
            return True
        text = self.text
        following = text[end : end + 1]
        if not following or following in END or self.cue(end) >= 1.0:
            return True
        return start in self.page.breakers and text[start - 1 : end] not in names and following in self.after


#: What a name may stand behind at the beginning of a clause; each begins with one fixed character, which is quick to seek.
_ANCHOR = r"\n[ 　]*+|的|，|。|；|：|！|？|“|（|\(|会见(?:了|来[华京]的?+)?+|任命|免去|给予|陪同|决定|选举|推荐|提名|接受|采访|由|同|对|经|以|与|及|记者从|代表|请|委托"


@lru_cache(maxsize=4)
def _anchored(lexicon: Lexicon, *, dotted: bool) -> re.Pattern[str]:
    """Such places with a surname behind them, what a Tibetan or Mongolian name may begin with, or a ``dotted`` name."""
    first, second = ("".join(sorted({part[at] for part in lexicon.name_parts if len(part) > 1})) for at in (0, 1))
    name = f"[{''.join(sorted(lexicon.surnames))}]|[{first}][{second}]{'|[^·]{1,8}·' * dotted}"
    return re.compile(f"(?:{_ANCHOR})(?={name})")


def _lists(text: str) -> Iterator[re.Match[str]]:
    """The lists of three words and more, sought only around the marks of a list."""
    at = text.find("、")
    while at >= 0:
        run = _LISTED.match(text, at)
        end = run.end() if run else at + 1
        if text.find("、", at + 1, end) >= 0:
            yield from _LIST.finditer(text, max(0, at - _LONGEST), end)
        at = text.find("、", end)
