"""The full names of meetings that the text goes on to call by short ones."""

from __future__ import annotations

import itertools
import re

from kg.extract.meetings.heads import GENERIC, MEETINGS
from kg.extract.reading import Reading
from kg.extract.spans import Span
from kg.wording import is_session, leaves_out

#: What stands between the full name of a meeting and the short one.
_CALLED = re.compile("（(?:以下)?简称：?“?")
#: What a meeting holds after it, or a body.
_HOLDS = re.compile("[^。；，“”]{0,24}(?:举行|召开)(?:了)?")
#: The session that a body holds, which is no short name of another: 某次会议主席团举行|第二次会议.
_NUMBER_ONLY = re.compile("第[一二三四五六七八九十百]+次(?:全体)?会议")
_HELD = ("举行", "召开", "举行了", "召开了")
#: The bodies whose sessions are called after them.
_SITTING = ("委员会", "主席团", "领导小组", "理事会", "联委会")
#: How long a name may be that is made of single characters of a longer one: 高交会.
_SHORT_NAME = 4
#: Which one of a series a meeting is: 第三届, 十四届…二次, 2024年; and where it is held, told in brackets.
_WHICH = re.compile(r"第?(?P<n>[〇一二三四五六七八九十百\d]{1,5}|首)[届次]|(?P<year>20\d\d)年?|（[^（）]{1,8}）")
#: How much a short name may leave out in the midst of a full one: 中非合作论坛|北京|峰会.
_LEFT_OUT = 4
#: What two meetings differ by that are not one: 全国|安全生产会议, after which 我省召开安全生产会议.
_LEVEL = re.compile("全(?:[国省市县区州旗]|自治区)")
#: The congress of a party or an association: 中国妇女|十三大 is 中国妇女第十三次全国代表大会.
_CONGRESS = re.compile("(?P<whose>.+?)(?P<n>[一二三四五六七八九十]{1,3})大")
_IN_FULL = r"\g<whose>第\g<n>次全国代表大会"
#: The other committee that a congress of the party elects, whose plenum is another.
_INSPECTS = "纪律检查委员会"
#: Parties that many give at one time, what each city calls its leaders to, and sessions of one body, of which the short name of one may be that of another.
_OF_MANY = re.compile("(?:招待会|团拜会|茶话会|晚会|吹风会|记者会|发布会|见面会|干部(?:会议|大会))$")


def name_in_full(text: str, spans: list[Span]) -> None:
    """Call meetings that the text gives a short name by their full ones: 世界绿色发展博览会（以下简称“绿发会”）."""
    meetings = [span for span in spans if span.label == "EVENT"]
    called: dict[str, str] = {}
    if "简称" in text:
        called = {
            other.name: span.name
            for span, other in itertools.pairwise(meetings)
            if _CALLED.fullmatch(text, span.end, other.start)
        }
    names = {span.name: span for span in meetings}
    for name, span in names.items():
        if name in called:
            continue
        longer = sorted((other for other in names if _shortens(span, other)), key=len)
        if longer and all(leaves_out(one, other) for one, other in itertools.pairwise(longer)):
            called[name] = longer[-1]
    for span in meetings:
        if not (_NUMBER_ONLY.fullmatch(span.name) and text.endswith(_HELD, 0, span.start)):
            span.name = called.get(span.name, span.name)


def name_sessions(reading: Reading) -> None:
    """Call what a meeting or a body holds after it, once the facts are found: 常委会第三次会议举行|第一次全体会议."""
    holders = [
        span
        for span in reading.spans
        if span.label == "EVENT" or (span.label == "ORGAN" and span.name.endswith(_SITTING))
    ]
    for span, other in itertools.pairwise(holders):
        if other.label == "EVENT" and is_session(other.name) and _HOLDS.fullmatch(reading.text, span.end, other.start):
            whose = span.name if span.label == "EVENT" else reading.text[span.start : span.end]
            other.name = whose + other.name


def _shortens(span: Span, full: str) -> bool:
    """Whether the name of a meeting is a shorter one of that which has another as its full name.

    It leaves out which one of a series it is, what stands before or in the midst; or is made of characters of the full
    one: 高交会 of 高新技术成果交易会. What the vocabulary knows by it has to be in that, too: 亚运会 is not 亚残运会.
    """
    short = span.name
    if short[-1:] != full[-1:] and not short.endswith("大") and not full.startswith(f"{short}暨"):
        return False
    if (_INSPECTS in short) != (_INSPECTS in full):
        return False
    told = _CONGRESS.fullmatch(short) if short.endswith("大") else None
    if full.startswith(f"{short}暨") or (told and full.endswith(told.expand(_IN_FULL))):
        return True
    if len(short) < 3 or len(short) >= len(full) or short[-1] != full[-1]:
        return False
    if is_session(short):
        return full.endswith(short)
    if _OF_MANY.search(short) or GENERIC.fullmatch(MEETINGS.sub("", short)):
        return False
    which, that = _which(short), _which(full)
    if any(told and told != other for told, other in zip(which, that, strict=True)):
        return False
    if span.term is not None and not full.endswith(short):
        return len(_bare(short)) <= _SHORT_NAME and leaves_out(_bare(span.term.name).removeprefix("中国"), full)
    if any(which) or len(short) <= _SHORT_NAME:
        return full.endswith(short) or (leaves_out(_bare(short), _bare(full)) and not short.endswith("全会"))
    return _is_part(_bare(short), _bare(full))


def _which(name: str) -> tuple[list[str], list[str]]:
    """The numbers and the years that tell which one of a series a meeting is."""
    found = list(_WHICH.finditer(name))
    return [match["n"] for match in found if match["n"]], [match["year"] for match in found if match["year"]]


def _bare(name: str) -> str:
    """A name without what tells which one of a series a meeting is."""
    return _WHICH.sub("", name)


def _is_part(short: str, full: str) -> bool:
    """Whether a name is the end of another, or all but a few characters in its midst."""
    if full.endswith(short):
        return _LEVEL.fullmatch(full.removesuffix(short)) is None
    begins = len([*itertools.takewhile(lambda pair: pair[0] == pair[1], zip(short, full, strict=False))])
    return begins >= _SHORT_NAME and len(full) - len(short) <= _LEFT_OUT and full.endswith(short[begins:])
