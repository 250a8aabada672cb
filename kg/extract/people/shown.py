"""People whom a caption, those whom they meet, a contest, or a role before a spelled name makes known."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from kg.extract.dictionary import cut_words, is_word, tag_words
from kg.extract.page import Page
from kg.extract.people.ends import RUN_ON
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.of_bodies import is_named
from kg.extract.people.shapes import FUNCTION, NOT_FIRST, has_surname
from kg.extract.spans import OFFICES, Span, places_of

#: A name that is all that a line holds behind an office or a house: 某大学某学院院长　|P|.
_CAPTION = re.compile("[ 　]{1,3}(?P<name>[一-龥·]{2,12})[ 　\t\r]*(?=\n|$)")
_MARKS = re.compile("[，。；：、！？]")
#: Spelled names that are all that a line holds behind a title: 左翼党主席|基平| |里克辛格|.
_LINE_END = re.compile("(?P<name>[一-龥·-]{2,12})(?:[ 　]{1,3}(?P<other>[一-龥·-]{2,12}))?[ 　\t\r]*(?=\n|$)")
_HOUSES = ("大学", "学院", "研究院", "研究所", "科学院", "社科院", "党校", "医院")
#: Who meets somebody, at the beginning of a clause, and what they do.
_MEETS = re.compile("(?:^|(?<=[，。；：\n]))[ 　]*(?P<name>[一-龥]{2,3})[与同和]")
_MEETING = re.compile("会[谈见晤]|通了?电话|互致|共同(?:出席|会见|见证|签署|宣布)")
#: Whom somebody meets who says something: 在会见|P|时，.
_WHILE = re.compile("在会[见晤](?P<name>[一-龥·]{2,12}?)时，")
#: Who plays where, at the beginning of a clause: |P|在女子百米决赛中.
_PLAYS = re.compile(
    "(?:^|(?<=[，。；：\n])|(?<=选手)|(?<=队友)|(?<=小将))[ 　]*(?P<name>[一-龥]{2,3})(?=在[^，。；]{0,16}(?:决赛|比赛|预赛|资格赛)(?:中|上|以|里|，))"
)
#: Whose words are spoken of, at the beginning of a clause: |P|所说的.
_SPOKEN = re.compile("(?:^|(?<=[，。；：\n]))[ 　]*(?P<name>[一-龥]{3})(?=所说的|口中的|告诉我们|告诉记者)")
#: Who holds an office of a foreign state, by a short spelled name: 某国外交大臣|黑格|、.
_HOLDER = re.compile(
    "(?P<name>[一-龥]{2,4}?)(?=[、，。；]|[和与]|\\d{1,2}[日号]|[今昨当]天|表示|宣布|抵达|会见|出席|对[^，。]{2,}|在|说)"
)
#: Who is of a place, in a list of those of several: 分别是北京的|P|，新疆的|P|和P.
_OF_PLACE = re.compile("的(?P<name>[一-龥]{2,3})(?=[，、。；]|[和与及]|以及|等)")
_SEVERAL = 3
#: Whose wife somebody is, before her name: 总理夫人|P|，.
_WIFE = re.compile(
    "(?:总统|总理|主席|首相|国王|总书记|议长|大公|总督)(?:[一-龥·]{2,9})?夫人(?P<name>[一-龥]{2,3})(?=[，、。和]|等|参观|出席|抵达|陪同|一同|与|同)"
)
#: Who is of a state or does something, before a spelled name that stands again: 利比亚人|P, 爆料者|P.
_DOER = re.compile("(?<![记读])者")
_OF_STATE = re.compile("人|籍[一-龥]{0,3}(?:男子|女子|公民|商人|球员|教练|记者)")
_FAMOUS = re.compile("(?:名将|老将|小将|球星|天王”?|球王|领袖|头目|首富)")
_SPELLED, _LONGEST = 3, 8


def shown_people(page: Page, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Where those stand whom a caption, those whom they meet, a contest, or a role before a spelled name makes known."""
    text = page.text
    if "\n" in text or " " in text or "　" in text:
        yield from _captions(page, spans)
    for match in _WHILE.finditer(text) if "在会" in text else ():
        name = match["name"]
        if _is_foreign(page, name) or (looks_like_one(page.lexicon, name) and not is_word(name)):
            yield match.span("name")
    if _MEETING.search(text):
        starts = {span.start for span in spans if span.label in ("PERSON", *OFFICES)}
        for match in _MEETS.finditer(text):
            guest = match.end()
            met = guest in starts and _MEETING.search(text, guest, page.sentence_at(guest)[1])
            if met and is_named(page, match["name"]):
                yield match.span("name")
    yield from _holders(page, spans)
    played = _PLAYS.finditer(text) if "赛" in text else ()
    spoken = _SPOKEN.finditer(text) if "的" in text or "告诉" in text else ()
    for match in itertools.chain(played, spoken):
        if looks_like_one(page.lexicon, match["name"]) and not is_word(match["name"]):
            yield match.span("name")
    yield from _of_places(page, spans)
    for match in _WIFE.finditer(text) if "夫人" in text else ():
        if has_surname(page.lexicon, match["name"]) and not is_word(match["name"]):
            yield match.span("name")
    roles = [match.end() for match in _DOER.finditer(text)] if "者" in text else []
    for match in _FAMOUS.finditer(text):
        if size := _spelled(page, match.end(), alone=True):
            yield match.end(), match.end() + size
    states = (_OF_STATE.match(text, span.end) for span in spans if span.label == "REGION")
    for at in (*roles, *(match.end() for match in states if match)):
        if size := _spelled(page, at):
            yield at, at + size


