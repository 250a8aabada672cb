"""Statistics: what is measured, how it changed, the value and unit as printed, the area and the period."""

from __future__ import annotations

import re

from kg.extract.changes import Change, compile_changes
from kg.extract.dates import PERIOD
from kg.extract.given import Given
from kg.extract.measured import RATE_BEHIND, Names
from kg.extract.measures import clean_name, only_links
from kg.extract.plausible import FORECAST, Counts, is_forecast
from kg.extract.quantities import Quantity, compile_units
from kg.extract.reading import Reading, Sentence
from kg.extract.series import DEALT_WITH, list_items, of_places, with_preposition

#: Two levels of one measure: 从2.37缩小到1.94, 由93项减至33项.
_TWO = re.compile(
    r"(?:从|由)(?P<lead>[^，。；从由\d]{0,12}?(?:\d{4}年)?[^，。；从由\d]{0,6}?)(?P<a>(?!\d{4}年)\d+(?:\.\d+)?)(?P<ua>[^\d，。；、]{0,6}?)"
    r"(?:逐步|进一步|稳步|大幅)?(?:减少|减|下降|降低|降|缩小|缩短|压缩|压减|提高|提升|增加|增长|上升|增|升|扩大|扩充|跃升|攀升|上涨|发展)"
    r"(?:到|至|为)(?P<when>了?(?:\d{4}年)?[^，。；\d]{0,8}?)(?P<b>(?!\d{4}年)\d+(?:\.\d+)?)(?P<ub>[^\d，。；、）]{0,6})"
)
_SHARE_NAME = re.compile("所?占?比重$|占比$")
_SHARE_END = re.compile("(?:占(?!有率)[^，。占]{0,20})?(?:占比|所占比重|比重)$")
#: 投资增速前三名：A增长x%，B增长y% — what is measured stands in the heading.
_HEADING = re.compile(
    r"(?:月份?|年|季度|）|^|，|．|\d\.)(?P<topic>[一-龥]{2,16}?)(?:增速|增幅|涨幅|降幅)?(?:排名)?[前后居][一二三四五六七八九十\d]+[名位]"
    r"(?:的?[一-龥]{0,6})?[：:]"
)
#: One measure beside two others: 比全省（7.7%）和全国分别高0.7、1.4个百分点, 高于全国工业和制造业2.6和2个百分点.
_AGAINST_TWO = re.compile(
    r"(?:比|(?P<than>高于|低于|快于|慢于))(?!上年|去年|上月)(?P<one>[^，。；\d（]{2,12}(?:（[^）]*）)?)(?:和|、|与)(?P<two>[^，。；\d（]{2,12}?(?:（[^）]*）)?)"
    r"(?:分别)?(?P<how>高|低|快|慢)?出?$"
)
_ASIDE = re.compile("（[^）]*）|平均水平|分别|$")
#: A、B增幅最大，分别为x%和y%.
_MOST = re.compile(r"(?:增幅|增速|涨幅|降幅|增长)最[大快高低多]，?$")
_SCOPE = re.compile("(同比|环比|两年平均)(?:增速|增幅|增长)")
_NOISE = re.compile(
    r"违规(?:收受|吃喝|接受|操办|发放|公款|组织)|收受|礼金|餐费|受贿|索要|行贿|罚款|处分|判处|有期徒刑|(?:财物|共计)[^，。；\d]{0,8}(?:约合|折合)"
)
#: 共查处问题7799起，处分7752人: many cases are counted, which one case is not.
_CASES = re.compile(r"查处[^，。；]{0,24}问题[^，。；]{0,6}\d+(?:\.\d+)?万?[起件]|\d类问题")
_CASUALTY = re.compile(
    r"(?:是?在[^，。；、\d]{0,16}?|[^，。；、\d]{0,6}?)(?P<what>死亡|遇难|遇害|身亡|丧生|受伤|受[轻重]伤|失踪|失联|被困|获救|溺亡|当选|出院|治愈|落网|获释|流离失所|被疏散|撤离|中枪|被捕|感染|死伤)(?!人员|者|病例|民众|人士)"
)
#: What may stand behind 分别 and is measured: 对东盟、欧盟分别进出口5.89万亿元、5.17万亿元.
_MEASURE = re.compile(r"[一-龥]{0,4}(?:进出口|出口|进口|投资|产量|销量|营收|收入|消费|增加值|利润)")
_GONE_TO = re.compile(
    r"(?:分别)?(?:增加|增长|提高|提升|上升|扩大|下降|减少|降低|降|增|升)(?:到|至|为)了?[^，。；]{0,10}"
)
_FROM_WHEN = re.compile(r"分别(?:从|由)[^，。；]{0,10}$")
_RANKED = re.compile(r"(?:紧随其后|分列前[^，]{1,4}|位居[^，]{1,4}|居[^，]{1,4})?，?$")
_LIST_TAIL = re.compile(
    r"(?:(?<=第[一二三])产业[一-龥]{2,10}|(?<=部地区)[一-龥]{3,10}|产量|产值|增加值|投资|(?:贷款市场报价)?利率|对[^，、]{2,12}贡献率|[一-龥]{2,4}率|人均可支配收入|可支配收入|消费支出|[一-龥]{2}人数|余额|总量|用电量|发电量|运输量|周转量|吞吐量|成交量|销售量|销售额|零售额|出口额?|进口额?|收入|占比|数量|面积|价格|进出口|增加值|采购经理指数|指数)$"
)
#: 物流总额，即物流中的商品总和为…: another way to say what is measured.
_THAT_IS = re.compile("即(?![将时使便刻日])")
#: Targets and duties: 回落到2%的中期目标, 面临20%的关税.
_NO_SHARE = re.compile("的?[一-龥]{0,4}(?:目标|关税|税率)")
_ABOUT = re.compile("约(?:[为占]|相当于)[^，。；]{2,14}的$|约占[^，。；]{0,10}$")
#: 5000万元以上项目: a number inside the name of what is counted.
_AND_ABOVE = re.compile("及?以[上下]的?(?:大|重点|工业|产业|招商)?(?:项目|企业|工程|人口|单位|产品|设备|园区|集群)")
_HALF_MARK = re.compile(r"(?<=[一-龥%”）)])[,;:()]|[,;:()](?=[一-龥“])")
_FULL_MARKS = {",": "，", ";": "；", ":": "：", "(": "（", ")": "）"}
#: What stands between the numbers of a list.
_AND = ("、", "和", "与", "及")
_DIGIT = re.compile(r"\d")


