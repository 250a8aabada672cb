"""What the tagger passes over or sees a part of: zones and towns, embassies, parties, bodies named with their place."""

from __future__ import annotations

import re

from kg.extract.documents.official import find_parties, in_a_group, signers
from kg.extract.organs.composed import GENERAL_OFFICES
from kg.extract.organs.resident import RESIDENT
from kg.extract.page import Page
from kg.extract.places.kinds import TOWNS, lies_abroad
from kg.extract.places.regions import NO_DIVISION_WORD
from kg.extract.spans import BODIES, Span, Tagged, clear_of
from kg.extract.tagging.states import add_behind_states
from kg.extract.tagging.titled import add_titled
from kg.model import Label

#: Ends of names that stand for one body where a place stands before them.
_BODIES = (
    "协会",
    "学会",
    "联合会",
    "研究会",
    "促进会",
    "商会",
    "保护中心",
    "服务中心",
    "事务中心",
    "研究中心",
    "研究院",
    "研究所",
    "学院",
    "大学",
    "管理局",
    "航空",
)
#: What tells that there are several of such a body.
_SEVERAL = re.compile(r"各|\d[家所个]|新建")
#: Ends of the names of zones and clusters of cities, and of towns.
_ZONES = (
    "城市群",
    "都市圈",
    "经济圈",
    "沿海经济带",
    "综合试验区",
    "综合保税区",
    "国际陆港",
    "国际空港",
    "开发区",
    "经开区",
    "高新区",
    "片区",
    "科学城",
)
_LAST = frozenset(word[-1] for word in (*_ZONES, *TOWNS))
#: What is told by the form of its name, with what a text holds in which it stands, if that is quicker to see: embassies and consulates of China,
#: and bodies of states that are named by one character; 中办、国办.
_TOLD: tuple[tuple[tuple[str, ...], re.Pattern[str], Label], ...] = (
    (("国办", "中办"), GENERAL_OFFICES, "ORGAN"),
    (
        ("中心", "研究院"),
        re.compile("中[一-龥](?<![国部央心小])(?:文明|文化|科技|人文|教育|创新)[一-龥]{1,8}?(?:中心|研究院)"),
        "ORG",
    ),
    (
        ("组织“", "武装“"),
        re.compile("(?<=(?:极端|恐怖|武装|民兵|贩毒|叛乱)(?:组织|武装)“)(?!伊斯兰国”)[^“”，。\n]{2,12}(?=”)"),
        "ORG",
    ),
    (
        ("组织“", "团体“"),
        re.compile("(?<=(?:民间|慈善|环保|公益|人权|志愿|学生|妇女|青年)(?:组织|团体)“)[^“”，。\\n]{2,14}(?=”)"),
        "ORG",
    ),
    (
        ("航",),
        re.compile(
            "(?:韩亚|印尼鹰|美联|[马亚法泰港英日加埃俄狮国南东海川厦深山])航"
            "(?=[A-Z]{1,2}\\d|客机|航班|班机|方面|公司|发言人|首席|总裁|表示|宣布|证实|称|失联|今[天日]|已)"
        ),
        "ORG",
    ),
    (
        ("中国男", "中国女"),
        re.compile("中国[男女](?:足|排|篮|曲|垒|手)(?![球联坛将子孩]|[一-龥]{0,4}赛|世界杯|超|甲|项目|运动)"),
        "ORG",
    ),
    (
        ("首府", "首都"),
        re.compile(
            "(?<=首[府都])(?!所在|城市|各|多|周边)(?:(?![的和与及等在是、])[一-龥]){2,7}?市(?![民场政中委长区内郊])"
        ),
        "REGION",
    ),
    (
        ("中心",),
        re.compile(
            "中国(?:(?![的是在与和将为了及等对以])[一-龥]){0,9}?(?:卫星|遥感|地面站|应用|预报|台网|数据|测绘|结算|检测)中心(?![城区地镇点任])"
        ),
        "ORG",
    ),
    (("指导组",), re.compile("中央赴[一-龥]{2,3}(?:等地)?指导组"), "ORGAN"),
    (
        ("选举委员会", "最高"),
        re.compile("(?:最高|中央|独立)选举委员会|最高(?:宪法|上诉)法院"),
        "ORG",
    ),
    (("“基地”组织",), re.compile("“基地”组织"), "ORG"),
    (
        ("调查组",),
        re.compile("(?:国务院)?[一-龥]{0,12}“\\d{1,2}[·.．]\\d{1,2}”(?:特别|重大|较大|一般)*[一-龥]{2,10}?事故调查组"),
        "ORGAN",
    ),
    (
        ("联合国",),
        re.compile(
            "联合国(?:(?![的了和与及在对将是为])[一-龥]){2,18}?(?:特派团|稳定团|支助团|观察团|援助团|援助使团|临时部队|维和部队|脱离接触观察员部队|停战监督组织)"
        ),
        "ORG",
    ),
    (("超",), re.compile("国家超(?:级计算|算)[一-龥]{2,4}?(?:分)?中心"), "ORG"),
    (("考察队",), re.compile("中国第\\d+次(?:南极|北极|北冰洋)[一-龥]{0,4}考察队"), "ORG"),
    (("联席会议办公室",), re.compile("(?:全国|国务院|国家)[一-龥]{2,20}联席会议办公室"), "ORGAN"),
    (
        ("驻",),
        re.compile(
            "中国(?:常)?驻[一-龥]{2,9}?(?:大使馆|使馆|总领事馆|总领馆|使团(?!长)|代表团(?=团长|发言人))|中国常驻[一-龥]{2,18}?代表团(?!团长)"
        ),
        "ORGAN",
    ),
    (
        (),
        re.compile("[乌俄美伊叙黎韩](?:政府(?!军|间)|军方(?!面|向)|武装力量|武装部队|情报局|中情局|总[统理]办公室)"),
        "ORG",
    ),
    (
        ("舰",),
        re.compile("[俄美英法日韩朝印](?:[东西南北]方|黑海|波罗的海|太平洋|大西洋|里海|第[一二三四五六七八九十]+)舰队"),
        "ORG",
    ),
)
_DIVISIONS = ("prefecture", "county")
#: Behind what a character names a state.
_EDGE = re.compile("(?:^|[^一-龥]|[表日])$")
_ORGAN: Label = "ORGAN"


