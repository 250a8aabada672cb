"""The numbers of documents (文号), beside their titles."""

from __future__ import annotations

import re

from kg.extract.spans import Span
from kg.wording import standard_number

_NUMBER = re.compile(
    r"(?:的(?:通知|意见|公告|通告|决定|函|批复|命令)\n?[ 　]*)?(?:（[^（）]{0,24}?[，；]|，?即|，(?:文号[为是：]?)?)?（?([一-龥]{1,8}[〔\[［【(（]\s*\d{4}\s*[〕\]］】)）]\s*第?\d{1,4}号)"
    r"|（[一-龥、]{0,30}?((?:公告|通告|令)?(?:\d{4}年)?第\d{1,4}号(?:公告|通告|令)?)）"
)
#: 以教体艺〔2026〕11号|文印发《…》: the number before the title.
_NUMBER_BEFORE = re.compile(
    r"以([一-龥]{1,8}[〔\[［【(（]\s*\d{4}\s*[〕\]］】)）]\s*第?\d{1,4}号)文件?(?:的?形式)?[^，。；]{0,8}$"
)
_LONGEST_NUMBER = 40
#: 《…》由某部于2月印发|（水农〔2026〕4号）: the number behind the verb.
_NUMBER_BEHIND = re.compile(
    r"[^，。；《》（）]{0,24}?(?:印发|发布|公布|出台|下发)了?（([一-龥]{1,8}[〔\[［【(（]\s*\d{4}\s*[〕\]］】)）]\s*第?\d{1,4}号)[），]"
)


def number_in(text: str, documents: list[Span], title: str) -> str | None:
    """The number that stands at any mention of the document that has a title."""
    found = (number_of(text, one) for one in documents if one.name == title)
    return next((number for number in found if number), None)


def number_of(text: str, document: Span) -> str | None:
    """The number that stands behind a document, behind the verb or before the title."""
    number = _NUMBER.match(text, document.end) or _NUMBER_BEHIND.match(text, document.end)
    number = number or _NUMBER_BEFORE.search(text, max(0, document.start - _LONGEST_NUMBER), document.start)
    return standard_number(number[1] or number[number.lastindex or 1]) if number else None
