"""Where names of bodies begin: behind a verb of which they are the object, with their place, before an open bracket."""

from __future__ import annotations

import re

from kg.extract.organs.lone import settle_office
from kg.extract.page import Page
from kg.extract.places.regions import AND_COUNTY
from kg.extract.spans import Span
from kg.wording import CHINA_AND

#: Words that only a name that runs on begins with: 由|县中医医院, 继|硅谷银行, 应|土库曼斯坦议会.
_LEAD = re.compile(
    "(?:会议|大会|活动|仪式|座谈会)由(?=[省市县区镇乡州]|..)|(?:会议|大会|代表们?)?选举产生了?(?=.{4})|(?:总理|总统|首相|主席|议长)[及和与兼](?=.{2})|或(?!跃)"
    "|别看|与|及(?!时)|和(?=幼儿园|学校|医院|企业)|原(?=中国|国家|中央)|投行|(?<=[建组立])起(?=.{4})|率(?=.{3})|届|[新本]一?届|[上下]一届|途[经径]|于(?=联邦)"
    "|原本|新建(?![区县])(?=.{4})|(?<=[挥用办建做抓])好(?=.{4})|由(?=[省市县区]|.{3,}(?:[局委处会府厅部]|公司|集团|大学|研究院)$)|如果"
    "|据(?=.{2,}[司局厅处]$)|继(?![续承电发])|即(?=议会|.{2,}(?:议院|上院|下院))"
    "|代表(?=中[国华]|全国|第[一二三四五六七八九十]{1,3}届|(?!大会|团).{2,}(?:工委|省委|市委|县委|区委|政府|集团|公司)$)|应(?!急)(?=[一-龥]{2,}(?:会议|议会|政府|党))"
)
#: The kind of place with which the name of a body begins.
_OWN_PLACE = re.compile(
    "(?:^|[^一-龥\\d]|[和与及由经对向])(?P<own>[省市县区州](?:(?![场民域会长级内外里直属情块委政]|[^，]?[的了在将是]|领导)(?:(?![的了在将是和与及])[一-龥]){2,7})?)$"
)
#: How much of such a name the tagger passes over, and how short what it sees is then: 区疾病预防|保健中心.
_WORDS_OF_PLACE, _SHORT_BODY = 9, 5
#: All that the tagger sees of the name of a company, and what stands between a mark and that.
_HEADLESS = re.compile("(?:发展|控股|投资|实业|建设|科技|置业|产业|能源|股份)*(?:集团)?(?:股份)?(?:有限(?:责任)?)?公司")
_OWN_PART = re.compile(
    "(?:(?<![一-龥])|(?<=[由与和]))(?!该|本|我|各|全|有关|相关|一家|这|多)(?:(?![的了和与及在由])[一-龥]){2,6}$"
)
#: The first characters of a member of a list.
_MEMBER = re.compile("、(?![原前某各该本以及])(?:(?![的了和与及在等为对由])[一-龥]){1,3}$")
#: Verbs that no name of a body holds, before one that is their object.
_OBJECT = re.compile(
    "(?:更好|充分|切实|有效)?发挥(?=.{3})|办起(?=.{4})|盛赞|责成(?=.{3})|(?<=.)(?:住进|送进|送往|送到|考入|考上|调入|转入)(?=.{3})|专程到(?=..)"
    "|(?:反哺|”)整个(?=.{4})|(?:本[月周年]|今年|日前|近日)继(?=.{3})|来自(?=..)|(?:协助)?(?:分管|联系)(?=[省市县区州团]|国家|中国)|参观|走访|拜访|来到"
    "|设[置立](?=.{4})|命名(?=[省市县区].)|走进|抵达|前往|收购|入股|毕业于|任职于|就读于|加盟|牵手|深度融合|提名为|考察(?=.{2,}公司)|(?<=[市县区州])考察(?![团组])(?=.{3})|(?<=技术)企业(?=.{4})"
    "|重点(?:项目|工程)(?=.{4})|(?:情况|工作)[和与及](?=.{3})|(?:引领|领军|先行)者|(?<=..)[着了](?=..)|(?:反对派|党联盟)(?!武装|力量|组织|领导|联盟|和)(?=..)"
)
#: What says before the name of a body that somebody is of another as well, or of it by now.
_ALSO = re.compile("(?:(?P<title>[一-龥]{2,6}?)?兼|现(?=[省市县区州][一-龥])|其(?=.{3}))(?=[一-龥]{2})")
CABINET = "国务院"
_OFFICES = "局厅委办"
_CORPS = ("总队", "支队")
#: What begins like what is done and is celebrated by a body: 纪念活动|领导小组.
_CELEBRATION = ("纪念活动", "庆祝活动")
#: What stands behind 原 for the place of a body.
_FORMERLY = re.compile("自治区|[省市县区州](?=..)")
#: What a body does that is named before it.
_FOUNDS = re.compile("新?(?:设立|成立|发起|推出|开设|组建)")
#: The first character of the name of a company, which is a word for within as well, behind where a name may begin.
_CHINA = re.compile("[，。、；：“\n到了与和及向在]中")
#: The beginning of a name up to a place in brackets.
_OPENED = re.compile("(?:(?![的了和与在到对向由、])[一-龥]){2,8}（$")
#: Words for taking an office, of which the name of its body gets the last character.
_TAKEN = ("兼任", "担任", "出任", "拟任", "接任", "调任")


