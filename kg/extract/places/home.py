"""The place that 省, 市, 县 or 区 stands for where an organ is named without its own: 市委, 省统计局."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property

from kg.extract.lexicon import LEVEL_WORDS
from kg.extract.page import END, Page
from kg.extract.spans import Span, places_of
from kg.model import Label
from kg.vocabulary import Term

Parts = tuple[Term, ...]

#: What a place stands behind that the people of another one travel to or have an office in: 市政协主席P前往|海宁市.
_AWAY = ("前往", "赶赴", "赴", "驻", "先后到", "分别到")
#: Who comes from a place behind it: 上海市|浙江|商会, 徐汇区|经贸考察团.
_GUESTS = re.compile("(?:商会|[一-龥]{0,6}(?:考察团|代表团))")
#: What follows a place in the name of an organisation that may have its seat anywhere.
NAMED_FOR = re.compile("(?:(?![的了和与在对是将及省市县区、])[一-龥]){0,6}?(?:大学|学院|银行|证券|保险|集团|日报|晚报)")
#: Who stands before another of a list.
_NAMED_BEFORE = re.compile("(?:^|(?<=[、，领导的有]))(?P<name>[一-龥]{2,3})、$")
#: What the place stands between where guests are received: 苏州市政协主席P一行来|宿迁市|考察.
_HERE = ("来", "莅临")
#: A place that is named at most so often gives way to one that is named so many times as often.
_SELDOM, _MUCH_MORE = 2, 3
#: How the codes of places in Taiwan begin, where no 省政府 and no 市委 is named so.
_OTHER_ORGANS = "71"
#: How far from the beginning of a paragraph the place is that it is about.
_BEGINS = 12
#: How long a given name is that looks like a place.
_GIVEN = 2
#: How many characters tell an organ that is named without its place: 市政协.
_WORD = 3
#: What goes on with a list of places behind one of them: 宁波|、温州两地.
_LISTED = re.compile("(?:、[一-龥]{2,6}?)*(?:等|[和、]?[一-龥]{0,4}[两二三四五六七八九十][地省市县区州])")
#: What an officer of the place that the text is at home in is before his office in a smaller one: 副市长、|滕州市委书记.
_ALSO = re.compile(
    "(?<![一-龥])(?:[市州县区盟]委(?:常委|副书记)|副[市州县区盟]长|[市州县区盟](?:政协副主席|人大常委会副主任))、$"
)
_ALSO_REACH = 12
_JOINS = ("、", "和", "及")
_CLOSES = re.compile("[》\\n]")
_VISIT = re.compile("[，。]|[考调视指检参访][察研查导观问]")


class Home:
    """Tells the place of an organ by the places and organs named around it, else by the title.

    ``spans`` are the places of a page and the organs that are named with theirs; they are read when first asked for.
    """

    def __init__(self, page: Page, spans: Iterable[Span]) -> None:
        self._page = page
        self._spans = spans

    @cached_property
    def _placed(self) -> list[Span]:
        """What is of a place whose organs may be named without it."""
        page = self._page
        return [
            span
            for span in self._spans
            if span.parts and not _has_other_organs(page, span.parts[-1]) and not _is_given_name(page, span)
        ]

    @cached_property
    def _away(self) -> set[str]:
        """The places that somebody travels to or comes from."""
        text, placed = self._page.text, self._placed
        return {
            span.parts[-1].id for span in placed if text.endswith(_AWAY, 0, span.start) or _GUESTS.match(text, span.end)
        }

    @cached_property
    def _visited(self) -> dict[str, list[int]]:
        """The places that somebody travels to, one after the other (赴|苏州、昆山|考察), each with where it is named so."""
        text = self._page.text
        found: dict[str, list[int]] = {}
        last = -1
        for span in sorted(self._placed, key=lambda span: span.start):
            listed = 0 < last == span.start - 1 and text[last] in "、和及"
            if text.endswith(_AWAY, 0, span.start) or listed:
                found.setdefault(span.parts[-1].id, []).append(span.start)
                last = span.end
        return found

    def _travels(self, position: int, parts: Parts) -> bool:
        """Whether an organ at a position, or where the text first speaks of it so, is that of who travels to a place: |市政协|主席赴苏州."""
        if parts[-1].id not in self._visited:
            return False
        text = self._page.text
        first = text.find(text[position : position + _WORD])
        return any(
            0 <= start < at and text.find("。", start, at) < 0 and text.find("\n", start, at) < 0
            for at in self._visited[parts[-1].id]
            for start in {first, position}
        )

    @cached_property
    def _anchors(self) -> list[tuple[int, Parts, Label]]:
        return sorted([(span.start, span.parts, span.label) for span in self._placed], key=lambda anchor: anchor[0])

    @cached_property
    def _received(self) -> list[tuple[int, Parts]]:
        """Where guests are received, in order."""
        text = self._page.text
        return [
            (span.start, span.parts)
            for span in self._placed
            if span.label == "REGION" and text.endswith(_HERE, 0, span.start) and _VISIT.match(text, span.end)
        ]

    def find(self, word: str, position: int, levels: Iterable[str] = ()) -> Parts | None:
        """The division of a kind (市), else of one of some levels, that an organ at a position belongs to.

        Where guests are received, it is the place that they come to. Otherwise it is the nearest before that is of that
        kind, else after; where there is none, the one that the nearest place lies in (武汉经开区: 武汉市, 湖北省).
        """
        levels = [level for level, words in LEVEL_WORDS.items() if word in words] if word else tuple(levels)
        for start, parts in self._received:
            if start < position and (found := _of_kind(word, levels, parts)):
                return found
        anchors = [anchor for anchor in self._anchors if anchor[0] not in self._also]
        before = [(parts, label) for start, parts, label in reversed(anchors) if start < position]
        after = [parts for start, parts, _ in anchors if start > position]
        home = [parts for parts, label in before if label == "ORGAN" or parts[-1].id not in self._away]
        home += [parts for parts in after if parts[-1].id not in self._away]
        away = [parts for parts in (*(parts for parts, _ in before), *after) if parts[-1].id in self._away]
        away += [parts for start, parts, _ in self._anchors if start in self._also]
        of_kind = [
            (found, parts)
            for parts in home
            if (found := _of_kind(word, levels, parts)) and not self._travels(position, found)
        ]
        if of_kind:
            text = self._page.text
            floor = max(text.rfind("。", 0, position), text.rfind("\n", 0, position)) + 1
            if of_kind[0][1] in self._named_from(floor, position):
                return of_kind[0][0]
            at_home = self._at_home(word, levels, position) or self._of_paragraph(word, levels, position)
            found = at_home or _most_spoken_of(of_kind)
            return self._around_siblings(word, levels, found) or found
        for parts in away:
            for found in (self._above(word, levels, parts), _of_kind(word, levels, parts)):
                if found and not self._travels(position, found):
                    return found
        for parts in (*home, *away, *self._titled()):
            found = _of_kind(word, levels, parts) or self._above(word, levels, parts)
            if found and not self._travels(position, found):
                return found
        written = {found[-1].id: found for parts in self._written_on() if (found := _of_kind(word, levels, parts))}
        return next(iter(written.values())) if len(written) == 1 else None

    def within(self, regions: Collection[str], position: int) -> Parts | None:
        """The place named nearest before a position, else behind it, that is one of some or lies in it."""
        inside = [(start, parts) for start, parts, _ in self._anchors if any(part.id in regions for part in parts)]
        before = [parts for start, parts in inside if start < position]
        return before[-1] if before else next((parts for _, parts in inside), None)

    @cached_property
    def _office(self) -> set[int]:
        """Where bodies stand and places before a title."""
        titled = self._page.title_at
        office = {span.start for span in self._placed if span.label == "ORGAN" or span.end in titled}
        return office - self._also

    @cached_property
    def _also(self) -> set[int]:
        """Where places stand in which officers of the larger one that is at home hold another office."""
        text = self._page.text
        return {
            span.start
            for span in self._placed
            if text[span.start - 1 : span.start] == "、"
            and _ALSO.search(text, max(0, span.start - _ALSO_REACH), span.start)
        }

    @cached_property
    def _listed(self) -> set[int]:
        """Where places stand in a list that says how many they are, or that they are not all."""
        text = self._page.text
        return {span.start for span in self._placed if span.label == "REGION" and _LISTED.match(text, span.end)}

    def _named_from(self, floor: int, position: int) -> list[Parts]:
        """The places that are named from one position up to another."""
        return [parts for start, parts, _ in self._anchors if floor <= start < position]

    def _at_home(self, word: str, levels: Sequence[str], position: int) -> Parts | None:
        """The only place of a kind that the title names, or that bodies and titles are named with, if the paragraph names none."""
        titled = {place.id for (place,) in self._titled_only()}
        anchors = [(start, found) for start, parts, _ in self._anchors if (found := _of_kind(word, levels, parts))]
        for chosen in (
            [found for _, found in anchors if found[-1].id in titled],
            [found for start, found in anchors if start in self._office],
        ):
            if len({found[-1].id for found in chosen}) == 1:
                line = self._page.text.rfind("\n", 0, position) + 1
                beside = [start for start, _ in anchors if line <= start < position and start not in self._listed]
                return None if beside and beside[-1] not in self._office else chosen[0]
        return None

    def _of_paragraph(self, word: str, levels: Sequence[str], position: int) -> Parts | None:
        """The only place of a kind whose bodies the paragraph has named so far, or that it begins with: 3月2日，广东省公示…."""
        line = self._page.text.rfind("\n", 0, position) + 1
        found = [
            (start, _of_kind(word, levels, parts)) for start, parts, _ in self._anchors if line <= start < position
        ]
        offices = [parts for start, parts in found if parts and start in self._office]
        if not offices:
            offices = [parts for start, parts in found[:1] if parts and start - line < _BEGINS]
        return offices[0] if len({parts[-1].id for parts in offices}) == 1 else None

    def _above(self, word: str, levels: Sequence[str], parts: Parts) -> Parts | None:
        """The nearest division of a kind that a place lies in: 嘉兴市 for 海宁市."""
        for part in self._page.lexicon.vocabulary.ancestors(parts[0]):
            if found := _of_kind(word, levels, (part,)):
                return found
        return None

    def _around_siblings(self, word: str, levels: Sequence[str], found: Parts) -> Parts | None:
        """The city in which a city lies that is only named in a list with a county of it: 市长P讲话，|汨罗市|、平江县作发言."""
        place = found[-1]
        if place.get("level") != "county" or any(place.id == titled.id for (titled,) in self._titled_only()):
            return None
        city = self._above(word, levels, found)
        ours = [span for span in self._placed if span.parts[-1].id == place.id]
        if city is None or not all(
            _stands_in_list(self._page.text, span) and span.start not in self._office for span in ours
        ):
            return None
        return city if any(self._lies_in(parts[-1], city[-1], place) for _, parts, _ in self._anchors) else None

    def _lies_in(self, county: Term, city: Term, place: Term) -> bool:
        """Whether a place is a county of a city, and another one than ``place``."""
        around = self._page.lexicon.vocabulary.ancestors(county)
        return (
            county.get("level") == "county" and county.id != place.id and any(outer.id == city.id for outer in around)
        )

    def _titled_only(self) -> Iterator[Parts]:
        """The places that the title of the article names."""
        title = self._page.article.title
        if any("一" <= character <= "龥" for character in title):
            for _, end, surface in self._page.lexicon.find_names(title):
                named_for = _GUESTS.match(title, end) or NAMED_FOR.match(title, end)
                if surface.label == "REGION" and not surface.weak and not named_for:
                    yield surface.terms[:1]

    def _titled(self) -> Iterator[Parts]:
        """The places that the title names, and those that the titles of documents begin with."""
        yield from self._titled_only()
        text = self._page.text
        for start, _, surface in self._page.names if "《" in text else ():
            if surface.label == "REGION" and not surface.weak and text.endswith(("《", "《关于"), 0, start):
                yield surface.terms[:1]

    def _written_on(self) -> Iterator[Parts]:
        """The places that the titles of documents on something hold: 《关于评选|某县|劳动模范的请示》."""
        text = self._page.text
        for start, end, surface in self._page.names if "《关于" in text else ():
            if surface.label == "REGION" and not surface.weak and not NAMED_FOR.match(text, end):
                opened = text.rfind("《", 0, start)
                if text.startswith("《关于", max(opened, 0)) and not _CLOSES.search(text, opened, start):
                    yield surface.terms[:1]


def _has_other_organs(page: Page, place: Term) -> bool:
    """Whether a place lies in Taiwan, whose organs no text leaves without their place."""
    chain = (place,) if place.get("code") else page.lexicon.vocabulary.ancestors(place)
    return any(part.get("code").startswith(_OTHER_ORGANS) for part in chain)


def _is_given_name(page: Page, span: Span) -> bool:
    """Whether what looks like a place is in the name of somebody behind a title, or who is named again: 秘书长刘|长春."""
    text, surname, end = page.text, span.start - 1, span.end + 1
    if span.end - span.start == _GIVEN and span.start in page.title_to and text[span.start] in page.lexicon.surnames:
        return text[end : end + 1] in END or text[end : end + 2] in page.lexicon.person_verbs  # 组织部长|安庆学|主持
    if span.end - span.start != _GIVEN or surname < 1 or text[surname] not in page.lexicon.surnames:
        return False
    titles = page.title_to
    if surname in titles or _is_in_list(page, span):
        return True
    name, place = text[surname : span.end], text[span.start : span.end]
    if name[0] in page.lexicon.rare_surnames or not 1 < text.count(place) == text.count(name):
        return False
    return any(at in titles or text[at - 1 : at] in END for at in places_of(name, text))  # 王|安顺


def _is_in_list(page: Page, span: Span) -> bool:
    """Whether what looks like a place is the given name of the next of a list of people: 、李某某、方|桂林|，; P、徐|大庆|为."""
    before = _NAMED_BEFORE.search(page.text, max(0, span.start - 6), span.start - 1)
    listed = before is not None and before["name"][0] in page.lexicon.surnames
    return listed and page.text.startswith(("，", "、", "等", "和", "为", "任", "同志"), span.end)


def _stands_in_list(text: str, span: Span) -> bool:
    """Whether a place is one of a list."""
    return text[span.start - 1 : span.start] in _JOINS or text[span.end : span.end + 1] in _JOINS


def _most_spoken_of(places: Sequence[tuple[Parts, Parts]]) -> Parts:
    """The nearest of some places, unless it is named seldom and another much more often (the city that guests are from).

    With each place stands what is named: the place itself, or a smaller one that lies in it.
    """
    times = Counter(parts[-1].id for parts, named in places if len(parts) == len(named))
    nearest = places[0][0]
    often = max(times, key=lambda place: times[place], default="")
    if times[nearest[-1].id] > _SELDOM or times[often] < _MUCH_MORE * max(times[nearest[-1].id], 1):
        return nearest
    return next(parts for parts, _ in places if parts[-1].id == often)


def _of_kind(word: str, levels: Sequence[str], parts: Parts) -> Parts | None:
    """A chain of places up to the smallest that is a division of a kind."""
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if part.name.endswith(word) and (part.get("level") in levels or word == "兵团"):
            return parts[: index + 1]
    return None
