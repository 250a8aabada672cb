"""Organs named without the organ that they are a part of, before a title: 省委常委、|统战部|部长; 综合司|司长P."""

from __future__ import annotations

import re

from kg.extract.organs.departments import OF_NO_DEPARTMENT, name_within
from kg.extract.organs.local import fill
from kg.extract.page import Page
from kg.extract.places.kinds import chain_name, region_name
from kg.extract.spans import HOLDERS, Span
from kg.model import Label
from kg.wording import KIND_IN_FULL

#: A sub-organ named without its organ between two posts of one person: 省委原常委、政法委原书记X.
_SUB_ORGAN = re.compile(
    r"[、，和兼]((?:[一-龥]{1,14}?)?(?:委员会|管委会|政法委|纪委|统战部|组织部|宣传部|办公厅|办公室|党委|党组|司|局|厅|处|室|部|政治部|工委|委|院|中心|党校))原?$"
)
#: What joins the titles of one person.
_JOINS = "、，兼和"
#: How sure an organ is that the vocabulary knows by a full name.
_SURE = 0.9
#: Last characters of departments and the titles of those who lead them; departments that are a part of an organ.
_DEPARTMENT_ENDS = {
    "司": ("司长",),
    "局": ("局长",),
    "厅": ("主任", "厅长"),
    "室": ("主任",),
    "处": ("处长",),
    "科": ("科长",),
    "股": ("股长",),
    "委": ("主任",),
    "庭": ("庭长",),
}
_OF_ANY = ("巡视员", "调研员", "督察专员")
_MINISTRIES = ("部", "委员会", "署", "总局")
_INNER = ("政治部", "庭", "司", "处", "科", "股", "办公厅", "办公室", "研究室")
#: What the name of an organ begins with that is no part of the one before: 国务院…副主任、|中央企业工委|书记.
_OF_ALL = ("中央", "全国", "国家")
#: What is no part of a committee of the party.
_BUREAUS = ("局", "支队", "大队", "法院", "检察院")
#: What stands before a department that is named without its organ.
_BEFORE_DEPARTMENT = "、，：；。和与及由为是兼据的\n"
#: Words before the first of a list: 出席的|还有|就业处处长P.
_LISTING = re.compile("^(?:[还也另]有|包括|[这那][个家](?:法院|检察院|医院|学校|公司|机构|单位|局|厅|部|县|市|区))")
#: What points back to the organ of a department before it, and who leads one of any sort: 该局|安全监察司|司长.
_ITS = re.compile("[该本](?P<kind>[部局厅委会院行署办])(?P<name>[一-龥]{2,14})$")
_KINDS = {**KIND_IN_FULL, "会": "委员会"}
_HEADS = {**_DEPARTMENT_ENDS, "部": ("部长", "主任"), "心": ("主任",), "办": ("主任",), "组": ("组长",)}
#: The standing committee of a congress, and committees of the congress itself: 省人大常委会委员、|民族华侨外事委员会|主任委员.
_OF_ANY_BODY = ("办公室", "办公厅", "研究室", "政治部", "机关党委", "人事处")
_STANDING = "人民代表大会常务委员会"
_OF_CONGRESS = re.compile("(?<!工作)(?<!审查)委员会$")
#: What says that those named behind are of the house whose paper it is.
OUR_HOUSE = re.compile("[我本][校院](?!士)")
_HAN = re.compile("[一-龥]+")
#: Bodies of the party with which titles begin.
_PARTY_BODIES = ("党工委", "工委", "纪委", "党委")
#: The party's body of a zone, as its name and in full.
_PARTY_BODY_OF_ZONE = re.compile("^中国共产党|(?:党工委|工委|工作委员会)$")


