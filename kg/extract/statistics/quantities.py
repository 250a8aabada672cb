"""Numbers with their units as they stand in a text: 1,234.5亿元, 2亿6971.6万人次, 12个百分点, an index without unit."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from kg.extract.lexicon import Lexicon

POINTS = ("个百分点", "百分点", "个千分点", "千分点")
DIGIT = re.compile(r"\d")
_SCALE = r"(?:万亿|亿|万|千万|百万|千)?"
_PER = r"(?:/(?:标准车次|人|吨|度|件|斤|公斤|平方米|千瓦时|公顷|亩|天|日|月|年))?"
_VALUE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<=[一-龥])(?<![第表图附注节章月日年号])[1-9]\d{0,2}(?:[ \u2009\u00a0\u202f]\d{3})+(?![\d.])|(?>\d+(?:\.\d+)?)"
#: What parts the thousands of a number: 1,234件, 24 064件.
_GROUPED = re.compile(r"[,\s]")
_AFTER = (
    r"(?P<beside>（[台套件个间户家辆艘人册部]+）)?"
    r"(?P<more>多|余|(?:（含[^（）]{0,6}）|[（(]不含[)）])?(?:以上|以下)|左右|以内)?"
)
#: An index is a number without unit, told by its name: 发展指数为129.5，年均提高4.2.
_INDICES = re.compile("指数|性别比|系数|倍[差率]|比值|收入之?比|[百千亿十]万?[元吨件人公里架次台车]{1,3}[一-龥]{0,8}率")
#: 营收增长-8.5%, which 营收同比-8.5% is not.
_GROWN = re.compile("(?:增长|上升|[为达至率]|增速|达到)$")
#: Rates of a list that may lie below zero: 贡献率分别为60%、45%和|-5%.
_SIGNED = re.compile("(?:贡献|收益|利润|回报)率[^，。；]{0,4}(?:分别|依次)?[为是][^，。；]{0,24}[、和与]$")
#: 沪指报3041.17点
_INDEX = re.compile("指数|[沪恒道纳深标]指|[一-龥]指[报收跌涨]")
#: 满意度为90.1分, which 甲队97分 is not.
_SCORED = re.compile("满意度|评分|均分(?!别)|分值")
_BARE = re.compile(r"(?<![\d.\-—~～])(?P<value>\d+\.\d+)(?=[，。；、）（和与]|$)")
#: A number behind a place or thing whose unit stands over the list: 业务量前三（亿件）：甲市27.3、乙市21.
_UNDER = re.compile(r"(?<=[一-龥A-Za-z）])(?P<value>\d+(?:\.\d+)?)(?=[，。；、）]|$)")
#: Where a number may begin; years and days are none.
_DIGITS = re.compile(r"\d\d*(?![\d年月日])")
_RUN = re.compile(r"\d[、和]\d")
#: What may stand behind 万 before another 亿: 41万|9908|亿元.
_FOUR = re.compile(r"\d{3,4}(?:\.\d+)?")
#: Where numbers of any unit may share it: 分别为47、55和55微克/立方米.
_EACH = re.compile("(?:分别|依次)[^，。；]*$")
_RUN_ON = re.compile(r"\d+(?:[人队次个]\d|次[超创破打刷])|(?<=岁)(?:及?以上|及以下)|(?<=岁以[上下])(?=[一-龥])")
#: 0.7个和1.4个|百分点
_POINTS_BEHIND = re.compile(rf"(?:[、和]\d+(?:\.\d+)?个)*[、和至]\s*\d+(?:\.\d+)?\s*({'|'.join(POINTS)})")
#: 1500亿级产业集群
_MAGNITUDES = ("万级", "千万级", "亿级", "万亿级")
_ABBREVIATIONS = ("GDP", "CPI", "PPI", "PMI")
_SCALES, _NEXT = ("万", "亿", "万亿"), re.compile("[、和与][^，。；、]{0,10}")
_SCALED = re.compile("(?:万亿|亿|万)(?:人次|人|吨|元|件|辆|台|户|千瓦时|亩|斤)")
_DURATION = re.compile(r"个(?:多|半)?(?:月|小时|工作日|星期|年头|昼夜|季度|学期)")
_ROUGH_BEFORE = re.compile(
    r"(?=[\d上不仅低多大将小少平接最每破第约至超跨达过近逾高几])(?:近|几乎(?:达到?|有|占|是)?|(?<![签节制条合公预邀特集])约[有为达占]?"
    r"|(?:超过?|破)(?:每[^，。；\d]{1,3})?|超过了|不到|多达|\d[至到]|逾|将近|大约|达到约|不低于|不少于|至少有?|(?<![机船车网线路岛台会以之手面])上|[高低大小少多]于|不超过"
    r"|(?<![至到])最[高低]|最多|最少|(?<![至到])最[高多][可能]?(?:获得?|享受?|补贴?|给予|奖励|贷款?)|不高于|平均每|每|第|"
    r"不足|接近|过|上千|跨过|破了|超出|仅次于|跨越|每[组人户车班名次批间家])$"
)
#: What makes all of a list rough ones: 每天约有|8万艘船进出港、2万架飞机起降.
_ABOUT = re.compile("(?:大?约|近)有$")
#: A limit that is set: 增值额未超过扣除项目金额|20%.
_LIMIT = re.compile(r"[不未]得?(?:超过|高于|低于|少于|多于)[^，。；\d]{1,14}$")
_ROUGH_AFTER = re.compile(
    r"[—～~\-－]+\d|(?:[至到]\d[\d.]*[^，。；\d]{1,3})?不等|[百千万亿]*[多余]|半|及?以[上下]|左右|以下|以内|量级|大关|关口|门槛|新?台阶|梯队|俱乐部|行列|阵营|上下|人口(?:及?以[上下]|的)|[”』]大?关|级"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and its unit as printed, where they stand, and whether a word makes the number a rough one."""

    start: int
    end: int
    value: float
    unit: str | None
    rough: bool = False
    #: What stands behind the unit in brackets, for what is counted with it: 万台|（套）.
    beside: str = ""
    #: Whether it is a share or a rate in per cent.
    percent: bool = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "percent", self.unit == "%")


