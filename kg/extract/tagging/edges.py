"""Where mentions begin and end: what the tagger cuts short, joins or lets run into the words beside."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter

from kg.extract.organs.bare import add_bare_lists, add_departments, add_stations, add_taken
from kg.extract.organs.begun import begin_body
from kg.extract.organs.bodies import is_trade, settle_organ, settle_organisation
from kg.extract.organs.bracketed import add_bracketed
from kg.extract.organs.branches import join_branches, name_branches
from kg.extract.organs.committees import add_committees
from kg.extract.organs.companies import find_companies
from kg.extract.organs.departments import NO_BUREAU, NOT_DEPARTMENT
from kg.extract.organs.divisions import add_behind
from kg.extract.organs.faculties import with_faculty
from kg.extract.organs.foreign import settle_abroad, settle_edges_abroad
from kg.extract.organs.generic import add_elliptic, leave_generic, leave_of_each, leave_unnamed
from kg.extract.organs.groups import join_groups
from kg.extract.organs.kinds import add_of_kind
from kg.extract.organs.local import AND_ONE
from kg.extract.organs.ministerial import add_divisions, add_ministerial, join_places
from kg.extract.organs.numbered import add_numbered
from kg.extract.organs.of_places import join_of_places
from kg.extract.organs.own import add_own
from kg.extract.organs.parties import add_parties
from kg.extract.organs.placed import add_cabinets, add_placed, add_short
from kg.extract.organs.pointed import add_pointed
from kg.extract.organs.terms import join_terms
from kg.extract.organs.towns import add_town_offices
from kg.extract.organs.troops import add_troops
from kg.extract.organs.visited import add_visited
from kg.extract.page import Page
from kg.extract.people.edges import mend_names
from kg.extract.people.ends import RANKS
from kg.extract.people.particulars import add_described
from kg.extract.places.counted import add_counted
from kg.extract.places.ends import settle_place
from kg.extract.posts.contracted import settle_titles
from kg.extract.posts.envoys import part_matters
from kg.extract.posts.positions import add_listed_titles
from kg.extract.posts.widened import committees_of_towns, widen_title
from kg.extract.spans import BODIES, HOLDERS, OFFICES, Span
from kg.extract.tagging.joined import join_names
from kg.extract.tagging.listed import add_listed
from kg.extract.tagging.ministers import widen_ministers
from kg.extract.tagging.parted import part_mentions
from kg.extract.tagging.short_names import add_short_names
from kg.extract.tagging.towns import add_towns

#: Words that end like the name of an organ.
_NO_ORGAN = re.compile(
    NO_BUREAU
    + r"$|(?:大|[车示放议展])厅$|会议室$|锚碇$|届中华$|^(?:执法|专项|联合|视察|综合)?(?:检查|调研|考察|督查|视察|观摩)组$|^第?[一二三四五六七八九十]{1,3}届理事会$|主题教育》?$|指挥官$"
)
#: Bodies of the party inside an organisation, which are no part of its name.
_PARTY_BODY = re.compile(r"(?<=..)(?:原|前)?(?:党[委组]|党总?支部)$")
_PARTY_BODIES = re.compile("[原前]?(?P<body>党[委组]|党总?支部)")
#: The side of a joint body that somebody leads.
_SIDE = re.compile("(?<=[会委制])[一-龥]方$")
#: Ends of the names of companies and of what else is no organ, with the party's body in them.
_COMPANY = re.compile(
    "(?:集团|公司|(?<!人民)银行|大学|学院|医院)(?:原|前)?(?:党[委组])?$|(?:研究[院所]|[中小]学|学校|[林农]场|电视台|报社)(?:原|前)?党[委组]$"
)
_MANY = re.compile("[省市县区州旗盟]?各|(?:中国|我国?)?驻(?:多国|各国|外)|[一-龥]方代表团")
#: What makes a group of a body: 两省|省会城市|市委.
_GROUPS = re.compile("紫光阁|部门|各级|历届|党政军|省会城市|地级市|省份")
#: Places that are counted, each of which has such a body.
_OF_EACH = tuple(f"{counted}市" for counted in AND_ONE)
#: Bodies, whatever their ordinal: 第七届区议会.
_NO_MEETING = re.compile(
    "(?:委员会|组委会|执委会|筹委会|区议会|立法会|理事会|协会|(?<![协会磋洽])商会|学会|联合会|研究会|基金会|促进会)$"
)
#: The session of such a body: 四届八次理事会.
_SESSION = re.compile("届[一二三四五六七八九十]{1,3}次")
#: What follows the place in a dateline, and in the name of the account of a government: 北京|1月12日电, 吉林|发布”.
_OF_MEDIA = re.compile(r"(?:\d{1,2}月)?\d{1,2}日(?:(?:专|讯)?电|(?:消息|讯)[（(])|发布”")
#: What names the account of somebody in social media, before its name.
_ACCOUNT = re.compile("(?:公众号|微信号|头条号|视频号|客户端|微博|账号)“$")
#: Ends of the names of zones, which are places.
_ZONE = re.compile("[一-龥]{2}(?:开发区|高新区|经开区|保税区|试验区)$")
#: What stands behind a newspaper that is only the source of news.
_PRINTED = re.compile("据[^，。；]{0,14}《[^《》，。；]{2,12}》(?:报道|消息|讯)")
#: Whose central banks are no bank of China: 两国|央行, 全球|央行.
_ANY_STATES = ("国", "全球", "世界", "各大", "主要", "海外")
#: What makes 军 the beginning of another word: 乌军|工企业.
_ARMS = re.compile("事|工[企业厂]|备竞赛")
#: What makes the name of a place that of a river: 苏州|河.
_RIVER = re.compile("河(?![道流段长湖东西南北套口内源间谷])")
#: What makes the short name of a county that of a lake or mountain.
_LANDSCAPE = re.compile("湖(?![南北滨区州口])|山(?![东西区村乡镇县市水地火歌中上下清明])")
#: What is people or matters, and no body.
_NO_BODY = re.compile(
    "^(?:县县|乡乡|镇镇|村村|户户|校校|家家|人人)|(?:专家|利益|总?领队|科学家|华侨华人|首领|运动员|事件|局势|冲突|恐怖袭|(?:犯罪|恐怖主义|恐怖|贩毒|走私|诈骗|贩运)集团|通胀|(?:公安|缉私|禁毒|监管|执法|主管)部门)$"
)
#: What goes on behind words that only look like a name: 航空|枢纽, 政治局|面, 西北约|25公里, 美国会|继续提供.
_GOES_ON = re.compile(
    "(?<=最高法)庭|(?<=航空)(?:枢纽|运输|物流|货运|客运|产业|港)|(?<=政治局)[面势]|(?<=人大)力|(?<=铁)路|(?<=高通)[货胀过量]|(?<=委)员会"
    r"|(?<=[东西]北约)\d|(?<=美国会)(?:继续|不|在|向|对|为|把|是|采取|提供|派|帮助|与|同)"
)
#: Halls in which guests are received, which are no places.
_HALLS = ("中南海", "钓鱼台", "人民大会堂")
_DOUBTFUL = frozenset((*OFFICES, "EVENT"))
_MENDED = frozenset((*OFFICES, "EVENT", "PROGRAM"))
_FORMER = ("前", "原")
#: Words for the time of an office before its title, which are no part of the body's name, and characters before a title.
_IN_OFFICE = ("新任", "现任", "时任", "首任")
_BEFORE_TITLE = "新任"
_ELECTED = "当选"
_BEHIND_TITLE = ("代理", "任命")
#: By whom an office is taken for the time being.
_BY_WHOM = re.compile("(?:由|决定)(?:(?:其|他|她)|[一-龥·]{2,6})(?:同志)?(?:暂时|临时)?$")
#: A part of a body, before a title or 原 that belongs to it.
_PART = re.compile(
    "(?:(?![原前兼驻]|党|机关|所属|下属|直属(?!.{0,3}队))(?:(?![的了和与及在对是将、原])[一-龥]){1,12}(?:部|处|室|中心|系|科|股|庭|(?<!任)所|分会|分局|监区|车间|学院|[支大中分]队)"
    "|置地|地产|资本|控股|金控|物业|燃气)(?=[原前]?$)"
)
#: How far behind a body the title is that somebody has in a part of it.
_LONGEST_PART = 15
#: What stands between a body and the title of it.
_BESIDE = ("", *_FORMER)
#: What settles or adds names by their form, each on what those before it found.
_STAGES: tuple[Callable[[Page, list[Span]], list[Span]], ...] = (
    settle_abroad,
    add_troops,
    add_towns,
    add_town_offices,
    add_elliptic,
    add_bare_lists,
    find_companies,
    add_of_kind,
    add_placed,
    add_short,
    add_cabinets,
    add_committees,
    add_parties,
    add_visited,
    add_own,
    add_behind,
    add_stations,
    add_departments,
    add_taken,
    join_places,
    add_ministerial,
    add_divisions,
    add_listed,
    add_numbered,
    join_terms,
    add_counted,
    add_short_names,
    add_described,
    add_listed_titles,
    committees_of_towns,
    join_groups,
    add_pointed,
    add_bracketed,
    name_branches,
    join_branches,
    join_of_places,
    leave_of_each,
)


def mend_edges(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with their edges mended, in order; personal names as :func:`mend_names` does.

    An organ ends before a verb that no organ's name holds; 前 and 原 before a title belong to no name; a numbered meeting
    takes in the organ before it; a title with 兼 in it is two; quotation marks come in pairs.
    """
    text = page.text
    found = part_mentions(page, sorted(spans, key=attrgetter("start")))
    found = [span for span in found if span.label not in _DOUBTFUL or not _is_none(text, span)]
    found = mend_names(page, settle_titles(page, found))
    join_names(text, found)
    quoted = "“" in text or "”" in text
    for index, span in enumerate(found):
        if span.label not in _MENDED:
            continue
        after = found[index + 1] if index + 1 < len(found) else None
        floor = found[index - 1].end if index else 0
        ceiling = after.start if after else len(text)
        if after and after.label == "POSITION" and span.label in HOLDERS:
            if span.label == "REGION" and after.start > span.end + 1:
                _take_rest(page, span, after)
            if span.label in BODIES:
                _take_part(page, span, after)
                _take_last(page, span, after)
            if text[span.end : after.start] in _BESIDE:
                _settle_before_title(text, span, after)
        if span.label == "EVENT" and _is_body(text, span):
            span.label, span.term = "ORG", None
        if span.label == "ORG" and _ZONE.search(text, span.start, span.end):
            span.label, span.term, span.name = "REGION", None, text[span.start : span.end]
        if span.label in BODIES:
            begin_body(page, span, floor)
            settle_edges_abroad(page, span, ceiling)
        if span.label == "ORGAN":
            settle_organ(page, span, floor)
        elif span.label == "ORG":
            settle_organisation(page, span)
            with_faculty(page, span, ceiling)
        elif span.label == "REGION":
            found[index] = settle_place(page, span, ceiling)
        elif span.label == "POSITION":
            _leave_new(page, span)
            widen_title(page, span, floor)
        if quoted and span.label in ("PROGRAM", "EVENT", "ORG"):
            _pair_quotes(text, span, floor, ceiling)
    found = [span for span in leave_unnamed(page, leave_generic(text, found)) if span.start < span.end]
    widen_ministers(page, found)
    found = part_matters(page, found)
    for stage in _STAGES:
        found = stage(page, found)
    return found


