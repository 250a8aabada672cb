"""The command line: what is printed where, exit statuses, and bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.export import write_formats
from tests.conftest import Outcome, Run
from tests.graphs import sample

COMMANDS = ("extract", "build", "export", "stats", "review", "validate", "evaluate", "vocab")
GOOD = "2021年11月5日，工业和信息化部召开全国工信系统电视电话会议。部长肖亚庆出席会议并讲话。"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the exports of a small graph."""
    folder = tmp_path_factory.mktemp("graph")
    write_formats(sample(), folder, ["nodelink", "turtle"])
    return folder


def no_traceback(outcome: Outcome) -> bool:
    return "Traceback" not in outcome.err and "Error(" not in outcome.err


# Help and usage


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_explains_the_command(kg_run: Run, command: str) -> None:
    outcome = kg_run(*([command] if command else []), "--help")
    assert outcome.status == 0
    assert outcome.out.startswith("Usage: kg")
    assert outcome.err == ""


def test_help_lists_every_command_with_its_purpose(kg_run: Run) -> None:
    lines = kg_run("--help").out.partition("Commands:")[2].splitlines()
    listed = {
        line.split()[0]: line.split(maxsplit=1)[1] for line in lines if line.startswith("  ") and line.split()[1:]
    }
    assert set(COMMANDS) <= set(listed)


def test_version(kg_run: Run) -> None:
    outcome = kg_run("--version")
    assert (outcome.status, outcome.out.split()[0]) == (0, "kg")


@pytest.mark.parametrize(
    "arguments",
    [
        ("nothing",),
        ("build",),
        ("build", "x.txt"),
        ("stats",),
        ("extract", "--workers", "0", "x.txt"),
        ("vocab", "find"),
    ],
)
def test_wrong_usage_is_2_with_a_message(kg_run: Run, arguments: tuple[str, ...]) -> None:
    outcome = kg_run(*arguments)
    assert outcome.status == 2
    assert "Error" in outcome.err
    assert outcome.out == ""
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion_offers_the_commands(shell: str) -> None:
    words = {"_KG_COMPLETE": f"complete_{shell}", "COMP_WORDS": "kg ", "COMP_CWORD": "1", "_TYPER_COMPLETE_ARGS": "kg "}
    result = subprocess.run(
        [sys.executable, "-c", "import sys; sys.argv = ['kg']; from kg.cli import main; main()"],
        env={**os.environ, **words, "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
        capture_output=True,
        check=False,
        text=True,
    )
    assert set(COMMANDS) <= set(result.stdout.replace('"', " ").replace(":", " ").split())


# Graphs that are there


def test_stats_prints_tables_on_standard_output(kg_run: Run, graph: Path) -> None:
    outcome = kg_run("stats", graph)
    assert outcome.status == 0
    assert "工业和信息化部党组书记、部长" in outcome.out
    assert "工信部联规〔2021〕207号" in outcome.out
    assert outcome.err == ""


def test_stats_json_is_for_scripts(kg_run: Run, graph: Path) -> None:
    data = json.loads(kg_run("stats", graph, "--json").out)
    assert data["nodes"]["person"] == 2
    (meeting,) = data["meetings"]["rows"]
    assert (meeting["date"], meeting["convened by"], meeting["chaired by"]) == (
        "2021-11-05",
        "工业和信息化部",
        "肖亚庆",
    )


def test_stats_columns_line_up_with_chinese(kg_run: Run, graph: Path) -> None:
    from rich.cells import cell_len

    lines = kg_run("stats", graph).out.splitlines()
    head = next(line for line in lines if line.startswith("name") and "code" in line)
    rows = [line for line in lines if "330000" in line or "330100" in line]
    assert len(rows) == 2
    assert {cell_len(row[: row.index("330")]) for row in rows} == {cell_len(head[: head.index("code")])}


def test_export_writes_further_formats(kg_run: Run, graph: Path, tmp_path: Path) -> None:
    outcome = kg_run("export", graph, "--format", "nquads", "--format", "csv", "-o", tmp_path / "out")
    assert (outcome.status, outcome.out) == (0, "")
    assert "graph.nq" in outcome.err
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"graph.nq", "csv"}
    assert kg_run("export", graph, "--format", "nquads", "-o", tmp_path / "out", "-q").err == ""


def test_export_with_an_unknown_format_names_those_there_are(kg_run: Run, graph: Path, tmp_path: Path) -> None:
    outcome = kg_run("export", graph, "--format", "csv", "--format", "excel", "-o", tmp_path / "out")
    assert outcome.status == 2
    assert "unknown format 'excel'" in outcome.err
    assert "turtle" in outcome.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", ["stats", "validate"])
def test_a_folder_without_graph_is_2(kg_run: Run, tmp_path: Path, command: str) -> None:
    outcome = kg_run(command, tmp_path)
    assert outcome.status == 2
    assert str(tmp_path) in outcome.err
    assert no_traceback(outcome)


def test_validate_reports_focus_nodes_per_shape(kg_run: Run, graph: Path) -> None:
    outcome = kg_run("validate", graph)
    assert outcome.status == 0, outcome.out
    assert "conforms" in outcome.out
    data = json.loads(kg_run("validate", graph, "--json").out)
    assert data["conforms"] is True
    assert data["focus_nodes"]["PolicyProgramShape"] == 1


