"""Ministries, services, governments and forces of other states, which are organisations: 美国国防部, 俄军."""

from __future__ import annotations

import re

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.places.kinds import is_country, is_foreign, lies_abroad
from kg.extract.spans import Span, places_of

_FOREIGN = re.compile(
    r"(?:联邦|国家|公共|中央)?[一-龥]{0,6}?(?:外交部|国防部|财政部|商务部|内政部|司法部|卫生部|交通部|能源部|[一-龥]{2,6}部(?!门|署|分|长|队|件|落|族|位)|总统府|总统室|总理府|首相府|议会|国会|国民议会|参议院|众议院|最高法院|检方|"
    r"央行|中央银行|国防军|武装部队|海军|空军|陆军|革命卫队|统计局|情报局|海岸警卫队|武装力量|人民军|民族解放军|联邦警察|(?:团结|救国|过渡|临时)政府|政府军(?![事费备售官])"
    r"|内阁(?!会议|改组|成员|大臣|制)|新闻局|中央司令部|大使馆|警察厅|警察局|消防厅|机场公社|铁道公社)(?!长|门|署|分|基地|航空站)"
)
_FOREIGN_LONG = re.compile(
    r"[一-龥]{3,14}?(?:(?<![东西南北中])部(?!门|署|分|队|件|落|族|位)|委员会|办公室|国务秘书处|署|局)"
    r"(?=部长|长|主任|主席|局长|署长|发言人|在[一-龥]{2,4}(?:签|举|会|发)|称|表示|宣布|说|通报|报告|声明|今天|当天|\d|，|。|、|发布|和|与)"
)
#: Two fields that the name of one joins: 意大利|竞争与|市场管理局.
_TWO_FIELDS = re.compile(
    "(?:联邦|国家|高等|公共|自然|数字|乡村|地方)?(?:竞争|证券|金融|经济|贸易|商业|工业|能源|环境|气候|食品|药品|农业|渔业|卫生|劳动|就业|教育|文化|旅游|体育|交通|航空"
    "|海洋|公民|移民|边境|海关|税务|安全|司法|通信|科学|科技|科研|创新|住房|社会|家庭|青年|资源|水利){1,2}[与和及]"
)
#: The airline of a state, before what it does or is: 埃及|航空|宣布.
_AIRLINE = re.compile(
    "航空(?=[、，。等和]|今[天日]|宣布|表示|称|取消|恢复|暂停|[一二三四五六七八九十\\d]|客机|航班|方面|发言人)"
)
_FORCES = re.compile(
    r"(?:以|乌|俄|美|日|韩|英|法|德|印|巴|伊|叙|黎|土|朝|联合国维和)军(?!事|备|火|工|费|售|援|团|官|用|舰机|政|人|衔|队)(?=[\d，。、称表在对向的打击摧进控从发使空袭已将夺占和与撤继方宣当正通轰]|方面|发言人)"
)
_NOT_FOREIGN = re.compile(
    r"[的在和与对及向同为等前是将按就从把被让]|[一两二三四多数][多架处个名家所]|媒体|提供|展示|任命|使用|部署|派遣|还称|要求|授权|参加|该国|召开|举行|解散|改组|[历各]届|新一届|中部|南部|北部"
    r"|东部|西部|总部|内部|外部|全部|政府(?!军?$)|人民(?!军$)|中国"
)
#: How sure a body is that is named behind its state: one that China has too, and one by its kind.
ABROAD = (0.9, 0.85)
#: Who comes with a guest of state: 陪同甲访华的有|外交部|部长、贸易部|部长等.
_SUITE = re.compile("陪同[^，。\n]{2,24}?(?:访华|来访|访问)的(?:还)?有[^。\n]*")
#: What ends the names of ministries.
_MINISTRY = "部局署"
#: Ministries and services that China has and others too, and how one of a state tells them what to do.
_OF_ANY_STATE = ("部", "军", "央行", "法院", "海关")
_LONGEST_MINISTRY = 6
_TELLING = ("要求", "敦促", "下令", "命令", "指示", "建议", "责令", "授权")
_SHARED = re.compile("共同|联合(?!公告|声明|公报)|[主承举]办")
_OF_STATES = ("REGION", "ORG", "ORGAN")
_JOINS = ("、", "，", "兼", "和")

