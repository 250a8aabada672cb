"""What is no name inside what is taken for the name of a body: counts, verbs, words of a sort, what it is besides."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.places.kinds import lies_abroad
from kg.extract.spans import Span

#: How many there are, which no name says: 布鲁塞尔|一家医院, 以色列|多个主要空军, 全国政协|各专门委员会.
SOME = re.compile(
    r"(?<![第—\d一二三四五六七八九十])(?:[超近逾约][\d一二三四五六七八九十百千万]|(?:一|[两几数多]|[二三四五六七八九十]{1,3}|\d+)[多余]?(?:家(?!渠)|[所座架处艘]|名(?!古)|个(?!人))"
    r"|一些|许多|很多|[这那](?=[家所座支][一-龥])|[这那]个(?=[一-龥]*[院庭局处所队社])"
    r"|(?<=[省市区县镇村])一(?=(?:汽配|汽修|食品|化工|家具|建材|餐饮|物流|商贸|电子|服装|塑料|鞋|木材|纺织)[一-龥]{0,2}(?:公司|厂|店)\Z)|一(?=公司|工厂|炼油厂|回收工厂)"
    r"|整个|个别|近?半数|大多数|绝大部分|(?<!某)某(?!某)(?=[一-龥]{0,6}(?:公司|[中小]学|学校|医院|企业|银行|大学|集团|酒店)\Z)"
    r"|[\d两三四五六七八九十]大(?=(?:企业)?集团)|两支|[两三四五六七八九十]省(?=..)|各(?=专门|电视|频道|乡|级|类|[一-龥]{0,3}(?:分公司|单位|部门|高校))|第[二三四五]大(?!学)"
    "|[二三四五六七八九十]大(?=[一-龥A-Z]{2,}(?:实验室|银行|集团|公司|中心|协会))|[东西南北中]{1,2}部(?=油田|港口|城市|边境|地区.))"
)
#: Words of a sort, before a word for bodies of a sort, which make no name together: 股份制|银行, 县级|医院.
_SORT = re.compile(
    "(?:各|全国|当地|普通|知名|重点|综合性?|研究型|高水平|股份制|国有|民营|公办|民办|乡镇|县级|基层|专科|中医|儿童|妇幼保健|商业|保险"
    "|互联网|网红|备案|数字|乡村|寄宿制|社区|大型|跨国|外资|外国|科研|高等|高校|职业|红色|革命|行业|地方|国内|[三-六]大|三级|学校|学科|汽车|金融)*"
    "(?:医院|卫生院|大学|院校|中小学|博物馆|纪念馆|图书馆|银行|公司|集团|院所|交易所|商会|商?协会(?:商会)?|实验室|主管|使团|中心|(?:村民|居民|业主)委员会)"
)
#: One of a sort behind a place abroad: 美国丹佛|一摩托车俱乐部.
_ONE = re.compile("一(?!带|[汽体中流线])[一-龥]{2,}")
#: Schools, clinics and laboratories of a place, of which it has several: 吉林省|中小学, 北京市|重点实验室.
_SORT_OF_PLACE = re.compile(
    "(?:第[一二三四五六七八九十]+届)?(?:(?:全[省市县区])?(?:高校|院校|大?中小学校?)|(?:乡镇|基层|村)+卫生[院室]|重点实验室|生物实验室)"
)
_WORKS = re.compile("(?:[大小]|中小|国有|地方|乡镇)*(?:煤矿|矿山|油田|[农林牧]场|[电酒糖钢药]厂|发电厂|炼油厂|化工厂)")
_SORT_OF_STATE = re.compile("(?:博物馆|乐团|小学|中学|大学|私人军事公司|[扩裁撤]军)")
#: Ends of what is no body: ranges, weather, matters, what is built or held; and of houses, of which a place may be named.
_NO_BODY = re.compile(
    "(?:[东西南北中全]部|国?宾馆|两党|王朝（?|[大要政]政党|(?:完善|组织|组建|特?大型|骨干|及|为)企业集团|(?:读|念|上|考上|考取)了?(?:高中|初中|中学|小学|大学|中专|大专)|公园"
    "|(?<=..)湖|决策|航海|细菌战|经营区|警报|紫光阁.{0,3}|执政联盟|方队|梯队|部件|走廊|演习|纪念日|愿景|公报|军营|监狱|能力|考察|合作调查|人员"
    "|家庭农场|(?:公共|空中|轨道)交通|(?:党政|友好|经贸)代表团|非政府|码头|粮仓|重镇|学家(?:(?!协会|联盟|学会)[一-龥]{2})?|(?:运动员|毕业生)[一-龥]{0,4}|(?<=军方)车队|第[一二三四五六七八九十]+届|(?:经济|金融|商业)中心)$"
)
#: Ends of names of bodies.
_NAMED = (*"队局部署院会军厅团司方", "大学", "中学", "小学")
_HOUSE = ("广场", "车站", "酒店")
#: What is named besides a body, by its sort alone: 科学教师|和大学.
_AND_SORT = re.compile(
    "[和与及](?:(?:大学|高校|学校|企业|机构|孔子学院|监狱|乡镇卫生院)|(?:地方|当地|有关|相关|多国|各国)[一-龥]*)$"
)
#: What somebody does inside, before the other body; a centre or hall has such words in its name.
_ACTS = re.compile(
    r"(?:会见|访问|(?:媒体)?(?:当天)?援引|经过(?=..)|(?:一向)?高度重视|一向|部署|派遣?(?=国民)|展示|任命|授权|抗议|递交|参加|重新?开(?:放|了)|战胜|夺得|击败|收购|入股"
    r"|并购|起?诉(?!讼|求|前)|搜查|突袭|逮捕|拘捕|建立起|轰炸|启动|纳入|并入|划入|推动(?!力|办|中心|组)|委托(?!理财|贷款|人|代理)|占领|攻占|包围|取消|取缔|承包|兼并|引进了"
    r"|(?<=中心|学校|大学|医院|协会)由(?=.{3})|(?<=俱乐部)由(?=.{3})|变为|改为|改制为|设有|居然有个?|连续(?=第?[一二三四五六七八九十两多数\d])|延长|地处|调派|加强"
    r"|还?赋予|依托|(?<=方)[就对](?=..)|率领?(?=[议政代])|打击(?!犯罪|走私|毒|恐)|记者(?:对|从|在))(?!中心|馆|厅)"
)
#: Verbs of which the other body is not the object.
_ALONE = ("启动", "推动", "连续", "变为", "改为", "改制为", "延长", "地处", "调派", "加强", "赋予", "还赋予", "依托")
#: What the body is besides, before its name: 德国|智库|伊弗经济研究所, 英国|反对党|工党.
_BESIDES = re.compile(
    "(?!.{2,4}(?:联合会|协会))(?:[一-龥]{0,6}?(?:智库(?=.{4})|(?:研究|民调|监管|评级)机构(?=.{3})|(?:制造|零售|运营|军火)商(?=.{4})"
    "|(?:安保|调查)企业(?=.{3})|(?<!限)公司(?=.{2,}(?<!分)公司)|著名景点|媒体(?=.{2,12}(?:社|报|台)))|(?:反对|执政)党(?=.{1,6}党))"
)
#: The body of a body before its own name: 美联储|决策机构|联邦公开市场委员会.
_ITS_OWN = re.compile("(?:决策机构|母公司)(?=.{3})")
#: What no name of a person ends with.
_OF_BODIES = frozenset("团会部局院队组处")
#: What a body in quotation marks is, before its name: 极端组织|“某某国”.
_BEFORE_QUOTED = re.compile(
    "[一-龥]{0,8}?(?:极端|恐怖|武装|贩毒|反政府|民兵)+(?:组织|武装|派别|集团)?“(?P<name>[^“”]{2,})”?"
)
_FORCE = ("空军", "海军")
_BASE = ("基地", "航空站")


def counted(page: Page, span: Span) -> list[Span] | None:
    """布鲁塞尔|一家医院: what is one of some has no name; whose it is may have."""
    if span.term is not None:
        return None
    places = page.places_at(span.start) if page.text.find("一", span.start, span.end) > 0 else ()
    one = next((p.end for p in places if _ONE.fullmatch(page.text, p.end, span.end) and lies_abroad(p)), -1)
    some = SOME.search(page.text, span.start, span.end)
    at = one if one > 0 or some is None else some.start()
    return _before(page, span, at) if at > 0 or some else None


def of_a_sort(page: Page, span: Span) -> list[Span] | None:
    """综合性|大学, 美国驻卡塔尔|某空军|基地: no body at all."""
    if span.term is None:
        if not span.name and _SORT.fullmatch(page.text, span.start, span.end):
            return []
        if beside := _AND_SORT.search(page.text, span.start + 2, span.end):
            return _up_to(page, span, beside.start())
    places = [place for place in page.places_at(span.start) if place.end < span.end]
    if any(has_several(page, place, span.end) for place in places):
        return _before(page, span, span.end)
    if span.term is None and (end := _NO_BODY.search(page.text, span.start + 2, span.end)):  # 在|杭州|某湖国宾馆|会见
        return _up_to(page, span, end.start())
    if places and page.text.endswith(_HOUSE, span.start, span.end):
        return _before(page, span, span.end)
    if page.text.endswith("市中心", span.start, span.end):  # 苏梅|市中心
        return _before(page, span, span.end - 2)
    if page.text.startswith(_BASE, span.end) and page.text.endswith(_FORCE, span.start, span.end):
        return _before(page, span, span.end - 2)
    return None


def has_several(page: Page, place: Span, end: int) -> bool:
    """Whether a place has more than one of what is named behind it: 北京市|重点实验室, 意大利|博物馆."""
    if _SORT_OF_PLACE.fullmatch(page.text, place.end, end):
        return True
    level = place.parts[-1].get("level") if place.parts else ""
    if level in ("country", "province") and _WORKS.fullmatch(page.text, place.end, end):
        return True
    return level == "country" and _SORT_OF_STATE.fullmatch(page.text, place.end, end) is not None


def acted(page: Page, span: Span) -> list[Span] | None:
    """伊斯兰堡|会见|巴基斯坦参联会, 江苏队|战胜|安徽队."""
    act = _ACTS.search(page.text, span.start + 2, span.end) if span.term is None else None
    if act is None or act.end() > span.end - 2:
        return None
    first = _up_to(page, span, act.start())
    if (
        page.text[act.end()] in "该其了过"
        or act[0] in _ALONE
        or page.text.endswith(("冠军", "亚军", "奖"), act.end(), span.end)
    ):
        return first
    rest = replace(span, start=act.end(), name="", term=None)
    for rule in (counted, acted):
        if (parts := rule(page, rest)) is not None:
            return [*first, *parts]
    return [*first, page.organ_at(rest.start, rest.end) or rest]


def told(page: Page, span: Span) -> list[Span] | None:
    """甲国|总统|P|率议会上院: a sentence with an office holder in it is no body; the place before the title is one."""
    for person in page.person_candidates if span.term is None else ():
        if not span.start < person.start < person.end <= span.end or page.text[person.end - 1] in _OF_BODIES:
            continue
        title = page.title_to.get(person.start, -1)
        if title > span.start:
            office = Span(title, person.start, "POSITION", confidence=span.confidence)
            return [*_before(page, span, title), office, replace(person)]
    return None


def besides(page: Page, span: Span) -> list[Span] | None:
    """德国|智库|伊弗经济研究所, 极端组织“|某某国|”."""
    if span.term is not None:
        return None
    if page.text.find("“", span.start, span.end) >= 0 and (
        quoted := _BEFORE_QUOTED.fullmatch(page.text, span.start, span.end)
    ):
        name = replace(span, start=quoted.start("name"), end=quoted.end("name"), name="")
        return [*_before(page, span, name.start - 1), name]
    for known in _before(page, span, span.end - 1):
        other = page.lexicon.surfaces.get(page.text[known.end : span.end])
        levels = ("international",) if known.label == "REGION" else ("international", "foreign")
        abroad = known.label != "REGION" or lies_abroad(known)
        if other is not None and other.terms[0].get("level") in levels and abroad:  # 叙利亚|阿盟, 北约|欧盟
            return [known, replace(span, start=known.end, name="", term=other.terms[0])]
        way = _BESIDES if known.label == "REGION" else _ITS_OWN
        if own := way.match(page.text, known.end, span.end):
            return [known, replace(span, start=own.end(), name="")]
    return None


def _before(page: Page, span: Span, end: int) -> list[Span]:
    """The body or place with which a span begins, up to where a name ends."""
    start = span.start
    inside = [c for c in (*page.organ_candidates, *page.region_candidates) if c.start == start and c.end <= end]
    inside += [
        replace(span, end=stop, name="")
        for at, stop, hit in page.names
        if at == start and stop <= end and hit.label == "ORG"
    ]
    return [replace(max(inside, key=lambda c: c.end))] if inside else []


def _up_to(page: Page, span: Span, end: int) -> list[Span]:
    """What stands before a place in a span, if it ends like the name of a body, or else that with which it begins."""
    first = _before(page, span, end)
    named = page.text.endswith(_NAMED, 0, end) and not (first and first[0].end == end)
    return [replace(span, end=end, name="")] if named else first
