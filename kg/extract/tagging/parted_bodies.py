"""Bodies that are two, or one with a verb or an office: 中宣部|委托|文化和旅游部, 担任过|河南省委|常委."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.organs.lone import settle_office
from kg.extract.page import Page
from kg.extract.people.no_people import looks_like_one
from kg.extract.places.kinds import lies_abroad
from kg.extract.spans import Span, resolve
from kg.extract.tagging.parted_people import JOINTS

#: 广东省委|省政府, 省委办公厅|省政府办公厅.
_COMMITTEE_AND_GOVERNMENT = re.compile(
    r"(?<=[省市县区州]委)[省市县区州]政府$|(?<=[省市县区州]委办公[厅室])[省市县区州]政府办公[厅室]$"
)
#: A verb of holding office, or an address, inside what is taken for an organ.
_HELD = re.compile(
    "(?:.*(?:同志|先生|女士))?(?:拟任|担任|出任|接任|调任|兼任)过?|.{0,4}(?:升任|转任|改任|历任|升为)|.{2,4}(?<![就离连继])任(?=[省市县区]委)"
)
#: Ends of the names of what may have two of them.
_HOUSES = (
    "医院",
    "中心",
    "学校",
    "中学",
    "小学",
    "学院",
    "大学",
    "研究所",
    "研究院",
    "馆",
    "院",
    "协会",
    "公司",
    "集团",
)
#: What stands between one organ and another that it acts on.
_PREPOSITIONS = ("对", "将", "由", "经", "报", "就")
#: Words of one character that no name of a body holds, before the body that is their object.
_BEFORE_OBJECT = frozenset("从给把让令到")
_GIVING = re.compile(
    "(?:(?<![供补自水])给(?![排水养])|(?<![司号指命法])令(?![部员])|从(?![化江业军])|把(?!关)|让(?!胡))"
    r"(?P<body>[一-龥]*(?:政府|当局|集团军|总工会|[省市县区州]委|[局厅部]))\Z"
)
#: A name of an organisation is longer than that.
_SHORT = 3
#: How sure it is that a name stands for an organ which means one only beside others: 新闻办.
_WEAK = 0.75
#: How the name of an organ begins that is short of its place: 省|监委.
_ELLIPTIC = "省市县区州旗"
#: A committee behind what it is no longer to somebody: 高平市|原市委.
_FORMER = re.compile("原[市县区省州盟旗](?:委|政府|人大|政协|纪委)(?:[一-龥]{2,8}[部局办会])?\\Z")
#: What stands before a member of a list.
_LISTED = ("、", "，", "；", "和")
#: What joins two bodies of which one acts with the other: 镇应急管理站|联合|消防大队.
_ALLIED = re.compile("(?<=[局委办站所队部处府院厅社])(?:联合|会同)(?![会国社体办工组调执指公集大党]|调查)")
#: The end of an organ that acts with an organisation: 城关派出所|联合|某某移动公司.
_OF_ORGAN = ("局", "派出所", "司法所", "大队", "支队", "中队")
#: Companies that are not named, behind the one that they belong to: 中信集团|旗下公司.
_SUBSIDIARIES = re.compile("(?:旗下|下属|所属)[一-龥]{0,4}(?:公司|企业|单位|机构)")

#: The company that one belongs to, before its own name.
_OWNED = re.compile(
    "(?<=公司|集团)(?:所属|下属|旗下)(?=(?!各|子|分|企业|单位|公司|[一二三两几多数])[一-龥]{3,}(?:公司|集团|[厂矿])\\Z)"
)


def two_names_of_one(page: Page, span: Span) -> list[Span] | None:
    """某市结核病医院（|市第五人民医院|）: two names of one body."""
    other = page.text.rfind("（", span.start + 3, span.end - 3)
    if other < 0 or page.text[span.end : span.end + 1] != "）" or page.text.find("）", other, span.end) >= 0:
        return None
    if not page.text.endswith(_HOUSES, span.start, other) or not page.text.endswith(_HOUSES, other, span.end):
        return None
    return [replace(span, end=other, name="", term=None), replace(span, start=other + 1, name="", term=None)]


def holding_office(page: Page, span: Span) -> list[Span] | None:
    """市长|P|同志拟任|地级市市委, 担任过|河南省委|常委."""
    text = page.text
    held = _HELD.search(text, span.start, span.end) if text.find("任", span.start + 1, span.end) > 0 else None
    if held is None:
        return None
    known = [c for c in page.organ_candidates if c.start == held.end() and c.end <= span.end]
    organ = max(known, key=lambda c: c.end, default=replace(span, start=held.end(), name="", term=None))
    found = [*_addressed(page, span), organ]
    if text[organ.end : span.end] in page.lexicon.titles:
        found.append(Span(organ.end, span.end, "POSITION", confidence=span.confidence))
    return found


def past_verb(page: Page, span: Span) -> list[Span] | None:
    """担任|过|某研究所: the verb goes on."""
    held = page.text.startswith("过", span.start) and page.text.endswith("任", 0, span.start)
    return [replace(span, start=span.start + 1, name="")] if held and span.term is None else None


def of_former(page: Page, span: Span) -> list[Span] | None:
    """高平市|原|市委: 原 belongs to the title behind, and the committee is that of the place before."""
    if (former := _FORMER.search(page.text, span.start + 2, span.end)) is None:
        return None
    place = next((one for one in page.places_at(span.start) if one.end == former.start()), None)
    organ = page.organ_at(former.start() + 1, span.end)
    return [replace(place), replace(organ)] if place is not None and organ is not None and organ.parts else None


def with_title(page: Page, span: Span) -> list[Span] | None:
    """深圳市原市委|常委."""
    if not page.text.endswith("委常委", span.start, span.end):
        return None
    title = Span(span.end - 2, span.end, "POSITION", confidence=span.confidence)
    return [replace(span, end=title.start, name=span.name.removesuffix("常委")), title]


def allied(page: Page, span: Span) -> list[Span] | None:
    """镇应急管理站|联合|消防大队: two bodies, of which one acts with the other."""
    joint = _ALLIED.search(page.text, span.start + 2, span.end - 2) if span.term is None else None
    if joint is None:
        return None
    if span.label == "ORG":
        first = replace(span, end=joint.start(), label="ORGAN", name=page.text[span.start : joint.start()])
        behind = replace(span, start=joint.end(), name=page.text[joint.end() : span.end])
        organ = page.organ_at(span.start, joint.start())
        return [organ or first, behind] if first.name.endswith(_OF_ORGAN) and len(behind.name) > _SHORT else None
    parts = [(span.start, joint.start()), (joint.end(), span.end)]
    return [
        page.organ_at(*part) or replace(span, start=part[0], end=part[1], name=page.text[slice(*part)])
        for part in parts
    ]


def with_subsidiaries(page: Page, span: Span) -> list[Span] | None:
    """中信集团|旗下公司, 某集团有限公司|所属|某某热电有限公司."""
    if (owned := _OWNED.search(page.text, span.start + 4, span.end)) and span.term is None:
        return [replace(span, end=owned.start(), name=""), replace(span, start=owned.end(), name="")]
    below = _SUBSIDIARIES.search(page.text, span.start + 3, span.end)
    if below is None or below.end() < span.end:
        return None
    return [page.organ_at(span.start, below.start()) or replace(span, end=below.start(), name="")]


def behind_preposition(page: Page, span: Span) -> list[Span] | None:
    """工会一直到|省总工会, 台湾民众从|台湾当局: an organ or body of a place, behind a word that no name holds, and what is before it."""
    if span.term is not None:
        return None
    text = page.text
    last = [
        body
        for body in page.organ_candidates
        if body.end == span.end and body.start > span.start + 1 and text[body.start - 1] in _BEFORE_OBJECT
    ]
    if not last:
        verb = _GIVING.search(text, span.start + 2, span.end) if span.label == "ORGAN" else None
        return [replace(span, start=verb.start("body"), name=text[verb.start("body") : span.end])] if verb else None
    body = max(last, key=lambda one: one.end - one.start)
    first = page.organ_at(span.start, body.start - 1)
    return [first, body] if first else [body]


def organs_within(page: Page, span: Span) -> list[Span] | None:
    """Known organs inside what is taken for one body, with a verb, a conjunction or nothing between them."""
    if span.term is not None:
        return None
    text = page.text
    inner = [c for c in page.organ_candidates if span.start <= c.start and c.end <= span.end and c.label == "ORGAN"]
    if text.endswith("领导小组", span.start, span.end) and any(
        (c.start, c.end) == (span.start, span.end) for c in inner
    ):
        return None  # 市委|巡察工作领导小组
    made = next(
        (c for c in inner if c.end == span.end and c.start - 1 > span.start and text[c.start - 1] in "为任"), None
    )
    if made is not None and any(text[span.start : made.start] in part.aliases for c in inner for part in c.parts):
        made = None  # 犍为县委
    at = text.find("为", span.start + 2, span.end - 2) + 1
    if made is None and at and text[at : span.end] in page.lexicon.endings:
        made = replace(span, start=at, name=text[at : span.end])
        settle_office(page, made)
    if made is not None:
        for start in range(max(0, span.start - 2), span.start + 1):  # 任命P为…、|P|为|自然资源部|部长, also 王广|华为
            name, edge = text[start : made.start - 1], text[start - 1 : start]
            if (start == span.start or edge in _LISTED) and 1 < len(name) < 5 and looks_like_one(page.lexicon, name):
                return [Span(start, made.start - 1, "PERSON", confidence=span.confidence), made]
        if span.label == "ORGAN":  # 林|长春为|某区信访办公室
            return [made]
    for first in inner:
        verb = text[first.end : first.end + 2]
        if first.start == span.start and first.end < span.end and verb in page.lexicon.person_verbs:
            last = next((c for c in inner if c.end == span.end and c.start == first.end + 2), None)
            return [first] if last is None else [first, last]
        if first.start == span.start and verb[:1] in _PREPOSITIONS:  # 市纪委|对|市水务局
            last = next((c for c in inner if c.end == span.end and c.start == first.end + 1), None)
            if last is not None or (span.label == "ORG" and first.parts):
                return [first, last] if last else [first]  # 某市中级人民法院|对某某集团
        if first.start == span.start and verb[:1] in JOINTS:  # 市交通运输局|和|市财政局
            last = next((c for c in inner if c.end == span.end and c.start == first.end + 1), None)
            if last is not None:
                return [first, last]
    if len(row := _row(page, span, inner)) > 1:
        return row
    if told := _told(page, span, inner):
        return told
    if both := _COMMITTEE_AND_GOVERNMENT.search(text, span.start, span.end):
        return [c for c in inner if (c.start, c.end) in ((span.start, both.start()), (both.start(), span.end))]
    verb_within = page.lexicon.organ_breaker.search(text, span.start + 1, span.end)
    if verb_within is None:
        return None
    return _around(page, span, inner, verb_within) if span.label == "ORGAN" else _beside(page, span, verb_within)


def _told(page: Page, span: Span, inner: list[Span]) -> list[Span]:
    """A sentence taken for the organ with which it ends: 加州|副州长P转交|江苏省委."""
    last = max(
        (c for c in inner if c.end == span.end and c.start > span.start), key=lambda c: c.end - c.start, default=None
    )
    if span.label != "ORGAN" or last is None:
        return []
    title = next((end for _, end in page.titles if span.start < end < last.start), 0)
    if not title:
        return []
    places = [c for c in page.places_at(span.start) if c.end < last.start]
    return [*places[-1:], *resolve((c for c in inner if c.start >= title), len(page.text))]


def concurrent(page: Page, span: Span) -> list[Span] | None:
    """Two offices in what is taken for one body: 某省公安厅办公室|主任|兼|指挥中心."""
    at = page.text.find("兼", span.start + 4, span.end - 1)
    title = page.title_to.get(at, -1)
    if title <= span.start + 1 or span.term is not None:
        return None
    organs = {organ.start: organ for organ in page.organ_candidates if organ.end == title}
    if span.label == "ORG" and span.start not in organs:
        office = Span(title, at, "POSITION", confidence=span.confidence)
        return [replace(span, end=title, name=""), office, replace(span, start=at + 1, name="")]
    known = [c for c in page.organ_candidates if c.start == span.start and c.end <= title]
    organ = max(known, key=lambda c: c.end, default=replace(span, end=title, name=""))
    root = organ.root or organ.name
    return [
        organ,
        Span(title, at, "POSITION", confidence=span.confidence),
        replace(span, start=at + 1, label="ORGAN", name=root + page.text[at + 1 : span.end]),
    ]


def _addressed(page: Page, span: Span) -> list[Span]:
    """The title and the person with which what is taken for an organ begins: 市长|P|同志."""
    name = page.text.find("同志", span.start, span.end)
    end = page.title_at.get(span.start, name)
    if not 1 < name - end < 4:
        return []
    return [
        Span(span.start, end, "POSITION", confidence=span.confidence),
        Span(end, name, "PERSON", confidence=span.confidence),
    ]


def _row(page: Page, span: Span, inner: list[Span]) -> list[Span]:
    """The organs that stand one behind the other and fill a span: those the vocabulary knows, or named with one place.

    工业和信息化部|科学技术部|生态环境部, 某市委办公室|某市人民政府办公室
    """
    ordered = sorted(inner, key=lambda c: c.end)
    named = [c for c in ordered if c.parts and page.text[c.start] not in _ELLIPTIC]
    placed = [c for c in named if (c.start, c.end) != (span.start, span.end)]
    known = {c.start: c for c in ordered if c.term and (c.confidence > _WEAK or c.start == span.start)}
    row = _filling(span, known) or _filling(span, {c.start: c for c in placed})
    return row if all(c.term is not None or c.parts[:1] == row[0].parts[:1] for c in row) else []


def _filling(span: Span, known: dict[int, Span]) -> list[Span]:
    """Of spans by their start, those that fill another one behind the other."""
    row: list[Span] = []
    at = span.start
    while at < span.end and at in known:
        row.append(known[at])
        at = known[at].end
    return row if at == span.end else []


def _around(page: Page, span: Span, inner: list[Span], verb: re.Match[str]) -> list[Span]:
    """What stands before a verb that an organ seems to hold (交通运输部|派出专家组), and the organ behind it."""
    places = [c for c in page.region_candidates if span.start <= c.start and c.end <= span.end]
    first = [c for c in (*inner, *places) if c.start == span.start and c.end <= verb.start()]
    last = [c for c in inner if c.end == span.end and c.start >= verb.end()]
    if not last:  # 洛桑|访问|某国际委员会
        last = [
            replace(span, start=a, label="ORG", name="", term=hit.terms[0], parts=())
            for a, b, hit in page.names
            if a == verb.end() and b == span.end and hit.label == "ORG"
        ]
    if not last:
        last = [
            Span(c.start, span.end, "ORG", confidence=span.confidence)
            for c in places
            if verb.end() <= c.start and c.end < span.end and lies_abroad(c)
        ]
    return [*sorted(first, key=lambda c: c.end)[-1:], *last[:1]]


def _beside(page: Page, span: Span, verb: re.Match[str]) -> list[Span] | None:
    """A place or an organisation before a verb, and one behind it, where names end: 某县人民医院|创办|儿科."""
    weak, labels = page.lexicon.weak_heads, page.lexicon.head_label
    ends = {end for _, end, head in page.heads if labels[head] == "ORG" and head not in weak}
    ends |= {body.end for body in page.organ_candidates if body.start in (span.start, verb.end())}
    ends |= {end for _, end, surface in page.names if surface.label == "ORG"}
    sides = ((span.start, verb.start()), (verb.end(), span.end))
    places = [c for c in page.region_candidates if (c.start, c.end) == sides[0]]
    bodies = [replace(span, start=at, end=end, name="") for at, end in sides if end - at > _SHORT and end in ends]
    return [*places, *bodies] or None
