"""What is measured once and told place by place: 各省GDP增速：甲省6.2%、乙省5.8%; 总量前三的是甲省（4亿元）、乙省（3亿元）."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.extract.dates import PERIOD
from kg.extract.lexicon import Lexicon
from kg.extract.reading import Sentence
from kg.extract.statistics.changes import Change
from kg.extract.statistics.entries import places_before
from kg.extract.statistics.items import MEASURED
from kg.extract.statistics.measured import Names
from kg.extract.statistics.quantities import Quantity
from kg.extract.statistics.rates import RATE_NEXT
from kg.extract.statistics.topics import FALLS, SHARES, Headings, Headline, Topic

_MORE = re.compile(r"\d[\d.]*(?P<unit>[^\d，。；、（）]+)")
#: A thing, or a place that is no span, as an item of such a list.
_ITEM = re.compile(r"[）、，；：和及与]*(?:而|其中，?)?(?P<item>[一-龥A-Za-z][一-龥A-Za-z0-9“”]{1,11}?)[（为达是]?$")
_LAST_ITEM = re.compile(
    r".*(?:[位名]|最[高低快慢大小多少好差]|其次|之后|垫底)的?(?:分别|依次)?[是有为](?P<what>[一-龥]{2,8})[（为达]?$"
    r"|.*[的则][是有为](?P<item>[一-龥]{1,6}(?:[市县区州旗盟镇乡]|街道)|[一-龥]{2,4}(?=（))[（为达]?$"
)
_TIME = re.compile(rf"[、，；]?(?P<when>{PERIOD.pattern})(?:当月)?[为达是（]?")
_LOCAL = re.compile(
    "[一-龥]{1,6}(?:(?<![景小社园灾山牧城校库地片辖厂矿林湖特住军])区|(?<![楼股超城门夜集都])市|[县州旗盟镇乡]|街道)"
)
#: 水务局（99.1%）: a department of a list.
_BODY = re.compile("[局厅委部办会院处]$|公司$|集团$|银行$|中心$")
#: A short name of a place has so many characters at most.
_SHORT = 3
_LOCAL_ENDS = "市县区州旗盟镇乡道为达是（"
#: 从区域看，甲区5家
_SEEN = re.compile("(?:从|按|分)[^，。；]{1,10}(?:看|分)，|其中，?|各[市县区州地]")
#: Of what sort the things are: 主要产品|产量.
_OF_ALL = re.compile(
    "^(?:主要|各类?|重点|部分)?[一-龥]{0,3}?(?:产品|商品|物资|农资|行业|品种|产业|企业|公司|机构|银行|景区|作物)的?(?=[一-龥]{2})"
)
#: What a thing may have so much of.
_THINGS_HAVE = re.compile("(?:[率量额值价]|价格|面积|投资|收入|利润|[出进]口|指数|浓度|亩产|单产)$")
#: What is no thing of which something is measured.
_NO_THING = ("其中", "达到", "增长", "下降", "单位", "合计", "总计", "平均", "分别")
#: A measure that is named whole.
_WHOLE = 3
_ENDS = "，、；。）（\n"
#: 甲省以10.8%|领跑
_LEADS = re.compile(
    "的(?:累计|当月)?(?:同比|环比)?(?:增[速幅]|[涨降跌]幅|增长率)|(?:领跑|领先|垫底|[居列位排](?:[第前末首于在名]|全[国省市球])|位[居列]|稳居|暂[居列]|[并分同]列)"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a list: the places that it is of, what is measured, and how."""

    places: tuple[str, ...]
    name: str
    kind: str


