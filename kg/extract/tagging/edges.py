"""Where mentions begin and end: what the tagger cuts short, joins or lets run into the words beside."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter

from kg.extract.organs.bare import add_bare_lists, add_departments, add_stations, add_taken
from kg.extract.organs.begun import begin_body
from kg.extract.organs.bodies import settle_organ, settle_organisation
from kg.extract.organs.bracketed import add_bracketed
from kg.extract.organs.branches import join_branches, name_branches
from kg.extract.organs.committees import add_committees
from kg.extract.organs.companies import find_companies
from kg.extract.organs.divisions import add_behind
from kg.extract.organs.faculties import with_faculty
from kg.extract.organs.foreign import settle_abroad, settle_edges_abroad
from kg.extract.organs.generic import add_elliptic, leave_generic, leave_of_each, leave_unnamed
from kg.extract.organs.groups import add_set_up, join_groups
from kg.extract.organs.kinds import add_of_kind
from kg.extract.organs.ministerial import add_divisions, add_ministerial, join_places
from kg.extract.organs.numbered import add_numbered
from kg.extract.organs.of_places import join_of_places
from kg.extract.organs.own import add_own
from kg.extract.organs.parties import add_forces, add_lettered, add_parties
from kg.extract.organs.placed import add_cabinets, add_placed, add_short
from kg.extract.organs.pointed import add_pointed
from kg.extract.organs.terms import join_terms
from kg.extract.organs.towns import add_town_offices
from kg.extract.organs.trimmed import trim_body
from kg.extract.organs.troops import add_troops
from kg.extract.organs.visited import add_visited
from kg.extract.page import Page
from kg.extract.people.edges import mend_names
from kg.extract.people.particulars import add_described
from kg.extract.places.counted import add_counted
from kg.extract.places.ends import join_sides, settle_place
from kg.extract.places.spelled import add_spelled
from kg.extract.posts.contracted import settle_titles
from kg.extract.posts.envoys import part_matters
from kg.extract.posts.positions import add_listed_titles
from kg.extract.posts.widened import committees_of_towns, widen_title
from kg.extract.spans import BODIES, HOLDERS, OFFICES, Span
from kg.extract.tagging.joined import join_names
from kg.extract.tagging.led import settle_led, settle_title
from kg.extract.tagging.listed import add_listed
from kg.extract.tagging.lookalikes import is_none
from kg.extract.tagging.ministers import widen_ministers
from kg.extract.tagging.parted import part_mentions
from kg.extract.tagging.short_names import add_short_names
from kg.extract.tagging.towns import add_towns

#: Bodies, whatever their ordinal: 第七届区议会.
_NO_MEETING = re.compile(
    "(?:委员会|组委会|执委会|筹委会|区议会|立法会|理事会|协会|(?<![协会磋洽])商会|学会|联合会|研究会|基金会|促进会)$"
)
#: A forum that has a board: 博鳌亚洲论坛|理事长.
_PRESIDED = re.compile("论坛(?:副?理事长|秘书长|理事会)")
#: What is done with a meeting, before its name.
_HOLDING = ("召开", "举行", "主持", "出席", "参加", "召开了", "举行了")
#: The session of such a body: 四届八次理事会.
_SESSION = re.compile("届[一二三四五六七八九十]{1,3}次")
#: Ends of the names of zones, which are places.
_ZONE = re.compile("[一-龥]{2}(?:开发区|高新区|经开区|保税区|试验区)$")
_DOUBTFUL = frozenset((*OFFICES, "EVENT"))
_MENDED = frozenset((*OFFICES, "EVENT", "PROGRAM"))
#: What settles or adds names by their form, each on what those before it found.
_STAGES: tuple[Callable[[Page, list[Span]], list[Span]], ...] = (
    settle_abroad,
    add_troops,
    add_towns,
    add_town_offices,
    add_elliptic,
    add_bare_lists,
    find_companies,
    add_of_kind,
    add_placed,
    add_short,
    add_cabinets,
    add_committees,
    add_parties,
    add_visited,
    add_own,
    add_behind,
    add_stations,
    add_departments,
    add_taken,
    join_places,
    add_ministerial,
    add_divisions,
    add_listed,
    add_numbered,
    join_terms,
    add_counted,
    add_spelled,
    add_short_names,
    add_described,
    add_listed_titles,
    committees_of_towns,
    join_groups,
    add_set_up,
    add_pointed,
    add_bracketed,
    name_branches,
    join_branches,
    join_of_places,
    leave_of_each,
    join_sides,
    add_forces,
    add_lettered,
)


def mend_edges(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with their edges mended, in order; personal names as :func:`mend_names` does.

    An organ ends before a verb that no organ's name holds; 前 and 原 before a title belong to no name; a numbered meeting
    takes in the organ before it; a title with 兼 in it is two; quotation marks come in pairs.
    """
    text = page.text
    found = part_mentions(page, sorted(spans, key=attrgetter("start")))
    found = [span for span in found if span.label not in _DOUBTFUL or not is_none(text, span)]
    found = mend_names(page, settle_titles(page, found))
    join_names(text, found)
    quoted = "“" in text or "”" in text
    for index, span in enumerate(found):
        if span.label not in _MENDED:
            continue
        after = found[index + 1] if index + 1 < len(found) else None
        floor = found[index - 1].end if index else 0
        ceiling = after.start if after else len(text)
        if after and after.label == "POSITION" and span.label in HOLDERS:
            settle_led(page, span, after)
        if span.label == "EVENT" and (
            _is_body(text, span) or _is_listed(page, span) or _PRESIDED.match(text, span.end - 2)
        ):
            span.label, span.term = "ORG", None
        if span.label == "ORG" and _ZONE.search(text, span.start, span.end):
            span.label, span.term, span.name = "REGION", None, text[span.start : span.end]
        if span.label in BODIES:
            begin_body(page, span, floor)
            settle_edges_abroad(page, span, ceiling)
        if span.label == "ORGAN":
            settle_organ(page, span, floor)
            trim_body(page, span)
        elif span.label == "ORG":
            settle_organisation(page, span)
            with_faculty(page, span, ceiling)
            trim_body(page, span)
        elif span.label == "REGION":
            found[index] = settle_place(page, span, ceiling)
        elif span.label == "POSITION":
            settle_title(page, span)
            widen_title(page, span, floor)
        if quoted and span.label in ("PROGRAM", "EVENT", "ORG"):
            _pair_quotes(text, span, floor, ceiling)
    found = [span for span in leave_unnamed(page, leave_generic(text, found)) if span.start < span.end]
    widen_ministers(page, found)
    found = part_matters(page, found)
    for stage in _STAGES:
        found = stage(page, found)
    return found


