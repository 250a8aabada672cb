"""Offices of the place or body that a text speaks of, listed without it: 率|政府办、|应急管理局|等负责人, 和|合作部|部长P."""

from __future__ import annotations

import re

from kg.extract.organs.departments import OF_NO_DEPARTMENT
from kg.extract.organs.inner import OUR_HOUSE
from kg.extract.organs.local import fill
from kg.extract.page import Page
from kg.extract.places.home import Home
from kg.extract.places.kinds import lies_abroad
from kg.extract.spans import BODIES, Span, overlapping, places_of
from kg.model import Label

_KIND = "(?:局|办|委|厅|办公室|委员会|支行|分行|公司|医院|中心|学校|大队|派出所|街道|镇)"
_NAME = f"[一-龥]{{2,10}}?{_KIND}"
#: Where another of such offices follows one, how far before that it begins, and how far behind it is told what they are.
_ANOTHER = re.compile(f"{_KIND}[、和]")
_BEFORE, _BEHIND = 14, 30
#: Two such offices at least, up to what says that they are those of a list.
_LIST = re.compile(
    f"(?:{_NAME}[、和])+{_NAME}(?=等|[有相]关|(?:主要)?负责|主要领导|分管领导|单位|[，。；]|以?及|和[一-龥]{{2,8}}负责)"
)
_JOINT = re.compile("(?<=.)[、和](?!平)")
#: What says that every place has such offices.
_EACH = re.compile("各|有关|相关")
_SIGNS = ("局、", "办、", "委、", "厅、")
_SPEAKERS = ("负责人", "负责同志")
#: The shortest name that is no word of another sort, and the longest word before the first of a list.
_SHORTEST = 3
_LEAD = 6
_LEVELS = ("county", "prefecture", "province")
_CONFIDENCE = 0.75


#: One such office, up to those who speak for it, and how long that is at most.
_ALONE = re.compile(
    "(?:(?<![一-龥])|(?<=[向由经和与对让据]))(?P<name>[一-龥]{2,8}?(?:局|委|办))(?:主要|相关|有关|分管)?$"
)
_FARTHEST = 11


