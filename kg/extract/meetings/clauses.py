"""What a sentence says of one of the people it names: his own clause, or that of the list in which he stands."""

from __future__ import annotations

import re

from kg.extract.reading import SIGNS, Sentence, pattern
from kg.extract.spans import Span

#: What somebody speaks about, which names another person: 围绕学习贯彻P讲话精神|作发言, 在会上|传达了P指示|并讲话.
_TOPIC = pattern(
    r"^((?:出席|参加)(?:[^，。；<P>]{0,16}(?:会议|大会|座谈会|[开闭]幕[式会]|论坛|活动|<E>))?，|[^，。；<P>]{0,8}?)(?:围绕|就|传达|宣读"
    r"|通报)[^，。；<P>]{0,12}<P>[^，。；<P>]{0,40}?(?=(?:作(?:了)?)?发言|作(?:了)?(?:说明|报告)|并(?:发表)?(?:讲话|作|主持|致[辞词]))"
)
#: Whom somebody greets or thanks: 对|P一行的到来表示欢迎.
_GREETS = pattern(
    r"^([^，。；<P>]{0,24}?)[对向][^，。；<P>]{0,16}<P><T>?(?:先生|女士|同志)?(?:一行"
    r"|等[^，。；<P>]{0,6})?[^，。；<P>]{0,16}?(?=(?:表示|致以)(?:了)?[^，。；]{0,8}(?:欢迎|感谢|祝贺|敬意|慰问))"
)
#: Groups that go on a long list of people, and what all of them do: …和印度代表，观察员国领导人，以及联合国代表|出席会议.
_LONG_LIST = re.compile(
    r"(?:(?!主持|会见|表示|指出|强调|介绍|发言|建言|作答|讲话|陪同|致辞|回答|发布|解读|通报|汇报|演讲|作了)[^。；]){0,160}?((?:出席|参加|列席|在主席台|就[座坐]"
    r"|[共一]同观看)(?:了)?[^，。；]*(?:，并[^，。；]*(?:，[^，。；]{2,20}作[^，。；]*)?)?)"
)
#: Between a person and what is said of him: P（兼秘书长）出席, P，均在开幕式上致辞, P受TP委托|致辞.
_ASIDE = pattern(
    r"^(?:（[^）]{1,20}）)?，?(?=均|都|分别|先后|共同|依次|一同|就|围绕|结合)|^（[^）]{1,20}）|^受[^，。；<P>]{0,30}<P>(?:同志)?的?委托，?"
)
#: Others who do the same, without names: 和财政部、人民银行有关负责人|介绍…情况.
_WITH_OTHERS = re.compile(
    r"(?:、|和|及|以及|等|，)[^，。；]{0,30}?(?:负责人|负责同志|与会同志|专家|嘉宾|领导|人士|记者|代表|学者|委员|企业家)(?=介绍|出席|参加|发言|回答|就|围绕|分别|先后|发表|[作致]|交流|汇报|结合|聚焦|畅谈|提出)"
)
#: What stands between two people who do the same: and, or a comma before the next with what he is.
_AND = (
    r"(?:、|和|，(?=<P>(?:同志|<T>)?(?:、|，|和|等|出席|参加|列席))|，以及|，和(?=[^，。；<P>]{0,24}<P>)|以及|及|与|等[^，。；<P>]{1,14}(?:以及|和|及)"
    r"|(?:在[^，。；<P>]{1,16})?[同与](?=[^，。；<P>]{0,24}<P>(?:共同|一[起同道]))|，(?=[^，。；：<P>]{2,10}代表<P>)"
    r"|，(?=(?:[省市区县州旗校]|自治区|集团|公司)?(?:老领导|领导)<P>)"
    r"|，(?=[一-龥]{0,6}(?:专家|学者|企业家|院士|成员|会员|嘉宾)<P>)"
    r"|，[^，。；：<P>]{2,30}负责(?:同志|人)，(?=[^，。；：<P>]{0,24}<T><P>)"
    r"|，[^，。；：<P>]{0,6}(?:<T>|[师长员])，(?=[^，。；：<P>]{0,24}<T><P>)"
    r"|，(?=[省市区县州部厅局委院]?[<O><G><R><T>][<O><G><R><T>、兼和原]{0,14}[^，。<P>]{0,10}<P>)|，(?=[^，。；：<P>]{1,24}<T><P>))"
)
#: What the next is, before his name.
_WHO_IS = (
    r"(?:[^，。、<P>]{0,10}?[<O><G><R>]*(?:原|前)?(?:[<O><G><R>、兼]*<T>)*(?:[^，。、<P>]{0,8}?代表)?(?=<P>)"
    r"|(?:(?!出席|参加|会见|主持|表示|指出|强调|陪同|介绍)[^，。；：<P>]){0,24}?(?=<P>))"
)
#: Degrees that stand behind names, and the sign for any of them.
_DEGREES = ("院士", "教授", "研究员", "博士")
_DEGREE = "士"
#: People named one behind the other, with what they are before each.
_JOINED = pattern(
    rf"(?:<P>(?:{_DEGREE}|<T>(?=[、，和][^，。；<P>]{{0,24}}<P>)|同志|先生|女士|博士|教授|院士|亲王"
    rf"|(?:<O>|[海空陆]军)?[大上中少][校将])?(?:（[^）]{{1,8}}）)?(?:、[一-龥]{{2,4}}(?=[、和，]))*(?:{_AND}{_WHO_IS})?)+"
)

