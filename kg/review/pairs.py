"""Two careers under one name side by side, as the graph tells of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from kg.disjoint import Union
from kg.errors import UsageError
from kg.graph import OFFICES, ROLES, Attributes, Graph
from kg.link.called import last_part
from kg.link.careers import THRESHOLD
from kg.link.decisions import REVIEWED, Decision
from kg.link.names import person_key, person_name
from kg.link.people import is_shared
from kg.review.files import Verdict, pair_of

#: A score this near to the threshold is doubtful, unless asked otherwise.
MARGIN = 1.0
#: People, and organs and regions, that are named of each side; quotes of evidence.
_COMPANY, _PLACES, _QUOTES = 6, 6, 2


@dataclass(frozen=True, slots=True)
class Post:
    """A post: organ, title, status, and the articles of the side that give it, by number, first and last date.

    Dates are ISO, ``""`` where unknown; ``start`` and ``end`` are those of the tenure in the graph.
    """

    organ: str
    title: str
    status: str
    start: str
    end: str
    first_seen: str
    last_seen: str
    articles: int


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article about the person."""

    article: str
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of two careers.

    ``anchor`` names it in decisions, ``person`` is the node it belongs to (``""`` if the graph does not hold it),
    ``first`` and ``last`` the dates of its ``articles``. ``company`` are people named in them, ``places`` organs and
    regions named in them, which are given only where there is no post.
    """

    anchor: str
    person: str
    posts: tuple[Post, ...] = ()
    articles: int = 0
    first: str = ""
    last: str = ""
    company: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A decision with both its sides."""

    decision: Decision
    left: Side
    right: Side


def doubtful(
    decisions: Iterable[Decision], *, margin: float = MARGIN, name: str | None = None, decided: Iterable[Verdict] = ()
) -> list[Decision]:
    """The decisions that are worth a look, those nearest to the threshold first.

    Parameters
    ----------
    decisions : iterable of Decision
        As ``read_merges`` gives them.
    margin : float
        The score may be this far from the threshold.
    name : str, optional
        Only about this name, or its last part; dots and spaces in it do not matter.
    decided : iterable of Verdict
        Pairs that a reviewer has decided are left out, as are those decided before the graph was built.

    Examples
    --------
    >>> pairs = [Decision("李伟", "organ/甲", "organ/乙", False, score) for score in (-2.0, 0.5, 1.25)]
    >>> [decision.score for decision in doubtful(pairs)]
    [1.25, 0.5]
    """
    names = {person_key(name), last_part(person_name(name))} if name is not None else None
    done = {*map(pair_of, decided)}
    chosen = []
    for one in decisions:
        distance = round(abs(one.score - THRESHOLD), 6)
        if (
            distance <= margin
            and (names is None or person_key(one.name) in names)
            and not one.reason.startswith(REVIEWED)
            and pair_of(one) not in done
        ):
            chosen.append((distance, one))
    return [one for _, one in sorted(chosen)]


