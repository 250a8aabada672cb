"""Names that the tagger stops short of their last characters, completed."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.dictionary import first_word, holds_word, is_word
from kg.extract.page import Page
from kg.extract.people.deeds import is_odd
from kg.extract.people.ends import NATIVE_RUN_ON, RUN_ON, RUNS_BEHIND, WORDS_BEHIND, is_spelled, people_of, stands_alone
from kg.extract.people.shapes import ALL_HAN, FUNCTION, common_surnames, does
from kg.extract.people.speech import delivers
from kg.extract.spans import Span

#: A last character that reads as a preposition, a numeral or a noun of its own: 董保|同作报告, 刘某|一为委员, 曹利|国压哨.
_LAST = re.compile(
    r"一(?=[为任、，。])|健(?=在)|和(?=同志(?!们)|(?:院士|教授|[上中少大][将校])(?=[，。、在说率向对出介表指主]|会见|$))|同(?=作[了出报发说]|[说称])|国(?![际家内务防企有民庆会外产籍宝债标道歌力境旗土王台资安])"
)
#: Given names in Japan by their last character.
_JAPANESE = re.compile("[一-龥]{1,2}[夫郎彦]")
#: What 之 begins behind a name that does not end with it: 某某|之死.
_OF_SOMEBODY = re.compile("之(?:[间前后下外口死子女妻父母手名家辞路争所类流]|[一-龥](?=[，。；、]))")
_NUMERALS = "一二三四五六七八九十"
_REGNAL = re.compile(f"[{_NUMERALS}]{{1,3}}世")
_REGNAL_REST = re.compile(f"[{_NUMERALS}]{{,2}}世(?![界纪代人间])")
#: All that stands between a name and the end of its clause: 卢基扬|诺维奇。
_CLOSING = re.compile(r"([一-龥]{2,4})(?=[，。、；）])")
#: What stands behind a name that ends with 前, but not behind 前 of what went before.
_WITH_FRONT = re.compile("在|说|、|介绍|主持|回答|致辞")
#: Characters that spell names and begin phrases of their own: 普京|小范围会谈.
_ADJECTIVES = "小大高"
#: Last characters of transliterated names that are hardly within them: 罗塞|芙, 沃兹沃|思.
_LAST_SOUNDS = "芙思什垂略猜"
#: Characters that begin what somebody does or has and end no given name: 王伟|家的房, 拜登|亦向, 普京|愿与.
_NO_GIVEN = frozenset(
    "用都家送亦便均愿未遭更才应互乘忙监偕一小再又却仅只曾已早刚常独即仍尚颇最很太真竟居各每某本该此其"
)


#: Last characters of names that begin words behind other names, and what stands behind names alone.
_LETTERS = frozenset("中其强建重联登列发进")
_FOLLOWS = frozenset("由任为率赴兼已曾将说称")
#: Those of them that are adverbs, and what a clause ends with.
_ADVERBIAL = frozenset("才便均更再又却仅只曾已早常独即尚颇真")
_COUNTS = ("两人", "二人", "三人", "四人", "等人", "一行")
_CLAUSE_ENDS = ("，", "。", "；", "、")
#: A character before the home of somebody, and of whom homes are told; what stands behind 说.
#: How long the name of a married woman in Hong Kong is, with both surnames.
_MARRIED = 4
_HOME = re.compile("(?![一全两各自])[一-龥]家[的里]")
_NUMERALS = "三四五六七八九十"
_ROLES = ("村民", "农户", "牧民", "住户", "居民", "户主", "党员", "农民", "贫困户", "渔民", "茶农", "果农")
_SAID = ("，", "：", "。", "“")


def _stands_elsewhere(text: str, span: Span) -> bool:
    """Whether a name stands elsewhere without the character behind it: 张某强|早在, 张某强长期…."""
    return text.count(text[span.start : span.end]) > text.count(text[span.start : span.end + 1])


def _lacks_its_last(page: Page, span: Span) -> bool:
    """Whether the character behind a name is its last: 欧阳玉|靖等到机场, 李广|苏在轨."""
    text, at, follow = page.text, span.end, page.lexicon.name_followers
    if text[at] == "和":  # 饶子|和等出席, 包信|和讲话
        return (
            text[at + 1 : at + 2] in ("等", "，", "。", "；", "、")
            or text[at + 1 : at + 3] in page.lexicon.person_verbs
            or delivers(text, at + 1)
        )
    if text[at] == "之":  # 竺敏|之第一个发言
        return not _OF_SOMEBODY.match(text, at)
    if text[at] == "前":  # 何咏|前在会上说
        name = text[span.start : at]
        return _WITH_FRONT.match(text, at + 1) is not None and text.count(name) == (
            text.count(name + "前") - text.count(name + "前往")
        )
    if NATIVE_RUN_ON.match(text, at) or RUNS_BEHIND.match(text, at):
        return False
    if text[at] in _ADVERBIAL and (text.startswith("同志", at + 1) or text[at + 1 : at + 2] in _CLAUSE_ENDS):
        return True  # 刘军|才，: no adverb ends a clause
    if text[at] == "等":
        return False
    if text.startswith(_COUNTS, at + 1):
        return stands_alone(text, at)  # 陈日|发两人
    if text[at] in _LETTERS and text[at : at + 2] not in follow and stands_alone(text, at):
        return _is_followed(page, at + 1)  # 李毅|中由…转任, 马正|其会见
    if text[at] == "先" and _stands_elsewhere(text, span):  # 林武|先从农业讲起
        return False
    if text[at] in _NO_GIVEN or text[at] in page.lexicon.not_given or text[at] in follow or text[at : at + 2] in follow:
        return False
    behind = text[at + 1 : at + 2]
    if behind == "正":  # 李希|韩正出席
        return False
    return (not behind.isalnum() or behind in follow or text[at + 1 : at + 3] in follow) and stands_alone(text, at)


def _has_two_surnames(page: Page, span: Span) -> bool:
    """Whether a name begins with two common surnames, as those of married women in Hong Kong do, and is no foreign one."""
    text, common = page.text, common_surnames(page.lexicon)
    both = text[span.start] in common and text[span.start + 1] in common
    return both and not is_spelled(page, text[span.start : span.end + 1])


def _of_married(page: Page, span: Span) -> int:
    """Where the name of four characters ends that begins with two surnames: 林郑月|娥, in Hong Kong also 陈方|安生."""
    text, lexicon, end = page.text, page.lexicon, span.start + _MARRIED
    rest = text[span.end : end]
    longer = text[span.start : end]
    if (
        not ALL_HAN.fullmatch(rest)
        or rest[0] in _NO_GIVEN
        or rest[0] in lexicon.after_name
        or FUNCTION.intersection(rest)
        or RUNS_BEHIND.match(text, span.end)
    ):
        return span.end
    followed = _is_followed(page, end) and text[end] != "任"  # 李荣光|挂任
    closed = followed or not "一" <= text[end : end + 1] <= "龥"
    local = "香港" in text
    if len(rest) == 1:
        always = local and 1 < text.count(longer) == text.count(text[span.start : span.end])
        return end if always or ((closed if local else followed) and stands_alone(text, span.end)) else span.end
    known = local and rest not in lexicon.name_followers and rest not in lexicon.person_verbs
    return end if known and closed and not is_word(rest, "v") else span.end


def _is_followed(page: Page, at: int) -> bool:
    """Whether what stands at a place surely stands behind a name: 马某其|会见, 李某中|由."""
    text = page.text
    if does(page.lexicon, text, at) or text[at : at + 2] in WORDS_BEHIND:
        return True
    return text[at : at + 1] in _FOLLOWS and text[at : at + 2] not in page.lexicon.crossing


def _is_last(page: Page, at: int) -> bool:
    """Whether the character at a place is a word of its own and ends a clause, or stands before what people do."""
    text = page.text
    if text[at] in _NO_GIVEN or text[at] in FUNCTION or not stands_alone(text, at):
        return False
    return not text[at + 1 : at + 2].isalnum() or _is_followed(page, at + 1)


def _of_parts(page: Page, span: Span) -> int:
    """Where a Tibetan or Mongolian name ends of which the first part is marked: 白玛|赤林, 乌云|其木格."""
    text, lexicon, end = page.text, page.lexicon, span.end
    if text[span.start : end] not in lexicon.name_parts or text[end : end + 1] in ("·", "•"):
        return end
    if (whole := lexicon.end_of_parts(text, end)) > end:
        return whole
    rest = text[end : end + 2]
    if end - span.start != 2 or not ALL_HAN.fullmatch(rest) or len(rest) < 2 or FUNCTION.intersection(rest):
        return end
    if rest in lexicon.name_followers or rest in lexicon.titles or len(first_word(text[end : end + 4])) > 2:
        return end
    marked = not text[end + 2 : end + 3].isalnum()
    return end + 2 if (marked or _is_followed(page, end + 2)) and not is_word(rest) else end


def _is_at_home(page: Page, span: Span) -> bool:
    """Whether the home of somebody is named of whom a role tells, with one character between: 农户某某|三|家的."""
    text, at = page.text, span.end
    if not _HOME.match(text, at) or not text.endswith(_ROLES, 0, span.start):
        return False
    return text[at] in _NUMERALS or len(first_word(text[at : at + 2])) == 1


def _of_odd(page: Page, span: Span) -> int:
    """Where a name of four characters ends of which half is marked, before what he says or does: 木乃|拉布|说，."""
    text, end = page.text, span.end
    rest = text[end : end + 2]
    if len(rest) < 2 or not page.lexicon.name_characters.issuperset(rest) or FUNCTION.intersection(rest):
        return end
    if rest in page.lexicon.name_followers or holds_word(rest):
        return end
    if _NO_GIVEN.intersection(rest) or text.count(text[span.start : end]) > text.count(text[span.start : end + 2]):
        return end
    does_so = does(page.lexicon, text, end + 2) or (
        text[end + 2 : end + 3] == "说" and text[end + 3 : end + 4] in _SAID
    )
    return end + 2 if does_so and is_odd(page, text[span.start : end + 2]) else end


def _is_given(page: Page, at: int) -> bool:
    """Whether two characters behind a surname in Japan are the given name: no word, and before what stands behind names."""
    text, given, behind = page.text, page.text[at : at + 2], at + 2
    if not ALL_HAN.fullmatch(given) or len(given) < 2 or FUNCTION.intersection(given) or RUN_ON.match(text, at):
        return False
    follow = page.lexicon.name_followers
    if given in follow or given[0] in follow or is_word(given) or len(first_word(text[at : at + 4])) > 2:
        return False
    return (
        not text[behind : behind + 1].isalpha()
        or text[behind : behind + 2] in follow
        or RUN_ON.match(text, behind) is not None
    )


def complete_name(page: Page, span: Span, ceiling: int) -> None:
    """Take in what a name leaves out at its end.

    The last syllables of a transliterated name, where they are no word of their own, and 六世 behind it; a given name
    that begins with 和 behind a Japanese surname; the second character of a given name behind a compound surname
    (欧阳玉|靖) or 氏 (阮氏金|银); 同 and 国 where nothing follows that they could belong to.
    """
    text, lexicon = page.text, page.lexicon
    sounds, wording = lexicon.name_characters, text[span.start : span.end]
    if len(wording) > 2 and wording[-1] in _NUMERALS and (ordinal := _REGNAL_REST.match(text, span.end)):
        span.end, span.name = ordinal.end(), ""  # 卡尔十|六世, 莱齐耶三|世
        return
    if ceiling <= span.end or not "一" <= text[span.end] <= "龥" or text.startswith("日前", span.end):
        return
    if (end := _of_parts(page, span)) > span.end and end <= ceiling:
        span.end, span.name = end, ""
        return
    elected = text.startswith("当选", span.end + 1) and not {span.end + 1, span.end + 3}.isdisjoint(page.title_at)
    if text[span.end] == "和" and (
        text[span.end + 1 : span.end + 3] in lexicon.person_verbs and not is_word(text[span.end : span.end + 2])
    ):
        native = len(wording) == 3 and wording[0] in lexicon.surnames and wording[:2] not in lexicon.name_parts
        if elected or native:
            return  # 总统金某|和当选总统, 秘书安钟某|和涉嫌…的P
        span.end, span.name = span.end + 1, ""  # 那顺孟|和主持
        return
    if len(wording) == 3 and wording[:2] in lexicon.japanese_surnames:
        read = [other.end for other in page.person_candidates if other.start == span.start]
        if span.end + 1 in read and stands_alone(text, span.end):  # 吉田典|正率领
            span.end, span.name = span.end + 1, ""
            return
    if wording in lexicon.japanese_surnames and (given := _JAPANESE.match(text, span.end)) and given.end() <= ceiling:
        span.end, span.name = given.end(), ""  # 鸠山|由纪夫
        return
    if wording in lexicon.japanese_surnames and _is_given(page, span.end) and span.end + 2 <= ceiling:
        span.end, span.name = span.end + 2, ""  # 小野寺|五典
        return
    if wording in lexicon.compound_surnames and text[span.end : span.end + 2] in lexicon.conjunction_names:
        span.end, span.name = min(span.end + 2, ceiling), ""
        return
    if len(wording) == 3 and (wording[:2] in lexicon.compound_surnames or wording[1] == "氏"):
        longer = text[span.start : span.end + 1]
        behind = text[span.end : span.end + 2]
        always = behind not in WORDS_BEHIND and not is_word(behind) and 1 < text.count(wording) == text.count(longer)
        if always or _lacks_its_last(page, span):
            span.end, span.name = span.end + 1, ""
        return
    if len(wording) in (2, 3) and _has_two_surnames(page, span) and (end := _of_married(page, span)) <= ceiling:
        span.end, span.name = end, ""  # 林郑月|娥
        if end - span.start > _MARRIED - 1:
            return
    if wording[-1] == text[span.end] == "某" and len(wording) == 2:  # 王某|某
        span.end, span.name = span.end + 1, ""
        return
    if len(wording) == 2 and _is_at_home(page, span):  # 村民马哈|三|家的
        span.end, span.name = span.end + 1, ""
        return
    if len(wording) == 2 and (end := _of_odd(page, span)) <= ceiling and end > span.end:
        span.end, span.name = end, ""
        return
    if len(wording) == 2 and wording[0] in lexicon.surnames:
        alone = wording[1] == "家" and len(first_word(text[span.end : span.end + 3])) == 1  # 杨家|兴
        alone = alone or (wording[1] == "之" and stands_alone(text, span.end) and text[span.end] not in FUNCTION)
        alone = alone or text.startswith("为为", span.end)  # 任命王可|为|为副主席
        if alone or _LAST.match(text, span.end) or _lacks_its_last(page, span):
            span.end, span.name = span.end + 1, ""
            return
    syllables = wording[-2:-1] == "·" and sounds.issuperset(text[span.end : span.end + 2])
    behind = text[span.end + 2 : span.end + 4]
    if syllables and span.end + 2 <= ceiling and (behind in lexicon.person_verbs or behind in WORDS_BEHIND):
        span.end, span.name = span.end + 2, ""  # 佩通坦·钦|那瓦|当选
        return
    if wording[-2:-1] == "·" and _is_last(page, span.end):
        span.end, span.name = span.end + 1, ""  # 洛克·福|勋
        return
    if "·" in wording and text[span.end] not in lexicon.after_name:
        ends = text[span.end + 1 : span.end + 3] in lexicon.person_verbs
        if ends and not is_word(text[span.end : span.end + 2]):  # 赛塔·他威|信当选
            span.end, span.name = span.end + 1, ""
            return
    if wording.endswith(("-", "·")):
        while span.end < ceiling and text[span.end] in sounds and not RUN_ON.match(text, span.end):
            span.end, span.name = span.end + 1, ""  # 何塞·维加|强调
        return
    family = wording.replace("-", "·").rpartition("·")[2]
    sounding = lexicon.transliteration if len(wording) == 2 else sounds
    if len(wording) < 2 or not sounding.issuperset(family[len(family) == len(wording) > 2 :]):
        return
    rest = _CLOSING.match(text, span.end)
    whole = rest and rest.end() <= ceiling and len(wording) > 2 and is_spelled(page, rest[1])
    if rest and whole and rest[1] not in lexicon.name_followers and not RUN_ON.match(text, span.end):
        span.end, span.name = rest.end(), ""
        return
    while span.end < ceiling and text[span.end] in sounding and text[span.end] not in lexicon.after_name:
        word = first_word(text[span.end : span.end + 4])
        if (
            len(word) > 1
            and word not in lexicon.name_followers
            and is_spelled(page, word)
            and "访" not in word
            and (word in lexicon.name_parts or is_word(word, "nr"))
        ):
            span.end, span.name = min(span.end + len(word), ceiling), ""  # 皮斯托|里乌斯
            continue
        if len(word) > 1 or RUN_ON.match(text, span.end):
            break
        alone = len(wording) < 4 and not sounding.issuperset(text[span.end : span.end + 2])
        if alone and wording[0] in lexicon.surnames and _stands_elsewhere(text, span):
            break
        if len(wording) == 2 and text[span.end] in _ADJECTIVES:
            break
        if wording[0] in lexicon.surnames and len(wording) < 4 and text[span.end] in _ADVERBIAL:
            break  # 聂某平|才因…获胜
        span.end, span.name = span.end + 1, ""
    if text[span.end : span.end + 1] in _LAST_SOUNDS and span.end < ceiling and stands_alone(text, span.end):
        span.end, span.name = span.end + 1, ""
    ordinal = _REGNAL.match(text, span.end)
    if ordinal and ordinal.end() <= ceiling:
        span.end, span.name = ordinal.end(), ""


def restore_names(page: Page, spans: list[Span]) -> None:
    """Where the article has a longer name around what is marked, the longer one is meant (舒|库尔, 阿曼|达)."""
    text = page.text
    names = sorted(people_of(text, spans), key=lambda name: (-len(name), name))
    for index, span in enumerate(spans):
        if span.label != "PERSON" or span.end - span.start == len(names[0]):
            continue
        wording = text[span.start : span.end]
        floor = spans[index - 1].end if index else 0
        ceiling = spans[index + 1].start if index + 1 < len(spans) else len(text)
        for name in names:
            if len(name) <= len(wording):
                break
            offset = name.find(wording)
            start = span.start - offset
            if offset >= 0 and floor <= start and start + len(name) <= ceiling and text.startswith(name, start):
                spans[index] = replace(span, start=start, end=start + len(name), name="")
                break
