"""Who took part in a meeting: what a sentence says of the people it names."""

from __future__ import annotations

import re

from kg.extract.meetings.clauses import clause_of, talks_of
from kg.extract.meetings.elsewhere import is_elsewhere
from kg.extract.meetings.heads import PLENUM
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.press import (
    BRIEFS,
    PRESS,
    comes_from_elsewhere,
    comments,
    heads_it,
    invites,
    is_cited,
    is_guest,
)
from kg.extract.meetings.speaking import acts_there, at_meeting, just_held, opens_there, states_something
from kg.extract.meetings.speeches import MAKES, SPOKE
from kg.extract.meetings.stated import states_there
from kg.extract.meetings.together import take_part_together
from kg.extract.meetings.voices import raises_voice
from kg.extract.reading import SIGNS, Sentence, pattern
from kg.extract.spans import Span

_HOST = re.compile(r"(?!参加会见)[^，。；]{0,16}(?:会见|接见)[^，。；]{0,16}(?:来华|来京|前来|赴华)?(?:出席|参加)")
_WROTE = re.compile("[^，。；]{0,24}(?:致贺?[信电]|视频致贺|发[去来]?贺?[信电]|作出[^，。；]{0,8}[指批][示语])")
#: Whom somebody talks with beside the meeting: 会议期间，P会见|P.
_MET = re.compile("(?:会见|[同与])[^，。；]*$")
#: What is done by those who only watch the opening of a congress: 集中收看|开幕会盛况.
_WATCHED = re.compile(
    "(?:组织|集中|集体|一同|认真)+[^，。；]{0,12}?(?:收看|收听|观看)[^，。；]{0,12}?(?:开幕|闭幕|盛况|直播|实况)"
)
#: What somebody does who is at a meeting, and what is none of it.
_TAKES_PART = re.compile(
    "等[^。；]{0,90}?(?:出席|参加|列席)(?:会议)?(?=[，。；]|$)"
    "|(?:[^。；]{0,30}?)(?:出席|参加|列席|旁听|听讲(?=[，。；]|$)|莅会|莅临(?:会议|大会|现场|指导)|到会|到场(?=[，。；]|$|并|祝贺|指导|宣布)|与会(?=[，。；]|$|并)|就[座坐]|参会|收听收看)"
    f"|，[^。；{SIGNS['PERSON']}]{{0,90}}?(?:负责同志|负责人|代表|成员|领导|人士)等?(?:出席|参加|列席)"
    "|[^。；]{0,80}?(?:欢聚一堂|一[起同]观看(?:了)?(?:演出|晚会|开幕式|比赛))"
    "|(?:[应受]邀)?[与和同][^。；]{2,90}?(?:出席|参加)(?:了)?(?:会议|大会|论坛|座谈会|活动)"
    "|[^，。；]{0,8}宪法宣誓|(?:分别)?代表[^，。；]{1,16}?(?:签署|签订|签约)|(?:等|共同|一[起同])*见证了?[^，。；]{0,8}签[约署订字]"
    "|在[^，。；]{0,10}(?:[会坛]|[开闭]幕式)上(?!的)"
    "|(?:传达学习|传达)(?:了|(?=[，。；]|$)|[^，。；]{2,16}精神(?=[，。；]|$)|[^，。；]{1,16}文件(?=[，。；]|$))"
    "|宣读(?:了)?|(?:分别|依次|先后|带头|现场)*领学了?"
    f"|[^，。；]{{0,12}}在[^，。；]{{0,24}}[会坛{SIGNS['EVENT']}]上(?:宣读|传达|颁)"
    "|宣布[^，。；]{0,30}(?:决定|名单)|宣布[^，。；]{0,16}(?:开工|启动|开幕|开赛|开班|开始|闭幕)(?=[，。；]|$|并)"
    "|[^，。；]{0,4}(?:为|向)[^，。；]{1,24}(?:颁奖|颁发(?!了?(?:任命书|聘书))|授[牌旗勋])|(?:[与同][^。；]{2,60})?(?:共同|一[起同])[^，。；]{0,12}(?:揭[牌幕]|按下|点亮|推杆|启[动幕])"
)
_ELSE = re.compile(
    r"(?:参加|出席)了?(?:上述|有关|相关)?(?:所在|调研|考察|视察|检查|督[导查察](?!组?会)|走访|慰问|巡查|勘察|抢险|救援|活动(?!开幕|启动|并讲话|并致辞)|会见|会谈|植树|工作|革命|(?:(?!开幕|闭幕|开班|结业)[^，。]){0,6}仪式|欢迎"
    r"|(?:(?!暨)[^，。；]){0,40}[晚午国]?宴)"
)
#: What somebody is only announced to do: P将作重要讲话.
_WILL = re.compile("将(?:在|于|出席|参加|主持|作|发表|致|介绍|宣布)")
#: To what he has come that is yet to be held: 抵达R，|将出席E.
_COMES_LATER = re.compile(
    "[^。；]{0,30}?(?<![上中少大])将(?:于|在|还|也)?[^，。；]{0,8}?(?:出席|参加)(?!会议|大会|座谈会)"
)
#: What somebody sends who is not there.
_SENT = re.compile("[^，。；]{0,6}(?:发来|送来)书面[^，。；]{0,2}致[辞词]|[^，。；]{0,4}书面致[辞词]")
#: How somebody is addressed behind his name, before what he does: P|教授先生|致辞.
_ADDRESS = pattern("^(?:<T>|同志|先生|女士|博士|院士|[大上中少][校将]|（[^）]{1,8}）)+")
#: For whom somebody speaks, before what he speaks about: 代表某党派，|围绕….
_FOR_OTHERS = re.compile(
    "^(?:等[^，。；]{0,12}?(?=从|就|围绕|结合|聚焦|分别|先后))?(?:代表[^，。；]{1,40}，|从[^，。；]{2,24}(?:出发|入手)，)(?=围绕|就|聚焦|针对|结合|从)"
)
#: What the meeting is called where a story tells of nothing else: 出席上述活动, 参加有关活动.
_ACTIVITIES = re.compile("(?<=出席|参加)了?(?:上述|有关|相关)?活动(?=[，。；]|$)")
#: The ceremony with which it is held.
_CEREMONY = re.compile("(?<=出席|参加)了?[^，。；]{0,8}仪式(?=[，。；]|并|$)")
#: What is none but one of these: P、P|参加座谈.
_TALK = re.compile("(?:出席|参加)了?座谈(?![^，。；]{0,6}会)")
#: What it is part of, where a story tells of talks besides.
_ALL_OF_IT = re.compile("(?<=出席|参加)(?:了)?(?:上述|以上)活动(?=[，。；]|$)")
#: Where a sentence takes place, before whom it speaks of: 座谈会上，P对…予以肯定.
_IS_THERE = re.compile("[ 　]*(?:在)?[^，。；]{0,8}会上，")
_AT_THE_MEETING = pattern("[ 　]*在[^，。；<P><E>]{0,24}(?P<event><E>)(?:[开闭]幕[式会])?上，<T>*<P>")
#: What somebody does who is not there of whom a clause tells behind that which says that the meeting is held.
_NOT_THERE = re.compile("[^，。；]{0,16}(?:[批指][示语]|致信|贺信|贺电|委托|请假|缺席|因|此前|曾|日前|近日|将)")
#: What is done by those to whom others report: 专门听取…汇报.
_HEARS = re.compile("(?:[^，。；]{0,8}[日午])?(?:专门|认真|首先)?听取了?[^。；]{2,40}?汇报")
#: What is said of those who come to the opening, whatever else they do: 参加会见并|出席开幕式.
_OPENING = re.compile(
    "[^。；]{0,16}参加会见并(?:出席(?:了)?(?:开幕式|闭幕式|会议|论坛|大会|座谈会)|在[^，。；]{0,12}[会坛]上(?:宣读|传达|讲话|致辞|发言))"
)
#: Where what others do begins: 主持，|湖北省教育厅|作交流发言, 出席，|专家|作报告.
_OTHERS_DO = (
    f"，(?!代表|并|就|向|对|受|同|与|在|围绕|还|也)(?:[^，。；]{{0,6}}?[{SIGNS['ORGAN']}{SIGNS['ORG']}](?![{SIGNS['POSITION']}{SIGNS['PERSON']}])"
    f"|各|专家|[一-龥]{{0,4}}(?:代表(?![{SIGNS['ORGAN']}{SIGNS['ORG']}])|委员))"
)
#: What counts as speaking at the meeting for those who are known to be there.
_SPOKE_THERE = re.compile(
    f"(?:(?!负责[人同]|{_OTHERS_DO})[^。；]){{0,40}}?(?:讲了?话(?!精神)|致(?:贺|欢迎|祝)?[词辞]|(?<!听取)(?<!听取委员)(?<!听取代表)(?<!听取大家)发言"
    f"|{MAKES}[^，。]{{0,10}}(?:报告|说明|汇报|讲座|演讲|介绍)|作了[^。]{{0,24}}(?:讲座|报告|汇报|说明|介绍|发言))"
    "|[^，。；]{0,12}(?:主持|出席|参加|召开)[^，。；]{0,8}，(?:并|他|她)?(?:要求|强调|指出|表示|透露|介绍|坦言|认为|提出|回应|建议|呼吁|说(?=[，：]))"
    "|[^，。；]{0,12}(?:主持|出席|参加)[^，。；]{0,8}，[^；。]{2,60}，(?:并|他|她)?[对就][^，。；]{2,30}(?:强调|要求|指出|提出)"
    "|(?:(?!会见|会谈|会晤|考察|调研|访问|接受|参观|走访)[^，。；]){2,40}，并(?:指出|强调|表示|说|要求|希望)"
    "|对[^。；]{2,60}?(?:表示|给予|予以)(?:了)?(?:衷心|诚挚|热烈|充分|高度)*(?:感谢|欢迎|祝贺|敬意|肯定|赞赏|评价)"
)
CHAIR_OF = pattern(r"(?:主持)(?:了)?[^，。；<E>]{0,10}?(?P<event><E>)")
SAY = pattern(
    r"<P>(?:[^，。；：<P><O><G>]{0,8}在[^，。；：<P>]{0,30}(?:[会坛]上|<E>上(?=[指强表说介提宣要透])"
    r"|的同时，))?(?:[^，。；：<P><O><G>]{0,12}?)(?:指出|强调|表示|说|介绍|通报|要求|认为|坦言|直言|透露|谈到|提出|称(?!之?为|其|作|号)|谈的是|表态|公布|披露|列举"
    r"|点评|答(?:复|问|：)|作答|回应|回答|分析|解释|解读|讲述|宣布|希望|建议|提议|呼吁)"
)
#: Who chairs with whom; after a comma it is with the first whom the sentence names: P会见P，同|P共同.
_WITH = pattern(
    "(?P<else>，(?:并|还)?)?[同与和][^，。；<P>]*(?P<others><P>(?:(?:、|和|以?及)[^，。；、<P>]*<P>)*)[^。；<P>]*$"
)
_SAY_HE = pattern(
    r"^(?:[^，。；]{0,8}[会坛]上，|(?P<upon>在(?!刚刚|不久前|此前|去年)[^，。；<E>]{0,8}<E>(?<!两会)上，)|随后，|[^，。]{0,6})?(?:他"
    r"|她)(?P<there>在[^，。；]{0,10}(?:[会坛]上|讲话[中时]))?(?:还|也|又|同时|特别|进一步)*(?:指出|强调|表示|说|介绍|要求|认为|还|代表|希望|对|最后|当场|坦言|直言"
    r"|透露|提醒|建议|呼吁|主张|补充|回应|算了?[^，。；]{0,4}账)"
)
#: Of whom the sentence before spoke, with somebody else: 他与P举行会谈，并共同出席E.
_HE_AND_ANOTHER = pattern(
    "^(?:[^，。；<P>]{0,10}，)?[他她][同与和][^。；<P>]{0,24}<P>[^。；<P>]{0,20}共同(?:出席|参加|(?P<chairs>主持))"
)
_CHAIR = pattern(
    r"主持(?:了)?(?:会议|学习|座谈会|大会|论坛|发布会|开幕式|闭幕式|召开(?!<O>(?!党组|[^，。；<P>]{0,12}会))|并|[。，；]|$)|(?:由|会议由)[^。]{0,60}主持"
)
_PRESIDES = pattern(
    "[^，。 　\\n]{0,14}?(?<!负责)(?<!首次赴<R>)(?<!首次到<R>)主持(?!的|所在|(?:日常|全面|[这那该本][^，。；会]{0,6})工作)"
)
#: What belongs to no meeting but one that is held with it: 主持|宪法宣誓仪式.
_RITE = re.compile("了?(?:(?!开幕|闭幕|开班|结业)[^，。；]){0,12}(?:仪式|典礼)")
#: Who chairs and is not named: 国家发展改革委|负责同志|主持召开E.
_BY_NO_NAME = re.compile("(?:负责同志|负责人|主要领导|分管领导)$")
#: 主持会议的TP.
_WHO_CHAIRS = pattern(
    r"(?:主持(?:[了本此这当][^，。；]{0,3})?(?:会议|[^，。；]{0,4}会|论坛|开幕式|活动)?的(?:是|为)?|(?<!节目)主持人?(?:是|为))(?:[^，。；<P>]{0,6}?[<O><G><R><T>、兼]*)(?P<p><P>)"
)
#: The same of whom the sentence before spoke of: 会议由他主持.
_HE_CHAIRS = re.compile(
    "(?:^|[，；])[ 　]*(?:(?:会议|大会|座谈会|论坛)?由(?:他|她)(?:亲自|本人)?主持|(?:他|她)主持(?:了)?会议)"
)
#: 会议由P主持.
_CHAIRED_BY = pattern(
    r"由(?:[^。；<P>]{0,60})(?P<p><P>)(?:同志)?主持(?P<says>(?:会议)?，[他她](?:首先|代表[^，。；]{1,16})?(?:[对向][^，。；]{2,30}表示|指出|强调|表示|要求|介绍))?"
)


