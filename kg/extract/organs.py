"""Organs: central ones by name, local ones composed of region and kind, elliptic forms, internal departments."""

from __future__ import annotations

import re

from kg.extract.home import Home
from kg.extract.lexicon import LocalOrgan, Surface
from kg.extract.page import Page
from kg.extract.regions import chain_name, lies_abroad
from kg.extract.spans import Span, places_of
from kg.model import Label
from kg.vocabulary import Term

_ORDINAL = re.compile(r"(?:第?[一二三四五六七八九十]{1,3}届)$")
_ORDINAL_AHEAD = re.compile(r"第?[一二三四五六七八九十]{1,3}届")
#: Behind the name of a body, what makes that of its meeting of it: 政协北京市第十三届委员会|第五次会议.
_MEETING_AHEAD = re.compile("第?[一二三四五六七八九十]+次")
#: An organ of a region that no pattern lists: 厦门市 + 数字经济发展局.
_UNLISTED = re.compile(
    r"(?!人民|政府)[一-龥]{2,12}?(?:委员会|管委会|管理局|办公室|总队|支队|管理处|指挥部|领导小组|监管局|厅|局|委(?!员|托|任|派))"
    r"(?=[，。、；：）（\s]|原|党|有关|相关|主要|负责|[局厅主副书]|发布|印发|召开|联合|会同|数据|消息|获悉|了解|与|和|对|的|在|将)"
)
#: An internal department behind its organ, which must end where a title, a mark or a verb begins.
_DEPARTMENT = re.compile(
    r"[一-龥]{1,14}?(?:司|局|厅|处|室|办公室|部|委员会|工委|总队|支队|大队|中心|组)"
    r"(?=[，。；：）（\s]|、|原|司长|局长|厅长|处长|主任|部长|组长|总队长|支队长|副|有关|相关|负责|主要|书记|政委|一级|二级|三级|四级|专员|巡视|调研员|发布|印发|召开|主办|承办|联合|会同|与|和|工作|任|时任|党)"
)
_NOT_DEPARTMENT = re.compile(
    r"[的了及在将是由这该其等那]|对(?!外)|[格布]局|部署|部门|决策|召开|举行|(?<!新闻)发布|印发|主要|有关|相关|负责|负责人|联合|会同|组织|要求|指出|强调|出台|"
    r"下属|所属|直属|驻|^和|^与|^中|^原党|党组|机关|书记|主任|部长|主席|委员长|秘书长|工作会|同志|领导|开展|推进|按照|坚持|发言|介绍|表示|批准|公开|通报|精神|坚强|坚持"
)
_LEVEL_ORDER = {"province": 0, "prefecture": 1, "county": 2}
#: A sub-organ without the organ it belongs to, between posts of one person: 省委原常委、政法委原书记X.
_CHAINED = re.compile(
    r"(?<=[、，])[一-龥]{1,14}?(?:委员会|政法委|纪委|统战部|组织部|宣传部|办公厅|办公室|党委|党组|司|局|厅|处|室|部|政治部|工委|委|院)(?=原|$)"
)


def find_organs(page: Page, hits: list[tuple[int, int, Surface]], regions: list[Span]) -> list[Span]:
    """All organs but those that only the titles around them give away (see :func:`find_chained`)."""
    spans = _central(page, hits)
    spans += _local(page, regions) + _formed(page, regions) + _foreign(page, regions, spans)
    home = Home(page, [*regions, *spans])
    spans += _zone_offices(page, regions, home) + _teams(page)
    spans += _elliptic(page, regions, spans, home)
    spans += _listed(page, spans)
    spans += [child for span in spans if (child := _child(page, span)) is not None]
    spans += [department for span in spans if (department := _department(page, span)) is not None]
    return spans


