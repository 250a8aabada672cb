"""Organs of places: composed of region and kind, listed behind another, or named without the region (市委)."""

from __future__ import annotations

import re

from kg.extract.lexicon import LocalOrgan
from kg.extract.organs.departments import NOT_DEPARTMENT
from kg.extract.organs.of_places import is_old, old_office
from kg.extract.organs.zones import office_of_zone, zone_office
from kg.extract.page import Page
from kg.extract.places.home import Home
from kg.extract.places.kinds import TOWNS, chain_name, is_foreign
from kg.extract.spans import Span
from kg.model import Label
from kg.vocabulary import Term

#: How an autonomous region may be called by its short name.
_AUTONOMOUS = "自治区"
_SELF_GOVERNING = "自治"
#: What stands behind a place and begins no name of an organ.
_MARKS = frozenset("，。、；：（）“”的\n")
#: What a place may be called once more before its organ.
_KINDS = frozenset("省市县区州旗盟")
#: The ordinal of a term of office: 第二十届, 十四届.
TERM_OF_OFFICE = re.compile(r"第?[一二三四五六七八九十]{1,3}届")
#: Behind the name of a body, what makes that of its meeting of it: 政协北京市第十三届委员会|第五次会议.
_MEETING_AHEAD = re.compile("第?[一二三四五六七八九十]+次")
#: An organ of a region that no pattern lists: 厦门市 + 数字经济发展局.
_AHEAD = (
    r"(?=[，。、；：）（\s]|原|党|成员|组成|有关|相关|主要|负责|[局厅主副书组]|监狱长|政委|处长|科长|站长|队长|指挥长|总指挥|发布|印发|召开|参加|出席|表示|介绍|通报|出台|推出|举办|举行|等"
    r"|联合|会同|牵头|组织|开展|深入|技术人员|工作人员|执法人员|一行|数据|消息|获悉|关于|了解|与|和|对|的|在|将|自|从|于)"
)
#: A station for crops or beasts, and a team that enforces the law, by its last words.
UNIT_END = (
    "(?:(?:植保植检|植保|植物保护|农技推广|畜牧兽医|动物疫病|土壤肥料|种子管理|环境监测|质量监督|公路管理|防疫|检疫|疫病监测|水文|气象|血防|农机|林业|农电|电管|农技|畜牧)(?:工作|管理)?站"
    "|(?:执法|监察|稽查|路政|水政|渔政|运政|城管|救援|(?:公安)?(?:交警|巡警|特警|刑警|消防))(?:管理|监察|执法|监督|检查|救援|[一二三四五六七八九十]{1,2})?(?:总队|支队|大队|中队))"
)
UNIT = f"(?:(?!人民|政府|[一两几多][名个支])[一-龥]){{0,6}}?{UNIT_END}"
#: What an office does, or who leads it, behind its short name: 县双打办|组织.
_ACTS = ("组织", "联合", "会同", "牵头", "负责", "主任", "副主任")
#: What counts places with one more, whose organs are many: 三省一|市政协.
AND_ONE = ("省一", "区一", "市一", "县一", "各地州", "各州", "各盟", "各省")
#: How sure such a one is where only its kind of place is named.
LISTED_UNIT = 0.92
_UNLISTED = re.compile(
    r"(?!人民|政府)[一-龥]{2,4}办(?=副?主任)|(?!人民|政府)[一-龥]{2,4}(?<![举承主督经创开筹协交代通合兴采])办(?=主任|副主任|负责|有关|相关|组织(?!部)|牵头|会同|联合(?!会)|召开|印发|[与、，。])"
    r"|(?:(?!人民|政府)[一-龥]{2,12}?|[一-龥]{2,26}?(?=指挥部|(?:领导|协调|推进|工作)小组))(?:委员会|管委会|管理局|办公室|总队|支队|管理处"
    r"|(?:指挥部|(?:领导|协调|推进|工作)小组)(?:办公室|(?:(?!领导|干部)[一-龥]){2,8}组)?|监管局|监狱|公安处|厅|局|(?<!政)委(?!员|托|任|派))"
    rf"{_AHEAD}"
    rf"|{UNIT}{_AHEAD}"
    "|(?:防汛|抗旱|防旱|防台|防风|防指|抗震|防震|救灾|抗洪|抢险|森林|草原|防灭?火|疫情防控)+(?:应急)?总?指挥部"
)


