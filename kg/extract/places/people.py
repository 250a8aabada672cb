"""People whom the tagger takes for places and villages that it takes for people: 会见|托卡耶夫|总统, 樊某、|马龙|、王某."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words
from kg.extract.page import END, Page
from kg.extract.places.kinds import RURAL, is_foreign
from kg.extract.spans import Span, overlapping, places_of

_DOT = "·"
#: Titles that stand behind the name of a person.
_TITLED = re.compile("(?:总统|总理|首相|外长|最高元首|国家元首)(?![府们])")
#: What a dotted name that names no person is followed by.
_NO_PERSON = re.compile("等地|地区|机场|[省州市县镇村港]")
_JOINS = ("、", "和", "与")
#: What tells that a list is one of places, and how long the name of a person in it is at most.
_WHERE = re.compile("[、和与一-龥]{1,40}?(?:方向|等地|等多地|地区)")
_LONGEST = 3
_VILLAGES = ("村", "社区", "屯")
_LISTED = ("REGION", "ORG")
#: How many characters around a name tell which word it is a part of.
_AROUND = 4
#: Characters of the short name of a county.
_SHORT = 2
#: What goes on with a place and ends no name of a person.
_NO_GIVEN = frozenset("省市县区州旗盟镇乡村港岛湖江河路站人和与及等的")
#: What people do and places do not, behind the name; and what shows a place.
_ACTS = re.compile(
    r"(?:\d{1,2}日|[今昨]天|还|也|并|曾|随后|当天)?(?:表示|说|指出|认为|强调|称(?!为)|主张|宣布|呼吁|重申|透露|介绍|回忆|坦言|当选|出任|辞职|就任|(?:夫人|本人|先生|女士|教授|博士|和夫人))"
)
_PLACE = re.compile("(?:[省州市县镇郡村岛港区河]|地区|机场|等地|[东西南北中]部|街头|当地|市中心)")


def tell_people(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with people instead of the places that their context shows to be none."""
    text, spans = page.text, _whole_names(page, spans)
    if not any(span.label == "REGION" for span in spans):
        return spans
    people = {text[span.start : span.end] for span in spans if span.label == "PERSON"}
    people |= {name.rpartition(_DOT)[2] for name in people}
    told: list[Span] = []
    for index, span in enumerate(spans):
        if told and span.start < told[-1].end:
            continue  # a part of the dotted name of a person
        if span.label == "REGION":
            if _is_named_like(page, spans, index):
                span = _as_person(page, span.start, span.end + 1)
            elif not span.parts and span.term is None:
                span = _person(page, span, people) or span
            elif _is_among_people(page, spans, index):
                span = _as_person(page, span.start, span.end)
        elif span.label == "PERSON" and (
            (told and _is_village(text, told[-1], span))
            or (span.start not in page.title_to and _is_town(page, span, spans[index + 1 : index + 2]))
        ):
            span = Span(span.start, span.end, "REGION", text[span.start : span.end], confidence=span.confidence)
        elif span.label == "PERSON" and told and told[-1].end == span.start and _DOT in text[span.start : span.end]:
            span = _with_beginning(page, told[-1], span)
        while told and span.start < told[-1].end:  # 司马义·|铁力瓦尔地
            told.pop()
        told.append(span)
    return told


def _whole_names(page: Page, spans: list[Span]) -> list[Span]:
    """The spans without the places and firms that are a part of a longer foreign word: 阿|拉法|特, 三明|治."""
    text, spelling, found = page.text, page.lexicon.name_characters, spans
    for span in spans:
        if (
            span.label not in _LISTED
            or span.end - span.start > _LONGEST
            or text[span.end : span.end + 1] not in spelling
        ):
            continue
        start, end = _word(text, span)
        word = text[start:end]
        rest = text[span.end : end]
        if (
            not rest
            or not spelling.issuperset(word)
            or word in page.lexicon.surfaces
            or (rest[1:] and len(cut_words(rest, guess=False)) == 1)
        ):
            continue  # but 瑞士|法郎
        inside = overlapping(found, start, end)
        found = [other for other in found if other not in inside]
        if _acts(text, word):
            found = [*found, _as_person(page, start, end)]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans


def _word(text: str, span: Span) -> tuple[int, int]:
    """The word of the dictionary in which a mention lies."""
    at = max(0, span.start - _AROUND)
    for word in cut_words(text[at : span.end + _AROUND], guess=False):
        if at <= span.start < at + len(word):
            return at, at + len(word)
        at += len(word)
    return span.start, span.end


