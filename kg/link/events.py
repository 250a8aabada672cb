"""Events: the same meeting in several articles is one (name and date, and the organ where the name is generic)."""

from __future__ import annotations

import datetime
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from kg.ids import node_id
from kg.link.clusters import Occurrence, Resolved, by_weight, leading, occurrence, partition, qualifier
from kg.link.days import days_between, ordinal
from kg.link.rows import Sighting
from kg.model import Entity

UNDATED = "undated"
#: How many days before or after a meeting an article may speak of it without saying when it is.
_NEAR = 7
#: A numbered meeting may last, and be reported under several dates, with this many days between two of them.
_LASTING = 31
#: A name with a number (第七次, 首届, 二十届三中全会, 2021年) means one meeting, not one of a series.
_NUMBERED = re.compile(
    r"[0-9〇零一二三四五六七八九十百首]+(?:次|届|轮|期|场|周?年|大$|中全会)|第[0-9一二三四五六七八九十百]+"
)
#: What goes on for days, each of which may be given as its date, with this many between two of them at most.
_OF_DAYS = re.compile(r"(?:峰会|论坛|大会|会展|展会|博览会|交易会|展览会|洽谈会|运动会|世界杯|两会|[节周展赛])$")
_SOME_DAYS = 3
#: Between two reports of those who were at a numbered meeting lie at most this many days while it is under way.
_PAUSE = 7
#: Parties that a host gives every year, and meetings with the press, of which two in a week are two.
_EVERY_YEAR = re.compile(r"(?:招待会|团拜会|茶话会|庙会)$")
_PRESS = re.compile(r"(?:发布会|吹风会|记者会|见面会)$")
#: What every place holds under one name.
_OF_A_PLACE = re.compile("全?(?:[省市县区州旗]|自治[区州县])")
_YEAR = 365


def resolve_events(
    name: str,
    sightings: Sequence[Sighting],
    *,
    groups: Mapping[str, str],
    province: Callable[[str], str],
    known: Callable[[str], str],
    generic: bool,
) -> tuple[Resolved, list[Entity]]:
    """The events that one name means in all articles.

    Parameters
    ----------
    name : str
        The name, as the vocabulary has it if it does.
    sightings : sequence of Sighting
        All sightings of that name, in any order.
    groups : mapping
        Article -> its group of reprints.
    province : callable
        Organ id -> id of the province it is in, or ``""``.
    known : callable
        Name -> the one by which the vocabulary knows the event, or ``""``.
    generic : bool
        Whether the name says no more than what sort of meeting it is.
    """
    found = sorted(sightings)
    items = [occurrence(sighting, groups, province) for sighting in found]
    days = _Days(name, found, items, generic=generic)
    buckets: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, key in enumerate(days.keys()):
        buckets[key].append(index)
    resolved: Resolved = {}
    entities: dict[str, Entity] = {}
    for (day, seen), members in sorted(buckets.items()):
        own = [items[index] for index in members]
        for rank, part in enumerate(by_weight(partition(own, generic=generic), own)):
            label, suffix = _label(name, part, own, plain=not rank, generic=generic)
            standing = known(label)  # 国务院 + 常务会议
            label = standing or label
            id = node_id("event", day or UNDATED, "~".join(filter(None, (label, suffix, seen))))
            series = standing if generic else name if days.recurs else ""
            entities[id] = Entity(id, "event", label, (), {"date": day or None, "series": series or None})
            for position in part:
                sighting = found[members[position]]
                resolved[sighting.reference, sighting.article] = id
    return resolved, [entities[id] for id in sorted(entities)]


def _label(
    name: str, part: Sequence[int], items: Sequence[Occurrence], *, plain: bool, generic: bool
) -> tuple[str, str]:
    """Label of an event, and what its id says besides to tell it from others of that name and day."""
    host = leading(organ for index in part for organ in items[index].organs).partition("/")[2]
    if generic:
        return (host + name, "") if host else (name, min(items[index].group for index in part))
    return name, "" if plain else qualifier(part, items)


