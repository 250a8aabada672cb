"""Names written one behind the other with nothing between: 习近平李强赵乐际等同志."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from kg.extract.lexicon import Lexicon
from kg.extract.page import Page
from kg.extract.people.ends import is_spelled, people_of
from kg.extract.people.shapes import FUNCTION
from kg.extract.spans import Span

#: Where a run ends.
_CLOSED = re.compile("[一-龥]{0,9}?(?=等同志)")
_HAN = re.compile("[一-龥]{7,}")
#: The longest name that begins with a surname of one character.
_SHORT = 3
#: The place by frequency of the last of the common surnames; what it costs to end a name in one of them.
_COMMON = 100
_ODD = 3.0
#: What no run of names holds: 普拉博沃|在|习近平陪同下.
_JOINT = re.compile(f"[请同和与向{''.join(sorted(FUNCTION))}]")
#: What no name costs.
_DEAR = 1000


def part_runs(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with those of several names parted: where the article has each by itself, or behind one another."""
    names = people_of(page.text, spans)
    found: list[Span] = []
    index = 0
    while index < len(spans):
        last = index
        if spans[index].label != "PERSON":
            found.append(spans[index])
            index += 1
            continue
        while last + 1 < len(spans) and _touch(page.text, names, spans[last], spans[last + 1]):
            last += 1
        run = spans[index : last + 1]
        pieces = _part_run(page, run) if len(run) > 1 or _is_long(page, run[0]) else []
        found += pieces or [piece for span in run for piece in _part_known(page, names, span)]
        index = last + 1
    return found


def _touch(text: str, names: set[str], span: Span, other: Span) -> bool:
    """Whether nothing stands between a person and another, or a name that the article has by itself, or the end of the first."""
    if other.label != "PERSON" or other.start - span.end > _SHORT:
        return False
    between = text[span.end : other.start]
    return (
        not between or between in names or (len(between) == 1 and between.isalpha() and span.end - span.start > _SHORT)
    )


def _is_long(page: Page, span: Span) -> bool:
    """Whether a mention of a person is longer than any name, and no foreign one."""
    return span.end - span.start > 6 and not is_spelled(page, page.text[span.start : span.end])


def _part_known(page: Page, names: set[str], span: Span) -> list[Span]:
    """A mention of several people as theirs, where the article has each by itself."""
    if span.end - span.start < 4 or page.text[span.start] not in page.lexicon.surnames:
        return [span]
    text = page.text
    at, pieces = span.start, []
    while at < span.end:
        size = next((n for n in (3, 2) if text[at : at + n] in names and at + n <= span.end), 0)
        if not size or text[at] not in page.lexicon.surnames:
            return [span]
        pieces.append(replace(span, start=at, end=at + size, name=""))
        at += size
    return pieces if len(pieces) > 1 else [span]


def _part_run(page: Page, run: list[Span]) -> list[Span]:
    """The names of a run, as likely as their surnames; none where it has no such reading."""
    text, start = page.text, run[0].start
    closed = _CLOSED.match(text, run[-1].end)
    end = closed.end() if closed else run[-1].end
    if not _HAN.fullmatch(text, start, end) or _JOINT.search(text, start, end) or is_spelled(page, text[start:end]):
        return []
    best: dict[int, tuple[float, list[int]]] = {start: (0, [])}
    for at in range(start, end):
        if at not in best:
            continue
        cost, cuts = best[at]
        for stop in (at + 2, at + 3):
            further = cost + _cost(page, text[at:stop])
            if stop <= end and (stop not in best or further < best[stop][0]):
                best[stop] = (further, [*cuts, stop])
    cost, cuts = best.get(end, (_DEAR, []))
    if cost >= _DEAR:
        return []
    return [replace(run[0], start=a, end=b, name="") for a, b in pairwise([start, *cuts])]


def _cost(page: Page, name: str) -> float:
    """How unlikely a name is: by how common its surname is, and for a common one as its last character."""
    ranks = _ranks(page.lexicon)
    ends_in_one = len(name) > 2 and ranks.get(name[-1], _DEAR) < _COMMON
    return math.log2(1 + ranks[name[0]]) + (_ODD if ends_in_one else 0) if name[0] in ranks else _DEAR


@lru_cache(maxsize=4)
def _ranks(lexicon: Lexicon) -> dict[str, int]:
    """The surnames of one character, each with its place by frequency."""
    terms = lexicon.vocabulary.of_kind("Surname")
    return {term.name: int(term.get("surnameRank") or _DEAR) for term in terms if len(term.name) == 1}
