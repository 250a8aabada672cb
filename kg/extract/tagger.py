"""A learned tagger that reads over the rules: a linear-chain conditional random field over characters.

The rules are precise where a name stands as they expect it, and miss what stands otherwise. The tagger sees what they
found as features among others, and says of every character whether it begins, continues or leaves a mention (Lafferty,
McCallum and Pereira 2001, "Conditional Random Fields"). ``scripts/train_tagger.py`` makes the weights from annotated
articles; here they are only applied. The result depends on the text, the vocabulary and the weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy

from kg.extract.features import BEGIN, BITS, TAGS, Ids, feature_ids, segments
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import LABELS, Label

WEIGHTS = Path(__file__).parent / "tagger.npz"
_NEVER = -1e6
#: Characters whose scores are added up at a time, so that they stay in the cache.
_BLOCK = 2048
#: How much more than the weights say the rules are trusted in what they found of a label: most of the annotated
#: articles are of a kind in which names left half unsaid (省委, 政治部) are rarer than elsewhere.
_TRUST = {"ORGAN": 1.0, "POSITION": 1.0, "PROGRAM": 0.5}

#: Tags that may follow any other, and those that the tags inside a mention may follow.
_FREE = numpy.array([0, *range(1, len(TAGS), 2)])
_WITHIN = numpy.arange(1, len(TAGS), 2), numpy.arange(2, len(TAGS), 2)
#: A sentence does not begin inside a mention.
_OPENING = numpy.array([_NEVER if tag.startswith("I-") else 0.0 for tag in TAGS], numpy.float32)

#: A page with the mentions that the rules found in it.
Ruled = tuple[Page, list[Span]]
Scores = numpy.ndarray[tuple[int, int], numpy.dtype[numpy.float32]]


@dataclass(frozen=True, slots=True, eq=False)
class Tagger:
    """The weights: ``slots`` leads from a hashed feature to its row in ``weights``; row 0 is zero.

    A row holds what a feature says for each tag more than for none, so that there is no column for that.
    """

    slots: numpy.ndarray[tuple[int], numpy.dtype[numpy.int32]]
    weights: Scores
    transitions: Scores

    def tag(self, read: Sequence[Ruled]) -> list[list[tuple[int, int, Label]]]:
        """The mentions of each of several pages, in order: start, end and label.

        Pages tagged together cost less than one by one, and each gets the same mentions.

        Parameters
        ----------
        read : sequence of (Page, list of Span)
            Each page with the mentions that the rules found in it.
        """
        scores = self._scores(feature_ids(read))
        ranges: list[tuple[int, int]] = []
        begins, at = [], 0
        for page, spans in read:
            for span in spans:
                if trust := _TRUST.get(span.label):
                    start, end, tag = at + span.start, at + span.end, BEGIN[span.label]
                    scores[start, tag] += trust
                    scores[start + 1 : end, tag + 1] += trust
            ranges += [(at + start, at + end) for start, end in segments(page.text)]
            begins.append(at)
            at += len(page.text)
        tags = self._decode(scores, sorted(ranges, key=lambda place: (place[0] - place[1], place[0])))
        return [_ranges(tags[at : at + len(page.text)]) for at, (page, _) in zip(begins, read, strict=True)]

    def _scores(self, ids: Ids) -> Scores:
        """The weights of all features of each character, summed up for each tag."""
        scores: Scores = numpy.zeros((ids.shape[1], len(TAGS)), numpy.float32)
        space = numpy.empty((_BLOCK, len(TAGS) - 1), numpy.float32)
        for start in range(0, ids.shape[1], _BLOCK):
            rows = self.slots.take(ids[:, start : start + _BLOCK], mode="clip")
            sums = self.weights.take(rows[0], axis=0, mode="clip")
            added = space[: len(sums)]
            for row in rows[1:]:  # "clip" spares numpy a copy of what it takes; no row lies outside
                self.weights.take(row, axis=0, out=added, mode="clip")
                sums += added
            scores[start : start + _BLOCK, 1:] = sums
        return scores

    def _decode(self, scores: Scores, ranges: list[tuple[int, int]]) -> list[int]:
        """The best sequence of tags (Viterbi) of all sentences at once; ``ranges`` hold the longest first."""
        tags = [0] * len(scores)
        if not ranges:
            return tags
        starts = numpy.array([start for start, _ in ranges])
        lengths = numpy.array([end - start for start, end in ranges])
        longest = int(lengths[0])
        counts = [*(lengths[:, None] > numpy.arange(longest)).sum(axis=0).tolist(), 0]
        own = numpy.ascontiguousarray(scores.T)
        begin, inside = slice(1, None, 2), slice(2, None, 2)
        entering = self.transitions[:, _FREE][:, :, None]
        starting, staying = (self.transitions[known, _WITHIN[1]][:, None] for known in _WITHIN)
        best = [own[:, starts] + _OPENING[:, None]]
        for step in range(1, longest):
            active = counts[step]
            before, reached = best[-1][:, :active], own[:, starts[:active] + step]
            reached[_FREE] += (before[:, None] + entering).max(axis=0)
            reached[inside] += numpy.maximum(before[begin] + starting, before[inside] + staying)
            best.append(reached)
        chosen = numpy.zeros((longest, len(ranges)), numpy.int64)
        current = numpy.zeros(len(ranges), numpy.int64)
        for step in range(longest - 1, -1, -1):
            ending, going = slice(counts[step + 1], counts[step]), slice(counts[step + 1])
            if going.stop:
                current[going] = (best[step][:, going] + self.transitions[:, current[going]]).argmax(axis=0)
            current[ending] = best[step][:, ending].argmax(axis=0)
            chosen[step, : counts[step]] = current[: counts[step]]
        for (start, end), column in zip(ranges, chosen.T.tolist(), strict=True):
            tags[start:end] = column[: end - start]
        return tags


def _ranges(tags: list[int]) -> list[tuple[int, int, Label]]:
    found: list[tuple[int, int, Label]] = []
    size = len(tags)
    begins = [position for position, tag in enumerate(tags) if tag % 2]
    for start in begins:
        end, inside = start + 1, tags[start] + 1
        while end < size and tags[end] == inside:
            end += 1
        found.append((start, end, LABELS[tags[start] // 2]))
    return found


def allowed(before: str, after: str) -> bool:
    """Whether one tag may follow another: a mention is continued only by its own label."""
    return not after.startswith("I-") or before[2:] == after[2:]


@lru_cache(maxsize=1)
def load_tagger() -> Tagger:
    """The tagger with the shipped weights."""
    with numpy.load(WEIGHTS) as stored:
        ids, weights, transitions = stored["ids"], stored["weights"], stored["transitions"]
    slots = numpy.zeros(2**BITS, numpy.int32)
    slots[ids] = numpy.arange(1, len(ids) + 1)
    table = numpy.zeros((len(ids) + 1, len(TAGS) - 1), numpy.float32)
    table[1:] = weights[:, 1:].astype(numpy.float32) - weights[:, :1]
    moves = transitions.astype(numpy.float32)
    for i, before in enumerate(TAGS):
        for j, after in enumerate(TAGS):
            if not allowed(before, after):
                moves[i, j] = _NEVER
    return Tagger(slots, table, moves)
