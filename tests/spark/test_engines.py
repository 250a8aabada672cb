"""Builds on Spark equal those of the local engine: on this machine, and on a cluster that loses a worker."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

import kg
from kg.directory import BuildReport, build_to
from kg.errors import UsageError
from tests.spark.cluster import Cluster, kill, wait_for
from tests.spark.comparing import VERDICTS, assert_same, assert_same_tables, write_inputs

pytestmark = [
    pytest.mark.skipif(find_spec("pyspark") is None, reason="PySpark is not installed"),
    pytest.mark.skipif(shutil.which("java") is None, reason="there is no Java"),
]


@dataclass(frozen=True)
class Built:
    """What the local engine made of the inputs."""

    inputs: list[Path]
    folder: Path
    report: BuildReport


@pytest.fixture(scope="module", autouse=True)
def light_spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings with which Spark starts soon instead of running fast for long."""
    folder = tmp_path_factory.mktemp("settings")
    java = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    settings = {
        "spark.driver.extraJavaOptions": java,
        "spark.executor.extraJavaOptions": java,
        "spark.sql.codegen.wholeStage": "false",
    }
    lines = (f"{name} {value}\n" for name, value in settings.items())
    (folder / "spark-defaults.conf").write_text("".join(lines), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPARK_CONF_DIR", str(folder))
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        yield


@pytest.fixture(scope="module")
def local(tmp_path_factory: pytest.TempPathFactory) -> Built:
    root = tmp_path_factory.mktemp("engines")
    inputs = write_inputs(root / "inputs")
    report = build_to(new_folder(root / "local"), inputs, formats=["nquads", "parquet"])
    return Built(inputs, root / "local", report)


def new_folder(path: Path) -> Path:
    path.mkdir()
    (path / "decisions.csv").write_text(VERDICTS, encoding="utf-8")
    return path


def test_the_inputs_show_what_linking_does(local: Built) -> None:
    assert local.report.failed == 4
    assert local.report.skipped == 2
    merges = (local.folder / "merges.csv").read_text(encoding="utf-8")
    assert "王建国,organ/浙江省人民政府,organ/江苏省人民政府,true" in merges
    posts = local.report.graph.get_edge_data("person/王立新", "organ/浙江省人民政府")
    assert {edge["sources"] for edge in posts.values()} == {1}
    assert {len(edge["evidence"]) for edge in posts.values()} == {5}


def test_two_cores_make_the_graph_of_the_local_engine(local: Built, tmp_path: Path) -> None:
    from kg import spark

    out = new_folder(tmp_path / "out")
    report = spark.build_to(out, local.inputs, master="local[2]", part_bytes=1 << 12)
    assert_same(out, local.folder)
    assert_same_tables(out / "parquet", local.folder / "parquet")
    assert (report.read, report.skipped, report.failed) == (local.report.read, local.report.skipped, 4)
    assert list(map(str, report.errors)) == list(map(str, local.report.errors))
    assert (report.nodes, report.edges) == (local.report.nodes, local.report.edges)
    assert [verdict.name for verdict in report.unheeded] == ["吴名氏"]
    graph = kg.read_graph(out)
    assert set(graph.edges(keys=True)) == set(local.report.graph.edges(keys=True))


def test_where_nothing_can_be_read_nothing_changes(tmp_path: Path) -> None:
    from kg import spark

    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    out = new_folder(tmp_path / "out")
    with pytest.raises(UsageError, match="no article could be read"):
        spark.build_to(out, tmp_path / "empty.txt", master="local[2]")
    assert [path.name for path in out.iterdir()] == ["decisions.csv"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.txt", "out"]


def test_a_worker_killed_in_the_middle_changes_nothing(local: Built, tmp_path: Path) -> None:
    out = new_folder(tmp_path / "out")
    command = [sys.executable, "-m", "kg.cli", "build", *map(str, local.inputs), "-o", str(out), "--engine", "spark"]
    with Cluster(tmp_path, workers=2) as cluster:
        process = subprocess.Popen(
            [*command, "--master", cluster.url, "--format", "nquads"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        try:
            wait_for(lambda: list(tmp_path.glob(".out.*/_work/resolved")) or process.poll() is not None)
            assert [cluster.executors(worker) for worker in (0, 1)] == [1, 1]
            kill(cluster.workers[1])
            assert process.poll() is None
            printed, said = process.communicate(timeout=240)
        finally:
            kill(process)
    assert process.returncode == 1, said
    assert "many.jsonl:69: the line is not JSON" in said
    assert "the verdict on 吴名氏 found no" in said
    assert f"{local.report.nodes} nodes" in printed
    assert_same(out, local.folder)
