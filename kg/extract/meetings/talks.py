"""Who meets whom: talks and receptions of people named."""

from __future__ import annotations

import re

from kg.extract.meetings.elsewhere import INVITES, KIN
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

_THEN_MET = pattern(
    r"[^。；<P>]{0,6}[，；](?:并|还|随后)?(?:同|与|和)(?P<others>[^，。；<P>]{0,20}<P>(?:(?:、|和)[^，。；、<P>]{0,16}<P>)*)[^，。；<P>]{0,6}(?:举行)?(?:了)?(?:会谈|会晤|会见)"
)
#: How a foreign name is written, behind it: P（John Smith）.
_WRITTEN = "(?:（[^（）一-龥]{2,40}）)?"
_MEET = (
    pattern(r"<P>(?P<gap>[^。<P>]{0,70}?)(?:会见|会晤|接见|拜会)(?:了)?(?P<rest>[^。<P>]{0,60}?)(?P<other><P>)"),
    pattern(
        r"<P>(?P<gap>[^。，<P>]{0,40}?(?:，(?:并|还|随后|期间|其间|先后|分别|当[天日晚]|于?(?:\d{1,2}月)?\d{1,2}日|[上下]午|[今昨]天|[他她]"
        r"|已)*)?)(?:同|与|和)(?P<rest>[^。，<P>]{0,40}?)(?P<other><P>)(?P<tail>"
        + _WRITTEN
        + rf"(?:<T>?(?:、|和|以?及|，(?=[^，。；：<P>]{{1,30}}<T><P>))[^，。<P>]{{0,30}}?<P>{_WRITTEN})*"
        + r"(?:[^。，<P>]{0,24}?|<T>?(?:今天|昨天|\d{1,2}日|当[天日])(?:（[^）]{1,9}）)?在[^。，<P>]{0,30}?))(?:举行|进行)?(?:了)?(?:会谈|会晤|会见"
        r"|会面|茶叙|会商(?!会)|座谈(?!会)|(?:就[^，。；<P>]{2,30}|深入|充分)*交换了?意见)"
    ),
)
#: Those who are met with the first: 会见了A、B和C, 同A和B举行会谈.
_ALSO_MET = pattern(
    r"(?:(?:<T>|亲王|殿下|先生|女士|阁下|[上中少大]将|（[^（）一-龥]{2,40}）)?(?:、|和|及|，?以及"
    r"|，(?=[^，。；：<P>]{1,30}<T><P>(?![^，。；、<P>]{0,8}(?:[同与][^，。；]{1,30}会[谈晤见面商]|会见|会晤|接见|拜会))"
    r"|<T><P>(?:[，。；]|$)))[^，。、<P>]{0,16}?(?:、[^，。、<P>]{0,16}?)?<P>)+|(?:，<T><P>)+(?=[；]|$)"
)
#: What those do who are there when somebody is met.
_SITS_BY = pattern("[^。；<P>]{0,24}?(?:陪同|参加|在座|作陪|出席)")
#: Those who meet somebody together, before the last of them: 省委书记P、省长|P会见.
_TOGETHER = pattern(
    r"(?:<P>(?:、|以?及|和(?:夫人)?|，(?=[<O><G><T>]))[一-龥]{0,4}[<O><G><R>]*(?:(?:[<O><G><R><T>、兼]|自治区)*<T>)?)+$"
)
_MET_BEFORE = re.compile("会见|会晤|接见|拜会")
#: Whom those meet besides who have met somebody before: …举行会谈，见证…；会见P、TP, 在R，与P、TP举行会谈.
_MEET_TOO = pattern(
    r"(?:[；，]|^[ 　]*)(?:并|还|[他她](?!们)|也|随后|当天|当晚|[上下]午|其间|期间|访问期间|同日|次日|先后|分别|在<R>(?:期间)?|，)*"
    r"(?:[一-龥]?(?:<T>|大使|总领事|书记|主席|会长|董事长|主任|[省市部县局院校]长))?(?:先后|分别)*"
    r"(?:(?:会见|会晤|接见|拜会)(?:了)?(?=(?P<met>[^，。；<P>]{0,20}<P>))|(?:同|与)(?=(?P<talked>[^，。；<P>]{0,20}<P>)))"
)
#: Those who meet the one of whom the sentence speaks: P访问R，TP、TP分别|与其座谈.
_WITH_HIM = pattern(
    r"(?P<hosts><P>(?:<T>?(?:、|和|，)[^，。；、<P>]{0,16}<P>)*)(?:先后|分别)*与其(?:举行|进行)?(?:了)?(?:座谈|会谈|会晤|会见|会面)"
)
#: The same of whom the sentence before spoke: P同他举行会谈, P会见了他.
_MEETS_HIM = pattern(
    r"^[ 　\n]*(?:[^，。；：<P>]{0,8}，)?[^，。；：<P>]{0,30}(?P<p><P>)<T>?(?:[^，。；：<P>]{0,14}?(?:同|与"
    r"|和)[他她](?!们)(?:一行)?[^，。；<P>]{0,6}(?:会谈|会晤|会见|会面|座谈(?!会))|[^，。；：<P>]{0,14}?(?:会见|会晤|接见)了?[他她](?!们|的))"
)
#: Two bodies hold talks, of which the next sentence tells first who was there: O与O举行会谈。TP，TP出席.
_BODIES_TALK = pattern(
    "[<O><G><R>](?:[、和][<O><G>])*[与同和][<O><G><R>](?:[、和][<O><G>])*[^，。；<P>]{0,14}(?:举行|进行|开展)(?:了)?[^，。；<P>]{0,6}会[谈晤商](?=[，。；]|$)"
)
_BOTH_CAME = pattern(
    "[ 　]*[^。；<P>]{0,30}?(?P<one><P>)[，、与和同][^。；<P>]{0,30}?(?P<other><P>)(?:<T>)?(?:共同|分别)?(?:出席|参加)(?:会谈|会晤|会商|并讲话|并致辞|活动)?(?=[，。；]|并|$)"
)
#: Who is met while somebody says something: 在与P座谈时，TP介绍.
_WHILE = pattern(
    r"(?:^|[，。\n　在])(?:与|同|会见|会晤)(?:了)?[^，。；<P>]{0,24}(?P<others><P>(?:(?:<T>?(?:、|和))[^，。；、<P>]{0,16}<P>)*)<T>?(?:先生|女士|一行)?"
    r"(?:分别|先后|共同)*(?:举行|进行)?(?:座谈|会谈|会见|会晤|会面|交流)?(?:中|时)，[^，。；<P>]{0,16}(?P<host><P>)"
)
#: Who stands beside the host rather than before him: P同P共同会见记者, P和夫人P会见.
_BESIDE = re.compile("共同会见|^.[和与同偕](?:其)?(?:夫人|妻子|丈夫)")
#: Who stands in a list before another one: 与P|和P会谈, 与P议长|和P会谈.
_LISTED_WITH = pattern("<P><T>?和")
#: What two do side by side, who meet others: 同P|一起与企业家座谈.
_SIDE_BY_SIDE = pattern("<T>?(?:一[起同道]|共同)(?:会见|[同与和][^，。；<P>]{2,30}(?:座谈|会谈|会见|会面|交流))")
#: What stands before somebody who is met, not who meets others.
_MET = re.compile("(?:会见|会晤|接见|拜会|[同与]|邀请)[^，。；]*$")
_NOT_MEET = pattern(
    r"参加(?:上述|了)?[会接]|通电话|通话|电话|致电|(?<!<P>[上中少大])将(?:分别|礼节性|先后|应[邀约])*(?:会见|会晤|接见|拜会|同|与|在|于)|还将|计划[同与在于]|[定拟]于"
)
#: Who is called by his surname and what he is: 峰会期间，|李会长|同P会晤.
_SURNAME = pattern(
    "[ 　\n]*(?:[^，。；<P>]{0,12}，)?(?P<name>[一-龥])(?:<T>|会长|主席|书记|主任|[省市县部局院校厅]长|董事长|大使)(?:还|又|也|先后|分别|专门|随后|在[^，。；<P>]{1,12}?)*(?:会见|会晤|拜会|接见|[同与])"
)
#: Those of both sides who take part in talks: P、P与P、P等参加会谈.
_BOTH_SIDES = pattern("^<P>[与同][^，。；]*(?:出席|参加)(?:了)?会[谈晤]$")
#: What people do who meet.
_MEETING = re.compile("会见|接见|拜会|会谈|会晤|会面|会商|座谈|茶叙|交换")
_MET_TOO = re.compile(r"[^，。]{0,12}(?:会谈|会晤|会见|会面|会商|座谈)|[^，。]{0,24}交换了?意见")


