"""Where personal names begin and end: what the tagger cuts short, joins or lets run into the words beside."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.spans import Span

_PIECE = re.compile(r"[^\s　]+")
_PLACE_END = re.compile(r".[省市县州]$")
_PLACE_TITLE = ("省长", "市长", "县长", "州长")
_NAMESAKE = re.compile(r"”(?:号|级|型|洲际|导弹|航母|舰|艇)")
#: What bears the name of a person: 拉菲克·哈里里|大学医院.
_NAMED_AFTER = re.compile(
    r"国际机场|机场|大学(?!毕业|期间|时|生|学历|本科|任教|读书)|医院|纪念馆|纪念堂|基金会|体育场|体育馆"
)
#: A list of companies: 沃尔玛、巴斯夫等14家跨国公司.
_COMPANIES = re.compile(r"(?:、[^，。、；]{1,10})*等(?:\d+|[一二三四五六七八九十百]+|多)?余?家")
_KIN = re.compile("之[子女妻父母弟兄]")
_CAPITAL = ("首都", "首府")
#: What follows a name of two characters and is none of it: 王毅|应邀, 秦刚|向随行记者介绍, 韩正|于8日.
_RUNS_ON = re.compile(r"应(?:邀|约|询|[一-龥]{1,6}邀请)|[向于乘将][一-龥\d]")
#: A last character that reads as a preposition or a noun of its own: 董保|同作报告, 曹利|国压哨.
_LAST = re.compile(r"同(?=作[了出报发说]|[说称])|国(?![际家内务防企有民庆会外产籍宝债标道歌力境旗土王台资安])")
_REGNAL = re.compile("[一二三四五六七八九十]{1,3}世")
_ADVERBS = ("分别", "共同", "先后", "一同", "近日", "日前")
_LETTER = re.compile("[一-龥]")


def name_end(page: Page, start: int, end: int) -> int:
    """Where a personal name ends that the tagger may have read into the verb behind it: 苏林|时, 哈拉|重申, 布林肯|宣称."""
    text, verbs = page.text, page.lexicon.person_verbs
    if end - start > 3 and text[end - 2 : end] in verbs:
        return end - 2
    if end - start > 2 and (text[end - 1 : end + 1] in verbs or text[end - 1] in "时称说等"):
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
    found = [span for index, span in enumerate(found) if not _is_no_person(page, found, index)]
    found = _part_lists(page, found)
    _begin_names(page, found)
    _shorten_names(page, found)
    for index, span in enumerate(found):
        if span.label != "PERSON":
            continue
        after = found[index + 1] if index + 1 < len(found) else None
        _complete_name(page, span, after.start if after else len(page.text))
        wording = page.text[span.start : span.end]
        title = page.text[after.start : after.end] if after and after.start == span.end else ""
        governed = title.endswith(_PLACE_TITLE) and _PLACE_END.search(wording)
        if governed or page.text.startswith(_CAPITAL, span.start - 2):
            found[index] = replace(span, label="REGION", name=wording)
    return found


def _part(text: str, span: Span) -> list[Span]:
    """Several names between spaces, one by one; a father and his child (拜登|之子|亨特)."""
    kin = _KIN.search(text, span.start + 2, span.end) if span.label == "PERSON" else None
    if kin:
        rest = [replace(span, start=kin.end(), name="")] if span.end - kin.end() > 1 else []
        return [replace(span, end=kin.start(), name=""), *rest]
    pieces = list(_PIECE.finditer(text, span.start, span.end)) if span.label == "PERSON" else []
    if len(pieces) > 1 and all(2 <= len(piece.group()) <= 3 for piece in pieces):
        return [replace(span, start=piece.start(), end=piece.end(), name="") for piece in pieces]
    return [span]


def _people(text: str, spans: list[Span]) -> set[str]:
    """The personal names of an article as they stand in it."""
    return {text[span.start : span.end] for span in spans if span.label == "PERSON"}


def _is_no_person(page: Page, spans: list[Span], index: int) -> bool:
    """What the tagger takes for a person and is none.

    相信习|主席, a surname behind a verb; “亚伯拉罕·林肯”号, a ship; 哈里里|大学医院; 习近平主席|英明领导; 议员|来中国; 沃尔玛等14家
    公司; 巴方; 边斗争、边建设.
    """
    text, span = page.text, spans[index]
    if span.label != "PERSON":
        return False
    wording = text[span.start : span.end]
    if wording.endswith(("习", "办公室")) and text.startswith(("主席", "总书记"), span.end):
        return True
    if "中国" in wording or wording.endswith(("办公室", "白皮书")):
        return True
    if (len(wording) > 2 and _NAMED_AFTER.match(text, span.end)) or _COMPANIES.match(text, span.end):
        return True
    if len(wording) == 2 and wording[1] == "方" and wording[0] in page.lexicon.country_of:
        return True
    if wording[0] == "边" and (text[span.start - 1 : span.start] == "、" or text.startswith("、边", span.end)):
        return "边" in text[max(0, span.start - 8) : span.start] or text.startswith("、边", span.end)
    beside = [other.label for other in spans[max(0, index - 2) : index]] == ["PERSON", "POSITION"]
    if beside and spans[index - 2].end == spans[index - 1].start and spans[index - 1].end == span.start:
        return wording in page.lexicon.not_names or wording in page.lexicon.person_verbs
    return text[span.start - 1 : span.start] == "“" and bool(_NAMESAKE.match(text, span.end))


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
        joined = text[span.start] in "和与像同" and len(rest) > 1 and (rest in names or spelled)
        if joined or (spelled and text[span.start - 1 : span.start + 1] == "感谢"):
            spans[index] = replace(span, start=span.start + 1, name="")
        before = spans[index - 1] if index else None
        if before is not None and before.label == "POSITION" and before.end == span.start:
            title = text[before.start : before.end]
            if title not in titles and title[:-1] in titles and len(title) > 2:
                before.end -= 1
                spans[index] = replace(span, start=span.start - 1, name="")
        elif spelled and text[span.start - 1 : span.start] in sounds and span.start > (before.end if before else 0):
            longer = text[span.start - 1 : span.end]
            if longer in names or 1 < text.count(longer) == text.count(wording):
                spans[index] = replace(span, start=span.start - 1, name="")


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
    if room and len(wording) == 2 and wording[0] in lexicon.surnames and _LAST.match(text, span.end):
        span.end, span.name = span.end + 1, ""
        return
    if wording.endswith(("-", "·")):
        while span.end < ceiling and text[span.end] in sounds:
            span.end, span.name = span.end + 1, ""
        return
    if len(wording) < 3 or not all(character in sounds or character == "·" for character in wording[1:]):
        return
    while span.end < ceiling and text[span.end] in sounds and text[span.end] not in lexicon.after_name:
        if len(rjieba.cut(text[span.end : span.end + 4], False)[0]) > 1:
            break
        span.end, span.name = span.end + 1, ""
    ordinal = _REGNAL.match(text, span.end)
    if ordinal and ordinal.end() <= ceiling:
        span.end, span.name = ordinal.end(), ""
