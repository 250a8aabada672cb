"""Linker: rows of many articles -> entities and relations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kg.ids import node_id
from kg.link.clusters import Resolved
from kg.link.decisions import Decision
from kg.link.facts import read_rows
from kg.link.names import compile_names
from kg.link.people import Setting, resolve_people
from kg.link.profiles import Profiles
from kg.link.rows import Claim, Rows, Sighting
from kg.link.steps import (
    Ends,
    celebrity_sightings,
    gather_entities,
    high_titles,
    reduce_edge,
    resolve_name,
    settle_claims,
    verdicts_by_name,
)
from kg.link.structure import structure
from kg.model import Entity, Extraction, Relation
from kg.vocabulary import Vocabulary


class Linker:
    """Links what articles say. The result is the same for any order of the articles.

    Adding an article only notes rows (``kg.link.rows``); everything that several articles decide together happens in
    :meth:`finish`, name by name and edge by edge, so that each step is a group-by over rows.

    Parameters
    ----------
    vocabulary : Vocabulary
        The domain knowledge.
    reviewed : iterable of Decision, optional
        Verdicts about people that bind.

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
    >>> entities, relations = linker.finish()
    >>> [entity.id for entity in entities if entity.type in ("person", "article")]
    ['article/a', 'person/肖亚庆']
    >>> [(edge.source, edge.target, edge.confidence) for edge in relations if edge.type == "holds_post"]
    [('person/肖亚庆', 'organ/工业和信息化部', 0.9)]
    """

    def __init__(self, vocabulary: Vocabulary, *, reviewed: Iterable[Decision] = ()) -> None:
        self.vocabulary = vocabulary
        self.rows = Rows()
        #: Why people were joined or kept apart; filled by :meth:`finish`.
        self.decisions: list[Decision] = []
        self._reviewed = verdicts_by_name(reviewed)
        self._gazetteer = compile_names(vocabulary)
        self._groups: dict[str, str] = {}

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
            self._groups[rows.articles[0].id] = group
        self.rows.merge(rows)

    def add_rows(self, rows: Rows) -> None:
        """Note rows that another process read with ``read_rows``."""
        self.rows.merge(rows)

    def merge(self, other: Linker) -> None:
        """Take in what another linker has noted."""
        self.rows.merge(other.rows)
        self._groups.update(other._groups)

    def finish(self, *, groups: Mapping[str, str] | None = None) -> tuple[list[Entity], list[Relation]]:
        """Link everything noted so far.

        Parameters
        ----------
        groups : mapping, optional
            Article id -> its group of reprints, for articles that were added without.

        Returns
        -------
        tuple
            Entities and relations in order of id; both ends of every relation are among the entities.
        """
        groups = self._group_table(groups or {})
        resolved, entities = self._resolve(groups)
        edges: dict[Ends, list[Claim]] = defaultdict(list)
        for ends, claim in settle_claims(self.rows.claims, resolved):
            edges[ends].append(claim)
        relations: list[Relation] = []
        for ends, claims in edges.items():
            relations += reduce_edge(ends, claims, groups)
        known, structural = structure({row.node for row in self.rows.nodes}, self._gazetteer)
        relations += structural
        named = gather_entities(known, self.rows.nodes, self.rows.articles, entities, self.rows.indicators)
        return named, sorted(relations, key=lambda relation: relation.id)

    def _group_table(self, groups: Mapping[str, str]) -> dict[str, str]:
        told = {node_id("article", id).partition("/")[2]: group for id, group in groups.items()}
        return {**told, **self._groups}

    def _resolve(self, groups: Mapping[str, str]) -> tuple[Resolved, list[Entity]]:
        """Which event, document or person each reference of each article means."""
        blocks: dict[tuple[str, str], list[Sighting]] = defaultdict(list)
        for sighting in self.rows.sightings:
            blocks[sighting.kind, sighting.name].append(sighting)
        profiles = Profiles(self._gazetteer)
        resolved: Resolved = {}
        entities: list[Entity] = []
        for (kind, name), sightings in sorted(blocks.items()):
            if kind == "person":  # needs the events
                continue
            means, found = resolve_name(
                kind, name, sightings, groups=groups, profiles=profiles, gazetteer=self._gazetteer
            )
            resolved.update(means)
            entities += found
        enough = celebrity_sightings(len(self.rows.articles))
        famous = frozenset(name for (kind, name), found in blocks.items() if kind == "person" and len(found) >= enough)
        setting = Setting(profiles, groups, dict(resolved), high_titles(self.vocabulary), self._reviewed, famous)
        self.decisions = []
        for (kind, name), sightings in sorted(blocks.items()):
            if kind == "person":
                means, found, decisions = resolve_people(name, sightings, setting)
                resolved.update(means)
                entities += found
                self.decisions += decisions
        return resolved, entities