def add_talks(reading: Reading, sentence: Sentence, before: list[Span]) -> list[Span]:
    """Add the ``meets`` facts of a sentence; gives who meets others there, or those ``before`` where it names nobody."""
    skeleton = sentence.skeleton
    people = skeleton.count(SIGNS["PERSON"])
    by_title = _by_surname(reading, sentence) if people and not before and _MEETING.search(skeleton) else []
    before = before or by_title
    if not people or (people == 1 and not before) or not _MEETING.search(skeleton):
        return before if skeleton.endswith("；") else []
    hosts: list[Span] = []
    met: list[Span] = []
    matches = [match for found in _MEET for match in found.finditer(skeleton)] if people > 1 else []
    for match in sorted(matches, key=lambda match: match.start()):
        if (_NOT_MEET.search(match.group()) and not _BOTH_SIDES.search(match.group())) or KIN.match(
            skeleton, match.end("other")
        ):
            continue
        if match.re is not _MEET[0] and _BESIDE.search(match.group()):
            continue
        listed = match.re is not _MEET[0] and _LISTED_WITH.match(skeleton, match.start()) is not None
        if match.re is not _MEET[0] and _SIDE_BY_SIDE.match(skeleton, match.start("other") + 1):
            continue
        if match.group().endswith("意见") and skeleton[match.end("gap")] == "和":
            continue  # 同P和P就…交换意见
        if "，" in match["rest"] and _SITS_BY.match(skeleton, match.end("other")):
            continue  # 会见了代表团，TP陪同会见
        met_himself = (listed or "，" in match["gap"] + match["rest"]) and _MET.search(
            skeleton, max(0, match.start() - 24), match.start()
        )
        if met_himself or sentence.at(match.start()) in met:
            continue  # a guest, whose hosts go on to meet others
        together = _TOGETHER.search(skeleton, 0, match.start())
        if together and _MET_BEFORE.search(skeleton, 0, together.start()):
            together = None  # 会见P，GTP，同P举行会谈
        hosts = sentence.within(together.start(), together.end(), "PERSON") if together else []
        hosts.append(sentence.at(match.start()))
        met += _pair(reading, hosts, _guests(sentence, match))
    first = sentence.at(skeleton.index(SIGNS["PERSON"]))
    place = sentence.place(first)
    own = [] if _MET.search(skeleton, 0, place) or INVITES.match(skeleton, place + 1) else [first]
    own = by_title or own
    hosts = hosts or before or own
    for match in _MEET_TOO.finditer(skeleton) if hosts else ():
        begun = match.start() if met else 0
        if match.start() and not met:
            hosts = own  # of whom this sentence speaks
        group = "met" if match["met"] else "talked"
        if not _NOT_MEET.search(skeleton, begun, match.end(group)):
            met += _pair(reading, hosts, _listed(sentence, match.end(group) - 1, asked=group == "talked"))
    for match in _WITH_HIM.finditer(skeleton) if "与其" in skeleton and people > 1 else ():
        for host in sentence.within(match.start("hosts"), match.end("hosts"), "PERSON"):
            met += _pair(reading, [first], [host]) if host is not first else []
    for match in _WHILE.finditer(skeleton) if not met else ():
        host = sentence.at(match.start("host"))
        for other in sentence.within(match.start("others"), match.end("others"), "PERSON"):
            _pair_as_named(reading, host, other)
    return hosts


