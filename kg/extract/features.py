"""What the tagger sees of a page: layers of small numbers, one a character, and hashed combinations of them.

A layer gives each character one number: the character itself, the label that the rules gave it, the kind of name,
title or head it is part of, the part of speech that a dictionary segmentation gives it. A template combines numbers of
nearby characters into one feature; features are hashed (Weinberger et al. 2009, "Feature Hashing for Large Scale
Multitask Learning"), so that there is no table of feature names.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy

from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import LABELS

#: Size of the feature space: ``2 ** BITS``.
BITS = 21
TAGS = ("O", *(f"{part}-{label}" for label in LABELS for part in "BI"))
#: Label -> the tag that begins a mention of it; the next one continues it.
BEGIN = {label: TAGS.index(f"B-{label}") for label in LABELS}
#: Characters added on both sides, so that a template may look over the edge.
_MARGIN = 3
_MULTIPLIER = numpy.uint64(0x9E3779B97F4A7C15)
_HALF, _SHIFT = numpy.uint64(31), numpy.uint64(64 - BITS)
_INSIDE = [bytes([number]) for number in range(256)]
_SEGMENT = re.compile(r"[^。！？!?；;\n]*[。！？!?；;\n]|[^。！？!?；;\n]+")

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
#: The layers at the offsets at which templates look, each once, and the places among them of each template's parts.
_COLUMNS = tuple(dict.fromkeys(part for template in TEMPLATES for part in template))
_PARTS = [[_COLUMNS.index(part) for part in template] for template in TEMPLATES]
_SEEDS = numpy.arange(1, len(TEMPLATES) + 1, dtype=numpy.uint64) * _MULTIPLIER


def feature_ids(read: Sequence[tuple[Page, list[Span]]]) -> Ids:
    """The hashed features of every character of some pages: one row a template, one column a character.

    Parameters
    ----------
    read : sequence of (Page, list of Span)
        Each page, with its candidates, and the mentions that the rules found in it.
    """
    pages = [_layers(page, spans, len(page.text)) for page, spans in read]
    layers = {name: numpy.concatenate([page[name] for page in pages]) for name in pages[0]}
    text = numpy.concatenate([_inner(len(page.text)) for page, _ in read])
    places = numpy.flatnonzero(text)
    columns = numpy.empty((len(_COLUMNS), len(places)), numpy.uint64)
    for row, (name, offset) in enumerate(_COLUMNS):
        columns[row] = layers[name][places + offset]
    ids = numpy.empty((len(TEMPLATES), len(places)), numpy.uint32)
    for row, parts in enumerate(_PARTS):
        mixed = numpy.full(len(places), _SEEDS[row])
        for part in parts:
            mixed += columns[part]
            mixed *= _MULTIPLIER
            mixed ^= mixed >> _HALF
        mixed *= _MULTIPLIER
        ids[row] = mixed >> _SHIFT
    return ids


def _inner(size: int) -> numpy.ndarray[tuple[int], numpy.dtype[numpy.bool_]]:
    """Which places of a layer are characters of the text rather than its margin."""
    inner = numpy.ones(size + 2 * _MARGIN, bool)
    inner[:_MARGIN] = inner[size + _MARGIN :] = False
    return inner


def segments(text: str) -> list[tuple[int, int]]:
    """The ranges of a text that are tagged independently: sentences with their end marks."""
    return [match.span() for match in _SEGMENT.finditer(text)]


def _layers(page: Page, spans: Iterable[Span], size: int) -> dict[str, Layer]:
    text, lexicon = page.text, page.lexicon
    codes = numpy.frombuffer(text.encode("utf-32-le", errors="surrogatepass"), numpy.uint32)
    flags = lexicon.character_flags[numpy.minimum(codes, len(lexicon.character_flags) - 1)]
    candidates = [*page.organ_candidates, *page.region_candidates]
    return {
        "char": _padded(_classes(codes)),
        "word": _words(text, size),
        "rule": _marked(size, ((s.start, s.end, BEGIN[s.label]) for s in spans)),
        "name": _marked(size, ((a, b, 2 * BEGIN[x.label] + 2 * x.weak) for a, b, x in page.names)),
        "title": _marked(size, ((a, b, 1) for a, b in page.titles)),
        "head": _marked(size, ((a, b, BEGIN[lexicon.head_label[head]]) for a, b, head in page.heads), last=64),
        "candidate": _marked(size, ((s.start, s.end, BEGIN[s.label]) for s in candidates)),
        "surname": _padded(flags & 1),
        "transliteration": _padded(flags & 2),
        "credit": _marked(size, ((a, min(b, size), 1) for a, b in page.credits)),
    }


def _padded(values: numpy.ndarray) -> Layer:
    layer = numpy.zeros(len(values) + 2 * _MARGIN, numpy.uint64)
    layer[_MARGIN:-_MARGIN] = values
    return layer


def _classes(codes: numpy.ndarray) -> numpy.ndarray:
    """The characters, digits as one and letters as one."""
    lower = codes | 32
    codes = numpy.where((codes >= ord("0")) & (codes <= ord("9")), ord("0"), codes)
    return numpy.where((lower >= ord("a")) & (lower <= ord("z")), ord("a"), codes)


def _marked(size: int, ranges: Iterable[tuple[int, int, int]], last: int = 0) -> Layer:
    """A layer in which each range has its number, one more behind its first character, ``last`` more at its last."""
    marks = bytearray(size + 2 * _MARGIN)
    for start, end, number in ranges:
        marks[_MARGIN + start] = number
        if end - start > 1:
            marks[_MARGIN + start + 1 : _MARGIN + end] = _INSIDE[number + 1] * (end - start - 1)
        if last:
            marks[_MARGIN + end - 1] = number + last
    return numpy.frombuffer(marks, numpy.uint8).astype(numpy.uint64)


def _words(text: str, size: int) -> Layer:
    """Part of speech of the word that a character stands in, and whether it begins it."""
    import rjieba  # takes a while to load its dictionary

    words = rjieba.tag(text)
    lengths = numpy.array([len(word) for word, _ in words], numpy.int64)
    layer = numpy.zeros(size + 2 * _MARGIN, numpy.uint64)
    if lengths.sum() != size:
        return layer
    kinds = numpy.array([_kind(tag) for _, tag in words], numpy.uint64)
    inside = numpy.repeat(kinds, lengths) + numpy.uint64(1)
    inside[numpy.cumsum(lengths) - lengths] -= numpy.uint64(1)
    layer[_MARGIN:-_MARGIN] = inside
    return layer


@lru_cache(maxsize=256)
def _kind(tag: str) -> int:
    """An even number for a part of speech, the same in every process."""
    return 2 * zlib.crc32(tag.encode())
