"""Branches: of the other parties where a text leaves out the party (|某省委|副主委P), and of companies behind these."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from kg.extract.page import Page
from kg.extract.spans import BODIES, Span

_PARTY = re.compile("民革|民盟|民建|民进|农工(?:民主)?党|致公党|九三学社|台盟")
#: A committee that such a party has in a place, and who leads one, as nobody leads a committee of the Communist Party.
_BRANCH = re.compile("[一-龥]{0,8}[省市县区州]委(?:员?会)?")
_LEADS = "主委"


def name_branches(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the branches of the party that the text names last as organisations, and the departments of bodies."""
    text = page.text
    found = spans
    for body, title in pairwise(spans) if _LEADS in text else ():
        if body.label not in BODIES or body.end != title.start or not text.endswith(_LEADS, title.start, title.end):
            continue
        if _PARTY.match(text, body.start) or not _BRANCH.fullmatch(text, body.start, body.end):
            continue
        before = _PARTY.findall(text, 0, body.start)
        if before:
            branch = Span(body.start, body.end, "ORG", before[-1] + text[body.start : body.end], confidence=0.85)
            found = [branch if span is body else span for span in found]
    bodies = tuple(span.term.name for span in found if span.label == "ORG" and span.term)
    if not bodies:
        return found
    return [
        replace(span, label="ORG") if span.label == "ORGAN" and _is_within(span, bodies) else span for span in found
    ]


def _is_within(span: Span, bodies: tuple[str, ...]) -> bool:
    """Whether what looks like an organ is a department of an organisation: 九三学社中央副秘书长兼|参政议政部|部长."""
    part = span.term is None and not span.parts
    return part and span.name.startswith(bodies) and span.name not in bodies


#: Companies, and what the names of their branches end with.
_COMPANIES, _THEIR_BRANCHES = ("公司", "集团", "银行"), ("公司", "分行", "支行")


def join_branches(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with companies and the branches named right behind them as one: 某某运输集团公司|宣威公司."""
    text, joined = page.text, list[Span]()
    if not any(branch in text for branch in _THEIR_BRANCHES):
        return spans
    for span in spans:
        before = joined[-1] if joined else span
        if (
            before.label == span.label == "ORG"
            and before.end == span.start
            and text.endswith(_COMPANIES, before.start, before.end)
            and text.endswith(_THEIR_BRANCHES, span.start, span.end)
        ):
            joined[-1] = replace(before, end=span.end, name="", term=None)
        else:
            joined.append(span)
    return joined
