"""Offices that are nobody's (26名市委书记, 省级党委副书记), and committees that act without a title: 省委批准."""

from __future__ import annotations

import re

from kg.extract.organs.local import LISTED_UNIT
from kg.extract.page import Page
from kg.extract.places.kinds import is_foreign
from kg.extract.spans import BODIES, Span

#: Offices that each place has, and what stands before them where they are counted or spoken of in general.
_GENERIC = re.compile(
    r"(?:[\d一二三四五六七八九十两多几数]余?[名位]|[省市县厅部局处]级|(?:省会|首府|省会（首府）)城市|地级市)(?:(?![任选为是的])[一-龥]){0,4}$|(?:优秀|女)$"
)
_OFFICES = frozenset(("书记", "主任", "省长", "市长", "县长", "区长", "州长", "厅长", "局长"))


#: What every state has, unless who it is stands beside: 与会的|国家元首.
_HEAD_OF_STATE = "国家元首"
#: Members of the congresses and conferences of all places: 部分|政协|委员.
_MEMBERS = re.compile("(?:部分|各级|各界)$")

#: Those who sit in the congress of a place, of whom nothing is said that the congress does: 部分|县人大|代表列席.
_DELEGATES = re.compile("代表(?![团资工机议建履联])")


def leave_generic(text: str, spans: list[Span]) -> list[Span]:
    """The spans without the offices that are counted or spoken of in general: 26名|市委|书记履新, 省级|党委副书记."""
    dropped = set[int]()
    for index, span in enumerate(spans):
        bare = span.label == "ORGAN" and text[span.start : span.end] in ("政协", "人大")
        if bare and _MEMBERS.search(text, max(0, span.start - 2), span.start):
            dropped.add(index)
        elliptic = span.label == "ORGAN" and span.end - span.start == 3 and text.endswith("人大", span.start, span.end)
        if elliptic and _DELEGATES.match(text, span.end) and text[span.start] in _PLACES:
            dropped.add(index)
        if span.label != "POSITION":
            continue
        after = spans[index + 1] if index + 1 < len(spans) else None
        if text[span.start : span.end] == _HEAD_OF_STATE:
            people = [one for one in (spans[index - 1] if index else None, after) if one and one.label == "PERSON"]
            if not any(one.end == span.start or one.start == span.end for one in people):
                dropped.add(index)
        if text[span.end - 2 : span.end] not in _OFFICES:
            continue
        if after is not None and after.label == "PERSON" and after.start - span.end < 2:
            continue
        before = spans[index - 1] if index and spans[index - 1].end == span.start else None
        of = before if before is not None and before.label == "ORGAN" else None
        if _GENERIC.search(text, max(0, (of or span).start - 12), (of or span).start):
            dropped.add(index)
            if of is not None:
                dropped.add(index - 1)
    return [span for index, span in enumerate(spans) if index not in dropped] if dropped else spans


#: What makes of the body of a place behind it those of all of its kind: 各市、|县人民政府, 各县（市）|区政府, 由市、|区人民政府分别负责.
_ALL_KINDS = re.compile(
    "(?:各(?:[省市县区州盟旗辖、]|自治[区州县旗]|直辖市|地区|设区|[地县]级|以上|（[^（）]{1,12}）)*(?:、|(?<=）))|各?盟行政公署、|由[省市县区州盟旗]、|各民主党派)$"
)
_LONGEST_KINDS = 24
#: Names of a kind of body that each place has, behind that of another kind: 乡镇人民政府（|街道办事处|）.
_OF_EACH = ("各", "由", "街道办", "、人民政府", "）人民政府", "乡镇人民政府", "县级以上")
_NO_PLACE_BEFORE = ("", *"（、和或\n")
_LONE_KINDS = ("街道办事处", "街道办", "乡镇政府", "乡镇人民政府")


