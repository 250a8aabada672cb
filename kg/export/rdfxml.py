"""RDF/XML, streaming."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.export.files import atomic_path
from kg.export.lines import merge_graphs
from kg.export.xml import escape_attribute, escape_text
from kg.graph import Graph
from kg.rdf import NAMESPACES, Description, describe_graph, parse_literal
from kg.rdf.terms import prefixed
from kg.vocabulary import BASE_IRI


def write_rdfxml(graph: Graph, path: str | Path, *, base_iri: str = BASE_IRI) -> None:
    """Write RDF/XML: all facts in one graph, each triple once.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.rdf``.
    base_iri : str
        Base of all data IRIs.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    names = " ".join(f'xmlns:{prefix}="{iri}"' for prefix, iri in sorted(NAMESPACES.items()))
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF {names}>\n')
        for block in describe_graph(graph, base_iri=base_iri):
            stream.writelines(_format(merge_graphs(block)))
        stream.write("</rdf:RDF>\n")


def _format(block: Iterable[Description]) -> Iterator[str]:
    for subject, pairs, _ in block:
        yield f"<rdf:Description rdf:about={escape_attribute(subject[1:-1])}>\n"
        for pair in pairs:
            predicate, _, value = pair.partition(" ")
            yield f"  {_element(prefixed(predicate[1:-1]), value)}\n"
        yield "</rdf:Description>\n"


def _element(name: str, value: str) -> str:
    if value.startswith("<"):
        return f"<{name} rdf:resource={escape_attribute(value[1:-1])}/>"
    text, language, datatype = parse_literal(value)
    tag = f" xml:lang={escape_attribute(language)}" if language else ""
    tag = f" rdf:datatype={escape_attribute(datatype)}" if datatype else tag
    return f"<{name}{tag}>{escape_text(text)}</{name}>"
