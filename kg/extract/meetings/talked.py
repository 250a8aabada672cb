"""Talks that have no name but 座谈会: at which somebody speaks, which go on, to which a body asks others."""

from __future__ import annotations

import re

from kg.extract.meetings.conveners import Conveners
from kg.extract.meetings.meeting import Meeting
from kg.extract.reading import Sentence, pattern
from kg.extract.spans import Span

#: Where somebody speaks who came to see for himself: 在随后召开的座谈会上，P指出; what somebody comes to: 出席座谈会并讲话.
_TALKING = "(?:工作|专题)?(?:座谈|汇报|反馈|交流|推进|部署|调度|对接|研讨|推介|恳谈|洽谈|意见反馈|座谈交流"
_TALKS = re.compile(
    rf"(?:^|，)[ 　]*(?:在)?(?:随后|当[天日]|其后|之后)?(?:召开|举行)?的?(?P<name>{_TALKING})会)上，"
    rf"|(?:出席|参加)了?(?P<other>{_TALKING}|座谈采访|座谈协商)会)(?=并|[，。；]|$)|参加了?(?P<short>座谈)(?=[。；]|$)"
)
#: What tells that they are yet to come or were held in other years.
_NOT_NOW = re.compile("[去前]年[^，。；]*$|曾[^，。；]*$|(?<![大上中少])将(?:于|在|赴|到|会)?[^，。；]{0,6}$")
#: Who holds talks that are told to take place, and is no body, or none that any rule knows, on a day: 各界人士|举行座谈会, 某县扫黄办5日|召开座谈会.
SOME_PEOPLE = pattern(
    r"(?:人士|代表|专家|学者|群众|委员|干部|同志|师生|[官职人学]员|官兵|职工|青年|各界|负责人|企业家|艺术家|评论家|作家|[同侨]胞|学生|院士)们?"
    r"(?:(?:\d{1,2}月)?\d{1,2}日|[上下]午|晚|今天|昨天|[近今昨]日|日前|在[^，。；]{1,16}?)*$"
    r"|(?:^|[，。；：])[^，。；：的会<P>]{2,24}?(?:\d日|[今昨][天日]|日前|近日)(?:[上下]午|晚|在[^，。；]{1,16}?)*$"
)
#: How a meeting without a name goes: 一场座谈会|开得热烈.
_GOES_ON = re.compile(
    "(?P<name>(?:座谈|恳谈)会)(?:开得|正(?:在)?(?:进行|举行)|正酣|上?，?气氛|从[^，。；]{1,10}?(?:持续|开|进行)到|(?:持续|进行|开)了[^，。；]{1,6}(?:小时|分钟|天))"
)
#: A body asks others to come and talk: O邀请企业负责人，就…进行座谈.
_INVITED = pattern(
    r"(?P<o><O>)(?:(?:\d{1,2}月)?\d{1,2}日|[上下]午|今天|昨天|[近日]日|日前|专门|在[^，。；<P>]{2,14}?)*(?:约请|邀请|组织"
    r"|召集)[^。；<P>]{2,80}?(?:进行|开展|举行)(?:了)?(?:[专集]题|深入|面对面)?座谈(?=[，。；]|并|$)"
)

#: Who sits down with others, which the text goes on to call a meeting: P同企业负责人|座谈时强调, P邀请各界人士|座谈.
_SITS_DOWN = pattern(
    r"(?P<p><P>)<T>?[^。；<P>]{0,24}?(?:(?:同|与|和)(?![他她其])|邀请|约请|召集)[^。；<P>]{2,50}?座谈(?!会)(?:[^，。；]{0,2}时[^，。；]{0,6}(?P<says>强调|指出|说|要求|表示|提出|希望))?"
)


def invited(sentence: Sentence, conveners: Conveners) -> list[Meeting]:
    """The talks to which a body asks others; of what day is for the caller to say."""
    match = _INVITED.search(sentence.skeleton) if "座谈" in sentence.skeleton else None
    if match is None:
        return []
    organ = sentence.at(match.start("o"))
    place = (organ.start, sentence.end)
    holders = {span.name: place for span in conveners.placed([organ])}
    return [Meeting("座谈会", None, organ.start, sentence.end, 0.75, conveners=holders)]


def sits_down(sentence: Sentence) -> list[Meeting]:
    """The 座谈会 that somebody has with others, whose day the caller tells, where the text calls it so further on."""
    match = _SITS_DOWN.search(sentence.skeleton) if "座谈" in sentence.skeleton else None
    if match is None or "“" in sentence.skeleton[: match.start()]:
        return []
    person = sentence.at(match.start("p"))
    meeting = Meeting("座谈会", None, person.start, sentence.end, 0.75)
    meeting.join(person, "speaks" if match["says"] else "attends", sentence.end)
    return [meeting]


def talked(sentence: Sentence, subject: Span | None) -> list[Meeting]:
    """The talks at which the person named last speaks, where no other meeting is under way; likewise."""
    if "座谈会" in sentence.skeleton and (goes := _GOES_ON.search(sentence.skeleton)):
        start = sentence.offset(goes.start())
        meeting = Meeting(goes["name"], None, start, start + len(goes["name"]), 0.75)
        if subject is not None:
            meeting.join(subject, "attends", sentence.end)
        return [meeting]
    match = _TALKS.search(sentence.skeleton) if "会" in sentence.skeleton or "座谈" in sentence.skeleton else None
    if match is None or _NOT_NOW.search(sentence.skeleton, 0, match.start()):
        return []
    people = [span for span in sentence.spans if span.label == "PERSON"] or ([subject] if subject else [])
    if not people:
        return []
    name = match["name"] or match["other"] or f"{match['short']}会"
    return [Meeting(name, None, people[0].start, sentence.end, 0.75)]