def _by_surname(reading: Reading, sentence: Sentence) -> list[Span]:
    """Whom a sentence calls by his surname and what he is: 李|会长会见了…, of whom the text has told."""
    called = _SURNAME.match(sentence.skeleton)
    if called is None:
        return []
    known = (span for span in reversed(reading.spans) if span.label == "PERSON" and span.end <= sentence.start)
    return [span for span in known if span.name.startswith(called["name"])][:1]


def add_talks_with_him(reading: Reading, sentence: Sentence, subject: Span) -> bool:
    """Add that somebody meets the one of whom the sentence before spoke, and tell whether one does: P同他举行会谈."""
    told = _MEETS_HIM.search(sentence.skeleton) if "他" in sentence.skeleton or "她" in sentence.skeleton else None
    meets = told is not None and not _NOT_MEET.search(told.group())
    if told and meets:
        host = sentence.at(told.start("p"))
        _pair_as_named(reading, host, subject)
    return meets


def add_talks_of_bodies(reading: Reading, before: Sentence, sentence: Sentence) -> None:
    """Add that those meet who come for two bodies to the talks of which the sentence before told."""
    came = _BOTH_CAME.match(sentence.skeleton) if SIGNS["PERSON"] not in before.skeleton else None
    if came and "会" in before.skeleton and _BODIES_TALK.search(before.skeleton):
        _pair(reading, [sentence.at(came.start("one"))], [sentence.at(came.start("other"))])


