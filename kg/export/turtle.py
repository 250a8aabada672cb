"""Turtle and TriG, with prefixes, in an order that only the graph decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from kg.export.files import atomic_path
from kg.export.lines import merge_graphs
from kg.graph import NODE_ATTRIBUTES, Graph
from kg.grouping import Groups, Packing, Scratch
from kg.rdf import NAMESPACES, Description, describe_graph
from kg.vocabulary import BASE_IRI

# Local names that every Turtle parser reads without escapes; any other IRI is written in full.
_LOCAL = re.compile(r"[A-Za-z0-9_\u4e00-\u9fff](?:[A-Za-z0-9_\u4e00-\u9fff-]*[A-Za-z0-9_\u4e00-\u9fff])?")
# Literals that Turtle writes bare: an integer, and a decimal with a point.
_XSD = re.escape(f"<{NAMESPACES['xsd']}")
_NUMBER = re.compile(rf'"([+-]?[0-9]+)"\^\^{_XSD}integer>|"([+-]?[0-9]*\.[0-9]+)"\^\^{_XSD}decimal>')
_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
#: A term in N-Triples syntax -> the same in Turtle.
Shorten: TypeAlias = Callable[[str], str]


def write_turtle(graph: Graph, path: str | Path, *, base_iri: str = BASE_IRI) -> None:
    """Write Turtle: all facts in one graph, each triple once.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.ttl``.
    base_iri : str
        Base of all data IRIs.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    write_statements(graph, path, format_descriptions, base_iri=base_iri)


def write_statements(
    graph: Graph,
    path: str | Path,
    format_block: Callable[[Iterable[Description], Shorten], Iterable[str]],
    *,
    base_iri: str,
) -> None:
    """Write all facts in one graph, block by block, as ``format_block`` puts a block into a Turtle syntax."""
    prefixes = data_prefixes(base_iri)
    shorten = shortener(prefixes)
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(declare(prefixes))
        for block in describe_graph(graph, base_iri=base_iri):
            stream.writelines(format_block(merge_graphs(block), shorten))


def write_trig(graph: Graph, path: str | Path, *, base_iri: str = BASE_IRI) -> None:
    """Write TriG: the default graph, one named graph an article, and that of provenance.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.trig``.
    base_iri : str
        Base of all data IRIs.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    prefixes = data_prefixes(base_iri)
    shorten = shortener(prefixes)
    with (
        atomic_path(path) as aside,
        Scratch(aside.parent) as scratch,
        aside.open("w", encoding="utf-8", newline="\n") as stream,
    ):
        graphs: Groups[Description] = Groups(Packing(tuple, tuple), scratch)
        stream.write(declare(prefixes))
        for block in describe_graph(graph, base_iri=base_iri):
            for description in block:
                if description[2] is None:
                    stream.writelines(format_descriptions([description], shorten))
                else:
                    graphs.add((description[2],), description)
        for (name,), descriptions in graphs:
            stream.write(f"\n{shorten(name)} {{\n")
            stream.writelines(format_descriptions(descriptions, shorten))
            stream.write("}\n")


def data_prefixes(base_iri: str) -> dict[str, str]:
    """Prefixes for the terms of the mapping and for the data, one a node type; that of ``org`` is ``organization``.

    Examples
    --------
    >>> data_prefixes("https://example.org/")["organ"]
    'https://example.org/organ/'
    """
    prefixes = dict(NAMESPACES)
    for kind in (*NODE_ATTRIBUTES, "fact", "title", "interval", "instant"):
        prefixes["organization" if kind == "org" else kind] = f"{base_iri}{kind}/"
    return prefixes


def declare(prefixes: Mapping[str, str]) -> str:
    """The head of a file: its prefixes."""
    return "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in sorted(prefixes.items()))


def shortener(prefixes: Mapping[str, str]) -> Shorten:
    """What writes a term as Turtle has it: a prefixed name or a bare number where that can be."""
    by_iri = {iri: prefix for prefix, iri in prefixes.items()}

    @lru_cache(maxsize=1 << 16)
    def shorten(term: str) -> str:
        if term.startswith("<"):
            cut = max(term.rfind("/"), term.rfind("#")) + 1
            prefix, local = by_iri.get(term[1:cut]), term[cut:-1]
            return f"{prefix}:{local}" if prefix is not None and _LOCAL.fullmatch(local) else term
        if number := _NUMBER.fullmatch(term):
            return number[1] or number[2]
        text, typed, datatype = term.rpartition('"^^')
        return f'{text}"^^{shorten(datatype)}' if typed else term

    return shorten


def format_descriptions(block: Iterable[Description], shorten: Shorten) -> Iterator[str]:
    """Descriptions as Turtle, one statement each."""
    for subject, pairs, _ in block:
        yield f"\n{shorten(subject)} {format_pairs(pairs, shorten)} .\n"


def format_pairs(pairs: Iterable[str], shorten: Shorten) -> str:
    """Predicates and objects as Turtle, one predicate a line."""
    values: dict[str, list[str]] = {}
    for pair in pairs:
        predicate, _, value = pair.partition(" ")
        values.setdefault("a" if predicate == _TYPE else shorten(predicate), []).append(shorten(value))
    return " ;\n    ".join(f"{predicate} {', '.join(objects)}" for predicate, objects in values.items())
