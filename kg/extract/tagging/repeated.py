"""Names that stand again where the tagger passed them over or saw only a part of them."""

from __future__ import annotations

import re
from dataclasses import replace
from operator import attrgetter

from kg.extract.dictionary import cut_words, is_word
from kg.extract.organs.bodies import is_trade
from kg.extract.organs.placed import KIND_OF_WORKS
from kg.extract.page import Page
from kg.extract.places.below import TOWN_OF
from kg.extract.places.kinds import RURAL, is_country, is_foreign
from kg.extract.places.regions import is_side
from kg.extract.spans import Span, overlapping, places_of
from kg.extract.tagging.lookalikes import is_river, of_media

#: What is known of a name that stands again.
_CONFIDENCE = 0.8
#: Labels of names that stand for the same thing wherever an article repeats them, and how long those are at least; of
#: places those that no vocabulary holds.
_SHORTEST = {"PERSON": 3, "ORG": 3, "PROGRAM": 3, "EVENT": 8, "REGION": 3}
#: Names of which the tagger may see what is named in them: 广西|雅保锂业有限公司.
_COMPOSED = ("ORG", "EVENT")
#: How long a name is that no other word is likely to hold.
_LONG = 4
#: What may be named by itself where its hospital or school is named.
_UNIVERSITY = re.compile("[一-龥]{2,10}?大学(?=.{2})")
#: A society of the country, and works and farms by a name of their own.
_SOCIETY = re.compile("(?:中华人民共和国|中国)(?P<own>[一-龥]{2,8}(?:学会|研究会|协会))")
_WORKS = re.compile(f"(?P<own>[一-龥]{{2,5}}?)(?:[林农牧]场|矿务局|煤矿|油田|合作社|(?:{KIND_OF_WORKS})厂)")
#: A party that is named with its state first.
_OF_STATE = re.compile("[一-龥]{2,6}?(?P<short>[一-龥]{2,5}(?<!共产|国民|公民)党)")
#: How sure the vocabulary is of a name that the tagger passes over, and how much of the text tells the words around it.
_SURE, _AROUND = 0.9, 8
#: Places of the vocabulary whose names are hardly words for something else, and what makes such a word of them, behind
#: and before: 匈牙利|语, 中|印尼友好, 古|希腊.
_LEVELS = ("prefecture", "county", "province", "country")
_AREAS = ("地区", "自贸港")
_ZONES = ("区", "经济带", "经济圈", "城市群", "自贸港")
_NO_PLACE = (
    "时间",
    "精神",
    "路",
    "大道",
    "峡",
    "媒体",
    "籍",
    "人",
    "站",
    "号",
    "舰",
    "菜",
    "牌",
    "湖",
    "山",
    "江",
    "酒",
    "茶",
    "语",
    "文",
    "式",
    "一号",
    "代表团",
    "寺",
    "《",
)
#: 伊朗|官方媒体, 英国|和美国媒体, 圣普|方, 玛纳斯|河水.
_NO_NAME = re.compile("[^，。]{0,5}媒体|方(?!面|向|案)|河(?=[水畔上，。、])")
_OTHERS = ("中", "古", "大")