def leave_of_each(page: Page, spans: list[Span]) -> list[Span]:
    """The spans without the bodies that are spoken of as those of all places."""
    text = page.text
    if not any(sign in text for sign in _OF_EACH):
        return spans
    return [span for span in spans if span.label not in BODIES or not _is_of_each(text, span)]


def _is_of_each(text: str, span: Span) -> bool:
    if text[span.start] in _PLACES and _ALL_KINDS.search(text, max(0, span.start - _LONGEST_KINDS), span.start):
        return True
    wording = text[span.start : span.end]
    if wording == "人民政府":
        return True
    return wording in _LONE_KINDS and (text[max(0, span.start - 1) : span.start] in _NO_PLACE_BEFORE)


#: Organisations that are counted, pointed at or spoken of in general: 全国首例|保险公司, 临渭|这家合作社, 7家租赁公司.
_COUNTED = re.compile(
    "[一-龥]方代表团|全[国美球英法德俄日](?:各地)?的[一-龥]{2,4}|(?:手机|网上|电话|电子|移动|个人)银行|全国性[一-龥]{2,4}|以[一-龥]{2}联盟"
    "|[一-龥]{0,4}?(?:\\d[\\d.]*多?[家所个支](?!集团)|[这该][家所个]|[多数两几]家|部分|不少|许多|历届|大部分)[一-龥]+|两国[一-龥]+"
    "|[一二三四五六七八九十]+[次届](?:全体)?(?:理事会|常委会|委员会)|(?:新|当地|地方|联合|看守|临时|过渡|现任|本届|上届|下届|军|少数派)+政府|全国(?:\\d|近|大部分|首[例家个]|共|各|中小)[一-龥\\d]+"
)
#: Those of a sort, behind the country they are of: 美国|科技公司, 德|知名智库.
_OF_A_SORT = re.compile(
    "(?:知名|主流|大型|中小|民营|国有|跨国|本土|初创|科技|保险|生物医药|医药|互联网|租赁|半导体|芯片|软件|船只运营|军工|电子)*"
    "(?:公司|企业|智库|媒体|高校|合作社|工作队)|(?:国际|地区|多边)?(?:经济|金融|人权)?组织"
)
_SORTS = ("公司", "企业", "智库", "媒体", "高校", "合作社", "工作队", "组织")
#: Kinds of bodies, and how many of them there are behind it.
_KIND = re.compile(
    "(?:医院|学校|[中小]学|实验室|中心|研究院|企业|(?<!有限)(?<!责任)公司|博物馆|图书馆|出版社|合作社|幼儿园|[养敬]老院|卫生院)$"
)
_NUMBER = re.compile(r"\d+[余多]?[家所个座](?!月)")


#: What a broadcast or a message is put on, which does nothing itself: 在甲、乙等新媒体平台同步上线.
_PLATFORMS = re.compile("[在于](?P<on>[^，。；：]{2,40})等(?:新媒体|网络|客户端)[^，。；]{0,4}?(?:平台|端)")


def leave_unnamed(page: Page, spans: list[Span]) -> list[Span]:
    """The spans without the organisations that are counted, called by their sort or only the platforms of a broadcast."""
    if "平台" in page.text and (on := [match.span("on") for match in _PLATFORMS.finditer(page.text)]):
        spans = [one for one in spans if one.label != "ORG" or not any(a <= one.start and one.end <= b for a, b in on)]
    return [span for span in spans if not (span.label == "ORG" and span.term is None and _unnamed(page, span))]


#: What is told of one behind what it is: 世界领先的|综合性建材产业集团.
_TOLD = re.compile("(?:综合性?|大型|现代化|国际化|多元化|世界级|龙头|骨干)[一-龥]*(?:集团|企业|公司)")


