"""Personal names beside titles, before and behind them."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.people.shapes import ALL_HAN, FUNCTION, NOT_FIRST, NameReader
from kg.extract.spans import Span

_SPACED = re.compile(r"([一-龥])[ 　]([一-龥])(?![一-龥])")
#: What stands in brackets behind a title, and the end of a bracket with the title in it.
_BRACKET = re.compile("（[一-龥、]{1,8}）|）")
#: What else stands between an office and who held it: 曾任某市市长|等职的|P, 任某县县长|多年的|P.
_HELD = re.compile(r"(?:等(?:多个)?职务?|(?:长达|近|已)?(?:多|[\d一二两三四五六七八九十]{1,2}余?)年(?:之久)?|一职)的")
_HELD_FIRST = frozenset("等多长近已一二两三四五六七八九十0123456789")
#: Contexts to whose right a name may stand though no title precedes it.
_BEFORE = re.compile(
    r"(?:^|[，。；：！？、\n“（]|会见|会见了|任命|免去|免去了|给予|同|与|和|由|经|对|向|请|以|据|接受|决定|选举|任|推荐|提名|陪同|代表|记者|接替|交|及|暨|受|委托|专访|对话|采访|纪念|追授|授予|缅怀|悼念|将)$"
)
#: Titles that follow the name they belong to (习近平总书记, 栗战书委员长).
_NAME_FIRST = re.compile(
    r"副?总书记|副?主席|副?总理|副?委员长|总统|首相|国王|副?书记|副?部长|副?省长|副?市长|外长|副?主任|副?局长|大使|副?司长|总督|国务委员|秘书长|(?:副|客座|讲席)?教授|副?院长|副?校长|议长|国务卿"
    r"|参赞|(?:一级|二级|副)?巡视员|总领事|公使"
)
#: Characters with which no name ends before a title: conjunctions, and what bodies within bodies end in: 某机关|纪工委|副书记.
_NOT_LAST = frozenset("和与及委局厅处司院办部")
#: Further ones, before which only names of three characters are sure: 李卫红副厅长, but not 林业厅长.
_FIRST_OF_THREE = re.compile(
    r"(?:常务)?副?(?:厅长|县长|区长|旗长|州长|行长|会长|理事长|检察长|处长|科长|董事长|总经理|总裁|社长|馆长|所长|监事长)"
)


class TitledNames(NameReader):
    """Finds the names of one page that stand beside titles; keeps those found."""

    def __init__(self, page: Page, taken: list[Span]) -> None:
        super().__init__(page, taken)
        self.found: dict[tuple[int, int], float] = {}

    def add(self, start: int, end: int, confidence: float) -> None:
        """Note a name."""
        self.found[start, end] = max(confidence, self.found.get((start, end), 0.0))

    def after_titles(self, titles: list[tuple[int, int, bool]]) -> None:
        """Names behind titles; each title is (start, end, foreign)."""
        text = self.text
        for _, end, foreign in titles:
            at = end
            if text[at : at + 1] in ("（", "）") and (
                behind := _BRACKET.match(text, at)
            ):  # 厅长（副省级）|P, （原厅长）|P
                self._run(behind.end(), strict=True)
                continue
            if text[at : at + 1] in _HELD_FIRST and (held := _HELD.match(text, at)):  # 曾任某市市长等职的|P
                self._run(held.end(), strict=True)
                continue
            of_whom = text[at : at + 1] == "的"  # 曾任某省副省长的|P
            if of_whom or text[at : at + 1] in (" ", "　", "："):
                at += 1
            self._run(at, foreign=foreign and not of_whom, strict=of_whom)

    def _run(self, at: int, *, foreign: bool = False, strict: bool = False) -> int:
        """Note a name and those that follow it in a list; gives where it stopped."""
        text = self.text
        while True:
            result = self.name_at(at, foreign=foreign, strict=strict)
            if result is None:
                spaced = _SPACED.match(text, at)
                if spaced and spaced.group(1) in self.lexicon.surnames and not self.taken[at]:
                    result = (spaced.end(), 0.85)
                else:
                    return at
            end, confidence = result
            self.add(at, end, confidence)
            goes_on = text[end : end + 1] == "、" or (text[end : end + 1] in "和与" and strict is False)
            if goes_on and not (foreign and end + 1 in self.page.title_at):  # P、|王储|P
                at, strict = end + 1, True
                continue
            return end

    def before_titles(self, titles: list[tuple[int, int, bool]]) -> None:
        """Names in front of a title (习近平总书记, 李显龙总理)."""
        text, lexicon = self.text, self.lexicon
        for start, end, foreign in titles:
            if not "一" <= text[start - 1 : start] <= "龥":
                continue
            three = _FIRST_OF_THREE.fullmatch(text, start, end)
            if not three and not _NAME_FIRST.fullmatch(text, start, end):
                continue
            if foreign and self._foreign_before(start):
                continue
            for length in (3,) if three else (3, 2, 4):
                at = start - length
                if at < 0 or self.taken.find(1, at, start) >= 0:
                    continue
                name = text[at:start]
                if name[-1] in _NOT_LAST or (length > 3 and name[2:] in lexicon.name_followers):
                    continue  # 高市|作为首相
                plausible = (name[0] in lexicon.surnames or name[:2] in lexicon.compound_surnames) and not any(
                    c in lexicon.not_given or c in FUNCTION for c in name[1:]
                )
                if foreign and lexicon.transliteration.issuperset(name):
                    plausible = True
                if name in lexicon.not_names or not plausible or not ALL_HAN.fullmatch(name):
                    continue
                known = any(text[a:b] == name for a, b in self.found)
                told = (
                    known or self._follows_body(at) or text.startswith(text[at - 1] + "长", end - 2)
                )  # 新闻司|P副司长
                told = told or _BEFORE.search(text, max(0, at - 4), at) is not None
                if told or self._closes(at) or self._splits(at, length):
                    if length == 3 and name[1:] in lexicon.titles:
                        continue
                    self.add(at, start, 0.9)
                    break

    def _foreign_before(self, end: int) -> bool:
        """A run of transliteration characters right before a foreign title (托卡耶夫总统)."""
        text, characters = self.text, self.lexicon.transliteration
        start = end
        while start > 0 and end - start < 8 and text[start - 1] in characters and not self.taken[start - 1]:
            if start in self.page.breakers or (text[start - 1] in NOT_FIRST and end - start >= 2):
                break
            start -= 1
        if end - start < 2 or text[start:end] in self.lexicon.not_names or text[start] in NOT_FIRST:
            return False
        if end - start < 4 and text[start] in self.lexicon.surnames:
            return False
        self.add(start, end, 0.88)
        return True

    def _splits(self, at: int, length: int) -> bool:
        """Whether no ordinary word reaches across the beginning of a three-character name."""
        if self.text[at] in self.lexicon.rare_surnames:
            return False
        return length == 3 and at > 0 and self.text[at - 1 : at + 1] not in self.lexicon.crossing

    def _follows_body(self, position: int) -> bool:
        """Whether an organ or a place ends here: 水利部|汪恕诚部长."""
        return position > 0 and self.taken[position - 1] == 1

    def _closes(self, position: int) -> bool:
        return position == 0 or position in self.page.breakers
