"""Places that the tagger joins or lets run into the words beside: 西安|青岛, 从|雄安新区, 巴黎|爱丽舍宫."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from operator import attrgetter

from kg.extract.page import Page
from kg.extract.places.ends import sided, was_district
from kg.extract.places.kinds import is_country, is_foreign
from kg.extract.places.regions import choose_place, is_feast
from kg.extract.spans import Span

#: What stands before a place and begins no name.
_LEAD = re.compile(
    "位于|当地|(?:包联|包保|结对|帮扶|联系|包扶|挂点)(?=.{2,}(?:村|社区|镇|乡|街道|县))|俄(?![罗克亥勒联国])(?=[一-龥]{3})|(?:(?<=事发)|(?<=所在)|(?<=举办)|(?<=目的))地|[从在向和与较距由把经驻]"
)
#: Short for the state before a place in it, and the end of a word for what a place is: 俄|阿斯特拉罕州, 事发地|孟菲斯市.
_SURE = ("俄", "地")
_AND = re.compile("[和与及或至到经]")
#: Sides and surroundings of a place, and words of the sentence that the end of a name spelled abroad takes in.
_BESIDE = re.compile(
    "(?:(?<=..)(?<!东中)(?<!东中西)(?:中?[东西]|[南北中])部(?:的?(?:地区|山区|城市|边境))?"
    "|(?<=..)(?:东南|东北|西南|西北)(?:部|方向|侧)?(?:地区)?"
    "|(?<=..)及?(?:周边|附近|郊区|沿海|全境|大部)(?:地区|城镇)?"
    "|(?<=..)驻[华沪穗蓉渝京港澳]|(?<=村)驻?村|(?<=[省州])山区|(?<=...)[仍时遭临穿]|(?<=[村镇乡道])任|(?:各|全部)(?:[省市县区州乡镇村]|地区|地市){1,4}|(?<=[省市])辖(?:地级市|县级市|[市县区]))$"
)
#: Ends of what is no place: buildings, roads, waters, mountains, bodies, papers, teams.
_NO_PLACE = re.compile(
    "(?:宫|青瓦台|(?<![业技创意学合范流械件])园|馆|夜市|(?<!引)桥|(?<=...)新河|[^驿]站|社|报|机场|街|路|寺|大桥|节|"
    "广场|饭店|酒店|宾馆|校区|海峡|运河|水库|大坝|火山|雪山|山脉|[^两]山口|石窟|故居|步枪|商圈|服务区|陵园|教|戏曲|主义|国家|根据地|政权|"
    "展区|国旗|王朝|问题|之乡|水乡|(?:[奥亚全大]运|冬奥|运动员|媒体|度假|民俗)村)$"
)
#: How long the name of a people is not: 科索沃省阿尔巴尼亚|族.
_LONG = 6
#: A street or a housing estate that has its name from a city.
_STREET = re.compile(r"路(?=[，。、；：）号口\d])|大道|大街(?!小巷)|小区")
#: Last characters of the names of divisions, behind which a street has a name of its own.
_DIVIDED = frozenset("省市县区州旗盟镇乡国")
#: What makes the word for taking an office of the first character of a county: 拟|任县（区）委书记.
_TO_OFFICE = tuple("拟现曾担出调历兼时继连升转接就聘选")
#: Ends of the names of bodies.
_BODY = ("会", "队", "党", "局", "厅", "大学", "学院", "学校", "医院", "公司", "集团", "军区", "边防连")
#: What is said of places anywhere.
_ANY = re.compile(
    "年来[一-龥]{1,4}|[一-龥]{2}下乡|[市县乡镇村]{1,2}包[县乡镇村户]|沿[江河海湖线街途](?:街道|村镇?)|(?:大江)?[江大]河(?:湖泊)?流域|[一-龥]{1,3}[江湖]"
    "|[一-龥]{1,4}[市县区]委|[市县区](?:、[市县区])*（[市县区](?:、[市县区])*）委?"
    "|(?:[一-龥]{0,4}?(?:周边|偏远|丘陵|平原|边境|边疆|干旱|沿海|受灾|部分|[东西南北中]部))?"
    "(?:地区|山区|郊区|灾区|沙区|矿区|林区|牧区|库区|所(?:高校|院校|大学|学校)|海岛|盆地|冰川|共和国|小山村|村寨|工业区)"
    "|(?:富裕|贫困|后进|先进|落后|帮扶|示范|试点|城中|空心|渔|小?山)村|[一-龥]*(?:(?:[大强]|贫困|薄弱|示范)县|[返回入]乡|(?<![前跃奋])进村)"
    "|[一-龥]{0,4}(?:居民|街道|机关|城镇|安置|回迁|[进入])社区|(?:高山|山区|偏远|东南)?海岛|(?:[一-龥]{2})?县市?域|开区(?:产业园|工业园)|通江达海|千山万水|山川|山河|东中西部"
    "|(?:(?:保税|智慧)?物流|工业|产业|科技)园区?|综保区|综合保税区|小镇|社区|街道|.*(?:[，。]|[今昨]天|日前|近日).*"
)
#: What a place is called before it is named: 产粮大县|安和县, 家乡|安和县.
_CALLED = re.compile(
    "(?:[一-龥]{0,4}?(?:大县|大城市|重镇)|[一-龥]{0,2}?小镇|(?:旅游)?胜地|家乡|故乡|贵国|省?城镇|首府)的?(?=[一-龥]{2})"
)
#: What a place that a longer name of the vocabulary begins with makes with it: 东北|平原.
_LAND = ("平原", "高原", "盆地", "沙地", "河谷")
#: What no name of a place has within: 中亚|班列从南昌国际陆港, 天津|逛一逛古镇, but 贵州|从江县.
_TOLD = re.compile("(?<=.)[从把被]|逛|^等[地省市国]|上市$")
#: What an airport begins with, and what follows its name: 扎耶德|国际机场, 兰州|中川机场.
_INTERNATIONAL = "国际"
_AIRPORT = ("机场", "国际机场")
#: How many the places are that a list ends with: 安徽|三省.
_COUNTED = re.compile(
    "(?:内地|沿海|沿线|下辖)?[二两三四五六七八九十多]+个?(?:[国省市县区州]|地市|市县|县区|乡镇|村镇|城市)"
)
#: What is done in a place, behind its name: 某某县|调研县域, and the number of those that a list ends with, behind the last.
_DONE_THERE = re.compile("(?<=[省市县区旗州镇乡村园])(?:调研|考察|视察|检查|督导|走访|慰问|开展|召开|举行|举办)")
_ALL_OF_LIST = re.compile("(?:[两二三四五六七八九]个?[省市县区州旗](?:市|县)?)+\\Z")
#: Whose title begins with what they are charged with: 中东问题|特使.
_ENVOYS = ("特使", "特别代表")
_DIVISIONS = ("province", "prefecture", "county")
_LANDSCAPE = ("湖", "江", "河", "山", "海")
_PART = re.compile("(?:[东西南北中]|中[东西])部(?:地区)?|[东西][南北]地区")
#: A part of a state, before a town in it.
_PART_OF_STATE = re.compile("(?:[东西南北][东西南北]?|中)部(?![新落族])")
#: A mountain or water, before the place in which that is named.
_WATER = re.compile("[一-龥]{2,3}[山河湖]")
#: How long a short name is, and what makes it a side or one of two.
_SHORT = 2
_SIDE = re.compile("方(?!面|向|案|便|式)")
_CHINA, _AMONG = "中", "其当之集"
#: Characters for the part of a place before it.
_SIDES = "东西南北中"
#: What makes a part of the country one of another state: 该国|西部地区.
_ITS_OWN = ("该国", "该国的")
_DOT = "·"
#: What makes a language of a country: 越南|语, 西班牙|文版.
_LANGUAGE = re.compile("语(?![文录])|文(?=[、，。；）和及与版等译])")
#: Who rules 阿曼 and 文莱 bears a title that is a country's name too.
_SOVEREIGN = "苏丹"


#: What begins names of places and counts machines, and a number before it.
_UNITS, _NUMBER = ("台中", "台南", "台东", "台北"), re.compile("[\\d十百千万数几余多两]$")


def settle_places(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the places that no vocabulary lists as their words show them."""
    known = {place.start: place for place in sorted(page.region_candidates, key=attrgetter("end")) if place.term}
    settled: list[Span] = []
    for index, span in enumerate(spans):
        if span.label != "REGION":
            settled.append(span)
        elif (
            _is_relation(page, span)
            or _is_part(page, settled, span)
            or _is_language(page, span)
            or _names_no_place(page.text, span)
        ):
            continue
        elif span.term is None:
            settled += _settle(page, span, known)
        elif (named := known.get(span.start)) is span:
            settled.append(span)
        elif named is not None and (
            _goes_on(page.text, named, span, spans[index + 1 : index + 2])
            or (page.text.endswith(_LAND, named.start, named.end) and named.start < span.end < named.end)
        ):
            settled.append(replace(named))
        elif page.text[span.start : span.end] not in page.lexicon.word_regions:
            settled.append(_among_namesakes(page, span))
    return settled


