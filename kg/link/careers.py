"""Careers: the posts seen under one name that certainly are one person's, and how well two of them fit together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.link.days import ordinal
from kg.link.profiles import CHINA, LEVELS, Profile
from kg.link.rows import Sighting
from kg.wording import leaves_out

#: Two careers belong to one person from this score on.
THRESHOLD = 1.5
#: Nobody moves between levels this far apart within two years.
_LEVEL_GAP = 2
_DAYS = 730
#: A name whose bearers work in more provinces than this is a frequent one, however long.
_FREQUENT = 2
#: The longest name that says little by itself.
SHORT_NAME = 2
#: A bearer in so many articles, and in so many times as many as another, is by far the best known one.
_WELL_KNOWN = 50
_SHARE = 20
#: So many people named beside both make company.
COMPANY = 3
#: Titles that many bear at a time: an organ whose name is like another one tells nobody from others by them.
_COMMON_TITLES = ("教授", "研究员", "院士", "委员", "代表", "成员", "议员", "常委")
#: The shortest name of an organ that a longer one can contain.
_SHORTEST = 2

Points = list[tuple[float, str]]
Seat = tuple[int, str]


class Career:
    """What is known of one person: organs, places, and when each was seen.

    ``organs`` counts the articles that name each organ, ``telling`` are those that few belong to, ``offices`` the
    titles with the names of their organs, ``seats`` and ``levels`` hold first and last day of current posts, ``high``
    says that one of the posts is of ministerial rank or above.
    """

    def __init__(self) -> None:
        self.organs: Counter[str] = Counter()
        self.telling: set[str] = set()
        self.offices: set[tuple[str, str]] = set()
        self.lineage: set[str] = set()
        self.regions: set[str] = set()
        self.provinces: set[str] = set()
        self.countries: set[str] = set()
        self.seats: dict[Seat, tuple[int, int]] = {}
        self.levels: dict[int, tuple[int, int]] = {}
        self.leads = False
        self.high = False

    def add(
        self,
        profile: Profile,
        office: tuple[str, str],
        date: str,
        *,
        current: bool,
        high: bool,
        shared: bool,
        again: bool,
    ) -> None:
        """Take in a post of one article, its ``office`` title and name of the organ; ``again`` if a reprint counted.

        A ``shared`` post is one of so many in its organ that the organ tells nothing of who holds it.
        """
        self.organs[profile.id] += not again
        if shared:
            return
        self.telling.add(profile.id)
        self.offices.add(office)
        self.lineage |= profile.lineage
        self.leads |= profile.leads
        self.high |= high
        self.regions.update(filter(None, (profile.region,)))
        self.provinces.update(filter(None, (profile.province,)))
        self.countries.update(filter(None, (profile.country,)))
        day = ordinal(date)
        if current and day and profile.level:
            self.levels[profile.level] = _cover(self.levels.get(profile.level), day, day)
            seat = profile.level, profile.province
            self.seats[seat] = _cover(self.seats.get(seat), day, day)

    def merge(self, other: Career) -> None:
        """Take in another career of the same person."""
        self.organs.update(other.organs)
        self.telling |= other.telling
        self.offices |= other.offices
        self.lineage |= other.lineage
        self.regions |= other.regions
        self.provinces |= other.provinces
        self.countries |= other.countries
        self.leads |= other.leads
        self.high |= other.high
        for seat, (first, last) in other.seats.items():
            self.seats[seat] = _cover(self.seats.get(seat), first, last)
        for level, (first, last) in other.levels.items():
            self.levels[level] = _cover(self.levels.get(level), first, last)

    def copy(self) -> Career:
        """The same career, to be merged into on its own."""
        twin = Career()
        twin.merge(self)
        return twin

    @property
    def first_day(self) -> int:
        """First day of a current post, 0 where none is known."""
        return min((first for first, _ in self.seats.values()), default=0)


@dataclass(slots=True)
class Person:
    """One bearer of a name: the articles, their groups of reprints, the people beside, and the career if known.

    ``marks`` are what a reviewer's verdicts tell the bearer from others by.
    """

    sightings: list[Sighting]
    groups: set[str]
    company: set[str] = field(default_factory=set)
    career: Career = field(default_factory=Career)
    marks: frozenset[str] = frozenset()

    @property
    def anchor(self) -> str:
        """What names the bearer in decisions: the smallest id of an organ that few belong to, else an article."""
        return min(self.career.telling) if self.career.telling else f"article/{min(self.sightings).article}"

    def merge(self, other: Person) -> None:
        """Take in what is known of the same person."""
        self.sightings += other.sightings
        self.groups |= other.groups
        self.company |= other.company
        self.career.merge(other.career)
        self.marks |= other.marks


def is_rare(name: str, people: Iterable[Person]) -> bool:
    """Whether a name has more than two characters and its bearers outside the leadership do not work all over."""
    places = {place for person in people if not person.career.leads for place in person.career.provinces}
    return len(name) > SHORT_NAME and len(places) <= _FREQUENT


def bonus(one: Person, other: Person, *, rare: bool) -> Points:
    """What speaks for two bearers of a name being one person."""
    points: Points = []
    left, right = one.career, other.career
    if not left.lineage.isdisjoint(right.lineage):
        points.append((2.0, "organs of one lineage"))
    elif alike := _alike(left, right):
        points.append((alike, "one title, and organs of like names"))
    if not left.regions.isdisjoint(right.regions):
        points.append((1.5, "same region"))
    elif not left.provinces.isdisjoint(right.provinces):
        points.append((0.5, "same province"))
    central = LEVELS["central"]
    if left.leads and right.leads:
        points.append((1.0, "both in central or provincial leadership"))
        if left.high and right.high:
            points.append((1.0, "both of high rank"))
        elif (left.high or right.high) and central in left.levels and central in right.levels:
            points.append((1.0, "both in central bodies, one of high rank"))
    elif rare and (left.high or right.high):
        points.append((0.5, "rare name of somebody of high rank"))
    company = len(one.company & other.company) >= COMPANY
    if company:
        points.append((1.0, "same company"))
    points.append((1.0, "rare name") if rare else (-0.5, "frequent name"))
    few, many = sorted((len(one.groups), len(other.groups)))
    if many >= _WELL_KNOWN and few * _SHARE <= many and (company or (left.leads and right.leads)):
        points.append((1.5, "by far the best known bearer"))
    return points


def _alike(one: Career, other: Career) -> float:
    """How much it counts that one title is borne in organs whose names are like each other: 旧金山 and 旧金山市."""
    if one.countries and other.countries and one.countries.isdisjoint(other.countries):
        return 0.0
    found = 0.0
    for title, organ in one.offices:
        if title.endswith(_COMMON_TITLES):
            continue
        for same, name in other.offices:
            if same == title:
                short, long = sorted((organ, name), key=len)
                if len(short) < _SHORTEST:
                    continue
                if long.startswith(short) or long.endswith(short):
                    return 2.0
                found = max(found, float(leaves_out(short, long)))
    return found


def penalty(one: Career, other: Career) -> Points:
    """What speaks against one person."""
    points: Points = []
    if one.countries and other.countries and one.countries.isdisjoint(other.countries):
        foreign = CHINA not in one.countries | other.countries
        points.append((-4.0, "different foreign countries") if foreign else (-2.0, "different countries"))
    far = any(
        abs(level - rank) >= _LEVEL_GAP and _gap(span, stay) < _DAYS
        for level, span in one.levels.items()
        for rank, stay in other.levels.items()
    )
    if far:
        points.append((-2.0, "levels far apart within two years"))
    clash = max((_clash(one, seat, other, place) for seat in one.seats for place in other.seats), default=0.0)
    if clash:
        points.append((-clash, "posts in different places at one time" if clash > 1.5 else "other posts at one time"))
    return points


def _clash(one: Career, seat: Seat, other: Career, place: Seat) -> float:
    """How much it counts that two seats were held at the same time."""
    (first, last), (begin, end) = one.seats[seat], other.seats[place]
    if first >= end or begin >= last:
        return 0.0
    if not one.lineage.isdisjoint(other.lineage):
        return 0.0
    central = LEVELS["central"]
    if seat == place:
        return 0.0 if seat[0] == central else 1.5
    if central in (seat[0], place[0]) and one.leads and other.leads:
        return 0.5
    return 2.0


def total(points: Iterable[tuple[float, str]]) -> float:
    """The score that points add up to."""
    return round(sum(value for value, _ in points), 2)


def explain(points: Iterable[tuple[float, str]]) -> str:
    """Points in words."""
    return ", ".join(f"{reason} {value:+g}" for value, reason in points) or "nothing in common"


def _cover(span: tuple[int, int] | None, first: int, last: int) -> tuple[int, int]:
    return (min(span[0], first), max(span[1], last)) if span else (first, last)


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Days between two spans, 0 where they touch."""
    return max(0, max(one[0], other[0]) - min(one[1], other[1]))
