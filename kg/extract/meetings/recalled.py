"""Meetings that a sentence points back to, and press conferences at which somebody spoke before."""

from __future__ import annotations

import re

from kg.extract.dates import find_day
from kg.extract.meetings.invoked import FUTURE
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.press import PRESS
from kg.extract.reading import Reading, Sentence, pattern
from kg.extract.spans import Span

#: What is said or done at a meeting, by whomever: 中国代表在E上|发言表示.
SAID_THERE = pattern(
    r"<E>”?(?:[开闭]幕式|[开闭]幕会|开班式)?上[^。；]{0,12}?(?:获悉|了解到|发言|表示|指出|强调|致[辞词]|介绍|呼吁|宣布|发布|签署|签约|启动|成立|亮相)"
)
#: What somebody said at one before: TP此前在E上曾表示.
_SAID_BEFORE = pattern(
    r"(?P<p><P>)<T>?(?:(?:此前|早前|先前|不久前|前不久|日前|近日|也|还|曾|上[周月]|去年)*)(?:在|于)[^，。；<P><E>]{0,8}$"
)
#: A meeting that an earlier sentence named: 本次论坛|当日在陕西西安开幕.
_POINTED = re.compile(
    r"(?:本次|本届|此次|这次|该)(?P<head>论坛|大会|会议|峰会|博览会|研讨会|年会|交易会|座谈会|展览会|展会|[一-龥]{0,2}节)"
    r"(?:由[^。；]{1,40}(?:主办|承办|举办)，)?[^，。；]{0,24}?(?:开幕|举行|召开)(?!的)"
    r"|(?:^|[。；])[ 　]*(?P<press>发布会|吹风会|记者会|论坛|大会|峰会|博览会|研讨会|年会)(?:由[^，。；]{1,40}?|[^，。；]{0,6}?\d日[^，。；]{0,16}?)(?:主办|举办|举行|召开|[开闭]幕)(?!的)"
)


def pointed(reading: Reading, before: list[Sentence], sentence: Sentence) -> list[Meeting]:
    """The meeting of the sentences before that a sentence points back to and says to be held."""
    match = _POINTED.search(sentence.skeleton)
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
    """Who is told to have said something at a press conference of the past: TP此前在E上曾表示."""
    place = match.start("event")
    if not PRESS.search(sentence.at(place).name) or not SAID_THERE.match(sentence.skeleton, place):
        return None
    said = _SAID_BEFORE.search(sentence.skeleton, 0, place)
    return sentence.at(said.start("p")) if said else None
