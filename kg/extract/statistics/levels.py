"""What a measure was and what it became: 从2.37缩小到1.94, 由1200户3600人减至80户210人."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.statistics.quantities import Units

#: Two levels of one measure: 从2.37缩小到1.94, 由93项减至33项, 由1200户3600人减至80户210人.
TWO_LEVELS = re.compile(
    r"(?:从|由|自(?=\d{4}年的))(?P<lead>[^，。；从由\d]{0,12}?(?:\d{4}年|\d{1,2}年前"
    r"|\d{1,2}月份?)?[^，。；从由\d]{0,10}?)(?P<a>(?!\d{4}年)\d+(?:\.\d+)?)(?!D)(?P<ua>/10万"
    r"|[^\d，。；、—～~－-]{0,6}?)(?:(?<![月日年的])(?P<a2>\d+(?:\.\d+)?)(?P<ua2>[^\d，。；、]{1,4}?))?，?"
    r"(?:逐步|进一步|稳步|迅速|快速|[大小]幅|[略微猛骤锐剧陡])?(?:减少|减|下降|降低|降|缩小|缩|压|缩短|压缩|压减|提高|提升|增加|增长|上升|增|升|扩大|扩充|扩容|扩建|精简|压降"
    r"|[“”]?瘦身[“”]?|优化|调整|拓展|扩展|延长|壮大|延伸|跃升|攀升|上涨|上调|下调|加密|发展|波动|回落|回升|下?跌|调[高低]|(?<![转改演])变)"
    r"(?:到|至|为)(?P<when>了?(?:\d{4}年|\d{1,2}月份?)?[^，。；\d]{0,8}?)(?P<b>(?!\d{4}年"
    r"|\d{1,2}月)\d+(?:\.\d+)?)(?![\d.—～~－-])(?P<ub>/10万|[^\d，。；、）]{0,6})(?:(?P<b2>\d+(?:\.\d+)?)(?P<ub2>[^\d，。；、）]{1,6}))?"
)


@dataclass(frozen=True, slots=True)
class Level:
    """One of the levels, where its number stands with its unit, and the words that say when it was so."""

    start: int
    end: int
    value: float
    unit: str | None
    when: str


def levels_of(match: re.Match[str], units: Units) -> list[Level]:
    """The levels of a match of ``TWO_LEVELS``; a unit said of one is that of the other too."""
    text = match.string
    units_read = (units.unit.match(text, *match.span(key)) for key in ("ua", "ub"))
    found = [unit.group().replace("％", "%") if unit else None for unit in units_read]
    unread = match["ua"][:1]
    if (
        found == [None, None]
        and unread == match["ub"][:1]
        and unread.isalpha()
        and not unread.isascii()
        and unread not in ("多", "余")
    ):
        found[0] = unread  # a unit that is none of those read: 从960对增至1577对
    one, two = (
        f"{unit}月" if unit == "个" and match[key].startswith("个月") else unit
        for unit, key in zip(found, ("ua", "ub"), strict=True)
    )
    levels = [
        Level(match.start("a"), match.end("a") + len(one or ""), float(match["a"]), one or two, match["lead"]),
        Level(match.start("b"), match.end("b") + len(two or ""), float(match["b"]), two or one, match["when"]),
    ]
    if match["a2"] and match["b2"]:
        first, last = (units.unit.match(text, *match.span(key)) for key in ("ua2", "ub2"))
        if first and last and first.group().lstrip("万亿") == last.group().lstrip("万亿"):
            levels += [
                Level(match.start(key), unit.end(), float(match[key]), unit.group(), match[when])
                for key, unit, when in (("a2", first, "lead"), ("b2", last, "when"))
            ]
    return levels
