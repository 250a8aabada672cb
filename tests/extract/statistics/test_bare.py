"""Tests of names without what links them to their sentence."""

from __future__ import annotations

import pytest

from kg.extract.statistics.bare import bare
from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("其中出口额约为", "出口额"),
        ("同时，工业投资同比", "工业投资"),
        ("该项目总投资", "项目总投资"),
        ("粮食产量", "粮食产量"),
        ("同比分别", ""),
        ("", ""),
    ],
)
def test_a_name_is_left_of_the_words_around_it(words: str, name: str) -> None:
    assert bare(words) == name


def test_what_is_given_back_is_called_so() -> None:
    assert facts("一季度，全省发放稳岗返还15.7亿元。", "indicator", "indicator") == ["发放稳岗返还"]
