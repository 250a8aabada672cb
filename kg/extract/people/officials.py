"""Officials whom the tagger passes over: what is said of their office makes them known, whatever their names look like."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words, first_word, is_word, tag_words
from kg.extract.page import END, Page
from kg.extract.people.appointed import LIST_MARKS, PARTICLES, appointed, holds_no_word
from kg.extract.people.deeds import doing
from kg.extract.people.ends import RANKS, WORDS_BEHIND
from kg.extract.people.rolls import fits, on_rolls
from kg.extract.people.shapes import ALL_HAN, FUNCTION, all_surnames, does, has_surname
from kg.extract.people.speech import delivers
from kg.extract.spans import BODIES, OFFICES, Span

#: A name of a list of people, one a line, and what stands before their titles: 组长：|P|　市长, P|（市长）.
_IN_LIST = re.compile(
    r"(?:^|[\n：:]|）、)[ 　\t]*(?P<name>[一-龥]{2,4}|[一-龥][ 　]{1,2}[一-龥])(?:（[一-龥]{1,4}）)?(?:[ 　\t]+|[ 　]*（)$"
)
_IN_BRACKETS = re.compile(
    r"(?:^|[\n：:，。；、？！”])[ 　\t]*(?P<name>[一-龥]{3}|(?:(?<=）[、；])|(?<=\n))[一-龥]{2})[ 　]*（$"
)
#: A name before its titles in a list of them, a line each: - |P|：市委副书记，市长。
_ITEM = re.compile(r"(?:^|\n)[ 　\t]*(?:[-—•·●]|\d{1,2}[.、．])?[ 　]*(?P<name>[一-龥]{2,3})：")
#: A name behind its title in a list of them, and one before the words of who is so called: 区委书记：|P|　区长：P, 局长　|P|：.
_BESIDE = re.compile(
    r"[ 　]*：[ 　]*(?P<listed>[一-龥]{2,3})(?=[ 　\t；\n]|$)|[ 　]{1,2}(?P<speaking>[一-龥]{2,3})(?=：)"
)
#: A name in a field that somebody's name fills: 法定代表人：|P|.
_FIELD = re.compile(
    r"(?:法定代表人|联系人|签发人|经办人|联系人及(?:联系)?电话|联系人及联系方式)：[ 　]*"
    r"(?P<name>[一-龥]{2,4}|[一-龥][ 　]{1,2}[一-龥])(?=[ 　\t]*(?:[\r\n（(，,；;、。\d]|电|$)|[ 　\t])"
)
#: Whose field holds a name whatever it looks like; a name that is all that a line holds behind an office.
_SURELY = "法定代表人"
_CONTACT = re.compile("联系人(?:及电话)?：[ 　]*$")
_ALONE = re.compile(
    r"[ 　]*(?P<name>[一-龥]{2,4}|[一-龥][ 　]{1,2}[一-龥])(?=[ 　\t]*(?:[\r\n（(，,；;、。\d]|电|$)|[ 　\t])"
)
#: A name before the number where somebody can be called.
_CALLED_AT = re.compile(
    r"(?<=[：:；;，、\s\d\])])(?P<name>[一-龥]{2,3}|[一-龥][ 　][一-龥])[ 　]*(?:电话[：:]?)?0\d{2,3}[-—－]?\d{7,8}"
)
_LONGEST_IN_LIST = 16
_TITLES_END = re.compile(r"[ 　\t\r]*(?:[\n，）]|$)")
#: A name behind a title and before the next of a list of officials; what joins titles; what joins officials.
_OFFICIAL = re.compile("(?P<name>[一-龥]{2,4})[，、；]")
_HELD_BY = re.compile("(?:一职)?(?:是|系|由)(?P<name>[一-龥]{2,4}?)(?=[，。；]|兼任|担任|接任|出任)")
#: Who held a title that stands before: 原任省委副书记的|信某某|则跨省履新.
_OF_WHOM = re.compile(
    "的(?P<name>[一-龥]{2,4}?)(?=[，、]|[则已将曾也又再](?!有)|正式|跨[省市]|调任|转任|升任|出任|履新|获任|接任|现年|当选|成为|表示|介绍)"
)
_TITLE_JOINTS = ("", "、", "兼")
_GOVERNORS = ("省长", "市长", "县长", "区长", "州长")
#: How long a short name is, and what may stand behind a longer one as the only character.
_SHORT = 2
_PASSED_OVER = 0.85
_ARMS = ("陆军", "海军", "空军")
#: What begins like a name behind an office and is about the time in it: 从市委书记|任上|调任.
_IN_OFFICE = ("任上", "任内", "任期", "任职", "任命")
_BEHIND = frozenset("及等任率赴说到")
#: Surnames that mostly say when.
_SAYS_WHEN = "于应将"
#: When somebody does what follows.
_WHEN = re.compile(r"(?:星期|周)[一二三四五六日天]|\d{1,2}[日月]|在(?:当[日天]|昨[日天]|今[日天]|\d{1,2}日)")
#: How long a name is that begins with a word, what it does not end with, and what stands behind it.
_WHOLE = 3
_NO_THIRD = frozenset(
    "处局厅司科股室组队员部委办站所会院家人者性型化式地得又再更最很先后前上下里外中内各每该本周天年月日"
)
_GOES_ON = re.compile(
    "[已又也曾均将仍还](?=[一-龥])|因病|之子|之女|从(?=[一-龥]{2,6}(?:出发|启程))|[今昨]天|昨日|日前|近日|亲切|仔细|详细|认真|深情|动情|欣然|冒雨|十分|首先|专程|逐一|一行|等"
)
#: Where somebody with a short name does it: 副总理|韩正|在某市出席.
_WHERE = re.compile("在[^，。；：]{1,12}?(?:出席|主持|会见|会晤|考察|调研|看望|参加|同[^，。；]{2,20}会谈)")
#: How far before the name of an officer the state stands at most, the states whose names have no usual form, and such a name in a list.
_STATE_REACH = 24
_STATES = re.compile("日本|韩国|朝鲜|蒙古国|越南|老挝|柬埔寨|泰国|缅甸|不丹|尼泊尔|印度尼西亚|印尼|马来西亚|新加坡")
_IN_HAN = re.compile(
    r"[一-龥]{3,5}?(?=[、，。；]|\d{1,2}[日号]|[今昨当]天|表示|出席|对[^，。；]{2,})|[一-龥]{2}(?=表示|出席|会见|对[^，。；]{4,}(?:表示|关注|进行))"
)
#: Who holds an office, at the beginning of a sentence, up to it; what goes on with somebody behind it.
_BEING = re.compile("(?:^|(?<=[。\n：；]))[ 　]*(?P<name>[一-龥]{2,4})是[^，。；是]{2,24}$")
_THEN = re.compile("[，。；]?[他她](?!们)|[，。](?=曾|今年|现年)")
#: What stands behind a short name only, before what is said: 董事长|危某|说，.
_SAYS = re.compile("[说称答问](?=[，：“])")
#: What is said of people only.
_ACCUSED = ("涉嫌", "被查", "严重违纪", "严重违法", "主动投案", "被开除", "同志")


def passed_over(page: Page, spans: list[Span]) -> list[Span]:
    """Organs with the titles on them, of which the tagger sees neither, nor who is named behind: 市检察院检察长|于某某|及."""
    titles = dict(page.titles)
    organs = {(organ.start, organ.end): organ for organ in reversed(page.organ_candidates) if organ.end in titles}
    known = {(span.start, span.end) for span in spans if span.label == "ORGAN"}
    return [
        found
        for place, organ in organs.items()
        if organ.label == "ORGAN" and _called(page, titles[organ.end])
        if not any(
            span.start < titles[organ.end] + 1 and organ.start < span.end
            for span in spans
            if (span.start, span.end) != place or place not in known
        )
        for found in (
            *(() if place in known else (organ,)),
            Span(organ.end, titles[organ.end], "POSITION", confidence=_PASSED_OVER),
        )
    ]


def officials(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand whom a verb of appointing or electing, a list of officials or a title makes known."""
    return [
        *appointed(page, spans),
        *on_rolls(page, spans),
        *_behind_titles(page, spans),
        *_in_lists(page, spans),
        *_being(page, spans),
    ]


