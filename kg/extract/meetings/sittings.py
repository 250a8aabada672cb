"""What is held within a congress: meetings of its delegations and its presidium, its press meetings."""

from __future__ import annotations

import re

from kg.extract.meetings.days import day_of
from kg.extract.meetings.invoked import FUTURE
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.press import PRESS
from kg.extract.reading import Reading, Sentence, pattern
from kg.wording import is_session

#: What is held within a congress: 代表团召集人会议.
OF_A_CONGRESS = re.compile("(?:各?代表团|主席团|召集人|分组|联组|小组|预备)")
_HELD = ("召开", "举行")
#: What the delegation of a place holds at a congress: E山东代表团(5日)举行全体会议.
_DELEGATION = pattern(
    r"(?P<event><E>)(?P<whose><O>|<R>代表团|主席团)[^，。；<E><P>]{0,12}?(?:举行|召开)(?:了)?(?P<name>(?:全体|小组|分组|第[一二三四五六七八九十]次)+会议|<E>)"
)
#: What its presidium holds: E5日下午举行|主席团第二次会议.
_PRESIDIUM = pattern(r"(?P<event><E>)[^，。；<E><P>]{0,12}?(?:举行|召开)(?:了)?(?P<held><E>)")
#: The press meetings of the yearly congresses: 十四届全国人大二次会议首场“部长通道”今天开启.
_CHANNEL = pattern(
    r"(?P<event><E>)(?:[^。；“]{0,10}?(?P<name>“?(?:委员|代表|[部市县区]长|厅?局长|厅（局）长)通道”?))?[^。；]{0,24}?(?:开启|举行|启动|采访|亮相)"
)


def sittings(reading: Reading, sentence: Sentence) -> list[Meeting]:
    """The meeting that a sentence says to be held within a congress."""
    return _delegation(reading, sentence) or _channel(reading, sentence)


def _delegation(reading: Reading, sentence: Sentence) -> list[Meeting]:
    """The meeting of a delegation at a congress: E山东代表团举行全体会议."""
    if "主席团" in reading.text[sentence.start : sentence.end] and (presidium := _PRESIDIUM.search(sentence.skeleton)):
        span, session = sentence.at(presidium.start("event")), sentence.at(presidium.start("held"))
        if session.name.startswith("主席团") and not FUTURE.search(presidium.group()):
            name = span.name + session.name
            return [Meeting(name, day_of(reading, sentence, span), span.start, session.end, 0.8, name)]
    match = _DELEGATION.search(sentence.skeleton) if any(word in sentence.skeleton for word in _HELD) else None
    if match is None or FUTURE.search(match.group()):
        return []
    span = sentence.at(match.start("event"))
    whose = reading.text[span.end : sentence.offset(match.end("whose"))]
    if not whose.endswith(("代表团", "主席团")):
        return []
    held = reading.text[sentence.offset(match.start("name")) : sentence.offset(match.end("name"))]
    name = span.name + whose + held
    return [Meeting(name, day_of(reading, sentence, span), span.start, span.end, 0.8, span.name)]


def _channel(reading: Reading, sentence: Sentence) -> list[Meeting]:
    """The press meeting of a congress: E首场“部长通道”今天开启."""
    channel = _CHANNEL.search(sentence.skeleton)
    if channel is None or FUTURE.search(channel.group()):
        return []
    span = sentence.at(channel.start())
    if not channel["name"] and "通道" not in reading.text[span.start : span.end]:
        return []
    name = span.name + (channel["name"] or "")
    return [Meeting(name, day_of(reading, sentence, span), span.start, span.end, 0.8, span.name)]


def holds_within(sentence: Sentence, place: int) -> bool:
    """Whether what is held, told at a place, is a meeting within the one named before: E召开|代表团召集人会议."""
    whole = sentence.skeleton[place - 1] != "幕" and sentence.within(0, place, "EVENT")[-1].name
    place += sentence.skeleton.startswith("了", place)
    held = sentence.within(place, place + 1, "EVENT")
    if not held or not whole:
        return False
    own = whole.endswith("会议") and not is_session(held[0].name) and PRESS.search(held[0].name) is None
    return own or OF_A_CONGRESS.match(held[0].name) is not None
