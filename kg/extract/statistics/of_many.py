"""How many of those counted did a thing or had it done to them: 32个行业大类中有24个实现增长, 对12人立案."""

from __future__ import annotations

import re

from kg.extract.statistics.nouns import is_verb
from kg.extract.statistics.quantities import Quantity

#: 32个|行业大类|中有: all of whom some did it.
_ALL = re.compile(
    r"\d[个种][^，。；\d]{0,8}?(?P<what>(?:大类)?(?:行业|产业)(?:大类)?|产品|商品|城市|指标|品种|市州|县区)(?:中|里|当中)?，?(?:其中)?(?:已?有)?$"
)
#: 11个行业下降, behind such as did another thing.
_AGAIN = re.compile(r"(?:增长|下降|上涨|回升|盈利)，$")
#: 原有832个|贫困县|，截至去年底，已有|780个|实现脱贫
_OF_ALL = re.compile(
    r"(?P<count>\d{1,6})个(?P<what>[一-龥]{2,8}?)(?:中|里)?，?(?:截至[^，。；]{2,12}，|目前，?)?(?:已经|已)?有$"
)
_BY_NOW = re.compile("(?P<did>(?:实现|完成|达到|通过|建成|开工|投产|脱贫|出列|退出)[一-龥]{0,8})(?=[，。；、])")
#: 14个|城市新建商品住宅价格环比持平或下降
_CITIES = re.compile(
    "城市的?(?P<what>[一-龥]{2,12}?价格)(?P<did>(?:同比|环比)?(?:[上下][涨降跌]|持平|回落|上升)(?:或(?:[上下][涨降跌]|持平|回落))?)(?=[，。；、])"
)
_DID = re.compile(
    "(?P<of>(?:(?![都均已])[一-龥]){0,10}?)[都均]?(?:出现)?(?:比去年同期|比上年同期|比上年|较上年|同比"
    "|环比)?(?P<did>(?:保持|实现|呈现?)?了?(?:正|较快|稳定|两位数|同比)?(?:增长|下降|盈利|回升|上涨))(?=[，。；、])"
)
#: 900个断面中，|830个|全年均达标，占92%: their share is told behind what they did.
_SHARE_TOLD = re.compile(
    r"(?P<how>(?:是|全年|全部|基本|已|均|都)*)(?P<did>[一-龥A-Za-z]{2,20})，(?:均?占|占比)[^，。；\d]{0,12}\d[\d.]*%"
)
#: 121个|城市环境空气质量达标|，占35%
_CAME_SO = re.compile("(?:达标|超标|合格|脱贫|摘帽|盈利|亏损|通车|完工|开工|投产|复工|上升|下降|增长|回升)$")
_ALONE = re.compile("(?:^|[，：；。\n])(?:其中，?)?有?$")
#: 对涉案的|18名|责任人提起公诉: what the law does to people.
_AGAINST = re.compile("(?<![应针面反])对[^，。；]{0,24}$")
_LAW = re.compile(
    "(?P<whom>[一-龥]{0,10}?)(?:依法|依规|依纪|严肃|进行|予以|给予|作出|实施|采取|分别|共|了)*"
    "(?P<did>立案(?:审查调查|审查|调查|查处|侦查)?|提起公诉|起诉|批准逮捕|审查调查|留置|(?:党纪|政务|党政纪|政纪|行政)*(?:处分|处罚)|追责问责|追责|问责|诫勉|通报批评|组织处理)"
    "(?:措施|谈话)?(?=[，。；、])"
)


def did_of_many(text: str, start: int, quantity: Quantity) -> str:
    """What so many of those counted before did, as a name, in a sentence that begins at ``start``; empty where nothing."""
    if (
        quantity.unit == "个"
        and text.startswith("有", quantity.start - 1)
        and (done := _BY_NOW.match(text, quantity.end))
    ):
        of_all = _OF_ALL.search(text, start, quantity.start)
        if of_all and int(of_all["count"]) > quantity.value:
            return of_all["what"] + done["did"]
    if quantity.unit == "个" and (cities := _CITIES.match(text, quantity.end)):
        return cities["what"] + cities["did"] + "城市"
    if quantity.unit not in ("个", "种") or (did := _DID.match(text, quantity.end)) is None:
        return ""
    whole = _ALL.search(text, max(start, quantity.start - 24), quantity.start)
    again = _AGAIN.search(text, start, quantity.start)
    if whole is None:
        return did["of"] + did["did"] if again and did["of"] in ("行业", "产品", "城市", "指标") else ""
    who, of = whole["what"].removeprefix("大类"), did["of"].replace("的", "")
    return ("" if of.startswith(who[:2]) else who) + of + did["did"]


def told_with_share(text: str, quantity: Quantity) -> str:
    """What so many did of whom the share follows, as a name; empty where none does."""
    told = _SHARE_TOLD.match(text, quantity.end)
    if told is None or not _ALONE.search(text[max(0, quantity.start - 5) : quantity.start]):
        return ""
    said = told["how"] or is_verb(told["did"][:2]) or told["did"].startswith("首次") or _CAME_SO.search(told["did"])
    return told["did"] if said else ""


def done_by_law(text: str, start: int, quantity: Quantity) -> str:
    """What was done to so many people by law or discipline, as a name, in a sentence that begins at ``start``."""
    if quantity.unit not in ("人", "名") or (done := _LAW.match(text, quantity.end)) is None:
        return ""
    return done["did"] + done["whom"] if _AGAINST.search(text, start, quantity.start) else ""