def inner_organs(page: Page, base: list[Span]) -> list[Span]:
    """Organs that belong to the organ of the title before them."""
    text = page.text
    found: list[Span] = []
    departments: list[Span] = []
    title_ends: dict[int, Span] = {}
    by_end = {span.end: span for span in base if span.label in HOLDERS}
    starts = {span.start for span in base}
    for start, end in page.titles:
        owner = next(
            (
                by_end[start - k]
                for k in range(3)
                if start - k in by_end and (k == 0 or text[start - k : start] in ("原", "前", "时任", "兼"))
            ),
            None,
        )
        if owner is None:  # 开发区党工委|副书记, where 党工委副书记 is a title of its own
            body = next((word for word in _PARTY_BODIES if text.startswith(word, start)), "")
            owner = by_end.get(start + len(body)) if body else None
        if owner is not None and owner.term is not None and text[owner.start - 1 : owner.start] in _JOINS:
            root = title_ends.get(owner.start - 1)
            if root is not None and root.parts and owner.confidence < _SURE:  # 吉林省委常委、|统战部|部长
                owner.name, owner.parts = _sub_name(page, root, text[owner.start : owner.end]), root.parts
                owner.term, owner.root = None, root.root or root.name
        if owner is None:
            match = _SUB_ORGAN.search(text, max(0, start - 18), start)
            joint = match.start() if match else 0
            if match and text[joint - 1] == "）" and text.rfind("（", 0, joint) in title_ends:
                joint = text.rfind("（", 0, joint)  # 某处副处长（主持工作）、|另一处|处长
            if match and joint in title_ends:
                root = title_ends[joint]
                at, stop = match.span(1)
                lone = stop - at == 1 and text.startswith("党组", start)  # 某司司长、部|党组成员
                if not lone and not any(at < s < stop for s in starts):
                    own = match[1].startswith(_OF_ALL) or bool(page.places_at(at))
                    name = _whole_name(page, at, stop) or (match[1] if own else _sub_name(page, root, match[1]))
                    label: Label = "ORG" if _is_of_society(page, root, match[1]) else "ORGAN"
                    span = Span(at, stop, label, name=name, parts=root.parts)
                    span.root = _owner(page, root, match[1])
                    span.confidence = 0.85
                    found.append(span)
                    owner = span
                    by_end[stop] = span
            elif text[start - 1 : start] in _JOINS and start - 1 in title_ends:
                owner = title_ends[start - 1]
            else:
                owner = _lone_department(page, [*base, *departments], start, end)
                if owner is not None:
                    found.append(owner)
                    departments.append(owner)
                    by_end[start] = owner
        if owner is not None:
            title_ends[end] = owner
    return found


def _lone_department(page: Page, base: list[Span], start: int, end: int) -> Span | None:
    """A department named without its organ before the title of a person, of the organ named last: 综合司|司长P."""
    text, endings = page.text, page.lexicon.endings
    its = _ITS.search(text, max(0, start - 16), start) if "该" in text or "本" in text else None
    ends = ("兼", "、", "；", "职务", "，", "。") if its else ("兼", "、", "；", "职务")
    kinds = _HEADS if its or text.endswith("政治部", 0, start) else _DEPARTMENT_ENDS
    if not (text[end : end + 1] in page.lexicon.surnames or text.startswith(ends, end)) or text[start - 1] not in kinds:
        return None
    if not text.endswith((*kinds[text[start - 1]], *_OF_ANY), start, end):
        return None
    names = [text[at:start] for at in range(start - 3, max(start - 12, 0), -1) if text[at - 1] in _BEFORE_DEPARTMENT]
    names = [_LISTING.sub("", name) for name in names]
    names = [its["name"]] if its else names
    names = [name for name in names if _HAN.fullmatch(name)]
    names = [_whole(text, start, names)] if names and not its else names
    line = -1 if its else text.rfind("\n", 0, start)
    root = max(
        (
            span
            for span in (*base, *page.organ_candidates * bool(its))
            if span.label == "ORGAN"
            and span.name not in OF_NO_DEPARTMENT
            and line < span.start < start - 2
            and (its is None or _is_of_kind(span, its["kind"]))
        ),
        key=lambda s: s.start,
        default=None,
    )
    if root is not None and not its and OUR_HOUSE.search(text, root.end, start):
        return None  # 教育部某司副司长在我校…，|国际交流处|处长
    if root is None or not names or any(_crosses(span, start - len(names[0]), start) for span in base):
        return None
    local = [name for name in names if (root.parts or root.open) and name in endings and not name.endswith(_INNER)]
    name = local[-1] if local else names[0]
    sibling = root.root and root.name[-1] == name[-1]  # 某部卫生局局长P、|运输投送局|副局长P
    if not (local or sibling or its or name.endswith(_INNER) or _is_of_ministry(name, root)):
        return None
    owner = _owner(page, root, name)
    patterns = [pattern for pattern in endings.get(name, ()) if not pattern.regions] if local else []
    full = fill(patterns[0], root.parts) if patterns else owner if owner.endswith(name) else owner + name
    if any(name.startswith(part.name) for part in root.parts):
        full = name  # 贵安新区党工委委员P，|贵安新区办公室|副主任P
    return Span(
        start - len(name), start, "ORGAN", name=full, parts=root.parts, confidence=0.8, root="" if patterns else owner
    )


