"""People of a list that the tagger passes over."""

from __future__ import annotations

import itertools
import re

from kg.extract.dictionary import is_word, tag_words
from kg.extract.page import Page
from kg.extract.people.deeds import begins_with_part, is_odd
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.shapes import common_surnames, has_surname
from kg.extract.people.speech import delivers
from kg.extract.spans import Span, overlapping

#: What is known of a name that only the list tells.
_CONFIDENCE = 0.8
#: People in a list: behind the word for leaders, behind a comma of the list, at its end.
_LEADER = re.compile(r"(?:领导|的有|还有)(?P<name>[一-龥]{2,3})(?:、(?P<second>[一-龥]{2,3}))?、$")
#: Who begins a list at the beginning of a clause: 。P、|李四、|王五.
_FIRST = re.compile(
    r"(?:^|[，。：；\n“]|(?<=别[是为])|(?<=人[是为有])|(?<=慰问)|(?<=慰问了)|(?<=会见)|(?<=会见了)|(?<=看望)|(?<=看望了)|(?<=人士)|(?<=[住站坐]着))(?P<name>[一-龥]{2,3})、$"
)
_LED = re.compile("领导|的有|还有")
_NEXT_PERSON = re.compile(
    r"、(?P<name>[一-龥·]{2,10}?)(?=[、，。；）]|等|[和及与]|以及|（|[为任率](?=[一-龥])|带队|走访|慰问|调研|深入|前往|[\d两三四五六七八九十]+[人名位]|出席|参加"
    r"|分别|一同|共同|陪同|组成|包揽|分获|搭档|同志|也[就在都分]|作[^，。；]{0,8}(?:发言|报告|说明)|姐妹|兄弟|夫妇|父[子女]|母[子女]|兄妹|姐弟)"
)
_DOES = re.compile("、(?P<name>[一-龥]{3})(?=[一-龥]{2})")
#: What says of two people how they belong together.
_KIN = re.compile("姐妹|兄弟|夫妇|父[子女]|母[子女]|兄妹|姐弟")
_LIST_CLOSED = re.compile(
    r"等(?:[省市县区州旗盟局厅校]|公司|集团)?(?:主要)?领导(?!班子|小组)|以及(?=[一-龥]{2,8}?(?:海关|[局厅委办处院]、|公司|单位|部门))"
    r"|(?:[和及与，]|以及)(?=[^，。；、]{2,30}[，。；])|，(?=以及|和|与|等)"
    r"|(?:等[^，。；]{0,8})?(?:分别|一同|共同)?(?:出席|参加|列席|率|带队|走访|慰问|调研|深入|前往|陪同|组成|包揽|分获|搭档|同志|也[就在都分]|作|[为任])|(?:等同志|等)?。"
)
#: The last of a list: P、P|和某某某|分别发言.
_LAST = re.compile(
    "[和与及](?P<name>[一-龥]{2,3}?)(?=(?:同志|等)?(?:分别|共同|一同|先后|依次|出席|参加|[作做](?!为)|介绍|发言|自(?=\\d|去年|上[周月])))"
)
#: How many those of a list are: A、B|2人.
_COUNTED = re.compile(r"等?[\d两三四五六七八九十]+[人名位]")
#: What only people do, behind a list.
_ATTEND = re.compile("(?:等[^，。；]{0,10})?(?:分别|一同|共同)?(?:出席|列席|参加)")
#: Behind whom people are said to be present, what tells so, and one of a list before.
_THERE = re.compile("出席|列席|参加了?会|在主席台")
_ATTENDED = re.compile("(?<=[一-龥]{2})(?:等[^，。；、]{0,10})?(?:分别|一同|共同)?$")
_LEAD = 13
_ITEM = re.compile("(?<![一-龥·])[一-龥·]{2,}$")
_SEVERAL, _LONGEST_ITEM = 3, 20
#: How long a foreign name is whose characters tell that it is one.
_SPELLED = 3
#: What a list says of one of its people in brackets: （女）, （女，回族）.
_ASIDE = re.compile("（[^）]{1,9}）")
#: How long a given name is that looks like a place, and what stands behind it there.
_GIVEN = 2
_CLOSES = ("、", "，", "等", "和", "出席", "参加", "列席")
#: How long a name without dots is.
_LONGEST = 5
#: How the dictionary tags the parts of a name that begins with no common surname.
_NAME_TAGS = ("nr", "ns", "nz")

