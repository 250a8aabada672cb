"""Meetings that a text names again by what is left of a name without the number of the session."""

from __future__ import annotations

import re

from kg.extract.meetings.heads import GENERIC, MEETINGS
from kg.extract.spans import Span, Tagged, places_of

#: What one session of a series is told from the others by: 第十八届|西博会, 2024|东湖论坛.
_SESSION = re.compile(r"(?:\d{4}年?(?:度)?)?(?:第[一二三四五六七八九十百\d]{1,4}届|首届)|\d{4}年?(?:度)?")
_SHORTEST_SERIES = 3
#: What makes of a name that of something that belongs to the meeting: 两会|通道.
_OF_IT = ("通道", "新闻中心", "“代表通道", "“委员通道", "“部长通道")
#: A part of the name of a meeting by which the text goes on to call it: 本次|发展高层论坛.
_THIS = re.compile("(?:本[次届]|此次)(?P<name>[一-龥]{4,12}(?:论坛|大会|峰会|年会|博览会))")
_YEAR_BEFORE = re.compile(r"20\d\d")
#: The short name of a fair, told by its session: 本届|商博会.
_FAIR = re.compile(r"(?:[本历往上首]届|第[一二三四五六七八九十百\d]{1,4}届|20\d\d)(?P<name>[一-龥]{1,3}[博交洽贸]会)")


def of_series(text: str, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """Series of meetings that stand without the number of the session that the text names: 西博会, 东湖论坛."""
    found: list[Tagged] = []
    series = {
        text[session.end() : end]
        for start, end, label in names
        if label == "EVENT"
        and (session := _SESSION.match(text, start, end))
        and end - session.end() >= _SHORTEST_SERIES
    }
    series |= _fairs(text, ruled)
    series |= {
        text[start : end - 1]
        for start, end, label in names
        if label == "EVENT" and text.endswith("工作会议", start, end)
    }
    meetings = [text[start:end] for start, end, label in names if label == "EVENT"]
    series |= {"两会" for name in meetings if name.endswith("两会")}
    if meetings:
        series |= {match["name"] for match in _THIS.finditer(text) if any(match["name"] in name for name in meetings)}
    taken = names
    for name in sorted(series, key=lambda name: (-len(name), name)):
        if not GENERIC.fullmatch(MEETINGS.sub("", name)):
            found += [
                (at - 4 * (_YEAR_BEFORE.match(text, at - 4, at) is not None), at + len(name), "EVENT")
                for at in places_of(name, text)
                if not text.startswith(_OF_IT, at + len(name))
                if not any(start < at + len(name) and at < end for start, end, _ in (*taken, *found))
            ]
    return found


def _fairs(text: str, ruled: list[Span]) -> set[str]:
    """Fairs that a text speaks of again and again by a short name: 商博会, 海丝博览会."""
    if not ("博会" in text or "交会" in text or "洽会" in text or "贸会" in text or "博览会" in text):
        return set()
    short = {match["name"] for match in _FAIR.finditer(text)}
    again = {
        text[span.start : span.end] for span in ruled if span.label == "EVENT" and text.endswith("博览会", 0, span.end)
    }
    return short | {name for name in again if text.count(name) > 1}
