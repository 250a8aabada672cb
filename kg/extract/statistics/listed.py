"""The values of things listed one after the other, and of what was listed before."""

from __future__ import annotations

import re

from kg.extract.dates import PERIOD, without_periods, years_of
from kg.extract.reading import Sentence
from kg.extract.statistics.bodies import did_each, of_bodies
from kg.extract.statistics.changes import Changes
from kg.extract.statistics.each_place import Thing
from kg.extract.statistics.given import Given
from kg.extract.statistics.items import (
    LINKS,
    MEASURE,
    MEASURED,
    TOGETHER,
    dealt_with,
    of_places,
    of_those,
    with_preposition,
    with_sides,
)
from kg.extract.statistics.measured import Names
from kg.extract.statistics.measures import clean_name, only_links
from kg.extract.statistics.naming import AGE
from kg.extract.statistics.plausible import is_quality
from kg.extract.statistics.quantities import POINTS, Quantity

#: 60岁及以上人口|的比重|上升2个百分点
_PART_OF = re.compile("(?<=..)(?:的|所占|占总人口的?)(?:比重|比例)$")
_BUDGET = ("预算收入", "预算支出")
_DEALT = ("对", "与", "从", "向", "自")
_DID = re.compile("完成|实现|贡献|生产|发送|接待")
#: 甲线、乙线|发送旅客|分别达到9万人次、8万人次: what all those listed did, said behind the last.
_ALL_DID = re.compile(
    "(?<=..)(?:发送|运送|接待|查验|承运|运输|到达)[一-龥]{0,4}(?:[旅游乘]客|货物|客流|人次|人员|车辆|集装箱)$"
)
#: 65岁以上, 全市|猪、牛: names that else say too little.
_SHORT = re.compile(r"(?:其中|全[省市县区州国])?(?P<name>\d+(?:[—－~～至-]\d+)?(?:岁(?:及?以[上下])?|年期?)|[一-龥])")
#: 某地|及周边地区
_AROUND = re.compile("(?:及|和)其?周边(?:地区|区域|城市)?$")
#: What may stand behind 分别 and is measured: 对东盟、欧盟分别进出口5.89万亿元、5.17万亿元.
_MEASURE = re.compile(r"[一-龥]{0,4}(?:进出口|出口|进口|投资|产量|销量|营收|收入|消费|增加值|利润)")


def _apart(tail: str, quantity: Quantity, last: Quantity) -> bool:
    """Whether what is measured of the last thing in money is not what there is of another: 接待游客和旅游收入."""
    money = (last.unit or "").endswith("元") and tail.endswith(("收入", "额", "投资", "产值"))
    return money and not quantity.percent and not (quantity.unit or "").endswith("元")