def _take_part(page: Page, span: Span, title: Span) -> None:
    """A body with its part that stands between it and a title: 中国美术家协会|展览部|副主任, 某局刑侦大队|三中队|原中队长."""
    part = _PART.match(page.text, span.end, title.start) if title.start - span.end <= _LONGEST_PART else None
    if part is None or NOT_DEPARTMENT.search(part[0].removeprefix("直属")):
        return
    root = span.name or page.text[span.start : span.end]
    span.end, span.term = part.end(), None
    span.name, span.root = ("", "") if span.label == "ORG" else (root + part[0], root)


def _take_rest(page: Page, place: Span, title: Span) -> None:
    """A place with the rest of the organ that begins with it and has the title behind: 毕节市|监狱七监区|原党支部书记."""
    found = [c for c in page.organ_candidates if c.start == place.start and place.end < c.end < title.start]
    organ = max(found, key=attrgetter("end"), default=None)
    if organ is None or title.start - organ.end > _LONGEST_PART:
        return
    rest = page.text[organ.end : title.start]
    part = _PART.match(rest)
    if (part is None or NOT_DEPARTMENT.search(part[0])) and rest not in _BESIDE:
        return
    place.label, place.end, place.term, place.parts = organ.label, organ.end, organ.term, organ.parts
    place.name, place.root, place.open = organ.name, organ.root, organ.open


