"""What a text has named of what it measures and counts, and names that leave out a part of what was named before."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.lexicon import Lexicon
from kg.extract.reading import Sentence
from kg.extract.statistics import naming
from kg.extract.statistics.before import DONE_MOST, next_before, told_before, told_over, topic_before
from kg.extract.statistics.changes import Change
from kg.extract.statistics.counted import Counted
from kg.extract.statistics.items import MEASURED
from kg.extract.statistics.measures import clean_name, compile_deeds
from kg.extract.statistics.nouns import is_verb
from kg.extract.statistics.quantities import Quantity, Units
from kg.extract.statistics.states import Parts, Things


@lru_cache(maxsize=4)
def _compile_words(lexicon: Lexicon) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Where nouns end, the sides of a sum, and what is not counted."""
    sides = sorted(lexicon.word_list("side-of-a-sum"), key=len, reverse=True)
    return frozenset(lexicon.word_list("phrase-breaker")), tuple(sides), lexicon.word_list("not-counted")


@lru_cache(maxsize=4)
def _compile_deeds(lexicon: Lexicon) -> tuple[frozenset[str], re.Pattern[str]]:
    """Verbs that belong to the name of what is counted, and where they begin in one."""
    deeds = lexicon.word_list("deed")
    return frozenset(deeds), compile_deeds(deeds)


@lru_cache(maxsize=4)
def _compile_done(lexicon: Lexicon) -> re.Pattern[str]:
    """Verbs of which the things counted are the object."""
    verbs = (*lexicon.word_list("reported-count"), *lexicon.word_list("deed"))
    some = [verb for verb in verbs if len(verb) > 1 and verb not in ("实现", "完成", "累计", "达到")]
    begins = "".join(sorted({verb[0] for verb in some}))
    return re.compile(rf"(?=[{begins}])(?:{'|'.join(some)})(?=..)(?!业(?!务))")


