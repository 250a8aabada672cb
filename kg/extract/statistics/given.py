"""The statistics that a text has given so far, each once, with the area and the period of the words around."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from kg.extract.dates import find_periods, period_interval
from kg.extract.reading import Reading, Sentence
from kg.extract.spans import BODIES, Span
from kg.extract.statistics.measures import alike, elsewhere, in_brackets
from kg.extract.statistics.naming import RATES
from kg.extract.statistics.other_times import in_passing, is_beside
from kg.extract.statistics.quantities import DIGIT, Quantity
from kg.extract.statistics.where import FOREIGN, Where, place_of_title
from kg.model import Fact

_PART_OF = re.compile("其中，?$")
#: What a sentence begins with that takes a period apart: 分季度看，一季度…；二季度….
_APART = re.compile(r"\s*(?:分|逐|从|按)(?:各|单)?(?:季度?|月份?|月度|当月|环比)来?看")
#: 对|乙国|进出口
_DEALT_LAST = re.compile(
    "(?P<to>[对与从自向同])[^，。；、]{2,12}?(?P<what>(?:双边)?(?:贸易|进出口|出口|进口|投资)[一-龥]{0,2})"
)
#: 进口增速: a name of more characters says what it is the rate of.
_RATED = 3
_A_YEAR, _LAST_MONTH = re.compile(r"(?<![与比较至\d])((?:19|20)\d\d)年(?!以来|底?前)"), "12"
_ON_A_DAY = re.compile(r"\d[日号](?![均产])|[昨当][天日]")
_NOW = ("目前", "截至目前", "如今", "眼下", "现在")
#: 由|一季度|的下降1%转为增长3%: of another time only the first is told.
_TURNED = re.compile("的?(?:同比|环比)?(?:[增升涨降跌减]|上[涨升]|下[降跌])[^，。；]{2,12}转")
#: 2015年8月|开通以来
_SINCE = re.compile("[^，。；\\d]{0,12}以来")
#: Since when, told by what happened: 入夏以来, 该区启动建设以来.
_SINCE_EVENT = re.compile("(?:^|(?<=[，。；：]))(?:自从?|从)?(?P<when>[^，。；：\\d]{2,14}以来)(?=，)")
#: A period of which a whole release tells, paragraph after paragraph.
_LASTING = re.compile(
    ".*(?:季度|上半年|[前头][^年]{1,2}个?月|\\d月?份?[^\\d一-龥]+\\d+月份?|至\\d+月份?|月份|\\d{4}年\\d+月[^\\d一-龥至到]+\\d{4}年\\d+月)"
)
#: What a change is told against in so many words.
_OTHERWISE = re.compile("[比较]|年均|平均|累计")
#: What only a country has.
_OF_THE_COUNTRY = ("国内生产总值", "国民总收入", "中央财政")


class Given:
    """Notes the statistics of a reading; area and period carry over where the text leaves them out."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.text = reading.text
        self._where = Where(self.text)
        self._today = reading.page.date
        self.area: str | None = None
        self.period: str | None = None
        #: The area before the words that were looked at last, and the one that holds again behind a list of places.
        self._before: str | None = None
        self._whole: str | None = None
        #: Whether places were listed in the sentence.
        self._listed = False
        #: The period before the words that were looked at last.
        self.earlier: str | None = None
        #: Where a time stands from which something turned, and the period before it.
        self._was: tuple[int, str | None] = -1, None
        #: The period of which the one before is a part (其中，6月份…), and the one before those in brackets.
        self._around: str | None = None
        self._outer: str | None = None
        #: A place in brackets, and the area before them: 22例（云南7例，上海5例），|本土53例.
        self._aside: tuple[int, str | None] | None = None
        #: What the last one measures, and what each before did.
        self.name = ""
        self._names: set[str] = set()
        #: 从环比看: what changes are told against, up to the next such words or paragraph.
        self.view = ""
        #: The times that the title names by numbers: what a whole release tells of.
        titled = find_periods(reading.page.article.title)
        self._told = {told[0] for told in titled if DIGIT.search(told[0])}
        self._years_titled = _A_YEAR.findall(reading.page.article.title)
        #: Change, value and unit -> the statistics that gave them.
        self._given: defaultdict[tuple[str, float, str | None], list[Fact]] = defaultdict(list)
        #: What the headline above gave, by direction, value and unit.
        self._headed: dict[tuple[str, float, str | None], Fact] = {}
        #: Whether the sentence is a headline, and where it begins.
        self._headline, self._begun = False, 0
        #: Behind which comma periods are yet to be looked for, and those before it; the places of the sentence.
        self._passed, self._passed_by = 0, list[re.Match[str]]()
        self._placed: tuple[Sentence | None, list[Span]] = None, []

    @cached_property
    def _titled(self) -> str | None:
        """The one place that the title names, of which a whole release tells."""
        return place_of_title(self._reading)

    @cached_property
    def _seats(self) -> dict[int, int]:
        """The place of each organ that is named with it and begins its clause: 烟台市|统计局, by where it begins."""
        organs = {
            span.start
            for span in self._reading.spans
            if span.label in BODIES and self.text[span.start - 1 : span.start] in ("", *"，。；：\n从据")
            if span.label == "ORGAN" or FOREIGN.search(self.text, span.start, span.end)
        }
        return {span.start: span.end for span in self._reading.page.region_candidates if span.start in organs}

    def begin_story(self) -> None:
        """Forget the story before."""
        self.area = self.period = self._around = None
        self.name = ""

    def begin_paragraph(self) -> None:
        """Forget where the paragraph before was, and when, unless the whole text tells of one time."""
        self.area, self._aside, self._whole, self.view, self._listed = None, None, None, "", False
        if self.period and not (_LASTING.fullmatch(self.period) or self.period in self._told):
            self.period = None

    def begin_sentence(self, sentence: Sentence) -> None:
        """Whether a sentence is a headline: what it says of a number, the paragraph below it says in full."""
        if self.period in _NOW and _ON_A_DAY.search(self.text, sentence.start, sentence.end):
            self.period = None  # 目前已有3人被捕。14日发生的案件造成9人死亡
        if self._around and "；" not in self.text[max(0, sentence.start - 2) : sentence.start]:
            self.period, self._around = self._around, None
        self.period, self._outer = self._outer or self.period, None
        if self.text[sentence.start - 1] != "；":
            self.area, self._whole, self._listed = self._whole or self.area, None, False
        elif self._listed and any(s.label == "ORG" and s.start == sentence.start for s in sentence.spans):
            self.area = self._whole  # 甲国、乙国投资分别增长…；|欧盟|投资增长
        self._begun = sentence.start
        self._headline = sentence.end - sentence.start <= 45 and self.text[sentence.end : sentence.end + 1] == "\n"
        if self._headline:
            self._headed = {}

    def listed(self) -> None:
        """Note that places of an area were listed, which holds again behind their sentence."""
        self._whole, self._listed = self._whole or self._before, True

    def end_sentence(self, sentence: Sentence) -> None:
        """Take the first place that a sentence names for what the next ones are said of, where none is known."""
        if self.area is not None:
            return
        places = self._where.told_at(sentence)
        if words := self._where.words(sentence, sentence.start, sentence.end):
            places.append(words[0].span())
        self.area = self.text[slice(*min(places))] if places else None

    def look_before(self, sentence: Sentence, begin: int, end: int) -> None:
        """Area and period from what stands before the number in its sentence."""
        self.earlier = self.period
        self.look_when(sentence, end)
        text = self.text
        if self._aside and text.find("）", self._aside[0], end) >= 0:
            self.area, self._aside = self._aside[1], None
        before = self._before = self.area
        if self._placed[0] is not sentence:
            self._placed = sentence, self._where.places(sentence)
        places = [
            span
            for span in self._placed[1]
            if begin - 80 <= span.start < end and not self._where.aside_of(sentence, span.start, span.end, end)
        ]
        words = self._where.words(sentence, max(sentence.start, begin - 60), end)
        # 某国|全国
        if places and (not words or places[-1].start > words[-1].start() or places[-1].end == words[-1].start()):
            self.area = text[places[-1].start : places[-1].end]
            if self._aside is None and in_brackets(text, sentence.start, places[-1].start):
                self._aside = places[-1].start, before
        elif words:
            self.area = words[-1].group()
        elif self.area is None:
            seats = [span.start for span in sentence.spans if span.start < end and span.start in self._seats]
            self.area = text[seats[-1] : self._seats[seats[-1]]] if seats else None
        now = self.period in _NOW and text.find(self.period, sentence.start, end) < 0
        if now and before and self.area and elsewhere(before, self.area):
            self.period = None  # 目前，某省…。另一省…

    def look_when(self, sentence: Sentence, end: int) -> None:
        """The last period that a sentence names before a place, unless something is only compared with it."""
        text, start = self.text, sentence.start
        found, beside = list[re.Match[str]](), -1
        for match in self._periods(start, end):
            listed = beside >= 0 and text[beside : match.start()] in ("、", "和", "与")  # 比1-3月、|1-4月|分别提高
            beside = match.end() if listed or is_beside(text, match, end) else -1
            if beside < 0:
                found.append(match)
        until = text.rfind("以来", start, end)
        since = list(_SINCE_EVENT.finditer(text, start, end)) if until >= 0 else []
        if since and not any(match.end() > since[-1].start() for match in found):
            self.period = since[-1]["when"]
        elif found:
            last = found[-1]
            if self._was[0] == last.start():
                if text.find("转", last.end(), end) >= 0:
                    self.period = self._was[1]
                return
            if text[last.start() - 1] in "由从" and _TURNED.match(text, last.end()):
                self._was = last.start(), found[-2].group() if len(found) > 1 else self.period
            if in_brackets(text, start, last.start()) and text[last.end() : last.end() + 1] != "）":
                closed = text.find("）", last.end(), end) >= 0
                if self._outer is None:
                    self._outer = self.period
                if closed:  # 增长5%（一季度6%），其中…
                    whole = [match for match in found if not in_brackets(text, start, match.start())]
                    self.period = whole[-1].group() if whole else self._outer
                    return
            else:
                self.period, self._outer = self._outer or self.period, None
            if self._around is None and (
                _PART_OF.search(text, max(start, last.start() - 3), last.start())
                or _APART.match(text, start)
                or in_passing(text, last)
            ):
                self._around = self.period
            after = _SINCE.match(text, last.end(), end) if until >= last.end() else None
            self.period = last.group() + (after.group() if after else "")

    def _periods(self, start: int, end: int) -> list[re.Match[str]]:
        """The periods between two places; those before a comma, which none crosses, are looked for once."""
        if not start <= self._passed <= end:
            self._passed, self._passed_by = start, []
        if (comma := self.text.rfind("，", self._passed, end) + 1) > 0:
            self._passed_by += find_periods(self.text, self._passed, comma)
            self._passed = comma
        return self._passed_by + find_periods(self.text, self._passed, end)

    def add_exact(self, name: str, change: str, quantity: Quantity, start: int) -> None:
        """Note what the words from ``start`` to a quantity give, where it is no rough figure."""
        if not quantity.rough:
            self.add_quantity(name, change, quantity, start)

    def add_quantity(self, name: str, change: str, quantity: Quantity, start: int) -> None:
        """Note what the words from ``start`` to a quantity give."""
        unit = quantity.unit + quantity.beside if quantity.unit else None
        self.add(name, change, quantity.value, unit, start, quantity.end)

    def add(self, name: str, change: str, value: float, unit: str | None, start: int, end: int) -> None:
        """Note what the words from ``start`` to ``end`` give, unless the text has given it before."""
        if unit == "%" and change != "level" and len(name) > _RATED and name[-2:] in RATES:
            name = name[:-2]  # of a rate only points are told
        if self.view and unit == "%" and change in ("增长", "下降") and not _OTHERWISE.search(self.text, start, end):
            change = self.view + change
        key = change, value, unit
        given = self._given[key]
        self.name = name
        self._names.add(name)
        interval = self._interval(start) if self.period else None
        when = self.period or ""
        coming = when.startswith(("明年", "未来")) or (unit == "%" and self.text.find(when, self._begun, end) >= 0)
        if coming and interval and self._today and interval[0] > self._today:
            return  # of what is yet to come only money may be set aside
        before = self._said(name, given, start)
        if before and sum(bool(before.fields[field]) for field in ("area", "period")) >= bool(self.area) + bool(
            self.period
        ):
            return
        headed = None if self._headline else self._headed.pop((change[-2:], value, unit), None)
        self._drop(before)
        self._drop(headed)
        area = self.area or (None if name.startswith(_OF_THE_COUNTRY) else self._titled)
        self._reading.add(
            "indicator",
            start,
            end,
            0.8 if change != "level" else 0.7,
            indicator=name,
            change=change,
            value=value,
            unit=unit,
            area=area,
            period=self.period,
            period_start=interval[0] if interval else None,
            period_end=interval[1] if interval else None,
        )
        given.append(self._reading.facts[-1])
        if self._headline:
            self._headed[change[-2:], value, unit] = given[-1]

    def _interval(self, place: int) -> tuple[str, str] | None:
        """From when to when the period lasts; 全年, 年末 are of the year named before, else of the last that is over."""
        period, today = self.period or "", self._today
        if period in ("全年", "年末") and today:
            told = _A_YEAR.findall(self.text, self.text.rfind("\n", 0, place) + 1, place) or self._years_titled
            year = told[-1] if told else str(int(today[:4]) - (today[5:7] != _LAST_MONTH))
            period = f"{year}年"
        return period_interval(period, today)

    def dealt(self, name: str, where: str) -> str:
        """What was measured of one of those dealt with: behind 对甲国、乙国进出口 of which the last was told, |甲国|增长3%."""
        with_last = _DEALT_LAST.fullmatch(name)
        own = with_last["to"] + where + with_last["what"] if with_last and where else ""
        return own if own in self._names else ""

    def has(self, value: float, unit: str | None, *changes: str) -> bool:
        """Whether the text has given a level of this number before, or one of ``changes``."""
        return any(self._given.get((change, value, unit)) for change in changes or ("level",))

    def unsay(self, value: float, unit: str | None) -> None:
        """Take back what a headline gave: its paragraph says that the number is a rough one."""
        for key in [key for key in self._headed if key[1:] == (value, unit)]:
            self._drop(self._headed.pop(key))

    def _drop(self, fact: Fact | None) -> None:
        if fact is not None and fact in self._reading.facts:
            self._reading.facts.remove(fact)
            for given in self._given.values():
                if fact in given:
                    given.remove(fact)

    def _said(self, name: str, given: list[Fact], start: int) -> Fact | None:
        """The same statistic where the text has given it before (a headline and its paragraph).

        In one paragraph two names or two times are two statistics.
        """
        for fact in given:
            area, period = str(fact.fields["area"] or ""), fact.fields["period"]
            apart = bool(self.area and area and elsewhere(self.area, area))
            if not apart and "\n" not in self.text[fact.start : start]:
                apart = fact.fields["indicator"] != name or bool(self.period and period and period != self.period)
            if not apart and alike(name, str(fact.fields["indicator"])):
                return fact
        return None
