"""What ``kg.build`` makes of real articles, and any graph at all, comes back from the formats that can be read."""

from __future__ import annotations

import csv
import gzip
import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings

import kg
from kg.export import FORMATS, read_graph, write_formats
from kg.graph import Graph, build_graph
from kg.model import Entity, Evidence, Relation
from tests.conftest import Run
from tests.graphs import as_dicts, graphs

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "news-2022-2025.jsonl.gz"
READABLE = [name for name, row in FORMATS.items() if row.is_rdf or row.reader]


@pytest.fixture(scope="module")
def samples() -> Graph:
    return kg.build(str(ROOT / "kg" / "samples" / "*.md"), license="https://spdx.org/licenses/MIT")


@pytest.mark.parametrize("format", READABLE)
def test_the_graph_of_the_samples_comes_back(format: str, samples: Graph, tmp_path: Path) -> None:
    (path,) = write_formats(samples, tmp_path, [format]).values()
    assert as_dicts(read_graph(path)) == as_dicts(samples)


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus lies beside the repository")
def test_the_graph_of_five_hundred_articles_comes_back(tmp_path: Path) -> None:
    articles = tmp_path / "articles.jsonl"
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        articles.write_text("".join(itertools.islice(lines, 500)), encoding="utf-8")
    graph = kg.build(articles)
    assert graph.number_of_edges() > 5000
    for path in write_formats(graph, tmp_path, ["nquads", "turtle", "jsonld", "cypher"]).values():
        assert as_dicts(read_graph(path)) == as_dicts(graph), path.name


@pytest.mark.parametrize("format", ["csv", "neo4j"])
def test_an_edge_of_very_many_articles_comes_back(format: str, tmp_path: Path) -> None:
    before = csv.field_size_limit(131_072)
    quotes = tuple(Evidence(f"a{number}", 0, 40, "工业和信息化部" * 8) for number in range(4000))
    people = [Entity("person/甲", "person", "甲"), Entity("person/乙", "person", "乙")]
    graph = build_graph(people, [Relation("meets-1", "meets", "person/甲", "person/乙", {}, quotes, 0.9, 4000)])
    (path,) = write_formats(graph, tmp_path, [format]).values()
    try:
        assert as_dicts(read_graph(path)) == as_dicts(graph)
    finally:
        csv.field_size_limit(before)


@given(graph=graphs())
@settings(max_examples=25)
def test_any_graph_comes_back_from_every_format(graph: Graph, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("formats")
    for format, path in write_formats(graph, folder, READABLE).items():
        assert as_dicts(read_graph(path)) == as_dicts(graph), format


def test_the_public_reader_of_rdf_is_that_of_the_package(tmp_path: Path, samples: Graph) -> None:
    (path,) = write_formats(samples, tmp_path / "中文 文件夹", ["nquads"]).values()
    assert as_dicts(kg.read_rdf(path)) == as_dicts(samples)
    assert samples.graph == {
        "software": "policy-kg",
        "version": kg.__version__,
        "vocabulary": kg.load_vocabulary().digest,
        "license": "https://spdx.org/licenses/MIT",
    }


def test_the_licence_of_a_build_stays_with_it(articles: Path, tmp_path: Path, kg_run: Run) -> None:
    licence = "https://creativecommons.org/licenses/by/4.0/"
    out = tmp_path / "out"
    assert kg_run("build", articles, "-o", out, "--format", "turtle", "--license", licence).status == 0
    assert f"dcterms:license <{licence}>" in (out / "graph.ttl").read_text(encoding="utf-8")
    more = tmp_path / "more.txt"
    more.write_text("2021年11月8日，工信部副部长辛国斌出席会议。", encoding="utf-8")
    assert kg_run("update", out, more).status == 0
    assert kg.read_rdf(out / "graph.ttl").graph["license"] == licence


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_written_by_the_command_to_a_folder_with_a_chinese_name(
    format: str, articles: Path, tmp_path: Path, kg_run: Run
) -> None:
    out = tmp_path / "图谱 “六稳”"
    assert kg_run("build", articles, "-o", out, "--format", format).status == 0
    assert (out / FORMATS[format].filename).exists()
    assert kg_run("export", out, "--format", format, "-o", tmp_path / "另存").status == 0
    assert (tmp_path / "另存" / FORMATS[format].filename).exists()
