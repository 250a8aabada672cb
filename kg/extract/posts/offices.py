"""On which organ a title hangs: 国家主席 on the state, 省长 on the province's government, 外交部长 on the ministry in it."""

from __future__ import annotations

import re

from kg.extract.dictionary import tag_words
from kg.extract.organs.composed import choose_valid
from kg.extract.organs.zones import zone_office
from kg.extract.places.ends import was_district
from kg.extract.places.kinds import TOWNS, chain_name, governs, lies_abroad, region_name
from kg.extract.posts.associations import association_led
from kg.extract.posts.contracted import department
from kg.extract.posts.elided import ASSISTANT, CABINET, CONGRESS, OF_CABINET, SPECIAL, elided, of_kind
from kg.extract.posts.pointed import POINTED_BACK, pointed_to
from kg.extract.reading import Reading
from kg.extract.spans import Span

STATE = "中华人民共和国"
PARTY = "中国共产党中央委员会"
_OF_STATE = ("主席", "副主席")
_COMMISSION = "中央军事委员会"
_CORPS = "新疆生产建设兵团"
#: Titles of those who hold office for a state or its government, whatever party they lead.
_HEADS = re.compile(
    r"(?:内阁)?副?(?:总统|总理|首相)|国王|女王|国家副?主席|国务委员长|外长|防长|财长|[一-龥、]{2,14}(?:(?<!副)部长|大臣)"
)
_OF_GOVERNMENT = re.compile("^政府(?=.*(?:大臣|部长|总理|首相)$)")
_OF_STATES = ("总统", "副总统", "首相", "副首相", "国王")
#: What the name of a service ends in where its last character is in the title.
_LACKING = ("管理", "监督", "统计", "总")
#: Titles in the cabinet, and what the names of the bodies of the party begin with.
PARTY_LEAD = "中国共产党中央"
#: Ministers of a state, whatever party body the chain names before.
_MINISTERS = ("外长", "防长", "财长")
#: What stands between a country and its ambassador: 突尼斯|新任|驻叙利亚大使.
_NEW = re.compile("(?:新任|前任|时任|现任|候任|前|原)$")
_ENVOYS = re.compile("大使|领事|公使|参赞|武官|代办")
_DELEGATES = re.compile("代表|协调员|大使|团长|参赞|代办")
#: The terms in the name of a committee, which facts leave out: 中国农工民主党|第十三届、第十四届|中央委员会.
_TERM = re.compile(
    "第[一二三四五六七八九十]{1,3}届(?:、第?[一二三四五六七八九十]{1,3}届)*(?=中央|全国|[一-龥]{0,4}委员会$)"
)
_PARTY_NAME = re.compile("党$|联盟$|阵线$|运动$")
#: Titles in the committee of the party, also behind the place alone: 甘肃|书记.
_OF_COMMITTEE = ("书记", "副书记", "专职副书记")
#: Titles of those who lead a town, and a town of which nothing was made: 宜宾市|某某山镇|原副镇长.
_OF_TOWN = ("镇长", "乡长")
_COMMITTEE_OF_TOWN = re.compile("中国共产党(.+[镇乡])委员会")
_BODY_OF_TOWN = re.compile("党工?委(?=副?书记|委员)")
_TOWN = re.compile("([一-龥]{1,6}[镇乡])(?:原|前)?$")
#: What points back to a town or village before a title.
_KIND_OF_SEAT = re.compile("(?:(?<![一-龥])|(?<=[该本]))(?:村|社区|街道|镇|乡)$")
#: What units of the army end with.
_UNITS = "团师旅营连"
#: A body that stands for the one named before, alone or with its kind of place: 部|党组成员, 市局|局长.
_LONE_BODY = re.compile("(?:^|[^一-龥]|[和与由在])[省市县区州]?[部委省市县区局厅院会司处]$")
#: Words that begin as the names of states end.
_STATE_WORDS = ("国防", "国会", "国家", "国民", "国立", "国务")
#: A body of which nothing was made, between the titles of one person: 市委常委、|市大数据中心|主任.
UNKNOWN = re.compile(
    "(?:、|兼(?=[^、]{2,9}[署厅]$))(?:委员会[一-龥]方$|中央组织|(?!(?:[参众]?议|国)[会院]|政府)[一-龥]{1,12}(?:[校院会所站室部处局办委厅组队馆社科系庭署]|中心|公司|集团|大学|论坛|联盟|电视台))"
)
#: A body of inspection in a ministry, whose members belong to the party group of that: 驻某部纪检监察组.
_RESIDENT = re.compile("驻(?P<host>.{2,}?)纪检(?:监察)?组$")
#: The longest word between an organisation and the part of a title that is marked, and those that are a body within it.
_BESIDE = 6
_LATELY = re.compile("^[新前原现](?:任|一届)?|^兼任?|[原前]$")
_BODY_BESIDE = re.compile(r"[一-龥]+(?<!工程)(?:[院局处司室科部库厂站队系]|车间)")
#: What is in no word for the field of a title, and how far such words may part a title from its organisation.
_NO_FIELD = re.compile("[的由被将和与及等为向对于在以]|包括|委托|授权|担任|出任|[任责]命|任$|要求|批准|决定")
_NEXT = 3
#: What the name of an organisation takes in by mistake: the official named before (某国总统P率|议会), 应 of an invitation.
_BEFORE_BODY = re.compile(
    "应(?=..)|[一-龥·]{2,12}?(?:总统|总理|总裁|州长|部长|大臣|首相)[一-龥·]{2,10}?[和与及率](?=[一-龥]{2})"
)


