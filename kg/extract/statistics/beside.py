"""One measure beside others: 增速比全省和全国分别高0.7、1.4个百分点."""

from __future__ import annotations

import re

from kg.extract.dates import PERIOD

#: One measure beside two others: 比全省（7.7%）和全国分别高0.7、1.4个百分点, 高于全国工业和制造业2.6和2个百分点.
AGAINST_TWO = re.compile(
    r"(?:比|(?P<than>高于|低于|快于|慢于))(?!上一?年|去年|上月)(?P<one>国(?=[、和与])|[^，。；\d（]{2,12}(?:（[^）]*）)?)(?:和|、|与)(?P<two>省|[^，。；\d（]{2,12}?(?:（[^）]*）)?)"
    r"(?:分别)?(?P<how>高|低|快|慢)?出?$"
)
#: The things of the list before beside another: 增幅分别高于全省7.6和2.7个百分点.
EACH_AGAINST = re.compile(
    r"(?:增速|增幅|涨幅|降幅)?(?:分别|均|各)*(?:(?:[高低快慢]于|高出)(?!上一?年|去年|上[月季])[^，。；\d]{2,16}?(?:分别|各)?"
    r"|比(?!上一?年|去年|上[月季])[^，。；\d]{2,12}?(?:分别|各)?(?<![提新降减加放])[高低快慢]出?)"
)
_TIME = rf"(?:{PERIOD.pattern}|上个?月|上个?季度|上周|去年|上年|前年|年初|前值)(?:同期|同月|[末底初])?"
#: 分别比上月和上年同期低0.01个和0.07个百分点: one measure beside two times.
BESIDE_TIMES = re.compile(rf"(?:分别)?(?P<rate>[一-龥]{{0,4}}?)(?:分别)?[比较]{_TIME}(?:[、和与]{_TIME})+(?:分别|各)?")
RATE_OF_ALL = re.compile("(?:增速|增幅|涨幅|降幅)?(?:分别|依次|均|则)*$")
EACH = re.compile("分别|依次|(?<!平)均|各")
_ASIDE = re.compile("（[^）]*）|平均水平|分别|$")


def beside_two(name: str, against: re.Match[str]) -> tuple[str, str]:
    """What is measured where a match of ``AGAINST_TWO`` names something beside two others."""
    how = against["how"] or against["than"]
    others = (_ASIDE.sub("", against[key]) for key in ("one", "two"))
    rate = name if name.endswith(("增速", "增幅", "涨幅", "降幅")) else f"{name}增速"
    one, two = (rate + (how + other if against["than"] else f"比{other}{how}") for other in others)
    return one, two
