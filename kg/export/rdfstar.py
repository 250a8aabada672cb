"""RDF 1.2 Turtle: each direct triple carries the facts that state it, and these their evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.export.turtle import Shorten, format_descriptions, format_pairs, write_statements
from kg.graph import Graph
from kg.rdf import Description
from kg.rdf.tables import EDGE_CLASSES, OBJECT, SUBJECT, TYPE
from kg.rdf.terms import term
from kg.vocabulary import BASE_IRI

_SHORTCUTS = {row.classes[0]: row.shortcut for row in EDGE_CLASSES.values() if row.shortcut}
_FORMER = f'{term("kg:status")} "former"'


def write_rdfstar(graph: Graph, path: str | Path, *, base_iri: str = BASE_IRI) -> None:
    """Write RDF 1.2 Turtle: the triples of Turtle, and each fact as reifier of its direct triple.

    ``person:甲 kg:attends event:乙 ~ fact:丙 {| kg:evidence … |} .`` says that the fact stands for the direct triple
    (``rdf:reifies``) and holds what the fact says, so that a query may begin at either. Without the triples of
    ``rdf:reifies`` it is the graph of every other format. A fact without a direct triple stands as in Turtle.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.star.ttl``.
    base_iri : str
        Base of all data IRIs.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    write_statements(graph, path, _format, base_iri=base_iri)


def _format(block: Iterable[Description], shorten: Shorten) -> Iterator[str]:
    """A block: each fact that has a direct triple as its annotation; the triple itself is said by that."""
    stated: set[tuple[str, str]] = set()
    for subject, pairs, graph in block:
        direct = _direct(pairs)
        if direct is None:
            rest = [pair for pair in pairs if (subject, pair) not in stated]
            if rest:
                yield from format_descriptions([(subject, rest, graph)], shorten)
            continue
        stated.add(direct)
        predicate, _, value = direct[1].partition(" ")
        body = format_pairs(pairs, shorten)
        triple = f"{shorten(direct[0])} {shorten(predicate)} {shorten(value)}"
        yield f"\n{triple} ~ {shorten(subject)} {{|\n    {body}\n|}} .\n"


def _direct(pairs: list[str]) -> tuple[str, str] | None:
    """Subject and pair of the triple that stands beside a fact; None if this is no fact or has none."""
    shortcut = _SHORTCUTS.get(pairs[0].removeprefix(f"{TYPE} "))
    if shortcut is None:
        return None
    ends = dict(pair.split(" ", 1) for pair in pairs if pair.startswith((SUBJECT, OBJECT)))
    name = term("kg:workedFor") if _FORMER in pairs else shortcut
    return ends[SUBJECT], f"{name} {ends[OBJECT]}"
