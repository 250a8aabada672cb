"""What is named behind its state, of which the tagger may see the state or what China calls so: 老挝人革|党中央, 某国|最高会议."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.places.kinds import lies_abroad
from kg.extract.spans import Tagged, clear_of

#: Ministries with many fields, parties, services called organisations, and parliaments, each with what a text holds in which it stands.
_BEHIND_STATES = (
    (
        ("局", "部", "省", "署"),
        re.compile(
            "(?:国家)?(?:(?:(?![省部局署厅委会院和与的在对等统长席理表])[一-龥]){2,5}、){1,3}(?:(?![省部局署厅委会院和与的在对等统长席理表])[一-龥]){2,5}和(?:(?![和与的在对等])[一-龥]){2,6}?[局部省署]"
            "(?=[\\d，。]|[今当昨]天|表示|宣布|发布|警告|指出|预计|认为|说|称|大臣|部长|官员|发言人|负责人)"
        ),
    ),
    (("党中央",), re.compile("(?:(?![中向对同和与致访祝的在])[一-龥]){1,6}?党中央(?:委员会|政治局|书记处)?")),
    (
        ("组织",),
        re.compile(
            "(?:国家|民用?航空?|空间|太空|港口|情报|环境|生态|文化遗产|旅游|食品|气象|标准|规划)(?:(?![的等及了])[一-龥]){0,8}?组织"
            "(?=[\\d，。]|[今当昨]天|表示|宣布|发布|提出|说|称|[副主]|官员|发言人|负责人)"
        ),
    ),
    (
        ("会议", "代表大会", "院"),
        re.compile(
            "(?:(?:最高|国民|协商|最高人民|人民协商|伊斯兰)会议(?:立法院|参议院|共和国院|代表院|常任委员会)?|(?:全国|人民|全国人民政权|人民政权)代表大会|(?:联邦|(?<=联邦))院|民族院|人民代表院|共和国院)"
            "(?=副?议长|副?主席|常务|议员|代表团|及|和|与|同|愿|的|通过|批准|表决|投票|[，。、；（\\d]|[今当昨]天)"
        ),
    ),
)
#: A county or island abroad by its spelling, right behind the part of a state that it lies in: 佛罗里达|布劳沃德县.
_COUNTY = re.compile("(?P<name>[一-龥]{2,7}?)[县郡](?![长政府级委])")
#: A body in quotes that begins with its state or a place there: “叙利亚|人权观察组织”.
_QUOTED = re.compile("(?:(?![的了和与])[一-龥]){2,10}(?:组织|基金|阵线|联盟)(?=”)")
_QUOTED_ENDS = ("组织”", "基金”", "阵线”", "联盟”")


def add_behind_states(page: Page, names: list[Tagged]) -> list[Tagged]:
    """The mentions with what is named behind its state."""
    text = page.text
    forms = [form for signs, form in _BEHIND_STATES if any(sign in text for sign in signs)]
    bodies: list[Tagged] = [
        (place.start, match.end(), "ORG")
        for form in forms
        for place in page.region_candidates
        if (match := form.match(text, place.end)) and lies_abroad(place)
    ]
    if "县" in text or "郡" in text:
        spelling = page.lexicon.transliteration
        bodies += [
            (place.start, county.end(), "REGION")
            for place in page.region_candidates
            if lies_abroad(place) and len(place.parts) > 1 and (county := _COUNTY.match(text, place.end))
            if spelling.issuperset(county["name"])
            and not any(a <= place.start and county.end() < b for a, b, _ in names)
        ]
    if any(end in text for end in _QUOTED_ENDS):
        bodies += [
            (place.start, match.end(), "ORG")
            for place in page.region_candidates
            if text[place.start - 1] == "“" and (match := _QUOTED.match(text, place.end))
        ]
    if not bodies:
        return names
    return sorted([*clear_of([(start, end) for start, end, _ in bodies], names), *bodies])
