"""``exports/`` holds what ``make demo`` writes: the graph of the sample articles, in every format."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph
import pytest
import rdflib

from kg.directory import build_to
from kg.export import FORMATS
from kg.validate import validate
from tests.files import outputs

ROOT = Path(__file__).parent.parent
EXPORTS = ROOT / "exports"
SAMPLES = ROOT / "kg" / "samples"


@pytest.fixture(scope="module")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exports")
    build_to(folder, [str(SAMPLES / "*.md")], formats=list(FORMATS), license="https://spdx.org/licenses/MIT")
    return folder


def test_exports_are_those_of_the_samples(regenerated: Path) -> None:
    made, kept = outputs(regenerated), outputs(EXPORTS)
    for files in (made, kept):
        for name in ("graph.sqlite", ".graph.nq.ranges"):  # not committed: their bytes, as those of Parquet,
            files.pop(name, None)  # name the version of the writer
    assert set(made) == set(kept), "run make demo"
    text = [name for name in made if not name.endswith(".parquet")]
    assert [name for name in text if made[name] != kept[name]] == [], "run make demo"


def triples(path: Path, syntax: pyoxigraph.RdfFormat) -> set[tuple[str, str, str]]:
    return {(str(q.subject), str(q.predicate), str(q.object)) for q in pyoxigraph.parse(path=path, format=syntax)}


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own JSON-LD parser uses it
@pytest.mark.parametrize(
    ("name", "file", "syntax"),
    [
        ("turtle", "graph.ttl", pyoxigraph.RdfFormat.TURTLE),
        ("nt", "graph.nt", pyoxigraph.RdfFormat.N_TRIPLES),
        ("json-ld", "graph.jsonld", pyoxigraph.RdfFormat.JSON_LD),
        ("xml", "graph.rdf", pyoxigraph.RdfFormat.RDF_XML),
    ],
)
def test_rdf_exports_hold_the_same_triples_in_two_parsers(
    name: str, file: str, syntax: pyoxigraph.RdfFormat, regenerated: Path
) -> None:
    ours = triples(regenerated / file, syntax)
    assert len(rdflib.Graph().parse(regenerated / file, format=name)) == len(ours) > 1000
    assert ours == triples(regenerated / "graph.nt", pyoxigraph.RdfFormat.N_TRIPLES)


def test_exports_conform_to_the_shapes() -> None:
    report = validate(EXPORTS / "graph.ttl")
    assert report.conforms
