"""Linking of what changed: articles that came, changed or went, and what rests on them, from what was kept.

The same steps as when everything is linked, on the groups that a change can change (``kg.link.steps`` says which):
what comes of them is compared with what was kept, and the next step takes in what differs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from kg.link.called import Office, bearers, group_name, last_part, offices
from kg.link.changes import Change, Meanings, Patch
from kg.link.decisions import Decision
from kg.link.kept import Kept, Shelf
from kg.link.linker import groups_by_key
from kg.link.names import compile_names, person_key
from kg.link.people import Setting, resolve_people
from kg.link.profiles import Profiles
from kg.link.rows import Claim, IndicatorRow, NodeRow, Rows, Sighting
from kg.link.steps import (
    Ends,
    attended,
    celebrities,
    gather_entities,
    high_titles,
    is_own,
    reduce_edge,
    resolve_name,
    see,
    settle_claims,
    verdicts_by_name,
)
from kg.link.structure import structural_relation, structure, successions, surroundings
from kg.model import Entity
from kg.vocabulary import Vocabulary

_Told = TypeVar("_Told", str, Office)
_Key = TypeVar("_Key", str, tuple[str, str])
_Node = TypeVar("_Node", NodeRow, IndicatorRow)


class Relinker:
    """Links articles that changed, once, and keeps what comes of it.

    Parameters
    ----------
    vocabulary : Vocabulary
        The one with which everything was linked.
    kept : Kept
        What was kept then; it is changed.
    read : callable
        The rows of articles that stay as they are, by the ids in their rows.
    reviewed : iterable of Decision
        The same verdicts as then.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        kept: Kept,
        read: Callable[[Collection[str]], Iterator[Rows]],
        *,
        reviewed: Iterable[Decision] = (),
    ) -> None:
        self._kept = kept
        self._read = read
        self._reviewed = verdicts_by_name(reviewed)
        self._titles = high_titles(vocabulary)
        self._gazetteer = compile_names(vocabulary)
        self._profiles = Profiles(self._gazetteer)
        self._events, self._persons = Meanings(kept.events), Meanings(kept.persons)
        #: The articles that changed, and beside them those on which something is found that rests on them.
        self._touched: dict[str, Change] = {}
        self._concerned: dict[str, Change] = {}
        self._ids: set[str] = set()

    def link(self, changes: Iterable[Change], groups: Mapping[str, str], articles: int) -> Patch:
        """Link what changed.

        Parameters
        ----------
        changes : iterable of Change
            The articles that came, changed or went.
        groups : mapping
            Article id -> its group of reprints, of all articles.
        articles : int
            How many there are now.
        """
        was: Mapping[str, str] = self._kept.noted("groups")
        now = groups_by_key(groups)
        self._touched = {rows.article.id: change for change in changes for rows in change if rows is not None}
        moved = {article for article in was.keys() | now.keys() if was.get(article) != now.get(article)}
        self._touched |= self._stay(moved)
        self._concerned = dict(self._touched)
        for article in self._touched:
            self._events.forget(article)
            self._persons.forget(article)
        self._resolve_names(now)
        self._resolve_people(now, articles)
        patch = Patch()
        self._relate(patch, was, now)
        patch.nodes |= self._gather(self._count_named(patch))
        self._events.keep()
        self._persons.keep()
        self._kept.note("groups", now)
        self._kept.note("articles", articles)
        return patch

    def _stay(self, articles: Collection[str]) -> dict[str, Change]:
        """Articles that stay as they are and were not looked at so far."""
        others = sorted(set(articles) - self._touched.keys() - self._concerned.keys())
        return {rows.article.id: Change(rows, rows) for rows in self._read(others)}

    def _resolve_names(self, groups: Mapping[str, str]) -> None:
        """The events and documents of the names in articles that changed."""
        others = _sightings(self._touched, people=False), _sightings(self._touched, people=False, before=True)
        for (kind, name), fresh in _grouped(*others, _kind_and_name, _kind_and_name):
            rows = [one for one in self._kept.sightings[kind, name] if one.article not in self._touched] + fresh
            self._kept.sightings[kind, name] = rows
            means, entities = resolve_name(
                kind, name, rows, groups=groups, profiles=self._profiles, gazetteer=self._gazetteer
            )
            self._events.mean(means)
            self._replace(kind, name, entities)

    def _resolve_people(self, groups: Mapping[str, str], articles: int) -> None:
        """The people of the names in articles that changed, or whose events did, or that name somebody new to fame."""
        famous, risen = self._celebrities(articles)
        borne_before, borne = self._recount("offices", offices)
        was, called = bearers(borne_before), bearers(borne)
        moved = {name for name in was.keys() | called.keys() if was.get(name) != called.get(name)}
        again = {was.get(name, name) for name in risen | moved}
        again |= {person_key(name) for name, *_ in borne_before if last_part(name) in risen}
        beside = {seen.article for name in again for seen, _ in self._kept.people[name,]}
        self._concerned |= self._stay(self._events.changed() | beside)
        people = _sightings(self._concerned, people=True), _sightings(self._concerned, people=True, before=True)
        for name, fresh in _grouped(*people, lambda one: group_name(one, called), lambda one: group_name(one, was)):
            rows = [one for one in self._kept.people[name,] if one[0].article not in self._concerned]
            rows += [see(one, self._events.now(one.article)) for one in fresh]
            self._kept.people[name,] = rows
            setting = Setting(self._profiles, groups, attended(rows), self._titles, self._reviewed, famous)
            found = resolve_people(name, [one for one, _ in rows], setting) if rows else ({}, [], [])
            means, entities, decisions = found
            self._kept.decisions[name,] = decisions
            self._persons.mean(means)
            self._replace("person", name, entities)

    def _celebrities(self, articles: int) -> tuple[frozenset[str], frozenset[str]]:
        """The celebrities, and who became one or is none any more."""
        was, named = self._recount("named", lambda one: (one.name,))
        before, now = celebrities(was, self._kept.noted("articles")), celebrities(named, articles)
        return now, before ^ now

    def _recount(
        self, what: str, told: Callable[[Sighting], Iterable[_Told]]
    ) -> tuple[Mapping[_Told, int], Mapping[_Told, int]]:
        """How many articles tell something of people, as it was noted and as it is now."""
        was: Mapping[_Told, int] = self._kept.noted(what)
        counts = Counter(was)
        counts.subtract(item for one in _sightings(self._touched, people=True, before=True) for item in told(one))
        counts.update(item for one in _sightings(self._touched, people=True) for item in told(one))
        now = {item: count for item, count in counts.items() if count}
        self._kept.note(what, now)
        return was, now

    def _replace(self, kind: str, name: str, entities: Sequence[Entity]) -> None:
        """Keep what a name came to in place of what it came to before."""
        ids = sorted({entity.id for entity in entities})
        for id in {*self._kept.found[kind, name], *ids}:
            before = self._kept.entities[id,]
            rows = [row for row in before if row[:2] != (kind, name)]
            rows += [(kind, name, number, one) for number, one in enumerate(entities) if one.id == id]
            if rows != before:
                self._kept.entities[id,] = rows
                self._ids.add(id)
        self._kept.found[kind, name] = ids

    def _relate(self, patch: Patch, was: Mapping[str, str], now: Mapping[str, str]) -> None:
        """The edges that articles state which changed, or whose references mean something else."""
        self._concerned |= self._stay(self._events.changed() | self._persons.changed())
        fresh: dict[Ends, list[Claim]] = defaultdict(list)
        for article, change in self._concerned.items():
            before = {**self._events.before(article), **self._persons.before(article)}
            own, others = _settled(change.before, before)
            for ends, claims in own.items():
                patch.take_out(reduce_edge(ends, claims, was))
            for ends in others:
                fresh[ends] += ()
            own, others = _settled(change.after, {**self._events.now(article), **self._persons.now(article)})
            for ends, claims in own.items():
                patch.put_in(reduce_edge(ends, claims, now))
            for ends, claims in others.items():
                fresh[ends] += claims
        for ends, claims in fresh.items():
            before_claims = self._kept.claims[ends]
            patch.take_out(reduce_edge(ends, before_claims, was) if before_claims else ())
            rows = [one for one in before_claims if one.article not in self._concerned] + claims
            patch.put_in(reduce_edge(ends, rows, now) if rows else ())
            self._kept.claims[ends] = rows

    def _count_named(self, patch: Patch) -> set[str]:
        """Note which nodes that articles name changed, and what lies between them; all that the vocabulary may know."""
        placed = self._kept.placed()
        changed = [change for change in self._touched.values() if change.before != change.after]
        for change in changed:
            self._ids |= {f"article/{rows.article.id}" for rows in change if rows is not None}
        self._count(self._kept.nodes, changed, lambda rows: rows.nodes)
        self._count(self._kept.indicators, changed, lambda rows: rows.indicators)
        now = self._kept.placed()
        seen = set(self._kept.noted("seen"))
        if placed <= now:
            met, edges, more = surroundings(now - placed, self._gazetteer)
            self._ids |= met.keys() - seen
            edges |= successions(seen | more, self._gazetteer) - successions(seen, self._gazetteer)
            patch.put_in(map(structural_relation, edges))
            seen |= more
        else:
            before, after = structure(placed, self._gazetteer), structure(now, self._gazetteer)
            self._ids |= {one.id for one in before.entities}.symmetric_difference(one.id for one in after.entities)
            patch.take_out(before.relations)
            patch.put_in(after.relations)
            seen = after.seen
        self._kept.note("seen", sorted(seen))
        return seen

    def _count(
        self, shelf: Shelf[tuple[_Node, int]], changes: Iterable[Change], part: Callable[[Rows], Iterable[_Node]]
    ) -> None:
        """Count in how many articles each row of a node is."""
        counts: dict[str, Counter[_Node]] = defaultdict(Counter)
        for before, after in changes:
            for row in part(before) if before is not None else ():
                counts[row.node][row] -= 1
            for row in part(after) if after is not None else ():
                counts[row.node][row] += 1
        for id, change in counts.items():
            kept = dict(shelf[id,])
            now = {row: count for row in kept | change if (count := kept.get(row, 0) + change[row])}
            if now != kept:
                shelf[id,] = now.items()
                if now.keys() != kept.keys():
                    self._ids.add(id)

    def _gather(self, seen: Collection[str]) -> dict[str, Entity | None]:
        """The nodes that may have changed, each of all that is kept of it."""
        known, *_ = surroundings((id for id in self._ids if id in seen), self._gazetteer)
        articles = {f"article/{id}": change.after.article for id, change in self._touched.items() if change.after}
        nodes: dict[str, Entity | None] = {}
        for id in self._ids:
            found = gather_entities(
                [known[id]] if id in known else [],
                [row for row, _ in self._kept.nodes[id,]],
                [articles[id]] if id in articles else [],
                [entity for *_, entity in sorted(self._kept.entities[id,], key=lambda row: row[:3])],
                [row for row, _ in self._kept.indicators[id,]],
            )
            nodes[id] = found[0] if found else None
        return nodes


