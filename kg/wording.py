"""How names of one thing are worded, whatever they name; imports nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

#: What joins parties and years, which each text prints as it likes: 中国－中亚, 中国——中亚, 2023-2025年.
_DASHES = re.compile("(?<=[一-龥0-9])[—－–‐-]+(?=[一-龥0-9])")
#: What stands for the brackets around the year of a document number.
_BRACKETS = str.maketrans("﹝［[【（(﹞］]】）)", "〔〔〔〔〔〔〕〕〕〕〕〕")
_ORDINAL = re.compile("第([0-9]{1,2})(?=[届次轮])")
#: What a text calls organs of a kind by one character, and how their names end: 该委, 驻办.
KIND_IN_FULL = {"委": "委员会", "办": "办公室", "行": "银行"}
#: What joins those listed.
LIST_JOINTS = ("、", "和", "与", "及", "以及")
#: What the name of a body or a meeting of China with others begins with: 中国—|东盟中心.
CHINA_AND = ("中国—", "中国－", "中国-")
_NUMERALS = "〇一二三四五六七八九"
#: A session told by its number or by who sits at it, and not by whose it is: 第二次会议, 主席会议, 常委会第七次会议.
_SESSION = re.compile(
    r"(?:第[一二三四五六七八九十百\d]{1,5}(?:[次届]|阶段)(?:[、和](?=第))?|主席团?|主任|常务|党组|常委会?|理事会|部长级?|[省市县区厅局]长|全体|扩大|（扩大）)+会议"
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


def one_dash(name: str) -> str:
    """A name with one sort of dash between Chinese words and years.

    Examples
    --------
    >>> one_dash("中国－中亚峰会"), one_dash("行动方案（2023-2025年）"), one_dash("COVID-19")
    ('中国—中亚峰会', '行动方案（2023—2025年）', 'COVID-19')
    """
    return _DASHES.sub("—", name)


def standard_number(number: str) -> str:
    """A document number (文号) as the standard writes it: without blanks, the year in 〔〕.

    Examples
    --------
    >>> standard_number("国发 [2021] 4号"), standard_number("公告 2022年第12号")
    ('国发〔2021〕4号', '公告2022年第12号')
    """
    return "".join(number.split()).translate(_BRACKETS)


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


def is_session(name: str) -> bool:
    """Whether a meeting is called by its number or kind alone, so that only whose it is tells which one it is.

    Examples
    --------
    >>> is_session("常委会第七次会议"), is_session("中央财经委员会第七次会议")
    (True, False)
    """
    return name.endswith("会议") and _SESSION.fullmatch(name) is not None
