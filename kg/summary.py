"""What a graph holds, to be read by a person: a few tables with the most mentioned first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.graph import OFFICES, Graph

if TYPE_CHECKING:
    from rich.console import Console

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One table: the first rows of ``total``."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of nodes and edges by type, and the tables."""

    nodes: Mapping[str, int]
    edges: Mapping[str, int]
    sections: tuple[Section, ...]


def stats(graph: Graph, *, limit: int = 10) -> Summary:
    """Sum up a graph.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    limit : int
        Most rows of a table.

    Returns
    -------
    Summary
        Officials, organs, regions, programmes, documents, meetings and statistics. Named first is what most
        independent sources speak of; equal ones follow in order of their names.

    Examples
    --------
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity, Relation
    >>> nodes = [Entity("person/肖亚庆", "person", "肖亚庆"), Entity("organ/工信部", "organ", "工信部")]
    >>> post = Relation("p", "holds_post", "person/肖亚庆", "organ/工信部", {"title": "部长"}, sources=1)
    >>> stats(build_graph(nodes, [post])).sections[0].rows
    (('肖亚庆', '工信部部长', ''),)
    """
    view = _View(graph)
    sections = []
    for name, kind, columns, make in _SECTIONS:
        ranked = view.ranked(kind)
        sections.append(Section(name, columns, tuple(make(view, node) for node in ranked[:limit]), len(ranked)))
    return Summary(
        nodes={kind: len(nodes) for kind, nodes in sorted(view.nodes.items())},
        edges=dict(sorted(view.edges.items())),
        sections=tuple(sections),
    )


def summary_to_dict(summary: Summary) -> dict[str, Any]:
    """The summary as plain data for JSON.

    Examples
    --------
    >>> from kg.graph import build_graph
    >>> summary_to_dict(stats(build_graph([], [])))["meetings"]
    {'total': 0, 'rows': []}
    """
    result: dict[str, Any] = {"nodes": dict(summary.nodes), "edges": dict(summary.edges)}
    for section in summary.sections:
        rows = [dict(zip(section.columns, row, strict=True)) for row in section.rows]
        result[section.name] = {"total": section.total, "rows": rows}
    return result


def write_summary(summary: Summary, console: Console) -> None:
    """Print the tables that hold anything, in columns that also fit Chinese."""
    from rich.markup import escape
    from rich.table import Table

    for section in summary.sections:
        if not section.total:
            continue
        more = f" (first {len(section.rows)} of {section.total})" if section.total > len(section.rows) else ""
        table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
        for place, column in enumerate(section.columns):
            table.add_column(column, overflow="fold", no_wrap=not place and len(section.columns) > 1)
        for row in section.rows:
            table.add_row(*map(escape, row))
        console.print(f"[bold]{section.name.capitalize()}[/bold]{more}")
        console.print(table)
        console.print()
    kinds = ", ".join(f"{count} {kind}" for kind, count in summary.nodes.items())
    console.print(f"[bold]Graph[/bold] {sum(summary.nodes.values())} nodes: {kinds or 'none'}")
    kinds = ", ".join(f"{count} {kind}" for kind, count in summary.edges.items())
    console.print(f"[bold]     [/bold] {sum(summary.edges.values())} edges: {kinds or 'none'}")


