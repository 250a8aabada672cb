"""Officials whom the tagger passes over: what is said of their office makes them known, whatever their names look like."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words, is_word
from kg.extract.page import Page
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.shapes import ALL_HAN, FUNCTION
from kg.extract.spans import Span

#: Surnames that are mostly something else: 向|热地同志, 和|听友代表.
PARTICLES = "向和同与对把来经由从代曾"
#: Somebody appointed or removed: 免去|苗某|的中央军事委员会委员职务.
_OFFICE_CHANGE = re.compile(
    r"(?:任命|免去|接受|同意|决定任命|接替)(?P<name>[一-龥]{2,3}?)(?=同志|的|为|兼任的|辞去|担任|出任|任|不再)(?P<link>同志|的|为|兼任的?|辞去|不再|担任|出任|任)*"
)
#: The same without a word between name and office: 免去|何某|某局局长职务.
_RELIEVED = re.compile("免去(?P<name>(?:(?!的)[一-龥]){2,3})$")
_OFFICE_VERBS = ("任命", "免去", "接受", "同意", "接替")
#: Those whom a list makes officers of something: ，|孙某某|为某省副省长, 分别是|莫某某|任某集团董事长.
_MADE = re.compile(
    "[，；、：。是为\n.．）][ 　]*(?P<name>[一-龥]{2,3}|[一-龥][ 　]{1,2}[一-龥])(?:同志)?"
    "(?P<verb>为|(?<![担出兼就接继时历升转调留连现新离卸])任|不再(?:担|兼)任|的)$"
)
_MAKING = re.compile("任命|选举|补选|推选|决定")
#: What opens a list of changes of office, of which each line names somebody.
_CHANGES = re.compile("(?:任命|任职|免去|免职|决定)[^。，；\n]{0,12}[：:][ 　\r]*\n")
_LINE = re.compile("\n[ 　]*(?:[（(]?[\\d一二三四五六七八九十]+[）)、.．][ 　]*)?$")
_OFF = "职务"
#: A name of a list of people, one a line, and what stands before their titles: 组长：|P|　市长, P|（市长）.
_IN_LIST = re.compile(
    r"(?:^|[\n：:]|）、)[ 　\t]*(?P<name>[一-龥]{2,3}|[一-龥][ 　]{1,2}[一-龥])(?:（[一-龥]{1,4}）)?(?:[ 　\t]+|[ 　]*（)$"
)
#: A name in a field that somebody's name fills: 法定代表人：|P|.
_FIELD = re.compile(
    r"(?:法定代表人|联系人|签发人|经办人)[：:][ 　]*"
    r"(?P<name>[一-龥]{2,3}|[一-龥][ 　]{1,2}[一-龥])(?=[ 　\t]*(?:[\r\n（(，,；;、。\d]|电|$)|[ 　\t])"
)
_LONGEST_IN_LIST = 16
_TITLES_END = re.compile(r"[ 　\t\r]*(?:[\n，）]|$)")
#: A name behind a title and before the next of a list of officials; what joins titles; what joins officials.
_OFFICIAL = re.compile("(?P<name>[一-龥]{2,3})[，、；]")
_HELD_BY = re.compile("(?:一职)?(?:是|系|由)(?P<name>[一-龥]{2,3}?)(?=[，。；]|兼任|担任|接任|出任)")
#: Who held a title that stands before: 原任省委副书记的|信某某|则跨省履新.
_OF_WHOM = re.compile(
    "的(?P<name>[一-龥]{2,3}?)(?=[，、]|[则已将曾也又再](?!有)|正式|跨[省市]|调任|转任|升任|出任|履新|获任|接任|现年|当选|成为|表示|介绍)"
)
_TITLE_JOINTS = ("", "、", "兼")
_LIST_MARKS = ("，", "、", "；")
#: What somebody becomes an officer of, or the office.
_OFFICES = ("ORGAN", "ORG", "REGION", "POSITION")


def officials(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand whom a verb of appointing or electing, a list of officials or a title makes known."""
    return [
        *_changing(page, spans),
        *_made_officers(page, spans),
        *_behind_titles(page, spans),
        *_in_lists(page, spans),
    ]


