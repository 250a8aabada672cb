"""Chinese text as the standards print it (GB/T 15834 and 15835), whoever typed it.

The web press types Latin punctuation or sets numbers apart with spaces, older texts have full-width digits and letters.
"""

from __future__ import annotations

import re

_MARKS = str.maketrans(",:;!?", "，：；！？")
#: A mark beside a Chinese character or mark, or behind a percentage; between digits it belongs to a number or a time.
_MARK = re.compile(r"[,:;!?](?:(?<=[^\x00-\x7f].)|(?=[^\x00-\x7f])|(?<=%[,;]))")
_BRACKETS = re.compile(r"\([^()\n]*\)")
_QUOTES = re.compile(r'"[^"\n]*"')
#: Digits and letters as wide as Chinese characters, with the point between digits.
_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?")
_NARROW = {wide: wide - 0xFEE0 for wide in map(ord, "．０１２３４５６７８９")} | {
    wide + case: wide + case - 0xFEE0 for wide in range(ord("Ａ"), ord("Ｚ") + 1) for case in (0, 0x20)
}
#: A point in the middle of a line, as older texts print it in decimals: 14·8%, 2·36亿元; in 9·18 and 5·12 it is none.
_MIDDLE = re.compile(
    r"(?<=\d)·(?=\d+(?:[%％‰倍元吨点级米万亿]|个?百分点|公[里斤顷]|平方|立方|千[瓦米克]|厘米|[美日港欧]元))"
)
#: Days as they are spoken, 11月2号, 26号至28号, 15号晚, 10号宣布; not what has a number: lines, buildings, units.
_SPOKEN_DAY = re.compile(
    r"(?:(?<=\d月)\d{1,2}|(?<=\d[至到])\d{1,2}|(?<=\d[日号][至到])\d{1,2})号(?![\d线楼院机令文公泊井馆])"
    r"|(?<![^，。；：！？“”）\n\u3000 间月])\d{1,2}号(?=，)"
    r"|(?<![\d第“A-Za-z.．/路街巷弄星船舰艇箭舱征舟娥宫问云洋源感践龙望斗])\d{1,2}号(?="
    r"[上中下]午|凌晨|早[上晨些间]|清晨|傍晚|[晚夜]|深夜|当[天地]|在|于|从|向|就|对|与|同|以[来后]?|[至到起前后]|为止|将|已|也|还|再|又|不顾|因|被|遭|通过(?!机)"
    r"|[说称]|表[示态]|宣布|证实|发[表布出生言](?!射)|公布|正式|继续|举[行办]|作出|决定|突发|访问|逮捕|抵达|离开|启程|前往|赶[到赴]|会[见谈晤]|出席|参加"
    r"|[召离]开|开[始幕赛]|[闭落]幕|结束|援引|报道|刊[登发]|分别|[上下]调|要求|呼吁|警告|敦促|重申|回应|签署|接[受见]|收到|下令|批准|提出|否认|承认|强调|指[出责控]|谴责"
    r"|审议|通报|披露|播[出发]|电[，。]|消息)"
)
#: Characters of no width, which pages put between others.
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_INVISIBLE = re.compile(f"[{INVISIBLE}]")
#: Spaces between Chinese characters and numbers or Latin words, and places that have none.
_SPACE = re.compile(r"(?<=[一-龥])[ \u00a0](?=[0-9A-Za-z])|(?<=[0-9A-Za-z%％])[ \u00a0](?=[一-龥])")
_NO_SPACE = re.compile(r"(?<=[一-龥])(?=\d)|(?<=\d)(?=[一-龥])")
#: Blanks before a mark.
_BEFORE_MARK = re.compile(
    "[ \u00a0\u3000](?:(?<=[一-龥].)[ \u00a0\u3000]*(?=[，、。；：！？,;])"
    "|(?<=[0-9%％）)].)[ \u00a0\u3000]*(?=[，、。；：！？]))"
)
#: With fewer spaces than these a text is not typed so: a headline may have one between its halves.
_FEW_SPACES = 2
#: The end of a line behind which the paragraph may go on: no blank line and no indent follows.
_LINE_END = re.compile(r"[ \t\r]*\n(?=[^\s\u3000])")
#: How wide the lines of a text are that is broken at a margin, in columns, of which a Chinese character takes two.
_NARROWEST, _WIDEST = 40, 120
#: How many columns a line may lack to its margin, where a mark or a number would not fit.
_RAGGED = 5
_FEW_LINES = 4


