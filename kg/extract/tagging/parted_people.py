"""Mentions with people in them: 汪恕诚|部长, 授予|P|同志|某省科协, P|与|某某公司."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.shapes import has_surname
from kg.extract.spans import Span

#: What bodies end in that have officers.
_BODIES = re.compile(
    "(?:学院|大学|[协学商工总委大]会|[联院校所部厅局署委处司社站办馆行协团]|公司|集团|中心|政府|医院|联盟|办公室)\\Z"
)
#: What joins two bodies or officers, and somebody with the body that he meets or speaks to.
JOINTS = ("和", "与", "及")
#: How the titles of those end who lead a body: 某局|局长|P|和某办|主任.
_LED_BY = (
    "局长",
    "主任",
    "部长",
    "厅长",
    "司长",
    "院长",
    "校长",
    "书记",
    "主席",
    "会长",
    "处长",
    "市长",
    "省长",
    "县长",
    "区长",
    "总裁",
    "经理",
)
WITH = ("和", "与", "同", "向", "对", "率")
#: What an officer does, who is named in what is taken for a body: 厅长|P|率队厅, 大使|P|会见|某国外交部.
OFFICERS = ("长", "大使", "书记", "主任", "主席", "总领事")
_LEADS = re.compile("(?P<met>会见|会晤|陪同|代表)|[率带赴]|专程|前往|深入|来到|赶[到赴往]")
#: The shortest name of a body, less one.
_SHORTEST = 3
#: What departments end in.
_DEPARTMENTS = "司局处室科"
#: The longest name that is joined so, with the joint.
_LONGEST_NAME = 5
#: Somebody and the beginning of what he does, taken for the end of a name: P|视频会|见, P|就改革|作说明; 作大会|发言.
_DONE = re.compile("(?P<name>[一-龥]{2,3}?)(?:(?<=.计划)|[作就][一-龥]{2,4}|视频会|电话会)")
_DELIVERED = re.compile("(?P<name>[一-龥]{2,3})[作做](?:大会|会议)")


def title_with_name(page: Page, span: Span) -> list[Span] | None:
    """The name with which what is taken for a title begins: 汪恕诚部长."""
    person = next((one for one in page.person_candidates if one.start == span.start and one.end < span.end), None)
    if person is None or page.text[person.end : span.end] not in page.lexicon.titles:
        return None
    return [replace(person), replace(span, start=person.end, name="")]


def officer(page: Page, span: Span) -> list[Span] | None:
    """Who does something in what is taken for a meeting or programme: 某部|部长|P作会议, 某委|主席|令计划."""
    text, surnames = page.text, page.lexicon.surnames
    speaks = _DELIVERED.fullmatch(text, span.start, span.end)
    delivered: list[Span] | None = None
    if speaks and has_surname(page.lexicon, speaks["name"]) and not is_word(speaks["name"][:2]):  # P|作大会|发言
        delivered = [Span(*speaks.span("name"), "PERSON", confidence=span.confidence)]
    title = next(((start, end) for start, end in page.titles if span.start <= start and end < span.end), None)
    if title is None or text[title[1]] not in surnames:
        return delivered
    organ = [c for c in page.organ_candidates if (c.start, c.end) == (span.start, title[0])]
    if title[0] > span.start and not organ:
        return delivered
    rest = _DONE.fullmatch(text, title[1], span.end)
    if rest is None or rest["name"][1:] in page.lexicon.titles or rest["name"] in page.lexicon.not_names:
        return delivered
    return [*organ[:1], Span(*title, "POSITION", confidence=span.confidence)]


def people_of(page: Page, span: Span) -> list[Span] | None:
    """、|P|等|某集团|领导."""
    text, at = page.text, page.text.find("等", span.start + 2, min(span.start + 4, span.end))
    if at < 0 or text[span.start - 1] != "、" or not looks_like_one(page.lexicon, text[span.start : at]):
        return None
    rest = [] if at + 1 == span.end else [replace(span, start=at + 1, name="", term=None)]
    return [Span(span.start, at, "PERSON", confidence=span.confidence), *rest]


def granted(page: Page, span: Span) -> list[Span] | None:
    """授予|P|同志|某省科协|名誉主席职务."""
    text, start = page.text, span.start
    if not text.endswith("授予", 0, start):
        return None
    known = [c for c in page.organ_candidates if start + 2 <= c.start <= start + 5 and c.end == span.end]
    organ = min(known, key=lambda c: c.start, default=replace(span, start=start + 3, name="", term=None))
    if organ not in known and text.startswith("同志", organ.start):
        organ = replace(organ, start=organ.start + 2)
    name = text[start : organ.start].removesuffix("同志")
    if organ.start >= span.end or len(name) < 2 or not looks_like_one(page.lexicon, name):
        return None
    return [Span(start, start + len(name), "PERSON", confidence=span.confidence), organ]


def spokesman(page: Page, span: Span) -> list[Span] | None:
    """Whoever speaks or acts for a body, behind his title: 总经理|P|代表|某集团."""
    text, start = page.text, page.title_at.get(span.start, span.start)
    at = text.find("代表", start + 2, min(start + 2 + _LONGEST_NAME, span.end - 2))
    if at < 0 or start not in page.title_to or not has_surname(page.lexicon, text[start:at]):
        return None
    office = [Span(span.start, start, "POSITION", confidence=span.confidence)] if start > span.start else []
    body = replace(span, start=at + 2, name="", term=None)
    known = page.organ_at(body.start, body.end) or body
    return [*office, Span(start, at, "PERSON", confidence=span.confidence), known]


def with_name(page: Page, span: Span) -> list[Span] | None:
    """水利学会|周某某, before a title: the name that stands between the two."""
    if span.term is not None or span.end not in page.title_at:
        return None
    people = [c for c in page.person_candidates if c.end == span.end and c.start > span.start + 1]
    person = next(iter(people), None) or _behind_known_body(page, span)
    if person is None or not _BODIES.search(page.text, span.start, person.start):
        return None
    body = replace(span, end=person.start, name=page.text[span.start : person.start])
    return [page.organ_at(body.start, body.end) or body, person]


def _behind_known_body(page: Page, span: Span) -> Span | None:
    """A name of two or three characters behind a department of a body: 某部装备工业司|曹钢|副巡视员."""
    root = max((c.end for c in page.organ_candidates if c.start == span.start and c.end < span.end), default=span.end)
    for start in (span.end - 2, span.end - 3):
        name = page.text[start : span.end]
        if root <= start and page.text[start - 1] in _DEPARTMENTS and has_surname(page.lexicon, name):
            return None if is_word(name) else Span(start, span.end, "PERSON", confidence=span.confidence)
    return None


def officer_and_body(page: Page, span: Span) -> list[Span] | None:
    """Whoever bears the title before, at the start or behind a body, and the body of the next: 团省委|书记|P|和|省妇联|主席."""
    if span.term is not None:
        return None
    for start, end in page.titles:
        if span.start + 3 < start and end < span.end - 5 and page.text.startswith(_LED_BY, end - 2):
            behind = officer_and_body(page, replace(span, start=start, name=""))
            if behind is not None and len(behind) > 2:
                body = replace(span, end=start, name="")
                return [page.organ_at(body.start, body.end) or body, *behind]
    text = page.text
    title = page.title_at.get(span.start, span.end)
    title = title if title < span.end else span.start
    joint = next((at for at in range(title + 2, title + 4) if text[at : at + 1] in JOINTS), 0)
    if not joint or joint > span.end - 3 or title not in page.title_to:
        return None
    if not looks_like_one(page.lexicon, text[title:joint]):
        return None
    rest = replace(span, start=joint + 1, name="")
    known = page.organ_at(rest.start, rest.end) or rest
    office = [Span(span.start, title, "POSITION", confidence=span.confidence)] if title > span.start else []
    return [*office, Span(title, joint, "PERSON", confidence=span.confidence), known]


def person_and_body(page: Page, span: Span) -> list[Span] | None:
    """Somebody whom the page names elsewhere, and the body that he is named with: P|与|某某公司."""
    text = page.text
    if span.term is not None:
        return None
    names = {text[one.start : one.end] for one in page.person_candidates}
    for joint in range(span.start + 2, min(span.start + _LONGEST_NAME, span.end - 2)):
        if text[joint] in WITH and text[span.start : joint] in names and not text.startswith("同志", joint):
            rest = replace(span, start=joint + 1, name="")
            known = page.organ_at(rest.start, rest.end) or rest
            return [Span(span.start, joint, "PERSON", confidence=span.confidence), known]
    return None


def with_officer(page: Page, span: Span) -> list[Span] | None:
    """某省科技厅|副厅长|P|率队厅, 秘鲁|大使|P|会见|秘外交部: a body or place, who leads it or is there, and what he does."""
    text = page.text
    owners = (*page.organ_candidates, *page.places_at(span.start)) if span.term is None else ()
    for owner in owners:
        title = page.title_at.get(owner.end, -1)
        if owner.start == span.start and owner.label == "ORGAN" and (found := _called(page, span, owner)):
            return found
        if (
            owner.start != span.start
            or not owner.end < title < span.end - 2
            or text[title] not in page.lexicon.surnames
        ):
            continue
        for end in (title + 3, title + 2):
            if (verb := _LEADS.match(text, end, span.end)) and looks_like_one(page.lexicon, text[title:end]):
                office = Span(owner.end, title, "POSITION", confidence=span.confidence)
                behind = replace(span, start=verb.end(), name="")
                whole = verb["met"] and span.end - verb.end() > _SHORTEST
                person = Span(title, end, "PERSON", confidence=span.confidence)
                return [owner, office, person, *([behind] if whole else ())]
    return None


def _called(page: Page, span: Span, organ: Span) -> list[Span] | None:
    """某省台办|P|主任|率某处: who leads a body, with the title behind the name."""
    for end in (organ.end + 3, organ.end + 2):
        title = page.title_at.get(end, -1)
        name = page.text[organ.end : end]
        if title >= span.end or not _LEADS.match(page.text, title):
            continue
        if looks_like_one(page.lexicon, name) or (len(name) > 2 and is_word(name[:2], "nr")):  # 朱德|祥
            person = Span(organ.end, end, "PERSON", confidence=span.confidence)
            return [organ, person, Span(end, title, "POSITION", confidence=span.confidence)]
    return None


def with_bearer(page: Page, span: Span) -> list[Span] | None:
    """全国人大外事委员会|P|副主任委员: a known body, and who is called by the title behind it."""
    if span.term is not None or span.end not in page.title_at:
        return None
    known = [c for c in page.organ_candidates if c.start == span.start and c.term is not None]
    for organ in known:
        if span.end - organ.end in (2, 3) and looks_like_one(page.lexicon, page.text[organ.end : span.end]):
            return [organ, Span(organ.end, span.end, "PERSON", confidence=span.confidence)]
    return None


def with_surname(page: Page, span: Span) -> list[Span] | None:
    """某市经信委|张|科长: a body, and who is called by surname and title."""
    if span.end not in page.title_at or page.text[span.end - 1] not in page.lexicon.surnames or span.term is not None:
        return None
    body = page.organ_at(span.start, span.end - 1)
    return [body] if body is not None and page.organ_at(span.start, span.end) is None else None
