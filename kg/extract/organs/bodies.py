"""Which bodies are organs of China and which are organisations, by how their names begin and end; and where these end."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.places.ends import city_abroad
from kg.extract.places.kinds import chain_name, is_foreign
from kg.extract.spans import Span

#: What no name of an organ ends with.
_TRAILING = "从由在向把于对将已正"
#: What names of organs end with, and organisations as well.
_LAST = "厅局委部院府会"
_LAST_OF_ANY = _LAST + "方军队司团"
#: What is spoken of a place, unless an envoy is charged with it: 叙利亚|问题, 东北|人民.
_SPOKEN_OF = ("问题", "人民", "事务")
_ENVOY = re.compile("特使|特别代表|协调员")
#: What somebody means to do, behind the name of who does.
_PLANS = re.compile(
    "(?<=[厅局委部院府会省军队司团方署协])(?:再次|倡议|计划|准备|打算|宣布|表示|消息|通报|发布|等(?:机构|部门|单位))$"
)
#: What makes the words for a company those for an army, and its number.
_ARMY = re.compile("军(?![工民事品])")
_NUMBER = re.compile(r"第[\d一二三四五六七八九十]+集团")
#: What a centre may be of, named behind it, and forces somewhere.
_HOUSE = re.compile("学校|[敬养]老院|小学|幼儿园|(?:卫生|医)院")
_FORCE_WITHIN = re.compile("(?:(?<=..)[内外]|(?<=.)州|训练|支援)(?=[以乌俄美英法印]军$)")
#: Who leads a school or company, behind its name.
_ITS_LEADERS = re.compile("(?<=大学|学院|公司|集团)[校院]?领导(?:班子|干部)?(?:带队|率队|一行)?$")
#: Who teaches or learns at a school, behind its name.
_PUPILS = re.compile("(?<=中学|小学|学校|大学|学院)(?:教师|学生|师生|教职工)$")
#: Where people gather before a house: 某纪念馆|集会广场.
_SQUARE = re.compile("(?<=馆)(?:集会|[一-龥]{0,3}广场)$")
#: What belongs to a railway bureau: 南昌局|管内.
_WITHIN = "管内"
#: A learned society whose committee is none of the state: 某省医学会|骨科学专业委员会.
_SOCIETY = re.compile("(?:学会|研究会)(?!议).*委员会$")
#: Committees in a court or procuracy.
_OF_COURTS = ("审判委员会", "检察委员会")
#: A centre that serves, as no organ does.
_CENTRE = re.compile(
    "(?:保健|建设管理|基金管理|研究|检测|监测|测报|检验|评估|推广|救助|急救|控制|普查|鉴定|培训|交易|事务|促进|交流|传媒|融媒体|发展|信息|水文|认证|整治|标准|审评|创新)中心$"
    "|(?<=..)(?<!文献)研究[所院]$"
)
_FOUGHT = re.compile("抗战$")
#: Where a government has its seat, behind its name.
_SEAT = re.compile("(?<=人民政府)驻(?!.*(?:(?<!街道)办事处|联络处|代表处|办)$).*$")
_NO_ORGANS = (
    "频道",
    "亚组委",
    "残组委",
    "奥组委",
    "组委会",
    "报社",
    "杂志社",
    "出版社",
    "纪念馆",
    "博物馆",
    "图书馆",
    "协会",
    "学会",
    "商会",
    "研究会",
    "促进会",
    "联谊会",
    "义工联",
    "矿务局",
    "音乐厅",
    "基金会",
    "福利院",
    "养老院",
    "幼儿园",
    "医院",
)
#: Bodies that only China has by this name, and those that are China's where its name begins with a place of China.
_OURS = ("镇政府", "乡政府", "街道办事处", "街道办", "公安局", "派出所", "纪委监委", "工委", "管委会")
_OURS_AT_HOME = (
    "政府",
    "代表团",
    "法院",
    "中院",
    "高院",
    "检察院",
    "局",
    "厅",
    "党委",
    "纪委",
    "管理委员会",
    "军区",
    "经委",
    "农委",
    "外办",
)
#: Who learns at a university, behind what is no name of one.
_STUDENTS = re.compile("生(?![命物态产源活涯科])")
#: Forces named by a character of their state, and what makes of them those who command.
_SHORT_FORCE, _COMMAND = 2, re.compile("方(?![面向位案阵队])")
#: What makes of a military region its team.
_TEAM = re.compile("队(?![伍员长列])")
#: Who makes up a circle of society, before 界, and the forces of a government.
_CIRCLES = ("工会", "商会", "工商", "协会")
_FORCES = re.compile("军(?![事队区机费售备方令援])")
#: Where somebody studied, and as what.
_STUDIED = "党校大学"
_AT_UNIVERSITY = ("毕业", "期间", "时期", "学习")
#: Teams that are sent to help a place.
_SENT, _HELPING = ("医疗队", "救援队", "护理队", "工作队"), ("支援", "援助", "驰援", "援", "赴")
#: What leads a matter, unless it is a company's.
_LEADING = ("指挥部", "指挥部办公室", "领导小组", "领导小组办公室")
_OF_COMPANY = re.compile("公司|集团")
#: Words before the name of a company that are none of it.
_ANY_BODY = ("项目", "企业", "单位")
#: What is signed or opened at a ceremony behind the name of a body: 某研究院|协议签约暨研究院揭牌仪式.
_SIGNED = re.compile("(?P<name>(?<=研究)院|(?<=大)学|公司|集团|中心|)(?:合作|框架|战略)*(?:协议(?!特派团)|签约|揭牌)")
#: What makes of an army the beginning of another word: 军售, 军费.
_ARMS = ("售", "费", "国主义")
#: A team, before what it does or who is in it: 四川队|运动员.
_PLAYED = re.compile("(?<=.[^部军]队)(?=运动员|选手|建队)")
#: What makes 银行 the beginning of another word.
_TRADE = re.compile("业(?![绩务主])")
#: The rest of the name of a company whose first part ends in an open bracket or before one: 中国人寿保险（集团|）公司.
_BRACKETED = re.compile("(?:[一-龥]{0,6}|（(?:集团|股份|控股)[一-龥]{0,6})）(?:有限责任|股份有限|有限)?(?:公司|集团)")


def is_trade(text: str, start: int, end: int) -> bool:
    """Whether what looks like a bank begins a word for all of them: 美国银行|业."""
    return text.endswith("银行", start, end) and _TRADE.match(text, end) is not None


#: The term of a central body, before its name without China's or the party's.
_TERM = re.compile("(?<![新上下每某])第?[一二三四五六七八九十]{1,3}届$")
_CENTRAL = re.compile("中央(?:政治局|委员会|巡视组|纪委|纪律检查委员会|书记处|军委)|全国(?:人大|政协|人民代表大会)")


#: What the parties of other states are called, before 党中央.
_OTHER_PARTIES = ("人革", "人民革命", "劳动", "人民行动")
#: Short names of universities.
_SCHOOL = re.compile("(?:农|师|(?<!职)工|科|医|财|林|交|邮|理工|政法|外国?语?)大$")


def settle_organ(page: Page, span: Span, floor: int) -> None:
    """An organ whose name begins with a foreign country is an organisation, and so is the newspaper of an organ; 从 is none of it."""
    if _is_title(page, span):
        span.end = span.start
        return
    if page.text.startswith("党中央", span.start) and page.text.endswith(_OTHER_PARTIES, floor, span.start):
        party = next(name for name in _OTHER_PARTIES if page.text.endswith(name, floor, span.start))
        span.start, span.label, span.name, span.term = span.start - len(party), "ORG", "", None  # 人革|党中央
        return
    ends = page.text[span.end - 2 : span.end]
    if span.end - span.start > 2 and (ends[-1] in _TRAILING or (ends[-1] == "任" and ends[0] in _LAST)):  # 某某厅|任
        span.end, span.name = span.end - 1, span.name[:-1]
    if (term := _TERM.search(page.text, max(floor, span.start - 6), span.start)) and _CENTRAL.match(
        page.text, span.start
    ):
        span.start = term.start()  # 第十五届|中央政治局
    if page.text.endswith("军区", span.start, span.end) and _TEAM.match(page.text, span.end):  # 某军区|队
        span.end, span.label, span.name, span.term, span.parts = span.end + 1, "ORG", "", None, ()
        return
    if span.term is not None:
        return
    if _SCHOOL.search(page.text, span.start, span.end):  # 安徽|农大
        span.label, span.name, span.parts = "ORG", "", ()
        return
    if page.text.endswith(_SPOKEN_OF, span.start, span.end) and not _is_charge(page, span):
        _leave_spoken(page, span)
        return
    if page.text.endswith("常委", span.start + 2, span.end) and page.text.startswith("会", span.end):
        span.end, span.name = span.end + 1, span.name + "会"
    members = page.text.find("组成人员", span.start, span.end)
    if members > 0:  # 常委会|组成人员和专门委员会
        span.end, span.name = members, ""
    if page.text[span.end - 1] == "会" and page.text.startswith("商", span.end):  # 国家防总|会商
        known = page.lexicon.surfaces.get(page.text[span.start : span.end - 1])
        if known is not None and known.label == "ORGAN":
            span.end, span.term, span.name = span.end - 1, known.terms[0], known.terms[0].name
    if seat := _SEAT.search(page.text, span.start + 4, span.end):  # 宁乡市人民政府|驻玉潭街道
        span.end, span.name = seat.start(), page.text[span.start : seat.start()]
    if fought := _FOUGHT.search(page.text, span.start + 2, span.end):  # 新四军第五师|抗战
        span.end, span.name = fought.start(), ""
    if page.text.startswith("代表团", span.end) and page.text.startswith("中国常驻", span.start):
        span.end, span.name = span.end + len("代表团"), ""
    abroad = any(is_foreign(page, place) for place in page.places_at(span.start))
    if (
        abroad
        or _SOCIETY.search(page.text, span.start, span.end)
        or _CENTRE.search(page.text, span.start, span.end)
        or page.text.endswith(_NO_ORGANS, span.start, span.end)
    ):
        span.label, span.name, span.parts = "ORG", "", ()


def _is_title(page: Page, span: Span) -> bool:
    """《|志愿军|：雄兵出击》: whether a name is a title of a work, which it ends or a colon follows."""
    opened = page.text.startswith("《", max(span.start - 1, 0))
    return opened and page.text.startswith(("：", "》") if span.label == "ORGAN" else "：", span.end)


def _become(span: Span, place: Span) -> None:
    """Make of what is taken for a body the place or other body with which it begins."""
    span.end, span.label, span.name, span.term, span.parts = place.end, place.label, place.name, place.term, place.parts


def _is_charge(page: Page, span: Span) -> bool:
    """Whether what is spoken of is what an envoy is charged with, without the body that he is of."""
    named = any(start == span.start and hit.label == "ORG" for start, _, hit in page.names)
    return _ENVOY.match(page.text, span.end) is not None and not named


def _leave_spoken(page: Page, span: Span, end: int = 0) -> None:
    """Leave of what is spoken of a place or a body that one, if it is known."""
    end = end or span.end - len(_SPOKEN_OF[0])
    named = (Span(a, b, "ORG") for a, b, hit in page.names if hit.label == "ORG" and a == span.start)
    known = (one for one in (*page.region_candidates, *page.organ_candidates, *named) if one.start == span.start)
    if one := max((one for one in known if one.end <= end), key=lambda one: one.end, default=None):
        _become(span, one)
    else:
        span.end = span.start


def settle_organisation(page: Page, span: Span) -> None:
    """Make an organ of a government, court or bureau of a place of China; end a company behind the bracket in its name."""
    text = page.text
    if text[span.end - 1] == "军" and text.startswith(_ARMS, span.end):  # 对|乌军|售
        span.end = span.start
        return
    if _is_title(page, span):
        span.end = span.start
        return
    if text.endswith(_OF_COURTS, span.start, span.end):  # 某省高级人民法院|审判委员会
        at = span.end - len(_OF_COURTS[0])
        if court := page.organ_at(span.start, at):
            span.label, span.name, span.term = "ORGAN", court.name + text[at : span.end], None
            span.parts, span.open, span.root = court.parts, court.open, court.name
            return
    if text.startswith("（", span.end) or text.rfind("（", span.start, span.end) > text.rfind(
        "）", span.start, span.end
    ):
        rest = _BRACKETED.match(text, span.end)
        span.end = rest.end() if rest else span.end
    if text[span.end - 1] == "军" and span.end - span.start == _SHORT_FORCE and _COMMAND.match(text, span.end):
        span.end, span.name, span.term = span.end + 1, "", None  # 土军|方
    elif text[span.end - 1] == "军" and span.end - span.start == _SHORT_FORCE and text[span.start] != "以":
        span.end += _TEAM.match(text, span.end) is not None  # 乌军|队
    if text.endswith("大学", span.start, span.end) and _STUDENTS.match(text, span.end):
        known = page.lexicon.surfaces.get(text[span.start : span.end - 2])
        if known is not None and known.label == "REGION":  # 香港|大学生
            term = known.terms[0]
            _become(span, Span(span.start, span.end - 2, "REGION", term.name, term, parts=(term,)))
            return
    circle = text.startswith("界", span.end) and text.endswith(_CIRCLES, span.start, span.end)
    if circle and page.places_at(span.start):  # 台湾|工会界
        _leave_spoken(page, span, span.end - 2)
        return
    if span.term is None and text.startswith("首届", span.start, span.end - 3):  # 首届|某某协会|奖
        span.start, span.name = span.start + 2, ""
    if text.endswith("报社", span.start, span.end) and text.startswith("论", span.end):  # 某某日报|社论
        span.end, span.name, span.term = span.end - 1, "", None
    if text.endswith("政府", span.start, span.end) and _FORCES.match(text, span.end):  # 某国政府|军
        span.end, span.name, span.term = span.end + 1, "", None
    if pupils := _PUPILS.search(text, span.start, span.end):
        span.end, span.name = pupils.start(), ""  # 某市第八中学|教师
    if text.find("领导", span.start, span.end) > 0 and (led := _ITS_LEADERS.search(text, span.start, span.end)):
        span.end, span.name = led.start(), ""  # 某大学|校领导带队
    if text.endswith(_SPOKEN_OF, span.start, span.end) and not _is_charge(page, span):
        _leave_spoken(page, span)
        return
    if text.endswith("大学", span.start, span.end):
        name = text[span.start : span.end - 2] if text.startswith(_AT_UNIVERSITY, span.end) else ""
        if name and any(text[one.start : one.end] == name for one in page.person_candidates):
            _become(span, Span(span.start, span.end - 2, "PERSON", name))  # P|大学毕业后
            return
        organ = page.organ_at(span.start, span.end - 2) if text.endswith(_STUDIED, span.start, span.end) else None
        if organ is not None:  # 中央党校|大学学历
            _become(span, organ)
            return
    known_before = text[span.end - 1] in "自将已" and any(
        (a, b) == (span.start, span.end - 1) for a, b, _ in page.names
    )
    if text[span.end - 1] == "暨" or known_before:  # 中国铁建|自
        span.end, span.name = span.end - 1, ""
    house = _HOUSE.match(text, span.end) if text.endswith("中心", span.start, span.end) else None
    if house:  # 区职业教育中心|学校
        span.end, span.name = house.end(), ""
    if text[span.end - 1] == "军" and (within := _FORCE_WITHIN.search(text, span.start, span.end)):
        span.start, span.name = within.end(), ""  # 某农场内|以军
    if text.endswith("联盟", span.start, span.end) and text.startswith("党", span.end):
        span.end, span.name = span.end + 1, ""
    if (
        text[span.end - 1] in "市县州"
        and span.term is None
        and any(
            place.start == span.start and place.end <= span.end and is_foreign(page, place)
            for place in page.region_candidates
        )
    ):
        span.label, span.name = "REGION", text[span.start : span.end]
        return
    if span.term is None and text.endswith(_WITHIN, span.start, span.end):
        span.end, span.name = span.end - len(_WITHIN), ""
    if span.term is None and text[span.end - 1] in _TRAILING and text[span.end - 2] in _LAST_OF_ANY:  # 某国警方|正
        span.end, span.name = span.end - 1, ""
    if span.term is None and (square := _SQUARE.search(text, span.start, span.end)):
        span.end, span.name = square.start(), ""
    if text.endswith("解除", 0, span.start) and text.endswith("武装", span.start + 2, span.end):  # 解除|某党|武装
        span.end, span.name = span.end - 2, ""
    if text.endswith("考察", span.start, span.end) and text.startswith("队", span.end):  # 中国第41次南极考察|队
        span.end, span.name = span.end + 1, ""
    if span.term is None and (plans := _PLANS.search(text, span.start, span.end)):
        span.end, span.name = plans.start(), ""  # 日本防卫省|计划
    if span.term is None and (played := _PLAYED.search(text, span.start, span.end + 2)):
        span.end = played.end() if played.end() < span.end else span.end
    if text.endswith("集团", span.start, span.end) and _ARMY.match(text, span.end):  # 第51集团|军
        span.end = span.end + 1 if _NUMBER.search(text, span.start, span.end) else span.start
        return
    if text[span.start] == "日" and text[span.start - 1 : span.start].isdigit():  # 10月1日|联邦政府
        span.start, span.name, span.term = span.start + 1, "", None
    if text.endswith(_SENT, span.start, span.end) and text.endswith(_HELPING, 0, span.start):
        place = next((p for p in page.places_at(span.start) if p.end < span.end), None)
        if place is not None:  # 辽宁支援|湖北|医疗队
            _become(span, place)
            return
    if text[span.end - 1] == "》" and text.find("《", span.start, span.end) < 0:  # 《|以色列时报|》
        span.end, span.name = span.end - 1, ""
    if signed := _SIGNED.search(text, span.start, span.end):
        span.end = signed.end("name") if signed["name"] else span.start
    if span.term is None and text.startswith(_ANY_BODY, span.start, span.end - 3):  # 竣工项目|华能公司
        span.start, span.name = span.start + 2, ""
        span.end = span.start if text[span.start] in "与和及的" else span.end
    if (
        span.term is None
        and text.endswith(_LEADING, span.start, span.end)
        and not any(is_foreign(page, place) for place in page.places_at(span.start))
        and not _OF_COMPANY.search(text, span.start, span.end)
    ):
        span.label = "ORGAN"  # 某某湖科技城|建设指挥部办公室
    if span.term is None and text[span.end - 1] in "市县" and (state := city_abroad(page, span)):  # 日本长冈市|市长
        span.label, span.name, span.parts = "REGION", text[span.start : span.end], state.parts
        return
    if span.term is not None or not text.endswith(_OURS_AT_HOME + _OURS, span.start, span.end):
        return
    if text.endswith(_NO_ORGANS, span.start, span.end):  # 天津音乐厅, 萍乡矿务局
        return
    places_before = [place for place in page.places_at(span.start) if place.end < span.end]
    if any(is_foreign(page, place) for place in places_before):
        return
    if places_before or text.endswith(_OURS, span.start, span.end):
        span.label, span.name = "ORGAN", text[span.start : span.end]
        if span.name.endswith("代表团") and places_before:  # 江苏|代表团
            place = max(places_before, key=lambda place: place.end)
            span.name = chain_name(place.parts) + text[place.end : span.end]
