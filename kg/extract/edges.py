"""Where mentions begin and end: what the tagger cuts short, joins or lets run into the words beside."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.spans import Span

_PIECE = re.compile(r"[^\s　]+")
#: Words that end like the name of an organ.
_NO_ORGAN = re.compile(r"(?:布|全|格|大|结|时|政|棋|僵|开|定|变|残|败|危|新)局$")
_PLACE_END = re.compile(r".[省市县州]$")
_PLACE_TITLE = ("省长", "市长", "县长", "州长")
_NAMESAKE = re.compile(r"”(?:号|级|型|洲际|导弹|航母|舰|艇)")
#: Bodies of the party inside an organisation, which are no part of its name.
_PARTY_BODY = re.compile(r"(?<=..)(?:原|前)?党[委组]$")
_NUMBERED = re.compile(r"第[一二三四五六七八九十百\d]+次")
_BODIES = ("ORG", "ORGAN", "REGION")
#: What follows a name of two characters and is none of it: 王毅|应邀, 秦刚|向随行记者介绍, 韩正|于8日.
_RUNS_ON = re.compile(r"应(?:邀|约|询|[一-龥]{1,6}邀请)|[向于乘将][一-龥\d]")
_REGNAL = re.compile("[一二三四五六七八九十]{1,3}世")
_ADVERBS = ("分别", "共同", "先后", "一同", "近日", "日前")
_FORMER = ("前", "原")


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
    return end


def mend_edges(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with their edges mended, in order.

    Personal names between spaces are parted; a name that runs into the word behind is cut where the article has the
    shorter name as well (王毅|应), one that stops short of its last syllable is completed (斯凯里特); 前 and 原 before a
    title belong to no name; a numbered meeting takes in the organ before it; quotation marks come in pairs.
    """
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: span.start):
        found += _part(page, span)
    found = [span for span in found if not (_is_none(page.text, span) or _is_no_person(page.text, span))]
    found = _part_lists(page, found)
    _begin_names(page, found)
    _shorten_names(page, found)
    _join_numbered(page.text, found)
    for index, span in enumerate(found):
        after = found[index + 1] if index + 1 < len(found) else None
        floor = found[index - 1].end if index else 0
        ceiling = after.start if after else len(page.text)
        if span.label == "PERSON":
            _complete_name(page, span, ceiling)
            wording = page.text[span.start : span.end]
            title = page.text[after.start : after.end] if after and after.start == span.end else ""
            if title.endswith(_PLACE_TITLE) and _PLACE_END.search(wording):
                found[index] = replace(span, label="REGION", name=wording)
        elif span.label in _BODIES and after and after.label == "POSITION" and after.start == span.end:
            _leave_former(page.text, span)
        if span.label in ("PROGRAM", "EVENT", "ORG"):
            _pair_quotes(page.text, span, floor, ceiling)
    return [span for span in found if span.start < span.end]


def _part(page: Page, span: Span) -> list[Span]:
    """Several names between spaces one by one; two organs with a verb between them (中宣部|委托|文化和旅游部)."""
    text = page.text
    if span.label == "PERSON":
        pieces = list(_PIECE.finditer(text, span.start, span.end))
        if len(pieces) > 1 and all(2 <= len(piece.group()) <= 3 for piece in pieces):
            return [replace(span, start=piece.start(), end=piece.end(), name="") for piece in pieces]
    elif span.label in ("ORGAN", "ORG"):
        inner = [c for c in page.organ_candidates if span.start <= c.start and c.end <= span.end and c.label == "ORGAN"]
        for first in inner:
            verb = text[first.end : first.end + 2]
            if first.start == span.start and first.end < span.end and verb in page.lexicon.person_verbs:
                last = next((c for c in inner if c.end == span.end and c.start == first.end + 2), None)
                return [first] if last is None else [first, last]
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


def _is_none(text: str, span: Span) -> bool:
    """布局 is no organ, 国歌》 no place, an award no meeting."""
    wording = text[span.start : span.end]
    if span.label == "EVENT" and ("”“" in wording or wording.endswith(("奖", "时间"))):
        return True
    if span.label == "REGION" and any(mark in wording for mark in "《》"):
        return True
    return span.label in ("ORGAN", "ORG") and bool(_NO_ORGAN.search(wording))


