"""Where places end: with their city or province abroad, or with the body or party whose name they begin: 埃及|北西奈省."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.places.kinds import chain_name, is_country, is_foreign, lies_abroad
from kg.extract.spans import Span

#: How sure organs of places are that a pattern lists.
_LISTED = 0.9
#: What ends the name of a place.
_NO_BODY = frozenset("，。、；：（）“”的和与及等在\n")
#: What makes the name of a party behind its country, where a title or a body of it follows.
_PARTY = re.compile(
    "(?!执政|在野|反对|主要|最大|各|多|两|三|政|朝野|某|联合|前(?!进))(?:(?![的和与在对向及同、])[一-龥]){1,10}?党"
    "(?=(?:前|原)?(?:主席|副主席|总书记|领袖|党首|领导人|议员|候选人|政治局|全国|中央(?!委|政)))"
)
#: What the tagger leaves out of the name of a city, county or island abroad: 德尔纳|市, 温哥华|岛.
_FOREIGN_CITY = re.compile("[市县郡](?![中民场区政长内委级值面郊县议南北])|堡(?!垒)|岛(?![国屿内上民链礁])")
#: What is behind the name of a country that of its government or army.
_GOVERNMENT = re.compile("(?:联邦|过渡|临时|看守)?(?:政府(?!首脑|间|部门|机构|军|换届|采购|债)|军方)")
#: A part of another state behind it, by how it is spelled.
_PROVINCE = re.compile("(?P<name>[东西南北上下中大]?[一-龥]{1,7}?)(?:省|州)(?![长府界内级际立])")


#: States whose cities have names in characters, ends of the names of their parts, and such a city.
_ASIAN = ("日本", "韩国", "朝鲜", "越南")
_PARTS = ("县", "道", "府", "省")
_CITY = re.compile(
    "(?!首都|全国|各|多|都|城|超|股|楼|汇|债|夜|早|花|上|门)(?:(?![的了和与在对是将城])[一-龥]){1,4}?[市县町](?![场民中政委内外级区])"
)
#: What follows the name of a town abroad, and behind a part of its state; how long it is at least.
_TOWN = re.compile(
    "群?岛|半岛|自治区|大区|[市郡镇县](?![中民场区政长内委级值面郊议南北])|(?=附近|等地|地区|发生|一[家所座]|市中心|[东西南北]部)"
)
_NAMED = re.compile("(?=[，。、；的]|近日|当天|举行|遭|一名|市)")
_SHORTEST = 3
_REPUBLIC = "人民共和国"
#: What sort of state a country is, behind its short name: 埃塞俄比亚|联邦民主共和国.
STATE_FORM = re.compile("(?:联邦|人民|民主|伊斯兰|阿拉伯|社会主义|多民族|合作){0,3}共和国|哈希姆王国|王国|大公国")
#: The length of the name of a county with one character of its own: 兴县.
_SHORT_COUNTY = 2


#: The side of a part of another state that is named for a city there: 东|达沃|省, but not 以东|达沃省.
_SIDE = re.compile("(?:^|[^以向往面大])[东西南北中]$")
_DIVISION = re.compile("[省州](?![长府界内级际立委])")


#: Waters and islands of which a side is named, and what the country calls itself before a part of it.
_SIDED = ("印度洋", "太平洋", "大西洋", "千岛群岛")
_OURS = "我国"


def _is_part(page: Page, place: Span) -> bool:
    """Whether a place that is no state is one abroad: as the vocabulary has it, or as its name is spelled."""
    if page.text[place.end - 1] in "省州":  # 哈塔伊省|省会
        return False
    if place.parts:
        return is_foreign(page, place) and len(place.parts) == 1 and not lies_abroad(place)
    return page.lexicon.name_characters.issuperset(page.text[place.start + 1 : place.end])


def _body_at(page: Page, place: Span, ceiling: int) -> Span | None:
    """The organ that begins with a place, where nothing else is found in its name: 韩国|机场公社, 河北省|民宗厅."""
    start, end = place.start, place.end
    bodies = [body for body in page.organ_candidates if body.start == start and end < body.end <= ceiling]
    government = _GOVERNMENT.match(page.text, end, ceiling)
    if not (bodies or government):
        return None
    if is_foreign(page, place):
        found = [Span(place.start, government.end(), "ORG", confidence=0.9)] if government else bodies
        return next((body for body in found if body.label == "ORG" and not body.parts), None)
    return next((body for body in bodies if body.confidence > _LISTED), None)


def _province(page: Page, place: Span, ceiling: int) -> int:
    """Where the part of a foreign state or its town ends that is named right behind it or its part, or 0: 埃及|北西奈省."""
    province = _PROVINCE.match(page.text, place.end, ceiling) if lies_abroad(place) else None
    if province:
        return province.end() if page.lexicon.name_characters.issuperset(province["name"][1:]) else 0
    city = _CITY.match(page.text, place.end, ceiling)
    if city is None or not is_foreign(page, place):
        return 0
    around = page.lexicon.vocabulary.ancestors(place.parts[-1]) if place.parts[-1].name.endswith(_PARTS) else ()
    return 0 if {part.name for part in (place.parts[-1], *around)}.isdisjoint(_ASIAN) else city.end()


def _town(page: Page, place: Span, ceiling: int) -> int:
    """Where the town abroad ends that is named right behind its state or a part of it, or 0: 肯塔基州|路易斯维尔市."""
    spelling, end = page.lexicon.transliteration, place.end
    if ceiling - end < _SHORTEST or page.text[end] not in spelling or not is_foreign(page, place):
        return 0
    while end < ceiling and page.text[end] in spelling:
        end += 1
    named = _TOWN.match(page.text, end) or (not lies_abroad(place) and _NAMED.match(page.text, end))
    if not named or end - place.end < _SHORTEST or is_word(page.text[place.end : end]):
        return 0
    return named.end()


#: A new part of a city, which is named by its side: 成都|东部新区, 眉山|东部新城.
_QUARTER = re.compile("市?[东西南北中]部新[区城](?![的一-龥]{0,2}(?:管委|党工委|法院|公安|税务))")


#: What an urban district was before, behind its name.
_DISTRICT = re.compile("[县市](?![长场民区域郊级属内外政值情委])")


def was_district(page: Page, place: Span) -> bool:
    """Whether what is called a county or city is a district by now."""
    name = page.text[place.start : place.end]
    district = page.lexicon.surfaces.get(f"{name[:-1]}区") if name.endswith(("县", "市")) else None
    return district is not None and district.label == "REGION"


def _old_division(page: Page, place: Span, ceiling: int) -> Span | None:
    """The county or city that a district was before, if that is what is named: 嘉定|县, 大|兴县."""
    text, start, end = page.text, place.start, place.end
    if end < ceiling and text[end - 1] not in "县市区" and _DISTRICT.match(text, end):
        end += 1
    elif text[end - 1] == "县" and end - start == _SHORT_COUNTY and start:
        start -= 1
    else:
        return None
    old = replace(place, start=start, end=end, name=text[start:end], term=None, parts=())
    return old if was_district(page, old) else None


def settle_place(page: Page, place: Span, ceiling: int) -> Span:
    """The place, a city abroad with its 市; the party that it is the beginning of: 塞尔维亚|前进党|主席."""
    text = page.text
    if text.startswith("国家", place.end - 1) and text[place.start : place.end - 1] in page.lexicon.surfaces:
        place = replace(place, end=place.end - 1)  # 日本|国家安全保障局长
    if place.term is not None and is_country(place.term) and (form := STATE_FORM.match(text, place.end, ceiling)):
        return replace(place, end=form.end(), name=text[place.start : form.end()])
    if text.startswith(_OURS, place.start) and place.end - place.start > len(_OURS):
        place = replace(place, start=place.start + len(_OURS))  # 我国|西部地区
    if text.startswith(_SIDED, place.start) and _SIDE.search(text, max(0, place.start - 2), place.start):
        start = place.start - 1  # 东|印度洋
        return replace(place, start=start, name=text[start : place.end], term=None, parts=())
    if place.parts and not lies_abroad(place) and (old := _old_division(page, place, ceiling)):
        return old
    if place.end < ceiling and text[place.end] not in _NO_BODY:
        if body := _body_at(page, place, ceiling):
            return replace(body)
        if _FOREIGN_CITY.match(text, place.end) and (not place.parts or is_foreign(page, place)):
            island = text[place.start : place.end + 1] if text[place.end] == "岛" else ""
            if island and place.parts:
                island = place.parts[-1].name + "岛"
            place = replace(place, end=place.end + 1, name=island or place.name, term=None if island else place.term)
        elif _DIVISION.match(text, place.end) and _is_part(page, place):
            side = _SIDE.search(text, max(0, place.start - 2), place.start)
            start = side.end() - 1 if side else place.start
            return replace(place, start=start, end=place.end + 1, name=text[start : place.end + 1], term=None)
        if (
            text.startswith(_REPUBLIC, place.end) and not lies_abroad(place) and is_foreign(page, place)
        ):  # 顿涅茨克|人民共和国
            end = place.end + len(_REPUBLIC)
            return replace(place, end=end, name=text[place.start : end], term=None)
        if (quarter := _QUARTER.match(text, place.end, ceiling)) and place.parts and not is_foreign(page, place):
            return replace(place, end=quarter.end(), name=chain_name(place.parts) + quarter[0], term=None)
        if part := _province(page, place, ceiling) or _town(page, place, ceiling):
            return replace(place, end=part, name=text[place.end : part], term=None)
        party = _PARTY.match(text, place.end) if text.find("党", place.end, ceiling) > 0 else None
        if party and party.end() <= ceiling:
            place = replace(place, end=party.end())
    if text.endswith("党", place.start, place.end):
        place = replace(place, label="ORG", name="", term=None, parts=())
    return place


def city_abroad(page: Page, span: Span) -> Span | None:
    """The state with which what is taken for a body begins, if the rest is one of its cities."""
    states = [place for place in page.places_at(span.start) if lies_abroad(place)]
    return next((state for state in states if _province(page, state, span.end) == span.end), None)


#: The side of a province, by its one character, before a city or county there: 川南|宜宾.
_SIDE_OF_PROVINCE = re.compile("[冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新][东西南北中]\\Z")


def sided(page: Page, start: int, place: Span) -> Span | None:
    """A city or county with the side of its province that stands before it, from where this begins: 川南|宜宾."""
    side = _SIDE_OF_PROVINCE.fullmatch(page.text, start, place.start)
    return replace(place, start=start) if side and place.parts and _is_in(page, place, side[0][0]) else None


def join_sides(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the side of a province and the city or county there behind it as one: 滇北|昭通."""
    text = page.text
    found: list[Span] = []
    for span in spans:
        side = _SIDE_OF_PROVINCE.search(text, max(0, span.start - 2), span.start) if span.label == "REGION" else None
        if side and span.parts and _is_in(page, span, side[0][0]):
            before = found[-1] if found else None
            if before is not None and (before.label, before.start, before.end) == ("REGION", *side.span()):
                found.pop()
            if not found or found[-1].end <= side.start():
                span = replace(span, start=side.start())
        found.append(span)
    return found


def _is_in(page: Page, place: Span, short: str) -> bool:
    """Whether a place is a city or county of the province that goes by a character."""
    around = page.lexicon.vocabulary.ancestors(place.parts[-1])
    return any(short in outer.all("abbreviation") for outer in around)
