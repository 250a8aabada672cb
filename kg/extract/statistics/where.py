"""Where a text says that something was measured: its places and words for a whole country that are said of it."""

from __future__ import annotations

import re

from kg.extract.dates import without_periods
from kg.extract.reading import Reading, Sentence
from kg.extract.spans import Span
from kg.extract.statistics.measures import in_brackets
from kg.wording import CHINA_AND

#: Each looks back upon its first character, so that only those are tried.
AREA_WORD = re.compile(
    r"[全我中](?<![占比出由达着为超较赢“].)(?<!同期.)(?:(?<=我)(?:国|(?<![自为].)(?:[省市县州](?![场委长级])|区(?![域间别划块长委])))|(?<=全)(?:兵团|自治区)"
    r"|(?<![居列是在过到得获跑向].)(?:(?<=全)(?:[国省县州]|(?<![对与往同].)球|[市区](?!域))(?!第|前|首|排|最|性|新?纪录|贸易(?:摩擦|战)|金融危机|疫情"
    r"|[人经农]口?[一-龥]?普查|平均[水值增]|重点(?:实验|文物)|文明[城村校单家]|爱国卫生|卫生[城县]|劳动模范|先进[集个]|[一-龥]{2,6}示范[区县城村点基市镇]|[一二三四五六七八九十百\d]+[强佳大])"
    r"|(?<=中)(?<!其.)(?<![对从与向]中)国(?!\d|第|最|广电|国际|特色|队|式|驻)))"
)
#: 高于全国|9.8%的增速
_OWN_RATE = re.compile(r"\d[\d.]*%的")
#: What is done with a place that the statistic is not of: 广西对越南进出口.
_TRADE = re.compile(
    "(?:[^，。；]{0,24}?[“‘]一带一路[”’](?:沿线|共建|相关)国家|[^，。；]{0,14}?)(?:进口|出口|进出口|贸易|投资)"
)
#: The same of a word for the whole country: 甲国从|中国|进口, 甲国和|中国|双边贸易.
_TRADE_TOO = re.compile("(?:的?双边)?(?:货物|服务|商品)?(?:进口|出口|进出口|贸易|投资)(?!的)")
_LED = re.compile("[对自与从](?:[^，。；、]{1,6}[、和])*(?:[^，。；、]{1,8}等)?$")
_FROM = ("对", "自", "与", "从")
_WITH = (*_FROM, "和", "同")
#: 对|越南|、马来西亚分别增长, 对甲国等|中亚|五国增长
_TOWARDS = re.compile("对(?:[^，。；、]{1,6}[、和与])*(?:[^，。；、]{1,8}等)?$")
_OVER = re.compile(
    r"(?:等[^，。；、\d]{1,6})?(?:[两三四五六七八九十\d]{1,3}国|国家|地区)?(?:[、和与][^，。；、\d]{1,6})*(?:则|却|也|仅)?(?:同比|环比)?(?:分别|依次|均|则"
    r"|仅)?(?:同比|环比)?(?:增长|下降|上升|减少|增加|下滑|下跌|回落|上涨|微?[增降升跌]|[增降]幅|增速)"
)
#: A place that another is only measured by, where something goes, or one of all: 占西部地区的30%, 仅次于江苏, 运往欧洲,
#: 31个省（自治区、直辖市）和某兵团.
_BESIDE = re.compile(
    "(?:[占至往以由居“+]|(?<!抵)达|[占遭受]到|[高低快慢次]于|承接|吸纳|面向|对接|(?:）|区、?市)[和及])$"
)
#: 三名|某国|人死亡, 一名|某国|公民
_PEOPLE = re.compile("[籍裔]|公民|国民(?=[，。；、死伤被受遇失])|人(?![均民口大才工事力员次行社])")
#: 在|某市|宣布 says where something is told, |某国|5日对…发动空袭 who strikes others.
_TOLD_AT = re.compile("(?:正式|联合|共同)?(?:宣布|签署|揭晓)")
_STRIKES = re.compile(
    r"(?=[军空今昨当\d凌上下晚夜再继持对向])(?:军队|军方|空军|军)?(?:[今昨]天|当天|\d{1,2}日)?(?:凌晨|[上下]午|[晚夜]间?)?(?:再次|继续"
    r"|持续)?[对向][^，。；]{1,12}(?:发[动起]|实施|进行|展开)[^，。；]{0,8}(?:[空突]?袭|袭击|打击|轰炸|炮击|进攻)"
)
#: |甲国|仍为我国前三大贸易伙伴
_PARTNER = re.compile(
    "(?:仍然?|依然|继续|依旧|分别)?(?:[为是]|成为|保持)[^，。；]{0,12}(?:贸易伙伴|出口市场|进口来源|出口目的)"
)
_BESIDE_ENDS = "占至往以由居“+达到于接纳向和及"
_ONE_OF_MANY = re.compile(
    r"(?:[、和][^，。；]{2,20})?等\d|[^，。；、\d]{2,16}、[^，。；]{2,60}等\d+个[一-龥]{0,4}(?:项目|工程)|[、和][^，。；\d]{2,40}(?:等\d|\d+个?(?:[省市区县州]|座|城市|赛区|园区|国家))|纪录"
    r"|(?:[、和与][一-龥]{2,8}){1,8}(?<![第前后首这])[两三四五六七八九十]{1,3}(?:省|地|国|个?[市县])"
)
#: 赴|甲国、乙国|等国家开展协作
_GONE_TO = re.compile("赴(?![^、]*任)(?:[^，。；、]{1,8}[、和及与])*$")
#: 给|甲省、乙省|等地下拨资金: money for several places is of none of them.
_GIVEN_BY = re.compile("[给向为](?:[^，。；、和及与]{2,8}[、和及与])*$")
_GAVE = re.compile(
    "(?:[、和及与][^，。；、和及与]{2,8}?)*(?:等[^，。；、]{0,6}?)?(?:紧急|再次|追加)?(?:[下预][拨达]|拨[付出]|调[拨运]|安排)"
)
#: Where something is held of which the next sentences give no figures: 在某市|举行.
_VENUE = re.compile("[^，。；]{0,4}(?:举[行办]|召开|开幕|闭幕|落幕)")
#: A foreign organ, whose country begins its name: 美国劳工部, 加沙地带卫生部门
FOREIGN = re.compile("(?:[部局署厅]|部门|央行)$")
#: The last of those that are counted: 甲、乙|4省
_LAST_COUNTED = re.compile(r"(?:\d+|[两三四五六七八九十]{1,3})个?(?:[省市区县州地国]|座|城市|赛区|园区)")