class StatisticFinder:
    """Reads the statistics of a page, sentence by sentence; subject, area and period carry over where left out."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = _with_full_marks(reading.text)
        self.today = reading.page.date
        lexicon = reading.page.lexicon
        self.units = compile_units(lexicon)
        self.changes = compile_changes(lexicon)
        self.counts = Counts(self.text, lexicon)
        self.names = Names(self.text, lexicon, self.units)
        self.given = Given(reading)
        self.scope = self.kind = ""
        self.unit: str | None = None
        #: What the last list measured, with the area of each: its changes may follow in a list of their own.
        self.listed: list[tuple[str, str | None]] = []
        #: The levels given one by one in the sentence: 成交量为6.72亿手，成交额为44.16万亿元，同比分别增长….
        self.recent: list[tuple[str, str | None]] = []
        #: Whether the number before in the sentence is a level.
        self.counted = False

    def find(self) -> None:
        """Add the ``indicator`` facts."""
        if self.text.count("违规") + self.text.count("收受") > 3 and len(_NOISE.findall(self.text)) > 3:
            return
        paragraph = -1
        stories = {first for first, _ in self.reading.stories}
        compared = any(word in self.text for word in ("同比", "环比", "两年平均"))
        for index, sentence in enumerate(self.reading.sentences):
            if index in stories:
                self.given.begin_story()
            if sentence.line != paragraph:
                self.names.begin()
                self.scope = ""
                self.given.area = None
                self.listed = []
                paragraph = sentence.line
            if compared and (scope := _SCOPE.findall(self.text, sentence.start, sentence.end)):
                self.scope = scope[-1]
            if self._holds_colon(sentence) and (heading := _HEADING.search(self.text, sentence.start, sentence.end)):
                self.names.begin(heading["topic"])
            if _DIGIT.search(self.text, sentence.start, sentence.end):
                self.given.begin_sentence(sentence)
                self._sentence(sentence)
            self.given.end_sentence(sentence)

    def _holds_colon(self, sentence: Sentence) -> bool:
        start, end = sentence.start, sentence.end
        return self.text.find("：", start, end) >= 0 or self.text.find(":", start, end) >= 0

    def _sentence(self, sentence: Sentence) -> None:
        text = self.text
        if _NOISE.search(text, sentence.start, sentence.end) and not _CASES.search(text, sentence.start, sentence.end):
            return
        numbers = [q for q in self.units.find(text, sentence.start, sentence.end) if not _in_span(sentence, q)]
        numbers.append(Quantity(sentence.end, sentence.end, 0.0, None))  # so that pairs behind the last are read
        pairs = list(_TWO.finditer(text, sentence.start, sentence.end))
        previous_end = sentence.start
        self.recent = []
        self.counted = False
        self.names.begin_sentence()
        for index, quantity in enumerate(numbers):
            while pairs and pairs[0].start() < quantity.start:
                pair = pairs.pop(0)
                self.given.look_before(sentence, self._clause_start(sentence.start, pair.start()), pair.start())
                if self._two_levels(sentence, pair):
                    previous_end = pair.end()
            if quantity.start < previous_end or quantity.start == sentence.end:
                continue
            if _AND_ABOVE.match(text, quantity.end - 2 * text.startswith("以", quantity.end - 2)):
                continue
            clause = self._clause_start(sentence.start, quantity.start)
            begin = max(clause, previous_end)
            self.given.look_before(sentence, begin, quantity.start)
            run = self._run(numbers, index)
            prefix = text[begin : quantity.start]
            previous_end = quantity.end
            if self._casualties(sentence, quantity):
                continue
            against = _AGAINST_TWO.search(text, sentence.start, quantity.start) if len(run) == 2 else None
            if against and self.names.last:
                self._compare(against, run, begin)
                previous_end = run[-1].end
                continue
            shared = len(run) > 1 and (
                "分别" in prefix or "依次" in prefix or "各" in prefix[-8:] or self._moved_on(prefix, run)
            )
            if shared and (self._distribute(sentence, begin, prefix, run) or len(run) > 2):
                previous_end = run[-1].end  # a long list whose names are not found gives nothing
                continue
            self._one(sentence, begin, prefix, quantity)

    def _two_levels(self, sentence: Sentence, match: re.Match[str]) -> bool:
        """Read 从A提高到B as two levels."""
        spans = (match.span(key) for key in ("ua", "ub"))
        units = [found.group() if (found := self.units.unit.match(self.text, *span)) else None for span in spans]
        begin = self._clause_start(sentence.start, match.start())
        prefix = self.text[begin : match.start()]
        share = bool(_SHARE_END.search(prefix))
        name = clean_name(self.text, sentence, begin, _SHARE_END.sub("", prefix)) or self.names.last
        if not name or re.search(r"时间|名|位$", prefix[-2:]):
            return False
        if FORECAST.search(match.group()) or is_forecast(self.text, self.today, begin, match.start()):
            return True
        self.names.last = name
        self.recent.append((name, self.given.area))
        outer = self.given.period
        for key, words, unit in (
            ("a", match["lead"], units[0] or units[1]),
            ("b", match["when"], units[1] or units[0]),
        ):
            period = PERIOD.search(words)
            self.given.period = period.group() if period else outer
            end = match.end(key) + len(units[key == "b"] or "")
            if not self.units.rough(self.text, match.start(key), end):
                self.given.add(name, "占比" if share else "level", float(match[key]), unit, begin, match.end())
        self.given.period = outer
        return True

    def _casualties(self, sentence: Sentence, quantity: Quantity) -> bool:
        """Read 37人死亡、151人受伤."""
        after = _CASUALTY.match(self.text, quantity.end) if quantity.unit in ("人", "名") else None
        if after is None:
            return False
        if not quantity.rough:
            self.given.add(after["what"] + "人数", "level", quantity.value, quantity.unit, quantity.start, after.end())
        return True

    def _clause_start(self, start: int, position: int) -> int:
        seek = self.text.rfind
        marks = seek("，", start, position), seek("。", start, position), seek("；", start, position)
        begin = max(start - 1, *marks, seek("：", start, position)) + 1
        if begin > start and _THAT_IS.match(self.text, begin):
            return self._clause_start(start, begin - 1)
        closed = self.text.find("）", begin, position)
        if closed >= 0 and not seek("（", begin, closed) >= 0 and (opened := seek("（", start, begin)) >= 0:
            return self._clause_start(start, opened)
        return begin

    def _run(self, numbers: list[Quantity], index: int) -> list[Quantity]:
        """The numbers listed one behind the other from ``index`` on (x%、y%和z%)."""
        run = [numbers[index]]
        for quantity in numbers[index + 1 :]:
            between = self.text[run[-1].end : quantity.start]
            own = quantity.unit == run[-1].unit and self.changes.next.fullmatch(between)
            if between not in (*_AND, "，") and not own:
                break
            run.append(quantity)
        return run

    def _one(self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity) -> None:
        if _NO_SHARE.match(self.text, quantity.end) or (quantity.percent and _ABOUT.search(prefix)):
            return
        change = self.changes.read(self.text, sentence.start, prefix, quantity, self.scope)
        name = self.names.full(sentence, begin, prefix, quantity, change)
        if change.behind and (rate := RATE_BEHIND.match(self.text, quantity.end)):
            change = Change(f"{rate['scope'] or ''}增长", change.words)
        elif change.kind == "level" and (
            (quantity.percent and self._of_place(sentence, begin, prefix))
            or (prefix in _AND and self.kind and quantity.unit == self.unit)
        ):
            change = Change(self.kind, change.words)
        if change.kind == "level" and quantity.percent and (share := _SHARE_NAME.search(name)):
            change = Change("占比", change.words)
            name = name[: share.start()] or self.names.last
        self.kind, self.unit = change.kind, quantity.unit
        level = change.kind == "level"
        if quantity.unit in ("分钟", "小时") and not name.endswith(("时间", "时长", "用时", "时数")):
            return
        if not name or (level and not self.counts.tells(sentence, prefix, name, quantity, self.counted)):
            self.counted = False
            return
        self.counted = level
        if not change.tail:
            self.names.last = name
        if level:
            self.recent.append((name, self.given.area))
        start = self._clause_start(sentence.start, begin)
        if quantity.rough or is_forecast(self.text, self.today, start, quantity.start):
            return
        self.given.add(name, change.kind, quantity.value, quantity.unit, begin, quantity.end)

    def _of_place(self, sentence: Sentence, begin: int, prefix: str) -> bool:
        """Whether a rate is said of one place after another: 其中，湖北为18.7%."""
        if not self.kind.endswith(("增长", "下降")):
            return False
        place = prefix.removesuffix("到").removesuffix("达").removesuffix("为").removesuffix("是")
        return any(
            span.label == "REGION" and span.start == begin and self.text[span.start : span.end] == place
            for span in sentence.spans
        )

    def _distribute(self, sentence: Sentence, begin: int, prefix: str, run: list[Quantity]) -> bool:
        """A、B分别增长x%、y%: one statistic each."""
        if is_forecast(self.text, self.today, begin, run[0].start):
            return True
        change, items_at, said = self.changes.shared(prefix, self.scope)
        words = prefix[:items_at] if items_at >= 0 else prefix
        listed = self.listed if len(self.listed) == len(run) else self.recent[-len(run) :]
        if len(listed) == len(run) and only_links(words):
            for (name, self.given.area), quantity in zip(listed, run, strict=True):
                self.given.add(name, self._next(change, quantity), quantity.value, quantity.unit, begin, quantity.end)
            return True
        measure = (
            ""
            if said or _FROM_WHEN.search(prefix)
            else re.sub(r"(?:分别|依次|各|为|达|达到|是)+", "", prefix[items_at:])
        )
        self.listed = []
        start = begin
        if only_links(words):
            start = self._clause_start(sentence.start, max(begin - 1, sentence.start))
            words = _RANKED.sub("", self.text[start:begin])
            if most := _MOST.search(words):
                words, change = words[: most.start()], "下降" if "降" in most.group() else "增长"
        items, ending = list_items(words, len(run))
        if items is None:
            items = self._clauses(sentence, begin, words, len(run))
        if items is None:
            name = "" if "、" in words else clean_name(self.text, sentence, start, words)
            for quantity in run if name else ():  # 一、二、三季度，贸易总额分别为…
                self.listed.append((name, self.given.area))
                self.given.add(name, change, quantity.value, quantity.unit, start, quantity.end)
            return bool(name)
        regions = [self.text[span.start : span.end] for span in sentence.spans if span.label == "REGION"]
        tail = _LIST_TAIL.search(items[-1])
        rough = run[0].rough or run[-1].rough
        for item, quantity in zip(items, run, strict=True):
            name = clean_name(self.text, sentence, start, item + ending)
            area = next((region for region in regions if item.endswith(region) or item.startswith(region)), None)
            if area is not None and (not name or item.endswith(area) or (tail and item is items[-1])):
                name = of_places(items, area, regions) if tail else self.names.last or self.given.name or name
                if not name.startswith(DEALT_WITH):
                    self.given.area = area
            elif not name and area is None:
                return False
            elif tail and not item.endswith(tail.group()) and not _LIST_TAIL.search(item):
                name = (name or item).removesuffix("产业" if tail.group().startswith("产业") else "") + tail.group()
            if _MEASURE.fullmatch(measure):
                name = with_preposition(items[0], item) + measure
            if name and not rough:
                self.listed.append((name, self.given.area))
                self.given.add(name, self._next(change, quantity), quantity.value, quantity.unit, start, quantity.end)
        return True

    def _moved_on(self, prefix: str, run: list[Quantity]) -> bool:
        """Whether a list says where the things of the list before went: 分别从7亿人、2亿人增加到10亿人、3亿人."""
        return len(run) == len(self.listed) and bool(_GONE_TO.fullmatch(prefix))

    def _next(self, change: str, quantity: Quantity) -> str:
        """The change of a number of a list, which may have a verb of its own: 分别增长3%、下降2%."""
        own = self.changes.next.search(self.text, max(0, quantity.start - 8), quantity.start)
        if own is None or own.end() != quantity.start:
            return change
        kind = self.changes.kind(own)
        return kind if own["scope"] else change[:2] * change.startswith(("同比", "环比")) + kind

    def _clauses(self, sentence: Sentence, begin: int, words: str, count: int) -> list[str] | None:
        """The things listed where each is a clause: 信息技术服务业，租赁和商务服务业，批发和零售业增加值分别增长…."""
        before = re.split("[；：]", self.text[sentence.start : begin])[-1]
        items = [item for item in (before + words).split("，") if item][-count:]
        return items if len(items) == count and not any(_DIGIT.search(item) for item in items) else None

    def _compare(self, against: re.Match[str], run: list[Quantity], begin: int) -> None:
        """Read 增速比全省和全国分别高0.7、1.4个百分点: what was named last beside two others."""
        how = against["how"] or against["than"]
        for other, quantity in zip((against["one"], against["two"]), run, strict=True):
            if not quantity.rough:
                other = _ASIDE.sub("", other)
                name = f"{self.names.last}增速" + (how + other if against["than"] else f"比{other}{how}")
                self.given.add(name, "level", quantity.value, quantity.unit, begin, quantity.end)


def _with_full_marks(text: str) -> str:
    """A text with Chinese marks for those that stand beside Chinese characters in their half-width form."""
    return _HALF_MARK.sub(lambda match: _FULL_MARKS[match.group()], text) if "," in text else text


def _in_span(sentence: Sentence, quantity: Quantity) -> bool:
    return any(
        span.start <= quantity.start < span.end and span.label in ("EVENT", "DOCUMENT", "PROGRAM", "ORG", "ORGAN")
        for span in sentence.spans
    )
