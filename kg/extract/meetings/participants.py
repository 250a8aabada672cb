"""Who took part in a meeting: what a sentence says of the people it names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kg.extract.reading import SIGNS, Sentence, pattern
from kg.extract.spans import Span

#: What somebody speaks about, which names another person: 围绕学习贯彻P讲话精神|作发言, 在会上|传达了P指示|并讲话.
_TOPIC = pattern(
    r"^([^，。；<P>]{0,8}?)(?:围绕|就|传达|宣读|通报)[^，。；<P>]{0,12}<P>[^，。；<P>]{0,40}?(?=作(?:了)?(?:发言|说明|报告)|并(?:发表)?(?:讲话|作|致[辞词]))"
)
#: Groups that go on a long list of people, and what all of them do: …和印度代表，观察员国领导人，以及联合国代表|出席会议.
_LONG_LIST = re.compile(
    r"(?:(?!主持|会见|表示|指出|强调|介绍|发言|讲话|陪同|致辞)[^。；]){0,160}?((?:出席|参加|列席|在主席台|就座|[共一]同观看)(?:了)?[^，。；]*)"
)
_HOST = re.compile(r"(?!参加会见)[^，。；]{0,16}(?:会见|接见)[^，。；]{0,16}(?:来华|来京|前来|赴华)?(?:出席|参加)")
#: A person named for words or deeds elsewhere: 习近平主席的贺信, 习近平总书记在全会上所作的报告.
_ELSEWHERE = pattern(
    r"<T>?(?:同志)?(?:近期|近日|最新|一系列|系列|的|向[^，。]{0,16}致)*(?:贺信|贺词|贺电|致信|回信|指示|批示|思想|关于|重要讲话|重要指示|重要论述)"
    r"|<T>?(?:同志)?在[^，。；<P>]{0,30}上(?:的|所作|所发表|(?:发表|作|宣布|提出|强调|作出)的)"
    r"|<T>?(?:同志)?(?:代表[^，。；<P>]{0,16})?所(?:作|做|发表)的"
    r"|<T>?(?:同志)?(?:曾|此前)?(?:在|于)?(?:年初|年中|去年|前年|此前|早前|早在|曾|每年|多次|连续|先后[两三四五六七八九多]次)"
    r"|<T>?(?:同志)?(?:视察|考察)[^，。；<P>]{0,20}(?:重要(?:讲话|指示)|讲话精神)"
    r"|<T>?(?:同志)?(?:在)?(?:视察|考察|调研|参加|出席|主持|莅临)[^，。；<P>]{0,30}(?:时的|时所|时发表的|期间的|审议时)"
    r"|<T>?(?:同志)?(?:亲自)?(?:提出|作出|倡导|倡议|擘画|部署)的"
)
#: What is heard or passed at the meeting itself: 审议通过了|P代表常委会所作的工作报告.
_HEARD = re.compile(r"(?:听取|聆听|审议|审查|通过)(?:了|和)*[^，。；]{0,6}$")
_WROTE = re.compile("[^，。；]{0,24}(?:致贺?[信电]|视频致贺|发[去来]?贺?[信电]|作出[^，。；]{0,8}[指批]示)")
#: Who else is there, before a list of them: 出席会议的还有：….
_LISTED = pattern(
    r"(?:出席|参加|列席)[^，。；]{0,24}?(?:的[^，。；：]{0,12}?|人员|嘉宾)(?:还)?(?:有|包括)[：:，]?|就座的(?:还)?(?:有|是)[：:，]?"
    r"|大会的?(?:执行主席|<T>)(?:还)?(?:有|是|：)：?|(?:发言人|发布人|嘉宾|<T>)(?:分别)?(?:有|是)[：:]"
)
_THEY = re.compile("[ 　]*他们是[：:]")
#: What is yet to come.
_SHALL = re.compile("将(?:于|从|赴|对|应邀|会见|同|出席|主持|前往|访问)")
#: At another meeting: 去年在E上，|P提出.
_AT_ANOTHER = pattern(r"(?P<event><E>)(?:开幕式|闭幕式|期间)?(?:上|，|期间)[^。；<E><P>]{0,12}$")
#: How many of the characters of two names are the same if they name one meeting: 市政协八届三次会议, 政协某市第八届委员会第三次会议.
_ALIKE = 0.7
_GOES_TO = pattern(
    r"<T>?[^，。；：<P><E>]{0,16}(?:出席|参加|列席)(?:了)?(?:(?!会议|大会|并|关于)[^，。；<P><E>]){0,8}(?P<event><E>)"
)
#: Whose words are conveyed: 传达了|P在…上的讲话.
_CONVEYED = re.compile(r"(?:传达|学习|宣读)(?:了|学习|贯彻)*[^，。；]{0,4}$")
#: Somebody speaks of himself: 去年我同P主持E.
SPEAKER = re.compile("我(?![国市省州军党校院县区方部委厅局司办会行们]|公司|集团)")
_MEETING_SAYS = re.compile(
    r"[ 　]*[“]?(?:[^，。]{0,6})?(?:会议|大会|全会|座谈会)(?:指出|强调|要求|认为|提出|号召|传达|还(?!听取))"
)
#: What only somebody who is there does.
_SPOKE = re.compile(
    r"[^，。；]{0,4}?在[^，。；]{0,4}(?:讲话|发言|致辞|主旨演讲)[中时](?:指出|强调|表示|说|提出)|(?:围绕|就)[^。；]{2,60}?(?:介绍(?:了)?[^，。；]{0,8}情况|进行(?:了)?[^，。；]{0,8}发言|作[^，。；]{0,6}(?:发言|介绍))|[^，。；]{0,6}?在[^，。；]{0,10}上(?:发表|作)[^，。；]{0,8}?(?:演讲|讲话|致辞|发言)|[^，。；]{0,8}?作(?:了|出)?(?:工作|具体|全面|动员|安排)*部署(?=[，。；]|$)|[^，。；]{0,4}?(?:宣布[^，。；]{0,12}?并)?(?:作|发表)?(?:总结|动员|部署|即席)?讲话(?=[，。；]|并|$)|[^，。；]{0,6}?在[^，。；]{0,8}会上?(?:介绍|发言|汇报|作)|[^，。；]{0,24}?(?:先后|分别|依次|作了?|作)?(?:大会|主题|交流|表态)?(?<!听取)发言|[^，。；]{0,24}?(?<![工合协操创运动写制著])作(?:了)?(?:[^，。；]{0,16}?)(?:汇报|说明|报告|讲座|演讲|情况介绍)"
    r"|(?:还|又)?(?:就关于[^。；]{2,80}?(?<![工合协操创运动写制著])作了?说明|(?<![工合协操创运动写制著])作了?关于[^。；]{2,120}?的(?:报告|说明|汇报|情况)(?=[、，。；]|$))"
    r"|[^，。；]{0,4}?(?:分别|先后)?(?:就[^，。；]{2,24}?)?(?:(?:介绍|汇报)(?:了)?[^，。；]{0,16}?(?:成果|情况|经验|做法|进展)|通报(?:了)?[^，。；]{0,16}?情况)(?=[，。；]|并|$)"
    r"|[^，。；]{0,10}?(?:分别)?(?<![工合协操创运动写制著])作的(?:关于)?|[^，。；]{0,10}?[作做](?:了)?题为[^。]{0,80}?的[^，。；《]{0,6}?(?:讲座|报告|演讲|发言|致辞|致词)|(?:代表[^，。；]{1,120})?向(?:大会|会议|全会|论坛|年会)[^，。；]{0,12}?[作致宣](?!用)|[^，。；]{0,24}?(?:发表|[作做])(?:了)?(?:开幕|闭幕|主旨|主题|特邀|专题|视频|书面|交流|典型|经验|学术|辅导|动员|总结|重要|工作)*(?:致[辞词]|演讲|讲演|报告|分享|点评|解读|安排|辅导|授课)|(?:代表[^，。；]{1,60}?)?[^，。；]{0,10}?(?:致(?:贺|欢迎|祝|开幕|闭幕|答谢)?[词辞]|宣布[^，。]{0,8}开幕)|(?:逐一|分别|作了?|进行(?:了)?)+点评"
)
#: Whose report is heard: 会议听取了OTP关于…情况的汇报.
_REPORTED = pattern(
    r"(?:听取|审议)(?:了|和|并|审议|同意)*[^，。；<P>]{0,24}(?P<p><P>)(?:同志)?(?:(?:、|和)<P>(?:同志)?)*(?:分别)?(?:代表[^，。；<P>]{1,24})?"
    r"(?:所作的<D>|(?:所?作的?)?(?:关于|就|对)[^。；<P>]{2,80}?(?:汇报|说明|报告|通报|介绍))"
)
#: Who is asked to come to a press conference, and who speaks at it: 请P介绍, P：….
_INVITED = re.compile(
    "(?:(?:我们|今天|发布会|吹风会|记者会)[^，。]{0,6}邀请(?:到|了)|^[ 　]*(?:发布|吹风|记者|见面)会邀请)"
)
_GIVEN_THE_FLOOR = pattern(
    r"请(?P<p><P>)(?=[^，。]{0,8}(?:介绍|作|回答|先生|女士|$))|^[ 　]*[^，。；：<P>]{0,40}(?P<q><P>)(?:先生|女士)?："
)
#: What a sentence says of whoever states something: OTP表示.
_STATES = pattern(
    r"[ 　]*[^，。；：<P>]{0,40}<P>(?:(?!多次|曾|反复|一再|一直)[^，。；：<P><T>]){0,12}?"
    r"(?:表示|指出|强调|认为|说|介绍|谈到|建议|坚信|相信|提出(?!了)|致辞)"
)
_TO_REPORTERS = re.compile("采访|记者|告诉|本报|本网|接受")
#: What somebody does who is at a meeting, and what is none of it.
_TAKES_PART = re.compile(
    r"等[^。；]{0,90}?(?:出席|参加|列席)(?:会议)?(?=[，。；]|$)|(?:[^。；]{0,30}?)(?:出席|参加|列席|到会|就座|参会)|[^。；]{0,80}?(?:欢聚一堂|一[起同]观看(?:了)?(?:演出|晚会|开幕式|比赛))"
    r"|[^，。；]{0,8}宪法宣誓|(?:传达学习|传达)了|(?:在[^，。；]{0,8}[会坛]上)?宣读(?:了)?|宣布[^，。；]{0,30}(?:决定|名单)"
)
_ELSE = re.compile(
    r"(?:参加|出席)(?:上述|有关|相关)?(?:调研|考察|活动(?!开幕|启动|并讲话|并致辞)|会见|会谈|植树|工作|革命|[^，。]{0,6}仪式|欢迎"
    r"|[^，。；]{0,40}[晚午国]?宴)"
)
#: What the meeting is called where a story tells of nothing else: 出席上述活动, 参加有关活动.
_ACTIVITIES = re.compile("(?<=出席|参加)(?:上述|有关|相关)?活动(?=[，。；]|$)")
#: Where a sentence takes place, before whom it speaks of: 座谈会上，P对…予以肯定.
_IS_THERE = re.compile("[ 　]*(?:在)?[^，。；]{0,8}会上，")
#: What is said of those who come to the opening, whatever else they do: 参加会见并|出席开幕式.
_OPENING = re.compile("[^。；]{0,16}参加会见并出席(?:了)?(?:开幕式|闭幕式|会议|论坛|大会|座谈会)")
#: What is done at a press conference: P1，P2介绍….
_BRIEFS = re.compile(r"，?(?:分别|共同|也|还|出席(?:并|，))?(?:介绍|解读|回答|回应|通报|发布)")
#: Others who do the same, without names: 和财政部、人民银行有关负责人|介绍…情况.
_WITH_OTHERS = re.compile(
    r"(?:、|和|及|以及|等)[^，。；]{0,30}?(?:负责人|负责同志|专家|嘉宾|领导|人士)(?=介绍|出席|参加|发言|回答|就)"
)
#: What somebody states who directs others, as heads do at their meetings.
_DIRECTS = pattern(r"[ 　]*[^，。；：<P>]{0,40}<P>(?:[^，。；：<P><T>]{0,12}?(?:强调|指出|要求))")
#: Between a person and what is said of him: P（兼秘书长）出席, P，均在开幕式上致辞.
_ASIDE = re.compile(r"^(?:（[^）]{1,20}）)?，?(?=均|都|分别|先后|共同|依次|一同)|^（[^）]{1,20}）")
#: What counts as speaking at the meeting for those who are known to be there.
_SPOKE_THERE = re.compile(
    r"[^。；]{0,40}?(?:讲话(?!精神)|致(?:贺|欢迎|祝)?[词辞]|(?<!听取)发言|(?<![工合协操创运动写制著])作[^，。]{0,10}(?:报告|说明|汇报|讲座|演讲|介绍)|作了[^。]{0,24}(?:讲座|报告|汇报|说明|介绍|发言))"
    r"|[^，。；]{0,12}(?:主持|出席|参加)[^，。；]{0,8}，(?:并)?(?:要求|强调|指出|表示)"
)
CHAIR_OF = pattern(r"(?:主持)(?:了)?[^，。；<E>]{0,10}?(?P<event><E>)")
SAY = pattern(
    r"<P>(?:在[^，。；：<P>]{0,24}会上)?(?:[^，。；：<P><O><G>]{0,12}?)(?:指出|强调|表示|说|介绍|通报|要求|认为|坦言|透露|谈到|提出|称|回应|分析|解释|解读|宣布|希望)"
)
_SAY_HE = re.compile(r"^(?:[^，。]{0,6})?(?:他|她)(?:指出|强调|表示|说|介绍|要求|认为|还|代表|希望|对|最后)")
#: Whom others cite at a press conference: P主席提出.
_CITED = ("总书记", "主席", "总统", "总理", "首相")
_COMMENTATORS = ("研究员", "教授", "分析师", "经济学家", "学者", "合伙人")
PRESS = re.compile(r"通道|集体采访|记者招待会|发布会|吹风会|记者会|通气会|见面会")
_CHAIR = re.compile(
    r"主持(?:了)?(?:会议|学习|座谈会|大会|论坛|发布会|开幕式|闭幕式|召开|并|[。，；]|$)|(?:由|会议由)[^。]{0,60}主持"
)
_PRESIDES = re.compile("[^，。]{0,14}?主持")
#: Where those who speak one after the other are named.
_IN_TURN = re.compile("会上|先后发言|分别发言|交流发言|会议期间|座谈会，")
#: 会议由P主持.
_CHAIRED_BY = pattern(r"由(?:[^。；<P>]{0,60})(?P<p><P>)(?:同志)?主持")
#: People named one behind the other, with what they are before each.
_JOINED = pattern(
    r"(?:<P>(?:同志|先生|女士|博士|教授|院士)?(?:、[一-龥]{2,4}(?=[、和]))*(?:(?:、|和|，(?=<P>(?:同志)?(?:、|，|和|等|出席|参加|列席))|，以及|以及|及|与|等[^，。；<P>]{1,14}(?:以及|和|及)|[同与](?=[^，。；<P>]{0,24}<P>(?:共同|一[起同道]))|，(?=[^，。；：<P>]{2,10}代表<P>)|，(?=(?:[省市区县州旗校]|自治区|集团|公司)?(?:老领导|领导)<P>)|，(?=[省市区县州部厅局委院]?[<O><G><R><T>][<O><G><R><T>、兼和原]{0,14}[^，。<P>]{0,10}<P>)|，(?=[^，。；：<P>]{1,24}<T><P>))(?:[^，。、<P>]{0,10}?[<O><G><R>]*(?:原|前)?(?:[<O><G><R>、兼]*<T>)*(?:[^，。、<P>]{0,8}?代表)?(?=<P>)|(?:(?!出席|参加|会见|主持|表示|指出|强调|陪同|介绍)[^，。；：<P>]){0,24}?(?=<P>)))?)+"
)


@dataclass(slots=True)
class Meeting:
    """A meeting while it is read: its name, date, conveners, and who took part with the place that says so."""

    name: str
    date: str | None
    start: int
    end: int
    confidence: float = 0.9
    wording: str = ""
    #: Only the occasion of what is reported: 会见来华出席E的P.
    elsewhere: bool = False
    #: What a story opens with: whoever states something in it states it there; if many speak at it, as at forums.
    lead: bool = False
    forum: bool = False
    #: The sentence before says that some have their seats, and who they are may follow.
    seated: bool = False
    #: Its story tells of no talks and no journeys beside it.
    alone: bool = False
    #: Those who sent a letter instead of coming, or only received those who came.
    apart: set[str] = field(default_factory=set)
    conveners: dict[str, tuple[int, int]] = field(default_factory=dict)
    attends: dict[str, tuple[int, int]] = field(default_factory=dict)
    chairs: dict[str, tuple[int, int]] = field(default_factory=dict)
    speaks: dict[str, tuple[int, int]] = field(default_factory=dict)

    def join(self, person: Span, role: str, end: int) -> None:
        """Note that a person took part: ``attends``, ``chairs`` or ``speaks``."""
        place = (person.start, max(end, person.end))
        self.attends.setdefault(person.name, place)
        if role != "attends":
            getattr(self, role).setdefault(person.name, place)

    def take(self, other: Meeting) -> None:
        """Take over who convened another account of the same meeting, and who was there."""
        for role in ("conveners", "attends", "chairs", "speaks"):
            mine = getattr(self, role)
            for name, place in getattr(other, role).items():
                mine.setdefault(name, place)


def take_part(sentence: Sentence, people: list[Span], subject: Span | None, meeting: Meeting) -> None:
    """Note what a sentence says of the people it names at a meeting; ``subject`` is whom the sentence before spoke of."""
    skeleton = sentence.skeleton
    for person in people:
        own = _said_of(sentence, person, people, meeting)
        if own:
            _take_part_as(sentence, person, people, meeting, own)
    if "主持" in skeleton:
        _take_the_chair(sentence, people, subject, meeting)
    if subject is not None and subject.name in meeting.attends and _SAY_HE.match(skeleton.lstrip()):
        meeting.speaks.setdefault(subject.name, (sentence.start, sentence.end))
    if people:
        _take_part_together(sentence, people, meeting)
    meeting.seated = "就座" in skeleton


def _said_of(sentence: Sentence, person: Span, people: list[Span], meeting: Meeting) -> str:
    """What a sentence says that a person does at a meeting: nothing where he is only spoken of."""
    skeleton, place = sentence.skeleton, sentence.place(person)
    if _WROTE.match(skeleton, place + 1):
        meeting.apart.add(person.name)
    if _MEETING_SAYS.match(skeleton) or skeleton.startswith(("邀请", "的邀请"), place + 1):
        return ""
    if _ELSEWHERE.match(skeleton, place + 1) and not _HEARD.search(skeleton, 0, place):
        return ""
    if _CONVEYED.search(skeleton, 0, place) or _does_later(skeleton, place):
        return ""
    if (another := _AT_ANOTHER.search(skeleton, 0, place)) and not _is_named(
        meeting, sentence.at(another.start("event")).name
    ):
        return ""
    if skeleton.endswith("委托", 0, place):
        return ""
    if (another := _GOES_TO.match(skeleton, place + 1)) and not _is_named(
        meeting, sentence.at(another.start("event")).name
    ):
        return ""
    if "我" in skeleton and SPEAKER.search(re.split("[，。；：]", skeleton[:place])[-1]):
        return ""
    if len(people) > 1 and person is not people[-1]:
        own = _list_clause(sentence, person, people)
    else:
        own = _own_clause(re.split(r"[。；]", skeleton[place + 1 :], maxsplit=1)[0])
    if _HOST.match(own):
        meeting.apart.add(person.name)
    return own


def _is_named(meeting: Meeting, name: str) -> bool:
    """Whether a meeting is meant by a name, which may be cut short, or longer by what is held within it."""
    return any(
        known and (known in name or name in known or (known[-4:] == name[-4:] and _are_alike(known, name)))
        for known in (meeting.name, meeting.wording)
    )


def _are_alike(one: str, other: str) -> bool:
    """Whether most characters of the shorter of two names are in the other one."""
    shorter, longer = sorted((set(one), set(other)), key=len)
    return len(shorter & longer) > _ALIKE * len(shorter)


def _take_part_as(sentence: Sentence, person: Span, people: list[Span], meeting: Meeting, own: str) -> None:
    """Note what a person does at a meeting, which is said in ``own``."""
    skeleton, place = sentence.skeleton, sentence.place(person)
    if _CHAIR.match(own) or _PRESIDES.match(own):
        meeting.join(person, "chairs", sentence.end)
    if _HOST.match(own):
        return
    if meeting.alone:
        own = _ACTIVITIES.sub("会议", own)
    first = person is people[0]
    if (
        _OPENING.match(own)
        or (first and _IS_THERE.match(skeleton, 0, place))
        or (_TAKES_PART.match(own) and not _ELSE.search(own))
    ):
        meeting.join(person, "attends", sentence.end)
    press = PRESS.search(meeting.name) is not None
    there = (
        (press and not _comments(sentence, person))
        or person.name in meeting.attends
        or _at_meeting(sentence, person)
        or (meeting.lead and first and person.name not in meeting.apart and _states(sentence, meeting))
    )
    briefs = press and _BRIEFS.match(own) is not None
    if briefs or _SPOKE.match(own) or (there and (_SPOKE_THERE.match(own) or SAY.match(skeleton, place))):
        meeting.join(person, "speaks", sentence.end)


def _take_the_chair(sentence: Sentence, people: list[Span], subject: Span | None, meeting: Meeting) -> None:
    """Note who chairs: P主持E, P和P共同主持E, E由P主持."""
    skeleton = sentence.skeleton
    for match in CHAIR_OF.finditer(skeleton):
        before = [p for p in people if sentence.place(p) < match.start()]
        chairs = before[-1:] or ([subject] if subject is not None else [])
        if skeleton.endswith("共同", 0, match.start()) and re.search("[同与和]", skeleton[: match.start()]):
            chairs = before[-2:]
        if sentence.at(match.start("event")).name in (meeting.name, meeting.wording):
            for chair in chairs:
                meeting.attends.setdefault(chair.name, (sentence.start, sentence.end))
                meeting.chairs.setdefault(chair.name, (sentence.start, sentence.end))
    if chaired := _CHAIRED_BY.search(skeleton):
        meeting.join(sentence.at(chaired.start("p")), "chairs", sentence.end)


def _take_part_together(sentence: Sentence, people: list[Span], meeting: Meeting) -> None:
    """Note those of a list, those invited to a press conference, and those who speak one after the other."""
    skeleton = sentence.skeleton
    listed = _LISTED.search(skeleton) or (_THEY.match(skeleton) if meeting.seated else None)
    if listed:
        for person in people:
            if sentence.place(person) >= listed.end():
                meeting.join(person, "attends", sentence.end)
    if PRESS.search(meeting.name):
        for person in _introduced(sentence):
            meeting.join(person, "attends", sentence.end)
        for match in _GIVEN_THE_FLOOR.finditer(skeleton):
            meeting.join(sentence.at(max(match.start("p"), match.start("q"))), "speaks", sentence.end)
    if reported := _REPORTED.search(skeleton) if "听取" in skeleton or "审议" in skeleton else None:
        for person in sentence.within(reported.start("p"), reported.end(), "PERSON"):
            meeting.join(person, "speaks", sentence.end)
    if _IN_TURN.search(skeleton):
        for person in _speakers(sentence):
            meeting.join(person, "speaks", sentence.end)


def _does_later(skeleton: str, place: int) -> bool:
    """Whether what is said of a person is announced: P|将会见P, 同P共同主持E."""
    shall = _SHALL.search(skeleton) if "将" in skeleton else None
    return shall is not None and (place > shall.start() or not re.search("[，。；：]", skeleton[place : shall.start()]))


def _introduced(sentence: Sentence) -> list[Span]:
    """Those whom the host of a press conference has invited: 我们邀请到OTP、OTP."""
    match = _INVITED.search(sentence.skeleton) if "邀请" in sentence.skeleton else None
    return sentence.within(match.end(), len(sentence.skeleton), "PERSON") if match else []


def _states(sentence: Sentence, meeting: Meeting) -> bool:
    """Whether a sentence is what somebody states at a meeting, and not to a reporter elsewhere."""
    skeleton = sentence.skeleton
    rule = _STATES if meeting.forum else _DIRECTS
    return (meeting.forum or meeting.alone) and rule.match(skeleton) is not None and not _TO_REPORTERS.search(skeleton)


def _comments(sentence: Sentence, person: Span) -> bool:
    """Whether a person is only spoken of at a press conference: 时任书记P提出, or a scholar who speaks elsewhere."""
    index = sentence.spans.index(person)
    before = sentence.spans[index - 1] if index else None
    if sentence.spans[index + 1 : index + 2] and _is_cited(person, sentence.spans[index + 1]):
        return True
    if "时任" in sentence.skeleton[max(0, sentence.place(person) - 8) : sentence.place(person)]:
        return True
    return before is not None and before.end == person.start and before.name.endswith(_COMMENTATORS)


def _is_cited(person: Span, title: Span) -> bool:
    """Whether a head of state or government is spoken of by the title behind his name."""
    return title.label == "POSITION" and title.start == person.end and title.name.endswith(_CITED)


def _own_clause(tail: str) -> str:
    """What a sentence says of a person: up to the next person."""
    tail = _ASIDE.sub("", tail, count=1)
    own = _TOPIC.sub(r"\1", tail).partition(SIGNS["PERSON"])[0]
    others = _WITH_OTHERS.match(own)
    return own[others.end() :] if others else own


def _list_clause(sentence: Sentence, person: Span, people: list[Span]) -> str:
    """The predicate of a list of people: what stands behind the last of those joined with the person."""
    skeleton = sentence.skeleton
    place = sentence.place(person)
    joined = _JOINED.match(skeleton, place)
    if joined and joined.end() > place + 1:
        last = max((p for p in people if sentence.place(p) < joined.end()), key=lambda p: p.start)
        behind = skeleton[sentence.place(last) + 1 :]
        if joined.group().count(SIGNS["PERSON"]) > 2 and (shared := _LONG_LIST.match(behind)):
            return shared.group(1)
        return _own_clause(behind)
    return _own_clause(skeleton[place + 1 :])


def _speakers(sentence: Sentence) -> list[Span]:
    """Those of whom a sentence says that they spoke one after the other."""
    match = re.search(
        r"(?:先后|分别|交流|依次|作了?|等)(?:作|做)?[^，。；]{0,12}?(?:发言|汇报|介绍|演讲|致辞|讲话)",
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


def _at_meeting(sentence: Sentence, person: Span) -> bool:
    place = sentence.place(person)
    around = sentence.skeleton[max(0, place - 60) : place + 40]
    return bool(re.search(r"(?:会上|在(?:[^，。]{0,20})?\ue007(?:上|（)|发布会上|吹风会上|在座谈会上)", around))
