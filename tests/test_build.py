"""The whole way: the graph of articles, bad input on it, order and repetition, and the command ``kg build``."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import networkx
import pytest

import kg
import kg.workers
from kg.build import build
from kg.directory import build_to
from kg.errors import InputError, UsageError
from kg.ingest import ReadStats
from kg.vocabulary import ontology_directory
from tests.conftest import Run
from tests.files import outputs

SAMPLES = Path(kg.__file__).parent / "samples"
GOOD = "2021年11月5日，工业和信息化部召开全国工信系统电视电话会议。部长肖亚庆出席会议并讲话。"
VISIT = "11月8日，浙江省省长郑栅洁到宁波市调研。"


def line(id: str, text: str, date: str = "2021-11-08") -> str:
    return json.dumps({"id": id, "title": "", "date": date, "text": text}, ensure_ascii=False) + "\n"


def people(graph: networkx.MultiDiGraph) -> set[str]:
    return {data["label"] for _, data in graph.nodes(data=True) if data["type"] == "person"}


# What comes out


def test_build_makes_a_plain_multidigraph_with_evidence(articles: Path) -> None:
    graph = build(articles)
    assert type(graph) is networkx.MultiDiGraph
    posts = {
        (graph.nodes[target]["label"], data["title"])
        for _, target, data in graph.out_edges("person/肖亚庆", data=True)
        if data["type"] == "holds_post"
    }
    assert posts == {("工业和信息化部", "党组书记"), ("工业和信息化部", "部长")}
    text = (articles / "meeting.txt").read_text(encoding="utf-8")
    for *_, data in graph.edges(data=True):
        for evidence in data["evidence"]:
            if evidence["article"] == "article/meeting":
                assert text[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_build_does_not_depend_on_the_order_or_on_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.workers, "_CHUNK", 8)  # a single chunk would not leave this process
    lines = [line(f"a{i}", GOOD if i % 2 else VISIT, f"2021-11-{8 + i % 5:02}") for i in range(40)]
    (tmp_path / "one.jsonl").write_text("".join(lines), encoding="utf-8")
    random.Random(7).shuffle(lines)
    (tmp_path / "two.jsonl").write_text("".join(lines), encoding="utf-8")
    formats = ["nquads", "turtle", "jsonld", "graphml", "csv"]
    contents = []
    for name, workers in (("one", 1), ("two", 1), ("two", 2)):
        folder = tmp_path / f"out-{name}-{workers}"
        build_to(folder, tmp_path / f"{name}.jsonl", formats=formats, workers=workers)
        contents.append(outputs(folder))
    assert contents[0] == contents[1] == contents[2]


def test_editing_a_turtle_file_changes_what_is_extracted(tmp_path: Path) -> None:
    folder = tmp_path / "ontologies"
    folder.mkdir()
    for path in ontology_directory().glob("*.ttl"):
        (folder / path.name).write_bytes(path.read_bytes())
    (tmp_path / "a.txt").write_text("3月1日，量子署署长王明强在京出席会议。", encoding="utf-8")
    assert "organ/国家量子科技署" not in build(tmp_path / "a.txt", ontologies=folder)
    with (folder / "organs.ttl").open("a", encoding="utf-8") as stream:
        stream.write(
            "\n<https://w3id.org/policy-kg/id/organ/国家量子科技署> a kg:Organ , kg:StateOrgan ;\n"
            '    skos:prefLabel "国家量子科技署"@zh ; skos:altLabel "量子署"@zh .\n'
        )
    graph = build(tmp_path / "a.txt", ontologies=folder)
    assert "organ/国家量子科技署" in graph
    assert graph.has_edge("person/王明强", "organ/国家量子科技署")


# Bad input: reported with path and reason, and everything else is built


def empty(path: Path) -> str:
    (path / "bad.txt").write_bytes(b"")
    return "bad.txt"


def binary(path: Path) -> str:
    (path / "bad.txt").write_bytes(bytes(range(256)) * 40)
    return "bad.txt"


def broken_yaml(path: Path) -> str:
    (path / "bad.md").write_text("---\ntitle: [未闭合\ndate: : :\n---\n\n正文。\n", encoding="utf-8")
    return "bad.md"


def invalid_utf8(path: Path) -> str:
    (path / "bad.jsonl").write_bytes(line("x", GOOD).encode()[:60] + b"\xff\xfe\xff" + line("y", GOOD).encode()[60:])
    return "bad.jsonl"


def huge_line(path: Path) -> str:
    (path / "bad.txt").write_bytes("会议指出。".encode() * (50 * 1024 * 1024 // 15))
    return "bad.txt"


@pytest.mark.parametrize("spoil", [empty, binary, broken_yaml, invalid_utf8, huge_line])
def test_a_bad_file_is_named_with_its_reason_and_the_rest_is_built(
    spoil: Callable[[Path], str], articles: Path, kg_run: Run, tmp_path: Path
) -> None:
    name = spoil(articles)
    outcome = kg_run("build", articles, "-o", tmp_path / "out")
    assert outcome.status == 1, outcome.err
    assert name in outcome.err
    assert "skipped" in outcome.err
    assert "Traceback" not in outcome.err
    assert people(kg.read_graph(tmp_path / "out")) == {"肖亚庆", "辛国斌", "郑栅洁"}
    assert "2 articles read, 1 failed" in outcome.out


@pytest.mark.parametrize("command", ["build", "extract"])
def test_verbose_names_what_is_passed_over_in_a_folder(
    kg_run: Run, articles: Path, tmp_path: Path, command: str
) -> None:
    picture = articles / "picture.png"
    picture.write_bytes(b"\x89PNG")
    arguments = (command, articles, "-o", tmp_path / "out")
    assert str(picture) not in kg_run(*arguments).err
    outcome = kg_run(*arguments, "-v")
    assert f"skipped {picture}: not a format read here" in outcome.err
    assert outcome.status == 0


def test_a_broken_line_in_the_middle_is_named_with_its_number(kg_run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(line("a", GOOD) + '{"id": "b", "text": \n' + line("c", VISIT), encoding="utf-8")
    outcome = kg_run("build", path, "-o", tmp_path / "out", "--json")
    assert outcome.status == 1
    assert f"{path}:2" in outcome.err
    report = json.loads(outcome.out)
    assert (report["read"], report["failed"]) == (2, 1)
    assert report["errors"][0]["line"] == 2
    assert people(kg.read_graph(tmp_path / "out")) == {"肖亚庆", "郑栅洁"}


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-8-sig"])
def test_other_encodings_are_no_error(encoding: str, kg_run: Run, tmp_path: Path) -> None:
    text = "11月5日，工業和信息化部召開會議。部長肖亞慶出席會議並講話。" if encoding == "big5" else GOOD
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    outcome = kg_run("build", tmp_path / "a.txt", "-o", tmp_path / "out")
    assert outcome.status == 0, outcome.err
    assert len(people(kg.read_graph(tmp_path / "out"))) == 1


@pytest.mark.parametrize("what", ["missing", "empty folder"])
def test_nothing_to_build_is_2_and_says_so(what: str, kg_run: Run, tmp_path: Path) -> None:
    source = tmp_path / "nothing"
    if what == "empty folder":
        source.mkdir()
    outcome = kg_run("build", source, "-o", tmp_path / "out")
    assert outcome.status == 2
    assert str(source) in outcome.err
    assert "Traceback" not in outcome.err
    assert not (tmp_path / "out").exists()


def test_a_text_that_states_nothing_is_said_to(kg_run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("今天天气很好，我们去散步。", encoding="utf-8")
    outcome = kg_run("build", tmp_path / "a.txt", "-o", tmp_path / "out")
    assert "no fact that could be found" in outcome.err


def test_without_on_error_the_first_error_is_raised(articles: Path) -> None:
    name = binary(articles)
    with pytest.raises(InputError, match=name):
        build(articles)


def test_an_unknown_format_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="unknown format 'excel'"):
        build_to(tmp_path / "out", tmp_path / "missing", formats=["excel"])
    assert not (tmp_path / "out").exists()


def test_stats_count_what_was_read(articles: Path) -> None:
    (articles / "photo.png").write_bytes(b"\x89PNG")
    stats = ReadStats()
    build(articles, stats=stats)
    assert (stats.read, stats.skipped, stats.failed) == (2, 1, 0)


def test_gzipped_standard_input(tmp_path: Path) -> None:
    packed = gzip.compress(line("a", GOOD).encode())
    command = [sys.executable, "-m", "kg.cli", "build", "-", "-o", str(tmp_path / "out"), "-q"]
    subprocess.run(command, input=packed, check=True, capture_output=True)
    assert people(kg.read_graph(tmp_path / "out")) == {"肖亚庆"}


def test_ctrl_c_leaves_the_former_output(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (tmp_path / "a.jsonl").write_text(line("a", GOOD), encoding="utf-8")
    build_to(out, tmp_path / "a.jsonl", formats=["turtle"])
    before = outputs(out)
    (tmp_path / "b.jsonl").write_text("".join(line(f"b{i}", GOOD * 20) for i in range(4000)), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "kg.cli", "build", str(tmp_path / "b.jsonl"), "-o", str(out), "--format", "turtle"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    time.sleep(2.5)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert outputs(out) == before
