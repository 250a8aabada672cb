"""Meetings to which guests have come whom somebody receives: 会见来华出席E的P."""

from __future__ import annotations

import re

from kg.extract.meetings.elsewhere import sends_envoy
from kg.extract.meetings.meeting import Meeting
from kg.extract.reading import Sentence, pattern

#: Guests from abroad: 来华出席E并访问的P.
_GUEST = pattern(
    r"(?:欢迎(?P<q><P>)[^，。<E><P>]{0,8}?(?:来[华京]|前来|赴华)(?:出席|参加)(?:了)?(?:\d{4}年)?<E>)"
    r"|(?:来(?:[华京沪津渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘宁]|<R>)|赴华|前来|正在|应邀|(?<=会见)|(?<=会见了))[^，。<E><P>]{0,6}(?:出席"
    r"|参加)(?:了)?(?:\d{4}年)?“?(?P<event><E>)”?(?:开幕式|闭幕式|开闭幕式|系列活动"
    r"|活动)?(?:(?:、|和|及|暨|并)[^，。；<P>]{0,40}?)?的(?:[^，。；<P>]{0,20}?(?P<p><P>)"
    r"|[^，。；<P>]{0,16}?(?:代表|团长|嘉宾|来宾|专家|人士)(?=[。，；]|$))"
)
#: What is yet to come: 还将|和前来参加E的P举行会谈.
_WILL = re.compile("将[^，。；]{0,8}$")
_MORE_GUESTS = pattern("(?:<T>{0,2}(?:、|和|以及)[^，。；、<P>]{0,24}<P>)+")


def meetings_of_guests(sentence: Sentence) -> list[Meeting]:
    """The meetings to which guests have come who are spoken of: 会见来华出席E的P."""
    skeleton, found = sentence.skeleton, []
    for match in _GUEST.finditer(skeleton):
        if _WILL.search(skeleton, 0, match.start()):
            continue
        for span in sentence.within(match.start(), match.end(), "EVENT"):
            meeting = Meeting(span.name, None, span.start, span.end, 0.8, span.name, elsewhere=True)
            more = _MORE_GUESTS.match(skeleton, match.end())
            guests = match.start("q" if match["q"] else "p")
            for guest in sentence.within(guests, more.end() if more else match.end(), "PERSON") if guests >= 0 else ():
                if not sends_envoy(sentence, guest):
                    meeting.join(guest, "attends", span.end)
            found.append(meeting)
    return found
