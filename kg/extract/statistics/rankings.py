"""What is measured once and told place by place: 各省GDP增速：甲省6.2%、乙省5.8%; 总量前三的是甲省（4亿元）、乙省（3亿元）."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.dates import PERIOD
from kg.extract.reading import Sentence
from kg.extract.statistics.changes import Change
from kg.extract.statistics.items import MEASURED
from kg.extract.statistics.measured import Names
from kg.extract.statistics.measures import clause_start, clean_name
from kg.extract.statistics.quantities import Quantity

_PLACES = r"(?:地级市|设区市|省区市|省份|省区|省市|城市|地区|县区|市州|地市|[省市区县])"
#: How those listed came out.
_CAME = (
    r"(?:由[好高大快多低差][到至][差低小慢少高好]|从[好高大快多低][到至][差低小慢少高]|排[在名序]|位[居列次]|[居靠列]|最[高低快慢大小多少好差]|较[快慢高低大小多少]"
    r"|(?:排名?)?[前后末倒](?:列|数|[\d一二三四五六七八九十两]+[名位]?)|(?:均|都)?(?:高于|低于|快于|慢于|超过|跑[赢输]))"
)
_TAIL = re.compile(rf"的?(?:表现)?{_CAME}.*$")
#: A rate of which each place has one, and which way it went.
_RATE = re.compile(r"(?P<scope>同比|环比|年均)?的?(?P<rate>增速|增幅|涨幅|升幅|降幅|跌幅|增长率|改善幅度|提升幅度|下降幅度)$")
_FALLS = ("降幅", "跌幅", "下降幅度")
#: What each place has so much of, at the end of the words over a list of them.
_MEASURE = re.compile(
    MEASURED.pattern + r"|(?:GDP|CPI|PPI|PMI|PM2\.5|PM10|浓度|进度|[一-龥]数|[一-龥]{2}率|比例|比重|占比|人口|天数|经济总量|税收|贷款|存款|外贸|房价|投资|单价|降[水雨]量|气温)$"
)
_SHARES = ("率", "比例", "比重", "占比", "进度", "满意度", "集中度", "覆盖面")
#: The size of what the text tells of.
_SIZE = re.compile("(?:经济)?(?:总量|体量|规模|座次|位次|总额|排位)$")
#: Of what sort the places are: 各省, 县区.
_SORT = re.compile(
    rf"^(?:[（(]?[一二三四五六七八九十\d]+[）．、.])?(?:各|全国|全省|全市|省内|主要|\d+个)*{_PLACES}(?:（[县市区、]+）)?的?(?![及级内属管直])(?=[一-龥A-Z]{{2}})"
)
_SEEN_FROM = re.compile("^[从按比看论就以在]?(?P<what>.*?)(?:方面|角度|来?看|而言|来说|[上中里榜]|排行榜?|排名|情况|如下|数据|(?:分别|依次|主要)?[是为有])*$")
_ASIDE, _SAID_ASIDE = re.compile("（[^（）]*）"), re.compile("（括号内为(?P<what>[^（）]{2,12})）")
_MARK = re.compile("[，：；]")
#: What may stand before the first place of a list, or the next one, and names nothing.
_FIRST = re.compile(
    r"[（）、，；：和及与]*(?:而|但|其中，?的?)?(?:(?:其次|随后|之后|紧随其后|垫底|领跑|领先|(?:排名?|位?[居列])?(?:第[一二三四五六七八九十]|末位|首位)位?|最[高低快慢大小多少好差]|末位|榜首)的?(?:则|分别)?[是为]?|[是为])?"
)
_LINKS = r"(?:则|却|也|均|各|同|都|并列|仅|只|有|为|达到?|是|以|高达|分别|依次)*"
_LINKED = re.compile(_LINKS)
#: Places at the end of the words before a number, each a sign: 甲省、乙省两省均为, 甲市增速最高（.
_ENTRY = re.compile(
    rf"(?P<places>\x01(?:（[一-龥]{{2,6}}）)?(?:[、和与及]\x01)*)(?:等?[两三四五六七八九十\d]+个?[省市地区县国]|等)?"
    rf"(?P<rate>增速|增幅|涨幅|降幅|跌幅)?(?:最[高低快慢大小多少]|(?:[位排名居]|位[列居]|排名?)*(?:第[一二三四五六七八九十]位?|首位?|末位?|[一二三四五]位)|次之|其次|紧随其后|领[跑先]|垫底)?，?{_LINKS}[（的]?$"
)
_BESIDE = re.compile("[，、；]?(?:都|均|也|略|明显|远)*(?:[高低快慢]于|超过|不及)")
#: The words before the places say what follows.
_SAYS = ("是", "为", "有", "：", "，", "中")
_OF_WHOLE = re.compile("(?:全[国省市县区州]|我[省市区县州])(?:平均(?:水平)?)?|(?<![的日月年人])平均(?=为|\\d)")
#: 银川市（不含|宁东）
_LEFT_OUT = re.compile("不?含$")
#: A thing, or a place that is no span, as an item of such a list.
_ITEM = re.compile(r"[）、，；：和及与]*(?:而|其中，?)?(?P<item>[一-龥A-Za-z][一-龥A-Za-z0-9“”]{1,11}?)[（为达是]?$")
_LAST_ITEM = re.compile(r".*[的则][是有为](?P<item>[一-龥]{1,6}(?:[市县区州旗盟镇乡]|街道)|[一-龥]{2,4}(?=（))[（为达]?$")
_LOCAL = re.compile("[一-龥]{1,6}(?:[市县区州旗盟镇乡]|街道)")
_SEEN = re.compile("(?:从|按|分)[^，。；]{1,10}(?:看|分)，|其中，?|各[市县区州地]")
#: What a title says that its text ranks.
_TITLED = re.compile("GDP|(?:地区|国内)?生产总值|(?:固定资产|工业|外贸)?投资|(?:财政|一般公共预算|居民|可支配)+收入|零售(?:总)?额|进出口|外贸|常住人口|快递业务量|用电量|房价|CPI|粮食产量")
#: Of what sort the things are: 主要产品|产量.
_OF_ALL = re.compile("^(?:主要|各类?|重点|部分)?[一-龥]{0,3}?(?:产品|商品|物资|农资|行业|品种|产业|企业|公司|机构|银行|景区|作物)的?(?=[一-龥]{2})")
_WHO = ("单位", "部门", "地区", "名单", "对象", "省份", "城市", "称", "说", "示", "绍", "为")
#: What a thing may have so much of.
_THINGS_HAVE = re.compile("(?:[率量额值价]|价格|面积|投资|收入|利润|[出进]口|指数|浓度|亩产|单产)$")
#: What is no thing of which something is measured.
_NO_THING = ("其中", "达到", "增长", "下降", "单位", "合计", "总计", "平均", "分别")
_ENDS = "，、；。）（\n"
#: 甲省以10.8%|领跑
_LEADS = re.compile("(?:的(?:增[速幅]|涨幅))?(?:领跑|领先|垫底|[居列位排](?:[第前末首于在名]|全[国省市球])|位[居列]|稳居|暂[居列])")




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
        if self.unit and quantity.unit:
            return _base(self.unit) == _base(quantity.unit)
        return not quantity.unit or quantity.percent == self.name.endswith(_SHARES)


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a list: the places that it is of, what is measured, and how."""

    places: tuple[str, ...]
    name: str
    kind: str


