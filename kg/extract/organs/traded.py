"""Companies whose shares are traded, which news of them gives away: 某某股份|公告, 子公司|某某贸易, wherever they stand."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span, places_of

_NAME = "(?:(?![的了在将是由该其各与和及对为从被把向等以个家])[一-龥A-Z]){3,6}"
_SHORTEST = 3
#: What is said of such a company only.
_NEWS = (
    r"(?:近日|昨日|今日|日前|当日|\d{1,2}月\d{1,2}日)?(?:晚间?|早间|盘后|盘中)?(?:发布)?公告(?:称|显示|，|披露)"
    r"|(?:发布|披露)(?:公告|年报|半年报|业绩预告)|早盘涨停|涨停|跌停|股价"
)
#: A company by what is said of it, by its number on the exchange, by its kind, or as a relative of another.
_COMPANY = re.compile(
    rf"(?:(?:^|[，。；：！”“\n 、与和由及])(?P<told>{_NAME})(?=（?[036]\d{{5}}|（[036]\d{{5}}|{_NEWS})"
    rf"|(?:子公司|控股股东|母公司|参股公司)(?P<kin>{_NAME}?)(?=[、，。；（与和的]|目前|拟|将|已|主要|持有|签署|在)"
    r"|(?:^|[，。；：！”“\n 、与和由对])(?P<shares>[一-龥]{2}股份)(?=[，、：的（与和]|表示|控|称|公告|昨|今|近|拟|将|于|在|董事))",
    re.M,
)
_NO_NAME = re.compile(
    "公司|企业|政府|市场|板块|概念|个股|指数|股东|记者|监管|部门|近[日期]|日前|[今昨当]日|双方|上述|此次|多[家只]|有关|相关|部分|全部|持有|普通|优先|回购|限售|转让|发行|增持|减持|出让|收购|国有|一致|创始|实际|[层员府部局院会]$|参加"
)


def add_traded(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the companies that the text tells of as traded ones."""
    text = page.text
    if not ("股" in text or "公告" in text):
        return spans
    told = (match[match.lastgroup or 0] for match in _COMPANY.finditer(text))
    names = {name.removesuffix("发布").removesuffix("披露") for name in told}
    names = {name for name in names if len(name) >= _SHORTEST and not _NO_NAME.search(name)}
    taken = page.taken(spans)
    found = [
        Span(at, at + len(name), "ORG", confidence=0.75)
        for name in sorted(names, key=lambda name: (-len(name), name))
        for at in places_of(name, text)
        if _free(page, taken, at, at + len(name))
    ]
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _free(page: Page, taken: bytearray, start: int, end: int) -> bool:
    """Whether a place holds nothing yet and no verb; it is taken then."""
    if taken.find(1, start, end) >= 0 or page.has_breaker(start + 1, end):
        return False
    taken[start:end] = b"\x01" * (end - start)
    return True