class _Sort(dict[str | None, bool]):
    """Whether units are of a sort, each looked at once."""

    def __init__(self, expression: str) -> None:
        self._pattern = re.compile(expression)

    def __missing__(self, unit: str | None) -> bool:
        found = self[unit] = self._pattern.fullmatch(unit or "-") is not None
        return found


class Units:
    """The units of a lexicon, compiled: what a number may be followed by, and which units count or measure."""

    def __init__(self, lexicon: Lexicon) -> None:
        counters = _either(lexicon.word_list("measure-word"))
        compound = _either(lexicon.word_list("compound-unit"))
        own, of_states = _either(lexicon.word_list("currency")), _either(lexicon.word_list("currency-of-states"))
        money = rf"(?:万亿|亿|万|千|百万|千万)?(?:{own}|{of_states}|[一-龥]{{2,5}}?(?:{of_states}))(?:人民币)?"
        unit = (
            rf"(?:(?<=\.\d)|(?<=\.\d\d))年(?!\d)|个?[百千]分点|个点(?!位)|[%％‰]|{money}{_PER}|{_SCALE}(?:{compound})"
            rf"|{_SCALE}(?:{counters}){_PER}|(?:万亿|亿|万)(?![多余\d年块])"
        )
        self.unit = re.compile(unit)
        self.number = re.compile(
            r"(?<![\d.—~～])(?<![^一-龥、，（：]-)(?<![^一-龥]/)(?<!\d：)(?:(?P<high>\d++)亿(?=\d))?(?:(?P<myriads>\d++)万(?=\d))?"
            rf"(?P<value>{_VALUE})\s*(?P<about>[万亿]?[多余])?(?P<unit>{unit})"
            r"(?!(?<=人)[口才]|(?<=块)钱|(?<=支)[持付出援撑配]|(?<=座)谈|(?<=条)例|(?<=手)[机续]|(?<=家)[庭长属具]|(?<=马克)思)"
            rf"{_AFTER}"
        )
        self.money = _Sort(money)
        #: Units that count things: a noun may stand behind the number (300家企业).
        self.counter = _Sort(rf"{_SCALE}(?:(?:{counters})(?:/[台件套])?)?")
        self.thing = _Sort(rf"{_SCALE}(?:{_either(lexicon.word_list('thing-counter'))})(?:/[台件套])?")
        self.size = _Sort(rf"{_SCALE}(?:{_either(lexicon.word_list('size-unit'))})")
        self.dimension = _Sort(_either(lexicon.word_list("dimension-unit")))
        #: A number that leaves its unit to the next one: 0.7、1.4个百分点.
        self._shared = re.compile(
            rf"(?<![\d.\-—~～%])(?P<value>\d+(?:\.\d+)?)(?=(?:[、和]\d+(?:\.\d+)?)+(?P<unit>{unit}))"
        )
        #: 高于全国0.7、全省2.3个百分点
        self._each = re.compile(
            r"(?<=[一-龥])(?P<value>\d+(?:\.\d+)?)(?=[、和][一-龥]{2,6}\d[\d.]*(?P<unit>个?百分点))"
        )
        self._over = re.compile(rf"（(?:单位[：:]?)?(?P<unit>{unit})）[^。；：\n]{{0,16}}：")
        self._listed = re.compile(rf"(?:[、和至]\s*\d+(?:\.\d+)?\s*(?:{unit}))+")

    def find(self, text: str, start: int, end: int, *, over: str = "", index: bool = False) -> list[Quantity]:
        """The quantities between two places; durations (3个月) are none.

        ``over`` is the unit that a line over them tells, ``index`` says that it names an index, which has none.
        """
        found = []
        for match in self._numbers(text, start, end):
            if _DURATION.match(text, match.start("unit")):
                continue
            if match["unit"] == "点" and not _INDEX.search(text, start, match.start()):
                continue  # 今晚8点
            if match["unit"] == "分" and not _SCORED.search(text, start, match.start()):
                continue  # 10时25分
            before = text[max(start, match.start() - 3) : match.start()]
            if before[-1:].isascii() and before[-1:].isalpha() and before not in _ABBREVIATIONS:
                continue  # AC332首飞
            if _RUN_ON.match(text, match.end()):
                continue  # 5人3队8次, 65岁以上老人
            written, unit = match["value"], match["unit"].replace("％", "%")
            value = float(written if written.isdigit() else _GROUPED.sub("", written))
            if match["high"]:
                if not unit.startswith("万"):
                    continue
                value += 10_000 * int(match["high"])
            if match["myriads"]:  # 5万6000所, 41万9908亿元
                if match["high"] or unit[0] == "万" or (unit[0] == "亿" and not _FOUR.fullmatch(written)):
                    continue
                value += 10_000 * int(match["myriads"])
            if unit == "个" and (points := _POINTS_BEHIND.match(text, match.end(), match.end() + 40)):
                unit = points[1]
            begin = match.start()
            if (
                text[begin - 1] == "-"
                and begin > start
                and (unit != "%" or _GROWN.search(text, start, begin - 1) or _SIGNED.search(text, start, begin - 1))
            ):  # 净利润-2.1亿元
                begin, value = begin - 1, -value
            while begin > start and text[begin - 1] == " ":  # 同比增长 7%
                begin -= 1
            rough = bool(match["more"] or match["about"] or unit in _MAGNITUDES) or self.rough(
                text, begin, match.end(), start
            )
            found.append(Quantity(begin, match.end(), value, unit, rough, match["beside"] or ""))
        shared = self._shared.finditer(text, start, end) if found and _RUN.search(text, start, end) else ()
        each = self._each.finditer(text, start, end) if found and text.find("百分点", start, end) >= 0 else ()
        taken = {quantity.start for quantity in found} if shared or each else ()
        for match in (*shared, *each):
            every = match["unit"] in ("%", *POINTS) or _EACH.search(text, start, match.start())
            if every and match.start() not in taken:
                rough = self.rough(text, match.start(), match.end(), start)
                found.append(Quantity(match.start(), match.end(), float(match["value"]), match["unit"], rough))
        whole = start
        if start and text[start - 1] == "；":
            whole = max(text.rfind("。", 0, start), text.rfind("\n", 0, start)) + 1
        told = (
            self._over.search(text, whole, end)
            if text.find("）", whole, end) >= 0 <= text.find("：", whole, end)
            else None
        )
        if told:
            found += self._bare(text, start, _UNDER.finditer(text, max(start, told.end()), end), found, told["unit"])
        elif over:
            found += self._bare(text, start, _UNDER.finditer(text, start, end), found, over)
        elif text.find(".", start, end) >= 0 and ((named := _INDICES.search(text, whole, end)) or index):
            first = max(start, named.end()) if named else start
            found += self._bare(text, start, _BARE.finditer(text, first, end), found, None)
        found.sort(key=lambda quantity: quantity.start)
        return _without_ranges(text, _with_units(text, found))

    def _bare(
        self, text: str, start: int, numbers: Iterable[re.Match[str]], found: list[Quantity], unit: str | None
    ) -> list[Quantity]:
        """Numbers without a unit of their own, those left out that are ``found`` with one."""
        taken = {quantity.start for quantity in found}
        return [
            Quantity(m.start(), m.end(), float(m["value"]), unit, self.rough(text, m.start(), m.end(), start))
            for m in numbers
            if m.start() not in taken
        ]

    def _numbers(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The numbers with a unit, sought only where digits begin."""
        at = start
        for digits in _DIGITS.finditer(text, start, end):
            if digits.start() >= at and (match := self.number.match(text, digits.start(), end)):
                at = match.end()
                yield match

    def rough(self, text: str, start: int, end: int, floor: int = 0) -> bool:
        """Whether the number from ``start`` to ``end`` is a rough one (近300, 300多, 6万亿元、5万亿元和4万亿元量级)."""
        if _ROUGH_BEFORE.search(text[max(floor, start - 6) : start]) or _ROUGH_AFTER.match(text, end):
            return True
        if _LIMIT.search(text, max(floor, start - 18), start):
            return True
        listed = self._listed.match(text, end)
        return bool(listed and _ROUGH_AFTER.match(text, listed.end()))


def _with_units(text: str, found: list[Quantity]) -> list[Quantity]:
    """Quantities of a list of which only the last has its whole unit: 一产660亿、二产3652亿、三产9533|亿千瓦时."""
    for index in range(len(found) - 2, -1, -1):
        one, other = found[index], found[index + 1]
        scale, unit = one.unit or "-", other.unit or ""
        if scale in _SCALES and not unit.startswith(scale) and _SCALED.match(unit):  # 2.3亿、1540万人次
            unit = scale + unit.lstrip("万亿")
        if (
            scale in _SCALES
            and unit.startswith(scale)
            and text[one.end] in "、和"
            and _NEXT.fullmatch(text, one.end, other.start)
        ):
            found[index] = replace(one, unit=unit)
    return found


def _without_ranges(text: str, found: list[Quantity]) -> list[Quantity]:
    """Quantities of which both ends of a range are rough (4万桶至21万桶), and what follows a rough one in a list."""
    about = -1  # up to where 约有 makes all of a list rough ones
    for index, (one, other) in enumerate(itertools.pairwise(found)):
        passed = text[one.end : other.start]
        if (index == about or _ABOUT.search(text, 0, one.start)) and passed.endswith("、") and "，" not in passed:
            found[index + 1], about = replace(other, rough=True), index + 1
            continue
        shared = one.unit == other.unit or f"{one.unit}元" == other.unit
        between = text[one.end : other.start] if shared else ""
        if between in ("至", "到"):
            found[index] = replace(one, rough=True)
        listed = text[one.end : other.start] == "、" and _ROUGH_BEFORE.search(text[max(0, one.start - 6) : one.start])
        if between in ("至", "到") or (between in ("、", "和", "与") and found[index].rough) or listed:
            found[index + 1] = replace(other, rough=True)
    return found


def _either(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) or "(?!)"


@lru_cache(maxsize=4)
def compile_units(lexicon: Lexicon) -> Units:
    """The units of a lexicon, compiled once."""
    return Units(lexicon)
