"""The meeting of a story that says of it no more than what kind it is: 出席茶话会的有P, 座谈会由TP主持."""

from __future__ import annotations

import re

from kg.extract.dates import find_day
from kg.extract.meetings.days import last_day, on_a_journey
from kg.extract.meetings.invoked import FUTURE
from kg.extract.meetings.meeting import Meeting
from kg.extract.reading import SIGNS, Reading, Sentence

_KINDS = "(?P<kind>(?:座谈|茶话|报告|研讨|联谊|联欢|团拜|恳谈|推介|讨论|追思)会)"
_TODAY = "(?:今[天日晚]|昨[天日晚]|当[天日晚])?(?:举行|召开)?的?(?:本次|这次|此次)?"
#: What a story says of its meeting: who comes to it, chairs it, speaks at it or gives it, on what day it is held.
_MET = (
    re.compile(
        rf"(?:出席|参加|主持)(?:了)?{_TODAY}{_KINDS}(?=并|[，。；]|还有|的(?![一-龥]{{0,2}}(?:时|天|日|期间|过程|机会))|$)"
    ),
    re.compile(rf"(?<![一-龥])(?:本次|这次|此次)?{_KINDS}由[^。；]{{2,90}}?(?:主持|主办|举办|召开|召集)(?=[，。；]|$)"),
    re.compile(rf"在{_TODAY}{_KINDS}上(?=[一-龥])(?!的)"),
    re.compile(rf"(?:召开|举[行办])(?:了)?{_KINDS}(?=[，。；]|$)"),
)
_HEADS = re.compile("[谈话告讨谊欢拜介论思]会")
#: What tells of other days, of several meetings or of what is to come.
_ELSEWHEN = re.compile("[去前]年|当年|曾|多次|每[次年月]|经常|此前|以往|\\d{4}年|“")
#: How far into a story its meeting is first told, so that all it tells is told of that.
_SOON = 3
#: How far in it is none of the story's own unless it says who chairs or holds it.
_LATE = 6


def told_by_kind(reading: Reading, sentences: list[Sentence], alone: bool) -> tuple[int, Meeting] | None:
    """The meeting that a story calls by its kind only, and with which of its sentences it begins.

    Where a story tells of nothing else (``alone``), it begins with the first one.
    """
    surely = any("会由" in one.skeleton and _MET[1].search(one.skeleton) for one in sentences)
    for index, sentence in enumerate(sentences):
        match = _met(sentence.skeleton)
        if match is None:
            continue
        held = match.re is _MET[-1]
        if index > _LATE and not surely:
            continue
        day = _day(reading, sentences[: index + 1])
        if held and not day:
            continue
        first = 0 if alone and index <= _SOON and not held else index
        start = sentence.offset(match.start("kind"))
        return first, Meeting(match["kind"], day, start, start + len(match["kind"]), 0.75)
    return None


def _met(skeleton: str) -> re.Match[str] | None:
    """The words by which a sentence tells that it speaks of such a meeting."""
    if not _HEADS.search(skeleton):
        return None
    found = (rule.search(skeleton) for rule in _MET)
    match = next((match for match in found if match), None)
    if match is None or _ELSEWHEN.search(skeleton, 0, match.end()):
        return None
    clause = max(skeleton.rfind(mark, 0, match.start()) for mark in "，。；")
    if FUTURE.search(skeleton, clause + 1, match.end()):
        return None
    named = SIGNS["PERSON"] in skeleton or match.re is not _MET[2]
    return match if named else None


def _day(reading: Reading, sentences: list[Sentence]) -> str | None:
    """The day of which some sentences tell last, unless it is one of those of a journey."""
    start, end = sentences[0].start, sentences[-1].end
    if on_a_journey(reading.text, start, end):
        return None
    own = find_day(reading.text, sentences[-1].start, end, reading.page.date)
    return own or last_day(reading.text, start, end, reading.page.date)
