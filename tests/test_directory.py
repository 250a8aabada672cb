"""A build directory goes on where it stopped, grows by ``update`` and shrinks by ``remove``."""

from __future__ import annotations

import datetime
import json
import os
import random
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

import kg
import kg.workers
from kg.cli import app
from kg.directory import build_to, remove, update
from kg.errors import UsageError
from kg.extract import extract_all
from kg.ledger import LEDGER, Ledger, pack_rows, unpack_rows
from kg.link import Decision, compile_names, read_rows
from kg.model import Article, Extraction
from kg.vocabulary import Vocabulary, load_vocabulary
from kg.workers import fingerprint
from tests.files import outputs

TEXTS = [
    "11月5日，工业和信息化部召开会议。工业和信息化部部长肖亚庆出席会议并讲话。",
    "工业和信息化部副部长辛国斌5日在浙江省杭州市调研。",
    "浙江省省长郑栅洁主持召开省政府常务会议，研究稳增长工作。",
    "前三季度，浙江省规模以上工业增加值同比增长11.8%。",
    "国务院总理李克强8日会见德国总理默克尔。",
    "财政部印发《专项资金管理办法》。",
]
FORMATS = ["nquads", "graphml"]


def write(path: Path, numbers: list[int]) -> Path:
    rows = [{"id": f"a{i}", "title": f"第{i}篇", "date": f"2021-11-{5 + i:02}", "text": TEXTS[i]} for i in numbers]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def whole(tmp_path: Path) -> dict[str, bytes]:
    build_to(tmp_path / "whole", write(tmp_path / "all.jsonl", list(range(6))), formats=FORMATS)
    return outputs(tmp_path / "whole")


def test_one_article_at_a_time_is_the_same_build(tmp_path: Path, whole: dict[str, bytes]) -> None:
    order = list(range(6))
    random.Random(3).shuffle(order)
    build_to(tmp_path / "out", write(tmp_path / "first.jsonl", order[:1]), formats=FORMATS)
    for number in order[1:]:
        update(tmp_path / "out", write(tmp_path / "next.jsonl", [number]))
    assert outputs(tmp_path / "out") == whole


def test_removing_takes_away_exactly_what_only_the_article_supported(tmp_path: Path) -> None:
    build_to(tmp_path / "five", write(tmp_path / "five.jsonl", [0, 1, 2, 3, 5]), formats=FORMATS)
    build_to(tmp_path / "out", write(tmp_path / "six.jsonl", list(range(6))), formats=FORMATS)
    report = remove(tmp_path / "out", ["article/a4"])
    assert report.removed == 1
    assert outputs(tmp_path / "out") == outputs(tmp_path / "five")


def test_a_build_of_fewer_articles_drops_the_others(tmp_path: Path) -> None:
    build_to(tmp_path / "out", write(tmp_path / "six.jsonl", list(range(6))), formats=FORMATS)
    report = build_to(tmp_path / "out", write(tmp_path / "two.jsonl", [0, 1]), formats=FORMATS)
    assert (report.read, report.known, report.removed) == (2, 2, 4)
    build_to(tmp_path / "two", tmp_path / "two.jsonl", formats=FORMATS)
    assert outputs(tmp_path / "out") == outputs(tmp_path / "two")


def test_an_interrupted_build_goes_on(tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.workers, "_CHUNK", 1)
    add, done = Ledger.add, []

    def stop_after_two(self: Ledger, entries: list[object]) -> None:
        if len(done) == 2:
            raise KeyboardInterrupt
        done.append(entries)
        add(self, entries)  # type: ignore[arg-type]

    monkeypatch.setattr(Ledger, "add", stop_after_two)
    with pytest.raises(KeyboardInterrupt):
        build_to(tmp_path / "out", tmp_path / "all.jsonl", formats=FORMATS)
    assert outputs(tmp_path / "out") == {}
    monkeypatch.setattr(Ledger, "add", add)
    assert build_to(tmp_path / "out", tmp_path / "all.jsonl", formats=FORMATS).known == 2
    assert outputs(tmp_path / "out") == whole