#: One guest or several: P、TP和P.
_GUESTS = "<P>(?:<T>?[、和及][^，。；<P>]{0,24}<P>)*"
#: Whom somebody receives or talks with before he does something else: P会见T|P，与T|P举行会谈，出席E.
_TALKS = pattern(
    rf"(?:会见|拜会)(?:了)?[^，。；<P>]{{0,24}}(?P<p>{_GUESTS})<T>?，(?=[与同并还出参]|在[^，。；<P>]{{1,12}}(?:出席|参加))"
    rf"|[与同][^，。；<P>]{{0,24}}(?P<q>{_GUESTS})[^，。；<P>]{{0,4}}(?:举行|进行)?(?:了)?(?:会谈|会见|会晤|磋商)，(?!共同|双方)"
)


#: Whom a sentence is about without his name: 他, 李|会长.
_HE = pattern(
    "[ 　\n]*(?:[他她](?!们)|(?:[^，。；<P>]{0,12}，)?[一-龥](?:<T>|会长|主席|书记|主任|[省市县部局院校厅]长|董事长|大使)[^，。；<P>]{0,8}?(?:[与同]|会见|拜会))"
)


def talks_of(sentence: Sentence) -> tuple[set[int], str]:
    """Where those stand with whom somebody talks, and what he does thereafter: P会见P，与P举行会谈，|出席E."""
    talks = list(_TALKS.finditer(sentence.skeleton)) if "会" in sentence.skeleton else []
    he = talks and _HE.match(sentence.skeleton)
    if not talks or (not he and SIGNS["PERSON"] not in sentence.skeleton[: talks[0].start()]):
        return set(), ""
    person = SIGNS["PERSON"]
    met = {
        at
        for match in talks
        for at in range(*match.span("p" if match["p"] else "q"))
        if sentence.skeleton[at] == person
    }
    return met, re.split(r"[。；]", sentence.skeleton[talks[-1].end() :], maxsplit=1)[0].lstrip("并还")


def is_received(sentence: Sentence, person: Span) -> bool:
    """Whether somebody is received by the one of whom a sentence goes on to tell: 他会见|P."""
    return _HE.match(sentence.skeleton) is not None and sentence.place(person) in talks_of(sentence)[0]


def clause_of(sentence: Sentence, person: Span, people: list[Span]) -> str:
    """What a sentence says that a person does."""
    listed = sentence.skeleton.endswith(f"{SIGNS['PERSON']}、", 0, sentence.place(person))
    if len(people) > 1 and (listed or person is not people[-1]):
        return _list_clause(sentence, person, people)
    return _own_clause(re.split(r"[。；]", sentence.skeleton[sentence.place(person) + 1 :], maxsplit=1)[0])


def _own_clause(tail: str) -> str:
    """What a sentence says of a person: up to the next person."""
    tail = _ASIDE.sub("", tail, count=1)
    own = _TOPIC.sub(r"\1", _GREETS.sub(r"\1", tail)).partition(SIGNS["PERSON"])[0]
    others = _WITH_OTHERS.match(own)
    return own[others.end() :] if others else own


def _addressed(sentence: Sentence, people: list[Span]) -> str:
    """The skeleton with the degrees behind the names of scholars as what they are addressed by: P院士、P教授."""
    skeleton = sentence.skeleton
    for person in people:
        behind = sentence.place(person) + 1
        if skeleton.startswith(SIGNS["POSITION"], behind) and sentence.at(behind).name in _DEGREES:
            skeleton = skeleton[:behind] + _DEGREE + skeleton[behind + 1 :]
    return skeleton


def _list_clause(sentence: Sentence, person: Span, people: list[Span]) -> str:
    """The predicate of a list of people: what stands behind the last of those joined with the person."""
    skeleton = _addressed(sentence, people)
    place = sentence.place(person)
    joined = _JOINED.match(skeleton, place)
    in_list = skeleton.endswith(f"{SIGNS['PERSON']}、", 0, place)
    if joined and (in_list or joined.end() > place + 1):
        last = max((p for p in people if sentence.place(p) < joined.end()), key=lambda p: p.start)
        behind = skeleton[sentence.place(last) + 1 :]
        many = in_list or joined.group().count(SIGNS["PERSON"]) > 2
        if many and (shared := _LONG_LIST.match(behind)):
            return shared.group(1)
        return _own_clause(behind)
    return _own_clause(skeleton[place + 1 :])
