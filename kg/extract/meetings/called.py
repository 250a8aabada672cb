"""The full names of meetings that the text goes on to call by short ones."""

from __future__ import annotations

import itertools
import re

from kg.extract.reading import Reading
from kg.extract.spans import Span
from kg.wording import leaves_out

#: What stands between the full name of a meeting and the short one.
_CALLED = re.compile("[（(](?:以下)?简称[：:]?“?")
#: A name that begins with its number, of a body that the text has named: 常委会|第七次会议, 第四届部长级会议.
_NUMBER_ONLY = re.compile("(?:常委会)?第[一二三四五六七八九十]{1,4}[次届](?:部长级)?会议")
_SESSION = re.compile("第[一二三四五六七八九十]{1,3}次(?:全体)?会议")
_HOLDS = re.compile("[^。；，“”]{0,24}(?:举行|召开)(?:了)?")
#: How long a name may be that is made of single characters of a longer one: 高交会.
_SHORT_NAME = 4


def name_in_full(text: str, spans: list[Span]) -> None:
    """Call meetings that the text gives a short name by their full ones: 世界绿色发展博览会（以下简称“绿发会”）."""
    meetings = [span for span in spans if span.label == "EVENT"]
    short: dict[str, str] = {}
    if "简称" in text:
        short = {
            other.name: span.name
            for span, other in itertools.pairwise(meetings)
            if _CALLED.fullmatch(text, span.end, other.start)
        }
    names = {span.name for span in meetings}
    full: list[str] = []
    for span in meetings:
        if _NUMBER_ONLY.fullmatch(span.name):
            longer = [name for name in names if name.endswith(span.name) and name != span.name]
            span.name = longer[0] if len(longer) == 1 else span.name
        elif len(span.name) > _SHORT_NAME:
            full.append(span.name)
        elif span.name.endswith("会") and span.name not in short:
            span.name = min((name for name in full if _shortens(span, name)), key=len, default=span.name)
        span.name = short.get(span.name, span.name)


def name_sessions(reading: Reading) -> None:
    """Call what a meeting holds after it, once the facts are found: 常委会第三次会议举行|第一次全体会议."""
    for span, other in itertools.pairwise([span for span in reading.spans if span.label == "EVENT"]):
        if _SESSION.fullmatch(other.name) and _HOLDS.fullmatch(reading.text, span.end, other.start):
            other.name = span.name + other.name


def _shortens(span: Span, full: str) -> bool:
    """Whether a name is made of characters of a longer one, in their order: 高交会 of 高新技术成果交易会.

    What the vocabulary knows by the short name has to be in the longer one, too: 亚运会 is not 亚残运会.
    """
    short = span.name
    if short in full or len(short) < 3 or short.endswith("全会") or not full.endswith(short[-1]):
        return False
    return leaves_out(short, full) and (span.term is None or leaves_out(span.term.name.removeprefix("中国"), full))
