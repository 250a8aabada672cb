"""Foreign names without dots of which the tagger sees the beginning or the end: 康斯|坦丁内斯库, 切尔诺|梅尔金."""

from __future__ import annotations

import itertools
from dataclasses import replace

from kg.extract.dictionary import cut_words, is_word
from kg.extract.page import Page
from kg.extract.people.shapes import does
from kg.extract.people.speech import delivers
from kg.extract.spans import Span

#: How many syllables are missing at least, and how long a name is at most.
_FEWEST, _LONGEST = 2, 8
#: How long a Chinese name is at most.
_NATIVE = 3
#: Prepositions before a name, which spell none.
_BEFORE = frozenset("由受同与和对向将为是")


def spell_out(page: Page, spans: list[Span]) -> None:
    """Take in the syllables beside such names, up to a mark, a title or what the person does."""
    text, sounds = page.text, page.lexicon.transliteration
    for index, span in enumerate(spans):
        if span.label != "PERSON" or not sounds.issuperset(text[span.start : span.end]):
            continue
        floor = spans[index - 1].end if index else 0
        ceiling = spans[index + 1].start if index + 1 < len(spans) else len(text)
        start, end = span.start, span.end
        while start > floor and text[start - 1] in sounds:
            start -= 1
        while end < ceiling and text[end] in sounds:
            end += 1
        left, right = text[start : span.start], text[span.end : end]
        native = text[span.start] in page.lexicon.surnames and span.end - span.start <= _NATIVE
        native = native and span.end not in page.title_at  # 博士生|杜万里, but 普里|马科夫|外长
        if (
            native
            or not _is_missing(page, left)
            or not (start == floor or _is_edge(text[start - 1]) or text[start - 1] in _BEFORE)
        ):
            start = span.start
        missing = _is_missing(page, right) or (len(right) >= _FEWEST and _cuts_word(text, span.start, span.end, end))
        if not missing or not (end == ceiling or _is_edge(text[end]) or _goes_on(page, end)):
            end = span.end
        if span.end - span.start < end - start <= _LONGEST:
            spans[index] = replace(span, start=start, end=end, name="")


def _is_missing(page: Page, syllables: str) -> bool:
    """Whether syllables beside a name may be a part of it: they hold no word, and name no country or body."""
    if len(syllables) < _FEWEST or syllables in page.lexicon.surfaces:
        return False
    return not any(len(word) > 1 and is_word(word) for word in cut_words(syllables, guess=False))


def _cuts_word(text: str, start: int, at: int, end: int) -> bool:
    """Whether a place lies within a word of a run of syllables: 康斯|坦丁·内斯库."""
    ends = itertools.accumulate(map(len, cut_words(text[start:end], guess=False)), initial=start)
    return at not in ends


def _is_edge(character: str) -> bool:
    return not "一" <= character <= "龥"


def _goes_on(page: Page, at: int) -> bool:
    """Whether what stands at a place surely stands behind a name: a title, or what somebody does."""
    return at in page.title_at or does(page.lexicon, page.text, at) or delivers(page.text, at)
