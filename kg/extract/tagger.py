"""A learned tagger that reads over the rules: a linear-chain conditional random field over characters.

The rules are precise where a name stands as they expect it, and miss what stands otherwise. The tagger sees what they
found as features among others, and says of every character whether it begins, continues or leaves a mention (Lafferty,
McCallum and Pereira 2001, "Conditional Random Fields"). ``scripts/train_tagger.py`` makes the weights from annotated
articles; here they are only applied. The result depends on the text, the vocabulary and the weights.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy

from kg.extract.features import TAGS, Ids, feature_ids, segments
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import Label

WEIGHTS = Path(__file__).parent / "tagger.npz"
_NEVER = -1e6
#: A character whose best label is further than this below "no mention" is none, whatever stands around it.
_CERTAIN = 9.0

Scores = numpy.ndarray[tuple[int, int], numpy.dtype[numpy.float32]]


@dataclass(frozen=True, slots=True, eq=False)
class Tagger:
    """The weights: ``slots`` leads from a hashed feature to its row in ``weights``; row 0 is zero."""

    slots: numpy.ndarray[tuple[int], numpy.dtype[numpy.int32]]
    weights: Scores
    transitions: Scores

    def tag(self, page: Page, spans: list[Span]) -> list[tuple[int, int, Label]]:
        """The mentions of a page, in order: start, end and label.

        Parameters
        ----------
        page : Page
            The page, with its candidates.
        spans : list of Span
            The mentions that the rules found.
        """
        if not page.text:
            return []
        scores = self._scores(feature_ids(page, spans))
        return _ranges(self._decode(page.text, scores))

    def _scores(self, ids: Ids) -> Scores:
        rows = self.slots[ids]
        scores: Scores = numpy.zeros((ids.shape[1], len(TAGS)), numpy.float32)
        for row in rows:
            scores += self.weights[row]
        return scores

    def _decode(self, text: str, scores: Scores) -> list[int]:
        """The best sequence of tags (Viterbi), of all stretches without certain characters at once."""
        tags = [0] * len(text)
        stretches = _stretches(text, scores)
        if not stretches:
            return tags
        starts = numpy.array([start for start, _ in stretches])
        lengths = numpy.array([end - start for start, end in stretches])
        longest = int(lengths[0])
        counts = [int((lengths > step).sum()) for step in range(longest)]
        best = scores[starts] + self.transitions[0]
        back = numpy.zeros((longest, len(stretches), len(TAGS)), numpy.int8)
        for step in range(1, longest):
            active = counts[step]
            paths = best[:active, :, None] + self.transitions
            back[step, :active] = choice = paths.argmax(axis=1)
            reached = numpy.take_along_axis(paths, choice[:, None, :], axis=1)[:, 0]
            best[:active] = reached + scores[starts[:active] + step]
        current = best.argmax(axis=1)
        for step in range(longest - 1, -1, -1):
            active = counts[step]
            for index in numpy.flatnonzero(current[:active]):
                tags[int(starts[index]) + step] = int(current[index])
            if step:
                current[:active] = back[step, numpy.arange(active), current[:active]]
        return tags


def _stretches(text: str, scores: Scores) -> list[tuple[int, int]]:
    """The ranges in which a mention may stand, the longest first."""
    open = (scores[:, 1:].max(axis=1) + _CERTAIN > scores[:, 0]).tobytes()
    found = []
    for start, end in segments(text):
        at = open.find(b"\x01", start, end)
        while at >= 0:
            stop = open.find(b"\x00", at, end)
            stop = end if stop < 0 else stop
            found.append((at, stop))
            at = open.find(b"\x01", stop, end)
    return sorted(found, key=lambda stretch: (stretch[0] - stretch[1], stretch[0]))


def _ranges(tags: list[int]) -> list[tuple[int, int, Label]]:
    found: list[tuple[int, int, Label]] = []
    start = -1
    for position, tag in enumerate([*tags, 0]):
        if start >= 0 and (tag == 0 or tag % 2):
            label: Label = TAGS[tags[start]][2:]  # type: ignore[assignment]
            found.append((start, position, label))
            start = -1
        if tag % 2:
            start = position
    return found


def allowed(before: str, after: str) -> bool:
    """Whether one tag may follow another: a mention is continued only by its own label."""
    return not after.startswith("I-") or before[2:] == after[2:]


@lru_cache(maxsize=1)
def load_tagger() -> Tagger:
    """The tagger with the shipped weights."""
    from kg.extract.features import BITS

    with numpy.load(WEIGHTS) as stored:
        ids, weights, transitions = stored["ids"], stored["weights"], stored["transitions"]
    slots = numpy.zeros(2**BITS, numpy.int32)
    slots[ids] = numpy.arange(1, len(ids) + 1)
    table = numpy.zeros((len(ids) + 1, len(TAGS)), numpy.float32)
    table[1:] = weights
    moves = transitions.astype(numpy.float32)
    for i, before in enumerate(TAGS):
        for j, after in enumerate(TAGS):
            if not allowed(before, after):
                moves[i, j] = _NEVER
    return Tagger(slots, table, moves)
