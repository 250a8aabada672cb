"""What the words over a list say that is measured: 各市GDP增速由高到低：, 业务量居前的五个城市（亿件）：, 总量方面，."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.extract.dates import PERIOD, without_periods
from kg.extract.lexicon import Lexicon
from kg.extract.reading import Sentence
from kg.extract.statistics.items import MEASURED
from kg.extract.statistics.measures import clean_name
from kg.extract.statistics.quantities import Quantity

_PLACES = r"(?:地级市|设区市|省区市|省份|省区|省市|城市|地区|县区|市州|地市|[省市区县])"
#: How those listed came out.
_CAME = (
    r"(?:由[好高大快多低差][到至][差低小慢少高好]|从[好高大快多低][到至][差低小慢少高]|排[在名序]|位[居列次]|[居靠列](?=[前后第首末榜])|最[高低快慢大小多少好差]|较[快慢高低大小多少好差优弱强]|[超落]标"
    r"|(?:排名?)?[前后末倒](?:列|数|[\d一二三四五六七八九十两]+[名位]?)|(?:均|都)?(?:高于|低于|快于|慢于|超过|跑[赢输]))"
)
_TAIL = re.compile(rf"的?(?:表现)?{_CAME}.*$")
#: A rate of which each place has one, and which way it went.
RATE = re.compile(
    r"(?P<scope>同比|环比|年均)?的?(?P<rate>增速|增幅|涨幅|升幅|降幅|跌幅|增长率|[正负]增长|改善幅度|提升幅度|下降幅度)$"
)
#: 生产总值|及同比增速
_WITH_RATE = re.compile(
    r"(?P<name>.{2,}?)(?:（[^（）]*）)?(?:及其?|和|与|、)(?P<scope>同比|环比)?(?:名义|实际)?(?P<rate>增速|增幅|涨幅|增长率)"
)
FALLS = ("降幅", "跌幅", "下降幅度", "负增长")
#: What each place has so much of, at the end of the words over a list of them.
_MEASURE = re.compile(
    MEASURED.pattern
    + r"|(?:GDP|CPI|PPI|PMI|PM2\.5|PM10|浓度|进度|[一-龥]数|[一-龥）][一-龥]率|比例|比重|占比|人口|天数|经济总量|税收|贷款|存款|资金|外贸|房价|投资|单价|降[水雨]量|气温)$"
)
SHARES = ("率", "比例", "比重", "占比", "进度", "满意度", "集中度", "覆盖面")
#: Things of one list may have so much in units of their own.
_OUTPUT = ("产品产量", "产品销量")
#: The size of what the text tells of.
_SIZE = re.compile("(?:经济)?(?:总量|体量|规模|座次|位次|总额|排位)$")
#: Of what sort the places are: 各省, 县区.
_SORT = re.compile(
    rf"^(?:[（(]?[一二三四五六七八九十\d]+[）．、.])?(?:各|其余|其他|全国|全省|全市|省内|主要|\d+个?)*{_PLACES}(?:（[县市区、]+）)?的?(?![及级内属管直列])(?=[一-龥A-Z]{{2}})"
)
_SORT_ALONE = re.compile(rf"(?:全[国省市]|省内|我[省市]|其余|其他|各)?(?:的?\d+个?)?{_PLACES}")
#: 从GDP增速看, 投资方面: what words that take up a topic say of it.
_SEEN_FROM = re.compile(
    "^[从按比看论就以在]?(?P<what>.*?)(?:方面|角度|来?看|而言|来说|[上中里榜]|排行榜?|排名|情况|如下|数据|(?:的|分别|依次|主要)?[是为有])*$"
)
_IN_BRACKETS = re.compile("（(?P<what>[^（）]{2,12})）[^（）]{0,6}$")
_ASIDE, _SAID_ASIDE = re.compile("（[^（）]*）"), re.compile("（括号内为(?P<what>[^（）]{2,12})）")
_MARK = re.compile("[，：；]")
#: Those of whom something is counted, and who says so, are no things counted.
_WHO = ("单位", "部门", "地区", "名单", "对象", "省份", "城市", "称", "说", "示", "绍", "为")
#: What may stand before the first place of a list, or the next one, and names nothing.
FIRST = re.compile(
    r"[（）、，；：和及与]*(?:而|但|其中，?的?)?(?:只有|仅有?|唯有|唯独|就连"
    r"|其余)?(?:(?:其次|随后|之后|紧随其后|垫底|领跑|领先|(?:排名?|位?[居列])?(?:第[一二三四五六七八九十]|末位|首位)位?|最[高低快慢大小多少好差]|末位|榜首)的?(?:则|分别)?[是为]?|[是为])?"
)
#: The first place or thing stands at least so far behind the words that name what is measured.
_LEAST = 3
#: A line over paragraphs: 二、投资完成率, ■PM2.5浓度较低的县（1—7月，单位：微克/立方米）.
_LINE = re.compile(
    r"[^一-龥A-Za-z\d（“]*(?:[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、．.]\s*)?(?P<what>(?:[^，。；！？：\n（）]|（[^（）]{1,4}）(?!$)){3,30})"
    r"(?P<notes>(?:（[^（）]*）)*)：?"
)
_UNIT_TOLD = re.compile("单位[：:]?(?P<unit>[^，；、（）]{1,8})")
_AMOUNT = re.compile(r"\d(?:%|[万亿]?[元个家人件])")
#: 综合指数|较好的设区市, 降尘量|超标的县（市、区）: how those listed below a line came out.
_THOSE = re.compile(rf"的?(?:表现)?{_CAME}[^，。；]{{0,3}}的?(?:{_PLACES}|企业|单位|部门|行业|园区)?(?:（[^（）]*）)?$")
#: A line that tells what somebody says is no head of a list.
_SAID = re.compile("[称说]|表示|显示|预[计测]|将")
#: 问题交办情况：: a paragraph that begins so has a head of its own.
_OWN_HEAD = re.compile(r"[^，。；：\n\d]{2,10}(?:情况|问题|方面|工作|通报)：")
#: How those listed below a line fared: 综合指数同比|不降反升|的县.
_WENT = re.compile(
    r"(?P<scope>同比|环比)?(?P<how>不降反[升增]|不[升增]反降|上升|上涨|增长|下降|下跌|回落|恶化)(?:的.*)?$"
)
#: 后三名（均为下降）：
_ALL_FELL = re.compile("（[均都全部]*[为呈]?(?:同比|环比)?(?:下降|负增长|下跌)）")
#: How far before a rate of a place its measure may be named.
_NEAR = 160
_TOLD_SO = re.compile("GDP|数据|成绩单|答卷|出炉|公布|晒出|排名|榜")
#: 28个省份GDP“成绩单”出炉: the first sentences say that the text ranks places.
_RANKS = re.compile(
    "(?:省份|城市|省区市|[各\\d][省市县区地])[^。\n]{0,20}(?:GDP|数据|成绩单|答卷|出炉|公布|晒出|排名|榜)|(?:榜单|成绩单)[^。\n]{0,20}(?:出炉|公布)"
)


def _rate_kind(rate: re.Match[str]) -> str:
    """How a rate that is named with its measure is told."""
    return (rate["scope"] or "") + "增长"


def _base(unit: str) -> str:
    """A unit without 万 and 亿."""
    return unit.lstrip("万亿") or unit


@dataclass(frozen=True, slots=True)
class Topic:
    """What is measured of each place: its name, how it is told, the last unit of it."""

    name: str
    kind: str
    unit: str | None = None
    scope: str = ""

    def fits(self, quantity: Quantity) -> bool:
        """Whether a quantity may be a value of it."""
        if self.kind != "level":
            return quantity.percent
        if self.name.endswith(_OUTPUT) and self.unit:
            return quantity.unit is not None and not quantity.percent and not quantity.unit.endswith("元")
        if self.unit and quantity.unit:
            return _base(self.unit) == _base(quantity.unit)
        return not quantity.unit or quantity.percent == self.name.endswith(SHARES)


@dataclass(frozen=True, slots=True)
class Heading:
    """What words over a list say: ``said`` something else than how those listed came out; ``aside`` of its brackets."""

    topic: Topic | None
    said: bool
    aside: str = ""
    fell: bool = False
    #: How the second number of each place is told: 生产总值（亿元）及同比增速：甲市4405，6.3%.
    second: str = ""


@dataclass(frozen=True, slots=True)
class Headline:
    """What a line over paragraphs says of those listed below: what is measured, how rates moved, when, by what unit."""

    topic: Topic | None = None
    kind: str = ""
    period: str = ""
    unit: str = ""


@lru_cache(maxsize=4)
def _compile_titled(lexicon: Lexicon) -> re.Pattern[str]:
    """What a title says that its text ranks."""
    return re.compile("|".join(sorted(lexicon.word_list("headline-measure"), key=lambda word: (-len(word), word))))


class Headings:
    """Reads the words over the lists of one text, whose title may say what it ranks."""

    def __init__(self, text: str, title: str, lexicon: Lexicon) -> None:
        self._text = text
        self._titled = _compile_titled(lexicon)
        titled = self._titled.search(title)
        self.title = titled[0] if titled else ""
        ranks = _TOLD_SO.search(text, 0, _NEAR) and _RANKS.search(text, 0, _NEAR)
        named = self._titled.search(text, 0, _NEAR) if ranks else None
        #: What the first sentences name of places that they say are ranked.
        self._lede = named[0] if named else ""
        #: What the line over the paragraph says.
        self.headline = Headline()
        #: The first rate that a story gives, of which each place may have one.
        self.rate: Topic | None = None

    @property
    def theme(self) -> str:
        """What the text ranks."""
        return (
            (self.headline.topic.name if self.headline.topic else "")
            or self.title
            or (self.rate.name if self.rate else "")
            or self._lede
        )

    def nearest(self, end: int) -> str:
        """The measure that the text named last a little before a place."""
        named = list(self._titled.finditer(self._text, max(0, end - _NEAR), end))
        return named[-1][0] if named else ""

    @property
    def ranks(self) -> bool:
        """Whether the title or the first sentences say what the text ranks."""
        return bool(self.title or self._lede)

    def line(self, sentence: Sentence) -> bool:
        """Read a line over paragraphs; whether it is one."""
        line = _LINE.fullmatch(self._text, sentence.start, sentence.end)
        if line is None or _AMOUNT.search(line["what"]):
            return False
        if _SAID.search(line["what"]):
            self.headline = Headline()
            return True
        notes = line["notes"]
        when, unit = PERIOD.search(line[0]), _UNIT_TOLD.search(notes)
        words, begin = without_periods(line["what"]), line.start("what")
        went = _WENT.search(words)
        base = _THOSE.sub("", words[: went.start()] if went else words)
        rate = None if went else RATE.search(base)
        told = went or rate
        kind = ""
        if told:
            fell = rate["rate"] in FALLS if rate else bool(went and went["how"][-1] in "降跌落")
            kind = (told["scope"] if told["scope"] in ("同比", "环比") else "") + ("下降" if fell else "增长")
            base = base[: rate.start()] if rate else base
        name = self._name(sentence, begin, base) if told or _MEASURE.search(base) else ""
        several = "、" in name
        topic = (
            Topic(name, kind or "level", unit["unit"] if unit else None, kind[:-2]) if name and not several else None
        )
        period = when[0] if when and (topic or kind) and not when[0].endswith("来") else ""
        self.headline = Headline(topic, kind, period, unit["unit"] if unit else "")
        return True

    def below(self, begin: int) -> Topic | None:
        """What the line over a paragraph that begins at a place says is measured, unless it has a head of its own."""
        if self.headline.topic and _OWN_HEAD.match(self._text, begin):
            self.headline = Headline()
        return self.headline.topic

    def listed(self, name: str, unit: str | None) -> None:
        """Note the unit of what is listed below a line."""
        topic = self.headline.topic
        if topic and topic.name == name and topic.kind == "level" and topic.unit is None:
            self.headline = replace(self.headline, topic=replace(topic, unit=unit))

    def of_text(self, quantity: Quantity) -> Topic | None:
        """What a number measures by the title or by the text before."""
        name = self.title or self._lede
        if quantity.percent:
            kind = "level" if name.endswith(SHARES) else "增长"
            return Topic(self.title, kind) if self.title else self.rate or (Topic(name, kind) if name else None)
        money = (quantity.unit or "").endswith("元")
        return Topic(name, "level", quantity.unit) if name and money else None

    def read(self, sentence: Sentence, begin: int, first: int, quantity: Quantity, last: str) -> Heading:
        """What the words from ``begin`` to the first thing listed say; ``last`` was measured before."""
        words = self._text[begin:first]
        if len(words) < _LEAST:
            return Heading(None, said=False)
        aside = told["what"] if (told := _SAID_ASIDE.search(words)) else ""
        fell = "（" in words and bool(_ALL_FELL.search(words))
        whole = without_periods(_ASIDE.sub("", words))
        for segment in reversed(_MARK.split(whole)):
            seen = _SEEN_FROM.match(segment)
            base = "" if _TAIL.fullmatch(segment) else _TAIL.sub("", seen["what"] if seen else segment)
            if base and not FIRST.fullmatch(base) and not _SORT_ALONE.fullmatch(base):
                both = None if quantity.percent else _WITH_RATE.fullmatch(base)
                base, second = (both["name"], _rate_kind(both)) if both else (base, "")
                first = whole.endswith("，") and begin == sentence.start
                over = (whole.endswith("：") or first) and not whole.endswith("情况：") and segment[:1] not in "从按分"
                topic = self._topic(sentence, begin, base, quantity, last, over=over)
                if topic is None and (bracketed := _IN_BRACKETS.search(words)):  # 各地情况（完成率）：
                    topic = self._topic(sentence, begin, bracketed["what"], quantity, last, over=False)
                return Heading(topic, said=True, aside=aside, fell=fell, second=second if topic else "")
        return Heading(None, said=False, aside=aside, fell=fell)

    def _topic(
        self, sentence: Sentence, begin: int, words: str, quantity: Quantity, last: str, *, over: bool
    ) -> Topic | None:
        if rate := RATE.search(words):
            own = self._name(sentence, begin, words[: rate.start()])
            name = ("" if _SORT_ALONE.fullmatch(own) else own) or last or self.theme
            scope = rate["scope"] if rate["scope"] in ("同比", "环比") else ""
            kind = scope + ("下降" if rate["rate"] in FALLS else "增长")
            return Topic(name, kind, scope=scope) if name else None
        if _SIZE.fullmatch(words):
            return Topic(self.theme, "level", quantity.unit) if self.theme and not quantity.percent else None
        things = over and quantity.unit in ("个", "家") and not words.endswith(_WHO)
        name = self._name(sentence, begin, words) if things or _MEASURE.search(words) else ""
        topic = Topic(name, "占比" if name.endswith(("占比", "比重")) else "level", quantity.unit)
        if name and quantity.percent and self.headline.kind and not name.endswith(SHARES):
            return Topic(name, self.headline.kind)  # （三）工业投资、民间投资增速 / 工业投资前两名：
        return topic if name and topic.fits(quantity) else None

    def _name(self, sentence: Sentence, begin: int, words: str) -> str:
        return _SORT.sub("", clean_name(self._text, sentence, begin, words))
