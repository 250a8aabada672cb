"""Chinese text as the standards print it (GB/T 15834 and 15835), whoever typed it.

The web press types Latin punctuation or sets numbers apart with spaces, older texts have full-width digits and letters.
"""

from __future__ import annotations

import re

_MARKS = str.maketrans(",:;!?", "，：；！？")
#: A mark beside a Chinese character or mark, or behind a percentage; between digits it belongs to a number or a time.
_MARK = re.compile(r"(?<=[^\x00-\x7f])[,:;!?]|[,:;!?](?=[^\x00-\x7f])|(?<=%)[,;]")
_BRACKETS = re.compile(r"\([^()\n]*\)")
_QUOTES = re.compile(r'"[^"\n]*"')
#: Digits and letters as wide as Chinese characters, with the point between digits.
_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?")
_NARROW = {wide: wide - 0xFEE0 for wide in map(ord, "．０１２３４５６７８９")} | {
    wide + case: wide + case - 0xFEE0 for wide in range(ord("Ａ"), ord("Ｚ") + 1) for case in (0, 0x20)
}
#: Spaces between Chinese characters and numbers or Latin words, and places that have none.
_SPACE = re.compile(r"(?<=[一-龥])[ \u00a0](?=[0-9A-Za-z])|(?<=[0-9A-Za-z%％])[ \u00a0](?=[一-龥])")
_NO_SPACE = re.compile(r"(?<=[一-龥])(?=\d)|(?<=\d)(?=[一-龥])")
#: With fewer spaces than these a text is not typed so; a headline may have one between its halves.
_FEW_SPACES = 4


def to_standard(text: str) -> str:
    """Give a text full-width punctuation and half-width digits and letters: ``len`` and all offsets stay.

    Latin punctuation in numbers, times, addresses and what is in Latin script altogether is left as it is.

    Examples
    --------
    >>> to_standard('增长5.2%,其中:工业(不含采矿业)增长６．１%,共1,234家,"双碳"行动8:30启动')
    '增长5.2%，其中：工业（不含采矿业）增长6.1%，共1,234家，“双碳”行动8:30启动'
    >>> to_standard("Crane Nuclear, Inc. (USA) http://www.gov.cn")
    'Crane Nuclear, Inc. (USA) http://www.gov.cn'
    """
    if _WIDE.search(text):
        text = _WIDE.sub(lambda found: found[0].translate(_NARROW), text)
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


def apart(text: str) -> list[int]:
    """Where the spaces stand that set numbers and Latin words apart, in a text that does so throughout.

    Examples
    --------
    >>> apart("2023 年 6 月，全省增长 5.2%，建成 5G 基站")
    [4, 6, 8, 15, 23, 26]
    >>> apart("美国芝加哥 18人中枪")
    []
    """
    if text.count(" ") + text.count("\u00a0") < _FEW_SPACES:
        return []
    places = [found.start() for found in _SPACE.finditer(text)]
    rare = len(places) < max(_FEW_SPACES, 2 * len(_NO_SPACE.findall(text)))
    return [] if rare else places
