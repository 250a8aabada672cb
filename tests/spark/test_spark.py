"""What the Spark engine refuses, and what it says; no Spark is started here."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pandas
import pytest

import kg.workers
from kg.errors import UsageError
from kg.export import FORMATS
from kg.extract import extract_all
from kg.ledger import LEDGER
from kg.model import Article, Extraction
from kg.spark import SPARK_FORMATS
from kg.spark.knowledge import name_knowledge
from kg.spark.reading import _extract, plan_pieces
from kg.spark.session import LOCAL, check_installed, choose_master, failure
from kg.spark.writing import name_parts
from kg.vocabulary import Vocabulary
from tests.conftest import Run


def on_spark(kg_run: Run, articles: Path, out: Path, *options: str) -> tuple[int, str]:
    outcome = kg_run("build", articles, "-o", out, "--engine", "spark", *options)
    assert "Traceback" not in outcome.err
    return outcome.status, outcome.err


@pytest.fixture
def no_spark(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if PySpark and Java were there, so that what is wrong with the rest shows."""
    monkeypatch.setattr("kg.spark.build.check_installed", lambda: None)


def test_without_pyspark_it_says_what_to_install(
    kg_run: Run, articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    monkeypatch.setattr("kg.spark.session.find_spec", lambda _: None)
    status, said = on_spark(kg_run, articles, tmp_path / "out")
    assert status == 2
    assert "pip install 'policy-kg[spark]'" in said
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("variable", "where"), [("PATH", "on PATH"), ("JAVA_HOME", "in JAVA_HOME")])
def test_without_java_it_says_so(variable: str, where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.spark.session.find_spec", lambda _: True)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    with pytest.raises(UsageError, match=f"needs Java 17 or later, and there is no java {where}"):
        check_installed()


@pytest.mark.usefixtures("no_spark")
@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--format", "turtle"], "writes nquads and parquet, not 'turtle'"),
        (["--workers", "2"], "--workers is for the local engine"),
        (["--base-iri", "no iri"], "no iri"),
    ],
)
def test_options_that_make_no_sense_are_refused(
    kg_run: Run, articles: Path, tmp_path: Path, options: list[str], told: str
) -> None:
    status, said = on_spark(kg_run, articles, tmp_path / "out", *options)
    assert status == 2
    assert told in said
    assert not (tmp_path / "out").exists()


def test_a_master_is_for_spark(kg_run: Run, articles: Path, tmp_path: Path) -> None:
    outcome = kg_run("build", articles, "-o", tmp_path / "out", "--master", LOCAL)
    assert outcome.status == 2
    assert "--master is for --engine spark" in outcome.err


@pytest.mark.usefixtures("no_spark")
@pytest.mark.parametrize("name", [LEDGER, FORMATS["sqlite"].filename])
def test_a_build_of_the_local_engine_is_not_touched(kg_run: Run, articles: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / name).write_text("{}", encoding="utf-8")
    status, said = on_spark(kg_run, articles, out)
    assert status == 2
    assert "holds a build of the local engine" in said
    assert [path.name for path in out.iterdir()] == [name]


def test_standard_input_is_refused() -> None:
    with pytest.raises(UsageError, match="not standard input"):
        plan_pieces(["-"])


def test_large_files_of_lines_are_cut_and_others_not(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.csv"):
        (tmp_path / name).write_bytes(b"0123456789\n" * 9)
    (tmp_path / "c.jsonl").write_bytes(b"\x1f\x8b" + b"packed\n" * 9)
    plan, pieces = plan_pieces([tmp_path], size=20)
    assert [source.id for source in plan.sources] == ["a", "b", "c"]
    assert [(piece.source.id, piece.position, piece.part is not None) for piece in pieces] == [
        *(("a", position, True) for position in range(5)),
        ("b", 0, False),
        ("c", 0, False),
    ]


def test_the_master_comes_from_the_option_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPARK_MASTER", raising=False)
    assert choose_master(None) == LOCAL
    monkeypatch.setenv("SPARK_MASTER", "spark://host:7077")
    assert choose_master(None) == "spark://host:7077"
    assert choose_master("local[3]") == "local[3]"
    with pytest.raises(UsageError, match="'sparks' is no master of Spark"):
        choose_master("sparks")


def test_part_files_get_plain_names(tmp_path: Path) -> None:
    for name in ("part-00001-b.txt", "part-00000-a.txt", ".part-00000-a.txt.crc", "_SUCCESS"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    name_parts(tmp_path, ".nq")
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {
        "part-00000.nq": "part-00000-a.txt",
        "part-00001.nq": "part-00001-b.txt",
    }


def test_formats_are_formats_of_the_package() -> None:
    assert set(SPARK_FORMATS) <= set(FORMATS)


def test_an_article_that_cannot_be_extracted_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(articles: Iterable[Article], vocabulary: Vocabulary) -> Iterator[Extraction]:
        for article in articles:
            if article.id == "b":
                raise IndexError(article.id)
            yield from extract_all([article], vocabulary)

    monkeypatch.setattr(kg.workers, "extract_all", fail)
    record = {
        "identity": "",
        "source": 0,
        "part": 0,
        "path": "x.jsonl",
        "line": 1.0,
        "state": "read",
        "title": "",
        "text": "会议",
    }
    blank = dict.fromkeys(("reason", "day", "url", "origin", "official"))
    records = pandas.DataFrame([{**record, **blank, "position": at, "id": id} for at, id in enumerate("abc")])
    [entries] = _extract(name_knowledge(None), [records])
    entries = entries.sort_values("position")
    assert [*entries["state"]] == ["read", "failed", "read"]
    assert "IndexError('b')" in entries["reason"].iloc[1]


def test_an_error_of_a_worker_is_told_in_its_own_words() -> None:
    trace = (
        "An exception was thrown from the Python worker:\nTraceback:\n  File x\nkg.errors.UsageError: another version\n"
    )
    assert failure(RuntimeError(trace)) == "another version"
    assert failure(RuntimeError("[SOME_ERROR] first\nsecond")) == "[SOME_ERROR] first"
    assert failure(RuntimeError(": java.lang.X: on a stopped SparkContext.")).startswith("the master cannot be reached")
    assert failure(RuntimeError()) == "RuntimeError"