def take_part(
    sentence: Sentence, people: list[Span], subject: Span | None, meeting: Meeting, *, titled: bool = False
) -> None:
    """Note what a sentence says of the people it names at a meeting.

    ``subject`` is whom the sentence before spoke of, or, where it is ``titled``, whom this one calls by the title alone.
    """
    skeleton = sentence.skeleton
    meeting.watched = meeting.watched or ("看" in skeleton and _WATCHED.search(skeleton) is not None)
    if meeting.watched:
        return
    meeting.forum = meeting.forum or "大会发言" in skeleton
    if opens_there(sentence):
        meeting.upon = sentence.line
    for match in _WHO_CHAIRS.finditer(skeleton) if "主持" in skeleton else ():
        meeting.join(sentence.at(match.start("p")), "chairs", sentence.end)
    met, thereafter = talks_of(sentence)
    talks = "会见" in skeleton or "会谈" in skeleton
    for person in people:
        if sentence.place(person) in met:
            continue
        place = sentence.place(person)
        if _WROTE.match(skeleton, place + 1) or (talks and _MET.search(skeleton, 0, place)):
            meeting.apart.add(person.name)
        if not is_elsewhere(sentence, person, meeting) and (own := clause_of(sentence, person, people)):
            _take_part_as(sentence, person, people, meeting, own)
    if thereafter and people and SIGNS["PERSON"] not in thereafter:
        if sentence.place(people[0]) not in met:
            _take_part_as(sentence, people[0], people, meeting, thereafter)
        elif subject is not None and _TAKES_PART.match(thereafter):
            meeting.join(subject, "attends", sentence.end)
    if "主持" in skeleton:
        _take_the_chair(sentence, people, subject, meeting)
    if subject is not None and (together := _HE_AND_ANOTHER.search(skeleton)):
        meeting.join(subject, "chairs" if together["chairs"] else "attends", sentence.end)
    if subject is not None and subject.name not in meeting.afterwards:
        own = skeleton.lstrip()
        said = _SAY_HE.match("他" + own[1:] if titled else own)
        if said and (said["there"] or said["upon"]):
            meeting.join(subject, "speaks", sentence.end)
        elif said and subject.name in meeting.attends and not titled:
            meeting.speaks.setdefault(subject.name, (sentence.start, sentence.end))
    if people:
        take_part_together(sentence, people, meeting)
        comes = meeting.quoted and ("出席" in skeleton or "主持" in skeleton)
        meeting.quoted = meeting.quoted and not (comes and any(person.name in meeting.attends for person in people))
    meeting.seated = "就座" in skeleton or "就坐" in skeleton
    meeting.invited = invites(sentence) or (meeting.invited and is_guest(sentence))