def _is_listed(page: Page, span: Span) -> bool:
    """Whether what is called a meeting is a body of the vocabulary: 裁军谈判会议."""
    surface = page.lexicon.surfaces.get(page.text[span.start : span.end])
    held = page.text.endswith(_HOLDING, 0, span.start)  # 召开|俄联邦安全会议
    return surface is not None and surface.label == "ORG" and not (surface.weak or held)


def _is_body(text: str, span: Span) -> bool:
    """Whether the name of a meeting is that of a body, and not of its session."""
    return bool(_NO_MEETING.search(text, span.start, span.end)) and not _SESSION.search(text, span.start, span.end)


def _pair_quotes(text: str, span: Span, floor: int, ceiling: int) -> None:
    """Let no quotation mark stand alone inside a mention: take in its partner beside the mention or leave it out."""
    wording = text[span.start : span.end]
    opened, closed = wording.count("“"), wording.count("”")
    start, end = span.start, span.end
    if opened == closed:
        return
    if opened > closed:
        if wording.rfind("“") == 0 or (wording[0] == "“" and wording.rfind("“") < wording.rfind("”")):
            start += 1
        elif end < ceiling and text[end] == "”":
            end += 1
    elif wording.find("”") == len(wording) - 1 or (wording[-1] == "”" and wording.find("“") < wording.find("”")):
        end -= 1
    elif start > floor and text[start - 1] == "“":
        start -= 1
    if (start, end) != (span.start, span.end):
        span.start, span.end, span.name = start, end, ""