#: The houses of a parliament, and what the name of it holds.
_CHAMBERS = ("议院", "上院", "下院")
_HOUSES = ("议会上院", "议会下院")
_GOVERNMENTS = ("州政府", "县政府", "市政府", "省政府")
_PARTY_CENTRE = re.compile("[党共]中央")
_PARTIES = ("党", "阵线", "联盟", "同盟")
_LONGEST_STATE = 8
_PARLIAMENT = re.compile("议[会院]|国会")


def foreign_organs(page: Page, regions: list[Span], organs: list[Span]) -> list[Span]:
    """Organs of other states are organisations: 美国国防部, 俄罗斯外交部."""
    text = page.text
    starts = {organ.start: organ for organ in organs}
    spans = []
    for region in regions:
        if not region.parts or region.parts[-1].get("level") != "country":
            continue
        organ = starts.get(region.end)
        if text.startswith("航空", region.end) and _AIRLINE.match(text, region.end) and is_foreign(page, region):
            spans.append(Span(region.start, region.end + 2, "ORG", confidence=ABROAD[1]))
        elif organ is not None and organ.end - organ.start <= 8:
            spans.append(Span(region.start, organ.end, "ORG", confidence=ABROAD[0]))
        elif (
            (match := _FOREIGN.match(text, region.end))
            and not _NOT_FOREIGN.search(match.group())
            and not _holds_state(text, regions, match)
        ):
            spans.append(Span(region.start, match.end(), "ORG", confidence=ABROAD[1]))
        elif (match := _FOREIGN_LONG.match(text, region.end)) and not any(
            (fields.end() if (fields := _TWO_FIELDS.match(text, region.end)) else region.end) < end <= match.end()
            for end in page.breakers
        ):
            spans.append(Span(region.start, match.end(), "ORG", confidence=0.8))
    governments = [at for form in _GOVERNMENTS for at in places_of(form, text)] if "政府" in text else []
    for at in governments:
        start = at
        while start and text[start - 1] in page.lexicon.name_characters:
            start -= 1
        start = min([start, *(region.start for region in regions if region.end in (start, at + 1))])
        ours = [r for r in regions if r.start < at <= r.end and r.end - r.start > 2 and not is_foreign(page, r)]
        spelled = at - start > 1 and page.lexicon.name_characters.issuperset(text[start:at])
        long = at - start > 3 and text[at] == "州"
        if (long or spelled) and not ours:
            spans.append(Span(start, at + 3, "ORG", confidence=0.9))
    if "军" in text:
        spans += [Span(match.start(), match.end(), "ORG", confidence=0.85) for match in _FORCES.finditer(text)]
    return spans


def _holds_state(text: str, regions: list[Span], match: re.Match[str]) -> bool:
    """Whether another state stands within what is named behind one: 伊朗|学生占领|美国|大使馆, but not 伊拉克|驻约旦大使馆."""
    inside = (one for one in regions if match.start() < one.start < match.end() and one.parts)
    return any(is_country(one.parts[-1]) and text[one.start - 1] != "驻" for one in inside)


