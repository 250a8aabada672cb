"""Statistics that are told in ways of their own: two levels, casualties, other times and places, numbers told first."""

from __future__ import annotations

import itertools
import re

from kg.extract.dates import PERIOD
from kg.extract.reading import Reading, Sentence
from kg.extract.spans import BODIES
from kg.extract.statistics.cases import Cases
from kg.extract.statistics.changes import NO_PART, Change, compile_changes
from kg.extract.statistics.compared import another_beside, body_beside, words_beside
from kg.extract.statistics.deeds import how_some_fare
from kg.extract.statistics.each_place import Thing
from kg.extract.statistics.given import Given
from kg.extract.statistics.harmed import harm_told
from kg.extract.statistics.items import MEASURED
from kg.extract.statistics.levels import levels_of
from kg.extract.statistics.measured import Names
from kg.extract.statistics.measures import clause_start, clean_name, only_links
from kg.extract.statistics.of_many import done_by_law, told_with_share
from kg.extract.statistics.planned import FORECAST, is_forecast
from kg.extract.statistics.plausible import Counts
from kg.extract.statistics.quantities import POINTS, Quantity, compile_units
from kg.extract.statistics.rankings import Entry, Ranking
from kg.extract.statistics.rates import RATE_MOVED, rate_kind
from kg.extract.statistics.series import Series

#: 征收率由3%降至1%|政策新增减税
_POLICY = re.compile("%的?[一-龥]{0,4}政策")
_SHARE_END = re.compile(f"(?:占(?!有率)[^，。占]{{0,20}})?(?:占比|所占比重|比重|{NO_PART}比例)(?:已|也|则)?$")
#: 高于|前月|0.2%的增速, 低于2016年的6.9%
_THEN = re.compile(
    r"(?:[高低快慢大小]于|[较比]|相[比较]于?)(?P<when>前一?个?月|上个?月|上一?个?季度|去年(?:第?[一二三四]季度)?|[上前]一?年|\d{1,2}月份?"
    r"|\d{4}年(?:[到至—－-]\d{4}年)?)(?:同期|底|末)?(?:[修更]正后)?(?P<of>的(?:月均|日均|年?平均|年均)?(?:增长率|增速)?)?$"
)
_RATE_NAMED = re.compile("的(?:增[速幅]|[涨升降跌]幅|增长率|水平)")
_MOVES_BEHIND = re.compile("）(?:同比|环比|则|也|仍|略|微)*(?:增|下[降跌滑]|上[升涨]|[降减升涨跌]|回[落升])")
_SAME_TIME = re.compile(
    "[（，]?而?(?P<when>(?:去年|上年|前年)?(?:同期|去年|上年|上月|前值))(?:仅|只)?[为是有]?(?P<moved>增长|下降)?"
)
#: 入园率92%，明显高于|甲组织国家|84%|的平均水平
_MEAN = re.compile("(?:也|均|仍|明显|远远?|大幅|略)*[高低]于(?P<whom>[^，。；\\d]{2,12}?)的?")
_MEAN_BEHIND = re.compile("的(?:平均|总体|整体)+(?:水平|值)?")
#: 由每人|3万元提高到10万元
_OF_EACH = re.compile("每[一-龥]{1,2}$")
#: 164万亩|，这是某县上半年的节水灌溉面积
_THIS_IS = re.compile(
    "[，！。]?(?:——)?这[，]?[正就便既只]?(?:仅仅)?是(?P<words>[^，。；！？]{2,30}?)(?P<rate>的?(?:增速|增幅|涨幅|降幅|跌幅))?(?=[，。；！？])"
)
#: 从|2010年到2015年|，某数从3个升到9个: when it was the one, and when the other.
_SPAN, _ENDS = re.compile("从?(?P<first>\\d{4}年)[底末]?[到至](?P<last>\\d{4}年)[底末]?"), ("first", "last")
_GREW = re.compile("增长[从由][^。；]*[%％]，$")
#: 其中|86个|已开工，|23个|已竣工
_OF_THEM = re.compile("(?:其中，?|另)?(?:有|的)?")
_TO_MORE = re.compile(r"[至到—～~－-]+\d")
#: 日均发送旅客的|数量: so few characters name nothing alone.
_SHORT = 2


