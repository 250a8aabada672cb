"""What changes when articles come, change or go: the articles, what their references mean, and the graph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.link.clusters import Resolved
from kg.link.kept import Meaning, Shelf
from kg.link.rows import Rows
from kg.model import Entity, Relation


class Change(NamedTuple):
    """An article as it was linked, if it was, and as it is now, if it is still there."""

    before: Rows | None
    after: Rows | None


@dataclass(slots=True)
class Patch:
    """What changes in a graph: nodes by id, edges by source, target and id; None where there is none any more."""

    nodes: dict[str, Entity | None] = field(default_factory=dict)
    edges: dict[tuple[str, str, str], Relation | None] = field(default_factory=dict)

    def take_out(self, relations: Iterable[Relation]) -> None:
        """Edges that are no more, unless they are put in."""
        for edge in relations:
            self.edges.setdefault((edge.source, edge.target, edge.id), None)

    def put_in(self, relations: Iterable[Relation]) -> None:
        """Edges that are there."""
        for edge in relations:
            self.edges[edge.source, edge.target, edge.id] = edge


class Meanings:
    """What the references of articles mean, as it was kept and as it is now."""

    def __init__(self, shelf: Shelf[Meaning]) -> None:
        self._shelf = shelf
        self._before: dict[str, dict[str, str]] = {}
        self._now: dict[str, dict[str, str]] = {}

    def before(self, article: str) -> dict[str, str]:
        if article not in self._before:
            self._before[article] = dict(self._shelf[article,])
        return self._before[article]

    def now(self, article: str) -> dict[str, str]:
        return self._now[article] if article in self._now else self.before(article)

    def forget(self, article: str) -> None:
        """All references of an article are to be set anew."""
        self.before(article)
        self._now[article] = {}

    def mean(self, means: Resolved) -> None:
        for (reference, article), node in means.items():
            if self.now(article).get(reference) != node:
                self._now.setdefault(article, dict(self.before(article)))[reference] = node

    def changed(self) -> set[str]:
        """The articles of which a reference means something else."""
        return {article for article, now in self._now.items() if now != self._before[article]}

    def keep(self) -> None:
        for article in self.changed():
            self._shelf[article,] = sorted(self._now[article].items())
