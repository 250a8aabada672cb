"""Mentions that are two, or one with a verb: 中宣部|委托|文化和旅游部, 副首相|兼|国防大臣."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from kg.extract.organs.joint import two_bodies
from kg.extract.organs.occupied import with_person
from kg.extract.organs.within import acted, besides, counted, of_a_sort, told
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.extract.tagging.parted_bodies import (
    allied,
    behind_preposition,
    concurrent,
    holding_office,
    of_former,
    organs_within,
    past_verb,
    two_names_of_one,
    with_subsidiaries,
    with_title,
)
from kg.extract.tagging.parted_people import (
    JOINTS,
    OFFICERS,
    WITH,
    granted,
    officer,
    officer_and_body,
    people_of,
    person_and_body,
    spokesman,
    title_with_name,
    with_bearer,
    with_name,
    with_officer,
    with_surname,
)

#: What a mention is otherwise, or None where it is what it was taken for.
Rule: TypeAlias = Callable[[Page, Span], list[Span] | None]
#: The other side's name of a place, or a place in brackets: 季米特洛夫（乌称|米尔诺赫拉德, 上海（|长三角.
_OTHER_NAME = re.compile("（(?:[一-龥]{1,3}称|又称|原)?(?!.*）)")
#: Two villages or towns in one, or two parts of a zone: 金田村|和|草滩村, 城南片区|及|县工业园区.
_VILLAGES = re.compile(
    "(?P<first>[一-龥]+(?:村|镇|乡|街道|县))[和与][一-龥]+(?:村|镇|乡|街道|县)"
    "|(?P<zone>[一-龥]+?[片园新发]区)[和与及](?:[一-龥]+(?:[片园新发]区|[村镇乡]))"
)
#: What a house is, or who its head is, in a society of which the text speaks: 副会长单位|某公司, 协会|会长|某集团董事长P.
_IN_SOCIETY = re.compile(
    "(?:协会|学会|商会|联合会)?(?P<title>(?:常务|执行)?副?(?:会长|理事长))(?P<unit>单位)?(?=[一-龥]{4})"
)
#: Ends of titles that stand behind another in a list.
_ENDS = ("书记", "主任", "部长", "局长", "院长", "校长", "主席", "经理", "董事长", "委员", "秘书长")


def part_mentions(page: Page, spans: Iterable[Span]) -> list[Span]:
    """Two organs with a verb between them (中宣部|委托|文化和旅游部), two titles of one person (副首相|兼|国防大臣).

    The first rule for a label that holds says what a mention is; where none does, it is what it was taken for.
    """
    text = page.text
    rules: dict[str, list[Rule]] = {}
    found: list[Span] = []
    for span in spans:
        label = span.label
        if label not in rules:
            told = _RULES.get(label, ())
            rules[label] = [rule for signs, rule in told if not signs or any(sign in text for sign in signs)]
        for rule in rules[label]:
            parts = rule(page, span)
            if parts is not None:
                found += [part for part in parts if part.start < part.end]
                break
        else:
            found.append(span)
    return found


def _two_titles(page: Page, span: Span) -> list[Span] | None:
    """副首相|兼|国防大臣, 副部长|、|校团委书记, 市长|任|组长."""
    named = page.text.find("任命", span.start + 2, span.end - 3)
    if named > 0 and page.text[span.start : named] in page.lexicon.titles:  # 内政部长|任命|警察局指挥官
        return [replace(span, end=named, name=""), replace(span, start=named + 2, name="")]
    made = page.text.find("任", span.start + 2, span.end - 1)
    if made > 0 and {page.text[span.start : made], page.text[made + 1 : span.end]} <= page.lexicon.titles.keys():
        return [replace(span, end=made, name=""), replace(span, start=made + 1, name="")]
    titles, at = page.lexicon.titles, page.text.find("兼", span.start + 1, span.end - 1)
    listed = page.text.find("、", span.start + 1, span.end - 1)
    first, last = page.text[span.start : listed], page.text[listed + 1 : span.end]
    envoy = first == "代表" and last in titles  # 常驻联合国代表、|特命全权大使
    if listed > 0 and (envoy or (first in titles and page.text.endswith(_ENDS, span.start, span.end))):
        return [replace(span, end=listed, name=""), replace(span, start=listed + 1, name="")]
    if at < 0 or page.text[span.start : at] not in titles or page.text[span.start : span.end] in titles:
        return None
    return [replace(span, end=at, name=""), replace(span, start=at + 1, name="")]


def _either_title(page: Page, span: Span) -> list[Span] | None:
    """校长|或|书记."""
    at = page.text.find("或", span.start + 1, span.end - 1)
    if at < 0 or not {page.text[span.start : at], page.text[at + 1 : span.end]} <= page.lexicon.titles.keys():
        return None
    return [replace(span, end=at, name=""), replace(span, start=at + 1, name="")]


def _in_society(page: Page, span: Span) -> list[Span] | None:
    """副会长单位|某某公司, 协会|会长|某某集团."""
    before = _IN_SOCIETY.match(page.text, span.start, span.end)
    if before is None:
        return None
    house = replace(span, start=before.end(), name="", term=None)
    return [house] if before["unit"] else [Span(*before.span("title"), "POSITION", confidence=span.confidence), house]


def _also_heads(page: Page, span: Span) -> list[Span] | None:
    """兼|部长会议|第一副主席: what somebody heads besides is a body."""
    if page.text[span.start] != "兼" or span.end not in page.title_at:
        return None
    return [replace(span, start=span.start + 1, label="ORG", name="", term=None)]


def _two_names(page: Page, span: Span) -> list[Span] | None:
    """季米特洛夫（乌称|米尔诺赫拉德."""
    other = _OTHER_NAME.search(page.text, span.start + 1, span.end)
    if other is None:
        return None
    return [replace(span, end=other.start(), name=""), replace(span, start=other.end(), name="", parts=(), term=None)]


def _two_villages(page: Page, span: Span) -> list[Span] | None:
    """金田村|和|草滩村."""
    village = (
        _VILLAGES.fullmatch(page.text, span.start, span.end) if page.text[span.end - 1] in "村镇乡道县区" else None
    )
    if village is None:
        return None
    at = village.end(village.lastgroup or 0)
    name = page.text[at + 1 : span.end]
    first = replace(span, end=at, name="" if span.parts else page.text[span.start : at], term=None)
    return [first, replace(span, start=at + 1, name=name, parts=(), term=None)]


def _credited(page: Page, span: Span) -> list[Span] | None:
    """美国|《华尔街日报|》: a newspaper is credited."""
    title = page.text.find("《", span.start, span.end)
    if title < 0 or page.text.find("》", title, span.end) >= 0:
        return None
    return [place for place in page.region_candidates if (place.start, place.end) == (span.start, title)]


#: For each label, the ways in which a mention of it is something else, in the order in which they are tried, each with
#: what a text holds, one of it at least, in which it may be so; nothing where any may.
_RULES: dict[str, tuple[tuple[tuple[str, ...], Rule], ...]] = {
    "POSITION": ((("兼", "、", "任"), _two_titles), (("或",), _either_title), ((), title_with_name)),
    "EVENT": (
        (("兼",), _also_heads),
        (("长", "主席", "书记", "主任", "作大会", "作会议"), officer),
    ),
    "PROGRAM": ((("长", "主席", "书记", "主任"), officer),),
    "REGION": ((("（",), _two_names), (("和", "与", "及"), _two_villages), ((), with_person)),
    "ORG": (
        (("会长", "理事长"), _in_society),
        ((), with_person),
        (OFFICERS, with_officer),
        (("任过",), past_verb),
        (("（",), two_names_of_one),
        (("《",), _credited),
        (("等",), people_of),
        (("授予",), granted),
        (("代表",), spokesman),
        (("旗下", "下属", "所属"), with_subsidiaries),
        (("兼",), concurrent),
        (("联合", "会同"), allied),
        (JOINTS, officer_and_body),
        (WITH, person_and_body),
        (("与", "和", "以及"), two_bodies),
        ((), counted),
        ((), of_a_sort),
        ((), acted),
        ((), besides),
        ((), told),
        ((), with_name),
        ((), organs_within),
        (("从", "给", "把", "让", "令", "到"), behind_preposition),
    ),
    "ORGAN": (
        ((), with_person),
        (OFFICERS, with_officer),
        (("个", "各"), counted),
        (("原",), of_former),
        (("委常委",), with_title),
        (("《",), _credited),
        (("兼",), concurrent),
        (("联合", "会同"), allied),
        (("任",), holding_office),
        ((), with_bearer),
        (JOINTS, officer_and_body),
        (WITH, person_and_body),
        ((), with_name),
        ((), with_surname),
        ((), organs_within),
        (("从", "给", "把", "让", "令", "到"), behind_preposition),
    ),
}
