"""People whom a sentence of a meeting names for what they do, did or will do at another place."""

from __future__ import annotations

import re

from kg.extract.meetings.invoked import SPEAKER
from kg.extract.meetings.meeting import Meeting
from kg.extract.reading import Sentence, pattern
from kg.extract.spans import Span
from kg.wording import is_session

#: A person named for words or deeds elsewhere: 习近平主席的贺信, 习近平总书记在全会上所作的报告.
_ELSEWHERE = pattern(
    r"<T>?(?:同志)?(?:近期|近日|最新|一系列|系列|的|向[^，。]{0,16}致)*(?:贺信|贺词|贺电|致信|回信|指示|批示|思想|关于|重要讲话|重要指示|重要论述)"
    r"|<T>?(?:同志)?在(?!会上的(?:讲话|发言|致辞)[中时])[^，。；<P>]{0,30}上(?:的|所作|所发表|(?:发表|作|宣布|提出|强调|作出)的)"
    r"|<T>?(?:同志)?在(?:对|就|关于|向)?[^，。；<P>]{0,24}(?:[批指]示|批语|贺[信词电])[中里]"
    r"|<T>?(?:同志)?(?:代表[^，。；<P>]{0,16})?所(?:作|做|发表)的"
    r"|<T>?(?:同志)?(?:曾|此前)?(?:在|于)?(?:年初|年中|去年|前年|此前|早前|早在|曾|每年|多次|连续|先后[两三四五六七八九多]次)"
    r"|<T>?(?:同志)?(?:视察|考察)[^，。；<P>]{0,20}(?:重要(?:讲话|指示)|讲话精神)"
    r"|<T>?(?:同志)?(?:在)?(?:视察|考察|调研|参加|出席|主持|莅临)[^，。；<P>]{0,30}(?:时的|时所|时发表的|期间的|审议时)"
    r"|<T>?(?:同志)?(?:对|就|关于)[^，。；<P>]{2,40}?(?:提出|作出|作)的[^，。；]{0,8}(?:要求|[指批]示|部署|讲话|论述|嘱托)"
    r"|<T>?(?:同志)?在(?!会上的(?:讲话|发言|致辞)[中时])[^，。；<P>]{0,40}(?:时|上|期间)的[^，。；<P>]{0,8}(?:讲话|[指批]示|部署|要求)"
    r"|<T>?(?:同志)?的[^，。；<P>]{0,8}(?:问候|祝愿|敬意|感谢|祝贺|邀请)"
    r"|<T>?(?:日前|近日|此前)(?:表示|说|指出|强调)"
    r"|<T>?(?:同志)?[还又](?:应邀)?在<G>[^，。；<P>]{0,6}(?:发表|作)[^，。；<P>]{0,8}(?:演讲|讲座|报告)"
    r"|<T>?(?:同志)?(?:亲自)?(?:提出|作出|倡导|倡议|擘画|部署)的"
)
#: What somebody says before it or when it is over: P会后解释.
_AFTERWARDS = pattern(
    "<T>?(?:同志)?在?(?:会[前后]|散会后|(?:会议|大会|发布会|峰会|<E>)(?:(?:召开|开[始幕])?前|(?:结束)?后))(?!，)[^，。；<P>]{0,8}(?:解释|表示|说|介绍|告诉|透露|接受|补充|强调|指出)"
)
#: What is heard or passed at the meeting itself: 审议通过了|P代表常委会所作的工作报告.
_HEARD = re.compile(r"(?:听取|聆听|审议|审查|通过)(?:了|和)*[^，。；]{0,6}$")
#: What is done before it: 会议召开前，P主持另一个会议.
_BEFORE_IT = re.compile(
    "[ 　]*(?![^，。；]{0,6}[开闭]幕)[^，。；]{0,6}(?:会议?|大会|论坛|会谈)(?:召开|举行|开始|开幕)?前，"
)
#: What is yet to come.
_SHALL = pattern(r"(?<!<P>[上中少大])将(?:于|在\d|从|赴|对|应邀|会见|同|出席|主持|前往|访问)")
#: At another meeting: 去年在E上，|P提出.
_AT_ANOTHER = pattern(r"(?P<event><E>)(?:开幕式|闭幕式|期间)?(?:上|，|期间)[^。；<E><P>]{0,12}$")
_GOES_TO = pattern(
    r"<T>?[^，。；：<P><E>]{0,16}(?:出席|参加|列席)(?:了)?(?:(?!会议|大会|并|关于)[^，。；<P><E>]){0,8}(?P<event><E>)"
)
#: The same behind his name: P总书记在|E上发表….
_SPEAKS_AT = pattern(
    "<T>?(?:同志)?在[^，。；：<P><E>]{0,12}(?P<event><E>)(?:(?:[开闭]幕[式会])?上(?!的)|(?:的)?(?:政治|工作)?报告中|的(?:重要)?讲话中)"
)
#: The same where the meeting is told by a short name: P在杭州峰会上|再次宣布, P在全会上发表重要讲话.
_AT_SOME = pattern(
    "<T>?(?:同志)?在(?P<name>(?!本|此次|这次|当天|随后|开幕|闭幕|今[天日]|昨|\\d)[^，。；<P><E><O><G>]{1,12}(?:峰会|论坛|大会)|全会)上"
)
#: Whose words are conveyed: 传达了|P在…上的讲话.
CONVEYED = pattern(
    r"(?:(?:传达|学习|宣读)(?:了|学习|贯彻)*[^，。；]{0,4}|传达[^，。；<P>]{0,12}(?:[会议坛]上)[^，。；<P>]{0,4})$"
)
_MEETING_SAYS = re.compile(
    r"[ 　]*[“]?(?:[^，。]{0,6})?(?:会议|大会|全会|座谈会)(?:首先|随后|现场|集体|认真)*(?:指出|强调|要求|认为|提出|号召|传达|还(?!听取))"
)
#: Whom somebody else greets or tells something: P对|P一行的到来表示欢迎, P向|P表示.
_GREETED = pattern("<P><T>?[^，。；：<P>]{0,30}[对向][^，。；：<P>]{0,16}$")
_IS_TOLD = pattern("<T>?(?:先生|女士|同志)?(?:一行|等[^，。；<P>]{0,6})?[^，。；：<P>]{0,16}?(?:表示|致以)")
_COMES, _AT_MEETING = re.compile("一行|到来|[来到]访|[莅光]临"), re.compile("[ 　]*(?:在)?[^，。；]{0,8}会上，")
#: Who is chosen to speak at a session to come: 会议推举P在E上作报告、|P作说明.
_ASSIGNED = re.compile("推[举选](?!产生|出)[^。；]*$")
#: Of whom a sentence speaks that lets somebody else say something: 谈到|P要求…的问题时，P说; and who is chosen there: 选举出|P、P等代表.
_SPOKEN_OF = re.compile("从$|谈[到及][^，。；]*$|(?:选举|推选|选)(?:产生|出)了?[^，。；：]*$")
#: Those with whom somebody does something are there: P同出席E的代表座谈.
_WITH_THOSE_THERE = pattern(
    "<T>?[同与](?:出席|列席|参加)[^，。；<P>]*<E>的?(?!并)[^，。；<P>]{0,6}(?:代表|委员|专家|学员|嘉宾|人员)"
)
#: Who competes at games: P获准|参加E, P代表R参加E.
_IN_SPORT = pattern("[^，。；<P>]{0,14}(?:获准|代表[^，。；<P>]{1,8}?)参[加赛]")
#: Who is sent by the person named before: P主席|特别代表.
_ENVOYS = ("特别代表", "私人代表", "特使")
_ENVOY = pattern(f"<T>?的?(?:{'|'.join(_ENVOYS)})")
#: Not those named, but who belongs to them: 会见了P同志亲属, P同志亲属参加座谈会.
KIN = re.compile("(?:同志|先生|女士)?的?(?:亲属|家属|遗孀|夫人|亲友|(?:先进|英雄|模范|感人)*事迹)")
#: What is said in talks with another beside the meeting: 会见P时，P表示.
_IN_TALKS = pattern(
    "[ 　\n]*(?:(?:会见|会晤)[^。；]{0,40}?<P>[^。；]{0,40}?|[同与](?:[^。；]{0,40}?<P>)+[^。；<P>]{0,8}会[谈见晤])时，"
)
#: Behind the name of who invites: 应P|邀请, 应P|总理的邀请.
INVITES = pattern("<T>?的?(?:邀请|邀约)")
#: The same of several: 应TP、|TP和TP邀请，P访问R.
_ASKED_BY, _AMONG_HOSTS = re.compile("应[^，。；]*$"), re.compile("[^，。；]*?邀请，")


