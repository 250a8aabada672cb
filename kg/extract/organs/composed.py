"""Organs: central ones by name, and all that the other finders compose, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.lexicon import Surface
from kg.extract.organs.beside import offices_beside
from kg.extract.organs.departments import department
from kg.extract.organs.foreign import foreign_organs
from kg.extract.organs.local import elliptic_organs, formed_organs, listed_organs, local_organs, unlisted_organs
from kg.extract.organs.resident import resident_offices
from kg.extract.organs.towns import town_organs
from kg.extract.organs.zones import zone_offices
from kg.extract.page import Page
from kg.extract.places.home import NAMED_FOR, Home
from kg.extract.places.kinds import chain_name
from kg.extract.spans import Span
from kg.vocabulary import Term

#: What makes another word of the last character of an organ's name: 数字中国建设|部署, 应急|部队, 最高|院校.
_ANOTHER_WORD = re.compile("(?<=部)(?:署(?![名理])|队)|(?<=院)[校士]")
#: The departments of a staff, which are those of the army named before them: 俄军|总参谋部.
_OF_AN_ARMY = re.compile("(?:(?<=[军量])|(?<=部队))总(?:参谋|政治|后勤|装备)部")
_ORDINAL = re.compile(r"(?:第?[一二三四五六七八九十]{1,3}届)$")
_MARKS = "，。、；：（）“”的"


def find_organs(page: Page, hits: list[tuple[int, int, Surface]], regions: list[Span]) -> list[Span]:
    """All organs."""
    spans = _central(page, hits)
    spans += local_organs(page, regions) + formed_organs(page, regions) + foreign_organs(page, regions, spans)
    home = Home(page, _placed(page, regions, [*spans]))
    spans += zone_offices(page, regions, home) + _teams(page, regions) + town_organs(page, regions)
    spans += elliptic_organs(page, regions, spans, home)
    _name_teams(page, spans)
    spans += unlisted_organs(page, spans, home)
    spans += resident_offices(page, regions, spans, home)
    spans = offices_beside(page, spans)
    listed = listed_organs(page, spans)
    if listed:
        places = {(span.start, span.end) for span in listed}  # 区委办、|卫健委 is no central organ
        spans = [span for span in spans if (span.start, span.end) not in places] + listed
    spans += [child for span in spans if span.term is not None and (child := _child(page, span.term, span))]
    spans += [inner for span in spans if (inner := department(page, span)) is not None]
    return spans


def _placed(page: Page, regions: list[Span], organs: list[Span]) -> Iterator[Span]:
    """What is of a place: the places themselves, and organs."""
    yield from _places_themselves(page, regions)
    yield from organs


def _places_themselves(page: Page, regions: list[Span]) -> list[Span]:
    """The places that are not the beginning of the name of an organisation, if there are any: 北京|中医药大学."""
    longer = {start: end for start, end, surface in page.names if surface.label == "ORG"}
    text = page.text
    themselves = [
        place for place in regions if longer.get(place.start, 0) <= place.end and not NAMED_FOR.match(text, place.end)
    ]
    return themselves or regions


def _central(page: Page, hits: list[tuple[int, int, Surface]]) -> list[Span]:
    text = page.text
    spans = []
    titles = page.lexicon.titles
    organs = [hit for hit in hits if hit[2].label == "ORGAN"]
    named = {same for _, _, one in organs if not one.weak for term in one.terms for same in (term.id, term.parent)}
    for start, end, surface in organs:
        if surface.text[-1] == "部" and text[end : end + 1] in ("长", "门") and text[start : end + 1] in titles:
            continue
        if text[start] == "国" and _WHOLE_STATE.search(text, max(0, start - 2), start):  # 全国|新办企业9万户
            continue
        if (surface.text[-1] in "部院" and _ANOTHER_WORD.match(text, end)) or _OF_AN_ARMY.match(text, start):
            continue
        if surface.weak and text.startswith("部门", end - 1):
            continue
        if surface.weak:
            terms = tuple(term for term in surface.terms if term.parent in named or term.id in named)
            if surface.text == "中央" and not _is_centre(text, start, end):
                continue
            if not terms and surface.text != "中央" and not GENERAL_OFFICES.match(text, start):
                continue
            term = choose_valid(terms or surface.terms, page.date)
        else:
            term = choose_valid(surface.terms, page.date)
        ordinal = _ORDINAL.search(text, max(0, start - 6), start) if text[start - 1 : start] == "届" else None
        if ordinal and term.name.startswith(("全国", "中国人民政治协商")):
            start = ordinal.start()
        spans.append(Span(start, end, "ORGAN", name=term.name, term=term, confidence=0.75 if surface.weak else 0.97))
    return spans


def choose_valid(terms: tuple[Term, ...], date: str | None) -> Term:
    """The term valid on a date, one before the one that came after it; where none is, the latest that had begun by then."""
    if len(terms) == 1:
        return terms[0]
    valid = [term for term in terms if term.valid_on(date)]
    if valid and date:  # 国家行政学院, which is a part of the party school since
        ids = {term.id for term in valid}
        return next((term for term in valid if term.valid_until and ids.intersection(term.successors)), valid[0])
    if valid:
        return valid[0]
    begun = [term for term in terms if not date or term.valid_from[:10] <= date]
    return max(begun or terms, key=lambda term: (term.valid_from, term.id))


#: The General Offices, short: beside each other, or one as a clause begins with what it issues; elsewhere each may be
#: a part of other words (全国办理).
GENERAL_OFFICES = re.compile(
    "中办(?=[、和]?国办(?![理公好事]))|(?:(?<=中办)|(?<=中办[、和]))国办(?![理公好事])"
    "|(?:(?<![一-龥])|(?<=由))[中国]办(?=(?:近日|日前|今天|昨[天日]|[0-9]{1,2}日)?(?:联合|再次|正式|专门)?(?:印发|转发|发布|下发|发文|发出|出台|公布|通报|通知|督查|有关负责|负责[人同]|副?主任))"
)
_WHOLE_STATE = re.compile("(?<![安健保完齐周])全$")
#: In what those whom the centre leads are at one with it.
_AS_ONE = re.compile("权威(?![人媒专发部机])|保持(?:高度|思想|政治|绝对)*一致")
#: What makes the organ of 中央: what it does behind it, what is done to it before, and whom it stands beside.
_CENTRE_ACTS = re.compile(
    "(?:已经|已|将|要|先后|多次|连续|首次|再次|专门|反复|始终)?(?:决定|批准|同意|研究决定|决策|部署|要求|委派|委托|签署|签订|授权|作出|提出|印发|出台|实行|支持|赋予|给予|高度重视|审批|明确|提名)"
    "|重要会议|有关(?!部门)|主要领导|领导同志|关于|对(?![外口])|文件|精神|指示|方针|[的之](?:决定|要求|部署|精神|关心|关怀|支持|领导|信任|号召)"
    "|(?:脱贫攻坚)?专项巡视|巡视(?:反馈|整改|意见)|[、和](?:省委|市委|自治区党委|省、|自治区、)|一号文件"
    rf"|{_AS_ONE.pattern}"
)
_CENTRE_TOLD = re.compile("(?:妄议|欺骗|对抗|干扰|背离|违背|忠于|拥护|服从|听从|报告|报请|上报|请示)(?:党?的?)?$")
_CENTRE_NONE = re.compile("(?:[党派共社盟建革进]|学社|阵线|协会|场地?|广场|大厅|舞台|湖|水池|道路|地方和|民主党派)$")


def _is_centre(text: str, start: int, end: int) -> bool:
    """Whether 中央 stands for the Central Committee: |中央|决定, 妄议|中央|, but not 各民主党派|中央, 舞台|中央."""
    if _CENTRE_NONE.search(text, max(0, start - 4), start):
        return False
    told = _CENTRE_TOLD.search(text, max(0, start - 4), start)
    return bool(told or _CENTRE_ACTS.match(text, end))


#: What is done to the centre by those whom it leads, and by those who fail it.
_OBEYED = ("拥护", "服从", "维护", "忠于")
_DEFIED = ("妄议", "欺骗", "对抗")
#: What stands before the centre where a committee of the party decides beside it, and that committee.
_BEFORE_BOTH = (
    *("宣布", "按照", "贯彻", "落实", "执行", "遵照"),
    *("经", "报", "据", "了", "把", "。", "，", "；", "\n"),
)
_COMMITTEE_BESIDE = re.compile("[和、](?:省委|市委|自治区党委)")


def is_surely_centre(text: str, start: int, end: int) -> bool:
    """Whether 中央 is surely the Central Committee: 坚决拥护|中央|的决定, 与|中央|保持高度一致, 报|中央|和省委同意, 妄议|中央|."""
    if text.endswith(_DEFIED, 0, start):
        return True
    if text.endswith(_OBEYED, 0, start):
        return _AS_ONE.match(text, end) is not None or text.startswith("的决", end)
    if text.endswith(_BEFORE_BOTH, 0, start):
        return _COMMITTEE_BESIDE.match(text, end) is not None
    return text[start - 1 : start] in ("与", "同", "和") and _AS_ONE.match(text, end) is not None


#: Numbered teams that inspect: 中央第十巡视组, 省委第三巡视组, 省安全生产第二督导组.
_TEAM = re.compile(
    r"(?:中央|[省市县区]委|自治区党委|国务院|(?:全国|[省市县区])(?:(?![的了和与在第])[一-龥]){0,8}?)第[一二三四五六七八九十]{1,3}"
    r"(?!轮|批)[一-龥]{0,6}(?:巡视|巡察|督察|督查|督导|指导|检查|考核|巡查)组(?!长授|长会)"
)


def _teams(page: Page, regions: list[Span]) -> list[Span]:
    """Teams of the centre or of a place that have a number instead of a name: 湖南省|第四生态环境保护督察组."""
    text = page.text
    if not ("第" in text and "组" in text and any(f"{word}组" in text for word in "导视察查核")):
        return []
    places = {place.end - 1: place for place in regions if place.parts}
    found = []
    for match in _TEAM.finditer(text):
        place = places.get(match.start()) if match[0][1] not in "委党" else None
        team = Span(match.start(), match.end(), "ORGAN", confidence=0.9)
        if place is not None:
            name = chain_name(place.parts) + text[place.end : match.end()]
            team = replace(team, start=place.start, name=name, parts=place.parts)
        found.append(team)
    return found


def _name_teams(page: Page, spans: list[Span]) -> None:
    """Give the teams of a committee its name in full: 省委|第三巡视组; those of a place that is open are so too."""
    text = page.text
    for team in spans:
        if team.name or text[team.end - 1] != "组" or not _TEAM.fullmatch(text, team.start, team.end):
            continue
        for body in spans:
            if body.start == team.start and body.end < team.end and body.name.startswith("中国共产党"):
                team.name = body.name + text[body.end : team.end]
                team.parts, team.open = body.parts, body.open
        if not team.name and text[team.start] in "省市县区":
            team.name, team.open = text[team.start : team.end], True


def _child(page: Page, organ: Term, span: Span) -> Span | None:
    """An organ named behind the one it belongs to by its short name (全国人大常委会 + 法工委)."""
    children = page.lexicon.children.get(organ.id)
    if children is None or page.text[span.end : span.end + 1] in _MARKS:
        return None
    for length in range(12, 1, -1):
        term = children.get(page.text[span.end : span.end + length])
        if term is not None and span.end + length <= len(page.text):
            return Span(span.start, span.end + length, "ORGAN", name=term.name, term=term, confidence=0.93)
    return None


#: What a committee or a government has for one matter, which meets by itself: 省委|农村工作领导小组|会议.
_LED_BY = re.compile(
    r"(?!常务|常委)[一-龥]{2,14}?(?:领导小组|委员会|指挥部)(?=[（会暨第\d]|全体|专题|[一二三四五六七八九十]届)"
)


def find_organ_prefix(page: Page, name: str, start: int) -> list[str]:
    """The organs with which the name of a meeting begins: those whose meeting it is."""
    organs = [organ for organ in page.organ_candidates if organ.start == start and organ.end < start + len(name)]
    if not organs:
        organs = [
            Span(begin, end, "ORG", name=page.text[begin:end])
            for begin, end, surface in page.names
            if begin == start and end < start + len(name) and surface.label == "ORG"
        ]
    if not organs:
        return []
    longest = max(organs, key=lambda span: span.end)
    rest = name[longest.end - start :]
    if re.match(r"(?:机关|系统|主题|有关)?(?:负责|代表|各|年轻)", rest):
        return []
    led = _LED_BY.match(rest) if longest.name.endswith(("委员会", "人民政府")) else None
    return [(longest.name or page.text[longest.start : longest.end]) + (led.group() if led else "")]