def _central(page: Page, hits: list[tuple[int, int, Surface]]) -> list[Span]:
    text = page.text
    spans = []
    titles = page.lexicon.titles
    strong = [surface for _, _, surface in hits if surface.label == "ORGAN" and not surface.weak]
    named = {term.id for surface in strong for term in surface.terms}
    named |= {term.parent for surface in strong for term in surface.terms}
    for start, end, surface in hits:
        if surface.label != "ORGAN":
            continue
        if surface.text[-1] == "部" and text[end : end + 1] in ("长", "门") and text[start : end + 1] in titles:
            continue
        if surface.weak:
            terms = tuple(term for term in surface.terms if term.parent in named or term.id in named)
            if surface.text == "中央" and not _WEAK_AFTER.match(text, end):
                continue
            if not terms and surface.text != "中央":
                continue
            term = choose_valid(terms or surface.terms, page.date)
        else:
            term = choose_valid(surface.terms, page.date)
        ordinal = _ORDINAL.search(text, max(0, start - 6), start)
        if ordinal and term.name.startswith(("全国", "中国人民政治协商")):
            start = ordinal.start()
        spans.append(Span(start, end, "ORGAN", name=term.name, term=term, confidence=0.75 if surface.weak else 0.97))
    return spans


def choose_valid(terms: tuple[Term, ...], date: str | None) -> Term:
    """The term valid on a date; where none is, the latest that had begun by then."""
    for term in terms:
        if term.valid_on(date):
            return term
    begun = [term for term in terms if not date or term.valid_from[:10] <= date]
    return max(begun or terms, key=lambda term: (term.valid_from, term.id))


_WEAK_AFTER = re.compile(
    r"(?:决定|批准|同意|研究决定|重要会议|决策|有关|主要领导|领导同志|部署|关于|要求|对|和国家机关|文件|精神)"
)


def _local(page: Page, regions: list[Span]) -> list[Span]:
    """Region + ending: 浙江省 + 委, 杭州市 + 发展改革委; also an unlisted organ behind a region."""
    text, lexicon = page.text, page.lexicon
    spans = []
    for region in regions:
        if not region.parts:
            continue
        if region.parts[-1].get("level") == "country":
            continue
        at = region.end
        ordinal = _ORDINAL_AHEAD.match(text, at)
        if ordinal:
            at = ordinal.end()
        start = region.start - 2 if text.startswith("中共", region.start - 2) and region.start >= 2 else region.start
        organ = None
        if text[at : at + 1] in lexicon.ending_starts:
            organ = _ending(lexicon.endings, lexicon.ending_lengths, text, at, region.parts)
        if organ is not None:
            ending, pattern = organ
            spans.append(
                Span(
                    start,
                    at + len(ending),
                    pattern.label,
                    fill(pattern, region.parts),
                    parts=region.parts,
                    confidence=0.96,
                )
            )
        elif not ordinal and (match := _UNLISTED.match(text, at)) and not _NOT_DEPARTMENT.search(match.group()):
            name = zone_office(chain_name(region.parts) + match.group())
            label: Label = "ORG" if "公司" in match.group() else "ORGAN"
            spans.append(Span(start, match.end(), label, name=name, parts=region.parts, confidence=0.75))
    return spans


#: Numbered teams that inspect: 中央第十巡视组, 省委第三巡视组.
_TEAM = re.compile(
    r"(?:中央|[省市]委|自治区党委)第[一二三四五六七八九十]{1,3}(?:生态环境保护督察组|环境保护督察组|巡视组|巡察组|督察组|督导组|指导组)"
)


def _teams(page: Page) -> list[Span]:
    """Teams of the centre or of a province that have a number instead of a name."""
    if not any(word in page.text for word in ("委第", "中央第")):
        return []
    return [Span(match.start(), match.end(), "ORGAN", confidence=0.9) for match in _TEAM.finditer(page.text)]


_ZONE_OFFICE = re.compile(
    r"[一-龥]{0,8}(?:开发区|新区|高新区|经开区|保税区|保税港区|示范区|园区|自贸区|试验区|合作区|度假区|集聚区|集中区|功能区|产业园|科学城)(?:管理委员会|管委会|党工委)"
)


#: What stands for the place of a zone: 市|经济技术开发区.
_PLACE_WORDS = "市县区"


