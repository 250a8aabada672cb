"""Places listed before one measure: 江苏、广东、浙江三省上半年GDP分别为x、y和z."""

from __future__ import annotations

import itertools
import re

from kg.extract.reading import Sentence
from kg.extract.spans import Span
from kg.wording import LIST_JOINTS

#: Behind these somebody deals with the places, which have nothing measured: 对法国、英国出口.
_DEALT_WITH = tuple("对从自与同向往由赴")
#: 开工率100%|的有
_THOSE = re.compile(
    r"的(?:[省市县区州]|省份|城市|地区|县区|县市)?(?:共?有|是|为|包括|)(?:\d+个[市县区州]?[，：]分别[是为]|：)?"
)
#: How many there are, behind the last of them: 三省, 两市, 3个省份, 等5国.
_SO_MANY = re.compile(
    r"等?(?:[两三四五六七八九十]|\d{1,2})(?:个(?:省直管|直辖|省会|地级|县级|副省级|计划单列|沿海|边境|新一线)?(?:省区市|省份|省市|省区|城市|地区|国家|经济体|新区|园区|城区|[省市县区州旗])|[省市县区州旗国地](?!级))"
)


def places_listed(text: str, sentence: Sentence, begin: int, end: int, count: int) -> list[Span] | None:
    """The last places of a range, where they are ``count`` in a list of which something is measured."""
    places = [span for span in sentence.spans if span.label == "REGION" and begin <= span.start and span.end <= end]
    listed = places[-count:]
    if len(listed) != count or text[listed[0].start - 1 : listed[0].start] in _DEALT_WITH:
        return None
    joined = [text[one.end : other.start] in LIST_JOINTS for one, other in itertools.pairwise(places)]
    apart = len(places) == count or not joined[-count]  # 与甲省相邻的|乙省、丙省
    return listed if apart and all(joined[len(joined) - count + 1 :]) else None


def places_behind(text: str, sentence: Sentence, end: int) -> list[str]:
    """The places of which the number before ``end`` is said: 开工率100%的有|甲县、乙县."""
    said = _THOSE.match(text, end)
    at, found = said.end() if said else -1, list[str]()
    for span in sentence.spans if said else ():
        if span.start == at and span.label == "REGION":
            found.append(text[span.start : span.end])
            at = span.end + 1 if text[span.end : span.end + 1] in LIST_JOINTS else -1
    return found


def behind_places(text: str, last: Span, end: int) -> int:
    """Where what is measured begins: behind the last place and the words for how many there are."""
    so_many = _SO_MANY.match(text, last.end, end)
    return so_many.end() if so_many else last.end
