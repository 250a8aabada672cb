"""Reprints (转载): near-duplicate texts, found by MinHash.

A text is cut into shingles of five characters; their hashes fall into 64 bins, and the smallest of each bin makes the
sketch (one permutation hashing: Li, Owen and Zhang, NIPS 2012; an empty bin borrows from the next: Shrivastava and Li,
ICML 2014). Of each minimum 16 bits are kept (b-bit minwise hashing: Li and König, WWW 2010). The share of equal bins
of two sketches estimates the Jaccard similarity of the texts. Candidates share one of 16 bands of four bins
(locality-sensitive hashing: Indyk and Motwani, STOC 1998).
"""

from __future__ import annotations

import datetime
from array import array
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kg.disjoint import Union
from kg.model import Article

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Two texts at least this alike (estimated Jaccard similarity of shingles) are reprints of one.
SIMILARITY = 0.7
#: Longest time between two reprints, in days.
DAYS = 31
#: Bytes of a sketch: 64 bins of 16 bits.
SKETCH_BYTES = 128
#: Bands of a sketch; reprints share one of them at least.
BANDS = 16

_SHINGLE = 5
_BINS = 64
_NEIGHBOURS = (1, 2, 3, 5, 8, 13, 1 << 62)
_BLOCK = 1 << 16


def sketch(text: str) -> bytes:
    """Sketch of a text: 128 bytes, alike for texts alike, the same on every machine.

    Only Chinese characters, letters and digits count, so spacing and punctuation make no difference.

    Examples
    --------
    >>> sketch("会议强调，要抓好落实。") == sketch("会议强调 要抓好落实")
    True
    """
    import numpy as np

    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    points = points[(points >= 0x30) & ((points < 0x3000) | (points > 0x303F)) & (points < 0xFF00)].astype(np.uint64)
    count = max(1, len(points) - _SHINGLE + 1)
    hashes = np.zeros(count, dtype=np.uint64)
    for offset in range(min(_SHINGLE, len(points))):
        hashes = hashes * np.uint64(0x100000001B3) + points[offset : offset + count]
    hashes ^= hashes >> np.uint64(29)  # mixing as in splitmix64 (Steele, Lea and Flood, OOPSLA 2014)
    hashes *= np.uint64(0xBF58476D1CE4E5B9)
    hashes ^= hashes >> np.uint64(32)
    hashes *= np.uint64(0x94D049BB133111EB)
    hashes.sort()
    starts = np.arange(_BINS, dtype=np.uint64) << np.uint64(58)
    minima = hashes[np.searchsorted(hashes, starts) % count]
    return minima.astype("<u2").tobytes()


def group_reprints(articles: Iterable[Article]) -> dict[str, str]:
    """Group articles that print the same text within a month.

    Returns
    -------
    dict
        Article id -> id of its group, the smallest id in it. The order of the articles makes no difference.

    Examples
    --------
    >>> text = "12月3日，省政府召开常务会议，研究部署岁末年初安全生产、民生保障和经济运行工作，听取有关情况汇报。"
    >>> group_reprints([Article("b", text), Article("a", "本报讯 " + text), Article("c", "另一件事情，与前者无关。")])
    {'a': 'a', 'b': 'a', 'c': 'c'}
    """
    index = ReprintIndex()
    for article in articles:
        index.add(article.id, sketch(article.text), date=article.date)
    return index.groups()