def _is_foreign(page: Page, name: str, *, wide: bool = False) -> bool:
    """Whether what ends a line is spelled as foreign names are, in the ``wide`` sense with more characters, and is no word."""
    sounds = page.lexicon.name_characters if wide else page.lexicon.transliteration
    spelled = sounds.issuperset(name.replace("·", "").replace("-", ""))
    return spelled and name[0] not in NOT_FIRST and not _holds_word(name)


def _is_no_verb(name: str) -> bool:
    """Whether a wording holds no word of what people do or how: 黑格, but not 强调指出."""
    kinds = (kind for word, kind in tag_words(name) if len(word) > 1 and is_word(word))
    return FUNCTION.isdisjoint(name) and not any(kind[0] in "vdpca" for kind in kinds)


def _holds_word(name: str, *, nouns: bool = True) -> bool:
    """Whether a name holds a word of the language that names no place or thing, nor unless ``nouns`` is any other noun."""
    others = ("ns", "nz") if nouns else ("ns", "nz", "n")
    words = (word for word in cut_words(name, guess=False) if len(word) > 1)
    return any(is_word(word) and not any(is_word(word, kind) for kind in others) for word in words)


def _holders(page: Page, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Who stands behind a title that hangs on a foreign place right before it, by a spelled name that is no word."""
    starts = {span.start for span in spans if span.label == "PERSON"}
    places = {span.start for span in spans if span.label in OFFICES}
    for place, title in itertools.pairwise(spans):
        if title.label != "POSITION" or place.label != "REGION" or place.end != title.start or title.end in starts:
            continue
        holder = (
            _HOLDER.match(page.text, title.end) if place.parts and place.parts[0].get("level") == "country" else None
        )
        if holder is None or holder["name"] in page.lexicon.name_followers:
            continue
        listed = page.text[holder.end() : holder.end() + 1] == "、" and holder.end() + 1 in places
        if (listed and _is_no_verb(holder["name"])) or _is_foreign(page, holder["name"], wide=True):
            yield holder.span("name")


def _of_places(page: Page, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Who is of a place, where a sentence says so of several, all of whom look like people."""
    known = {span.start for span in spans if span.label == "PERSON"}
    found: dict[tuple[int, int], list[re.Match[str]]] = {}
    for span in spans:
        if span.label == "REGION" and (named := _OF_PLACE.match(page.text, span.end)):
            found.setdefault(page.sentence_at(span.start), []).append(named)
    for listed in found.values():
        likely = [one for one in listed if has_surname(page.lexicon, one["name"]) and not is_word(one["name"])]
        told = sum(one.start("name") in known for one in listed)
        if len(listed) >= _SEVERAL and told and len(likely) >= len(listed) - told:
            yield from (one.span("name") for one in likely)


def _captions(page: Page, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Names behind an office or a house, where both are all that a line holds; not the line of who wrote the text."""
    text, lexicon = page.text, page.lexicon
    for span in spans:
        line = _LINE_END.match(text, span.end) if span.label == "POSITION" else None
        if line and all(_is_foreign(page, name) for name in line.groups() if name):
            yield from (line.span(group) for group in ("name", "other") if line[group])
            continue
        if span.label != "POSITION" and not (span.label in OFFICES and text.endswith(_HOUSES, span.start, span.end)):
            continue
        match = _CAPTION.match(text, span.end)
        begin = text.rfind("\n", 0, span.start) + 1
        if match is None or _MARKS.search(text, begin, span.end) or is_word(match["name"]):
            continue
        name = match["name"]
        named = has_surname(lexicon, name) or (
            len(name) > 2 and lexicon.name_characters.issuperset(name.replace("·", ""))
        )
        if (
            named
            and name not in lexicon.titles
            and (span.label == "POSITION" or (begin and text[match.end() :].strip()))
        ):
            yield match.span("name")


def _spelled(page: Page, at: int, *, alone: bool = False) -> int:
    """How long a spelled name is that begins at a place and holds no word, and unless ``alone`` stands again; or 0."""
    text, sounds = page.text, page.lexicon.transliteration
    size = 0
    while size < _LONGEST and text[at + size : at + size + 1] in sounds:
        if size > 1 and RUN_ON.match(text, at + size):
            break
        size += 1
    name = text[at : at + size]
    if not _SPELLED <= size < _LONGEST or name[0] in FUNCTION or name[0] in NOT_FIRST:
        return 0
    if is_word(name) or _holds_word(name, nouns=not alone):
        return 0
    return size if alone or len(list(places_of(name, text))) > 1 else 0
