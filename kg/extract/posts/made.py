"""Those who take or leave an office by a list that the tagger passes over: 任命P为OT，|周济|为OT; 免去P的OT职务，|王川|的OT职务."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.people.lists import is_likely
from kg.extract.people.shapes import FUNCTION
from kg.extract.spans import HOLDERS, Span, overlapping

#: Words for decisions on offices, of which the sentence before has one, and words that name the change by themselves.
_DECIDED = re.compile("任命|免去|选举|决定|聘任|聘请|撤销|罢免|免除|接受|补选|增补")
_TOLD = ("兼任", "不再担任", "不再兼任", "不再代理")
_NAMES = "(?P<names>[一-龥]{2,3}?(?:[、和][一-龥]{2,3}?){0,9})"
_BETWEEN = re.compile("、|(?<=[一-龥]{2})和(?=[一-龥]{2})")
_MADE = re.compile(
    f"(?:[，；：。、\n①-⑳]|决定|任命|选举|增补|免去|罢免|撤销|聘任|聘请){_NAMES}(?:同志)?(?:为|任|的|代理|兼任|不再(?:担任|兼任|代理))$"
)
#: Comrades at the beginning of a clause who are made officers, whatever else it says: A、|B|同志为.
_COMRADES = re.compile("同志[为任]$")
#: What says behind an office that it is lost: P的市长职务|被免去.
_LOST = re.compile("(?:等)?职务(?:已|也|随后)?被(?:免|撤|罢|解)")
#: Who follows somebody in an office: ，|P|接替P出任T.
_FOLLOWS = re.compile("(?:^|[，；：。\n])(?P<names>[一-龥]{2,3})(?:将|已)?(?:接替|接棒|取代)$")
#: Whom a decision is on that says so before the name.
_ACTING = re.compile("(?:由|决定)(?P<names>[一-龥]{2,3})代理(?=[，。；])")
#: Whose wish to leave is granted, and who is the first of a list.
_LEAVES = re.compile(
    "(?:同意|接受|^|[，；。\n])(?P<names>[一-龥]{2,3}?)(?:同志)?(?:因[^，。；]{2,12}，?)?(?:请求|引咎)?辞去"
)
_FIRST = re.compile("(?:决定：|任命|选举)(?P<names>[一-龥]{2,3})、$")
#: What the tagger takes for a body, and is somebody made an officer: 聘任|黄克兴|为|总裁.
_NO_BODY = re.compile("(?:聘任|聘请|任命|选举)(?P<names>[一-龥]{2,3})[为任]|.*辞去.*")
#: What the tagger takes for a name behind a title: 厅长|一职|由P接任.
_NO_NAME = ("一职",)
#: A name with which the mention of a body begins.
_NAMED = re.compile("(?P<name>[一-龥]{2,3})同志(?=[一-龥]{4})")
_REACH = 44
_AUTONOMOUS = "自治区"
_CONFIDENCE = 0.85


def add_made(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with those who are made officers or relieved by a list of which the tagger has others."""
    text = page.text
    kept = [span for span in spans if span.label != "PERSON" or text[span.start : span.end] not in _NO_NAME]
    if "同志" in text:
        kept = [piece for span in kept for piece in _without_name(page, span)]
    found: list[Span] = []
    follows = "接替" in text or "接棒" in text or "取代" in text
    decided = "兼任" in text or "不再" in text or "同志为" in text or _DECIDED.search(text) is not None
    if decided or "辞去" in text:
        kept = [span for span in kept if span.label != "ORG" or not _NO_BODY.fullmatch(text, span.start, span.end)]
    for index, span in enumerate(kept) if decided or follows else ():
        if span.label == "PERSON" and follows and (made := _FOLLOWS.search(text, max(0, span.start - 8), span.start)):
            found += _named(page, made, [*kept, *found])
        if span.label == "PERSON" and decided and (made := _FIRST.search(text, max(0, span.start - 7), span.start)):
            found += _named(page, made, [*kept, *found])
        if span.label != "POSITION" or not decided:
            continue
        start = index
        while start and kept[start - 1].label in HOLDERS and kept[start - 1].end == kept[start].start:
            start -= 1
        at = kept[start].start
        at -= len(_AUTONOMOUS) if text.endswith(_AUTONOMOUS, 0, at) else 0  # P、P为|自治区|副主席
        floor, _ = page.sentence_at(at)
        made = _MADE.search(text, max(0, floor - 1, at - _REACH), at)
        if made and (
            _LOST.match(text, span.end)
            or made.group().endswith(_TOLD)
            or _COMRADES.search(made.group())
            or _DECIDED.search(text, _opening(text, floor), at)
        ):
            found += _named(page, made, [*kept, *found])
    for word, rule in (("代理", _ACTING), ("辞去", _LEAVES)):
        for acting in rule.finditer(text) if word in text else ():
            found += _named(page, acting, [*kept, *found])
    return sorted([*kept, *found], key=lambda span: span.start) if found else kept


def _without_name(page: Page, span: Span) -> list[Span]:
    """A body without the comrade with whom its mention begins: 免去|林海波|同志|某市人民医院|党委书记职务."""
    named = _NAMED.match(page.text, span.start, span.end) if span.label == "ORG" else None
    if not named or not is_likely(page, named["name"]) or is_word(named["name"]):
        return [span]
    person = Span(*named.span("name"), "PERSON", name=named["name"], confidence=_CONFIDENCE)
    return [person, replace(span, start=named.end(), name="", term=None)]


def _opening(text: str, floor: int) -> int:
    """Where the sentence begins of which a semicolon parts a list."""
    return max(text.rfind("。", 0, floor), text.rfind("\n", 0, floor), 0) if text[floor - 1 : floor] == "；" else floor


def _named(page: Page, match: re.Match[str], spans: list[Span]) -> list[Span]:
    """The people whom a match lists and no span has, if all of them look like people and no title of a document has them."""
    if page.text.rfind("《", 0, match.end()) > page.text.rfind("》", 0, match.end()):
        return []  # 《关于接受P辞去…的决定》
    at, places = match.start("names"), []
    for name in _BETWEEN.split(match["names"]):
        places.append((at, at + len(name)))
        at += len(name) + 1
    free = [place for place in places if not overlapping(spans, *place)]
    names = [page.text[start:end] for start, end in free]
    beside = len(free) < len(places) or any(span.label == "PERSON" and span.end == places[0][0] - 1 for span in spans)
    listed = beside and all(is_likely(page, name) or not is_word(name) for name in names)  # P、|坚参|为
    if not listed and not all(is_likely(page, name) and FUNCTION.isdisjoint(name) for name in names):
        return []
    if len(places) == len(names) == 1 and len(names[0]) == 2 and names[0][0] in page.lexicon.rare_surnames:
        word = is_word(names[0]) and not is_word(names[0], "nr")
        if word or not match.group().endswith(_TOLD):
            return []
    return [Span(start, end, "PERSON", name=page.text[start:end], confidence=_CONFIDENCE) for start, end in free]
