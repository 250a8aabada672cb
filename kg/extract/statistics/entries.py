"""The places at the end of the words before a number, which a list gives one value after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.dates import without_periods
from kg.extract.reading import Sentence
from kg.extract.statistics.measures import clause_start
from kg.extract.statistics.topics import FIRST

_LINKS = r"(?:则|却|也|均|各|同|都|并列|仅|只|有|为|达到?|是|以|高达|分别|依次)*"
_LINKED = re.compile(_LINKS)
#: Places at the end of the words before a number, each a sign: 甲省、乙省两省均为, 甲市增速最高（.
_ENTRY = re.compile(
    rf"(?P<places>\x01(?:（[一-龥]{{2,6}}）)?(?:[、和与及]\x01)*)(?:等?[两三四五六七八九十\d]+个?[省市地区县国]|等)?"
    rf"(?P<rate>增速|增幅|涨幅|降幅|跌幅)?(?:最[高低快慢大小多少]|(?:[位排名居并]|[位并分]列|位居|排名?)*(?:第[一二三四五六七八九十]位?|首位?|末位?|[一二三四五]位)"
    rf"|[^，。；、\d]{{0,4}}?(?:榜首|首位|居[首前末后]|靠[前后]|最[高低快慢大小多少好强])|次之|其次|紧随其后|领[跑先]|垫底)?[，：]?{_LINKS}[（的]?$"
)
#: 都快于|甲省和乙省的7.5%
_BESIDE = re.compile("[，、；]?(?:都|均|也|略|明显|远)*(?:[高低快慢]于|超过|不及)")
#: 12个省份跑赢|全国水平（5%）
_AGAINST = re.compile("(?:[高低快慢]于|超过|跑[赢输]|不及|落后于|追平|持平于)$")
#: The words before the places say what follows.
_SAYS = ("是", "为", "有", "：", "，", "中")
_OF_WHOLE = re.compile(
    "全[国省市县区州](?:平均)?(?:水平)?|我[省市区县州](?:平均)?(?:水平)?|平均(?<![的日月年人]..)(?=为|\\d)"
)
_AVERAGE = re.compile("(?:平均(?:水平)?|水平)$")
_SIGN, _QUOTES = "\x01", re.compile("[“”]")


@dataclass(frozen=True, slots=True)
class Listed:
    """Places at the end of words: where the first begins, the rate beside them, whether ``bare`` of other words."""

    places: tuple[str, ...]
    first: int
    rate: str
    bare: bool


def places_before(text: str, passed: int, sentence: Sentence, begin: int, words: str) -> Listed | None:
    """The places at the end of the words before a number, behind the number that ends at ``passed``."""
    end, start = begin + len(words), begin
    if text[begin - 1] in "，：" and _LINKED.fullmatch(words):  # 甲市、乙市，|均为5%
        start = max(passed, clause_start(text, sentence.start, begin - 1))
    signs, spans = _signs(text, sentence, start, end)
    entry = _ENTRY.search(signs) if spans else None
    if entry is None:
        return None
    before = signs[: entry.start()]
    bare = bool((_BESIDE if signs.endswith("的") else FIRST).fullmatch(before))  # 都快于甲省和乙省的|7.5%
    bare = bare or (signs.endswith("（") and bool(_AGAINST.search(before)))
    if not bare and (signs.endswith("的") or not before.endswith(_SAYS)):
        return None
    listed = spans[-entry["places"].count(_SIGN) :]
    places = tuple(place for a, b in listed if (place := _AVERAGE.sub("", text[a:b])))
    return Listed(places, listed[0][0], entry["rate"] or "", bare)


def _signs(text: str, sentence: Sentence, begin: int, end: int) -> tuple[str, list[tuple[int, int]]]:
    """The text between two places with a sign for each place and without times, and where the places stand."""
    places = [
        (span.start, span.end)
        for span in sentence.spans
        if begin <= span.start and span.end <= end and span.label == "REGION"
        if not text.endswith("含", begin, span.start)  # 银川市（不含|宁东）
    ]
    places += [word.span() for word in _OF_WHOLE.finditer(text, begin, end)]
    if not places:
        return "", []
    pieces, at, kept = [], begin, []
    for start, stop in sorted(places):
        if start >= at:
            pieces += [text[at:start], _SIGN]
            kept.append((start, stop))
            at = stop
    return without_periods(_QUOTES.sub("", "".join(pieces) + text[at:end])), kept