def test_validate_is_1_where_the_graph_does_not_conform(kg_run: Run, tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text(
        "<https://w3id.org/policy-kg/id/program/x> a <https://w3id.org/policy-kg/ns#PolicyProgram> .", encoding="utf-8"
    )
    outcome = kg_run("validate", path)
    assert outcome.status == 1
    assert "does not conform" in outcome.out
    assert "program/x" in outcome.out


# Vocabularies


def test_vocab_find_shows_the_term_behind_an_alias(kg_run: Run) -> None:
    outcome = kg_run("vocab", "find", "工信部")
    assert outcome.status == 0
    assert "organ/工业和信息化部" in outcome.out
    data = json.loads(kg_run("vocab", "find", "工信部", "--json").out)
    assert data[0]["label_en"] == "Ministry of Industry and Information Technology"


def test_vocab_find_of_an_unknown_name_is_1(kg_run: Run) -> None:
    outcome = kg_run("vocab", "find", "没有这个机构")
    assert (outcome.status, outcome.out) == (1, "")
    assert "没有这个机构" in outcome.err


def test_vocab_find_on_a_date_leaves_out_what_did_not_exist(kg_run: Run) -> None:
    names = [
        row["name"] for row in json.loads(kg_run("vocab", "find", "银保监会", "--date", "2021-01-01", "--json").out)
    ]
    assert names == ["中国银行保险监督管理委员会"]
    assert kg_run("vocab", "find", "中国银行保险监督管理委员会", "--date", "2024-01-01").status == 1


def test_vocab_stats_counts_by_kind(kg_run: Run) -> None:
    assert json.loads(kg_run("vocab", "stats", "--json").out)["kinds"]["Region"]["terms"] > 3000
    assert "Ministry" in kg_run("vocab", "stats").out


def test_vocab_check_finds_nothing_wrong_with_the_shipped_files(kg_run: Run) -> None:
    outcome = kg_run("vocab", "check")
    assert outcome.status == 0, outcome.out


HEAD = """@prefix kg: <https://w3id.org/policy-kg/ns#> .
@prefix organ: <https://w3id.org/policy-kg/id/organ/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


@pytest.mark.parametrize(
    ("turtle", "message"),
    [
        ("organ:甲 a kg:Organ ; skos:prefLabel", "not valid Turtle"),
        ('organ:甲 a kg:Organ ; skos:prefLabel "First"@en .', "no skos:prefLabel in Chinese"),
        ('organ:甲 a kg:Organ ; skos:prefLabel "甲"@zh, "乙"@zh .', "more than one skos:prefLabel in zh"),
        ('organ:甲 a kg:Organ ; skos:prefLabel "甲"@zh ; skos:altLabel "甲"@zh .', "skos:altLabel at once"),
        ('organ:甲 a kg:Organ ; skos:prefLabel "甲"@zh ; kg:partOf organ:乙 .', "organ/乙, which no file describes"),
        ('organ:甲 a kg:Organ ; skos:prefLabel "甲"@zh ; kg:partOf organ:甲 .', "stands above itself"),
        ('organ:甲 a kg:Organ ; skos:prefLabel "甲"@zh ; kg:validFrom "2018年" .', "is no date"),
        (
            'organ:甲 a kg:Organ ; skos:prefLabel "甲"@zh ; kg:validFrom "2018" ; kg:validUntil "2008" .',
            "lies before kg:validFrom",
        ),
        (
            'organ:甲 a kg:Organ ; skos:prefLabel "甲"@zh ; skos:altLabel "子"@zh .\n'
            'organ:乙 a kg:Organ ; skos:prefLabel "乙"@zh ; skos:altLabel "子"@zh .',
            "子 also names organ/",
        ),
    ],
)
def test_vocab_check_names_the_problem(kg_run: Run, tmp_path: Path, turtle: str, message: str) -> None:
    (tmp_path / "organs.ttl").write_text(HEAD + turtle, encoding="utf-8")
    outcome = kg_run("vocab", "check", "--ontologies", tmp_path, "--json")
    assert outcome.status == 1
    problems = json.loads(outcome.out)["problems"]
    assert any(message in problem["message"] for problem in problems)
    assert {problem["file"] for problem in problems} == {"organs.ttl"}


def test_vocab_check_lets_names_stand_that_dates_or_weakness_tell_apart(kg_run: Run, tmp_path: Path) -> None:
    (tmp_path / "organs.ttl").write_text(
        HEAD
        + 'organ:甲 a kg:Organ ; skos:prefLabel "甲"@zh ; skos:altLabel "子"@zh ; kg:validUntil "2018-03-21" .\n'
        + 'organ:乙 a kg:Organ ; skos:prefLabel "乙"@zh ; skos:altLabel "子"@zh ; kg:validFrom "2018-03-21" .\n'
        + 'organ:丙 a kg:Organ ; skos:prefLabel "丙"@zh ; kg:weakLabel "子"@zh .\n',
        encoding="utf-8",
    )
    assert kg_run("vocab", "check", "--ontologies", tmp_path).status == 0


def test_vocab_check_names_terms_that_the_ontology_does_not_declare(kg_run: Run, tmp_path: Path) -> None:
    (tmp_path / "policy.ttl").write_text(
        HEAD + "@prefix owl: <http://www.w3.org/2002/07/owl#> .\nkg:Organ a owl:Class .\n", encoding="utf-8"
    )
    (tmp_path / "organs.ttl").write_text(HEAD + 'organ:甲 a kg:Organ ; skos:prefLabel "甲"@zh ; kg:partof organ:甲 .')
    outcome = kg_run("vocab", "check", "--ontologies", tmp_path)
    assert outcome.status == 1
    assert "kg:partof is not declared" in outcome.out


def test_a_folder_without_vocabulary_is_2(kg_run: Run, tmp_path: Path) -> None:
    for arguments in (("check",), ("stats",), ("find", "工信部")):
        outcome = kg_run("vocab", *arguments, "--ontologies", tmp_path)
        assert outcome.status == 2
        assert "no vocabulary" in outcome.err
