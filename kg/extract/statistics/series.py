"""What several numbers are said of: A、B和C分别增长x%、y%和z%."""

from __future__ import annotations

import itertools
import re

from kg.extract.dates import PERIOD
from kg.extract.reading import Sentence
from kg.extract.statistics.before import listed_before
from kg.extract.statistics.beside import AGAINST_TWO, EACH, EACH_AGAINST, RATE_OF_ALL, beside_two
from kg.extract.statistics.bodies import did_each, of_bodies
from kg.extract.statistics.changes import FULFILLED, RESTORED, Changes
from kg.extract.statistics.each_place import Places, Thing
from kg.extract.statistics.given import Given
from kg.extract.statistics.items import (
    BETWEEN,
    MEASURE,
    MEASURED,
    dealt_with,
    list_items,
    of_places,
    of_those,
    split_items,
    with_preposition,
    with_sides,
)
from kg.extract.statistics.measured import Names
from kg.extract.statistics.measures import clause_start, clean_name, only_links
from kg.extract.statistics.planned import is_forecast
from kg.extract.statistics.plausible import is_quality
from kg.extract.statistics.pronouns import THOSE, those_before
from kg.extract.statistics.quantities import POINTS, Quantity
from kg.extract.statistics.rankings import Ranking

#: What links a list to its numbers.
_LINKS = re.compile("(?:分别|依次|各|只有|仅有?|为|达|达到|是|以)+")
#: 收入在全国总收入中的占比: what a share is of.
_SHARE = re.compile("(?:在[^，。；、]{2,14}[中的]|占[^，。；、]{2,14}?的?)?(?:占比|所占比重|比重|比例)$")
#: 浓度最高的3个城市依次是|A、B和C，分别为…: what is measured of those listed.
_FIRST_OF = re.compile(
    "(?P<name>[^，。；]{2,24}?)(?:最[高低多少快慢大小]|(?:排名?|位?[居列])前[一二三四五六七八九十两\\d]+[名位]?)的[^，。；、]{0,8}?(?:依次|分别|主要)?[是为有](?=[^，。；]*[、和])"
)
#: A、B增幅最大，分别为x%和y%.
_MOST = re.compile(r"(?:增幅|增速|涨幅|降幅|增长)最[大快高低多]，?$")
#: 汽车产销实现8万辆和7万辆: two things in one word.
_MADE_AND_SOLD = re.compile("产销[量额]?(?:(?:实现|完成|达到?|为)了?)?$")
#: What may stand behind 分别 and is measured: 对东盟、欧盟分别进出口5.89万亿元、5.17万亿元.
_MEASURE = re.compile(r"[一-龥]{0,4}(?:进出口|出口|进口|投资|产量|销量|营收|收入|消费|增加值|利润)")
#: 甲集团、乙集团|两大集团|煤炭产量
_TOGETHER = re.compile(
    r"(?<=..)(?:[两三四五六七八九十]|\d+)[大家个]?(?:集团|企业|公司|单位|机场|口岸|园区|港口|行业|领域)的?(?P<measure>[一-龥]{2,10})$"
)
_DID = re.compile("完成|实现|贡献|生产|发送|接待")
_GONE_TO = re.compile(
    r"(?:分别)?(?:增加|增长|提高|提升|上升|扩大|下降|减少|降低|降|增|升)(?:到|至|为)了?[^，。；]{0,10}"
)
_FROM_WHEN = re.compile(r"分别(?:从|由)[^，。；]{0,10}$")
_RANKED = re.compile(
    r"(?:紧随其后|次之|分[列居][^，、]{2,6}|位居[^，]{1,4}|居[^，]{1,4}|(?:[是为]|排名?|[位名分][居列])[^，、]{0,4}前[^，、]{1,12})?，?$"
)
#: 同比、环比分别增长4%和3%, 同比和环比均下降2%
_BOTH = re.compile("(?P<one>[同环]比)[、和与及](?P<two>[同环]比)(?=[^，。；]*$)")
#: 两市GDP总量|均超过2.5万亿元，分别为…, 两市增速|比较快，分别为…
_ABOVE = re.compile(
    r"(?:均|都)?(?:实现|保持|呈现|稳步|持续|全面|同步|快速|双双|较快)[一-龥]{0,4}增长，?$|(?:均|都)?已?(?:超过?|突破|达到?|高于|低于|不足|上调|下调|增长|提高|下降)了?\d[\d.]*[^\d，。；]{0,4}，?$|(?:增长|增速|增幅|下降)?也?(?:比?较|最|更)[快慢高低大小多]，?$"
    r"|(?:增速|增幅|涨幅|降幅)?(?:均|都|全部)?在\d[\d.]*[^\d，。；]{0,3}(?:[—－~～至-]\d[\d.]*%)?(?:及?以[上下]|之间|左右|上下)，?$"
    r"|不[降增升跌]反[升降跌增]，?$|(?:表现|增势|走势|仍|则|相对|整体|依然)*(?:偏[弱强低高慢快]|抢眼|亮眼|突出|强劲|垫底|靠[前后]|居[前后]|领[跑先]|落后|较[弱强好差]|稳健|乏力|可观)，?$|表现[^，。；\d]{2,4}，?$|(?:仍?在|继续|持续|出现|环比|同比|均|都)*(?:上涨|下跌|下降|上升|回落|增长|减少)，?$"
)
#: 这两项指标|分别增长
_THEY = re.compile(
    "(?:名义|实际)(?=(?:分别|依次|均|则)?$)|(?:[这上以前][述面]?)?(?:[两三四五六]项?(?:指标|数据|者)|二者)(?=[^，。；]{0,3}$)"
)
#: 用电量最多的三个行业是|甲业、乙业、丙业，; |甲、乙、丙|居前三位，
_LISTED_SO = re.compile(
    "(?:[^，。；、]*?(?:最[高低快慢大小多少]|前[一二三四五六七八九十\\d]+)[^，。；、]*?(?:依次|分别|主要)?[是为有])?(?P<items>[^，。；是为]{2,}?)"
    "(?:(?:[为是]|位[列居]|排名?|稳?居|分[列居]|名列)[^，、。；]{0,4}?前[^，、。；]{1,12})?，"
)
_FIELDS = re.compile("[较最][快大]的(?:领域|行业|产品|商品)")
#: A thing has so many characters.
_TWO = 2
_TRADED = ("进出口", "出口", "进口", "贸易")
#: 甲省、乙省投资增速分别为5%、6%，|民间投资增速|2%、-1%
_RATE_OF = re.compile("[一-龥]{2}(?:增速|增幅|涨幅|降幅)[为达是]?$")
_RATE_ABOVE = re.compile("增速|增幅|涨幅|降幅|增长")
#: 进口、出口分别为…，|增幅|5%、6%
_RATES = re.compile("(?:同比|环比)?(?:增速|增幅|涨幅|降幅|跌幅)(?:为|达到?|是)?")
#: 65岁以上, 全市|猪、牛: names that else say too little.
_SHORT = re.compile(r"(?:其中|全[省市县区州国])?(?P<name>\d+(?:岁(?:及?以[上下])|年期?)|[一-龥])")
_DIGIT = re.compile(r"\d")
_DEALT = ("对", "与", "从", "向", "自")
_EACH_OF = re.compile("[各均](?:有|为)?$")