#: 高于全国、|全省
_BESIDE_TOO = re.compile("(?:[高低快慢]于|比)[^，。；\\d]{1,6}(?:（[^（）]*）|\\d[\\d.]*(?:%|个?百分点)?)?[、和与]$")
_LETTER = re.compile("[一-龥]")
#: What may stand in a title before what it is about: 【在希望的田野上】, 工信部：
_TITLE_BEGUN = re.compile("(?:.*[】： 　丨｜])?")


class Where:
    """Tells the places of one text of which a statistic is from those that are only named beside it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def held(self, start: int, end: int) -> bool:
        """Whether something is held at a place, or dealt with it, of which the next sentences give no figures."""
        before = self.text[start - 1]
        return bool(
            (before == "在" and _VENUE.match(self.text, end))
            or (before in _FROM and _TRADE.match(self.text, end))
            or self.dealt_with(start, end)
        )

    def dealt_with(self, start: int, end: int) -> bool:
        """Whether what grew or fell, or a trade, is dealt with a place: 对|越南|增长5%, 对甲国、|乙国|分别增长…."""
        towards = self.text.find("对", max(0, start - 16), start) >= 0
        traded = _LED.search(self.text, max(0, start - 16), start) and _TRADE.match(self.text, end)
        return bool(traded) or (
            towards and bool(_OVER.match(self.text, end) and _TOWARDS.search(self.text, max(0, start - 16), start))
        )

    def aside_of(self, sentence: Sentence, start: int, end: int, before: int) -> bool:
        """Whether a place stands with others in brackets that are closed before a position: 沿线城市（甲市、乙市等）."""
        text = self.text
        alone = text[start - 1 : start] == "（" and text[end : end + 1] == "）"
        return not alone and in_brackets(text, sentence.start, start) and text.find("）", end, before) >= 0

    def passed(self, start: int, end: int) -> bool:
        """Whether a place is named only beside another, or as one of many: 在某市等43个城市."""
        before = self.text[start - 1 : start]
        return bool(
            _PEOPLE.match(self.text, end)
            or (before in _BESIDE_ENDS and _BESIDE.search(self.text, max(0, start - 3), start))
            or (
                self.text.rfind("赴", max(0, start - 24), start) >= 0
                and _GONE_TO.search(self.text, max(0, start - 24), start)
            )
            or self.text.startswith(CHINA_AND, max(0, start - 3))
            or _ONE_OF_MANY.match(self.text, end)
            or (before == "在" and _TOLD_AT.match(self.text, end))
            or _STRIKES.match(self.text, end)
            or _PARTNER.match(self.text, end)
            or self._given_with_others(start, end)
            or (before in ("、", "和") and _LAST_COUNTED.match(self.text, end))
            or self.text.startswith(("班列", "）班列", "陆海新通道"), end)
        )

    def _given_with_others(self, start: int, end: int) -> bool:
        """Whether a place is one of several for which something is set aside: 给甲省、|乙省|等地下拨资金."""
        if not (self.text.startswith(("、", "和"), end) or self.text[max(0, start - 1) : start] in ("、", "和")):
            return False
        return bool(_GIVEN_BY.search(self.text, max(0, start - 40), start) and _GAVE.match(self.text, end))

    def places(self, sentence: Sentence) -> list[Span]:
        """The places of a sentence that are neither dealt with nor passed."""
        return [
            span
            for span in sentence.spans
            if span.label == "REGION"
            and not self.dealt_with(span.start, span.end)
            and not self.passed(span.start, span.end)
        ]

    def told_at(self, sentence: Sentence) -> list[tuple[int, int]]:
        """Where the places of a sentence stand of which the next ones may be said."""
        return [
            (span.start, span.end)
            for span in sentence.spans
            if span.label == "REGION" and not self.held(span.start, span.end)
            if not self.passed(span.start, span.end)
        ]

    def words(self, sentence: Sentence, start: int, end: int) -> list[re.Match[str]]:
        """The words for a whole country or province between two places that are no part of a name."""
        return [
            word
            for word in AREA_WORD.finditer(self.text, start, end)
            if not any(span.start <= word.start() < span.end for span in sentence.spans)
            and self._of_its_own(word)
            and not (self.text[word.start() - 1] in _WITH and _TRADE_TOO.match(self.text, word.end()))
            and self.text.count("《", start, word.start()) <= self.text.count("》", start, word.start())
        ]

    def _of_its_own(self, word: re.Match[str]) -> bool:
        """Whether a word for a whole country is no part of what a number is told of: 高于全国, 创造了全国6%的税收."""
        before, rate = self.text[word.start() - 1 : word.start()], bool(_OWN_RATE.match(self.text, word.end()))
        beside = before == "于" or _BESIDE_TOO.search(self.text, max(0, word.start() - 18), word.start())
        return rate if beside else not rate or before in ("", *"，。；：、\n")


def place_of_title(reading: Reading) -> str | None:
    """The only place that the title of a text of one story begins with, else the word for the whole country there."""
    title = reading.page.article.title
    if len(reading.stories) > 1 or not _LETTER.search(title):
        return None
    names = reading.page.lexicon.find_names(title)
    places: list[tuple[int, int]] = []
    for start, end, name in names:
        if name.label == "REGION" and not name.weak:
            chained = places and places[-1][1] == start
            places.append((places.pop()[0], end) if chained else (start, end))
    if not places:
        words = (word.span() for word in AREA_WORD.finditer(title))
        places = [(start, end) for start, end in words if not any(name[0] <= start < name[1] for name in names)]
    begun = {title[start:end] for start, end in places if _TITLE_BEGUN.fullmatch(without_periods(title[:start]))}
    return min(begun) if len({title[start:end] for start, end in places}) == len(begun) == 1 else None
