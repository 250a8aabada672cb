"""What a reviewer said about the bearers of one name, and sets that never hold what is to stay apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence

from kg.disjoint import Union
from kg.errors import UsageError
from kg.link.decisions import Decision
from kg.link.rows import Sighting

_NONE: frozenset[str] = frozenset()


class Verdicts:
    """The verdicts on one name: anchors that are one person, and anchors that are not.

    What holds of an anchor holds of all that are the same as it.

    Raises
    ------
    UsageError
        If the verdicts contradict each other.
    """

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        said = self.said = sorted(decisions)
        wrong = contradicted(said)
        if wrong is not None:
            raise UsageError(f"{wrong.name}: verdicts say both same and different of {wrong.left} and {wrong.right}")
        self._leaders, joined = _leaders(said)
        self._joined = frozenset(joined)
        self._apart: dict[str, set[str]] = defaultdict(set)
        for decision in said:
            if not decision.same:
                left, right = self._leaders[decision.left], self._leaders[decision.right]
                self._apart[left].add(right)
                self._apart[right].add(left)

    def __bool__(self) -> bool:
        return bool(self._leaders)

    def joined(self, anchors: Iterable[str]) -> Iterator[str]:
        """What stands for the person of each anchor that is the same as another."""
        return (self._leaders[anchor] for anchor in anchors if anchor in self._joined)

    def marks(self, anchors: Iterable[str]) -> frozenset[str]:
        """What tells the bearer of these anchors from others; the first anchor counts most."""
        found: set[str] = set()
        for anchor in anchors:
            mark = self._leaders.get(anchor)
            if mark in self._apart and not self.apart(found, (mark,)):
                found.add(mark)
        return frozenset(found) if found else _NONE

    def apart(self, one: Collection[str], other: Collection[str]) -> bool:
        """Whether bearers with these marks are two persons."""
        if not one or not other:
            return False
        return any(not self._apart.get(mark, _NONE).isdisjoint(other) for mark in one)


class GuardedUnion(Union):
    """Disjoint sets of numbers with marks, in which no set takes in what verdicts keep apart."""

    def __init__(self, marks: Sequence[frozenset[str]], verdicts: Verdicts) -> None:
        super().__init__(len(marks))
        self.marks = list(marks)
        self._verdicts = verdicts
        self._holders: dict[Hashable, list[int]] = defaultdict(list)

    def join(self, left: int, right: int) -> int:
        """Make one set of two unless they are to stay apart; the leader of the left one."""
        left, right = self.find(left), self.find(right)
        if left == right or self._verdicts.apart(self.marks[left], self.marks[right]):
            return left
        leader = super().join(left, right)
        self.marks[leader] = self.marks[left] | self.marks[right]
        return leader

    def join_key(self, item: int, key: Hashable) -> None:
        """Join a number with the first set of the same key from which it is not to stay apart."""
        if key is None:
            return
        if not any(self.join(holder, item) == self.find(item) for holder in self._holders[key]):
            self._holders[key].append(item)


def anchors(sighting: Sighting, telling: Iterable[str]) -> list[str]:
    """The anchors of a sighting, the article before its organs."""
    return [f"article/{sighting.article}", *sorted(telling)]


def contradicted(decisions: Iterable[Decision]) -> Decision | None:
    """The first decision of one name that calls different what others, together, call the same.

    Examples
    --------
    >>> one = Decision("李伟", "organ/甲", "organ/乙", True)
    >>> contradicted([one, Decision("李伟", "organ/乙", "organ/甲", False)])
    Decision(name='李伟', left='organ/乙', right='organ/甲', same=False, score=0.0, reason='')
    """
    said = list(decisions)
    leaders, _ = _leaders(said)
    different = (decision for decision in said if not decision.same)
    return next((decision for decision in different if leaders[decision.left] == leaders[decision.right]), None)


def _leaders(decisions: Sequence[Decision]) -> tuple[dict[str, str], set[str]]:
    """Anchor -> the smallest of those that are the same; the anchors that are the same as another."""
    names = sorted({anchor for decision in decisions for anchor in (decision.left, decision.right)})
    numbers = {anchor: number for number, anchor in enumerate(names)}
    union, joined = Union(len(names)), set[str]()
    for decision in decisions:
        if decision.same:
            union.join(numbers[decision.left], numbers[decision.right])
            joined |= {decision.left, decision.right}
    return {anchor: names[union.find(number)] for anchor, number in numbers.items()}, joined
