"""The noun phrase that a number counts, by the parts of speech of a dictionary."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.dictionary import tag_words

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
        "平均",
        "上万",
        "上千",
        "数百",
        "数千",
        "数万",
        "正在",
        "进行",
        "参加",
        "已",
        "全",
        "优先",
        "火速",
    ]
)
#: Nouns, and what stands at their end (县), before which a verb is a part of the name: 重点帮扶县.
_NOUNS = frozenset(("n", "l", "nt", "nz", "ng", "nrt", "zg", "vn", "b"))
#: Parts of names that the dictionary takes for times, counters and verbs.
_NOUNS_TOO = frozenset(
    (
        "未来",
        "现代",
        "老年",
        "青年",
        "少年",
        "中年",
        "级",
        "特新",
        "桩",
        "站",
        "户",
        "点",
        "清单",
        "快递",
        "自然",
        "集中",
        "应用",
        "地",
        "道",
        "日间",
        "考生",
        "夜间",
    )
)
#: What may follow 联合 in a name, and times that are a part of one: 夏季节气美食.
_JOINT, _SEASONS = ("收割机", "实验室", "企业", "工会"), ("季", "夏", "秋", "冬", "春", "夜", "节")
#: 12个乡镇|3.6万人受灾
_NUMBER = re.compile(r"\d[\d.]*[万亿]")
#: 企业|集中展示
_TOGETHER = re.compile("集中(?:展[示出]|亮相|签约|开[工展业]|发布|上市|参展|投产|收治)")
#: Ends of words for people and firms, which the dictionary takes for verbs: 展商.
_WHO = ("商", "者")
#: 雨衣|等市级和县级物资
_KIND_BEGUN = re.compile("(?<=.[^高平中初同均对])等..$")
#: 65枚奖牌|的成绩
_HOW_WELL = re.compile(
    "(?<=..)(?:长势|[户人亩村]均|(?<=[稻麦粮豆米])收获).*|(?<=..)的(?:好?成绩|比分|高价|总价|(?:施工|建设|作业|生产)*现场).*"
)
_LISTED = re.compile(
    r"[、和及与][^，。；\d]{1,12}等|、[^，。；\d和及与]{2,12}[和及与]|[和及与][一-龥A-Za-z]{2,12}?(?:中心|基地|平台|园区|机构|用户|产业|家庭|学校|项目|领域|工程)"
)


def noun_behind(text: str, start: int, end: int, stops: frozenset[str]) -> str:
    """The noun phrase that begins at a place: what the number before it counts.

    Parts of speech are those of a dictionary segmentation; a verb ends the phrase unless a noun follows it and it is
    none of ``stops``.
    """
    words = tag_words(text[start : min(end, start + 28)])
    whole = end <= start + 28
    size = last = 0
    listed = False
    for index, (word, tag) in enumerate(words if whole else words[:-1]):  # what is cut off may be half a word
        following, sort = words[index + 1] if index + 1 < len(words) else ("，", "x")
        if (word in _NOT_A_NOUN and not (word == "以上" and text[start + size - 1] in "级模")) or (
            index and (tag == "i" or (word.replace(".", "").isdigit() and sort[0] in "mq"))
        ):
            break
        if index and _NUMBER.match(text, start + size):
            break
        if index and (word == "里" or _TOGETHER.match(text, start + size)):
            break
        if word in "、和及与":
            listed = listed or bool(_LISTED.match(text, start + size))
            if not listed:
                break
        ends = index and following in "，。；"
        behind = start + size + len(word) + len(following)
        free = index or "的" not in text[start : start + 12] or text[behind : behind + 1] == "的"
        if not index and sort == "v":  # 集中育秧中心
            following, sort = words[2] if len(words) > 2 else ("，", "x")
        stops_here = word in stops and not (word == "联合" and following.startswith(_JOINT))
        inside = (sort in _NOUNS or following in _NOUNS_TOO) and not stops_here and free
        noun = index + 1 < len(words) and words[index + 1][1] in _NOUNS - {"vn"}
        named = tag == "d" and len(word) > 1 and inside and noun  # 立法|项目
        who = tag == "v" and word.endswith(_WHO)
        if tag[0] == "v" and tag != "vn" and not (ends or inside or who) and word not in _NOUNS_TOO:
            break
        linked = index and word in "等的和及与"
        if (
            word.strip() in "，。；（）：！？"
            or "…" in word
            or (
                tag[0] not in "nabjlixvmszfegkh"
                and not (linked or named)
                and word not in _NOUNS_TOO
                and not (tag[0] == "t" and word.endswith(_SEASONS))
            )
        ):
            break
        size += len(word)
        if word in _NOUNS_TOO or (tag[0] not in "xmuc" and word not in "和及与"):
            last = size
    phrase = text[start : start + last].lstrip("的")
    if text[start + last : start + last + 1] in "、和及与":
        return _KIND_BEGUN.sub("", phrase)
    return _HOW_WELL.sub("", phrase)


@lru_cache(maxsize=1024)
def is_verb(word: str, *, alone: bool = False) -> bool:
    """Whether a dictionary knows a word as a verb; ``alone``: and as nothing that stands before nouns."""
    tags = [tag for _, tag in tag_words(word)]
    return len(tags) == 1 and (tags[0] == "v" if alone else tags[0][0] == "v")