def begin_body(page: Page, span: Span, floor: int) -> None:
    """Begin the name of a body behind the verb of which it is the object, or before the bracket that is closed in it."""
    text, first = page.text, span.start
    if text.startswith("其中", span.start - 1) and span.end - span.start > len("其中"):  # 其中|南京“同创”集团
        span.start, span.name = span.start + 1, ""
    if text.startswith("和国驻", span.start) and text.endswith("中华人民共", floor, span.start):
        span.start, span.name = span.start - len("中华人民共"), ""
    if text[span.start] == "原" and _FORMERLY.match(text, span.start + 1, span.end) is not None:
        span.start, span.name = span.start + 1, ""  # 原|自治区美术家协会
    elif text[span.start] == "原" and page.places_at(span.start + 1):
        span.start, span.name = span.start + 1, ""  # 原|成都电缆集团
    elif text.startswith("和县", span.start) and AND_COUNTY.match(text, span.start - 1):
        span.start, span.name = span.start + 1, ""  # 《请示》和|县妇联
    placed = span.label == "ORG" and floor < span.start and not text.startswith("中国", span.start)
    longest = _WORDS_OF_PLACE if span.end - span.start <= _SHORT_BODY else 2
    if placed and (own := _OWN_PLACE.search(text, max(floor, span.start - longest), span.start)):  # 省|社科院
        span.start, span.name, span.term = own.start("own"), "", None
    if span.term is not None:
        return
    if span.label == "ORG" and floor < span.start and _HEADLESS.fullmatch(text, span.start, span.end):
        own = _OWN_PART.search(text, max(floor, span.start - 7), span.start)
        if own and not page.has_breaker(own.start() + 1, span.start + 1):  # 中集产城|发展集团有限公司
            span.start, span.name = own.start(), ""
    if text[span.start - 1] == "·" and floor < span.start > 1:  # 路易·|艾黎纪念馆
        start = span.start - 1
        while start > floor and text[start - 1] in page.lexicon.name_characters:
            start -= 1
        if start < span.start - 1:
            span.start, span.name = start, ""
    if text.find("）", span.start, span.end) >= 0 > text.find("（", span.start, span.end):  # 中移（|苏州）软件公司
        opened = _OPENED.search(text, max(floor, span.start - 14), span.start)
        if opened:
            span.start, span.name = opened.start(), ""
        elif text[span.end - 1] == "）":
            span.end, span.name = span.end - 1, ""
    if span.label == "ORG" and floor < span.start > 1 and _CHINA.match(text, span.start - 2):  # 来到中|集产城集团
        span.start, span.name = span.start - 1, ""
    if text.startswith(_TAKEN, span.start - 1):  # 兼|任领导小组办公室|主任
        span.start, span.name = span.start + 1, ""
    if text.startswith(CHINA_AND, span.start):
        span.start, span.name = span.start + 3, ""
    ours = floor < span.start and text.endswith(CHINA_AND, floor, span.start)
    if ours and text[span.start : span.end] not in page.lexicon.surfaces:  # 中国—东盟中心, but 中国—|东盟|航线
        span.start, span.name = span.start - 3, ""
    if floor < span.start and text.startswith("驻", span.start - 1) and text.endswith("使馆", span.start, span.end):
        span.start, span.name = span.start - 1, ""
    if floor <= span.start - 2 and text.endswith("武警", 0, span.start) and text.endswith(_CORPS, span.start, span.end):
        span.start, span.name = span.start - 2, "武警" + span.name  # 武警|四川省森林总队
    member = _MEMBER.search(text, max(floor, span.start - 4), span.start) if span.label == "ORG" else None
    if member and not page.has_breaker(member.start() + 2, span.start + 1):  # 、中油|科峰研究院
        span.start, span.name = member.start() + 1, ""
    begun = page.breakers.get(span.start + 1, "")
    if text[span.start] in "向同在" and page.places_at(span.start + 1):
        span.start, span.name = span.start + 1, ""  # 向|尼日利亚政府
    if len(begun) > 1 and span.end - span.start > 3 and not page.places_at(span.start):  # 用好|合作委员会
        known = any(organ.start == span.start for organ in page.organ_candidates)
        span.start, span.name = (span.start, span.name) if known else (span.start + 1, "")
    if lead := _LEAD.match(text, span.start, span.end):
        span.start, span.name = lead.end(), ""
    if founded := _FOUNDS.search(text, span.start + 3, span.end):  # 中国银行|新设立科创母基金
        named = {end for start, end, _ in page.names if start == span.start}
        span.end, span.name = (founded.start(), "") if founded.start() in named else (span.end, span.name)
    told = [verb.end() for verb in _OBJECT.finditer(text, span.start, span.end - 2)]
    for at in range(span.start + 4, span.start + 1, -1):
        word = page.breakers.get(at, "")
        if len(word) != at - span.start:
            continue
        known = text[at : span.end] in page.lexicon.surfaces  # 贯彻|军委
        if known or (word not in page.lexicon.name_verbs and span.end - at > 2):
            told.append(at)
    if told and not text.startswith(_CELEBRATION, span.start):
        span.start, span.name = max(told), ""
    also = _ALSO.match(text, span.start, span.end)
    if also and (not also["title"] or also["title"] in page.lexicon.titles):  # 总经济师兼|外资司, 现|县供销社
        span.start, span.name = also.end(), ""
    if span.start != first or span.name.startswith(CABINET):  # 原|省总工会, 国务院副总理兼|卫生部
        whole = page.organ_at(span.start, span.end)
        if whole is not None and whole.label == span.label:
            span.name, span.term, span.parts = whole.name, whole.term, whole.parts
    if span.label == "ORG" and text[span.end - 1] in _OFFICES:
        settle_office(page, span)