def repeat_names(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with names where they stand again and nothing or only parts of them are found."""
    text = page.text
    _name_alike(text, spans)
    taken = page.taken(spans)
    known = {(span.start, span.end) for span in spans}
    found = spans
    for name, span in _names(page, spans):
        for at in places_of(name, text):
            end = at + len(name)
            if (at, end) in known or (span.label == "REGION" and text.startswith("站", end)) or is_trade(text, at, end):
                continue
            again = replace(span, start=at, end=end, confidence=_CONFIDENCE)
            if taken.find(1, at, end) >= 0:
                parts = overlapping(found, at, end)
                whole = parts and all(at <= part.start and part.end <= end for part in parts)
                if not (whole and (span.label in _COMPOSED or _is_cut(page, span, parts))):
                    continue
                found = [other for other in found if other not in parts]
            elif span.label == "REGION" and (outer := _place_before(found, at)):  # a chain of places is one
                outer.end, outer.name = end, name
                continue
            found = [*found, again]
            taken[at:end] = b"\x01" * len(name)
    return sorted((*found, *_places(page, spans, taken), *_comrades(text, spans, taken)), key=attrgetter("start"))


def _is_cut(page: Page, span: Span, parts: list[Span]) -> bool:
    """Whether what is found in the long name of somebody is no place that is known, or one cut from it: 阿|拉法|特."""
    if span.label != "PERSON" or span.end - span.start < _LONG:
        return False
    spelled = page.lexicon.transliteration.issuperset(page.text[span.start : span.end])
    if spelled and all(part.label == "REGION" and part.end - part.start < _LONG - 1 for part in parts):
        return True
    return all(part.label == "REGION" and part.term is None and not part.parts for part in parts)


def _comrades(text: str, spans: list[Span], taken: bytearray) -> list[Span]:
    """The given names by which an article calls those whom it has named in full: 常克仁, later |克仁|同志."""
    if "同志" not in text:
        return []
    named: dict[str, set[str]] = {}
    for name in {text[span.start : span.end] for span in spans if span.label == "PERSON"}:
        if len(name) == _SHORTEST["PERSON"]:
            named.setdefault(name[1:], set()).add(name)
    return [
        Span(at, at + len(given), "PERSON", name, confidence=_CONFIDENCE)
        for given, names in named.items()
        if len(names) == 1
        for name in names
        for at in places_of(f"{given}同志", text)
        if taken.find(1, at, at + len(given)) < 0
    ]


def _name_alike(text: str, spans: list[Span]) -> None:
    """Give organs that stand alone the name that the same words have where their own organ is told: 某行行长兼|某委员会."""
    whole = {
        text[span.start : span.end]: span.name for span in spans if span.label == "ORGAN" and _is_within(text, span)
    }
    for span in spans if whole else ():
        words = text[span.start : span.end]
        if span.label == "ORGAN" and span.term is None and span.name in (words, "") and words in whole:
            span.name = whole[words]


def _is_within(text: str, organ: Span) -> bool:
    """Whether an organ's name has that of the one that it is in before its words."""
    words = text[organ.start : organ.end]
    return organ.name.endswith(words) and len(organ.name) > len(words) and organ.name != words


def _names(page: Page, spans: list[Span]) -> list[tuple[str, Span]]:
    """The names that stand again, the longest first, each with the first mention of it."""
    text = page.text
    names: dict[str, Span] = {}
    places: dict[str, Span] = {}
    marked: dict[str, int] = {}
    for span in spans:
        name, label = text[span.start : span.end], span.label
        marked[name] = marked.get(name, 0) + 1
        if len(name) < _SHORTEST.get(label, len(text)):
            continue
        if label != "REGION":
            names.setdefault(name, span)
            for part in name.split("·")[::-1] if label == "PERSON" and "·" in name else ():
                if len(part) >= _SHORTEST["PERSON"]:  # 卡洛斯·|奥尔梅多|·鲁伊斯, whichever part the text goes on with
                    names.setdefault(part, replace(span, name=name))
            if label == "ORG" and span.root.endswith(RURAL):  # 色树坟村|村委会
                places.setdefault(span.root, Span(span.start, span.end, "REGION", span.root))
            if label == "ORG" and name[-1] == "党" and (short := _party(page, span) or _short(name)):
                names.setdefault(short, replace(span, end=span.end, start=span.end - len(short), name=name, term=None))
            if label == "ORG" and span.term is None and (own := _own_name(page, span)):  # 古浪县|八步沙林场
                names.setdefault(own, replace(span, start=span.end - len(own), name=span.name or name))
            if label == "ORG" and "大学" in name and (university := _UNIVERSITY.match(name)):  # 滨海医科大学|第二医院
                names.setdefault(university[0], replace(span, end=span.start + university.end(), name="", term=None))
        elif not (span.parts or span.term):
            places.setdefault(name, span)
            if (village := TOWN_OF.sub("", name)) != name:  # 辉埠镇路里坑村 stands again as 路里坑村
                places.setdefault(village, replace(span, name=village))
        elif abroad := _without_state(span, name):  # 埃及|米努夫省
            places.setdefault(abroad, span)
        elif span.name.endswith(RURAL):  # 山东莒县|招贤镇 stands again as 招贤镇
            places.setdefault(span.name, span)
    for name, span in list(names.items()):
        if span.label != "PERSON":
            continue
        family = name[:3] if name[:3] in page.lexicon.japanese_surnames else name[:2]
        if family != name and _is_family_name(page, family):
            names.setdefault(family, replace(span, name=span.name or name))  # 岸田文雄, later 岸田
    again = [item for item in (places | names).items() if text.count(item[0]) > marked.get(item[0], 0)]
    return sorted(again, key=lambda item: (-len(item[0]), item[0]))


def _own_name(page: Page, span: Span) -> str:
    """What a text may call works, a farm or a society once it has named it with its place or state, or ``""``."""
    wording = page.text[span.start : span.end]
    if society := _SOCIETY.fullmatch(wording):
        return society["own"]
    start = span.start
    for at, end, surface in page.names:
        if at == start and end < span.end and surface.label == "REGION":
            start = end
    named = _WORKS.fullmatch(page.text, start, span.end) if start > span.start else None
    if named is None:
        return ""
    words = cut_words(named["own"], guess=False)
    plain = all(len(word) > 1 and not is_word(word, "ns") and not is_word(word, "nz") for word in words)
    return "" if plain else named[0]


def _is_family_name(page: Page, wording: str) -> bool:
    """Whether a wording is a surname of Japan and neither a place nor a word: 安倍, but not 福岛, 山口."""
    if wording not in page.lexicon.japanese_surnames or wording in page.lexicon.surfaces:
        return False
    return is_word(wording, "nr") or not is_word(wording)


def _without_state(place: Span, name: str) -> str:
    """What a text may call a part of another state once it has named it with the state, or ``""``."""
    if not is_country(place.parts[0]) or not name.endswith(("省", "州", "市", "郡", "地区")):
        return ""
    state = next((one for one in (place.parts[0].name, *place.parts[0].aliases) if name.startswith(one)), name)
    rest = name[len(state) :]
    return rest if len(rest) > 2 else ""


def _party(page: Page, span: Span) -> str:
    """What a party is called without the state or place that the vocabulary knows: 北爱尔兰|民主统一党."""
    ends = [end for at, end, surface in page.names if at == span.start and end < span.end and surface.label == "REGION"]
    short = page.text[max(ends) : span.end] if ends else ""
    return short if _OF_STATE.fullmatch("某国" + short) else ""


def _short(name: str) -> str:
    """What a text may call a party once it has named it with its state: 泰国|前进党."""
    match = _OF_STATE.fullmatch(name)
    return match["short"] if match else ""


def _place_before(spans: list[Span], at: int) -> Span | None:
    return next((place for place in spans if place.end == at and place.label == "REGION"), None)


def _places(page: Page, spans: list[Span], taken: bytearray) -> list[Span]:
    """Cities and counties of the vocabulary: 信任|钟祥."""
    text = page.text
    regions = [span for span in spans if span.label == "REGION"]
    marked = {text[span.start : span.end] for span in regions}
    ends = {span.end for span in regions}  # 沅江市|长春垸 is no city in another
    return [
        place
        for place in page.region_candidates
        if place.parts
        and taken.find(1, place.start, place.end) < 0
        and (place.parts[-1].get("level") in _LEVELS or _is_area(text, place) or _is_again(page, place, marked))
        and place.start not in ends
        and text[place.start - 1 : place.start] not in _OTHERS
        and not text.startswith(_NO_PLACE, place.end)
        and not _NO_NAME.match(text, place.end)
        and not (of_media(text, place) or is_river(text, place))
        and (text[place.start : place.end] in marked or (place.confidence > _SURE and _is_apart(text, place)))
    ]


def _is_area(text: str, place: Span) -> bool:
    """Whether a place is a part of the country by its name: 东部地区, but not 拉法的|东部地区."""
    if place.term is not None and is_side(text, place.start, place.end, place.term):
        return True  # 向东部|产业转移
    return text.endswith(_AREAS, place.start, place.end) and text[place.start - 1] != "的"


def _is_again(page: Page, place: Span, marked: set[str]) -> bool:
    """Whether what is a place elsewhere in the text is a part of another state, or a zone by a long name."""
    name = page.text[place.start : place.end]
    if name not in marked:
        return False
    return (len(name) >= _LONG and name.endswith(_ZONES)) or is_foreign(page, place)


def _is_apart(text: str, place: Span) -> bool:
    """Whether a name of the vocabulary is no part of other words where it stands: 入海口, 大凉山."""
    start = max(0, place.start - _AROUND)
    at = start
    edges = {start}
    for word in cut_words(text[start : place.end + _AROUND]):
        at += len(word)
        edges.add(at)
    return place.start in edges and place.end in edges