def hang(reading: Reading, span: Span, holder: Span | None, place: Span | None) -> tuple[str, str]:
    """The organ that a title hangs on, and the title: 国家主席 on the state, 省长 on the province's government."""
    text = reading.text
    title = _OF_GOVERNMENT.sub("", text[span.start : span.end])
    if title in _OF_STATE and text.endswith(STATE, 0, span.start):
        return STATE, title
    speaks = title.endswith("议长") and holder is not None and _PARTY_NAME.search(holder.name)  # 某国某党主席、|参议长
    if title in ("国家主席", "国家副主席") or speaks or (holder is not None and _HEADS.fullmatch(title)):
        country = _country_of(reading, place or holder)
        if country:
            return country, title
        if holder is not None and holder.label == "ORG" and _PARTY_NAME.search(holder.name):
            return "", title  # who heads a party and a state heads the state by the second title
        if title.startswith("国家"):
            return ("", title) if holder is not None and holder.label == "ORG" else (STATE, title[2:])
    if title.startswith("国务委员") and title != "国务委员长":
        return CABINET, title
    above = holder is None or holder.name.startswith("中国共产党") or holder.name in (_COMMISSION, CABINET)
    if holder is not None and holder.open:
        above = False  # 市委常委、|统战部长| of a city that is not named
    if above and place is None and (inside := _ministry(reading, title)) is not None:
        return inside
    if holder is not None and text.endswith("驻", 0, holder.start) and _DELEGATES.search(title):
        return _sent(reading, holder, title)
    if holder is not None and title in OF_CABINET and holder.name.startswith(PARTY_LEAD):
        return CABINET, title  # 中共中央政治局委员、副总理P
    if holder is not None and title in _MINISTERS and holder.name.startswith("中国共产党"):
        return "", title  # 中共中央政治局委员、外长P
    if holder is not None:
        if title.startswith("党组") and (resident := _RESIDENT.search(holder.name)):
            return resident["host"], title  # 驻部纪检监察组组长、|党组成员
        if holder.end < span.start and (own := of_kind(reading, span, title)):
            return own, title
        committee = _COMMITTEE_OF_TOWN.fullmatch(holder.name)
        if committee and title.endswith(_OF_TOWN):
            return committee[1] + "人民政府", title
        if committee and title.startswith("人大"):
            return committee[1] + "人民代表大会", title.removeprefix("人大")
        if governs(office := ASSISTANT.sub("", title)):
            if holder.parts and holder.name.startswith("中国共产党") and _is_place_of(holder, office):
                return chain_name(holder.parts) + ("行政公署" if title.endswith("盟长") else "人民政府"), title
            if holder.end < span.start and not holder.name.endswith("政府"):
                return elided(reading, span, title), title  # 省人大常委会副主任、原|副省长
        if (
            title.endswith(("司令员", "政委", "政治委员"))
            and _CORPS in holder.name
            and holder.name.startswith("中国共产党")
        ):
            return _CORPS, title  # 兵团党委副书记、|司令员
        if holder.label == "ORG" and title in _OF_STATES:
            return "", title  # 对外合作委员会主席、前总统P
        if association := association_led(reading, holder, title):
            return association, title
        return _TERM.sub("", holder.name) + _shared_character(holder.name, title), title
    if place is not None:
        return _on_region(reading, span, title, place)
    if title == "总书记":
        return PARTY, title
    if (beside := _beside(reading, span)) is not None:
        return beside
    if (body := pointed_to(reading, span)) is not None:
        return body, title
    if (seat := _seat(reading, span)) is not None:
        return _on_region(reading, span, title, seat)
    if is_touched(reading, span):
        return "", title
    return CONGRESS if title in ("委员长", "副委员长") else elided(reading, span, title), title


