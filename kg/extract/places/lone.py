"""Places that stand alone, which no list holds: villages behind a preposition, zones, basins, towns listed as such."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words, is_word
from kg.extract.page import Page
from kg.extract.places.below import NO_PLACE, OF_A_TOWN, TOWN_NAME
from kg.extract.places.kinds import TOWNS, is_foreign
from kg.extract.places.towns import village_end
from kg.extract.spans import Span

#: A place named only by its own kind behind a preposition: 在长坡彝族村, 来到龙门镇.
_ALONE = re.compile(
    r"[在到赴往抵进走深位](?:(?<=[在到赴往抵])|(?<=[到进])了|(?<=进)入|(?<=走)进|(?<=深)入"
    r"|(?<=位)于)((?:[一-龥]{2,6}?(?:自治县|族村|街道|社区|嘎查|苏木|县|(?<!红)旗|[^、地园景厂校社小城新片市郊灾山湖]区)"
    r"|[一-龥]{1,6}?(?:[^农城新郊乡镇、]村|[^城乡集村小古、]镇|[^城家故下、]乡)))"
    r"(?=[，、。；考调视看走察慰的]|开展|[一-龥]{1,6}(?:水库|大桥|基地|小学|中学|项目|现场))"
)
#: A zone that stands alone, by a name of its own or by its kind only: 莅临|经开区|调研.
_ZONE_ALONE = re.compile(
    "(?<=[，。、；：）“\n在到赴临与和及对了为由是解察视于含])(?!国家|[省市全各该本老以年家区县赴到在]|城市|重点|现代|经济|高新|高水平|一流|世界|建设|[工产农]业|[省市县区]级|国际|大学|该|各|现代|特色)"
    "(?:(?![于了的让使把被])[一-龥]){2,3}(?:高新区|经开区|新区|科技城|科学城|工业园区|产业园区)(?![管法检公税]|党|工委|人大|政协)"
    "|(?<=[临到赴])(?:高新区|经开区)(?=[，。、；考调视])"
)
#: The basin of a river or lake, and a part of another country that lies in a part of it: 伊拉克东部|迪亚拉省.
_BASIN = re.compile("(?<=[，。、；：“\n在到和及与对是])(?:(?![各全该本整的了])[一-龥]){1,3}[江河湖海水]流域")
_PROVINCE = re.compile("[东西南北中]部的?(?P<name>[一-龥]{2,7}?[省州])")
#: A village that a sentence begins with and says where it lies: 某某族村|位于.
_SITUATED = re.compile(r"(?:^|[\n。])[ 　]*((?:(?![的了在和与是该])[一-龥]){2,7}?(?:村|社区))(?=位于|地处|坐落)")
#: A village that a clause begins with, of whose people or things it tells: 典角村|的藏族姑娘, 青杠村|村民.
_VILLAGE = re.compile(
    r"(?:^|[\n。，；“])[ 　]*(?:目前|如今|眼下|当前|今年"
    r"|近年来)?，?(?P<name>(?!从|把|被|对|让|使|将|我|他|她|它)(?:(?![的了在和与是该这那各全本每某几个到进来去为有等以里也都就还])[一-龥]){2,4}?(?<![农新乡渔山小古老])村)"
    "(?=村民|村委会|党支部书记|的(?=[一-龥]))"
)
#: A town that no list holds, where its name may begin: 来自|晨河乡|的农民.
_TOWN = re.compile(
    "(?:(?<![一-龥、])|(?<=[在到来自向往赴从与和及由经是了进过])|(?<=该[县市区]))"
    "(?![各全使让令把该本这那某几多每其有乡一两二三四五六七八九十在到来自向往赴从与和及由经是]|中国|最大|其他|传统|特色|美丽)"
    f"(?P<name>{TOWN_NAME}){OF_A_TOWN}"
)
_TOLD_OF = ("村村民", "村村委", "村党支部", "村的")
_LIES = ("村位于", "村地处", "村坐落", "社区位于", "社区地处", "社区坐落")
#: Another one in a list of such.
_ALONE_TOO = re.compile(r"[、和]([一-龥]{2,5}?(?:镇|乡|街道|苏木|嘎查))(?=[，、。；考调视看走察慰的等和就督检])")
#: A village of the place before it.
_OF_PLACE = re.compile(
    "的(?P<name>(?![小一多几]|.?[古山渔水]村|传统|美丽|未来|生态|特色|民族|智能|智慧|数字|幸福|和谐|老旧)(?:(?![的了各])[一-龥]){2,4}?(?:村(?!落|民|庄)"
    "|社区))(?=[，。、；]|位于|是|请|通过|有|里|正|居民|村民|党|书记|推出|创新|小广场)"
)
#: Towns in a list of offices: 县政府办、水利局、|侯庙镇、后方乡|负责同志.
_TOWNS_BEHIND = re.compile("(?<=[局办院委心部站镇乡道]、)[一-龥]{2,4}?(?:镇|乡|街道)(?=[、等负和主党相及])")
#: One more place of a list.
_JOINTS = ("、", "和", "与", "及")
_LISTED = re.compile("[、和与及](?P<name>[一-龥]{3,7}?[市州省郡町])(?![长中])")
#: The rest of a list of towns abroad: 圣何塞|、兰开斯特|等地.
_REST = re.compile("(?:[、和与及][一-龥]{2,7}?)+(?=等(?:多?地|多?市|多个城市|城市|城镇))")
_ITEM = re.compile("[^、和与及]+")
#: How sure a place is that only its kind and what stands around it give away.
LONE = 0.7


def find_lone_places(page: Page) -> list[Span]:
    """Villages, towns and counties that stand alone behind a preposition (在长坡彝族村)."""
    found: list[Span] = []
    if ("村" in page.text or "社区" in page.text) and any(words in page.text for words in _LIES):
        situated = (match for match in _SITUATED.finditer(page.text) if not NO_PLACE.search(match[1]))
        found += [Span(*match.span(1), "REGION", name=match[1], confidence=LONE) for match in situated]
    if any(words in page.text for words in _TOLD_OF):
        told = (match for match in _VILLAGE.finditer(page.text) if not NO_PLACE.search(match["name"]))
        found += [
            Span(*match.span("name"), "REGION", name=match["name"], confidence=LONE)
            for match in told
            if not is_word(match["name"][:-1]) and not page.has_breaker(match.start("name") + 1, match.end("name"))
        ]
    if any(kind in page.text for kind in TOWNS[:2]):
        found += _towns(page)
    for match in _ALONE.finditer(page.text):
        place: re.Match[str] | None = match
        while place is not None and not NO_PLACE.search(place.group(1)):
            found.append(Span(place.start(1), place.end(1), "REGION", name=place.group(1), confidence=LONE))
            place = _ALONE_TOO.match(page.text, place.end(1))
    found += _in_places(page)
    return found + _zones(page) + _basins(page) + _listed_towns(page) + _listed_abroad(page)


def _towns(page: Page) -> list[Span]:
    """Towns by names that are made of no words."""
    told = (match.span("name") for match in _TOWN.finditer(page.text))
    towns = [
        (start, end)
        for start, end in told
        if not NO_PLACE.search(page.text, start, end)
        and not page.has_breaker(start + 1, end)
        and not any(
            is_word(word) and not is_word(word, "ns")
            for word in cut_words(page.text[start : end - 1], guess=False)
            if len(word) > 1
        )
    ]
    ends = [village_end(page, end) for _, end in towns]
    return [
        Span(start, end, "REGION", name=page.text[town if end > town else start : end], confidence=LONE)
        for (start, town), end in zip(towns, ends, strict=True)
    ]


def _in_places(page: Page) -> list[Span]:
    """Villages of a place that the text says to be that place's: 江阴市|的|山泉村."""
    text = page.text
    if "村" not in text and "社区" not in text:
        return []
    villages = [
        _OF_PLACE.match(text, place.end) for place in page.region_candidates if text.startswith("的", place.end)
    ]
    return [
        Span(*village.span("name"), "REGION", name=village["name"], confidence=LONE)
        for village in villages
        if village and not NO_PLACE.search(village["name"])
    ]


