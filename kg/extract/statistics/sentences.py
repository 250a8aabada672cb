"""Statistics: what is measured, how it changed, the value and unit as printed, the area and the period."""

from __future__ import annotations

import re

from kg.extract.dates import PERIOD
from kg.extract.reading import Reading, Sentence
from kg.extract.statistics.areas import places_behind
from kg.extract.statistics.behind import RATE_BEHIND
from kg.extract.statistics.carried import carried_kind, is_of_place, place_of_whole
from kg.extract.statistics.cases import Cases
from kg.extract.statistics.changes import NO_PART, Change, compile_changes
from kg.extract.statistics.compared import another_beside, body_beside, words_beside
from kg.extract.statistics.deeds import deed_of
from kg.extract.statistics.each_place import Thing
from kg.extract.statistics.given import Given
from kg.extract.statistics.harmed import harm_told
from kg.extract.statistics.inside import is_inside, is_of_another
from kg.extract.statistics.items import MEASURED, of_side
from kg.extract.statistics.levels import TWO_LEVELS, levels_of
from kg.extract.statistics.measured import Names
from kg.extract.statistics.measures import clause_start, clean_name, only_links
from kg.extract.statistics.planned import FORECAST, is_forecast, planned_lines
from kg.extract.statistics.plausible import Counts
from kg.extract.statistics.pronouns import ONE_OF_TWO, pair_before
from kg.extract.statistics.quantities import POINTS, Quantity, compile_units
from kg.extract.statistics.rankings import Entry, Ranking
from kg.extract.statistics.rates import RATE_MOVED, rate_kind
from kg.extract.statistics.series import Series

#: 征收率由3%降至1%|政策新增减税
_POLICY = re.compile("%的?[一-龥]{0,4}政策")
#: 完成年度任务的59%, 占年度目标任务的94%: how much of what was aimed at is there.
_OF_AIM = re.compile(r"(?:完成|占|为|达到)[^，。；]{0,12}(?:目标|任务|计划|预算)")
_SHARE_NAME = re.compile("所?占?比重$|占比$")
_SHARE_END = re.compile(f"(?:占(?!有率)[^，。占]{{0,20}})?(?:占比|所占比重|比重|{NO_PART}比例)(?:已|也|则)?$")
#: Those of whom a rate can only be the share: 骑车上班的受访者达35%.
_SOME = re.compile("的(?:游客|受访[一-龥]{0,4}|企业|家庭|用户|居民|消费者|学生|网友|职工|农户|民众|选民|人)$")
#: 高于|前月|0.2%的增速, 低于2016年的6.9%
_THEN = re.compile(
    r"(?:[高低快慢大小]于|[较比]|相[比较]于?)(?P<when>前一?个?月|上个?月|去年(?:第?[一二三四]季度)?|[上前]一?年|\d{1,2}月份?|\d{4}年(?:[到至—－-]\d{4}年)?)(?:同期|底|末)?(?P<of>的(?:月均|日均|年?平均|年均)?(?:增长率|增速)?)?$"
)
_RATE_NAMED = re.compile("的(?:增[速幅]|[涨升降跌]幅|增长率|水平)")
_SCOPE = re.compile("(同比|环比|两年平均)(?:增速|增幅|涨幅|降幅)")
#: Against what the changes of a paragraph are told.
_VIEW = re.compile("[从按](同比|环比)(?:来?看|增速看)?")
#: What a report begins with: 本报某地10月12日讯（记者某某）.
_DATELINE = re.compile(
    r"[^，。；：\n]{0,16}[电讯] ?(?:[（(][^（）()]{0,20}[）)]|[ 　]|记者)|[（(](?:记者|通讯员)[^（）()]{0,20}[）)]"
)
#: 【免税】一年卖出136亿元: the text below says it in full.
_IN_HEADING = re.compile("【[^】\n]{1,8}】[^。；，\n]{2,24}")
#: Those counted before: 当日签约的|27个项目, 本次|27个项目.
_BACK = re.compile("(?:的|[本此这]次|上述)$")
_MOVES_BEHIND = re.compile("）(?:同比|环比|则|也|仍|略|微)*(?:增|下[降跌滑]|上[升涨]|[降减升涨跌]|回[落升])")
_SAME_TIME = re.compile("[（，]?(?P<when>(?:去年|上年|前年)?(?:同期|去年|上年|上月|前值))[为是]?")
#: 由每人|3万元提高到10万元
_OF_EACH = re.compile("每[一-龥]{1,2}$")
#: 提高4个位次
_RANK = re.compile("[位名]次")
#: 164万亩|，这是某县上半年的节水灌溉面积
_THIS_IS = re.compile(
    "[，！。]?(?:——)?这[，]?[正就便既只]?(?:仅仅)?是(?P<words>[^，。；！？]{2,30}?)(?P<rate>的?(?:增速|增幅|涨幅|降幅|跌幅))?(?=[，。；！？])"
)
_TO_MORE = re.compile(r"[至到—～~－-]+\d")
_DIGIT = re.compile(r"\d")
#: A line over paragraphs has at most so many characters.
_LINE = 45
#: 其中，|东盟|为第一大贸易伙伴，|占14%: of whom a share is told.
_LED = re.compile(
    "[，；]?(?:其中，?)?(?P<whom>[^，。；：]{2,10}?)(?:继续|仍然?|依然|持续)?(?:[为是]|成为|保持|位居)[^，。；]*(?:第[一二三四五]|最)大[^，。；]*，$"
)
#: 东部占35.7%；其次是|西部|，占30.2%
_NEXT_ONE = re.compile("(?:其次|再次|随后|最[大小高低多少]的?)[则]?[是为](?P<whom>[^，。；：]{2,8})，$")
#: 前者 stands within so many characters of a clause.
_POINTING = 6
#: 日均发送旅客的|数量: so few characters name nothing alone.
_SHORT = 2


