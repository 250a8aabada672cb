"""People whom the words around make known and whose names the tagger passes over."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from kg.extract.dictionary import cut_words, first_word, is_word, tag_words
from kg.extract.lexicon import Lexicon
from kg.extract.page import Page
from kg.extract.people.appointed import PARTICLES
from kg.extract.people.ends import end_names, without_word
from kg.extract.people.lists import is_likely
from kg.extract.people.no_people import is_none, is_place_somewhere, looks_like_one, stands_for_a_place
from kg.extract.people.of_bodies import is_named, named_of_bodies
from kg.extract.people.officials import officials
from kg.extract.people.presented import presented
from kg.extract.people.relative import behind_offices
from kg.extract.people.roles import INTRODUCED
from kg.extract.people.shapes import ALL_HAN, FUNCTION, common_surnames, does, has_surname
from kg.extract.people.shown import shown_people
from kg.extract.people.speech import delivers
from kg.extract.people.tied import tied_people
from kg.extract.spans import BODIES, OFFICES, Span, covered, overlapping, places_of

#: What is known of a name that only the words around tell.
_CONFIDENCE = 0.8
#: How sure the rules are of a name that counts without the tagger.
_SURE = 0.85
#: What stands between somebody and the next of a list of officials.
_LISTED = ("，", "、", "；")
#: What stands before a list of those who take part, and what such a list is followed by: 市领导|P、P|参加.
_LEADERS = ("市领导", "省领导", "县领导", "区领导", "州领导")
_TAKING_PART = ("参加", "参与", "出席", "陪同", "一同", "等", "列席")
#: How long a name is before which another character may stand.
_SHORT = 2
#: What somebody is the object of, and what stands behind the name there: 致电|P，祝贺他当选.
_MET = re.compile(r"(?:致电|会见|会晤|祝贺|接见|愿同|欢迎)$")
_BEHIND = re.compile(r"[，。、；]|当选|就任|连任|时|总统|主席|总理")
#: Who is received: 会见|P。
_RECEIVED = re.compile("[会接]见了?(?P<name>[一-龥]{2,3})(?=[，。、；及]|一行)")
#: Words between which somebody is made an officer: 补选|P|为.
_MAKING = ("选举", "补选", "任命", "免去", "接受", "决定")
_MADE = ("为", "任", "的", "辞去", "兼任", "同志")
_PENALTIES = ("开除", "撤销", "党内", "留党", "政务", "行政", "记过", "记大过", "警告", "降级", "免职")
#: Who is congratulated on an office: 致电|P|，祝贺他当选.
_CONGRATULATED = re.compile("(?:致电|致信|致函)(?P<name>[一-龥·]{2,16})，(?:热烈)?祝贺[他她]")
#: Who is made an officer abroad: 任命|P|为新任总理.
_APPOINTED = re.compile("任命(?P<name>[一-龥·]{2,12}?)(?:为|担任|出任)")
#: Who is relieved of an office abroad: 解除|P|的某部大臣职务.
_RELIEVED = re.compile("(?:解除|免去|罢免|解雇|撤换)了?(?P<name>[一-龥·]{3,12}?)的")
#: Whose words follow, on a line or behind the colon: |P|：女士们、先生们.
_SPEAKS = re.compile(
    r"(?:^|\n)[ 　]*(?:【(?P<framed>[一-龥]{2,3})】(?=[：:])|(?P<name>[一-龥]{2,3})：(?=\s*(?:女士们|各位|大家|谢谢|感谢|尊敬|我|好的?，|今天)))"
)
#: Who follows somebody in an office: 接替他的是|P|，.
_FOLLOWS = re.compile("(?:接替|接棒|接任)[他她]?(?:一职|职务)?的(?:[则正]?是|为)(?P<name>[一-龥]{2,3})(?=[，。；])")
#: Who speaks for a body: 某局|负责人|P|介绍.
_FOR_A_BODY = re.compile("负责人(?P<name>[一-龥]{2,3})(?=介绍|表示|告诉|指出|认为|透露|解读|先生|女士|说，|称，|说：)")
#: Two who play together: P/P|组合夺冠.
_PAIR = re.compile(
    "(?P<one>[一-龥]{2,3})/(?P<other>[一-龥]{2,3}?)(?=组合|夺|获|摘|以|击败|战胜|晋级|不敌|收获|包揽|出战|[\\d，。、和])"
)
_BEFORE_PAIR = "合手队将由对"
#: Who takes an oath of office: ，|P|14日正式宣誓就任.
_SWORN = re.compile(
    "(?:^|[，。；：\n])(?P<name>[一-龥·]{2,16}?)(?:于?(?:当天|当地时间)?(?:\\d{1,2}月)?\\d{0,2}日?)?(?:正式)?宣誓就[任职]"
)
#: Who comes into an office abroad or leaves it: 。|P|9日首次出任, ，|P|辞职.
_HELD = re.compile(
    "(?:^|[，。；：\n])(?P<name>[一-龥·]{3,12}?)(?:(?:\\d{1,2}月)?\\d{1,2}日|当[天日]|随后|此前|曾|已|将|首次|再次|正式|突然|宣布|成功|自[^，。]{2,10})*"
    "(?=出任|就任|辞职|辞去|卸任|连任|胜选|当选[一-龥])"
)
_IN_OFFICE = ("出任", "就任", "辞职", "辞去", "卸任", "连任", "胜选", "当选")
#: What only people do at a meeting, and who does it, with nothing before the name: 。|P|作了题为….
_ACTS = re.compile(
    "[作做致主介汇通宣出参](?:"
    "(?<=[作做])了?(?:题为|专题|主题|主旨|动员|总结|交流|表态|辅导|重要讲|工作报|报告|讲座|发言|讲话|说明)|(?<=致)(?:欢迎|开幕|闭幕)?[辞词]"
    "|(?<=主)持了?(?:会议|仪式|座谈)|(?<=介)绍了|(?<=[汇通])报了|(?<=宣)读了|(?<=出)席(?:会议|并|活动)|(?<=参)加(?:会议|活动))"
)
_ACTED = re.compile(f"(?:^|[，。；：\n])(?P<name>(?:(?!等)[一-龥]){{2,3}}?)(?:同志)?(?={_ACTS.pattern})")
#: Two who speak: 。|P、P|作大会发言.
_SPEAK = re.compile(
    "(?:^|[，。；：\n])(?P<one>[一-龥]{2,3})[、和](?P<other>[一-龥]{2,3}?)(?P<then>分别|先后)?(?=[作做发宣在代])"
)
_SPOKEN = ("发言", "讲话", "报告", "演讲", "致辞", "宣读")
#: What a clause begins behind, and the parts of speech of what a person is said to do there: verbs, adverbs, numbers, dates.
_CLAUSE_MARKS = "，。；：\n“"
_SAYS = "vadmtpc"
#: Heads of state or government, behind 前.
_HEADS = ("总统", "首相", "总理", "主席")
#: How far around a name words are read.
_REACH = 3


def told_people(page: Page, spans: list[Span]) -> list[Span]:
    """People whom an office or a verb of meeting makes known, and whose names the article has elsewhere: 致电|P|，祝贺他当选."""
    text, lexicon = page.text, page.lexicon
    taken = covered(len(text), ((span.start, span.end) for span in spans))
    places = officials(page, spans)
    for given in [_given_name(page, spans, start, end) for start, end in places]:
        taken[given.start : given.stop] = bytes(len(given))
    if "会见" in text or "接见" in text:
        received = [
            m for m in _RECEIVED.finditer(text) if looks_like_one(lexicon, m["name"]) and not is_word(m["name"])
        ]
        places += [match.span("name") for match in received]
    likened = [*_named_alike(page, spans), *_listed_alike(page, spans)]
    places += likened
    for start, end in likened:
        taken[start:end] = bytes(end - start)
    places += presented(page)
    places += [*tied_people(page, spans), *shown_people(page, spans)]
    if "祝贺" in text:
        places += [match.span("name") for match in _CONGRATULATED.finditer(text)]
    if "任命" in text:
        appointed = [m for m in _APPOINTED.finditer(text) if _is_spelled(page, m["name"])]
        places += [match.span("name") for match in appointed]
        for match in appointed:  # 任命贝|鲁为新|总理
            for span in overlapping(spans, match.end("name"), match.end("name") + 1):
                taken[span.start : span.end] = bytes(span.end - span.start)
    if relieved := [match for match in _RELIEVED.finditer(text) if _is_spelled(page, match["name"])]:
        offices = {span.start for span in spans if span.label in OFFICES}
        places += [match.span("name") for match in relieved if match.end() in offices]
    if "：" in text:
        spoken = ((match, match.lastgroup or "") for match in _SPEAKS.finditer(text))
        places += [match.span(group) for match, group in spoken if looks_like_one(lexicon, match[group])]
    if "负责人" in text:
        places += [m.span("name") for m in _FOR_A_BODY.finditer(text) if looks_like_one(lexicon, m["name"])]
    if "接" in text:
        places += [m.span("name") for m in _FOLLOWS.finditer(text) if looks_like_one(lexicon, m["name"])]
    if _ACTS.search(text):
        acted = [m for m in _ACTED.finditer(text) if is_likely(page, m["name"]) and not is_word(m["name"])]
        places += [match.span("name") for match in acted]
    for match in _SPEAK.finditer(text) if any(word in text for word in _SPOKEN) else ():
        if delivers(text, match.end()) and all(is_named(page, match[who]) for who in ("one", "other")):
            places += [match.span("one"), match.span("other")]
    if "宣誓就" in text:
        sworn = [match for match in _SWORN.finditer(text) if _is_sworn(page, match["name"])]
        places += [match.span("name") for match in sworn]
    if any(verb in text for verb in _IN_OFFICE):
        held = [match for match in _HELD.finditer(text) if match["name"] not in lexicon.surfaces]
        places += [match.span("name") for match in held if _is_spelled(page, match["name"])]
    titled = {span.end for span in spans if span.label == "POSITION"}
    starts = {span.start for span in spans if span.label in (*BODIES, "POSITION")}
    if "某" in text:
        withheld = [
            match.span()
            for match in _anonymous(lexicon).finditer(text)
            if match.end() - match.start() > _SHORT or not is_word(text[match.start() - 1 : match.start() + 1])
        ]  # 张某, but 授权|某一级
        places += [place for place in withheld if not any(a <= place[0] < b for a, b in page.credits)]
    whole = [text[span.start : span.end] for span in spans if span.label == "PERSON"]
    places += [
        (span.start, span.end)
        for span in page.person_candidates
        if (span.confidence >= _SURE or span.start in titled)
        and taken.find(1, span.start, span.end) < 0
        and not _is_within(text, span, whole)
        and _counts_alone(page, span, titled)
    ]
    told = {text[start:end] for start, end in places} - lexicon.not_names
    places += [*named_of_bodies(page, spans), *behind_offices(page, spans)]
    if "/" in text:
        places += [place for match in _PAIR.finditer(text) for place in _pair(lexicon, match, whole)]
    families = {name.rpartition("·")[2]: name for name in whole if "·" in name}
    families |= {
        first: name
        for name in whole
        for first, dot, rest in [name.partition("·")]
        if dot and len(first) > 1 and text.count(rest.rpartition("·")[2]) == text.count(name)
    }
    for name in sorted({*whole, *told, *families}):
        for at in places_of(name, text) if len(name) == 2 else ():
            if taken[at] or "·" in (text[at - 1 : at], text[at + 2 : at + 3]):
                continue
            met = bool(_MET.search(text, max(0, at - 2), at) and _BEHIND.match(text, at + 2))
            met = met or (text.endswith(_MAKING, 0, at) and text.startswith(_MADE, at + 2))
            met = met or (text.endswith("给予", 0, at) and text.startswith(_PENALTIES, at + 2))
            if met or at in titled or text.startswith("：", at + 2) or _begins_clause(page, at) or _is_apart(page, at):
                places.append((at, at + 2))
    full = {start for start, end in places if end - start > _SHORT + 1}
    places = [  # 高市早苗, who is 高市 elsewhere
        (start, end)
        for start, end in places
        if end - start > _SHORT or start not in full or text[start:end] not in lexicon.japanese_surnames
    ]
    if likened:
        places = [place for place in places if not any(a <= place[0] and place[1] < b for a, b in likened)]
    found = [
        Span(start, end, "PERSON", name=families.get(text[start:end], text[start:end]), confidence=_CONFIDENCE)
        for start, end in sorted({(start, without_word(page, start, end)) for start, end in places})
        if taken.find(1, start, end) < 0
        and (
            text[start:end] not in lexicon.not_names
            or (start in titled and text[end : end + 1] in _LISTED and end + 1 in starts)
        )
    ]
    people: list[Span] = []
    for span in found:
        comrade = text.startswith("同志", span.end)
        if (not people or people[-1].end <= span.start) and (comrade or not _is_none(page, spans, span)):
            people.append(span)
    long = [span for span in people if span.end - span.start > _SHORT + 1]
    end_names(page, long)  # 桥本|曾开
    return sorted(
        [*long, *(span for span in people if span.end - span.start <= _SHORT + 1)], key=lambda span: span.start
    )


def _named_alike(page: Page, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Where those stand behind a title in whose names a body or place seems to stand: 教授|胡|鞍钢, 司长|韩国|荣."""
    text, lexicon = page.text, page.lexicon
    for title, other in itertools.pairwise(spans):
        if (
            title.label == "POSITION"
            and other.label == "ORG"
            and other.start == title.end
            and _is_spelled(page, name := text[other.start : other.end])
        ):
            end = other.end
            while text[end : end + 1] and text[end] in lexicon.transliteration:
                end += 1
            if end > other.end and not name.endswith(("集团", "公司")):  # 总理|海尔马里亚|姆
                yield other.start, end
            continue
        if title.label != "POSITION" or other.label not in ("ORG", "REGION") or other.end - other.start != _SHORT:
            continue
        at, end = title.end, other.end
        if other.start - at > 1 or text[at : at + 1] not in common_surnames(lexicon):
            continue
        end = end if other.start > at else end + 1
        name = text[at:end]
        if (
            name[0] in PARTICLES
            or not ALL_HAN.fullmatch(name)
            or FUNCTION.intersection(name)
            or name in lexicon.surfaces
        ):
            continue
        acts = does(lexicon, text, end) or text[end : end + 1] in ("说", "称") or end in page.title_at
        if acts and (other.start > at or len(first_word(text[end - 1 : end + 3])) == 1):
            yield at, end