class Remembered:
    """What was named in one text so far: what was measured last, what was counted, whose sums were told."""

    def __init__(self, text: str, lexicon: Lexicon, units: Units) -> None:
        self.text = text
        self.units = units
        self.stops, self.sides, uncounted = _compile_words(lexicon)
        self.deeds, self._did = _compile_deeds(lexicon)
        self._counted = Counted(text, units, self.stops, uncounted, self.deeds, self._did)
        self._done = _compile_done(lexicon)
        #: The name of the statistic before.
        self.last = ""
        #: The same with what those counted did.
        self.whole = ""
        #: The unit of the number before.
        self.unit: str | None = None
        self._parts = Parts(text)
        self._has_trade = any(side in text for side in ("口方面，", "口商品", "口看，"))
        self._base = self._heading = self._whole = self._things = self._earlier = self._part = self._kept = (
            self._lead
        ) = ""
        #: Sides of sums -> what had them: 销售额 -> 免税销售额.
        self._full: dict[str, str] = {}
        #: Unit -> what was last counted by it: of that the next ones may be a part.
        self.levels: dict[str, str] = {}
        #: Unit -> what was counted by it first in the paragraph.
        self._firsts: dict[str, str] = {}
        #: What was counted last, and its unit without 万 and 亿.
        self._made = "", ""
        self._here = Things(units, self._dealt_with)

    def begin(self, heading: str = "") -> None:
        """Forget what was named: a paragraph begins, or a heading names what its list measures."""
        self.last = self._base = self._heading = heading
        self._firsts, self._made = {}, ("", "")
        self._whole = self._kept = self._lead = ""
        self._full = {}

    def begin_sentence(self) -> None:
        """Forget the things counted, of which the sentence said more."""
        self._kept = self._things or self._kept
        self._things, self._earlier, self._part = "", self.last, ""
        self._here.forget()

    def of_all(self, change: str, quantity: Quantity) -> str:
        """What was measured before, with what those counted did where more of them are counted."""
        alike = change == "level" and quantity.unit == self.unit and self.last and self.whole.startswith(self.last)
        if change == "level" and quantity.unit != self.unit and self.units.thing[quantity.unit]:
            return self.levels.get(quantity.unit or "", self.last)  # 入选企业1328家，补助3亿元；甲区、乙区分别为386家…
        return self.whole if alike else self.last

    def _alike(self, unit: str) -> str:
        """What was last counted by a unit, or just now by the same with 万 or 亿."""
        base = unit.lstrip("万亿")
        alike = base.endswith("元") and any(
            name == self.last and base == other.lstrip("万亿") for other, name in self.levels.items()
        )
        return self.last if alike else self.levels.get(unit, "")

    def count(self, quantity: Quantity, name: str, *, among: bool = False) -> None:
        """Note what was counted by a unit; ``among``: some of those before."""
        self.levels[quantity.unit or ""] = name
        self._firsts.setdefault(quantity.unit or "", name)
        self._made = name, (quantity.unit or "").lstrip("万亿")
        self._here.add(quantity, name, among=among)

    def note(self, sentence: Sentence, begin: int, quantity: Quantity, name: str) -> None:
        """Note things whose number is no statistic: 列入清单的280个|项目，已开工253个; |整治项目|涉及7个村，总投资3亿元."""
        if one := naming.CONCERNS.match(self.text, begin, quantity.start):
            self._things = clean_name(self.text, sentence, begin, one["who"])
        else:
            self._here.add(quantity, name)

    def beside(self, first: str, item: str) -> str:
        """An item of a list with whose it is, where only the first says so: 工业增加值、产值."""
        sides = (*self.sides, *naming.TRADES)
        if item not in sides or item == first:
            return item
        side = next(filter(first.endswith, sides), "") or (count[0] if (count := naming.COUNT.search(first)) else "")
        return naming.OF_WHAT.sub("", first.removesuffix(side)) + item if side else item

    def before(self, sentence: Sentence, begin: int, change: Change, quantity: Quantity, *, side: bool = False) -> str:
        """What the clause before says of itself without a number, as a name."""
        unit = quantity.unit or "-"
        if (
            self.units.thing[unit]
            and self.text.endswith(f"{unit}，", 0, begin)
            and self.text[begin - len(unit) - 2].isdigit()
        ):
            return ""  # 价格上涨的城市有5个，|比上月减少3个
        found = told_before(self.text, sentence.start, begin, change, percent=quantity.percent, side=side)
        found = found or told_over(self.text, sentence.start, begin)
        found = found or topic_before(self.text, sentence.start, begin, change)
        if found is None:
            return ""
        words, _, why = found["name"].partition("受")  # 某省受天气影响，|同比下降3%
        words = words if why and self.text.endswith(naming.CAUSES, 0, begin - 1) else found["name"]
        share = naming.SHARE_OF.search(words) if "占" in words or "比" in words else None
        words = words[: share.start()] if share else naming.WENT_ON.sub("", words)
        words = DONE_MOST.sub("", words) if self.text.endswith("最多", 0, begin - 1) else words
        name = clean_name(self.text, sentence, found.start("name"), words, self._did)
        return name + "占比" if name and share else name

    def _next(self, sentence: Sentence, begin: int, name: str | None, quantity: Quantity) -> str:
        """What comes next in a ranking, of which the clause of the number says only what was done to so many."""
        if not self.units.thing[quantity.unit] or (name and name not in self.deeds):
            return ""
        found = next_before(self.text, sentence.start, begin)
        return clean_name(self.text, sentence, found.start("name"), found["name"]) if found else ""

    def topic(self, sentence: Sentence, begin: int) -> str:
        """What the clause before only names, to say it of each of those that a list names."""
        found = topic_before(self.text, sentence.start, begin, Change("", ""))
        return clean_name(self.text, sentence, found.start("name"), found["name"]) if found else ""

    def _trade(self, name: str, begin: int, quantity: Quantity) -> str:
        """On which side of the trade a sentence tells of goods: 进口方面，|大豆|1857万吨."""
        if quantity.percent or len(name) > naming.GOODS or MEASURED.search(name) or is_verb(name[:2], alone=True):
            return ""
        start = max(self.text.rfind(mark, 0, begin) for mark in "。\n") + 1
        told = naming.TRADE_TOLD.match(self.text, start, begin) or naming.TRADE_TOLD.match(
            self.text, max(start, self.text.rfind("；", start, begin) + 1), begin
        )
        return told["side"] if told else ""

    def lead(self, sentence: Sentence) -> None:
        """Take what the first sentence of a paragraph says went so: ——外汇储备小幅回落."""
        said = naming.WENT.fullmatch(self.text, sentence.start, sentence.end)
        self._lead = clean_name(self.text, sentence, said.start("name"), said["name"]) if said else ""

    def _thing_of(self, name: str) -> str:
        """What was named, without the deed done to it: 发放贷款."""
        while (
            name[:2] in self.deeds
            and not naming.TRADE_NAME.match(name)
            and not name.startswith("新开工")
            and name[2:3] not in "、或和及与"
        ):
            name = name[2:]
        return name

    def bare_thing(self, name: str) -> str:
        """What was counted, without the deed and the words before its last 的: 安排重点项目, 落户园区的外资银行."""
        return self._thing_of(name.rpartition("的")[2] or name)

    def _dealt_with(self, name: str) -> str:
        """What was named, without the deed and who did it: 法院受理|案件."""
        did = self._did.search(name, 2, naming.WHO)
        if did is None and (office := naming.OFFICE.match(name)):
            did = self._did.match(name, office.end())
        behind = name[did.start() + 2 :] if did and name[did.start() : did.start() + 2] in self.deeds else ""
        return behind if len(behind) > 1 else self._thing_of(name)

    def _compose(self, name: str) -> str:
        """出口 behind 旅行服务进出口 is 旅行服务出口: one side of the sum named before."""
        if name in naming.TRADES and "进出口" in self._base:
            return self._base.split("进出口")[0] + name
        side = next(filter(name.endswith, self.sides)) if name.endswith(self.sides) else None
        alone = (
            side == name
            or (name in naming.YIELDS and naming.GROWN.search(self.last))
            or (name == f"总{side}" and "总" in self.last)
        )
        if name == "投资" and self._kept and not self._things and self.last == self._earlier:
            return self._thing_of(naming.DEALT.sub("", self._kept)) + name  # 安排重点项目45个。1至8月完成投资62亿元
        grown = name in naming.YIELDS and naming.GROWN.search(self.last)
        if alone and self._whole and (grown or not self._things):
            return self._whole + name
        kept = self._kept if alone and self._kept.endswith(naming.FIRMS) and not self._things else ""
        if kept and self.last.startswith(kept) and self.last == self._earlier:
            return kept + name  # 工业企业860家，营业收入3亿元；|利润|1亿元
        if (
            side
            and name in (side, f"总{side}")
            and self.last != self._earlier
            and not self._things
            and not (self.unit or "").endswith(("人", "名"))
            and not naming.SUM.search(self.last)
            and not self.last.endswith(naming.GUESTS)
            and name not in self.last
        ):
            self._whole = self._thing_of(self.last)
            return self._whole + name  # 种植水稻30万亩，产量20万吨
        if self._things and (
            naming.OF_THINGS.fullmatch(name.removesuffix(side)) if side else naming.RATE_OF.fullmatch(name)
        ):
            return naming.DEALT.sub("", self._here.bare(self._things).removeprefix("新增")) + name
        if alone and (full := self._full.get(name)):
            return full  # 免税销售额1亿元、旅客384万人次；一季度销售额2亿元
        if (
            name.endswith("率")
            and naming.OWN_RATES.fullmatch(name)
            and self._whole.endswith(naming.FIRMS)
            and self.last.startswith(self._whole)
        ):
            return self._whole + name  # 某类企业营业收入增长15%，|利润率|为9%
        if name in naming.GRANTED and (asked := naming.ASKED.search(self.last)):
            return self.last[: asked.start()] + name  # 专利申请量2万件，|授权量|1万件
        if name in naming.DEBTS and (assets := naming.ASSETS.search(self.last)):
            return self.last[: assets.start()] + name  # 某行资产总额3亿元；|负债总额|2亿元
        if side and not alone and side not in self._full:
            self._full[side] = name
        if name not in naming.TRADES:
            self._base = name
        if side != name:
            self._whole = naming.OF_WHAT.sub("", name.removesuffix(side)) if side else ""
            self._whole = naming.GROWN_ON.sub("", self._whole) if side == "面积" else self._whole
            self._whole = naming.ASSETS_OF.sub("", self._whole) if side in ("总额", "额") else self._whole
        return name
