"""Titles that a sentence says somebody holds: behind a verb, in brackets, or as that in which he appears."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from kg.extract.posts.titles import Title, read_chain
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

#: The title in brackets behind the name: P（时任O常委、宣传部部长）.
_IN_BRACKETS = pattern(
    r"<P>（(?P<past>时任|曾任|原|前任?)?(?:现任)?(?P<titles>(?:[<O><G><R><T>]|(?<=[<O><G><R>])原|[、，兼](?:时任|后任|原|现任)?)*<T>)）"
)
#: Particulars behind the name, with the title among them: P，女，某省政协原主席。
_PARTICULARS = pattern(
    r"(?:^|[\n，：])[ 　]*<P>，[男女]，(?:[^。；<P><O><G><T>]{0,30}，)?(?P<titles>(?:现任|原|时任)?[<O><G><R>]+(?:原"
    r"|前)?<T>(?:[、，兼](?:[<O><G><R>]*(?:原|前)?<T>))*)(?=[，。；]|$)"
)
#: The year of birth behind the name, and the title behind that: P（女），1968年12月生，某市委常委、某区委书记；
_BORN = pattern(
    r"^[ 　]*(?:\d{1,3}[、.．][ 　]*)?<P>(?:（[男女]）)?，(?:[男女]，|[一-龥]{1,4}族，)*(?:19|20)\d{2}年(?:\d{1,2}月)?(?:出生|生)，(?:[^，。；<P><O><G><R><T>]{1,12}，){0,4}"
    r"(?P<titles>(?:现任|原|时任)?[<O><G><R>]+(?:原|前)?<T>(?:、[<O><G><R>]*(?:原|前)?<T>)*)[ 　]*$"
)
#: The title behind the name, and what somebody did: P，某公司总经理，曾任….
_APPOSED = pattern(
    r"^[ 　]*<P>，(?P<titles>(?:现任|原|时任)?[<O><G><R>]+(?:原|前)?<T>(?:、[<O><G><R>]*(?:原|前)?<T>)*)(?=，(?:曾|先后|涉嫌|因涉|长期|从事|毕业))"
)
#: The title first, and who holds it behind a verb: 此前，书记是P; 书记由P兼任.
_HELD_BY = pattern(
    r"(?P<titles>[<O><G><R>]+(?:原|前任?)?<T>)(?:一职的?)?，?(?:(?:是|为|系)(?:[<O><G><R><T>、兼]|原)*<P>(?![的和、])|由(?:[<O><G><R><T>、兼]|原)*<P>(?:兼任|担任))"
)
_BEFORE = ("此前", "之前", "此前，", "之前，")
#: The office that somebody of a body holds in it besides: 由某委员会副秘书长P担任|新闻发言人.
_BY = pattern(r"由(?P<chain>(?:[<O><G><R><T>、兼]|原)+)<P>担任(?P<titles>[<O><G><R>]*<T>)(?=[，；]|$)")
#: What somebody is besides, before the other titles: 担任|某代表团副团长|的某部部长P.
_BESIDES = pattern(
    r"(?:(?<![曾])担任|身为|作为)(?P<titles>[<O><G><R>]+<T>(?:、[<O><G><R>]*<T>)*)的(?:[<O><G><R><T>、兼]|原)+<P>"
)
#: The title behind the name and a verb: P出生于1969年，是二十届中央候补委员; P现任某市委书记.
_TERM = "(?:第?[一二三四五六七八九十]+届)?"
_IS = pattern(
    r"<P><T>?(?:[^。；<P>]{0,40}，)?(?:同志)?(?:还|现|目前)?(?:是|现任|现为|生前(?:系|是|任|为|担任))"
    rf"(?P<titles>{_TERM}[<O><G><R>]+的?(?:原|前)?<T>(?:(?:[、兼]|，(?=[<O><G><R>])){_TERM}[<O><G><R>]*<T>)*)(?=[，。；]|$)"
)
#: What somebody speaks or acts as, before the name or a word that points back to it: 作为某市委书记，P….
_AS_SUCH = pattern(r"(?:作为|身为)(?P<titles>[<O><G><R>]+<T>(?:、[<O><G><R>]*<T>)*)，(?P<who><P>|[他她](?!们))")
#: The title in which somebody appears: P以O常委、政府党组副书记的身份出席, P作为GT发言.
_AS = pattern(
    r"<P>(?P<past>曾)?(?:首次|已|将)?(?:以(?:[<O><G><R><T>、兼]|政府|机关)*<T>的?身份|作为[<O><G><R>]+<T>(?![<P><T>的，]))"
)
#: A line of a list of people: P　OT, 组长：P　T、T, P：OT，OT、T.
_IN_LINE = pattern(
    r"(?:(?:^|：)[ 　\t]*<P>(?:（[^（）<P><T>]{1,6}）)?[ 　\t]+|^[ 　\t]*(?:[-—•·●]|\d{1,2}[.、．])?[ 　]*<P>：)"
    r"(?P<titles>(?:[<O><G><R><T>]|[、，兼 　\t]|（[^（）<P><T>]{1,6}）)*<T>)(?:（[^（）<P><T>]{1,8}）)?[ 　\t\r]*(?:$|[，、])"
)
#: Those who hold a title together, behind it: 国务院副秘书长有5人，分别是P、P、P.
_ARE = pattern(
    r"(?P<titles>[<O><G><R>]+(?:现任|原|前任?)?<T>)[^，。；：<P><T>]{0,8}(?:，?(?:分别|依次)[是为]|[共现]?有|包括)：?"
    r"(?P<people><P>(?:、<P>)+(?:[和及]<P>)?)(?=等?[，。；（]|等?$)"
)
_NAMED = SIGNS["PERSON"]
_BEING = ("是", "现任", "现为", "生前")
#: A person, the titles and where what is said of both begins.
Said: TypeAlias = tuple[Span, list[Title], int]


def titles_said(reading: Reading, sentence: Sentence) -> Iterator[Said]:
    """Who holds which titles by the words of a sentence: 西宁市委书记是P, 长沙市委书记由P兼任."""
    skeleton = sentence.skeleton
    for match in _HELD_BY.finditer(skeleton) if _NAMED in skeleton else ():
        chain = sentence.within(match.start("titles"), match.end("titles"))
        [person] = sentence.within(match.end("titles"), match.end(), "PERSON")
        yield person, read_chain(reading, chain, former=skeleton.endswith(_BEFORE, 0, match.start())), chain[0].start
    for match in _BY.finditer(skeleton) if "由" in skeleton else ():
        first, *_ = [*read_chain(reading, sentence.within(match.start("chain"), match.end("chain"))), None]
        chain = sentence.within(match.start("titles"), match.end("titles"))
        own = chain[0].label != "POSITION" or first is None
        titles = [
            title if own or first is None else replace(title, organ=first.organ) for title in read_chain(reading, chain)
        ]
        yield sentence.within(match.start(), match.end(), "PERSON")[0], titles, chain[0].start
    for match in _BESIDES.finditer(skeleton) if "的" in skeleton else ():
        chain = sentence.within(match.start("titles"), match.end("titles"))
        yield sentence.within(match.start(), match.end(), "PERSON")[0], read_chain(reading, chain), chain[0].start
    for match in _ARE.finditer(skeleton) if "、" in skeleton else ():
        if skeleton.endswith(("当选的", "当选为"), 0, match.start()):
            continue  # 当选的|副省长有P、P
        titles = read_chain(reading, sentence.within(match.start("titles"), match.end("titles")))
        for person in sentence.within(match.start("people"), match.end("people"), "PERSON"):
            yield person, titles, titles[0].span.start
    for match in _AS_SUCH.finditer(skeleton) if "为" in skeleton else ():
        chain = sentence.within(match.start("titles"), match.end("titles"))
        if who := _who(reading, sentence, match):
            yield who, read_chain(reading, chain), chain[0].start
    for match in _IS.finditer(skeleton) if any(verb in skeleton for verb in _BEING) else ():
        person, *_ = sentence.within(match.start(), match.end(), "PERSON")
        chain = sentence.within(match.start("titles"), match.end("titles"))
        yield person, read_chain(reading, chain, former="生前" in match.group()), chain[0].start
    for match in _PARTICULARS.finditer(skeleton) if "，男，" in skeleton or "，女，" in skeleton else ():
        person, *_ = sentence.within(match.start(), match.end())
        chain = sentence.within(match.start("titles"), match.end("titles"))
        yield person, read_chain(reading, chain), person.start
    if apposed := _APPOSED.match(skeleton):
        person, *chain = sentence.within(apposed.start(), apposed.end())
        yield person, read_chain(reading, chain), person.start
    if born := _BORN.match(skeleton) if "生，" in skeleton else None:
        person, *chain = sentence.within(born.start(), born.end())
        yield person, read_chain(reading, chain), person.start
    for match in _AS.finditer(skeleton) if "身份" in skeleton or "作为" in skeleton else ():
        person, *chain = sentence.within(match.start(), match.end())
        yield person, read_chain(reading, chain, former=bool(match["past"])), person.start
    for match in _IN_BRACKETS.finditer(skeleton) if "（" in skeleton else ():
        person, *chain = sentence.within(match.start(), match.end())
        titles = read_chain(reading, chain, former=bool(match["past"]))
        yield person, [title.on(titles[0].organ) for title in titles], person.start
    if line := _IN_LINE.search(skeleton):
        person, *chain = sentence.within(line.start(), line.end())
        yield person, read_chain(reading, chain), person.start


def _who(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Span | None:
    """Whom a match names, or who is the only one that the line names before."""
    if people := sentence.within(match.start("who"), match.end("who"), "PERSON"):
        return people[0]
    line = reading.text.rfind("\n", 0, sentence.start) + 1
    before = [span for span in reading.spans if line <= span.start < sentence.at(match.start("titles")).start]
    people = [span for span in before if span.label == "PERSON"]
    return people[-1] if len({span.name for span in people}) == 1 else None