class _Days:
    """On which day the event was that each sighting of a name means."""

    def __init__(self, name: str, found: Sequence[Sighting], items: Sequence[Occurrence], *, generic: bool) -> None:
        self.found = found
        self.items = items
        self.generic = generic
        self.numbered = not generic and bool(_NUMBERED.search(name))
        self.press = _PRESS.search(name) is not None
        self.yearly = _EVERY_YEAR.search(name) is not None
        self.once = not (self.press or self.yearly or _OF_DAYS.search(name) or _OF_A_PLACE.match(name))
        self.members: dict[str, list[int]] = defaultdict(list)
        said = [sighting.variant for sighting in found]
        gap = _LASTING if self.numbered else _SOME_DAYS if not generic and _OF_DAYS.search(name) else 0
        means = self._lasting(said, gap) if gap else {}
        self.own = [means.get(day, day) for day in said]
        for index, day in enumerate(self.own):
            if day:
                self.members[day].append(index)
        self.recurs = len(self.members) > 1

    def _lasting(self, said: Sequence[str], gap: int) -> dict[str, str]:
        """Day -> the first day of the meeting that it is given for; between two days of one lie at most ``gap``.

        What tells the first day are reports of who held a meeting or was at it, on the day they give or else on their
        own: a day may also be given for what is only beside it, as a countdown to it or words about it. A numbered
        meeting that was held has no other day.
        """
        told = Counter(day or sighting.date for day, sighting in zip(said, self.found, strict=True) if sighting.held)
        given = Counter(filter(None, said))
        runs = _runs(sorted(given), gap)
        firsts = [self._first(run, told, given) for run in runs]
        held = [first for first, run in zip(firsts, runs, strict=True) if any(map(told.__contains__, run))]
        means: dict[str, str] = {}
        for first, run in zip(firsts, runs, strict=True):
            if self.numbered and held and first not in held:
                first = min(held, key=lambda day: (days_between(day, run[0]), day))
            means.update((day, first) for day in run)
        return means

    def _first(self, run: Sequence[str], told: Mapping[str, int], given: Mapping[str, int]) -> str:
        """The first day of a meeting, of the days given for it: of those around the one with most reports."""
        under_way = {day: count for day, count in told.items() if run[0] <= day <= run[-1]}
        # A single report may be a slip.
        counts = under_way if sum(under_way.values()) > 1 else {day: given[day] for day in run}
        first = min(counts, key=lambda day: (-counts[day], day))
        for days, pause in ((under_way, _PAUSE if self.numbered else _SOME_DAYS), (run, _SOME_DAYS)):
            for day in sorted((day for day in days if day < first), reverse=True):
                if days_between(day, first) > pause:
                    break
                first = day
        return next(day for day in run if day >= first)

    def keys(self) -> list[tuple[str, str]]:
        """For each sighting the day, or without one the first day of a run of reports that speak of the event."""
        keys = [(day or self._nearby(index) or self._recalled(index), "") for index, day in enumerate(self.own)]
        if not (self.generic or self.recurs or self.yearly):
            return keys
        first = last = ""
        order = sorted(range(len(keys)), key=lambda index: (self.found[index].date, index))
        for index in order:
            sighting = self.found[index]
            if keys[index][0] or not sighting.held:
                continue
            if not sighting.date:
                keys[index] = "", sighting.article
                continue
            first = first if last and days_between(last, sighting.date) <= _NEAR else sighting.date
            last = sighting.date
            keys[index] = "", first
        return keys

    def _nearby(self, index: int) -> str:
        """The day of the nearest meeting that an undated sighting can mean, or ``""``."""
        date = self.found[index].date
        days = self.members if self.numbered else filter(self.members.__contains__, _around(date))
        nearest = sorted(days, key=lambda day: (days_between(date, day), day))
        return next((day for day in nearest if self._compatible(index, self.members[day])), "")

    def _recalled(self, index: int) -> str:
        """The day of the one such meeting of the year before an article that names it, but not who held it.

        What goes on for days returns every year: unless the article tells who was there, it may mean the next.
        """
        sighting = self.found[index]
        if self.generic or self.items[index].organs or not (sighting.held or self.once):
            return ""
        past = [day for day in self.members if day <= sighting.date and days_between(day, sighting.date) <= _YEAR]
        last = max(past, default="")
        return last if all(days_between(day, last) <= _LASTING for day in past) else ""

    def _compatible(self, index: int, members: Sequence[int]) -> bool:
        item = self.items[index]
        for other in (self.items[member] for member in members):
            if item.group == other.group:
                return True
            if self.press:
                continue
            if not item.organs.isdisjoint(other.organs):
                return True
            if not self.generic and not (item.organs and other.organs):
                return True
        return False


def _runs(days: Iterable[str], gap: int) -> list[list[str]]:
    """Days in order, apart where more than ``gap`` days lie between two of them."""
    runs: list[list[str]] = []
    for day in days:
        if not runs or days_between(runs[-1][-1], day) > gap:
            runs.append([])
        runs[-1].append(day)
    return runs


@lru_cache(maxsize=4096)
def _around(date: str) -> tuple[str, ...]:
    """The days so near to an ISO date that an article of it may speak of them; none where it is no date."""
    middle = ordinal(date)
    days = range(max(1, middle - _NEAR), middle + _NEAR + 1) if middle else ()
    return tuple(datetime.date.fromordinal(day).isoformat() for day in days)
