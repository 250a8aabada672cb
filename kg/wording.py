"""How names of one thing are worded, whatever they name; imports nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

#: A session told by its number or by who sits at it, and not by whose it is: 第二次会议, 主席会议, 常委会第七次会议.
_SESSION = re.compile(
    r"(?:第[一二三四五六七八九十百\d]{1,5}(?:[次届]|阶段)|主席团?|主任|常务|党组|常委会?|理事会|部长级?|[省市县区厅局]长|全体|扩大|（扩大）)+会议"
)


def leaves_out(short: Iterable[str], long: Iterable[str]) -> bool:
    """Whether a name leaves out parts of a longer one and no more: its characters, or those between dots.

    Examples
    --------
    >>> leaves_out("议联", "各国议会联盟"), leaves_out(["鲍里斯", "约翰逊"], ["林登", "约翰逊"])
    (True, False)
    """
    rest = iter(long)
    return all(part in rest for part in short)


def is_session(name: str) -> bool:
    """Whether a meeting is called by its number or kind alone, so that only whose it is tells which one it is.

    Examples
    --------
    >>> is_session("常委会第七次会议"), is_session("中央财经委员会第七次会议")
    (True, False)
    """
    return name.endswith("会议") and _SESSION.fullmatch(name) is not None
