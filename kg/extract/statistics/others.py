"""What was measured before, of another that a list names alone: 化解钢铁过剩产能919万吨、|煤炭|2497万吨."""

from __future__ import annotations

import re
from collections.abc import Collection

from kg.extract.dictionary import cut_words
from kg.extract.statistics.nouns import is_verb

#: A verb has so many characters, and so has so short a name.
_TWO = 2
_MUCH_OF = re.compile("(?:产能|产量|面积|[量额值])$")


def of_another(name: str, last: str) -> str:
    """What was done to so much of another thing: 化解|煤炭|过剩产能; empty where ``last`` was no such deed."""
    deed = last[:_TWO] if len(name) == _TWO and is_verb(last[:_TWO]) else ""
    first, *more = cut_words(last[_TWO:]) if deed and len(last) > 2 * _TWO else [""]
    rest = "".join(more)
    return deed + name + rest if len(rest) >= _TWO == len(first) and _MUCH_OF.search(rest) else ""


#: 揽收|和|投递|快递包裹: two deeds done to one thing.
_BOTH = re.compile("(?P<one>[一-龥]{2})[和与、](?P<other>[一-龥]{2})(?P<what>[一-龥A-Za-z]{2,})$")


def did_again(name: str, whole: str) -> str:
    """A deed that is told again without what it was done to: 新办企业9万户，其中5月|新办|2万户."""
    if len(name) != _TWO or not is_verb(name):
        return ""
    both = _BOTH.search(whole)
    if both and name in (both["one"], both["other"]):
        return name + both["what"]
    return whole if whole.startswith(name) and len(whole) > 2 * _TWO and name not in whole[_TWO:] else ""


def did_too(name: str, last: str, deeds: Collection[str]) -> str:
    """What another did that the one named before did: 铁路发送旅客3亿人次；|公路|24亿人次."""
    short = len(name) == _TWO and name[-1] != "境" and name not in last and not is_verb(name)
    return name + last[_TWO:] if short and last[_TWO : 2 * _TWO] in deeds else ""