def _names_no_place(text: str, place: Span) -> bool:
    """Whether a city's name is that of a street or the word for a feast: 沙湾|路, 七十周年|大庆."""
    street = text.startswith(("路", "大"), place.end) and text[place.end - 1] not in _DIVIDED
    if text[place.start] in "万亿千百" and text[place.start - 1 : place.start].isdigit():
        return True  # 254|万|山区
    if text.startswith("日本", place.start) and text[place.start - 1 : place.start].isdigit():
        return True  # 22|日|本版
    if text.startswith(_UNITS, place.start) and _NUMBER.search(text, max(0, place.start - 2), place.start):
        return True  # 数百|台中|远程火炮
    if text[place.start] == "任" and text[place.start - 1 : place.start] in _TO_OFFICE:
        return True  # 拟|任县|委书记
    people = place.end - place.start < _LONG and text.startswith("族", place.end)
    if people and not text.startswith("族自治", place.end):
        return True  # 蒙古|族, 俄罗斯|族
    return (street and _STREET.match(text, place.end) is not None) or is_feast(text, place.start)


def _is_relation(page: Page, place: Span) -> bool:
    """Whether a country by its short name stands for a side or for relations with it: 中|印尼友好, 埃塞|方."""
    if place.end - place.start > _SHORT or place.term is None or not is_country(place.term):
        return False
    text = page.text
    if text[place.start : place.end] == place.term.name:
        return False
    related = text[place.start - 1] == _CHINA and text[place.start - 2] not in _AMONG
    return related or _SIDE.match(text, place.end) is not None


