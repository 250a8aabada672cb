"""Offices that the government of a place has in another one: 安徽省驻沪办, 市政府驻深圳办事处, 驻粤办."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.places.home import Home
from kg.extract.places.kinds import chain_name
from kg.extract.spans import Span

#: Where such an office is, as its short name says it.
_WHERE = {
    "京": "北京",
    "沪": "上海",
    "津": "天津",
    "渝": "重庆",
    "穗": "广州",
    "深": "深圳",
    "蓉": "成都",
    "汉": "武汉",
    "杭": "杭州",
    "厦": "厦门",
    "琼": "海南",
    "粤": "广东",
    "浙": "浙江",
    "苏": "江苏",
    "桂": "广西",
    "港": "香港",
    "澳": "澳门",
}
#: How sure such an office is.
RESIDENT = 0.91
_OFFICE = re.compile(
    f"驻(?P<where>[{''.join(_WHERE)}]|[一-龥]{{2,6}}?)(?P<kind>(?:经济贸易|招商|联络)?办事处|(?:招商)?联络处|办(?![事理公法学案实结件]))"
)
_GOVERNMENT = re.compile("(?P<place>[省市县区州])(?:人民)?(?P<government>政府)?$")
_EDGE = re.compile("(?:^|[^一-龥]|[和与及由经了对向任率赴到在])$")


def resident_offices(page: Page, regions: list[Span], organs: list[Span], home: Home) -> list[Span]:
    """Offices of governments elsewhere, behind the government, its place, the kind of that, or nothing of it."""
    text = page.text
    if "驻" not in text or not ("办" in text or "联络处" in text):
        return []
    known = {span.end: span for span in sorted((*regions, *organs), key=lambda span: -span.start)}
    found = []
    for office in _OFFICE.finditer(text):
        where = _WHERE.get(office["where"]) or _place(page, office["where"])
        owner = _owner(page, office.start(), known, home) if where else None
        if owner is not None:
            kind = "办事处" if office["kind"] == "办" else office["kind"]
            name = f"{owner.name}驻{where}{kind}" if owner.name else office[0]
            found.append(Span(owner.start, office.end(), "ORGAN", name, parts=owner.parts, confidence=RESIDENT))
    return found


def _place(page: Page, words: str) -> str:
    surface = page.lexicon.surfaces.get(words)
    return words if surface is not None and surface.label == "REGION" else ""


def _owner(page: Page, at: int, known: dict[int, Span], home: Home) -> Span | None:
    """Whose office it is that is said to be in a place; without a name where the text does not say."""
    text = page.text
    owner = known.get(at)
    if owner is not None and owner.parts and owner.parts[-1].get("level") != "country":
        government = f"{chain_name(owner.parts)}人民政府" if owner.label == "REGION" else owner.name
        return Span(owner.start, at, "ORGAN", government, parts=owner.parts)
    if owner is not None and owner.label == "ORGAN":
        return Span(owner.start, at, "ORGAN", owner.name)
    kind = _GOVERNMENT.search(text, max(0, at - 5), at)
    start = kind.start() if kind else at
    if start not in page.breakers and not _EDGE.search(text, max(0, start - 1), start):
        return None
    parts = home.find(kind["place"], start) if kind else None
    return Span(start, at, "ORGAN", f"{chain_name(parts)}人民政府" if parts else "", parts=parts or ())
