"""Mentions that begin too late or are two halves of one: meetings with who meets, bodies of inspection, programmes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from kg.extract.spans import BODIES, Span
from kg.extract.tagging.joined_bodies import (
    THERE,
    join_associations,
    join_charges,
    join_directors,
    join_inspections,
    join_works,
    lengthen,
)
from kg.extract.tagging.missions import join_missions
from kg.wording import KIND_IN_FULL

_NUMBERED = re.compile(r"第[一二三四五六七八九十百\d]+次")
#: What follows the name of an organ that meets again and again: 国务院|第131次常务会议.
_SESSION = re.compile(
    r"(?:(?:党组)?第[一二三四五六七八九十百\d]{1,4}次(?:常务|办公|全体|主任|党组|[部局厅委署行院会]务)(?:扩大)?"
    r"|[部局厅委署]务)会议"
)
#: The same of a committee or a congress, whose meetings have no other name: 某省人大常委会|第三十四次会议.
_SITTING = re.compile(r"第[一二三四五六七八九十百\d]{1,4}次会议")
_SITTING_BODIES = ("人民代表大会常务委员会", "人大常委会", "人民代表大会")
#: What follows the name of a body whose leaders meet.
_SUMMIT = re.compile(
    r"(?:成员国?)?(?:领导人|元首理事会|政府首脑（总理）理事会|外长理事会|外长|[一-龥]{0,6}?部长级?)(?:第[一二三四五六七八九十]+次|非正式|特别)+(?:会晤|会议|峰会)"
)
_COMMITTEE = re.compile(
    "(?:民革|民盟|民建|民进|(?:中国)?(?:农工(?:民主)?|致公)党|九三学社|台盟|中国民主(?:同盟|建国会|促进会)|中国国民党革命委员会)"
    "第?[一二三四五六七八九十]{1,3}届中央(?:委员会|常务委员会|常委会|监督委员会)(?!第|全体|[一二三四五六七八九十]+次)"
)
_DELEGATION = re.compile(r"[一-龥]{2,14}代表团(?:全体会议|小组会议)")
_GROUP = len("纪检监察组")
_RESIDENT = re.compile("纪检(?:监察)?组")
#: The same where the text calls the ministry it is in by its kind alone: 中央纪委国家监委|驻部纪检监察组|组长.
_IN_OURS = re.compile("驻(?P<kind>[部委局署院行办会])(?P<group>纪检(?:监察)?组)")
_HOUSE = re.compile("(?:[上下参众]议?院)(?!议?[长员])|(?:[上下参众]议院|[上下]院)(?=议[长员])")
_ORGANISERS = re.compile("(?:组委会|(?:组织|筹备|执行)委员会|筹委会|执委会)(?:秘书处|办公室)?")
#: What stands between a university and a hospital or school of it.
_AFFILIATED = re.compile("(?:医学院)?(?:第[一二三四五六])?附属")
#: What the names of places end with that lie in another.
_DIVISIONS = ("市", "县", "镇", "乡", "村")


def join_names(text: str, spans: list[Span]) -> None:
    """Begin meetings and programmes where their names do and make one of what is one, in place."""
    for signs, join in _JOINS:
        for sign in signs:
            if sign in text:
                join(text, spans)
                break


def _join_numbered(text: str, spans: list[Span]) -> None:
    """十四届全国人大常委会 + 第四十八次委员长会议 is one meeting."""
    for index in range(len(spans) - 1, 0, -1):
        span, before = spans[index], spans[index - 1]
        joined = span.label == "EVENT" and before.label == "ORGAN" and before.end == span.start
        if joined and _NUMBERED.match(text, span.start):
            spans[index - 1 : index + 1] = [replace(span, start=before.start, name="", term=None)]


def _join_sessions(text: str, spans: list[Span]) -> None:
    """国务院 + 第131次常务会议 is a meeting."""
    for index, span in enumerate(spans):
        if span.label == "ORGAN":
            sits = text.endswith(_SITTING_BODIES, span.start, span.end)
            _name_meeting(spans, index, (_SITTING if sits else _SESSION).match(text, span.end))


def _name_meeting(spans: list[Span], index: int, meeting: re.Match[str] | None) -> None:
    """Make a mention the meeting that the words behind it tell, unless the next mention begins among them."""
    after = spans[index + 1] if index + 1 < len(spans) else None
    if meeting and (after is None or meeting.end() <= after.start):
        spans[index] = replace(spans[index], end=meeting.end(), label="EVENT", name="", term=None, parts=())


def _join_residents(text: str, spans: list[Span]) -> None:
    """中央纪委国家监委 + 驻 + 工业和信息化部纪检监察组 is one organ."""
    for index in range(len(spans) - 1, 0, -1):
        span, before = spans[index], spans[index - 1]
        resident = span.label == before.label == "ORGAN" and text[before.end : span.start] in ("驻", "派", "派驻")
        if resident and text.endswith(("纪检监察组", "纪检组"), span.start, span.end):
            name = f"{before.name}驻{span.name.removeprefix('驻')}"
            spans[index - 1 : index + 1] = [replace(before, end=span.end, name=name, term=None)]
        elif before.label == "ORGAN" and span.label == "ORG" and text[before.end : span.start] in ("驻", "派驻"):
            _join_company(text, spans, index)
    for index, span in enumerate(spans):
        group = _RESIDENT.match(text, span.end) if text.find("驻", span.start, span.end) > 0 else None
        if group and span.label == "ORGAN":  # 某市纪委监委派驻市教育局|纪检监察组
            name = (span.name or text[span.start : span.end]) + group[0]
            spans[index] = replace(span, end=group.end(), name=name, term=None)
        if span.label != "ORGAN" or text[span.start - 1 : span.start] != "驻":
            continue
        group = _RESIDENT.search(text, span.end - _GROUP, span.end + _GROUP)
        if group and group.start() <= span.end <= group.end():  # 据|驻某部纪检组|消息
            name = f"驻{span.name}{text[span.end : group.end()]}"
            spans[index] = replace(span, start=span.start - 1, end=group.end(), name=name, term=None)


def _join_company(text: str, spans: list[Span], index: int) -> None:
    """中央纪委国家监委 + 驻 + 某集团 + 纪检监察组 is one organ, and what is left of a title that begins with its end is one."""
    before, span = spans[index - 1 : index + 1]
    group = _RESIDENT.match(text, span.end)
    if group is None:
        return
    name = f"{before.name}{text[before.end : group.end()]}"
    after = spans[index + 1] if index + 1 < len(spans) else None
    if after is not None and after.start < group.end() < after.end:
        spans[index + 1] = replace(after, start=group.end(), name="")
    spans[index - 1 : index + 1] = [replace(before, end=group.end(), name=name, term=None)]


def _join_ours(text: str, spans: list[Span]) -> None:
    """中央纪委国家监委 + 驻部纪检监察组 is the body of inspection in the ministry that the text is about."""
    for group in _IN_OURS.finditer(text):
        touched = [i for i, span in enumerate(spans) if span.start < group.end() and span.end >= group.start()]
        first = touched[0] if touched else sum(span.start < group.start() for span in spans)
        sender = spans[first] if touched and spans[first].start < group.start() else None
        if sender is not None and sender.label != "ORGAN":
            continue
        ending = KIND_IN_FULL.get(group["kind"], group["kind"])
        hosts = [span for span in spans if span.term is not None and span.name.endswith(ending)]
        host = max(hosts, key=lambda span: (span.start < group.start(), -abs(span.start - group.start())), default=None)
        name = f"{sender.name.partition('驻' + group['kind'])[0] if sender else ''}驻{host.name if host else group['kind']}"
        start = sender.start if sender else group.start()
        rest = [replace(spans[i], start=group.end(), name="") for i in touched if spans[i].end > group.end()]
        organ = Span(start, group.end(), "ORGAN", name + group["group"], confidence=0.9, open=host is None)
        spans[first : first + len(touched)] = [organ, *rest]


def _join_places(text: str, spans: list[Span]) -> None:
    """美国伊利诺伊州 + 芝加哥市 is one place."""
    for index in range(len(spans) - 1, 0, -1):
        span, before = spans[index], spans[index - 1]
        nested = span.label == before.label == "REGION" and before.end == span.start
        if nested and text.endswith(_DIVISIONS, span.start, span.end):
            name = span.name or text[span.start : span.end]
            spans[index - 1 : index + 1] = [replace(before, end=span.end, name=name, term=None)]


def _join_summits(text: str, spans: list[Span]) -> None:
    """金砖国家 + 领导人第十七次会晤 is a meeting of those who are named."""
    for index, span in enumerate(spans):
        if span.label in ("ORG", "REGION") and (summit := _SUMMIT.match(text, span.end)):
            if index + 1 < len(spans) and spans[index + 1].label == "POSITION" and spans[index + 1].end < summit.end():
                del spans[index + 1]  # 上海合作组织成员国|文化部长|第十五次会晤
            _name_meeting(spans, index, summit)


def _join_campuses(text: str, spans: list[Span]) -> None:
    """中国石油大学 +（华东）is one of two universities of that name."""
    for index in range(len(spans) - 1, 0, -1):
        span, before = spans[index], spans[index - 1]
        placed = span.label == "REGION" and before.label == "ORG" and text[before.end : span.start] == "（"
        if placed and text.endswith("大学", before.start, before.end) and text.startswith("）", span.end):
            spans[index - 1 : index + 1] = [replace(before, end=span.end + 1, name="", term=None)]


def _join_brackets(text: str, spans: list[Span]) -> None:
    """中国（+ 海南 + ）南海博物馆 is one body, and so is 劳伦斯 + · + 利弗莫尔国家实验室."""
    for span, before in [*zip(spans[1:], spans, strict=False)]:
        gap = text[before.end : span.start]
        if span.label not in ("ORG", "EVENT") or gap not in ("）", "·"):
            continue
        ours = before.label == "REGION" and text.endswith("中国（", 0, before.start)
        if ours or (gap == "·" and before.label == "PERSON" and span.label == "ORG"):
            start = before.start - len("中国（") if ours else before.start
            inside = [other for other in spans if start < other.end <= span.end]
            spans[spans.index(inside[0]) : spans.index(span) + 1] = [replace(span, start=start, name="", term=None)]


def _join_committees(text: str, spans: list[Span]) -> None:
    """农工党 + 第十七届 + 中央委员会 is the committee of a democratic party."""
    for committee in _COMMITTEE.finditer(text):
        first = next((index for index, span in enumerate(spans) if span.end > committee.start()), len(spans))
        last = next((index for index, span in enumerate(spans) if span.start >= committee.end()), len(spans))
        spans[first:last] = [Span(*committee.span(), "ORG")]


def _join_delegations(text: str, spans: list[Span]) -> None:
    """十四届全国人大一次会议 + 解放军和武警部队代表团全体会议 is the meeting of a delegation."""
    for index in range(len(spans) - 1, -1, -1):
        span = spans[index]
        meeting = _DELEGATION.match(text, span.end) if span.label == "EVENT" else None
        if meeting:
            lengthen(spans, index, meeting.end())


def _join_houses(text: str, spans: list[Span]) -> None:
    """某国国会 + 下议院 is a house of a parliament."""
    for index in range(len(spans) - 1, -1, -1):
        span = spans[index]
        parliament = span.label == "ORG" and text.endswith(("国会", "议会"), span.start, span.end)
        if parliament and (house := _HOUSE.match(text, span.end)):
            lengthen(spans, index, house.end())


def _join_hospitals(text: str, spans: list[Span]) -> None:
    """首都医科大学 + 附属 + 北京天坛医院 is a hospital."""
    for index in range(len(spans) - 1, 0, -1):
        span, before = spans[index], spans[index - 1]
        if span.label == before.label == "ORG" and _AFFILIATED.fullmatch(text, before.end, span.start):
            spans[index - 1 : index + 1] = [replace(before, end=span.end, name="", term=None)]


def _join_organisers(text: str, spans: list[Span]) -> None:
    """第十届茶博会 + 组委会 is the body that prepares a meeting."""
    for index, span in enumerate(spans):
        body = _ORGANISERS.match(text, span.end) if span.label == "EVENT" else None
        if body and (index + 1 == len(spans) or body.end() <= spans[index + 1].start):
            spans[index] = replace(span, end=body.end(), label="ORG", name="", term=None)


#: A branch of a procuracy or court behind its name: 某省人民检察院|铁路运输分院.
_BRANCH = re.compile("(?:(?![的了和与及在对由、])[一-龥]){2,8}?分院(?!长)")
_COURTS = ("检察院", "法院")


def _join_branches(text: str, spans: list[Span]) -> None:
    """自治区人民检察院 + 呼铁分院 is one organ."""
    for index, span in enumerate(spans):
        court = span.label == "ORGAN" and text.endswith(_COURTS, span.start, span.end)
        branch = _BRANCH.match(text, span.end) if court else None
        if branch and (index + 1 == len(spans) or branch.end() <= spans[index + 1].start):
            name = (span.name or text[span.start : span.end]) + branch.group()
            spans[index] = replace(span, end=branch.end(), name=name, term=None, root=span.root or span.name)


#: What a branch of the police and its teams are called, behind the bureau or alone: 某市公安局|某某分局网安大队.
_POLICE = re.compile("(?:[一-龥]{2,5}?分局)(?:[一-龥]{2,10}?(?:总队|支队|大队|中队|派出所))?")
_POLICE_BUREAU = ("公安局", "公安厅")


def _join_police(text: str, spans: list[Span]) -> None:
    """某市公安局 + 某某分局网安大队 is one organ, and none is an organisation."""
    for index in range(len(spans) - 1, -1, -1):
        span, before = spans[index], spans[index - 1] if index else None
        if span.label not in BODIES or not _POLICE.fullmatch(text, span.start, span.end):
            continue
        if before and before.end == span.start and text.endswith(_POLICE_BUREAU, before.start, before.end):
            name = (before.name or text[before.start : before.end]) + text[span.start : span.end]
            spans[index - 1 : index + 1] = [
                replace(before, end=span.end, name=name, term=None, root=before.root or before.name)
            ]
        elif span.label == "ORG" and text.find("队", span.start, span.end) > 0:
            spans[index] = replace(span, label="ORGAN", term=None)


#: A village behind the committee of those that it is one of: 某某村委会|某某村.
_OF_COMMITTEE = re.compile("(?![的了和与及在对是等])[一-龥]{1,5}?[村寨屯](?![民委干支两口级])")


def _join_villages(text: str, spans: list[Span]) -> None:
    """洋青镇芝兰村委会 + 沙古塘三村 is a place."""
    for index in range(len(spans) - 1, -1, -1):
        span = spans[index]
        committee = span.label in BODIES and text.endswith(("村委会", "居委会"), span.start, span.end)
        village = _OF_COMMITTEE.match(text, span.end) if committee else None
        if village:
            lengthen(spans, index, village.end())
            spans[index] = replace(spans[index], label="REGION", name=village.group(), parts=())


#: What is joined, in this order, each with what a text holds, one of it at least, in which it may stand.
_JOINS: tuple[tuple[tuple[str, ...], Callable[[str, list[Span]], None]], ...] = (
    (("第",), _join_numbered),
    (("会议",), _join_sessions),
    (("使馆", "领事馆", "领馆"), join_missions),
    (("驻",), _join_residents),
    (("驻",), _join_ours),
    (_DIVISIONS, _join_places),
    (("会晤", "会议", "峰会"), _join_summits),
    (("大学（",), _join_campuses),
    (("附属",), _join_hospitals),
    (("中国（", "·"), _join_brackets),
    (("届中央",), _join_committees),
    (("代表团",), _join_delegations),
    (("院",), _join_houses),
    (("分院",), _join_branches),
    (("分局",), _join_police),
    (("委会",), _join_villages),
    (("领导小组", "专班"), join_charges),
    (("电厂", "库", "炼", "煤矿", "钢厂"), join_works),
    (("执法检查组",), join_inspections),
    (("委会", "委员会"), _join_organisers),
    (("委员会", "指挥部"), join_directors),
    (THERE, join_associations),
)