#: Ends of the names of places whose bodies are none of the county that holds them: 安吉县某某村|党委.
VILLAGES = ("村", "社区", "嘎查")
#: What leads a matter in a place, and its parts: 应对某某疫情工作|领导小组|市场保障组.
_SHORT = 7
#: What makes somebody an officer behind what looks like a place: 徐大庆|为市委|副书记.
_MADE = "为任"
_INFECTION = "感染的肺炎"
_LEADING = re.compile("(?:指挥部|(?:协调|推进)?(?:领导|协调|推进|工作)小组)(?:办公室|.{2,8}组)?$")
#: What no name of a leading group holds, which may well hold what the group does: 推进, 开展, 公开.
NOT_LED = re.compile(
    "[的了在将由这该其那]|召开|举行|印发|成立|设立|组建|决定|要求|指出|强调|出台|下发|书记|主任|部长|主席|秘书长|同志|批准|同意|调整|担任"
    "|走访|届|^[和与各向]|有关|相关|部署|决策|党组|关于|发布|主要|负责|通报|介绍|表示|报送|批复|授权|会议|派出|牵头|坚持|[和与及、]$"
)


_OF_UNIT = re.compile(UNIT)


def is_leading(name: str) -> bool:
    """Whether a name is that of what leads a matter, and says which: 市新冠肺炎疫情防控指挥部."""
    return len(name) > _SHORT and _LEADING.search(name) is not None


def _is_no_name(words: str) -> bool:
    """Whether words behind a place hold what the name of no organ of it does."""
    if words[0] in _MADE:
        return True
    matter = words.replace(_INFECTION, "肺炎")
    if _LEADING.search(matter):
        return NOT_LED.search(matter) is not None
    return matter.endswith("董事局") or NOT_DEPARTMENT.search(matter) is not None


def local_organs(page: Page, regions: list[Span]) -> list[Span]:
    """Region + ending: 浙江省 + 委, 杭州市 + 发展改革委; also an unlisted organ behind a region."""
    text, lexicon = page.text, page.lexicon
    spans = []
    for region in regions:
        at = region.end
        if not region.parts or text[at : at + 1] in _MARKS or region.parts[-1].get("level") == "country":
            continue
        ordinal = TERM_OF_OFFICE.match(text, at)
        if ordinal:
            at = ordinal.end()
        full = region.parts[-1].name
        if full.endswith(_AUTONOMOUS) and text.startswith(_AUTONOMOUS, at) and not text.endswith(_AUTONOMOUS, 0, at):
            at += len(_AUTONOMOUS)  # 广西|自治区|党委
        start = region.start - 2 if text.startswith("中共", region.start - 2) and region.start >= 2 else region.start
        organ = None
        if text[at : at + 1] in lexicon.ending_starts:
            organ = _ending(lexicon.endings, lexicon.ending_lengths, text, at, region.parts)
        if organ is None and text[at : at + 1] in _KINDS and text[at - 1] == text[at]:  # 浦东新区|区委
            organ = _ending(lexicon.endings, lexicon.ending_lengths, text, at + 1, region.parts)
            at += organ is not None
        if organ is not None and organ[1].label == "ORGAN" and is_foreign(page, region):
            organ = None
        if organ is not None:
            ending, pattern = organ
            name = region.name + ending if region.name.endswith(VILLAGES) else _of_time(pattern, region.parts, ending)
            zone = region.parts[-1]
            wordings = (text[one.start : one.end] for one in regions if one.parts and one.parts[-1].id == zone.id)
            words = max(wordings, key=len) if zone.get("level") == "zone" else ""
            for above in region.parts[:-1]:  # 海南省|洋浦经济开发区
                words = words.removeprefix(next(filter(words.startswith, (above.name, *above.aliases)), ""))
            if words.endswith(("开发区", "新区")) and len(words) > len(zone.name):
                name = name.replace(zone.name, words)  # 西安高新技术产业开发区|管理委员会
            spans.append(
                Span(
                    start,
                    at + len(ending),
                    pattern.label,
                    name,
                    parts=region.parts,
                    confidence=0.96,
                )
            )
        elif not ordinal and (match := _UNLISTED.match(text, at)) and not _is_no_name(match.group()):
            town = (
                region.name if region.name.endswith(TOWNS) or text.startswith(TOWNS, at) else ""
            )  # 海淀区|羊坊店街道|平安建设办公室
            name = zone_office(chain_name(region.parts) + town + match.group())
            if is_old(page, region):  # 淮阴|市文化局
                name = old_office(page, region, match.end())
            label: Label = "ORG" if "公司" in match.group() else "ORGAN"
            sure = 0.95 if _LEADING.search(match.group()) or _OF_UNIT.fullmatch(match.group()) else 0.75
            spans.append(Span(start, match.end(), label, name=name, parts=region.parts, confidence=sure))
    return spans


