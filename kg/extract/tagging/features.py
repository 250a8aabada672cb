"""What the tagger sees of a page: layers of small numbers, one a character, and hashed combinations of them.

A layer gives each character one number: the character itself, the label that the rules gave it, the kind of name,
title or head it is part of, the part of speech that a dictionary segmentation gives it. A template combines numbers of
neighbouring characters into one; each combination is looked at from several characters, and what is seen from one is a
feature of it. Combinations are hashed (Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning"),
so that there is no table of their names.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence

import numpy

from kg.extract.dictionary import tag_words
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import LABELS

#: Combinations that each template tells apart: ``2 ** BITS``.
BITS = 20
TAGS = ("O", *(f"{part}-{label}" for label in LABELS for part in "BI"))
#: Label -> the tag that begins a mention of it; the next one continues it.
BEGIN = {label: TAGS.index(f"B-{label}") for label in LABELS}
#: Places before the first page, between two pages and behind the last, so that a template may look over the edge.
MARGIN = 3
_MULTIPLIER, _HALF, _SHIFT = numpy.uint32(0x9E3779B1), numpy.uint32(15), numpy.uint32(32 - BITS)
_INSIDE = [bytes([number]) for number in range(256)]
_SEGMENT = re.compile(r"[^。！？!?；;\n]*[。！？!?；;\n]|[^。！？!?；;\n]+")

Layer = numpy.ndarray[tuple[int], numpy.dtype[numpy.uint32]]
Ids = numpy.ndarray[tuple[int, int], numpy.dtype[numpy.int32]]

#: Each template: the layers and offsets that it combines, and the offsets at which characters look at it.
TEMPLATES: tuple[tuple[tuple[tuple[str, int], ...], range], ...] = (
    ((("char", 0),), range(-3, 4)),
    ((("char", 0), ("char", 1)), range(-2, 2)),
    ((("char", -1), ("char", 0), ("char", 1)), range(1)),
    ((("word", 0),), range(-2, 3)),
    ((("word", 0), ("word", 1)), range(-1, 1)),
    ((("rule", 0),), range(-1, 2)),
    ((("rule", -1), ("rule", 0), ("rule", 1)), range(1)),
    ((("rule", 0), ("char", 0)), range(1)),
    ((("rule", 0), ("word", 0)), range(1)),
    ((("name", 0),), range(-1, 2)),
    ((("name", 0), ("word", 0)), range(1)),
    ((("title", 0),), range(-1, 2)),
    ((("head", 0),), range(2)),
    ((("candidate", 0),), range(1)),
    ((("surname", 0), ("title", -1)), range(1)),
    ((("transliteration", -1), ("transliteration", 0), ("transliteration", 1)), range(1)),
    ((("credit", 0),), range(1)),
)


def feature_ids(read: Sequence[tuple[Page, list[Span]]]) -> Ids:
    """The hashed combinations at every place of some pages: one row a template, one column a place.

    ``MARGIN`` places stand before the first character of the first page, between two pages and behind the last one.

    Parameters
    ----------
    read : sequence of (Page, list of Span)
        Each page, with its candidates, and the mentions that the rules found in it.
    """
    return combinations(layers_of(read))


def combinations(layers: dict[str, Layer]) -> Ids:
    """The same of the layers of those pages."""
    size = len(layers["char"])
    ids = numpy.zeros((len(TEMPLATES), size), numpy.int32)
    inner = slice(1, size - 1)
    for row, (parts, _) in enumerate(TEMPLATES):
        mixed: Layer = numpy.zeros(size - 2, numpy.uint32)
        for name, offset in parts:
            mixed ^= layers[name][1 + offset : size - 1 + offset]
            mixed *= _MULTIPLIER
            mixed ^= mixed >> _HALF
        mixed *= _MULTIPLIER
        mixed >>= _SHIFT
        ids[row, inner] = mixed
        ids[row] += row << BITS
    return ids


def segments(text: str) -> list[tuple[int, int]]:
    """The ranges of a text that are tagged independently: sentences with their end marks."""
    return [match.span() for match in _SEGMENT.finditer(text)]


def layers_of(read: Sequence[tuple[Page, list[Span]]]) -> dict[str, Layer]:
    """The layers of some pages, with ``MARGIN`` places around and between them; ``rule`` holds the tags that the rules give."""
    edge = "\0" * MARGIN
    pages: list[tuple[int, Page, list[Span]]] = []
    at = MARGIN
    for page, spans in read:
        pages.append((at, page, spans))
        at += len(page.text) + MARGIN
    lexicon = read[0][0].lexicon
    text = edge.join(("", *(page.text for page, _ in read), ""))
    codes: Layer = numpy.frombuffer(text.encode("utf-32-le", errors="surrogatepass"), numpy.uint32)
    flags = lexicon.character_flags[numpy.minimum(codes, len(lexicon.character_flags) - 1)].astype(numpy.uint32)
    labels = lexicon.head_label
    marks: dict[str, Iterator[tuple[int, int, int]]] = {
        "rule": ((at + s.start, at + s.end, BEGIN[s.label]) for at, _, spans in pages for s in spans),
        "name": ((at + a, at + b, 2 * BEGIN[x.label] + 2 * x.weak) for at, page, _ in pages for a, b, x in page.names),
        "title": ((at + a, at + b, 1) for at, page, _ in pages for a, b in page.titles),
        "head": ((at + a, at + b, BEGIN[labels[head]]) for at, page, _ in pages for a, b, head in page.heads),
        "candidate": (
            (at + s.start, at + s.end, BEGIN[s.label])
            for at, page, _ in pages
            for s in (*page.organ_candidates, *page.region_candidates)
        ),
        "credit": ((at + a, at + min(b, len(page.text)), 1) for at, page, _ in pages for a, b in page.credits),
    }
    return {
        "char": _classes(codes),
        "word": _words([page.text for page, _ in read], len(text)),
        "surname": flags & numpy.uint32(1),
        "transliteration": flags & numpy.uint32(2),
        **{name: _marked(len(text), ranges, 64 if name == "head" else 0) for name, ranges in marks.items()},
    }


def _classes(codes: Layer) -> Layer:
    """The characters, digits as one and letters as one."""
    lower = codes | 32
    codes = numpy.where((codes >= ord("0")) & (codes <= ord("9")), numpy.uint32(ord("0")), codes)
    return numpy.where((lower >= ord("a")) & (lower <= ord("z")), numpy.uint32(ord("a")), codes)


def _marked(size: int, ranges: Iterable[tuple[int, int, int]], last: int) -> Layer:
    """A layer in which each range has its number, one more behind its first character, ``last`` more at its last."""
    marks = bytearray(size)
    for start, end, number in ranges:
        marks[start] = number
        if end - start > 1:
            marks[start + 1 : end] = _INSIDE[number + 1] * (end - start - 1)
        if last:
            marks[end - 1] = number + last
    return numpy.frombuffer(marks, numpy.uint8).astype(numpy.uint32)


class _Kinds(dict[str, int]):
    """An even number for each part of speech, the same in every process."""

    def __missing__(self, tag: str) -> int:
        self[tag] = number = 2 * zlib.crc32(tag.encode()) & 0xFFFFFFFF
        return number


_KINDS = _Kinds()


def _words(texts: Iterable[str], size: int) -> Layer:
    """Part of speech of the word that a character stands in, and whether it begins it."""
    sizes, kinds = [MARGIN], [0]
    for text in texts:
        words, tags = zip(*tag_words(text), strict=True) if text else ((), ())
        if sum(map(len, words)) != len(text):
            words, tags = (text,), ("",)
        sizes += map(len, words)
        kinds += map(_KINDS.__getitem__, tags)
        sizes.append(MARGIN)
        kinds.append(0)
    lengths = numpy.array(sizes)
    layer: Layer = numpy.repeat(numpy.array(kinds, numpy.uint32) | 1, lengths)
    layer[numpy.cumsum(lengths) - lengths] &= ~numpy.uint32(1)
    return layer
