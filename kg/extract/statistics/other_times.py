"""Times that a sentence names only beside others: 比2020年, 高于去年, 恢复至2019年, 10年来最高."""

from __future__ import annotations

import re

#: What a period is only compared with: 比2020年, 高于去年, 恢复至2019年.
_COMPARED = re.compile("(?:[比较与和以]|预计|有望|[高低快慢]于|超过?|恢复[到至]|延续了?)$")
#: 比“十三五”末的|2020年|增长
_COMPARED_OF = re.compile("[比较][^，。；\\d]{2,10}的$")
#: 较去年同期、|去年全年|分别加快
_COMPARED_TOO = re.compile("[比较](?:去年|上年|上月|同期)(?:同期)?.$")
#: 是|今年|平日的2.5倍, 为|2019年|的113%
_TIMES_OF = re.compile("[^，。；\\d]{0,10}的[近约]?(?:\\d[\\d.]*|[两三四五六七八九十])多?(?:倍|%)")
#: 为|10年来|最高增幅
_RECORD = re.compile(
    "的?(?:历史)?(?:同期)?(?:最[高低大小快慢多少好]|第[一二三四五六七八九十]{1,2}[高低大小多少]|新[高低]|首次)"
)
#: 是2014年的3倍、|2013年|的10.5倍
_TIMES = re.compile(r"(?:同期)?的\d[\d.]*倍")
_RESTORED = ("恢复到", "恢复至")
#: 为实现|全年|经济运行目标
_AIM = re.compile("[^，。；]{0,10}(?:目标|任务|计划|预算)")
#: 实现“到|2030年|零增长”目标
_AIMED_AT = re.compile("[^”，。；]*”[^，。；]{0,4}目标")
#: 2015年的61.5: a period of this number and no other.
_ITS_OWN = re.compile(r"的\d")
#: 从2013年|起, 下降30%，6月|当月下降39%: so it was in this sentence.
_ASIDE = dict.fromkeys("从自", ("开始", "起")) | dict.fromkeys("，（", ("当月",))


def in_passing(text: str, match: re.Match[str]) -> bool:
    """Whether a period is that of its sentence only: 从2013年开始, 下降30%，6月当月下降39%."""
    return text.startswith(_ASIDE.get(text[match.start() - 1], "\0"), match.end())


def is_beside(text: str, match: re.Match[str], end: int) -> bool:
    """Whether a period is one with which something is compared, in the words before the number at ``end``."""
    start = match.start()
    if text[max(0, start - 1) : start] in ("是", "为") and _TIMES_OF.match(text, match.end()):
        return True
    if match.group() == "全年" and _AIM.match(text, match.end()):
        return True
    if text[max(0, start - 2) : start] == "“到" and _AIMED_AT.match(text, match.end(), end):
        return True
    if text[start - 1 : start] == "在" and text.startswith(("基础上", "的基础上"), match.end()):
        return True
    if match.group().endswith("来") and _RECORD.match(text, match.end()):
        return True
    if start > 2 and text[start - 1] == ".":
        return True  # PM2.|5月均浓度
    if text.startswith(("的", "同期的"), match.end()):
        if _TIMES.match(text, match.end()):
            return True
        if _ITS_OWN.match(text, match.end()) and text[start - 3 : start] not in _RESTORED:
            return match.end() + 1 < end  # 高于|1月份|的10.1%
    return bool(
        _COMPARED.search(text, max(0, start - 3), start)
        or (text[start - 1 : start] == "的" and _COMPARED_OF.search(text, max(0, start - 12), start))
        or (text[start - 1 : start] in ("、", "和", "与") and _COMPARED_TOO.search(text, max(0, start - 10), start))
    )
