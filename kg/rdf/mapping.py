"""Nodes and edges -> descriptions.

A description is what one graph says of one subject: its predicates and objects, each pair one string. That is how all
syntaxes want them, and twice as fast to write as single quads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeAlias

from kg.graph import EvidenceItem
from kg.rdf.dataset import Tally
from kg.rdf.tables import (
    ALIAS,
    DERIVED_FROM,
    EDGE_CLASSES,
    EDGE_PROPERTIES,
    END,
    EVIDENCE_CLASSES,
    EXACT,
    HAS_EVIDENCE,
    KIND,
    LABEL,
    NODE_CLASSES,
    NODE_PROPERTIES,
    OBJECT,
    SOURCE,
    START,
    SUBJECT,
    TYPE,
    kind_class,
)
from kg.rdf.terms import check_base_iri, encode_path, integer, iso_date, literal, term, zh
from kg.vocabulary import BASE_IRI

_POST, _POST_IN, _ROLE = term("kg:post"), term("org:postIn"), term("org:role")
_DURING, _WORKED_FOR = term("org:memberDuring"), term("kg:workedFor")
_DATA_SET = term("qb:dataSet")
_OFFICIAL = f"{TYPE} {term('kg:Official')}"
_EVIDENCE = tuple(f"{TYPE} {name}" for name in EVIDENCE_CLASSES)
_FACT_TYPES = {kind: [f"{TYPE} {name}" for name in row.classes] for kind, row in EDGE_CLASSES.items()}
_SHORTCUTS = {kind: row.shortcut for kind, row in EDGE_CLASSES.items()}
_article = itemgetter("article")
_INSTANT_PROPERTIES = {
    f"^^{term('xsd:date')}": term("time:inXSDDate"),
    f"^^{term('xsd:gYearMonth')}": term("time:inXSDgYearMonth"),
    f"^^{term('xsd:gYear')}": term("time:inXSDgYear"),
}


#: What one graph says of one subject: the subject, its pairs ``"<predicate> object"``, and the graph as in a quad.
Description: TypeAlias = tuple[str, list[str], str | None]


@dataclass(slots=True)
class Gathered:
    """What was seen while nodes and edges were mapped, and is described behind all of them.

    Counts, ``posts`` (IRI -> IRI of the organ, title, label of the organ) and ``intervals`` that facts share, ids of
    ``articles``, and whether there are statistics.
    """

    tally: Tally = field(default_factory=Tally)
    posts: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    intervals: set[tuple[str, str]] = field(default_factory=set)
    articles: list[str] = field(default_factory=list)
    observed: bool = False

    def merge(self, other: Gathered) -> None:
        """Take in what was seen of another part of a graph."""
        self.tally.merge(other.tally)
        self.posts.update(other.posts)
        self.intervals |= other.intervals
        self.articles += other.articles
        self.observed |= other.observed


class Mapper:
    """Turns nodes and edges into descriptions, and gathers what is described behind them.

    Parameters
    ----------
    base_iri : str
        What stands in front of node ids, ``fact/…``, ``evidence/…``, ``post/…``, ``title/…`` and ``interval/…``.

    Examples
    --------
    >>> for pair in Mapper().node("region/330000", {"type": "region", "label": "浙江省"})[1]:
    ...     print(pair)
    <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/policy-kg/ns#Region>
    <http://www.w3.org/2004/02/skos/core#prefLabel> "浙江省"@zh
    """

    def __init__(self, base_iri: str = BASE_IRI) -> None:
        self.base_iri = check_base_iri(base_iri)
        self.gathered = Gathered()
        self._path = lru_cache(maxsize=1 << 17)(encode_path)
        self._observations = self.iri("dataset/observations")

    @property
    def tally(self) -> Tally:
        """What was counted so far."""
        return self.gathered.tally

    def iri(self, path: str) -> str:
        """The IRI term of a node id or any other path below the base."""
        return f"<{self.base_iri}{self._path(path)}>"

    def node(self, node: str, attributes: Mapping[str, Any], *, official: bool = False) -> Description:
        """The description of a node; ``official`` says that a person holds or held a post in an organ."""
        kind = node.partition("/")[0]
        pairs = [f"{TYPE} {name}" for name in NODE_CLASSES[kind]]
        if official:
            pairs.append(_OFFICIAL)
        pairs.append(f"{LABEL} {zh(attributes['label'])}")
        pairs += [f"{ALIAS} {zh(alias)}" for alias in attributes.get("aliases", ())]
        for row in NODE_PROPERTIES[kind]:
            if row.attribute not in attributes:
                continue
            value = attributes[row.attribute]
            name = kind_class(value, NODE_CLASSES[kind][0]) if row is KIND else None
            pairs.append(f"{TYPE} {name}" if name else f"{row.predicate} {row.encode(value)}")
        if kind == "indicator":
            pairs.append(f"{_DATA_SET} {self._observations}")
            self.gathered.observed = True
        elif kind == "article":
            self.gathered.articles.append(node)
        self.tally.add(pairs, (*attributes, kind, official, len(attributes.get("aliases", ())), attributes.get("kind")))
        return self.iri(node), pairs, None

    def edges(
        self, source: str, target: str, edges: Mapping[str, Mapping[str, Any]], *, target_label: str = ""
    ) -> list[Description]:
        """All facts between two nodes: edge key -> attributes; the label of the target names posts in it."""
        ends = self.iri(source), self.iri(target)
        found: list[Description] = []
        direct: dict[str | None, dict[str, None]] = {}
        shortcuts: dict[str, None] = {}
        count = articles = 0
        for key in sorted(edges):
            attributes = edges[key]
            path = encode_path(key)
            fact = f"<{self.base_iri}fact/{path}>"
            pairs = self._fact(ends, attributes)
            if "title" in attributes:
                pairs += self._post(target, attributes["title"], target_label)
            self.tally.add(pairs, (*attributes, attributes["type"]))
            graphs: list[str | None] = []
            for article, items in groupby(attributes.get("evidence", ()), _article):
                name = self._path(article)
                graph = f"<{self.base_iri}article/{name}>"
                places = _places(f"<{self.base_iri}evidence/{path}/{name}/", graph, items)
                evidence = [f"{HAS_EVIDENCE} {place}" for place, _, _ in places]
                found.append((fact, [*pairs, f"{DERIVED_FROM} {graph}", *evidence], graph))
                found += places
                graphs.append(graph)
                count += len(places)
            articles += len(graphs)
            if not graphs:
                found.append((fact, pairs, None))
                graphs.append(None)
            shortcut = _WORKED_FOR if attributes.get("status") == "former" else _SHORTCUTS[attributes["type"]]
            if shortcut:
                shortcuts[shortcut] = None
                for graph_name in graphs:
                    direct.setdefault(graph_name, {})[f"{shortcut} {ends[1]}"] = None
        found += [(ends[0], list(pairs), graph) for graph, pairs in direct.items()]
        self.tally.add_links(shortcuts, places=count, articles=articles)
        return found

    def _fact(self, ends: tuple[str, str], attributes: Mapping[str, Any]) -> list[str]:
        kind = attributes["type"]
        row = EDGE_CLASSES[kind]
        pairs = [*_FACT_TYPES[kind], f"{SUBJECT} {ends[0]}", f"{OBJECT} {ends[1]}"]
        pairs += [
            f"{predicate} {encode(attributes[attribute])}"
            for attribute, predicate, encode in EDGE_PROPERTIES[kind]
            if attribute in attributes
        ]
        if row.ends is not None:
            pairs += (f"{row.ends[0]} {ends[0]}", f"{row.ends[1]} {ends[1]}")
        if kind == "holds_post" and ("start" in attributes or "end" in attributes):
            interval = attributes.get("start", ""), attributes.get("end", "")
            self.gathered.intervals.add(interval)
            pairs.append(f"{_DURING} {self.iri('interval/{}_{}'.format(*interval))}")
        return pairs

    def _post(self, target: str, title: str, label: str) -> tuple[str, str]:
        name = self._path(title).replace("/", "%2F")
        post = f"<{self.base_iri}post/{self._path(target)}/{name}>"
        self.gathered.posts[post] = (self.iri(target), title, label)
        return f"{_POST} {post}", f"{_ROLE} {self._title(title)}"

    def _title(self, title: str) -> str:
        return f"<{self.base_iri}title/{self._path(title).replace('/', '%2F')}>"

    def shared(self) -> Iterator[Description]:
        """The posts, titles, intervals and instants of all facts mapped so far, and the set of statistics.

        They stand in the default graph.
        """
        for subject, pairs in self._shared():
            count_shared(self.tally, pairs)
            yield subject, pairs, None

    def _shared(self) -> Iterator[tuple[str, list[str]]]:
        posts, intervals = self.gathered.posts, self.gathered.intervals
        if self.gathered.observed:
            structure = f"{term('qb:structure')} {term('kg:observationStructure')}"
            yield self._observations, [f"{TYPE} {term('qb:DataSet')}", structure]
        for post, (organ, title, label) in sorted(posts.items()):
            classes = [f"{TYPE} {term('kg:Post')}", f"{TYPE} {term('org:Post')}"]
            ends = [f"{_POST_IN} {organ}", f"{_ROLE} {self._title(title)}"]
            yield post, [*classes, f"{LABEL} {zh(label + title)}", *ends]
        for title in sorted({title for _, title, _ in posts.values()}):
            yield self._title(title), [f"{TYPE} {term('kg:Title')}", f"{LABEL} {zh(title)}"]
        for start, end in sorted(intervals):
            pairs = [f"{TYPE} {term('time:ProperInterval')}"]
            if start:
                pairs.append(f"{term('time:hasBeginning')} {self.iri(f'instant/{start}')}")
            if end:
                pairs.append(f"{term('time:hasEnd')} {self.iri(f'instant/{end}')}")
            yield self.iri(f"interval/{start}_{end}"), pairs
        for day in sorted({day for interval in intervals for day in interval if day}):
            value = iso_date(day)
            dated = [f"{name} {value}" for suffix, name in _INSTANT_PROPERTIES.items() if value.endswith(suffix)]
            yield self.iri(f"instant/{day}"), [f"{TYPE} {term('time:Instant')}", *dated]


def count_shared(tally: Tally, pairs: Sequence[str]) -> None:
    """Count the description of something that facts share."""
    tally.add(pairs, (pairs[0], *(pair[: pair.index(" ")] for pair in pairs)))


def _places(prefix: str, graph: str, items: Iterable[EvidenceItem]) -> list[Description]:
    source = f"{SOURCE} {graph}"
    places: list[Description] = [
        (
            f"{prefix}{item['start']}-{item['end']}>",
            [
                *_EVIDENCE,
                source,
                f"{START} {integer(item['start'])}",
                f"{END} {integer(item['end'])}",
                f"{EXACT} {literal(item['quote'])}",
            ],
            graph,
        )
        for item in items
    ]
    if len(places) == 1 or len({place for place, _, _ in places}) == len(places):
        return places
    # Two texts at one place, which no reader of articles makes, are two pieces of evidence all the same.
    return [(f"{name[:-1]}-{number}>", pairs, graph) for number, (name, pairs, graph) in enumerate(places)]
