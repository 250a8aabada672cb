"""What several numbers are said of: A、B和C分别增长x%、y%和z%."""

from __future__ import annotations

import itertools
import re

from kg.extract.dates import PERIOD
from kg.extract.reading import Sentence
from kg.extract.statistics.before import clauses_before, listed_before, trades_before
from kg.extract.statistics.beside import ABOVE, AGAINST_TWO, BESIDE_TIMES, EACH, EACH_AGAINST, RATE_OF_ALL, beside_two
from kg.extract.statistics.changes import FULFILLED, RESTORED, Change, Changes
from kg.extract.statistics.deeds import done_to_each
from kg.extract.statistics.each_place import Places
from kg.extract.statistics.given import Given
from kg.extract.statistics.items import BETWEEN, LINKS, MEASURED, list_items, of_whole, split_items
from kg.extract.statistics.listed import Listed
from kg.extract.statistics.measured import Names
from kg.extract.statistics.measures import clause_start, clean_name, only_links
from kg.extract.statistics.naming import DRIVES, PRICE, RATES, TRADED_SO
from kg.extract.statistics.planned import is_forecast
from kg.extract.statistics.pronouns import THOSE, those_before
from kg.extract.statistics.quantities import DIGIT, POINTS, Quantity
from kg.extract.statistics.rankings import Ranking