def _acts(text: str, name: str) -> bool:
    """Whether somebody of that name does what people do, and no place has it."""
    ends = [at + len(name) for at in places_of(name, text)]
    return any(_ACTS.match(text, end) for end in ends) and not any(_PLACE.match(text, end) for end in ends)


def _person(page: Page, place: Span, people: set[str]) -> Span | None:
    """The person whom what looks like a place names, or None."""
    text, (start, end) = page.text, (place.start, place.end)
    if text.endswith(RURAL, start, end):
        return None
    if text[start:end] in people or _TITLED.match(text, end):
        return _as_person(page, start, end)
    strange = sum(character not in page.lexicon.name_characters for character in text[start:end])
    if end - start >= _LONGEST and strange <= 1 and _acts(text, text[start:end]):
        return _as_person(page, start, end)
    if _DOT not in (text[start - 1 : start], text[end : end + 1]):
        return _as_person(page, start, end) if _is_of_parts(page, place) else None
    spelling = page.lexicon.name_characters | {_DOT}
    while text[start - 1 : start] in spelling:
        start -= 1
    while text[end : end + 1] in spelling:
        end += 1
    dotted = _DOT in text[start:end].strip(_DOT)
    return _as_person(page, start, end) if dotted and not _NO_PERSON.match(text, end) else None


def _with_beginning(page: Page, place: Span, person: Span) -> Span:
    """A dotted name with its beginning, where that holds the name of a place of China: 阿拉萨|内·瓦塔拉."""
    text, start, spelling = page.text, place.start, page.lexicon.transliteration
    if not place.parts or is_foreign(page, place) or not spelling.issuperset(text[start : place.end]):
        return person
    while text[start - 1 : start] in spelling and text[start - 2 : start] not in page.lexicon.crossing:
        start -= 1
    return _as_person(page, start, person.end) if start < place.start else person


def _is_village(text: str, before: Span, span: Span) -> bool:
    """Whether what looks like a person is the next village of a list: 吴湾村、|丁埠村."""
    listed = before.label == "REGION" and text[before.end : span.start] in _JOINS
    return listed and text.endswith(_VILLAGES, span.start, span.end) and text.endswith(RURAL, before.start, before.end)


def _is_town(page: Page, span: Span, behind: list[Span]) -> bool:
    """Whether what looks like a person is the first of some places where there is fighting: 斯洛博然斯科、|波克罗夫斯克等方向."""
    text = page.text
    spelled = span.end - span.start > _LONGEST and page.lexicon.name_characters.issuperset(text[span.start : span.end])
    listed = spelled and any(
        place.label == "REGION" and text[span.end : place.start] in _JOINS and is_foreign(page, place)
        for place in behind
    )
    return listed and _WHERE.match(text, span.end) is not None


def _is_named_like(page: Page, spans: list[Span], index: int) -> bool:
    """Whether a place is the beginning of the name of whom the title before it is: 副省长|黄海生、."""
    text, span = page.text, spans[index]
    titled = index and (spans[index - 1].label, spans[index - 1].end) == ("POSITION", span.start)
    if not titled or span.end - span.start != _SHORT or text[span.start] not in page.lexicon.surnames:
        return False
    end = span.end + 1
    follows = text[end : end + 1] in END or text[end : end + 2] in page.lexicon.person_verbs
    free = all(other.start >= end for other in spans[index + 1 : index + 2])
    return follows and free and text[span.end : end] not in _NO_GIVEN


def _is_among_people(page: Page, spans: list[Span], index: int) -> bool:
    """Whether a county by its short name stands in a list of people: 樊某、|马龙|、王某."""
    place, text = spans[index], page.text
    county = place.term is not None and place.term.get("level") == "county"
    if not county or place.end - place.start > _SHORT or text[place.start] not in page.lexicon.surnames:
        return False
    beside = [
        other.label
        for other in spans[max(index - 1, 0) : index + 2]
        if other is not place and text[min(other.end, place.end) : max(other.start, place.start)] in _JOINS
    ]
    return "PERSON" in beside and "REGION" not in beside


def _is_of_parts(page: Page, place: Span) -> bool:
    """Whether a county and what stands behind it are the parts of a name: |尼玛卓嘎|委员."""
    size = place.end - place.start
    return size > _LONGEST and page.lexicon.end_of_parts(page.text, place.start) == place.end


def _as_person(page: Page, start: int, end: int) -> Span:
    return Span(start, end, "PERSON", name=page.text[start:end], confidence=0.8)