#: Names in a list, and the last one behind a conjunction.
_NAMES = "(?P<names>(?:[一-龥]{2,4}、)*)(?P<last>[一-龥]{2,4}?)(?:[和及与](?P<also>[一-龥]{2,4}?))?"
#: The leaders of a place or those who are there, listed by their names alone: 市领导|A、B、C|出席, 参加会议的还有|A、B|。
_LEADERS = re.compile(
    "(?:(?:[省市县区州旗盟校院厅局行]|公司|集团)领导(?:同志)?(?:还?有)?|(?:出席|参加|列席|陪同)[^，。；：、]{0,14}的(?:领导)?(?:还?有|是)：?"
    f"|[\\d一两三四五六七八九十][人名位][^，。；：]{{0,6}}：){_NAMES}"
    "(?=[，。；]|等|[和及与]|参加|出席|陪同|分别|一同|主持|列席|通报|宣读|介绍|致[辞欢]|率|带队|深入|来到|前往|讲话|指出|强调|检查|督查|调研|$)"
)
#: Those who are only said to do together what people do: 会上，|A、B|先后发言.
_ACTORS = re.compile(
    f"(?:^|[，。；：\n])(?=[一-龥]{{2,4}}[、和及与]){_NAMES}(?=等?(?:先后|依次|分别(?:作|发言|讲话|介绍|汇报|通报|主持|致辞|被|当选|[担出升转调接兼]?任)"
    f"|均(?=[有为是系曾由未已任]|来自|具有)|出席|列席|参加|陪同(?!人员)))"
)
_DEEDS = ("出席", "列席", "参加", "陪同", "先后", "依次", "分别", "均")
#: Those who share an office, behind it: 副市长|有A、B、C。 国务院副秘书长|有5人，分别是A、B.
_SHARERS = re.compile(
    "[^，。；：、\n]{0,8}(?:，?(?:分别|依次)[是为]|[共现]?有|包括)：?"
    "(?P<names>(?:[一-龥]{2,3}、)+)(?P<last>[一-龥]{2,3}?)(?:[和及](?P<also>[一-龥]{2,3}))?(?=等?[，。；（]|等?$)"
)


def _leaders(page: Page, spans: list[Span]) -> list[Span]:
    """The people listed behind the word for the leaders of a place or an office, where all of them look like people."""
    text = page.text
    found: list[Span] = []
    titles = [span for span in spans if span.label == "POSITION"] if "、" in text else []
    sharers = (_SHARERS.match(text, span.end) for span in titles)
    acting = "、" in text and any(deed in text for deed in _DEEDS)
    for match in itertools.chain(
        _LEADERS.finditer(text) if "领导" in text or "：" in text or "的还有" in text else (),
        filter(None, sharers),
        _ACTORS.finditer(text) if acting else (),
    ):
        at, places = match.start("names"), []
        for name in (*match["names"].split("、")[:-1], match["last"]):
            places.append((at, at + len(name)))
            at += len(name) + 1
        if match.groupdict().get("also"):
            places.append(match.span("also"))
        free = [
            Span(start, end, "PERSON", name=text[start:end], confidence=_CONFIDENCE)
            for start, end in places
            if not any(span.start < end and start < span.end and not _is_given_name(page, span) for span in spans)
        ]
        likely = [span for span in free if is_likely(page, span.name)]
        if match.re is _ACTORS:
            sure = len(places) > 1 and all(is_likely(page, text[start:end]) for start, end in places)
            found += likely if sure and not any(is_word(span.name) for span in likely) else []
        elif 3 * len(likely) >= 2 * len(free):
            found += [span for span in free if span in likely or _is_name(page, span.name, enclosed=len(free) > 2)]
    return found


