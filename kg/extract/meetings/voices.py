"""Who raises his voice at a meeting held to hear many, in whatever words: TP聚焦…, TP谈了看法, 第一个开口的是TP."""

from __future__ import annotations

import re

from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.press import PRESS, comments, heads_it, is_cited, title_of
from kg.extract.reading import Sentence, pattern
from kg.extract.spans import Span

#: Meetings that are held to hear those who come.
_HEARS = re.compile(
    "(?:座谈|协商|恳谈|听证|讨论|辩论|公开|研讨|交流|对话|意见|约谈|问政|咨询|论证|吹风|发布|记者|通气|见面|圆桌)会(?:议)?$|(?:协商|议政|圆桌)[^，。]{0,2}(?:论坛|会议?)$"
)
#: What those do who speak in turn.
_VOICES = re.compile(
    "(?:(?:听[完取]|看完|一边|边听|不时|认真|逐一)[^，。；：]{0,12}，(?:最后|随后)?[他她]?)?(?:分别|则)?(?:代表[^，。；：]{1,40}?)?(?:(?!没有|未能?|拒绝|曾|参[加与]|出席|列席|听取)[^，。；：]){0,14}?"
    "(?:聚焦|关注(?!到)|关心(?:的是)?|建议|呼吁|主张|(?<![座会恳洽访面])谈(?!判)|讲(?:了|到|述|起|话|清|明|得|的)|道出|亮出|抛出|开出|摆出|拿出|给出|列出|列举|支招|点出|点题|提醒|回应|回答|作答|答复|解答"
    "|开口|开门见山|发问|追问|插话|接过(?:话|问题)|坦[言陈承]|直[言陈]|补充|分享|表态|表达|反映|剖析|分析(?!师)|阐述|把话[题头筒]"
    "|带来[^，。；]{0,6}(?:成绩单|数据|消息|答案|账)|算[^，。；]{0,4}账|摆[^，。；]{0,4}(?:家底|账)|亮[^，。；]{0,4}家底|建言|献策|畅谈|细数|总结|点评"
    "|警告|敦促|批评|重申|[说问称](?=[，：。])|指出|强调|表示|介绍|认为|透露|通报)"
)
#: The subject of a clause: what somebody is, and his name.
_SUBJECT = pattern(r"(?:^|[，；、和”。？！…\n])[ 　]*(?:随后|接着|最后|首先|来自|由|紧接着)?，?[^，。；：“”<P>]{0,30}$")
#: What those are who have no title: 无党派人士代表P, 家长P.
_COMES_AS = re.compile(
    "(?:代表|委员|员工|[职员][工民]|[市村居农牧渔股网][民友]|家长|学生|[教老]师|会员|群众|骑手|人士|专家|学者|企业家|负责人|创始人|代办|院士|博士)$"
)
#: The next of a list whose first has a title: 委员P、|P.
_NEXT_OF_LIST = pattern("<T><P>(?:[、和]<P>)*[、和]$")
#: At whose turn it is: 第一个发言的是TP, 依次登台的有：TP，TP.
_TURNS = re.compile(
    "(?:发言|开口|登台|上台|发问|提问|[拿举接]起?过?话筒|[走登]上(?:发言席|讲台|台)|作(?:了)?[^，。；]{0,6}(?:发言|演讲|报告|介绍|汇报)|致[辞词]|介绍情况|汇报(?:工作|情况)?|交流经验|答(?:记者)?问|回答(?:记者)?提?问|解答)"
    "(?:嘉宾|者|人)?的(?:还|分别|依次|先后)*(?:是|为|有|包括)(?P<list>[：:]?)"
)
#: Who gives the lecture that a meeting is held for: 主讲人是TP.
_LECTURES = re.compile("(?:主讲(?:人|嘉宾|教师)?|授课(?:人|专家|教师)?|报告人|演讲(?:人|嘉宾))(?:是|为|：|由)")
_ARE = ("的是", "的有", "的为", "的还", "的分别", "的依次", "的先后", "的包括")
#: To whom the microphone is handed: 话筒递到TP手里.
_HANDED = pattern("(?:话筒|麦克风)[^，。；<P>]{0,6}(?:递|交|传|转|对准)[^，。；：<P>]{0,30}(?P<p><P>)")
#: Those who speak on one subject each: P委员就…，P委员就…，P委员就…发表意见.
_ONE_AND_ALL = pattern(
    "(?:<P><T>?就[^，。；<P>]{2,60}，[<O><G><R><T>、兼]*)+<P><T>?就[^。；<P>]{2,80}?(?:发表(?:了)?意见"
    "|提出(?:了)?(?:询问|提问|意见(?:和?建议)?|建议|问题)|(?:作了?)?发言|提问)(?=[，、。；]|$)"
)
_TO_REPORTERS = re.compile("采访|告诉|本报|本网|接受")


def raises_voice(sentence: Sentence, person: Span, meeting: Meeting, own: str) -> bool:
    """Whether somebody speaks at a meeting at which many do, told by no more than what his clause says of him."""
    press = PRESS.search(meeting.name) is not None
    led = meeting.lead or (press and person.name in meeting.attends)
    near = not press and meeting.date is not None and sentence.line == meeting.line
    if not led or not (meeting.forum or meeting.alone) or (meeting.quoted and not near):
        return False
    if not (_HEARS.search(meeting.name) or heads_it(sentence, person)):
        return False
    if person.name in meeting.apart or is_cited(sentence, person) or _TO_REPORTERS.search(sentence.skeleton):
        return False
    if press and comments(sentence, person, meeting):
        return False
    known = person.name in meeting.attends or title_of(sentence, person) != ""
    known = known or _COMES_AS.search(sentence.skeleton, 0, sentence.place(person)) is not None
    known = known or _NEXT_OF_LIST.search(sentence.skeleton, 0, sentence.place(person)) is not None
    subject = _SUBJECT.search(sentence.skeleton, 0, sentence.place(person)) is not None
    return known and subject and _VOICES.match(own) is not None


def in_turn(sentence: Sentence) -> list[Span]:
    """Those whose turn to speak a sentence tells: 第一个发言的是TP."""
    if "话筒" in sentence.skeleton and (handed := _HANDED.search(sentence.skeleton)):
        return [sentence.at(handed.start("p"))]
    if lectures := _LECTURES.search(sentence.skeleton):
        return sentence.within(lectures.end(), len(sentence.skeleton), "PERSON")[:1]
    if "就" in sentence.skeleton and (row := _ONE_AND_ALL.search(sentence.skeleton)):
        return sentence.within(row.start(), row.end(), "PERSON")
    told = any(words in sentence.skeleton for words in _ARE)
    turn = _TURNS.search(sentence.skeleton) if told else None
    if turn is None:
        return []
    people = sentence.within(turn.end(), len(sentence.skeleton), "PERSON")
    return people if turn["list"] or turn.group().endswith(("有", "包括")) else people[:1]
