"""Titles in a body that the text points back to: 该公司董事长, 集团|副总经理."""

from __future__ import annotations

import re

from kg.extract.posts.positions import POINTED
from kg.extract.reading import Reading
from kg.extract.spans import Span

#: What points back to it without saying so: 不再担任|公司|董事长.
LONE_BODY = "(?:集团公司|集团|总公司|公司|学校)"
#: What points back to a body before a title in it.
POINTED_BACK = re.compile(f"(?:{POINTED}|(?:(?<![一-龥])|(?<=[任为去])){LONE_BODY})$")
_BOARD = re.compile(f"{POINTED}(?=董事会)")
#: Ends of the names of those to which a text points back so, by the last character of the words that do.
_POINTED_TO = {
    "团": ("集团", "公司"),
    "司": ("公司", "集团"),
    "校": ("大学", "学院", "学校"),
    "所": ("所",),
    "院": ("院",),
    "行": ("银行", "分行", "支行"),
    "会": ("协会", "学会", "商会", "联合会", "基金会", "促进会", "研究会"),
}
#: Names that stand for no organisation by themselves.
_POINTING = ("集团", "公司", "集团公司", "总公司", "股份公司", "学校")


def pointed_to(reading: Reading, span: Span) -> str | None:
    """The organisation named before to which the words before a title point back, if they do: 集团|副总经理."""
    words = POINTED_BACK.search(reading.text, max(0, span.start - 4), span.start)
    return _named(reading, words) if words else None


def board_pointed_to(reading: Reading, start: int, end: int) -> str:
    """The organisation whose board the words of a range say to decide: 该行|董事会同意聘任P为行长."""
    words = _BOARD.search(reading.text, start, end)
    return (words and _named(reading, words)) or ""


def _named(reading: Reading, words: re.Match[str]) -> str | None:
    """The organisation named before some words that point back to one of its kind."""
    ends = _POINTED_TO.get(words.group()[-1])
    if ends is None:
        return None
    named = (other.name for other in reversed(reading.spans) if other.label == "ORG" and other.start < words.start())
    return next((name for name in named if name.endswith(ends) and name not in _POINTING), "")