def _listed_alike(page: Page, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Where those stand in a list of people whose names begin as a place does: 市领导|韩国|祥、P、P参加."""
    text, lexicon = page.text, page.lexicon
    starts = {span.start for span in spans if span.label == "PERSON"}
    for index, span in enumerate(spans):
        start, end = span.start, span.end + 1
        if span.label != "REGION" or end - start != _SHORT + 1 or text[start] not in common_surnames(lexicon):
            continue
        behind = index > 0 and spans[index - 1].label == "PERSON" and text[spans[index - 1].end : start] == "、"
        if not behind and not text.endswith(_LEADERS, 0, start):
            continue
        goes_on = text[end : end + 1] == "、" and end + 1 in starts
        if not goes_on and not (behind and text.startswith(_TAKING_PART, end)):
            continue
        if ALL_HAN.fullmatch(text[start:end]) and len(first_word(text[end - 1 : end + 3])) == 1:
            yield start, end


def _given_name(page: Page, spans: list[Span], start: int, end: int) -> range:
    """Where the name of an officer looks like a place behind its surname, or in its first part: 免去夏|东海|的…职务."""
    inside = overlapping(spans, start, end)
    place = inside[0] if len(inside) == 1 and inside[0].label == "REGION" else None
    if place is not None and place.start == start and page.lexicon.end_of_parts(page.text, start) == end:
        return range(start, place.end)
    return range(start + 1, end) if place is not None and (place.start, place.end) == (start + 1, end) else range(0)


def _pair(lexicon: Lexicon, match: re.Match[str], known: list[str]) -> list[tuple[int, int]]:
    """Where two stand who play together, if both look like people and one is known or both are sure."""
    at = match.start() + (not has_surname(lexicon, match["one"]) and len(match["one"]) > _SHORT)
    one, other = match["one"][at - match.start() :], match["other"]
    if not (has_surname(lexicon, one) and has_surname(lexicon, other)) or is_word(one) or is_word(other):
        return []
    apart = match.string[at - 1] in _BEFORE_PAIR or not match.string[at - 1].isalpha()
    sure = one in known or other in known or (apart and looks_like_one(lexicon, one) and looks_like_one(lexicon, other))
    return [(at, match.end("one")), match.span("other")] if sure else []


def _is_sworn(page: Page, name: str) -> bool:
    """Whether what takes an oath is somebody by name."""
    return (len(name) > 2 and _is_spelled(page, name)) or looks_like_one(page.lexicon, name)


def _is_spelled(page: Page, name: str) -> bool:
    return page.lexicon.transliteration.issuperset(name.replace("·", ""))


def _is_none(page: Page, spans: list[Span], span: Span) -> bool:
    """Whether what the rules take for a person is none where the tagger sees nothing."""
    around = [*[other for other in spans if other.end <= span.start][-2:], span]
    if span.name.endswith("前") and page.text.startswith(_HEADS, span.end):
        return True  # 努|乔马前|总统
    untitled = around[0] is span or (around[-2].label, around[-2].end) != ("POSITION", span.start)
    return is_none(page, around, len(around) - 1) or (untitled and is_place_somewhere(page.text, span.name))


@lru_cache(maxsize=4)
def _anonymous(lexicon: Lexicon) -> re.Pattern[str]:
    """People whose given name is withheld: 许某某, 蔡某."""
    return re.compile(
        f"(?<!关)[{''.join(sorted(lexicon.surnames))}](?:某某|某(?![一-龥]?[某日月年地些种个类段项公集村市县区镇单部海域型旅团营连师艇机]))"
    )


def _is_within(text: str, span: Span, names: list[str]) -> bool:
    """Whether a name is a part of a longer one that the article has: 乌云其|木格."""
    wording = text[span.start : span.end]
    return any(
        len(name) > len(wording) and offset >= 0 and text.startswith(name, span.start - offset)
        for name in names
        for offset in [name.find(wording)]
    )


def _counts_alone(page: Page, span: Span, titled: set[int]) -> bool:
    """Whether somebody whom only the rules found is one: a name by its form or behind a title, and of no place (夏洛特|市)."""
    name, lexicon = page.text[span.start : span.end], page.lexicon
    if name[0] in PARTICLES or stands_for_a_place(page.text, span.end):
        return False
    if span.start in titled and len(name) > 2 and _is_spelled(page, name):
        return True
    if page.text.startswith(INTRODUCED, span.end) and (len(name) == _SHORT or not is_word(name[:_SHORT])):
        return True  # 初阳，男，
    return looks_like_one(lexicon, name) or (len(name) == 2 and name + "同志" in page.text)


def _begins_clause(page: Page, at: int) -> bool:
    """Whether a name of two characters begins a clause and a word of what somebody does stands behind: 刘捷|再度跨省."""
    text = page.text
    if at and text[at - 1] not in _CLAUSE_MARKS:
        return False
    words = tag_words(text[at + 2 : at + 10])
    return bool(words) and (words[0][1][0] in _SAYS or words[0][0].startswith(("任", "等")))


def _is_apart(page: Page, at: int) -> bool:
    """Whether a name of two characters is no Chinese word, and no word reaches across its edges: 除了|薛恒|外."""
    text = page.text
    if is_word(text[at : at + 2]) and not page.lexicon.transliteration.issuperset(text[at : at + 2]):
        return False
    begin = max(0, at - _REACH)
    words = cut_words(text[begin : at + 2 + _REACH], guess=False)
    return {at, at + 2} <= set(itertools.accumulate(map(len, words), initial=begin))