class _View:
    """The graph as the tables ask it: labels of what stands at the other end of the edges of a type."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.weights: Counter[str] = Counter()
        self.edges: Counter[str] = Counter()
        officials: set[str] = set()
        for source, target, data in graph.edges(data=True):
            kind, sources = data["type"], data["sources"]
            self.edges[kind] += 1
            self.weights[source] += sources
            self.weights[target] += sources
            if kind in OFFICES:
                officials.add(source)
        self.nodes: defaultdict[str, list[str]] = defaultdict(list)
        for node, data in graph.nodes(data=True):
            self.nodes[data["type"]].append(node)
        self._spoken_of = {"person": officials}

    def ranked(self, kind: str) -> list[str]:
        """Nodes of a type that an article speaks of (people: those with a post), most spoken of first."""
        among = self._spoken_of.get(kind, self.weights)
        found = [node for node in self.nodes[kind] if node in among and self.weights[node]]
        return sorted(found, key=lambda node: (-self.weights[node], node))

    def label(self, node: str) -> str:
        return str(self.graph.nodes[node]["label"])

    def get(self, node: str, name: str) -> str:
        value = self.graph.nodes[node].get(name, "")
        return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)

    def out(self, node: str, kind: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for _, target, data in self.graph.out_edges(node, data=True):
            if data["type"] == kind:
                yield target, data

    def sources(self, node: str, kind: str) -> str:
        """Labels of the nodes from which edges of a type come."""
        found = {source for source, _, data in self.graph.in_edges(node, data=True) if data["type"] == kind}
        return "、".join(map(self.label, sorted(found, key=lambda other: (-self.weights[other], other))))

    def number(self, node: str, kind: str) -> str:
        """How many different nodes edges of a type lead from; nothing for none."""
        found = {source for source, _, data in self.graph.in_edges(node, data=True) if data["type"] == kind}
        return str(len(found) or "")


def _official(view: _View, person: str) -> Row:
    posts: dict[tuple[str, bool], list[str]] = {}
    for organ, data in view.out(person, "holds_post"):
        titles = posts.setdefault((view.label(organ), data.get("status") == "former"), [])
        if data.get("title") and data["title"] not in titles:
            titles.append(data["title"])
    changes = [
        " ".join(filter(None, (data.get("start"), data.get("action"), f"{view.label(organ)}{data.get('title', '')}")))
        for organ, data in view.out(person, "personnel")
    ]
    ordered = sorted(posts.items(), key=lambda post: post[0][1])
    held = "；".join(f"{'原' if former else ''}{organ}{'、'.join(titles)}" for (organ, former), titles in ordered)
    return view.label(person), held, "；".join(sorted(changes))


def _organ(view: _View, node: str) -> Row:
    people = {source for source, _, data in view.graph.in_edges(node, data=True) if data["type"] == "holds_post"}
    meetings = sum(1 for _ in view.out(node, "convenes"))
    documents = sum(1 for _ in view.out(node, "issues"))
    numbers = (len(people), meetings, documents)
    return (view.label(node), view.get(node, "kind"), *(str(number or "") for number in numbers))


def _region(view: _View, node: str) -> Row:
    numbers = (view.number(node, "visits"), view.number(node, "about"), view.number(node, "mentions"))
    return view.label(node), view.get(node, "code"), view.get(node, "level"), *numbers


def _program(view: _View, node: str) -> Row:
    return view.label(node), view.get(node, "kind"), view.sources(node, "advances")


def _document(view: _View, node: str) -> Row:
    return f"《{view.label(node)}》", view.get(node, "number"), view.sources(node, "issues")


def _meeting(view: _View, node: str) -> Row:
    people = view.number(node, "attends")
    return (
        view.label(node),
        view.get(node, "date"),
        view.sources(node, "convenes"),
        view.sources(node, "chairs"),
        people,
    )


def _statistic(view: _View, node: str) -> Row:
    value = view.get(node, "value") + view.get(node, "unit")
    named = view.get(node, "indicator") or view.label(node)
    return named, view.get(node, "area"), view.get(node, "period"), view.get(node, "change"), value


#: Name, node type, columns, and the function that makes the row of a node.
_SECTIONS: tuple[tuple[str, str, tuple[str, ...], Callable[[_View, str], Row]], ...] = (
    ("officials", "person", ("name", "posts", "changes"), _official),
    ("organs", "organ", ("name", "kind", "people", "meetings", "documents"), _organ),
    ("regions", "region", ("name", "code", "level", "visitors", "statistics", "articles"), _region),
    ("programmes", "program", ("name", "kind", "advanced by"), _program),
    ("documents", "document", ("title", "number", "issued by"), _document),
    ("meetings", "event", ("name", "date", "convened by", "chaired by", "people"), _meeting),
    ("statistics", "indicator", ("indicator", "area", "period", "change", "value"), _statistic),
)
