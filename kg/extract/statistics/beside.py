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
#: 两市GDP总量|均超过2.5万亿元，分别为…, 两市增速|比较快，分别为…
ABOVE = re.compile(
    r"(?:均|都)?(?:实现|保持|呈现|稳步|持续|全面|同步|快速|双双|较快)[一-龥]{0,4}增长，?$"
    r"|(?:均|都)?已?(?:超过?|突破|达到?|高于|低于|不足|上调|下调|增长|提高|下降)了?\d[\d.]*[^\d，。；]{0,4}，?$|(?:增长|增速|增幅|下降)?也?(?:比?较|最|更)[快慢高低大小多]，?$"
    r"|(?:增速|增幅|涨幅|降幅)?(?:均|都|全部)?在\d[\d.]*[^\d，。；]{0,3}(?:[—－~～至-]\d[\d.]*%)?(?:及?以[上下]|之间|左右|上下)，?$"
    r"|不[降增升跌]反[升降跌增]，?$|(?:表现|增势|走势|仍|则|相对|整体|依然)*(?:偏[弱强低高慢快]|抢眼|亮眼|突出|强劲|垫底|靠[前后]|居[前后]|领[跑先]|落后|较[弱强好差]|稳健|乏力"
    r"|可观)，?$|表现[^，。；\d]{2,4}，?$|(?:仍?在|继续|持续|连续|出现|环比|同比|均|都|已)*(?:上涨|下跌|下降|上升|回落|增长"
    r"|减少)(?:了?[\d一二两三四五六七八九十]+个?(?:月|季度|年|周))?，?$"
)
_ASIDE = re.compile("（[^）]*）|平均水平|分别|$")


def beside_two(name: str, against: re.Match[str]) -> tuple[str, str]:
    """What is measured where a match of ``AGAINST_TWO`` names something beside two others."""
    how = against["how"] or against["than"]
    others = (_ASIDE.sub("", against[key]) for key in ("one", "two"))
    rate = name if name.endswith(("增速", "增幅", "涨幅", "降幅")) else f"{name}增速"
    one, two = (rate + (how + other if against["than"] else f"比{other}{how}") for other in others)
    return one, two
