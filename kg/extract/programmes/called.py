"""What a text calls a programme that it names in full once: “春风行动” after 2019年“春风行动”, (以下简称“某某行动”)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.spans import Span, overlapping, places_of

#: A coinage with the year before its quotes or the head behind them.
_FULL = re.compile(r"(?:(?:19|20)\d\d年度?)?“(?!十[一-龥]五”)(?P<coinage>[^“”]{2,14})”[一-龥]{0,6}")
#: What is given a short name, behind it: 某某专项行动|（以下简称“清源行动”）.
_CALLED = re.compile(r"”?（(?:以下)?[简下]称：?“(?P<name>[^“”（）]{2,20})”）")
#: What is left of a name that ends with its years: 国企改革|三年行动; and where that may begin.
_OF_YEARS = re.compile("(?<=[一-龥”]{2})(?P<name>[三五]年行动(?:计划)?)$")
_BEGINS = re.compile("(?<![一-龥])|(?<=[将把对以是为和与在施进实开动])")
_PLAN = ("计划", "方案")


def add_short_names(text: str, spans: list[Span]) -> list[Span]:
    """The spans with the short names that the text gives to programmes, wherever it uses them."""
    named = _short_names(text, spans) | _of_years(text, spans)
    found: list[Span] = []
    for name, whole in named.items():
        for at in places_of(name, text):
            end = at + len(name)
            part = len(name) < whole.end - whole.start and text.endswith(name, whole.start, whole.end)
            if part and (not _BEGINS.match(text, at) or text.startswith(_PLAN, end)):
                continue  # 三年行动, but not 养老服务|三年行动|, 三年行动|计划
            inside = overlapping(spans, at, end)
            if all(span.label == "PROGRAM" and at <= span.start and span.end <= end for span in inside):
                spans = [span for span in spans if span not in inside]
                found.append(replace(whole, start=at, end=end, term=None, name=""))
    return sorted((*spans, *found), key=lambda span: span.start) if found else spans


def _short_names(text: str, spans: Sequence[Span]) -> dict[str, Span]:
    """The short names that a text gives to programmes, and the first mention of each in full."""
    if "称“" not in text:
        return {}
    called = ((_CALLED.match(text, span.end), span) for span in spans if span.label == "PROGRAM")
    return {match["name"]: span for match, span in called if match}


def _of_years(text: str, spans: Sequence[Span]) -> dict[str, Span]:
    """What a text goes on to call the only programme whose name ends so: 国企改革三年行动, |三年行动|."""
    if "年行动" not in text:
        return {}
    found: dict[str, dict[str, Span]] = {}
    for span in spans:
        if span.label == "PROGRAM" and (match := _OF_YEARS.search(text, span.start, span.end)):
            found.setdefault(match["name"], {}).setdefault(text[span.start : span.end], span)
    return {name: next(iter(whole.values())) for name, whole in found.items() if len(whole) == 1}


def name_programmes(text: str, spans: Sequence[Span]) -> None:
    """Call programmes by the full names that the text has for their short ones, in place."""
    _name_coinages(spans)
    if not (named := _short_names(text, spans) | _of_years(text, spans)):
        return
    for span in spans:
        whole = named.get(text[span.start : span.end]) if span.label == "PROGRAM" else None
        span.name = whole.name if whole and span.term is None else span.name


def _name_coinages(spans: Sequence[Span]) -> None:
    """Call coinages by the only longer name that the text has for them, in place."""
    full: dict[str, set[str]] = {}
    for span in spans:
        if span.label == "PROGRAM" and "”" in span.name and (match := _FULL.fullmatch(span.name)):
            full.setdefault(match["coinage"], set()).add(span.name)
    if not full:
        return
    for span in spans:
        names = full.get(span.name, set()) if span.label == "PROGRAM" else set()
        # “一带一路”合作规划 is another programme than 一带一路
        if len(names) == 1 and (span.term is None or next(iter(names)).endswith("”")):
            span.name = next(iter(names))
