"""Reprints: near-duplicates within a month are one group, whatever the order."""

from __future__ import annotations

import datetime
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.ingest import ReprintIndex, group_reprints, sketch
from kg.model import Article

WORDS = "会议研究部署经济工作安全生产企业改革开放农业教育医疗交通能源环保投资消费出口就业城市乡村科技创新"
DAY = datetime.date(2021, 11, 5)


def sentences(seed: int, number: int = 24) -> list[str]:
    chance = random.Random(seed)
    return ["".join(chance.choices(WORDS, k=24)) + "。" for _ in range(number)]


def article(id: str, text: str, days: int = 0) -> Article:
    return Article(id, text, date=DAY + datetime.timedelta(days=days))


def test_reprint_with_another_dateline_and_a_cut_sentence() -> None:
    lines = sentences(1)
    groups = group_reprints(
        [
            article("b", "".join(lines)),
            article("a", "示例社北京11月5日电\n" + "\n".join(lines[:-2]), 3),
            article("c", "".join(sentences(2))),
        ]
    )
    assert groups == {"a": "a", "b": "a", "c": "c"}


def test_the_same_words_a_year_later_are_no_reprint() -> None:
    text = "".join(sentences(1))
    assert group_reprints([article("a", text), article("b", text, 365)]) == {"a": "a", "b": "b"}
    assert group_reprints([article("a", text), Article("b", text)]) == {"a": "a", "b": "a"}


@settings(deadline=None, max_examples=20)
@given(st.permutations(range(12)))
def test_order_makes_no_difference(order: list[int]) -> None:
    articles = [article(f"{number:02}", "".join(sentences(number % 4)[: 20 + number % 3])) for number in range(12)]
    groups = group_reprints(articles[number] for number in order)
    assert groups == group_reprints(articles)
    assert list(groups) == sorted(groups)
    assert set(groups.values()) == {"00", "01", "02", "03"}


def test_thousands_of_equal_texts_are_one_group() -> None:
    sketched = sketch("".join(sentences(1)))
    index = ReprintIndex()
    for number in range(5_000):
        index.add(f"{number:04}", sketched, date=DAY)
    assert len(index) == 5_000
    assert set(index.groups().values()) == {"0000"}


@pytest.mark.parametrize("kept", [0.95, 0.85, 0.7, 0.5])
def test_sketch_estimates_the_similarity_of_shingles(kept: float) -> None:
    lines = sentences(3, 200)
    whole, part = "".join(lines), "".join(lines[: int(200 * kept)])
    left, right = sketch(whole), sketch(part)
    equal = sum(left[at : at + 2] == right[at : at + 2] for at in range(0, 128, 2)) / 64
    assert equal == pytest.approx(kept, abs=0.16)


@pytest.mark.parametrize("text", ["", "。", "会", "会议", "\ud800"])
def test_texts_shorter_than_a_shingle_have_a_sketch(text: str) -> None:
    assert len(sketch(text)) == 128


def test_short_unequal_texts_are_not_reprints() -> None:
    assert group_reprints([Article("a", "甲"), Article("b", "乙"), Article("c", "甲")]) == {
        "a": "a",
        "b": "b",
        "c": "a",
    }


def test_empty() -> None:
    assert group_reprints([]) == {}


def test_a_sketch_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="128 bytes"):
        ReprintIndex().add("a", b"short")
