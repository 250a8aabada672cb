"""``kg sparql``: tables that fit Chinese, formats, where the query comes from, exit statuses and messages."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.export import write_formats
from tests.conftest import Run
from tests.graphs import sample

NAMES = "SELECT ?person ?name { ?person a kg:Person ; skos:prefLabel ?name } ORDER BY DESC(?name)"
EXPORTS = Path(__file__).parent.parent.parent / "exports"
#: Seconds of processor time for Python, the library and a query; twice what is measured on a quiet machine.
BUDGET = 1.5


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("graph")
    write_formats(sample(), folder, ["nquads"])
    return folder


def test_a_table_lines_up_with_chinese(kg_run: Run, graph: Path) -> None:
    from rich.cells import cell_len

    query = "SELECT ?organ ?name { ?organ a kg:Organ ; skos:prefLabel ?name FILTER(LANG(?name) = 'zh') }"
    outcome = kg_run("sparql", graph, query)
    assert (outcome.status, outcome.err) == (0, "")
    head, *lines = outcome.out.splitlines()
    assert head.split() == ["organ", "name"]
    places = {cell_len(line[: line.index(line.split()[1], len(line.split()[0]))]) for line in lines}
    assert places == {cell_len(head[: head.index("name")])}


def test_iris_are_shown_as_ids_and_names(kg_run: Run, graph: Path) -> None:
    outcome = kg_run(
        "sparql", graph, "SELECT ?s ?c ?x { ?s a ?c . ?s skos:prefLabel '肖亚庆'@zh OPTIONAL { ?s <a:b> ?x } }"
    )
    assert {tuple(line.split()) for line in outcome.out.splitlines()[1:]} >= {("person/肖亚庆", "kg:Person")}


def test_formats_for_scripts(kg_run: Run, graph: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(kg_run("sparql", graph, NAMES, "--format", "csv").out)))
    assert [row["name"] for row in rows] == ["辛国斌", "肖亚庆"]
    data = json.loads(kg_run("sparql", graph, NAMES, "--format", "json").out)
    assert data["results"]["bindings"][1]["name"] == {"type": "literal", "value": "肖亚庆", "xml:lang": "zh"}
    assert kg_run("sparql", graph, NAMES, "--format", "xml").out.startswith("<?xml")
    assert kg_run("sparql", graph, NAMES, "--format", "tsv").out.startswith("?person\t?name\n<https")


def test_triples_are_turtle(kg_run: Run, graph: Path) -> None:
    query = "CONSTRUCT { ?p kg:worksFor ?o } WHERE { ?p kg:worksFor ?o }"
    plain = kg_run("sparql", graph, query)
    assert plain.out.startswith("@prefix ")
    assert kg_run("sparql", graph, query, "--format", "ttl").out == plain.out
    assert kg_run("sparql", graph, query, "--format", "table").out.splitlines()[0].split() == [
        "subject",
        "predicate",
        "object",
    ]
    refused = kg_run("sparql", graph, query, "--format", "csv")
    assert (refused.status, refused.err) == (2, "kg: the answer is triples; they can be had as ttl, nt, rdf\n")


def test_the_exit_status_says_whether_anything_was_found(kg_run: Run, graph: Path) -> None:
    yes = kg_run("sparql", graph, "ASK { ?p a kg:Person }")
    assert (yes.status, yes.out, yes.err) == (0, "yes\n", "")
    no = kg_run("sparql", graph, "ASK { ?p a kg:Nothing }")
    assert (no.status, no.out, no.err) == (1, "no\n", "")
    nothing = kg_run("sparql", graph, "SELECT * { ?p a kg:Nothing }")
    assert (nothing.status, nothing.out, nothing.err) == (1, "", "kg: nothing found\n")


def test_a_limit_says_what_it_leaves_out(kg_run: Run, graph: Path) -> None:
    outcome = kg_run("sparql", graph, NAMES, "--limit", "1")
    assert len(outcome.out.splitlines()) == 2
    assert outcome.err == "kg: first 1 only; --limit shows more\n"
    assert "first 50 only" in kg_run("sparql", graph, "SELECT * { ?s ?p ?o }").err
    assert kg_run("sparql", graph, "SELECT * { ?s ?p ?o }", "--format", "csv").err == ""


def test_a_query_from_a_file_from_standard_input_and_by_name(
    kg_run: Run, graph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kg.sparql import queries

    expected = kg_run("sparql", graph, NAMES).out
    (tmp_path / "people.rq").write_text(f"# All people.\n{NAMES}\n", encoding="utf-8")
    assert kg_run("sparql", graph, tmp_path / "people.rq").out == expected
    monkeypatch.setattr(sys, "stdin", io.StringIO(NAMES))
    assert kg_run("sparql", graph, "-").out == expected
    monkeypatch.setattr(queries, "ontology_directory", lambda: tmp_path.parent)
    folder = tmp_path.rename(tmp_path.parent / "queries")
    assert kg_run("sparql", graph, "people").out == expected
    listed = kg_run("sparql", "--list")
    assert (listed.status, listed.out.splitlines()[1].split()) == (0, ["people", "All", "people."])
    wrong = kg_run("sparql", graph, "poeple")
    assert (wrong.status, wrong.err) == (2, "kg: no file and no query is called 'poeple'; did you mean people?\n")
    folder.rename(tmp_path)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELECT * {", "kg: query, line 1, column 11: syntax error at the end\n"),
        ("DELETE WHERE { ?s ?p ?o }", "kg: the graph is read-only: updates are refused"),
    ],
)
def test_a_mistake_is_2_with_one_line(kg_run: Run, graph: Path, query: str, message: str) -> None:
    outcome = kg_run("sparql", graph, query)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith(message)
    assert outcome.err.count("\n") == 1


def test_wrong_usage_is_2(kg_run: Run, graph: Path, tmp_path: Path) -> None:
    assert kg_run("sparql", graph).err == "kg: give the folder of a graph and a query, or --list\n"
    assert "unknown format 'xls'" in kg_run("sparql", graph, NAMES, "--format", "xls").err
    outcome = kg_run("sparql", tmp_path, NAMES)
    assert outcome.status == 2
    assert "no graph here" in outcome.err
    (tmp_path / "query.rq").write_bytes("# 部".encode("gb18030"))
    assert "a query is UTF-8 text" in kg_run("sparql", graph, tmp_path / "query.rq").err


def test_it_starts_quickly_on_the_samples() -> None:
    command = [sys.executable, "-m", "kg.cli", "sparql", str(EXPORTS), "ASK { ?p a kg:Person }"]
    taken = []
    for _ in range(3):
        before = os.times()
        result = subprocess.run(command, capture_output=True, check=True, text=True)
        after = os.times()
        taken.append(after.children_user + after.children_system - before.children_user - before.children_system)
        assert result.stdout == "yes\n"
    assert min(taken) < BUDGET
