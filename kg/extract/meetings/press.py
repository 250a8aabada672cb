"""Press conferences: who is asked to come, who speaks, and who is only spoken of."""

from __future__ import annotations

import re

from kg.extract.reading import Sentence, pattern
from kg.extract.spans import Span

PRESS = re.compile(r"通道|集体采访|记者招待会|发布会|吹风会|记者会|通气会|见面会")
#: What is done at a press conference: P1，P2介绍…, P等出席发布会，介绍….
BRIEFS = pattern(
    r"(?:先生|女士)?，?(?:分别|共同|也|还|等?(?:出席|参加)(?:[^，。；]{0,6}会)?(?:并|，)[就围]?)*(?:[就围从][^，。；]{2,60}，?)?(?:深入|详细|全面|权威)?(?:介绍|解读|回答|回应|通报|发布|答(?=记者|问)|公布(?=了?<D>))"
)
#: Who is asked to come to a press conference, and who speaks at it: 请P介绍, P：….
_INVITED = re.compile(
    "(?:(?:我们|今天|发布会|吹风会|记者会)[^，。]{0,6}(?:邀请(?:到|了)|请(?:来|到)了)|^[ 　]*(?:发布|吹风|记者|见面)会邀请"
    "|(?:出席|参加)[^，。；]{0,12}(?:发布|吹风|记者|见面)会的[^，。；：]{0,8}(?:有|是)：)"
)
_GIVEN_THE_FLOOR = pattern(
    r"【[^】<P>]{0,24}(?P<r><P>)】|请(?P<p><P>)(?=[^，。]{0,8}(?:介绍|作|回答|先生|女士|$))|^[ 　]*[^，。；：<P>]{0,40}(?P<q><P>)(?:先生|女士)?："
)
_GUEST_LINE = pattern("[ 　]*[^，。；：<P>]{0,50}<P>(?:先生|女士|同志)?(?:[；。、]?[ 　\n]*$|，请)")
#: Who is to come, above the words of a press conference: 嘉宾：P  T, and lines of others below.
_GUESTS = pattern("^[ 　\n]*(?:发布人|发言人|出席嘉宾|嘉[ 　]*宾|发布嘉宾)[ 　]*：[ 　]*<P>")
_NEXT_GUEST = pattern("^[ 　\n]*<P>[^，。；：<P>]*$")
_PRESIDES = pattern("^[ 　\n]*主持人[：（ 　]*[^。；：<P>]{0,40}(?P<p><P>)")
#: Whom others cite at a press conference: P主席提出.
_CITED = ("总书记", "主席", "总统", "总理", "首相")
_COMMENTATORS = ("研究员", "教授", "分析师", "经济学家", "学者", "合伙人")
#: Those who belong to these comment on what others announce.
_INSTITUTES = re.compile("(?:研究院|研究所|研究中心|大学|学院|智库(?:中心)?|证券)(?:（[^（）]*）)?$")
#: Where one of them is, told behind its name.
_IN_BRACKETS = re.compile("(?:（[^（）]{1,12}）)?")
#: What is said to a reporter, and not at the conference: 接受本报记者采访时指出, 告诉记者.
_INTERVIEWED = re.compile("[^，。；]{0,8}?(?:接受[^，。；]{0,14}?[采专]访|(?:告诉|[对向])[^，。；会]{0,10}?记者)")
_THERE = re.compile("[会坛]上|记者会|[答提]记者|记者提?问")


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
    return [sentence.at(match.start(match.lastgroup or 0)) for match in found]


def presiding(sentence: Sentence) -> Span | None:
    """Who is said to preside where the words of each are told behind his name: 主持人（OTP）：…."""
    match = _PRESIDES.match(sentence.skeleton) if "主持人" in sentence.skeleton else None
    return sentence.at(match.start("p")) if match else None


def comments(sentence: Sentence, person: Span) -> bool:
    """Whether a person is only spoken of at a press conference: 时任书记P提出, or a scholar who speaks elsewhere."""
    index = sentence.spans.index(person)
    before = sentence.spans[index - 1] if index else None
    if is_cited(sentence, person):
        return True
    if _INTERVIEWED.match(sentence.skeleton, sentence.place(person) + 1) and not _THERE.search(sentence.skeleton):
        return True
    if "时任" in sentence.skeleton[max(0, sentence.place(person) - 8) : sentence.place(person)]:
        return True
    if before is None or before.end != person.start:
        return False
    body = sentence.spans[index - 2] if index > 1 else before
    return before.name.endswith(_COMMENTATORS) or (
        _INSTITUTES.search(body.name) is not None
        and _IN_BRACKETS.fullmatch(sentence.skeleton, sentence.place(body) + 1, sentence.place(before)) is not None
    )


def is_cited(sentence: Sentence, person: Span) -> bool:
    """Whether a head of state or government is spoken of by the title behind his name."""
    index = sentence.spans.index(person) + 1
    title = sentence.spans[index] if index < len(sentence.spans) else person
    cited = title.name.endswith(_CITED) and not title.name.startswith("副")
    return cited and title.label == "POSITION" and title.start == person.end