def formed_organs(page: Page, regions: list[Span]) -> list[Span]:
    """Shapes in which the region stands in the middle: 中共浙江省委员会, 国家税务总局浙江省税务局."""
    text, forms = page.text, page.lexicon.forms
    spans = []
    prefixes = tuple(forms)
    for region in regions:
        if not region.parts or not text.endswith(prefixes, 0, region.start):
            continue
        for prefix, suffixes in forms.items():
            if not text.endswith(prefix, 0, region.start):
                continue
            ordinal = TERM_OF_OFFICE.match(text, region.end)
            at = ordinal.end() if ordinal else region.end  # 政协北京市|第十三届|委员会
            organ = _ending(suffixes, sorted({len(s) for s in suffixes}, reverse=True), text, at, region.parts)
            if organ is not None and not (ordinal and _MEETING_AHEAD.match(text, at + len(organ[0]))):
                start, end = region.start - len(prefix), at + len(organ[0])
                spans.append(
                    Span(start, end, organ[1].label, fill(organ[1], region.parts), parts=region.parts, confidence=0.95)
                )
    return spans


#: Of which a place has many, that are spoken of together.
_COURTS = ("法院", "检察院", "公安机关", "政协", "人大", "政府", "纪委监委")
#: The place of those who write, before its organ: 我市|市委.
_OURS = ("我省", "我市", "我县", "我区", "我州", "我旗")


def elliptic_organs(page: Page, regions: list[Span], organs: list[Span], home: Home) -> list[Span]:
    """省委, 市政府, 县委办公室: an organ of the place that the text is speaking of."""
    text, crossing = page.text, page.lexicon.crossing
    spans = []
    starts = {span.start for span in organs}
    for start, end, form in (*page.elliptic, *_in_terms(page)):
        ours = text.endswith(_OURS, 0, start)
        if (
            start
            and not ours
            and (text[start - 1] in "该本各辖省级部市县区等" or _COUNT.search(text, max(0, start - 5), start))
        ):
            continue
        if text.endswith(("有关", "相关"), 0, start) or (text.endswith("全", 0, start) and form.endswith(_COURTS)):
            continue  # 全|省法院
        if form.startswith("盟") and "一" <= text[start - 1 : start] <= "龥" and text[start - 1] not in "和与由及到在":
            continue  # 欧|盟委员会
        if form.startswith("区") and text.endswith(_ZONES, 0, start):
            continue  # 高新|区市场监管局
        if text[end : end + 1] in ("员", "托") and form.endswith("委"):
            continue
        if form[0] in "市县" and text.endswith(AND_ONE, 0, start):
            continue
        if not ours and text[start - 1 : start + 1] in crossing and text[start - 1 : start + 1] not in ("全省", "全市"):
            continue
        word = next(
            (
                w
                for w in ("自治区", "省", "市", "县", "区", "州", "旗", "盟", "兵团")
                if form.removeprefix("团").startswith(w) or form.endswith((f"{w}委", f"{w}委会"))
            ),
            "",
        )
        named = word == "自治区" and next(
            (r for r in regions if r.end == start and r.parts and r.parts[-1].name.endswith(word)), None
        )
        if named:  # 广西|自治区政府
            start = named.start
        patterns = page.lexicon.elliptic[form]
        parts = named.parts if named else home.find(word, start, patterns[0].levels)
        if _is_special(patterns) and (not parts or _pattern(patterns, parts) is None):
            parts = _of_region(page, home, patterns, start)  # 特区政府, of no province
        if parts is None and start in starts:
            continue
        pattern = _pattern(patterns, parts) if parts else patterns[0]
        pattern = pattern or patterns[0]
        of_zone = form == "管委会"
        name = office_of_zone(organs, start) if of_zone else _of_time(pattern, parts or (), form)
        settled = bool(parts or (of_zone and name))
        if pattern.label == "ORG" and not settled:
            name, settled = text[start:end], True  # 省交通投资集团, which has no full name where no province is named
        if not (name or text.startswith(_LED_BY, end)):
            continue
        confidence = 0.93 if settled else 0.7
        if word in ("州", "县", "旗") and text.endswith(_SELF_GOVERNING, 0, start):
            start -= len(_SELF_GOVERNING)  # 自治|州政协
        spans.append(Span(start, end, pattern.label, name, parts=parts or (), confidence=confidence, open=not settled))
    return spans


