"""Numbers that stand behind the bare name of a place or a part, and say of it what the number before said of another."""

from __future__ import annotations

import re

from kg.extract.dates import PERIOD
from kg.extract.reading import Sentence
from kg.extract.statistics.items import BETWEEN, WHERE
from kg.extract.statistics.measures import in_brackets
from kg.extract.statistics.nouns import is_verb
from kg.extract.statistics.quantities import POINTS, Quantity
from kg.extract.statistics.rankings import Ranking

#: What may be one place of a list of places: 、霍邱县, 、市开发区
_PLACE = re.compile("[：、（]?(?:和|及)?[一-龥]{2,8}")
_PLACE_ENDS = "省市县区州旗镇乡村园岛港城场"
_ZONE = re.compile(
    "(?:其中，?|[、；，])?(?P<place>[一-龥]{2,10}(?:都市区|城[镇市]群|都市圈|经济[圈带区]|片区|新区|开发区|高新区|城区|主城区|地区))(?:则|为|有|达)?"
)
_IS = re.compile(
    "(?:则|却|仅|高|又|再|进一步|[还才已也])*(?:[为达是]?到?|(?:回[落升]|[上下]升|下[降滑]|收窄|扩大|放缓|加快|提[高升]|[降升])[至到])$"
)
_LEAD = re.compile("[（、]?(?:而|其中，?)?")
#: What is told in per cent itself; how a part is told.
_NO_RATE = re.compile(
    "率|(?:[比度面]|均值|比例|比重|占比|份额|水平|进度|指数|PMI|节[省约]|精简|占|达|为|约|的|[超过])$"
)
_PART_NAME = re.compile("^[）、，]?(?:而|其中，?)?|则$")
_WHEN = re.compile(rf"{PERIOD.pattern}|[当单]月|单季|当季")

#: How rates of change are told.
_MOVED = ("增长", "下降")


def carried_kind(
    sentence: Sentence,
    begin: int,
    prefix: str,
    name: str,
    quantity: Quantity,
    kind: str,
    unit: str | None,
    ranking: Ranking,
) -> str:
    """How a number without words of its own is told, after one that was told as ``kind`` in ``unit``; else empty."""
    if quantity.percent and (
        carried := _of_place(sentence, begin, prefix, name, kind, unit, ranking)
        or _of_part(prefix, name, kind, unit, ranking)
    ):
        return carried
    return kind if prefix in BETWEEN and quantity.unit == unit else ""


def _of_part(prefix: str, name: str, kind: str, unit: str | None, ranking: Ranking) -> str:
    """How a rate behind the bare name of a part is told: 增长7.8%，其中|汽车|11.6%、手机9.8%."""
    deed = is_verb(name[:2], alone=True) and name[2:3] not in ("", *"业品类型商者")  # 减排温室气体|35%
    if not kind.endswith(_MOVED) or _NO_RATE.search(name) or deed:
        return ""
    if unit in POINTS and ranking.is_part(name):  # 增长6%，比上月回落1个百分点。分门类看，制造业6.5%
        kind = ranking.rate_kind
    elif unit != "%" or not ranking.rate_kind:
        return ""
    bare = _PART_NAME.sub("", prefix)
    return kind if len(bare) > 1 and bare in (name, name[: len(bare)]) else ""


def _of_place(
    sentence: Sentence, begin: int, prefix: str, name: str, kind: str, unit: str | None, ranking: Ranking
) -> str:
    """How a rate that is said of one place or time after another is told: 其中，湖北为18.7%."""
    lead = _LEAD.match(prefix)
    begin += lead.end() if lead else 0
    place = _IS.sub("", prefix[lead.end() if lead else 0 :])
    timed = bool(place) and not _WHEN.sub("", place)
    rated = ranking.is_rate(name) and not _NO_RATE.search(name)
    if timed and unit in POINTS and rated:
        return ranking.rate_kind  # 增长4%，三季度比二季度快0.3个百分点，其中9月当月|4.5%
    if kind.endswith(_MOVED) and (place in WHERE or (unit == "%" and timed and rated)):
        return kind  # 中部增速为5%，|东部为8%; 一季度增长3%，|上半年4%
    if kind == "占比" and unit == "%" and timed and begin > sentence.start:
        return kind  # 比例为11%，|1994年还仅为|10%
    if not kind.endswith((*_MOVED, "占比")):
        return ""
    end = begin + len(place)
    return kind if any(s.label == "REGION" and (s.start, s.end) == (begin, end) for s in sentence.spans) else ""


def place_of_whole(text: str, sentence: Sentence, begin: int, quantity: Quantity) -> str:
    """The region that is no span and of which a number is, among those of the place before: 其中|主城都市区|2119万人."""
    named = _ZONE.fullmatch(text, begin, quantity.start)
    if named is None or text.find("其中", max(sentence.start, begin - 60), begin + 2) < 0:
        return ""
    return named["place"]


def is_of_place(text: str, sentence: Sentence, begin: int, quantity: Quantity) -> bool:
    """Whether a number is that of one place of a list: 项目344个，分别为：霍邱县52个、舒城县47个、市开发区39个."""
    if text[quantity.end : quantity.end + 1] not in "，、；。）" or not _PLACE.fullmatch(text, begin, quantity.start):
        return False
    first = text.rfind("\n", 0, sentence.start) + 1 if text[sentence.start - 1] == "；" else sentence.start
    parts = text.find("其中", sentence.start, quantity.start) >= 0 or in_brackets(text, first, quantity.start)
    listed = text.rfind("：", sentence.start, begin + 1) + 1
    places = [span for span in sentence.spans if span.label == "REGION"]
    own = text[next((span.end for span in places if span.start == begin), quantity.start) : quantity.start]
    if len(own) > 1 and own[-1] not in _PLACE_ENDS:  # 北京|固定资产投资
        return False
    return any((parts and span.end == quantity.start) or span.start == listed > 0 for span in places)
