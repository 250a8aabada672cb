"""What the tagger sees of a page: layers of small numbers, one a character, and hashed combinations of them.

A layer gives each character one number: the character itself, the label that the rules gave it, the kind of name,
title or head it is part of, the part of speech that a dictionary segmentation gives it. A template combines numbers of
nearby characters into one feature; features are hashed (Weinberger et al. 2009, "Feature Hashing for Large Scale
Multitask Learning"), so that there is no table of feature names.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

import numpy
import rjieba

from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import LABELS

#: Size of the feature space: ``2 ** BITS``.
BITS = 21
TAGS = ("O", *(f"{part}-{label}" for label in LABELS for part in "BI"))
_BEGIN = {label: TAGS.index(f"B-{label}") for label in LABELS}
#: Characters added on both sides, so that a template may look over the edge.
_MARGIN = 3
_MULTIPLIER = 0x9E3779B97F4A7C15
_ENDS = frozenset("。！？!?；;\n")

Layer = numpy.ndarray[tuple[int], numpy.dtype[numpy.uint64]]
Ids = numpy.ndarray[tuple[int, int], numpy.dtype[numpy.uint32]]

#: Each feature: the layers and offsets that it combines.
TEMPLATES: tuple[tuple[tuple[str, int], ...], ...] = (
    *((("char", offset),) for offset in range(-3, 4)),
    *((("char", offset), ("char", offset + 1)) for offset in range(-2, 2)),
    (("char", -1), ("char", 0), ("char", 1)),
    *((("word", offset),) for offset in range(-2, 3)),
    (("word", -1), ("word", 0)),
    (("word", 0), ("word", 1)),
    *((("rule", offset),) for offset in range(-1, 2)),
    (("rule", -1), ("rule", 0), ("rule", 1)),
    (("rule", 0), ("char", 0)),
    (("rule", 0), ("word", 0)),
    *((("name", offset),) for offset in range(-1, 2)),
    (("name", 0), ("word", 0)),
    *((("title", offset),) for offset in range(-1, 2)),
    *((("head", offset),) for offset in range(2)),
    (("candidate", 0),),
    (("surname", 0), ("title", -1)),
    (("transliteration", -1), ("transliteration", 0), ("transliteration", 1)),
    (("credit", 0),),
)


def feature_ids(page: Page, spans: Iterable[Span]) -> Ids:
    """The hashed features of every character: one row a template, one column a character.

    Parameters
    ----------
    page : Page
        The page, with its candidates.
    spans : iterable of Span
        The mentions that the rules found.
    """
    size = len(page.text)
    layers = _layers(page, spans, size)
    multiplier, shift = numpy.uint64(_MULTIPLIER), numpy.uint64(64 - BITS)
    ids = numpy.empty((len(TEMPLATES), size), numpy.uint32)
    for row, template in enumerate(TEMPLATES):
        mixed = numpy.full(size, row + 1, numpy.uint64) * multiplier
        for name, offset in template:
            mixed += layers[name][_MARGIN + offset : _MARGIN + offset + size]
            mixed *= multiplier
            mixed ^= mixed >> numpy.uint64(31)
        mixed *= multiplier
        ids[row] = mixed >> shift
    return ids


def segments(text: str) -> list[tuple[int, int]]:
    """The ranges of a text that are tagged independently: sentences with their end marks."""
    ranges, start = [], 0
    for position, character in enumerate(text):
        if character in _ENDS:
            ranges.append((start, position + 1))
            start = position + 1
    if start < len(text):
        ranges.append((start, len(text)))
    return ranges


def _layers(page: Page, spans: Iterable[Span], size: int) -> dict[str, Layer]:
    text, lexicon = page.text, page.lexicon
    codes = numpy.frombuffer(text.encode("utf-32-le", errors="surrogatepass"), numpy.uint32)
    flags = lexicon.character_flags[numpy.minimum(codes, len(lexicon.character_flags) - 1)]
    candidates = [*page.organ_candidates, *page.region_candidates]
    return {
        "char": _padded(_classes(codes)),
        "word": _words(text, size),
        "rule": _marked(size, ((s.start, s.end, _BEGIN[s.label]) for s in spans)),
        "name": _marked(size, ((a, b, 2 * _BEGIN[x.label] + 2 * x.weak) for a, b, x in page.names)),
        "title": _marked(size, ((a, b, 1) for a, b in page.titles)),
        "head": _marked(size, ((a, b, _BEGIN[lexicon.head_label[head]]) for a, b, head in page.heads), last=64),
        "candidate": _marked(size, ((s.start, s.end, _BEGIN[s.label]) for s in candidates)),
        "surname": _padded(flags & 1),
        "transliteration": _padded(flags & 2),
        "credit": _marked(size, ((a, min(b, size), 1) for a, b in page.credits)),
    }


def _padded(values: numpy.ndarray) -> Layer:  # type: ignore[type-arg]
    layer = numpy.zeros(len(values) + 2 * _MARGIN, numpy.uint64)
    layer[_MARGIN:-_MARGIN] = values
    return layer


def _classes(codes: numpy.ndarray) -> numpy.ndarray:  # type: ignore[type-arg]
    """The characters, digits as one and letters as one."""
    lower = codes | 32
    codes = numpy.where((codes >= ord("0")) & (codes <= ord("9")), ord("0"), codes)
    return numpy.where((lower >= ord("a")) & (lower <= ord("z")), ord("a"), codes)


def _marked(size: int, ranges: Iterable[tuple[int, int, int]], last: int = 0) -> Layer:
    """A layer in which each range has its number, one more behind its first character, ``last`` more at its last."""
    layer = numpy.zeros(size + 2 * _MARGIN, numpy.uint64)
    for start, end, number in ranges:
        layer[_MARGIN + start] = number
        layer[_MARGIN + start + 1 : _MARGIN + end] = number + 1
        if last:
            layer[_MARGIN + end - 1] = number + last
    return layer


def _words(text: str, size: int) -> Layer:
    """Part of speech of the word that a character stands in, and whether it begins it."""
    words = rjieba.tag(text)
    lengths = numpy.fromiter((len(word) for word, _ in words), numpy.int64, len(words))
    layer = numpy.zeros(size + 2 * _MARGIN, numpy.uint64)
    if lengths.sum() != size:
        return layer
    kinds = numpy.fromiter((2 * zlib.crc32(tag.encode()) for _, tag in words), numpy.uint64, len(words))
    inside = numpy.repeat(kinds, lengths) + numpy.uint64(1)
    inside[numpy.cumsum(lengths) - lengths] -= numpy.uint64(1)
    layer[_MARGIN:-_MARGIN] = inside
    return layer