def _unnamed(page: Page, span: Span) -> bool:
    text, start, end = page.text, span.start, span.end
    if text.endswith("日电", start, end):
        return True  # 中新社广州五月二十八日电
    if text[start - 1 : start] in ("的", "家", "个") and _TOLD.fullmatch(text, start, end):
        return True
    if _KIND.search(text, start, end) and _NUMBER.match(text, end):
        return True  # 亚定点医院|48家
    if _COUNTED.fullmatch(text, start, end):
        return True
    if not text.endswith(_SORTS, start, end):
        return False
    if _OF_A_SORT.fullmatch(text, start, end):
        return True
    begun = [place for place in page.places_at(start) if is_foreign(page, place)]
    return _OF_A_SORT.fullmatch(text, begun[-1].end if begun else start + 1, end) is not None


#: What stands for the place of the text.
_PLACES = frozenset("省市县区州旗盟团")
#: What there is one of in the place of the text.
_FORCES = ("总队", "支队", "军分区")
#: The committees and governments of places, named without them.
_COMMITTEES = frozenset(f"{place}{body}" for place in "省市县区州" for body in ("委", "政府"))
#: The government behind the committee, which are those of one place even where the text does not say which.
_BOTH = re.compile("、?[省市县区州]政府")
#: What no committee that acts stands before: 省委书记 in general, 市委大楼, 市政府网站.
_NO_ACTOR = re.compile("[原副前]|书记|常委|委员|大[院楼]|[网机门]")
#: What makes another word of the last character of a body's name: 市教育局|面, 县文化馆|藏.
_LONGER = re.compile("[长员门面级内藏所系制]|(?<=中)[院心国央华部全]")


#: The government named behind the committee of the same place, where both do something: 江西省委、|政府|召开.
_GOVERNMENT = re.compile(
    "、(?P<body>政府)(?=(?:\\d+[月日]|[今昨]天|近日|日前|联合)*(?:召开|举行|印发|出台|决定|举办|发布))"
)
_OF_PARTY = re.compile("中国共产党(?P<place>.+[省市区县州盟旗])委员会")


def _governments(text: str, spans: list[Span]) -> list[Span]:
    """The governments of places behind their committees: 江西省委、|政府."""
    found = []
    for span in spans if "委、政府" in text else ():
        committee = _OF_PARTY.fullmatch(span.name) if span.label == "ORGAN" and not span.open else None
        both = _GOVERNMENT.match(text, span.end) if committee else None
        if both and committee:
            name = committee["place"] + "人民政府"
            found.append(Span(*both.span("body"), "ORGAN", name, parts=span.parts, confidence=0.9))
    return found


def add_elliptic(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the bodies of the text's own place that the tagger passed over: 宣布|省委|决定, 由|省作协|主办."""
    text = page.text
    marked = {text[span.start : span.end] for span in spans if span.label == "ORGAN"}
    found = [
        candidate
        for candidate in page.organ_candidates
        if _stands(page, candidate, marked)
        and not text.endswith(("有关", "相关", "部分"), 0, candidate.start)
        and not (text[candidate.start] in _PLACES and text.endswith(("全", "某"), 0, candidate.start))  # 使全|省政法委
        and text.rfind("《", 0, candidate.start) <= text.rfind("》", 0, candidate.start)
    ]
    found += _governments(text, spans)
    taken = [*((span.start, span.end) for span in spans), *page.credits] if found else []
    found = [one for one in found if not any(start < one.end and one.start < end for start, end in taken)]
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _stands(page: Page, body: Span, marked: set[str]) -> bool:
    """Whether a body that is named without its place is one of a place: that of the text, or one that it leaves open."""
    wording = page.text[body.start : body.end]
    if wording.endswith("人大") and _DELEGATES.match(page.text, body.end):
        return False
    if body.confidence == LISTED_UNIT:
        return not _LONGER.match(page.text, body.end)
    if wording in _COMMITTEES:
        of_here = body.parts or _BOTH.match(page.text, body.end) or wording in marked
        return bool(of_here) and not _NO_ACTOR.match(page.text, body.end)
    if len(wording) < 3 or wording not in page.lexicon.elliptic:
        return False
    return (wording[0] in _PLACES or wording.endswith(_FORCES) or body.label == "ORG") and not _LONGER.match(
        page.text, body.end
    )