class Singly:
    """What reads the statistics of one page one by one, and how the one before was told."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.today = reading.page.date
        lexicon = reading.page.lexicon
        self.units = compile_units(lexicon)
        self.changes = compile_changes(lexicon)
        self.counts = Counts(self.text, lexicon)
        self.names = Names(self.text, lexicon, self.units)
        self.given = Given(reading)
        self.ranking = Ranking(self.text, reading.page.article.title if len(reading.stories) == 1 else "", lexicon)
        self.series = Series(self.text, self.today, self.changes, self.names, self.given, self.ranking)
        self.scope = self.kind = ""
        self.unit: str | None = None
        self.cases = Cases(self.text)
        #: Whether the number before in the sentence is a level.
        self.counted = False
        #: A count without a name, to which another is joined that has one: 326户|1082人实现脱贫.
        self.held: Quantity | None = None
        #: The two that the sentence calls 前者 and 后者.
        self.two: list[Thing] = []

    def _two_levels(self, sentence: Sentence, match: re.Match[str]) -> int:
        """Read 从A提高到B as two levels; where it ends, 0 where it is something else."""
        begin = clause_start(self.text, sentence.start, match.start())
        prefix = self.text[begin : match.start()]
        rate = RATE_MOVED.search(prefix)
        change = "占比" if _SHARE_END.search(prefix) else rate_kind(rate, self.scope) if rate else "level"
        if prefix.endswith(("则", "也", "亦")) and _GREW.search(self.text, sentence.start, begin):
            change = self.kind  # 出口增长从9%升到15%，|进口则从20%降到9%
        named = prefix[: rate.start()] if rate else _SHARE_END.sub("", prefix)
        name = clean_name(self.text, sentence, begin, named)
        each_one = name if name in ("人均", "户均") else ""
        if each_one or not name:
            name = ("" if "国家" in match["ua"] else self._moved_before(sentence, begin)) or self.names.last
            name = each_one + name.removeprefix(each_one)
        if (
            not name
            or re.search(r"时间|名|(?<![单床座学岗车展仓泊铺席])位$", prefix[-2:])
            or match["ua"].startswith(("到", "至"))
        ):
            return 0
        if _POLICY.match(self.text, match.end("b")):
            return match.end("b") + 1
        if FORECAST.search(match.group()) or is_forecast(self.text, self.today, begin, match.start()):
            return match.end()
        self.names.last, self.kind = name, change
        self.series.listed.recent.append((name, self.given.area))
        outer = self.given.period
        levels = levels_of(match, self.units)
        span = _SPAN.fullmatch(outer) if outer and len(levels) == len(_ENDS) else None
        things = match["ua"].removeprefix(levels[0].unit or "")
        alike = len(things) > 1 and things == match["ub"].removeprefix(levels[0].unit or "")
        whose = any(s.label in BODIES and self.text[s.start : s.end] == name for s in sentence.spans if alike)
        name += things if whose else ""  # 立宪民主党从98个|议席|增至148个议席
        end = levels[-1].end
        if _TO_MORE.match(self.text, end):  # 由2%降到|1%至1.5%
            levels = levels[:-1]
        for level, side in zip(levels, itertools.cycle(_ENDS)):
            period = PERIOD.search(level.when)
            self.given.period = period.group() if period else span[side] if span else outer
            each = _OF_EACH.search(level.when) and not self.text.startswith(("多", "余"), level.end)
            if each or not self.units.rough(self.text, level.start, level.end):
                self.given.add(name, change, level.value, level.unit, begin, end)
        self.given.period = outer
        return max(match.end("ub"), end)

    def _moved_before(self, sentence: Sentence, begin: int) -> str:
        """What the clause before says moved: 城乡收入比持续缩小，|由2.05下降到2.02."""
        return self.names.before(sentence, begin, Change("增长", ""), Quantity(begin, begin, 0.0, None))

    def _casualties(self, sentence: Sentence, begin: int, quantity: Quantity) -> bool:
        """Read 37人死亡、151人受伤."""
        harmed = harm_told(self.text, sentence.start, begin, quantity)
        if harmed is None:
            return False
        if harmed.said and not quantity.rough:
            self.names.last, self.kind, self.unit = harmed.name, "level", quantity.unit
            self.series.listed.recent.append((harmed.name, self.given.area))
            self.given.add(harmed.name, "level", quantity.value, quantity.unit, quantity.start, harmed.end)
        return True

    def _moved_behind(self, prefix: str, name: str, quantity: Quantity) -> bool:
        """Whether how much there is of a part stands in brackets before its change: 第一产业（118亿千瓦时|）下降0.8%."""
        alone = bool(name) and prefix.endswith("（") and prefix[:-1].endswith(name)
        return alone and quantity.unit in self.names.levels and bool(_MOVES_BEHIND.match(self.text, quantity.end))

    def _among(self, prefix: str, quantity: Quantity) -> bool:
        """Whether some of those are told that the sentence counted: 医院共900家，比上年增加30家，|其中民营医院|400家."""
        return prefix.startswith("其中") and self.unit == quantity.unit and quantity.unit in self.names.levels

    def _adjoins(self, prefix: str, name: str, quantity: Quantity) -> bool:
        """Whether a count stands right behind another of the same things: 脱贫1200户|3800人."""
        facts = self.reading.facts
        return not prefix and name == self.names.last and bool(facts) and facts[-1].end == quantity.start

    def _of_some(self, sentence: Sentence, begin: int, quantity: Quantity) -> bool:
        """Read how many people had a thing done to them by law, and how many did one whose share follows."""
        name = done_by_law(self.text, sentence.start, quantity) or told_with_share(self.text, quantity)
        if name:
            self.names.last, self.kind, self.unit = name, "level", quantity.unit
            self.names.unit = quantity.unit
            self.given.add_quantity(name, "level", quantity, begin)
        return bool(name)

    def _some_that(self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity) -> str:
        """What some of those counted before did, with what they are: 项目136个，其中|86个|已开工; empty where it is not so."""
        among = self.text.find("其中", sentence.start, quantity.start) >= 0
        whole = self.names.levels.get(quantity.unit or "", "") if among and _OF_THEM.fullmatch(prefix) else ""
        fares = how_some_fare(self.text, quantity.end) if whole else ""
        return self.names.bare_thing(whole) + fares if fares else ""

    def _at_other_time(self, begin: int, prefix: str, quantity: Quantity) -> bool:
        """Read what the measure before came to at another time: 去年同期为5%, 高于前月0.2%的增速."""
        if self.kind and self.unit == "%" and quantity.percent and (same := _SAME_TIME.fullmatch(prefix)):
            kind = self.kind[:-2] + same["moved"] if same["moved"] else self.kind
            when, add = same["when"], self.given.add_exact
        elif (
            (amount := self.names.levels.get(quantity.unit or ""))
            and not (quantity.percent or quantity.rough)
            and (same := _SAME_TIME.fullmatch(prefix))
            and not same["moved"]
        ):  # 利润10亿元，增长30%，|上年同期仅为|7亿元
            when, kind, add = same["when"], "level", self.given.add_exact
            self.names.last = amount
        elif (
            (quantity.percent or (quantity.unit == self.unit and self.kind == "level" and not quantity.rough))
            and (then := _THEN.search(prefix))
            and (then["of"] or _RATE_NAMED.match(self.text, quantity.end))
        ):
            when, kind, add = then["when"], self.kind or "level", self.given.add_quantity
        else:
            return False
        now = self.given.earlier if self.given.period == when else self.given.period
        self.given.period = when
        add(self.names.last, kind, quantity, begin)
        self.given.period = now
        return True

    def _of_other(self, sentence: Sentence, begin: int, quantity: Quantity) -> bool:
        """Read what the measure before came to elsewhere, and how far it is above that: 比全省（7%）高2个百分点."""
        text, end = self.text, quantity.start
        if quantity.percent and self.kind and (whom := body_beside(text, sentence.start, end)):
            here, self.given.area = self.given.area, whom
            kind = self.ranking.rate_kind if self.unit in POINTS else self.kind
            self.given.add_exact(self.names.last, kind or self.kind, quantity, begin)
            self.given.area = here
            return True
        mean = (
            _MEAN.fullmatch(text, begin, end) if quantity.percent and _MEAN_BEHIND.match(text, quantity.end) else None
        )
        if mean:
            kind = self.ranking.rate_kind if self.ranking.is_rate(self.names.last) else "level"
            here, self.given.area = self.given.area, mean["whom"]
            self.given.add_exact(self.names.last, kind, quantity, begin)
            self.given.area = here
            return True
        if quantity.unit not in POINTS:
            return False
        at, how = words_beside(text, sentence.start, begin, end)
        if another := another_beside(text, sentence.start, begin, end):
            at, how = begin, another
        if how:
            self.given.add_exact(self.names.last + how, "level", quantity, at)
        return bool(how)

    def _this_is(self, sentence: Sentence, quantity: Quantity) -> bool:
        """Read a number that stands before what it measures: 164万亩，这是某县上半年的节水灌溉面积."""
        if (said := _THIS_IS.match(self.text, quantity.end)) is None or quantity.rough:
            return False
        last = said["words"].rpartition("的")[2]
        name = clean_name(self.text, sentence, said.start("words"), last if len(last) > _SHORT else said["words"])
        if not name or not (said["rate"] or MEASURED.search(name)):
            return False
        self.given.look_before(sentence, said.start("words"), said.end())
        change = ("下降" if said["rate"][-2] in "降跌" else "增长") if said["rate"] else "level"
        self.names.last, self.kind, self.unit = name, change, quantity.unit
        self.names.unit = quantity.unit
        if change == "level":
            self.names.count(quantity, name)
        self.given.add_quantity(name, change, quantity, quantity.start)
        return True

    def _one_of_two(self, sentence: Sentence, begin: int, one: Thing, prefix: str, quantity: Quantity) -> bool:
        """Take what 前者 or 后者 means for what follows it; True where that gives the statistic."""
        name, self.given.area = one
        if name:
            self.names.last = name
            return False
        change = self.changes.read(self.text, sentence.start, prefix, quantity, self.scope)
        words = prefix if change.kind == "level" else change.words
        entry = self.ranking.of_place(sentence, self.two[0][1], begin, quantity, change, self.names)
        if entry is None or not only_links(words):
            return False
        self._of_each(entry, quantity, begin)
        return True

    def _of_each(self, entry: Entry, quantity: Quantity, begin: int) -> None:
        """Give each place of a list its value."""
        self.names.last, self.kind, self.unit = entry.name, entry.kind, quantity.unit
        self.names.unit = quantity.unit
        self.counted = entry.kind == "level"
        for place in entry.places or (self.given.area,):
            self.given.area = place
            (self.series.listed.recent if self.counted else self.series.listed.moved).append((entry.name, place))
            self.given.add_exact(entry.name, entry.kind, quantity, begin)