def _zone_offices(page: Page, regions: list[Span], home: Home) -> list[Span]:
    """The administration of a zone that no region list holds: 经济开发区管理委员会."""
    text, breakers = page.text, page.breakers
    spans: list[Span] = []
    if not any(word in text for word in ("管委会", "管理委员会", "党工委")):
        return spans
    for match in _ZONE_OFFICE.finditer(text):
        start = match.start()
        for position in range(match.end() - 6, start, -1):
            if position in breakers or text[position - 1] in "原任、，":
                start = position
                break
        region = next((r for r in regions if r.parts and r.start <= start and r.end >= start), None)
        name = text[start : match.end()]
        parts = region.parts if region else ()
        if region is None and name[0] in _PLACE_WORDS and (found := home.find(name[0], start)):
            parts, name = found, chain_name(found) + name[1:]  # 市|经济技术开发区管委会
        if region is not None and region.start == start:
            name = chain_name(parts) + name[region.end - start :]
        name = zone_office(name)
        spans.append(Span(start, match.end(), "ORGAN", name=name, parts=parts, confidence=0.85))
    return spans


#: What the offices of a zone are called in full; both ends are as long.
_ZONE_OFFICES = ("管理委员会", "工作委员会")


def zone_office(name: str) -> str:
    """The administration of a zone or the party's body there in full: 经开区管委会, 经开区党工委."""
    if name.endswith("管委会"):
        return name[:-3] + "管理委员会"
    return f"中国共产党{name[:-3]}工作委员会" if name.endswith("党工委") else name


def _formed(page: Page, regions: list[Span]) -> list[Span]:
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
            ordinal = _ORDINAL_AHEAD.match(text, region.end)
            at = ordinal.end() if ordinal else region.end  # 政协北京市|第十三届|委员会
            organ = _ending(suffixes, sorted({len(s) for s in suffixes}, reverse=True), text, at, region.parts)
            if organ is not None and not (ordinal and _MEETING_AHEAD.match(text, at + len(organ[0]))):
                start, end = region.start - len(prefix), at + len(organ[0])
                spans.append(
                    Span(start, end, organ[1].label, fill(organ[1], region.parts), parts=region.parts, confidence=0.95)
                )
    return spans


_FOREIGN = re.compile(
    r"(?:联邦|国家|公共|中央)?[一-龥]{0,6}?(?:外交部|国防部|财政部|商务部|内政部|司法部|卫生部|交通部|能源部|[一-龥]{2,6}部(?!门|署|分|长|队)|总统府|总理府|首相府|议会|国会|国民议会|参议院|众议院|最高法院|"
    r"央行|中央银行|国防军|武装部队|海军|空军|陆军|革命卫队|统计局|情报局|海岸警卫队|中央司令部|大使馆)(?!长|门|署|分)"
)
_FOREIGN_LONG = re.compile(
    r"[一-龥]{3,14}?(?:部(?!门|署|分|队)|委员会|办公室|国务秘书处|署|局)(?=部长|长|主任|主席|局长|署长|发言人|称|表示|宣布|说|\d|，|。|、|发布|和|与)"
)
_FORCES = re.compile(
    r"(?:以|乌|俄|美|日|韩|英|法|德|印|巴|伊|叙|黎|土|朝|联合国维和)军(?!事|备|火|工|费|售|援|团|官|用|舰机|政|人|衔|队)(?=[\d，。、称表在对向的打击摧进控从发使空袭已将夺占和与撤继方宣当正通轰]|方面|发言人)"
)
_NOT_FOREIGN = re.compile(r"[的在和与对及向同为等]|中部|南部|北部|东部|西部|总部|内部|外部|全部|政府|人民|中国")


def _foreign(page: Page, regions: list[Span], organs: list[Span]) -> list[Span]:
    """Organs of other states are organisations: 美国国防部, 俄罗斯外交部."""
    text = page.text
    starts = {organ.start: organ for organ in organs}
    spans = []
    for region in regions:
        if not region.parts or region.parts[-1].get("level") != "country":
            continue
        organ = starts.get(region.end)
        if organ is not None and organ.end - organ.start <= 8:
            spans.append(Span(region.start, organ.end, "ORG", confidence=0.9))
        elif (match := _FOREIGN.match(text, region.end)) and not _NOT_FOREIGN.search(match.group()):
            spans.append(Span(region.start, match.end(), "ORG", confidence=0.85))
        elif (match := _FOREIGN_LONG.match(text, region.end)) and not any(
            region.end < end <= match.end() for end in page.breakers
        ):
            spans.append(Span(region.start, match.end(), "ORG", confidence=0.8))
    for at in places_of("州政府", text):
        start = at
        while start and text[start - 1] in page.lexicon.name_characters:
            start -= 1
        start = next((region.start for region in regions if region.end == start), start)
        ours = [r for r in regions if r.start < at <= r.end and r.end - r.start > 2 and not lies_abroad(r)]
        if at - start > 3 and not ours:
            spans.append(Span(start, at + 3, "ORG", confidence=0.9))
    if "军" in text:
        spans += [Span(match.start(), match.end(), "ORG", confidence=0.85) for match in _FORCES.finditer(text)]
    return spans


