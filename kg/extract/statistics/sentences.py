"""Statistics: what is measured, how it changed, the value and unit as printed, the area and the period."""

from __future__ import annotations

import itertools
import re

from kg.extract.reading import Sentence
from kg.extract.statistics.areas import places_behind
from kg.extract.statistics.behind import RATE_BEHIND
from kg.extract.statistics.carried import carried_kind, is_of_place, place_of_whole
from kg.extract.statistics.changes import Change
from kg.extract.statistics.deeds import deed_of
from kg.extract.statistics.inside import is_inside, is_of_another
from kg.extract.statistics.items import MEASURED, of_side, of_whole
from kg.extract.statistics.levels import TWO_LEVELS
from kg.extract.statistics.measures import clause_start
from kg.extract.statistics.naming import RATES
from kg.extract.statistics.nouns import is_verb
from kg.extract.statistics.of_many import did_of_many
from kg.extract.statistics.planned import is_forecast, is_to_be_done, planned_lines
from kg.extract.statistics.pronouns import ONE_OF_TWO, pair_before
from kg.extract.statistics.quantities import DIGIT, POINTS, Quantity
from kg.extract.statistics.rates import RATE_NEXT, rate_kind
from kg.extract.statistics.singly import Singly

#: 完成年度任务的59%, 占年度目标任务的94%: how much of what was aimed at is there.
_OF_AIM = re.compile(r"(?:完成|占|为|达到)[^，。；]{0,12}(?:目标|任务|计划|预算)")
_SHARE_NAME = re.compile("所?占?比重$|占比$")
#: Those of whom a rate can only be the share: 骑车上班的受访者达35%.
_SOME = re.compile("的(?:游客|受访[一-龥]{0,4}|企业|家庭|用户|居民|消费者|学生|网友|职工|农户|民众|选民|人)$")
_SCOPE = re.compile("(同比|环比|两年平均)(?:增速|增幅|涨幅|降幅)")
#: Against what the changes of a paragraph are told.
_VIEW = re.compile("[从按](同比|环比)(?:来?看|增速看)?|(?<![一-龥])(同比|环比)来?看")
#: What a report begins with: 本报某地10月12日讯（记者某某）.
_DATELINE = re.compile(
    r"[^，。；：\n]{0,16}[电讯] ?(?:[（(][^（）()]{0,20}[）)]|[ 　]|记者)|[（(](?:记者|通讯员)[^（）()]{0,20}[）)]"
)
#: 【免税】一年卖出136亿元: the text below says it in full.
_IN_HEADING = re.compile("【[^】\n]{1,8}】[^。；，\n]{2,24}")
#: Works that are counted and not named: 320|处|供水工程.
_WORKS = ("处", "项", "个", "座", "万处", "万个", "万项")
#: Those counted before: 当日签约的|27个项目, 本次|27个项目.
_BACK = re.compile("(?:的|[本此这]次|上述)$")
#: How long something lasts, of which no money grows.
_LASTING, _MONEY = ("天", "小时", "分钟", "岁"), ("收入", "支出", "额", "投资", "值", "利润")
#: What is taken in or spent, of which there is more: 增收1亿元.
_TAKEN = re.compile("(?:税|收入|支出|征收额|税金|税款)$")
_TOOK_MORE = re.compile(
    "(?P<view>同比|比上年(?:同期)?|比去年(?:同期)?|较上年(?:同期)?|较去年(?:同期)?)?(?P<how>[增减])[收支]"
)
#: What is done with money, which then is the name of it: 下达|资金|.
_GIVEN = ("下达", "预拨", "拨付", "安排", "划拨", "筹集", "投入", "下拨", "拨出", "追加", "调拨")
#: 夏粮|增产|3亿斤
_YIELDED = re.compile("[增减]产(?:了|约)?$")
#: 增加值|增速比上月加快|0.1个百分点
_RATE_MOVED = re.compile("(?<=[一-龥）])增速(?=对?[比较]|[同环]比|进一步|明显|持续|[回提加扩收放])[^，]*$")
#: 高于|7.5%|的年度经济增长目标
_AIM_BEHIND = re.compile("的[^，。；\\d]{0,10}(?:目标|预期)(?![值数寿])")
#: 900户|、3000人实现脱贫
_AND_PEOPLE = re.compile(r"、?\d[\d.]*万?人(?=[一-龥])")
#: How a paragraph begins that goes on with the one before: 其中，出口3亿元, 分产业看，….
_GOES_ON = re.compile("其中，|[分按][^，。；\\d]{2,8}来?看，")
#: 提高4个位次
_RANK = re.compile("[位名]次")
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


