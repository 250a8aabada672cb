"""Concepts of policy that are named at large, without the words before them: 下步|脱贫攻坚, 国家|一带一路战略."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.page import Page
from kg.extract.programmes.apart import cut
from kg.extract.spans import Span

#: The concept whose last word is the head of programmes, and the war for it.
_CONCEPT = ("脱贫攻坚", "脱贫攻坚战")
#: A concept of the nation, which goes by its name alone.
_OF_THE_NATION = "国家"


def bare_concept(page: Page, span: Span) -> list[Span]:
    """A concept without what was taken with it, behind the organ or place that was taken; nothing where all is the name."""
    text, start, end = page.text, span.start, span.end
    if text.startswith(_OF_THE_NATION, start):
        concept = cut(page, span, start + len(_OF_THE_NATION), end)
        return [concept] if concept.term else []
    if not text.endswith(_CONCEPT, start, end):
        return []
    known, bare = page.lexicon.surfaces, text.rindex("脱贫", start, end)
    left = next((at for at in range(start, bare) if text[at:end] in known), bare)  # 精准脱贫攻坚战
    if left == start or "“" in text[max(start - 1, 0) : end]:
        return []
    named = (*page.organ_candidates, *page.region_candidates)
    before = [other for other in named if start <= other.start and other.end <= left]
    before = [other for other in before if other.label in ("ORGAN", "REGION")]
    last = max(before, key=lambda other: (other.end, -other.start), default=None)
    return [*([replace(last)] if last else []), cut(page, span, left, end)]
