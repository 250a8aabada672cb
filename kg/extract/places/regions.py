"""Regions: the names of the vocabulary, nested ones as one, and which of them are no other words."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words, is_word
from kg.extract.lexicon import Lexicon, Surface
from kg.extract.page import Page
from kg.extract.places.kinds import GOVERNORS, is_country
from kg.extract.places.towns import find_towns
from kg.extract.spans import Span
from kg.vocabulary import Term

_BESIDE = ("、", "和")
_LIST_GAP = re.compile(r"[、和与至及到，—－-]{1,2}")
#: A zone behind the place that it lies in.
_ZONE_AHEAD = re.compile("(?:市|县|区)?(?:经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区|综合保税区)")
_OF_LAND = ("山", "湖", "江", "河", "海", "城")
_LANDSCAPE = re.compile("[山湖江](?![畔边岸])|雪山|大?峡谷|大?草原|水库|瀑布|古道")
#: What follows a river rather than the county that is named for it: 梅州梅江|两岸.
_BANKS = ("两岸", "沿岸", "江面", "河段", "河畔", "江畔", "岸边")
#: What follows a place rather than a word that is a place's name too.
_CLOSED = re.compile("[，。、；：）（的等]|人[，。；、]|[一-龥]{1,5}[镇乡村街区县]")
#: How much stands at most between two places of which the same is measured.
_MEASURED = 14
#: What counts the divisions of a list at its end: 乐都、平安|两区.
_COUNTED = re.compile("(?:[、和][一-龥]{2,5}?){0,4}[两二三四五六七八九十](?P<kind>[市县区州旗])(?![级域])")
#: A lake that is named like a province; not 青海、湖南.
_LAKE = re.compile("青海湖(?![南北泊])")
#: What makes a feast of the word that is a city's name too: 70周年|大庆, 迎|大庆.
_FEAST, _FEASTS = "大庆", ("周年", "迎", "逢", "庆祝")
#: What stands before a place and behind it.
_BEFORE = frozenset("，。；：（“\n 在赴到往返从对为强由是")
_BEHIND = frozenset("，。；：）”\n 的等老")
#: What only a district has.
_OF_DISTRICT = re.compile("委(?!员|托)|政府|人民政府|人大|政协|纪委|区[委长]|法院|检察院|公安")
_HELD_THERE = ("举行", "开幕", "闭幕", "举办", "召开")
_SUPPORT = ("在", "赴", "到", "抵", "来")
#: Ends of the names of parts of other states.
_PARTS_ABROAD = ("州", "省", "邦", "府", "大区", "边疆区")
_DOT = "·"
#: What follows where somebody goes: 总统|布达佩斯|会晤.
_THERE = ("会晤", "会谈", "之行", "峰会")
#: Ends of full names that may be other words all the same: 任|县教育局局长, 老旧|矿区.
_DIVISIONS = ("县", "区")
#: 长 that begins another word: 浙江省|长期.
_GROWS = re.compile("长[期途效远久大成线短假征城江三株臂者达高寿约所乐安兴宁阳沙春白岭汀桥堤湖坪虹风街滩治垣]")
#: What makes another word of such a beginning: 湖南省|会议, 深圳市|民政局.
NO_DIVISION_WORD = re.compile("会[议计展同见谈晤商]|民[政族营办革盟建进]|郊区")
#: What tells that a part of the country is meant: 东部|省份, 在西部|率先, 西南|两省.
_OF_COUNTRY = re.compile("省[份区]|各省|[几两三四五六]个?省|产业转移|率先|：")
#: What makes a lake or a station of a name: 富平|南、.
_NO_TOWN = re.compile(f"{_LANDSCAPE.pattern}|[东南西北]站?(?=[、，。和])|站")
_SHORT = 2
#: Who leads a state, behind its short name: 中非|总统.
_LED = ("总统", "总理")
#: What no city ends in the middle of: 浙江义乌|市场经营主体.
_MARKET = "市场"
#: What joins two of a list.
_JOINED = ("、", "和")
_AT_SIDE = frozenset("在向从把由与和对使为")
#: A conjunction before a word for a division, which together are a place elsewhere: 县政府|和|县妇联.
AND_COUNTY = re.compile("[一-龥》”）]和县")


def find_regions(page: Page, hits: list[tuple[int, int, Surface]]) -> list[Span]:
    """Regions named in the text, nested ones joined to one span (甘肃兰州市榆中县)."""
    text, crossing = page.text, page.lexicon.crossing
    regions = [_without_title(page, *hit) for hit in hits if hit[2].label == "REGION" and not _names_person(page, *hit)]
    full: set[str] = set()
    strong: set[str] = set()
    if any(surface.weak for _, _, surface in regions):
        strong = {term.id for _, _, one in regions if not one.weak for term in one.terms if _holds(term)}
        full = {
            term.id
            for _, _, one in page.names
            if one.label == "REGION" and not (one.weak and one.text.endswith(_DIVISIONS))
            for term in one.terms
            if one.text == term.name and (term.get("level") != "place" or one.text not in term.all("weakLabel"))
        }
    strong_at = {start: end for start, end, surface in regions if not surface.weak}
    spans: list[Span] = []
    previous_end = -1
    for index, (start, end, surface) in enumerate(regions):
        last = spans[-1] if spans else None
        if last is not None and last.end == start and last.parts:
            child = _inside(page, surface.terms, last.parts[-1])
            if child is not None and _is_other(page, surface, end):
                continue
            if child is not None:
                last.parts = (*last.parts, child)
                if not surface.text.endswith(_OF_LAND):
                    full.add(child.id)  # 湖北黄梅 may be 黄梅 from here on
                last.end, last.term = end, child
                previous_end = end
                continue
        behind = last is not None and last.end == start  # 香港|澳门
        if (
            end - start == 2
            and not behind
            and text[start - 1 : start + 1] in crossing
            and (start + 1 in page.breakers or text[start + 1 : start + 3] in crossing)  # 聚|焦作|决策
        ):
            continue
        if is_feast(text, start) or _LAKE.match(text, start):
            continue
        if text.startswith("和县", start) and AND_COUNTY.match(text, start - 1):
            continue
        outer = _around(page, surface.terms, end, regions[index + 1 : index + 2]) if surface.weak else None
        outer = outer or (_of_here(page, surface, start, end, strong) if surface.weak and strong else None)
        if (
            surface.weak
            and outer is None
            and not is_side(text, start, end, surface.terms[0])
            and not _is_paired(page, regions, index)
            and not _supported(text, start, end, surface, full, strong_at, previous_end, page.lexicon)
        ):
            continue
        term = outer
        if term is None and last is not None and text[last.end : start] in _BESIDE:
            term = _sibling(surface.terms, last)
        term = term or choose_place(page, surface.terms, spans)
        certain = not surface.weak or is_side(text, start, end, term) or _is_paired(page, regions, index)
        spans.append(Span(start, end, "REGION", term=term, parts=(term,), confidence=0.97 if certain else 0.85))
        previous_end = end
    return spans


def is_feast(text: str, start: int) -> bool:
    """Whether what looks like a city is the day on which something is celebrated: 七十周年|大庆."""
    return text.startswith(_FEAST, start) and text.endswith(_FEASTS, 0, start)


def _names_person(page: Page, start: int, end: int, surface: Surface) -> bool:
    """Whether a town abroad is the name of somebody: a part of a dotted one (珍妮·|考文垂), or behind a title; 代县|长."""
    if surface.terms[0].get("level") != "place":
        return page.text.startswith("代县长", start)  # the acting head of a county is none of 代县
    dotted = _DOT in (page.text[start - 1 : start], page.text[end : end + 1])
    return dotted or (start in page.title_to and not page.text.startswith(_THERE, end))


def _is_other(page: Page, surface: Surface, end: int) -> bool:
    """Whether a short name behind a place is an ordinary word or begins that of a mountain or lake: 贺兰|山, 鄱阳|湖."""
    if surface.weak and (_LANDSCAPE.match(page.text, end) or page.text.startswith(_BANKS, end)):
        return True
    return surface.text in page.lexicon.word_regions and not _CLOSED.match(page.text, end)


def _without_title(page: Page, start: int, end: int, surface: Surface) -> tuple[int, int, Surface]:
    """A region whose last character begins the title of who governs it or another word, without that: 陕西|省长."""
    text = page.text
    word = text[end - 1 : end + 1]  # which the last character begins
    if word in page.lexicon.division_words and not NO_DIVISION_WORD.match(text, end):
        short = page.lexicon.surfaces.get(text[start : end - 1])
        if short is not None and short.label == "REGION" and (not short.weak or word == _MARKET):
            return start, end - 1, short
    governed = word in GOVERNORS and end - start > 2 and not _GROWS.match(text, end)
    if not governed or any(place == end for place, *_ in (*page.names, *find_towns(page))):  # 雁塔区|长延堡街道
        return start, end, surface
    return start, end - 1, surface


def _inside(page: Page, terms: tuple[Term, ...], parent: Term) -> Term | None:
    """Of some places one in another, valid at the date if there is one: what lies in a division, or in its state abroad."""
    ancestors = page.lexicon.vocabulary.ancestors
    inside = [term for term in terms if any(ancestor.id == parent.id for ancestor in ancestors(term))]
    if not inside and parent.name.endswith(_PARTS_ABROAD):  # 得克萨斯州|休斯敦: the list knows only their state
        state = next((part.id for part in ancestors(parent) if is_country(part)), "")
        towns = [term for term in terms if not term.name.endswith(_PARTS_ABROAD)]
        inside = [term for term in towns if any(ancestor.id == state for ancestor in ancestors(term))]
    return next((term for term in inside if term.valid_on(page.date)), inside[0] if inside else None)


def _around(page: Page, terms: tuple[Term, ...], end: int, behind: list[tuple[int, int, Surface]]) -> Term | None:
    """Of some places one that holds the place named right behind: 德州|乐陵."""
    if not behind or behind[0][0] != end:
        return None
    return next((term for term in terms if _inside(page, behind[0][2].terms, term)), None)


def is_side(text: str, start: int, end: int, place: Term) -> bool:
    """Whether the name of a side is that of the part of the country: 东部|省份, but not 该国东部|省份."""
    if place.get("level") != "area" or not _OF_COUNTRY.match(text, end):
        return False
    return text[start - 1 : start] in _AT_SIDE or not text[start - 1 : start].isalpha()


def _is_paired(page: Page, regions: list[tuple[int, int, Surface]], index: int) -> bool:
    """Whether a short name stands in a list beside that of another county of the same province: 余姚、|慈溪."""
    start, end, surface = regions[index]
    text = page.text
    if end - start != _SHORT or not (text[start - 1 : start] in _JOINED or text[end : end + 1] in _JOINED):
        return False
    beside = (regions[near] for near in (index - 1, index + 1) if 0 <= near < len(regions))
    weak = [
        other
        for from_, to, other in beside
        if other.weak and ((to == start - 1 and text[to] in _JOINED) or (from_ == end + 1 and text[end] in _JOINED))
    ]
    if not weak or surface.text in page.lexicon.word_regions or _NO_TOWN.match(text, end):
        return False
    mine = _provinces(page, surface)
    return any(mine & _provinces(page, other) for other in weak)


def _provinces(page: Page, surface: Surface) -> set[str]:
    """Ids of the provinces in which the counties of a name lie."""
    if is_word(surface.text) and not is_word(surface.text, "ns"):
        return set()  # 革命友谊和友好合作
    counties = (term for term in surface.terms if term.get("level") == "county" and term.valid_on(page.date))
    around = page.lexicon.vocabulary.ancestors
    return {outer.id for county in counties for outer in around(county) if outer.get("level") == "province"}


def _holds(place: Term) -> bool:
    """Whether a place has counties."""
    return place.get("level") in ("province", "prefecture")


def _of_here(page: Page, surface: Surface, start: int, end: int, named: set[str]) -> Term | None:
    """The county of a province or city named in the text that a short name means where it is no other word: 宜都|的农庄."""
    text, ancestors = page.text, page.lexicon.vocabulary.ancestors
    beside = text[start - 1 : start] in _BEFORE and text[end : end + 1] in _BEHIND
    if not beside or surface.text in page.lexicon.word_regions or surface.text.endswith(_OF_LAND):
        return None
    if len(cut_words(surface.text, guess=False)) == 1 and not is_word(surface.text, "ns"):
        return None
    counties = (term for term in surface.terms if term.get("level") == "county" and term.valid_on(page.date))
    return next((term for term in counties if any(outer.id in named for outer in ancestors(term))), None)


def _supported(
    text: str,
    start: int,
    end: int,
    surface: Surface,
    full: set[str],
    strong_at: dict[int, int],
    previous_end: int,
    lexicon: Lexicon,
) -> bool:
    """Whether context makes a place of a short name that may be an ordinary word."""
    if any(term.id in full for term in surface.terms):
        return not text.startswith("机场", end)
    if (counted := _COUNTED.match(text, end)) and any(term.name.endswith(counted["kind"]) for term in surface.terms):
        return True
    if surface.text in lexicon.word_regions:  # 五星|红旗|和澳门特区区旗
        return False
    if end - start > 2 and _OF_DISTRICT.match(text, end) and not ("一" <= text[start - 1 : start] <= "龥"):
        return True  # 市中区|委
    if text.startswith(_LED, end) and surface.terms[0].get("level") == "country":
        return True
    if _ZONE_AHEAD.match(text, end):
        return True
    measured = text[end : end + 1].isdigit() and text[start - 1 : start] in ("，", "、", "；")
    if measured and 0 < start - previous_end < _MEASURED and text[previous_end : previous_end + 1].isdigit():
        return True  # 锦州0.5毫米，|朝阳|1.8毫米
    gap = _LIST_GAP.match(text, end)
    if gap and gap.end() in strong_at:
        return True
    if (
        text[start - 1 : start] in _SUPPORT
        and (text[end : end + 1] in "，、。考调视" or text.startswith(_HELD_THERE, end))
        and surface.text not in lexicon.crossing
    ):
        return True
    return bool(start and previous_end == start - 1 and text[start - 1] in "、和与至")


def _sibling(terms: tuple[Term, ...], beside: Span) -> Term | None:
    """The district of one city with the place that a list names before it: 海淀、|朝阳."""
    city = beside.parts[-1].parent
    if not city or beside.parts[-1].get("level") != "county":
        return None
    return next((term for term in terms if term.parent == city and term.get("level") == "county"), None)


#: Levels of places, of which the highest is meant among namesakes.
_ORDER = {"province": 0, "country": 1, "prefecture": 2, "zone": 2, "area": 2, "county": 3, "place": 3}


def choose_place(page: Page, terms: tuple[Term, ...], before: list[Span]) -> Term:
    """Among namesakes the one valid at the date, of the highest level, nearest to places named before."""
    if len(terms) == 1:
        return terms[0]
    valid = [term for term in terms if term.valid_on(page.date)] or list(terms)
    near = {part.id for span in before for part in span.parts}
    vocabulary = page.lexicon.vocabulary

    def key(term: Term) -> tuple[int, int, str]:
        related = any(ancestor.id in near for ancestor in vocabulary.ancestors(term))
        return (_ORDER.get(term.get("level"), 4), 0 if related else 1, term.id)

    return min(valid, key=key)