def _is_no_person(text: str, span: Span) -> bool:
    """相信习|主席, a surname behind a verb; “亚伯拉罕·林肯”号, a ship."""
    if span.label != "PERSON":
        return False
    half = text[span.end - 1] == "习" and text.startswith(("主席", "总书记"), span.end)
    return half or (text[span.start - 1 : span.start] == "“" and bool(_NAMESAKE.match(text, span.end)))


def _begin_names(page: Page, spans: list[Span]) -> None:
    """Leave out a conjunction before a name (和|普京), take in a surname that the title swallowed (首相|岸田文雄)."""
    text, titles = page.text, page.lexicon.titles
    names = _people(text, spans)
    for index, span in enumerate(spans):
        if span.label != "PERSON":
            continue
        rest = text[span.start + 1 : span.end]
        spelled = len(rest) > 1 and all(character in page.lexicon.name_characters for character in rest)
        if text[span.start] in "和与像" and len(rest) > 1 and (rest in names or (spelled and text[span.start] == "像")):
            spans[index] = replace(span, start=span.start + 1, name="")
        before = spans[index - 1] if index else None
        if before is not None and before.label == "POSITION" and before.end == span.start:
            title = text[before.start : before.end]
            if title not in titles and title[:-1] in titles and len(title) > 2:
                before.end -= 1
                spans[index] = replace(span, start=span.start - 1, name="")


def _shorten_names(page: Page, spans: list[Span]) -> None:
    """Cut names that run on, where only a word that follows names is left over (普京|近日, 丁薛祥|和尹力).

    What follows a name each time that the article has it belongs to it (普里戈任).
    """
    text, follow = page.text, page.lexicon.after_name | page.lexicon.person_verbs
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
            if wording[:size] in names and (rest in follow or rest[0] in "和与、"):
                spans[index] = replace(span, end=span.start + size, name="")
                break


def _complete_name(page: Page, span: Span, ceiling: int) -> None:
    """Take in the last syllables of a transliterated name, where they are no word of their own, and 六世 behind it.

    A Japanese surname takes in a given name that begins with 和.
    """
    import rjieba  # takes a while to load its dictionary

    text, sounds = page.text, page.lexicon.name_characters
    wording = text[span.start : span.end]
    if wording in page.lexicon.compound_surnames and text[span.end : span.end + 2] in page.lexicon.conjunction_names:
        span.end, span.name = min(span.end + 2, ceiling), ""
        return
    if len(wording) < 3 or not all(character in sounds or character == "·" for character in wording[1:]):
        return
    while span.end < ceiling and text[span.end] in sounds and text[span.end] not in page.lexicon.after_name:
        if len(rjieba.cut(text[span.end : span.end + 4], False)[0]) > 1:
            break
        span.end, span.name = span.end + 1, ""
    ordinal = _REGNAL.match(text, span.end)
    if ordinal and ordinal.end() <= ceiling:
        span.end, span.name = ordinal.end(), ""


def _leave_former(text: str, span: Span) -> None:
    """智利|前|总统, 某公司|原党委|书记: the word is the title's."""
    body = _PARTY_BODY.search(text, span.start, span.end) if span.label == "ORG" else None
    if body:
        span.end, span.name = body.start(), ""
    if span.end - span.start > 2 and text[span.end - 1] in _FORMER:
        span.end -= 1
        span.name = span.name.removesuffix("前").removesuffix("原")


def _join_numbered(text: str, spans: list[Span]) -> None:
    """十四届全国人大常委会 + 第四十八次委员长会议 is one meeting."""
    for index in range(len(spans) - 1, 0, -1):
        span, before = spans[index], spans[index - 1]
        joined = span.label == "EVENT" and before.label == "ORGAN" and before.end == span.start
        if joined and _NUMBERED.match(text, span.start):
            spans[index - 1 : index + 1] = [replace(span, start=before.start, name="", term=None)]


def _pair_quotes(text: str, span: Span, floor: int, ceiling: int) -> None:
    """Let no quotation mark stand alone inside a mention: take in its partner beside the mention or leave it out."""
    wording = text[span.start : span.end]
    opened, closed = wording.count("“"), wording.count("”")
    if opened == closed:
        return
    start, end = span.start, span.end
    if opened > closed:
        if wording[0] == "“":
            start += 1
        elif end < ceiling and text[end] == "”":
            end += 1
    elif wording[-1] == "”":
        end -= 1
    elif start > floor and text[start - 1] == "“":
        start -= 1
    if (start, end) != (span.start, span.end):
        span.start, span.end, span.name = start, end, ""