def _is_language(page: Page, place: Span) -> bool:
    """Whether a country names a language: 西班牙|文版; the tagger may have taken it whole: 越南文."""
    end = place.end - (place.term is None)
    if not _LANGUAGE.match(page.text, end):
        return False
    if place.term is not None:
        return is_country(place.term)
    country = page.lexicon.surfaces.get(page.text[place.start : end])
    return country is not None and country.label == "REGION" and is_country(country.terms[0])


def _is_part(page: Page, before: list[Span], place: Span) -> bool:
    """Whether what is a part of China elsewhere is one of the place right before it or of the state told of: 加沙城|西部地区."""
    text = page.text
    if (
        text.endswith("东中西部", 0, place.end)
        or not text.endswith(("地区", "部"), place.start, place.end)
        or not _PART.fullmatch(text, place.start, place.end)
    ):
        return False
    if text.startswith("中西部", place.start) and text.endswith("东", 0, place.start):
        return True  # 东|中西部地区
    behind = bool(before) and before[-1].end == place.start and before[-1].label == "REGION"
    if behind or text.endswith(_ITS_OWN, 0, place.start):
        return True
    if text.endswith("中国", 0, place.start):
        return False  # 中国|东北地区|和俄罗斯远东地区
    others = [one for one in page.region_candidates if not _PART.fullmatch(text, one.start, one.end)]
    return bool(others) and not ("我国" in text or "全国" in text) and all(is_foreign(page, one) for one in others)