def _take_last(page: Page, span: Span, title: Span) -> None:
    """A body with the last character of its name, with which a title begins as well: 宁德时代|董事长."""
    known = page.lexicon.surfaces.get(page.text[span.start : span.end + 1]) if span.end == title.start else None
    if (
        known is not None
        and known.label == span.label
        and page.text[title.start + 1 : title.end] in page.lexicon.titles
    ):
        span.end = title.start = span.end + 1
        span.name, span.term, title.name = "", known.terms[0], ""


def _settle_before_title(text: str, span: Span, title: Span) -> None:
    """A body and the title behind it with the words between them where they belong."""
    if span.label == "ORGAN" and span.term is None and _COMPANY.search(text, span.start, span.end):
        span.label, span.name, span.parts = "ORG", "", ()
    _leave_former(text, span)
    led = _PARTY_BODIES.fullmatch(text, span.end, title.start) if span.label in BODIES else None
    if led:  # 某集团原|党委书记
        title.start, title.name = led.start("body"), ""
    if span.label == "ORG" and _SIDE.search(text, span.start, span.end):  # 某委员会|中方主席
        span.end, span.name, title.start, title.name = span.end - 2, "", title.start - 2, ""


def _is_body(text: str, span: Span) -> bool:
    """Whether the name of a meeting is that of a body, and not of its session."""
    return bool(_NO_MEETING.search(text, span.start, span.end)) and not _SESSION.search(text, span.start, span.end)


