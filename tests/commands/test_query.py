"""``kg query``: what is printed where, exit statuses, and what is said of mistakes."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kg.export import write_formats
from tests.conftest import Outcome, Run
from tests.graphs import sample

COMMANDS = (
    "career",
    "citations",
    "co-attendance",
    "conflicts",
    "difference",
    "documents",
    "ego",
    "encounters",
    "evidence",
    "find",
    "meetings",
    "officials",
    "path",
    "programmes",
    "statistics",
    "successors",
)


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("graph")
    write_formats(sample(), folder, ["nodelink"])
    return folder


def rows(outcome: Outcome) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(outcome.out)
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_help_explains_the_command(kg_run: Run, command: str) -> None:
    outcome = kg_run("query", command, "--help")
    assert (outcome.status, outcome.err) == (0, "")
    assert "--csv" in outcome.out
    assert "--json" in outcome.out


def test_help_lists_every_command_in_one_line(kg_run: Run) -> None:
    listed = kg_run("query", "--help").out.partition("Commands:\n")[2].partition("\n\n")[0].splitlines()
    assert sorted(line.split()[0] for line in listed) == sorted(COMMANDS)
    assert not [line for line in listed if line.endswith("...")]


def test_help_loads_no_heavy_library() -> None:
    code = "import sys; sys.argv = ['kg', 'query', '-h']\nfrom kg.cli import main\ntry: main()\nexcept SystemExit: "
    code += "print(sorted({'pandas', 'numpy', 'networkx', 'pypinyin', 'rich', 'kg.query'} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert result.stdout.splitlines()[-1] == "[]"


def test_a_table_lines_up_with_chinese_and_leaves_out_what_is_unknown(kg_run: Run, graph: Path) -> None:
    from rich.cells import cell_len

    outcome = kg_run("query", "officials", graph, "工信部", "--on", "2021-11-06")
    assert (outcome.status, outcome.err) == (0, "")
    head, *lines = outcome.out.splitlines()
    assert head.split() == ["person", "organ", "title", "status", "start", "first", "seen", "sources"]
    assert [line.split()[2] for line in lines] == ["部长", "党组书记", "副部长"]
    places = {cell_len(line[: line.index("current")]) for line in lines}
    assert places == {cell_len(head[: head.index("status")])}


def test_json_and_csv_have_all_columns(kg_run: Run, graph: Path) -> None:
    (row,) = rows(kg_run("query", "officials", graph, "国务院", "--json"))
    assert (row["person"], row["start"], row["end"], row["first_seen"]) == ("肖亚庆", "2017", "2018-03", None)
    outcome = kg_run("query", "officials", graph, "国务院", "--csv")
    (line,) = csv.DictReader(io.StringIO(outcome.out))
    assert line["edge"] == row["edge"]
    assert line["first_seen"] == ""
    assert kg_run("query", "officials", graph, "国务院", "--csv", "--json").status == 2


def test_a_limit_says_what_it_leaves_out(kg_run: Run, graph: Path) -> None:
    outcome = kg_run("query", "officials", graph, "工信部", "--limit", "1")
    assert len(outcome.out.splitlines()) == 2
    assert outcome.err == "kg: first 1 of 3; --limit shows more\n"
    assert len(rows(kg_run("query", "officials", graph, "工信部", "--limit", "2", "--json"))) == 2


@pytest.mark.parametrize(("form", "printed"), [("--json", "[]"), ("--csv", "person,organ,title")])
def test_nothing_found_is_1_with_an_empty_answer(kg_run: Run, graph: Path, form: str, printed: str) -> None:
    outcome = kg_run("query", "officials", graph, "国务院", "--on", "2018-03-01", form)
    assert outcome.status == 1
    assert outcome.out.strip().startswith(printed)
    assert outcome.err == "kg: nothing found\n"
    assert kg_run("query", "conflicts", graph).out == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("officials", "工信布"), "no organ is called '工信布'; did you mean 工业和信息化部"),
        (("officials", "工信部", "--on", "2021-02-30"), "'2021-02-30' is no date"),
        (("career", "工信部"), "no person is called '工信部'"),
        (("successors", "工信部", "司长"), "nobody is known as 司长 of 工业和信息化部; did you mean"),
        (("path", "肖亚庆", "国务院", "--type", "knows"), "unknown edge type 'knows'"),
        (("find", " "), "nothing to search for"),
        (("meetings", "--since", "2022", "--until", "2021"), "no day lies from 2022"),
        (("programmes", "--years", "--since", "2022"), "--years counts all years"),
        (("citations", "没有"), "no document is called '没有'"),
    ],
)
def test_a_mistake_is_2_with_a_message(kg_run: Run, graph: Path, arguments: tuple[str, ...], message: str) -> None:
    outcome = kg_run("query", arguments[0], graph, *arguments[1:])
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err.startswith("kg: ")
    assert message in outcome.err
    assert "Traceback" not in outcome.err


def test_no_graph_there_is_2(kg_run: Run, tmp_path: Path) -> None:
    outcome = kg_run("query", "find", tmp_path, "甲")
    assert outcome.status == 2
    assert "no graph here" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("find", "xyq"), {"id": "person/肖亚庆", "match": "pinyin"}),
        (("find", "浙江", "--type", "region"), {"id": "region/330000", "match": "exact"}),
        (("career", "辛国斌"), {"what": "appointed", "title": "厅长"}),
        (("successors", "工信部", "部长"), {"person": "肖亚庆", "start": "2020-07-31"}),
        (("encounters", "辛国斌", "--until", "2021-11-06"), {"person": "肖亚庆", "own_role": "speaks_at"}),
        (("programmes", "工信部"), {"programme": "六稳", "first": "2021-11-07"}),
        (("programmes", "--years"), {"programme": "六稳", "year": "2021"}),
        (("documents", "--issuer", "工信部", "--number", "[2021]"), {"number": "工信部联规〔2021〕207号"}),
        (("citations", "工信部联规〔2021〕207号"), {"relation": "issues", "source": "工业和信息化部"}),
        (("meetings", "工信部", "--since", "2021-11"), {"meeting": "全国工信系统电视电话会议", "people": 2}),
        (("statistics", "--area", "330000", "--period", "2021"), {"value": 11.8, "article": "全国工信系统会议召开"}),
        (("evidence", "肖亚庆", "辛国斌"), {"type": "meets", "quote": "部长肖亚庆"}),
        (("path", "辛国斌", "国务院", "--type", "holds_post"), {"step": 1, "target": "工业和信息化部"}),
    ],
)
def test_each_command_answers(
    kg_run: Run, graph: Path, arguments: tuple[str, ...], expected: dict[str, object]
) -> None:
    outcome = kg_run("query", arguments[0], graph, *arguments[1:], "--json")
    assert (outcome.status, outcome.err) == (0, "")
    assert expected in [{name: row[name] for name in expected} for row in rows(outcome)]
    assert kg_run("query", arguments[0], graph, *arguments[1:]).status == 0


def test_networks_are_node_link_json_and_tables_of_edges(kg_run: Run, graph: Path) -> None:
    import networkx

    data = json.loads(kg_run("query", "co-attendance", graph, "--json").out)
    network = networkx.node_link_graph(data, edges="edges")
    assert network["person/肖亚庆"]["person/辛国斌"]["weight"] == 1
    around = json.loads(kg_run("query", "ego", graph, "浙江", "--json").out)
    assert {node["id"] for node in around["nodes"]} == {
        "region/330000",
        "region/330100",
        "indicator/0123456789abcdef",
        "organ/浙江省经济和信息化厅",
    }
    assert "located_in" in kg_run("query", "ego", graph, "浙江").out
    assert kg_run("query", "co-attendance", graph).out.split() == [
        "weight",
        "source",
        "target",
        "1",
        "肖亚庆",
        "辛国斌",
    ]


def test_difference_of_two_builds(kg_run: Run, graph: Path, tmp_path: Path) -> None:
    changed = sample()
    changed.nodes["person/辛国斌"]["label"] = "辛国彬"
    changed.remove_node("region/330100")
    write_formats(changed, tmp_path, ["nodelink"])
    outcome = kg_run("query", "difference", graph, tmp_path, "--json")
    assert [(row["change"], row["what"]) for row in rows(outcome)] == [
        ("removed", "node"),
        ("changed", "node"),
        ("removed", "edge"),
        ("removed", "edge"),
    ]
    assert kg_run("query", "difference", graph, graph).status == 1
