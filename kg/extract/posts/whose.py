"""Whose a body in a chain of titles is: the state it is of, the body above it, what it is called now."""

from __future__ import annotations

import re

from kg.extract.organs.local import fill
from kg.extract.posts.offices import country_in
from kg.extract.reading import Reading
from kg.extract.spans import Span

#: Titles in a whole body, which no department has.
_OF_WHOLE = re.compile("(?:(?P<kind>[行署])长(?:助理)?|新闻发言人)$")


def without_past(reading: Reading, span: Span, at: int) -> str:
    """The name of an organ without the character that says that it, or the post in it, is of the past."""
    kind = span.name[at + 1 :]
    endings = reading.page.lexicon.endings
    same = kind[1:] if span.name[:at].endswith(kind[0]) else kind  # 东莞市|前|市委
    patterns = [pattern for pattern in endings.get(kind) or endings.get(same) or () if not pattern.regions]
    return fill(patterns[0], span.parts) if patterns and span.parts else span.name[:at] + kind


def names_field(text: str, holder: Span, title: Span) -> bool:
    """Whether what stands before a minister's title is the field and no organ: 德国副总理兼|经济和气候保护|部长."""
    words = text[title.start : title.end]
    return (
        words in ("部长", "大臣")
        and holder.label == "ORG"
        and holder.end == title.start
        and holder.name[-1] not in "部院局署"
    )


def above(text: str, holder: Span, title: Span) -> str:
    """The body around a department whose title one behind that in the department is: 某银行办公厅主任、|副行长."""
    kind = _OF_WHOLE.search(text, title.start, title.end)
    return holder.root if kind and holder.root.endswith(kind["kind"] or "") else ""


def home(reading: Reading, earlier: list[Span]) -> str:
    """The foreign country of the bodies that a chain names before one that every state has: 柬埔寨人民党主席、|参议院."""
    names = (country_in(reading, span.name) for span in reversed(earlier) if span.label == "ORG")
    return next((name for name in names if name and name != "中国"), "")


def is_ours(reading: Reading, holder: Span) -> bool:
    """Whether an organ bears a name that the vocabulary knows as one of China's, as foreign ministries do: 越南…财政部."""
    surface = reading.page.lexicon.surfaces.get(reading.text[holder.start : holder.end])
    return surface is not None and surface.label == "ORGAN"
