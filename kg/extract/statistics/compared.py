"""One measure beside others, and beside what it was: 高于全国2个百分点, 低于一季度1个百分点, 比全省平均水平（7%）高2个百分点."""

from __future__ import annotations

import re

from kg.extract.statistics.measures import clause_start

_BODY = "全[国省市县区州]|[我本][省市县区州]|[一-龥]{2,8}?[省市县区州]"
#: 比|全省|平均水平（|7%, 比全市（6%）和|全国|（5%
_VALUE = re.compile(f"(?:比|[高低快慢]于|超过?|[和与、])(?P<whom>{_BODY})(?:的?平均)?(?:水平|增速|增幅)?（$")
_BESIDE = re.compile(
    "(?:比(?![重例])|[高低快慢]于|超过?)[^，。；（）]{2,10}(?:（[^（）]*）[和与、][^，。；（）]{2,10})*（$"
)
#: 高于全国0.7|、全省|2.3个百分点
_FIRST = re.compile(f"(?P<how>[高低快慢]于|高出|超过?)(?:{_BODY})(?:平均)?(?:水平)?\\d[\\d.]*(?:个?百分点)?$")
_ANOTHER = re.compile(f"[、和与](?P<whom>{_BODY})(?:平均)?(?:水平)?")
#: 比全省平均水平（7%|）高|2个百分点
_OVER = re.compile(
    r"(?P<than>比[^，。；（）\d]{2,12})（[\d.]+%）(?P<how>[高低快慢])出?$|(?P<over>(?:[高低快慢]于|高出|超过?)[^，。；（）\d]{2,12})（[\d.]+%）$"
)
#: Times that are no other measure.
_PAST_TIME = r"(?:去年|上一?年|前年|上月|上季|前[月值]|(?:今年)?(?:\d{1,2}月?份?[—－–~～至到-])?\d{1,2}月|第?[一二三四]季度|上半年|前[\d一二三四五六七八九十]{1,2}个?(?:季度|月)|(?:19|20)\d\d年)"
#: One measure beside another: 增速高于全国工业0.1个百分点, 比同期工业增速低2.7个百分点.
AGAINST = re.compile(
    r"(?:增速|增幅|涨幅)?(?:略|明显)?(?:高于|低于|快于|慢于|高出|超(?:过|(?=[全平均同所]))|领先(?!幅度|优势))"
    rf"(?!{_PAST_TIME})[^，。；\d]{{2,16}}$"
    r"|(?:增速)?(?<![同环])[比较](?![重例率])(?:同期|(?![^，。]*(?:同期|[年月度底末])))[^，。；\d]{2,20}(?<![提降减加放增])(?:高出?|低|快|慢|多|少|深)了?$"
)
#: 增速|高于去年同期1.4个百分点
OVER_LAST = re.compile(rf"(?P<how>高于|低于|快于|慢于|高出)(?P<when>{_PAST_TIME}[^，。；\d]{{0,8}})$")

#: 减少农村人口|120万人
_FEWER = re.compile("(?<=[省市区县年国])(?:累计)?减少了?(?P<name>[一-龥]{3,12})$")
#: 比上年多生产|原油|110万吨, 比去年同期少|接待游客|3万人次
_MORE = re.compile(
    "[比较][^，。；]{2,10}?(?P<how>[多少])(?:(?:完成|生产|销售|投入|实现|安排|缴纳)了?)?(?P<name>(?:(?<=[完生销投实安缴][成产售入现排纳])|(?=接待|招收|收购|筹集|发放|拨付))[一-龥]{2,12})$"
)
#: 因此减产|粮食|107亿斤
_YIELDED = re.compile("(?P<how>[增减])产(?P<name>[一-龥]{2,4})$")


def body_beside(text: str, start: int, end: int) -> str:
    """The body of which a rate in brackets is, in a sentence that begins at ``start``: it is only compared with it."""
    whom = _VALUE.search(text, max(start, end - 16), end) if text[end - 1] == "（" else None
    return whom["whom"] if whom and _BESIDE.search(text, max(start, end - 40), end) else ""


def another_beside(text: str, start: int, begin: int, end: int) -> str:
    """The words that say how far a measure is above another, behind the number for the first: 高于全国0.7、|全省|2.3个百分点."""
    whom = _ANOTHER.fullmatch(text, begin, end)
    first = _FIRST.search(text, max(start, begin - 24), begin) if whom else None
    return first["how"] + whom["whom"] if first and whom else ""


def words_beside(text: str, start: int, begin: int, end: int) -> tuple[int, str]:
    """How much is above another whose value stands in brackets before a number: where the words begin, and they."""
    over = _OVER.search(text, max(start, end - 30), end) if text.find("）", begin, end) >= 0 else None
    return (
        (over.start(), over["over"] or over["than"] + over["how"])
        if over and clause_start(text, start, end) <= over.start()
        else (-1, "")
    )


def done_more(prefix: str, unit: str | None) -> tuple[str, str] | None:
    """Of what more or less was done than before, as the change and its name, where a verb stands before the name."""
    if unit and "减少" in prefix and (fewer := _FEWER.search(prefix)):
        return "下降", fewer["name"]
    if "产" in prefix and (yielded := _YIELDED.search(prefix)):
        return "增长" if yielded["how"] == "增" else "下降", f"{yielded['name']}产量"
    if ("多" in prefix or "少" in prefix) and (more := _MORE.search(prefix)):
        return "增长" if more["how"] == "多" else "下降", more["name"]
    return None