def add_bare_lists(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the offices of such lists, each as the text's own place has it."""
    text = page.text
    speakers = (at for sign in _SPEAKERS for at in places_of(sign, text))
    alone = (match for at in speakers if (match := _ALONE.search(text, max(0, at - _FARTHEST), at)))
    lists = [[match.span("name")] for match in alone if match["name"] in page.lexicon.endings]
    lists = [offices for offices in lists if offices[0][1] - offices[0][0] >= _SHORTEST]
    if "、" in text and any(sign in text for sign in _SIGNS):
        joints = [another.end() for another in _ANOTHER.finditer(text)]
        listed = _LIST.finditer(text, max(0, joints[0] - _BEFORE), joints[-1] + _BEHIND)
        lists += [offices for match in listed if len(offices := _offices(page, match)) > 1]
    if not lists:
        return spans
    taken = page.taken(spans)
    home = Home(page, [span for span in spans if span.label in ("REGION", "ORGAN")])
    found = []
    for start, end in sorted({office for offices in lists for office in offices}):
        if taken.find(1, start, end) < 0:  # the last of a list may be told by who speaks for it as well
            found.append(_office(page, start, end, home))
            taken[start:end] = b"\x01" * (end - start)
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _offices(page: Page, match: re.Match[str]) -> list[tuple[int, int]]:
    """Where the offices of a list stand that patterns know; of its first word, the end that is one."""
    text, endings = page.text, page.lexicon.endings
    if _EACH.search(text, max(0, match.start() - 2), match.start() + _LEAD):
        return []
    places: list[tuple[int, int]] = []
    start = match.start()
    for word in _JOINT.split(match.group()):
        end = start + len(word)
        first = start == match.start()
        names = [at for at in range(start, end - _SHORTEST + 1) if text[at:end] in endings]
        near = names and (names[0] == start or (first and (names[0] - start <= _LEAD or names[0] in page.breakers)))
        if near:
            places.append((names[0], end))
        start = end + 1
    return places


def _office(page: Page, start: int, end: int, home: Home) -> Span:
    patterns = [one for one in page.lexicon.endings[page.text[start:end]] if not one.regions]
    parts = next((parts for level in _LEVELS if (parts := home.find("", start, (level,)))), None) or ()
    known = bool(patterns and parts)
    name = fill(patterns[0], parts) if known else page.text[start:end]
    return Span(start, end, "ORGAN", name, parts=parts, confidence=_CONFIDENCE, open=not known)


#: A station or committee of a quarter or village by its own name: |城关派出所|所长P, |河西村委会|主任; and a prison.
_STATION = re.compile(
    "(?:(?<![一-龥])|(?<=[、和与及在到由经向是从对任据])|(?<=联合))(?![各该本当附辖属基有相全某和与及到在据]|[镇乡村县区市](?!.村)|街道|社区|地方|多个|部分|设立|成立)"
    "(?P<name>(?:(?![和与及的了等从对到]|基层)[一-龥]){2,5}?(?:(?:公安|边防|森林|铁路){0,2}派出所|公安分局|司法所|市场监管所|税务所|村委会|居委会|村民委员会|边检总?站"
    "|高速交警[一二三四五六七八九十]{0,2}[支大中]队|(?<![所个座家])(?<!女子)监狱(?=原?(?:党|副?监狱长|副?政委))))"
    "(?=[、，。；等和与]|(?<=监狱)[原党副监政]|副?[所队]长|副?主任|民警|辅警|教导员|指导员|负责|开展|组织|联合|参加|出席|工作人员"
    "|(?<=边检站|检总站)(?:统计|获悉|了解|介绍|移民管理|近日|今[天日]|查验|共|口岸|数据|提前|启动|加开|执勤|为|的|在|预计|累计|出入境)"
    "|(?<=派出所|安分局)(?:[一-龥]{1,2}了(?!解)|获悉|近日|日前|了解|将(?!领)|共计|创新|迅速|接到|接[报警]|民辅警|的民警|抓获|破获|成功|积极|深入|走进|结合|立案|举办))"
)
_STATIONS = (
    "派出所",
    "公安分局",
    "司法所",
    "市场监管所",
    "税务所",
    "村委会",
    "居委会",
    "村民委员会",
    "高速交警",
    "边检",
    "监狱",
)
_COMMITTEES = ("村委会", "居委会", "村民委员会")


def add_stations(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the stations and village committees that stand by their own names."""
    text = page.text
    if not (
        ("所" in text or "委" in text or "警" in text or "边检" in text or "公安分局" in text or "监狱" in text)
        and any(kind in text for kind in _STATIONS)
    ):
        return spans
    taken = page.taken(spans)
    found = []
    for match in _STATION.finditer(text):
        start, end = match.span("name")
        if taken.find(1, start, end) < 0 and not page.has_breaker(start + 1, end) and match["name"] not in _STATIONS:
            label: Label = "ORG" if match["name"].endswith(_COMMITTEES) else "ORGAN"
            whole = next((s for s in spans if s.label == label and text.endswith(match["name"], s.start, s.end)), None)
            name = whole.name if whole and whole.name else match["name"]  # 海安市公安局城东派出所, later |城东派出所
            lone = label == "ORGAN" and not whole and not name.endswith("监狱")  # of one name there is one prison
            found.append(Span(start, end, label, name, confidence=_CONFIDENCE, open=lone))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


#: A department by its kind, behind where a name may begin, and who leads it by that kind.
_DEPARTMENT = re.compile(
    "(?:^|[，、；。：\n和与及])(?P<name>(?!有关|相关|各|全|原|前|兼|时任|现任|该|本|其|党支|党总)(?:(?![的了在将是由等兼任，])[一-龥]){2,12}(?P<kind>中心|部|处|学院|研究院|系|馆|研究所|研究室|办公室|科|画院|院))$"
)
_LED_BY = {
    "中心": "主任",
    "部": "部长",
    "处": "处长",
    "学院": "院长",
    "研究院": "院长",
    "系": "主任",
    "馆": "馆长",
    "研究所": "所长",
    "画院": "院长",
    "院": "院长",
    "研究室": "主任",
    "办公室": "主任",
    "科": "科长",
}
#: Who holds an office in a department of the body named last: 1996年任|农田水利处|副处长, 担任该局|用地规划科|科长期间.
_TAKEN = re.compile(
    "(?:(?<![主责])任|从|由)(?:该[局厅部委院会行署办]|其)?"
    "(?P<name>(?:(?![的了在将是由等任从，])[一-龥]){2,12}(?P<kind>处|科|庭|司|股|研究室|办公室))$"
)
_TAKEN_BY = {**_LED_BY, "庭": "庭长", "司": "司长", "股": "股长"}
_TAKING = ("处", "科", "庭", "司", "股", "室")
_CLOSING = ("，", "。", "；", "、", "职务", "一职", "期间", "升任", "转任", "调任")


def add_taken(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the departments, named alone behind a verb of taking office and before its title."""
    text, found = page.text, spans
    for start, end in page.titles:
        if text[start - 1] not in _TAKING or not text.startswith(_CLOSING, end):
            continue
        named = _TAKEN.search(text, max(0, start - _LONGEST), start)
        if named is None or not text.endswith(_TAKEN_BY[named["kind"]], start, end):
            continue
        at = named.start("name")
        before = [span for span in found if span.label in BODIES and span.end <= at]
        if not before or any(span.label == "POSITION" and span.start < start < span.end for span in found):
            continue
        owner = before[-1]
        inside = overlapping(found, at, end)
        if (
            any(not (span.start == start and span.label == "POSITION") for span in inside)
            or owner.name in OF_NO_DEPARTMENT
        ):
            continue
        root = owner.root or owner.name
        if owner.label == "ORGAN" and owner.name.endswith(named["name"]):
            name = owner.name
        else:
            name = f"{root}{named['name']}" if owner.label == "ORGAN" else named["name"]
        body = Span(at, start, owner.label, name, parts=owner.parts, confidence=_CONFIDENCE, root=root)
        title = [] if inside else [Span(start, end, "POSITION", confidence=_CONFIDENCE)]
        found = sorted((*found, body, *title), key=lambda span: span.start)
    return found


#: What is no part of an organ of the state.
_HOUSES = ("学院", "研究院", "系", "馆", "研究所", "画院", "院")
_LONGEST = 18


def add_departments(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the departments, named alone before who leads them, of the body that the text names last."""
    text = page.text
    found: list[Span] = []
    owner: Span | None = None
    place: Span | None = None
    for index, span in enumerate(spans):
        if span.label in BODIES:
            owner, place = span, None
        elif span.label == "REGION":
            place = span
        if owner is None or span.label != "POSITION":
            continue
        after = spans[index + 1] if index + 1 < len(spans) else None
        held = after is not None and after.label == "PERSON" and after.start == span.end
        if not (held or text.startswith("、", span.end)):
            continue
        floor = max(span.start - _LONGEST, spans[index - 1].end if index else 0)
        named = _DEPARTMENT.search(text, floor, span.start)
        if named is None or not text.endswith(_LED_BY[named["kind"]], span.start, span.end):
            continue
        if not held and named["kind"] not in _HOUSES:
            continue
        start = named.start("name")
        if OUR_HOUSE.search(text, owner.end, span.start):
            continue  # 某大学…，我校|科技处|处长
        if page.has_breaker(start + 1, span.start) and "与" not in named["name"]:
            continue
        name = f"{owner.root or owner.name}{named['name']}" if owner.label == "ORGAN" else named["name"]
        abroad = place is not None and lies_abroad(place)
        label = "ORG" if abroad or named["kind"] in (*_HOUSES, "中心") else owner.label
        name = named["name"] if label == "ORG" else name
        found.append(Span(start, span.start, label, name, parts=owner.parts, confidence=_CONFIDENCE))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans
