"""Titles in which the department is a part of the word: 省委|组织部长, 广东省公安|厅长, 副市长、|公安局长."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.organs.local import fill
from kg.extract.page import Page
from kg.extract.places.kinds import is_country
from kg.extract.spans import Span

#: The departments of a committee, and of a government, with the titles of those who lead them.
_OF_PARTY = {"组织部长": "组织部", "宣传部长": "宣传部", "统战部长": "统一战线工作部"}
_OF_GOVERNMENT = {"公安厅长": "公安厅", "公安局长": "公安局"}
_DEPARTMENTAL = _OF_PARTY.keys() | _OF_GOVERNMENT.keys()
#: The character that a department and the title share, such titles, and the length of what stands before.
_FIRST = "部厅局"
_HEADS = tuple(f"{body}长" for body in _FIRST)
_FIELD = 2
#: Words behind a body that begin like the title of its head: 生态环境部|长期.
_LONG = ("长期", "长远", "长效", "长足", "长时间")
#: Who leads a department of a ministry, with the field of that before: 商务部|美大|司长, and that title alone.
_OF_FIELD = re.compile("(?!副)(?:(?![任由和与及同、兼副])[一-龥]){2,8}(?<![司原前总])司长")
_DIRECTOR = "司长"
#: Ends of the names of bodies with such departments, and one of these.
_MINISTRIES = ("部", "委员会", "总局", "总署", "银行", "办公室")
_DEPARTMENT_OF = re.compile(f"(?P<ministry>.+?(?:{'|'.join(_MINISTRIES)}))[一-龥]{{2,8}}司")
#: A department between an organ and a title.
_DEPARTMENT = re.compile("(?:(?![原前的和与及])[一-龥]){2,8}(?:[司处科室]|小组)")
#: A title in the commission of discipline of a place whose committee of the party the chain names: 市委常委、|纪委|书记.
_OF_DISCIPLINE = re.compile("(?:纪委|党工委)(?=(?:副?书记|常委|委员)$)")
_COMMITTEES = ("省委", "市委", "县委", "区委", "州委", "盟委", "旗委", "自治区党委", "兵团党委")
_JOINTS = ("、", "兼", "和", "，")
#: The title of a head, before that of who acts for him: 习近平|主席|特别代表.
_ON_BEHALF = re.compile("(?:主席|总统|总理|首相)(?=特别代表$|特使$)")
#: The end of the title of a minister in Korea: 外交部长|官.
_OF_KOREA = re.compile("(?<=[部厅])长官(?![邸员方])")
_LONGEST_STATE = 4
#: An office and the one that its holder changes to.
_TURNED = re.compile("(?P<left>[一-龥]{2,12})(?:转任|升任|改任|调任)(?P<made>[一-龥]{2,12})")
_COMMITTEE = re.compile("^中国共产党.+委员会$")
#: What a committee has for discipline and law, behind which one of its departments is told: 政法委书记、|宣传部长.
_OFFICE_OF_PARTY = re.compile(
    "^(中国共产党[一-龥]+?[省市县区州盟旗])(?:纪律检查委员会|委员会(?:政法委员会|组织部|宣传部|统一战线工作部))$"
)
#: A conference or congress of a place, whose officials lead departments of the committee of the party there too.
_BESIDE = re.compile("(?:中国人民政治协商会议(?!全国)(.+)委员会|(?!全国)([一-龥]+)人民代表大会常务委员会)$")
_GOVERNMENT = "人民政府"
#: The place of a body by whose officials a list goes on to those of other bodies there.
_OF_PLACE = re.compile(
    "(?:中国共产党|中国人民政治协商会议)?(?!全国)([一-龥]{2,16}[省市县区州盟旗镇乡])"
    "(?:(?:纪律检查)?委员会(?:组织部|宣传部|统一战线工作部|政法委员会)?|人民代表大会常务委员会|人民政府|人民武装部|公安[局厅])"
)
#: Societies that every place has one of.
_SOCIETIES = ("工商联", "总工会", "妇联", "残联", "科协", "文联", "侨联")
_PART_OF_PARTY = re.compile("委员会(?:组织部|宣传部|统一战线工作部|政法委员会)$")
#: Bodies of a place as lists of its officials name them, and in full.
_BODIES_OF_PLACE = {
    "人大": "{}人民代表大会常务委员会",
    "人大常委会": "{}人民代表大会常务委员会",
    "政协": "中国人民政治协商会议{}委员会",
    "政法委": "中国共产党{}委员会政法委员会",
    "武装": "{}人民武装部",
    "组织部": "中国共产党{}委员会组织部",
    "宣传部": "中国共产党{}委员会宣传部",
    "统战部": "中国共产党{}委员会统一战线工作部",
}
_BARE = re.compile(f"[、，和](?:原|前)?({'|'.join(_BODIES_OF_PLACE)})")


def settle_titles(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with those of departments and titles that share a character: 省委组织|部长 is 省委|组织部长."""
    text = page.text
    organs: dict[int, Span] | None = None
    found: list[Span] = []
    for span in spans:
        words = text[span.start : span.end]
        if not words:
            continue
        if span.label not in ("POSITION", "ORGAN") and words[-1] not in "部长":
            found.append(span)
            continue
        if span.label == "POSITION" and (turned := _TURNED.fullmatch(words)):  # 副总经理|转任|党委副书记
            found.append(replace(span, end=span.start + turned.end("left"), name=""))
            span = replace(span, start=span.start + turned.start("made"), name="")
            words = turned["made"]
        if commission := _of_discipline(page, found, span) if span.label == "POSITION" and words[0] in "纪党" else None:
            found += [commission, replace(span, start=commission.end, name="")]
            continue
        head = found[-1] if found and (found[-1].label, found[-1].end) == ("PERSON", span.start) else None
        if head is not None and span.label == "POSITION" and (behind := _ON_BEHALF.match(words)):
            middle = span.start + behind.end()
            found += [replace(span, end=middle, name=""), replace(span, start=middle, name="")]
            continue
        if words[-1] in "部长" and (minister := _OF_KOREA.match(text, span.end - (words[-1] == "长"))):
            found += _korean(page, span, minister.end())
            continue
        ends = span.end - 1 if words[-2:] in _HEADS else span.end  # {公安厅长} or {公安厅}长
        if span.label != "ORGAN" or text[ends - 1 : ends + 1] not in _HEADS or text.startswith(_LONG, ends):
            found.append(span)
        elif words in _OF_GOVERNMENT:
            found.append(Span(span.start, span.end, "POSITION", confidence=span.confidence))
        else:
            found.append(replace(span, end=ends - 1))
            found.append(Span(ends - 1, ends + 1, "POSITION", confidence=span.confidence))
        title = found[-1]
        if title.label == "POSITION" and words == _DIRECTOR and len(found) > 1 and text[title.start - 1] != words[0]:
            _take_field(page, found)
            continue
        if title.label == "POSITION" and len(found) > 1:
            found[-2] = _with_department(text, found[-2], title)
        if title.label == "POSITION" and text[title.start : title.end] in _OF_PARTY:
            title = found[-1] = replace(title, start=title.start + _FIELD)  # as where it begins with the last character
        if title.label != "POSITION" or text[title.start] not in _FIRST:
            continue
        if organs is None:
            organs = {organ.end: organ for organ in sorted(page.organ_candidates, key=lambda organ: -organ.start)}
        found[-2:] = _settle(page, found[-2:-1], title, organs.get(title.start + 1))
    return found


def _take_field(page: Page, found: list[Span]) -> None:
    """Let the title of a director begin with the field of his department, which names it: 外交部|亚洲司长P、|欧洲司长P."""
    text, title = page.text, found[-1]
    own = 2 if (found[-2].label, found[-2].end) == ("REGION", title.start) else 1
    if len(found) == own:
        return
    before = found[-own - 1]
    start = before.end
    if before.label == "ORGAN":
        for end in range(start, before.start, -1):
            surface = page.lexicon.surfaces.get(text[before.start : end])
            if surface is not None and surface.label == "ORGAN":
                before, start = (
                    page.organ_at(before.start, end) or replace(before, end=end, name=surface.terms[0].name),
                    end,
                )
                break
    elif before.label in ("PERSON", "POSITION"):
        start += text[start] in _JOINTS
    if start < title.start and _OF_FIELD.fullmatch(text, start, title.end):
        found[-own - 1 :] = [before, replace(title, start=start, name="")]


def _korean(page: Page, span: Span, end: int) -> list[Span]:
    """The title of a minister in Korea, and before it the state with which the ministry in it is named: 韩国|国防部长官."""
    title = replace(span, end=end, label="POSITION", name="", term=None, parts=())
    for at in range(min(span.start + _LONGEST_STATE, span.end - 1), span.start + 1, -1):
        surface = page.lexicon.surfaces.get(page.text[span.start : at])
        if surface is not None and is_country(surface.terms[0]):
            state, parts = surface.terms[0], surface.terms[:1]
            return [Span(span.start, at, "REGION", state.name, state, parts=parts), replace(title, start=at)]
    return [title]


def _of_discipline(page: Page, before: list[Span], title: Span) -> Span | None:
    """The commission of discipline in a title of a chain that hangs on the committee of a place."""
    text = page.text
    match = _OF_DISCIPLINE.match(text, title.start, title.end)
    right = title
    for span in reversed(before) if match else ():
        joints = _JOINTS if span.label == "POSITION" or right is title else ("", "原")
        if text[span.end : right.start] not in (("",) if right.label == "PERSON" else joints):
            return None  # 省委书记P、|纪委|书记P, but not 省委书记和P
        right = span
        if match and span.label == "ORGAN":
            if match.group() == "党工委":  # 开发区管委会主任、|党工委|书记
                zone = span.name.removesuffix("管理委员会")
                name = f"中国共产党{zone}工作委员会"
                return Span(title.start, match.end(), "ORGAN", name, confidence=0.9) if zone != span.name else None
            pattern = next((one for one in page.lexicon.endings["纪委"] if not one.regions), None)
            of_place = text.endswith(_COMMITTEES, span.start, span.end) or (
                span.parts and text.endswith("党委", span.start, span.end)
            )
            if pattern is None or not of_place:
                return None
            name = fill(pattern, span.parts) if span.parts else match.group()
            return Span(title.start, match.end(), "ORGAN", name, parts=span.parts, confidence=0.9, open=not span.parts)
    return None


def _with_department(text: str, organ: Span, title: Span) -> Span:
    """An organ with the department between it and a title: 国家统计局|工业司|统计师."""
    if organ.label != "ORGAN" or not _DEPARTMENT.fullmatch(text, organ.end, title.start):
        return organ
    name = (organ.name or text[organ.start : organ.end]) + text[organ.end : title.start]
    return replace(organ, end=title.start, name=name, root=organ.root or organ.name)


def _settle(page: Page, before: list[Span], title: Span, whole: Span | None) -> list[Span]:
    """A title with what stands before it, where the department ends within the title; the department in full."""
    start = title.start - _FIELD
    word = page.text[start : title.end]
    body = before[0] if before and before[0].end >= start else None
    if word in _OF_GOVERNMENT and (body is None or body.end == start):
        return [*before, replace(title, start=start, name="")]
    if word in _OF_PARTY:
        title = replace(title, start=start, name="")
        if body is None:
            return [*before, title]
        name = (whole.name if whole else body.name).removesuffix(_OF_PARTY[word])
        return (
            [replace(whole or body, start=body.start, end=start, name=name), title] if body.start < start else [title]
        )
    if body is not None and body.end > start and whole is not None and body.label == "ORGAN":
        return [replace(whole, start=body.start, end=title.start), title]
    return [*before, title]


def is_departmental(text: str, span: Span) -> bool:
    """Whether a title is one that names a department of a committee or government."""
    return text[span.start : span.end] in _DEPARTMENTAL or _OF_FIELD.fullmatch(text, span.start, span.end) is not None


def department(title: str, organ: str) -> tuple[str, str] | None:
    """The department that a title names, of the committee or government that it hangs on, and the title there."""
    organ = _OFFICE_OF_PARTY.sub(r"\1委员会", organ)
    if title in _OF_PARTY and (committee := organ if _COMMITTEE.match(organ) else committee_beside(organ)):
        return committee + _OF_PARTY[title], title[_FIELD:]
    if _OF_FIELD.fullmatch(title) and organ.endswith(_MINISTRIES):
        return organ + title[:-1], _DIRECTOR
    if title in _OF_GOVERNMENT and organ.endswith(_GOVERNMENT):
        return organ.removesuffix(_GOVERNMENT) + _OF_GOVERNMENT[title], title[_FIELD:]
    return None


def committee_beside(organ: str) -> str:
    """The committee of the party beside a conference or congress: 县政协副主席、统战部部长 leads a department of it."""
    place = _BESIDE.match(organ)
    return f"中国共产党{place[1] or place[2]}委员会" if place else ""


def beside_organ(title: str, organ: str) -> tuple[str, str] | None:
    """The body that a title names in a list of the officials of one place, and the title there: 县长P、|纪委书记|P."""
    commission = _OF_DISCIPLINE.match(title)
    if _OF_FIELD.fullmatch(title):
        directed = _DEPARTMENT_OF.fullmatch(organ)
        return department(title, directed["ministry"] if directed else organ)
    of_town = title.startswith("人大") and title.endswith("主席")
    if not (title in _DEPARTMENTAL or title == "秘书长" or of_town or (commission and commission.group() == "纪委")):
        return None
    if (place := _OF_PLACE.fullmatch(organ)) is None:
        return None
    if of_town:
        return place[1], title
    if title == "秘书长":  # 政法委书记P，|秘书长|P, but 政府|秘书长
        return (f"中国共产党{place[1]}委员会", title) if _PART_OF_PARTY.search(organ) else None
    if commission:
        return f"中国共产党{place[1]}纪律检查委员会", title[commission.end() :]
    return department(title, place[1] + _GOVERNMENT if title in _OF_GOVERNMENT else f"中国共产党{place[1]}委员会")


def body_beside(gap: str, organ: str) -> str:
    """The body named without its place between two officials of one place: 市长P，|政协|主席P."""
    match = _BARE.fullmatch(gap)
    place = _OF_PLACE.fullmatch(organ) if match else None
    return _BODIES_OF_PLACE[match[1]].format(place[1]) if match and place else ""


def society_beside(name: str, organ: str) -> str:
    """The society of a place named without it behind an office there: 市政协副主席、|工商联|主席P."""
    place = _OF_PLACE.fullmatch(organ) if name in _SOCIETIES else None
    return place[1] + name if place else ""