class Series:
    """Reads the numbers that are listed in one text; what a list measured, the next one may leave out."""

    def __init__(
        self, text: str, today: str | None, changes: Changes, names: Names, given: Given, ranking: Ranking
    ) -> None:
        self.text = text
        self.today = today
        self.changes = changes
        self.names = names
        self.given = given
        self.places = Places(text, changes, names, given, ranking)
        #: What the last list measured, with the area of each: its changes may follow in a list of their own.
        self.listed: list[Thing] = []
        #: The times of which it did, one after the other.
        self.times: list[str] = []
        #: Whether it gave shares.
        self.shares = False
        #: How its numbers were said.
        self.kind = ""
        #: The levels given one by one in the sentence: 成交量为6.72亿手，成交额为44.16万亿元，同比分别增长….
        self.recent: list[Thing] = []
        #: The changes given one by one in the sentence: A增长5%，B增长6%，分别高于全省….
        self.moved: list[Thing] = []

    def begin_sentence(self) -> None:
        """Forget what the sentence before gave one by one."""
        self.recent, self.moved = [], []

    def run(self, numbers: list[Quantity], index: int) -> list[Quantity]:
        """The numbers listed one behind the other from ``index`` on (x%、y%和z%)."""
        run = [numbers[index]]
        for quantity in numbers[index + 1 :]:
            between = self.text[run[-1].end : quantity.start]
            own = quantity.unit == run[-1].unit and self.changes.next.fullmatch(between)
            if own and len(run) > 1 and between[0] == "，":  # 分别增8%、7%，环比增1%、3%
                break
            alike = (quantity.unit or "")[-1:] == (run[-1].unit or "")[-1:]
            if between not in BETWEEN and not (between == "，" and alike) and not own:
                break
            run.append(quantity)
        return run

    def read(self, sentence: Sentence, begin: int, prefix: str, run: list[Quantity], scope: str) -> bool:
        """Read a list whose numbers share what is said before them; False where each is to be read alone."""
        self.kind = ""
        if (
            len(run) == 1
            and (each := _EACH_OF.search(prefix))
            and self.places.as_much(sentence, begin, prefix, each, run[0])
        ):
            return True
        against = AGAINST_TWO.search(self.text, sentence.start, run[0].start) if len(run) == 2 else None
        named = RATE_OF_ALL.sub("", self.text[begin : against.start()]) if against else ""
        if (
            against
            and (against["how"] or against["than"])
            and (name := clean_name(self.text, sentence, begin, named) or self.names.last)
        ):
            for measure, quantity in zip(beside_two(name, against), run, strict=True):
                self.given.add_exact(measure, "level", quantity, begin)
            return True
        if len(run) <= 2 and (both := _BOTH.search(prefix)):
            return self._both(sentence, begin, prefix, both, run)
        if len(run) == 2 and (both := _MADE_AND_SOLD.search(prefix)):
            whose = prefix[: both.start()]
            if only_links(whose):  # 9月汽车产量20万辆；前三季度|产销|182万辆和186万辆
                whose = self.names.last.removesuffix("产量").removesuffix("销量")
            prefix = f"{whose}产销量分别"
        shared = len(run) > 1 and (
            "分别" in prefix
            or "依次" in prefix
            or "各" in prefix[-8:]
            or self._moved_on(prefix, run)
            or (len(run) == len(self.listed) and run[-1].unit in POINTS and bool(EACH_AGAINST.fullmatch(prefix)))
            or self._as_many(prefix, run)
            or (len(run) == len(self.listed) and bool(_RATE_OF.search(prefix)))
            or self.places.one_each(sentence, begin, prefix, run)
        )
        # a long list whose names are not found gives nothing
        return shared and (self._distribute(sentence, begin, prefix, run, scope) or len(run) > 2)

    def _distribute(self, sentence: Sentence, begin: int, prefix: str, run: list[Quantity], scope: str) -> bool:
        """A、B分别增长x%、y%: one statistic each."""
        if (done := FULFILLED.fullmatch(EACH.sub("", prefix))) and self._fulfilled(begin, done["tail"], run):
            return True
        if is_forecast(self.text, self.today, begin, run[0].start):
            return True
        those = THOSE.search(prefix) if "上述" in prefix or "以上" in prefix or "这" in prefix else None
        if those and (back := those_before(self.text, sentence, begin, len(run))):
            return self._of_those(sentence, begin, prefix, those, back, run, scope)
        if (run[-1].unit in POINTS or "比" in prefix) and EACH_AGAINST.fullmatch(prefix):
            return self._each_against(begin, EACH.sub("", prefix), run)
        change, items_at, said = self.changes.shared(prefix, scope)
        self.kind = change
        words = prefix[:items_at] if items_at >= 0 else prefix
        if change == "占比":
            words = _SHARE.sub("", words)
        measure = "" if said or change == "占比" or _FROM_WHEN.search(prefix) else _LINKS.sub("", prefix[items_at:])
        measure = "" if run[0].unit == "倍" else RESTORED.sub("", measure)  # 分别是当年的8倍、12倍
        words = _THEY.sub("", words)
        if only_links(words + measure) and self._again(sentence, begin, change, run):
            return True
        before, self.listed, self.times, self.shares = self.listed, [], [], change == "占比"
        if not self.shares and (shared := self.places.share(sentence, begin, words, change, run)):
            self.listed = shared
            return True
        start = begin
        if only_links(words):
            start = clause_start(self.text, sentence.start, max(begin - 1, sentence.start))
            words = _RANKED.sub("", self.text[start:begin])
            if most := _MOST.search(words):
                words, change = words[: most.start()], "下降" if "降" in most.group() else "增长"
            if first := _FIRST_OF.search(words):
                name = clean_name(self.text, sentence, start, first["name"])
                self.names.last = self.names.last if self.names.last.endswith(name) else name
                words = words[first.end() :]
            above = _ABOVE.search(words)
            if above and change == "level" and run[0].percent and (rate := _RATE_ABOVE.match(above[0])):
                change = "下降" if rate[0] == "降幅" else "增长"
            words = words[: above.start()] if above else words
            if not first and (shared := self.places.share(sentence, start, words, change, run)):
                self.listed = shared
                return True
        told = start < begin and listed_before(self.text, sentence.start, begin, len(run))
        items, ending = (told, "") if told else list_items(words, len(run))
        if items and not ending and _FIELDS.search(words) and self.names.last.endswith(("出口", "进口")):
            ending = self.names.last[-2:]  # 出口7亿元，增长较快的领域是甲、乙，增幅分别为…
        if items and start < begin and _DIGIT.search(words) and len(self.recent) >= len(run):
            items, ending = [name for name, _ in self.recent[-len(run) :]], measure
        if items is None and start == begin and (listed := listed_before(self.text, sentence.start, begin, len(run))):
            items, ending, start = listed, clean_name(self.text, sentence, begin, words), begin - 1
        if items is None and start == begin and (listed := self._named_before(sentence, begin, words, len(run))):
            items, start = listed, begin - 1
        items = items or self._clauses(sentence, begin, words, len(run))
        if items is None:
            # 2016年至2018年，分别完成产值…
            areas = [area for _, area in before] if len(before) == len(run) else []
            return self._one_measure(sentence, start, measure if only_links(words) else words, change, run, areas)
        if (first := PERIOD.search(items[0])) and all(PERIOD.fullmatch(i) for i in (first[0], *items[1:])):
            name = clean_name(self.text, sentence, start, items[0][: first.start()])
            if name and first.end() == len(items[0]):  # 产值继2023年、2024年分别增长3%、4%
                return self._of_periods(name, change, [first[0], *items[1:]], run, start)
        last = PERIOD.match(items[-1])
        if last and items[-1][last.end() :][:1] != "期" and all(PERIOD.fullmatch(item) for item in items[:-1]):
            name = clean_name(self.text, sentence, start, items[-1]) or self.names.last
            return bool(name) and self._of_periods(name, change, [*items[:-1], last.group()], run, start)
        return self._each_item(sentence, start, start == begin, [item + ending for item in items], measure, change, run)

    def _of_those(
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
        words = _LINKS.sub("", prefix[those.end() : items_at if items_at >= 0 else len(prefix)])
        name = clean_name(self.text, sentence, begin + those.end(), words) or self.names.last
        dealt = prefix[those.start() - 1 : those.start()]
        dealt = dealt if dealt in _DEALT else ""
        places = {self.text[span.start : span.end] for span in sentence.spans if span.label == "REGION"}
        self.listed, self.times, self.shares = [], [], change == "占比"
        for item, quantity in zip(items, run, strict=True):
            own = dealt + item + name if dealt or item not in places else name
            self.given.area = item if own == name else self.given.area
            self.listed.append((own, self.given.area))
            self.given.add_exact(own, self.changes.following(self.text, change, quantity), quantity, begin)
        self.kind, self.names.last = change, self.listed[-1][0]
        return True

    def _named_before(self, sentence: Sentence, begin: int, words: str, count: int) -> list[str]:
        """What the clause before lists with what is measured of each: 甲业、乙业居前两位，|用电量分别为…."""
        measure = clean_name(self.text, sentence, begin, words)
        if self.text[begin - 1] != "，" or not MEASURED.search(measure):
            return []
        start = clause_start(self.text, sentence.start, begin - 1)
        listed = _LISTED_SO.fullmatch(self.text, start, begin)
        items = split_items(listed["items"]) if listed else []
        if (
            len(items) != count
            or min(map(len, items)) < _TWO
            or PERIOD.search(items[-1])
            or _DIGIT.search(listed["items"] if listed else "")
        ):
            return []
        dealt = "对" if measure.startswith(_TRADED) and "贸易" in self.text[sentence.start : begin] else ""
        return [dealt + item + measure for item in items]

    def _again(self, sentence: Sentence, begin: int, change: str, run: list[Quantity]) -> bool:
        """What is said of the things of the list before, or of those given one by one."""
        listed = self.listed if len(self.listed) == len(run) else self.recent[-len(run) :]
        if len(listed) != len(run) and run[-1].unit in POINTS:
            listed = self.moved[-len(run) :]  # A占51%，B占47%，分别提高8和11个百分点
        if len(listed) != len(run) or self._ranked(sentence, begin):
            return False
        if change == "level" and self.shares:
            change = "占比"  # 占比由3%、4%提高到5%、6%
        times = self.times if len(self.times) == len(run) and listed is self.listed else [self.given.period] * len(run)
        for (name, self.given.area), self.given.period, quantity in zip(listed, times, run, strict=True):
            self.given.add_quantity(name, self.changes.following(self.text, change, quantity), quantity, begin)
        return True

    def _fulfilled(self, begin: int, tail: str, run: list[Quantity]) -> bool:
        """How much of what was aimed at is there of each thing before: 压减A 4万吨、B 2万吨，分别完成任务的98%和97%."""
        if len(self.recent) < len(run) or not all(quantity.percent for quantity in run):
            return False
        aimed = self.recent[-len(run) :]
        for (name, self.given.area), quantity in zip(aimed, run, strict=True):
            self.given.add_exact(name + tail, "level", quantity, begin)
        return True

    def _one_measure(
        self, sentence: Sentence, start: int, words: str, change: str, run: list[Quantity], areas: list[str | None]
    ) -> bool:
        """一、二、三季度，贸易总额分别为…: one measure with several values, which may be of the places listed before."""
        name = "" if "、" in words else clean_name(self.text, sentence, start, words)
        if not name or (change == "level" and is_quality(name)):
            return False
        apart = len(set(areas)) == len(run)
        for index, quantity in enumerate(run):
            self.given.area = areas[index] if apart else self.given.area
            self.listed.append((name, self.given.area))
            self.given.add_quantity(name, self.changes.following(self.text, change, quantity), quantity, start)
        self.names.last = name
        return True

    def _each_item(
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
                self.listed.append((measured, self.given.area))
                self.given.add_exact(measured, self.changes.following(self.text, change, quantity), quantity, start)
            return True
        sides = ("REGION", "ORG") if dealt_with(items[0]) else ("REGION",)  # 对东盟、美国、欧盟进出口
        regions = [self.text[span.start : span.end] for span in sentence.spans if span.label in sides]
        items, regions = with_sides(items, regions)
        if (when := PERIOD.search(items[-1], 1)) and when.end() < len(items[-1]) - 1:  # 东线1至4月份|运量
            last, behind = items[-1][: when.start()], items[-1][when.end() :]
            items = [item + behind for item in (*items[:-1], last)]
        if together := _TOGETHER.search(items[-1]):
            items = [item + together["measure"] for item in (*items[:-1], items[-1][: together.start()])]
        tail = MEASURE.search(items[-1])
        measured = self.names.last if change == "level" and run[0].unit == self.names.unit and not tail else ""
        if _DID.fullmatch(measure) and MEASURE.search(measured):  # 甲港、乙港分别完成7万箱、8万箱
            items = [item + measured.rpartition("完成")[2] for item in items]
        dealt = dealt_with(items[0], regions)
        rough = run[0].rough or run[-1].rough
        for item, quantity in zip(items, run, strict=True):
            name = clean_name(self.text, sentence, start, self.names.beside(items[0], item))
            if not name and (short := _SHORT.fullmatch(item)):
                name = short["name"]
            area = next((region for region in regions if item.endswith(region) or item.startswith(region)), None)
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
            elif tail and not item.endswith(tail[0]) and (tail[0][0] == "对" or not MEASURED.search(item)):
                name = (name or item).removesuffix(tail.group()[:2]) + tail.group()
                name = dealt + name.removeprefix(dealt)
            if area == item and not dealt and (done := did_each(sentence, measure, run, self.names)):
                name = done  # 甲区、乙区分别发放消费券
            elif _MEASURE.fullmatch(measure) or (measure[:2] in self.names.deeds and len(measure) > 3):
                name = with_preposition(items[0], item).removeprefix("其中").removesuffix(measure) + measure
            elif tiered := of_those(name, self.names.last):
                name = tiered  # 一线城市房价降0.3%，二线、三线分别降…
            elif own and area is None and len(name) <= 4 and not (tail or MEASURED.search(name)):
                left_out = MEASURE.search(self.names.last)  # 集装箱吞吐量增长8%，外贸和内贸分别增长9%、7%
                name += left_out.group() if left_out else ""
            if name and not rough and not (change == "level" and not quantity.percent and is_quality(name)):
                self.listed.append((name, self.given.area))
                self.given.add_quantity(name, self.changes.following(self.text, change, quantity), quantity, start)
        if dealt and self.listed:
            self.names.last = self.listed[-1][0]
        return True

    def _both(self, sentence: Sentence, begin: int, prefix: str, both: re.Match[str], run: list[Quantity]) -> bool:
        """同比、环比分别增长4%和3%: one measure beside the year and beside the month before."""
        name = clean_name(self.text, sentence, begin, prefix[: both.start()]) or self.names.last
        change = self.changes.shared(prefix, "")[0][-2:]
        if not name or change not in ("增长", "下降"):
            return False
        for view, quantity in zip(both.groups(), (run[0], run[-1]), strict=True):
            self.given.add_exact(name, view + self.changes.following(self.text, change, quantity), quantity, begin)
        return True

    def _of_periods(self, name: str, change: str, periods: list[str], run: list[Quantity], start: int) -> bool:
        """一季度、二季度的贸易总额分别为…: one measure in one period after the other."""
        self.names.last = name
        for period, quantity in zip(periods, run, strict=True):
            self.given.period = period
            self.listed.append((name, self.given.area))
            self.given.add_quantity(name, change, quantity, start)
        self.times = periods
        return True

    def _each_against(self, begin: int, how: str, run: list[Quantity]) -> bool:
        """Note by how much each thing of the list before, or each change before, is above or below another."""
        listed = self.listed if len(self.listed) == len(run) else self.moved[-len(run) :]
        if len(listed) != len(run) and run[0].unit not in POINTS:  # A费用100元，B费用200元，分别比全省低5元和6元
            listed = self.recent[-len(run) :]
        if len(listed) != len(run):
            return False
        for (name, self.given.area), quantity in zip(listed, run, strict=True):
            self.given.add_quantity(name + how, "level", quantity, begin)
        return True

    def _moved_on(self, prefix: str, run: list[Quantity]) -> bool:
        """Whether a list says where the things of the list before went: 分别从7亿人、2亿人增加到10亿人、3亿人."""
        return len(run) == len(self.listed) and bool(_GONE_TO.fullmatch(prefix))

    def _as_many(self, prefix: str, run: list[Quantity]) -> bool:
        """Whether as many things as numbers are listed, or were before: 玩具、家具、衣帽产量增长8%、7%、6%."""
        changed = self.changes.change.search(prefix)
        gaps = [self.text[one.end : other.start] for one, other in itertools.pairwise(run)]
        plain = run[0].percent and all(gap in BETWEEN for gap in gaps)
        as_many = len(run) == len(self.listed) or (plain and len(self.recent) >= len(run))
        if changed and as_many and only_links(prefix[: changed.start()]):
            return True
        if _RATES.fullmatch(prefix) and run[0].percent and len(run) == len(self.listed):
            return True
        if prefix.count("、") + 2 < len(run) or not all(gap in BETWEEN for gap in gaps):
            return False
        return bool(changed and len(split_items(prefix[: changed.start()])) == len(run))

    def _ranked(self, sentence: Sentence, begin: int) -> bool:
        """Whether the clause before lists what came first: A、B和C进口额排名前三，占比分别为…."""
        before = self.text[clause_start(self.text, sentence.start, max(begin - 1, sentence.start)) : begin]
        ranked = _RANKED.search(before)
        return bool(("、" in before and ranked and len(ranked.group()) > 1) or _FIRST_OF.search(before))

    def _clauses(self, sentence: Sentence, begin: int, words: str, count: int) -> list[str] | None:
        """The things listed where each is a clause: 信息技术服务业，租赁和商务服务业，批发和零售业增加值分别增长…."""
        before = re.split("[；：]", self.text[sentence.start : begin])[-1]
        whole = before + (_TOGETHER.sub(r"\g<measure>", words) if before else words)
        joined = words.startswith(("以及", "及"))  # 第一产业、第二产业，以及居民用电量分别增长…
        items = split_items(whole.replace("，", "、")) if joined else [item for item in whole.split("，") if item]
        items = items[-count:]
        return items if len(items) == count and not any(_DIGIT.search(item) for item in items) else None
