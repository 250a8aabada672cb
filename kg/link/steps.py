"""The steps of linking, each a function on the rows of one group.

``Linker`` runs them on one machine over all groups, ``kg.spark`` on a cluster over the same groups. What each result
rests on, and so what an article that comes, changes or goes can change:

- the group of reprints of an article: the sketches of all; a new article may join the groups of others;
- the events or documents of one name: its sightings, and the groups of their articles;
- the people of one name: its sightings, the groups of their articles, the events that these mean by their references,
  the verdicts on the name, who is a celebrity, for which the number of all articles counts, and for which full names
  their last parts stand, which the posts of all tell (``kg.link.called``);
- the edges that the claims of an article state: its rows, and what its references mean;
- the relations of one type between two nodes: the claims that state them, and the groups of their articles;
- the node of one id: all rows with that id, the people, events or documents of that id (two names may come to one id),
  and the vocabulary;
- what holds by the vocabulary alone: the ids of all organs, organisations, regions and programmes named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.link.clusters import Resolved
from kg.link.decisions import Decision
from kg.link.documents import resolve_documents
from kg.link.entities import article_entities, indicator_entities, merge_entities, named_entities
from kg.link.events import resolve_events
from kg.link.kept import Seen
from kg.link.names import Gazetteer, person_key
from kg.link.profiles import Profiles
from kg.link.relations import reduce_claims
from kg.link.rows import ArticleRow, Claim, IndicatorRow, NodeRow, Sighting
from kg.link.tenures import reduce_posts
from kg.link.verdicts import Verdicts
from kg.model import Entity, Relation
from kg.vocabulary import Vocabulary

#: Type, source and target of an edge.
Ends = tuple[str, str, str]
#: Ranks of titles that tell two careers of one name apart from chance.
_HIGH = frozenset(("national", "sub-national", "ministerial"))
#: To be named beside somebody who is in this many articles, and in one of this many, says nothing.
_CELEBRITY = 50


def resolve_name(
    kind: str,
    name: str,
    sightings: Sequence[Sighting],
    *,
    groups: Mapping[str, str],
    profiles: Profiles,
    gazetteer: Gazetteer,
) -> tuple[Resolved, list[Entity]]:
    """The events or documents that one name means; group: the sightings of a kind and name other than people's."""
    generic = gazetteer.is_generic(name, kind)
    if kind == "document":
        return resolve_documents(name, sightings, groups=groups, province=profiles.province, generic=generic)
    known = gazetteer.known_event
    return resolve_events(name, sightings, groups=groups, province=profiles.province, known=known, generic=generic)


def celebrity_sightings(articles: int) -> int:
    """In how many articles a person is named who is a celebrity, by the number of all articles."""
    return max(_CELEBRITY, articles // _CELEBRITY)


def celebrities(named: Mapping[str, int], articles: int) -> frozenset[str]:
    """The celebrities among people, by the number of articles that each name is in and of all articles."""
    enough = celebrity_sightings(articles)
    return frozenset(name for name, count in named.items() if count >= enough)


def see(sighting: Sighting, nodes: Mapping[str, str]) -> Seen:
    """The sighting of a person with the events that it means, by the references of its article."""
    return sighting, tuple([(event, nodes[event]) for event in sighting.events if event in nodes])


def attended(rows: Iterable[Seen]) -> Resolved:
    """Reference and article -> the event, of the people of one name."""
    return {(event, sighting.article): node for sighting, events in rows for event, node in events}


def high_titles(vocabulary: Vocabulary) -> frozenset[str]:
    """The titles of ministerial rank and above."""
    return frozenset(term.name for term in vocabulary.of_kind("Title") if term.get("rank") in _HIGH)


def verdicts_by_name(reviewed: Iterable[Decision]) -> dict[str, Verdicts]:
    """The verdicts on each name.

    Raises
    ------
    UsageError
        If verdicts contradict each other.
    """
    said: dict[str, list[Decision]] = defaultdict(list)
    for decision in reviewed:
        said[person_key(decision.name)].append(decision)
    return {name: Verdicts(decisions) for name, decisions in said.items()}


def settle_claims(claims: Iterable[Claim], resolved: Resolved) -> Iterator[tuple[Ends, Claim]]:
    """The edges that claims state, with nodes in place of references; group: the claims of an article, or of several.

    An appointment states a post too; what leads from a node to itself is left out.
    """
    for claim in claims:
        source = resolved[claim.source, claim.article] if claim.source[0] == "?" else claim.source
        target = resolved[claim.target, claim.article] if claim.target[0] == "?" else claim.target
        if source == target:
            continue
        if claim.type == "meets" and target < source:
            source, target = target, source
        yield (claim.type, source, target), claim
        if claim.type == "personnel":
            yield ("holds_post", source, target), claim


def is_own(source: str) -> bool:
    """Whether an edge from there leads from an article, which no other article states."""
    return source.startswith("article/")


def reduce_edge(ends: Ends, claims: Sequence[Claim], groups: Mapping[str, str]) -> Iterator[Relation]:
    """The relations of one type between two nodes; group: the claims of a type, source and target."""
    return (reduce_posts if ends[0] == "holds_post" else reduce_claims)(ends, claims, groups)


def gather_entities(
    known: Iterable[Entity],
    nodes: Iterable[NodeRow],
    articles: Iterable[ArticleRow],
    resolved: Iterable[Entity],
    indicators: Iterable[IndicatorRow],
) -> list[Entity]:
    """One entity an id, in order of id; group: everything of one id, or of several.

    ``known`` is what the vocabulary says, ``resolved`` the events, documents and people in order of kind and name.
    """
    found = [*known, *named_entities(nodes), *article_entities(articles), *resolved, *indicator_entities(indicators)]
    return found if len(found) == 1 else merge_entities(found)