class Listed:
    """Gives values to what a list names; remembers what it named, whose changes may follow in a list of their own."""

    def __init__(self, text: str, changes: Changes, names: Names, given: Given) -> None:
        self.text = text
        self.changes = changes
        self.names = names
        self.given = given
        self._things: list[Thing] = []
        #: How many were given one by one before the last list.
        self._seen = 0
        #: The times of which it did, one after the other.
        self.times: list[str] = []
        #: Whether it gave shares.
        self.shares = False
        #: How its numbers were said, and what is said of each behind its name.
        self.kind = self.behind = ""
        #: The levels given one by one in the sentence: 成交量为6.72亿手，成交额为44.16万亿元，同比分别增长….
        self.recent: list[Thing] = []
        #: The changes given one by one in the sentence: A增长5%，B增长6%，分别高于全省….
        self.moved: list[Thing] = []

    @property
    def things(self) -> list[Thing]:
        """What the last list measured, with the area of each."""
        return self._things

    @things.setter
    def things(self, things: list[Thing]) -> None:
        self._things, self._seen = things, len(self.recent)

    def begin_sentence(self) -> None:
        """Forget what the sentence before gave one by one."""
        self.recent, self.moved, self._seen = [], [], 0

    def _add(self, name: str, change: str, quantity: Quantity, start: int, *, exact: bool = False) -> None:
        """Give one of those listed its value, and remember it; ``exact``: its name is given as it is."""
        self.things.append((name, self.given.area))
        add = self.given.add_exact if exact else self.given.add_quantity
        add(name + self.behind, self.changes.following(self.text, change, quantity), quantity, start)

    def of_those(
        self,
        sentence: Sentence,
        begin: int,
        prefix: str,
        those: re.Match[str],
        items: list[str],
        run: list[Quantity],
        scope: str,
    ) -> bool:
        """Give those listed before their values: 甲国、乙国位居前列，对上述两国|出口分别为…."""
        change, items_at, _ = self.changes.shared(prefix, scope)
        words = LINKS.sub("", prefix[those.end() : items_at if items_at >= 0 else len(prefix)])
        name = clean_name(self.text, sentence, begin + those.end(), words) or self.names.last
        dealt = prefix[those.start() - 1 : those.start()]
        dealt = dealt if dealt in _DEALT else ""
        places = {self.text[span.start : span.end] for span in sentence.spans if span.label == "REGION"}
        self.things, self.times, self.shares = [], [], change == "占比"
        for item, quantity in zip(items, run, strict=True):
            own = dealt + item + name if dealt or item not in places else name
            self.given.area = item if own == name else self.given.area
            self._add(own, change, quantity, begin, exact=True)
        self.kind, self.names.last = change, self.things[-1][0]
        return True

    def beside_times(self, name: str, change: str, begin: int, run: list[Quantity]) -> bool:
        """Note how far a measure is above or below what it was at several times."""
        for quantity in run:
            self.given.add_exact(name, self.changes.following(self.text, change, quantity), quantity, begin)
        return True

    def again(self, begin: int, change: str, run: list[Quantity], rate: str = "") -> bool:
        """What is said of the things of the list before, or of those given one by one, or of their ``rate``."""
        newer = len(self.recent) - self._seen >= len(run)  # 甲、乙分别降3%、4%；丙2起、丁9人，|同比分别降5%、6%
        listed = self.things if len(self.things) == len(run) and not newer else self.recent[-len(run) :]
        if len(listed) != len(run) and run[-1].unit in POINTS:
            listed = self.moved[-len(run) :]  # A占51%，B占47%，分别提高8和11个百分点
        if len(listed) != len(run):
            return False
        if change == "level" and self.shares:
            change = "占比"  # 占比由3%、4%提高到5%、6%
        times = self.times if len(self.times) == len(run) and listed is self.things else [self.given.period] * len(run)
        for (name, self.given.area), self.given.period, quantity in zip(listed, times, run, strict=True):
            self.given.add_quantity(name + rate, self.changes.following(self.text, change, quantity), quantity, begin)
        self.moved.extend(listed if change != "level" else ())
        return True

    def did(self, begin: int, words: str, measure: str, run: list[Quantity]) -> bool:
        """What each of those just counted did: 8家景区、3家|温泉|分别接待游客2万人次、1万人次."""
        counted = self.recent[-len(run) :]
        if len(counted) != len(run) or words != counted[-1][0] or run[0].percent:
            return False
        self.things = []
        for (name, self.given.area), quantity in zip(counted, run, strict=True):
            self._add(name + measure, "level", quantity, begin)
        return True

    def of_units(self, begin: int, prefix: str, run: list[Quantity]) -> bool:
        """How much more or less there is of what each unit counted before: 事故17起、死亡29人，|同比减少|6起、5人."""
        changed = self.changes.change.search(prefix)
        names = [self.names.levels.get(quantity.unit or "", "") for quantity in run]
        if not changed or changed["to"] or not only_links(prefix[: changed.start()]) or not all(names):
            return False
        for name, quantity in zip(names, run, strict=True):
            self.given.add_exact(name, self.changes.kind(changed), quantity, begin)
        return True

    def of_objects(self, begin: int, done: list[str], run: list[Quantity]) -> bool:
        """Give what was done to each thing of a list its value: 分别出口汽车、手机|9亿元、7亿元."""
        self.things = []
        for name, quantity in zip(done, run, strict=True):
            self._add(name, "level", quantity, begin)
        return True

    def fulfilled(self, begin: int, tail: str, run: list[Quantity]) -> bool:
        """How much of what was aimed at is there of each thing before: 压减A 4万吨、B 2万吨，分别完成任务的98%和97%."""
        if len(self.recent) < len(run) or not all(quantity.percent for quantity in run):
            return False
        aimed = self.recent[-len(run) :]
        for (name, self.given.area), quantity in zip(aimed, run, strict=True):
            self.given.add_exact(name + tail, "level", quantity, begin)
        return True

    def one_measure(
        self, sentence: Sentence, start: int, words: str, change: str, run: list[Quantity], areas: list[str | None]
    ) -> bool:
        """一、二、三季度，贸易总额分别为…: one measure with several values, which may be of the places listed before."""
        name = "" if "、" in words else clean_name(self.text, sentence, start, words)
        if not name or (change == "level" and is_quality(name)):
            return False
        if years := years_of(self.given.period, len(run)):  # 2020年至2022年坏账率分别为…
            return self.of_periods(name, change, years, run, start)
        apart = len(set(areas)) == len(run)
        for index, quantity in enumerate(run):
            self.given.area = areas[index] if apart else self.given.area
            self._add(name, change, quantity, start)
        self.names.last = name
        return True

    def each_item(
        self,
        sentence: Sentence,
        start: int,
        own: bool,
        items: list[str],
        measure: str,
        change: str,
        run: list[Quantity],
    ) -> bool:
        """Give each thing listed its value; ``own``: they stand in the clause of the numbers."""
        if measures := of_bodies(sentence, start, items, measure, run, self.names):
            for measured, quantity in zip(measures, run, strict=True):
                self._add(measured, change, quantity, start, exact=True)
            return True
        sides = ("REGION", "ORG") if dealt_with(items[0]) else ("REGION",)  # 对东盟、美国、欧盟进出口
        regions = [self.text[span.start : span.end] for span in sentence.spans if span.label in sides]
        items = [_AROUND.sub("", item) if "周边" in item else item for item in items]
        items, regions = with_sides(items, regions)
        if (
            (when := PERIOD.search(items[-1], 1)) and when.end() < len(items[-1]) - 1 and not PERIOD.match(items[-1])
        ):  # 东线1至4月份|运量
            last, behind = items[-1][: when.start()], items[-1][when.end() :]
            items = [item + behind for item in (*items[:-1], last)]
        if (aged := AGE.match(items[-1])) and all(AGE.fullmatch(item) for item in items[:-1]):
            items = [*(item + items[-1][aged.end() :] for item in items[:-1]), items[-1]]  # 0—14岁、15—59岁|人口
        if run[0].unit in POINTS:
            items = [_PART_OF.sub("占比", item) for item in items]
        if together := TOGETHER.search(items[-1]):
            items = [item + together["measure"] for item in (*items[:-1], items[-1][: together.start()])]
        tail = MEASURE.search(items[-1]) or _ALL_DID.search(items[-1])
        measured = self.names.last if change == "level" and run[0].unit == self.names.unit and not tail else ""
        if _DID.fullmatch(measure) and MEASURE.search(measured):  # 甲港、乙港分别完成7万箱、8万箱
            items = [item + measured.rpartition("完成")[2] for item in items]
        dealt = dealt_with(items[0], regions)
        rough = run[0].rough or run[-1].rough
        for item, quantity in zip(items, run, strict=True):
            name = clean_name(self.text, sentence, start, self.names.beside(items[0], item))
            if not name and (short := _SHORT.fullmatch(without_periods(item))):
                name = short["name"]
            area = next(filter(item.endswith, regions), None) or next(filter(item.startswith, regions), None)
            if area is not None and (not name or item.endswith(area) or (tail and item is items[-1])):
                traded = MEASURE.search(self.names.last or self.given.name) if dealt and not tail else None
                name = dealt + area + traded.group() if traded else ""  # 其中对俄罗斯、沙特分别增长19%和17%
                name = name or (
                    of_places(items, area, regions)
                    if tail
                    else self.names.of_all(change, run[0]) or self.given.name or name
                )
                if not dealt:
                    self.given.area = area
            elif not name and area is None:
                return False
            elif (
                tail
                and not item.endswith(tail[0])
                and not _apart(tail[0], quantity, run[-1])
                and (tail[0][0] == "对" or not MEASURED.search(item))
            ):
                name = (name or item).removesuffix(tail.group()[:2]) + tail.group()
                name = dealt + name.removeprefix(dealt)
            if name in ("收入", "支出") and self.names.last.endswith(_BUDGET) and self.names.last.endswith(name):
                name = self.names.last  # 预算收入增长10%。其中，东部、中部收入分别增长…
            if area == item and not dealt and (done := did_each(sentence, measure, run, self.names)):
                name = done  # 甲区、乙区分别发放消费券
            elif _MEASURE.fullmatch(measure) or (measure[:2] in self.names.deeds and len(measure) > 3):
                name = with_preposition(items[0], item).removeprefix("其中").removesuffix(measure) + measure
            elif tiered := of_those(name, self.names.last):
                name = tiered  # 一线城市房价降0.3%，二线、三线分别降…
            elif own and area is None and len(name) <= 5 and not (tail or MEASURED.search(name)):
                topic = self.names.topic(sentence, start)  # 教师的合格率，|小学、初中|分别达到97%、94%
                left_out = MEASURE.search(self.names.last)  # 集装箱吞吐量增长8%，外贸和内贸分别增长9%、7%
                name += topic.rpartition("的")[2] or (left_out.group() if left_out else "")
            if name and not rough and not (change == "level" and not quantity.percent and is_quality(name)):
                self._add(name, change, quantity, start)
        if dealt and self.things:
            self.names.last = self.things[-1][0]
        return True

    def both(self, sentence: Sentence, begin: int, prefix: str, both: re.Match[str], run: list[Quantity]) -> bool:
        """同比、环比分别增长4%和3%: one measure beside the year and beside the month before."""
        name = clean_name(self.text, sentence, begin, prefix[: both.start()]) or self.names.last
        change = self.changes.shared(prefix, "")[0][-2:]
        if not name or change not in ("增长", "下降"):
            return False
        for view, quantity in zip(both.groups(), (run[0], run[-1]), strict=True):
            self.given.add_exact(name, view + self.changes.following(self.text, change, quantity), quantity, begin)
        return True

    def of_periods(self, name: str, change: str, periods: list[str], run: list[Quantity], start: int) -> bool:
        """一季度、二季度的贸易总额分别为…: one measure in one period after the other."""
        self.names.last = name
        for period, quantity in zip(periods, run, strict=True):
            self.given.period = period
            self.things.append((name, self.given.area))
            self.given.add_quantity(name, self.changes.following(self.text, change, quantity), quantity, start)
        self.times = periods
        return True

    def each_against(self, begin: int, how: str, run: list[Quantity]) -> bool:
        """Note by how much each thing of the list before, or each change before, is above or below another."""
        listed = self.things if len(self.things) == len(run) else self.moved[-len(run) :]
        if len(listed) != len(run) and run[0].unit not in POINTS:  # A费用100元，B费用200元，分别比全省低5元和6元
            listed = self.recent[-len(run) :]
        if len(listed) != len(run):
            return False
        for (name, self.given.area), quantity in zip(listed, run, strict=True):
            self.given.add_quantity(name + how, "level", quantity, begin)
        return True
