"""How names of one thing are worded, whatever they name; imports nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ORDINAL = re.compile("第([0-9]{1,2})(?=[届次轮])")
_NUMERALS = "〇一二三四五六七八九"


def leaves_out(short: Iterable[str], long: Iterable[str]) -> bool:
    """Whether a name leaves out parts of a longer one and no more: its characters, or those between dots.

    Examples
    --------
    >>> leaves_out("议联", "各国议会联盟"), leaves_out(["鲍里斯", "约翰逊"], ["林登", "约翰逊"])
    (True, False)
    """
    rest = iter(long)
    return all(part in rest for part in short)


def spell_ordinals(name: str) -> str:
    """A name of a meeting with its number in words, as some write it: 第19届 and 第十九届 are one.

    Examples
    --------
    >>> spell_ordinals("第19届亚洲运动会"), spell_ordinals("第20次会议"), spell_ordinals("第7轮磋商")
    ('第十九届亚洲运动会', '第二十次会议', '第七轮磋商')
    """
    return _ORDINAL.sub(lambda match: f"第{_in_words(int(match[1]))}", name)


def _in_words(number: int) -> str:
    """A number below a hundred as it is read."""
    tens, ones = divmod(number, 10)
    ten = f"{_NUMERALS[tens] if tens > 1 else ''}十" if tens else ""
    return ten + (_NUMERALS[ones] if ones or not tens else "")
