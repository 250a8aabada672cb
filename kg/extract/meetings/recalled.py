"""Meetings that a sentence points back to, and press conferences at which somebody spoke before."""

from __future__ import annotations

import re

from kg.extract.dates import find_day
from kg.extract.meetings.heads import MEETINGS
from kg.extract.meetings.invoked import FUTURE
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.participants import SAY
from kg.extract.meetings.press import CITED, PRESS, is_cited, title_of
from kg.extract.reading import Reading, Sentence, pattern
from kg.extract.spans import Span

#: What is said or done at a meeting, by whomever: 中国代表在E上|发言表示.
SAID_THERE = pattern(
    r"<E>”?(?:[开闭]幕式|[开闭]幕会|开班式)?上[^。；]{0,12}?(?:获悉|了解到|发言|表示|指出|强调|致[辞词]|介绍|呼吁|宣布|发布|签署|签约|启动|成立|亮相)"
)
#: What somebody said at one before: TP此前在E上曾表示.
_SAID_BEFORE = pattern(
    r"(?P<p><P>)<T>?(?P<when>(?:此前|早前|先前|不久前|前不久|日前|近日|也|还|曾|上[个]?[周月]|去年)*)(?:在|于)[^，。；<P><E>]{0,8}$"
)
#: The same of any meeting, and where the speaker is named behind it: 在E上，TP就曾透露.
_STATES = "(?:表示|指出|介绍|坦言|直言|透露|披露|通报|判断|预[计测]|分析|算过|提醒|呼吁|强调|说(?=[，：]))"
_STATED_THERE = pattern(
    rf"<E>上(?:[^，。；<P>]{{0,6}}?{_STATES}|，[^，。；：<P>]{{0,30}}(?P<p><P>)[也就还]*曾[^，。；]{{0,4}}?{_STATES})"
)
#: A meeting that an earlier sentence named: 本次论坛|当日在陕西西安开幕.
_POINTED = re.compile(
    r"(?:本次|本届|此次|这次|该)(?P<head>论坛|大会|会议|峰会|博览会|研讨会|年会|交易会|座谈会|展览会|展会|[一-龥]{0,2}节)"
    r"(?:由[^。；]{1,40}(?:主办|承办|举办)，)?[^，。；]{0,24}?(?:开幕|举行|召开)(?!的)"
    r"|(?:^|[。；])[ 　]*(?P<press>会议|[座推现协报研][谈进场商告讨]会|发布会|吹风会|记者会|论坛|大会|峰会|博览会|研讨会|年会)(?:由[^，。；]{1,40}?"
    r"|[^，。；]{0,6}?\d日[^，。；]{0,16}?)(?:主办|举办|举行|召开|[开闭]幕)(?!的)"
)
#: Verbs one of which is in such a sentence.
_HELD = re.compile("举行|召开|开幕|闭幕|主办|举办")
#: A meeting of which a spokesman only tells: 发言人P介绍，|TP主持召开E.
_BY_ANOTHER = pattern(
    "<T><P>[^，。；<P>]{0,8}(?:介绍|表示|说|透露|宣布)，[^。；<P>]{0,40}<P>(?:[^。；<P>]{0,40}，)?[^，。；<P>]{0,8}?(?:主持召开|出席|主持)了?<E>"
)
#: What tells that something is not long past.
_OF_LATE = re.compile("日前|近日|刚刚|[今昨][天日]")


def pointed(reading: Reading, before: list[Sentence], sentence: Sentence) -> list[Meeting]:
    """The meeting of the sentences before that a sentence points back to and says to be held."""
    match = _POINTED.search(sentence.skeleton) if _HELD.search(sentence.skeleton) else None
    if match is None or FUTURE.search(match.group()):
        return []
    for other in reversed(before):
        for span in reversed(other.spans):
            if span.label == "EVENT" and span.name.endswith(match["head"] or match["press"]):
                day = find_day(reading.text, sentence.start, sentence.end, reading.page.date)
                day = day or find_day(reading.text, other.start, other.end, reading.page.date)
                return [Meeting(span.name, day, span.start, span.end, 0.8, span.name)]
    return []


def said_before(sentence: Sentence, match: re.Match[str]) -> Span | None:
    """Who is told to have said something at a meeting of the past: TP此前在E上曾表示; at press conferences without 此前, too."""
    place = match.start("event")
    name = sentence.at(place).name
    if PRESS.search(name):
        said = _SAID_BEFORE.search(sentence.skeleton, 0, place) if SAID_THERE.match(sentence.skeleton, place) else None
        return sentence.at(said.start("p")) if said else None
    stated = _STATED_THERE.match(sentence.skeleton, place) if MEETINGS.search(name) else None
    if stated is None:
        return None
    said = stated if stated["p"] else _SAID_BEFORE.search(sentence.skeleton, 0, place)
    if said is None or (said is not stated and not said["when"]):
        return None
    person = sentence.at(said.start("p"))
    return None if is_cited(sentence, person) or title_of(sentence, person).endswith(CITED) else person


def is_said(sentence: Sentence, meeting: Meeting) -> bool:
    """Whether a meeting stands in what somebody says: P表示，2015年，P在E上提出…."""
    says = SAY.search(sentence.skeleton)
    return says is not None and sentence.offset(says.end()) < meeting.start


def is_told(sentence: Sentence, meeting: Meeting) -> bool:
    """Whether somebody only tells of it, as spokesmen do: P介绍，TP主持召开E; P说，E在R举行."""
    told = _BY_ANOTHER.search(sentence.skeleton) is not None
    says = None if told or meeting.quoted else SAY.search(sentence.skeleton)
    return told or (says is not None and not says.group().endswith("宣布") and is_said(sentence, meeting))


def is_recalled(text: str, sentence: Sentence, meeting: Meeting) -> bool:
    """Whether it is one of days long past."""
    return is_said(sentence, meeting) and not _OF_LATE.search(text, sentence.start, meeting.start)