def test_an_article_that_cannot_be_extracted_is_told_and_tried_again(
    tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(articles: Iterable[Article], vocabulary: Vocabulary) -> Iterator[Extraction]:
        for article in articles:
            if article.id == "a2":
                raise IndexError(article.id)
            yield from extract_all([article], vocabulary)

    monkeypatch.setattr(kg.workers, "extract_all", fail)
    options = ["-o", str(tmp_path / "out"), *(part for name in FORMATS for part in ("--format", name))]
    done = CliRunner().invoke(app, ["build", str(tmp_path / "all.jsonl"), *options])
    assert done.exit_code == 1
    assert "skipped a2: extraction failed, which is an error of kg: IndexError('a2')" in done.stderr
    assert "5 articles" in done.stdout
    monkeypatch.undo()
    report = build_to(tmp_path / "out", tmp_path / "all.jsonl", formats=FORMATS)
    assert (report.read, report.known, report.failed) == (6, 5, 0)
    assert outputs(tmp_path / "out") == whole


def test_a_changed_article_is_read_anew(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", [0, 1])
    build_to(tmp_path / "out", path)
    path.write_text(path.read_text(encoding="utf-8").replace("辛国斌", "王江平"), encoding="utf-8")
    report = build_to(tmp_path / "out", path)
    assert report.known == 1
    assert {n for n in report.graph if n.startswith("person/")} == {"person/肖亚庆", "person/王江平"}


@pytest.mark.parametrize("ids", [["a9"], [], ["a0", "a1"]])
def test_a_removal_that_makes_no_sense_changes_nothing(tmp_path: Path, ids: list[str]) -> None:
    build_to(tmp_path / "out", write(tmp_path / "a.jsonl", [0, 1]))
    before = outputs(tmp_path / "out")
    with pytest.raises(UsageError):
        remove(tmp_path / "out", ids)
    assert outputs(tmp_path / "out") == before


def test_where_no_build_is(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no build"):
        update(tmp_path / "none", write(tmp_path / "a.jsonl", [0]))
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / LEDGER).write_bytes(b"no ledger at all" * 99)
    with pytest.raises(UsageError, match="ledger"):
        update(tmp_path / "broken", tmp_path / "a.jsonl")


def test_another_vocabulary_is_an_error_for_update_and_a_new_start_for_build(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", [0])
    build_to(tmp_path / "out", path)
    with Ledger(tmp_path / "out", "other") as ledger:
        assert len(ledger) == 0
    with pytest.raises(UsageError, match="another vocabulary"):
        update(tmp_path / "out", path)
    assert build_to(tmp_path / "out", path).known == 0


def test_a_ledger_of_another_layout_gives_way(tmp_path: Path, whole: dict[str, bytes]) -> None:
    (tmp_path / "out").mkdir()
    with sqlite3.connect(tmp_path / "out" / LEDGER) as connection:
        connection.execute("CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
        connection.execute("INSERT INTO settings VALUES ('fingerprint', '2 something')")
        connection.execute("CREATE TABLE articles (id TEXT PRIMARY KEY, digest, date, sketch, rows) WITHOUT ROWID")
        connection.execute("INSERT INTO articles VALUES ('a0', '', NULL, '', '')")
    with pytest.raises(UsageError, match="another version"):
        update(tmp_path / "out", tmp_path / "all.jsonl")
    build_to(tmp_path / "out", tmp_path / "all.jsonl", formats=FORMATS)
    assert outputs(tmp_path / "out") == whole


def test_rows_come_back_as_they_were() -> None:
    vocabulary = load_vocabulary()
    for number, text in enumerate(TEXTS):
        found = kg.extract(kg.Article(f"a{number}", text, date=datetime.date(2021, 11, 5)), vocabulary)
        rows = read_rows(found, compile_names(vocabulary))
        assert rows.claims or rows.indicators
        assert unpack_rows(pack_rows(rows)) == rows
    assert fingerprint(load_vocabulary()) == fingerprint(load_vocabulary())


def test_the_commands(tmp_path: Path) -> None:
    build_to(tmp_path / "out", write(tmp_path / "a.jsonl", [0]))
    run = CliRunner().invoke
    done = run(app, ["update", str(tmp_path / "out"), str(write(tmp_path / "b.jsonl", [1])), "--json"])
    assert (done.exit_code, json.loads(done.stdout)["read"]) == (0, 1)
    done = run(app, ["remove", str(tmp_path / "out"), "a1", "--json"])
    assert (done.exit_code, json.loads(done.stdout)["removed"]) == (0, 1)


def test_growing_in_any_way_ends_with_the_bytes_of_one_build(tmp_path: Path) -> None:
    """Reprints that come and go, articles replaced and removed, verdicts given and taken back."""
    draw = random.Random(7)
    texts = [*TEXTS, f"本报讯 {TEXTS[0]}", "民进中央主席王刚发言。", "海南省委书记王刚调研。", "浙江省委书记王刚调研。"]
    rows = [{"id": f"a{i}", "date": f"2021-11-{5 + i % 9:02}", "text": text} for i, text in enumerate(texts)]
    apart = Decision("王刚", "article/a8", "article/a9", same=False)
    held: dict[str, dict[str, str]] = {}

    def save(path: Path, some: Iterable[dict[str, str]]) -> Path:
        path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in some), encoding="utf-8")
        return path

    for step in range(24):
        verdicts = [apart] if step % 3 else []
        if len(held) > 3 and draw.random() < 0.3:
            gone = draw.sample(sorted(held), 2)
            held = {id: row for id, row in held.items() if id not in gone}
            remove(tmp_path / "out", gone, reviewed=verdicts)
        else:
            some = {row["id"]: row | {"text": draw.choice(texts)} for row in draw.sample(rows, 2)}
            if step > 12:
                some = {id: rows[int(id[1:])] for id in some}
            held |= some
            grow = update if step else build_to
            grow(tmp_path / "out", save(tmp_path / "more.jsonl", some.values()), reviewed=verdicts)
        whole = tmp_path / f"whole{step}"
        build_to(whole, save(tmp_path / "all.jsonl", held.values()), reviewed=verdicts)
        assert outputs(tmp_path / "out") == outputs(whole)


@pytest.mark.parametrize("moment", ["graph.sqlite", ".graph.nq.ranges", "graph.nq", "merges.csv"])
def test_an_update_that_ends_between_two_files_is_made_good_by_the_next(
    tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    build_to(tmp_path / "out", write(tmp_path / "first.jsonl", [0, 1, 2, 3]), formats=FORMATS)
    replace = os.replace

    def end(source: Path, target: Path) -> None:
        if Path(target).name == moment:
            raise KeyboardInterrupt
        replace(source, target)

    monkeypatch.setattr(os, "replace", end)
    with pytest.raises(KeyboardInterrupt):
        update(tmp_path / "out", write(tmp_path / "next.jsonl", [4, 5]))
    monkeypatch.setattr(os, "replace", replace)
    update(tmp_path / "out", tmp_path / "next.jsonl")
    assert outputs(tmp_path / "out") == whole
