"""Rankings of places under one measure: 各省GDP增速：甲省6.2%、乙省5.8%; 总量前三的是甲省（4亿元）、乙省（3亿元）."""

from __future__ import annotations

import re

from kg.extract.reading import Sentence
from kg.extract.statistics.changes import rate_kind
from kg.extract.statistics.measures import clause_start, clean_name
from kg.extract.statistics.quantities import Quantity

_RATES = ("增速", "增幅", "涨幅", "降幅", "跌幅")
_PLACES = r"(?:地级市|省区市|省份|省区|省市|城市|地区|县区|市州|地市|[省市区县])"
#: How those listed came out.
_CAME = (
    r"(?:垫底|最[高低快慢大小多少]|(?:排名?|位?[居列]|靠)?(?:前|后|末)(?:[列茅]|[\d一二三四五六七八九十两]+[名位]?)?)"
)
#: GDP增速最高的是, GDP增速：, GDP增速方面，: a rate of which each place has one.
_RATE_OVER = re.compile(
    rf"(?P<scope>同比|环比)?的?(?P<rate>增速|增幅|涨幅|降幅|跌幅)(?:(?:排名)?：|(?:中|方面|来?看|上)，"
    rf"|{_CAME}的?{_PLACES}?(?:分别|依次|主要)?(?:[是为有]：?|：))"
)
#: GDP总量前三的省份分别是: a sum.
_SUM_OVER = re.compile(
    rf"(?<=[量额值数资入模口积])(?:{_CAME}的{_PLACES}?(?:分别|依次|主要)?(?:[是为有]：?|：)|(?:排名)?{_CAME}：)"
)
#: 垫底的格局没有改变：甲省6.2%、|乙省5.8%; 甲省以10.8%|领跑: of the rate named before.
_LED = re.compile(r"(?:垫底|领跑|领先|居前|靠前|靠后)[^，。；：\d]{0,10}：")
_LEADS = re.compile("(?:的(?:增[速幅]|涨幅))?(?:领跑|领先|垫底|居首)")
#: Of what sort the places are: 各省, 县区.
_SORT = re.compile(
    rf"^(?:[（(]?[一二三四五六七八九十\d]+[）．、.])?(?:各|全国|全省|全市|省内|主要)*{_PLACES}(?:（[县市区]）)?的?(?!及)(?=[一-龥A-Z]{{2}})"
)
_BEFORE, _BEHIND = re.compile("[）、，和及而]*(?:其次|随后|之后)?的?(?:是)?"), re.compile("(?:增长|则)?[（为达以是到]*")
#: 其次是乙省，|为5.8%
_NEXT = re.compile("(?:其次|随后|第[二三四五]位?)的?[是为](?P<place>[一-龥]{2,8})，$")


class Ranking:
    """What is measured of the places that a text ranks, from where it is named to the end of the sentence."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.name = self.kind = ""
        self._from = 0

    def begin(self) -> None:
        """Forget it: a sentence begins."""
        self.name = self.kind = ""

    def look(self, sentence: Sentence) -> None:
        """Find what a sentence ranks; the name is empty where that was named before."""
        text, start, end = self._text, sentence.start, sentence.end
        over = None
        if any(text.find(rate, start, end) >= 0 for rate in _RATES):
            over = _RATE_OVER.search(text, start, end)
        kind = rate_kind(over, "") if over else "level"
        if over is None and (text.find("前", start, end) >= 0 or text.find("最", start, end) >= 0):
            over = _SUM_OVER.search(text, start, end)
        if over is None:
            led = text.find("：", start, end) >= 0 and _LED.search(text, start, end)
            if led:
                self.name, self.kind, self._from = "", "增长", led.end()
            return
        begin = clause_start(text, start, over.start())
        self.name = _SORT.sub("", clean_name(text, sentence, begin, text[begin : over.start()]))
        self.kind, self._from = kind, over.end()

    def ranks(self, sentence: Sentence, prefix: str, quantity: Quantity) -> bool:
        """Whether a number is that of one of the places, which its words only name."""
        if not self.kind and quantity.percent and _LEADS.match(self._text, quantity.end):
            self.name, self.kind, self._from = "", "增长", sentence.start  # 甲省以10.8%|领跑
        if not self.kind or quantity.percent != (self.kind != "level") or quantity.start < self._from:
            return False
        text, begin = self._text, quantity.start - len(prefix)
        if prefix in ("为", "达", "达到") and (following := _NEXT.search(text, max(sentence.start, begin - 14), begin)):
            return self._is_place(sentence, *following.span("place"))
        first = max(begin, self._from)
        return any(
            span.label == "REGION"
            and span.start >= first
            and _BEFORE.fullmatch(text, first, span.start)
            and _BEHIND.fullmatch(text, span.end, quantity.start)
            for span in sentence.spans
        )

    @staticmethod
    def _is_place(sentence: Sentence, start: int, end: int) -> bool:
        return any(span.label == "REGION" and (span.start, span.end) == (start, end) for span in sentence.spans)


def without_sort(topic: str) -> str:
    """A heading without the sort of the places: 县区|投资."""
    return _SORT.sub("", topic)
