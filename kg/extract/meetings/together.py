"""Those whom one sentence names as there or speaking: lists, guests, those who speak one after the other."""

from __future__ import annotations

import re

from kg.extract.meetings.elsewhere import KIN
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.press import PRESS, given_the_floor, introduced, is_guest, joins_in, presiding
from kg.extract.meetings.voices import in_turn
from kg.extract.reading import Sentence, pattern
from kg.extract.spans import Span

#: Whom somebody receives who has come to the meeting: 会见出席推介会的|P、P.
_RECEIVED = re.compile(
    "[会接]见了?(?:前来|应邀)?(?:出席|参加)(?:了|此次|本次)?(?:会议|大会|[一-龥]{0,6}[会坛])的(?P<who>[^，。；]+)"
)
#: Who else is there, before a list of them: 出席会议的还有：….
_LISTED = pattern(
    r"(?:出席|参加|列席)(?:了)?[^，。；]{0,12}，(?:其中)?包括"
    r"|(?:出席|参加|列席)(?!会见|会谈)[^，。；]{0,24}?(?:的[^，。；：]{0,12}?|人员|嘉宾)(?:还)?(?:有|包括)[：:，]?|就[座坐]的(?:还)?(?:有|是)[：:，]?"
    r"|(?:到[场会]|出席|参会|与会)："
    r"|大会的?(?:执行主席|<T>)(?:还)?(?:有|是|：)：?|(?<!会见的)(?:发言人|发布人|嘉宾|<T>)(?:，?他们)?(?:分别)?(?:有|是)："
)
#: Who comes next in such a list.
_IN_LIST = pattern("[ 　]*(?:[<O><G><R><T><P>、，兼和]|[一-龥]{1,8}(?=[<T><O>、，]))+")
#: A part of such a list, between semicolons.
_ROLL = pattern("(?:[^，。：<P>了会见谈]{0,12}<P>，?)+[、和]?")
_THEY = re.compile("[ 　]*他们是：")
#: P在R同P、P|共同出席.
_SIDE_BY_SIDE = pattern("<P>[^，。；<P>]{0,24}[同与][^，。；]{0,60}<P>(?:共同|一[起同道])(?:出席|参加)")
#: Whose report is heard: 会议听取了OTP关于…情况的汇报.
_REPORTED = pattern(
    r"(?:听取|审议)(?:了|和|并|审议|同意)*[^，。；<P>]{0,24}(?P<p><P>)(?:同志|<T>)?(?:(?:、|和|以及)[^，。；、<P>]{0,24}<P>(?:同志|<T>)?)*(?:分别)?(?:代表[^，。；<P>]{1,24})?"
    r"(?:所作的<D>|(?:所?作的?)?(?:关于|就|对)[^。；<P>]{2,80}?(?:汇报|说明|报告|通报|介绍)"
    r"|(?:所作)?的[^，。；<P>]{0,12}?(?:报告|汇报|说明)(?:(?:、|和|及|以及)[^，。；<P>]{0,24}<P>(?:同志|<T>)?(?:所作)?的[^，。；<P>]{0,12}?(?:报告|汇报|说明))*)"
)
#: Where those who speak one after the other are named.
_IN_TURN = re.compile("会上|先后发言|分别发言|交流发言|会议期间|座谈会，")


def take_part_together(sentence: Sentence, people: list[Span], meeting: Meeting) -> None:
    """Note those of a list, those invited to a press conference, and those who speak one after the other."""
    skeleton = sentence.skeleton
    if _ROLL.fullmatch(skeleton):
        meeting.roll += people
    else:
        for person in meeting.roll if people[0].name in meeting.attends else ():
            meeting.join(person, "attends", sentence.end)
        meeting.roll = []
    for both in _SIDE_BY_SIDE.finditer(skeleton) if len(people) > 1 else ():
        meeting.join(sentence.at(both.start()), "attends", sentence.end)
    listed = _LISTED.search(skeleton) or (_THEY.match(skeleton) if meeting.seated else None)
    began = listed.end() if listed else 0 if meeting.listing and _IN_LIST.fullmatch(skeleton) else None
    meeting.listing = began is not None and ("：" in skeleton or meeting.listing)
    for person in sentence.within(began, len(skeleton), "PERSON") if began is not None else ():
        if not KIN.match(skeleton, sentence.place(person) + 1):  # P夫人|P
            meeting.join(person, "attends", sentence.end)
    if guests := _RECEIVED.search(skeleton) if "会见" in skeleton or "接见" in skeleton else None:
        for person in sentence.within(guests.start("who"), guests.end(), "PERSON"):
            meeting.join(person, "attends", sentence.end)
    if PRESS.search(meeting.name):
        below = meeting.invited and (is_guest(sentence) or _IN_LIST.fullmatch(skeleton))
        for person in introduced(sentence) or (people if below else ()):
            meeting.join(person, "attends", sentence.end)
        for person in (*given_the_floor(sentence), *joins_in(sentence)):
            meeting.join(person, "speaks", sentence.end)
        if chair := presiding(sentence):
            meeting.join(chair, "chairs", sentence.end)
    if reported := _REPORTED.search(skeleton) if "听取" in skeleton or "审议" in skeleton else None:
        for person in sentence.within(reported.start("p"), reported.end(), "PERSON"):
            meeting.join(person, "speaks", sentence.end)
    for person in in_turn(sentence):
        meeting.join(person, "speaks", sentence.end)
    if _IN_TURN.search(skeleton):
        for person in _speakers(sentence):
            meeting.join(person, "speaks", sentence.end)


def _speakers(sentence: Sentence) -> list[Span]:
    """Those of whom a sentence says that they spoke one after the other."""
    match = re.search(
        r"(?:先后|分别|交流|依次|(?<![所工合操])作了?|等)(?:作|做)?[^，。；]{0,12}?(?:发言|汇报|介绍|演讲|致辞|讲话)"
        r"|分别(?:就|围绕|结合)[^。；]{2,90}?进行了?[^，。；]{0,6}(?:讨论|交流|研讨|探讨|发言|汇报)",
        sentence.skeleton,
    )
    if not match:
        return []
    return [
        span
        for span in sentence.spans
        if span.label == "PERSON"
        and sentence.place(span) < match.start()
        and "，" not in re.sub(r"，(?:以及|还有)", "", sentence.skeleton[sentence.place(span) : match.start()])
    ]