def settle_abroad(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the organs of other states as organisations that are named like China's or like none of its own."""
    text = page.text
    suites = [match.span() for match in _SUITE.finditer(text)] if "陪同" in text else []
    guests = {place.parts[0].name for place in spans if suites and place.label == "REGION" and lies_abroad(place)}
    bodies = [span for span in spans if span.label == "ORG"]
    found: list[Span] = []
    for index, span in enumerate(spans):
        before = found[-1] if found else span
        if span.label == "ORGAN" and before.end == span.start and _goes_on(page, before, span):
            found[-1] = Span(before.start, span.end, "ORG", confidence=span.confidence)  # 加拿大|国家公园管理局
            continue
        if span.label == "ORGAN" and (text.endswith("省警察局", span.start, span.end) or _is_court_abroad(page, span)):
            span.label, span.name, span.term, span.root = "ORG", "", None, ""
            if text[span.start - 1 : span.start] in _SHORT_STATES and span.start:  # 美|最高法
                span.start -= 1
            found.append(span)
            continue
        if span.label == "ORGAN":
            if before.end < span.start and _is_of_short(page, span):  # 亚|国防部
                found.append(Span(span.start - 1, span.end, "ORG", confidence=span.confidence))
                continue
            wording = text[span.start : span.end]
            if span.open and wording in _GOVERNMENTS and _all_abroad(page):
                continue  # 共和党人执政的|州政府
            if any(start <= span.start < end for start, end in suites):
                name = "".join(guests if len(guests) == 1 else ()) + wording
            else:
                name = _of_other_state(page, spans, index, bodies)
            if name:
                span.label, span.name, span.term, span.root = "ORG", name, None, ""
        elif span.label == "ORG" and span.term is None and len(guests) == 1 and text[span.end - 1] in _MINISTRY:
            wording = text[span.start : span.end]
            if any(start <= span.start < end for start, end in suites) and not _abroad(page, span):
                span.name = "".join(guests) + wording  # 陪同甲访华的有|外交与国际合作部|部长
        found.append(span)
    return found


#: The highest court, which China has as well; states by one character; and whose courts are China's.
_COURTS = ("最高法院", "最高法")
_SHORT_STATES = tuple("美俄英法德日韩印巴以")
_OUR_COURTS = ("最高人民法院", "最高检", "人民法院", "我国", "中国")


def _is_court_abroad(page: Page, span: Span) -> bool:
    """Whether the highest court is that of another state, of which alone the paragraph tells: 美|最高法, 提交|最高法院|裁决."""
    text = page.text
    if text[span.start : span.end] not in _COURTS:
        return False
    if span.start and text[span.start - 1] in _SHORT_STATES:
        return span.start < 2 or not "一" <= text[span.start - 2] <= "龥"
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    end = len(text) if end < 0 else end
    places = [place for place in page.region_candidates if start <= place.start < end]
    told = bool(places) and places[0].start < span.start and all(is_foreign(page, place) for place in places)
    return told and not any(text.find(sign, start, end) >= 0 for sign in _OUR_COURTS)


def _is_of_short(page: Page, span: Span) -> bool:
    """Whether a ministry stands behind the first character of a foreign state that the text names, where a clause begins."""
    text, at = page.text, span.start - 1
    if at < 0 or span.end - span.start > _LONGEST_MINISTRY or not text.endswith(_OF_ANY_STATE, span.start, span.end):
        return False
    edge = not at or not "一" <= text[at - 1] <= "龥"
    return (
        edge
        and text[at] != "中"
        and any(lies_abroad(p) and p.parts[0].name[0] == text[at] for p in page.region_candidates)
    )


def _goes_on(page: Page, before: Span, span: Span) -> bool:
    """Whether an organ that is named like one of China's is that of the foreign place or party right before it."""
    text = page.text
    if before.label == "ORG":  # 越南祖国阵线|中央委员会
        return text.startswith("中央", span.start) and text.endswith(_PARTIES, before.start, before.end)
    spelled = (
        not before.parts
        and (
            text[before.end - 1] in "州郡"  # 俄亥俄州|自然资源部
            or page.lexicon.name_characters.issuperset(text[before.start : before.end])  # 达喀尔|国家行政学院
        )
    )
    return before.label == "REGION" and (spelled or is_foreign(page, before))


def _all_abroad(page: Page) -> bool:
    """Whether all places that a text names are in other states."""
    return bool(page.region_candidates) and all(is_foreign(page, place) for place in page.region_candidates)


def _of_other_state(page: Page, spans: list[Span], index: int, bodies: list[Span]) -> str:
    """The name of an organ of another state or of its party, or ``""``."""
    span = spans[index]
    wording = page.text[span.start : span.end]
    if page.text.endswith("该国", 0, span.start):  # 该国|海军
        return wording
    if span.parts:
        return span.name if span.term is None and span.parts[0].get("level") == "country" else ""
    if owner := _office_before(page, spans, index):
        return owner + wording
    if span.term is not None and (state := _told_by_state(page, spans, index)):
        return state + wording
    if span.term is not None and span.term.valid_on(page.date):
        return ""
    if span.term is None and not span.parts and not span.root and _told_abroad(page, spans, index):
        return wording
    longer = (body for body in bodies if _is_longer(page.text, body, wording) and _abroad(page, body))
    return next((body.name or page.text[body.start : body.end] for body in longer), "")


def _told_abroad(page: Page, spans: list[Span], index: int) -> bool:
    """Whether a ministry or a central body that China has not is that of a state or party named before it."""
    text, span = page.text, spans[index]
    line = text.rfind("\n", 0, span.start) + 1
    if text.startswith("中央", span.start):  # 某共中央政治局委员、某学院院长、|中央理论委员会|主席
        parties = (body for body in spans[:index] if line <= body.start and body.label == "ORG")
        return any(_PARTY_CENTRE.search(text, body.start, body.end) for body in parties)
    led = text.endswith("部", span.start, span.end) and text.startswith(("部长", "副部长"), span.end)
    return led and any(place.label == "REGION" and lies_abroad(place) for place in spans[:index] if line <= place.start)


def _told_by_state(page: Page, spans: list[Span], index: int) -> str:
    """The foreign state of a ministry behind another of it, or which one of the state tells what to do, or ``""``.

    美国国务院和|司法部, 甲国总统要求|国防部.
    """
    text, span = page.text, spans[index]
    if span.end - span.start > _LONGEST_MINISTRY or not text.endswith(_OF_ANY_STATE, span.start, span.end):
        return ""
    before = spans[index - 1] if index else span
    if before.label == "ORG" and before.end == span.start - 1 and text[before.end] in "和、":
        return "" if _SHARED.search(text, span.end, span.end + 12) else _state(page, before)
    if not text.endswith(_TELLING, 0, span.start):
        return ""
    sentence = max(text.rfind(sign, 0, span.start) for sign in "。\n；") + 1
    told = [one for one in spans[max(0, index - 8) : index] if sentence <= one.start and one.label in _OF_STATES]
    states = [_state(page, one) for one in told]
    return states[0] if states and all(states) else ""


def _office_before(page: Page, spans: list[Span], index: int) -> str:
    """The foreign party or state whose office stands before another office of the same person, or ``""``."""
    if index < 2:
        return ""
    body, title, span = spans[index - 2 : index + 1]
    if title.label != "POSITION" or page.text[title.end : span.start] not in _JOINS or body.label != "ORG":
        return ""
    party, central, _ = (body.name or page.text[body.start : body.end]).partition("中央")
    if page.text.startswith("中央", span.start):
        return party if central and party.endswith(("党", "共")) else ""
    return _abroad(page, body) if page.text[span.end - 1] == "部" else ""


def _is_longer(text: str, body: Span, wording: str) -> bool:
    return body.end - body.start > len(wording) and text.endswith(wording, body.start, body.end)


def _abroad(page: Page, body: Span) -> str:
    """The foreign country with which the name of a body begins, or ``""``."""
    country = next((c for c in page.places_at(body.start) if is_foreign(page, c)), None)
    return country.parts[0].name if country is not None else ""


def name_by_country(page: Page, spans: list[Span]) -> None:
    """A body that every state has is that of the country named last in the paragraph: 巴基斯坦参议院…和|国民议会."""
    text = page.text
    bare = [
        span
        for span in spans
        if span.label == "ORG"
        and (text[span.start : span.end] in page.lexicon.foreign_bodies or text[span.start : span.end] in _HOUSES)
    ]
    if not bare:
        return
    countries = [
        region for region in (*page.region_candidates, *spans) if region.label == "REGION" and lies_abroad(region)
    ]
    for span in bare:
        line = text.rfind("\n", 0, span.start)
        if text.endswith(_CHAMBERS, span.start, span.end):  # 美国国会众议院…以色列…|参议院
            houses = [body for body in spans if body.label == "ORG" and line < body.start < span.start]
            states = [_state(page, body) for body in houses if _PARLIAMENT.search(text, body.start, body.end)]
            if any(states):
                span.name = [state for state in states if state][-1] + span.name
                continue
        before = [region for region in countries if line < region.start < span.start]
        if before:
            span.name = max(before, key=lambda region: region.start).parts[0].name + span.name


def _state(page: Page, body: Span) -> str:
    """The foreign country with which the name of a body begins, or ``""``."""
    for end in range(min(body.end, body.start + _LONGEST_STATE), body.start + 1, -1):
        surface = page.lexicon.surfaces.get(page.text[body.start : end])
        if surface is not None and is_country(surface.terms[0]):
            return surface.terms[0].name
    return ""


#: What may stand before the state in what is taken for one body: 西非国家|几内亚过渡政府, 某人及|泰国科研部.
_BEFORE_STATE = re.compile("[一-龥]{2,8}?(?:国家|冠军|劲旅|对手|[及与和])")
#: The rest of the name of a body of another state: 德国联邦|经济和能源部, 日本宇宙航空|研究开发机构.
_REST = re.compile(
    "(?:(?![的了在将是由等共、，])[一-龥]){1,9}?(?:机构|委员会|执法局|中心|公司|组织|[部局厅院]|(?<!签)署)"
    "(?=[，。、；（\\d]|[今当昨]天|正在|发表|发布|公布|宣布|表示|指出|认为|称|说|办事|官员|发言人|部长|局长|主任|人员|成员|网站|总部)"
)
#: A part of one, behind it: 美国商务部|工业与安全局.
_INNER = re.compile(
    "(?:(?![的了在将是由、，长官])[一-龥]){2,12}?(?:局|署|办公室|司令部|委员会|中心)"
    "(?=[，。、；（\\d]|[今当昨]天|日前|近日|随即|立即|发表|发布|公布|宣布|表示|称|说|官员|发言人|局长|主任|网站)"
)
_MINISTRIES = frozenset("部署院")
_ENDS = frozenset("会部局署厅院司团队党府军社台盟所心行学馆织构方报")
#: Behind what is spelled like a place, that it is one.
_SPELLED = 0.8
_AROUND_PLACE = ("等地", "地区", "附近", "一带", "方向")


def settle_edges_abroad(page: Page, span: Span, ceiling: int) -> None:
    """Begin the name of a body of another state with that state, and end it with its last word; leave a place of it one."""
    text = page.text
    if span.term is not None and text[span.end - 1] not in _MINISTRIES:
        return
    inside = [place for place in page.region_candidates if span.start <= place.start < span.end]
    starts = {place.start for place in inside if is_foreign(page, place)}
    before = _BEFORE_STATE.match(text, span.start, span.end - 2) if starts and span.start not in starts else None
    if before and before.end() in starts:
        span.start, span.name = before.end(), ""
    if span.start not in starts and span.start + 2 in starts and is_word(text[span.start : span.start + 2], "v"):
        span.start, span.name = span.start + 2, ""  # 冻结|委内瑞拉国家石油公司
    if span.start in starts or (span.term is not None and span.term.get("level") == "foreign"):
        way = _INNER if text[span.end - 1] in _MINISTRIES else _REST
        rest = way.match(text, span.end, ceiling + 2) if way is _INNER or text[span.end - 1] not in _ENDS else None
        if rest and rest.end() <= ceiling and not page.has_breaker(span.end + 1, rest.end(), page.lexicon.name_verbs):
            span.end, span.name, span.term = rest.end(), "", None
    if text.startswith(_AROUND_PLACE, span.end) and text[span.start] in page.lexicon.country_of:
        spelled = [one in page.lexicon.name_characters for one in text[span.start + 1 : span.end]]
        if len(spelled) < 3 or sum(spelled) < _SPELLED * len(spelled):
            return
        span.start, span.label = span.start + 1, "REGION"  # 俄|克鲁泡特金斯卡亚|等地
        span.name = text[span.start : span.end]
