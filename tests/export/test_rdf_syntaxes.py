"""Every RDF syntax holds the same triples, in two independent parsers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from hypothesis import given, settings

from kg.export import FORMATS, find_format, write_graph
from kg.export.jsonld import jsonld_context
from kg.graph import Graph
from kg.rdf import generate_triples, read_rdf
from kg.vocabulary import BASE_IRI
from tests.graphs import MINISTER, as_dicts, graphs, nasty, sample

RDF_FORMATS = [name for name, row in FORMATS.items() if row.is_rdf]
QUAD_FORMATS = ["nquads", "trig"]
RDFLIB_NAMES = {"ntriples": "nt", "jsonld": "json-ld", "rdfxml": "xml"}
GRAPHS = {"sample": sample(), "nasty": nasty()}


def in_oxigraph(lines: Iterable[str]) -> set[pyoxigraph.Quad]:
    text = "".join(lines).encode()
    return set(pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.N_QUADS))


def expected(graph: Graph, *, named: bool) -> set[pyoxigraph.Quad]:
    quads = generate_triples(graph)
    return in_oxigraph(f"{s} {p} {o} {g if named and g else ''} .\n" for s, p, o, g in quads)


def write(graph: Graph, format: str, folder: Path) -> Path:
    path = folder / find_format(format).filename
    write_graph(graph, path, format)
    return path


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("format", RDF_FORMATS)
def test_pyoxigraph_reads_the_quads_of_the_mapping(format, name, tmp_path):
    found = set(pyoxigraph.parse(path=str(write(GRAPHS[name], format, tmp_path))))
    assert found == expected(GRAPHS[name], named=format in QUAD_FORMATS)


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("format", RDF_FORMATS)
def test_rdflib_reads_the_quads_of_the_mapping(format, name, tmp_path):
    dataset = rdflib.Dataset()
    dataset.parse(write(GRAPHS[name], format, tmp_path), format=RDFLIB_NAMES.get(format, format))
    found = set()
    for subject, predicate, value, graph in dataset.quads():
        graph_name = graph.n3() if graph is not None and format in QUAD_FORMATS else ""
        found.add(f"{subject.n3()} {predicate.n3()} {value._quote_encode() if False else _nt(value)} {graph_name} .\n")
    assert in_oxigraph(found) == expected(GRAPHS[name], named=format in QUAD_FORMATS)
