"""The organ that a title hangs on which the text leaves out: the nearest before it that can have such a title."""

from __future__ import annotations

import re

from kg.extract.places.home import Home
from kg.extract.places.kinds import chain_name, governs, lies_abroad
from kg.extract.reading import Reading
from kg.extract.spans import BODIES, HOLDERS, Span
from kg.vocabulary import Term

CABINET = "国务院"
#: What the organ of an office may have been told by.
_EARLIER = (*HOLDERS, "EVENT")
CONGRESS = "全国人民代表大会常务委员会"
OF_CABINET = ("总理", "副总理")
#: Titles of those who lead an office of a place.
_OF_OFFICE = ("厅长", "局长")
#: Titles that companies have, and ends of the names of what is none.
_OF_COMPANY = ("董事长", "总经理", "总裁", "首席执行官", "首席财务官", "首席技术官", "财务总监", "首席运营官")
_NO_COMPANY = ("会", "大学", "学院", "医院", "研究院", "研究所", "中心", "联盟")
#: Title -> what the name of an elided organ must end in.
_FITS = (
    ("部长", ("部",)),
    ("部党组", ("部",)),
    ("局长", ("局",)),
    ("司长", ("司",)),
    ("厅长", ("厅",)),
    ("处长", ("处",)),
    ("署长", ("署",)),
    ("行长", ("银行", "行")),
    ("检察长", ("检察院",)),
    ("审计长", ("审计署",)),
    *(
        (title, ("部", "局", "厅", "委员会", "署"))
        for title in ("总工程师", "总经济师", "总统计师", "总规划师", "总农艺师", "总会计师")
    ),
    ("省长", ("省人民政府",)),
    ("市长", ("市人民政府",)),
    ("县长", ("县人民政府",)),
    ("监区长", ("监区", "监狱")),
    ("区长", ("区人民政府",)),
    ("委员长", (CONGRESS,)),
    ("主任", ("委员会", "办公室", "中心", "办公厅")),
    ("院长", ("院",)),
    ("校长", ("大学", "学院", "学校", "党校")),
    ("董事长", ("公司", "集团", "银行")),
    ("监事长", ("公司", "集团", "银行")),
    *((title, ("公司", "集团")) for title in _OF_COMPANY[1:]),
    ("厂长", ("厂",)),
    ("馆长", ("馆",)),
    ("关长", ("海关",)),
    ("台长", ("台",)),
    ("站长", ("站",)),
    ("社长", ("社",)),
    ("总编辑", ("社", "报", "台", "网")),
    ("所长", ("研究所", "派出所", "事务所", "管理所", "看守所", "试验所", "气象所", "司法所", "卫生所")),
    ("秘书长", ("委员会", "协会", "学会", "商会", "联合会", "基金会", "促进会", "研究会", "联盟", "组织")),
    ("会长", ("会",)),
    ("理事长", ("会", "中心")),
    ("常务理事", ("会",)),
)
#: The society whose meeting it is: 某某学会|第九届理事会第四次会议.
_OF_SOCIETY = re.compile(
    "[一-龥]{2,20}?(?:学会|协会|联合会|商会|基金会|促进会|研究会)(?=第|会员|理事|换届|[一二三四五六七八九十]+届)"
)
_COMMITTEE = re.compile("中国共产党.*(?<!工作)委员会$")
#: Secretaries named without their committee, and what that is called.
_SECRETARIES = ("书记", "副书记", "常务副书记", "专职副书记")
_OF_RESULT = ("：", "；")
_LED_BY_SECRETARY = re.compile(
    "中国共产党(?!中央委).*委员会$|中国共产主义青年团.*委员会$|共青团|.*(?:工作委员会|纪律检查委员会)$"
)
#: Special administrative regions, who leads one, and who the departments of its government.
SPECIAL = "特别行政区"
_CHIEF, _SECRETARIES_OF_REGION = (
    "行政长官",
    ("政务司司长", "财政司司长", "律政司司长", "政务司长", "财政司长", "律政司长"),
)
#: Bodies without a president of their own, whose members elect that of the association around them.
_BODY_OF_MEMBERS = re.compile("(?:委员|理事|董事|监事|代表大|大)会$")
#: Who is received, and is of no office of the host's: 市长P|会见了由扬州市委书记P率领的代表团.
_RECEIVED = re.compile("(?:会见|会晤|接见|接待|欢迎)了?[^。；\n]*?(?:一行|率领|代表团|考察团|来访)")
#: What says within a name that the organ is no more: 四川省|原|国土资源厅.
_PAST = re.compile("(?<=[省市县区州])(?:原|前(?![海进锋郭卫]))(?=[一-龥]{1,10}[局厅委办]$)")
#: Who assists the one who governs a place: 省长|助理, 市长|特别助理.
ASSISTANT = re.compile("(?:特别)?助理$")
#: Last characters of towns, which no vocabulary lists.
_TOWNS, _OF_TOWN = ("镇", "乡"), ("镇长", "乡长")
#: Titles of scholars, and what the names of institutions end in that have such.
_INSTITUTES = ("科学院", "研究院", "研究所", "社科院", "研究中心")
_SCHOLARS = {
    "研究员": _INSTITUTES,
    "副研究员": _INSTITUTES,
    "教授": ("大学", "学院"),
    "副教授": ("大学", "学院"),
}
#: How an organ meets the press, and what hosts the others that do.
_PRESS = re.compile("(?:发布|记者|吹风|通气)会")
_HOSTS = ("国务院新闻办公室", "国务院")
#: What the members of a standing committee do.
_DELIBERATES = re.compile("审议|分组|联组")
_STANDING = "人民代表大会常务委员会"
#: Titles of members behind their names, and the conference whose they are.
_MEMBERS = ("委员", "常委")
_CONFERENCE = re.compile("中国人民政治协商会议[^会]*委员会")
#: Ministries that have a committee of the party, where others have a group.
_WITH_COMMITTEES = ("公安部", "外交部", "国防部", "国家安全部")
#: Who speaks to the congress of his place, up to that: 省长|P在|某省十四届人大四次会议上.
_REPORTS = re.compile(
    "[一-龥·]{2,12}?(?:\\d{1,2}日)?(?:代表[一-龥]{0,6}政府)?[在向](?=[^，。]{2,30}(?:人大|人民代表大会|两会))"
)
#: What the names of organs end in whose party groups are told by the kind of body: 部|党组成员, 委|党组书记.
KINDS = {"部": "部", "委": "委员会", "局": "局", "厅": "厅", "署": "署", "院": "院", "行": "银行"}