#: 收入在全国总收入中的占比: what a share is of.
_SHARE = re.compile("(?:在[^，。；、]{2,16}[中的]|占[^，。；、]{2,14}?的?)?(?:占比|所占的?比重|比重|比例)$")
#: 浓度最高的3个城市依次是|A、B和C，分别为…: what is measured of those listed.
_FIRST_OF = re.compile(
    "(?P<name>[^，。；]{2,24}?)(?:最[高低多少快慢大小]|(?:排名?|位?[居列])前[一二三四五六七八九十两\\d]+[名位]?)的[^，。；、]{0,8}?(?:依次|分别|主要)?[是为有](?=[^，。；]*[、和])"
)
#: 税收同比增长的仅有|A、B和C三地，分别达到x%、y%和z%.
_GREW_ONLY = re.compile("(?P<name>[^，。；]{2,16}?)(?P<how>(?:同比|环比)?(?:增长|下降|上升))的(?:也|仅|只|主要)*有")
_SO_MANY = re.compile("[两三四五六七八九十]{1,2}(?:省|市|地|国|县|个[一-龥]{1,3})，?$")
#: A、B增幅最大，分别为x%和y%.
_MOST = re.compile(r"(?:增幅|增速|涨幅|降幅|增长)最[大快高低多]，?$")
#: 分别|实现|收入3亿元、2亿元
_ACHIEVED = re.compile("(?:累计|共)*(?:实现|完成(?!投资))了?(?=[一-龥]{2})")
#: 汽车产销实现8万辆和7万辆: two things in one word.
_MADE_AND_SOLD = re.compile("产销[量额]?(?:(?:实现|完成|达到?|为)了?)?$")
_GONE_TO = re.compile(
    r"(?:分别)?(?:增加|增长|提高|提升|上升|扩大|下降|减少|降低|降|增|升)(?:到|至|为)了?[^，。；]{0,10}"
)
_FROM_WHEN = re.compile(r"分别(?:从|由)[^，。；]{0,10}$")
#: 重点发展|香蕉、荔枝，面积分别达8万亩、3万亩
_GROWN = re.compile("^[^、，]*?(?:抓好?|发展|种植|推广|养殖|培育)了?(?=[^、，]{2,8}、)")
_RANKED = re.compile(
    r"(?:紧随其后|次之|领先|分[列居][^，、]{2,6}|位居[^，]{1,4}|居[^，]{1,4}|(?:[是为]|排名?|[位名分][居列])[^，、]{0,4}前[^，、]{1,12})?，?$"
)
#: 同比、环比分别增长4%和3%, 同比和环比均下降2%
_BOTH = re.compile("(?P<one>[同环]比)[、和与及](?P<two>[同环]比)(?=[^，。；]*$)")
#: 这两项指标|分别增长
_THEY = re.compile(
    "(?:名义|实际)(?=(?:分别|依次|均|则)?$)|(?:[这上以前][述面]?)?(?:[两三四五六]项?(?:指标|数据|数字|者)|二者)(?=[^，。；]{0,3}$)"
)
#: 用电量最多的三个行业是|甲业、乙业、丙业，; |甲、乙、丙|居前三位，
_LISTED_SO = re.compile(
    "(?:[^，。；、]*?(?:最[高低快慢大小多少]|前[一二三四五六七八九十\\d]+)[^，。；、]*?(?:依次|分别|主要)?[是为有])?(?P<items>[^，。；是为]{2,}?)"
    "(?:(?:[为是]|位[列居]|排名?|稳?居|分[列居]|名列)[^，、。；]{0,4}?前[^，、。；]{1,12})?，"
)
_FIELDS = re.compile("[较最][快大]的(?:领域|行业|产品|商品)")
#: 甲业、乙业投资|增速分别快于全部投资|5个和6个百分点
_RATE_OF_EACH = re.compile("(?<=[一-龥”）]{2})(?:增速|增幅|涨幅|降幅)分别[比高低快慢]")
_TWO = 2
_TRADED = ("进出口", "出口", "进口", "贸易")
#: 甲省、乙省投资增速分别为5%、6%，|民间投资增速|2%、-1%
_RATE_OF = re.compile("[一-龥]{2}(?:增速|增幅|涨幅|降幅)[为达是]?$")
_RATE_ABOVE = re.compile("增速|增幅|涨幅|降幅|增长")
#: 进口、出口分别为…，|增幅|5%、6%
_RATES = re.compile("(?:同比|环比)?(?:增速|增幅|涨幅|降幅|跌幅)(?:为|达到?|是|均|各)*")
#: 甲类、乙类问题分别为9起、7起，|仅占总数的|3%和2%
_OF_SUM = re.compile("[仅只各]?占[^，。；、\\d]{0,8}?(?:总[数量额]|全部)的?(?:比[重例])?")
_ALL = re.compile("(?:[同环]比|[比较][^，。；]{1,10}?)?[均都各]")
_EACH_OF = re.compile("[各均](?:有|为)?$")
_EACH_ENDS = ("各", "均", "有", "为")


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
        self.listed = Listed(text, changes, names, given)

    def run(self, numbers: list[Quantity], index: int) -> list[Quantity]:
        """The numbers listed one behind the other from ``index`` on (x%、y%和z%)."""
        run = [numbers[index]]
        for quantity in numbers[index + 1 :]:
            between = self.text[run[-1].end : quantity.start]
            own = quantity.unit == run[-1].unit and self.changes.next.fullmatch(between)
            if own and between[0] == "，" and (len(run) > 1 or own["scope"]):  # 分别增8%、7%，环比增1%、3%
                break
            alike = (quantity.unit or "")[-1:] == (run[-1].unit or "")[-1:]
            if between not in BETWEEN and not (between == "，" and alike) and not own:
                break
            run.append(quantity)
        return run

    def read(self, sentence: Sentence, begin: int, prefix: str, run: list[Quantity], scope: str) -> bool:
        """Read a list whose numbers share what is said before them; False where each is to be read alone."""
        self.listed.kind = ""
        if len(run) > 1 and prefix.endswith(("按", "按照")):
            return True  # 分别按80%、60%的比例分担
        if (
            len(run) == 1
            and prefix.endswith(_EACH_ENDS)
            and (each := _EACH_OF.search(prefix))
            and self.places.as_much(sentence, begin, prefix, each, run[0])
        ):
            return True
        if len(run) == 1 and len(self.listed.things) > 1 and (changed := self._all_moved(prefix)):
            of = "占比" if self.listed.shares and run[0].unit in POINTS else ""
            return self.listed.again(begin, changed, run * len(self.listed.things), of)
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
        if len(run) <= 2 and "比" in prefix and (both := _BOTH.search(prefix)):
            return self.listed.both(sentence, begin, prefix, both, run)
        if len(run) == 2 and (both := _MADE_AND_SOLD.search(prefix)):
            whose = prefix[: both.start()]
            if only_links(whose):  # 9月汽车产量20万辆；前三季度|产销|182万辆和186万辆
                whose = self.names.last.removesuffix("产量").removesuffix("销量")
            prefix = f"{whose}产销量分别"
        if len(run) > 1 and len({q.unit for q in run}) == len(run) and self.listed.of_units(begin, prefix, run):
            return True
        shared = len(run) > 1 and (
            "分别" in prefix
            or "依次" in prefix
            or "各" in prefix[-8:]
            or self._moved_on(prefix, run)
            or (len(run) == len(self.listed.things) and run[-1].unit in POINTS and bool(EACH_AGAINST.fullmatch(prefix)))
            or self._as_many(prefix, run)
            or self._each_measured(prefix, run)
            or (len(run) == len(self.listed.things) and run[-1].unit in POINTS and bool(self.changes.over_last(prefix)))
            or (len(run) == len(self.listed.things) and bool(_RATE_OF.search(prefix)))
            or self.places.one_each(sentence, begin, prefix, run)
        )
        # a long list whose names are not found gives nothing
        return shared and (self._distribute(sentence, begin, prefix, run, scope) or len(run) > 2)

    def _distribute(self, sentence: Sentence, begin: int, prefix: str, run: list[Quantity], scope: str) -> bool:
        """A、B分别增长x%、y%: one statistic each."""
        if (done := FULFILLED.fullmatch(EACH.sub("", prefix))) and self.listed.fulfilled(begin, done["tail"], run):
            return True
        if is_forecast(self.text, self.today, begin, run[0].start):
            return True
        rates = _RATE_OF_EACH.search(prefix) if run[-1].unit in POINTS else None
        if rates and EACH_AGAINST.fullmatch(prefix, rates.start()):
            self.listed.behind = EACH.sub("", prefix[rates.start() :])
            read = self._distribute(sentence, begin, f"{prefix[: rates.start()]}分别", run, scope)
            self.listed.behind = ""
            return read
        those = THOSE.search(prefix) if "上述" in prefix or "以上" in prefix or "这" in prefix else None
        if those and (back := those_before(self.text, sentence, begin, len(run))):
            return self.listed.of_those(sentence, begin, prefix, those, back, run, scope)
        if run[-1].unit in POINTS and (then := BESIDE_TIMES.match(prefix)) and self.names.last:
            change, _, _ = self.changes.shared(prefix, scope)
            rate = then["rate"] if then["rate"] in RATES and not self.names.last.endswith(RATES) else ""
            return self.listed.beside_times(self.names.last + rate, change, begin, run)
        if (run[-1].unit in POINTS or "比" in prefix) and EACH_AGAINST.fullmatch(prefix):
            return self.listed.each_against(begin, EACH.sub("", prefix), run)
        change, items_at, said = self.changes.shared(prefix, scope)
        self.listed.kind = change
        words = prefix[:items_at] if items_at >= 0 else prefix
        if change == "占比" and _OF_SUM.fullmatch(prefix) and self.listed.again(begin, change, run):
            return True
        if change == "占比":
            self.names.last = of_whole(prefix) or self.names.last
            words = _SHARE.sub("", words)
        measure = (
            ""
            if said or change == "占比" or _FROM_WHEN.search(prefix)
            else _ACHIEVED.sub("", LINKS.sub("", prefix[items_at:] if items_at >= 0 else ""), 1)
        )
        measure = "" if run[0].unit == "倍" else RESTORED.sub("", measure)  # 分别是当年的8倍、12倍
        words = _THEY.sub("", words)
        if "、" in measure and (objects := done_to_each(measure, len(run), self.names.deeds)):
            return self.listed.of_objects(begin, objects, run)  # 分别出口汽车、手机9亿元、7亿元
        if measure and self.listed.did(begin, words, measure, run):
            return True  # 8家景区、3家温泉|分别接待游客…
        if words in RATES and run[-1].unit in POINTS and self.listed.again(begin, change, run, words):
            return True  # A、B涨幅比上月分别扩大1个和0.9个百分点
        if self.text[begin - 1] == "，" and (name := clean_name(self.text, sentence, begin, words)):
            times = split_items(self.text[clause_start(self.text, sentence.start, begin - 1) : begin - 1])
            if len(times) == len(run) > 1 and all(PERIOD.fullmatch(time) for time in times):
                return self.listed.of_periods(name, change, times, run, begin)  # 6月、7月和8月，|进口额分别增长…
        if run[-1].unit in POINTS and _SHARE.fullmatch(words) and self.listed.again(begin, change, run, "占比"):
            self.listed.shares = True  # A、B收入分别增长5%、6%，|在总收入中所占的比重|分别上升…，分别达到…
            return True
        if only_links(words + measure) and not self._ranked(sentence, begin) and self.listed.again(begin, change, run):
            return True
        before, self.listed.things, self.listed.times, self.listed.shares = self.listed.things, [], [], change == "占比"
        if not self.listed.shares and (shared := self.places.share(sentence, begin, words, change, run)):
            self.listed.things = shared
            return True
        start = begin
        times = split_items(words)
        if len(times) == len(run) > 1 and all(PERIOD.fullmatch(time) for time in times):
            name = self.names.before(sentence, begin, Change(change, ""), run[0]) or self.names.last
            if name:  # 贷款持续增长，|2022年、2023年|增速分别为…
                return self.listed.of_periods(name, change, times, run, start)
        if only_links(words):
            start = clause_start(self.text, sentence.start, max(begin - 1, sentence.start))
            words = _RANKED.sub("", self.text[start:begin])
            if most := _MOST.search(words):
                words, change = words[: most.start()], "下降" if "降" in most.group() else "增长"
            if change == "level" and run[0].percent and (grew := _GREW_ONLY.match(words)):
                self.names.last = clean_name(self.text, sentence, start, grew["name"]) or self.names.last
                words, change = _SO_MANY.sub("", words[grew.end() :]), grew["how"].replace("上升", "增长")
            if first := _FIRST_OF.search(words):
                name = clean_name(self.text, sentence, start, first["name"])
                self.names.last = self.names.last if self.names.last.endswith(name) else name
                words = words[first.end() :]
            above = ABOVE.search(words)
            if above and change == "level" and run[0].percent and (rate := _RATE_ABOVE.match(above[0])):
                change = "下降" if rate[0] == "降幅" else "增长"
            words = words[: above.start()] if above else words
            if not first and (shared := self.places.share(sentence, start, words, change, run)):
                self.listed.things = shared
                return True
        told = start < begin and listed_before(self.text, sentence.start, begin, len(run))
        told = told or (start == begin and trades_before(self.text, sentence.start, begin, words, len(run)))
        items, ending = (told, "") if told else list_items(words, len(run))
        if items and not ending and _FIELDS.search(words) and self.names.last.endswith(("出口", "进口")):
            ending = self.names.last[-2:]  # 出口7亿元，增长较快的领域是甲、乙，增幅分别为…
        if items and start < begin and DIGIT.search(words) and len(self.listed.recent) >= len(run):
            items, ending = [name for name, _ in self.listed.recent[-len(run) :]], measure
        if items is None and start == begin and (listed := listed_before(self.text, sentence.start, begin, len(run))):
            items, ending, start = listed, clean_name(self.text, sentence, begin, words), begin - 1
        if items is None and start == begin and (listed := self._named_before(sentence, begin, words, len(run))):
            items, start = listed, begin - 1
        items = items or clauses_before(self.text, sentence.start, begin, words, len(run))
        if items is None and len(before) == len(run) and DRIVES.match(drive := words.removeprefix("分别")):
            items, start = [DRIVES.sub("", name) + drive for name, _ in before], begin - 1
        if items is None and len(before) == len(run) and (price := PRICE.fullmatch(words + measure)):
            items, start = (
                [TRADED_SO.sub("", name) + price[0] for name, _ in before],
                begin - 1,
            )  # 煤、油分别进口…，进口均价分别上涨…
        if items is None:
            # 2016年至2018年，分别完成产值…
            areas = [area for _, area in before] if len(before) == len(run) else []
            return self.listed.one_measure(sentence, start, measure if only_links(words) else words, change, run, areas)
        if (first := PERIOD.search(items[0])) and all(PERIOD.fullmatch(i) for i in (first[0], *items[1:])):
            name = clean_name(self.text, sentence, start, items[0][: first.start()])
            if name and first.end() == len(items[0]):  # 产值继2023年、2024年分别增长3%、4%
                return self.listed.of_periods(name, change, [first[0], *items[1:]], run, start)
        last = PERIOD.match(items[-1])
        if last and items[-1][last.end() :][:1] != "期" and all(PERIOD.fullmatch(item) for item in items[:-1]):
            name = clean_name(self.text, sentence, start, items[-1]) or self.names.last
            return bool(name) and self.listed.of_periods(name, change, [*items[:-1], last.group()], run, start)
        return self.listed.each_item(
            sentence, start, start == begin, [item + ending for item in items], measure, change, run
        )

    def _all_moved(self, prefix: str) -> str:
        """How all those of the list before changed by one number: A、B分别为3%和4%，|均下降|1个百分点; else empty."""
        changed = self.changes.change.search(prefix) if _ALL.match(prefix) else None
        return self.changes.kind(changed) if changed and not (changed["to"] or changed.start()) else ""

    def _named_before(self, sentence: Sentence, begin: int, words: str, count: int) -> list[str]:
        """What the clause before lists with what is measured of each: 甲业、乙业居前两位，|用电量分别为…."""
        measure = clean_name(self.text, sentence, begin, words)
        if self.text[begin - 1] != "，" or not MEASURED.search(measure):
            return []
        start = clause_start(self.text, sentence.start, begin - 1)
        listed = _LISTED_SO.fullmatch(self.text, start, begin)
        items = split_items(_GROWN.sub("", listed["items"])) if listed else []
        if (
            len(items) != count
            or min(map(len, items)) < _TWO
            or PERIOD.search(items[-1])
            or DIGIT.search(listed["items"] if listed else "")
        ):
            return []
        dealt = "对" if measure.startswith(_TRADED) and "贸易" in self.text[sentence.start : begin] else ""
        return [dealt + item + measure for item in items]

    def _moved_on(self, prefix: str, run: list[Quantity]) -> bool:
        """Whether a list says where the things of the list before went: 分别从7亿人、2亿人增加到10亿人、3亿人."""
        return len(run) == len(self.listed.things) and bool(_GONE_TO.fullmatch(prefix))

    def _as_many(self, prefix: str, run: list[Quantity]) -> bool:
        """Whether as many things as numbers are listed, or were before: 玩具、家具、衣帽产量增长8%、7%、6%."""
        changed = self.changes.change.search(prefix)
        gaps = [self.text[one.end : other.start] for one, other in itertools.pairwise(run)]
        plain = run[0].percent and all(gap in BETWEEN for gap in gaps)
        as_many = len(run) == len(self.listed.things) or (plain and len(self.listed.recent) >= len(run))
        if changed and as_many and only_links(prefix[: changed.start()]):
            return True
        if as_many and run[0].percent and (_RATES.fullmatch(prefix) or _OF_SUM.fullmatch(prefix)):
            return True
        if prefix.count("、") + 2 < len(run) or not all(gap in BETWEEN for gap in gaps):
            return False
        words = prefix[: changed.start()] if changed else ""
        return bool(changed and len(run) in (len(split_items(words)), words.count("、") + 1 if "、" in words else 0))

    def _each_measured(self, prefix: str, run: list[Quantity]) -> bool:
        """Whether as many measures as numbers are listed: 完成运输周转量、客运量和货运量3亿吨公里、2万人和1万吨."""
        if (
            len({quantity.unit for quantity in run}) == 1
            or "、" not in self.text[run[0].start - len(prefix) : run[-1].start]
        ):
            return False
        items = split_items(prefix)
        gaps = [self.text[one.end : other.start] for one, other in itertools.pairwise(run)]
        return len(items) == len(run) and all(map(MEASURED.search, items)) and all(gap in BETWEEN for gap in gaps)

    def _ranked(self, sentence: Sentence, begin: int) -> bool:
        """Whether the clause before lists what came first: A、B和C进口额排名前三，占比分别为…."""
        before = self.text[clause_start(self.text, sentence.start, max(begin - 1, sentence.start)) : begin]
        ranked = _RANKED.search(before)
        return bool(("、" in before and ranked and len(ranked.group()) > 1) or _FIRST_OF.search(before))
