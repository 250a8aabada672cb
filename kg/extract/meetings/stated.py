"""What somebody states at a meeting of which a story tells, told in no more than his own words."""

from __future__ import annotations

import re

from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.press import PRESS, body_of, comments, is_cited, is_commentator, title_of
from kg.extract.reading import Sentence, pattern
from kg.extract.spans import Span

#: What a sentence says of whoever states something: OTP表示.
_STATES = pattern(
    r"[ 　]*[^，。；：<P>]{0,40}<P>(?:(?:、|和|，)[^。；：<P>]{0,24}<P>)*<T>?(?:对[^，。；：<P>]{2,40}?(?=表示)|(?:(?!多次|曾|反复|一再|一直)[^，。；：<P><T>]){0,12}?)"
    r"(?:表示|指出|强调|认为|说|介绍|谈到|坦言|直言|建议|提议|呼吁|坚信|相信|提出(?!了)|致辞|透露|披露|回应|谈的是|提醒|主张|判断|预[计测](?!了))"
)
#: The same behind what tells that the meeting is held: O召开E，TP强调.
_HELD_AND_STATES = pattern(
    r"(?:召开|举[行办]|[开闭]幕|结束)(?:了)?[^，。；<P>]{0,16}，[^，。；：<P>]{0,40}<P><T>?(?:[^，。；：<P><T>]{0,6}?)"
    r"(?:表示|指出|强调|要求|提出(?!了)|坦言|说)(?=[，：])"
)
_TO_REPORTERS = re.compile("采访|记者|告诉|本报|本网|接受")
#: A day told behind a name, on which somebody speaks who is not there: P当天|表示.
_ELSEWHEN = pattern("<P><T>?(?:[^，。；]{0,4}(?:当[天日晚]|\\d日|日前|近日))")
#: Who has been asked to come: 受邀与会的TP.
_INVITED = re.compile("受邀|应邀|与会|参会|到会|会上")
_HELD = ("召开", "举行", "举办", "开幕", "闭幕", "结束")
#: How far behind what tells of a meeting the next sentence begins.
_NEXT = 2
#: Those named before somebody in a list, whose title is told before the first: TP、P、|P.
_LISTED = pattern("<T><P>(?:[、和]<P>)*[、和]$")
#: How many lines behind it somebody heads a body who is the first that a story names.
_NEXT_PARAGRAPH = 1
#: What somebody states who directs others, as heads do at their meetings.
_DIRECTS = pattern(
    r"[ 　]*[^，。；：<P>]{0,40}<P>(?:[^，。；：<P><T>]{0,12}?(?:强调|指出|要求|希望(?=大家|同志|与会|广大|全[国省市县体])))"
)


def states_there(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether a sentence is what somebody states at a meeting, and not to a reporter elsewhere."""
    skeleton = sentence.skeleton
    if is_cited(sentence, person) or not (meeting.forum or meeting.alone) or _TO_REPORTERS.search(skeleton):
        return False
    if PRESS.search(meeting.name) and comments(sentence, person, meeting):
        return False
    near = sentence.line == meeting.line
    if meeting.quoted and not near:
        return False
    behind = near and 0 <= sentence.start - meeting.until <= _NEXT
    own = near and body_of(sentence, person) is None and title_of(sentence, person) != ""
    if not (meeting.lead or (behind and own)):
        return False
    invited = _INVITED.search(skeleton, 0, sentence.place(person)) is not None
    if not (meeting.forum or invited) and is_commentator(sentence, person):
        return False
    his_own = meeting.forum or behind or own or (not near and _heads_a_body(sentence, person, meeting))
    states = (_STATES.match(skeleton) if his_own else None) or _DIRECTS.match(skeleton)
    if behind and not meeting.forum and states is not None and _ELSEWHEN.search(skeleton, 0, states.end()):
        return False
    if states is None and any(word in skeleton for word in _HELD):
        states = _HELD_AND_STATES.search(skeleton)
        if states is not None and sentence.place(person) < states.start():
            return False
    return states is not None and sentence.place(person) < states.end()


def _heads_a_body(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether somebody is told by his office in an organ: one that holds the meeting, or he is the first to be named behind it."""
    if not meeting.lead or PRESS.search(meeting.name):
        return False
    listed = _LISTED.search(sentence.skeleton, 0, sentence.place(person))
    titled = sentence.at(listed.start() + 1) if listed else person
    body = body_of(sentence, titled)
    if body is None or body.label != "ORGAN" or title_of(sentence, titled) == "":
        return False
    first = all(start >= sentence.start for start, _ in meeting.attends.values())
    return body.name in meeting.conveners or (first and sentence.line - meeting.line <= _NEXT_PARAGRAPH)