class Ranking:
    """What is measured of the places of a list, from where it is named on."""

    def __init__(self, text: str, title: str) -> None:
        self._text = text
        titled = _TITLED.search(title)
        self._title = titled[0] if titled else ""
        #: What is told place by place: in the sentence, in the paragraph, in the text.
        self._here: Topic | None = None
        self._paragraph: Topic | None = None
        self._rate: Topic | None = None
        self._said: Topic | None = None
        #: What numbers in brackets behind the values are; whether things are listed, whose names belong to the measure.
        self._aside, self._things = "", False
        #: Where the number before in the sentence ends.
        self.passed = 0

    def begin_story(self) -> None:
        """Forget the story before."""
        self._rate = None

    def begin_paragraph(self) -> None:
        """Forget what the paragraph before told."""
        self._paragraph = self._said = None
        self.begin()

    def begin(self) -> None:
        """Forget what the sentence before told."""
        self._here, self._aside, self._things = None, "", False

    def note(self, name: str, change: str, quantity: Quantity) -> None:
        """Note a rate that the text gives, of which each place may have one."""
        if quantity.percent and change != "level":
            self._said = Topic(name, change)
        if self._rate is None and quantity.percent and change.endswith(("增长", "下降")):
            self._rate = Topic(name, "增长")

    def topic(self, quantity: Quantity, names: Names) -> Topic | None:
        """What a number told of a place measures, where its words name nothing."""
        said = self._said if self._said and self._said.name == names.last else None
        return next((topic for topic in (self._here, self._paragraph, said) if topic and topic.fits(quantity)), None)

    def of_text(self, quantity: Quantity) -> Topic | None:
        """The same from the text before or its title."""
        if quantity.percent:
            return Topic(self._title, "增长") if self._title else self._rate
        money = (quantity.unit or "").endswith("元")
        return Topic(self._title, "level", quantity.unit) if self._title and money else None

    def entry(
        self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity, change: Change, names: Names
    ) -> Entry | None:
        """The entry that a number is, of a list of places or things; ``names``: what was measured before."""
        text, end = self._text, quantity.end
        if text[end : end + 1] not in _ENDS and not _LEADS.match(text, end):
            return None
        told = change if change.kind.endswith(("增长", "下降")) and change.words != prefix else None
        words = change.words if told else prefix
        if prefix == "（" and self._aside and self._here:
            return None if quantity.percent else Entry((), self._aside, "level")
        places, first, rate, bare = self._places(sentence, begin, words)
        if not places:
            return self._thing(sentence, begin, words, quantity, told, names)
        head, said = self._head(sentence, first, quantity, names.last)
        if head:
            self._here = self._paragraph = head
        elif said and not bare:
            return None
        topic = self.topic(quantity, names)
        if topic is None and rate:
            topic = Topic(names.last or self._theme(), "下降" if rate in _FALLS else "增长")
        if topic is None and not quantity.percent and names.levels.get(quantity.unit or ""):
            told_of = _SEEN.search(text, sentence.start, begin + 3) or self._goes_on(sentence, quantity)
            topic = Topic(names.levels[quantity.unit or ""], "level", quantity.unit) if told_of else None
        if topic is None and not names.last and not names.before(sentence, begin, change, quantity):
            topic = self.of_text(quantity)
        return self._as(topic, places, quantity, told) if topic and topic.name else None

    def _goes_on(self, sentence: Sentence, quantity: Quantity) -> bool:
        """Whether a place with a number in the same unit follows a number."""
        end = quantity.end
        if self._text.startswith("（", end):
            end = self._text.find("）", end, sentence.end) + 1 or end
        behind = next((span for span in sentence.spans if span.start == end + 1 and span.label == "REGION"), None)
        more = behind and re.match(r"\d[\d.]*([^\d，。；、（）]+)", self._text[behind.end : behind.end + 14])
        return bool(more and more[1] == quantity.unit)

    def over(self, sentence: Sentence, first: int, quantity: Quantity, names: Names) -> Topic | None:
        """What a list that begins at ``first`` has numbers of, where its own words name nothing."""
        head, _ = self._head(sentence, first, quantity, names.last)
        if head:
            self._here = self._paragraph = head
        topic = head or self.topic(quantity, names) or (None if names.last else self.of_text(quantity))
        self._paragraph = topic or self._paragraph
        return topic

    def _as(self, topic: Topic, places: tuple[str, ...], quantity: Quantity, change: Change | None) -> Entry:
        kind = topic.kind
        if change:
            kind = change.kind if change.kind[:2] in ("同比", "环比") else topic.scope + change.kind[-2:]
        self._here = self._paragraph = Topic(topic.name, topic.kind, quantity.unit, topic.scope)
        return Entry(places, topic.name, kind)

    def _theme(self) -> str:
        return self._title or (self._rate.name if self._rate else "")

    def _places(self, sentence: Sentence, begin: int, words: str) -> tuple[tuple[str, ...], int, str, bool]:
        """The places at the end of words before a number, where the first begins, the rate beside them, and whether
        nothing but links stands before them.
        """
        end, start = begin + len(words), begin
        if _LINKED.fullmatch(words) and self._text[begin - 1] == "，":  # 甲市、乙市，|均为5%
            start = max(self.passed, clause_start(self._text, sentence.start, begin - 1))
        signs, spans = self._signs(sentence, start, end)
        entry = _ENTRY.search(signs)
        if entry is None:
            return (), 0, "", False
        listed = spans[-entry["places"].count("\x01") :]
        before = signs[: entry.start()]
        beside = signs.endswith("的")  # 都快于甲省和乙省的|7.5%
        bare = bool((_BESIDE if beside else _FIRST).fullmatch(before))
        if beside and not bare:
            return (), 0, "", False
        if not bare and not before.endswith(_SAYS):
            return (), 0, "", False
        places = tuple(self._text[a:b].removesuffix("水平").removesuffix("平均") for a, b in listed)
        return tuple(filter(None, places)), listed[0][0], entry["rate"] or "", bare

    def _signs(self, sentence: Sentence, begin: int, end: int) -> tuple[str, list[tuple[int, int]]]:
        """The text between two places with a sign for each place and without times, and where the places stand."""
        places = [
            (span.start, span.end)
            for span in sentence.spans
            if span.label == "REGION" and not _LEFT_OUT.search(self._text, span.start - 3, span.start)
        ]
        places += [word.span() for word in _OF_WHOLE.finditer(self._text, begin, end)]
        places = sorted(place for place in places if begin <= place[0] and place[1] <= end)
        pieces, at = [], begin
        for start, stop in places:
            pieces += [self._text[at:start], "\x01"] if start >= at else []
            at = max(at, stop)
        return PERIOD.sub("", "".join(pieces) + self._text[at:end]), places

    def _head(self, sentence: Sentence, first: int, quantity: Quantity, last: str) -> tuple[Topic | None, bool]:
        """What the words between the number before and the first place say that is measured, and whether they say
        more than how the places came out.
        """
        passed = max(self.passed, sentence.start)
        words = self._text[passed:first]
        if len(words) < 3:
            return None, False
        if aside := _SAID_ASIDE.search(words):
            self._aside = aside["what"]
        whole = PERIOD.sub("", _ASIDE.sub("", words))
        for segment in reversed(_MARK.split(whole)):
            seen = _SEEN_FROM.match(segment)
            base = _TAIL.sub("", seen["what"] if seen else segment)
            if not base or _FIRST.fullmatch(base):
                continue
            if rate := _RATE.search(base):
                name = self._name(sentence, passed, base[: rate.start()]) or last or self._theme()
                kind = "下降" if rate["rate"] in _FALLS else "增长"
                scope = rate["scope"] if rate["scope"] in ("同比", "环比") else ""
                return (Topic(name, scope + kind, scope=scope) if name else None), True
            if _SIZE.fullmatch(base):
                name = self._theme()
                return (Topic(name, "level", quantity.unit) if name and not quantity.percent else None), True
            measured = _MEASURE.search(base) or (
                whole.endswith(("：", "，"))
                and quantity.unit in ("个", "家")
                and segment[:1] not in "从按分"
                and not base.endswith(_WHO)
            )
            if measured and (name := self._name(sentence, passed, base)):
                kind = "占比" if name.endswith(("占比", "比重")) else "level"
                topic = Topic(name, kind, quantity.unit)
                return (topic if topic.fits(quantity) else None), True
            return None, True
        return None, False

    def _name(self, sentence: Sentence, begin: int, words: str) -> str:
        return _SORT.sub("", clean_name(self._text, sentence, begin, words))

    def _thing(
        self, sentence: Sentence, begin: int, words: str, quantity: Quantity, change: Change | None, names: Names
    ) -> Entry | None:
        """The same of a place that is no span, and of a thing, whose name is a part of what is measured."""
        item = _LAST_ITEM.fullmatch(words) or _ITEM.fullmatch(words)
        if item is None:
            return None
        name, first = item["item"], begin + item.start("item")
        if self._text[first - 1] == "：" or (
            self._text[first - 1] in "，是有为" and (_LOCAL.fullmatch(name) or item.re is _LAST_ITEM)
        ):
            head, said = self._head(sentence, first, quantity, names.last)
            self._here = self._paragraph = head or (None if said else self._here)
            self._things = bool(self._here and _THINGS_HAVE.search(self._here.name))
        if self._here is None or not self._here.fits(quantity):
            return None
        if _LOCAL.fullmatch(name) or item.re is _LAST_ITEM:
            return self._as(self._here, (name,), quantity, change)
        if not self._things or MEASURED.search(name) or name.endswith(_NO_THING):
            return None
        entry = self._as(self._here, (), quantity, change)
        return Entry((), name + _OF_ALL.sub("", entry.name), entry.kind)