def is_likely(page: Page, name: str) -> bool:
    """Whether a wording of a list looks like a name."""
    return name not in page.lexicon.not_names and has_surname(page.lexicon, name)


def listed_people(page: Page, spans: list[Span]) -> list[Span]:
    """People between the people of a list or at its ends: 省领导|黄莉新|、P、|彭佳学|等参加会议."""
    text = page.text
    found = _leaders(page, spans)
    found += _attending(page, [*spans, *found])
    people = [span for span in spans if span.label == "PERSON"]
    ends = {_behind(text, span.end) for span in people}
    if not any(text.startswith("、", end) for end in ends) and not any(text[span.start - 1] == "、" for span in people):
        return found
    taken = {
        place for span in (*spans, *found) if not _is_given_name(page, span) for place in range(span.start, span.end)
    }

    def add(match: re.Match[str] | None, group: str = "name", *, enclosed: bool = False) -> None:
        name = match[group] if match else ""
        if not match or not name or not taken.isdisjoint(range(*match.span(group))):
            return
        if not _is_name(page, name, enclosed=enclosed):
            return
        found.append(Span(*match.span(group), "PERSON", name=name, confidence=_CONFIDENCE))
        taken.update(range(*match.span(group)))

    starts = {span.start for span in people}
    titled = {span.end for span in spans if span.label == "POSITION"}
    for span in people:
        if text[span.start - 1] == "、":
            first = _LEADER.search(text, max(0, span.start - 11), span.start)
            add(first)
            add(first, "second")
            if text.startswith(("、", "等"), _behind(text, span.end)) or delivers(text, span.end):
                add(_FIRST.search(text, max(0, span.start - 5), span.start))
            add(_LAST.match(text, span.end))
        at, run = _behind(text, span.end), []
        listed = text[span.start - 1] == "、" and span.start - 1 in ends
        listed = listed or bool(_LED.search(text, max(0, span.start - 2), span.start))
        if text.startswith("、", at) and at + 1 not in starts:
            add(_second(page, at))
        while text.startswith("、", at) and at + 1 not in starts and (match := _NEXT_PERSON.match(text, at)):
            run.append(match)
            at = _behind(text, match.end("name"))
        sure = (text.startswith("、", at) and at + 1 in starts) or _mostly_names(page, [match["name"] for match in run])
        sure = sure or (len(run) > 1 and _ATTEND.match(text, at) is not None)
        counted = _COUNTED.match(text, at) is not None or (run and _KIN.match(text, at) is not None)
        sure = sure or (len(run) == 1 and span.start in titled and _is_last(page, run[0]))
        counted = counted or (len(run) == 1 and text.startswith("等", at) and _are_spelled(page, span, run[0]["name"]))
        if run and (counted or ((sure or listed) and (_LIST_CLOSED.match(text, at) or at + 1 in starts))):
            for match in run:
                add(match, enclosed=sure)
    return found


def _attending(page: Page, spans: list[Span]) -> list[Span]:
    """People of a list at the beginning of a clause or behind a title, who are said to be there: P、P、P|等出席."""
    text, lexicon = page.text, page.lexicon
    found: list[Span] = []
    edges = {span.end for span in spans if span.label == "POSITION"}
    attended = (_ATTENDED.search(text, max(0, m.start() - _LEAD), m.start()) for m in _THERE.finditer(text))
    for at in dict.fromkeys(match.start() for match in attended if match) if "、" in text else ():
        items = list[tuple[int, int]]()
        while item := _ITEM.search(text, max(0, at - _LONGEST_ITEM), at):
            start = max([item.start(), *(edge for edge in edges if item.start() < edge < at)])
            items.append((start, at))
            at = start - 1
            if start in edges or text[at : at + 1] != "、":
                break
        names = [text[start:end] for start, end in items]
        start = items[-1][0] if items else 0
        closed = start == 0 or start in edges or text[start - 1] in "，。；：\n　 "
        odd = sum(not _is_name(page, name, enclosed=False) for name in names)
        if len(items) < _SEVERAL or not closed or odd > len(names) // _SEVERAL:
            continue
        if odd and not all(_is_name(page, name, enclosed=True) and not is_word(name) for name in names):
            continue
        if any(is_word(name) or name in lexicon.surfaces for name in names if name[0] in lexicon.rare_surnames):
            continue
        for start, end in items:
            inside = overlapping(spans, start, end)
            if not inside or all(span.label == "REGION" and start < span.start for span in inside):
                found.append(Span(start, end, "PERSON", name=text[start:end], confidence=_CONFIDENCE))
    return found


