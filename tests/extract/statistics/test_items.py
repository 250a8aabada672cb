"""The things that a list names."""

from __future__ import annotations

import pytest

from kg.extract.statistics.items import list_items, of_places, split_items, with_preposition


@pytest.mark.parametrize(
    ("words", "count", "items"),
    [
        ("玩具、家具和衣帽", 3, ["玩具", "家具", "衣帽"]),
        ("第一、二产业增速", 2, ["第一产业", "第二产业"]),
        ("4、5、6三个月", 3, ["4月", "5月", "6月"]),
        ("7、8月份", 2, ["7月", "8月"]),
        ("公办、民办和外资学校", 3, ["公办学校", "民办学校", "外资学校"]),
        ("汽车产销", 2, ["汽车产量", "汽车销量"]),
        ("内、外贸吞吐量", 2, ["内贸", "外贸吞吐量"]),
        ("玩具", 2, None),
    ],
)
def test_what_a_list_names(words: str, count: int, items: list[str] | None) -> None:
    assert list_items(words, count) == (items, "")


def test_a_side_said_before_the_list_belongs_to_each() -> None:
    assert list_items("出口增长较快的商品是玩具、家具", 2) == (["玩具", "家具"], "出口")


def test_conjunctions_part_a_list() -> None:
    assert split_items("玩具、家具以及衣帽") == ["玩具", "家具", "衣帽"]
    assert split_items("专科、本科及以上学历") == ["专科", "本科及以上学历"]


def test_a_preposition_stands_before_the_first_only() -> None:
    assert with_preposition("对甲国", "乙国") == "对乙国"
    assert with_preposition("玩具", "家具") == "家具"


def test_what_is_measured_stands_behind_the_last_place() -> None:
    assert of_places(["对甲国", "乙国进出口"], "甲国", ["甲国", "乙国"]) == "对甲国进出口"