def _goes_on(text: str, chain: Span, place: Span, behind: list[Span]) -> bool:
    """Whether a place is the first of a chain of divisions, of which the tagger passed over the rest: 福建|仙游."""
    nested = len(chain.parts) > len(place.parts) and chain.end > place.end and chain.parts[-1] is chain.term
    if not nested or chain.parts[-1].get("level") == "zone":
        return False
    lake = text.endswith(_LANDSCAPE, chain.start, chain.end) or text.startswith(_AIRPORT, chain.end)
    return not lake and not (behind and behind[0].start < chain.end)


def _among_namesakes(page: Page, place: Span) -> Span:
    """A place that the tagger alone found: of those of its name one near the others named, else of the highest level."""
    surface = page.lexicon.surfaces.get(page.text[place.start : place.end])
    if surface is None or len(surface.terms) < 2:
        return place
    named = {part.id for other in page.region_candidates for part in other.parts}
    around = page.lexicon.vocabulary.ancestors
    near = tuple(term for term in surface.terms if any(outer.id in named for outer in around(term)))
    term = choose_place(page, surface.terms, [])
    if near and term.get("level") != "area":
        term = choose_place(page, near, [])
    return replace(place, term=term, name=term.name, parts=(term,))


def _settle(page: Page, place: Span, known: dict[int, Span]) -> Iterable[Span]:
    """What the words of a place name: one, several or none."""
    text = page.text
    there = known.get(place.start + _SHORT)
    if there is not None and there.end == place.end and (whole := sided(page, place.start, there)):
        return (whole,)
    first = known.get(place.start) or _beginning(page, place)
    if first is not None and (first.end > place.end or text[first.start : first.end] in page.lexicon.word_regions):
        first = None
    if _ANY.fullmatch(text, place.start, place.end) or text[place.end - 1] == "·":
        return (replace(first),) if first else ()
    if done := _DONE_THERE.search(text, place.start + 2, place.end):
        return _settle(page, _cut(page, place, place.start, done.start()), known)
    if text[place.start - 1] in "、和" and (counted := _ALL_OF_LIST.search(text, place.start, place.end)):
        listed = counted.start() >= place.start + _SHORT
        return (_listed_place(page, _cut(page, place, place.start, counted.start())),) if listed else ()
    called = _CALLED.match(text, first.end if first else place.start, place.end)
    if called and called.end() < place.end:
        named = known.get(called.end())
        named = replace(named) if named and named.end == place.end else _cut(page, place, called.end(), place.end)
        return (replace(first), named) if first else (named,)
    lead = _LEAD.match(text, place.start, place.end)
    if lead and place.start not in known and (lead.end() in known or len(lead[0]) > 1 or lead[0] in _SURE):
        return _settle(page, _cut(page, place, lead.end(), place.end), known)
    last = next((at for at in (1, 2) if (end := known.get(place.start + at)) and end.end == place.end), 0)
    begun = first is None and text[place.start] not in _SIDES and text[place.start - 1] != _DOT
    if last and begun and not (was_district(page, place) or is_foreign(page, known[place.start + last])):
        return (replace(known[place.start + last]),)  # 镌刻|下大湾区
    part = _PART_OF_STATE.match(text, first.end) if first is not None and is_foreign(page, first) else None
    if first is not None and part and part.end() < place.end - 1:
        return (replace(first), _cut(page, place, part.end(), place.end))  # 意大利|中部|阿马特里切镇
    water = _WATER.match(text, place.start, place.end) if begun else None
    if water and (there := known.get(water.end())) and there.end == place.end:
        return (replace(there),)  # 祁连山|青海
    second = known.get(first.end) if first else None
    if first is not None and second is not None and second.end == place.end and _apart(page, first, second):
        return (replace(first), replace(second))
    if parts := _listed(page, place, known):
        return [part for span in parts for part in _settle(page, span, known)]
    if text.endswith("地区", place.start, place.end) and text.startswith("生产总值", place.end):
        return _settle(page, _cut(page, place, place.start, place.end - 2), known)
    if beside := _BESIDE.search(text[place.start : place.end]):
        return _settle(page, _cut(page, place, place.start, place.start + beside.start()), known)
    return _ended(page, place, first)


