"""People whom what is said of several together makes known: A、B兄弟俩, 由A、B和C组成, A、B等专家, P和|A|、P."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.people.lists import is_likely
from kg.extract.people.no_people import looks_like_one
from kg.extract.spans import Span

#: Two who belong to one family, and what says so.
_KIN = re.compile(
    "(?P<one>[一-龥]{2,3})[、和](?P<other>[一-龥]{2,3}?)(?=兄弟|姐妹|兄妹|姐弟|父[子女]|母[子女]|夫妇|夫妻)"
)
_OF_KIN = ("兄弟", "姐妹", "兄妹", "姐弟", "父子", "父女", "母子", "母女", "夫妇", "夫妻")
#: What may stand right before the first of them.
_BEFORE_KIN = "的是由对向为给了家和与民"
#: Those of whom something is made up, and those who are called experts.
_MADE_UP = re.compile(
    "由(?P<names>[一-龥]{2,3}(?:、[一-龥]{2,3})*)[和与及、](?P<last>[一-龥]{2,3}?)(?=等?(?:[\\d两三四五六]+[人名位])?(?:组成|搭档|组队|领衔|担纲|出战))"
)
_EXPERTS = re.compile(
    "(?:^|[，。；：\n]|(?<=邀请)|(?<=采访))(?P<names>[一-龥]{2,3}(?:、[一-龥]{2,3})*)、(?P<last>[一-龥]{2,3}?)(?=等[一-龥]{0,4}(?:专家|学者|教授|院士|企业家|艺术家|同志))"
)
#: One of several of whom something is said: 当事人——|P|等三人, 包括|P|在内.
_AMONG = re.compile("(?:——|包括)(?P<name>[一-龥]{2,4}?)(?:等[\\d一二两三四五六七八九十]+[人名位]|在内的?)")
_ARE_PEOPLE = re.compile("的?[^，。；、]{0,10}(?:[名位]|人(?![次均口])|官员|领导|议员|球员)")
#: Who is there with officers of whom none is named: P、|Q|和中央有关部门负责同志.
_WITH_OFFICERS = re.compile(
    "、(?P<name>[一-龥]{2,3}?)(?=(?:[和及与]|以及|，)[^，。；、]{0,12}(?:负责同志|负责人|领导同志|有关同志)[^，。；、]{0,6}(?:陪同|参加|出席|参与|一同))"
)
#: Those whose influence is done away with: 肃清|P、P|恶劣影响.
_CLEARED = re.compile(
    "肃清(?P<names>(?:[一-龥]{2,3}、)*?)(?P<last>[一-龥]{2,3}?)(?=等?(?:[一-龥]人)?的?(?:恶劣|严重|不良|流毒|余毒|遗毒|影响))"
)
#: Those between two others of a roll: P、|Q|和|R|、P.
_BETWEEN = re.compile("[、和](?:(?:(?!和)[一-龥]){2,3}[、和]){1,4}")
_JOINTS = re.compile("[、和]")
_SHORT, _WHOLE = 2, 3


def tied_people(page: Page, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Where those stand whom what is said of several together makes known."""
    text = page.text
    for match in _AMONG.finditer(text) if "——" in text or "在内" in text else ():
        name = match["name"]
        spelled = len(name) > _SHORT and page.lexicon.transliteration.issuperset(name)
        if _is_named(page, name) or (spelled and not is_word(name) and _ARE_PEOPLE.match(text, match.end())):
            yield match.span("name")
    known = {(span.start, span.end) for span in spans if span.label == "PERSON"}
    for match in _CLEARED.finditer(text) if "肃清" in text else ():
        yield from _all_named(page, match, known, _is_denounced)
    if "、" not in text:
        return
    people = [span for span in spans if span.label == "PERSON"]
    if any(word in text for word in _OF_KIN):
        for match in _KIN.finditer(text):
            yield from _kin(page, match)
    if "由" in text:
        for match in _MADE_UP.finditer(text):
            yield from _all_named(page, match, known)
    for match in _EXPERTS.finditer(text) if "等" in text else ():
        yield from _all_named(page, match, known)
    for span in people:
        with_officers = _WITH_OFFICERS.match(text, span.end)
        if with_officers and is_likely(page, with_officers["name"]) and not is_word(with_officers["name"]):
            yield with_officers.span("name")
    for one, other in itertools.pairwise(people):
        between = text[one.end : other.start]
        if "和" in between and _BETWEEN.fullmatch(between):
            yield from _between(page, one.end, between)


def _kin(page: Page, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where two of a family stand, if both look like people: the first behind a mark or a word."""
    text, (at, end) = page.text, match.span("one")
    if not _is_named(page, match["other"]):
        return
    for start in (at, at + 1) if end - at > _SHORT else (at,):
        apart = not text[start - 1 : start].isalpha() or text[start - 1] in _BEFORE_KIN
        if apart and _is_named(page, text[start:end]):
            yield start, end
            yield match.span("other")
            return


def _is_named(page: Page, name: str) -> bool:
    return looks_like_one(page.lexicon, name) and (len(name) > _WHOLE or not is_word(name))


def _is_denounced(page: Page, name: str) -> bool:
    return is_likely(page, name) and (not is_word(name) or is_word(name, "nr"))


def _all_named(
    page: Page, match: re.Match[str], known: set[tuple[int, int]], is_named: Callable[[Page, str], bool] = _is_named
) -> Iterator[tuple[int, int]]:
    """Where those of a list stand, if each is known or looks like somebody."""
    at, places = match.start("names"), []
    for name in match["names"].rstrip("、").split("、") if match["names"] else ():
        places.append((at, at + len(name)))
        at += len(name) + 1
    places.append(match.span("last"))
    if all(place in known or is_named(page, page.text[slice(*place)]) for place in places):
        yield from (place for place in places if place not in known)


def _between(page: Page, at: int, between: str) -> Iterator[tuple[int, int]]:
    """Where those stand between two people of a roll, if each begins with a surname and is no word."""
    places = []
    for name in _JOINTS.split(between)[1:-1]:
        places.append((at + 1, at + 1 + len(name)))
        at += 1 + len(name)
        if not is_likely(page, name) or is_word(name):
            return
    yield from places
