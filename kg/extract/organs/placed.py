"""Bodies of which the tagger saw only the place that they begin with, or not even that: 越南|妇女博物馆, 墨|政府."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.dictionary import is_word
from kg.extract.organs.bodies import settle_organisation
from kg.extract.organs.departments import NOT_DEPARTMENT
from kg.extract.organs.foreign import ABROAD
from kg.extract.organs.within import SOME, has_several
from kg.extract.page import Page
from kg.extract.places.kinds import TOWNS, chain_name, is_country, is_foreign, lies_abroad
from kg.extract.spans import Span, covered, overlapping, places_of

#: What ends the names of bodies that are named for what they are about, and what none of them holds.
_BODY = re.compile(
    "(?:两岸|(?![的了和与及在对将是为向某各最已正这多名一两几获]|等(?![专职教学院])|主要|所有|大量|部分|推动|启动|新增|设立|成立|组织|加大|使用|重组|全国重点|认定|建[成立设]|新建|拥有"
    "|获批|打造|培育|引进|创建|召开|出席|举行|举办|[东西南北]部|重点(?=实验室)|生物(?=实验室))[一-龥]){0,9}?"
    r"(?:(?<=[市州省])议会|博物[馆院]|(?:第[一二三四五六七八九十]+)?(?:高级)?[中小]学(?![生教师校阶课科])|报社|杂志社"
    r"|(?:法制|青年|工人|农民|科技|教育|电视|广播电视|经济|商)?报(?=记者(?!获悉|了解|从)|总编|副总编|社长|编辑)|[支分]社(?=社长|副社长|记者(?!获悉|了解|从)|$)"
    r"|(?<=[一-龥]{4})基金会|出版社|(?<=广播)电台|电视台|大剧院|音乐厅|(?:[京越豫评川粤晋婺昆锡沪淮赣湘话]|秦腔|黄梅戏|花鼓戏|木偶|杂技|儿童|艺术|歌舞)剧[一二三四]?团"
    r"|(?:[京话昆越豫川粤歌舞]剧|儿童艺术|人民艺术)院|歌舞团|话剧团|艺术团|(?:交响|民族|爱乐|管弦)乐团|少年宫|文化宫|美术馆|图书馆|科技馆"
    r"|(?:地区|地方|高等|巡回|上诉|联邦|国际贸易|刑事|民事|劳工|劳动|宪法|军事|行政|特别|事务|家事|破产)(?:法院|法庭)|(?:警察|检察|调查|审计|审理|事务)厅"
    r"|民用航空局(?:[一-龥]{2,8}?中心)?|(?<=[一-龥]{2}(?:安全|情报|搜救|航空|移民|警察|统计|气象|防卫|民防))局(?![势面长限])"
    r"|(?<![一-龥]{3}[届第])[一二三四五六七八九十]{1,2}[中小](?=[，。、；]|的(?:学生|老师|教师|校)|校[长园门]|教[师学]|老师|学生|师生|高[一二三]|举行|操场)"
    r"|(?:独立|最高|中央|国家|联邦)选举委员会|(?<=[一-龥]{2})队(?=以\d|击败|战胜|负于|不敌|[本上]轮|[客主]场|夺冠|晋级)|(?<=搜救)(?:协调|控制|指挥)*中心"
    r"|[男女](?:足|排|篮|曲|垒|手)(?![球联坛将子孩]|世界|亚洲|欧洲|全国|奥运|冠军|超级|甲|[一-龥]{0,4}赛|项目|运动)|检察院|管理局|军区|(?<=[业员机])工会"
    r"|(?<=[理程育文史法数融计械业药电建测料术境医])学会|(?<=开发)机构|农村信用(?:社联合社|合作联社|联社|社)|农信联社|农村商业联合银行"
    "|(?<=[一-龥]{2}[技会放学工语政业范])大学(?![生校])|(?<=[民师医工商农林财政警交体音美][族范药科业学院法通育乐术])学院(?![生派])|(?:律师|会计师|税务师)事务所"
    "|(?:热电|发电|火电)厂(?![房长])|(?<=[省市京津沪渝徽江南北西东州龙夏蒙藏疆建海川])(?:农|师|(?<!职)工|科|医|财|林|理工)大(?=校长|副校长|党委|教授|副教授|$)"
    "|(?<=[水农林牧渔蚕]业|水利|资源|旅游|技术|园林|航运|公路|港口|口岸)(?:发展|推广|事务)中心|(?<=[一-龥]{2})通讯社|[书国]?画院"
    "|(?:青少年|文化|学生|职工|妇女儿童|老年)活动中心|(?:福利院|敬老院|养老院|光荣院|幼儿园|卫生院)"
    "|(?<=[一-龥]{2})(?:实验室|研究[院所]|药业|股份公司|(?:专业|专科|技工|职业|实验|附属|技师|师范|聋哑|特教|示范性高中|外国语|党)学校|技师学院))(?![长员们])"
)

#: A court of a city abroad.
_COURT = re.compile("法院(?![长裁判认])")
#: What works make, before 厂.
KIND_OF_WORKS = (
    "钢铁|石化|化工|化肥|制药|卷烟|造船|机械|机床|机车|车辆|电机|水泥|纺织|棉纺|毛纺|印染|造纸|炼油|电缆|轴承|拖拉机|无线电|服装|食品|玻璃"
    "|陶瓷|印刷|橡胶|塑料|农药|啤酒|乳品|仪表|锅炉|汽轮机|飞机|重型机器|制造|修造|风机|水泵|农机|电池|变压器|开关|五金|木器|家具|毛巾|针织|皮革|制鞋|肥皂|火柴|糖果|罐头|味精|自来水|建材|水产"
)
#: Works, mines and farms by a name of their own behind their place, or of a city: 萍乡|矿务局, 古蔺县|郎泉酒厂.
_WORKS = re.compile(
    "(?P<own>(?:(?![的了和与及在对将是为向某各最已正这多名一两几获等全新老原被把其该用从到有建办小大私关停]|(?<=.)矿)[一-龥]){2,8}?|[东西南北])?"
    f"(?(own)(?:矿务局|煤矿|[铁铜金]矿|[农林牧渔茶]场|(?:电|钢|酒|糖|{KIND_OF_WORKS})厂)|(?:矿务局|(?:{KIND_OF_WORKS})厂))"
    "(?![长区房商家主员工里内外门矿产石界方])"
)
#: Levels of places that have one of a kind of works, which is named by its place alone.
_OF_ONE = ("prefecture", "county")

#: A station by a name of its own behind the district that it is in: 道里区|尚志派出所.
_STATION = re.compile(
    "(?!各|多个|部分|基层|辖区|某|有关|相关|所有|组织|调度|设立|成立|[一两几多数]|公安(?!路)|当地|附近|下辖|[镇乡村县区市街]|[东西南北]部)"
    "(?:(?![的了和与及在对将是为向由从到被把给让等各])[一-龥]){2,5}?(?:公安|边防|森林)*(?:派出所|司法所|市场监管所|交警中队)"
)

_DELEGATION = re.compile("代表团")
#: Units of the police of a place: 长沙市|治安大队.
_POLICE = re.compile(
    "(?:公安局?)?(?:交警|治安|刑警|刑侦|巡警|特警|经侦|禁毒|网安|消防)[一二三四五六七八九十]{0,2}(?:大队[一二三四五六七八九十]中|[总支大中])队(?![长伍员])"
)
#: An office of a place for one matter, by its short name: 某市|追逃办.
_OFFICE = re.compile(
    "(?:(?![的了和与及在对将是已等各]|成功|正式|首[次家个])[一-龥]){1,4}?(?<![主承举合创开筹经协代交督查侦兴申停补新可能网好难快公立严帮包续重采要去来照试领自通一首联审所怎])办"
    "(?=[，。、；）]|工作|组织|副?主任|有关|相关|负责|牵头|会同|印发|发布|近日|日前|成功)"
)
#: A bureau of a place that no pattern lists: 某市|贸易局.
_BUREAU = re.compile("(?:(?![的了和与及在对将是已等各为])[一-龥]){2,6}?局(?![势面长限部里内域所])")
#: A body of another state up to the title of who leads it.
_LED = re.compile(
    "(?:行为|(?![的了和与及在对将是为由兼前新原时现任、副各驻名位籍])[一-龥]){2,10}"
    "(?:[商公工]会|协会|联合会|基金会|促进会|委员会|管理局|监管局|监督局|总局|公司|集团|联盟|银行|大学|学院|研究[院所]|交易所)"
)
#: The committee of a village or quarter behind it.
_COMMITTEE = re.compile("[村居]?(?:委会|民委员会)")
_VILLAGES = ("村", "社区")
_PLACES = (*TOWNS, "市", "州", "省")
#: Bodies of a state behind its first character, where a name may begin.
_SHORT = re.compile(
    "(?<![一-龥\\d])[一-龥](?:总[统理]办公室|民族权力机构|政府军(?![事费])|政府|议会|国会|警方|军方|检方|央行|[参众]议院|总统府|总理府|(?:联邦)?侦查委员会|安全局"
    "|(?:国防|外交|内政|财政|卫生)部)(?![首间长门])(?!(?<=国会)(?:继续|向|对))"
    "|(?:(?<=[与和称对由及在向以愿反据引])|(?<=同)(?!日))[一-龥](?:政府|议会|国会|警方|军方|[参众]议院|总[统理]办公室|民族权力机构)(?![首间长门])(?!(?<=国会)(?:继续|向|对))"
)
_BODIES = (
    "政府",
    "议会",
    "国会",
    "警方",
    "军方",
    "检方",
    "央行",
    "议院",
    "总统府",
    "总理府",
    "办公室",
    "机构",
    "委员会",
    "安全局",
)
#: Characters that begin names of countries, but mostly stand for themselves.
_NOT_SHORT = "中新老"


def add_placed(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such bodies instead of their places."""
    found: list[Span] = []
    for index, span in enumerate(spans):
        if span.label != "REGION":
            found.append(span)
            continue
        after = spans[index + 1] if index + 1 < len(spans) else None
        ceiling = after.start if after else len(page.text)
        ours = bool(span.parts) and not lies_abroad(span)
        station = _STATION.match(page.text, span.end, ceiling) if ours else None
        station = station or (_POLICE.match(page.text, span.end, ceiling) if ours else None)
        station = station or (_OFFICE.match(page.text, span.end, ceiling + 3) if ours else None)
        if station is None and ours and "局" in page.text[span.end : span.end + 7]:
            station = _bureau(page, span, ceiling)
        if (
            station
            and station.end() <= ceiling
            and not page.has_breaker(span.end + 1, station.end(), page.lexicon.name_verbs)
        ):
            name = chain_name(span.parts) + station[0]
            found.append(Span(span.start, station.end(), "ORGAN", name, parts=span.parts, confidence=0.75))
            continue
        body = None
        if ceiling > span.end and _is_known(page, span):
            body = _BODY.match(page.text, span.end, ceiling) or _works(page, span, ceiling) or _delegation(page, span)
            body = body or (_COURT.match(page.text, span.end, ceiling) if _is_city_abroad(page, span) else None)
        if body is None and after is not None and _is_led(page, span, after):  # 马来西亚|华人公会|总会长
            found.append(Span(span.start, after.start, "ORG", confidence=0.75))
            continue
        village = page.text.endswith(_VILLAGES, span.start, span.end)
        if village and (committee := _COMMITTEE.match(page.text, span.end, ceiling)):  # 河西村|委会
            found.append(Span(span.start, committee.end(), "ORG", confidence=0.75, root=span.name))
            continue
        several = body and (SOME.search(page.text, span.end, body.end()) or has_several(page, span, body.end()))
        if body and not several:
            span = Span(span.start, body.end(), "ORG", confidence=0.75)
            settle_organisation(page, span)
        found.append(span)
    return found