def of_kind(reading: Reading, span: Span, title: str) -> str:
    """The organ to whose party group a title belongs that names but its kind: 某司司长、部|党组成员."""
    kind = reading.text[span.start - 1 : span.start]
    if (
        not title.startswith(("党组", "总"))
        or title.startswith(("总书记", "总参谋长"))
        or kind not in KINDS
        or any(other.end == span.start for other in reading.spans)
    ):
        return ""
    found = [one.root or one.name for one in _earlier(reading, span) if one.label in BODIES]
    later = _named_later(reading, "局长", (KINDS[kind],)) if kind in "厅局" else ""
    return next((name for name in reversed(found) if name.endswith(KINDS[kind])), later)


def _suffixes(title: str) -> tuple[str, ...]:
    """What the name of an organ must end in that can have a title."""
    return next((ends for word, ends in _FITS if title.endswith(word) or word in title), ())


def fits(title: str, organ: str) -> bool:
    """Whether an organ is of a kind that has such a title: 部长 in 某部, but not in 某局."""
    led = organ.endswith(_suffixes(title) or ("。",))
    return led and not (title.endswith("秘书长") and _COMMITTEE.match(organ))


def _earlier(reading: Reading, span: Span) -> list[Span]:
    """What a title may hang on before it, with the organs with which meetings are named: 某部|党组会议."""
    earlier = [other for other in reading.spans if other.start < span.start and other.label in _EARLIER]
    within = _conveners(reading, earlier)
    return sorted([*earlier, *within], key=lambda other: other.start) if within else earlier


def _conveners(reading: Reading, earlier: list[Span]) -> list[Span]:
    """The organs with which the meetings among some spans are named, in order."""
    meetings = {other.start: other.end for other in earlier if other.label == "EVENT"}
    within: dict[int, Span] = {}
    for organ in reading.page.organ_candidates if meetings else ():
        if organ.end < meetings.get(organ.start, 0) and (
            organ.start not in within or organ.end > within[organ.start].end
        ):
            within[organ.start] = organ
    return [within[start] for start in sorted(within)]