def _sightings(articles: Mapping[str, Change], *, people: bool, before: bool = False) -> Iterator[Sighting]:
    """The people in articles, or the events and documents, as they are or as they were before."""
    for change in articles.values():
        rows = change.before if before else change.after
        yield from (one for one in rows.sightings if (one.kind == "person") is people) if rows is not None else ()


def _kind_and_name(sighting: Sighting) -> tuple[str, str]:
    return sighting.kind, sighting.name


def _grouped(
    fresh: Iterable[Sighting],
    former: Iterable[Sighting],
    key: Callable[[Sighting], _Key],
    former_key: Callable[[Sighting], _Key],
) -> Iterator[tuple[_Key, list[Sighting]]]:
    """The fresh sightings by key, in order; none for a key that only former ones have."""
    found: dict[_Key, list[Sighting]] = defaultdict(list)
    for sighting in fresh:
        found[key(sighting)].append(sighting)
    for sighting in former:
        found[former_key(sighting)] += ()
    for group in sorted(found):
        yield group, found[group]


def _settled(rows: Rows | None, means: Mapping[str, str]) -> tuple[dict[Ends, list[Claim]], dict[Ends, list[Claim]]]:
    """The claims of an article by the edge that they state: the edges that lead from it, and others."""
    own: dict[Ends, list[Claim]] = defaultdict(list)
    others: dict[Ends, list[Claim]] = defaultdict(list)
    if rows is not None:
        resolved = {(reference, rows.article.id): node for reference, node in means.items()}
        for ends, claim in settle_claims(rows.claims, resolved):
            (own if is_own(ends[1]) else others)[ends].append(claim)
    return own, others
