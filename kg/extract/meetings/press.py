"""Press conferences: who is asked to come, who speaks, and who is only spoken of."""

from __future__ import annotations

import re

from kg.extract.meetings.meeting import Meeting
from kg.extract.reading import SIGNS, Sentence, pattern
from kg.extract.spans import HOLDERS, Span

PRESS = re.compile(r"通道|集体采访|记者招待会|发布会|吹风会|记者会|通气会|见面会")
#: What is done at a press conference: P1，P2介绍…, P等出席发布会，介绍….
BRIEFS = pattern(
    r"(?:先生|女士)?，?(?:在[^，。；<P>]{1,12}上)?(?:分别|共同|也|还"
    r"|等?(?:出席|参加|到[会场])(?:[^，。；]{0,6}会)?(?:并|，)[就围]?)*(?:[就围从][^，。；]{2,60}，?)?(?:深入|详细|全面"
    r"|权威)?(?:作了?(?:出|[^，。；]{0,4}的?)(?=回[答应]|解答|说明))?(?:介绍|解答|作答|说明|解读"
    r"|(?:参加|接受)(?:现场)?(?:答(?:记者)?问|(?:中外|媒体)?(?:记者)?(?:的)?提问)"
    r"|[与同](?:中外|境内外|媒体|新闻)*记者(?:进行了?[^，。；]{0,6}?)?(?:见面|交流|对话|互动)|回答|答(?:记者)?问|答(?=记者)|回应|通报|发布|公布(?=了?<D>))"
)
#: Who is asked to come to a press conference, and who speaks at it: 请P介绍, P：….
_INVITED = re.compile(
    "(?:(?:我们|今天|发布会|吹风会|记者会)[^，。]{0,6}(?:邀请(?:到|了)|请(?:来|到)了)|^[ 　]*(?:发布|吹风|记者|见面)会邀请"
    "|(?:出席|参加)[^，。；]{0,12}(?:发布|吹风|记者|见面)会的[^，。；：]{0,8}(?:有|是|包括)：)"
)
_GIVEN_THE_FLOOR = pattern(
    r"【[^】<P>]{0,24}(?P<r><P>)】|请(?P<p><P>)(?=[^，。]{0,8}(?:介绍|作|回答|先生|女士|$))|^[ 　]*[^，。；：<P>]{0,40}(?P<q><P>)(?:先生|女士)?："
)
#: Several who are asked to tell of something: 请某司司长P，某司司长P介绍.
_ASKED = pattern(
    "请(?P<guests>(?:[^。；：<P>]{0,40}<P>(?:先生|女士)?[，、和])+[^。；：<P>]{0,40}<P>)(?:先生|女士)?(?:[，、][^，。；<P>]{2,24})?[^，。；<P>]{0,6}(?:介绍|解读|回答)"
)
_GUEST_LINE = pattern("[ 　]*[^，。；：<P>]{0,50}<P>(?:先生|女士|同志)?(?:[；。、]?[ 　\n]*$|，请)")
#: Who is to come, above the words of a press conference: 嘉宾：P  T, and lines of others below.
_GUESTS = pattern("^[ 　\n]*(?:发布人|发言人|出席嘉宾|嘉[ 　]*宾|发布嘉宾)[ 　]*：[ 　]*<P>")
_NEXT_GUEST = pattern("^[ 　\n]*<P>[^，。；：<P>]*$")
_PRESIDES = pattern("^[ 　\n]*主持人[：（ 　]*[^。；：<P>]{0,40}(?P<p><P>)")
#: Whom others cite at a press conference: P主席提出.
CITED = ("总书记", "主席", "总统", "总理", "首相")
_COMMENTATORS = ("研究员", "教授", "分析师", "经济学家", "学者", "合伙人")
#: Those who belong to these comment on what others announce.
_INSTITUTES = re.compile("(?:研究院|研究所|研究中心|大学|学院|智库(?:中心)?|证券)(?:（[^（）]*）)?$")
#: What is said to a reporter, and not at the conference: 接受本报记者采访时指出, 告诉记者.
_INTERVIEWED = re.compile("[^，。；]{0,8}?(?:接受[^，。；]{0,14}?[采专]访|(?:告诉|[对向])[^，。；会]{0,10}?记者)")
#: Whose people ministries bring along: doctors, the centres that watch over diseases.
_BROUGHT_ALONG = ("医院", "疾控中心", "控制中心", "气象中心", "预报中心", "台网中心", "组委会")
#: On what day somebody says something: P25日表示, 25日，P表示.
_DAY_BEHIND = re.compile(r"(?:(?P<m>\d{1,2})月)?(?P<d>\d{1,2})[日号](?!电|[至—－-])")
_DAY_BEFORE = re.compile(r"[ 　\n]*(?:(?P<m>\d{1,2})月)?(?P<d>\d{1,2})[日号][^，。；]{0,4}，[^，。；]*$")
_EARLIER = re.compile("[ 　\n]*(?:日前|此前|近日|不久前|早些时候|去年|上个?月|前一天)，[^，。；]*$")
_OF_TITLES = f"{SIGNS['POSITION']}、兼"
#: An organ of a place: 山东省商务厅.
_OF_A_PLACE = re.compile(
    "(?!国家|中国共产党中央|中央|全国)(?:中国共产党)?[一-龥]{2,10}?(?:省|市|县|区|自治[州旗])(?!场)"
)
#: Whose titles a name has where no rule knows the office: 省政务办|主任P.
_OF_SOME_PLACE = pattern("(?:^|[，。；、])(?:[省市县州]|自治区)[一-龥]{2,8}(?:、|<T>)+$")
#: Whom reporters ask in the street: 商户P, 家长P.
_LAYMEN = re.compile(
    "(?:[户民客者]|[员职]工|[教律厨技]师|老师|工程师|[店业车房]主|快递员|外卖员|业务员|店员|骑手|司机|家长|学生|考生|毕业生|老板|[老工商]人|创始人|网友|球迷)$"
)
_THERE = re.compile("[会坛]上|记者会|[答提]记者|记者提?问")


