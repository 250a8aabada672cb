"""Rates named as things: 增速分别为12.8%, 43%的增幅, 增速转正，为3.1%."""

from __future__ import annotations

import re

#: A rate named as a thing: 增速分别为12.8%, 增幅高达107.5%, 降幅为3%.
RATE = re.compile(
    r"(?P<scope>同比|环比|两年平均|年均复合|复合|年均|年平均)?(?:的)?(?P<rate>增速|增幅|涨幅|增长率|增长速度|升幅|降幅|跌幅|下降幅度|(?:增长|下降)(?=(?:分别|均)为))"
    r"(?:暂居[^，。]{0,6}|(?:保持|稳定|维持)在|仍?然|还|也|更|仍|同|均|年均|平均|分别|依次|达|为|恢复[到至]了?|高达|达到了?|约|是|只有|仅|\d{1,2}月?[—－–~～至到-]\d{1,2}月份?|居[^，。（的]{0,6}|最高|，)*$"
)
#: 增速|回落至3.6%: the rate that rises or falls.
RATE_MOVED = re.compile(
    "(?P<scope>同比|环比|年均)?的?(?P<rate>增速|增幅|涨幅|增长率|增长速度|降幅|跌幅|增长(?=$))"
    "(?:[比较由从][^，。；]{0,12}|进一步|小幅|大幅|明显|断崖式|逐步|再次|分别|均|则|也|已|略|再)*$"
)
#: 全球夜光1.3%的增长率, 以5%增速领跑: the rate behind the number.
RATE_NEXT = re.compile(
    r"(?:的(?:稳定|平稳|快速|高速|较快|平均|复合|累计|当月)?)?(?P<scope>同比|环比|年均)?(?P<rate>增速|增幅|涨幅|增长率|增长速度|降幅|跌幅)"
)
#: 投资|仍然保持了|9%|的增长: a rise told as a thing; and where a clause ends with its number.
KEPT_UP = re.compile("(?:仍然?|依然|继续|也)?(?:保持|实现|维持|取得|录得)了?$")
GROWTH_NEXT = re.compile("的(?:正|高速|快速|较快|平稳|稳定|强劲)?(?P<how>增长|下降)(?=[，。；、]|$)")
NUMBER_ENDS = re.compile("[，。；]|$")
#: 投资，甲市（5%|）、乙市（4%）两市增速居前: the rate behind those in brackets.
RATE_OF_ALL = re.compile(
    r"）(?:[、和及与][^，。；（）\d]{2,12}（[\d.]+%）){0,8}等?(?:[两三四五六七八九十\d]+个?[省市县区州地国])?(?:的|均)?(?P<scope>同比|环比)?(?P<rate>增速|增幅|涨幅|降幅|跌幅)(?!为|达)"
)
#: 投资|增速|转正，|为|3.1%; 出口|保持正增长，|达到3%: how a rate moved, or that it kept rising, in the clause before.
TURNED = re.compile(
    r"(?P<scope>同比|环比)?的?(?P<rate>增速|增幅|涨幅|降幅|跌幅|(?:保持|实现|延续|呈现?)了?(?:正|较快|稳定|快速|平稳|高速|两位数)*(?:增长|下降))[^，。；\d]{0,8}，$"
)
#: 同比下降8%，但|环比已由跌转升，|涨1.1%: against what something turned, in the clause before.
TURNED_SO = re.compile(
    "(?P<scope>同比|环比)[^，。；\\d]{0,4}?(?:由[平正负升降涨跌增减]转为?[平正负升降涨跌增减]|[转止][正负升降涨跌增减]|企稳|回[升落])[^，。；\\d]{0,2}，$"
)


def rate_kind(rate: re.Match[str], scope: str) -> str:
    """增速 and 降幅: year on year where the words around say so."""
    scope = rate["scope"] or scope
    direction = "下降" if "降" in rate["rate"] or "跌" in rate["rate"] else "增长"
    return (scope if scope in ("同比", "环比") else "") + direction
