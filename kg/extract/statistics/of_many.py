"""How many of those counted did a thing: 32个行业大类中有24个实现增长, 72种产品产量下降."""

from __future__ import annotations

import re

from kg.extract.statistics.quantities import Quantity

#: 32个|行业大类|中有: all of whom some did it.
_ALL = re.compile(
    r"\d[个种][^，。；\d]{0,8}?(?P<what>(?:大类)?(?:行业|产业)(?:大类)?|产品|商品|城市|指标|品种|市州|县区)(?:中|里|当中)?，?(?:其中)?(?:已?有)?$"
)
#: 11个行业下降, behind such as did another thing.
_AGAIN = re.compile(r"(?:增长|下降|上涨|回升|盈利)，$")
_DID = re.compile(
    "(?P<of>(?:(?![都均已])[一-龥]){0,10}?)[都均]?(?:出现)?(?:比去年同期|比上年同期|比上年|较上年|同比|环比)?(?P<did>(?:保持|实现|呈现?)?了?(?:正|较快|稳定|两位数|同比)?(?:增长|下降|盈利|回升|上涨))(?=[，。；、])"
)


def did_of_many(text: str, start: int, quantity: Quantity) -> str:
    """What so many of those counted before did, as a name, in a sentence that begins at ``start``; empty where nothing."""
    if quantity.unit not in ("个", "种") or (did := _DID.match(text, quantity.end)) is None:
        return ""
    whole = _ALL.search(text, max(start, quantity.start - 24), quantity.start)
    again = _AGAIN.search(text, start, quantity.start)
    if whole is None:
        return did["of"] + did["did"] if again and did["of"] in ("行业", "产品", "城市", "指标") else ""
    who, of = whole["what"].removeprefix("大类"), did["of"].replace("的", "")
    return ("" if of.startswith(who[:2]) else who) + of + did["did"]