#: With whom somebody answers: 并与TP、TP一起|回答提问.
_TOGETHER = pattern(
    "[与同和](?P<others>[^。；<P>]{0,24}<P>[^。；]*?)(?:一[起同道]|共同)(?:回答|答记者|回应|介绍|解读|解答)"
)


def joins_in(sentence: Sentence) -> list[Span]:
    """Those with whom somebody answers questions at a press conference."""
    match = _TOGETHER.search(sentence.skeleton) if "一" in sentence.skeleton or "共同" in sentence.skeleton else None
    return sentence.within(match.start("others"), match.end("others"), "PERSON") if match else []


def introduced(sentence: Sentence) -> list[Span]:
    """Those whom the host of a press conference has invited: 我们邀请到OTP、OTP."""
    match = _INVITED.search(sentence.skeleton) if "邀请" in sentence.skeleton else None
    return sentence.within(match.end(), len(sentence.skeleton), "PERSON") if match else []


def invites(sentence: Sentence) -> bool:
    """Whether the guests of a press conference are named in the lines that follow: 我们请来了：."""
    return sentence.skeleton.rstrip().endswith("：") and _INVITED.search(sentence.skeleton) is not None


def is_guest(sentence: Sentence) -> bool:
    """Whether a line names a guest and what he is, and no more: OTP先生."""
    return _GUEST_LINE.match(sentence.skeleton) is not None


def announced(before: list[Sentence]) -> dict[str, list[Span]]:
    """Who presides over a press conference, who are its guests and who begins to speak, by the lines above its words: 主持人：P  T, 嘉宾：P  T."""
    chairs: list[Span] = []
    guests: list[Span] = []
    speakers: list[Span] = []
    listed = False
    for sentence in before:
        if (chair := presiding(sentence)) is not None:
            chairs.append(chair)
        speakers += given_the_floor(sentence)
        listed = bool(_GUESTS.match(sentence.skeleton) or (listed and _NEXT_GUEST.match(sentence.skeleton)))
        if listed:
            guests += [span for span in sentence.spans if span.label == "PERSON"]
    return {"chairs": chairs, "attends": guests, "speaks": speakers}


def given_the_floor(sentence: Sentence) -> list[Span]:
    """Those whom the host asks to speak, or whose words stand behind their names: 请P介绍, P：…."""
    found = _GIVEN_THE_FLOOR.finditer(sentence.skeleton)
    asked = _ASKED.search(sentence.skeleton) if "请" in sentence.skeleton else None
    guests = sentence.within(*asked.span("guests"), "PERSON") if asked else []
    return [*(sentence.at(match.start(match.lastgroup or 0)) for match in found), *guests]


def presiding(sentence: Sentence) -> Span | None:
    """Who is said to preside where the words of each are told behind his name: 主持人（OTP）：…."""
    match = _PRESIDES.match(sentence.skeleton) if "主持人" in sentence.skeleton else None
    return sentence.at(match.start("p")) if match else None


def is_interviewed(sentence: Sentence, person: Span) -> bool:
    """Whether somebody says something to a reporter, and not at a press conference."""
    if "访" not in sentence.skeleton and "记者" not in sentence.skeleton:
        return False
    asked = _INTERVIEWED.match(sentence.skeleton, sentence.place(person) + 1)
    return asked is not None and _THERE.search(sentence.skeleton) is None