def _is_none(text: str, span: Span) -> bool:
    """布局 is no organ, 国歌》 no place, an award no meeting."""
    label = span.label
    if label == "POSITION":
        return text.endswith("代表团", span.start, span.end)  # 众议员代表团|史密斯一行
    wording = text[span.start : span.end]
    if label == "EVENT":
        return "”“" in wording or wording.endswith(("奖", "时间"))
    if label == "REGION":
        if len(span.parts) == 1 and text.startswith("河", span.end) and _RIVER.match(text, span.end):
            return True
        if _is_landscape(text, span):
            return True
        return "《" in wording or "》" in wording or wording in _HALLS or of_media(text, span)
    if label == "ORGAN":
        if len(wording) == len("该厅") and wording[0] in "该本":
            return True  # points back to an organ
        if wording[0] in "省市县区州" and text[span.start - 1 : span.start] in ("全", "某"):
            return True  # 全|省政协组织
        if text.endswith(_OF_EACH, 0, span.start) or (wording[0] in "市县" and text.endswith(AND_ONE, 0, span.start)):
            return True  # 三省一|市政协, 三省一市|发展改革委
        if _MANY.match(wording) or _GROUPS.search(wording):
            return True
        if wording in ("陆军", "海军", "空军") and text.startswith(RANKS, span.end):
            return True  # 施某|陆军|大校
    elif (span.term is None and _NO_BODY.search(wording)) or is_trade(text, span.start, span.end):
        return True
    if _is_cut(text, span):
        return True
    if label == "ORG" and text.startswith("》", span.end) and _is_source(text, span):
        return True  # 据《|某某日报|》报道
    if label == "ORG" and wording[-1] == "军":
        return _ARMS.match(text, span.end) is not None
    if text.startswith(("述》", "地"), span.end) and wording[-1] in "综局":
        return True  # 主题教育综|述》, 华北东北局|地
    return span.term is None and _NO_ORGAN.search(wording) is not None


def _is_landscape(text: str, place: Span) -> bool:
    """Whether a county's short name is that of a lake or mountain: 洪泽|湖, 桐柏|山."""
    if place.term is None or len(place.parts) != 1 or place.term.get("level") != "county":
        return False
    return place.end - place.start < len(place.term.name) and _LANDSCAPE.match(text, place.end) is not None


def _is_source(text: str, paper: Span) -> bool:
    """Whether a newspaper is named as the source of news and no more: 据12月2日出版的《|某某日报|》报道."""
    said = (match for match in _PRINTED.finditer(text, max(0, paper.start - 17), paper.end + 3))
    return any(match.start() < paper.start < match.end() for match in said)


def of_media(text: str, place: Span) -> bool:
    """Whether a place stands in a dateline or names the account of somebody: 微信公众号“|山东|政事”."""
    if text.startswith("“", place.start - 1) and _ACCOUNT.search(text, max(0, place.start - 6), place.start):
        return True
    return _OF_MEDIA.match(text, place.end) is not None


