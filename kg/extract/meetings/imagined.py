"""Journeys that are none of a story: yet to come, wished for, made at other times or by others."""

from __future__ import annotations

import re

from kg.extract.meetings.going import GO, OBJECT
from kg.extract.reading import Sentence, pattern
from kg.extract.spans import Span

#: A visit of which only the words or the anniversary are spoken of: 视察R|重要讲话精神, 对R进行国事访问|十周年.
_ELSEWHEN = re.compile(
    "[一二三四五六七八九十\\d]+周年|(?:[^，。；]{0,14}(?:时|期间))?(?:的|发表|所?作)*(?:系列)?重要(?:讲话|指示|批示)|[^，。；]{0,14}(?:时|期间)(?:的|所?作的|发表的)(?:讲话|[指批]示)"
)
_LATELY = ("近日", "日前")
#: The journey of those whom somebody welcomes: 对调研组到R调研|表示欢迎.
_WELCOMED = re.compile("[^，。；]{0,8}表示(?:热烈|诚挚|衷心)*(?:的)?(?:欢迎|感谢)")
_GUESTS = pattern("[对向][^，。；<P>]*$")
#: What is not the place itself: 出访亚洲|国家, 走进R|外的某厂.
_BEYOND = pattern("国家(?=[，。；、的和并]|<R>|进行|时|期间|$)|各国|外的|[以之]外")
#: Several visits of the past: 五年三次|亲临R.
_TIMES = re.compile("[两三四五六七八九多几]次(?:亲|$)")
#: Where somebody moves to live or work, which is no visit: 来到R|工作.
_STAYS = re.compile(
    "(?:任职|工作|履新|之)?前，?(?:曾|先后|历|一直)*(?:任|担任|在[^，。；]{2,16}(?:任职|工作))"
    "|(?:的)?(?:工作(?!访问|会[谈晤]|组|座谈|会议|推进|落实|情况)|任教|上班|生活|务工|打工|创业|定居|落户|求学|读书|上学|留学|当兵|参军|插队|支教|支医|安家|就业|任职)"
)
#: People and stands of a place, which are called on elsewhere: 看望R|挂职干部, 参观R|展区.
_PEOPLE = re.compile(
    "[^，。；]{0,10}(?:干部|人员|代表|同胞|学生|队员|侨胞|乡亲|乡友)|[^，。；]{0,24}展[区台位馆厅示]|[^，。；]{0,16}委员会"
)
#: Those whom somebody sends: 要求O组织力量，|深入R暗访.
_SENT_OUT = re.compile("(?:要求|安排|派出|组织)[^，。；]{0,30}(?:力量|人员|记者|队伍|专家|小组)[^。；]{0,16}$")
#: Those who go there are others than the person named.
_OTHERS = re.compile(r"(?:人们|游客|记者|群众|大家|市民|观众|学生)[^，。]{0,4}$")
#: The journey is that of the guest, or goes no further than the halls in which guests are received: 在R会见来华访问的.
_RECEIVES = re.compile("会见|会谈|来华|访华|到访|人民大会堂|钓鱼台|国宾馆|中南海|友谊宾馆")
#: What hosts do where their guests arrive: 前往R|火车站迎接.
_RECEIVES_THERE = re.compile("[^，。；]{0,12}(?:迎接|接机|送行|送别)")
#: A journey that is yet to come: 即将出席E并对R进行国事访问.
_TO_COME = pattern(
    r"(?:即将|(?:计划|打算|准备|有望|预计)[^。；，]{0,6}(?:[赴对在于到]|访问|出访|前往)"
    r"|(?<!<P>[上中少大])将(?:于|从|赴|到|对|同|与|应邀|率|会见|访问|出访|前往|出席|参加)|拟于)[^。；]*$|(?:取消|推迟)[^，。；]{0,12}$|(?:将|不会?|未)$"
    r"|此访(?:是|系|将|为)[^。；]*$"
)
_HOPED = re.compile("(?:期待|盼望|希望)[^，。；]{0,12}$")
#: What somebody says, and what he wishes to happen: 表示，欢迎P访问R.
SAID = re.compile("(?:强调|指出|表示|要求|希望|说)[，：]")
_WISHES = re.compile("(?:欢迎|邀请|期待|希望|愿|请|盼)[^，。]{0,16}$")

#: Who is asked to come, and for whom somebody does something who make the journey: 邀请P今年|访问R, P为O|访问R致贺词.
_ASKED = pattern("(?<!应)邀请(?:了)?[<O><R><T>]*<P><T>?[^，。；<P>]{0,16}$|为[<O><G>][^，。；<P>]{0,4}$")


def is_no_journey(skeleton: str, match: re.Match[str], where: str) -> bool:
    """Whether what a rule found is no journey: yet to come, not made now, of others, or not to the place itself."""
    start, end = match.span()
    beside = match.re is OBJECT and _PEOPLE.match(skeleton, end)
    received = match.re is GO and _RECEIVES.search(skeleton, match.start(where), end)
    return bool(
        beside
        or received
        or (_ELSEWHEN.match(skeleton, end) and not skeleton.endswith(_LATELY, 0, start))
        or _STAYS.match(skeleton, match.end(where))
        or (_WELCOMED.match(skeleton, end) and _GUESTS.search(skeleton, 0, start))
        or skeleton.startswith("的邀请", end)
        or _RECEIVES_THERE.match(skeleton, end)
        or _BEYOND.match(skeleton, match.end(where))
        or _TO_COME.search(skeleton, 0, start)
        or _SENT_OUT.search(skeleton, max(0, start - 60), start)
        or _HOPED.search(skeleton, max(0, start - 16), start)
        or _OTHERS.search(skeleton, max(0, start - 12), start)
        or _ASKED.search(skeleton, max(0, start - 30), start)
        or _TIMES.search(skeleton, max(0, start - 6), start + 1)
    )


def is_wished(sentence: Sentence, who: list[Span], verb: int) -> bool:
    """Whether a journey of which somebody speaks is wished for, or one of his own plans."""
    if _WISHES.search(sentence.skeleton, 0, verb):
        return True
    said = [match.end() for match in SAID.finditer(sentence.skeleton, 0, verb)]
    told_of = sentence.within(said[-1], len(sentence.skeleton))
    return not any(person in told_of for person in who)