def fill(pattern: LocalOrgan, parts: tuple[Term, ...]) -> str:
    """The canonical name of a local organ of a place."""
    short = next(iter(parts[-1].aliases), parts[-1].name) if parts else ""
    return pattern.template.format(region=chain_name(parts), short=short)


def _ending(
    endings: dict[str, list[LocalOrgan]], lengths: list[int], text: str, at: int, parts: tuple[Term, ...]
) -> tuple[str, LocalOrgan] | None:
    for length in lengths:
        patterns = endings.get(text[at : at + length])
        if not patterns or at + length > len(text):
            continue
        if text[at + length - 1] == "委" and text[at + length : at + length + 1] in ("员", "托", "任", "派", "会"):
            continue
        if length == 1 and text[at - 1] not in "省市县区州盟旗":
            continue
        if text[at + length - 1] == "部" and text[at + length : at + length + 1] in ("门", "长", "署", "分"):
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


def _elliptic(page: Page, regions: list[Span], organs: list[Span], home: Home) -> list[Span]:
    """省委, 市政府, 县委办公室: an organ of the place that the text is speaking of."""
    text, crossing = page.text, page.lexicon.crossing
    spans = []
    starts = {span.start for span in organs}
    for start, end, form in page.elliptic:
        if start and (text[start - 1] in "该本各辖省级部市县区等" or _COUNT.search(text, max(0, start - 5), start)):
            continue
        if text[end : end + 1] in ("员", "托") and form.endswith("委"):
            continue
        if text[start - 1 : start + 1] in crossing and text[start - 1 : start + 1] not in ("全省", "全市"):
            continue
        word = next((w for w in ("自治区", "省", "市", "县", "区", "州", "旗", "盟", "兵团") if form.startswith(w)), "")
        named = word == "自治区" and next(
            (r for r in regions if r.end == start and r.parts and r.parts[-1].name.endswith(word)), None
        )
        if named:  # 广西|自治区政府
            start = named.start
        patterns = page.lexicon.elliptic[form]
        parts = named.parts if named else home.find(word, start, patterns[0].levels)
        if parts is None and start in starts:
            continue
        pattern = _pattern(patterns, parts) if parts else patterns[0]
        pattern = pattern or patterns[0]
        of_zone = form == "管委会"
        name = _of_zone(organs, start) if of_zone else fill(pattern, parts or ())
        if not name:
            continue
        settled = bool(parts) or of_zone
        confidence = 0.93 if settled else 0.7
        spans.append(Span(start, end, pattern.label, name, parts=parts or (), confidence=confidence, open=not settled))
    return spans


def _of_zone(organs: list[Span], start: int) -> str:
    """The administration of the zone whose office the text names last before a place, or ``""``."""
    offices = [span for span in organs if span.end <= start and span.name.endswith(_ZONE_OFFICES)]
    name = max(offices, key=lambda span: span.start).name if offices else ""
    return name.removeprefix("中国共产党")[: -len(_ZONE_OFFICES[0])] + _ZONE_OFFICES[0] if name else ""


def _listed(page: Page, organs: list[Span]) -> list[Span]:
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
            if pattern is None or wording in page.lexicon.surfaces:
                break
            name = fill(pattern, organ.parts)
            spans.append(Span(at, end, pattern.label, name, parts=organ.parts, confidence=0.85, open=organ.open))
            at = end + 1
    return spans


_OFFICES = ("局", "厅", "委", "办", "办公室", "委员会", "部", "中心")


#: How many organs there are, not which: 6市政府, 三个县政府.
_COUNT = re.compile(r"(?<![\d:：年月日第])(?:\d{1,2}|[两二三四五六七八九十]{1,3})个?$")


