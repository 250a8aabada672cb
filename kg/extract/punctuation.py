"""Latin punctuation in Chinese text, as the web press types it: made full-width one for one, so that offsets stay."""

from __future__ import annotations

import re

_WIDE = str.maketrans(",:;!?", "，：；！？")
#: A mark beside a Chinese character or mark, or behind a percentage; between digits it belongs to a number or a time.
_MARK = re.compile(r"(?<=[^\x00-\x7f])[,:;!?]|[,:;!?](?=[^\x00-\x7f])|(?<=%)[,;]")
_BRACKETS = re.compile(r"\([^()\n]*\)")
_QUOTES = re.compile(r'"[^"\n]*"')


def to_full_width(text: str) -> str:
    """Give Chinese text the punctuation of Chinese: ``len`` and all offsets stay.

    Numbers, times, addresses and what is in Latin script altogether are left as they are.

    Examples
    --------
    >>> to_full_width('增长5.2%,其中:工业(不含采矿业)增长6.1%,共1,234家,"双碳"行动8:30启动')
    '增长5.2%，其中：工业（不含采矿业）增长6.1%，共1,234家，“双碳”行动8:30启动'
    >>> to_full_width("Crane Nuclear, Inc. (USA) http://www.gov.cn")
    'Crane Nuclear, Inc. (USA) http://www.gov.cn'
    """
    if "(" in text:
        text = _BRACKETS.sub(lambda pair: _around(pair, "（", "）"), text)
    if '"' in text:
        text = _QUOTES.sub(lambda pair: _around(pair, "“", "”"), text)
    return _MARK.sub(lambda mark: mark[0].translate(_WIDE), text)


def _around(pair: re.Match[str], left: str, right: str) -> str:
    """A pair of marks made full-width where Chinese stands between or beside them."""
    start, end = pair.span()
    beside = pair.string[max(start - 1, 0) : end + 1]
    return pair[0] if beside.isascii() else f"{left}{pair[0][1:-1]}{right}"