def _leave_former(text: str, span: Span) -> None:
    """英国|新|首相, 智利|前|总统, 某公司|原党委|书记: the word is the title's."""
    branch = text.endswith("支部", span.start, span.end)
    body = _PARTY_BODY.search(text, span.start, span.end) if span.label == "ORG" or branch else None
    member = text.find("党籍", span.start, span.end) if span.label == "ORG" else -1
    if member > 0:  # 共和党籍得州|州长 governs no party
        span.end, span.name = member + 1, ""
    if body:
        span.name = span.name.removesuffix(body[0]) if span.label == "ORGAN" else ""
        span.end = body.start()
    if span.label == "ORG" and text.endswith("驻华", span.start, span.end):  # 泰国驻华|大使
        span.end, span.label, span.name = span.end - 2, "REGION", text[span.start : span.end - 2]
    if text.endswith(_IN_OFFICE, span.start + 2, span.end):  # 某集团新任|党委书记
        span.end, span.name = span.end - 2, ""
    newly = text[span.end - 1] == "新" and (span.label == "REGION" or text[span.end - 2] in "党会")
    if span.end - span.start > 2 and (newly or text[span.end - 1] in _FORMER):
        span.end -= 1
        span.name = span.name[:-1] if span.name.endswith(("前", "原", "新")) else span.name


def _leave_new(page: Page, title: Span) -> None:
    """任命李强为|新|局长, 调至某公司|任|董事长, 副区长|代理|, 国王|任命|: the word is none of the title's."""
    if (
        page.text.endswith(_BEHIND_TITLE, title.start, title.end)
        and page.text[title.start : title.end - 2] in page.lexicon.titles
    ):
        title.end, title.name = title.end - 2, ""
    if page.text.startswith("代理", title.start) and (
        page.text.startswith(("职务", "一职"), title.end)
        or _BY_WHOM.search(page.text, max(0, title.start - 8), title.start)
    ):
        title.start, title.name = title.start + 2, ""  # 由P|代理|省长职务, 决定由他|代理|市长
    aside = page.text.find("（", title.start, title.end)
    if aside > 0 and page.text.find("）", aside, title.end) < 0:  # 检察长|（检察长一职须报批）
        title.end, title.name = aside, ""
    longer = page.text[title.start : title.end + 1]
    if len(longer) > title.end - title.start and longer in page.lexicon.titles:  # 行政长|官人选
        title.end, title.name = title.end + 1, ""
    elected = page.text.startswith(_ELECTED, title.start) and not page.text[title.end : title.end + 1].isalpha()
    if elected and not any(place.end == title.start for place in page.region_candidates):  # P|当选|总统
        title.start, title.name = title.start + len(_ELECTED), ""
    if page.text[title.start] in _BEFORE_TITLE and page.text[title.start + 1 : title.end] in page.lexicon.titles:
        title.start, title.name = title.start + 1, ""


def _pair_quotes(text: str, span: Span, floor: int, ceiling: int) -> None:
    """Let no quotation mark stand alone inside a mention: take in its partner beside the mention or leave it out."""
    wording = text[span.start : span.end]
    opened, closed = wording.count("“"), wording.count("”")
    start, end = span.start, span.end
    if opened == closed:
        return
    if opened > closed:
        if wording.rfind("“") == 0 or (wording[0] == "“" and wording.rfind("“") < wording.rfind("”")):
            start += 1
        elif end < ceiling and text[end] == "”":
            end += 1
    elif wording.find("”") == len(wording) - 1 or (wording[-1] == "”" and wording.find("“") < wording.find("”")):
        end -= 1
    elif start > floor and text[start - 1] == "“":
        start -= 1
    if (start, end) != (span.start, span.end):
        span.start, span.end, span.name = start, end, ""


def _is_cut(text: str, span: Span) -> bool:
    """Whether what looks like a name is cut from other words: 两国|央行, 以|空军军旗的颜色为底色, 各级人民代表|大会."""
    wording = text[span.start : span.end]
    if _GOES_ON.match(text, span.end):
        return True
    if wording == "央行":
        return text.endswith(_ANY_STATES, 0, span.start) and not text.endswith("中国", 0, span.start)
    if wording in ("以空军", "以军队"):
        return "以色列" not in text
    return wording.startswith("大会") and text.endswith("人民代表", 0, span.start)
