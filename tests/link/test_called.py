"""Full names, and the last parts by which people are called."""

from __future__ import annotations

from typing import Any

import pytest

from kg.link import Decision, Linker
from kg.review import Reviewer
from kg.vocabulary import load_vocabulary

from .extractions import edges, link, nodes, post, says


def named(*names: str) -> list[tuple[str, str]]:
    return [("PERSON", name) for name in names]


def introduced(id: str, full: str, organ: str, title: str) -> Any:
    """An article that names somebody in full and goes on with the last part."""
    return says(id, "2022-03-01", post(full, organ, title), mentions=named(full, full.rpartition("·")[2]))


def told_of(id: str, short: str, full: str) -> Any:
    """An article that names somebody in full behind somebody of the same last part."""
    return says(id, "2022-03-01", post(full, "白宫", "顾问"), mentions=named(short, full))


def test_an_article_that_names_both_joins_what_others_say_of_either() -> None:
    graph = link(
        introduced("a", "皮特·赫格塞思", "美国国防部", "部长"),
        says("b", "2022-04-01", post("赫格塞思", "美国国防部", "部长")),
        says("c", "2022-05-01", post("皮特·赫格塞思", "美国国防部", "部长")),
    )
    assert nodes(graph, "person") == ["皮特·赫格塞思"]
    assert graph.nodes["person/皮特·赫格塞思"]["aliases"] == ["赫格塞思"]
    assert [data["sources"] for *_, data in edges(graph, "holds_post")] == [3]


def test_the_commonest_name_is_the_label() -> None:
    bare = [says(f"b{day}", f"2022-04-0{day}", mentions=named("普京")) for day in range(1, 4)]
    graph = link(introduced("a", "弗拉基米尔·普京", "俄罗斯", "总统"), *bare)
    assert graph.nodes["person/普京"]["label"] == "普京"
    assert graph.nodes["person/普京"]["aliases"] == ["弗拉基米尔·普京"]


def test_one_title_in_one_organ_joins_them_too() -> None:
    graph = link(
        says("a", "2022-03-01", post("弗拉基米尔·普京", "俄罗斯", "总统")),
        says("b", "2022-04-01", post("普京", "俄罗斯", "总统")),
        says("c", "2022-05-01", post("安娜·普京", "《消息报》", "记者")),
    )
    assert len(nodes(graph, "person")) == 2


def test_without_either_they_stay_apart() -> None:
    graph = link(
        says("a", "2022-03-01", mentions=named("努尔·白克力")), says("b", "2022-03-01", mentions=named("白克力"))
    )
    assert nodes(graph, "person") == ["努尔·白克力", "白克力"]


def test_full_names_of_different_lengths_are_one() -> None:
    graph = link(
        introduced("a", "弗拉基米尔·普京", "俄罗斯", "总统"),
        introduced("b", "弗拉基米尔·弗拉基米罗维奇·普京", "俄罗斯", "总统"),
    )
    assert len(nodes(graph, "person")) == 1


@pytest.mark.parametrize("short", ["邦戈", "阿里"])
def test_a_part_before_the_last_stands_for_who_bears_the_same_title(short: str) -> None:
    graph = link(
        says("a", "2022-03-01", post("阿里·邦戈·翁丁巴", "加蓬", "总统")),
        says("b", "2022-04-01", post(short, "加蓬", "总统")),
    )
    assert nodes(graph, "person") == ["阿里·邦戈·翁丁巴"]


def test_a_part_before_the_last_with_another_title_is_somebody_else() -> None:
    graph = link(
        says("a", "2022-03-01", post("阿里·邦戈·翁丁巴", "加蓬", "总统")),
        says("b", "2022-04-01", post("邦戈", "加蓬", "外交部长")),
    )
    assert nodes(graph, "person") == ["邦戈", "阿里·邦戈·翁丁巴"]


def test_a_last_part_that_stands_for_two_joins_neither() -> None:
    graph = link(
        introduced("a", "鲍里斯·约翰逊", "英国", "首相"),
        introduced("b", "汤姆·约翰逊", "美国财政部", "部长"),
        says("c", "2022-03-01", mentions=named("约翰逊")),
        says("d", "2022-03-01", mentions=named("汤姆·约翰逊")),
    )
    assert nodes(graph, "person") == ["汤姆·约翰逊", "约翰逊", "鲍里斯·约翰逊"]
    assert [(source, target) for source, target, _ in edges(graph, "holds_post")] == [
        ("person/汤姆·约翰逊", "org/美国财政部"),
        ("person/鲍里斯·约翰逊", "region/英国"),
    ]


def test_two_of_one_family_in_an_article_stay_two() -> None:
    graph = link(
        says("a", "2022-03-01", mentions=named("吉尔·拜登", "拜登")),
        told_of("b", "特朗普", "伊万卡·特朗普"),
        says("c", "2022-03-01", post("奥尔班", "匈牙利", "总理"), post("拉兹洛·奥尔班", "布达佩斯", "议员")),
        says("d", "2022-03-01", mentions=named("约翰·史密斯", "玛丽·史密斯", "史密斯")),
    )
    families = {name.rpartition("·")[2]: name for name in nodes(graph, "person")}
    assert len(nodes(graph, "person")) == 9
    assert sorted(families) == ["史密斯", "奥尔班", "拜登", "特朗普"]


def test_a_review_finds_the_bearers_by_either_name() -> None:
    reviewer = Reviewer(link(introduced("a", "皮特·赫格塞思", "美国国防部", "部长")))
    assert reviewer.find("赫格塞思", "org/美国国防部") == reviewer.find("皮特·赫格塞思", "org/美国国防部") != ""


def test_verdicts_bind_by_either_name() -> None:
    for name in ("赫格塞思", "皮特·赫格塞思"):
        linker = Linker(load_vocabulary(), reviewed=[Decision(name, "org/美国国防部", "article/b", False)])
        linker.add(introduced("a", "皮特·赫格塞思", "美国国防部", "部长"))
        linker.add(says("b", "2022-05-01", mentions=named("赫格塞思")))
        entities = linker.finish().entities
        assert len([one for one in entities if one.type == "person"]) == 2
        assert name in {decision.name for decision in linker.decisions}
