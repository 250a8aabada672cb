"""A learned tagger that reads over the rules: a linear-chain conditional random field over characters.

The rules are precise where a name stands as they expect it, and miss what stands otherwise. The tagger sees what they
found as features among others, and says of every character whether it begins, continues or leaves a mention (Lafferty,
McCallum and Pereira 2001, "Conditional Random Fields"). ``scripts/train_tagger.py`` makes the weights from annotated
articles; here they are only applied. Weights are whole numbers, so that their sums are the same on every machine: the
result depends on the text, the vocabulary and the weights.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy

from kg.extract.page import Page
from kg.extract.spans import Span
from kg.extract.tagging.features import BITS, MARGIN, TAGS, TEMPLATES, Ids, combinations, layers_of, segments
from kg.model import LABELS, Label

WEIGHTS = Path(__file__).parent / "tagger.npz"
_NEVER = -(10**8)
#: Characters whose scores are added up at a time, so that they stay in the cache.
_BLOCK = 4096
#: A character for which every tag but O scores less than this is outside of mentions, whatever is beside it: a comma or
#: a particle, mostly. What stands between two of them is read by itself, which costs a third of whole sentences; of
#: 17,000 mentions this changed one in a thousand.
_OUTSIDE = -6
#: How much more than the weights say the rules are trusted in what they found of a label: most of the annotated
#: articles are of a kind in which names left half unsaid (省委, 政治部) are rarer than elsewhere.
_TRUST = numpy.array([{"ORGAN": 1, "POSITION": 1, "PROGRAM": 0.5}.get(tag[2:], 0) for tag in TAGS])

#: Tags that may follow any other, and those that begin a mention or stand inside it.
_FREE = [0, *range(1, len(TAGS), 2)]
_BEGIN, _WITHIN = slice(1, None, 2), slice(2, None, 2)
#: A sentence does not begin inside a mention.
_OPENING = numpy.array([_NEVER if tag.startswith("I-") else 0 for tag in TAGS], numpy.int32)

#: A page with the mentions that the rules found in it.
Ruled = tuple[Page, list[Span]]
Weights = numpy.ndarray[tuple[int, int], numpy.dtype[numpy.int16]]
Scores = numpy.ndarray[tuple[int, int], numpy.dtype[numpy.int32]]
Places = numpy.ndarray[tuple[int], numpy.dtype[numpy.int64]]
Tags = numpy.ndarray[tuple[int], numpy.dtype[numpy.int8]]


@dataclass(frozen=True, slots=True, eq=False)
class Tagger:
    """The weights: ``slots`` leads from a hashed combination to its row in the tables of its template; row 0 is zero.

    ``views`` are each a template, an offset at which characters look at it, and a table: a row holds what the combination
    seen there says for each tag more than for O, which has no column. ``scale`` is the number that stands for one.
    """

    slots: numpy.ndarray[tuple[int], numpy.dtype[numpy.uint16]]
    views: list[tuple[int, int, Weights]]
    transitions: Scores
    scale: int

    def tag(self, read: Sequence[Ruled]) -> list[list[tuple[int, int, Label]]]:
        """The mentions of each of several pages, in order: start, end and label.

        Pages tagged together cost less than one by one, and each gets the same mentions.

        Parameters
        ----------
        read : sequence of (Page, list of Span)
            Each page with the mentions that the rules found in it.
        """
        begins, at = [], 0
        for page, _ in read:
            begins.append(at)
            at += len(page.text) + MARGIN
        layers = layers_of(read)
        scores = self._scores(combinations(layers))
        ruled = layers["rule"][MARGIN:-MARGIN]
        trust = (_TRUST * self.scale).astype(numpy.int32)[ruled]
        places = numpy.flatnonzero(trust)
        scores[ruled[places], places] += trust[places]
        tags = self._decode(scores, read, begins).tobytes()
        return [_ranges(tags[at : at + len(page.text)]) for at, (page, _) in zip(begins, read, strict=True)]

    def _scores(self, ids: Ids) -> Scores:
        """The weights of all that each character sees, summed up: one row a tag."""
        size = ids.shape[1] - 2 * MARGIN
        scores: Scores = numpy.zeros((len(TAGS), size), numpy.int32)
        space = numpy.empty((2, _BLOCK, len(TAGS) - 1), numpy.int16)
        for start in range(0, size, _BLOCK):
            rows = self.slots.take(ids[:, start : start + _BLOCK + 2 * MARGIN], mode="clip").astype(numpy.intp)
            sums, added = space[:, : min(_BLOCK, size - start)]
            sums[:] = 0
            for row, offset, table in self.views:  # "clip" spares numpy a copy of what it takes; no row lies outside
                at = MARGIN + offset
                table.take(rows[row, at : at + len(sums)], axis=0, out=added, mode="clip")
                sums += added
            scores[1:, start : start + _BLOCK] = sums.T
        return scores

    def _decode(self, scores: Scores, read: Sequence[Ruled], begins: list[int]) -> Tags:
        """The best tag of each place (Viterbi), all pieces of sentences at once.

        A piece begins behind a character that is surely outside or where a sentence begins, and ends likewise; what is
        outside counts with the transitions from it and to it.
        """
        size = scores.shape[1]
        fresh = numpy.zeros(size + 1, bool)  # where sentences begin or pages end
        inner = numpy.zeros(size + 2, bool)
        for at, (page, _) in zip(begins, read, strict=True):
            fresh[[at, *(at + end for _, end in segments(page.text))]] = True
            inner[at + 1 : at + 1 + len(page.text)] = True
        inner[1:-1] &= scores[1:].max(axis=0) >= _OUTSIDE * self.scale
        starts = numpy.flatnonzero(inner[1:] & (fresh | ~inner[:-1]))
        stops = numpy.flatnonzero(inner[:-1] & (fresh | ~inner[1:]))
        order = numpy.argsort(starts - stops, kind="stable")
        return self._paths(scores, starts[order], stops[order], fresh)

    def _paths(self, scores: Scores, starts: Places, stops: Places, fresh: numpy.ndarray) -> Tags:
        """The best tag of each place; ``starts`` and ``stops`` are of pieces, the longest first."""
        tags: Tags = numpy.zeros(scores.shape[1], numpy.int8)
        lengths, moves = stops - starts, self.transitions
        counts = (len(lengths) - numpy.cumsum(numpy.bincount(lengths))).tolist()  # that are longer than each step
        entering = moves[:, _FREE][:, :, None]
        starting, staying = moves[_BEGIN, _WITHIN].diagonal()[:, None], moves[_WITHIN, _WITHIN].diagonal()[:, None]
        total = numpy.empty((len(TAGS), len(starts)), numpy.int32)
        best: list[Scores] = []
        for step, (active, longer) in enumerate(itertools.pairwise(counts)):
            reached: Scores = scores.take(starts[:active] + step, axis=1)
            if step:
                before = best[-1][:, :active]
                free = (before[:, None] + entering).max(axis=0)
                reached[0] += free[0]
                reached[_BEGIN] += free[1:]
                reached[_WITHIN] += numpy.maximum(before[_BEGIN] + starting, before[_WITHIN] + staying)
            else:
                reached += numpy.where(fresh[starts], _OPENING[:, None], moves[0][:, None])
            best.append(reached)
            total[:, longer:active] = reached[:, longer:]
        total += numpy.where(fresh[stops], 0, moves[:, :1])
        plain = moves[0, 0] * (lengths + 1 - fresh[starts] - fresh[stops])
        found = numpy.flatnonzero(total.max(axis=0) > plain)
        current = total[:, found].argmax(axis=0)
        starts, lengths = starts[found], lengths[found]
        counts = (len(lengths) - numpy.cumsum(numpy.bincount(lengths))).tolist()
        for step in range(len(counts) - 2, -1, -1):
            active, going = counts[step : step + 2]  # going have more behind this step
            known = best[step].take(found[:going], axis=1) + moves.take(current[:going], axis=1)
            current[:going] = known.argmax(axis=0)
            tags[starts[:active] + step] = current[:active]
        return tags


_MENTION = re.compile("|".join(f"[\\x{tag:02x}]\\x{tag + 1:02x}*" for tag in range(1, len(TAGS), 2)).encode())


def _ranges(tags: bytes) -> list[tuple[int, int, Label]]:
    return [(start, end, LABELS[tags[start] // 2]) for start, end in map(re.Match.span, _MENTION.finditer(tags))]


def allowed(before: str, after: str) -> bool:
    """Whether one tag may follow another: a mention is continued only by its own label."""
    return not after.startswith("I-") or before[2:] == after[2:]


@lru_cache(maxsize=1)
def load_tagger() -> Tagger:
    """The tagger with the shipped weights."""
    with numpy.load(WEIGHTS) as stored:
        ids, weights = stored["ids"], stored["weights"]
        transitions, scale = stored["transitions"], int(stored["scale"])
    slots = numpy.zeros(len(TEMPLATES) << BITS, numpy.uint16)
    views = []
    for row, (_, offsets) in enumerate(TEMPLATES):
        known = ids[ids >> BITS == row]
        slots[known] = numpy.arange(1, len(known) + 1)
        for offset in offsets:
            table = numpy.zeros((len(known) + 1, weights.shape[1]), numpy.int16)
            table[1:], weights = weights[: len(known)], weights[len(known) :]
            views.append((row, offset, table))
    moves = transitions.astype(numpy.int32)
    for i, before in enumerate(TAGS):
        for j, after in enumerate(TAGS):
            if not allowed(before, after):
                moves[i, j] = _NEVER
    return Tagger(slots, views, moves, scale)
