"""The name of what a statistic measures, cut out of the words before or behind its number."""

from __future__ import annotations

import re

from kg.extract.dates import PERIOD
from kg.extract.reading import Sentence

_LEAD = re.compile(
    r"^(?:其中|同时|此外|另外|而|并|且|以及|和|与|数据显示|据统计|据介绍|据了解|统计显示|结果显示|具体来看|分[^，]{1,6}看|初步核算|经初步核算|"
    r"目前|已|还|也|均|了|的|共(?![建享同和产])有?|累计|全部|全社会|实现了?|完成了?|是|有|仅|就|中(?![国小西部央东欧医药亚型小])|今年|去年|当年|当月|当季|"
    r"当日|这|该|我国|全国|全省|全市|全区|全县|全州|中国(?!共产党)|从|由|在|对|占|将|让|使|把|，|、|：|“|”|（|）|\(|\)|拟获|不含[^）]*）)+"
)
_TRAIL = re.compile(
    r"(?:(?:分别)?(?:为|达到|达|约为|约|共计|合计|总计|共|累计|已|有|是|完成|至|到|仅|超|高达|就|了|则|的|总额达|总量达|规模达|均|各|从|由|"
    r"也|在|双双|增至|升至|降至|提高到|提升至|扩大到|增加到|下降到|增长到|提升到|提高至|占|同期|同比|环比|分别|实际|，|较快|并|且|进一步|"
    r"持续|平稳|继续|为全国|每天|每年|每月|保持|增速|实现|呈现|带动|小幅|大幅|稳步|快速|再|又|：|“|（|比上年|较上年|两年平均|年均|"
    r"比去年同期|约占)+)$"
)
_JUNK = re.compile(
    r"(?:将|可|最|约|能|和|以|近|仅|突破|首次突破|首次|再次|已经|累计|历史性)+$|^(?:和|与|及|或|对|使|共(?!建))(?=.{2})"
)
_GENERIC = re.compile(
    r"^(?:[^一-龥A-Za-z]*|\d*个?(?:省份)?(?:高于|低于|超过|跑赢)(?:同期)?(?:全国|全省).*|(?:全国|全省)?的?平均(?:水平|值)|水平|增长|同比|环比|比上年|增速|分别|同期|一|个|等|人|个月|第|年|"
    r"月|日|前|后|条|约|近|超|共|达|总|以|不|可|再|要|每|时|期间|出口增长较快的领域.*|主要.*领域.*)$"
)
_ASIDE = re.compile(r"（不含[^）]*）|包括[^，。]{2,30}在内的?|(?<=[额值量率])即[^，。]{4,}$")
_CUT = re.compile(r"\d{1,2}月\d{1,2}日|\d{4}年|与.{2,10}相比|比.{0,8}同期|按[^，]{1,8}计算")
_PLACES_COUNTED = re.compile(r"^(?:多?个)?(?:省份|省区市|城市)(?=[一-龥A-Za-z]{3})")
#: 地区生产总值（GDP）: the abbreviation of what is named.
_ABBREVIATED = re.compile(r"[（(][A-Za-z0-9]+[）)]$")
_NOT_A_NOUN = frozenset(
    [
        "全部",
        "全面",
        "首次",
        "分别",
        "同时",
        "以来",
        "累计",
        "先后",
        "均",
        "共",
        "左右",
        "以上",
        "中",
        "内",
        "时",
        "后",
        "前",
        "正在",
        "已",
        "全",
    ]
)
_LETTERS = re.compile("[一-龥A-Za-z]{2}")
_LISTED = re.compile(r"[、和及与][^，。；\d]{1,12}等")
_WHOLE_COUNTRY = re.compile("全国|我国|中国|国内")


def clean_name(text: str, sentence: Sentence, begin: int, words: str) -> str:
    """The name of what is measured in the words from ``begin`` on: without period, area, connectives, verbs of being.

    Empty where the words hold no name, which then is that of the statistic before.
    """
    cut = words
    for span in sentence.spans:
        if span.label == "REGION" and begin <= span.start < begin + len(words):
            cut = cut.replace(text[span.start : span.end], "\0", 1)
    cut = _CUT.sub("\0", PERIOD.sub("\0", _ASIDE.sub("\0", cut)))
    parts = [part.strip(" 　") for part in cut.split("\0") if part]
    cut = next((part for part in reversed(parts) if _LETTERS.search(_TRAIL.sub("", _LEAD.sub("", part)))), "")
    previous = None
    while previous != cut:
        previous = cut
        cut = _JUNK.sub("", _TRAIL.sub("", _LEAD.sub("", cut)).strip(" 　“”、"))
    cut = _ABBREVIATED.sub("", _PLACES_COUNTED.sub("", cut))
    return "" if _GENERIC.match(cut) or len(cut) < 2 else cut[-30:]


def only_links(words: str) -> bool:
    """Whether words name nothing: 同比分别, 则均为."""
    return not _TRAIL.sub("", words)


def noun_behind(text: str, start: int, end: int, stops: frozenset[str]) -> str:
    """The noun phrase that begins at a place: what the number before it counts.

    Parts of speech are those of a dictionary segmentation; a verb ends the phrase unless a noun follows it and it is
    none of ``stops``.
    """
    import rjieba  # takes a while to load its dictionary

    words = rjieba.tag(text[start : min(end, start + 24)])
    size = last = 0
    for index, (word, tag) in enumerate(words):
        following = words[index + 1][1] if index + 1 < len(words) else ""
        if word in _NOT_A_NOUN or (word in "、和及与" and not _LISTED.match(text, start + size)):
            break
        last_word = index and (index + 1 == len(words) or words[index + 1][0] in "，。；")
        if (
            tag[0] == "v"
            and tag != "vn"
            and not last_word
            and not (index and following[:1] == "n" and word not in stops)
        ):
            break
        linked = index and word in ("等", "的", "和", "及", "与")
        if word in "，。；（）：！？" or (tag[0] not in "nabjlixvmszfeg" and not linked):
            break
        size += len(word)
        if tag[0] not in "xmuc":
            last = size
    return text[start : start + last].lstrip("的")


def alike(one: str, other: str) -> bool:
    """Whether two names mean one measure: one is the end of the other, or they share most pairs of characters.

    Examples
    --------
    >>> alike("外贸进出口总值", "进出口总值"), alike("出口额", "进口额")
    (True, False)
    """
    if one.endswith(other) or other.endswith(one):
        return True
    pairs, others = ({name[i : i + 2] for i in range(len(name) - 1)} for name in (one, other))
    return len(pairs & others) >= 0.375 * max(1, len(pairs) + len(others))


def elsewhere(one: str, other: str) -> bool:
    """Whether two areas as printed are different places (我国 and 全国 are one)."""
    return one not in other and other not in one and not (_WHOLE_COUNTRY.match(one) and _WHOLE_COUNTRY.match(other))
