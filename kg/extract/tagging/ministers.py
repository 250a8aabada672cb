"""Ministers of other states: what they are in charge of belongs to their title (法国|经济与财政部长)."""

from __future__ import annotations

import re

from kg.extract.lexicon import Surface
from kg.extract.page import Page
from kg.extract.places.ends import STATE_FORM
from kg.extract.places.kinds import lies_abroad
from kg.extract.spans import BODIES, Span

#: What a minister of China is called abroad.
_OURS, _LEADS = "中国", ("部长", "副部长")
_FORMER = ("前", "原")
_MINISTERS = ("部长", "大臣")
#: The longest name of a country.
_LONGEST = 8
#: Several fields, of which the title that is found names the last: 发展、工业与|贸易部长, 外交与对外|经济部长.
_FIELDS = re.compile("(?:(?![新时现前原]任)(?:(?!的|人、|已故|总统|总理)[一-龥]){2,7}[、和与及]){1,4}(?:[一-龥]{1,6})?")
#: What joins an official to the one before in a list of those of one state, and what that one is.
_LISTED = re.compile("[、，和与](?:以及)?")
_OF_STATE = ("部长", "大臣", "外长", "防长", "财长", "总统", "总理", "首相", "国王", "主席", "议长")
_MORE_FIELDS = re.compile(f"(?:兼|、政府){_FIELDS.pattern}|兼(?!.?任|[原前])[一-龥]{{2,6}}")
#: A field of two words or more, of which the title names none: 英国|外交发展|大臣.
_A_FIELD = re.compile("(?:(?!已故|总统|总理)[一-龥、])+")
_ONE_FIELD = re.compile("前?(?!.任)(?:(?![的和与及、等国位名副多])[一-龥]){2,6}(?:(?:安全)?[一-龥]{2}担当)?")
#: A field of many words with the title behind: 政治法律安全|统筹部长.
_OF_MANY_WORDS = re.compile(
    "[前原]?(?!.?(?:任|代理)|.*(?:会[见晤谈]|宣布|任命|访问|表示|出席|接替|前往|抵达|[同在对向由被将与和、的等]))[一-龥]{4,10}(?:部长|大臣)"
)
#: Ends of the names of bodies.
_BODY = re.compile("[部厅局署院党团司]$|(?<!社)会$")


def widen_ministers(page: Page, spans: list[Span]) -> None:
    """Begin the titles of foreign ministers where their country ends, or behind 兼.

    A ministry with several fields in its name is one with its country: 伊朗|工业、矿业和贸易部|副部长.
    """
    text = page.text
    for index in range(1, len(spans)):
        before, title = spans[index - 1], spans[index]
        if title.label != "POSITION" or not text.endswith(_MINISTERS, title.start, title.end):
            continue
        if before.label == "PERSON" and (start := _listed_field(text, spans, index)):
            title.start, title.name = start, ""
        elif _has_more_fields(text, spans, index):  # 土耳其|能源和自然资源部长
            before.start = before.end
            title.start, title.name = spans[index - 2].end, ""
        elif before.label == "ORG" and before.end == title.start and before.term is None:
            if _is_second_field(text, spans[index - 2 : index]):
                title.start, title.name, before.end = before.start, "", before.start
            else:
                _cut_country(page, before, title)
        elif before.label == "REGION" and before.end == title.start and (country := _with_field(page, before)):
            before.end, before.name, before.term, before.parts = before.start + len(country.text), "", None, ()
            before.term = next(term for term in country.terms if term.get("level") == "country")
            before.name, before.parts = before.term.name, (before.term,)
            title.start, title.name = before.end, ""  # 法国|欧洲和外交部长
        elif before.label == "ORGAN" and before.end == title.start and _is_ours(page, before, title):
            title.start, title.name, before.end = before.start + len(_OURS), "", before.start  # 中国|外交部长
        elif before.label == "REGION" and _is_field(text, before.end, title) and lies_abroad(before):
            if text[title.start - 1] == "部":
                before.end, before.label, before.name, before.parts = title.start, "ORG", "", ()
            else:
                title.start, title.name = before.end + text.startswith(_FORMER, before.end), ""
        elif before.label == "POSITION" and _MORE_FIELDS.fullmatch(text, before.end, title.start):
            title.start = text.index("府" if text[before.end] == "、" else "兼", before.end) + 1
            title.name = ""
    spans[:] = [span for span in spans if span.start < span.end]


