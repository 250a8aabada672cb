"""Disjoint sets: what belongs together, told pair by pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable


class Union:
    """Disjoint sets of the numbers below ``size``; the smallest member leads (Tarjan, JACM 1975)."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))
        self._keys: dict[Hashable, int] = {}

    def find(self, item: int) -> int:
        """The leader of the set of a number."""
        parents = self._parents
        while parents[item] != item:
            parents[item] = parents[parents[item]]
            item = parents[item]
        return item

    def join(self, left: int, right: int) -> int:
        """Make one set of two; its leader."""
        left, right = self.find(left), self.find(right)
        self._parents[max(left, right)] = min(left, right)
        return min(left, right)

    def join_key(self, item: int, key: Hashable) -> None:
        """Join a number with all that came with the same key; ``None`` is no key."""
        if key is not None:
            self.join(self._keys.setdefault(key, item), item)

    def sets(self) -> list[list[int]]:
        """The sets, each in order, by their leaders."""
        found: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self._parents)):
            found[self.find(item)].append(item)
        return [found[leader] for leader in sorted(found)]
