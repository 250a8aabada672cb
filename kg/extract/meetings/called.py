"""The full names of meetings that the text goes on to call by short ones."""

from __future__ import annotations

import itertools
import re

from kg.extract.spans import Span
from kg.wording import leaves_out

#: What stands between the full name of a meeting and the short one.
_CALLED = re.compile("[（(](?:以下)?简称[：:]?“?")
#: A name that begins with its number, of a body that the text has named: 常委会|第七次会议, 第四届部长级会议.
_NUMBER_ONLY = re.compile("(?:常委会)?第[一二三四五六七八九十]{1,4}[次届]")
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
        if _NUMBER_ONLY.match(span.name):
            longer = [name for name in names if name.endswith(span.name) and name != span.name]
            span.name = longer[0] if len(longer) == 1 else span.name
        elif len(span.name) > _SHORT_NAME:
            full.append(span.name)
        elif span.name.endswith("会") and span.name not in short:
            span.name = next((name for name in reversed(full) if _shortens(span.name, name)), span.name)
        span.name = short.get(span.name, span.name)


def _shortens(short: str, full: str) -> bool:
    """Whether a name is made of characters of a longer one, in their order: 高交会 of 高新技术成果交易会."""
    return short not in full and len(short) > 2 and full.endswith(short[-1]) and leaves_out(short, full)
