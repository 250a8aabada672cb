"""Offices and branches right behind the place that they are of."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, read


@pytest.mark.parametrize(
    ("text", "label", "wording", "name"),
    [
        ("广东顺德市委的大楼对外开放。", "ORGAN", "广东顺德市委", "中国共产党广东省顺德市委员会"),
        ("江苏省淮阴市文化局的干部到场。", "ORGAN", "江苏省淮阴市文化局", "江苏省淮阴市文化局"),
        ("浙江农行行长蒋华到场。", "ORG", "浙江农行", "浙江农行"),
        ("西藏人民出版社推出新书。", "ORG", "西藏人民出版社", "西藏人民出版社"),
        ("埃及国家博物馆展出文物。", "ORG", "埃及国家博物馆", "埃及国家博物馆"),
    ],
)
def test_it_is_one_with_its_place(text: str, label: str, wording: str, name: str) -> None:
    found = [(m.label, text[m.start : m.end], m.name) for m in read(text).mentions]
    assert (label, wording, name) in found


def test_the_committee_of_a_city_that_is_a_district_by_now() -> None:
    assert facts("顺德市委书记王明到场。", "post", "organ", "title") == [("中国共产党顺德市委员会", "书记")]
    assert facts("嘉定县副县长王明到场。", "post", "organ", "title") == [("嘉定县人民政府", "副县长")]
