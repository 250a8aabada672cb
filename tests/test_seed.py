"""The article that the project began with, as the page came in; skipped where the pages are not at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.build import build
from kg.graph import Graph
from kg.ingest import ReadStats, read_articles

ARTICLES = Path(__file__).resolve().parents[2] / "shared" / "articles"
pytestmark = pytest.mark.skipif(not ARTICLES.exists(), reason="the pages are not part of the project")


@pytest.fixture(scope="module")
def graph() -> Graph:
    return build(ARTICLES / "seed.md")


def edges(graph: Graph, kind: str, source: str) -> set[tuple[str, str]]:
    """Label of the other end, and title if there is one, of the edges of a type that leave a node."""
    return {
        (graph.nodes[target]["label"], data.get("title", ""))
        for _, target, data in graph.out_edges(source, data=True)
        if data["type"] == kind
    }


def labels(graph: Graph, kind: str) -> set[str]:
    return {data["label"] for _, data in graph.nodes(data=True) if data["type"] == kind}


def test_posts(graph: Graph) -> None:
    ministry = "工业和信息化部"
    assert edges(graph, "holds_post", "person/肖亚庆") == {(ministry, "党组书记"), (ministry, "部长")}
    assert edges(graph, "holds_post", "person/辛国斌") == {(ministry, "党组成员"), (ministry, "副部长")}
    assert labels(graph, "person") == {"肖亚庆", "辛国斌", "习近平"}


def test_the_meeting(graph: Graph) -> None:
    name = "全国工信系统电视电话会议"
    (meeting,) = [(node, data) for node, data in graph.nodes(data=True) if data["type"] == "event"]
    assert (meeting[1]["label"], meeting[1]["date"]) == (name, "2021-11-05")
    assert edges(graph, "convenes", "organ/工业和信息化部") == {(name, "")}
    assert edges(graph, "chairs", "person/辛国斌") == {(name, "")}
    assert edges(graph, "speaks_at", "person/肖亚庆") == {(name, "")}


def test_programmes_and_places(graph: Graph) -> None:
    wanted = {"六稳", "六保", "专精特新", "制造业强链补链行动", "新发展理念", "稳中求进工作总基调"}
    assert wanted <= labels(graph, "program")
    assert "新疆生产建设兵团" in labels(graph, "region")


def test_both_growth_figures(graph: Graph) -> None:
    figures = {
        (data["indicator"], data["change"], data["value"], data["area"], data["period"])
        for _, data in graph.nodes(data=True)
        if data["type"] == "indicator"
    }
    assert {figure[1:] for figure in figures} == {
        ("同比增长", 11.8, "全国", "前三季度"),
        ("同比增长", 6.4, "全国", "前三季度"),
    }


def test_every_fact_points_to_its_words(graph: Graph) -> None:
    (article,) = read_articles(ARTICLES / "seed.md")
    for *_, data in graph.edges(data=True):
        for evidence in data["evidence"]:
            assert article.text[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_no_boilerplate_is_text() -> None:
    (article,) = read_articles(ARTICLES / "seed.md")
    assert not any(word in article.text for word in ("责任编辑", "扫描二维码", "原标题", "<p", "分享到"))


def test_all_pages_are_read_without_an_error() -> None:
    stats = ReadStats()
    build(ARTICLES, stats=stats)
    assert (stats.read, stats.failed) == (len(list(ARTICLES.glob("*.md"))), 0)