def _zones(page: Page) -> list[Span]:
    """Zones that no list of zones holds."""
    text, breakers = page.text, page.breakers
    if not any(kind in text for kind in ("新区", "经开区", "科技城", "科学城", "园区")):
        return []
    zones = [zone.span() for zone in _ZONE_ALONE.finditer(text) if not NO_PLACE.search(zone.group())]
    told = [zone for zone in zones if any(len(breakers.get(at, "")) > 1 for at in range(zone[0] + 1, zone[1]))]
    return [Span(*zone, "REGION", name=text[slice(*zone)], confidence=LONE) for zone in zones if zone not in told]


def _basins(page: Page) -> list[Span]:
    """Basins of rivers, and provinces of other countries whose characters spell foreign names, that no list holds."""
    text, spelling = page.text, page.lexicon.transliteration
    places = [place.span() for place in _BASIN.finditer(text)] if "流域" in text else []
    if "部" in text and ("省" in text or "州" in text):
        provinces = [place.span("name") for place in _PROVINCE.finditer(text)]
        places += [(start, end) for start, end in provinces if spelling.issuperset(text[start : end - 1])]
    known = [(place.start, place.end) for place in page.region_candidates] if places else []
    return [
        Span(start, end, "REGION", name=text[start:end], confidence=LONE)
        for start, end in places
        if not any(a < end and start < b for a, b in known) and not any(start < at < end for at in page.breakers)
    ]


def _listed_towns(page: Page) -> list[Span]:
    """Towns that a list of towns or of offices names."""
    text = page.text
    if not any(town in text for town in TOWNS):
        return []
    places = [match.span() for match in _TOWNS_BEHIND.finditer(text) if not NO_PLACE.search(match.group())]
    return [Span(start, end, "REGION", name=text[start:end], confidence=LONE) for start, end in places]


def _listed_abroad(page: Page) -> list[Span]:
    """Towns and provinces that a list names behind a place abroad, spelled as names there are: 基辅市、|克里维里赫市."""
    text, spelling = page.text, page.lexicon.transliteration
    found: list[Span] = []
    for place in page.region_candidates:
        end = place.end + text.startswith("市", place.end)
        while (
            text.startswith(_JOINTS, end)
            and (listed := _LISTED.match(text, end))
            and spelling.issuperset(listed["name"][:-1])
        ):
            if not is_foreign(page, place) or any(listed.start("name") == at for at, *_ in page.names):
                break
            found.append(Span(*listed.span("name"), "REGION", name=listed["name"], confidence=LONE))
            end = listed.end()
        rest = _REST.match(text, place.end) if text.startswith(_JOINTS, place.end) else None
        if rest and is_foreign(page, place):
            found += [
                Span(*item.span(), "REGION", name=item[0], confidence=LONE)
                for item in _ITEM.finditer(text, *rest.span())
                if _spelled(page, item[0]) and not any(item.start() == at for at, *_ in page.names)
            ]
    return found


def _spelled(page: Page, name: str) -> bool:
    """Whether a name is spelled as those of towns abroad are, but for one character at most: 兰开斯特."""
    strange = sum(character not in page.lexicon.transliteration for character in name)
    return strange <= 1 and page.lexicon.name_characters.issuperset(name) and (not is_word(name) or is_word(name, "ns"))