def comments(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether a person is only spoken of at a press conference: 时任书记P提出, or one who speaks elsewhere, as scholars and companies do."""
    if is_cited(sentence, person) or person.name in meeting.outside:
        return True
    if is_interviewed(sentence, person):
        if person.name not in meeting.attends:
            meeting.outside.add(person.name)
        return True
    if "时任" in sentence.skeleton[max(0, sentence.place(person) - 8) : sentence.place(person)]:
        return True
    if is_commentator(sentence, person) or _of_another_body(sentence, person, meeting):
        meeting.outside.add(person.name)
        return True
    return False


def _of_another_body(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether somebody new has nothing to do with a press conference: of a company or an institute, or a man in the street."""
    if not _is_later(sentence, person, meeting):
        return False
    if _LAYMEN.search(sentence.skeleton, 0, sentence.place(person)):
        return True
    body = body_of(sentence, person)
    if body is None or body.label != "ORG":
        return False
    own = body.name in meeting.conveners or body.name in meeting.name
    own = own or title_of(sentence, person).endswith("发言人")
    return not (own or any(word in body.name for word in _BROUGHT_ALONG))


def comes_from_elsewhere(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether somebody new was not at a press conference: he speaks on another day, or is of a place and a ministry holds it."""
    if not _is_later(sentence, person, meeting):
        return False
    if not _speaks_on_another_day(sentence, person, meeting) and not _is_of_a_place(sentence, person, meeting):
        return False
    meeting.outside.add(person.name)
    return True


def _speaks_on_another_day(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether a sentence tells of words of another day than that of the meeting."""
    skeleton, place = sentence.skeleton, sentence.place(person)
    day = _DAY_BEHIND.match(skeleton, place + 1) or _DAY_BEFORE.match(skeleton, 0, place)
    if day and meeting.date:
        month = int(day["m"] or meeting.date[5:7])
        return (month, int(day["d"])) != (int(meeting.date[5:7]), int(meeting.date[8:]))
    return _EARLIER.match(skeleton, 0, place) is not None


def _is_of_a_place(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether somebody is of a place, and a ministry holds the meeting, or the state for others who are there."""
    body = body_of(sentence, person)
    if body is None:
        local = _OF_SOME_PLACE.search(sentence.skeleton, 0, sentence.place(person)) is not None
    else:
        local = bool(body.parts) or body.open or body.label == "REGION"
    if not local or not meeting.conveners:
        return False
    if any(_OF_A_PLACE.match(organ) or (body and organ.startswith(body.name)) for organ in meeting.conveners):
        return False
    if body is not None and body.name[:2] in meeting.telling:
        return False  # 今天的国新办发布会聚焦某省
    of_many = any(organ.startswith("国务院") for organ in meeting.conveners)
    return not of_many or (bool(meeting.attends) and sentence.line > meeting.line)


def _is_later(sentence: Sentence, person: Span, meeting: Meeting) -> bool:
    """Whether a sentence behind that which says that the meeting is held names somebody new, and does not go back to it."""
    if person.name in meeting.attends or sentence.start <= meeting.start or "通道" in meeting.name:
        return False
    return _THERE.search(sentence.skeleton) is None and PRESS.search(sentence.skeleton) is None


def title_of(sentence: Sentence, person: Span) -> str:
    """What stands right before a name, as a rule a title."""
    index = sentence.spans.index(person)
    before = sentence.spans[index - 1] if index else person
    return before.name if before.end == person.start else ""


def body_of(sentence: Sentence, person: Span) -> Span | None:
    """The body or the place whose titles stand before a name."""
    skeleton, place = sentence.skeleton, sentence.place(person)
    while place and skeleton[place - 1] in _OF_TITLES:
        place -= 1
    if skeleton.endswith("）", 0, place):  # 某某研究院（某地）院长
        place = skeleton.rfind("（", 0, place)
    body = sentence.at(place - 1) if place > 0 and place - 1 in sentence.places else None
    return body if body is not None and body.label in HOLDERS else None


def is_commentator(sentence: Sentence, person: Span) -> bool:
    """Whether somebody comments on what others do: a scholar, or who belongs to an institute."""
    title, body = title_of(sentence, person), body_of(sentence, person)
    institute = title != "" and body is not None and _INSTITUTES.search(body.name) is not None
    return title.endswith(_COMMENTATORS) or institute


def heads_it(sentence: Sentence, person: Span) -> bool:
    """Whether somebody is told by no more than his title, as those of the body just named are: O召开E，副局长|P."""
    before = re.split("[，。；：”]", sentence.skeleton[: sentence.place(person)])[-1].strip()
    return title_of(sentence, person) != "" and all(sign in _OF_TITLES for sign in before)


def is_cited(sentence: Sentence, person: Span) -> bool:
    """Whether a head of state or government is spoken of by the title behind his name."""
    index = sentence.spans.index(person) + 1
    title = sentence.spans[index] if index < len(sentence.spans) else person
    cited = title.name.endswith(CITED) and not title.name.startswith("副")
    return cited and title.label == "POSITION" and title.start == person.end