def _listed(sentence: Sentence, place: int, *, asked: bool) -> list[Span]:
    """Those met from a place on; nobody where it is ``asked`` that talks are named behind them and none are."""
    skeleton = sentence.skeleton
    more = _ALSO_MET.match(skeleton, place + 1)
    if asked and not _MET_TOO.match(skeleton, more.end() if more else place + 1):
        return []
    return [sentence.at(place), *(sentence.within(more.start(), more.end(), "PERSON") if more else ())]


def _pair(reading: Reading, hosts: list[Span], guests: list[Span]) -> list[Span]:
    """Note that each of some people meets each of others; gives the others."""
    for host in hosts:
        for guest in guests:
            _add(reading, host, guest)
    return guests


def _pair_as_named(reading: Reading, one: Span, other: Span) -> None:
    """Note that two people meet, the one whom the text names first before the other."""
    first, second = sorted((one, other), key=lambda person: reading.text.find(person.name))
    _add(reading, first, second)


def _guests(sentence: Sentence, match: re.Match[str]) -> list[Span]:
    """Those who are met: the one whom a rule found, those listed with him, those met thereafter."""
    skeleton = sentence.skeleton
    guests = [sentence.at(match.start("other"))]
    more = _ALSO_MET.match(skeleton, match.start("other") + 1)
    if more and (match.re is _MEET[0] or _MET_TOO.match(skeleton, more.end())):
        end = more.end()
        if _SITS_BY.match(skeleton, end) and (comma := skeleton.find("，", more.start(), end)) >= 0:
            end = comma  # 会见了P，大使P陪同会见
        guests += sentence.within(more.start(), end, "PERSON")
    if then := _THEN_MET.match(skeleton, more.end() if more else match.end()):
        guests += sentence.within(then.start("others"), then.end("others"), "PERSON")
    return guests


def _add(reading: Reading, person: Span, other: Span) -> None:
    pairs = {(fact.fields["person"], fact.fields["other"]) for fact in reading.of("meets")}
    pair = person.name, other.name
    if person.name != other.name and pair not in pairs and pair[::-1] not in pairs:
        start, end = min(person.start, other.start), max(person.end, other.end)
        reading.add("meets", start, end, 0.9, person=person.name, other=other.name)
