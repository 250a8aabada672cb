"""Parts of the company or school of the one named before in a list: 某公司总裁P，|人力资源部|总经理P, 某大学校长P，|材料学院|院长P."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.posts.titles import Title
from kg.extract.reading import Reading
from kg.extract.spans import Span

_HOUSE = re.compile(".+(?:公司|集团|银行|大学|学院|医院)")
_FACULTY = re.compile("(?!.*(?:职业|大学))[一-龥]{2,6}(?<!大)(?:学院|学系)")
_DIVISION = re.compile("(?![省县区州国]|市(?!场))[一-龥]{2,8}(?:(?<![支乐干总])部|处|室|科)")
#: A division of which nothing was made, before a title: ，市场总监、|市场部|总经理P.
_UNMARKED = re.compile(
    "[，、](?:[一-龥]{2,8}、)?(?P<part>(?:(?![的和在对由])[一-龥]){2,10}(?:部|室|中心|处|科|分公司|研究院))"
)
#: Titles in the whole house, which no division has.
_OF_WHOLE = re.compile("副?(?:总[^经]|董事|监事|校长|党委)|[一-龥]{2,4}总监$")


def in_house(reading: Reading, title: Title, organ: str) -> Title:
    """A title in a part of a house on that, where the one before in the list is of the house."""
    house = _HOUSE.match(organ)
    if house is None or title.organ in reading.page.lexicon.surfaces:
        return title
    faculty = house.group().endswith("大学") and _FACULTY.fullmatch(title.organ)
    own = faculty or (_DIVISION.fullmatch(title.organ) and not title.organ.startswith(house.group()))
    return replace(title, organ=house.group() + title.organ) if own else title


def on_divisions(text: str, before: Span, chain: list[Span], titles: list[Title], organ: str) -> list[Title]:
    """The titles of a chain behind somebody of a house, those behind unmarked divisions on these, and its own on the house."""
    house = _HOUSE.match(organ)
    if house is None:
        return titles
    listed = text[before.end : chain[0].start] in ("，", "、")
    of_division = listed and _DIVISION.fullmatch(organ, house.end()) is not None
    at, part, on = before.end, "", dict[int, str]()
    for link in chain:
        alone = link.label == "POSITION"
        unmarked = _UNMARKED.fullmatch(text, at, link.start) if alone else None
        part = (house.group() + unmarked["part"] if unmarked else part) if alone else "…"
        own = not part and of_division and _OF_WHOLE.match(text, link.start, link.end)
        at, on[link.start] = link.end, house.group() if own else part.strip("…")
    return [replace(title, organ=on[title.span.start]) if on.get(title.span.start) else title for title in titles]