def _changing(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand who are appointed or relieved: 免去|P|的…职务."""
    text = page.text
    if not any(verb in text for verb in _OFFICE_VERBS):
        return []
    starts = {span.start for span in spans if span.label in _OFFICES}
    relieved = [_RELIEVED.search(text, max(0, start - 5), start) for start in sorted(starts)]
    return [match.span("name") for match in relieved if match and match["name"][0] in page.lexicon.surnames] + [
        match.span("name")
        for match in _OFFICE_CHANGE.finditer(text)
        if match.end() in starts and match["name"][0] in page.lexicon.surnames
    ]


def _made_officers(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand whom a sentence of appointments or elections makes officers of a body or place."""
    text = page.text
    found = []
    listed = _CHANGES.search(text) is not None
    for span in spans:
        if span.label not in _OFFICES or text[span.start - 1 : span.start] not in ("为", "任", "的"):
            continue
        match = _MADE.search(text, max(0, span.start - 10), span.start)
        if match is None:
            continue
        opens = listed and _LINE.search(text, max(0, match.start() - 6), match.start("name")) is not None
        name = "".join(match["name"].split())
        if not looks_like_one(page.lexicon, name) and not (opens and name[0] in page.lexicon.surnames):
            continue
        start, end = page.sentence_at(span.start)
        told = match["verb"].endswith("任") or listed or _MAKING.search(text, start, match.start())
        if told and (match["verb"] != "的" or text.find(_OFF, span.end, end) > 0):
            found.append(match.span("name"))
    return found


def _in_lists(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand whom a list names, one a line, with their titles behind: 组长：|P|　市长."""
    text, lexicon = page.text, page.lexicon
    ends = {span.end for span in spans if span.label == "POSITION"}
    found = [
        match.span("name")
        for match in (_FIELD.finditer(text) if "人：" in text or "人:" in text else ())
        if match["name"][0] in lexicon.surnames and match["name"] not in lexicon.titles
    ]
    for span in spans:
        if span.label not in _OFFICES or text[span.start - 1 : span.start] not in (" ", "　", "\t", "（"):
            continue
        match = _IN_LIST.search(text, max(0, span.start - _LONGEST_IN_LIST), span.start)
        if match is None or match["name"][0] not in lexicon.surnames or match["name"] in lexicon.titles:
            continue
        stop = _TITLES_END.search(text, span.start)
        if stop is not None and stop.start() in ends:
            found.append(match.span("name"))
    return found


def _behind_titles(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand of whom only a title says that they are people.

    Each in a list of officials (，市政府副秘书长|高见|，市长P) or before what he does, and Japanese names (行长|神田某某).
    """
    text, lexicon = page.text, page.lexicon
    starts = {span.start for span in spans}
    ends = {span.end for span in spans if span.label == "PERSON"}
    found = []
    for index, span in enumerate(spans):
        if span.label != "POSITION":
            continue
        if alone := _acting(page, span.end) or _japanese(page, span.end) or _holder(page, span.end):
            found.append(alone)
            continue
        match = _OFFICIAL.match(text, span.end)
        if match is None or match.end() not in starts or not _follows(text, spans, index, ends):
            continue
        name = match["name"]
        if name in lexicon.person_verbs or name in lexicon.name_followers or name[0] in FUNCTION:
            continue
        if name[0] in lexicon.surnames or not is_word(name):
            found.append(match.span("name"))
            ends.add(match.end("name"))
    return found


def _follows(text: str, spans: list[Span], index: int, people: set[int]) -> bool:
    """Whether the titles that end with a span stand behind a person of the same list; where people end."""
    while index and spans[index - 1].label in _OFFICES:
        if text[spans[index - 1].end : spans[index].start] not in _TITLE_JOINTS:
            break
        index -= 1
    start = spans[index].start
    return text[start - 1 : start] in _LIST_MARKS and start - 1 in people


def _acting(page: Page, at: int) -> tuple[int, int] | None:
    """Where somebody stands at a place of whom the words behind say what he does, and whose name holds no word."""
    text, lexicon = page.text, page.lexicon
    end = at + 3
    if text[end : end + 2] not in lexicon.person_verbs or not ALL_HAN.fullmatch(text, at, end):
        return None
    name = text[at:end]
    if name[0] in PARTICLES or any(character in lexicon.not_given or character in FUNCTION for character in name):
        return None
    if name[-1] == "地" or is_word(name[:2]) or is_word(name[1:]):  # 总书记|高兴地回应
        return None
    chinese = name[0] in lexicon.surnames
    if not chinese and not all(character in lexicon.name_characters for character in name):  # 总书记|沿绿道察看
        return None
    words = len(cut_words(text[at : end + 2], guess=False))
    return (at, end) if words > 3 or (words == 3 and chinese) else None


def _holder(page: Page, at: int) -> tuple[int, int] | None:
    """Where somebody stands of whom a verb behind a title says that he holds it: 市委书记是|姜某某|。."""
    match = _HELD_BY.match(page.text, at) or _OF_WHOM.match(page.text, at)
    if match is None or match["name"][0] not in page.lexicon.surnames or match["name"] in page.lexicon.not_names:
        return None
    return None if is_word(match["name"]) else match.span("name")


def _japanese(page: Page, at: int) -> tuple[int, int] | None:
    """Where a Japanese name stands at a place: 行长|神田某某."""
    text, end = page.text, at + 4
    if text[at : at + 2] not in page.lexicon.japanese_surnames or not ALL_HAN.fullmatch(text, at, end):
        return None
    following = text[end : end + 1]
    return (at, end) if following in page.lexicon.name_followers or not following.isalpha() else None
