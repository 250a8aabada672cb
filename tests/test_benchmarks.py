"""The benchmark runs, and measures what it says; the figures are not looked at."""

from __future__ import annotations

import datetime
import itertools
import json
from pathlib import Path

import pytest

pytest.importorskip("jieba")
pytest.importorskip("psutil")

from benchmarks.__main__ import main, measure, render
from benchmarks.corpus import Articles, repeat_samples, take
from benchmarks.growth import make_articles
from benchmarks.naive import read_graph, write_nquads
from benchmarks.newspaper import measure as measure_names
from benchmarks.newspaper import read_marked
from kg.model import Article


@pytest.fixture
def articles(tmp_path: Path) -> Articles:
    """Two articles of a few words."""
    texts = ("李明在北京出席会议。王芳讲话。", "李明在上海调研。")
    lines = (json.dumps({"id": id, "date": "2024-01-02", "text": text}) for id, text in zip("ab", texts, strict=True))
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return take(path, 0, tmp_path / "taken.jsonl")


def test_the_articles_of_a_corpus_are_counted(articles: Articles, tmp_path: Path) -> None:
    assert (articles.count, articles.characters) == (2, 23)
    assert take(articles.path, 1, tmp_path / "one.jsonl").count == 1


def test_samples_are_repeated_under_new_ids() -> None:
    ids = [json.loads(line)["id"] for line in itertools.islice(repeat_samples(), 50)]
    assert len(set(ids)) == 50


@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")  # rdflib serializes by what it calls deprecated
def test_the_naive_stack_links_names_of_one_sentence(articles: Articles, tmp_path: Path) -> None:
    import pyoxigraph

    graph = read_graph(articles.path)
    assert graph.has_edge("李明", "北京")
    assert not graph.has_edge("北京", "王芳")
    [edge] = graph.get_edge_data("李明", "上海").values()
    assert edge == {"article": "b", "date": "2024-01-02", "evidence": "李明在上海调研。"}
    write_nquads(graph, tmp_path / "graph.nq")
    quads = list(pyoxigraph.parse(path=tmp_path / "graph.nq", format=pyoxigraph.RdfFormat.N_QUADS))
    assert len(quads) == 2 * graph.number_of_nodes() + 5 * graph.number_of_edges()


def test_a_run_is_measured_in_a_process_of_its_own(articles: Articles) -> None:
    result = measure({"naive": articles, "kg": articles}, rounds=1)
    assert result["same"]
    assert {name: row["articles"] for name, row in result["subjects"].items()} == {"naive": 2, "kg": 2}
    for row in result["subjects"].values():
        assert min(row[key] for key in ("seconds", "cpu", "peak", "bytes", "quads", "nodes", "edges")) > 0
    assert result["ratios"]["naive"].keys() == {"kg"}
    table = render({**result, "stages": {"reading": 0.1}, "start": {"kg --help": (0.2, 0.1)}})
    assert "| reading | 0.1 |" in table.splitlines()


def test_stages_add_up_by_name(articles: Articles) -> None:
    from benchmarks.stages import stages

    found = stages(articles.path)
    assert {"reading", "rules", "tagger", "facts", "packing", "linking", "graph", "export"} <= found.keys()
    assert min(found.values()) >= 0


def test_wrong_options_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--rounds", "0"])
    assert "at least 1" in capsys.readouterr().err


def test_articles_that_grow_have_their_own_ids_dates_and_people(tmp_path: Path) -> None:
    texts = ("浙江省省长李明在杭州出席会议。王芳讲话。", "上海市市长张强在上海调研。他指出要落实。")
    lines = (json.dumps({"id": id, "date": "2024-01-02", "text": text}) for id, text in zip("ab", texts, strict=True))
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    made = [json.loads(line) for line in make_articles(path, 12)]
    assert len({article["id"] for article in made}) == 12
    assert len({article["date"] for article in made}) == 12
    first = {article["text"][:9] for article in made[::2]}  # of the first item: the same office, another name each turn
    assert len(first) > 4
    assert {text[:5] for text in first} == {"浙江省省长"}
    assert list(make_articles(path, 12)) == [json.dumps(article, ensure_ascii=False) + "\n" for article in made]


def test_names_in_a_tagged_newspaper_are_counted_by_where_they_stand(tmp_path: Path) -> None:
    lines = [
        "市里/n 的/u 新闻/n",
        "本报/r 记者/n 赵/nr 明/nr 报道/v ：/w 市长/n 王/nr 建国/nr 说/v ，/w 大家/r 努力/a 。/w",
        "出席/v 的/u 有/v 李/nr 志刚/nr 、/w 陈/nr 立军/nr 、/w 布林肯/nr 等/u 。/w",
        "另/r 一/m 篇/q",
        "省/n 里/f 没有/d 新闻/n 。/w",
    ]
    path = tmp_path / "tagged.txt"
    path.write_text("\n\n".join(lines), encoding="utf-8")
    first, second = read_marked(path)
    assert [first.article.title, second.article.title] == ["市里的新闻", "另一篇"]
    assert sorted(first.article.text[start:end] for start, end in first.names) == [
        "布林肯",
        "李志刚",
        "王建国",
        "赵明",
        "陈立军",
    ]
    assert second == (Article("1", "省里没有新闻。", "另一篇", datetime.date(1998, 1, 1)), set())
    assert measure_names([first, second]) == {
        "all": (4, 4),
        "behind a title": (1, 1),
        "before a verb": (2, 2),
        "in a list": (1, 1),
        "of the people found": (4, 4),
    }