class StatisticFinder(Singly):
    """Reads the statistics of a page, sentence by sentence; subject, area and period carry over where left out."""

    def find(self) -> None:
        """Add the ``indicator`` facts."""
        if self.cases.of_one:
            return
        paragraph = -1
        stories = {first for first, _ in self.reading.stories}
        compared = any(word in self.text for word in ("同比", "环比", "两年平均"))
        planned = planned_lines(self.text, self.today)
        article = self.reading.page.article
        title = article.official.title or article.title if article.official else ""
        digits = [DIGIT.search(self.text, s.start, s.end) is not None for s in self.reading.sentences]
        numbered = {s.line: s.end for s in itertools.compress(self.reading.sentences, digits)}
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
                if not _GOES_ON.match(self.text, sentence.start):
                    self.given.begin_paragraph()
                self.series.listed.things = []
                self.ranking.begin_paragraph(sentence.start)
                if headline := self.ranking.headline.period:
                    self.given.period = headline
                paragraph = sentence.line
            if compared and (scope := _SCOPE.findall(self.text, sentence.start, sentence.end)):
                self.scope = scope[-1]
            if compared and (view := _VIEW.search(self.text, sentence.start, sentence.end)):
                self.given.view = view[1] or view[2]
            headed = self.text[sentence.start] == "【" and _IN_HEADING.fullmatch(
                self.text, sentence.start, sentence.end
            )
            told = not headed and sentence.line not in planned
            told = told and not is_to_be_done(self.text, title, self.today, sentence.start, sentence.end)
            if told and digits[index]:
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
        pairs = list(TWO_LEVELS.finditer(text, sentence.start, sentence.end))
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
        self.counted, self.two, looked = False, [], False
        self.names.begin_sentence()
        for index, quantity in enumerate(numbers):
            while pairs and pairs[0].start() < quantity.start:
                pair = pairs.pop(0)
                self.given.look_before(sentence, clause_start(text, sentence.start, pair.start()), pair.start())
                previous_end = self._two_levels(sentence, pair) or previous_end
            if quantity.start < previous_end or quantity.start == sentence.end or is_inside(text, quantity, self.units):
                continue
            looked = True
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
        if not looked and "；" in text[sentence.end - 1 : sentence.end + 1]:
            self.given.look_when(sentence, sentence.end)  # 上半年收入居全省第3位；物价上涨1%

    def _one(self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity) -> None:
        if "者" in prefix[:_POINTING] and (pointing := ONE_OF_TWO.match(prefix)):
            self.two = self.two or pair_before(self.text, sentence, begin, self.series.listed)
            if self.two:
                prefix, begin = prefix[pointing.end() :], begin + pointing.end()
                if self._one_of_two(sentence, begin, self.two[pointing["which"] == "后者"], prefix, quantity):
                    return
        if not prefix and quantity.unit in ("户", "万户") and _AND_PEOPLE.match(self.text, quantity.end):
            self.held = None if quantity.rough else quantity
            return
        if _AIM_BEHIND.match(self.text, quantity.end):
            return
        things = self.units.thing[quantity.unit]
        if things and not quantity.rough and (some := self._some_that(sentence, begin, prefix, quantity)):
            self.given.add_quantity(some, "level", quantity, begin)
            return
        if not quantity.rough and (some := did_of_many(self.text, sentence.start, quantity)):
            self.names.last, self.kind, self.unit = some, "level", quantity.unit
            self.given.add_quantity(some, "level", quantity, begin)
            return
        if things and not quantity.rough and self._of_some(sentence, begin, quantity):
            return
        if is_of_another(self.text, prefix, quantity, things=things):
            return
        if not prefix and quantity.start == sentence.start and self._this_is(sentence, quantity):
            return
        if not prefix and quantity.percent and self.names.last and (rate := RATE_NEXT.match(self.text, quantity.end)):
            way = rate_kind(rate, "")[-2:]
            if self.given.has(quantity.value, "%", f"同比{way}", f"环比{way}"):
                return  # 投资同比增长9%。|9%|的增速比上半年加快1个百分点
        if self.names.last and (
            self._at_other_time(begin, prefix, quantity) or self._of_other(sentence, begin, quantity)
        ):
            return
        change = self.changes.read(self.text, sentence.start, prefix, quantity, self.scope)
        if (
            prefix[-2:] in ("增收", "减收", "增支", "减支")
            and _TAKEN.search(self.names.last)
            and (more := _TOOK_MORE.fullmatch(prefix))
        ):
            view = "同比" if more["view"] == "同比" else ""
            change = Change(view + ("增长" if more["how"] == "增" else "下降"), "")  # 税收收入9亿元，|同比增收|1亿元
        entry = self.ranking.entry(sentence, begin, prefix, quantity, change, self.names)
        if entry:
            self._of_each(entry, quantity, begin)
            return
        name = self.names.full(sentence, begin, prefix, quantity, change)
        of_money = name.endswith(_MONEY) and not name.endswith("均值")
        if change.kind != "level" and name == self.names.last and of_money and quantity.unit in _LASTING:
            return  # 旅游收入9亿元。游客平均每人逗留1.54天，比上年增加|0.03天
        name = self.ranking.under(prefix, name, quantity) if change.kind == "level" else name
        if change.kind == "占比" and name == self.names.last:
            name = of_whole(prefix) or name
        elif change.kind == "占比" and name and prefix.startswith(name) and self.names.last.endswith(name):
            name = self.names.last  # 第二产业用电量增长5%，|用电量|占全社会用电量的72%
        placed = False
        if (
            name
            and change.kind != "level"
            and _YIELDED.search(prefix)
            and not (MEASURED.search(name) or is_verb(name[-2:]) or name.endswith("均"))
        ):
            name += "产量"
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
        next_one = _NEXT_ONE.search(self.text, sentence.start, begin) if change.kind != "level" and not led else None
        if next_one and not change.words and name == self.names.last and next_one["whom"] != self.given.area:
            name = next_one["whom"]
        where = led["whom"] if led else change.words
        if (
            change.kind != "level"
            and name in (self.names.last, where)
            and (own := self.given.dealt(self.names.last, where))
        ):
            name, self.given.area = own, self.given.area if led else None
        name, self.given.area = of_side(name, self.given.area, prefix)
        of_share = self.kind == "占比" and quantity.unit in POINTS and name == self.names.last
        self.kind, self.unit = change.kind, quantity.unit
        self.names.unit = quantity.unit
        level = change.kind == "level"
        if not level and (quantity.unit == "位" or _RANK.match(self.text, quantity.end)):
            return
        if quantity.unit in ("分钟", "小时") and not name.endswith(
            ("时间", "时长", "用时", "时限", "时数", "均值", "利用", "利用率", "小时")
        ):
            return
        told = (
            placed
            or not level
            or change.tail
            or self.counts.tells(sentence, prefix, name, quantity, self.counted or self._among(prefix, quantity))
        )
        told = told or self._moved_behind(prefix, name, quantity) or self._adjoins(prefix, name, quantity)
        if name and not told and things and not quantity.rough:
            self.names.note(sentence, begin, quantity, name)
        if not name or not told or name.endswith(("预期", "预测")) or name in ("任务数", "目标数", "计划数"):
            self.counted = False
            joined = things and not quantity.rough and DIGIT.match(self.text, quantity.end)
            self.held = quantity if joined else None
            return
        self.counted = level
        if level:
            self.names.count(quantity, name, among=prefix.startswith("其中"))
            if self.text.startswith("（", quantity.end):
                self.ranking.opens(name, quantity)
        if not change.tail or not self.names.last:
            self.names.last = name.removesuffix(change.tail)
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
            name += "资金" * (not deed and name in _GIVEN and self.units.money[quantity.unit])
            self.names.whole = name if deed and not change.tail else ""  # 100对夫妇提出申请，甲省、乙省分别为…
        name += "占比" * (of_share and not level)  # 占比达40%，提高2个百分点
        if not level and quantity.unit in POINTS and not name.endswith(RATES) and _RATE_MOVED.search(prefix):
            name += "增速"
        area = self.given.area
        for place in tuple(places_behind(self.text, sentence, quantity.end)) or (area,):
            self.given.area = place
            self.given.add_quantity(name, change.kind, quantity, begin)
        self.given.area = area
        if level and self.held and quantity.start - self.held.end in (0, 1):
            self.given.add_quantity(name, "level", self.held, begin)
        self.ranking.note(name, change.kind, quantity)


def _in_span(sentence: Sentence, quantity: Quantity) -> bool:
    return any(
        span.start <= quantity.start < span.end
        and span.label in ("EVENT", "DOCUMENT", "PROGRAM", "ORG", "ORGAN")
        and not (span.label == "PROGRAM" and span.start == quantity.start and quantity.unit in _WORKS)
        for span in sentence.spans
    )
