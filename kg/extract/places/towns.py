"""Towns, townships and subdistricts by their names, and the villages named behind them: 琉璃庙镇|崎峰茶村."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.lexicon import Lexicon
from kg.extract.page import Page

#: Kind of town -> the list of those that are of it.
_LISTS = {"镇": "town", "乡": "township", "街道": "subdistrict", "苏木": "sumu"}
#: Such a kind, unless it begins another word (发展乡|村, 某某镇|长) or stands in the name of a body (某某镇|卫生院).
_KIND = re.compile(
    "(?:镇(?![长静压定守痛政])|乡(?![村长情亲愁土镇音野])|街道(?!上)|苏木(?!长))"
    "(?!人民政府|政府|党委|党工委|纪委|人大|办|综合|派出所|司法所|财政所|供电所|卫生院|中心|小学|中学|学校|敬老院|医院|站)"
)
_LONGEST, _SHORTEST = 8, 2
#: What only looks like a name unless it stands at the edge of a word: 高|于城镇, 部|分乡镇, 文|明村镇.
_WORDS = re.compile("^联合|(?:[城乡村]镇|[城村水家]乡)$")
_NO_TOWN = "小城镇"
_EDGE = frozenset("，。、；：！？（）“”\n 　和与及在到赴往抵")
#: A village behind its town, and what only ends like one.
_VILLAGE = re.compile(
    "(?![各全多每某的了和与及在将是由以这该其等那有])(?:(?![，。、；：（）“”的了与及在将是由各等]|和(?![平顺兴美村]))[一-龥]){1,5}?"
    "(?:村(?!社区|民|支|委|卫|寨|庄|里(?![，。的])|史|官|干|口|头|级|规|集|容|内)|社区(?!居|党|工|服|干|医|卫|群)|嘎查)"
)
_NO_VILLAGE = re.compile(
    "农村|驻村|受影响|受灾|乡村|部分|城中村|示范村|试点村|贫困村|重点村|新村|行政村|自然村|[省市县区镇乡][一-龥]{2,}村|[一二三四五六七八九十两几\\d][个名位]"
)


@lru_cache(maxsize=4)
def town_names(lexicon: Lexicon) -> frozenset[str]:
    """The names of towns, in full."""
    return frozenset(name + kind for kind, listed in _LISTS.items() for name in lexicon.word_list(listed))


def find_towns(page: Page) -> list[tuple[int, int]]:
    """Where the names of towns stand."""
    text = page.text
    if not any(kind in text for kind in _LISTS):
        return []
    known, crossing = town_names(page.lexicon), page.lexicon.crossing
    places: list[tuple[int, int]] = []
    for kind in _KIND.finditer(text):
        floor = max(places[-1][1] if places else 0, kind.start() - _LONGEST)
        for start in range(floor, kind.start() - _SHORTEST + 1):
            name = text[start : kind.end()]
            if name not in known or name == _NO_TOWN or _crosses_division(page, start, kind.start()):
                continue
            crosses = _WORDS.search(name) or text[start - 1 : start + 1] in crossing
            if text.startswith("其中", start - 1):
                continue
            if not crosses or _begins_word(page, start):
                places.append((start, kind.end()))
                break
    return places


def _begins_word(page: Page, at: int) -> bool:
    """Whether a word begins at a place: behind a mark, a preposition, a verb or another place."""
    bounded = page.text[at - 1 : at] in _EDGE or at in page.breakers
    return bounded or any(end == at and surface.label == "REGION" for _, end, surface in page.names)


def _crosses_division(page: Page, start: int, kind: int) -> bool:
    """Whether a division holds the beginning of what looks like a town or begins with its kind: 河|南新乡, 铁路|镇江."""
    return any(
        start_of < start < end or (start_of == kind and not surface.weak)
        for start_of, end, surface in page.names
        if surface.label == "REGION" and end > start
    )


def village_end(page: Page, at: int) -> int:
    """Where the village ends that is named right behind a town, or the place itself where there is none."""
    village = _VILLAGE.match(page.text, at)
    return village.end() if village and is_village(page, at, village.end()) else at


def is_village(page: Page, start: int, end: int) -> bool:
    """Whether what ends like a village may be the name of one."""
    told = page.has_breaker(start + 2, end)
    return not told and _NO_VILLAGE.search(page.text, start, end) is None
