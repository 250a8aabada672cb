"""People with what they are in what is taken for one body or place: 江淮公司|经理P|和, 甲国|探险家|福斯特."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.dictionary import tag_words
from kg.extract.page import Page
from kg.extract.spans import Span

#: What somebody is, before the name.
_WHO = re.compile(
    "(?:[副总]?经理|副?[乡镇村区县市厂院校处科站队]长|副?教授|副?研究员|工程师|名将|选手|球员|新秀|冠军|运动员|[漫作]?画家|作家|演奏家|歌唱家|表演艺术家|艺术家|探险家|企业家|科学家|经济学家|物理学家|化学家"
    "|演员|歌手|导演|医[师生]|护士|老师|教师|农民|村民|渔民|牧民|职工|工人|青年|姑娘|小伙|老人|大爷|大妈|贫困户|特困户|个体户|战士|司机|警官|律师|翻译|留学生|(?:少|中|上)将|大校)"
)
#: Ends of the names of bodies of those who are something: 作家协会, 农民日报.
_OF_MANY = re.compile(
    "(?:会|联盟|联合会|协会|学会|报社?|大学|学院|学校|医院|公司|中心|银行|宫|馆|队|所|站|院|分校|办公室|热线|信箱|组|团|部|局|委)$"
)
_SHORTEST = 2


def with_person(page: Page, span: Span) -> list[Span] | None:
    """The body or place, what somebody is if that is a title, and who that is, where the words are no name of a body."""
    if span.term is not None:
        return None
    for who in _WHO.finditer(page.text, span.start, span.end - 1):
        name_end = _name_end(page, who.end(), span.end)
        if not name_end:
            continue
        if name_end == span.end and _OF_MANY.search(page.text, who.end(), span.end):
            continue
        person = Span(who.end(), name_end, "PERSON", page.text[who.end() : name_end], confidence=span.confidence)
        return [*_before(page, span, who.start()), *_title(page, who), person]
    return None


def _name_end(page: Page, start: int, end: int) -> int:
    """Where the name of somebody ends that begins at a place in a mention, or 0."""
    known = next((person.end for person in page.person_candidates if person.start == start), 0)
    if known and known <= end:
        return known
    spelled = start
    while page.text[spelled : spelled + 1] in page.lexicon.name_characters:
        spelled += 1
    if spelled >= end and spelled - start > _SHORTEST:
        return spelled
    words = itertools.takewhile(
        lambda word: word[1].startswith("nr"), tag_words(page.text[start : min(end, start + 4)])
    )
    name = "".join(word for word, _ in words)
    named = len(name) > _SHORTEST or (len(name) == _SHORTEST and name[0] in page.lexicon.surnames)
    return start + len(name) if named else 0


def _title(page: Page, who: re.Match[str]) -> Iterator[Span]:
    """What somebody is, where it is an office."""
    if who[0] in page.lexicon.titles:
        yield Span(*who.span(), "POSITION", confidence=0.75)


def _before(page: Page, span: Span, end: int) -> list[Span]:
    """What is named before a word for what somebody is: up to the last word for a body, or the longest place that is known."""
    for stop in range(end, span.start + _SHORTEST, -1):
        if _OF_MANY.search(page.text, span.start, stop):
            return [replace(span, end=stop, name="")]
    known = [c for c in (*page.organ_candidates, *page.region_candidates) if c.start == span.start and c.end <= end]
    return [replace(max(known, key=lambda c: c.end))] if known else []
