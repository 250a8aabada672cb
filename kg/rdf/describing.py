"""Graph -> descriptions of its nodes and facts, and of itself -> quads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from kg.graph import OFFICES, Attributes, Graph, Neighbourhood, graph_attributes, sorted_neighbours
from kg.rdf.dataset import Tally, describe_dataset, describe_provenance
from kg.rdf.mapping import Description, Mapper
from kg.vocabulary import BASE_IRI

#: Subject, predicate, object, and named graph or None for the default graph: terms in N-Triples syntax.
Quad: TypeAlias = tuple[str, str, str, str | None]


def describe_graph(graph: Graph, *, base_iri: str = BASE_IRI) -> Iterator[list[Description]]:
    """The descriptions of a graph in blocks: a node, its outgoing facts target by target, then what facts share.

    The last block describes the graph as a dataset, with what was counted on the way, and says what made it. No triple
    of one block comes again in another. Memory holds one block and the sorted node ids.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    base_iri : str
        Base of all data IRIs.
    """
    mapper = Mapper(base_iri)
    yield from describe_neighbourhoods(sorted_neighbours(graph), graph.nodes, mapper)
    yield from describe_rest(graph, mapper)


def describe_neighbourhoods(
    neighbourhoods: Iterable[Neighbourhood], nodes: Mapping[str, Attributes], mapper: Mapper
) -> Iterator[list[Description]]:
    """The blocks of some nodes and of their outgoing facts; the labels of targets come from all ``nodes``."""
    for node, attributes, targets in neighbourhoods:
        official = node.startswith("person/") and any(
            target.startswith("organ/") and any(edge["type"] in OFFICES for edge in edges.values())
            for target, edges in targets
        )
        yield [mapper.node(node, attributes, official=official)]
        for target, edges in targets:
            label = nodes[target]["label"] if any("title" in edge for edge in edges.values()) else ""
            yield mapper.edges(node, target, edges, target_label=label)


def describe_rest(graph: Graph, mapper: Mapper) -> Iterator[list[Description]]:
    """The blocks behind those of the nodes, from what a mapper gathered of all of them."""
    yield list(mapper.shared())
    gathered = mapper.gathered
    yield describe_itself(graph_attributes(graph), sorted(gathered.articles), gathered.tally, mapper.base_iri)


def describe_itself(said: Mapping[str, str], articles: Sequence[str], tally: Tally, base_iri: str) -> list[Description]:
    """The last block of a graph: its description as a dataset, and what made it.

    Parameters
    ----------
    said : mapping
        The attributes of the graph.
    articles : sequence of str
        The sorted ids of its articles.
    tally : Tally
        What was counted while the other blocks were made.
    base_iri : str
        Base of all data IRIs.
    """
    return [
        *describe_dataset(said, articles, tally, base_iri),
        *describe_provenance(said, articles, base_iri),
    ]


def generate_triples(graph: Graph, *, base_iri: str = BASE_IRI) -> Iterator[Quad]:
    """Every quad of a graph, streaming, each once, in an order that only the graph decides.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    base_iri : str
        Base of all data IRIs.

    Yields
    ------
    tuple of str
        Subject, predicate, object in N-Triples syntax, and the graph name or None for the default graph.

    Examples
    --------
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity
    >>> graph = build_graph([Entity("program/六稳", "program", "六稳")], [])
    >>> next(generate_triples(graph))[2]
    '<https://w3id.org/policy-kg/ns#PolicyProgram>'
    """
    for block in describe_graph(graph, base_iri=base_iri):
        for subject, pairs, name in block:
            for pair in pairs:
                predicate, _, value = pair.partition(" ")
                yield subject, predicate, value, name
