"""Who speaks at a meeting in words that no list of verbs has: told by where he does so, or by the clause before his."""

from __future__ import annotations

import re

from kg.extract.meetings.heads import MEETINGS
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.press import PRESS, is_cited
from kg.extract.reading import SIGNS, Sentence, pattern
from kg.extract.spans import Span

#: What nobody does at a meeting by speaking at it.
_NO_SPEECH = (
    r"(?![的所将曾又再与同和是有未没获荣当担夺赢摘]|被(?!问)|签[署约订字下]|亮相|会[见谈晤]|接[受见]|听取|展示|宣读|传达|朗读|宣布[^，。；]{0,12}(?:决定|名单)|见证|颁|走[上进]"
    r"|登[上台]|[为向][^，。；]{1,12}(?:颁|献)|露面|见到|遇到|领取"
    r"|推[举选]|投票|审议|通过|出席|旁听|举[手行]|合影|担任|收到|展出)"
)
#: A meeting as a sentence names it.
_WHERE = (
    "(?P<where><E>|(?:发布|吹风|通气|见面|记者|座谈|工作|推进|调度)会|会议|大会|论坛|(?<=在)会)(?:[开闭]幕[式会])?上，?"
)
#: What somebody does at a meeting in whatever words: 3日在O举行的发布会上|表态.
_DOES_THERE = pattern(
    r"(?:等?[^，。；：<P>]{0,12}?(?:结合|围绕|就|聚焦|针对|根据)[^，。；：<P>]{2,24}，)?(?:(?!出席|参加|会见|曾|将)[^，。；：<P>]){0,16}?在(?:(?!出席|参加|接受)[^，。；：<P>]){0,40}?"
    rf"{_WHERE}(?=[一-龥]){_NO_SPEECH}"
)
#: The same where he is named behind it: 在E上，|P这样开场.
_THERE_HE = pattern(
    rf"(?:^|[，。；日])[ 　“]*在(?:(?!出席|参加|接受)[^，。；：<P>]){{0,40}}?{_WHERE}[^，。；：<P>]{{0,24}}<T>+$"
)
_STATES = re.compile(rf"(?=[一-龥]){_NO_SPEECH}(?!主持)[^，。；：、（]{{1,14}}：")
_DOES = re.compile(rf"(?=[一-龥]){_NO_SPEECH}")
#: What a sentence says to be held before it tells who states something there: O召开E，|P表示.
_SUBJECT = "(?:[^，。；：]{0,30}(?:、|和))?(?:[^，。；：<P>]{0,24}<T>+)?$"
_HELD_HERE = pattern(
    r"(?:召开|举[行办](?:了)?[^。；]{0,30}(?:会|<E>|论坛)|<E>[^。；]{0,24}(?:举行|[开闭]幕|研究|部署))[^。]*[，；]"
    + _SUBJECT
)
_HAS_TITLE = pattern(_SUBJECT)
#: The words of somebody at the meeting.
_AT_MEETING = pattern(
    "会上|^[ 　]*最后，|^[ 　]*在?(?:致[辞词]|讲话|发言)中，|分组(?:审议|讨论)|在(?:[^，。]{0,20})?<E>(?:上|（)|(?:^|[，。；日])[ 　“]*<E>(?:[开闭]幕[式会])?上，"
)
#: What somebody says of another who speaks there: P说，|P在会上表示.
_OF_ANOTHER = pattern("(?:说|表示|介绍|指出|透露|宣布)，[^。；<P>]{0,20}<P>[^。；]*$")
#: How a sentence begins all of which is said there: 会上，P…；P….
_UPON_IT = re.compile("[ 　]*(?:座谈|协商|发布|研讨|推进|调度)?会上，")


def acts_there(sentence: Sentence, person: Span, meeting: Meeting, own: str) -> bool:
    """Whether a person does something at the meeting that only speakers do, in whatever words."""
    if "上" not in sentence.skeleton or is_cited(sentence, person):
        return False
    place = sentence.place(person)
    does = _DOES_THERE.match(own) or (_DOES.match(own) and _THERE_HE.search(sentence.skeleton, 0, place))
    if not does:
        return False
    if does["where"] != SIGNS["EVENT"]:
        return does["where"] == "会" or meeting.name.endswith(does["where"])
    before = does.re is _THERE_HE
    events = sentence.within(*((0, place) if before else (place, len(sentence.skeleton))), "EVENT")
    event = events[-1 if before else 0]
    held = MEETINGS.search(event.name) or PRESS.search(event.name)
    return meeting.is_called(event.name) and held is not None


def states_something(own: str) -> bool:
    """Whether what a person does is followed by what he says: 划出重点：…."""
    return _STATES.match(own) is not None


def just_held(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether a person is the subject of a clause behind the one which says that the meeting is held."""
    place = sentence.place(person)
    told_here = meeting.start < person.start < meeting.until and not meeting.elsewhere
    if not told_here or person.name in meeting.apart or is_cited(sentence, person):
        return False
    behind = sentence.start > meeting.start  # O召开E；|P表示
    return bool(
        _HAS_TITLE.match(sentence.skeleton, 0, place) if behind else _HELD_HERE.search(sentence.skeleton, 0, place)
    )


def at_meeting(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether what is said of a person is said at the meeting, by the words around his name."""
    if meeting.upon == sentence.line:
        return True
    place = sentence.place(person)
    around = sentence.skeleton[max(0, place - 60) : place + 40]
    return _AT_MEETING.search(_OF_ANOTHER.sub("", around)) is not None


def opens_there(sentence: Sentence) -> bool:
    """Whether a sentence begins with where all is said that its paragraph tells: 会上，P…；P…."""
    return "会上，" in sentence.skeleton and _UPON_IT.match(sentence.skeleton) is not None