def _is_ours(page: Page, body: Span, title: Span) -> bool:
    """Whether what is taken for an organ is China and the field of its minister: 中国|商务|部长."""
    text = page.text
    if not text.startswith(_OURS, body.start) or text[title.start : title.end] not in _LEADS:
        return False
    ministry = page.lexicon.surfaces.get(text[body.start + len(_OURS) : body.end] + "部")
    return ministry is not None and ministry.label == "ORGAN"


def _with_field(page: Page, place: Span) -> Surface | None:
    """The country with which what is taken for a place begins, where the rest is a field of its minister."""
    if page.text[place.start : place.end] in page.lexicon.surfaces or STATE_FORM.search(
        page.text, place.start, place.end
    ):
        return None
    for end in range(place.end - 2, place.start + 1, -1):
        country = page.lexicon.surfaces.get(page.text[place.start : end])
        if country is not None and any(term.get("level") == "country" for term in country.terms):
            return country if _FIELDS.fullmatch(page.text, end, place.end) else None
    return None


def _listed_field(text: str, spans: list[Span], index: int) -> int:
    """Where the title of a minister begins behind another official of the same state, with the fields that belong to it."""
    person, title = spans[index - 1], spans[index]
    joint = _LISTED.match(text, person.end, title.start)
    at = index - 2
    if joint is None or at < 0 or spans[at].end != person.start:
        return 0
    if not text.endswith(_OF_STATE, spans[at].start, spans[at].end):
        return 0
    while at and spans[at].label in ("POSITION", "PERSON"):
        at -= 1
    country = spans[at]
    start = joint.end() + (text[joint.end()] == text[country.start])  # ，塞|建设、交通和基础设施部长
    listed = country.label == "REGION" and start < title.start and _is_field(text, start, title)
    return start if listed and lies_abroad(country) else 0


def _has_more_fields(text: str, spans: list[Span], index: int) -> bool:
    """Whether what looks like an organ between a country and a minister's title is the last of the minister's fields."""
    body, title = spans[index - 1], spans[index]
    if index < 2 or body.label not in BODIES or body.end != title.start:
        return False
    country = spans[index - 2]
    if text[body.end - 1] == "部" or any(word in text[country.end : body.start] for word in _MINISTERS):
        return False  # 某国陪同部长、通信与新闻部|部长
    return country.label == "REGION" and bool(_FIELDS.fullmatch(text, country.end, body.start)) and lies_abroad(country)


def _is_field(text: str, start: int, title: Span) -> bool:
    """Whether the words between a country and a minister's title are what the minister is in charge of."""
    lone = text[title.start : title.end] in _MINISTERS
    if _OF_MANY_WORDS.fullmatch(text, start, title.end) and text.endswith(_MINISTERS, title.start, title.end):
        return True
    return bool(
        _FIELDS.fullmatch(text, start, title.start) or (lone and _ONE_FIELD.fullmatch(text, start, title.start))
    )


def _is_second_field(text: str, beside: list[Span]) -> bool:
    """Whether what is taken for a body is what somebody in office is in charge of as well: 德国副总理兼|经济和气候保护部长."""
    if len(beside) < 2 or beside[0].label != "POSITION" or _BODY.search(text, beside[1].start, beside[1].end):
        return False
    return text[beside[0].end : beside[1].start] == "兼" and bool(
        _FIELDS.fullmatch(text, beside[1].start, beside[1].end)
    )


def _cut_country(page: Page, body: Span, title: Span) -> None:
    """Part a country from the field of its minister, which no name of a body is: 乌克兰|基础设施部长."""
    text = page.text
    if short := page.lexicon.country_of.get(text[body.start : body.end]):  # 俄|外交部长
        body.label, body.name = "REGION", short
        return
    if _BODY.search(text, body.start, body.end):
        return
    for end in range(min(body.start + _LONGEST, body.end), body.start + 1, -1):
        state = text[end - 1 : end + 1] == "国家"  # 以色列|国家基础设施部长
        surface = None if state else page.lexicon.surfaces.get(text[body.start : end])
        country = next((term for term in surface.terms if term.get("level") == "country"), None) if surface else None
        if country is not None and (ministry := text.find("部", end, body.end)) > 0:  # 智利外交部|国际经济关系副部长
            body.end = title.start = ministry + 1
            body.name = title.name = ""
            return
        form = STATE_FORM.match(text, end, body.end) if country is not None else None
        stop = form.end() if form else end  # 埃塞俄比亚联邦民主共和国|外交部长
        if country is not None and (stop == body.end or _A_FIELD.fullmatch(text, stop, body.end)):
            title.start, title.name = stop, ""
            body.end, body.label, body.term, body.parts = stop, "REGION", country, (country,)
            body.name = text[body.start : stop] if form else country.name
            return