def _whole(text: str, start: int, names: list[str]) -> str:
    """The name of a department with the first of the matters that 与 joins in it: 市场|与信息化司, but not 综合司|和财务司."""
    at = start - len(names[0])
    longer = next((name for name in names if len(name) > len(names[0])), "")
    joined = text[at - 1] in "与和" and 2 < len(longer) - len(names[0]) < 6 and text[at - 2] not in _DEPARTMENT_ENDS
    return longer if joined else names[0]


def _is_of_kind(organ: Span, kind: str) -> bool:
    """Whether an organ is meant by its kind: 该|局."""
    return organ.name.endswith(_KINDS.get(kind, kind))


def _owner(page: Page, root: Span, words: str) -> str:
    """The name of the organ that a department is in, of which the one named last is another: 教育部某司副司长、|某某司."""
    inside = root.term is not None and "Department" in root.term.kinds
    sibling = inside and (root.name[-1] == words[-1] or words.endswith("司"))  # 某部办公厅副主任、|某司
    ministry = page.lexicon.vocabulary.get(root.term.parent) if sibling and root.term is not None else None
    return root.root or (ministry.name if ministry is not None else root.name)


def _crosses(span: Span, start: int, end: int) -> bool:
    """Whether a span stands in words, unless it is the part of the world that a department begins with: 亚洲|司."""
    return span.end > start and span.start < end and not (span.label == "REGION" and span.start == start)


def _is_of_ministry(name: str, root: Span) -> bool:
    """Whether a bureau without a place is one of the ministry named last: 工信部新闻发言人P、|运行监测协调局|局长P."""
    central = root.term is not None and root.term.get("level") == "central"
    central = central or (bool(root.root) and not root.parts)  # 环保部污染防治司司长P、|环境监察局|局长P
    body = root.root or root.name
    return central and name.endswith("局") and name[0] not in "省市县区州盟旗" and body.endswith(_MINISTRIES)


def _whole_name(page: Page, start: int, end: int) -> str:
    """The name of a body that is told with the organ it is in: 教育部某司副司长、|教育部直属高校工作办公室|副主任."""
    owner = next((organ for organ in page.organ_candidates if organ.start == start and organ.end <= end), None)
    return name_within(owner.name, page.text[owner.end : end]) if owner is not None and owner.term is not None else ""


#: A name of so many characters at least tells a body by itself.
_TELLS = 3


def _is_of_society(page: Page, root: Span, words: str) -> bool:
    """Whether what is named behind an organisation of the vocabulary is inside it, and called after it as printed: 全国妇联副主席、|书记处|书记."""
    if root.label != "ORG" or root.term is None or words.endswith("院"):
        return False
    known = (page.lexicon.surfaces.get(words[:end]) for end in range(_TELLS, len(words) + 1))
    return all(surface is None for surface in known)  # 全国学联主席、|共青团中央书记处|书记


def _sub_name(page: Page, root: Span, words: str) -> str:
    """Full name of a sub-organ: a local pattern of the root's region, else the root's name in front."""
    base = _owner(page, root, words) or region_name(root)
    if _is_of_society(page, root, words):
        base = page.text[root.start : root.end]
    if base.endswith(_STANDING) and _OF_CONGRESS.search(words):
        return base.removesuffix("常务委员会") + words
    if words == "管委会":  # 开发区党工委副书记、|管委会|副主任
        return _PARTY_BODY_OF_ZONE.sub("", base) + "管理委员会"
    if root.parts and words[0] in "省市县区州" and chain_name(root.parts).endswith(words[0]):
        return chain_name(root.parts) + words[1:]  # 某市某局副局长、|市医保中心|主任
    if root.parts:
        of_party = root.label == "REGION" or base.startswith("中国共产党")
        alone = ("",) if words not in _OF_ANY_BODY else ()
        for prefix in ("政府", "") if base.endswith("人民政府") else ("委", "党委", "") if of_party else alone:
            for pattern in page.lexicon.endings.get(prefix + words, ()):
                if not pattern.regions:
                    return fill(pattern, root.parts)
    if base.startswith("中国共产党") and words.endswith(_BUREAUS):  # 某市某开发区党工委委员、|白浪港公安分局|局长
        return chain_name(root.parts) + words
    return words if base.endswith(("政治局", "书记处")) else base + words