def _seat(reading: Reading, span: Span) -> Span | None:
    """The town or village to which its kind before a title points back: 村|党支部书记, 社区|党委书记, 村|主任."""
    kind = _KIND_OF_SEAT.search(reading.text, max(0, span.start - 3), span.start)
    word = kind.group() if kind else "村" if reading.text.startswith("村", span.start) else ""
    named = (one for one in reversed(reading.spans) if one.label == "REGION" and one.start < span.start) if word else ()
    return next((place for place in named if reading.text.endswith(word, place.start, place.end)), None)


def _is_place_of(holder: Span, title: str) -> bool:
    """Whether a title is of the place of a committee: 某市委常委、|副市长, but not 某省委常委、|市长."""
    return title[-2] in "旗盟州" or holder.parts[-1].name.endswith(title[-2]) or holder.parts[-1].get("level") == "zone"


def _shared_character(name: str, title: str) -> str:
    """The last character of a body that the title before which it stands takes: 联邦航空管理|局长."""
    return title[0] if name.endswith(_LACKING) and title in ("局长", "署长", "司长") else ""


def is_touched(reading: Reading, span: Span) -> bool:
    """Whether a noun that nothing was made of stands right before a title: 英国伦敦金融城|市长, 神经外科医|学部主任."""
    text, at = reading.text, span.start
    floor = max((other.end for other in reading.spans if other.end < at), default=0)
    before = text[max(floor, at - 6) : at]
    if POINTED_BACK.search(before):
        return False  # 该集团|总经理
    if not before or not "一" <= before[-1] <= "龥" or any(other.end == at for other in reading.spans):
        return False
    if before[-1] in _UNITS or (len(before) > 1 and before[-1] == "办"):
        return True  # 第八师一四三团|政委, 海防与打私办|主任
    word, kind = tag_words(before)[-1]
    return (
        kind.startswith(("n", "j", "l", "g"))
        and not _LONE_BODY.search(before)
        and not (len(word) > 1 and word.endswith("任"))  # 历任|副市长
        and word not in reading.page.lexicon.person_verbs
    )


def _beside(reading: Reading, span: Span) -> tuple[str, str] | None:
    """The organ and the title of what the organisation before does not touch, for a word between belongs to one of them.

    To the organ where it is a body, 议会上院|议长, else to the title: 日本共产党|政策委员长, 国民议会|事务主席.
    """
    text, title = reading.text, reading.text[span.start : span.end]
    at = reading.spans.index(span)
    before = reading.spans[at - 1] if at else span
    if at > 1 and before.label == "POSITION" and before.end == span.start:  # 武装部队|总司令|发言人
        before = reading.spans[at - 2]
    between = text[before.end : span.start]
    if before.label == "ORG" and between == "）":  # 某抵抗运动（某某）|发言人
        return before.name, title
    if before.label != "ORG" or not 0 < len(between) <= _BESIDE or not between.isalpha() or "籍" in between:
        return None
    if between == "使团" and text.endswith("驻", 0, before.start):
        return _sent(reading, before, between + title)
    between, name = _LATELY.sub("", between), settled_name(reading, before.name)
    if _BODY_BESIDE.fullmatch(between):
        return name + between, title
    if not _NO_FIELD.search(between):
        return name, between + title
    return (name, title) if len(between) <= _NEXT else None


def settled_name(reading: Reading, name: str) -> str:
    """The name of an organisation without what it takes in by mistake: 应 of an invitation, the official before."""
    lead = _BEFORE_BODY.match(name)
    if lead is None or (len(lead.group()) == 1 and not country_in(reading, name[1:])):
        return name
    rest = name[lead.end() :]
    bare = rest.startswith(tuple(reading.page.lexicon.foreign_bodies))
    return (country_in(reading, name) if bare else "") + rest


def _country_of(reading: Reading, span: Span | None) -> str:
    """The foreign country that a place is or that the name of a foreign party begins with, as the text names it."""
    if span is None or (span.label not in ("REGION", "ORG") and not _PARTY_NAME.search(span.name)):
        return ""
    for region in reading.page.region_candidates:
        if region.start == span.start and lies_abroad(region):
            start, end = region.start, min(region.end, region.start + len(region.parts[0].name))
            return reading.text[start:end] if len(region.parts) > 1 else reading.text[region.start : region.end]
    return country_in(reading, reading.text[span.start : span.end])


def country_in(reading: Reading, name: str) -> str:
    """The foreign country with which the name of a body begins: 老挝|人民革命党, 越|共中央."""
    if name[1:2] == "共":
        return reading.page.lexicon.country_of.get(name[0], "")
    for length in range(min(8, len(name)), 1, -1):
        if name[length - 1 : length + 1] in _STATE_WORDS:
            continue  # 以色列|国防军
        surface = reading.page.lexicon.surfaces.get(name[:length])
        if surface is not None and any(term.get("level") == "country" for term in surface.terms):
            return surface.text
    return ""


