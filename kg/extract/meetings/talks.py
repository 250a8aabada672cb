"""Who meets whom: talks and receptions of people named."""

from __future__ import annotations

import re

from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

_THEN_MET = pattern(
    r"[^。；<P>]{0,6}[，；](?:并|还|随后)?(?:同|与|和)(?P<others>[^，。；<P>]{0,20}<P>(?:(?:、|和)[^，。；、<P>]{0,16}<P>)*)[^，。；<P>]{0,6}(?:举行)?(?:了)?(?:会谈|会晤|会见)"
)
_MEET = (
    pattern(r"<P>(?P<gap>[^。<P>]{0,40}?)(?:会见|会晤)(?:了)?(?P<rest>[^。<P>]{0,60}?)(?P<other><P>)"),
    pattern(
        r"<P>(?P<gap>[^。，<P>]{0,20}?(?:，(?:并|还|随后|期间|其间|先后|分别))?)(?:同|与|和)(?P<rest>[^。，<P>]{0,40}?)(?P<other><P>)(?P<tail>(?:<T>?(?:、|和|以及|，(?=[^，。；：<P>]{1,30}<T><P>))[^，。<P>]{0,30}?<P>)*[^。，<P>]{0,16}?)(?:举行|进行)?(?:了)?(?:会谈|会晤|会见|会面|座谈(?!会))"
    ),
)
#: Those who are met with the first: 会见了A、B和C, 同A和B举行会谈.
_ALSO_MET = pattern(
    r"(?:<T>?(?:、|和|，?以及|，(?=[^，。；：<P>]{1,30}<T><P>))[^，。、<P>]{0,16}?(?:、[^，。、<P>]{0,16}?)?<P>)+"
)
#: Those who meet somebody together, before the last of them: 省委书记P、省长|P会见.
_TOGETHER = pattern(r"(?:<P>(?:、|和|，(?=[<O><T>]))[<O><G><R>]*(?:[<O><G><R><T>、]*<T>)?)+$")
#: Not those named, but who belongs to them: 会见了P同志亲属.
_KIN = re.compile("(?:同志|先生|女士)?的?(?:亲属|家属|遗孀|夫人|亲友)")
_NOT_MEET = re.compile(r"参加(?:上述|了)?会|通电话|通话|电话|致电|将会见|将(?:同|与|在|于)|还将")
#: What people do who meet.
_MEETING = ("会见", "会谈", "会晤", "会面", "座谈")
_MET_TOO = re.compile(r"[^，。]{0,12}(?:会谈|会晤|会见|会面|座谈)")


def add_talks(reading: Reading, sentence: Sentence) -> None:
    """Add the ``meets`` facts of a sentence."""
    skeleton = sentence.skeleton
    if skeleton.count(SIGNS["PERSON"]) < 2 or not any(word in skeleton for word in _MEETING):
        return
    for found in _MEET:
        for match in found.finditer(skeleton):
            if _NOT_MEET.search(match.group()) or _KIN.match(skeleton, match.end("other")):
                continue
            together = _TOGETHER.search(skeleton, 0, match.start())
            hosts = sentence.within(together.start(), together.end(), "PERSON") if together else []
            guests = _guests(sentence, match)
            for host in (*hosts, sentence.at(match.start())):
                for guest in guests:
                    _add(reading, host, guest)


def _guests(sentence: Sentence, match: re.Match[str]) -> list[Span]:
    """Those who are met: the one whom a rule found, those listed with him, those met thereafter."""
    skeleton = sentence.skeleton
    guests = [sentence.at(match.start("other"))]
    more = _ALSO_MET.match(skeleton, match.start("other") + 1)
    if more and (match.re is _MEET[0] or _MET_TOO.match(skeleton, more.end())):
        guests += sentence.within(more.start(), more.end(), "PERSON")
    if then := _THEN_MET.match(skeleton, more.end() if more else match.end()):
        guests += sentence.within(then.start("others"), then.end("others"), "PERSON")
    return guests


def _add(reading: Reading, person: Span, other: Span) -> None:
    pairs = {(fact.fields["person"], fact.fields["other"]) for fact in reading.of("meets")}
    pair = person.name, other.name
    if person.name != other.name and pair not in pairs and pair[::-1] not in pairs:
        reading.add("meets", person.start, other.end, 0.9, person=person.name, other=other.name)
