"""Linker: rows of many articles -> entities and relations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kg.ids import node_id
from kg.link.clusters import Resolved
from kg.link.decisions import Decision
from kg.link.documents import resolve_documents
from kg.link.entities import article_entities, indicator_entities, merge_entities, named_entities
from kg.link.events import resolve_events
from kg.link.facts import read_rows
from kg.link.names import compile_names, person_key
from kg.link.people import Setting, resolve_people
from kg.link.profiles import Profiles
from kg.link.relations import reduce_claims
from kg.link.rows import Claim, Rows, Sighting
from kg.link.structure import structure
from kg.link.tenures import reduce_posts
from kg.link.verdicts import Verdicts
from kg.model import Entity, Extraction, Relation
from kg.vocabulary import Vocabulary

#: Ranks of titles that tell two careers of one name apart from chance.
_HIGH = frozenset(("national", "sub-national", "ministerial"))
#: To be named beside somebody who is in this many articles, and in one of this many, says nothing.
_CELEBRITY = 50


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
        said: dict[str, list[Decision]] = defaultdict(list)
        for decision in reviewed:
            said[person_key(decision.name)].append(decision)
        self._reviewed = {name: Verdicts(decisions) for name, decisions in said.items()}
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
        edges: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
        for claim in self.rows.claims:
            source = resolved[claim.source, claim.article] if claim.source[0] == "?" else claim.source
            target = resolved[claim.target, claim.article] if claim.target[0] == "?" else claim.target
            if claim.type == "meets" and target < source:
                source, target = target, source
            edges[claim.type, source, target].append(claim)
            if claim.type == "personnel":
                edges["holds_post", source, target].append(claim)
        relations: list[Relation] = []
        for ends, claims in edges.items():
            if ends[1] != ends[2]:
                relations += (reduce_posts if ends[0] == "holds_post" else reduce_claims)(ends, claims, groups)
        named = [*named_entities(self.rows.nodes), *article_entities(self.rows.articles), *entities]
        named += indicator_entities(self.rows.indicators)
        known, structural = structure((entity.id for entity in named), self._gazetteer)
        relations += structural
        return merge_entities([*known, *named]), sorted(relations, key=lambda relation: relation.id)

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
            resolve = resolve_events if kind == "event" else resolve_documents
            generic = self._gazetteer.is_generic(name, kind)
            means, found = resolve(name, sightings, groups=groups, province=profiles.province, generic=generic)
            resolved.update(means)
            entities += found
        titles = (term.name for term in self.vocabulary.of_kind("Title") if term.get("rank") in _HIGH)
        enough = max(_CELEBRITY, len(self.rows.articles) // _CELEBRITY)
        famous = frozenset(name for (kind, name), found in blocks.items() if kind == "person" and len(found) >= enough)
        setting = Setting(profiles, groups, dict(resolved), frozenset(titles), self._reviewed, famous)
        self.decisions = []
        for (kind, name), sightings in sorted(blocks.items()):
            if kind == "person":
                means, found, decisions = resolve_people(name, sightings, setting)
                resolved.update(means)
                entities += found
                self.decisions += decisions
        return resolved, entities
