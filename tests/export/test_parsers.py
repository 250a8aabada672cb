"""Parsers that have nothing to do with each other find the same triples in every RDF syntax."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest
import rdflib

from kg.export import FORMATS, find_format, write_graph
from kg.graph import Graph
from kg.rdf import generate_triples
from tests.graphs import nasty, sample

GRAPHS = {"sample": sample(), "nasty": nasty()}
RDF_FORMATS = [name for name, row in FORMATS.items() if row.is_rdf]
QUADS = ("nquads", "trig")
RDFLIB = {
    "turtle": "turtle",
    "ntriples": "nt",
    "jsonld": "json-ld",
    "rdfxml": "xml",
    "nquads": "nquads",
    "trig": "trig",
}
#: Programs of the Debian packages ``raptor2-utils`` and ``serdi``, and the syntaxes that each knows.
PROGRAMS = {
    "rapper": ("turtle", "ntriples", "nquads", "trig", "rdfxml"),
    "serdi": ("turtle", "ntriples", "nquads", "trig"),
}
REIFIES = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies>"


def write(graph: Graph, format: str, folder: Path) -> Path:
    path = folder / find_format(format).filename
    write_graph(graph, path, format)
    return path


def expected(graph: Graph, format: str) -> int:
    quads = set(generate_triples(graph))
    return len(quads) if format in QUADS else len({quad[:3] for quad in quads})


def canonical(data: bytes, syntax: pyoxigraph.RdfFormat) -> set[str]:
    """The statements of a file as canonical lines, triples about triples left out."""
    lines = {str(quad) for quad in pyoxigraph.parse(data, format=syntax)}
    return {line for line in lines if f" {REIFIES} " not in line}


def run(program: str, path: Path, format: str) -> bytes:
    """The file as N-Triples or N-Quads, as another parser reads it."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    kind = "nquads" if format in QUADS else "ntriples"
    command = {
        "rapper": ["rapper", "-q", "-i", format, "-o", kind, str(path)],
        "serdi": ["serdi", "-i", format, "-o", kind, str(path)],
    }[program]
    result = subprocess.run(command, capture_output=True, check=True)
    assert result.stderr == b""
    return result.stdout


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize(("program", "format"), [(program, name) for program in PROGRAMS for name in PROGRAMS[program]])
def test_other_programs_read_the_same_statements(program: str, format: str, name: str, tmp_path: Path) -> None:
    path = write(GRAPHS[name], format, tmp_path)
    output = run(program, path, format)
    assert len(output.splitlines()) == expected(GRAPHS[name], format)
    syntax = pyoxigraph.RdfFormat.N_QUADS if format in QUADS else pyoxigraph.RdfFormat.N_TRIPLES
    own = pyoxigraph.RdfFormat.from_extension(path.suffix[1:])
    assert own is not None
    assert canonical(output, syntax) == canonical(path.read_bytes(), own)


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # its parsers use what it deprecates
@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("format", RDFLIB)
def test_rdflib_and_oxigraph_count_the_same(format: str, name: str, tmp_path: Path) -> None:
    path = write(GRAPHS[name], format, tmp_path)
    dataset = rdflib.Dataset()
    dataset.parse(data=path.read_bytes(), format=RDFLIB[format])
    count = sum(1 for _ in pyoxigraph.parse(path=str(path)))
    assert len(list(dataset.quads())) == count == expected(GRAPHS[name], format)


@pytest.mark.parametrize("name", GRAPHS)
def test_all_serializations_hold_the_same_triples(name: str, tmp_path: Path) -> None:
    for format in RDF_FORMATS:
        found = {
            (str(quad.subject), str(quad.predicate), str(quad.object))
            for quad in pyoxigraph.parse(path=str(write(GRAPHS[name], format, tmp_path)))
            if str(quad.predicate) != REIFIES
        }
        assert len(found) == expected(GRAPHS[name], "ntriples"), format
        assert found == {
            (str(quad.subject), str(quad.predicate), str(quad.object))
            for quad in pyoxigraph.parse(path=str(write(GRAPHS[name], "ntriples", tmp_path)))
        }, format


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("beside", [False, True], ids=["context inside", "context beside"])
def test_a_processor_of_jsonld_finds_the_triples_of_turtle(name: str, beside: bool, tmp_path: Path) -> None:
    pyld = pytest.importorskip("pyld.jsonld")
    document = json.loads(write(GRAPHS[name], "jsonld", tmp_path).read_bytes())
    if beside:
        document["@context"] = json.loads((tmp_path / "context.jsonld").read_bytes())["@context"]
    lines: Any = pyld.to_rdf(document, {"format": "application/n-quads"})
    turtle = write(GRAPHS[name], "turtle", tmp_path).read_bytes()
    triples = canonical(turtle, pyoxigraph.RdfFormat.TURTLE)
    assert canonical(lines.encode(), pyoxigraph.RdfFormat.N_QUADS) == triples


def test_a_fact_is_the_reifier_of_its_direct_triple(tmp_path: Path) -> None:
    """RDF 1.2: the facts behind a triple are found from the triple, and each has its evidence."""
    store = pyoxigraph.Store()
    store.bulk_load(path=str(write(sample(), "rdfstar", tmp_path)))
    query = """
        PREFIX kg: <https://w3id.org/policy-kg/ns#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        SELECT ?person ?event ?quote {
            ?person kg:chairs ?event .
            ?fact rdf:reifies <<( ?person kg:chairs ?event )>> ; kg:evidence/oa:exact ?quote
        }
    """
    solutions: Any = store.query(query)
    (solution,) = solutions
    assert [str(value).rpartition("/")[2] for value in solution] == [
        "肖亚庆>",
        "全国工信系统电视电话会议>",
        '"部长肖亚庆主持"',
    ]


def test_every_fact_with_a_direct_triple_reifies_it(tmp_path: Path) -> None:
    graph = sample()
    statements = list(pyoxigraph.parse(path=str(write(graph, "rdfstar", tmp_path))))
    asserted = {(s.subject, s.predicate, s.object) for s in statements}
    reified = [s.object for s in statements if str(s.predicate) == REIFIES]
    without = sum(data["type"] == "personnel" for *_, data in graph.edges(data=True))
    assert len(reified) == graph.number_of_edges() - without > 20
    for triple in reified:
        assert isinstance(triple, pyoxigraph.Triple)
        assert (triple.subject, triple.predicate, triple.object) in asserted
