"""Linker: rows of many articles -> entities and relations."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from heapq import merge
from itertools import chain, groupby, repeat
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from kg.grouping import Groups, Key, Scratch, join
from kg.ids import id_part
from kg.link.called import Office, bearers, group_name, offices
from kg.link.clusters import Resolved
from kg.link.decisions import Decision
from kg.link.facts import read_rows
from kg.link.kept import FOUND, MEANINGS, SEEN, Found, Kept, Meaning
from kg.link.names import compile_names
from kg.link.people import Setting, resolve_people
from kg.link.profiles import Profiles
from kg.link.rows import ARTICLES, CLAIMS, INDICATORS, NODES, SIGHTINGS, Claim, Rows
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
from kg.link.structure import PLACED, structure
from kg.model import Entity, Extraction, Relation
from kg.vocabulary import Vocabulary

R = TypeVar("R")


class Links(NamedTuple):
    """What linking came to: entities in order of id, and the relations between them.

    ``own`` are the relations from articles, in order of their ends, ``others`` all others; both ends of every relation
    are among the entities. None of the three rests on what another one has read.
    """

    entities: Iterator[Entity]
    own: Iterator[Relation]
    others: Iterator[Relation]

    @property
    def relations(self) -> Iterator[Relation]:
        """All relations."""
        return chain(self.own, self.others)


class Linker:
    """Links what articles say. The result is the same for any order of the articles.

    Adding an article only notes rows (``kg.link.rows``); everything that several articles decide together happens in
    :meth:`finish`, name by name and edge by edge: each step is a function on the rows of one group (``kg.link.steps``).

    Parameters
    ----------
    vocabulary : Vocabulary
        The domain knowledge.
    reviewed : iterable of Decision, optional
        Verdicts about people that bind.
    scratch : Scratch, optional
        Where rows go that do not fit into memory; without it all stay there.

    Raises
    ------
    UsageError
        If verdicts contradict each other.

    Examples
    --------
    >>> from kg.model import Article, Fact, Mention
    >>> from kg.vocabulary import load_vocabulary
    >>> text = "工信部部长肖亚庆出席会议。"
    >>> post = {"person": "肖亚庆", "organ": "工业和信息化部", "title": "部长", "status": "current"}
    >>> mentions = (Mention(0, 3, "ORGAN", "工业和信息化部"), Mention(5, 8, "PERSON", "肖亚庆"))
    >>> linker = Linker(load_vocabulary())
    >>> linker.add(Extraction(Article("a", text), mentions, (Fact("post", post, 0, 8, 0.9),)))
    >>> entities, own, others = linker.finish()
    >>> [entity.id for entity in entities if entity.type in ("person", "article")]
    ['article/a', 'person/肖亚庆']
    >>> [(edge.source, edge.target, edge.confidence) for edge in others if edge.type == "holds_post"]
    [('person/肖亚庆', 'organ/工业和信息化部', 0.9)]
    """

    def __init__(
        self, vocabulary: Vocabulary, *, reviewed: Iterable[Decision] = (), scratch: Scratch | None = None
    ) -> None:
        self.vocabulary = vocabulary
        #: Why people were joined or kept apart; filled by :meth:`finish`.
        self.decisions: list[Decision] = []
        self._reviewed = verdicts_by_name(reviewed)
        self._gazetteer = compile_names(vocabulary)
        self._profiles = Profiles(self._gazetteer)
        self._scratch = scratch
        self._groups: dict[str, str] = {}
        #: The nodes that the vocabulary may know, in how many articles people of each name are named, and which offices
        #: they bear in how many.
        self._placed: set[str] = set()
        self._named: Counter[str] = Counter()
        self._offices: Counter[Office] = Counter()
        self._articles = Groups(ARTICLES, scratch)
        self._nodes = Groups(NODES, scratch, unique=True)
        self._indicators = Groups(INDICATORS, scratch, unique=True)
        self._sightings = Groups(SIGHTINGS, scratch)
        self._people = Groups(SIGHTINGS, scratch)
        self._own = Groups(CLAIMS, scratch)
        self._claims = Groups(CLAIMS, scratch)

    def add(self, extraction: Extraction, *, group: str | None = None) -> None:
        """Note what one article says.

        Parameters
        ----------
        extraction : Extraction
            Its mentions and facts.
        group : str, optional
            What it has in common with its reprints: articles of one group count as one source.
        """
        rows = read_rows(extraction, self._gazetteer)
        if group is not None:
            self._groups[rows.article.id] = group
        self.add_rows(rows)

    def add_rows(self, rows: Rows) -> None:
        """Note the rows of an article that ``read_rows`` made."""
        article = rows.article.id
        self._articles.add((f"article/{article}",), rows.article)
        for node in rows.nodes:
            self._nodes.add((node.node,), node)
            if node.node.startswith(PLACED):
                self._placed.add(node.node)
        for indicator in rows.indicators:
            self._indicators.add((indicator.node,), indicator)
        for sighting in rows.sightings:
            if sighting.kind == "person":  # needs the events
                self._people.add((article,), sighting)
                self._named[sighting.name] += 1
                self._offices.update(offices(sighting))
            else:
                self._sightings.add((sighting.kind, sighting.name), sighting)
        for claim in rows.claims:
            (self._own if is_own(claim.source) else self._claims).add((article,), claim)

    def finish(self, *, groups: Mapping[str, str] | None = None, kept: Kept | None = None) -> Links:
        """Link everything noted so far.

        Parameters
        ----------
        groups : mapping, optional
            Article id -> its group of reprints, for articles that were added without; one that has none may lack.
        kept : Kept, optional
            An empty one that is filled, for ``kg.link.relink``; it holds everything when the ``others`` among the
            relations have been read.
        """
        joined = {**groups_by_key(groups or {}), **self._groups}
        resolved = Groups(FOUND, self._scratch)
        events = self._resolve(joined, resolved, kept)
        people = self._resolve_people(joined, events, resolved, kept)
        known, structural, seen = structure(self._placed, self._gazetteer)
        if kept is not None:
            kept.note("groups", joined)
            kept.note("articles", len(self._articles))
            kept.note("seen", sorted(seen))
            kept.note("named", dict(self._named))
            kept.note("offices", dict(self._offices))
        parts: tuple[Iterable[tuple[tuple[str, ...], list[Any]]], ...] = (
            (((entity.id,), [entity]) for entity in known),
            self._nodes,
            self._articles,
            ((key, [entity for *_, entity in sorted(rows, key=itemgetter(0, 1, 2))]) for key, rows in resolved),
            self._indicators,
        )
        return Links(
            _gather(parts),
            self._relate_articles(joined, events, people),
            chain(self._relate(joined, events, people, resolved, kept), structural),
        )

    def _resolve(self, groups: Mapping[str, str], found: Groups[Found], kept: Kept | None) -> Groups[Meaning]:
        """The events and documents, and which of them each reference of each article means."""
        meanings = Groups(MEANINGS, self._scratch)
        for (kind, name), sightings in self._sightings:
            means, entities = resolve_name(
                kind, name, sightings, groups=groups, profiles=self._profiles, gazetteer=self._gazetteer
            )
            _keep(kind, name, means, entities, meanings, found)
            if kept is not None:
                kept.sightings[kind, name] = sightings
                kept.found[kind, name] = (entity.id for entity in entities)
        return meanings

    def _resolve_people(
        self, groups: Mapping[str, str], events: Groups[Meaning], found: Groups[Found], kept: Kept | None
    ) -> Groups[Meaning]:
        """The people, and which of them each reference of each article means."""
        called = bearers(self._offices)
        seen = Groups(SEEN, self._scratch)
        for _, sightings, meanings in join(self._people, events):
            nodes = dict(meanings)
            for sighting in sightings:
                seen.add((group_name(sighting, called),), see(sighting, nodes))
        famous = celebrities(self._named, len(self._articles))
        titles = high_titles(self.vocabulary)
        meanings = Groups(MEANINGS, self._scratch)
        self.decisions = []
        for (name,), rows in seen:
            setting = Setting(self._profiles, groups, attended(rows), titles, self._reviewed, famous)
            means, entities, decisions = resolve_people(name, [sighting for sighting, _ in rows], setting)
            _keep("person", name, means, entities, meanings, found)
            self.decisions += decisions
            if kept is not None:
                kept.people[name,] = rows
                kept.decisions[name,] = decisions
                kept.found["person", name] = (entity.id for entity in entities)
        return meanings

    def _relate_articles(
        self, groups: Mapping[str, str], events: Groups[Meaning], people: Groups[Meaning]
    ) -> Iterator[Relation]:
        """What the claims come to that each article alone states: edges from it."""
        for settled in _settle(self._own, events, people):
            own: dict[Ends, list[Claim]] = defaultdict(list)
            for ends, claim in settled:
                own[ends].append(claim)
            for ends in sorted(own):
                yield from reduce_edge(ends, own[ends], groups)

    def _relate(
        self,
        groups: Mapping[str, str],
        events: Groups[Meaning],
        people: Groups[Meaning],
        found: Groups[Found],
        kept: Kept | None,
    ) -> Iterator[Relation]:
        """What the claims come to that several articles may state."""
        if kept is not None:
            kept.entities.fill(found)
            kept.events.fill(events)
            kept.persons.fill(people)
            kept.nodes.fill(_summed(self._nodes))
            kept.indicators.fill(_summed(self._indicators))
        claimed = Groups(CLAIMS, self._scratch)
        for ends, claim in chain.from_iterable(_settle(self._claims, events, people)):
            claimed.add(ends, claim)
        for key, claims in claimed:
            type, source, target = key
            if kept is not None:
                kept.claims[key] = claims
            yield from reduce_edge((type, source, target), claims, groups)


def groups_by_key(groups: Mapping[str, str]) -> dict[str, str]:
    """Articles that are not alone in their group, and the group, as rows name articles."""
    several = {id: group for id, group in groups.items() if id != group}
    return {id_part(id): id_part(group) for id, group in several.items()}


def _keep(
    kind: str,
    name: str,
    means: Resolved,
    entities: Iterable[Entity],
    meanings: Groups[Meaning],
    found: Groups[Found],
) -> None:
    """Keep what the sightings of a name come to: the meaning of references by article, entities by id."""
    for (reference, article), node in means.items():
        meanings.add((article,), (reference, node))
    for number, entity in enumerate(entities):
        found.add((entity.id,), (kind, name, number, entity))


def _settle(claims: Groups[Claim], *meanings: Groups[Meaning]) -> Iterator[Iterator[tuple[Ends, Claim]]]:
    """The edges that the claims of each article state."""
    for (article,), some, *meant in join(claims, *meanings):
        yield settle_claims(some, {(reference, article): node for reference, node in chain(*meant)})


def _summed(rows: Groups[R]) -> Iterator[tuple[Key, Iterable[tuple[R, int]]]]:
    """Unique rows with their number, each once."""
    for key, counted in rows.counted():
        counts: Counter[R] = Counter()
        for row, count in counted:
            counts[row] += count
        yield key, counts.items()


def _gather(parts: Iterable[Iterable[tuple[tuple[str, ...], list[Any]]]]) -> Iterator[Entity]:
    """Entities in order of id from their parts, each collection of which is in that order."""
    tagged = [zip(groups, repeat(rank)) for rank, groups in enumerate(parts)]
    for _, found in groupby(merge(*tagged, key=_id), key=_id):
        rows: list[list[Any]] = [[] for _ in tagged]
        for (_, some), rank in found:
            rows[rank] += some
        yield from gather_entities(*rows)


def _id(tagged: tuple[tuple[tuple[str, ...], list[Any]], int]) -> tuple[str, ...]:
    return tagged[0][0]