def is_elsewhere(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether what a sentence says of a person is not done at the meeting that it tells of."""
    skeleton, place = sentence.skeleton, sentence.place(person)
    if ("后" in skeleton or "前" in skeleton) and _AFTERWARDS.match(skeleton, place + 1):
        meeting.afterwards.add(person.name)
        return True
    if "时，" in skeleton and (talks := _IN_TALKS.match(skeleton)) and talks.end() <= place:
        meeting.talks = sentence.line
    if sentence.line == meeting.talks:
        return True
    if "前，" in skeleton and _BEFORE_IT.match(skeleton):
        return True
    if skeleton.startswith("委托", place + 1) and "受" in skeleton[max(0, place - 16) : place]:
        return True
    if _MEETING_SAYS.match(skeleton) or INVITES.match(skeleton, place + 1) or skeleton.endswith("委托", 0, place):
        return True
    if "邀请，" in skeleton and _AMONG_HOSTS.match(skeleton, place + 1) and _ASKED_BY.search(skeleton, 0, place):
        return True
    if skeleton[place + 1 : place + 2] in "同先女的亲家遗夫事英模" and KIN.match(skeleton, place + 1):
        return True
    if any(word in skeleton for word in "谈选从") and _SPOKEN_OF.search(skeleton, 0, place):
        return True
    if (told := _IS_TOLD.match(skeleton, place + 1)) and _GREETED.search(skeleton, 0, place):
        if _COMES.search(told.group()) and _AT_MEETING.match(skeleton):
            meeting.join(person, "attends", sentence.end)
        return True
    if _ASSIGNED.search(skeleton, 0, place) or sends_envoy(sentence, person):
        return True
    if _WITH_THOSE_THERE.match(skeleton, place + 1):
        return True
    if "参" in skeleton and _IN_SPORT.match(skeleton, place + 1):
        return True
    if _ELSEWHERE.match(skeleton, place + 1) and not _HEARD.search(skeleton, 0, place):
        return True
    if CONVEYED.search(skeleton, 0, place) or _does_later(skeleton, place):
        return True
    another = _AT_ANOTHER.search(skeleton, 0, place) or _GOES_TO.match(skeleton, place + 1)
    another = another or _SPEAKS_AT.match(skeleton, place + 1)
    name = sentence.at(another.start("event")).name if another else ""
    if not name and (some := _AT_SOME.match(skeleton, place + 1)):
        name = "" if some["name"] == "全会" and meeting.name.endswith("全体会议") else some["name"]
    if name and not is_session(name) and not meeting.is_called(name):
        return True
    return "我" in skeleton and SPEAKER.search(re.split("[，。；：]", skeleton[:place])[-1]) is not None


def sends_envoy(sentence: Sentence, person: Span) -> bool:
    """Whether the title behind a name is that of somebody sent: P|主席特别代表、TP."""
    end = person.end
    for title in sentence.spans[sentence.spans.index(person) + 1 :]:
        if title.start != end or title.label != "POSITION":
            break
        if title.name.endswith(_ENVOYS):
            return True
        end = title.end
    return _ENVOY.match(sentence.skeleton, sentence.place(person) + 1) is not None


def _does_later(skeleton: str, place: int) -> bool:
    """Whether what is said of a person is announced: P|将会见P, 同P共同主持E."""
    shall = _SHALL.search(skeleton) if "将" in skeleton else None
    return shall is not None and (place > shall.start() or not re.search("[，。；：]", skeleton[place : shall.start()]))