def _being(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand of whom a sentence begins to say what office they hold: |P|是某局的副局长，她…."""
    text = page.text
    titles = [span for span in spans if span.label == "POSITION" and _THEN.match(text, span.end)]
    found = (_BEING.search(text, page.sentence_at(span.start)[0], span.start) for span in titles)
    return [match.span("name") for match in found if match and holds_no_word(page, match["name"])]


def _in_lists(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand whom a list names, one a line, with their titles behind: 组长：|P|　市长."""
    text, lexicon = page.text, page.lexicon
    ends = {span.end for span in spans if span.label == "POSITION"}
    found = [
        match.span("name")
        for match in (_FIELD.finditer(text) if "人：" in text or "人:" in text or "联系人" in text else ())
        if has_surname(lexicon, match["name"]) or text.startswith(_SURELY, match.start())
        if match["name"] not in lexicon.titles
    ]
    if "联系人" in text:
        offices = [span.end for span in spans if span.label in BODIES and _contact(text, span)]
        named = (*(_ALONE.match(text, end) for end in offices), *_CALLED_AT.finditer(text))
        found += [match.span("name") for match in named if match and has_surname(lexicon, match["name"])]
    for span in spans:
        if text[span.start - 1] not in " 　\t（" or span.label not in OFFICES:
            continue
        bracket = text[span.start - 1] == "（"
        name = _name_before(page, span.start, _IN_BRACKETS if bracket else _IN_LIST)
        if name is None or (bracket and not holds_no_word(page, text[slice(*name)])):
            continue
        stop = _TITLES_END.search(text, span.start)
        if stop is not None and stop.start() in ends:
            found.append(name)
    for end in sorted(ends):
        beside = _BESIDE.match(text, end)
        called = beside[beside.lastgroup or 0] if beside else ""
        if beside and has_surname(lexicon, called) and not is_word(called) and called not in lexicon.titles:
            found.append(beside.span(beside.lastgroup or 0))
    items = _ITEM.finditer(text) if "：" in text else ()
    begun = {span.start for span in spans if span.label in OFFICES}
    found += [
        item.span("name")
        for item in items
        if item.end() in begun and not ends.isdisjoint(_last(page, item.end())) and has_surname(lexicon, item["name"])
    ]
    for start, end in page.titles:
        column = text[start - 1 : start] in (" ", "\u3000", "\t") and text[end : end + 1] in ("\n", "\r", "")
        if column and (name := _name_before(page, start, _IN_LIST)):
            found.append(name)
        if text[start - 1 : start] == "（" and text[end : end + 1] == "）" and "小组" in text:
            name = _name_before(page, start, _IN_BRACKETS)
            if name and holds_no_word(page, text[slice(*name)]):
                found.append(name)
    return found


def _name_before(page: Page, start: int, form: re.Pattern[str]) -> tuple[int, int] | None:
    """Where the name stands, in a form of list, that belongs to the title that starts at a place."""
    match = form.search(page.text, max(0, start - _LONGEST_IN_LIST), start)
    return match.span("name") if match is not None and fits(page, match) else None


def _last(page: Page, at: int) -> tuple[int, int]:
    """Where the sentence that holds a place ends, and where without what it adds in brackets: …，某会主席|（兼）."""
    end = page.sentence_at(at)[1]
    bracket = page.text.rfind("（", at, end) if page.text[end - 1] == "）" else end
    return end, bracket


def _contact(text: str, office: Span) -> bool:
    """Whether an office is named as where somebody can be asked: 联系人：|某部某司|P."""
    return _CONTACT.search(text, max(0, office.start - 10), office.start) is not None


def _behind_titles(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand of whom only a title says that they are people.

    Each in a list of officials (，市政府副秘书长|高见|，市长P) or before what he does, and Japanese names (行长|神田某某).
    """
    text, lexicon = page.text, page.lexicon
    starts = {span.start for span in spans}
    people = {span.start for span in spans if span.label == "PERSON"}
    ends = {span.end for span in spans if span.label == "PERSON"}
    found = []
    for index, span in enumerate(spans):
        if span.label != "POSITION" or span.end in people or text.startswith("夫人", span.end):
            continue
        alone = _acting(page, span.end) or _of_neighbours(page, span.end) or _holder(page, span.end)
        if alone is None and span.start not in ends:
            alone = doing(page, span.end) or (_called(page, span.end) if _is_held(text, spans, index) else None)
        if alone:
            found.append(alone)
            continue
        match = _OFFICIAL.match(text, span.end)
        if match and _heads_a_list(page, spans, index, match):
            found.append(match.span("name"))
            ends.add(match.end("name"))
            continue
        if match is None or match.end() not in starts or not _follows(text, spans, index, ends):
            continue
        name = match["name"]
        if name in lexicon.person_verbs or name in lexicon.name_followers or name[0] in FUNCTION:
            continue
        if name[0] in lexicon.surnames or not is_word(name):
            found.append(match.span("name"))
            ends.add(match.end("name"))
    return found


def _heads_a_list(page: Page, spans: list[Span], index: int, match: re.Match[str]) -> bool:
    """Whether what stands between an office and the next of a list, who is named, is a name: 旗委书记|色音图|、旗长P."""
    after = spans[index + 1 : index + 3]
    if [span.label for span in after] != ["POSITION", "PERSON"] or not _is_held(page.text, spans, index):
        return False
    if (after[0].start, after[0].end) != (match.end(), after[1].start) or FUNCTION.intersection(match["name"]):
        return False
    words = tag_words(match["name"])
    named = all(len(word) == 1 or kind.startswith(("nr", "ns", "nz")) or not is_word(word) for word, kind in words)
    return len(match["name"]) > _SHORT and named and match["name"] not in page.lexicon.name_followers


def _is_held(text: str, spans: list[Span], index: int) -> bool:
    """Whether a title stands behind its organ or place, or behind another title: ，党组成员、|副局长."""
    before = spans[index - 1] if index else None
    span = spans[index]
    if text.endswith(_GOVERNORS, span.start, span.end) and (not span.start or text[span.start - 1] in END):
        return True
    if before is None:
        return False
    if before.label == "POSITION":
        return text[before.end : spans[index].start] == "、"
    return before.label in OFFICES and before.end == spans[index].start


def _called(page: Page, at: int) -> tuple[int, int] | None:
    """Where somebody stands right behind an office, up to a mark or a word for what people do: 检察长|于某某|及."""
    text, lexicon = page.text, page.lexicon
    if text[at : at + 2] in lexicon.compound_surnames:
        return _of_two(page, at)
    if text[at : at + 1] not in all_surnames(lexicon) or text.startswith(_IN_OFFICE, at):
        return None
    likely = None
    for end in (at + 2, at + 3):
        name = text[at:end]
        if len(name) < end - at or not ALL_HAN.fullmatch(name):
            break
        if name in lexicon.not_names or name[1:] in lexicon.titles:
            continue
        if FUNCTION.intersection(name[1:] if end - at == _SHORT else name[2:]):
            continue
        if name[0] in PARTICLES and (end - at == _SHORT or is_word(name[1:]) or name[1] in PARTICLES):
            continue
        accused = end - at == _SHORT and text.startswith(_ACCUSED, end)
        accused = accused or (end - at == _SHORT and _SAYS.match(text, end) is not None)
        if not accused and (is_word(name) or is_word(name[:2])):
            likely = likely or ((at, end) if _acts_behind(page, at, end) else None)
            continue
        behind = any(text[end : end + size] in lexicon.name_followers for size in (2, 3, 4))
        behind = behind or accused or text[end : end + 2] in WORDS_BEHIND or text[end : end + 2] in (*RANKS, *_ARMS)
        behind = (
            behind or _WHEN.match(text, end) is not None or (end - at == _SHORT and _WHERE.match(text, end) is not None)
        )
        if behind or text[end : end + 1] in END or (end - at > _SHORT and text[end : end + 1] in _BEHIND):
            return at, end
        likely = likely or ((at, end) if _acts_behind(page, at, end) else None)
    return likely or ((at, at + _WHOLE) if _begins_with_word(page, at) else None)


def _begins_with_word(page: Page, at: int) -> bool:
    """Whether a name of three characters begins with a word of its own, before what its bearer does: 书记|安定国|深情地说."""
    text, end = page.text, at + _WHOLE
    name = text[at:end]
    if name[0] in PARTICLES or not ALL_HAN.fullmatch(name) or len(name) < _WHOLE or is_word(name):
        return False
    first, *rest = [*cut_words(text[at : end + _SHORT], guess=False), ""]
    if first != name[:_SHORT] or rest[0] != name[-1] or name[-1] in FUNCTION or name[-1] in _NO_THIRD:
        return False
    return _GOES_ON.match(text, end) is not None or does(page.lexicon, text, end) or delivers(text, end)


def _of_two(page: Page, at: int) -> tuple[int, int] | None:
    """Where somebody with a surname of two characters stands right behind an office: 大使|单于某|等."""
    text, lexicon = page.text, page.lexicon
    for end in (at + 3, at + 4):
        given = text[at + 2 : end]
        if not ALL_HAN.fullmatch(given) or FUNCTION.intersection(given) or given in lexicon.titles:
            return None
        follows = any(text[end : end + size] in lexicon.name_followers for size in (4, 3, 2, 1))
        behind = follows or text[end : end + 2] in WORDS_BEHIND or text[end : end + 1] in END or delivers(text, end)
        if behind or _WHEN.match(text, end) or len(first_word(text[end : end + 4])) > 1:
            return at, end
    return None


def _acts_behind(page: Page, at: int, end: int) -> bool:
    """Whether what looks like a name and is no word stands before one, and the shorter name before none: 常红|反复强调."""
    text = page.text
    if is_word(text[at:end]) or (text[at] in _SAYS_WHEN and is_word(text[at + 1 : end])):
        return False
    if end - at > _SHORT and len(first_word(text[at + _SHORT : at + 6])) > 1:
        return False
    return len(first_word(text[end : end + 4])) > 1 or delivers(text, end)


def _follows(text: str, spans: list[Span], index: int, people: set[int]) -> bool:
    """Whether the titles that end with a span stand behind a person of the same list; where people end."""
    while index and spans[index - 1].label in OFFICES:
        if text[spans[index - 1].end : spans[index].start] not in _TITLE_JOINTS:
            break
        index -= 1
    start = spans[index].start
    return text[start - 1 : start] in LIST_MARKS and start - 1 in people


def _acting(page: Page, at: int) -> tuple[int, int] | None:
    """Where somebody stands at a place of whom the words behind say what he does, and whose name holds no word."""
    text, lexicon = page.text, page.lexicon
    end = at + 3
    if text[end : end + 2] not in lexicon.person_verbs or not ALL_HAN.fullmatch(text, at, end):
        return None
    name = text[at:end]
    if name[0] in PARTICLES or any(character in lexicon.not_given or character in FUNCTION for character in name[1:]):
        return None
    if name[-1] == "地" or is_word(name[:2]) or is_word(name[1:]):  # 总书记|高兴地回应
        return None
    chinese = name[0] in lexicon.surnames
    if not chinese and not lexicon.name_characters.issuperset(name):  # 总书记|沿绿道察看
        return None
    words = len(cut_words(text[at : end + 2], guess=False))
    return (at, end) if words > 3 or (words == 3 and chinese) else None


def _holder(page: Page, at: int) -> tuple[int, int] | None:
    """Where somebody stands of whom a verb behind a title says that he holds it: 市委书记是|姜某某|。."""
    match = _HELD_BY.match(page.text, at) or _OF_WHOM.match(page.text, at)
    if match is None or not has_surname(page.lexicon, match["name"]) or match["name"] in page.lexicon.not_names:
        return None
    return None if is_word(match["name"]) else match.span("name")


def _of_neighbours(page: Page, at: int) -> tuple[int, int] | None:
    """Where a name of Japan or another neighbour stands at a place: 行长|神田某某, 缅甸交通和通讯部长|妙某某."""
    text, end = page.text, at + 4
    if _STATES.search(text, max(0, at - _STATE_REACH, text.rfind("。", 0, at)), at):
        named = _IN_HAN.match(text, at)
        acting = (at + size for size in (3, 4, 5) if text[at + size : at + size + 2] in page.lexicon.person_verbs)
        name = text[at : named.end() if named else next(acting, at)]
        if name and (named or ALL_HAN.fullmatch(name)) and not FUNCTION.intersection(name):
            family = name[:2]
            told = is_word(family) and not (is_word(family, "ns") or is_word(family, "nr"))
            return None if told or is_word(name) or is_word(name[-2:]) else (at, at + len(name))
    if text[at : at + 2] not in page.lexicon.japanese_surnames or not ALL_HAN.fullmatch(text, at, end):
        return None
    following = text[end : end + 1]
    return (at, end) if following in page.lexicon.name_followers or not following.isalpha() else None