def elided(reading: Reading, span: Span, title: str) -> str:
    """The organ that a title without one hangs on: the nearest before that can have such a title."""
    suffixes = _suffixes(title)
    earlier = _earlier(reading, span)
    office = ASSISTANT.sub("", title)
    governed = (governs(office) and not office.endswith(("旗长", "盟长"))) or office.endswith(_OF_TOWN)
    if governed or title in ("自治区主席", "自治区副主席"):
        return _government(reading, span, office[-2] if not title.startswith("自治区") else "自治区")
    if title == _CHIEF or title.endswith(_SECRETARIES_OF_REGION):
        return _special_region(reading, span, title)
    if title in OF_CABINET and CABINET in reading.text and not any(map(lies_abroad, reading.page.region_candidates)):
        return CABINET
    if title.startswith("总") and (own := of_kind(reading, span, title)):
        return own
    if "党组" in title or "党委" in title:
        if own := of_kind(reading, span, title):
            return own
        for other in reversed(earlier):
            ministry = title.startswith("党委") and other.name.endswith("部") and other.term is not None
            if other.label in BODIES and not other.name.startswith("中国共产党") and other.name != CABINET:
                if ministry and other.name not in _WITH_COMMITTEES:
                    continue  # 教育部…决定。|党委书记|P: of the university named before
                return other.name
        return ""
    if title.endswith(_OF_COMPANY) and (company := _company_beside(reading, span, suffixes)):
        return company
    if title.endswith("发言人"):
        return _speaking(reading, earlier, span)
    if title in _MEMBERS and (own := _sitting(reading, earlier, span, title)):
        return own
    if title == "委员" and _DELIBERATES.search(reading.text, *reading.page.sentence_at(span.start)):
        suffixes = (_STANDING,)
        sitting = [one for one in _conveners(reading, earlier) if one.name.endswith(_STANDING)]
        earlier = sitting[:1] or earlier
    if title in _SCHOLARS:
        return _scholar_of(reading, span, title)
    if title in _SECRETARIES:
        return _of_committee(reading, span)
    led = suffixes == ("会",)
    for other in reversed(earlier):
        fits = other.label in BODIES and suffixes and other.name.endswith(suffixes)
        if fits and other.name == CABINET:
            continue  # 院长 of no cabinet
        if fits and title.endswith(("主任", "秘书长")) and _COMMITTEE.match(other.name):
            continue  # a committee of the party is led by its secretary
        if fits and other.name != _STANDING and not (led and _BODY_OF_MEMBERS.search(other.name)):
            return _PAST.sub("", other.name)
        if "会" in suffixes and other.label == "EVENT" and (body := _OF_SOCIETY.match(other.name)):
            return body.group()
    return _named_later(reading, title, suffixes)


def _sitting(reading: Reading, earlier: list[Span], title: Span, words: str) -> str:
    """The conference or the standing committee whose meeting is told before a member with the title behind the name: P|委员|发言."""
    if not any(span.label == "PERSON" and span.end == title.start for span in reading.spans):
        return ""
    names = {one.name for one in _conveners(reading, earlier)}
    bodies = {conference.group() for name in names if (conference := _CONFERENCE.match(name))}
    if words == "委员":
        bodies |= {name for name in names if name.endswith(_STANDING)}
    return bodies.pop() if len(bodies) == 1 else ""


def _special_region(reading: Reading, span: Span, title: str) -> str:
    """The special administrative region, or its government, named last before a title that only these have."""
    places = [one for one in reading.page.region_candidates if one.parts and one.parts[0].name.endswith(SPECIAL)]
    before = [one.parts[0].name for one in places if one.start < span.start]
    named = before or list({one.parts[0].name for one in places})
    if not named or (not before and len(named) > 1):
        return ""
    return named[-1] + ("" if title == _CHIEF else "政府")


def _of_committee(reading: Reading, span: Span) -> str:
    """The committee of the party or the league that is the body named last in the paragraph of a secretary."""
    if reading.text[span.start - 1 : span.start] in _OF_RESULT:
        return ""  # 选举结果：|书记|P；|副书记|P
    floor = reading.text.rfind("\n", 0, span.start) + 1
    bodies = [one for one in reading.spans if one.label in BODIES and floor <= one.start < span.start]
    return bodies[-1].name if bodies and _LED_BY_SECRETARY.match(bodies[-1].name) else ""


def _named_later(reading: Reading, title: str, suffixes: tuple[str, ...]) -> str:
    """The only office of a kind that a text names, behind the title of its head: 厅党组书记、|厅长|P…，省水利厅."""
    if not title.endswith(_OF_OFFICE):
        return ""
    names = {(one.root or one.name) for one in reading.spans if one.label == "ORGAN" and one.name.endswith(suffixes)}
    return names.pop() if len(names) == 1 else ""