def _bureau(page: Page, place: Span, ceiling: int) -> re.Match[str] | None:
    """The bureau named behind a city or county, if its name is made of no verbs and is no word that ends like one."""
    if not place.parts or place.parts[-1].get("level") not in _OF_ONE or page.text[place.end - 1] not in "市县区":
        return None
    bureau = _BUREAU.match(page.text, place.end, ceiling)
    if bureau is None or NOT_DEPARTMENT.search(bureau[0]) or page.has_breaker(place.end + 1, bureau.end()):
        return None
    return None if is_word(bureau[0][-2:]) else bureau


def _works(page: Page, place: Span, ceiling: int) -> re.Match[str] | None:
    """The works, mine or farm that stands behind a place, if no verb is in its name and the place has not many such."""
    works = _WORKS.match(page.text, place.end, ceiling)
    if works is None or page.has_breaker(place.end + 1, works.end()):
        return None
    alone = works["own"] is None and not (place.term is not None and place.term.get("level") in _OF_ONE)
    return None if alone and not works[0].endswith("局") else works


def _delegation(page: Page, place: Span) -> re.Match[str] | None:
    """The delegation of a province to a congress, which deliberates."""
    province = bool(place.parts) and place.parts[-1].get("level") == "province"
    return _DELEGATION.match(page.text, place.end) if province and "审议" in page.text else None


