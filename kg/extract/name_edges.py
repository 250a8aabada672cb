"""Where personal names begin and end: what the tagger cuts short, joins or lets run into the words beside."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.no_people import is_no_person, is_word, leave_out
from kg.extract.page import Page
from kg.extract.spans import Span

_PIECE = re.compile(r"[^\s　、（）“”]+")
_PLACE_END = re.compile(r".[省市县州]$")
_PLACE_TITLE = ("省长", "市长", "县长", "州长")
_KIN = re.compile("之[子女妻父母弟兄]")
_CAPITAL = ("首都", "首府")
#: What follows a name of two characters and is none of it: 王毅|应邀, 秦刚|向随行记者介绍, 韩正|于8日.
_RUNS_ON = re.compile(
    r"应(?:邀|约|询|[一-龥]{1,6}邀请)|[向于乘将][一-龥\d]|作(?:宣讲|专题|辅导|动员|总结|工作)?(?:了|报告|讲话|说明|发言)"
)
#: A last character that reads as a preposition, a numeral or a noun of its own: 董保|同作报告, 刘某|一为委员, 曹利|国压哨.
_LAST = re.compile(
    r"一(?=[为任、，。])|健(?=在)|和(?=同志(?!们))|同(?=作[了出报发说]|[说称])|国(?![际家内务防企有民庆会外产籍宝债标道歌力境旗土王台资安])"
)
_REGNAL = re.compile("[一二三四五六七八九十]{1,3}世")
_ADVERBS = ("分别", "共同", "先后", "一同", "近日", "日前")
_DOTS = ("·", "•")
_LONGEST_PART = 8
_LETTER = re.compile("[一-龥]")
#: Particles and verbs that the tagger takes into the name behind them: 同|朔尔茨总理, 由|范思伟.
_PARTICLES = "和与像同对向由请率"
#: Words that end with the first character of what is taken for a name: 致电|约瑟夫, 去年|卢拉.
_CROSSING = re.compile("致电|[去今明]年|此次|[宣公发]布|外孙|转达|[顷惊获]悉")
#: What transliterated and known names run into: 卢拉|互致贺电, 博索纳罗|得票率, 朔尔茨|立即.
_RUN_ON = re.compile(
    r"互致|得票|曾|未[通能对]|都[曾会是有在能要没]|可能|启动|警告|关于|专访|祝[愿福]|通电话|通话|立[即刻]|反复|本[月周]|高度|热烈|强烈|密切|亲切|"
    r"再次|特别|保持|赢得|下台|先[后行进失]|前[总首]|首相|欲前|顶风|偕|致[慰电信唁函]|拉入|各入|窜访|勾勒|日前|于(?=[今去]年|\d)|博士|来华|更多|"
    r"强调|呼吁|要求|代表|当选|[为任](?=[副首总]|[一-龥]{2,9}(?:部长|大臣|主席|总理|主任|大使))|以(?=\d)"
)
#: What Chinese names run into that no given name ends with: 王琦|以72米, 李舸|为主席, 姜镇|立刻.
_NATIVE_RUN_ON = re.compile(
    r"以(?=\d)|为(?=主席|[一-龥]{2,10}(?:部长|主任|书记|大使|院长))|凭借|总是|立刻|忙着|如同|打开|开着|都会|先失|更多|多次|文[稿选集谭]"
)
#: Characters that spell names and begin phrases of their own: 普京|小范围会谈.
_ADJECTIVES = "小大高"
#: Last characters of transliterated names that are hardly within them: 罗塞|芙, 沃兹沃|思.
_LAST_SOUNDS = "芙思什"


def name_end(page: Page, start: int, end: int) -> int:
    """Where a personal name ends that the tagger may have read into the verb behind it: 苏林|时, 哈拉|重申, 布林肯|宣称."""
    text, verbs = page.text, page.lexicon.person_verbs
    if end - start > 3 and text[end - 2 : end] in verbs:
        return end - 2
    if end - start > 2 and (text[end - 1 : end + 1] in verbs or text[end - 1] in "时称说等案"):
        return end - 1
    if end - start > 3 and text[end - 1 : end + 1] in page.lexicon.name_verbs:
        return end - 1
    if end - start == 3 and text[start] in page.lexicon.surnames and _RUNS_ON.match(text, end - 1):
        return end - 1
    sounds = page.lexicon.transliteration
    if (
        end - start > 2
        and text[end - 1] in "为会则"
        and all(character in sounds for character in text[start : end - 1])
    ):
        return end - 1
    return end


def mend_names(page: Page, spans: list[Span]) -> list[Span]:
    """Spans in order of position with those of people mended.

    Names between spaces are parted; a name that runs into the word behind is cut where the article has the shorter name
    as well (王毅|应), one that stops short of its last syllable is completed (斯凯里特); what is no person is left out, and
    a capital and the home of a governor become places.
    """
    found = [piece for span in spans for piece in _part(page.text, span)]
    found = [span for index, span in enumerate(found) if not is_no_person(page, found, index)]
    found = _part_lists(page, found)
    _begin_names(page, found)
    _end_names(page, found)
    _shorten_names(page, found)
    for index, span in enumerate(found):
        if span.label != "PERSON":
            continue
        after = found[index + 1] if index + 1 < len(found) else None
        _complete_name(page, span, after.start if after else len(page.text))
        wording = page.text[span.start : span.end]
        title = page.text[after.start : after.end] if after and after.start == span.end else ""
        mayor = found[index + 2] if title in _PLACE_TITLE and index + 2 < len(found) else None
        named = mayor is not None and after is not None and (mayor.label, mayor.start) == ("PERSON", after.end)
        governed = title.endswith(_PLACE_TITLE) and (named or _PLACE_END.search(wording))
        if governed or page.text.startswith(_CAPITAL, span.start - 2):
            found[index] = replace(span, label="REGION", name=wording)
    _restore_names(page, found)
    found = leave_out(page, found)
    _name_in_full(page, found)
    return found


def _name_in_full(page: Page, spans: list[Span]) -> None:
    """Give a family name that stands alone the name in full, where the article begins with that: 比奥 is 朱利叶斯·马达·比奥."""
    full: dict[str, set[str]] = {}
    for name in _people(page.text, spans):
        family = name[max(name.rfind(dot) for dot in _DOTS) + 1 :]
        if 1 < len(family) < len(name):
            full.setdefault(family, set()).add(name)
    for span in spans if full else ():
        names = full.get(page.text[span.start : span.end], ()) if span.label == "PERSON" else ()
        if len(names) == 1:
            [name] = names
            if page.text.find(name) < span.start:
                span.name = name


def _part(text: str, span: Span) -> list[Span]:
    """Several names between spaces, one by one, without the marks around them; a father and his child (拜登|之子|亨特)."""
    kin = _KIN.search(text, span.start + 2, span.end) if span.label == "PERSON" else None
    if kin:
        rest = [replace(span, start=kin.end(), name="")] if span.end - kin.end() > 1 else []
        return [replace(span, end=kin.start(), name=""), *rest]
    pieces = list(_PIECE.finditer(text, span.start, span.end)) if span.label == "PERSON" else []
    whole = len(pieces) == 1 and pieces[0].span() != (span.start, span.end)
    if whole or (len(pieces) > 1 and all(2 <= len(piece.group()) <= 3 or "·" in piece.group() for piece in pieces)):
        return [replace(span, start=piece.start(), end=piece.end(), name="") for piece in pieces]
    return [span]


def _people(text: str, spans: list[Span]) -> set[str]:
    """The personal names of an article as they stand in it."""
    return {text[span.start : span.end] for span in spans if span.label == "PERSON"}


def _part_lists(page: Page, spans: list[Span]) -> list[Span]:
    """Names written one behind the other with nothing between (习近平李强赵乐际), where the article has each by itself."""
    text, surnames = page.text, page.lexicon.surnames
    names = _people(text, spans)
    found: list[Span] = []
    for span in spans:
        at, pieces = span.start, []
        while span.label == "PERSON" and span.end - span.start > 3 and at < span.end:
            size = next((n for n in (3, 2) if text[at : at + n] in names and at + n <= span.end), 0)
            if not size or text[at] not in surnames:
                break
            pieces.append(replace(span, start=at, end=at + size, name=""))
            at += size
        found += pieces if len(pieces) > 1 and at == span.end else [span]
    return found


def _begin_names(page: Page, spans: list[Span]) -> None:
    """Leave out a conjunction before a name (和|普京), take in a surname that the title swallowed (首相|岸田文雄).

    What precedes a transliterated name each time that the article has it belongs to it (愿同|米舒斯京).
    """
    text, titles, sounds = page.text, page.lexicon.titles, page.lexicon.name_characters
    names = _people(text, spans)
    for index, span in enumerate(spans):
        if span.label != "PERSON":
            continue
        wording, rest = text[span.start : span.end], text[span.start + 1 : span.end]
        spelled = len(rest) > 1 and all(character in sounds for character in rest)
        lead = _lead(page, span, names)
        if lead:
            spans[index] = replace(span, start=span.start + lead, name="")
        before = spans[index - 1] if index else None
        start = _first_part(page, span, before.end if before else 0)
        if start < span.start:
            spans[index] = replace(span, start=start, name="")
            continue
        if before is not None and before.label == "POSITION" and before.end == span.start:
            title = text[before.start : before.end]
            if title not in titles and title[:-1] in titles and len(title) > 2:
                before.end -= 1
                spans[index] = replace(span, start=span.start - 1, name="")
        elif (
            not lead
            and spelled
            and text[span.start - 1 : span.start] in sounds
            and span.start > (before.end if before else 0)
        ):
            longer = text[span.start - 1 : span.end]
            if (
                ("·" in wording and is_word(longer[:2], "nr"))
                or longer in names
                or 1 < text.count(longer) == text.count(wording)
            ):
                spans[index] = replace(span, start=span.start - 1, name="")


def _first_part(page: Page, span: Span, floor: int) -> int:
    """Where a dotted name begins of which the first part is cut: 亚历山大·|斯图普, 亚历|山大·斯图普."""
    import rjieba  # takes a while to load its dictionary

    text = page.text
    cut = text[span.start - 1 : span.start] in _DOTS
    dot = span.start - 1 if cut else text.find("·", span.start, span.end)
    words = rjieba.tag(text[max(floor, dot - _LONGEST_PART) : dot]) if dot > floor else []
    if not words:
        return span.start
    word, kind = words[-1]
    start, sounds = span.start, page.lexicon.name_characters
    if kind.startswith(("nr", "ns")) and word[0] in sounds:  # cities give names to people: 亚历山大
        start = min(start, dot - len(word))
    while cut and start > floor and (text[start - 1] in sounds or text[start - 1] in "·•大"):
        start -= 1
    return start + (text[start] in _DOTS)


def _lead(page: Page, span: Span, names: set[str]) -> int:
    """How many characters before a name are none of it: 同|普京, 应|李强总理邀请, 支持|内塔尼亚胡."""
    text, lexicon = page.text, page.lexicon
    wording = text[span.start : span.end]
    first, rest, after = wording[0], wording[1:], wording[2:]
    native = len(rest) == 3 and rest[0] in lexicon.surnames
    if len(rest) > 1 and (rest in names or native or _is_spelled(page, rest)):
        if first in _PARTICLES or (first == "应" and "邀请" in text[span.end : span.end + 14]):
            return 1
        crossing = text[span.start - 1 : span.start + 1]
        if not native and (_CROSSING.fullmatch(crossing) or crossing == "感谢"):
            return 1
    if (len(after) > 2 and _is_spelled(page, after)) or (len(after) > 1 and after in names):
        head = wording[:2]
        surname = head in lexicon.compound_surnames or head in lexicon.japanese_surnames
        if (
            "·" not in wording[2:4]
            and not surname
            and head not in lexicon.surfaces
            and not _is_spelled(page, head)
            and is_word(head)
        ):
            return 2
    return 0


def _is_spelled(page: Page, wording: str) -> bool:
    """Whether a wording is made of the characters that spell foreign names."""
    return all(character in page.lexicon.name_characters or character in "·-" for character in wording)


def _end_names(page: Page, spans: list[Span]) -> None:
    """Cut names that run into a word that begins inside them (卢拉|互致贺电, 王琦|以72米97)."""
    text, surnames = page.text, page.lexicon.surnames
    names = _people(text, spans)
    for index, span in enumerate(spans):
        if span.label != "PERSON" or span.end - span.start < 3:
            continue
        for at in range(span.end - 1, span.start + 1, -1):
            name = text[span.start : at]
            spelled = _is_spelled(page, name[1:] if len(name) > 2 else name)
            word = _RUN_ON.match(text, at) if spelled or name in names else None
            if word is None and name[0] in surnames and len(name) <= 3:
                word = _NATIVE_RUN_ON.match(text, at)
            if word and word.end() >= span.end:
                spans[index] = replace(span, end=at, name="")
                break


def _restore_names(page: Page, spans: list[Span]) -> None:
    """Where the article has a longer name around what is marked, the longer one is meant (舒|库尔, 阿曼|达)."""
    text = page.text
    names = sorted(_people(text, spans), key=lambda name: (-len(name), name))
    for index, span in enumerate(spans):
        if span.label != "PERSON":
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


def _shorten_names(page: Page, spans: list[Span]) -> None:
    """Cut names that run on, where only a word that follows names is left over (普京|近日, 丁薛祥|和尹力, 叶聪|新任).

    What follows a name each time that the article has it belongs to it (普里戈任).
    """
    text, follow = page.text, page.lexicon.name_followers
    names = _people(text, spans)
    for index, span in enumerate(spans):
        wording = text[span.start : span.end]
        if span.label != "PERSON" or len(wording) < 3:
            continue
        longer = text[span.start : span.end + 1]
        if longer in names and 1 < text.count(longer) == text.count(wording):
            spans[index] = replace(span, end=span.end + 1, name="")
            continue
        if len(wording) > 3 and wording.endswith(_ADVERBS):
            spans[index] = span = replace(span, end=span.end - 2, name="")
            wording = text[span.start : span.end]
        for size in range(len(wording) - 1, 1, -1):
            rest = wording[size:]
            if 1 < text.count(wording[:size]) == text.count(wording):
                continue
            runs_on = rest in follow or rest + text[span.end : span.end + 1] in follow or rest[0] in "和与、"
            if wording[:size] in names and runs_on:
                spans[index] = replace(span, end=span.start + size, name="")
                break


def _complete_name(page: Page, span: Span, ceiling: int) -> None:
    """Take in what a name leaves out at its end.

    The last syllables of a transliterated name, where they are no word of their own, and 六世 behind it; a given name
    that begins with 和 behind a Japanese surname; the second character of a given name behind a compound surname
    (欧阳玉|靖); 同 and 国 where nothing follows that they could belong to.
    """
    import rjieba  # takes a while to load its dictionary

    text, lexicon = page.text, page.lexicon
    sounds, wording = lexicon.name_characters, text[span.start : span.end]
    room = ceiling > span.end and bool(_LETTER.match(text, span.end))
    if wording in lexicon.compound_surnames and text[span.end : span.end + 2] in lexicon.conjunction_names:
        span.end, span.name = min(span.end + 2, ceiling), ""
        return
    if room and len(wording) == 3 and wording[:2] in lexicon.compound_surnames:
        if 1 < text.count(wording) == text.count(text[span.start : span.end + 1]):
            span.end, span.name = span.end + 1, ""
        return
    if room and len(wording) == 2 and wording[0] in lexicon.surnames:
        alone = wording[1] == "家" and len(rjieba.cut(text[span.end : span.end + 3], False)[0]) == 1  # 杨家|兴
        if alone or _LAST.match(text, span.end):
            span.end, span.name = span.end + 1, ""
            return
    if "·" in wording and room and text[span.end] not in lexicon.after_name:
        ends = text[span.end + 1 : span.end + 3] in lexicon.person_verbs
        if ends and not is_word(text[span.end : span.end + 2]):  # 赛塔·他威|信当选
            span.end, span.name = span.end + 1, ""
            return
    if wording.endswith(("-", "·")):
        while span.end < ceiling and text[span.end] in sounds:
            span.end, span.name = span.end + 1, ""
        return
    family = wording[max(map(wording.rfind, "·-")) + 1 :]
    sounding = lexicon.transliteration if len(wording) == 2 else sounds
    if len(wording) < 2 or not all(character in sounding for character in family[len(family) == len(wording) > 2 :]):
        return
    while span.end < ceiling and text[span.end] in sounding and text[span.end] not in lexicon.after_name:
        if len(rjieba.cut(text[span.end : span.end + 4], False)[0]) > 1 or _RUN_ON.match(text, span.end):
            break
        if len(wording) == 2 and text[span.end] in _ADJECTIVES:
            break
        span.end, span.name = span.end + 1, ""
    if len(family) < span.end - span.start and text[span.end : span.end + 1] in _LAST_SOUNDS and span.end < ceiling:
        span.end, span.name = span.end + 1, ""
    ordinal = _REGNAL.match(text, span.end)
    if ordinal and ordinal.end() <= ceiling:
        span.end, span.name = ordinal.end(), ""