def _speaking(reading: Reading, earlier: list[Span], title: Span) -> str:
    """The organ that is said before its spokesman to meet the press: 某部举行发布会。|新闻发言人|P."""
    organ = next((one for one in reversed(earlier) if one.label == "ORGAN"), None)
    if organ is None or organ.name in _HOSTS or "\n" in reading.text[organ.end : title.start]:
        return ""
    return (organ.root or organ.name) if _PRESS.search(reading.text, organ.end, title.start) else ""


def _scholar_of(reading: Reading, span: Span, title: str) -> str:
    """The institution that the sentence of a scholar names last before, and to which nothing else in it comes."""
    floor, _ = reading.page.sentence_at(span.start)
    named = [one for one in reading.spans if one.label in BODIES and floor <= one.start < span.start]
    return named[-1].name if named and named[-1].name.endswith(_SCHOLARS[title]) else ""


def _company_beside(reading: Reading, title: Span, suffixes: tuple[str, ...]) -> str:
    """The organisation that the sentence of a company's officer names last, unless the text has a company by its kind."""
    floor, _ = reading.page.sentence_at(title.start)
    named = [other for other in reading.spans if other.label == "ORG" and floor <= other.start < title.start]
    if not named or any(other.name.endswith(suffixes) for other in named):
        return ""
    return "" if named[-1].name.endswith(_NO_COMPANY) else named[-1].name


def _government(reading: Reading, title: Span, word: str) -> str:
    """The government that a title alone hangs on: of the place that its sentence names last, else of the article's own."""
    if word in _TOWNS:
        named = (one.name for one in reversed(reading.spans) if one.label == "REGION" and one.start < title.start)
        town = next((name for name in named if name.endswith(word)), "")
        return town + "人民政府" if town else ""
    meetings = {other.start for other in reading.spans if other.label == "EVENT"}
    within = (place for place in reading.page.region_candidates if place.start in meetings)  # 贵州省|十二届人大五次会议
    places = [span for span in (*reading.spans, *within) if span.start < title.start and span.parts]
    floor, _ = reading.page.sentence_at(title.start)
    places.sort(key=lambda place: -place.start)
    chains = [
        (place, place.parts[: index + 1])
        for place in places
        for index in range(len(place.parts) - 1, -1, -1)
        if place.parts[index].name.endswith(word)
    ]
    if chains and lies_abroad(chains[0][0]):
        return chain_name(chains[0][1])
    if chains and chains[0][0].start >= floor:
        return chain_name(chains[0][1]) + "人民政府"
    if (parts := _reported_to(reading, title, word)) is not None:
        return chain_name(parts) + "人民政府"
    at_home = word in ("省", "市", "县", "区", "州", "自治区") and _government_at_home(reading, title, word)
    return at_home or (chain_name(chains[0][1]) + "人民政府" if chains else "")


def _reported_to(reading: Reading, title: Span, kind: str) -> tuple[Term, ...] | None:
    """The place of one kind to whose congress somebody reports: 省长P|在某省人大会议上作政府工作报告."""
    at = _REPORTS.match(reading.text, title.end)
    place = next((one for one in reading.page.region_candidates if at and one.start == at.end() and one.parts), None)
    return place.parts if place is not None and place.parts[-1].name.endswith(kind) else None


def _government_at_home(reading: Reading, title: Span, kind: str) -> str:
    """The government of the place of one kind that the article is at home in, or ``""``."""
    guests = _places_of_guests(reading, title, kind)
    named = [other for other in reading.spans if other.label in ("ORGAN", "REGION")]
    for places in (named, reading.page.region_candidates):  # 山东省十三届人大七次会议开幕，|省长
        own = [place for place in places if guests.isdisjoint(part.id for part in place.parts)]
        if parts := Home(reading.page, own).find(kind, title.start):
            return chain_name(parts) + "人民政府" if parts[0].get("level") != "country" else ""
    return ""


def _places_of_guests(reading: Reading, title: Span, kind: str) -> set[str]:
    """Ids of the places of one kind whose officers whoever bears a title receives: no such place is his own."""
    received = _RECEIVED.search(reading.text, title.end, reading.page.sentence_at(title.start)[1])
    if received is None:
        return set()
    start, end = received.span()
    return {
        span.parts[-1].id
        for span in reading.spans
        if start <= span.start < end and span.parts and span.parts[-1].name.endswith(kind)
    }
