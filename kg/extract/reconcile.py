"""The tagger's mentions as spans: those that the rules found too keep what the rules know of them.

An organ of the rules right before a title is kept even where the tagger passes it over (省委|书记).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.extract.edges import mend_edges
from kg.extract.name_edges import name_end
from kg.extract.organs import choose_valid
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import Label

#: The ordinal of a term, which no name in the vocabulary has: 中国共产党第二十届中央委员会.
_ORDINAL = re.compile(r"第?[一二三四五六七八九十]{1,3}届")
#: What is known of a mention that only the tagger found.
_LEARNED = 0.8
#: Labels of names that stand for the same thing wherever an article repeats them, and how long those are at least.
_REPEATING = ("PERSON", "ORG", "PROGRAM")
_SHORTEST = 3
#: A meeting of which the text says that it is held, before or behind its name.
_HOLD_BEFORE = re.compile(r"(?:召开|举行|举办|主持|出席|参加|列席)了?(?:\d{4}年)?$")
_HOLD_BEHIND = re.compile(
    r"”?(?:\d{1,2}[月日]|今天|昨天|近日|日前|上午|下午|隆重|胜利|(?:在|于)[^，。；]{1,10}?)*(?:召开|举行|开幕|闭幕)"
)
_MEETINGS = re.compile(r"(?:座谈会|会议|大会|论坛|峰会|发布会|招待会|研讨会|[推促]进会|部署会|动员会|交流会|现场会|工作会|培训班)$")
#: A meeting named by a sentence in quotation marks (“弘扬宪法精神，加强宪法实施”座谈会), one that marks an anniversary.
_QUOTED_MEETING = re.compile(
    r"(?<!《)“[^“”《》。\n]{4,32}，[^“”《》。\n]{2,40}”[一-龥]{0,8}?(?:座谈会|研讨会|推进会|交流会|论坛|会议|大会)"
)
_COMMEMORATION = re.compile(r"(?:纪念|庆祝)(?:[^，。；“”\n]{3,40}?)周年(?:大会|座谈会|招待会|活动)")
#: People in a list: behind the word for leaders, behind a comma of the list, at its end.
_LEADER = re.compile(r"(?:领导|的有|还有)(?P<name>[一-龥]{2,3})(?:、(?P<second>[一-龥]{2,3}))?、$")
_NEXT_PERSON = re.compile(r"、(?P<name>[一-龥]{2,3}?)(?=、|等|和|，|。|出席|参加|分别|一同|陪同|列席)")
_LIST_CLOSED = re.compile(r"[和，](?=[^，。；、]{2,30}[，。；])|(?:等[^，。；]{0,8})?(?:分别|一同)?(?:出席|参加|列席|陪同)|。")
#: What a sentence says to be held: 召开|数字经济专题报告会.
_HELD = re.compile(
    r"(?:召开|举行|举办)(?:了)?(?:\d{4}年)?(?P<name>(?P<modifier>[^，。；：《》\d\n]{2,34}?)"
    r"(?:座谈|推进|促进|报告|现场|例|动员|部署|调度|研讨|交流|恳谈|表彰|对接|联席|研判|协商|启动|宣讲|论证|联席|工作|电视电话|视频|专题)?"
    r"(?:会议|大会|论坛|年会|(?<=[谈进告场例员署度讨流彰接席判商动讲证作话频题])会))(?=[，。；]|并)"
)
_HOLD = ("召开", "举行", "举办")
_GENERIC = re.compile(
    r"(?:[部厅局委省市县区]?党[委组]|扩大|（扩大）|常务|全体|领导小组|专题|工作|例行|新闻|现场|视频|电视电话|座谈|民主|生活|办公|主任|调度|协调|系列|"
    r"[一二三四五六七八九十两]次|一系列|多场|高级别|紧急|闭门|有关|相关|重要|首次|公开|小范围|大范围|媒体|政策)*"
)
#: What begins so is one of several, or has no name: 8月份新闻发布会, 论坛大会, 首场平行分论坛, 新书发布会, 小范围会议.
_MANY = re.compile(
    r"\d{1,2}月份?|论坛|或|各|[多超][^，。]{0,2}场|[一二三四五六七八九十两]{1,3}[个场]|新书|[小大]范围|高级别会议|多边|这|成立大会"
)
_MARKS = ("周年", "”")


def reconcile(page: Page, ruled: list[Span], tagged: list[tuple[int, int, Label]]) -> list[Span]:
    """The spans of the tagged mentions, in order; of documents, which their marks give away, those of the rules.

    Parameters
    ----------
    page : Page
        The page, with its candidates.
    ruled : list of Span
        The mentions that the rules found.
    tagged : list of (int, int, str)
        The mentions that the tagger found.
    """
    known: dict[tuple[int, int, str], Span] = {}
    for span in (*page.organ_candidates, *page.region_candidates, *ruled):
        known[span.start, span.end, span.label] = span
    credits = page.credits
    made = [
        (start, end)
        for start, end in _made_meetings(page)
        if not any(label == "EVENT" and a <= start and end <= b for a, b, label in tagged)
    ]
    names = [
        place
        for place in tagged
        if place[2] != "DOCUMENT" and not any(a < place[1] and place[0] < b for a, b in (*credits, *made))
    ]
    names += [(start, end, "EVENT") for start, end in (*made, *_held_meetings(page, ruled, names))]
    for start, end in _held_objects(page, names):
        names = [place for place in names if place[1] <= start or end <= place[0]]
        names.append((start, end, "EVENT"))
    names.sort()
    documents = [
        span
        for span in ruled
        if span.label == "DOCUMENT" and not any(a <= span.start and span.end < b for a, b, _ in names)
    ]
    spans = [
        known.get((start, stop, label)) or _learned(page, start, stop, label)
        for start, end, label in names
        for stop in [name_end(page, start, end) if label == "PERSON" else end]
        if not any(start < other.end and other.start < end for other in documents)
    ]
    titles = {start for start, _, label in names if label == "POSITION"}
    spans += [
        span
        for span in ruled
        if span.label == "ORGAN"
        and span.end in titles
        and not any(a < span.end and span.start < b for a, b, _ in names)
    ]
    spans = sorted((*documents, *mend_edges(page, spans)), key=lambda span: span.start)
    spans = sorted((*spans, *_listed(page, spans)), key=lambda span: span.start)
    return sorted((*spans, *_repeated(page, spans)), key=lambda span: span.start)


def _held_objects(page: Page, names: list[tuple[int, int, Label]]) -> list[tuple[int, int]]:
    """Meetings with a name of their own that a sentence says to be held, where no meeting, person or title is found in it."""
    text = page.text
    if not any(verb in text for verb in _HOLD):
        return []
    found = []
    for match in _HELD.finditer(text):
        start, end = match.span("name")
        modifier = match["modifier"]
        if len(match["name"]) < 6 or _GENERIC.fullmatch(modifier) or modifier.count("“") != modifier.count("”"):
            continue
        if _MANY.match(modifier) or modifier.startswith("首场") or "会议" in modifier or "场" in modifier or "的" in modifier:
            continue
        inside = {label for left, right, label in names if left < end and start < right}
        if inside <= {"ORGAN", "ORG", "REGION", "PROGRAM"}:
            found.append((start, end))
    return found


def _listed(page: Page, spans: list[Span]) -> list[Span]:
    """People between the people of a list or at its ends: 省领导|黄莉新|、P、|彭佳学|等参加会议."""
    text, found = page.text, []
    taken = {place for span in spans for place in range(span.start, span.end)}

    def add(match: re.Match[str] | None, group: str = "name") -> None:
        name = match[group] if match else ""
        if not match or not name or name[0] not in page.lexicon.surnames or name in page.lexicon.not_names:
            return
        if not taken.isdisjoint(range(*match.span(group))):
            return
        found.append(Span(*match.span(group), "PERSON", name=name, confidence=_LEARNED))
        taken.update(range(*match.span(group)))

    people = [span for span in spans if span.label == "PERSON"]
    starts = {span.start for span in people}
    for span in people:
        if text[span.start - 1] == "、":
            first = _LEADER.search(text, max(0, span.start - 11), span.start)
            add(first)
            add(first, "second")
        at, run = span.end, []
        listed = text[span.start - 1] == "、" and any(other.end == span.start - 1 for other in people)
        while text.startswith("、", at) and at + 1 not in starts and (match := _NEXT_PERSON.match(text, at)):
            run.append(match)
            at = match.end("name")
        if run and ((text.startswith("、", at) and at + 1 in starts) or (listed and _LIST_CLOSED.match(text, at))):
            for match in run:
                add(match)
    return found


def _made_meetings(page: Page) -> list[tuple[int, int]]:
    """Meetings whose names are told by their form, whatever the tagger makes of them."""
    if not any(mark in page.text for mark in _MARKS):
        return []
    return [match.span() for form in (_QUOTED_MEETING, _COMMEMORATION) for match in form.finditer(page.text)]


def _held_meetings(page: Page, ruled: list[Span], names: list[tuple[int, int, Label]]) -> list[tuple[int, int]]:
    """Meetings that the rules found and the tagger passed over, where the text says that they are held."""
    text = page.text
    return [
        (span.start, span.end + text.startswith("议", span.end))
        for span in ruled
        if span.label == "EVENT"
        and not any(start < span.end and span.start < end for start, end, _ in names)
        and _MEETINGS.search(text, span.start, span.end)
        and (_HOLD_BEHIND.match(text, span.end) or _HOLD_BEFORE.search(text, max(0, span.start - 10), span.start))
        and not text.startswith(("的", "等", "、"), span.end)
        and not _MANY.match(text, span.start)
    ]


def _repeated(page: Page, spans: list[Span]) -> list[Span]:
    """Names of three characters and more where they stand again, in places that hold no mention."""
    text = page.text
    taken = bytearray(len(text) + 1)
    for start, end in (*((span.start, span.end) for span in spans), *page.credits):
        taken[start:end] = b"\x01" * (end - start)
    names = {text[span.start : span.end]: span for span in reversed(spans) if span.label in _REPEATING}
    found = []
    for name, span in sorted(names.items(), key=lambda item: (-len(item[0]), item[0])):
        if len(name) < _SHORTEST:
            continue
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if taken.find(1, at, end) < 0:
                found.append(replace(span, start=at, end=end, confidence=_LEARNED))
                taken[at:end] = b"\x01" * len(name)
            at = text.find(name, end)
    return found


def _learned(page: Page, start: int, end: int, label: Label) -> Span:
    """A span that no rule proposed, named by the vocabulary or by what it begins with."""
    span = Span(start, end, label, confidence=_LEARNED)
    wording = page.text[start:end]
    surface = page.lexicon.surfaces.get(wording) or page.lexicon.surfaces.get(_ORDINAL.sub("", wording))
    if surface is not None and surface.label == label:
        span.term = choose_valid(surface.terms, page.date)
        span.name = span.term.name if label in ("ORGAN", "REGION") else ""
        span.parts = (span.term,) if label == "REGION" else ()
    elif label in ("ORGAN", "REGION"):
        inner = _longest(page, start, end)
        if inner is not None:
            span.parts = inner.parts
            if label == "ORGAN" and not page.text.startswith("舰", inner.end):  # 山东舰 is a ship
                span.name = (inner.name or "".join(part.name for part in inner.parts)) + page.text[inner.end : end]
    if label == "REGION" and not span.name:
        span.name = page.text[start:end]
    return span


def _longest(page: Page, start: int, end: int) -> Span | None:
    """The longest organ or place with which a name begins."""
    found: Iterable[Span] = (
        span for span in (*page.organ_candidates, *page.region_candidates) if span.start == start and span.end < end
    )
    return max(found, key=lambda span: span.end, default=None)
