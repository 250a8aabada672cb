"""Organs of towns and townships, named with their town or by its kind alone: 九龙镇政府, 镇纪委, 街道办事处."""

from __future__ import annotations

import re

from kg.extract.organs.zones import zone_office
from kg.extract.page import Page
from kg.extract.places.kinds import RURAL, TOWNS
from kg.extract.places.towns import town_names
from kg.extract.spans import HOLDERS, Span, overlapping
from kg.model import Label

_BODY = re.compile(
    "(?P<town>镇|乡|街道)(?:人民政府|政府(?!间)|党工?委|(?<=街道)办事处|(?<=街道)办(?!事)|纪委(?!员)|人大(?!代表|主席|副主席|工作|机关)|派出所|综合执法队)"
)
#: The name of a town between a known place and the kind of town.
_NAME = re.compile("(?!各)[一-龥]{1,5}")
#: The name of a town behind a mark: 、东安路|街道办事处.
_LISTED = re.compile(
    "(?:^|[，、。；：（\n其在到由向])(?P<name>(?!各|有关|相关|全|当地|所在|附近|基层|多个|部分|乡|某)(?:(?![的了和与及在到对为将是有这该每])[一-龥]){2,4}|[一-龥](?<![省市县区镇乡村府委])和)$"
)
_LONGEST, _LONGEST_TOWN = 6, 8
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
    for start in range(max(0, at - _LONGEST_TOWN), at - 1):
        edge = not "一" <= text[start - 1 : start] <= "龥" or text[start - 1] in _ALONE
        if edge and text[start:at] in town_names(page.lexicon):
            return start
    led = text.endswith(("党委", "党工委"), match.start(), match.end()) and text.startswith(_OFFICERS, match.end())
    if named := _LISTED.search(text, max(0, match.start() - _LONGEST), match.start()):
        return -1 if led and text[named.start("name") - 1] != "其" else named.start("name")
    return -1 if led else match.start() if match.start() and text[match.start() - 1] in _ALONE else -1


#: An office of a town behind it, before what it does or who is in it.
_OFFICE = re.compile(
    "(?!长|村|镇|间|里|上|下|级|属|区|域|党)(?:(?![的了和与及在将是等对为由到让被把])[一-龥]){0,6}?"
    "(?:办公室|(?<![镇乡道])(?<![举承主督经创开筹协交代通合兴采])办|(?:管理|监管|监督|监察)站|(?:派出|司法|财政|税务|供电|环保|国土|资源|规划|监管|监督|执法|工商|交管|计生)所"
    "|(?:执法|消防|交警)(?:大队|中队|队)|执法中心|(?:管理|环境|公安|资源|监管)分局)"
    "(?=[，。、；：（“”\n]|[和与及等对在将到]|联合(?!会)|会同|组织(?!部)|开展|召开|举办|举行|深入|工作人员|负责|[有相]关|副?[主所站队局][任长]|干部|民警|执法人员|全[员体]|人员|迅速|牵头|积极|多举措)"
)
#: The kind of a town, and who acts before a body of one that stands without its name.
_KIND = re.compile("(?P<town>镇|乡|街道)")
_WITH = ("联合", "组织", "带领", "会同", "和", "与", "及", "由")
_OF_COMPANY = "供电所"


def add_town_offices(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the offices of towns: 望里镇|应急管理站, 镇|综合执法大队."""
    text, found = page.text, spans
    for kind in _KIND.finditer(text):
        office = _OFFICE.match(text, kind.end())
        if office is None or page.has_breaker(kind.end() + 2, office.end(), page.lexicon.name_verbs):
            continue
        start = _town(page, kind, found)
        inside = overlapping(found, start, office.end()) if start >= 0 else []
        if start < 0 or any(not start <= span.start < span.end <= office.end() for span in inside):
            continue
        if any(span.label not in HOLDERS or (span.start, span.end) == (start, office.end()) for span in inside):
            continue
        label: Label = "ORG" if office[0].endswith(_OF_COMPANY) else "ORGAN"
        lone = label == "ORGAN" and start == kind.start()
        body = Span(start, office.end(), label, text[start : office.end()], confidence=0.8, open=lone)
        found = [*(span for span in found if span not in inside), body]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans


def _town(page: Page, kind: re.Match[str], spans: list[Span]) -> int:
    """Where the town begins whose kind stands somewhere, with the place that it lies in, or -1."""
    places = [span for span in spans if span.label == "REGION"]
    whole = next((place.start for place in places if place.start < kind.start() and place.end == kind.end()), -1)
    if whole >= 0:
        return whole
    if not page.text[: kind.start()] or page.text.endswith(_WITH, 0, kind.start()):
        return kind.start()
    return _start(page, kind, places, {place.name for place in places if place.name.endswith(RURAL)})