def to_standard(text: str) -> str:
    """Give a text full-width punctuation, half-width digits and letters, and days as they are written.

    ``len`` and all offsets stay.

    Latin punctuation in numbers, times, addresses and what is in Latin script altogether is left as it is.

    Examples
    --------
    >>> to_standard('增长5.2%,其中:工业(不含采矿业)增长６．１%,共1,234家,"双碳"行动8:30启动')
    '增长5.2%，其中：工业（不含采矿业）增长6.1%，共1,234家，“双碳”行动8:30启动'
    >>> to_standard("投资2·36亿元,增长14·8%,“12·9”文艺晚会")
    '投资2.36亿元，增长14.8%，“12·9”文艺晚会'
    >>> to_standard("外交部10号宣布，会议11月2号在京召开，地铁10号线停运")
    '外交部10日宣布，会议11月2日在京召开，地铁10号线停运'
    >>> to_standard("Crane Nuclear, Inc. (USA) http://www.gov.cn")
    'Crane Nuclear, Inc. (USA) http://www.gov.cn'
    """
    if _WIDE.search(text):
        text = _WIDE.sub(lambda found: found[0].translate(_NARROW), text)
    if "·" in text:
        text = _MIDDLE.sub(".", text)
    if "号" in text:
        text = _SPOKEN_DAY.sub(lambda day: f"{day[0][:-1]}日", text)
    if "(" in text:
        text = _BRACKETS.sub(lambda pair: _around(pair, "（", "）"), text)
    if '"' in text:
        text = _QUOTES.sub(lambda pair: _around(pair, "“", "”"), text)
    return _MARK.sub(lambda mark: mark[0].translate(_MARKS), text)


def _around(pair: re.Match[str], left: str, right: str) -> str:
    """A pair of marks made full-width where Chinese stands between or beside them."""
    start, end = pair.span()
    beside = pair.string[max(start - 1, 0) : end + 1]
    return pair[0] if beside.isascii() else f"{left}{pair[0][1:-1]}{right}"


def layout(text: str) -> list[int]:
    """Where the characters stand that are layout only.

    These are characters of no width, blanks before a mark and, in a text that is typed so throughout, spaces that set
    numbers apart and line breaks at a margin.

    Examples
    --------
    >>> layout("2023 年 6 月，全省增长 5.2%，建成 5G 基站")
    [4, 6, 8, 15, 23, 26]
    >>> layout("美国芝加哥 18人中枪 ，分别为3 、4人")
    [11, 17]
    """
    invisible = [found.start() for found in _INVISIBLE.finditer(text)]
    before = [place for found in _BEFORE_MARK.finditer(text) for place in range(*found.span())]
    return sorted({*invisible, *before, *_spaces(text), *_breaks(text)})


def _spaces(text: str) -> list[int]:
    if text.count(" ") + text.count("\u00a0") < _FEW_SPACES:
        return []
    places = [found.start() for found in _SPACE.finditer(text)]
    rare = len(places) < max(_FEW_SPACES, 2 * len(_NO_SPACE.findall(text)))
    return [] if rare else places


def _breaks(text: str) -> list[int]:
    """Line breaks, and blanks before them, in a text most of whose lines end at one margin, often within a sentence."""
    lines = text.count("\n")
    if lines < _FEW_LINES or len(text) > _WIDEST * lines:
        return []
    ends = list(_LINE_END.finditer(text))
    widths = [_width(text[text.rfind("\n", 0, found.start()) + 1 : found.start()]) for found in ends]
    margin = max(widths, default=0)
    full = [found for found, width in zip(ends, widths, strict=True) if width >= margin - _RAGGED]
    within = sum(text[found.start() - 1] not in "。！？；：”）" for found in full)
    if not _NARROWEST <= margin <= _WIDEST or len(full) < max(_FEW_LINES, len(ends) / 2) or 2 * within < len(full):
        return []
    return [place for found in full for place in range(found.start(), found.end())]


def _width(line: str) -> int:
    return len(line.encode("gb18030", "replace"))