def _is_given_name(page: Page, span: Span) -> bool:
    """Whether what looks like a place is the name of somebody in a list: 、李|英国、."""
    text = page.text
    if span.label != "REGION" or span.end - span.start != _GIVEN or text[span.start - 2 : span.start - 1] != "、":
        return False
    return text[span.start - 1] in page.lexicon.surnames and text.startswith(_CLOSES, span.end)


def _behind(text: str, at: int) -> int:
    """Where a list goes on behind one of its people, whatever it says of that person in brackets."""
    aside = _ASIDE.match(text, at) if text.startswith("（", at) else None
    return aside.end() if aside else at


def _is_last(page: Page, match: re.Match[str]) -> bool:
    """Whether what a list names behind somebody with a title is the last of those who bear it: 副市长P、|贺某|以及某海关."""
    if is_odd(page, match["name"]):
        return True
    named = is_likely(page, match["name"]) and match["name"][0] not in page.lexicon.rare_surnames
    return named and not is_word(match["name"]) and page.text.startswith(("以及", "等", "，"), match.end())


def _are_spelled(page: Page, span: Span, name: str) -> bool:
    """Whether somebody and what the list ends with are both spelled as foreign names are: 助理哈德利、|多尼隆|等."""
    sounds = page.lexicon.transliteration
    return len(name) >= _SPELLED and sounds.issuperset(name) and sounds.issuperset(page.text[span.start : span.end])


def _second(page: Page, at: int) -> re.Match[str] | None:
    """The second of two who do something, behind a mark, by a name of three characters before a verb: P、|杨虎诚|发动."""
    match = _DOES.match(page.text, at)
    if match is None or not looks_like_one(page.lexicon, match["name"]) or is_word(match["name"]):
        return None
    [(verb, kind), *_] = tag_words(page.text[match.end() : match.end() + _SPELLED + 1]) or [("", "")]
    return match if len(verb) > 1 and kind.startswith("v") else None


def _mostly_names(page: Page, names: list[str]) -> bool:
    """Whether most of some words, of two and more, begin with a surname and are as short as a name."""
    likely = sum(len(name) < 4 and name[0] in page.lexicon.surnames for name in names)
    return len(names) > 1 and 3 * likely >= 2 * len(names)


def _is_name(page: Page, name: str, *, enclosed: bool) -> bool:
    """Whether what stands in a list of people is one: by its surname or dots, or between two others as no word (热地)."""
    lexicon = page.lexicon
    if name in lexicon.not_names:
        common = name[0] in common_surnames(lexicon)
        return enclosed and common and not any(kind.startswith("n") for _, kind in tag_words(name))  # 庄|严
    if (len(name) < 4 and name[0] in lexicon.surnames) or "·" in name.strip("·") or begins_with_part(lexicon, name):
        return True
    if len(name) == _SPELLED and lexicon.transliteration.issuperset(name):  # 会见|基辛格|、P
        return True
    return (
        enclosed
        and len(name) <= _LONGEST
        and all(len(word) == 1 or kind.startswith(_NAME_TAGS) or not is_word(word) for word, kind in tag_words(name))
    )