def _ended(page: Page, place: Span, first: Span | None) -> Iterable[Span]:
    """A place without what its last words name, which lies behind the division with which it begins, if it does."""
    text, start, end = page.text, place.start, place.end
    if first is not None:
        rest = text[first.end : end]
        told = _TOLD.search(rest) or _holds_verb(page, first.end, end)
        if not rest or rest == _SOVEREIGN or _COUNTED.fullmatch(rest) or told:
            return (replace(first),)
    if text.endswith(_BODY, start, end):
        return (replace(place, label="ORG", name="", parts=()),) if first else ()
    airport = text.endswith(_INTERNATIONAL, start, end) or text.startswith(_INTERNATIONAL, end - 1)
    airport = airport or (first is not None and text.startswith(_AIRPORT, end) and not _state(page, first))
    if airport or (_NO_PLACE.search(text, start, end) and not text.startswith(_ENVOYS, end)):
        return (replace(first),) if first else ()
    return (place,)


def _beginning(page: Page, place: Span) -> Span | None:
    """The divisions with whose names a place begins that a rule found by its kind: 浙江杭州|亚运村."""
    found: Span | None = None
    for start, end, surface in page.names:
        if start != (found.end if found else place.start) or end >= place.end or surface.label != "REGION":
            continue
        if surface.weak:
            break
        term = choose_place(page, surface.terms, [found] if found else [])
        found = Span(place.start, end, "REGION", term.name, term, parts=(*found.parts, term) if found else (term,))
    return found


def _holds_verb(page: Page, start: int, end: int) -> bool:
    """Whether a word that breaks phrases stands right behind a place of the text, or behind one more character."""
    return page.has_breaker(start + 2, min(start + 4, end))


def _cut(page: Page, place: Span, start: int, end: int) -> Span:
    """A part of a place, named as it stands."""
    return replace(place, start=start, end=end, name=page.text[start:end], parts=())


def _listed_place(page: Page, place: Span) -> Span:
    """A place as the vocabulary knows it, even by a name that is a word of its own elsewhere."""
    surface = page.lexicon.surfaces.get(place.name)
    if surface is None or surface.label != "REGION":
        return place
    term = choose_place(page, surface.terms, [])
    return replace(place, name=term.name, term=term, parts=(term,))


def _apart(page: Page, first: Span, second: Span) -> bool:
    """Whether of two divisions side by side, the first of which does not hold the second, the first ends a name."""
    wording = page.text[second.start : second.end]
    if second.term is None or wording == _SOVEREIGN or wording in page.lexicon.word_regions:
        return False
    if is_country(second.term):  # 加沙|巴勒斯坦
        return first.term is not second.term
    lake = wording.endswith(_LANDSCAPE) and wording != second.term.name  # 江苏太湖
    return not _state(page, first) and second.term.get("level") in _DIVISIONS and not lake


def _state(page: Page, place: Span) -> str:
    """The state abroad that a place is or lies in."""
    around = (place.parts[0], *page.lexicon.vocabulary.ancestors(place.parts[0]))
    return next((term.id for term in around if is_country(term)), "")


def _listed(page: Page, place: Span, known: dict[int, Span]) -> list[Span]:
    """Two places that 和 joins, each listed or spelled as names abroad are: 罗斯托夫|和|卡卢加地区."""
    spelling = page.lexicon.name_characters
    for joint in _AND.finditer(page.text, place.start + 2, place.end - 2):
        sides = (place.start, joint.start()), (joint.end(), place.end)
        listed = [start in known and known[start].end <= end for start, end in sides]
        spelled = [spelling.issuperset(page.text[start:end].removesuffix("地区")) for start, end in sides]
        if all(a or b for a, b in zip(listed, spelled, strict=True)):
            return [_cut(page, place, start, end) for start, end in sides]
    return []