class ReprintIndex:
    """Collects sketches and groups them: 132 bytes and the id for each article, time in proportion to their number.

    Parameters
    ----------
    similarity : float
        Least share of equal bins of two reprints.
    days : int
        Longest time between two reprints. Reports of yearly events repeat word for word and are no reprints.
        Articles without a date are compared with all.
    """

    def __init__(self, *, similarity: float = SIMILARITY, days: int = DAYS) -> None:
        self.similarity = similarity
        self.days = days
        self._ids: list[str] = []
        self._sketches = bytearray()
        self._days = array("i")

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, id: str, sketched: bytes, *, date: datetime.date | None = None) -> None:
        """Add the sketch of one article."""
        if len(sketched) != SKETCH_BYTES:
            raise ValueError(f"a sketch has {SKETCH_BYTES} bytes, this one has {len(sketched)}")
        self._ids.append(id)
        self._sketches += sketched
        self._days.append(date.toordinal() if date else 0)

    def groups(self) -> dict[str, str]:
        """Article id -> smallest id of its group, sorted by id."""
        ids, sketches, days = self._ordered()
        union = Union(len(ids))
        for band in range(BANDS):
            for left, right in self._pairs(sketches, days, band):
                union.join(left, right)
        return {id: ids[union.find(position)] for position, id in enumerate(ids)}

    def pairs(self, band: int) -> Iterator[tuple[str, str]]:
        """Pairs of ids of reprints that share one of the ``BANDS`` bands; what they join together are the groups.

        Articles with different :func:`band_keys` do not meet here, so that the pairs of the parts of a collection are
        those of the whole as long as no key is in two parts.
        """
        ids, sketches, days = self._ordered()
        for left, right in self._pairs(sketches, days, band):
            yield ids[left], ids[right]

    def _ordered(self) -> tuple[list[str], NDArray[np.uint16], NDArray[np.int32]]:
        """Ids, sketches and days in order of id."""
        import numpy as np

        order = sorted(range(len(self._ids)), key=self._ids.__getitem__)
        sketches = np.frombuffer(bytes(self._sketches), dtype="<u2").reshape(-1, _BINS)[order]
        return [self._ids[position] for position in order], sketches, np.array(self._days, dtype=np.int32)[order]

    def _pairs(self, sketches: NDArray[np.uint16], days: NDArray[np.int32], band: int) -> Iterator[list[int]]:
        for pairs in _candidates(sketches, days, band):
            yield from pairs[self._alike(sketches, days, pairs)].tolist()

    def _alike(
        self, sketches: NDArray[np.uint16], days: NDArray[np.int32], pairs: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        left, right = pairs[:, 0], pairs[:, 1]
        near = (abs(days[left] - days[right]) <= self.days) | (days[left] == 0) | (days[right] == 0)
        alike: NDArray[np.bool_] = near & ((sketches[left] == sketches[right]).mean(axis=1) >= self.similarity)
        return alike


def _candidates(sketches: NDArray[np.uint16], days: NDArray[np.int32], band: int) -> Iterator[NDArray[np.int64]]:
    """Pairs of rows that share a band, in blocks.

    Each row is paired with the one before it by date, with the one a few places before, and with the first of its
    bucket: a bucket of thousands costs no quadratic time, and the bands make up for what one of them leaves out.
    """
    import numpy as np

    keys = np.ascontiguousarray(sketches).view("<u8")
    rows = np.lexsort((np.arange(len(keys)), days, keys[:, band]))
    values = keys[rows, band]
    start = np.flatnonzero(np.concatenate((np.ones(min(1, len(rows)), bool), values[1:] != values[:-1])))
    first = np.repeat(start, np.diff(np.append(start, len(rows))))
    here = np.arange(len(rows))
    for back in _NEIGHBOURS:
        there = np.maximum(here - back, first)
        pairs = np.stack((rows[there], rows[here]), axis=1)[there < here]
        for block in range(0, len(pairs), _BLOCK):
            yield pairs[block : block + _BLOCK]


def band_keys(sketched: bytes) -> list[int]:
    """What two sketches that share a band have in common: one number for each of the ``BANDS`` bands.

    Examples
    --------
    >>> len(band_keys(sketch("会议强调，要抓好落实。"))) == BANDS
    True
    """
    width = SKETCH_BYTES // BANDS
    return [int.from_bytes(sketched[at : at + width], "little", signed=True) for at in range(0, SKETCH_BYTES, width)]