def _is_led(page: Page, place: Span, title: Span) -> bool:
    """Whether a body of another state stands between the state and the title of somebody who leads it."""
    if title.label != "POSITION" or not lies_abroad(place):
        return False
    if _LED.fullmatch(page.text, place.end, title.start) is None:
        return False
    return page.lexicon.organ_breaker.search(page.text, place.end, title.start) is None


def _is_city_abroad(page: Page, place: Span) -> bool:
    """Whether a place lies in another state and is not that state."""
    return is_foreign(page, place) and not is_country(place.parts[-1])


def _is_known(page: Page, place: Span) -> bool:
    """Whether a place is in the vocabulary or a town."""
    return place.term is not None or page.text.endswith(_PLACES, place.start, place.end)


def add_short(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the bodies named by the first character of a state that the text names: 墨|政府."""
    text = page.text
    if not ("部" in text or "军" in text or any(body in text for body in _BODIES)):
        return spans
    spans = _passed_over(page, spans)
    states = {place.parts[0].name[0] for place in page.region_candidates if lies_abroad(place)} - set(_NOT_SHORT)
    if not states:
        return spans
    taken = covered(len(text), ((span.start, span.end) for span in (*spans, *page.region_candidates)))
    found = [
        Span(*body.span(), "ORG", confidence=0.75)
        for state in sorted(states)
        for at in places_of(state, text)
        if (body := _SHORT.match(text, at)) and taken.find(1, *body.span()) < 0
    ]
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


#: What a head of government leads, behind the name.
_CABINET = re.compile("政府(?![间首军债令公购])")
_LONGEST_NAME, _SHORTEST_NAME = 6, 3
#: What is in the words for governments of a sort: 地方政府, 三地政府.
_LOCAL = re.compile("[地方]")


def add_cabinets(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the governments that are named for who heads them, as foreign names are spelled: 某某某|政府."""
    text, spelling, surfaces = page.text, page.lexicon.transliteration, page.lexicon.surfaces
    if "政府" not in text:
        return spans
    known = (*spans, *page.person_candidates)
    people = {text[span.start : span.end] for span in known if span.label == "PERSON"}
    found = spans
    for cabinet in _CABINET.finditer(text):
        start = end = cabinet.start()
        while start and end - start < _LONGEST_NAME and text[start - 1] in spelling and start not in page.breakers:
            start -= 1
        name = next((text[at:end] for at in range(max(0, end - _LONGEST_NAME), end - 1) if text[at:end] in people), "")
        sort = _LOCAL.search(text, start, end) is not None
        if not (name or sort) and end - start >= _SHORTEST_NAME and text[start:end] not in surfaces:
            name = text[start:end] if text[start - 1 : start] not in spelling and not is_word(text[start:end]) else ""
        inside = overlapping(found, end - len(name), cabinet.end()) if name else []
        if name and all(span.label == "PERSON" for span in inside):
            body = Span(end - len(name), cabinet.end(), "ORG", confidence=0.75)
            found = [*(span for span in found if span not in inside), body]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans


def _is_end(part: Span, body: Span) -> bool:
    """Whether the tagger saw of a body the end alone: 美国|加利福尼亚州政府."""
    return part.label == "ORG" and part.term is None and body.start < part.start and part.end == body.end


def _passed_over(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the bodies of other states of which the tagger saw the state at most: 德国|海军|计划."""
    bodies = [body for body in page.organ_candidates if body.label == "ORG" and body.confidence in ABROAD]
    if not bodies:
        return spans
    taken = page.taken(())
    found = spans
    for body in bodies:
        inside = overlapping(found, body.start, body.end)
        of_it = all(
            part.start >= body.start and (part.end < body.end if part.label == "REGION" else _is_end(part, body))
            for part in inside
        )
        if of_it and taken.find(1, body.start, body.end) < 0:
            found = [*(span for span in found if span not in inside), replace(body)]
    return sorted(found, key=lambda span: span.start) if found is not spans else spans
