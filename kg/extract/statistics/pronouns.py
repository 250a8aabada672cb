"""What points back to those just listed: 前者, 后者, 上述三省."""

from __future__ import annotations

import re

from kg.extract.reading import Sentence
from kg.extract.statistics.areas import places_listed
from kg.extract.statistics.before import listed_before
from kg.extract.statistics.each_place import Thing
from kg.extract.statistics.items import split_items
from kg.extract.statistics.listed import Listed
from kg.extract.statistics.measures import clause_start

#: 前者|增长3%，其中后者|下降2%
ONE_OF_TWO = re.compile("(?:其中，?|但|而)?(?P<which>[前后]者)")
#: 上述三省, 这四个市场
THOSE = re.compile(
    r"(?:上述|以上|这)(?:[两三四五六七八九十]|\d{1,2})(?:大?个?(?:国家|地区|市场|经济体|贸易伙伴|省份|城市|行业|产业|产品|领域)|[大个]?[方地国省市县区者](?!级))"
)
#: 主要伙伴是|甲国、乙国、丙国|位居前三
_LISTED = re.compile("(?:[^，。；、]*(?:[是为有]|依次|分别))?(?P<items>[^，。；]+?)")
_FARED = re.compile("(?:位[列居]|排名?|稳?居|分[列居]|名列|增[速长]|表现|均|都)[^，。；、]*$")
_TWO = 2


def pair_before(text: str, sentence: Sentence, begin: int, listed: Listed) -> list[Thing]:
    """The two of which the words before a clause tell: places, measures listed, or measured one by one; else empty."""
    start = clause_start(text, sentence.start, max(begin - 1, sentence.start))
    places = places_listed(text, sentence, start, begin, _TWO)
    if places and places[-1].end == begin - 1:
        return [("", text[place.start : place.end]) for place in places]
    for told in (listed.recent, listed.moved):
        if len(told) == _TWO and len(listed.recent) in (0, _TWO):
            return list(told)
    if len(listed.things) == _TWO:
        return list(listed.things)
    items = listed_before(text, sentence.start, begin, _TWO)
    return [(item, listed.given.area) for item in items or ()]


def those_before(text: str, sentence: Sentence, begin: int, count: int) -> list[str]:
    """As many things as the clause before lists; empty where it lists others."""
    if text[begin - 1 : begin] != "，":
        return []
    start = clause_start(text, sentence.start, begin - 1)
    clause = _FARED.sub("", text[start : begin - 1])
    listed = _LISTED.fullmatch(clause)
    items = split_items(listed["items"]) if listed else []
    return items if len(items) == count and min(map(len, items)) >= _TWO else []
