"""Organs of towns and townships, named with their town or by its kind alone: 九龙镇政府, 镇纪委, 街道办事处."""

from __future__ import annotations

import re

from kg.extract.organs.zones import zone_office
from kg.extract.page import Page
from kg.extract.places.regions import RURAL, TOWNS
from kg.extract.spans import Span

_BODY = re.compile(
    "(?P<town>镇|乡|街道)(?:人民政府|政府(?!间)|党工?委|(?<=街道)办事处|(?<=街道)办(?!事)|纪委(?!员)|人大(?!代表|主席|副主席|工作|机关)|派出所|综合执法队)"
)
#: The name of a town between a known place and the kind of town.
_NAME = re.compile("(?!各)[一-龥]{1,5}")
#: The name of a town behind a mark: 、东安路|街道办事处.
_LISTED = re.compile(
    "(?:^|[，、。；：（\n其在到由向])(?P<name>(?!各|有关|相关|全|当地|所在|附近|基层|多个|部分|乡|某)(?:(?![的了和与及在到对为将是有这该每])[一-龥]){2,4}|[一-龥](?<![省市县区镇乡村府委])和)$"
)
_LONGEST = 6
#: What the party's committee of a town without a name is a part of: 镇|党委书记.
_OFFICERS = ("书记", "副书记", "委员")
#: Behind what a body of the town stands that the text speaks of.
_ALONE = "，。、；：（\n由经和与及向在了着的对"


def town_organs(page: Page, regions: list[Span]) -> list[Span]:
    """The governments, party committees and police stations of towns."""
    if not any(town in page.text for town in TOWNS):
        return []
    towns = {region.name for region in regions if region.name.endswith(RURAL)}
    found = []
    for match in _BODY.finditer(page.text):
        start = _start(page, match, regions, towns)
        if start >= 0:
            name = zone_office(page.text[start : match.end()])
            found.append(Span(start, match.end(), "ORGAN", name=name, confidence=0.85))
    for body in found:  # 静海县团泊镇党委, later |团泊镇党委
        words = page.text[body.start : body.end]
        whole = next((o for o in found if o.start < body.start and page.text.endswith(words, o.start + 1, o.end)), body)
        body.name = whole.name
    return found


def _start(page: Page, match: re.Match[str], regions: list[Span], towns: set[str]) -> int:
    """Where the name of a town's body begins: with a known place, with a town named before, or with its kind; else -1."""
    text, at = page.text, match.end("town")
    for region in regions:
        if (
            region.end <= match.start()
            and match.start() - region.end < 6
            and (
                _NAME.fullmatch(text, region.end, match.start())
                and not any(end in page.breakers for end in range(region.end + 1, at))
            )
        ):
            return region.start
    known = [town for town in towns if text.endswith(town, 0, at)]
    if known:
        return at - len(max(known, key=len))
    led = text.endswith(("党委", "党工委"), match.start(), match.end()) and text.startswith(_OFFICERS, match.end())
    if named := _LISTED.search(text, max(0, match.start() - _LONGEST), match.start()):
        return -1 if led and text[named.start("name") - 1] != "其" else named.start("name")
    return -1 if led else match.start() if match.start() and text[match.start() - 1] in _ALONE else -1