def _take_part_as(sentence: Sentence, person: Span, people: list[Span], meeting: Meeting, own: str) -> None:
    """Note what a person does at a meeting, which is said in ``own``."""
    presides = _PRESIDES.match(own)
    if _CHAIR.match(own) or (presides and (meeting.ceremony or not _RITE.match(own, presides.end()))):
        meeting.join(person, "chairs", sentence.end)
    if _HOST.match(own):
        meeting.apart.add(person.name)
        return
    if "将" in own and (_WILL.match(own) or _COMES_LATER.match(own)):
        return
    if _SENT.match(own):
        meeting.apart.add(person.name)
        return
    if not is_cited(sentence, person):
        own = _FOR_OTHERS.sub("", _ADDRESS.sub("", own))
    told = meeting.attends and meeting.lead and not meeting.elsewhere and "来华" not in meeting.telling
    if told and not PLENUM.search(meeting.name) and not PRESS.search(meeting.name):
        own = _ALL_OF_IT.sub("会议", own)
    if meeting.ceremony:
        own = _CEREMONY.sub("会议", own)
    if not meeting.name.endswith("座谈会"):
        own = _TALK.sub("", own)
    if meeting.alone and not PRESS.search(meeting.name):
        own = _ACTIVITIES.sub("会议", own)
    first = person is people[0]
    listed = own.startswith("、")
    if (
        _OPENING.match(own)
        or (first and _IS_THERE.match(sentence.skeleton, 0, sentence.place(person)))
        or (first and _is_right_there(sentence, person, meeting))
        or (_TAKES_PART.match(own) and not _ELSE.search(own))
        or (meeting.name.endswith("汇报会") and _HEARS.match(own))
        or (
            not listed
            and just_held(sentence, person, meeting)
            and heads_it(sentence, person)
            and not _NOT_THERE.match(own)
        )
    ):
        meeting.join(person, "attends", sentence.end)
    if _speaks(sentence, person, meeting, own):
        meeting.join(person, "speaks", sentence.end)