class Ranking:
    """What is measured of the places of a list, from where it is named on."""

    def __init__(self, text: str, title: str, lexicon: Lexicon) -> None:
        self._text = text
        self._headings = Headings(text, title, lexicon)
        #: What is told place by place in the sentence, and in the paragraph; the rate that was given last.
        self._here: Topic | None = None
        self._paragraph: Topic | None = None
        self._said: Topic | None = None
        #: The last rate of them in the text.
        self._last: Topic | None = None
        #: What numbers in brackets behind the values are; whether things are listed, whose names belong to the measure.
        self._aside, self._things = "", False
        #: How the second number of each place is told.
        self._second = ""
        #: Where the number before in the sentence ends.
        self.passed = 0

    def begin_story(self) -> None:
        """Forget the story before."""
        self._headings.rate = self._last = None
        self._headings.headline = Headline()

    def begin_paragraph(self, begin: int) -> None:
        """Forget what the paragraph before told; take what a line over this one says."""
        self._paragraph, self._said = self._headings.below(begin), None
        self.begin()

    def begin_line(self, sentence: Sentence) -> None:
        """Read a short line, which may say what the paragraphs below it list."""
        if self._headings.line(sentence):
            self._paragraph = None

    @property
    def ranks(self) -> bool:
        """Whether the title or the first sentences say what the text ranks."""
        return self._headings.ranks

    @property
    def headline(self) -> Headline:
        """What the line over the paragraph says."""
        return self._headings.headline

    def begin(self) -> None:
        """Forget what the sentence before told."""
        self._here, self._aside, self._things, self._second = None, "", False, ""

    def opens(self, name: str, quantity: Quantity) -> None:
        """Forget what was told place by place before a number behind which brackets say where those are: 61例（甲省38例."""
        if self._here and self._here.name != name and self._here.kind == "level" and self._here.fits(quantity):
            self._here = self._paragraph = None

    def note(self, name: str, change: str, quantity: Quantity) -> None:
        """Note a rate that the text gives, of which each place may have one."""
        if quantity.percent and change != "level":
            self._said = Topic(name, change)
            if self._headings.rate is None and change != "占比":
                self._headings.rate = Topic(name, "增长")

    def under(self, prefix: str, name: str, quantity: Quantity) -> str:
        """A name as the line over the paragraph has it, where it says more: 重点项目完成投资 / 甲市：|完成投资|3亿元."""
        topic = self.headline.topic
        if topic is None or topic.kind != "level" or quantity.percent != topic.name.endswith(SHARES):
            return name
        rate = quantity.percent and name.endswith("完成率") and topic.name.endswith("完成率")
        return topic.name if rate or (len(prefix) >= _WHOLE and topic.name.endswith(prefix)) else name

    @property
    def rate_kind(self) -> str:
        """How the last rate of the paragraph was said."""
        return self._said.kind if self._said else ""

    def is_rate(self, name: str) -> bool:
        """Whether the last rate of the paragraph was of this."""
        return self._said is not None and self._said.name == name

    def is_part(self, name: str) -> bool:
        """Whether a name ends with what the last rate was of, as that of a part does: 制造业|增加值."""
        tail = MEASURED.search(self._said.name) if self._said else None
        return bool(tail and name.endswith(tail[0]) and self._said and name != self._said.name)

    def entry(
        self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity, change: Change, names: Names
    ) -> Entry | None:
        """The entry that a number is, of a list of places or things; ``names``: what was measured before."""
        text, end = self._text, quantity.end
        if text[end : end + 1] not in _ENDS and not _LEADS.match(text, end):
            return None
        if self._second and self._here and quantity.percent and prefix in ("", *"-－"):
            return Entry((), self._here.name, self._second[:-2] + "下降" if prefix else self._second)
        moved = change if change.kind.endswith(("增长", "下降")) else None
        told = moved if change.words != prefix or RATE_NEXT.match(text, end) else None
        words = change.words if told else prefix
        if prefix == "（" and self._aside and self._here:
            return None if quantity.percent else Entry((), self._aside, "level")
        listed = places_before(text, self.passed, sentence, begin, words)
        if listed is None:
            return self._thing(sentence, begin, words, quantity, told, names)
        said = self._look(sentence, listed.first, quantity, names.last)
        if said and not listed.bare:
            return None
        topic = self._topic(quantity, names)
        if topic is None and listed.rate:
            name = names.last or self._headings.theme or self._headings.nearest(sentence.start)
            topic = Topic(name, "下降" if listed.rate in FALLS else "增长")
        if topic is None and not quantity.percent and names.levels.get(quantity.unit or ""):
            seen = _SEEN.search(text, sentence.start, begin + 3)
            told_of = quantity.unit != "个" or seen or self._goes_on(sentence, quantity)
            topic = Topic(names.levels[quantity.unit or ""], "level", quantity.unit) if told_of else None
        if topic is None and not names.last and not names.before(sentence, begin, change, quantity):
            topic = self._before(quantity)
        if topic and topic.kind == "level" and prefix.endswith("（"):
            told = told or moved  # 投资，甲市（5%）、乙市（4%）增速居前
        return self._as(topic, listed.places, quantity, told) if topic and topic.name else None

    def over(self, sentence: Sentence, first: int, quantity: Quantity, names: Names) -> Topic | None:
        """What a list that begins at ``first`` has numbers of, where its own words name nothing."""
        self._look(sentence, first, quantity, names.last)
        topic = self._topic(quantity, names) or (None if names.last else self._before(quantity))
        self._paragraph = topic or self._paragraph
        return topic

    def of_place(
        self, sentence: Sentence, first: str | None, begin: int, quantity: Quantity, change: Change, names: Names
    ) -> Entry | None:
        """The entry of the place that the text tells of, behind those listed from ``first`` on: 前者4%，后者5%."""
        at = self._text.rfind(first or "-", sentence.start, begin)
        topic = self.over(sentence, at, quantity, names) if at >= 0 else None
        told = change if change.kind.endswith(("增长", "下降")) else None
        return self._as(topic, (), quantity, told) if topic and topic.name else None

    def _look(self, sentence: Sentence, first: int, quantity: Quantity, last: str) -> bool:
        """Read the words before the first of a list; whether they say something that is no measure."""
        heading = self._headings.read(sentence, max(self.passed, sentence.start), first, quantity, last)
        self._aside = heading.aside or self._aside
        self._second = heading.second or self._second
        if heading.topic:
            self._here = self._paragraph = heading.topic
        if heading.fell and (topic := heading.topic or self._paragraph):
            self._here = Topic(topic.name, topic.scope + "下降", topic.unit, topic.scope)
        return heading.said and heading.topic is None

    def _topic(self, quantity: Quantity, names: Names) -> Topic | None:
        """What a number told of a place measures, where its words name nothing."""
        said = self._said if self._said and self._said.name == names.last else None
        share = Topic(names.last, "level", "%") if names.last.endswith(SHARES) and names.unit == "%" else None
        if quantity.unit is None and names.unit is None and names.last:  # 收入比1.94，11市中嘉兴最低，为|1.6
            share = Topic(names.last, "level")
        topics = (self._here, self._paragraph, said, share)
        return next((topic for topic in topics if topic and topic.fits(quantity)), None)

    def _before(self, quantity: Quantity) -> Topic | None:
        """What was told place by place before in the text, else what its title or the text before say."""
        last = self._last if self._last and self._last.fits(quantity) and quantity.percent else None
        return last or self._headings.of_text(quantity)

    def _as(self, topic: Topic, places: tuple[str, ...], quantity: Quantity, change: Change | None) -> Entry:
        kind = topic.kind
        if topic.name == "国内生产总值" and "GDP" in self._text and places != ("全国",):
            topic = replace(topic, name="GDP")  # what a province has is no 国内生产总值
        if change:
            kind = change.kind if change.kind[:2] in ("同比", "环比") else topic.scope + change.kind[-2:]
        scope = kind[:-2] if topic.kind in ("增长", "下降") else topic.scope
        self._here = self._paragraph = Topic(
            topic.name, scope + topic.kind[-2:] if scope else topic.kind, quantity.unit, scope
        )
        self._last = self._here if quantity.percent else self._last
        self._headings.listed(topic.name, quantity.unit)
        return Entry(places, topic.name, kind)

    def _goes_on(self, sentence: Sentence, quantity: Quantity) -> bool:
        """Whether a place with a number in the same unit follows a number."""
        end = quantity.end
        if self._text.startswith("（", end):
            end = self._text.find("）", end, sentence.end) + 1 or end
        behind = next((span for span in sentence.spans if span.start == end + 1 and span.label == "REGION"), None)
        more = behind and _MORE.match(self._text, behind.end)
        return bool(more and more["unit"] == quantity.unit)

    def _thing(
        self, sentence: Sentence, begin: int, words: str, quantity: Quantity, change: Change | None, names: Names
    ) -> Entry | None:
        """The same of a place that is no span, and of a thing, whose name is a part of what is measured."""
        before = self._text[begin - 1]
        if self._here is None and before != "：" and not (words[-1:] in _LOCAL_ENDS or "的是" in words):
            return None
        if quantity.percent and (when := _TIME.fullmatch(words)):  # 用电量增速：1月3%，2月4%
            if before == "：":
                self._look(sentence, begin + when.start("when"), quantity, names.last)
            rated = self._here and self._here.kind != "level"
            return self._as(self._here, (), quantity, change) if rated and self._here else None
        item = _LAST_ITEM.fullmatch(words) or _ITEM.fullmatch(words)
        if item is None:
            return None
        what = "what" if item.re is _LAST_ITEM and item["what"] else "item"
        placed = item.re is _LAST_ITEM and what == "item"
        name, first = item[what], begin + item.start(what)
        if self._text[first - 1] == "：" or (
            self._text[first - 1] in "，是有为" and (_LOCAL.fullmatch(name) or placed)
        ):
            if self._look(sentence, first, quantity, names.last):
                self._here = self._paragraph = None
            self._things = bool(self._here and _THINGS_HAVE.search(self._here.name))
        if self._here is None and quantity.percent and not names.last and _BODY.search(name):
            self._here = self._before(quantity)  # 部门方面，水务局（99.1%）、教育局（98.4%）居前
            self._things = self._here is not None
        if self._here is None or not self._here.fits(quantity):
            return None
        placed = placed or (words[0] == "）" and words[-1] == "（" and len(name) <= _SHORT)  # 佛山（5%）和|中山（
        if _LOCAL.fullmatch(name) or placed:
            return self._as(self._here, (name,), quantity, change)
        if not self._things or MEASURED.search(name) or name.endswith(_NO_THING):
            return None
        entry = self._as(self._here, (), quantity, change)
        return Entry((), name + _OF_ALL.sub("", entry.name), entry.kind)
