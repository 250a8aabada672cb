"""People: the articles that give a name -> persons, one name at a time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from kg.graph import node_id
from kg.link.careers import THRESHOLD, Career, bonus, explain, penalty, total
from kg.link.clusters import Resolved, Union
from kg.link.decisions import Decision
from kg.link.loose import attach
from kg.link.profiles import Profiles
from kg.link.rows import Post, Sighting
from kg.model import Entity

#: Statuses that say the post was held on the day of the article.
_CURRENT = frozenset(("current", "appointed", "elected"))
#: Titles that thousands bear in one body at a time, so that the body tells nobody from another.
_SHARED_TITLES = ("代表", "委员")
#: Names made unrecognisable (谢某某) mean somebody else in every article.
_ANONYMOUS = "某"
#: Up to this many careers all pairs are compared; beyond, each with as many neighbours as this within what they share.
_PAIRS = 16
_NEIGHBOURS = 8


class Namesakes:
    """All sightings of one name; :meth:`resolve` tells the persons apart.

    Parameters
    ----------
    name : str
        The name.
    sightings : sequence of Sighting
        One for each article that names it, in any order.
    groups : mapping
        Article -> its group of reprints.
    events : mapping
        Reference and article -> id of the event it means.
    profiles : Profiles
        Of the organs.
    high_titles : collection of str
        Titles of ministerial rank and above.
    reviewed : sequence of Decision
        Verdicts about this name that bind.
    """

    def __init__(
        self,
        name: str,
        sightings: Sequence[Sighting],
        *,
        groups: Mapping[str, str],
        events: Resolved,
        profiles: Profiles,
        high_titles: Collection[str] = (),
        reviewed: Sequence[Decision] = (),
    ) -> None:
        self.name = name
        self.sightings = sorted(sightings)
        self.groups = [groups.get(sighting.article, sighting.article) for sighting in self.sightings]
        self.profiles = profiles
        self.high_titles = high_titles
        self.reviewed = reviewed
        self.events = events
        self.decisions: list[Decision] = []
        self.careers: dict[int, Career] = {}

    def resolve(self) -> tuple[Resolved, list[Entity]]:
        """Which person each article means, and the persons."""
        union = self._certain()
        self.careers = {part[0]: self._career(part) for part in union.sets()}
        loose = [leader for leader, career in self.careers.items() if not career.organs]
        careers = [leader for leader, career in self.careers.items() if career.organs]
        if _ANONYMOUS not in self.name:
            self._join_careers(union, careers)
            anchored = sorted({union.find(leader) for leader in careers})
            parts = [[self.sightings[i] for i in part] for part in union.sets() if part[0] in loose]
            homes = attach(self.name, parts, {leader: self.careers[leader] for leader in anchored}, self)
            for part, leader in zip((part for part in union.sets() if part[0] in loose), homes, strict=True):
                if leader is not None:
                    union.join(leader, part[0])
        return self._persons(union)