#: How the ids of Hong Kong and Macau begin.
_SPECIAL = ("region/81", "region/82")


def _is_special(patterns: list[LocalOrgan]) -> bool:
    """Whether an organ is one that only Hong Kong and Macau have."""
    return all(pattern.regions and pattern.regions[0].startswith(_SPECIAL) for pattern in patterns)


def _of_region(page: Page, home: Home, patterns: list[LocalOrgan], position: int) -> tuple[Term, ...] | None:
    """The place of an organ that only some places have: that of them that the text names, or the only one that has it."""
    regions = {region for pattern in patterns for region in pattern.regions}
    if parts := home.within(regions, position):
        return parts
    only = page.lexicon.vocabulary.get(next(iter(regions))) if len(regions) == 1 else None
    return (only,) if only is not None else None


#: A body of the place that the text is speaking of, in one of its terms, but not the meeting of it.
IN_TERM = re.compile(
    "(?P<place>自治区|[省市县州旗]|(?<!自治)区)第?[一二三四五六七八九十]{1,3}届"
    "(?P<body>人大常委会|(?:政协|人大(?!常委会)|政府)(?!第?[一二三四五六七八九十]+次|[一-龥]{0,2}会议))"
    "|(?<![新上本每这])第?[一二三四五六七八九十]{1,3}届(?P<committee>[省市区县州旗]委)(?!员|托|第?[一二三四五六七八九十]+次|全会|全体|[一-龥]{0,2}会议)"
)


def _in_terms(page: Page) -> list[tuple[int, int, str]]:
    """Where such bodies stand, each with the form that stands for it without its term: 市十六届人大常委会, 十一届省委."""
    if "届" not in page.text:
        return []
    return [
        (*match.span(), form)
        for match in IN_TERM.finditer(page.text)
        if (form := match["committee"] or match["place"] + match["body"]) in page.lexicon.elliptic
    ]


#: The kind of place, or zone without a name, with which an organ begins that no pattern lists: 市|重点工程建设管理局.
_HERE = re.compile(
    "[省市县区州旗盟高经开新综](?:(?<![一-龥].)|(?<=[和与及由在].)|(?<=带领.)|(?<=联合.)|(?<=会同.)|(?<=组织.)|(?<=邀请.)|(?<=协同.)|(?<=配合.))"
    "(?:(?<=[省市县区州旗盟])(?![场民域会长级内外里直属情块委政])|(?<=高)新(?:技术产业开发)?区"
    "|(?<=经)(?:开|济技术开发)区|(?<=开)发区|(?<=新)区|(?<=综)合保税区)(?!管委|党)"
)


def unlisted_organs(page: Page, organs: list[Span], home: Home) -> list[Span]:
    """Organs of the place that the text is speaking of which no pattern lists: 市重点工程建设管理局."""
    starts = {organ.start for organ in organs}
    breakers, verbs = page.breakers, page.lexicon.name_verbs
    spans = []
    for place in _HERE.finditer(page.text):
        match = _UNLISTED.match(page.text, place.end()) if place.start() not in starts else None
        if match is None or _is_no_name(match.group()):
            continue
        told = (breakers[end] for end in range(place.end() + 1, match.end()) if end in breakers)
        if not is_leading(match.group()) and any(word not in verbs and word != "重点" for word in told):
            continue
        alone = len(place.group()) == 1
        parts = (home.find(place.group(), place.start()) if alone else None) or ()
        name = (chain_name(parts) if alone else place.group()) + match.group()
        acts = match.group().endswith("办") and page.text.startswith(_ACTS, match.end())
        sure = LISTED_UNIT if acts or _OF_UNIT.fullmatch(match.group()) else 0.75
        spans.append(Span(place.start(), match.end(), "ORGAN", name, parts=parts, confidence=sure, open=not parts))
    return spans