class Reviewer:
    """Looks up in a graph what speaks for and against two careers being one.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.build``.

    Examples
    --------
    >>> from kg.model import Entity, Evidence, Relation
    >>> from kg.graph import build_graph
    >>> nodes = [Entity("person/李伟", "person", "李伟"), Entity("organ/甲厅", "organ", "甲厅")]
    >>> nodes.append(Entity("article/a", "article", "标题", (), {"date": "2021-03-01"}))
    >>> words = (Evidence("a", 0, 6, "甲厅厅长李伟"),)
    >>> post = Relation("holds_post-1", "holds_post", "person/李伟", "organ/甲厅", {"title": "厅长"}, words)
    >>> side = Reviewer(build_graph(nodes, [post])).side("李伟", "organ/甲厅")
    >>> side.person, [post.title for post in side.posts], side.quotes
    ('person/李伟', ['厅长'], (Quote(article='a', date='2021-03-01', text='甲厅厅长李伟'),))
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._bearers: dict[str, list[str]] = defaultdict(list)
        for node, data in graph.nodes(data=True):
            if data["type"] == "person":
                for name in {person_key(name) for name in (data["label"], *data.get("aliases", ()))}:
                    self._bearers[name].append(node)

    def pair(self, decision: Decision) -> Pair:
        """A decision with both its sides."""
        return Pair(decision, self.side(decision.name, decision.left), self.side(decision.name, decision.right))

    def anchors(self, name: str) -> list[str]:
        """All that can stand as ``left`` and ``right`` in a verdict about a name."""
        found: set[str] = set()
        for person in self._bearers.get(person_key(name), ()):
            found.update(organ for organ, _, data in self._edges(person) if self._telling(organ, data))
            found.update(article for article in self._graph.predecessors(person) if article.startswith("article/"))
        return sorted(found)

    def check(self, name: str, *anchors: str) -> None:
        """Raise a UsageError where a name or an anchor of it is not in the graph."""
        if person_key(name) not in self._bearers:
            raise UsageError(f"the graph holds nobody named {name!r}")
        for anchor in anchors:
            if not self.find(name, anchor):
                known = ", ".join(self.anchors(name)[:20])
                raise UsageError(f"nothing says that {name} belongs to {anchor!r}; there are {known}")

    def find(self, name: str, anchor: str) -> str:
        """The person of a name that an anchor belongs to, or ``""``."""
        for person in self._bearers.get(person_key(name), ()):
            if anchor.startswith("article/"):
                if self._graph.has_edge(anchor, person):
                    return person
            elif any(organ == anchor and self._telling(organ, data) for organ, _, data in self._edges(person)):
                return person
        return ""

    def side(self, name: str, anchor: str) -> Side:
        """What the graph tells of the career that an anchor belongs to, before anything joined it by its score."""
        person = self.find(name, anchor)
        if not person:
            return Side(anchor, "")
        articles = self._career(person, anchor)
        posts: list[Post] = []
        quotes: set[tuple[str, str, str]] = set()
        for organ, kind, data in self._edges(person):
            stated = {item["article"]: item["quote"] for item in data["evidence"] if item["article"] in articles}
            quotes.update((self._date(article), article, quote) for article, quote in stated.items())
            label = self._graph.nodes[organ]["label"]
            told = kind == "personnel" and any((post.organ, post.title) == (label, data["title"]) for post in posts)
            if stated and not told:
                posts.append(_post(label, data, [self._date(article) for article in stated]))
        dates = sorted(filter(None, map(self._date, articles)))
        return Side(
            anchor,
            person,
            tuple(sorted(posts, key=lambda post: (post.first_seen or post.start or "9", post.organ, post.title))),
            len(articles),
            dates[0] if dates else "",
            dates[-1] if dates else "",
            self._named(articles, ("person",), person)[:_COMPANY],
            () if posts else self._named(articles, ("organ", "org", "region"), person)[:_PLACES],
            tuple(_spread(quotes or set(self._titles(articles)))),
        )

    def _edges(self, person: str) -> Iterator[tuple[str, str, Attributes]]:
        """Organ, type and attributes of all edges that give a person a post; tenures first."""
        found = [
            (data["type"], organ, key, data)
            for _, organ, key, data in self._graph.out_edges(person, keys=True, data=True)
            if data["type"] in OFFICES
        ]
        for kind, organ, _, data in sorted(found, key=lambda edge: edge[:3]):
            yield organ, kind, data

    def _telling(self, organ: str, data: Attributes) -> bool:
        return not is_shared(data["title"], self._graph.nodes[organ]["label"])

    def _career(self, person: str, anchor: str) -> set[str]:
        """The articles that certainly mean the same person as the anchor does: they share organs or events."""
        given: list[tuple[str, str]] = []
        for organ, _, data in self._edges(person):
            key = organ if self._telling(organ, data) else ""
            given += [(item["article"], key) for item in data["evidence"]]
        for _, event, data in self._graph.out_edges(person, data=True):
            if data["type"] in ROLES:
                given += [(item["article"], event) for item in data["evidence"]]
        union = Union(len(given) + 1)
        for index, (article, key) in enumerate(given):
            union.join_key(index, ("article", article))
            union.join_key(index, key or None)
        kind, _, name = anchor.partition("/")
        union.join_key(len(given), ("article", name) if kind == "article" else anchor)
        leader = union.find(len(given))
        return {article for index, (article, _) in enumerate(given) if union.find(index) == leader} or {name}

    def _date(self, article: str) -> str:
        date: str = self._graph.nodes.get(f"article/{article}", {}).get("date", "")
        return date

    def _titles(self, articles: Iterable[str]) -> Iterator[tuple[str, str, str]]:
        """In place of quotes: articles without a post say nothing of a person but the name."""
        for article in articles:
            yield self._date(article), article, self._graph.nodes.get(f"article/{article}", {}).get("label", "")

    def _named(self, articles: Iterable[str], types: Collection[str], person: str) -> tuple[str, ...]:
        """Labels of what else articles name, the most frequent first."""
        counts = Counter[str]()
        for article in articles:
            node = f"article/{article}"
            around = set(self._graph.successors(node)) if node in self._graph else set[str]()
            counts.update(other for other in around if self._graph.nodes[other]["type"] in types and other != person)
        ranked = sorted(counts, key=lambda other: (-counts[other], other))
        return tuple(dict.fromkeys(self._graph.nodes[other]["label"] for other in ranked))


def _post(organ: str, data: Attributes, dates: list[str]) -> Post:
    """A post as the articles of these dates give it, ``""`` for each that is not dated."""
    status, known = data.get("status") or data.get("action", ""), sorted(filter(None, dates))
    first, last = (known[0], known[-1]) if known else ("", "")
    return Post(organ, data["title"], status, data.get("start", ""), data.get("end", ""), first, last, len(dates))


def _spread(quotes: Collection[tuple[str, str, str]]) -> Iterator[Quote]:
    """The first and the last of some quotes, of two articles where there are two."""
    ordered = sorted(quotes)
    chosen = ordered[:1]
    others = [quote for quote in ordered if quote[1] != ordered[0][1]] or ordered[1:]
    chosen += others[-(_QUOTES - 1) :]
    for date, article, text in chosen:
        yield Quote(article, date, text)