_ORG_PART = re.compile(
    r"(?:[一-龥]{0,8}?分行|[一-龥]{0,6}?支行|[一-龥]{0,6}?分公司)?[一-龥]{2,10}?(?:部|研究院|研究所|学院|研究中心|中心|系|实验室|研究室|事业部|学部)"
    r"(?=部长|主任|院长|所长|总经理|副|教授|研究员|首席|高级|执行|常务|原|负责|有关|相关|，|。|、|党)|[一-龥]{0,8}?(?:分行|支行|分公司|分院|学部(?:主席团)?|频道|之声|频率)"
)


def organisation_parts(page: Page, spans: list[Span]) -> list[Span]:
    """Departments and branches right behind an organisation (北京大学 + 国家发展研究院, 中国银行 + 浙江省分行)."""
    found = []
    for span in spans:
        match = _ORG_PART.match(page.text, span.end) if span.label == "ORG" else None
        if match and not _NOT_DEPARTMENT.search(match.group()):
            found.append(Span(span.start, match.end(), "ORG", confidence=span.confidence - 0.1))
    return found


def _child(page: Page, span: Span) -> Span | None:
    """An organ named behind the one it belongs to by its short name (全国人大常委会 + 法工委)."""
    if span.term is None:
        return None
    children = page.lexicon.children.get(span.term.id)
    if children is None:
        return None
    for length in range(12, 1, -1):
        term = children.get(page.text[span.end : span.end + length])
        if term is not None and span.end + length <= len(page.text):
            return Span(span.start, span.end + length, "ORGAN", name=term.name, term=term, confidence=0.93)
    return None


def presidiums(page: Page, events: list[Span]) -> list[Span]:
    """The presidium of a congress: 十四届全国人大三次会议主席团."""
    return [
        Span(event.start, event.end + 3, "ORGAN", confidence=0.9)
        for event in events
        if event.label == "EVENT" and page.text.startswith("主席团", event.end)
    ]


def name_presidiums(page: Page, spans: list[Span]) -> None:
    """Give the presidium of a congress that is not the people's the name of that congress: 大会主席团, 主席团."""
    bare = [span for span in spans if span.label == "ORGAN" and page.text[span.start : span.end] in _PRESIDIUMS]
    if not bare or _PEOPLES_CONGRESS.search(page.text):
        return
    congresses = [span for span in spans if span.label == "EVENT" and span.name.endswith(("代表大会", "大"))]
    for span in bare:
        before = [congress for congress in congresses if congress.start < span.start]
        span.name, span.term = (before or congresses)[-1].name + "主席团" if congresses else "大会主席团", None


_PRESIDIUMS = ("大会主席团", "主席团")
_PEOPLES_CONGRESS = re.compile(r"(?:人大|人民代表大会)(?:第?[一二三四五六]次)?(?:会议|全体会议)")


def _department(page: Page, span: Span) -> Span | None:
    """The internal department named right behind an organ (工信部 + 运行监测协调局)."""
    match = _DEPARTMENT.match(page.text, span.end)
    if not match or _NOT_DEPARTMENT.search(match.group()):
        return None
    verbs, breakers = page.lexicon.name_verbs, page.breakers
    inside = [breakers[end] for end in range(span.end + 2, match.end()) if end in breakers]
    if any(word not in verbs and word != "与" for word in inside):
        return None
    return Span(
        span.start,
        match.end(),
        "ORGAN",
        name=span.name + match.group(),
        parts=span.parts,
        confidence=span.confidence - 0.08,
        root=span.name,
    )


def find_organ_prefix(page: Page, name: str, start: int) -> list[str]:
    """The organs with which the name of a meeting begins: those whose meeting it is."""
    organs = [organ for organ in page.organ_candidates if organ.start == start and organ.end < start + len(name)]
    if not organs:
        organs = [
            Span(begin, end, "ORG", name=page.text[begin:end])
            for begin, end, surface in page.names
            if begin == start and end < start + len(name) and surface.label == "ORG"
        ]
    if not organs:
        return []
    longest = max(organs, key=lambda span: span.end)
    rest = name[longest.end - start :]
    if re.match(r"(?:机关|系统|主题|有关)?(?:负责|代表|各|年轻)", rest):
        return []
    return [longest.name]
