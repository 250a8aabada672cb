"""The day on which a sentence says that a meeting is held."""

from __future__ import annotations

import datetime
import re

from kg.extract.dates import find_day
from kg.extract.meetings.meeting import Meeting
from kg.extract.reading import Reading, Sentence
from kg.extract.spans import Span

#: A day on which somebody only sets out for a meeting or comes back, and what is done at its time: 乘专机离开北京，赴…出席|E,
#: E|之际, 出席E|后乘专机回到北京, E|各项赛事继续进行.
ON_THE_WAY = re.compile("专机|包机|离京|启程|抵达(?!会场|现场)|结束(?:了)?(?=出席|参加|对|在)")
_AROUND_IT = re.compile(
    r"(?:期间|活动)?后[^。；]{0,8}(?:乘|返|回到|离)|[^，。；]{0,16}(?:继续进行|比赛日|(?:赛|战|项目)[^，。；]{0,8}收官)"
    r"|(?:召开|开幕|举[行办])?(?:\d+周年)?(?:[^。；]{0,24}之际|前夕|前(?:会见|会晤)|倒计时|纪实|还有\d|\d+周年)"
)
#: The day on which a speech held at a meeting is printed or broadcast: 9月1日出版的《求是》, 今天（2月27日）播发.
_PRINTED = re.compile("日）?(?:出版|播发|刊发|发表)")
#: The days of a journey, on one of which something is held: 11月24日至27日，P在R调研.
_JOURNEY = re.compile(
    r"\d{1,2}日?[至到—－-]{1,2}(?:\d{1,2}月)?\d{1,2}日[^。；]{0,60}?(?:访问|考察|调研|检查|督[导查]|视察|率)"
)
#: From when on what a meeting has passed is in force: E审议通过，|自2021年1月1日起施行.
_IN_FORCE = re.compile(r"自[^，。；]{4,20}起(?:正式)?(?:施行|实施|执行|生效)")
#: Days after which a meeting is history.
_PAST = 45
#: The year of a meeting of which no day is told: 2022年7月，|E在京举行.
_YEAR = re.compile(r"(20\d\d)年[^，。；]{0,4}，?[^，。；“]{0,14}$")
_LAST_YEAR = re.compile("(?:已|曾|就|也)?于?[去前]年")
#: How far before a meeting its day may stand.
_BEFORE = 120


def on_a_journey(text: str, start: int, end: int) -> bool:
    """Whether the only days that some words tell are those of a journey."""
    return "日" in text[start:end] and _JOURNEY.search(text, start, end) is not None


def last_day(text: str, start: int, end: int, today: str | None) -> str | None:
    """The last day that some words tell, or the first where that is yet to come: P7日宣布，P12月10日将访问R。|当天."""
    day = find_day(text, start, end, today, last=True)
    return day if not (day and today and day > today) else find_day(text, start, end, today)


def day_of(reading: Reading, sentence: Sentence, span: Span) -> str | None:
    """The day of a meeting that a sentence tells, unless it is that of a journey to it or of what is done meanwhile."""
    text, today = reading.text, reading.page.date
    if ON_THE_WAY.search(text, sentence.start, span.start) or _AROUND_IT.match(text, span.end):
        return None
    clause_end = text.find("。", span.end)
    end = min(sentence.end, clause_end if clause_end >= 0 else sentence.end)
    force = _IN_FORCE.search(text, span.end, end)
    end = force.start() if force else end
    near = find_day(text, span.end, min(end, span.end + 30), today)
    if near and re.match(r"[^，。；]{0,30}?(?:日|今天|昨天)", text[span.end : span.end + 32]):
        return near
    if on_a_journey(text, sentence.start, span.start):
        return None
    printed = max((said.end() for said in _PRINTED.finditer(text, sentence.start, span.start)), default=0)
    start = max(sentence.start, span.start - _BEFORE, printed)
    while sentence.start < start and text[start].isdigit():
        start -= 1
    return find_day(text, start, span.start, today, last=True) or near


def long_ago(text: str, today: str | None, meeting: Meeting) -> bool:
    """Whether a meeting is told of as the past of what an article reports."""
    if not today:
        return False
    if not meeting.date:
        year = _YEAR.search(text, max(0, meeting.start - 24), meeting.start)
        last = _LAST_YEAR.match(text, meeting.end) is not None
        return last or (year is not None and year[1] < today[:4])
    day = datetime.date.fromisoformat
    return (day(today) - day(meeting.date)).days > _PAST
