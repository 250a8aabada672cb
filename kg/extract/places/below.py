"""Chains of nested places that end with what no vocabulary lists: towns, villages, zones, counties renamed or new."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.places.kinds import RURAL
from kg.extract.places.towns import find_towns, village_end
from kg.extract.spans import Span

#: Free trade zones, and a part of one.
_FREE_ZONES = ("自贸区", "自贸试验区", "自由贸易试验区")
_PART_OF_ZONE = re.compile("[^，。、；：及和与的以]{2,6}?片区")
#: A place below the county or a zone, directly behind a known place: 洞鹿乡, 太阳山开发区.
_BELOW = re.compile(
    r"(?:[一-龥]{1,8}?(?:自治县|自治旗|县|区|市|旗|镇|乡|街道|村|社区|农场|林场|"
    r"经济技术开发区|高新技术产业开发区|经济开发区|高新区|经开区|开发区|[一-龥]{0,6}园区|产业园|保税区|合作区|示范区|国家级自然保护区|自然保护区))"
    r"(?=[，。、；：）（！“”\s]|[考调视看走察慰出举召开检指]|的|等|人(?!大|民|员|口)|遭|发生|原|对(?![外口岸面])|$)"
    r"|(?:城市群|都市圈|经济圈|沿海经济带|经开区|高新区|开发区|保税区|保税港区|综保区|[一-龥]{0,8}?(?:综合试验区|综合保税区|国际陆港|国际空港|科学城)|"
    r"[一-龥]{0,4}?(?:经济技术开发区|高新技术产业开发区|经济开发区))(?![管党法公检税海区]|工委|人[大社])"
)
#: A part of such a chain: 谢家湾街道 + 民主村社区.
_BELOW_CHAIN = re.compile(
    r"[一-龥]{1,6}?(?:镇|乡|街道|苏木)(?=[一-龥]{1,6}(?:村|社区|组|嘎查))|[一-龥]{2,5}(?:组|屯)(?=[，。、])"
)
#: The name of a town that no list holds, and what is told of it or done there: |晨河镇|党委, |晨河乡|的农民.
TOWN_NAME = (
    "(?:(?![的了和与及在到来去为是有等以里也都就还省市县区各全返回下进])[一-龥]){2,3}"
    "(?:(?<![城农乡村集小古名重强全该新边军冷坐])镇(?![长静压定守痛政江海区里上村企域街子级])"
    "|(?<![城农村家故他异老同水侨之下返离回还山全各该思出])乡(?![村长情亲愁土镇音野里下试民贤企级]))"
)
OF_A_TOWN = r"(?=位于|地处|副?[乡镇]长|是(?:[全我一国著最中该]|有名)|境内|[农村居]民|群众|干部|[一-龥]{2,4}?村(?![民级])|的[一-龥]|今年|去年|共?有\d|\d|在[一-龥]|举行|建成|通过|大力|人(?![口均民才数]))"
#: The town that a village is in.
TOWN_OF = re.compile("^[一-龥]{2,5}?(?:镇|乡|街道)(?=[一-龥]{2,5}(?:村|社区)$)")
_BELOW_TOWN = re.compile(TOWN_NAME + OF_A_TOWN)
#: How sure a place is that ends with a town known by its name.
OF_TOWN = 0.9
NO_PLACE = re.compile(
    r"整村|全村|城中村|村镇|乡镇|镇街|[首的了和与及在到对为将是有这该各全本其每某同]|人民|政府|党委|省委|市委|经济社会|农村|新农村|乡村|城乡|城镇|城市(?!群)|校区|景区|街区|小区|地区$|片区|灾区|山区|牧区|林区|库区|"
    r"重点|(?:军|军分|警备)区$|贫困|示范村|各|基层|现代|企业|一个|多个|展区|部分|相关|所有|沿线|监狱|监区|病区|戒毒"
)
#: What stands behind a place and goes on with no name.
_MARKS = frozenset(("", *"，。、；：及和与的"))
#: What a village may be named right behind.
_COUNTIES = ("县", "旗", "市", "区")


def extend_regions(page: Page, spans: list[Span]) -> None:
    """Take towns, villages, zones and unlisted counties behind a region into its span, in place; add the other towns."""
    text = page.text
    towns = dict(find_towns(page))
    for span in spans:
        if text[span.end : span.end + 1] in _MARKS and span.start not in towns:
            continue
        if len(span.parts) == 1 and towns.get(span.start, 0) > span.end:  # 阿瓦提乡 is no county
            span.end, span.parts = span.start, ()
            _end_with_town(page, span, towns.pop(span.start))
            continue
        for _ in range(3):
            if span.end in towns:
                _end_with_town(page, span, towns.pop(span.end))
                break
            match = _BELOW.match(text, span.end) or _BELOW_CHAIN.match(text, span.end) or town_below(page, span)
            if text.startswith("自贸片区", span.end):  # 青岛|自贸片区
                span.end, span.term = span.end + 4, None
                span.name = text[span.start : span.end]
                break
            if text.endswith(_FREE_ZONES, span.start, span.end) and (part := _PART_OF_ZONE.match(text, span.end)):
                span.end, span.term = part.end(), None
                span.name = text[span.start : span.end]
                break
            if not match or NO_PLACE.search(match.group()) or match.group()[0] in "省市县区州盟旗等":
                if text.endswith(_COUNTIES, span.start, span.end) and village_end(page, span.end) > span.end:
                    _end_with_town(page, span, span.end)  # 喜德县|某某村合唱团
                break
            span.end = match.end()
            piece = TOWN_OF.sub("", match.group())
            span.name = piece if piece.endswith(RURAL) else text[span.start : span.end]
            span.term = None
            span.confidence = 0.8
    for start, end in towns.items():
        if not any(span.start <= start < span.end for span in spans):
            spans.append(Span(start, start, "REGION"))
            _end_with_town(page, spans[-1], end)


def town_below(page: Page, span: Span) -> re.Match[str] | None:
    """The town behind its county, if no verb is in what looks like its name."""
    if not page.text.endswith(_COUNTIES, span.start, span.end):
        return None
    town = _BELOW_TOWN.match(page.text, span.end)
    return town if town and not page.has_breaker(span.end + 1, town.end()) else None


def _end_with_town(page: Page, span: Span, end: int) -> None:
    """End a place with the town behind it or the village behind that, whose name it takes."""
    start, span.end = span.end, village_end(page, end)
    span.name = page.text[end : span.end] or page.text[start:end]
    span.term, span.confidence = None, OF_TOWN