class StatisticFinder:
    """Reads the statistics of a page, sentence by sentence; subject, area and period carry over where left out."""

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
        #: The two that the sentence calls 前者 and 后者.
        self.two: list[Thing] = []

    def find(self) -> None:
        """Add the ``indicator`` facts."""
        if self.cases.of_one:
            return
        paragraph = -1
        stories = {first for first, _ in self.reading.stories}
        compared = any(word in self.text for word in ("同比", "环比", "两年平均"))
        planned = planned_lines(self.text, self.today)
        numbered = {s.line: s.end for s in self.reading.sentences if _DIGIT.search(self.text, s.start, s.end)}
        for index, sentence in enumerate(self.reading.sentences):
            if index in stories:
                self.given.begin_story()
                self.ranking.begin_story()
            if sentence.end - sentence.start <= _LINE and self.text[sentence.end : sentence.end + 1] == "\n":
                self.ranking.begin_line(sentence)
            if sentence.start >= numbered.get(sentence.line, 0):
                continue  # no number to the end of its paragraph
            if sentence.line != paragraph:
                self.names.begin()
                self.scope = ""
                self.given.begin_paragraph()
                self.series.listed.things = []
                self.ranking.begin_paragraph(sentence.start)
                if headline := self.ranking.headline.period:
                    self.given.period = headline
                paragraph = sentence.line
            if compared and (scope := _SCOPE.findall(self.text, sentence.start, sentence.end)):
                self.scope = scope[-1]
            if compared and (view := _VIEW.search(self.text, sentence.start, sentence.end)):
                self.given.view = view[1]
            headed = self.text[sentence.start] == "【" and _IN_HEADING.fullmatch(
                self.text, sentence.start, sentence.end
            )
            told = not headed and sentence.line not in planned
            if told and _DIGIT.search(self.text, sentence.start, sentence.end):
                self.given.begin_sentence(sentence)
                given = len(self.reading.facts)
                self._sentence(sentence)
                if self.ranking.ranks and len(self.reading.facts) == given:
                    self.given.look_when(sentence, sentence.end)
            else:
                if self.text[sentence.start - 1 : sentence.start] in ("", "\n"):
                    self.names.lead(sentence)
                self.given.look_when(sentence, sentence.end)
            self.given.end_sentence(sentence)

    def _sentence(self, sentence: Sentence) -> None:
        text = self.text
        over = self.ranking.headline
        plain = bool(over.topic and over.topic.name.endswith("指数"))
        found = self.units.find(text, sentence.start, sentence.end, over=over.unit, index=plain)
        numbers = [q for q in found if not _in_span(sentence, q)]
        moved = any(text.find(word, sentence.start, sentence.end) >= 0 for word in "从由自")
        pairs = list(TWO_LEVELS.finditer(text, sentence.start, sentence.end)) if moved else []
        if not numbers and not pairs:
            self.given.look_when(sentence, sentence.end)
            return
        if not self.cases.tells(sentence):
            return
        numbers.append(Quantity(sentence.end, sentence.end, 0.0, None))  # so that pairs behind the last are read
        begins = text[sentence.start - 1 : sentence.start] in ("", "\n")
        dateline = _DATELINE.match(text, sentence.start, sentence.end) if begins else None
        previous_end = dateline.end() if dateline else sentence.start
        if text[sentence.start - 1 : sentence.start] != "；":
            self.series.listed.begin_sentence()
            self.ranking.begin()
        self.counted, self.two = False, []
        self.names.begin_sentence()
        for index, quantity in enumerate(numbers):
            while pairs and pairs[0].start() < quantity.start:
                pair = pairs.pop(0)
                self.given.look_before(sentence, clause_start(text, sentence.start, pair.start()), pair.start())
                previous_end = self._two_levels(sentence, pair) or previous_end
            if quantity.start < previous_end or quantity.start == sentence.end or is_inside(text, quantity, self.units):
                continue
            clause = clause_start(text, sentence.start, quantity.start)
            begin, self.ranking.passed = max(clause, previous_end), previous_end
            self.given.look_before(sentence, begin, quantity.start)
            run = self.series.run(numbers, index)
            prefix = text[begin : quantity.start]
            previous_end = quantity.end
            if quantity.rough:
                self.given.unsay(quantity.value, quantity.unit)
            if self._casualties(sentence, begin, quantity):
                continue
            if self.series.read(sentence, begin, prefix, run, self.scope):
                previous_end = run[-1].end
                if self.series.listed.kind:
                    self.kind, self.unit, self.names.unit = self.series.listed.kind, run[-1].unit, run[-1].unit
                continue
            self._one(sentence, begin, prefix, quantity)

    def _two_levels(self, sentence: Sentence, match: re.Match[str]) -> int:
        """Read 从A提高到B as two levels; where it ends, 0 where it is something else."""
        begin = clause_start(self.text, sentence.start, match.start())
        prefix = self.text[begin : match.start()]
        rate = RATE_MOVED.search(prefix)
        change = "占比" if _SHARE_END.search(prefix) else rate_kind(rate, self.scope) if rate else "level"
        named = prefix[: rate.start()] if rate else _SHARE_END.sub("", prefix)
        name = clean_name(self.text, sentence, begin, named) or self.names.last
        if name in ("人均", "户均") and self.names.last:
            name += self.names.last
        if not name or re.search(r"时间|名|(?<!单)位$", prefix[-2:]):
            return 0
        if _POLICY.match(self.text, match.end("b")):
            return match.end("b") + 1
        if FORECAST.search(match.group()) or is_forecast(self.text, self.today, begin, match.start()):
            return match.end()
        self.names.last, self.kind = name, change
        self.series.listed.recent.append((name, self.given.area))
        outer = self.given.period
        levels = levels_of(match, self.units)
        end = levels[-1].end
        if _TO_MORE.match(self.text, end):  # 由2%降到|1%至1.5%
            levels = levels[:-1]
        for level in levels:
            period = PERIOD.search(level.when)
            self.given.period = period.group() if period else outer
            if _OF_EACH.search(level.when) or not self.units.rough(self.text, level.start, level.end):
                self.given.add(name, change, level.value, level.unit, begin, end)
        self.given.period = outer
        return max(match.end("ub"), end)

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

    def _one(self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity) -> None:
        if "者" in prefix[:_POINTING] and (pointing := ONE_OF_TWO.match(prefix)):
            self.two = self.two or pair_before(self.text, sentence, begin, self.series.listed)
            if self.two:
                prefix, begin = prefix[pointing.end() :], begin + pointing.end()
                if self._one_of_two(sentence, begin, self.two[pointing["which"] == "后者"], prefix, quantity):
                    return
        things = self.units.thing.fullmatch(quantity.unit or "-")
        if is_of_another(self.text, prefix, quantity, things=bool(things)):
            return
        if not prefix and quantity.start == sentence.start and self._this_is(sentence, quantity):
            return
        if self.names.last and (
            self._at_other_time(begin, prefix, quantity) or self._of_other(sentence, begin, quantity)
        ):
            return
        change = self.changes.read(self.text, sentence.start, prefix, quantity, self.scope)
        entry = self.ranking.entry(sentence, begin, prefix, quantity, change, self.names)
        if entry:
            self._of_each(entry, quantity, begin)
            return
        name = self.names.full(sentence, begin, prefix, quantity, change)
        name = self.ranking.under(prefix, name, quantity) if change.kind == "level" else name
        placed = False
        if change.behind and (rate := RATE_BEHIND.match(self.text, quantity.end)):
            change = Change(f"{rate['scope'] or ''}增长", change.words)
        elif prefix.startswith("转为") and self.kind[:2] in ("同比", "环比"):
            change = Change(self.kind[:2] + change.kind[-2:], change.words)
        elif change.kind == "level" and (
            kind := carried_kind(sentence, begin, prefix, name, quantity, self.kind, self.unit, self.ranking)
        ):
            change = Change(kind, change.words)
        if change.kind == "level" and quantity.percent and (share := _SHARE_NAME.search(name)):
            change = Change("占比", change.words)
            name = name[: share.start()] or self.names.last
        elif change.kind == "level" and quantity.percent and _SOME.search(name):
            change = Change("占比", change.words)
        elif change.kind == "level" and quantity.unit == self.unit and self.names.last:
            zone = place_of_whole(self.text, sentence, begin, quantity)
            if placed := bool(zone) or (self.kind == "level" and is_of_place(self.text, sentence, begin, quantity)):
                name = self.names.last
                self.given.area = zone or self.given.area
                if zone:
                    self.given.listed()
        led = _LED.search(self.text, sentence.start, begin) if change.kind == "占比" and not change.words else None
        next_one = _NEXT_ONE.search(self.text, sentence.start, begin) if change.kind == "占比" and not led else None
        if next_one and not change.words and name == self.names.last:
            name = next_one["whom"]
        where = led["whom"] if led else change.words
        if (
            change.kind != "level"
            and name in (self.names.last, where)
            and (own := self.given.dealt(self.names.last, where))
        ):
            name, self.given.area = own, None
        name, self.given.area = of_side(name, self.given.area)
        of_share = self.kind == "占比" and quantity.unit in POINTS and name == self.names.last
        self.kind, self.unit = change.kind, quantity.unit
        self.names.unit = quantity.unit
        level = change.kind == "level"
        if not level and (quantity.unit == "位" or _RANK.match(self.text, quantity.end)):
            return
        if quantity.unit in ("分钟", "小时") and not name.endswith(
            ("时间", "时长", "用时", "时数", "利用", "利用率", "小时")
        ):
            return
        told = placed or not level or change.tail or self.counts.tells(sentence, prefix, name, quantity, self.counted)
        told = told or self._moved_behind(prefix, name, quantity)
        if name and not told and things and not quantity.rough:
            self.names.note(quantity, name, prefix)
        if not name or not told or name.endswith(("预期", "预测")):
            self.counted = False
            return
        self.counted = level
        if level:
            self.names.count(quantity, name)
        if not change.tail:
            self.names.last = name
        (self.series.listed.recent if level else self.series.listed.moved).append((name, self.given.area))
        start = clause_start(self.text, sentence.start, begin)
        fulfilled = quantity.percent and _OF_AIM.search(prefix)
        if quantity.rough or (not fulfilled and is_forecast(self.text, self.today, start, quantity.start)):
            return
        if level and things and _BACK.search(prefix) and self.given.has(quantity.value, quantity.unit):
            return
        if (level and not quantity.percent) or (change.behind and change.kind == "占比"):
            if (deed := deed_of(self.text, sentence, quantity, name, self.units, self.names.stops)) is None:
                return
            name += deed
            self.names.whole = name if deed and not change.tail else ""  # 100对夫妇提出申请，甲省、乙省分别为…
        name += "占比" * (of_share and not level)  # 占比达40%，提高2个百分点
        area = self.given.area
        for place in tuple(places_behind(self.text, sentence, quantity.end)) or (area,):
            self.given.area = place
            self.given.add_quantity(name, change.kind, quantity, begin)
        self.given.area = area
        self.ranking.note(name, change.kind, quantity)

    def _moved_behind(self, prefix: str, name: str, quantity: Quantity) -> bool:
        """Whether how much there is of a part stands in brackets before its change: 第一产业（118亿千瓦时|）下降0.8%."""
        alone = bool(name) and prefix.endswith("（") and prefix[:-1].endswith(name)
        return alone and quantity.unit in self.names.levels and bool(_MOVES_BEHIND.match(self.text, quantity.end))

    def _at_other_time(self, begin: int, prefix: str, quantity: Quantity) -> bool:
        """Read what the measure before came to at another time: 去年同期为5%, 高于前月0.2%的增速."""
        if self.kind and self.unit == "%" and quantity.percent and (same := _SAME_TIME.fullmatch(prefix)):
            when, kind, add = same["when"], self.kind, self.given.add_exact
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


def _in_span(sentence: Sentence, quantity: Quantity) -> bool:
    return any(
        span.start <= quantity.start < span.end and span.label in ("EVENT", "DOCUMENT", "PROGRAM", "ORG", "ORGAN")
        for span in sentence.spans
    )
