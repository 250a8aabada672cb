"""Who travels: told by a pronoun or a title, with those who come along, apart from those who receive him."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.meetings.going import (
    ALL_THE_WAY,
    HIS_JOURNEY_OVER,
    INSPECT,
    JOURNEY_OVER,
    ON_A_JOURNEY,
    VISITOR_OF,
)
from kg.extract.reading import SIGNS, Sentence, pattern
from kg.extract.spans import Span

#: What is no place to go to: 检查海河流域防汛工作.
WIDE = ("流域", "海域", "经济圈", "城市群")
COMPANION = pattern(
    rf"(?:同行的(?:还)?(?:有|是)|陪同(?!下|官员|<P>(?:检阅|步入|登上)|[^，。；<P>]{{0,6}}[组团人]员?[^，。；]{{0,2}}(?:用餐|吃饭|就餐|喝酒|宴|游玩|旅游|打))"
    rf"|一同|(?:随行|同行|陪同)的[<O><G><R><T>、]+<P>|<P>等?一?(?:同行|同往|随行)(?=[，。；]|$)"
    rf"|参[加与](?:了)?(?:(?:上述|此次|相关|有关|专题|本次)*(?:{INSPECT})|(?:上述|此次|专题|本次)*活动)|随同|同机抵达)|^(?:[^，。；会]|，(?=[<O><T>]))*?(?:分别)?参加[。；]?$"
)
#: The minister whom the hosts give their guest to go with him.
HOSTS = "陪同部长"
#: An envoy to a place, who is there: 中国驻R大使|P.
POSTED = pattern("驻<R>[^，。；<P>]{0,6}<T>$")
BESIDE = re.compile("陪同|同行|同往|随行|一同|参加|参与|随同|同机抵达")
ALONG = re.compile(f"(?:陪同|参[加与]|随同)(?:{INSPECT})")
PRONOUN = pattern(r"^(?:[^，。]{0,10}，)?(?:他|她|其(?=违反|多次|先后))(?!们)|^[ 　]*(?:罔顾|违反|无视)<M>")
#: What somebody does who has come to a place: 在R，P|走进车间，察看….
SEES = re.compile(
    f"{INSPECT}|来到|走进|察看|查看|参观|看望|听取|询问|了解|交谈|交流|巡查|会见|会谈|出席|参加|宣讲|讲话|演讲|发言"
    "|围坐|聊[了起着天]|家常|攀谈|俯身|蹲[下在]|登上|走上|握手|算起"
)
#: Who has met others goes on to a place: P与P举行会谈，并|考察R.
AND_THEN = pattern("<P>[^。；]*[与同和][^。；，]*<P>[^。；<P>]*，(?:并|还|随后|其间)(?:先后)?$")
#: Between those who go together: P率领OTP，TP一行.
_TOGETHER = pattern(
    "<T>?(?:、(?:[一-龥]{2,8}[处科室办])?|和|，(?=[<O><T>])|率领?|带[领着上](?:[^，。；<P>]{0,10}(?=<T>))?)[<O><G><R><T>、]*(?:<O><T>|<T>)?"
)
_WITH = pattern("[与同](?=[<O><R><T><G>]*$)[<O><G><R><T>]*")
_JOINTLY = re.compile("一[同起]|共同")
#: What opens a sentence about a journey under way: 访问期间，会见了P.
MEANWHILE = pattern("[ 　]*(?:访问期间|期间|其间|在<R>期间)，")
#: Journeys for pleasure, and what a text tells in which somebody is charged with them.
PLEASURES = ("旅游", "游玩", "观光", "度假", "休假", "疗养")
FOR_PLEASURE = re.compile("|".join(PLEASURES))
_CHARGES = ("违反中央", "违纪", "违规", "八项规定")
#: Those for whom somebody asks it, himself among others: 供其及家人|在R度假.
_FOR_OTHERS = re.compile("[供让请][^，。；]*$")
#: What is said of a traveller who is told by a pronoun: 他还|到访了R.
TRAVELS = ("到访", "访问", "出访", "抵达", "飞抵", "赴", "转赴", "转往", "前往")
VILLAGE = ("村", "社区")
#: Who receives travellers: 在R期间，P会见了P.
HOST = pattern("<P>(?:会见|接待|欢迎)")
#: Each to a place of his own: P、P分别到R、R.
EACH = pattern("<P>分别(?:带队|率队)?[^，。；<P>]{0,6}<R>[^，。；<P>]*$")
#: Who went there is told by his title alone: 在R考察时，|总书记|指出.
TITLE_SAYS = pattern(
    "(?:时|期间)?，(?P<t><T>)(?![、兼])[^，。；<T>]{0,6}(?:指出|强调|说|要求|提出|表示|来到|走进|察看)"
)


#: Each to his own place: P到R，P赴R，P到R.
_TO_HIS_OWN = pattern("<P>(?:到|赴|前往|来到|深入)<R>(?:[，、；]<P>(?:到|赴|前往|来到|深入)<R>)+(?=[，、；。]|等|$)")
_TO_COME = re.compile("将(?!军)|拟|计划|决定")
#: To all the countries that invite somebody: 应RTP、RTP邀请，TP对两国进行正式访问.
_INVITED_BY_ALL = pattern(
    "应(?P<where>[^。；]*?)的?邀请，[^。；]*?(?P<p><P>)[^。；<P><R>]{0,24}?对[两三四五六七]国(?:进行|的)(?:国事|正式|工作|友好)*访问"
)


def on_journeys(sentence: Sentence) -> Iterator[tuple[Span, Span]]:
    """Those whom a sentence tells as on a journey or at its end, each with one of its places: 正在R访问的TP, P结束对R的访问."""
    skeleton = sentence.skeleton
    for match in VISITOR_OF.finditer(skeleton):
        yield sentence.at(match.start("p")), sentence.at(match.start("where" if match["where"] else "host"))
    rules = (
        ON_A_JOURNEY,
        *((JOURNEY_OVER, HIS_JOURNEY_OVER) if "结束" in skeleton else ()),
        *((ALL_THE_WAY,) if f"从{SIGNS['REGION']}" in skeleton else ()),
    )
    for row in _TO_HIS_OWN.finditer(skeleton) if skeleton.count(SIGNS["PERSON"]) > 1 and "，" in skeleton else ():
        if not _TO_COME.search(skeleton, 0, row.start()):
            people = sentence.within(row.start(), row.end(), "PERSON")
            yield from zip(people, sentence.within(row.start(), row.end(), "REGION"), strict=True)
    if "应" in skeleton and "国" in skeleton and (invited := _INVITED_BY_ALL.search(skeleton)):
        countries = sentence.within(invited.start("where"), invited.end("where"), "REGION")
        yield from ((sentence.at(invited.start("p")), country) for country in countries)
    for match in (match for found in rules for match in found.finditer(skeleton)):
        for region in sentence.within(match.start("where"), match.end("where")):
            yield sentence.at(match.start("p")), region


def is_accused(text: str, match: re.Match[str]) -> bool:
    """Whether a journey is one of those for pleasure with which somebody is charged: 其间随老板到R旅游."""
    if not match.group().endswith(PLEASURES) or _FOR_OTHERS.search(match.string, 0, match.start()):
        return False
    return any(word in text for word in _CHARGES)


def leading(sentence: Sentence, before: list[Span]) -> list[Span]:
    """The person nearest before the verb, with those listed with it."""
    who, skeleton = [before[-1]], sentence.skeleton
    jointly = _JOINTLY.search(skeleton, sentence.place(before[-1])) is not None
    for person in reversed(before[:-1]):
        joined = sentence.place(person) + 1, sentence.place(who[0])
        if _TOGETHER.fullmatch(skeleton, *joined) or (jointly and _WITH.fullmatch(skeleton, *joined)):
            who.insert(0, person)
        else:
            break
    return who