def listed_organs(page: Page, organs: list[Span]) -> list[Span]:
    """Organs in a list whose first one says of which place they are: 县农业农村局、|水利局."""
    text, endings = page.text, page.lexicon.endings
    spans = []
    for organ in organs:
        at = organ.end + 1
        while organ.label == "ORGAN" and organ.term is None and text[at - 1 : at] == "、":
            end = next((at + size for size in page.lexicon.ending_lengths if text[at : at + size] in endings), at)
            wording = text[at:end]
            if end - at < 3 or not wording.endswith(_OFFICES) or text.startswith(("长", "门"), end):
                break
            pattern = _pattern(endings[wording], organ.parts) if organ.parts else endings[wording][0]
            if pattern is None:
                break
            name = fill(pattern, organ.parts)
            spans.append(Span(at, end, pattern.label, name, parts=organ.parts, confidence=0.85, open=organ.open))
            at = end + 1
    return spans


#: Who leads the administration of a zone that the text does not name.
_LED_BY = ("主任", "副主任", "党组", "负责人")
#: What makes a zone of the 区 behind it.
_ZONES = ("片", "园", "景", "社", "校", "街", "港", "城", "高新", "经开", "开发", "保税", "度假", "新")
#: Titles of those who work in a committee of the party.
_OF_COMMITTEE = ("书记", "副书记", "专职副书记", "常委", "秘书长", "副秘书长", "组织部", "宣传部", "统战部", "办公室")
_OFFICES = ("局", "厅", "委", "办", "办公室", "委员会", "部", "中心")


#: How many organs there are, not which: 6市政府, 三个县政府.
_COUNT = re.compile(r"(?<![\d:：年月日第])(?:\d{1,2}|[两二三四五六七八九十]{1,3})个?$")


#: How bodies of a prefecture are named that no city has.
_OF_PREFECTURES = ("地委", "行署", "地区行署")
#: What makes another word of the last character of a school's name: 北京|一中院, 武汉|一中心.
_NO_SCHOOL = frozenset("院心国央华级部全")


_CORPS = "新疆生产建设兵团"
#: What no county has.
_MIDDLE_COURT = "中级人民法院"


def fill(pattern: LocalOrgan, parts: tuple[Term, ...]) -> str:
    """The canonical name of a local organ of a place."""
    short = next(iter(parts[-1].aliases), parts[-1].name) if parts else ""
    name = pattern.template.format(region=chain_name(parts), short=short)
    if parts and parts[-1].get("level") == "county":
        name = name.replace(_MIDDLE_COURT, "人民法院")  # 舞钢市|法院
    return name.replace(f"{_CORPS}人民政府", _CORPS)  # which has no government


def _of_time(pattern: LocalOrgan, parts: tuple[Term, ...], words: str) -> str:
    """The canonical name of a local organ by its words, of which some say that the city was a prefecture: 玉溪|地委."""
    name, city = fill(pattern, parts), parts[-1].name if parts else ""
    of_prefecture = words.startswith(_OF_PREFECTURES) and city.endswith("市")
    return name.replace(city, city[:-1] + "地区") if of_prefecture else name


def _ending(
    endings: dict[str, list[LocalOrgan]], lengths: list[int], text: str, at: int, parts: tuple[Term, ...]
) -> tuple[str, LocalOrgan] | None:
    for length in lengths:
        patterns = endings.get(text[at : at + length])
        if not patterns or at + length > len(text):
            continue
        behind = text[at + length : at + length + 1]
        office = behind == "任" and text.startswith(_OF_COMMITTEE, at + length + 1)  # 在谷城县委|任副书记
        if text[at + length - 1] == "委" and behind in ("员", "托", "任", "派", "会") and not office:
            continue
        if length == 1 and text[at - 1] not in "省市县区州盟旗":
            continue
        if text[at + length - 1] == "部" and text[at + length : at + length + 1] in ("门", "长", "署", "分"):
            continue
        if text[at + length - 1] == "中" and text[at + length : at + length + 1] in _NO_SCHOOL:
            continue
        if text.startswith("间", at + length) and text.endswith("政府", at, at + length):
            continue
        pattern = _pattern(patterns, parts)
        if pattern is not None:
            return text[at : at + length], pattern
    return None


def _pattern(patterns: list[LocalOrgan], parts: tuple[Term, ...]) -> LocalOrgan | None:
    """The pattern that fits the level and place: limited to the very region first, then by level."""
    ids = {part.id for part in parts}
    level = parts[-1].get("level")
    for pattern in patterns:
        if pattern.regions and ids.intersection(pattern.regions):
            return pattern
    general = [pattern for pattern in patterns if not pattern.regions]
    for pattern in general:
        if not pattern.levels or level in pattern.levels:
            return pattern
    return general[0] if general and level in ("zone", "area") else None
