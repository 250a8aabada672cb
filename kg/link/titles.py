"""Short titles of documents -> what they stand for in their article: 《条例》, 全会《决定》, 《政府工作报告》."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.link.names import document_title
from kg.model import Extraction

#: Longest title in 《》 that can be short for a longer one of the same article.
_SHORT = 8
#: What a title may end with that is left out where it is named again: （草案）, （2024—2035年）, 2024.
_TAIL = re.compile(r"(?:[（(][^（）()]*[）)]|\d{4}(?:年版?)?)+$")
_PLENUM = re.compile("[一二三四五六七八九十]{1,3}届[一二三四五六七]中全会")
_OF_PLENUM = ("决定", "建议", "决议", "公报")
_DIGITS = "十一二三四五六七八九"
#: So near before a title its plenum stands.
_BESIDE = 15
#: The plan that stands before a title: “十五五”规划《建议》.
_PLAN = re.compile("(“十[一二三四五六七八九]五”规划)《$")
#: The report of the State Council, of which there is one a year.
_YEARLY = "政府工作报告"


def full_titles(extraction: Extraction) -> dict[str, str]:
    """The titles of an article that stand for another document's, each with that.

    A title stands for the longer one that ends so, whatever stands in brackets behind it; of several for the one named
    last before. What a plenum adopts is called by the plenum, the report of the State Council by its year.
    """
    starts: dict[str, int] = {}
    for mention in extraction.mentions:
        if mention.label == "DOCUMENT":
            starts.setdefault(document_title(mention.name), mention.start)
    text = extraction.article.text
    year = str(extraction.article.date.year) if extraction.article.date else ""
    full: dict[str, str] = {}
    for title, start in starts.items():
        if named := _longer(title, starts):
            full[title] = named
        elif title in _OF_PLENUM and (adopted := _adopted(title, text, start)):
            full[title] = adopted
        elif title == _YEARLY and year:
            full[title] = f"{year}年{title}"
    return full


def _longer(title: str, starts: Mapping[str, int]) -> str:
    """The longer title of an article that a title is short for, or ``""``."""
    cores = {full: _TAIL.sub("", full) for full in starts if full != title}
    if len(title) <= _SHORT:
        longer = [full for full, core in cores.items() if full.endswith(title) or core.endswith(title)]
    else:
        longer = [full for full, core in cores.items() if core == title]
    before = [full for full in longer if starts[full] < starts[title]]
    return max(before, key=starts.__getitem__) if before else longer[0] if len(longer) == 1 else ""


def _adopted(title: str, text: str, start: int) -> str:
    """The title of what a plenum adopted, by the plan or the plenum that the text names before it."""
    plan = _PLAN.search(text, 0, start + 1)
    beside = _PLENUM.findall(text, max(0, start - _BESIDE), start)
    plenums = beside or sorted(_PLENUM.findall(text), key=_place)
    return f"{plan[1]}{title}" if plan else f"{plenums[-1]}{title}" if plenums else ""


def _place(plenum: str) -> tuple[int, ...]:
    """Where a plenum stands in time: 十九届六中全会 before 二十届三中全会."""
    term, session = plenum.split("届")
    return len(term.partition("十")[0]), *map(_DIGITS.find, (term[-1], session[0]))
