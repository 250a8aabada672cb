"""Offices and branches right behind the place that they are of, as one with it: 顺德|市委, 浙江|农行, 西藏|人民出版社."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.places.kinds import chain_name, lies_abroad
from kg.extract.spans import Span

#: What an office begins with that is named by the kind of its place, behind a place without its kind.
_KIND = re.compile("[市县州](?:委|政府|人民政府|人大|政协|纪委|[一-龥]{2,8}[局办院会])")
_COMMITTEE = re.compile("[市县](?:委(?![员托派])|(?:人民)?政府(?![间部])|纪委)")
_FORCES = ("军分区",)
#: Banks, houses and societies that every place or state has.
_BRANCH = re.compile(
    "(?:(?:中国)?(?:农业|工商|建设|农业发展|交通)银行|[农工建中交]行|农发行)(?:[一-龥]{2,6}[分支]行)?|(?:人民|教育|科学?技术|美术|少儿)出版社"
)
_OF_STATE = re.compile("(?:国家|中央|皇家|国立)[一-龥]{1,6}(?:馆|院|银行|电视台|通讯社|公园)|[足篮排乒]协")


def join_of_places(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with such offices and branches joined to their places."""
    found: list[Span] = []
    for index, span in enumerate(spans):
        place = found[-1] if found else span
        if place.end == span.start and place.label == "REGION" and (whole := _whole(page, place, span)):
            found[-1] = whole
        else:
            found.append(_office(page, span, spans[index + 1].start if index + 1 < len(spans) else len(page.text)))
    return found


def _office(page: Page, place: Span, ceiling: int) -> Span:
    """The committee or government of a city that is a district by now, of which only that is found: 顺德|市委."""
    office = (
        _COMMITTEE.match(page.text, place.end, ceiling) if place.label == "REGION" and is_old(page, place) else None
    )
    if office is None:
        return place
    name = old_office(page, place, office.end())
    return replace(place, end=office.end(), label="ORGAN", name=name, term=None, parts=())


def _whole(page: Page, place: Span, body: Span) -> Span | None:
    """A body that begins with the place before it, if it is one of that place."""
    text = page.text
    if body.label == "ORG":
        branch = _OF_STATE if lies_abroad(place) else _BRANCH
        named = branch.fullmatch(text, body.start, body.end)
        return replace(body, start=place.start, name="", term=None, parts=()) if named else None
    if body.label != "ORGAN" or lies_abroad(place) or text[place.end - 1] in "省市县区州盟旗":
        return None
    if text.endswith(_FORCES, body.start, body.end):
        return replace(body, start=place.start, name=text[place.start : body.end], open=False)
    if _KIND.match(text, body.start, body.end) is None:
        return None
    return replace(body, start=place.start, name=old_office(page, place, body.end), parts=(), open=False)


def is_old(page: Page, place: Span) -> bool:
    """Whether a kind of place follows that a district is no longer: 淮阴|市, of which there is a 淮阴区."""
    district = bool(place.parts) and place.parts[-1].name.endswith("区") and page.text[place.end - 1] != "区"
    return district and page.text[place.end : place.end + 1] in ("市", "县")


def old_office(page: Page, place: Span, end: int) -> str:
    """The office named by a kind that its place has no longer, or by the place without its kind: 顺德|市委, 淮阴|市文化局."""
    around = chain_name(place.parts[:-1]) if len(place.parts) > 1 else ""
    kind, rest = page.text[place.end], page.text[place.end + 1 : end]
    name = f"{around}{_last(page, place)}{kind}"
    if rest.startswith("委") and not rest.startswith("委员会"):
        return f"中国共产党{name}委员会{rest[1:]}"
    return f"{name}人民政府{rest[2:]}" if rest.startswith("政府") else name + rest


def _last(page: Page, place: Span) -> str:
    """The last place of a chain as the text has it."""
    wording = page.text[place.start : place.end]
    for part in place.parts[:-1]:
        for name in sorted((part.name, *part.aliases), key=len, reverse=True):
            if wording.startswith(name):
                wording = wording.removeprefix(name)
                break
    return wording
