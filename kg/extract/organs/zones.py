"""Administrations of zones, and the bodies of the party there: 经济开发区管理委员会, 高新区党工委."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.places.home import Home
from kg.extract.places.kinds import chain_name
from kg.extract.spans import Span

_ZONE_OFFICE = re.compile(
    r"[一-龥]{0,8}(?:开发区|新区|高新区|经开区|保税区|保税港区|示范区|园区|自贸区|试验区|合作区|度假区|集聚区|集中区|功能区|(?<=[一-龥])园|科学城)(?:管理委员会|管委会|党?工委|执行委员会|执委会)"
)


#: What stands for the place of a zone: 市|经济技术开发区.
_PLACE_WORDS = "市县区"


def zone_offices(page: Page, regions: list[Span], home: Home) -> list[Span]:
    """The administration of a zone that no region list holds: 经济开发区管理委员会."""
    text, breakers = page.text, page.breakers
    spans: list[Span] = []
    if not any(word in text for word in ("管委会", "管理委员会", "工委", "区执")):
        return spans
    for match in _ZONE_OFFICE.finditer(text):
        start = match.start()
        for position in range(match.end() - 6, start, -1):
            if position in breakers or text[position - 1] in "原任、，":
                start = position
                break
        region = next((r for r in regions if r.parts and r.start <= start and r.end >= start), None)
        name = text[start : match.end()]
        parts = region.parts if region else ()
        if region is None and name[0] in _PLACE_WORDS and (found := home.find(name[0], start)):
            parts, name = found, chain_name(found) + name[1:]  # 市|经济技术开发区管委会
        if region is not None and region.start == start:
            name = chain_name(parts) + name[region.end - start :]
        name = zone_office(name)
        spans.append(Span(start, match.end(), "ORGAN", name=name, parts=parts, confidence=0.85))
    return spans


#: What the offices of a zone are called in full; both ends are as long.
_OFFICES = ("管理委员会", "工作委员会")


#: The party's committee and the government of a town with a name.
_OF_TOWN = re.compile("(?P<town>.{2,}(?:[镇乡]|苏木))(?P<body>党委|政府)")


#: The party's committee of a city or county that no list holds, and a department of it.
_OF_CITY = re.compile(
    "(?!中国共产党)(?P<city>(?:(?![市县前原任兼的])[一-龥]){2,9}[市县])委(?P<part>|办公室|[一-龥]{2,4}部|组织部|政法委)"
)
#: The party's committee of a zone.
_OF_PARTY = re.compile("(?P<zone>.+?)(?:党|(?<=[区园城]))工委")


def zone_office(name: str) -> str:
    """The administration of a zone or town or the party's body there in full: 经开区管委会, 经开区党工委, 九龙镇党委."""
    if name.endswith(("管委会", "执委会")):
        return name[:-3] + ("管理委员会" if name.endswith("管委会") else "执行委员会")
    if town := _OF_TOWN.fullmatch(name):
        return f"中国共产党{town['town']}委员会" if town["body"] == "党委" else f"{town['town']}人民政府"
    if city := _OF_CITY.fullmatch(name):
        return f"中国共产党{city['city']}委员会{city['part']}"
    of_party = _OF_PARTY.fullmatch(name)
    return f"中国共产党{of_party['zone']}工作委员会" if of_party else name


def office_of_zone(organs: list[Span], start: int) -> str:
    """The administration of the zone whose office the text names last before a place, or ``""``."""
    offices = [span for span in organs if span.end <= start and span.name.endswith(_OFFICES)]
    name = max(offices, key=lambda span: span.start).name if offices else ""
    return name.removeprefix("中国共产党")[: -len(_OFFICES[0])] + _OFFICES[0] if name else ""