def add_overlooked(page: Page, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """The mentions with those that the tagger passes over or sees a part of."""
    if "（" in page.text:
        names = _close_brackets(page.text, names)
    names = _add_told(page, _add_parties(page, _add_bodies(page, ruled, _mend_places(page, ruled, names))))
    return add_titled(page, add_behind_states(page, _foreign_bodies(page, names)))


def _close_brackets(text: str, names: list[Tagged]) -> list[Tagged]:
    """The mentions without half a bracket: 刚果（+金）军方 are one, and a name that opens one ends before it."""
    found: list[Tagged] = []
    for start, end, label in names:
        if "）" in text[start:end].partition("（")[0] and found and _opens(text, found[-1], start):
            start = found.pop()[0]
        if label in BODIES and text[end : end + 1] == "）" and _opens(text, (start, end, label), end):
            end = text.rfind("（", start, end)
        if start < end:
            found.append((start, end, label))
    return found


def _opens(text: str, name: Tagged, at: int) -> bool:
    """Whether a name that ends at a place opens a bracket that it does not close."""
    return name[1] == at and text.rfind("（", name[0], at) > text.rfind("）", name[0], at)


def _mend_places(page: Page, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """The mentions with places as the rules end them, where the tagger goes astray.

    A word that begins as a division ends is none of its name (湖南|省会); a zone is one with the place that it lies in
    (广东|沿海经济带); a town behind another in a list is a place too.
    """
    text, division_words = page.text, page.lexicon.division_words
    last = [(span.start, span.end) for span in ruled if span.label == "REGION" and text[span.end - 1] in _LAST]
    longer = {start: end for start, end in last if text.endswith(_ZONES, 0, end)}
    towns = {start: end for start, end in last if text.endswith(TOWNS, 0, end)}
    found: list[Tagged] = []
    passed = 0
    for index, (start, end, label) in enumerate(names):
        if start < passed:
            continue
        if label != "REGION":
            found.append(names[index])
            passed = end
            continue
        for stop in (end - 1, end - 2):
            if text[stop : stop + 2] in division_words and _names_place(page, start, stop) and not _runs_on(text, stop):
                end = stop
                break
        passed = max(end, longer.get(start, 0))
        found.append((start, passed, label))
        ahead = names[index + 1][0] if index + 1 < len(names) else len(text)
        while towns and text[passed : passed + 1] in ("、", "和") and towns.get(passed + 1, ahead) < ahead:
            found.append((passed + 1, towns[passed + 1], "REGION"))
            passed = towns[passed + 1]
    return found


def _runs_on(text: str, at: int) -> bool:
    """Whether the last character of a division ends it, whatever word it seems to begin: 苏州市|民营企业."""
    return NO_DIVISION_WORD.match(text, at + 1) is not None


def _names_place(page: Page, start: int, end: int) -> bool:
    """Whether a place of the text or of the vocabulary is named somewhere."""
    surface = page.lexicon.surfaces.get(page.text[start:end])
    listed = surface is not None and surface.label == "REGION" and surface.terms[0].get("level") in _DIVISIONS
    return listed or any(place.end == end for place in page.places_at(start))


def _add_parties(page: Page, names: list[Tagged]) -> list[Tagged]:
    """The mentions with the issuers, addressees and receivers of copies of an official document."""
    if page.article.official is None:
        return names
    names = [place for place in names if not in_a_group(page, place)]
    for party, alone in find_parties(page):
        start, end, _ = party
        overlapping = [place for place in names if place[0] < end and start < place[1]]
        within = all((start <= a and b <= end) or label == "PROGRAM" for a, b, label in overlapping)
        if alone or within:
            names = [*(place for place in names if place not in overlapping), party]
    signed = [place for pair in signers(page) for place in pair]
    return sorted([*clear_of([(start, end) for start, end, _ in signed], names), *signed])


def _add_bodies(page: Page, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """The mentions with the bodies of which the tagger saw only the place: 云南省|青年科学家协会."""
    starts = {place[0]: place for place in names if place[2] == "REGION"}
    for span in ruled:
        place = starts.get(span.start) if span.label == "ORG" else None
        if place is None or place[1] >= span.end or page.text.startswith(("门", "长"), span.end):
            continue
        named = page.text.endswith(_BODIES, span.start, span.end) and not _SEVERAL.search(page.text, place[1], span.end)
        known = span.term is not None or named
        if known and not any(place[1] <= start < span.end for start, _, _ in names):
            names = [(span.start, span.end, "ORG") if other == place else other for other in names]
    return names


def _add_told(page: Page, names: list[Tagged]) -> list[Tagged]:
    """The mentions with embassies of China and offices of places, of which the tagger may see the place, and states in short."""
    told: list[Tagged] = [
        (office.start, office.end, "ORGAN") for office in page.organ_candidates if office.confidence == RESIDENT
    ]
    text, breakers = page.text, page.breakers
    for signs, form, label in _TOLD:
        if not signs or any(sign in text for sign in signs):
            told += [
                (*match.span(), label)
                for match in form.finditer(text)
                if label != "ORG"
                or match.start() in breakers
                or _EDGE.search(text, max(0, match.start() - 1), match.start())
            ]
    if not told:
        return names
    told = [(a, b, label) for a, b, label in told if label != "REGION" or not any(c < b and a < d for c, d, _ in names)]
    kept = [place for place in names if not any(a <= place[0] and place[1] <= b for a, b, _ in told)]
    told = clear_of([(start, end) for start, end, _ in kept], told)
    return sorted([*kept, *told])


def _foreign_bodies(page: Page, names: list[Tagged]) -> list[Tagged]:
    """The mentions with what begins with a foreign place as no organ of China: 日本|海上保安厅.

    A government that plans is no programme: 希腊政府|计划.
    """
    if "政府计划" in page.text:
        plans = [place for place in names if page.text.endswith("政府计划", place[0], place[1])]
        names = sorted([*(place for place in names if place not in plans), *((a, b - 2, _ORGAN) for a, b, _ in plans)])
    starts = {start for start, _, label in names if label == "ORGAN"}
    abroad = {place.start for place in page.region_candidates if place.start in starts and lies_abroad(place)}
    if not abroad:
        return names
    return [(start, end, "ORG" if label == "ORGAN" and start in abroad else label) for start, end, label in names]