def _is_right_there(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether a sentence begins with the meeting at which it tells what a person does: 在R召开的E上，|P听取汇报."""
    there = _AT_THE_MEETING.match(sentence.skeleton) if "上，" in sentence.skeleton else None
    if there is None or there.end() - 1 != sentence.place(person) or is_cited(sentence, person):
        return False
    event = sentence.at(there.start("event"))
    return (event.start, event.end) == (meeting.start, meeting.end)


def _speaks(sentence: Sentence, person: Span, meeting: Meeting, own: str) -> bool:
    """Whether a person speaks at a meeting, by what is said of him, or since he is there and states something."""
    press = PRESS.search(meeting.name) is not None
    if press and comes_from_elsewhere(sentence, person, meeting):
        return False
    if (press and BRIEFS.match(own)) or SPOKE.match(own) or acts_there(sentence, person, meeting, own):
        return True
    if raises_voice(sentence, person, meeting, own):
        return True
    if (behind := just_held(sentence, person, meeting)) and states_something(own):
        return True
    outside = press and comments(sentence, person, meeting)
    there = (
        (press and not outside)
        or person.name in meeting.attends
        or at_meeting(sentence, person, meeting)
        or behind
        or (person.name not in meeting.apart and states_there(sentence, person, meeting))
    )
    said = SAY.match(sentence.skeleton, sentence.place(person)) or SAY.match(SIGNS["PERSON"] + own)
    return there and bool(said or _SPOKE_THERE.match(own))


def _take_the_chair(sentence: Sentence, people: list[Span], subject: Span | None, meeting: Meeting) -> None:
    """Note who chairs: P主持E, P和P共同主持E, E由P主持."""
    skeleton = sentence.skeleton
    for match in CHAIR_OF.finditer(skeleton):
        before = [p for p in people if sentence.place(p) < match.start()]
        chairs = before[-1:] or ([subject] if subject is not None else [])
        if skeleton.endswith("共同", 0, match.start()) and (both := _WITH.search(skeleton, 0, match.start())):
            others = both["others"].count(SIGNS["PERSON"])
            chairs = [*(before[:1] if both["else"] else before[-1 - others : -others]), *before[-others:]]
        unnamed = before and _BY_NO_NAME.search(skeleton, sentence.place(before[-1]), match.start())
        if not unnamed and sentence.at(match.start("event")).name in (meeting.name, meeting.wording):
            for chair in chairs:
                meeting.attends.setdefault(chair.name, (sentence.start, sentence.end))
                meeting.chairs.setdefault(chair.name, (sentence.start, sentence.end))
    he = _HE_CHAIRS.search(skeleton) if subject is not None else None
    if he and subject is not None and not any(sentence.place(person) < he.end() for person in people):
        meeting.join(subject, "chairs", sentence.end)
    if chaired := _CHAIRED_BY.search(skeleton):
        chair = sentence.at(chaired.start("p"))
        meeting.join(chair, "chairs", sentence.end)
        if chaired["says"]:
            meeting.join(chair, "speaks", sentence.end)


def told_of(sentence: Sentence, people: list[Span], meeting: Meeting) -> list[Span]:
    """Those of some people whom a speaker recalls at a meeting of the past: P1指出，|P2在E上发表讲话."""
    said = [says.end() for says in SAY.finditer(sentence.skeleton) if sentence.offset(says.end()) <= meeting.start]
    return [person for person in people if not said or sentence.place(person) >= said[-1]]