def _ministry(reading: Reading, title: str) -> tuple[str, str] | None:
    """The ministry that a title holds in itself: 外交部长 is 部长 of 外交部."""
    word = next((word for word in ("部长", "副部长") if title.endswith(word)), "")
    surface = reading.page.lexicon.surfaces.get(title[: -len(word)] + "部") if word and title != word else None
    if surface is None or surface.label != "ORGAN":
        return None
    return choose_valid(surface.terms, reading.page.date).name, word


def _on_region(reading: Reading, span: Span, title: str, place: Span) -> tuple[str, str]:
    text = reading.text
    level = place.parts[-1].get("level") if place.parts else ""
    before = text[max(0, place.start - 3) : place.start]
    if title.startswith(("问题", "事务")):
        return "", text[place.start : place.end] + title  # 中东|问题特使
    sent = before.endswith("驻")
    if not sent and _ENVOYS.search(title) and (at := _mission(reading, place)) is not None:
        return _sender(reading, at), "驻" + text[place.start : place.end] + title
    if _ENVOYS.search(title) or (sent and _DELEGATES.search(title)):
        return _sent(reading, place, title) if sent else (region_name(place), title)
    if level == "country" and len(place.parts) == 1:
        return text[place.start : place.end], title
    name = region_name(place)
    if title.endswith(_OF_TOWN) and name.endswith(title[-2:-1]):
        around = chain_name(place.parts)  # of a town that is not listed, the places around it
        return ("" if name.startswith(around) else around.removesuffix(name)) + name + "人民政府", title
    body = _BODY_OF_TOWN.match(title)
    if body and name.endswith(TOWNS):
        return zone_office(name + body.group()), title[body.end() :]
    if body and name.endswith(("村", "社区")):
        return name + body.group(), title[body.end() :]
    if name and name[-1] == title[-2:-1] and governs(title) and was_district(reading.page, place):
        return name + "人民政府", title  # 嘉定县|副县长, 锡山市|市长
    if level in ("country", "area", "place", ""):
        return name, title
    town = _TOWN.match(text, place.end, span.start) if title.endswith(_OF_TOWN) else None
    if town:
        return f"{name}{town[1]}人民政府", title
    term = reading.page.lexicon.titles.get(title)
    autonomous = place.parts and place.parts[-1].name.endswith("自治区") and title.endswith("主席")
    if (
        (term is not None and term.get("hangsOn").endswith("#PeoplesGovernment"))
        or autonomous
        or title.endswith(("省长", "市长", "县长", "区长", "州长", "旗长", "盟长"))
    ):
        return chain_name(place.parts) + "人民政府", title
    committee = f"中国共产党{chain_name(place.parts)}委员会"
    if title == "常委" or (title in _OF_COMMITTEE and not name.endswith(("村", "社区"))):
        return committee, title
    inside = None if name.endswith(SPECIAL) else department(title, committee)  # 香港特别行政区|政务司长
    return inside or (region_name(place), title)


def _mission(reading: Reading, place: Span) -> int | None:
    """Where the word for an envoy's seat stands before the first of several places: 中国|驻|某国、某国和某国大使."""
    text, at = reading.text, place.start
    for other in reversed([one for one in reading.spans if one.end < place.start]):
        if other.label != "REGION" or text[other.end : at] not in ("、", "和", "及"):
            return None
        at = other.start
        if text.endswith("驻", 0, at):
            return at - 1
    return None


def _sent(reading: Reading, place: Span, title: str) -> tuple[str, str]:
    """The state that sends an envoy to a place or a body, and the title with it: 中国|驻柬埔寨大使, 中国|常驻联合国代表."""
    text = reading.text
    start = place.start - (2 if text.endswith("常驻", 0, place.start) else 1)
    lead = _NEW.search(text, max(0, start - 3), start)
    at = lead.start() if lead else start
    if text.endswith(("该国", "各国"), 0, at):
        return "", title
    sender = next((other for other in reading.spans if other.end == at and other.label in ("REGION", "ORG")), None)
    if sender is not None:
        holder = region_name(sender) if sender.label == "REGION" else sender.name
    else:
        holder = _sender(reading, at)
    return holder, text[start : place.end] + title


def _sender(reading: Reading, at: int) -> str:
    """The state that sends an ambassador: the one that a single character names (俄|驻德国大使), else China."""
    return reading.page.lexicon.country_of.get(reading.text[at - 1 : at], STATE)
